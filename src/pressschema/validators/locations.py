"""From what a finding is about to where that stands in the source, for every kind of source.

A place is looked up only when there is something to report. What has no place of its own gets that of
the nearest thing around it: a missing member that of its object, a value read from XML that of its section.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Final

from lxml import etree

from pressschema.errors import ParseError, Position
from pressschema.formats.registry import default_registry, make_options
from pressschema.markup.json_positions import JsonPositions
from pressschema.markup.positions import Extent, Lines
from pressschema.markup.xml import local_name
from pressschema.markup.xml_positions import XmlPositions
from pressschema.parsers.reading import Trace
from pressschema.validators.newsml_g2 import Elements
from pressschema.validators.rules.rule import Finding, InElement
from pressschema.validators.views import DocumentView

__all__ = ["Locator", "path_of", "xpath"]

#: By format: what finds the element that a value of a release was read from.
_ELEMENTS: Final[Mapping[str, Callable[[etree._Element], Elements]]] = MappingProxyType({"newsml-g2": Elements})


def xpath(element: etree._Element) -> str:
    """The way to an element from the root, by names as the document writes them.

    A name without a prefix is in the namespace that is the default one in that place. Steps that several
    siblings would match are numbered.
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


def path_of(finding: Finding) -> str | None:
    """The path of a finding: its own, or that of its element."""
    match finding.place:
        case InElement(element, attribute):
            return xpath(element) + (f"/@{attribute.rpartition('}')[2]}" if attribute else "")
        case _:
            return finding.path


class Locator:
    """Finds the places of findings in one document."""

    def __init__(self, view: DocumentView) -> None:
        self._view = view

    def in_document(self, finding: Finding) -> Extent | None:
        """Where a finding about the document stands; its path leads into the JSON document."""
        match finding.place:
            case Extent() as extent:
                return extent
            case int(offset):
                start = self._lines.position(offset)
                return Extent(start, Position(start.line, start.column + 1))
            case InElement(element, attribute):
                return self._of_element(element, attribute)
        return self._json.nearest(finding.path) if self._view.syntax == "json" and finding.path is not None else None

    def in_release(self, finding: Finding, record: int | None) -> Extent | None:
        """Where a finding about a release stands: where the value comes from, or the nearest thing to it.

        Args:
            finding: its path leads into the release.
            record: which release of the document it is about, counted from 1, where there are several.
        """
        if finding.place is not None or finding.path is None:
            return self.in_document(finding)
        index = (record or 1) - 1
        match self._view.syntax:
            case "json":
                base = f"/{index}" if isinstance(self._view.tree, list) else ""
                return self._json.nearest(base + finding.path)
            case "text":
                return self._in_text(finding.path)
            case "xml":
                return self._in_xml(finding.path, index)

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
    def _elements(self) -> Elements | None:
        root, finder = self._view.root, _ELEMENTS.get(str(self._view.format))
        return None if root is None or finder is None else finder(root)

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

    def _of_element(self, element: etree._Element, attribute: str | None = None) -> Extent | None:
        if self._xml is None:
            return None
        found = None if attribute is None else self._xml.attribute(element, attribute)
        return found or self._xml.element(element)

    def _in_text(self, pointer: str) -> Extent | None:
        """The first stretch that the value was read from, or the value around it, or where the release begins."""
        if self._trace is None:
            return None
        while pointer:
            span = next(self._trace.at(pointer), None)
            if span is not None:
                return self._lines.extent(span.start, span.end)
            pointer = pointer.rpartition("/")[0]
        first = next(self._trace.at(""), None)
        return None if first is None else self._lines.extent(first.start, first.start + 1)

    def _in_xml(self, pointer: str, index: int) -> Extent | None:
        root, readings = self._view.root, self._view.readings
        if root is None or isinstance(readings, ParseError):
            return None
        release = readings[index].release if index < len(readings) else None
        return self._of_element(root if self._elements is None else self._elements.of(index, release, pointer))
