"""Elements of NewsML-G2 and the few ways in which text stands in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from lxml import etree

from pressschema.exporters.newsml_g2.values import as_iri
from pressschema.markup.xhtml import write_xhtml
from pressschema.models import Block, Media, Paragraph
from pressschema.vocabularies.namespaces import HTML, NAR

__all__ = ["add", "add_block", "add_lines", "element", "set_all"]

#: The attributes, of those that are written here, whose type is `IRIType`.
_IRIS: Final = frozenset({"href", "uri", "reluri", "roleuri"})

_BODY: Final = f"{{{HTML}}}body"


def element(name: str, **attributes: str | None) -> etree._Element:
    """A new element; attributes that are None are left out."""
    made = etree.Element(f"{{{NAR}}}{name}", nsmap={None: NAR})
    set_all(made, attributes)
    return made


def add(parent: etree._Element, name: str, text: str | None = None, **attributes: str | None) -> etree._Element:
    """A new last child with a text of one line."""
    child = etree.SubElement(parent, f"{{{NAR}}}{name}")
    child.text = text
    set_all(child, attributes)
    return child


def set_all(node: etree._Element, attributes: Mapping[str, str | None]) -> None:
    """Sets attributes; those that are None are left out."""
    for name, value in attributes.items():
        if value is not None:
            node.set(name, as_iri(value) if name in _IRIS else value)


def add_lines(parent: etree._Element, name: str, text: str, **attributes: str | None) -> etree._Element:
    """A new last child with a text of one or more lines (BlockType): `br` between them."""
    first, *more = text.split("\n")
    child = add(parent, name, first, **attributes)
    for line in more:
        add(child, "br").tail = line
    return child


def add_block(parent: etree._Element, name: str, block: Block, media: Sequence[Media]) -> None:
    """A new last child that holds a block: its text where it is plain, else XHTML, which BlockType admits."""
    match block:
        case Paragraph(content=(run,)) if not run.marks:
            add_lines(parent, name, run.text)
        case _:
            body = write_xhtml((block,), media).find(_BODY)
            add(parent, name).extend(body if body is not None else ())
