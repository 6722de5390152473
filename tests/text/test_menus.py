"""Pages with their menus: the headline among many short lines, what stands twice, and what pages say below a text."""

from __future__ import annotations

import pytest

import pressschema
from pressschema.models import PressRelease
from tests.text.test_layouts import read, texts

_HEADLINE = "Ferry line to the islands opens in May"
_LEAD = (
    "The trust has bought two vessels from the yards of Riga, the first of their kind on this coast, and hired a crew "
    "of thirty. They sail eleven times a day, also in winter. Tickets are sold on board and in shops on the quay.\n\n"
    "Nobody had sailed there regularly since 1984, when the last steamer was sold. The schools will have a boat of "
    "their own, and the doctor another. The old quay was mended by hand, by two hundred people from all three towns."
)
_ENTRIES = (
    "Our work",
    "Vessels",
    "Quays",
    "Our people",
    "Reports",
    "Accounts",
    "Rules",
    "Maps",
    "Jobs",
    "Shop",
    "Members",
)
_MENU = "\n".join(["Home", *(f"* {entry}" for entry in _ENTRIES), "Search"])


def told(release: PressRelease) -> list[str]:
    return [text for block in release.body for text in texts(block.model_dump())]


def test_the_last_step_of_the_way_to_a_page_is_right_above_its_title() -> None:
    way = f"* Press\n* {_HEADLINE}\n{_HEADLINE}\n\nJoint release\n\n* Ferries\n* Islands"
    assert read(f"Vessels\n{_MENU}\n{way}\n\n{_LEAD}\n").headline == _HEADLINE


def test_what_stands_twice_in_menus_is_no_headline() -> None:
    release = read(
        f"Trust for Harbours and Quays\n{_MENU}\nTrust for Harbours and Quays\n{_MENU}\n\n{_HEADLINE}\n\n{_LEAD}\n"
    )
    assert release.headline == _HEADLINE


@pytest.mark.parametrize("header", [f"{_HEADLINE}\n\n3 May 2026", f"3 May 2026\n\n{_HEADLINE}"])
def test_a_headline_beside_the_date_below_a_menu(header: str) -> None:
    below = "\n".join(["* Topics:", "* Ferries", "* Islands", "* Winter", "* Schools", "* Tickets"])
    release = read(f"{_MENU}\nBack\n\n{header}\n\n{below}\n\n{_LEAD}\n")
    assert release.headline == _HEADLINE
    assert str(release.issued) == "2026-05-03"
    assert told(release) == _LEAD.split("\n\n")


def test_more_items_than_a_text_has_highlights_are_a_menu() -> None:
    stories = [
        f"* What the {entry.lower()} of the trust are worth to us{'?' * (n % 3 == 0)}"
        for n, entry in enumerate(_ENTRIES)
    ]
    items = "\n".join(f"{story}\n* {entry}: a short story" for story, entry in zip(stories, _ENTRIES, strict=True))
    release = read(f"We use cookies to improve this page.\n{_MENU}\n{items}\n{_MENU}\n\n{_HEADLINE}\n\n{_LEAD}\n")
    assert release.headline == _HEADLINE
    assert told(release) == _LEAD.split("\n\n")


def test_a_menu_is_one_though_an_entry_looks_like_a_label_of_an_advisory() -> None:
    menu = _MENU.replace("Maps", "Where:")
    release = read(f"Submenu\n{menu}\nSubmenu\n{menu}\n\n{_HEADLINE}\n\n{_LEAD}\n")
    assert release.headline == _HEADLINE


@pytest.mark.parametrize(
    ("language", "below"),
    [
        ("en", "You may also like\n\nThe quay in winter"),
        ("en", "Leave a Reply\n\nYour email address will not be published. Required fields are marked *"),
        ("de", "Das könnte Sie auch interessieren\n\nDer Kai im Winter"),
        ("de", "Schreibe einen Kommentar\n\nDeine E-Mail-Adresse wird nicht veröffentlicht."),
        ("fr", "Sur le même sujet\n\nLe quai en hiver"),
        ("fr", "Laisser un commentaire\n\nVotre adresse e-mail ne sera pas publiée."),
        ("es", "También te puede interesar\n\nEl muelle en invierno"),
        ("es", "Deja una respuesta\n\nTu dirección de correo electrónico no será publicada."),
        ("it", "Ti potrebbe interessare anche\n\nIl molo d'inverno"),
        ("it", "Lascia un commento\n\nIl tuo indirizzo email non sarà pubblicato."),
        ("pt", "Artigos relacionados\n\nO cais no inverno"),
        ("pt", "Deixe um comentário\n\nO seu endereço de e-mail não será publicado."),
        ("nl", "Gerelateerde artikelen\n\nDe kade in de winter"),
        ("nl", "Geef een reactie\n\nHet e-mailadres wordt niet gepubliceerd."),
        ("sv", "Relaterade artiklar\n\nKajen på vintern"),
        ("sv", "Lämna ett svar\n\nDin e-postadress kommer inte publiceras."),
    ],
)  # fmt: skip
def test_what_a_page_has_below_its_text(language: str, below: str) -> None:
    source = f"{_HEADLINE}\n\n{_LEAD}\n\n{below}\n"
    assert told(pressschema.parse(source, format="text", language=language)) == _LEAD.split("\n\n")


