"""The content itself, in whatever markup it is: XHTML, NITF, or data that is HTML or plain text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from lxml import etree

from pressschema.markup import nitf, xhtml
from pressschema.markup.body_reader import ReadBody
from pressschema.markup.xml import local_name
from pressschema.models import Block, paragraph
from pressschema.models.text import XML_ILLEGAL, collapse, is_blank
from pressschema.parsers.newsml_g2.item import Item
from pressschema.parsers.newsml_g2.leftovers import as_json
from pressschema.parsers.newsml_g2.node import Node

__all__ = ["read_body"]

_READERS: Final[Mapping[str, Callable[[etree._Element], ReadBody]]] = MappingProxyType(
    {xhtml.NAMESPACE: xhtml.read_xhtml, nitf.NAMESPACE: nitf.read_nitf}
)
#: The media type that tells no more than the markup itself.
_MEDIA_TYPES: Final[Mapping[str, str]] = MappingProxyType(
    {xhtml.NAMESPACE: "application/xhtml+xml", nitf.NAMESPACE: "application/nitf+xml"}
)

_BLANK_LINES = re.compile(r"\n\s*\n")
_ILLEGAL = re.compile(f"[{XML_ILLEGAL}]")
_HTML_TAG = re.compile(r"</?(?:html|body|p|div|br|h[1-6]|ul|ol|table|blockquote)\b", re.IGNORECASE)

#: HTML in data has not been through our XML parser, which limits depth; what is deeper is read as plain text.
_DEEPEST: Final = etree.XPath(f"boolean({'/*' * 100})")


def read_body(contents: Node, item: Item, headline: str | None) -> list[Block]:
    """The first content that is text. Others are the same content in other forms, and are left."""
    for node in contents.all("inlineXML", "inlineData"):
        read = _inline_data if node.name == "inlineData" and not node.children else _inline_xml
        blocks = read(node, item, headline)
        if blocks:
            node.is_container = True
            node.take_content()
            return blocks
    return []


def _inline_xml(node: Node, item: Item, headline: str | None) -> list[Block]:
    stray = list(_paragraphs("\n\n".join(node.texts())))
    elements = [child.element for child in node.children]
    if not elements:
        return stray
    markup = _markup(elements[0], node.attributes.get("contenttype", ""))
    if markup is None:
        return []
    node.take("contenttype", lambda text: text if text == _MEDIA_TYPES[markup] else None)
    return stray + [block for element in elements for block in _marked_up(element, markup, item, headline)]


def _markup(element: etree._Element, media_type: str) -> str | None:
    """The namespace of the markup that an element belongs to, whatever namespace it says."""
    name = local_name(element).lower()
    if name == "nitf" or ("nitf" in media_type and name != "html"):
        return nitf.NAMESPACE
    return xhtml.NAMESPACE if name in xhtml.ROLES else None


def _marked_up(element: etree._Element, markup: str, item: Item, headline: str | None) -> Iterator[Block]:
    body = _READERS[markup](element)
    item.shown.extend(body.media)
    if body.lost:
        lost = ({"element": lost.element, "what": lost.what} for lost in body.lost)
        found = [{name: value for name, value in one.items() if value} for one in lost]
        item.extensions.setdefault(f"{markup}#lost", []).extend(found)
    for head in element.iter("{*}head", "{*}body.head"):
        if not _says_only(head, headline):
            kept = as_json(Node(head, frozenset({etree.QName(head).namespace or ""}), ""))
            item.extensions.setdefault(f"{markup}#{local_name(head)}", []).append(kept)
    yield from body.blocks


def _says_only(head: etree._Element, headline: str | None) -> bool:
    """Whether there is nothing in a head that is not in the headline."""
    text = collapse("".join(head.itertext()))
    return text in ("", headline) and not any(set(element.attrib) - {"charset"} for element in head.iter())


def _inline_data(node: Node, item: Item, headline: str | None) -> list[Block]:
    if {"encoding", "encodinguri"} & node.attributes.keys():
        return []
    text = node.element.text or ""
    media_type = node.attributes.get("contenttype", "")
    if "html" in media_type or (not media_type and _HTML_TAG.search(text)):
        element = _html(text)
        if element is not None:
            return list(_marked_up(element, xhtml.NAMESPACE, item, headline))
    node.take("contenttype", lambda found: found if found == "text/plain" else None)
    return list(_paragraphs(text))


def _html(text: str) -> etree._Element | None:
    """The tree of HTML that is text in XML, or None where there is nothing in it, or too much."""
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    parser.feed(text.encode())
    try:
        element = parser.close()
    except etree.XMLSyntaxError:  # nothing that could be an element
        return None
    if _DEEPEST(element):
        return None
    for node in element.iter():
        node.text, node.tail = _legal(node.text), _legal(node.tail)
        for name, value in node.attrib.items():
            node.set(name, _legal(value) or "")
    return element


def _legal(text: str | None) -> str | None:
    """HTML can refer to characters that XML cannot hold; the replacement character stands in for them."""
    return text and _ILLEGAL.sub("\ufffd", text)


def _paragraphs(text: str) -> Iterator[Block]:
    """Paragraphs of plain text, with blank lines between them."""
    for part in _BLANK_LINES.split(text):
        if not is_blank(part):
            yield paragraph(part)
