"""Links to other items and to pages: further reading, translations, earlier versions."""

from __future__ import annotations

from pressschema.markup.links import as_href
from pressschema.models import RelatedLink, Relation
from pressschema.parsers.newsml_g2.item import Fields, Item
from pressschema.parsers.newsml_g2.node import Node
from pressschema.parsers.newsml_g2.values import as_language
from pressschema.vocabularies.terms import RELATIONS

__all__ = ["read_item_references", "read_links"]


def read_links(meta: Node, item: Item) -> Fields:
    """`related_links` and `relations`. What is worth seeing is a link; where it is told to be an item, a relation."""
    fields: Fields = {"related_links": [], "relations": []}
    for node in meta.all("link"):
        relation = item.schemes.match(node, "rel", "reluri", RELATIONS)
        if relation == "see_also" and "residref" not in node.attributes and node.first("language") is None:
            text, href = _take_title(node), node.take("href", as_href)
            if text or href:
                fields["related_links"].append(RelatedLink(text=text, href=href))
        elif relation is not None and (found := _relation(relation, node)):
            fields["relations"].append(found)
    return fields


def read_item_references(groups: Node) -> list[Relation]:
    """The items that a package gathers, group by group."""
    references = [node for group in groups.all("group") for node in group.all("itemRef")]
    return [found for node in references if (found := _relation("see_also", node))]


def _relation(kind: str, node: Node) -> Relation | None:
    href = node.take("residref", as_href) or node.take("href", as_href)
    title = _take_title(node)
    if not (href or title):
        return None
    return Relation.model_validate({"rel": kind, "href": href, "title": title, "language": _take_language(node)})


def _take_title(node: Node) -> str | None:
    title = node.first("title") or node.first("headline")
    return title.take_text() if title is not None else node.take("title", str)


def _take_language(node: Node) -> str | None:
    hint = node.first("language")
    return hint.take("tag", as_language) if hint is not None else None
