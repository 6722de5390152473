"""Lines that their form alone gives away: names of stories, of authors and of pictures, and titles that look alike."""

from __future__ import annotations

import pytest

import pressschema

_HEADLINE = "Harbour of Westmarsh opens after two years"
_LEAD = (
    "WESTMARSH, England, 3 May 2026 -- The harbour of Westmarsh opens on Monday after two years of work on its quay. "
    "Ferries start on the same day, the council said."
)
_MORE = "The work cost less than planned. The mills paid for half of it, and the council for the rest."


def headline(*lines: str) -> str | None:
    return pressschema.parse("\n\n".join([*lines, _LEAD, _MORE]), format="text", language="en").headline


@pytest.mark.parametrize(
    "line",
    [
        "RAIL-BALTIC/ (UPDATE 1)", "sport/football", "harbour-westmarsh-opening",
        "By Jane Roe", "By Jane Roe and John Doe", "By Dr. Jane Roe, Westmarsh Courier",
        "Image photo_0001", "IMG_2034.jpg", "DSC_0042",
    ],
)  # fmt: skip
def test_the_name_of_a_story_an_author_or_a_picture_is_no_headline(line: str) -> None:
    assert headline(line, _HEADLINE) == _HEADLINE
    assert headline(_HEADLINE, line) == _HEADLINE


@pytest.mark.parametrize(
    "line",
    [
        "Berlin/Hamburg", "Health/Safety", "HEALTH/SAFETY", "ROUTE-66", "Clean-Quiet-Fast",
        "By Monday", "By Design", "By Land and Sea",
        "Vision_2030", "Agenda_2040",
    ],
)  # fmt: skip
def test_a_title_of_two_words_is_a_headline(line: str) -> None:
    assert headline(line) == line


@pytest.mark.parametrize(
    ("language", "line"),
    [("de", "Von Jane Roe und John Doe"), ("fr", "Par Jeanne Roe"), ("sv", "Av Jane Roe"), ("ru", "От Ивана Петрова")],
)
def test_authors_in_other_languages(language: str, line: str) -> None:
    text = "\n\n".join(["Westmarsh 2026", line, _LEAD, _MORE])
    release = pressschema.parse(text, format="text", language=language)
    assert (release.headline, release.subheadlines) == ("Westmarsh 2026", ())


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "*Edited by Jane Roe"), ("pt", "*Editado por Joana Roe"), ("es", "(Texto de Juana Roe)"),
        ("fr", "Propos recueillis par Jeanne Roe"), ("de", "Text von Johanna Roth"), ("it", "*Testo di Gianna Roe"),
    ],
)  # fmt: skip
def test_who_wrote_or_edited_a_text_below_it_is_of_the_page(language: str, line: str) -> None:
    release = pressschema.parse(f"Westmarsh 2026\n\n{_LEAD}\n\n{_MORE}\n\n{line}\n", format="text", language=language)
    assert (len(release.body), release.notes, release.contacts) == (2, (), ())
