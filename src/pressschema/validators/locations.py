"""From what a finding is about to where that stands in the source, for every kind of source.

A place is looked up only when there is something to report. What has no place of its own gets that of
the nearest thing around it: a missing member that of its object, a value read from XML that of its section.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Final

from lxml import etree

from pressschema.errors import ParseError, Position
from pressschema.formats.registry import default_registry, make_options
from pressschema.markup.json_positions import JsonPositions
from pressschema.markup.positions import Extent, Lines
from pressschema.markup.xml import children, local_name, text_content
from pressschema.markup.xml_positions import XmlPositions
from pressschema.models import PressRelease, block_texts
from pressschema.models.text import collapse
from pressschema.parsers.reading import Trace
from pressschema.validators.views import DocumentView

__all__ = ["NEWSML_G2_ITEMS", "Locator", "xpath"]

#: Items of NewsML-G2, in the order in which a parser meets them.
NEWSML_G2_ITEMS: Final = ("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem")

#: Where in an item of NewsML-G2 a field of the release comes from: the local names on the way down, or
#: an attribute of the item. What is not here comes from the item at large.
_SECTIONS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "id": ("@guid",),
        "version": ("@version",),
        "status": ("itemMeta", "pubStatus"),
        "type": ("contentMeta", "genre"),
        "language": ("contentMeta", "language"),
        "headline": ("contentMeta", "headline"),
        "subheadlines": ("contentMeta", "headline"),
        "slugline": ("contentMeta", "slugline"),
        "byline": ("contentMeta", "by"),
        "creditline": ("contentMeta", "creditline"),
        "summary": ("contentMeta", "description"),
        "release_time": ("itemMeta", "embargoed"),
        "issued": ("itemMeta", "firstCreated"),
        "modified": ("itemMeta", "versionCreated"),
        "dateline": ("contentMeta", "dateline"),
        "body": ("contentSet", "inlineXML"),
        "quotes": ("contentSet", "inlineXML"),
        "boilerplates": ("contentSet", "inlineXML"),
        "notes": ("itemMeta", "edNote"),
        "contacts": ("assert",),
        "related_links": ("itemMeta", "link"),
        "relations": ("itemMeta", "link"),
        "media": ("contentSet", "remoteContent"),
        "issuers": ("contentMeta", "infoSource"),
        "provider": ("itemMeta", "provider"),
        "people": ("contentMeta", "subject"),
        "organisations": ("contentMeta", "subject"),
        "places": ("contentMeta", "subject"),
        "subjects": ("contentMeta", "subject"),
        "genres": ("contentMeta", "genre"),
        "keywords": ("contentMeta", "keyword"),
        "instruments": ("assert",),
        "rights": ("rightsInfo",),
    }
)


def xpath(element: etree._Element) -> str:
    """The way to an element from the root, by names as the document writes them.

    Names without a prefix are in the root's namespace, so it is an XPath whose default element namespace
    (XPath 2.0) is that one. Steps that several siblings would match are numbered.
    """
    steps = []
    here: etree._Element | None = element
    while here is not None:
        parent = here.getparent()
        name = f"{here.prefix}:{local_name(here)}" if here.prefix else local_name(here)
        alike = [] if parent is None else [other for other in parent if other.tag == here.tag]
        steps.append(f"{name}[{alike.index(here) + 1}]" if len(alike) > 1 else name)
        here = parent
    return "/" + "/".join(reversed(steps))


class Locator:
    """Finds places in one document."""

    def __init__(self, view: DocumentView) -> None:
        self._view = view

    def at_offset(self, offset: int) -> Extent:
        """The character at an offset into the text of the document."""
        start = self._lines.position(offset)
        return Extent(start, Position(start.line, start.column + 1))

    def in_document(self, pointer: str) -> Extent | None:
        """Where the value in a JSON document stands that a pointer leads to, or the object that lacks it."""
        return self._json.nearest(pointer) if self._view.syntax == "json" else None

    def in_release(self, pointer: str, record: int | None) -> Extent | None:
        """Where the value of a release comes from that a pointer leads to, or the nearest thing to it.

        Args:
            pointer: JSON Pointer into the release.
            record: which release of the document it is, counted from 1, where there are several.
        """
        index = (record or 1) - 1
        match self._view.syntax:
            case "json":
                base = f"/{index}" if isinstance(self._view.tree, list) else ""
                return self._json.nearest(base + pointer)
            case "text":
                return self._in_text(pointer)
            case "xml":
                return self._in_xml(pointer, index)

    def of_element(self, element: etree._Element, attribute: str | None = None) -> Extent | None:
        """Where the start tag of an element stands, or an attribute in it that it has."""
        if self._xml is None:
            return None
        found = None if attribute is None else self._xml.attribute(element, attribute)
        return found or self._xml.element(element)

    @cached_property
    def _text(self) -> str:
        return self._view.text if isinstance(self._view.text, str) else ""

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self._text)

    @cached_property
    def _json(self) -> JsonPositions:
        return JsonPositions(self._text)

    @cached_property
    def _xml(self) -> XmlPositions | None:
        document, root = self._view.document, self._view.root
        return None if isinstance(document, ParseError) or root is None else XmlPositions(document, root)

    @cached_property
    def _trace(self) -> Trace | None:
        document, format = self._view.document, self._view.format
        if isinstance(document, ParseError) or isinstance(format, ParseError):
            return None
        room = default_registry().parser(format)
        tracer = getattr(room, "trace", None)
        if tracer is None:
            return None
        try:
            traced: Trace = tracer(document, make_options(room.Options, self._view.options, f"the {format} parser"))
        except ParseError:
            return None
        return traced

    def _in_text(self, pointer: str) -> Extent | None:
        if self._trace is None:
            return None
        while True:
            spans = list(self._trace.at(pointer))
            if spans:
                return self._lines.extent(spans[0].start, spans[0].end)
            if not pointer:
                return None
            pointer = pointer.rpartition("/")[0]

    def _in_xml(self, pointer: str, index: int) -> Extent | None:
        items = (
            [] if self._view.root is None else list(self._view.root.iter(*(f"{{*}}{name}" for name in NEWSML_G2_ITEMS)))
        )
        if not items:
            return None if self._view.root is None else self.of_element(self._view.root)
        item = items[min(index, len(items) - 1)]
        field = pointer.partition("/")[2].partition("/")[0]
        here = item
        for name in _SECTIONS.get(field, ()):
            if name.startswith("@"):
                return self.of_element(item, name[1:])
            here = next(children(here, name), here)
        return self.of_element(self._block(pointer, index, here) if field == "body" else here)

    def _block(self, pointer: str, index: int, section: etree._Element) -> etree._Element:
        """The innermost element whose text is that of the block."""
        text = self._block_text(pointer, index)
        alike = [] if text is None else [e for e in section.iter(etree.Element) if collapse(text_content(e)) == text]
        return alike[-1] if alike else section

    def _block_text(self, pointer: str, index: int) -> str | None:
        readings = self._view.readings
        step = pointer.split("/")[2:3]
        if isinstance(readings, ParseError) or index >= len(readings) or not step or not step[0].isdigit():
            return None
        release: PressRelease = readings[index].release
        return next(iter(block_texts(release.body[int(step[0]) : int(step[0]) + 1])), None)
