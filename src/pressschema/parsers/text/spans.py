"""A stretch of the source as the stages hand it on: text to read, and where each character of it came from."""

from __future__ import annotations

from typing import Final, NamedTuple

from pressschema.models.text import collapse, trim

__all__ = ["JOINT", "Piece"]

#: Stands in a piece where two lines meet without a space (a word divided over lines, or text in a
#: script that puts no spaces): WORD JOINER, which is blank to the model. `Piece.value` leaves it out.
JOINT: Final = "\u2060"


class Piece(NamedTuple):
    """A stretch of the source, character by character.

    `text` is as long as the stretch, so that the character `text[i]` stands at `start + i` in the
    source. It is the source itself but for this: a line break and a character that a release cannot
    hold are a space in it, and what divides a word over two lines is a `JOINT`.
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
