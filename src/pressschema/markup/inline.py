"""Inline content on its way: from pieces of text, as they stand in markup, to the contents of paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from pressschema.models import Figure, Heading, ListBlock, Paragraph, Preformatted, QuoteBlock, Run, Table
from pressschema.models.body import Block
from pressschema.models.content import Mark
from pressschema.models.text import is_blank

__all__ = ["LINE_BREAK", "Marks", "Piece", "figures_in", "flattened", "paragraphs_of", "piece_of"]

Marks: TypeAlias = tuple[Mark, ...]
#: Text and its marks. A line break is a piece of its own; in other pieces white space is single spaces.
Piece: TypeAlias = tuple[str, Marks]

LINE_BREAK: Final = "\n"
_SPACE = re.compile(r"[ \t\r\n]+")


def piece_of(text: str, marks: Marks) -> Piece:
    """Text as it stands in markup, where a line end is but a space."""
    return _SPACE.sub(" ", text), marks


def paragraphs_of(pieces: Sequence[Piece]) -> Iterator[Paragraph]:
    """The paragraphs that the pieces make: two line breaks on end divide them; blank ones are left out."""
    for group in _divided(pieces):
        if not all(is_blank(text) for text, _ in group):
            yield Paragraph(content=tuple(Run(text=text, marks=marks) for text, marks in group))


def _divided(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    broken = False  # whether nothing but spaces has come since a line break
    for piece in pieces:
        if piece[0] == LINE_BREAK:
            if broken:
                yield group
                group = []
            broken = True
        elif piece[0] != " ":
            broken = False
        group.append(piece)
    yield group


def flattened(blocks: Sequence[Block]) -> tuple[Run, ...]:
    """The content of blocks where only inline content has a place: line by line, and figures left out."""
    runs: list[Run] = []
    for leaf in _leaves(blocks):
        for line in _lines(leaf):
            runs += [Run(text=LINE_BREAK), *line]
    return tuple(runs)


def figures_in(blocks: Sequence[Block]) -> Iterator[Figure]:
    """The figures that `flattened` leaves out."""
    return (leaf for leaf in _leaves(blocks) if isinstance(leaf, Figure))


def _leaves(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks that hold no others, in reading order."""
    for block in blocks:
        match block:
            case ListBlock():
                for item in block.items:
                    yield from _leaves(item.blocks)
            case QuoteBlock():
                yield from _leaves(block.blocks)
            case _:
                yield block


def _lines(leaf: Block) -> Iterator[Sequence[Run]]:
    match leaf:
        case Paragraph() | Heading():
            yield leaf.content
        case Preformatted():
            yield [Run(text=leaf.text)]
        case Table():
            yield [Run(text=leaf.caption or "")]
            for row in leaf.rows:
                yield [run for cell in row.cells for run in (*cell.content, Run(text=" "))]
        case _:
            return
