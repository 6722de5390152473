"""How a document's lines were wrapped: at a width by a program, anywhere by a person, or not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median_low
from typing import Final, NamedTuple

from pressschema.parsers.text.joining.sights import opens_small
from pressschema.parsers.text.lines import Line

__all__ = ["JOINED_SCRIPTS", "Wrapping", "find_wrapping", "first_word", "goes_on", "may_go_on"]

#: Widths between which wrapping is looked for, in columns: mail is wrapped near 72, filings near 130.
_NARROWEST, _WIDEST = 40, 140
#: So many lines must show the wrapping before it is believed.
_ENOUGH_LINES: Final = 3
#: So many must where none of them breaks off within a sentence for all to see: a list may have lines alike.
_MANY_LINES: Final = 8
#: Lines that are shorter may be anything.
_SHORT: Final = 25
_QUOTED: Final = "> "
#: Scripts without spaces between words, whose lines meet without one and break anywhere.
JOINED_SCRIPTS: Final = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")
_WIDE_LETTER: Final = 2
#: What ends a sentence, a clause or a line of its own.
_ENDING: Final = frozenset(".!?。！？؟۔।…:：;；\"'”’»›」』)]")


class Wrapping(NamedTuple):
    """How lines were wrapped.

    Attributes:
        width: the column at which they were wrapped; by hand, where half of the wrapped lines end.
        by_hand: whether they were broken wherever it pleased somebody, as in the source of many web pages.
        parted: whether there is a blank line between paragraphs: sentences that end before the width have one below.
        exact: whether hardly a line breaks off within a sentence where there was room for the next word.
    """

    width: int
    by_hand: bool
    parted: bool = False
    exact: bool = False


def find_wrapping(lines: Sequence[Line]) -> Wrapping | None:
    """How a document's lines were wrapped; None where each is a paragraph.

    A line was wrapped at a width if it fits in it and does not with the first word of the next line.
    The width is the one that explains most lines, if it explains most of the long ones. Lines that break
    off within a sentence although there was room, with paragraphs between blank lines, were wrapped by hand.
    """
    broken, neighbours, gaps = _broken(lines)
    width = _exact_width(broken)
    if width:
        return Wrapping(width, by_hand=False, parted=_parts(lines, width), exact=True)
    width, explained, considered = _width(lines)
    if len(broken) >= _ENOUGH_LINES and _OF_ALL * len(broken) >= neighbours and _LINES_A_PARAGRAPH * gaps >= neighbours:
        loose = sum(right + word + _ROOM < width or right > width for right, word in broken)
        if loose >= _ENOUGH_LINES and _OF_BROKEN * loose >= len(broken):
            return Wrapping(median_low(right for right, _ in broken), by_hand=True)
    enough = _ENOUGH_LINES if broken or _without_case(lines) else _MANY_LINES
    found = explained >= enough and 2 * explained >= considered
    return Wrapping(width, by_hand=False, parted=_parts(lines, width)) if found else None


def _parts(lines: Sequence[Line], width: int) -> bool:
    """Whether blank lines part the paragraphs: there is one below most lines that end a sentence with room to spare."""
    gaps = [
        following.gap
        for line, following in pairwise(lines)
        if line.text.rstrip(_CLOSING)[-1:] in _SENTENCE_END
        and _SHORT <= line.right < width - first_word(following.text)
        and (following.text[0].isalpha() or following.text[0] in _OPENING)
    ]
    return len(gaps) >= _ENOUGH_LINES and _MOST * sum(map(bool, gaps)) >= (_MOST - 1) * len(gaps)


#: All but one in so many.
_MOST: Final = 6
_SENTENCE_END: Final = frozenset(".!?。！？؟۔।…")
_CLOSING: Final = "\"'”’»›」』)]"
#: What a paragraph may open with other than a letter; an item of a list opens with something else.
_OPENING: Final = frozenset("\"'“„«‘「『（(")


def _without_case(lines: Sequence[Line]) -> bool:
    """Whether sentences go on over lines in a script that has no small letters to show it, such as Arabic."""
    going = (may_go_on(line, following) for line, following in pairwise(lines) if not following.gap)
    return sum(going) >= _ENOUGH_LINES


def may_go_on(line: Line, following: Line) -> bool:
    """Whether a line ends as no sentence does and the next opens with a letter that has no small form."""
    is_open = line.text[-1] not in _ENDING and line.right >= _NARROWEST
    return is_open and _UNCASED.match(following.text) is not None


#: A letter from Hebrew to Thai, or of Korean.
_UNCASED: Final = re.compile("[\u05d0-\u0e3a\uac00-\ud7a3]")
#: Of the lines with another right below, one in so many at least breaks off within a sentence.
_OF_ALL: Final = 3
#: Of these, one in so many at least had room for the next word, and so many columns more, or is wider than the rest.
_OF_BROKEN, _ROOM = 4, 8
#: Without blank lines, only a width can tell where a paragraph ends.
_LINES_A_PARAGRAPH: Final = 12


def _width(lines: Sequence[Line]) -> tuple[int, int, int]:
    """The width that explains most lines, how many it explains, and how many there are to explain."""
    breaks: list[tuple[int, int]] = []
    wider = 0
    for line, following in pairwise(lines):
        right = line.right
        if right > _WIDEST:
            wider += 1
        elif not following.gap and right >= _NARROWEST and not _ends_paragraph(line, following):
            breaks.append((right, first_word(following.text)))
    return *_best_width(breaks), wider + len(breaks)


def _best_width(breaks: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The least width that explains most breaks, each where a line ends and how long the next word is; how many."""
    steps = [0] * (_WIDEST + 2)
    for right, word in breaks:
        if right <= _WIDEST:
            steps[right] += 1
            steps[min(right + word, _WIDEST) + 1] -= 1
    best = explained = count = 0
    for width, step in enumerate(steps):
        count += step
        if count > explained:
            best, explained = width, count
    return best, explained


