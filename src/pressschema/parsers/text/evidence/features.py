"""Blocks to evidence: what speaks for what a block is, as names that the grammar gives weights to.

Each block is looked at by itself (size, end, case, marks, cues), then among its neighbours (gaps, runs
of short lines, where the prose begins and ends). Everything here is cheap: one pass, no reading of fields.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, TypeAlias

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.evidence.article import find_article, place_blocks
from pressschema.parsers.text.evidence.facts import with_facts
from pressschema.parsers.text.evidence.headlines import look_for_titles
from pressschema.parsers.text.evidence.looks import LINE, Look, look_at
from pressschema.parsers.text.evidence.menus import look_at_runs
from pressschema.parsers.text.evidence.neighbours import look_around
from pressschema.parsers.text.evidence.openings import Openings
from pressschema.parsers.text.evidence.pictures import look_for_pictures
from pressschema.parsers.text.evidence.retelling import look_for_repeats, look_for_retelling
from pressschema.parsers.text.fields.dateline import read_dateline
from pressschema.parsers.text.fields.matches import DatelineMatch
from pressschema.parsers.text.joining.blocks import Block

__all__ = ["Evidence", "observe"]

#: What was seen of a block, by name, in a fixed order.
Evidence: TypeAlias = tuple[str, ...]

#: Where nothing ends in a full stop, because the text lost its punctuation, this much is prose.
_UNPUNCTUATED: Final = 100
_DENSE_SCRIPTS: Final = frozenset({"ja", "zh", "ko"})
#: A character of Chinese or Japanese says as much as so many of an alphabet.
_DENSITY: Final = 2.5
#: So many blocks from the first prose on may open with the dateline.
_DATELINES: Final = 4
#: A dateline that is a line of its own has at most so many characters; a headline has more.
_DATELINE_ALONE: Final = 40
#: What is within so many blocks is near.
_FOLLOWED: Final = 3
#: So many lines before the prose are looked at on their own, though they follow on a menu.
_FRONT: Final = 5


def observe(blocks: Sequence[Block], openings: Openings, cues: Cues, language: str) -> list[Evidence]:
    """The evidence of each block of a document.

    Args:
        blocks: all of them, in order.
        openings: the cues of the document's language, as blocks open with them.
        cues: all of them.
        language: BCP 47 tag of it.
    """
    density = _DENSITY if language.split("-")[0] in _DENSE_SCRIPTS else 1.0
    looks = [look_at(block, openings, density, language) for block in blocks]
    if not any("sentence" in look.seen for look in looks):
        looks = [look._replace(prose=look.size > _UNPUNCTUATED) for look in looks]
    elif not any(look.prose for look in looks):  # of a text of short sentences, these are the prose
        looks = [look._replace(prose=bool(index) and "sentence" in look.seen) for index, look in enumerate(looks)]
    looks = with_facts(blocks, looks)
    prose = find_article(looks)
    first = place_blocks(looks, prose)
    if prose:
        look_for_retelling(blocks, looks, prose, density, openings)
        look_for_titles(blocks, looks, prose, density, openings)
        look_for_pictures(blocks, looks, prose, openings)
    _release_lines(blocks, looks, first, openings)
    _datelines(blocks, looks, first, cues, language)
    _letterheads(blocks, looks, cues, language)
    look_at_runs(looks, first)
    look_for_repeats(blocks, looks, first)
    look_around(blocks, looks, openings)
    return [tuple(look.seen) for look in looks]


def _datelines(blocks: Sequence[Block], looks: Sequence[Look], first: int, cues: Cues, language: str) -> None:
    """The block near the beginning of the prose that most surely opens with a dateline, or is one."""
    best: tuple[float, int] | None = None
    alone = False
    for index in range(max(first - _FOLLOWED, 0), min(first + _DATELINES, len(blocks))):
        text = blocks[index].piece.text
        possible = _NO_DATELINES.isdisjoint(looks[index].seen) and _MAY_BE_DATELINE.search(text, 0, _DATELINE_END)
        if not possible:
            continue
        match = read_dateline(text, cues, language)
        if match is None:
            continue
        whole = match.body_start >= len(text.rstrip(_DASHES))
        if not (_is_alone(match, text, before_prose=index <= first) if whole else _is_lead(match, text, looks[index])):
            continue
        if best is None or match.confidence > best[0]:
            best, alone = (match.confidence, index), whole
    if best is None:
        return
    place = best[1]
    looks[place].seen.append("only dateline" if alone else "dateline")
    if alone and place + 1 < first:
        return  # a place and a date over the headline
    for before in looks[:place]:
        before.seen.append("before dateline")
    for after in looks[place + 1 + alone :]:
        after.seen.append("after dateline")


#: A dateline ends in a dash or a bracket, or is a short line.
_MAY_BE_DATELINE: Final = re.compile(r"[-–—―−)）/]|^.{1,40}$|^\W*[A-Z]{2,}[A-Z .]*, ?[A-Z]{2} ")
_DATELINE_END: Final = 160
#: What may end a dateline on a line of its own.
_DASHES: Final = " \u00a0-–—"
#: What is no dateline, however it reads.
_NO_DATELINES: Final = frozenset(
    {
        "label", "row", "figures", "bullet", "opens headline", "opens kind", "opens date", "kind", "navigation",
        "e-mail", "opens release", "opens release, bare", "ends as kind",
    }
)  # fmt: skip


def _release_lines(blocks: Sequence[Block], looks: Sequence[Look], first: int, openings: Openings) -> None:
    """Lines near the beginning of the prose that say within them when the release may be used."""
    for index in range(max(first - _FRONT, 0), min(first + _FOLLOWED, len(blocks))):
        if looks[index].size <= LINE and openings.is_release_line(blocks[index].piece.text):
            looks[index].seen.append("says release")


def _letterheads(blocks: Sequence[Block], looks: Sequence[Look], cues: Cues, language: str) -> None:
    """Lines above or below the text that are a place and a date, as letters have them."""
    for block, look in zip(blocks, looks, strict=True):
        text = block.piece.text
        if (
            "has date" in look.seen
            and "amid prose" not in look.seen
            and len(text) <= _LETTERHEAD
            and _NO_DATELINES.isdisjoint(look.seen)
        ):
            match = read_dateline(text, cues, language)
            if match and match.dateline.place and _NO_MORE.match(text, match.body_start):
                look.seen.append("place and date")


#: What may follow a place and a date: the hour.
_NO_MORE: Final = re.compile(r"(?:\d{1,2}\s?[h:.]\s?\d\d(?:\s?[ap]\.?m\.?)?)?[\s–—-]*$")
#: A place and a date are not longer.
_LETTERHEAD: Final = 60


def _is_lead(match: DatelineMatch, text: str, look: Look) -> bool:
    """Whether what seems to open with a dateline is a lead: in a headline many words look like a place."""
    says_more = len(text) - match.body_start >= _LEAST_SAID
    return says_more and (look.prose or match.confidence >= _SURE)


#: A sentence has no fewer characters.
_LEAST_SAID: Final = 12


#: What is as sure as this is a dateline, whatever it opens.
_SURE: Final = 0.7


def _is_alone(match: DatelineMatch, text: str, *, before_prose: bool) -> bool:
    """Whether a line that reads as a dateline throughout is one: not a short headline in capitals, or a name below."""
    place = match.dateline.place
    more = match.dateline.date or match.dateline.wire or (place and (place.region or place.country))
    is_place = before_prose and len(text.split()) <= _FOLLOWED
    return len(text) <= _DATELINE_ALONE and (bool(more) or is_place)
