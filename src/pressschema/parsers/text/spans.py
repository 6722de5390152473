"""A stretch of the source as the stages hand it on: text to read, and where each character of it came from."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final, NamedTuple

from pressschema.models.text import collapse, trim

__all__ = ["JOINT", "Condensed", "Piece", "condensed"]

#: Stands in a piece where two lines meet without a space (a word divided over lines, or text in a
#: script that puts no spaces), or where a word might be divided: WORD JOINER, which is blank to the
#: model. `Piece.value` leaves it out.
JOINT: Final = "\u2060"


class Piece(NamedTuple):
    """A stretch of the source, character by character.

    `text` is as long as the stretch, so that the character `text[i]` stands at `start + i` in the
    source. It is the source itself but for this: a line break and a character that a release cannot
    hold are a space in it, and what divides a word, over two lines or within one, is a `JOINT`.
    """

    text: str
    start: int

    @property
    def end(self) -> int:
        """Index in the source after its last character."""
        return self.start + len(self.text)

    def part(self, start: int, end: int) -> Piece:
        """The part from one index of `text` to another."""
        return Piece(self.text[start:end], self.start + start)

    def trimmed(self) -> Piece:
        """The piece without what is blank at its ends."""
        text = trim(self.text)
        return self if len(text) == len(self.text) else Piece(text, self.start + self.text.find(text))

    @property
    def value(self) -> str:
        """The text as a value of the release: white space collapsed, joints closed."""
        return collapse(self.text.replace(JOINT, ""))


class Condensed(NamedTuple):
    """A piece as its value reads, and where in the source its characters stand.

    Attributes:
        piece: its text with gaps collapsed and joints closed, at the place where it begins.
        cuts: indexes in that text from which on something before is left out, in order.
        lengths: how many characters are left out up to each of them.
    """

    piece: Piece
    cuts: tuple[int, ...] = ()
    lengths: tuple[int, ...] = ()

    def places(self, start: int, end: int) -> tuple[int, int]:
        """Indexes in the source of a stretch, from indexes in it as if nothing had been left out."""
        if not self.cuts:
            return start, end
        return self._place(start), self._place(end - 1) + 1

    def _place(self, index: int) -> int:
        cut = bisect_right(self.cuts, index - self.piece.start)
        return index + (self.lengths[cut - 1] if cut else 0)


_GAP: Final = re.compile(rf"[ \t{JOINT}]{{2,}}|[\t{JOINT}]")


def condensed(piece: Piece) -> Condensed:
    """The piece without what its value leaves out."""
    if "  " not in piece.text and "\t" not in piece.text and JOINT not in piece.text:
        return Condensed(piece)
    parts: list[str] = []
    cuts: list[int] = []
    lengths: list[int] = []
    at = left_out = 0
    for gap in _GAP.finditer(piece.text):
        space = " " if gap[0].strip(JOINT) else ""
        parts += piece.text[at : gap.start()], space
        left_out += len(gap[0]) - len(space)
        cuts.append(gap.end() - left_out)
        lengths.append(left_out)
        at = gap.end()
    parts.append(piece.text[at:])
    return Condensed(Piece("".join(parts), piece.start), tuple(cuts), tuple(lengths))
