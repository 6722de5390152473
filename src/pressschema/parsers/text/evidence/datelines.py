"""Which block opens with the dateline, or is one, and which lines are a place and a date as letters have them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile, islice, takewhile
from typing import Final, NamedTuple

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.evidence.looks import LINE, Look
from pressschema.parsers.text.fields.dateline import read_dateline
from pressschema.parsers.text.fields.matches import DatelineMatch
from pressschema.parsers.text.joining.blocks import Block

__all__ = ["look_for_datelines"]

#: So many blocks before the first prose, and so many from it on but for key points, may open with the dateline.
_BEFORE, _AFTER = 3, 4
#: A dateline that is a line of its own has at most so many characters, its place so many words; a headline has more.
_ALONE, _WORDS = 40, 3
#: The mark of a wire tells that it is one, even of two cities.
_WITH_WIRE: Final = 120
#: A dateline ends in a dash, a bracket or the mark behind a year within so many characters, or is a short line.
_MAY_BE: Final = re.compile(r"[-–—―−)）】/]|\d{4}[.:]\s|^.{1,40}$|^\W*[A-Z]{2,}[A-Z .]*, ?[A-Z]{2} |^[\w .,'’]{3,40}: ")
_END: Final = 160
#: What may end a dateline on a line of its own.
_DASHES: Final = " \u00a0-–—"
#: What is as sure as this is a dateline, whatever it opens; otherwise in a headline many words look like a place.
_SURE: Final = 0.7
#: A sentence has no fewer characters.
_LEAST_SAID: Final = 12
#: What is no dateline, however it reads.
_NEVER: Final = frozenset(
    {
        "label", "row", "figures", "bullet", "opens headline", "opens kind", "opens date", "kind", "navigation",
        "e-mail", "opens release", "opens release, bare", "ends as kind", "slug",
    }
)  # fmt: skip
#: What key points above a dateline are marked with, and what may be between them and it.
_MARKS: Final = frozenset({"bullet", "dash"})
_BETWEEN: Final = frozenset(
    {"date", "opens date", "has date", "kind", "opens release", "opens release, bare", "opens notes"}
)
#: A line below the text that is a date, perhaps with a place; above it a date needs no place.
_DATE_BELOW: Final = frozenset({"date", "after prose"})
#: A place and a date are not longer, and the hour may follow them.
_LETTERHEAD: Final = 60
_NO_MORE: Final = re.compile(r"(?:\d{1,2}\s?[h:.]\s?\d\d(?:\s?[ap]\.?m\.?)?)?[\s–—-]*$")


class _Found(NamedTuple):
    """A dateline: how sure it is, the block that opens with it, and whether that is nothing else."""

    confidence: float
    block: int
    alone: bool


def look_for_datelines(blocks: Sequence[Block], looks: Sequence[Look], first: int, cues: Cues, language: str) -> None:
    """The block near the beginning of the prose that most surely opens with a dateline, or is one; letterheads.

    Args:
        blocks: all of them.
        looks: what was seen of each.
        first: the first paragraph of prose.
        cues: those of the language.
        language: BCP 47 tag of it.
    """
    below = (index for index in range(first, len(blocks)) if not blocks[index].mark)
    near = [*range(max(first - _BEFORE, 0), first), *islice(below, _AFTER)]
    found = [each for index in near if (each := _dateline(blocks, looks, index, first, cues, language))]
    if found:
        _note(max(found, key=lambda each: (each.confidence, -each.block)), looks, first)
    for block, look in zip(blocks, looks, strict=True):
        is_dated = "has date" in look.seen or _DATE_BELOW.issubset(look.seen)
        if is_dated and "amid prose" not in look.seen and _is_letterhead(block, look, cues, language):
            look.seen.add("place and date")


def _dateline(
    blocks: Sequence[Block], looks: Sequence[Look], index: int, first: int, cues: Cues, language: str
) -> _Found | None:
    """The dateline that a block opens with or is."""
    text = blocks[index].piece.text
    possible = _NEVER.isdisjoint(looks[index].seen) and (_MAY_BE.search(text, 0, _END) or _sends(text, cues))
    match = read_dateline(text, cues, language) if possible else None
    if match is None:
        return None
    if match.body_start < len(text.rstrip(_DASHES)):
        says_more = len(text) - match.body_start >= _LEAST_SAID
        is_whole = match.dateline.place or match.dateline.wire  # a date and a dash may stand before anything
        is_lead = says_more and (looks[index].prose or (is_whole and match.confidence >= _SURE))
        return _Found(match.confidence, index, alone=False) if is_lead else None
    heads_prose = index <= first or any(look.prose for look in looks[index + 1 : index + 2])
    is_alone = heads_prose and _is_alone(match, text, before_prose=index <= first)
    return _Found(match.confidence, index, alone=True) if is_alone else None


def _sends(text: str, cues: Cues) -> bool:
    """Whether a text has a day right at its beginning and what says that it was sent then: "新港3月8日电"."""
    day = _DAY.match(text)
    return day is not None and text.startswith(cues.date_words, day.end())


#: A day of Chinese or Japanese, behind the name of a place.
_DAY: Final = re.compile(r"[^。，、]{1,30}?\d日")


def _is_alone(match: DatelineMatch, text: str, *, before_prose: bool) -> bool:
    """Whether a line that reads as a dateline throughout is one: not a short headline in capitals, or a name below."""
    place = match.dateline.place
    more = match.dateline.date or match.dateline.wire or (place and (place.region or place.country))
    is_place = before_prose and len(text.split()) <= _WORDS
    longest = _WITH_WIRE if match.dateline.wire else _ALONE
    return len(text) <= longest and (bool(more) or is_place)


def _note(found: _Found, looks: Sequence[Look], first: int) -> None:
    """Note the dateline, and what stands before and after it."""
    _, place, alone = found
    looks[place].seen.add("only dateline" if alone else "dateline")
    if alone and place + 1 < first:
        return  # a place and a date over the headline
    for before in looks[:place]:
        before.seen.add("before dateline")
    if place and not alone and "one sentence" in looks[place - 1].seen and looks[place - 1].size <= LINE:
        looks[place - 1].seen.add("sentence above dateline")
    _note_key_points(looks[:place])
    for after in looks[place + 1 + alone :]:
        after.seen.add("after dateline")


def _note_key_points(looks: Sequence[Look]) -> None:
    """Note the marked lines above the dateline: they say what is new, below a heading with a colon or none."""
    above = list(dropwhile(lambda look: not _BETWEEN.isdisjoint(look.seen), reversed(looks)))
    points = list(takewhile(lambda look: not _MARKS.isdisjoint(look.seen), above))
    for look in points:
        look.seen.add("key point")
    for look in above[len(points) : len(points) + 1]:
        if points and "colon" in look.seen:
            look.seen.add("heads key points")


def _is_letterhead(block: Block, look: Look, cues: Cues, language: str) -> bool:
    """Whether a line above or below the text is a place and a date, as letters have them."""
    text = block.piece.text
    if len(text) > _LETTERHEAD or not _NEVER.isdisjoint(look.seen):
        return False
    match = read_dateline(text, cues, language)
    if match is None or match.dateline.place is None or match.dateline.date is None:
        return False  # a day without a year may be of any event: "Flea market on 3 May"
    return _NO_MORE.match(text, match.body_start) is not None
