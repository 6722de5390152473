"""What NewsML-G2 says beyond the model, from the extensions back to where it stood.

Extensions are anybody's: a property is written only where every element of it is as `SLOTS` tells,
and where readers will leave it where it is, so that it comes back as the same extension. What is
not written stays an extension that this format does not carry.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from lxml import etree

from pressschema.exporters.newsml_g2.elements import element
from pressschema.exporters.newsml_g2.slots import ORDER, SLOTS, Shape, Slot, is_foreign
from pressschema.markup.xml import local_name
from pressschema.models import PressRelease
from pressschema.models.text import collapse
from pressschema.vocabularies.catalogs import iptc_alias, iptc_schemes, known_catalog
from pressschema.vocabularies.namespaces import NAR, XML

__all__ = ["Leftovers"]

_XML_LANG: Final = "xml:lang"
_XML_LANG_TAG: Final = f"{{{XML}}}lang"


class _MisfitError(Exception):
    """A value that has no place in the document."""


@dataclass(frozen=True, slots=True)
class Leftovers:
    """The properties of a release that have a slot, by path, as elements."""

    properties: Mapping[str, list[etree._Element]]

    @classmethod
    def of(cls, release: PressRelease) -> Leftovers:
        """The properties among the extensions of a release that are as the schema wants them."""
        language = release.language if release.language != "und" else ""
        found = {path: _read(release.extensions.get(f"{NAR}#{path}"), path, language) for path in SLOTS}
        return cls({path: elements for path, elements in found.items() if elements})

    def aliases(self) -> frozenset[str]:
        """What stands before a colon anywhere, or is declared: no other scheme may have such an alias."""
        every = (node for elements in self.properties.values() for top in elements for node in top.iter())
        return frozenset(alias for node in every for alias in _aliases(node))

    def catalogs(self, spoken: frozenset[str]) -> Iterator[etree._Element]:
        """The declarations of aliases, unless they would change what the release says.

        Args:
            spoken: the aliases that the release itself uses as they are.
        """
        references, catalogs = (self.properties.get(name, []) for name in ("catalogRef", "catalog"))
        if not any(known_catalog(str(node.get("href"))) for node in references):
            yield from references
        schemes = [(str(node.get("alias")), str(node.get("uri"))) for catalog in catalogs for node in _schemes(catalog)]
        declared = {alias for alias, _ in schemes}
        if len(declared) == len(schemes) and not declared & spoken and all(map(_agrees_with_iptc, schemes)):
            yield from catalogs

    def insert(self, *sections: etree._Element) -> None:
        """Puts what is left into the sections of an item, where that neither breaks nor changes them."""
        parts = {local_name(section): section for section in sections}
        for path, elements in self.properties.items():
            name, _, inner = path.rpartition("/")
            if name in parts and _is_said(SLOTS[path].needs, parts):
                _insert(parts[name], inner, elements, SLOTS[path])


def _read(value: Any, path: str, language: str) -> list[etree._Element]:
    """The elements of one property; none where any is not as it should be."""
    slot = SLOTS[path]
    if not isinstance(value, list) or (slot.is_single and len(value) != 1):
        return []
    try:
        elements = [_element(path.rpartition("/")[2], one, slot.shape, language) for one in value]
    except _MisfitError:
        return []
    return elements if all(map(_is_told, elements)) else []


def _is_told(top: etree._Element) -> bool:
    """Whether readers find something that is left: catalogs of IPTC's schemes only are understood and dropped."""
    schemes = list(_schemes(top))
    return local_name(top) != "catalog" or any(scheme.get("alias") not in iptc_schemes() for scheme in schemes)


def _element(name: str, value: Any, shape: Shape, language: str) -> etree._Element:
    if not isinstance(value, dict) or not value or not value.keys() <= {"attributes", "text", "children"}:
        raise _MisfitError
    node = element(name)
    attributes, text, children = value.get("attributes", {}), value.get("text"), value.get("children")
    language = _set_attributes(node, attributes, shape, language) if "attributes" in value else language
    if not shape.required.issubset(node.attrib):
        raise _MisfitError
    if text is not None:
        is_text = shape.text is not None and isinstance(text, str) and text and text == text.strip()
        if not is_text or children is not None or not shape.text or not shape.text(text):
            raise _MisfitError
        node.text = text
    elif shape.text is not None:
        raise _MisfitError
    if children is not None:
        node.extend(_children(children, shape, language))
    return node


def _set_attributes(node: etree._Element, attributes: Any, shape: Shape, language: str) -> str:
    """Sets them, and tells the language that is then in force; to say that again is to say nothing."""
    if not isinstance(attributes, dict) or not attributes:
        raise _MisfitError
    for name, text in attributes.items():
        check = shape.attributes.get(name)
        if not isinstance(text, str) or not (check(text) if check is not None else is_foreign(name)):
            raise _MisfitError
        if name == _XML_LANG and text.lower() == language.lower():
            raise _MisfitError
        node.set(_XML_LANG_TAG if name == _XML_LANG else name, text)
    return str(attributes.get(_XML_LANG, language))


def _children(values: Any, shape: Shape, language: str) -> Iterator[etree._Element]:
    if not isinstance(values, list) or not values:
        raise _MisfitError
    groups = iter(shape.children)
    group: Mapping[str, Shape] = next(groups, {})
    for value in values:
        name = value.get("name") if isinstance(value, dict) else None
        while not isinstance(name, str) or name not in group:
            following = next(groups, None)
            if following is None:
                raise _MisfitError
            group = following
        yield _element(name, {key: part for key, part in value.items() if key != "name"}, group[name], language)


def _aliases(node: etree._Element) -> Iterator[str]:
    for name, value in node.attrib.items():
        if name == "alias":
            yield str(value)
        for word in str(value).split():
            yield word.partition(":")[0]


def _schemes(catalog: etree._Element) -> Iterator[etree._Element]:
    return catalog.iterchildren(f"{{{NAR}}}scheme")


def _agrees_with_iptc(scheme: tuple[str, str]) -> bool:
    alias, uri = scheme
    return iptc_alias(uri) in (None, alias) and iptc_schemes().get(alias) in (None, uri)


def _is_said(path: str | None, parts: Mapping[str, etree._Element]) -> bool:
    """Whether there is such an element, without a mark that it is not meant."""
    if path is None:
        return True
    section, _, name = path.rpartition("/")
    node = parts[section].find(f"{{{NAR}}}{name}")
    return node is not None and not node.attrib


def _insert(section: etree._Element, name: str, elements: list[etree._Element], slot: Slot) -> None:
    own = section.find(f"{{{NAR}}}{name}")
    if own is not None and slot.takes_over is not None and _takes_over(elements[0], own, slot.takes_over):
        section.replace(own, elements[0])
        elements = elements[1:]
    elif own is not None and slot.is_single:
        return
    at = _place(section, name)
    section[at:at] = elements


def _takes_over(node: etree._Element, own: etree._Element, how: str) -> bool:
    is_more = len(node) > 0 or len(node.attrib) > len(own.attrib)
    is_same = collapse(node.text or "") == (own.text or "") and set(own.attrib.items()) <= set(node.attrib.items())
    return not is_same or is_more if how == "differs" else is_same and is_more


def _place(section: etree._Element, name: str) -> int:
    """Where a new element goes: after all that the schema wants before it, and after those of its name."""
    order = ORDER[local_name(section)]
    later = {f"{{{NAR}}}{other}" for other in order[order.index(name) + 1 :]}
    return next((at for at, child in enumerate(section) if child.tag in later), len(section))
