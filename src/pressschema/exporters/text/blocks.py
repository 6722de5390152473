"""The blocks of a body as lines of plain text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from pressschema.models import (
    Block,
    Figure,
    Heading,
    Link,
    ListBlock,
    ListItem,
    Media,
    Paragraph,
    Preformatted,
    QuoteBlock,
    Run,
    Table,
    TableRow,
    content_text,
)

__all__ = ["Layout", "lines_of"]

_BULLET: Final = "• "
_QUOTED: Final = "> "
_INDENT: Final = "    "
_RULE: Final = "----------"
_BETWEEN_CELLS: Final = "   "
_NO_CELL: Final = "-"


@dataclass(frozen=True, slots=True)
class Layout:
    """How lines are set.

    Attributes:
        width: columns at which paragraphs are wrapped; None for one paragraph a line.
        media: the media that figures show, by id.
        photo: what stands before a caption.
    """

    width: int | None
    media: Mapping[str, Media]
    photo: str

    def wrap(self, text: str, first: str = "", later: str = "") -> list[str]:
        """A text as lines, the first and the later ones each with what stands before them."""
        if self.width is None:
            return [first + " ".join(text.split("\n"))]
        return textwrap.wrap(
            text,
            max(self.width, len(later) + 1),
            initial_indent=first,
            subsequent_indent=later,
            break_long_words=False,
            break_on_hyphens=False,
        )

    def caption(self, medium: Media) -> list[str]:
        """The caption of a medium, with its credit in brackets."""
        credit = medium.credit if medium.credit and medium.credit not in (medium.caption or "") else None
        parts = [medium.caption or "", *([f"({self.photo}: {credit})"] if credit else [])]
        return self.wrap(f"{self.photo}: {' '.join(filter(None, parts))}")


def lines_of(blocks: Iterable[Block], layout: Layout) -> Iterator[list[str]]:
    """Each block as its lines; a figure whose medium has no caption has none."""
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield layout.wrap(_text(block.content))
            case ListBlock():
                yield [line for lines in _items(block, layout) for line in lines]
            case QuoteBlock():
                yield from _prefixed(block.blocks, layout, _QUOTED)
            case Table():
                yield from _table(block, layout)
            case Figure():
                medium = layout.media.get(block.media)
                yield layout.caption(medium) if medium and medium.caption else []
            case Preformatted():
                yield [_INDENT + line for line in block.text.split("\n")]
            case _:
                yield [_RULE]


def _text(content: Sequence[Run]) -> str:
    """The text of a content; where a link leads is written out after it, unless its text tells."""
    parts = []
    for index, run in enumerate(content):
        parts.append(run.text)
        link = _link(run)
        ends = index + 1 == len(content) or _link(content[index + 1]) != link
        if link and ends and not _tells(run.text, link.href):
            parts.append(f" <{link.href}>")
    return "".join(parts)


def _link(run: Run) -> Link | None:
    return next((mark for mark in run.marks if isinstance(mark, Link)), None)


def _tells(text: str, href: str) -> bool:
    return href.removeprefix("http://").removeprefix("https://").removeprefix("mailto:").rstrip("/") in text


def _items(block: ListBlock, layout: Layout) -> Iterator[list[str]]:
    for number, item in enumerate(block.items, 1):
        yield from _item(item, f"{number}. " if block.ordered else _BULLET, layout)


def _item(item: ListItem, mark: str, layout: Layout) -> Iterator[list[str]]:
    """The mark before the first line; everything else under the text after it."""
    first, later = mark, " " * len(mark)
    for block in item.blocks:
        if isinstance(block, Paragraph | Heading):
            yield layout.wrap(_text(block.content), first, later)
        else:
            if first == mark:
                yield [mark.rstrip()]
            yield [later + line for lines in lines_of([block], layout) for line in lines]
        first = later


def _prefixed(blocks: Iterable[Block], layout: Layout, prefix: str) -> Iterator[list[str]]:
    narrower = Layout(layout.width and max(layout.width - len(prefix), 1), layout.media, layout.photo)
    for lines in lines_of(blocks, narrower):
        yield [prefix + line for line in lines]


def _table(table: Table, layout: Layout) -> Iterator[list[str]]:
    """The rows with their columns aligned; an empty cell is a dash."""
    if table.caption:
        yield layout.wrap(table.caption)
    rows = [[_cell(row, index) for index in range(len(row.cells))] for row in table.rows]
    widths = [max(map(len, column)) for column in zip_longest(*rows, fillvalue="")]
    yield [_BETWEEN_CELLS.join(map(str.ljust, row, widths)).rstrip() for row in rows]


def _cell(row: TableRow, index: int) -> str:
    return " ".join(content_text(row.cells[index].content).split()) or _NO_CELL
