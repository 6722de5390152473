"""What is said of the content: language, headlines, credits, places, summary, keywords, subjects."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pressschema.models import Dateline, Place
from pressschema.parsers.newsml_g2.concepts import (
    read_genres,
    read_organisations,
    read_subjects,
    take_label,
)
from pressschema.parsers.newsml_g2.item import Fields, Item
from pressschema.parsers.newsml_g2.node import Node
from pressschema.parsers.newsml_g2.texts import take_first
from pressschema.vocabularies.terms import DESCRIPTION_ROLES, HEADLINE_ROLES, LOCATION_TYPES

__all__ = ["read_content_meta"]

#: What agencies call those levels of place.
_LEVELS: Final[Mapping[str, str]] = MappingProxyType(
    {"statprov": "region", "region": "region", "province": "region", "state": "region", "country": "country"}
)


def read_content_meta(meta: Node, item: Item) -> Fields:
    """The fields that `contentMeta` has properties for; times and language are read elsewhere."""
    return {
        **_headlines(meta, item),
        "slugline": take_first(meta, "slugline"),
        "byline": take_first(meta, "by"),
        "creditline": take_first(meta, "creditline"),
        "summary": _summary(meta, item),
        "dateline": _dateline(meta, item),
        "issuers": list(read_organisations(meta.all("infoSource"), item)),
        "keywords": [text for node in meta.all("keyword") if (text := node.take_text())],
        **read_genres(meta, item),
        **read_subjects(meta, item),
    }


def _headlines(meta: Node, item: Item) -> Fields:
    """The main line is the first one without a role, or failing that the first that is no subheadline."""
    nodes = meta.all("headline")
    subs = {node for node in nodes if item.schemes.match(node, "role", "roleuri", HEADLINE_ROLES)}
    others = [node for node in nodes if node not in subs and not node.is_void]
    main = min(others, key=lambda node: "role" in node.attributes, default=None)
    texts = {node: node.take_text() for node in nodes}
    return {
        "headline": texts.pop(main) if main is not None else None,
        "subheadlines": [text for text in texts.values() if text],
    }


def _summary(meta: Node, item: Item) -> str | None:
    """The description in the role of a summary, or failing that the one without a role."""
    nodes = meta.all("description")
    summaries = [n for n in nodes if item.schemes.match(n, "role", "roleuri", DESCRIPTION_ROLES) == "summary"]
    plain = [node for node in nodes if not {"role", "roleuri"} & node.attributes.keys()]
    return next((text for node in [*summaries, *plain] if (text := node.take_lines())), None)


def _dateline(meta: Node, item: Item) -> Dateline | None:
    text = take_first(meta, "dateline")
    places = (_place(node, item) for node in meta.all("located"))
    place = next(filter(None, places), None)
    return Dateline(text=text, place=place) if text or place else None


def _place(node: Node, item: Item) -> Place | None:
    said: dict[str, str] = {}
    for part in (node, *node.all("broader")):
        level = _level(part, item) or ("name" if part is node else None)
        if level is not None and level not in said and (name := take_label(part)):
            said[level] = name
    return Place.model_validate(said) if said else None


def _level(node: Node, item: Item) -> str | None:
    level = item.schemes.match(node, "type", "typeuri", LOCATION_TYPES)
    code = node.attributes.get("type", "").rpartition(":")[2].lower()
    return level or _LEVELS.get(code)
