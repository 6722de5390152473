"""NewsML-G2, read: items of any version, alone or in a message, with all that agencies make of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from lxml import etree

from pressschema.documents import DEFAULT_LIMITS, Document, Limits
from pressschema.errors import ConfigurationError, LimitExceededError, ParseError
from pressschema.markup.xml import local_name, namespace, parse_xml
from pressschema.parsers.newsml_g2.leftovers import leftovers
from pressschema.parsers.newsml_g2.node import Node
from pressschema.parsers.newsml_g2.qcodes import Schemes
from pressschema.parsers.newsml_g2.reader import node_of, read_item
from pressschema.parsers.reading import Reading
from pressschema.vocabularies.namespaces import NAR

__all__ = ["Options", "parse"]

_FORMAT: Final = "newsml-g2"

_ITEMS: Final = ("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem")

#: Parts of an item that are passed on by themselves, and where in an item each of them belongs.
_EXCERPTS: Final = {
    **dict.fromkeys(("rightsInfo", "itemMeta", "contentMeta", "partMeta", "assert", "contentSet"), ("newsItem",)),
    "groupSet": ("packageItem",),
    "concept": ("conceptItem",),
    "conceptSet": ("knowledgeItem",),
    "newsCoverageSet": ("planningItem",),
    "catalog": ("catalogItem", "catalogContainer"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to read NewsML-G2.

    Attributes:
        default_timezone: IANA name of the zone of times without an offset. Without one, only the
            date of such a time is read.
        limits: how large and how deep a document may be.

    Raises:
        ConfigurationError: there is no such zone.
    """

    default_timezone: str | None = None
    limits: Limits = DEFAULT_LIMITS

    def __post_init__(self) -> None:
        self.zone()

    def zone(self) -> ZoneInfo | None:
        """The default time zone, where one is set."""
        try:
            return ZoneInfo(self.default_timezone) if self.default_timezone else None
        except (ValueError, OSError, ZoneInfoNotFoundError) as error:
            raise ConfigurationError(f"there is no time zone {self.default_timezone!r}") from error


def parse(document: Document, options: Options) -> Iterator[Reading]:
    """One reading for each item: of a message, of any kind of item, or of an excerpt of one.

    Raises:
        ParseError: no well-formed XML, or none that holds an item.
        LimitExceededError: it is larger or deeper than the limits allow.
    """
    root = parse_xml(document, options.limits, format=_FORMAT)
    name = local_name(root)
    if name == "newsMessage":
        yield from _message(root, options)
    elif name in _ITEMS:
        yield read_item(_item(root), zone=options.zone())
    elif name in _EXCERPTS:
        for outer in reversed(_EXCERPTS[name]):
            around = etree.Element(f"{{{namespace(root) or NAR}}}{outer}")
            around.append(root)
            root = around
        yield read_item(_item(root), zone=options.zone())
    else:
        raise ParseError(f"the root element is {name}, which is no item of NewsML-G2", format=_FORMAT)


def _item(element: etree._Element) -> Node:
    return node_of(element, {namespace(element) or ""})


def _message(root: etree._Element, options: Options) -> Iterator[Reading]:
    message = _item(root)
    header, items = message.section("header"), message.section("itemSet").children
    if not items:
        raise ParseError("the message holds no item", format=_FORMAT)
    if len(etree.tostring(header.element, encoding="utf-8")) * len(items) > options.limits.size:
        # Each item gets what the header says: a large one would multiply.
        raise LimitExceededError("the header is too large for the number of items", format=_FORMAT)
    catalogs = header.all("catalog", "catalogRef")
    Schemes(catalogs)  # takes what it knows of them, so that it is not left
    for node in items:
        node.take_all()
    around = leftovers(message)
    for node in items:
        own = {namespace(root) or "", namespace(node.element) or ""}
        yield read_item(node_of(node.element, own), catalogs=catalogs, zone=options.zone(), message=around)
