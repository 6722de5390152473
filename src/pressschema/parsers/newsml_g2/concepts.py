"""Concepts and parties: what a property names by QCode, URI, literal and name."""

from __future__ import annotations

from collections.abc import Iterator

from pressschema.models import Concept, Organisation
from pressschema.models.text import collapse
from pressschema.parsers.newsml_g2.item import Fields, Item
from pressschema.parsers.newsml_g2.node import XML_LANG, Node
from pressschema.parsers.newsml_g2.values import as_uri
from pressschema.vocabularies.catalogs import split_qcode
from pressschema.vocabularies.terms import NATURES, RELEASE_TYPES

__all__ = [
    "read_concept",
    "read_genres",
    "read_organisation",
    "read_organisations",
    "read_subjects",
    "take_label",
    "take_name",
]


def take_name(node: Node) -> str | None:
    """The name of a concept: the one in the item's own language, without a role, where there are several."""
    names = [name for name in node.all("name") if any(map(str.strip, name.texts()))]
    return min(names, key=_peculiarity).take_text() if names else None


def take_label(node: Node) -> str | None:
    """The name of a concept; where it has none, or the same, its literal."""
    name = take_name(node)
    if name is None or name == collapse(node.attributes.get("literal", "")):
        return node.take("literal", str) or name
    return name


def _peculiarity(name: Node) -> tuple[bool, int]:
    return XML_LANG in name.attributes, len(name.attributes)


def _take_role(node: Node, item: Item) -> str | None:
    return node.take("role", item.schemes.identity) or node.take("roleuri", as_uri)


def read_concept(node: Node, item: Item) -> Concept | None:
    """The concept, or None where the element names none.

    A literal is the name where there is no other, else a code without a scheme.
    """
    name, uri = take_label(node), node.take("uri", as_uri)
    code, scheme = _take_code(node, item)
    if code is None and "literal" in node.left_attributes():
        code = node.take("literal", str)
    if not (name or code or uri):
        return None
    return Concept(name=name, uri=uri, code=code, scheme=scheme, role=_take_role(node, item))


def _take_code(node: Node, item: Item) -> tuple[str, str] | tuple[None, None]:
    parts = node.take("qcode", split_qcode)
    return (parts[1], item.schemes.resolve(parts[0]) or parts[0]) if parts else (None, None)


def read_organisation(node: Node, item: Item) -> Organisation | None:
    """The organisation, or None where the element names none. A QCode counts as its URI."""
    name = take_label(node)
    uri = node.take("uri", as_uri) or node.take("qcode", lambda qcode: as_uri(item.schemes.identity(qcode) or ""))
    if not (name or uri):
        return None
    return Organisation(name=name, uri=uri, role=_take_role(node, item))


def read_subjects(meta: Node, item: Item) -> Fields:
    """People, organisations, places and other subjects, each told by its type."""
    found: dict[str, list[Concept]] = {}
    for node in meta.all("subject"):
        concept = read_concept(node, item)
        if concept is not None:
            nature = item.schemes.match(node, "type", "typeuri", NATURES)
            found.setdefault(nature or "subjects", []).append(concept)
    return dict(found)


def read_genres(meta: Node, item: Item) -> Fields:
    """Genres, and the type of release that the first of them tells; it stays a genre where it has a name."""
    fields: Fields = {}
    genres = []
    for node in meta.all("genre"):
        kind = item.schemes.match_exactly(node, "qcode", "uri", RELEASE_TYPES) if "type" not in fields else None
        if kind is not None:
            fields["type"] = kind
            if node.is_spent:
                continue
        if (concept := read_concept(node, item)) is not None:
            genres.append(concept)
    return {**fields, "genres": genres}


def read_organisations(nodes: list[Node], item: Item) -> Iterator[Organisation]:
    """The organisations that some elements name."""
    for node in nodes:
        organisation = read_organisation(node, item)
        if organisation is not None:
            yield organisation
