"""Footnotes: lines below what they explain that open with the mark which the text has behind a word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pressschema.parsers.text.evidence.looks import Look
from pressschema.parsers.text.joining.blocks import Block

__all__ = ["look_for_footnotes"]

#: What footnotes are counted or marked by, behind a word and at the beginning of a line; "(*)" is known as "*".
_MARK: Final = r"\*{1,3}|[†‡]{1,2}|\[\d{1,2}\]|\(\d{1,2}\)|\d{1,2}(?=\))|\d{1,2}"
_BEHIND_WORD: Final = re.compile(
    rf"(?=[*†‡\[(\d \u00a0])(?:(?<=[^\W\d_])|(?<=[^\W\d_][.,;:!?%)”\"»’」）。]))"
    rf"(?:[ \u00a0]?\((\*{{1,3}})\)|({_MARK})\)?(?=[\s.,;:!?)\]”\"»’」）、。，]|$))"
)
_AT_LINE: Final = re.compile(rf"(?:\((\*{{1,3}})\)|({_MARK})[.)]?)[ \u00a0]{{0,4}}(?=[^\W\d_]|[“\"„«「《‘'(])")
_FIRST: Final = frozenset("*†‡[(0123456789")
#: Words in stars are emphasised.
_EMPHASIS: Final = re.compile(r"(?<!\w)\*{1,3}\w[^*]{0,200}\w[.,!?]?\*{1,3}")
#: Where footnotes are though nothing shows what they belong to; a number right before a word, that of a month or a
#: day in Chinese aside.
_LATE: Final = frozenset({"late prose", "late definition", "after prose"})
_NUMBERED: Final = re.compile(r"(\d{1,2})\s?[A-ZÀ-ÞА-Я“\"„«「《]|\[(\d{1,2})\]\s?\w")


#: What heads notes, and the numbered questions of a reader.
_NO_FOOTNOTE: Final = frozenset({"notes heading", "question"})


def look_for_footnotes(blocks: Sequence[Block], looks: Sequence[Look]) -> None:
    """Footnotes: what opens with a mark that stands behind a word above it, and bare numbers in order at the end."""
    opened = [_AT_LINE.match(block.piece.text) if block.piece.text[0] in _FIRST else None for block in blocks]
    if not any(opened):
        return
    marks = [(found[1] or found[2]).strip("[()]") if found else "" for found in opened]
    sought = {mark for mark in marks if mark and _is_first(mark)}
    met: set[str] = set()
    last = ""
    count = 0
    for block, look, found, mark in zip(blocks, looks, opened, marks, strict=True):
        bare = _NUMBERED.match(block.piece.text) if found and _may_be_bare(block, look) else None
        count = count + 1 if bare and int(bare[1] or bare[2]) == count + 1 else 0
        follows = mark.isdigit() and last.isdigit() and int(mark) == int(last) + 1
        points = mark in met and _is_first(mark)
        if (count or follows or points) and _NO_FOOTNOTE.isdisjoint(look.seen):
            look.seen.add("footnote")
            last = mark
        else:
            text = block.piece.text
            met |= _marks(text) if any(mark in text for mark in sought) else set()
            last = ""


def _is_first(mark: str) -> bool:
    """Whether footnotes may begin with a mark."""
    return not mark.isdigit() or mark == "1"


def _may_be_bare(block: Block, look: Look) -> bool:
    """Whether a block is where footnotes are, and opens with no mark of a list."""
    return not block.mark and not _LATE.isdisjoint(look.seen)


def _marks(text: str) -> set[str]:
    """The marks that stand behind the words of a text, without brackets; stars around words are none."""
    found = {(match[1] or match[2]).strip("[()]") for match in _BEHIND_WORD.finditer(text)}
    if any(mark[0] == "*" for mark in found) and _EMPHASIS.search(text):
        return {mark for mark in found if mark[0] != "*"}
    return found
