"""Where the elements and attributes of an XML tree stand in its source. Made only when somebody asks."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from pressschema.documents import Document
from pressschema.markup.positions import Extent, Lines
from pressschema.markup.prolog import utf8_of, without_doctype

__all__ = ["XmlPositions"]

#: In a well-formed document every ``<`` outside of these begins a tag (XML 1.0, 2.4 and 3.1).
_SKIPPED: Final = r"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<\?.*?(?:\?>|\Z)"
_SPACE: Final = r"[ \t\r\n]"
_START_TAG = re.compile(rf"{_SKIPPED}|<(?P<name>[^ \t\r\n<>/!?]+)", re.DOTALL)
_ATTRIBUTE = re.compile(rf"""{_SPACE}+(?P<name>[^ \t\r\n<>/="']+){_SPACE}*={_SPACE}*(?:"[^"]*"|'[^']*')""")
_TAG_END = re.compile(rf"{_SPACE}*/?>")


class XmlPositions:
    """The places of the elements of a tree and of their attributes."""

    def __init__(self, document: Document, root: etree._Element) -> None:
        """Looks for the start tags.

        Args:
            document: the source.
            root: what `parse_xml` made of it, not changed since.

        Raises:
            ValueError: the tree is not that of the document.
        """
        self._text = without_doctype(utf8_of(document)).decode("utf-8", "replace")
        self._lines = Lines(self._text)
        tags = (tag for tag in _START_TAG.finditer(self._text) if tag["name"])
        self._tags = {element: tag.span() for element, tag in zip(root.iter(), tags, strict=True)}

    def element(self, element: etree._Element) -> Extent:
        """Where the start tag of an element stands, from its ``<`` to after its ``>``.

        Raises:
            KeyError: it is not in the tree.
        """
        start, index = self._tags[element]
        while attribute := _ATTRIBUTE.match(self._text, index):
            index = attribute.end()
        end = _TAG_END.match(self._text, index)
        return self._lines.extent(start, end.end() if end else index)

    def attribute(self, element: etree._Element, name: str) -> Extent | None:
        """Where an attribute stands, from its name to after its value; None where the element has none such.

        Args:
            element: the element that has it.
            name: its name, with its namespace as in ``{uri}name`` where it has one.

        Raises:
            KeyError: the element is not in the tree.
        """
        _, index = self._tags[element]
        while attribute := _ATTRIBUTE.match(self._text, index):
            if _expanded(attribute["name"], element) == name:
                return self._lines.extent(attribute.start("name"), attribute.end())
            index = attribute.end()
        return None


def _expanded(name: str, element: etree._Element) -> str:
    prefix, colon, local = name.partition(":")
    if not colon:
        return name
    uri = "http://www.w3.org/XML/1998/namespace" if prefix == "xml" else element.nsmap.get(prefix)
    return f"{{{uri}}}{local}"