def test_soft_hyphens_are_of_no_value_and_hide_no_word() -> None:
    lead = _LEAD.replace("vessels", "ves\u00adsels")
    source = f"Presse\u00admit\u00adtei\u00adlung\n\nFähr\u00adlinie zu den Inseln öffnet\n\n{lead}\n"
    release = pressschema.parse(source, format="text", language="de")
    assert release.headline == "Fährlinie zu den Inseln öffnet"
    assert told(release) == _LEAD.split("\n\n")


def test_a_space_without_width_within_a_number_or_a_word_is_of_no_value() -> None:
    contact = "Press contact:\nJane\u200b Roe\nTel. +44 1632 96\u200b0123"
    release = read(f"{_HEADLINE.replace('islands', 'is' + chr(0x200B) + 'lands')}\n\n{_LEAD}\n\n{contact}\n")
    assert release.headline == _HEADLINE
    assert release.contacts[0].phones == ("+44 1632 960123",)


def test_a_long_list_that_a_paragraph_leads_to_is_of_the_text() -> None:
    people = [f"Jane {initial}. Roe, {age}, of Westmarsh" for age, initial in enumerate("ABCDEFGHIKLMNO", 30)]
    paragraph = f"{_LEAD.partition(chr(10))[0]} The following people were on the first ferry that left the quay:"
    after = "They all came back on the last one of the day, in spite of the wind. None of them was ill, said the crew."
    release = read(f"{_HEADLINE}\n\n{_LEAD}\n\n{paragraph}\n" + "\n".join(people) + f"\n\n{after}\n")
    assert told(release)[-len(people) - 1 :] == [*people, after]


def test_a_line_that_says_what_the_lines_below_it_are_leads_to_a_list() -> None:
    longer = "Vessel of the Year (eastern district, built after 1984): the Jane Roe of the islands' own line"
    names = (
        "Vessel of the Year: Roe",
        "Quay of the Year: East Quay",
        "Crew: Night Crew",
        "Master: Doe",
        longer,
        "Mate: Roe",
    )
    listed = "Below are the winners of this year:\n\n" + "\n\n".join(names)
    assert told(read(f"{_HEADLINE}\n\n{_LEAD}\n\n{listed}\n"))[-6:] == list(names)


def test_what_a_headline_is_about_may_be_said_again_before_it() -> None:
    release = read(f"{_HEADLINE}\n\nSea and land: {_HEADLINE}\n\n{_LEAD}\n")
    assert (release.headline, release.subheadlines) in ((_HEADLINE, ()), (f"Sea and land: {_HEADLINE}", ()))


def test_a_long_list_in_parts_at_the_end_is_no_menu() -> None:
    parts = [f"{part}\n" + "\n".join(f"- Jane Roe, {part}hill" for _ in range(4)) for part in ("Lamp", "Oar", "Sail")]
    items = told(read(f"{_HEADLINE}\n{_LEAD}\n{_LEAD}\n" + "\n".join(parts) + "\n"))
    assert items.count("Jane Roe, Lamphill") == items.count("Jane Roe, Sailhill") == 4


def test_one_item_of_a_menu_makes_no_menu_of_a_list() -> None:
    text = (
        "Портовое общество открывает линию на острова\n\n"
        "Портовое общество откроет в июне новую паромную линию на три острова, первую за сорок лет.\n\n"
        "Билеты поступят в продажу с 20 мая в терминале и на борту. Островитяне платят половину.\n\n"
        "Коротко о новой линии:\n1. Одиннадцать рейсов в день\n2. Два новых судна\n3. Половина цены\n\n"
        "О КОМПАНИИ\n\nПортовое общество содержит причалы и паромы Нового Порта. Оно основано в 1902 году.\n"
    )
    release = read(text)
    assert [block.kind for block in release.body] == ["paragraph", "paragraph", "heading", "list"]
    assert len(release.boilerplates) == 1
