"""Labelled blocks to the blocks of the model: paragraphs, headings, lists, tables, quotations set apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from pressschema.models import (
    Block,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    QuoteBlock,
    Run,
    Table,
    TableCell,
    TableRow,
)
from pressschema.parsers.text.draft import Draft, Item
from pressschema.parsers.text.labels import Label
from pressschema.parsers.text.runs import runs
from pressschema.parsers.text.spans import Condensed, Piece, condensed

__all__ = ["Body", "build"]


class Body(NamedTuple):
    """The blocks of a body, and its paragraphs and headings with the index of the block that each is in."""

    blocks: list[Block]
    paragraphs: list[tuple[Condensed, int]]


def build(draft: Draft, items: Sequence[Item], pointer: str) -> Body:
    """The blocks of a body, of a boilerplate or of notes; every character of the items gets its span.

    Args:
        draft: where the spans go.
        items: the labelled blocks, in order.
        pointer: JSON Pointer of the list of blocks.
    """
    body = Body([], [])
    for kind, group in groupby(items, _kind):
        for part in _parts(kind, list(group)):
            _ADD[kind](draft, part, body, f"{pointer}/{len(body.blocks)}")
    return body


def _kind(item: Item) -> str:
    mark = item.block.mark
    if item.label is Label.ROW and item.block.cells:
        return "table"
    if item.label is Label.HEADING or (mark == "heading" and item.label is not Label.ITEM):
        return "heading"
    if (item.label is Label.ITEM and mark) or (item.label in _LISTED and mark in {"bullet", "dash"}):
        return "ordered list" if mark == "number" else "list"
    if mark == "quote":
        return "quote"
    return "paragraph"


#: What has lists in it besides a body.
_LISTED: Final = frozenset({Label.NOTE, Label.ABOUT})


def _parts(kind: str, group: list[Item]) -> Iterator[list[Item]]:
    """The items that make one block of the model: a paragraph each, a list or a table together."""
    if kind in {"paragraph", "heading"}:
        yield from ([item] for item in group)
    else:
        yield group


def _content(draft: Draft, piece: Piece, body: Body) -> tuple[Run, ...]:
    """The content of a paragraph or a heading, which is noted with the index of the block that it will be in."""
    said = condensed(piece)
    body.paragraphs.append((said, len(body.blocks)))
    return tuple(runs(said.piece, draft.setting.cues))


def _paragraph(draft: Draft, group: list[Item], body: Body, pointer: str) -> None:
    piece = _cover(draft, group[0], pointer)
    body.blocks.append(Paragraph(content=_content(draft, piece, body)))


def _heading(draft: Draft, group: list[Item], body: Body, pointer: str) -> None:
    item = group[0]
    text = item.block.piece.text
    hashes = len(text) - len(text.lstrip("#")) if item.block.mark == "heading" else 0
    piece = draft.whole(item, pointer, "heading mark")
    body.blocks.append(Heading(level=min(hashes, 6) or 2, content=_content(draft, piece, body)))


def _list(draft: Draft, group: list[Item], body: Body, pointer: str, *, ordered: bool = False) -> None:
    made = []
    for index, item in enumerate(group):
        piece = draft.whole(item, f"{pointer}/items/{index}/blocks/0", "bullet")
        made.append(ListItem(blocks=(Paragraph(content=_content(draft, piece, body)),)))
    body.blocks.append(ListBlock(ordered=ordered, items=tuple(made)))


def _ordered_list(draft: Draft, group: list[Item], body: Body, pointer: str) -> None:
    _list(draft, group, body, pointer, ordered=True)


def _quote(draft: Draft, group: list[Item], body: Body, pointer: str) -> None:
    made = []
    for index, item in enumerate(group):
        piece = draft.whole(item, f"{pointer}/blocks/{index}", "quote mark")
        made.append(Paragraph(content=_content(draft, piece, body)))
    body.blocks.append(QuoteBlock(blocks=tuple(made)))


def _table(draft: Draft, group: list[Item], body: Body, pointer: str) -> None:
    rows = []
    for index, item in enumerate(group):
        draft.put(item.block.start, item.block.end, item.label.value, f"{pointer}/rows/{index}", item.confidence)
        cells = [TableCell(content=tuple(runs(condensed(cell).piece, draft.setting.cues))) for cell in _cells(item)]
        rows.append(TableRow(cells=tuple(cells)))
    body.blocks.append(Table(rows=tuple(rows)))


def _cells(item: Item) -> Iterator[Piece]:
    """The cells of a row; what the row's further lines say belongs to the last one."""
    *most, last = item.block.cells
    yield from most
    text = item.block.piece
    yield text.part(last.start - text.start, len(text.text))


def _cover(draft: Draft, item: Item, pointer: str) -> Piece:
    """A paragraph keeps the mark it opens with, which is no bullet there."""
    draft.put(item.block.start, item.block.end, item.label.value, pointer, item.confidence)
    return item.block.piece


_ADD = {
    "paragraph": _paragraph,
    "heading": _heading,
    "list": _list,
    "ordered list": _ordered_list,
    "quote": _quote,
    "table": _table,
}
