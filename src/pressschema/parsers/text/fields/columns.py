"""Contacts set side by side, one column after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pressschema.parsers.text.spans import Piece

__all__ = ["unfold"]

#: What divides two columns.
_GUTTER = re.compile(r"(?<=\S)(?:[ \u00a0]{3,}|\t+)(?=\S)")
#: The second column begins at the same place on each line, give or take so many characters.
_SLACK: Final = 2
#: A number, or an address however it is written.
_WAY = re.compile(r"@|\bat\b|(?:\d\D{0,3}){7}", re.IGNORECASE)
#: Lines from which on a second column is one, and of the longest.
_FEWEST, _MOST = 2, 60


def _gutters(line: Piece) -> list[tuple[int, int]]:
    return [gutter.span() for gutter in _GUTTER.finditer(line.text)]


def _split(line: Piece, column: int) -> tuple[Piece, Piece] | None:
    """A line divided where its second column begins; None where it has none there."""
    for start, end in _gutters(line):
        if abs(end - column) <= _SLACK:
            return line.part(0, start), line.part(end, len(line.text))
    return None


def _block(lines: Sequence[Piece], first: int, column: int) -> list[tuple[Piece, Piece]]:
    """The lines from the first on that have a second column at the same place."""
    rows = []
    for line in lines[first : first + _MOST]:
        row = _split(line, column)
        if row is None:
            break
        rows.append(row)
    return rows


def _is_list(rows: Sequence[tuple[Piece, Piece]]) -> bool:
    """Whether each line is an entry by itself: somebody, and how to reach them."""
    return all(_WAY.search(right.text) and not _WAY.search(left.text) for left, right in rows)


def unfold(lines: Sequence[Piece]) -> list[Piece]:
    """The lines, with each block of two columns as the lines of the first and then those of the second."""
    unfolded: list[Piece] = []
    index = 0
    while index < len(lines):
        gutters = _gutters(lines[index])
        rows = _block(lines, index, gutters[0][1]) if len(gutters) == 1 else []
        if len(rows) >= _FEWEST and not _is_list(rows):
            unfolded += [left for left, _ in rows] + [right for _, right in rows]
            index += len(rows)
        else:
            unfolded.append(lines[index])
            index += 1
    return unfolded
