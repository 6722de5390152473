"""Contacts set side by side, one column after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pressschema.parsers.text.spans import Piece

__all__ = ["unfold"]

#: What divides two columns.
_GUTTER = re.compile(r"(?<=\S)(?:[ \u00a0]*\t[ \u00a0\t]*|[ \u00a0]{3,})(?=\S)")
#: A column begins at the same place on each line, give or take so many characters.
_SLACK: Final = 2
#: No line has as many columns.
_COLUMNS: Final = 6
#: A number, or an address however it is written.
_WAY = re.compile(r"@|\bat\b|(?:\d\D{0,3}){7}", re.IGNORECASE)
#: So many lines at least have columns, and at most.
_FEWEST, _MOST = 2, 60


def _gutters(line: Piece) -> list[tuple[int, int]]:
    return [gutter.span() for gutter in _GUTTER.finditer(line.text)]


def _split(line: Piece, columns: Sequence[tuple[int, int]]) -> list[Piece] | None:
    """A line divided where its columns begin; None where they do not begin where those of another line do.

    What tabs divide begins anywhere.
    """
    gutters = _gutters(line)
    if len(gutters) != len(columns):
        return None
    for (start, end), (_, column) in zip(gutters, columns, strict=True):
        if abs(end - column) > _SLACK and "\t" not in line.text[start:end]:
            return None
    starts = [0, *(end for _, end in gutters)]
    ends = [*(start for start, _ in gutters), len(line.text)]
    return [line.part(start, end) for start, end in zip(starts, ends, strict=True)]


def _block(lines: Sequence[Piece], first: int) -> list[list[Piece]]:
    """The lines from the first on that have the columns of the first."""
    rows: list[list[Piece]] = []
    columns = _gutters(lines[first])
    for line in lines[first : first + _MOST] if 0 < len(columns) < _COLUMNS else ():
        row = _split(line, columns)
        if row is None:
            break
        rows.append(row)
    return rows


def _is_list(rows: Sequence[Sequence[Piece]]) -> bool:
    """Whether each line is an entry by itself: somebody, and how to reach them."""
    return all(_WAY.search(row[-1].text) and not _WAY.search(row[0].text) for row in rows)


def unfold(lines: Sequence[Piece]) -> list[Piece]:
    """The lines, with each block of columns as the lines of the first and then those of the others."""
    unfolded: list[Piece] = []
    index = 0
    while index < len(lines):
        rows = _block(lines, index)
        if len(rows) >= _FEWEST and not _is_list(rows):
            unfolded += [cell for column in zip(*rows, strict=True) for cell in column]
            index += len(rows)
        else:
            unfolded.append(lines[index])
            index += 1
    return unfolded
