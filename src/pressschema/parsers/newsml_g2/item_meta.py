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

__all__ = ["read_item_meta"]


def read_item_meta(meta: Node, item: Item) -> Fields:
    """The fields that `itemMeta` has properties for; times are read elsewhere.

    `nature` among them is no field: it tells what sort of content the item has, and is not taken.
    """
    provider, generator = meta.first("provider"), take_first(meta, "generator")
    nature, status = meta.first("itemClass"), meta.first("pubStatus")
    return {
        "nature": item.schemes.find(nature, "qcode", "uri", ITEM_NATURES)[0] if nature is not None else None,
        "status": item.schemes.match(status, "qcode", "uri", STATUSES) if status is not None else None,
        "release_time": read_release_time(meta, item),
        "notes": [block for node in meta.all("edNote") for block in read_blocks(node, item)],
        "provider": read_organisation(provider, item) if provider is not None else None,
        "provenance": Provenance(generator=generator) if generator else None,
        **read_links(meta, item),
    }
