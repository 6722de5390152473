"""The blocks of a body as lines of plain text.

Text is set in by `INDENT` under headings that are not; what is no paragraph but a list, a table or a quotation is
set in once more, with the mark of its kind.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final
from urllib.parse import unquote

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
from pressschema.models.text import collapse

__all__ = ["INDENT", "Layout", "lines_of", "tells", "text_of"]

#: How far text is set in.
INDENT: Final = "   "
_BULLET: Final = "• "
_QUOTED: Final = "> "
_RULE: Final = "----------"
_BETWEEN_CELLS: Final = "   "
_NO_CELL: Final = "-"
#: A table wider than this in columns is wider than any page: its cells are not aligned.
_WIDEST_TABLE: Final = 160


@dataclass(frozen=True, slots=True)
class Layout:
    """How lines are set.

    Attributes:
        width: columns at which paragraphs are wrapped; None for one paragraph a line.
        media: the media that figures show, by id.
        photo: what stands before the caption of a picture.
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

    def caption(self, medium: Media, indent: str = "") -> list[str]:
        """The caption of a medium after the name of its kind, with its credit in brackets."""
        credit = medium.credit if medium.credit and medium.credit not in (medium.caption or "") else None
        parts = [medium.caption or "", *([f"({self.photo}: {credit})"] if credit else [])]
        label = self.photo if medium.kind == "image" else medium.kind.capitalize()
        return self.wrap(f"{label}: {' '.join(filter(None, parts))}", indent, indent)


def lines_of(blocks: Iterable[Block], layout: Layout, indent: str = INDENT) -> Iterator[list[str]]:
    """Each block as its lines, set in; a figure whose medium has no caption has none."""
    deeper = indent + INDENT
    for block in blocks:
        match block:
            case Paragraph():
                yield layout.wrap(text_of(block.content), indent, indent)
            case Heading():
                yield layout.wrap(f"{'#' * block.level} {text_of(block.content)}", indent, indent)
            case ListBlock():
                yield [line for lines in _items(block, layout, deeper) for line in lines]
            case QuoteBlock():
                yield from lines_of(block.blocks, layout, deeper + _QUOTED)
            case Table():
                yield from _table(block, layout, deeper)
            case Figure():
                medium = layout.media.get(block.media)
                yield layout.caption(medium, deeper) if medium and medium.caption else []
            case Preformatted():
                yield [deeper + line for line in block.text.split("\n")]
            case _:
                yield [deeper + _RULE]


def text_of(content: Sequence[Run]) -> str:
    """The text of a content; where a link leads is written out after it, unless its text tells."""
    parts = []
    for index, run in enumerate(content):
        parts.append(run.text)
        link = _link(run)
        ends = index + 1 == len(content) or _link(content[index + 1]) != link
        if link and ends and not tells(run.text, link.href):
            parts.append(f" <{link.href}>")
    return "".join(parts)


def _link(run: Run) -> Link | None:
    return next((mark for mark in run.marks if isinstance(mark, Link)), None)


#: How a link begins that is read as one where it is written out, though characters of it should be escaped.
_SCHEMES: Final = ("http://", "https://")


def tells(text: str, href: str) -> bool:
    """Whether a text says where a link leads."""
    address = href.removeprefix("http://").removeprefix("https://").removeprefix("mailto:").rstrip("/")
    return address in text or (href.startswith(_SCHEMES) and unquote(href) in text)


def _items(block: ListBlock, layout: Layout, indent: str) -> Iterator[list[str]]:
    for number, item in enumerate(block.items, 1):
        yield from _item(item, f"{number}. " if block.ordered else _BULLET, layout, indent)


def _item(item: ListItem, mark: str, layout: Layout, indent: str) -> Iterator[list[str]]:
    """The mark before the first line; everything else under the text after it."""
    first, later = indent + mark, indent + " " * len(mark)
    for index, block in enumerate(item.blocks):
        if isinstance(block, Paragraph | Heading):
            yield layout.wrap(text_of(block.content), later if index else first, later)
        else:
            if not index:
                yield [first.rstrip()]
            yield from lines_of([block], layout, later)


def _table(table: Table, layout: Layout, indent: str) -> Iterator[list[str]]:
    """The rows with their columns aligned; an empty cell is a dash."""
    if table.caption:
        yield layout.wrap(table.caption, indent, indent)
    rows = [[_cell(row, index) for index in range(len(row.cells))] for row in table.rows]
    widths = [max(map(len, column)) for column in zip_longest(*rows, fillvalue="")]
    if sum(widths) > _WIDEST_TABLE:
        widths = [0] * len(widths)
    yield [indent + _BETWEEN_CELLS.join(map(str.ljust, row, widths)).rstrip() for row in rows]


def _cell(row: TableRow, index: int) -> str:
    return _GAP.sub(" ", collapse(content_text(row.cells[index].content))).strip() or _NO_CELL


#: What would be the gap between two columns; a no-break space alone is none.
_GAP: Final = re.compile(r"[ \u00a0]{2,}")
