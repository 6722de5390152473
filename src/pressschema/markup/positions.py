"""Places in a text: from offsets to lines and columns."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from pressschema.errors import Position

__all__ = ["Extent", "Lines"]


@dataclass(frozen=True, slots=True, order=True)
class Extent:
    """A stretch of a source.

    Attributes:
        start: its first character.
        end: the character after its last one.
    """

    start: Position
    end: Position


class Lines:
    """The lines of a text. They end in LF; lines and columns count characters from 1."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(line_feed.end() for line_feed in re.finditer("\n", self._text))]

    def position(self, offset: int) -> Position:
        """The place of the character at an offset."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def extent(self, start: int, end: int) -> Extent:
        """The stretch from one offset to before another."""
        return Extent(self.position(start), self.position(end))
