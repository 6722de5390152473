"""The head of a release whose lines say several things, in columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.evidence.openings import closed_up
from pressschema.parsers.text.fields.contact_ways import has_ways
from pressschema.parsers.text.fields.dates import find_dates
from pressschema.parsers.text.joining.blocks import Block
from pressschema.parsers.text.names import is_name
from pressschema.parsers.text.phrases import cut
from pressschema.parsers.text.spans import Piece

__all__ = ["divide_head"]

#: The head ends at the first block of prose, which is as long, and has no more blocks.
_PROSE: Final = 140
_HEAD: Final = 30
#: What stands under or over a column begins no further from it than a label is wide: "Contact: Jane Roe".
_LABEL: Final = 20
#: How far in a column on the right begins; a head has no more of them.
_RIGHT: Final = 24
_COLUMNS: Final = 8
_COLONS: Final = frozenset(":：")
#: What divides two columns, as a cell has it at its end.
_GUTTER: Final = " \t|"


class _Cell(NamedTuple):
    """A block of one column: which one, from the left, and at what distance from the margin it begins."""

    block: Block
    column: int
    left: int


def divide_head(blocks: Sequence[Block], cues: Cues, language: str) -> list[Block]:
    """The blocks of a document, with what lines in its head say of different things as blocks of their own.

    Args:
        blocks: all of them, in order.
        cues: the cues of the document's language.
        language: BCP 47 tag of it.
    """
    end = next((index for index, block in enumerate(blocks) if _is_prose(block)), len(blocks))
    head = list(blocks[: min(end, _HEAD)])
    if any(block.cells for block in head):
        head = _divide_columns(head, cues, language)
    return [*head, *blocks[min(end, _HEAD) :]]


def _is_prose(block: Block) -> bool:
    return len(block.piece.text) > _PROSE and not block.cells


# ---- columns ----------------------------------------------------------------------------------------------


def _part(block: Block, start: int, end: int, gap: int) -> Block:
    """A part of a block of one line as a block, with so many blank lines before it, or as many as it has."""
    piece = block.piece.part(start, end).trimmed()
    left = block.lines[0].indent + piece.start - block.start
    line = block.lines[0]._replace(start=piece.start, text=piece.text, indent=left, gap=gap or block.gap)
    return Block((line,), piece, gap or block.gap, "", 0, ())


def _divide_columns(head: Sequence[Block], cues: Cues, language: str) -> list[Block]:
    """The blocks of a head, with the cells of lines that say different things as blocks of their own.

    The cells of a column come one after the other, those of contacts last: more of them may follow.
    """
    rows = _rows(head)
    divided: list[Block] = []
    for is_row, group in groupby(zip(head, rows, strict=True), lambda pair: bool(pair[1])):
        pairs = list(group)
        said = _by_columns([row for _, row in pairs], cues, language) if is_row else None
        divided += said or [block for block, _ in pairs]
    return divided


def _rows(head: Sequence[Block]) -> list[list[_Cell]]:
    """The cells of each block: more than one, or one that stands under or over a column on the right; else none."""
    rows = [list(_cells(block)) if _may_be_row(block) else [] for block in head]
    for order in (range(1, len(head)), range(len(head) - 2, -1, -1)):
        for index in order:
            beside = index - (1 if order.step > 0 else -1)
            between = head[max(index, beside)].gap
            if not rows[index] and rows[beside] and not between:
                rows[index] = _under(head[index], rows[beside][-1])
    return rows


def _may_be_row(block: Block) -> bool:
    return len(block.lines) == 1 and 0 < len(block.cells) <= _COLUMNS


def _under(block: Block, last: _Cell) -> list[_Cell]:
    """A block as a cell of the column that its lines stand under."""
    is_set_in = all(line.indent >= _RIGHT and abs(line.indent - last.left) <= _LABEL for line in block.lines)
    return [_Cell(block, last.column, last.left)] if is_set_in and last.column else []


def _cells(block: Block) -> Iterator[_Cell]:
    """The cells of a row, a label and what is behind it as one; what divides two is of the first."""
    starts = [block.start]
    for last, cell in zip(block.cells, block.cells[1:], strict=False):
        if last.text[-1] not in _COLONS:
            starts.append(cell.start)
    for column, (start, end) in enumerate(zip(starts, [*starts[1:], block.end], strict=True)):
        part = _part(block, start - block.start, end - block.start, 0)
        yield _Cell(part, column, part.lines[0].indent)


def _by_columns(rows: Sequence[Sequence[_Cell]], cues: Cues, language: str) -> list[Block] | None:
    """Rows as the cells of their columns, where these are of people, or one of a contact and another not; else None."""
    count = max(cell.column for row in rows for cell in row) + 1
    columns: list[list[Block]] = [[] for _ in range(count)]
    for row in rows:
        for cell in row:
            columns[cell.column].append(cell.block)
    if {len(row) for row in rows} == {count} and all(_is_person(column, cues) for column in columns):
        first, *others = columns
        return [*first, *(block._replace(gap=0) for column in others for block in column)]  # contacts beside each other
    contacts = [_is_contact(column, cues) for column in columns]
    others = [column for column, contact in zip(columns, contacts, strict=True) if not contact]
    if not others or not any(contacts):
        return None
    is_headed = any(_is_heading(block.piece, cues) for column in columns for block in column)
    if not is_headed and not all(_says_when(column, cues, language) for column in others):
        return None
    order = sorted(range(count), key=contacts.__getitem__)
    return [block for index in order for block in columns[index]]


def _is_person(column: Sequence[Block], cues: Cues) -> bool:
    """Whether a column begins with somebody and goes on with how to reach them."""
    first, *others = (block.piece.text.rstrip(_GUTTER) for block in column)
    return is_name(first, cues) and any(has_ways(text, cues) for text in others)


def _is_contact(column: Sequence[Block], cues: Cues) -> bool:
    """Whether a column says how to reach somebody."""
    return any(_is_heading(block.piece, cues) or has_ways(block.piece.text, cues) for block in column)


def _is_heading(piece: Piece, cues: Cues) -> bool:
    """Whether a cell opens as what heads contacts does: "Media contact: Jane Roe", or with nothing behind it."""
    words = cut(closed_up(piece.text))
    length = cues.contact_headings.at(words)
    return length > 0 and (length == len(words) or words.words[length] in _COLONS)


def _says_when(column: Sequence[Block], cues: Cues, language: str) -> bool:
    """Whether a column says when the release may be used, or of what day it is."""
    for block in column:
        words = cut(block.piece.text)
        if cues.release_immediate.find(words) or cues.release_embargo.find(words):
            return True
        if any(date.start == 0 and date.has_year for date in find_dates(block.piece.text, language)):
            return True
    return False
