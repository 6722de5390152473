"""From blocks to elements: one writer, and for each vocabulary a table of what its elements are called."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from lxml import etree

from pressschema.markup.links import is_active
from pressschema.models import (
    Figure,
    Heading,
    Link,
    ListBlock,
    Media,
    Paragraph,
    Preformatted,
    QuoteBlock,
    Rule,
    Run,
    Table,
)
from pressschema.models.body import Block
from pressschema.models.content import Mark

__all__ = ["BodyWriter", "Tag", "WritingTable"]

#: An element by its local name, and by its class after an ``@`` where the class tells its meaning: ``em@bold``.
Tag: TypeAlias = str


@dataclass(frozen=True, slots=True, kw_only=True)
class WritingTable:
    """What the elements of a vocabulary are called.

    Attributes:
        namespace: URI of the vocabulary.
        marks: the element of each mark but the link.
        headings: the elements of the headings of level 1 to 6.
        quote: the elements of a block quotation, outermost first.
        figure: adds the element of a figure: its medium's id, and the medium where there is one.
        inert: what goes before the name of the attribute of a link that could run (see `links.is_active`).
    """

    namespace: str
    marks: Mapping[str, Tag]
    headings: tuple[Tag, Tag, Tag, Tag, Tag, Tag]
    quote: tuple[Tag, ...]
    figure: Callable[[BodyWriter, etree._Element, str, Media | None], None]
    inert: str


class BodyWriter:
    """Adds blocks to an element. Nothing but the white space of the text itself is written."""

    def __init__(self, table: WritingTable, media: Sequence[Media] = ()) -> None:
        self._table = table
        self._media = {medium.id: medium for medium in media if medium.id is not None}

    def add(
        self, parent: etree._Element, tag: Tag, attributes: Mapping[str, str | int | None] | None = None
    ) -> etree._Element:
        """A new last child, with those attributes that have a value."""
        name, _, css_class = tag.partition("@")
        child = etree.SubElement(parent, f"{{{self._table.namespace}}}{name}")
        if css_class:
            child.set("class", css_class)
        for attribute, value in (attributes or {}).items():
            if value is not None:
                child.set(attribute, str(value))
        return child

    def blocks(self, parent: etree._Element, blocks: Sequence[Block]) -> None:
        """Adds the elements of the blocks."""
        for block in blocks:
            self._block(parent, block)

    def _block(self, parent: etree._Element, block: Block) -> None:
        match block:
            case Paragraph():
                self.content(self.add(parent, "p"), block.content)
            case Heading():
                self.content(self.add(parent, self._table.headings[block.level - 1]), block.content)
            case ListBlock():
                self._list(parent, block)
            case QuoteBlock():
                for tag in self._table.quote:
                    parent = self.add(parent, tag)
                self.blocks(parent, block.blocks)
            case Table():
                self._table_rows(parent, block)
            case Figure():
                self._table.figure(self, parent, block.media, self._media.get(block.media))
            case Preformatted():
                self.add(parent, "pre").text = block.text
            case Rule():
                self.add(parent, "hr")

    def _list(self, parent: etree._Element, block: ListBlock) -> None:
        element = self.add(parent, "ol" if block.ordered else "ul")
        for item in block.items:
            inner = self.add(element, "li")
            match item.blocks:
                case (Paragraph() as only,):
                    self.content(inner, only.content)
                case _:
                    self.blocks(inner, item.blocks)

    def _table_rows(self, parent: etree._Element, block: Table) -> None:
        element = self.add(parent, "table")
        if block.caption:
            self.add(element, "caption").text = block.caption
        for row in block.rows:
            cells = self.add(element, "tr")
            for cell in row.cells:
                self.content(self.add(cells, "th" if cell.header else "td"), cell.content)

    def content(self, parent: etree._Element, runs: Sequence[Run]) -> None:
        """Adds runs: an element for each mark, shared by neighbouring runs that have it."""
        path: list[tuple[Mark, etree._Element]] = []
        for run in runs:
            shared = 0
            while shared < min(len(path), len(run.marks)) and path[shared][0] == run.marks[shared]:
                shared += 1
            del path[shared:]
            for mark in run.marks[shared:]:
                path.append((mark, self._mark(path[-1][1] if path else parent, mark)))
            self.text(path[-1][1] if path else parent, run.text)

    def _mark(self, parent: etree._Element, mark: Mark) -> etree._Element:
        if not isinstance(mark, Link):
            return self.add(parent, self._table.marks[mark.kind])
        return self.add(parent, "a", {self.href_attribute(mark.href, "href"): mark.href, "title": mark.title})

    def href_attribute(self, href: str, live: str) -> str:
        """The attribute in which a link may stand: the one that makes it live, or the inert one."""
        return self._table.inert + live if is_active(href) else live

    def text(self, parent: etree._Element, text: str) -> None:
        """Adds text, with an element for each line break."""
        first, *more = text.split("\n")
        _append(parent, first)
        for line in more:
            self.add(parent, "br")
            _append(parent, line)


def _append(parent: etree._Element, text: str) -> None:
    if not text:
        return
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text
