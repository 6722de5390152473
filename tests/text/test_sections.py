"""Sections at the end: background in the text, notes of several paragraphs, lists and links that say what they are."""

from __future__ import annotations

import pytest

import pressschema
from pressschema.models import Heading, ListBlock, Paragraph, PressRelease

_FRONT = (
    "Harbour Trust opens new pier",
    "ANYTOWN, 3 May 2024 - The Harbour Trust today opened its new pier after four years of work.",
    '"We are glad that it stands," said Jane Roe, director of the Harbour Trust. "It took a long time."',
    "All can walk on it, by day and by night. It is 400 metres long and has a light at its end.",
)
_CONTACT = "Media contact:\nJohn Doe\n+44 20 7946 0331\npress@harbour.example.org"
_TOLD = ("The trust decided in 2020 to build a pier of wood. Two firms made an offer.", "The first piles came in 2021.")


def read(*after: str, language: str = "en") -> PressRelease:
    return pressschema.parse("\n\n".join([*_FRONT, *after]) + "\n", format="text", language=language)


def said(blocks: tuple[object, ...]) -> list[str]:
    found = []
    for block in blocks:
        if isinstance(block, Paragraph | Heading):
            found.append("".join(run.text for run in block.content))
        elif isinstance(block, ListBlock):
            parts = [part for item in block.items for part in item.blocks if isinstance(part, Paragraph)]
            found += ["".join(run.text for run in part.content) for part in parts]
    return found


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Background"), ("de", "Hintergrund:"), ("fr", "Contexte"), ("es", "Antecedentes"), ("it", "Contesto"),
        ("pt", "Enquadramento"), ("nl", "Achtergrond"), ("sv", "Bakgrund"), ("ja", "背景"), ("zh", "背景介绍"),
    ],
)  # fmt: skip
def test_background_is_of_the_text_and_its_items_are_notes(language: str, heading: str) -> None:
    release = read(heading, *_TOLD, _CONTACT, language=language)
    assert said(release.body)[3:] == [heading, *_TOLD]
    assert not release.notes
    marked = read(heading, "\n".join(f"* {told}" for told in _TOLD), _CONTACT, language=language)
    assert said(marked.notes) == list(_TOLD)
    ended = read("ENDS", heading, *_TOLD, language=language)
    assert said(ended.notes) == list(_TOLD)


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "NOTES TO EDITORS:"), ("en", "**NOTES TO JOURNALISTS:"), ("en", "## Notes to editors"),
        ("de", "Hinweise an die Redaktionen:"), ("fr", "NOTES AUX RÉDACTEURS"), ("es", "Notas para los editores:"),
        ("nl", "NOOT VOOR DE REDACTIE"), ("sv", "Till redaktionen"),
    ],
)  # fmt: skip
def test_notes_of_several_paragraphs(language: str, heading: str) -> None:
    notes = [
        "Engineers sort piers by their wood. There are three classes, and each has a limit that was set in 2019.",
        "Piers of class A last for fifty years; they are of oak. Those of class B are of pine. Few of them are left.",
        "The trust has pictures of all piers on its pages, and the plans of most of them.",
    ]
    assert said(read(heading, *notes, language=language).notes) == notes
    assert said(read(heading, *notes, _CONTACT, language=language).notes) == notes
    assert said(read(_CONTACT, heading, *notes, language=language).notes) == notes


@pytest.mark.parametrize("mark", ["* ", "• ", "- "])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_items_without_links_are_no_links(mark: str, between: str) -> None:
    items = ["Two stairs to the water", "A light at its end", "Room for forty boats", "Benches of oak"]
    release = read(between.join(["The new pier has:", *(mark + item for item in items)]))
    assert said(release.body)[3:] == ["The new pier has:", *items]


_LINKS = ("Hours of the pier: https://harbour.example.org/hours", "Charts of the town: https://town.example.org/charts")


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Related links:"),
        ("en", "Additional Resources:"),
        ("en", "Additional information:"),
        ("de", "Links:"),
        ("fr", "Liens utiles :"),
    ],
)
@pytest.mark.parametrize("mark", ["* ", ""])
def test_links_that_say_what_they_are_below_a_label(language: str, heading: str, mark: str) -> None:
    section = "\n\n".join([heading, *(mark + link for link in _LINKS)])
    for after in ([section, _CONTACT], [_CONTACT, section]):
        assert said(read(*after, language=language).body)[3:] == [heading, *_LINKS]


def test_prose_below_a_heading_of_links_is_of_the_text() -> None:
    told = (
        "The trust can be found at https://harbour.example.org / Its hours are on the same page. The charts of the "
        "town are with the county, whose pages are at https://town.example.org/charts"
    )
    assert said(read("Links", told, _CONTACT).body)[3:] == ["Links", told]


def test_items_with_links_after_the_contact() -> None:
    assert said(read(_CONTACT, "\n".join(f"* {link}" for link in _LINKS)).body)[3:] == list(_LINKS)


def test_bare_links_below_their_heading_are_related() -> None:
    release = read("Related links:", "https://harbour.example.org/hours\nhttps://town.example.org/charts")
    assert [link.href for link in release.related_links] == [
        "https://harbour.example.org/hours",
        "https://town.example.org/charts",
    ]


def test_a_word_that_begins_a_compound_is_no_cue() -> None:
    release = read("Hintergrund-Gespräche und Führungen", *_TOLD, language="de")
    assert not release.notes
    assert not release.boilerplates
    assert set(_TOLD) <= set(said(release.body))


