"""What elements can mean to the reader of a body, whatever their vocabulary calls them: text, lists, tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from lxml import etree
from typing_extensions import override

from pressschema.markup.body_reader import BodyReader, Frame, Role
from pressschema.markup.inline import LINE_BREAK, figures_in, flattened
from pressschema.markup.links import as_href
from pressschema.models import (
    Heading,
    Link,
    ListBlock,
    ListItem,
    Preformatted,
    QuoteBlock,
    Rule,
    SimpleMark,
    Table,
    TableCell,
    TableRow,
    content_text,
    paragraph,
)
from pressschema.models.body import Block
from pressschema.models.text import is_blank

__all__ = [
    "BlockQuotation",
    "Cell",
    "Flow",
    "HeadingOf",
    "InlineQuotation",
    "Item",
    "LineBreak",
    "Linked",
    "ListOf",
    "Marked",
    "Row",
    "Skipped",
    "TableCaption",
    "TableOf",
    "ThematicBreak",
    "Unknown",
    "Verbatim",
    "by_name",
]

_SimpleKind: TypeAlias = Literal["strong", "emphasis", "underline", "strike", "superscript", "subscript", "code"]
_TEXT_AND_BREAKS: Final = etree.XPath("descendant::text() | descendant::*[local-name() = 'br']", smart_strings=False)


def by_name(meanings: Mapping[str, Role]) -> dict[str, Role]:
    """A table of meanings with one row for each name, from one with several names in a row."""
    return {name: role for names, role in meanings.items() for name in names.split()}


class Unknown(Role):
    """An element that has no place in a body; its content has."""

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        reader.lose(element)


@dataclass(frozen=True, slots=True)
class Skipped(Role):
    """An element whose content is no text of the body.

    Attributes:
        silent: whether nothing is lost with it.
        telling: the attributes to note of it, when something is.
    """

    silent: bool = False
    telling: tuple[str, ...] = ()
    skips = True

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        if not self.silent:
            reader.lose(element, *self.telling)


class Flow(Role):
    """A paragraph, or what holds some: the text before it, in it and after it are not one paragraph."""

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        reader.end_paragraph()

    @override
    def leave(self, reader: BodyReader, element: etree._Element) -> None:
        reader.end_paragraph()


class LineBreak(Role):
    """A line break; two on end divide paragraphs."""

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        reader.line_break()


class Marked(Role):
    """Text under a mark."""

    def __init__(self, kind: _SimpleKind) -> None:
        self._mark = SimpleMark(kind=kind)

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        reader.push_mark(self._mark)

    @override
    def leave(self, reader: BodyReader, element: etree._Element) -> None:
        reader.pop_mark()


@dataclass(frozen=True, slots=True)
class Linked(Role):
    """Text that is a link.

    Attributes:
        href: the attributes that tell where it leads, best first.
    """

    href: tuple[str, ...]

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        found = [name for name in self.href if element.get(name)]
        href = as_href(element.get(found[0])) if found else None
        title = element.get("title", "")
        reader.push_mark(Link(href=href, title=None if is_blank(title) else title) if href else None)
        if found and not href:
            reader.lose(element, found[0])

    @override
    def leave(self, reader: BodyReader, element: etree._Element) -> None:
        reader.pop_mark()


@dataclass(frozen=True, slots=True)
class InlineQuotation(Role):
    """A quotation within a paragraph, of which readers expect that quotation marks are added."""

    opening: str = "“"
    closing: str = "”"

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        reader.text(self.opening)

    @override
    def leave(self, reader: BodyReader, element: etree._Element) -> None:
        reader.text(self.closing)


class ThematicBreak(Role):
    """A rule between blocks."""

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        reader.add(Rule())


class Verbatim(Role):
    """Preformatted text; marks in it are lost."""

    skips = True

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        found = _TEXT_AND_BREAKS(element)
        text = "".join(piece if isinstance(piece, str) else LINE_BREAK for piece in found)
        if not is_blank(text):
            reader.add(Preformatted(text=text))


class _Framed(Role):
    """An element that holds blocks of its own."""

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        reader.push_frame(Frame())

    @override
    def leave(self, reader: BodyReader, element: etree._Element) -> None:
        self.close(reader, element, reader.pop_frame(Frame).blocks)

    def close(self, reader: BodyReader, element: etree._Element, blocks: list[Block]) -> None:
        """Called at the end tag, with the blocks that were in the element."""
        raise NotImplementedError


class HeadingOf(_Framed):
    """A heading; what is more than a line of text in it follows it."""

    def __init__(self, level: int) -> None:
        self._level = level

    @override
    def close(self, reader: BodyReader, element: etree._Element, blocks: list[Block]) -> None:
        content = flattened(blocks)
        if not is_blank(content_text(content)):
            reader.add(Heading(level=self._level, content=content))
        reader.add(*figures_in(blocks))


class BlockQuotation(_Framed):
    """A quotation set apart."""

    @override
    def close(self, reader: BodyReader, element: etree._Element, blocks: list[Block]) -> None:
        if blocks:
            reader.add(QuoteBlock(blocks=tuple(blocks)))


@dataclass(slots=True)
class _ListFrame(Frame):
    """A list that is open. Blocks of its own are such as stand outside its items."""

    items: list[ListItem] = field(default_factory=list)

    def adopt_strays(self) -> None:
        """Makes items of the blocks outside the items; a list belongs to the item before it."""
        if not self.blocks:
            return
        earlier: tuple[Block, ...] = ()
        if self.items and all(isinstance(block, ListBlock) for block in self.blocks):
            earlier = self.items.pop().blocks
        self.items.append(ListItem(blocks=(*earlier, *self.blocks)))
        self.blocks.clear()


class ListOf(Role):
    """A list."""

    def __init__(self, *, ordered: bool) -> None:
        self._ordered = ordered

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        reader.push_frame(_ListFrame())

    @override
    def leave(self, reader: BodyReader, element: etree._Element) -> None:
        frame = reader.pop_frame(_ListFrame)
        frame.adopt_strays()
        if frame.items:
            reader.add(ListBlock(ordered=self._ordered, items=tuple(frame.items)))


class Item(_Framed):
    """An item of a list; outside of one it is but some blocks."""

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        reader.end_paragraph()
        if isinstance(reader.frame, _ListFrame):
            reader.frame.adopt_strays()
        reader.push_frame(Frame())

    @override
    def close(self, reader: BodyReader, element: etree._Element, blocks: list[Block]) -> None:
        if blocks and isinstance(reader.frame, _ListFrame):
            reader.frame.items.append(ListItem(blocks=tuple(blocks)))
        else:
            reader.add(*blocks)


@dataclass(slots=True)
class _TableFrame(Frame):
    """A table that is open. Blocks of its own are such as stand outside its cells: they precede it."""

    rows: list[TableRow] = field(default_factory=list)
    caption: str = ""


@dataclass(slots=True)
class _RowFrame(Frame):
    """A row that is open."""

    cells: list[TableCell] = field(default_factory=list)


class TableOf(Role):
    """A table; one without text, as such as only place pictures, is left out."""

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        reader.push_frame(_TableFrame())

    @override
    def leave(self, reader: BodyReader, element: etree._Element) -> None:
        frame = reader.pop_frame(_TableFrame)
        reader.add(*frame.blocks)
        caption = None if is_blank(frame.caption) else frame.caption
        if any(cell.content for row in frame.rows for cell in row.cells):
            reader.add(Table(rows=tuple(frame.rows), caption=caption))
        elif caption:
            reader.add(paragraph(caption))


class Row(Role):
    """A row of a table; outside of one its cells are paragraphs."""

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        reader.push_frame(_RowFrame())

    @override
    def leave(self, reader: BodyReader, element: etree._Element) -> None:
        frame = reader.pop_frame(_RowFrame)
        reader.add(*frame.blocks)
        if frame.cells and isinstance(reader.frame, _TableFrame):
            reader.frame.rows.append(TableRow(cells=tuple(frame.cells)))
        else:
            reader.add(*(paragraph(content_text(cell.content)) for cell in frame.cells if cell.content))


class Cell(_Framed):
    """A cell of a table; outside of a row it is but some blocks."""

    def __init__(self, *, header: bool) -> None:
        self._header = header

    @override
    def close(self, reader: BodyReader, element: etree._Element, blocks: list[Block]) -> None:
        if not isinstance(reader.frame, (_RowFrame, _TableFrame)):
            reader.add(*blocks)
            return
        cell = TableCell(header=self._header, content=flattened(blocks))
        if isinstance(reader.frame, _RowFrame):
            reader.frame.cells.append(cell)
        else:
            reader.frame.rows.append(TableRow(cells=(cell,)))
        reader.add(*figures_in(blocks))
        spanning = [name for name in ("colspan", "rowspan") if element.get(name, "1") != "1"]
        if spanning:
            reader.lose(element, *spanning)


class TableCaption(_Framed):
    """The title of a table."""

    @override
    def close(self, reader: BodyReader, element: etree._Element, blocks: list[Block]) -> None:
        if isinstance(reader.frame, _TableFrame):
            reader.frame.caption += content_text(flattened(blocks))
            reader.add(*figures_in(blocks))
        else:
            reader.add(*blocks)
