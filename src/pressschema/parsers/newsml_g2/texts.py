"""Texts of an item's properties: single lines, and those that hold blocks."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from pressschema.markup.xhtml import read_xhtml
from pressschema.models import Block, paragraph
from pressschema.parsers.newsml_g2.item import Item
from pressschema.parsers.newsml_g2.node import Node
from pressschema.vocabularies.namespaces import HTML

__all__ = ["read_blocks", "take_first"]


def take_first(section: Node, name: str) -> str | None:
    """The text of the first element of that name which has some."""
    return next((text for node in section.all(name) if (text := node.take_text())), None)


def read_blocks(node: Node, item: Item) -> Iterator[Block]:
    """The blocks that a property holds: XHTML where there is some in it, else one paragraph."""
    if any(child.name.startswith(f"{{{HTML}}}") for child in node.children):
        content = deepcopy(node.element)
        content.tag, content.tail = f"{{{HTML}}}div", None  # to the reader, the property is what holds the blocks
        body = read_xhtml(content)
        if not body.lost:
            node.take_content()
        item.shown.extend(body.media)
        yield from body.blocks
    elif text := node.take_lines():
        yield paragraph(text)
