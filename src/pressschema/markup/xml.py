"""The one way from bytes to an XML tree and back: no document types, no entities, no network, bounded depth.

A tree from here has elements and text only: comments, processing instructions and CDATA marks are
gone, so `element.text` and `element.tail` are whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final

from lxml import etree

from pressschema.documents import DEFAULT_LIMITS, Document, Limits
from pressschema.errors import LimitExceededError, ParseError, Position
from pressschema.markup.prolog import position_of, utf8_of, without_doctype

__all__ = ["children", "indent", "local_name", "namespace", "parse_xml", "serialize", "text_content"]

#: libxml2 by itself admits no text longer than this. Documents that are longer are parsed with its
#: limits off: without a document type nothing in a document can grow, and depth is limited here.
_LONG: Final = 10_000_000

_DECLARATION: Final = b'<?xml version="1.0" encoding="UTF-8"?>\n'
_UNDEFINED_ENTITY = re.compile(r"Entity '([^']*)' not defined")
_TOO_DEEP: Final = "Excessive depth"


def parse_xml(
    document: Document,
    limits: Limits = DEFAULT_LIMITS,
    *,
    format: str | None = None,
) -> etree._Element:
    """The root element of a document.

    A document type declaration is skipped: no entity is expanded, no attribute gets a default, no
    DTD is read. A document that uses entities other than the five of XML cannot be read.

    Args:
        document: bytes in any encoding that they mark or declare, or text.
        limits: what is too large or too deep.
        format: what to call the format in errors.

    Raises:
        ParseError: it is not well-formed, not in the encoding that it declares, declares an external
            entity or uses entities.
        LimitExceededError: it is larger, deeper or of more elements than the limits allow.
    """
    try:
        return _parse(document, limits)
    except ParseError as error:
        error.format = format
        raise


def _parse(document: Document, limits: Limits) -> etree._Element:
    if len(document.content) > limits.size:
        raise LimitExceededError(f"the document is larger than {limits.size} bytes")
    data = utf8_of(document)
    if data.count(b"<") - data.count(b"</") > limits.elements:  # comments and such count as well
        raise LimitExceededError(f"the document has more than {limits.elements} elements")
    try:
        root = etree.fromstring(without_doctype(data), _parser(huge=len(data) > _LONG))
    except etree.XMLSyntaxError as error:
        raise _explained(error, data, limits) from error
    try:
        too_deep = _too_deep(limits.depth)(root)
    except etree.XPathError as error:  # libxml2 looks at ten million elements of one depth at most
        raise LimitExceededError("the document has more elements than can be counted") from error
    if too_deep:
        raise _depth_error(limits)
    return root


def _parser(*, huge: bool) -> etree.XMLParser:
    # One for each document: they are cheap to make, and threads would wait for a shared one.
    return etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=huge,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )


@lru_cache(maxsize=8)
def _too_deep(depth: int) -> etree.XPath:
    """Whether there is an element below that many others. The root is at depth 1."""
    return etree.XPath(f"boolean({'/*' * (depth + 1)})")


def _depth_error(limits: Limits, position: Position | None = None) -> LimitExceededError:
    return LimitExceededError(f"elements are nested more than {limits.depth} deep", position=position)


def _explained(error: etree.XMLSyntaxError, data: bytes, limits: Limits) -> ParseError:
    """The parser's finding in our own terms, where it needs them."""
    line, column = error.position
    position = Position(line, max(column, 1)) if line else None
    message = (error.msg or "it cannot be parsed").removesuffix(f", line {line}, column {column}").strip()
    if message.startswith(_TOO_DEEP):
        return _depth_error(limits, position)
    if not data.strip():
        return ParseError("the document is empty")
    if entity := _UNDEFINED_ENTITY.search(message):
        message = f"the document uses the entity &{entity[1]}; and entities are never expanded"
    before, declaration, _ = data.partition(b"<?xml ")
    if declaration and before and b"<" not in before:
        message = "there is text or white space before the XML declaration"
        position = position_of(data, len(before))
        return ParseError(f"not well-formed XML: {message}", position=position, rule="SYN003")
    return ParseError(f"not well-formed XML: {message}", position=position)


def serialize(root: etree._Element) -> bytes:
    """The document in UTF-8, with its declaration and a final line break; the same tree, the same bytes."""
    return _DECLARATION + etree.tostring(root, encoding="utf-8", xml_declaration=False, with_tail=False) + b"\n"


def indent(root: etree._Element, spaces: int) -> None:
    """Put elements on lines of their own, each that many spaces further in than its parent.

    Only where white space says nothing: not beside text, and not in elements of a namespace other than the root's.
    """
    _indent(root, namespace(root), "\n", " " * spaces)


def _indent(element: etree._Element, own: str | None, line: str, step: str) -> None:
    inner = list(element)
    if not inner or namespace(element) != own or element.text or any(child.tail for child in inner):
        return
    element.text = line + step
    for child in inner:
        child.tail = line + step
        _indent(child, own, line + step, step)
    inner[-1].tail = line


def local_name(element: etree._Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def namespace(element: etree._Element) -> str | None:
    """The namespace URI of an element, or None."""
    uri, brace, _ = str(element.tag).rpartition("}")
    return uri[1:] if brace else None


def children(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """The child elements that have one of these local names, in any namespace or none; all when no name is given."""
    for child in element.iterchildren(tag=etree.Element):
        if not names or local_name(child) in names:
            yield child


_STRING: Final[Any] = etree.XPath("string()", smart_strings=False)


def text_content(element: etree._Element) -> str:
    """All the text in an element, as it stands; comments and instructions are no text."""
    return str(_STRING(element))
