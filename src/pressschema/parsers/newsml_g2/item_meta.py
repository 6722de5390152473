"""What is said of the item itself: provider, status, notes to editors, links."""

from __future__ import annotations

from pressschema.models import Provenance
from pressschema.parsers.newsml_g2.concepts import read_organisation
from pressschema.parsers.newsml_g2.item import Fields, Item
from pressschema.parsers.newsml_g2.links import read_links
from pressschema.parsers.newsml_g2.node import Node
from pressschema.parsers.newsml_g2.texts import read_blocks, take_first
from pressschema.parsers.newsml_g2.times import read_release_time
from pressschema.vocabularies.terms import ITEM_NATURES, STATUSES

__all__ = ["read_item_meta", "read_nature"]


def read_nature(meta: Node, item: Item) -> str | None:
    """What sort of content the item says that it has. It is not taken: the content may not tell the same."""
    node = meta.first("itemClass")
    return item.schemes.find(node, "qcode", "uri", ITEM_NATURES)[0] if node is not None else None


def read_item_meta(meta: Node, item: Item) -> Fields:
    """The fields that `itemMeta` has properties for; times are read elsewhere."""
    provider, generator = meta.first("provider"), take_first(meta, "generator")
    status = meta.first("pubStatus")
    return {
        "status": item.schemes.match(status, "qcode", "uri", STATUSES) if status is not None else None,
        "release_time": read_release_time(meta, item),
        "notes": [block for node in meta.all("edNote") for block in read_blocks(node, item)],
        "provider": read_organisation(provider, item) if provider is not None else None,
        "provenance": Provenance(generator=generator) if generator else None,
        **read_links(meta, item),
    }
