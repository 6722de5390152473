"""From one item to one reading: every group of properties read by its own module, the rest kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from lxml import etree

from pressschema.models import PressRelease
from pressschema.models.base import is_absent
from pressschema.parsers.newsml_g2.asserts import read_asserts
from pressschema.parsers.newsml_g2.concepts import take_name
from pressschema.parsers.newsml_g2.content_meta import read_content_meta
from pressschema.parsers.newsml_g2.content_set import read_body
from pressschema.parsers.newsml_g2.item import Fields, Item
from pressschema.parsers.newsml_g2.item_meta import read_item_meta, read_nature
from pressschema.parsers.newsml_g2.leftovers import leftovers
from pressschema.parsers.newsml_g2.links import read_item_references
from pressschema.parsers.newsml_g2.media import read_media
from pressschema.parsers.newsml_g2.node import XML_LANG, Node
from pressschema.parsers.newsml_g2.qcodes import Schemes
from pressschema.parsers.newsml_g2.rights import read_rights
from pressschema.parsers.newsml_g2.texts import take_first
from pressschema.parsers.newsml_g2.times import read_times
from pressschema.parsers.newsml_g2.values import as_language, as_uri, as_whole
from pressschema.parsers.reading import Reading, Remark
from pressschema.vocabularies.namespaces import NAR, OWN
from pressschema.vocabularies.terms import content_nature

__all__ = ["node_of", "read_item"]

#: Attributes of the root that tell of the format, not of the item.
_FORMAT_ATTRIBUTES = ("standard", "standardversion", "conformance")

_RESIDUE = f"{{{OWN}}}residue"


def node_of(element: etree._Element, own: Iterable[str] = ()) -> Node:
    """The root of an item.

    Args:
        element: its element.
        own: namespaces that count as that of NewsML-G2, beside the right one and none.
    """
    tag = next((node.get("tag") for node in element.iterfind("{*}contentMeta/{*}language")), None)
    return Node(element, frozenset({NAR, "", *own}), tag or "")


def read_item(
    root: Node,
    *,
    catalogs: Iterable[Node] = (),
    zone: ZoneInfo | None = None,
    message: Mapping[str, Any] | None = None,
) -> Reading:
    """What an item says.

    Args:
        root: the item.
        catalogs: what declares aliases outside the item, in the header of the message.
        zone: where the clocks stood that show times without an offset.
        message: extensions that the message gives to each of its items.
    """
    item = Item(Schemes([*root.all("catalog", "catalogRef"), *catalogs]), zone)
    meta, content = root.section("itemMeta"), root.section("contentMeta")
    residue = _take_residue(meta)
    nature = read_nature(meta, item)
    fields = {
        **_identity(root, content, item),
        "type": "news_story" if nature in (None, "text") and root.name == "newsItem" else "other",
        **read_times(meta, content, item),
        **read_item_meta(meta, item),
        "rights": read_rights(root.section("rightsInfo")),
        **read_asserts(root, item),
        **read_content_meta(content, item),
    }
    fields["headline"] = fields["headline"] or take_first(meta, "title") or _concept_name(root)
    fields["relations"] += read_item_references(root.section("groupSet"))
    fields["body"] = read_body(root.section("contentSet"), item, fields["headline"])
    fields["media"] = read_media(root, item, nature)
    _take_nature(meta, item, fields)
    item.schemes.settle(root)
    fields["extensions"] = {**(message or {}), **leftovers(root), **item.extensions}
    said = {name: value for name, value in fields.items() if not is_absent(value) and value != []}
    return Reading(PressRelease.model_validate(said), residue, (*item.remarks, *item.schemes.remarks))


def _identity(root: Node, content: Node, item: Item) -> Fields:
    for name in _FORMAT_ATTRIBUTES:
        root.take(name, str)
    guid = root.take("guid", as_uri)
    if guid is None:
        item.remarks.append(Remark("G2002", "The item has no guid that is a URI", "/id"))
    language = content.first("language")
    tag = language.take("tag", as_language) if language is not None else None
    return {
        "id": guid,
        "version": root.take("version", lambda text: as_whole(text) or None) or 1,
        "language": tag or root.take(XML_LANG, as_language) or "und",
    }


def _take_residue(meta: Node) -> str | None:
    node = meta.first(_RESIDUE)
    if node is None:
        return None
    node.take_all()
    return node.element.text or ""


def _take_nature(meta: Node, item: Item, fields: Fields) -> None:
    """Takes what sort of content the item has, where the content tells that too."""
    node = meta.first("itemClass")
    if node is not None:
        nature = content_nature(has_text=bool(fields["body"]), kinds=[medium.kind for medium in fields["media"]])
        item.schemes.match_exactly(node, "qcode", "uri", {"same": nature})


def _concept_name(root: Node) -> str | None:
    concept = root.first("concept")
    return take_name(concept) if concept is not None else None
