"""The head of a release in columns: the release line and the date on one side, whom to call on the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.draft import Item
from pressschema.parsers.text.fields.contact_ways import has_ways
from pressschema.parsers.text.fields.dates import find_dates
from pressschema.parsers.text.labels import Label, Zone
from pressschema.parsers.text.names import is_name
from pressschema.parsers.text.phrases import cut

__all__ = ["divide_columns"]

_LABELS: Final = frozenset({Label.RELEASE, Label.DATE, Label.CONTACT, Label.KIND})
_ZONES: Final = frozenset({Zone.TOP, Zone.FRONT})


def divide_columns(items: Sequence[Item], cues: Cues, language: str) -> list[Item]:
    """The blocks of a document, with the cells of lines in its head that say different things as blocks of their own.

    The cells of a column come one after the other, those of contacts last: more of them may follow.
    """
    divided: list[Item] = []
    for has_cells, group in groupby(items, _has_cells):
        rows = list(group)
        divided += _by_columns(rows, cues, language) if has_cells else rows
    return divided


def _has_cells(item: Item) -> bool:
    return bool(item.block.cells) and item.zone in _ZONES and item.label in _LABELS and len(item.block.lines) == 1


def _by_columns(rows: Sequence[Item], cues: Cues, language: str) -> list[Item]:
    """Rows as the cells of their columns; as they are where all of them are of a kind."""
    cells = [[_labelled(cell, cues, language) for cell in _cells(row)] for row in rows]
    labels = {cell.label for row in cells for cell in row}
    if (
        Label.CONTACT not in labels
        or len(labels) == 1
        or not any(_reaches(cell, cues) for row in cells for cell in row)
    ):
        return list(rows)
    columns = [[row[column] for row in cells if column < len(row)] for column in range(max(map(len, cells)))]
    columns.sort(key=lambda column: any(cell.label is Label.CONTACT for cell in column))
    return [cell for column in columns for cell in column]


def _reaches(cell: Item, cues: Cues) -> bool:
    """Whether a cell is of a contact for more than a name, which the issuer of a dated text has too."""
    text = cell.block.piece.text
    return cell.label is Label.CONTACT and (cues.contact_headings.opens(text) or has_ways(text, cues))


def _cells(row: Item) -> Iterator[Item]:
    """The cells of a row as blocks; what divides two is of the first."""
    starts = [row.block.start, *(cell.start for cell in row.block.cells[1:])]
    for start, end in zip(starts, [*starts[1:], row.block.end], strict=True):
        yield row.part(start, end)


def _labelled(cell: Item, cues: Cues, language: str) -> Item:
    """A cell with the label of what it says."""
    text = cell.block.piece.text
    words = cut(text)
    if any(phrases.find(words) for phrases in (cues.release_immediate, cues.release_embargo)):
        return cell._replace(label=Label.RELEASE)
    dates = find_dates(text, language)
    if dates and dates[0].start == 0 and dates[0].has_year:
        return cell._replace(label=Label.DATE)
    if cues.contact_headings.at(words) or has_ways(text, cues) or is_name(text, cues):
        return cell._replace(label=Label.CONTACT)
    return cell._replace(label=Label.DATE) if dates else cell