@pytest.mark.parametrize(
    "facts",
    [
        ("Offer period: 6 February 2026", "Deadline for applications: 13 December 2026"),
        ("Class period: March 3, 2025 – May 9, 2025", "Trial date: Dec. 13, 2026"),
    ],
)
def test_dates_with_a_label_amid_the_text(facts: tuple[str, str]) -> None:
    lines = "\n\n".join(facts)
    release = pressschema.parse("\n\n".join([*_FRONT[:2], lines, *_FRONT[2:], _CONTACT]), format="text")
    assert said(release.body)[1:3] == list(facts)


def test_lines_with_dashes_right_below_one_another_are_items() -> None:
    items = (
        "- Oficina de carga con tres idiomas: en lugar de una cola, los barcos se llaman por número y esperan.",
        "- Tiempo de la costa en cuatro pasos (viento, marea, niebla y hielo); los fallos se declaran sin ocultarlos.",
        "- Rampas para sillas de ruedas en los dos extremos del muelle, que nadie había pedido en cuarenta años.",
    )
    lead = "El puerto de Villaseca abre el lunes tras dos años de obras, informó hoy la autoridad portuaria."
    text = "\n\n".join(("El puerto abre el lunes", lead, "\n".join(items), lead))
    release = pressschema.parse(text, format="text", language="es")
    assert [block.kind for block in release.body] == ["paragraph", "list", "paragraph"]
    assert release.quotes == ()


def test_contacts_in_a_list_amid_the_text() -> None:
    news = "For the latest news of the trust, and of all its piers, please visit its pages at www.harbour.example.org."
    listed = "Europe:\n\n  * Jane Roe, +44 1632 960123\n\nJapan:\n\n  * John Doe, +81-3-0000-0155\n  * doe@example.org"
    release = read("PRESS CONTACTS:", listed, f"{news} {news}")
    contacts = [(contact.name, contact.phones, contact.emails) for contact in release.contacts]
    assert contacts == [
        ("Jane Roe", ("+44 1632 960123",), ()),
        ("John Doe", ("+81-3-0000-0155",), ("doe@example.org",)),
    ]


@pytest.mark.parametrize(
    "introduction",
    [
        "For more information or to visit the pilots, please contact: ",
        "For interviews with the crew of the ferry, please contact: ",
        "To arrange an interview or a visit, or for photographs, contact: ",
    ],
)
def test_a_contact_behind_the_colon_of_its_introduction(introduction: str) -> None:
    line = f"{introduction}Jane Roe, Trust President, (202) 555-0140"
    release = read(f"SOURCE Harbour Trust\n{line}\nShare this article")
    assert [(contact.name, contact.role, contact.phones) for contact in release.contacts] == [
        ("Jane Roe", "Trust President", ("(202) 555-0140",))
    ]


@pytest.mark.parametrize(
    "signature",
    [
        "Jane Roe\nChief Executive Officer",
        '"Jane Roe"\n\nJane Roe\nPresident',
        "Jane Roe, President and CEO",
        '(signed) "Jane Roe"\nJane Roe\nHarbour Trust Ltd.',
    ],
)
def test_who_signs_for_the_board_is_nobody_to_call(signature: str) -> None:
    release = read(
        "ON BEHALF OF THE BOARD", signature, "For further information, please contact:", "John Doe\n555-0100"
    )
    assert [contact.name for contact in release.contacts] == ["John Doe"]


@pytest.mark.parametrize("heading", ["Outlook", "Financial highlights", "FINANCIAL HIGHLIGHTS", "Results of the year"])
@pytest.mark.parametrize("signature", ["Jane Roe\nChairman", '"Jane Roe"\n\nJane Roe, President\nHarbour Trust Ltd.'])
def test_a_section_below_who_signs_for_the_board(signature: str, heading: str) -> None:
    more = [
        "The trust expects as many ferries next year as in this one. It will build a second pier in the year after.",
        "Dividend",
        "Members are to get two cents a share, as much as a year ago. The money will be paid in June, the trust said.",
    ]
    release = read("ON BEHALF OF THE BOARD", signature, heading, *more)
    assert said(release.body)[-4:] == [heading, *more]


def test_who_signs_with_a_number_is_to_be_called() -> None:
    release = read("ON BEHALF OF THE BOARD", "Jane Roe\nPresident\n+44 1632 960123")
    assert [contact.name for contact in release.contacts] == ["Jane Roe"]


def test_items_may_have_two_dashes() -> None:
    items = ["The pier is 400 metres long", "It has a light at its end", "200 members paid for it"]
    release = read("Highlights:", "\n".join(f"-- {item}" for item in items))
    assert said(release.body)[-3:] == items


def test_a_mailbox_below_the_second_of_two_stanzas_is_of_that() -> None:
    release = read("Contact Information", "Jane Roe\nPresident\n555-0100", "John Doe\n555-0101\ninfo@example.org")
    contacts = [(contact.name, contact.emails) for contact in release.contacts]
    assert contacts == [("Jane Roe", ()), ("John Doe", ("info@example.org",))]


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Background information"), ("en", "References"), ("de", "Hintergrund"), ("fr", "Contexte"),
        ("es", "Antecedentes"), ("nl", "Achtergrond"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_titles_listed_below_the_heading_of_notes_after_the_text_are_notes(
    language: str, heading: str, gap: str
) -> None:
    titles = ["Harbour Trust on the timetable of the summer", "Position papers on the new pier", "Guide to the islands"]
    release = read(f"{heading}\n\n{gap.join(f'- {title}' for title in titles)}", _CONTACT, language=language)
    assert said(release.notes) == titles
    assert len(release.body) == 3