def _exact_width(broken: Sequence[tuple[int, int]]) -> int:
    """The width that explains the breaks within sentences, if there are many and it explains all but a few; else 0."""
    wide = [(right, word) for right, word in broken if right >= _NARROWEST]  # not those of an unmarked list
    width, explained = _best_width(wide)
    return width if explained >= _EXACT_LINES and _OF_EXACT * (len(wide) - explained) <= len(wide) else 0


#: So many breaks that one width explains are no accident, where of all breaks at most one in so many is elsewhere: a
#: person may have broken a headline.
_EXACT_LINES, _OF_EXACT = 5, 24


def _ends_paragraph(line: Line, following: Line) -> bool:
    """Whether a line was not broken for its width: columns, or the next line is set in as a paragraph's first is."""
    if "   " in line.text or "\t" in line.text:
        return True
    return following.indent > line.indent + 1 and line.text[-1] in _ENDING


def _broken(lines: Sequence[Line]) -> tuple[list[tuple[int, int]], int, int]:
    """Lines that break off within a sentence, how many lines have another right below, and how many a gap.

    Of each line the column where it ends, and how long the next one's first word is.
    """
    broken: list[tuple[int, int]] = []
    neighbours = gaps = 0
    ends = bool(lines) and lines[-1].text[-1] in _ENDING
    for following, line in pairwise(reversed(lines)):
        if following.gap:
            gaps += 1
            ends = line.text[-1] in _ENDING
        elif len(line.text) >= _SHORT:
            neighbours += 1
            is_prose = ends and line.right <= _WIDEST  # a sentence ends before the next gap
            if goes_on(line, following) or (is_prose and may_go_on(line, following)):
                broken.append((line.right, first_word(following.text.removeprefix(_QUOTED))))
    return broken, neighbours, gaps


def goes_on(line: Line, following: Line) -> bool:
    """Whether a line plainly breaks off within a sentence: the next opens with a small letter, or has no others."""
    if len(line.text) < _SHORT or line.text[-1] in _ENDING:
        return False
    text = following.text.removeprefix(_QUOTED)
    if "@" in text.partition(" ")[0] or (" " not in line.text and "@" in line.text):
        return False  # the lines of a contact
    return opens_small(text) or bool(JOINED_SCRIPTS.match(text) and JOINED_SCRIPTS.match(line.text[-1]))


def first_word(text: str) -> int:
    """Length of a line's first word, the `>` of quoted mail aside; scripts without spaces break anywhere."""
    if JOINED_SCRIPTS.match(text):
        return _WIDE_LETTER
    start = len(_QUOTED) if text.startswith(_QUOTED) else 0
    end = text.find(" ", start, _WIDEST)
    return (len(text) if end < 0 else end) - start
