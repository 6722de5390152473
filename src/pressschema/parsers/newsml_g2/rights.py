"""Whose the item is, and how it may be used."""

from __future__ import annotations

from pressschema.markup.links import as_href
from pressschema.models import Rights
from pressschema.models.base import is_absent
from pressschema.parsers.newsml_g2.concepts import take_label
from pressschema.parsers.newsml_g2.node import Node
from pressschema.vocabularies.namespaces import IANA_LICENSE

__all__ = ["read_rights"]


def read_rights(info: Node) -> Rights | None:
    """The rights that one `rightsInfo` states, or None where it states none that the model knows."""
    said = {
        "holder": _holder(info),
        "notice": _lines(info, "copyrightNotice"),
        "usage_terms": _lines(info, "usageTerms"),
        "licence": _licence(info),
    }
    return None if all(map(is_absent, said.values())) else Rights(**said)


def _holder(info: Node) -> str | None:
    node = info.first("copyrightHolder")
    return take_label(node) if node is not None else None


def _lines(info: Node, name: str) -> str | None:
    node = info.first(name)
    return node.take_lines() if node is not None else None


def _licence(info: Node) -> str | None:
    for node in info.all("link"):
        if node.attributes.get("reluri") == IANA_LICENSE:
            node.take("reluri", str)
            title = node.first("title")
            return node.take("href", as_href) or (title.take_text() if title is not None else node.take("title", str))
    return None
