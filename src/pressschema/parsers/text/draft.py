"""A release in the making: the values found so far, and where in the source each stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pressschema.models.text import is_blank
from pressschema.parsers.reading import Remark, Span
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.joining.blocks import Block
from pressschema.parsers.text.labels import Label, Zone
from pressschema.parsers.text.spans import Piece

__all__ = ["Draft", "Item", "Setting"]


class Item(NamedTuple):
    """A block with its label and zone, and how sure the label is (from 0 to 1)."""

    block: Block
    label: Label
    zone: Zone
    confidence: float

    def part(self, start: int, end: int) -> Item:
        """The part of it from one index in the source to another, without a mark."""
        block = self.block
        piece = block.piece.part(start - block.start, end - block.start).trimmed()
        lines = tuple(line for line in block.lines if line.end > start and line.start < end)
        return self._replace(block=block._replace(piece=piece, lines=lines, mark="", mark_length=0, cells=()))


@dataclass(frozen=True, slots=True)
class Setting:
    """What the readers of fields need to know of the document.

    Attributes:
        text: the readable text.
        language: BCP 47 tag.
        cues: those of the language.
        default_timezone: IANA name of the zone of times that name none; None when nobody said.
        printed: whether it is in the printed form, which says itself what each part is: nothing is inferred.
    """

    text: str
    language: str
    cues: Cues
    default_timezone: str | None
    printed: bool = False


@dataclass(slots=True)
class Draft:
    """Collects the fields of a release with their spans.

    Attributes:
        setting: what the readers need to know of the document.
        fields: values by the model's names; a list field grows, a single one is set once.
        spans: what each stretch of the source became.
        mentions: values within spans.
        breaks: what the ends of pages put between the lines of a block, and quoted mail before them.
        remarks: what is to be said about the source.
        is_named: whether a line names it a press release.
    """

    setting: Setting
    fields: dict[str, Any] = field(default_factory=dict)
    spans: list[Span] = field(default_factory=list)
    mentions: list[Span] = field(default_factory=list)
    breaks: list[Span] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    is_named: bool = False

    def put(self, start: int, end: int, label: str, pointer: str | None, confidence: float = 1.0) -> None:
        """Say what a stretch of the source became; a stretch without characters is left out."""
        if end > start:
            self.spans.append(Span(start, end, label, pointer, confidence))

    def mention(self, label: str, pointer: str, start: int, end: int, confidence: float = 1.0) -> None:
        """Say which value stands within what other spans cover."""
        self.mentions.append(Span(start, end, label, pointer, confidence))

    def fill(self, item: Item, parts: Iterable[Span], rest: str, pointer: str | None = None) -> None:
        """Cover a block with parts of it that are known, and name what is between them.

        A part that lies over an earlier one, as a telephone that two people share, is a mention.
        """
        block = item.block
        at = block.start
        for part in sorted(parts):
            if part.start < at:
                self.mentions.append(part)
                continue
            self.put(at, part.start, rest, pointer, item.confidence)
            self.spans.append(part)
            at = part.end
        self.put(at, block.end, rest, pointer, item.confidence)

    def furniture(self, item: Item, name: str | None = None) -> None:
        """Name a block that became no value."""
        self.put(item.block.start, item.block.end, name or item.label.value, None, item.confidence)

    def whole(self, item: Item, pointer: str, mark: str = "mark") -> Piece:
        """Cover a block that became one value; its mark is furniture. Gives the piece of the value."""
        piece = item.block.said.trimmed()
        if not piece.text:
            piece = item.block.piece
        self.put(item.block.start, piece.start, mark, None, item.confidence)
        self.put(piece.start, item.block.end, item.label.value, pointer, item.confidence)
        return piece

    def adjoin(self, before: Item, after: Item) -> bool:
        """Whether nothing stands between two blocks."""
        return is_blank(self.setting.text[before.block.end : after.block.start])

    def append(self, name: str, value: object) -> str:
        """Add a value to a list field; gives its JSON Pointer."""
        values: list[object] = self.fields.setdefault(name, [])
        values.append(value)
        return f"/{name}/{len(values) - 1}"

    def next_pointer(self, name: str) -> str:
        """The JSON Pointer that the next value of a list field will have."""
        return f"/{name}/{len(self.fields.get(name, ()))}"

    def issue(self, date: dt.date) -> bool:
        """Set the date of issue, if none is set; says whether it is this one."""
        return bool(self.fields.setdefault("issued", date) == date)


def pieces_of(items: Sequence[Item]) -> list[Piece]:
    """The physical lines of blocks, for readers that go by lines."""
    return [Piece(line.text, line.start) for item in items for line in item.block.lines]
