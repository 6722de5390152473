"""Text that a program wrapped: where there was room for the next word, a line ends what it says."""

from __future__ import annotations

import textwrap

import pytest

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.evidence.openings import load_openings
from pressschema.parsers.text.evidence.whole_lines import WholeLines
from pressschema.parsers.text.joining.blocks import join_lines
from pressschema.parsers.text.joining.wrapping import find_wrapping
from pressschema.parsers.text.lines import split_lines

_WORDS = frozenset({"of", "the", "and", "at", "a", "to", "in", "on", "by"})
_PARAGRAPH = (
    "The council has opened a pool that the sea fills twice a day, so that people can swim whatever the weather does "
    "outside the breakwater, and children can learn it without being afraid of the waves that break on the shingle."
)
_OTHER = (
    "Nobody pays for it, and nobody is turned away. The keys hang in the harbour office, where they hung when the old "
    "pool was still a quarry, and the club that meets there on Sundays looks after the steps, the ropes and the lamps."
)


def _wrap(paragraph: str, width: int = 66) -> str:
    return "\n".join(textwrap.wrap(paragraph, width))


def _texts(text: str) -> list[str]:
    return [block.piece.value for block in join_lines(list(split_lines(text)), _WORDS)]


def _whole_lines(language: str) -> WholeLines:
    return WholeLines(load_openings(language), load_cues(language), language)


@pytest.mark.parametrize("width", [48, 66, 72, 100])
def test_a_width_that_explains_every_break_is_exact(width: int) -> None:
    text = f"{_wrap(_PARAGRAPH, width)}\n\n{_wrap(_OTHER, width)}\n\n{_wrap(_PARAGRAPH, width)}"
    wrapping = find_wrapping(list(split_lines(text)))
    assert wrapping is not None
    assert wrapping.exact
    assert width - 3 <= wrapping.width <= width


def test_lines_that_a_person_broke_are_not_exact() -> None:
    broken = "\n".join(
        part
        for paragraph in (_PARAGRAPH, _OTHER, _PARAGRAPH)
        for width, start in ((70, 0),)
        for part in textwrap.wrap(paragraph[start:], width)
    ).replace("twice a day, so that", "twice a day,\nso that")
    wrapping = find_wrapping(
        list(split_lines(broken.replace(" afraid", "\nafraid").replace(" hung when", "\nhung when")))
    )
    assert wrapping is None or not wrapping.exact


@pytest.mark.parametrize(
    "heading",
    [
        "Pool opens on the shore of Northmouth after a decade of work",
        "Das neue Becken am Hafen wird am Montag eröffnet, bei Ebbe",
        "La piscine de marée de Northmouth ouvre ses portes lundi",
    ],
)
def test_a_heading_that_had_room_for_the_next_word_ends_above_its_paragraph(heading: str) -> None:
    text = f"{heading}\n{_wrap(_PARAGRAPH)}\n{_wrap(_OTHER)}\n{_wrap(_PARAGRAPH)}"
    assert len(heading) + len(" The") <= 66
    assert _texts(text) == [heading, _PARAGRAPH, _OTHER, _PARAGRAPH]


def test_a_heading_over_two_lines_ends_where_the_last_is_short() -> None:
    heading = "Pool opens on the shore of Northmouth after ten long years of\nwork and worry"
    text = f"{_wrap(_OTHER)}\n\n{heading}\n{_wrap(_PARAGRAPH)}\n\n{_wrap(_OTHER)}"
    assert _texts(text)[1:3] == [heading.replace("\n", " "), _PARAGRAPH]


