"""Notes: footnotes by the marks that point at them, publications as they are cited, and what is behind a label."""

from __future__ import annotations

import pytest

import pressschema
from pressschema.models import ListBlock, Paragraph, PressRelease
from pressschema.parsers.text.evidence.citations import is_citation

_HEADLINE = "Harbour Trust Opens New Pier"
_LEAD = "ANYTOWN, 3 May 2024 - The Harbour Trust today opened its new pier after four years of work."
_SAID = '"We are glad that it stands," said Jane Roe, director of the Harbour Trust.'
_CONTACT = "Media contact:\nJohn Doe\n+44 20 7946 0331\npress@harbour.example.org"


def read(*after: str, told: str = "All can walk on it.", language: str = "en") -> PressRelease:
    parts = [_HEADLINE, _LEAD, _SAID, told, *after]
    return pressschema.parse("\n\n".join(parts) + "\n", format="text", language=language)


def notes(release: PressRelease) -> list[str]:
    found = []
    for block in release.notes:
        if isinstance(block, Paragraph):
            found.append("".join(run.text for run in block.content))
        elif isinstance(block, ListBlock):
            paragraphs = [part for item in block.items for part in item.blocks if isinstance(part, Paragraph)]
            found += ["".join(run.text for run in paragraph.content) for paragraph in paragraphs]
    return found


@pytest.mark.parametrize(
    ("one", "other", "first", "second"),
    [
        ("*", "**", "*Until the end of the year.", "**At low tide, by the trust's own survey."),
        ("(*)", "(**)", "(*) Until the end of the year.", "(**) At low tide, by the trust's own survey."),
        ("†", "‡", "† Until the end of the year.", "‡ At low tide, by the trust's own survey."),
        ("[1]", "[2]", "[1] Until the end of the year.", "[2] At low tide, by the trust's own survey."),
        ("1", "2", "1 Until the end of the year.", "2 At low tide, by the trust's own survey."),
        ("1", "2", "1Until the end of the year.", "2At low tide, by the trust's own survey."),
        ("1)", "2)", "1) Until the end of the year.", "2) At low tide, by the trust's own survey."),
        ("1", "2", "1. Until the end of the year.", "2. At low tide, by the trust's own survey."),
    ],
)
@pytest.mark.parametrize("is_last", [False, True])
def test_footnotes_have_the_marks_that_the_text_has(
    one: str, other: str, first: str, second: str, *, is_last: bool
) -> None:
    below = [f"{first}\n{second}", _CONTACT]
    release = read(*(reversed(below) if is_last else below), told=f"All can walk on it{one}, as far as its end{other}.")
    assert notes(release) == [first, second]
    assert len(release.body) == 3


def test_a_starred_line_below_a_star_is_a_note_and_no_list() -> None:
    release = read("* Until the end of the year.", _CONTACT, told="All can walk on it*, as far as its end.")
    assert notes(release) == ["Until the end of the year."]


def test_a_list_to_which_no_mark_points_is_of_the_body() -> None:
    release = read("The pier has:\n* a light at its end\n* two stairs", _CONTACT, told="All can walk on it.")
    assert not release.notes
    assert release.body[-1].kind == "list"


def test_what_a_star_in_the_text_does_not_refer_to_is_no_note() -> None:
    told = "All can walk on it, *free of charge*."
    release = read("* The stairs are closed in winter.", _CONTACT, told=told)
    assert not release.notes
    assert [block.kind for block in release.body] == ["paragraph", "paragraph", "paragraph", "list"]


_ARTICLE = "“Piers in cold water”, Journal of Harbours 12 (2024), 34–41. DOI: 10.1000/jh.2024.0034"


@pytest.mark.parametrize(
    ("language", "citation"),
    [
        ("en", f"Publication: J. Roe, P. Doe and M. Lund, {_ARTICLE}"),
        ("en", f"The paper: J. Roe, P. Doe and M. Lund, {_ARTICLE}"),
        ("en", f"J. Roe, P. Doe and M. Lund, {_ARTICLE}"),
        ("en", "Roe J, Doe P, Lund M (2024): Piers in cold water. Journal of Harbours 12: 34-41."),
        ("en", "DOI: 10.1000/jh.2024.0034"),
        ("de", f"Zur Publikation: J. Roe, P. Doe und M. Lund, {_ARTICLE}"),
        ("fr", f"L’étude : J. Roe, P. Doe et M. Lund, {_ARTICLE}"),
        ("es", f"Artículo: Jane Roe, Paul Doe y Max Lund: {_ARTICLE}"),
        ("sv", f"Vetenskaplig artikel: Roe, J., Doe, P. & Lund, M. {_ARTICLE}"),
        ("ja", f"論文：J. Roe, P. Doe, M. Lund, {_ARTICLE}"),
    ],
)
@pytest.mark.parametrize("is_last", [False, True])
def test_a_publication_as_it_is_cited_is_a_note(language: str, citation: str, *, is_last: bool) -> None:
    below = [citation, _CONTACT]
    release = read(*(reversed(below) if is_last else below), language=language)
    assert notes(release) == [citation]
    assert "Journal" not in repr(release.body)


