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
    rf"(?:(?<=[^\W\d_])|(?<=[^\W\d_][.,;:!?%)”\"»’」）]))[ \u00a0]?\((\*{{1,3}})\)"
    rf"|(?:(?<=[^\W\d_])|(?<=[^\W\d_][.,;:!?%)”\"»’」）。]))({_MARK})\)?(?=[\s.,;:!?)\]”\"»’」）、。，]|$)"
)
_AT_LINE: Final = re.compile(rf"(?:\((\*{{1,3}})\)|({_MARK})[.)]?)[ \u00a0]{{0,4}}(?=[^\W\d_]|[“\"„«「《‘'(])")
_FIRST: Final = frozenset("*†‡[(0123456789")
#: Words in stars are emphasised.
_EMPHASIS: Final = re.compile(r"(?<!\w)\*{1,3}\w[^*]{0,200}\w[.,!?]?\*{1,3}")
#: Where footnotes are though nothing shows what they belong to; a number right before a word, that of a month or a
#: day in Chinese aside.
_LATE: Final = frozenset({"late prose", "late definition", "after prose"})
_NUMBERED: Final = re.compile(r"(\d{1,2})\s?[A-ZÀ-ÞА-Я“\"„«「《]")


def look_for_footnotes(blocks: Sequence[Block], looks: Sequence[Look]) -> None:
    """Footnotes: what opens with a mark that stands behind a word above it, and bare numbers in order at the end."""
    opened = [_AT_LINE.match(block.piece.text) if block.piece.text[0] in _FIRST else None for block in blocks]
    if not any(opened):
        return
    met: set[str] = set()
    last = ""
    count = 0
    for block, look, found in zip(blocks, looks, opened, strict=True):
        mark = (found[1] or found[2]).strip("[()]") if found else ""
        bare = _NUMBERED.match(block.piece.text) if found and _may_be_bare(block, look) else None
        count = count + 1 if bare and int(bare[1]) == count + 1 else 0
        follows = mark.isdigit() and last.isdigit() and int(mark) == int(last) + 1
        points = mark in met and (not mark.isdigit() or mark == "1")
        if count or follows or points:
            look.seen.append("footnote")
            last = mark
        else:
            met |= _marks(block.piece.text)
            last = ""


def _may_be_bare(block: Block, look: Look) -> bool:
    """Whether a block is where footnotes are, and opens with no mark of a list."""
    return not block.mark and not _LATE.isdisjoint(look.seen)


def _marks(text: str) -> set[str]:
    """The marks that stand behind the words of a text, without brackets; stars around words are none."""
    found = {(match[1] or match[2]).strip("[()]") for match in _BEHIND_WORD.finditer(text)}
    if any(mark[0] == "*" for mark in found) and _EMPHASIS.search(text):
        return {mark for mark in found if mark[0] != "*"}
    return found