def test_a_short_word_before_a_small_one_is_no_title() -> None:
    heading = "Aid cuts have closed half of the pools and most of the baths"
    text = f"{heading}\nNow two are left\n\n{_wrap(_PARAGRAPH)}\n\n{_wrap(_OTHER)}"
    assert _texts(text)[:2] == [heading, "Now two are left"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The pool and its steps were paid for by a fund of", "3 412 people and the harbour"),
        ("The keys and the ropes have been in the old quay office", "March 31, 2026, of course"),
        ("The keys and the ropes of the pool are kept by old", "Mr Poole-Anstruther-Hayes"),
    ],
)
def test_what_nobody_parts_may_stand_on_the_next_line(before: str, after: str) -> None:
    text = f"{_wrap(_PARAGRAPH)}\n\n{before}\n{after}\n\n{_wrap(_OTHER)}"
    assert f"{before} {after}" in _texts(text)


@pytest.mark.parametrize("end", ["waters of the U.S.", "the swimmer Una M."])
def test_an_initial_ends_no_sentence(end: str) -> None:
    line = f"This is the first pool of its kind that is filled by {end}"
    text = f"{_wrap(_PARAGRAPH, 72)}\n{line}\nMarr Foundation and Harbour Trust\n{_wrap(_OTHER, 72)}"
    assert f"{line} Marr Foundation and Harbour Trust" in _texts(text)


_FULL = "Northmouth opens the first tidal pool on all of its long coast, at"


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("March 3, 2026", "en"),
        ("About Northmouth Council", "en"),
        ("Notes to editors", "en"),
        ("3. März 2026", "de"),
        ("Pressekontakt", "de"),
        ("Contact presse", "fr"),
        ("3 mars 2026", "fr"),
    ],
)
def test_a_line_that_is_whole_by_itself_goes_on_with_no_full_line(line: str, language: str) -> None:
    full = "Northmouth Tidal Pool Trust, Harbour Board and Town Council Meet"
    text = f"{full}\n{line}\n{_wrap(_PARAGRAPH)}\n\n{_wrap(_OTHER)}"
    lines = list(split_lines(text))
    made = join_lines(lines, _WORDS, whole_lines=_whole_lines(language))
    assert [block.piece.value for block in made[:2]] == [full, line]


@pytest.mark.parametrize(
    "line", ["March 3, 2026, said the council", "Notes of the meeting were lost.", "pool", "Una Marr"]
)
def test_other_lines_may_go_on(line: str) -> None:
    assert not _whole_lines("en").stands_alone(line)


@pytest.mark.parametrize(
    ("dateline", "language"),
    [
        ("NORTHMOUTH, March 3, 2026 -- The", "en"),
        ("NORTHMOUTH, Ontario, March 3, 2026 (Harbour Newswire) — The", "en"),
        ("NORTHMOUTH, Ont.--(BUSINESS WIRE)--The", "en"),
        ("Auental, 3. März 2026 – Die", "de"),
        ("Saint-Aurèle, le 3 mars 2026 – Les", "fr"),
        ("Borgo Santelmo, 3 marzo 2026 – Le", "it"),
        ("Вестмарш, 3 марта 2026 г. — Порт", "ru"),
    ],
)
def test_a_line_that_opens_with_a_dateline_goes_on_with_no_full_line(dateline: str, language: str) -> None:
    full = "Northmouth Tidal Pool Trust, Harbour Board and Town Council Meet"
    lead = _wrap(f"{dateline} {_PARAGRAPH}")
    lines = list(split_lines(f"{full}\n{lead}\n\n{_wrap(_OTHER)}"))
    made = join_lines(lines, _WORDS, whole_lines=_whole_lines(language))
    assert [block.piece.value for block in made][:2] == [full, f"{dateline} {_PARAGRAPH}"]


def test_the_lines_of_contacts_do_not_show_that_a_text_was_wrapped() -> None:
    contacts = "\n".join(
        f"{name}, +44 1632 96041{at}\n{name.split()[0].lower()}@northmouth.example.org\nor"
        for at, name in enumerate(("Idris Poole-Hayes", "Una Marr-Anstruther", "Carl Moe-Lindqvist"))
    )
    text = f"{_PARAGRAPH}\n\nThe first line of a list\nThe second line of a list\n\n{_OTHER}\n\n{contacts}"
    assert find_wrapping(list(split_lines(text))) is None