@pytest.mark.parametrize("heading", ["Publication:", "Study", "The paper", "Read more in:"])
def test_what_stands_above_a_citation_heads_it(heading: str) -> None:
    citation = "Roe J, Doe P, Lund M (2024): Piers in cold water. https://doi.org/10.1000/jh.2024.0034"
    assert notes(read(f"{heading}\n{citation}", _CONTACT)) == [citation]


@pytest.mark.parametrize(
    "sentence",
    [
        "The study appeared in the Journal of Harbours (https://doi.org/10.1000/jh.2024.0034).",
        "J. Roe and P. Doe won the prize of the Harbour Trust in 2024.",
        "In 2024, the trust looked after 12 piers and 40 stairs.",
    ],
)
def test_a_sentence_about_a_publication_is_no_citation(sentence: str) -> None:
    assert not is_citation(sentence)


def test_a_link_below_its_label_is_one_note_beside_a_citation() -> None:
    release = read(
        "Originalpublikation:\n\nhttps://doi.org/10.1000/jh.2024.0034",
        "Weitere Informationen:\n\nhttps://harbour.example.org/pier",
        language="de",
    )
    assert [" ".join(note.split()) for note in notes(release)] == [
        "Originalpublikation: https://doi.org/10.1000/jh.2024.0034",
        "Weitere Informationen: https://harbour.example.org/pier",
    ]


@pytest.mark.parametrize(
    ("language", "heading", "note"),
    [
        ("en", "Notes to reporters", "The pier is 48 metres long."),
        ("de", "Hinweise für die Redaktion", "Der Steg ist 48 Meter lang."),
        ("fr", "Note aux éditeurs", "Le ponton mesure 48 mètres."),
        ("nl", "Opmerking voor redacties", "De steiger is 48 meter lang."),
        ("ja", "編集者への注記", "桟橋の全長は48メートルです。"),
    ],
)
def test_notes_below_their_heading_behind_it_and_numbered(language: str, heading: str, note: str) -> None:
    assert notes(read(f"{heading}\n{note}", _CONTACT, language=language)) == [note]
    assert notes(read(f"{heading}: {note}", _CONTACT, language=language)) == [f"{heading}: {note}"]
    assert notes(read(_CONTACT, f"{heading}:\n1. {note}", language=language)) == [f"1. {note}"]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "Notes to editors: Pictures of the pier can be had from the trust.",
         "The pier is made of oak and steel. Harbour Survey, 2023."),
        ("en", "Editor's note: The pier opens at eight every day but Sunday.",
         "Most piers of this coast are older than the Harbour Trust, and some of them are made of stone and iron."),
        ("de", "Hinweis für die Redaktion: Bilder des Stegs gibt es bei der Stiftung.",
         "Der Steg ist aus Eiche und Stahl. Die meisten Stege dieser Küste sind älter als die Stiftung."),
        ("fr", "Note aux rédactions : des images du ponton sont disponibles.",
         "Le ponton est en chêne et en acier. La plupart des pontons de cette côte sont plus anciens."),
    ],
)  # fmt: skip
def test_what_is_below_a_note_at_the_end_is_a_note(language: str, first: str, second: str) -> None:
    told = "All can walk on it, by day and by night. It is 400 metres long and has a light at its end."
    release = read(first, second, told=told, language=language)
    assert notes(release) == [first, second]
    assert len(release.body) == 3


def test_a_note_amid_the_text_is_the_only_one() -> None:
    note = "Note: Because of the storm some of the boats may sail later than said."
    more = '"It has a light," said Jane Roe. "Nobody has to fear the dark on this pier any more."'
    release = read(note, more, "The old pier was sold for its wood, of which the trust made benches for the town.")
    assert notes(release) == [note]


def test_a_list_below_a_note_is_of_the_text() -> None:
    note = "Note: Because of the storm some of the boats listed here may sail later than said."
    release = read(
        f"{note}\n\n• Kestrel, to the north islands, at nine from the pier\n• Plover, to the south islands, at ten",
        _CONTACT,
    )
    assert notes(release) == [note]
    assert release.body[-1].kind == "list"


def test_a_number_in_square_brackets_at_the_end_is_a_note_though_the_text_has_none() -> None:
    note = "[1] Statistics of Piers of 2024: A Report of Local Figures of the Harbour Trust (harbour.example.org)"
    assert notes(read(_CONTACT, note)) == [note]


def test_numbered_questions_at_the_end_are_no_notes() -> None:
    release = read(
        "1. What is the new pier made of and how long will it stand?", "Oak.", "2. Who can walk on it?", "All."
    )
    assert not notes(release)
