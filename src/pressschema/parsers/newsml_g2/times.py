"""When the item was made and changed, and from when on it may be published."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pressschema.models import ReleaseTime
from pressschema.parsers.newsml_g2.concepts import take_name
from pressschema.parsers.newsml_g2.item import Fields, Item
from pressschema.parsers.newsml_g2.moments import Flaw, Moment, read_moment
from pressschema.parsers.newsml_g2.node import Node
from pressschema.parsers.reading import Remark
from pressschema.vocabularies.namespaces import OWN
from pressschema.vocabularies.terms import RELEASE_KINDS, ReleaseKind

__all__ = ["read_release_time", "read_times"]

#: On an element that the schema demands though the release says no such thing.
_STATED = f"{{{OWN}}}stated"

#: The rule that each flaw of a moment is a finding of, and what is to be said.
_FLAWS: Final[Mapping[Flaw, tuple[str, str]]] = MappingProxyType(
    {
        "impossible": ("TIM004", "{name} is no possible date: {text}"),
        "zone missing": ("TIM001", "{name} has no offset from UTC, so only its date is read: {text}"),
        "zone assumed": ("TIM001", "{name} has no offset from UTC; that of {zone} is assumed: {text}"),
    }
)


def read_times(meta: Node, content: Node, item: Item) -> Fields:
    """`issued` and `modified`: of the item, or where it has none, of its content."""
    return {
        "issued": _first(item, "/issued", (meta, "firstCreated"), (content, "contentCreated")),
        "modified": _first(item, "/modified", (meta, "versionCreated"), (content, "contentModified")),
    }


def _first(item: Item, pointer: str, *places: tuple[Node, str]) -> dt.date | dt.datetime | None:
    for section, name in places:
        node = section.first(name)
        if node is None or _is_unstated(node):
            continue
        if (moment := _take_moment(node, item, pointer)) and moment.value is not None:
            return moment.value
    return None


def _is_unstated(node: Node) -> bool:
    unstated = node.attributes.get(_STATED) == "false"
    if unstated:
        node.take_all()
    return unstated


def _take_moment(node: Node, item: Item, pointer: str) -> Moment | None:
    """What an element says of a moment. It is left where that is not all that is in it."""
    text = "".join(node.texts()).strip()
    if not text:
        return None
    moment = read_moment(text, item.zone)
    if moment.is_exact:
        node.take_text()
    if moment.flaw is not None:
        rule, message = _FLAWS[moment.flaw]
        path = pointer if moment.value is not None else None
        item.remarks.append(Remark(rule, message.format(name=node.name, text=text, zone=item.zone), path))
    return moment


def read_release_time(meta: Node, item: Item) -> ReleaseTime | None:
    """From `embargoed`, and from the signal that says what that element cannot."""
    node = meta.first("embargoed")
    kind, text = _take_signal(meta, item)
    if node is None:
        return ReleaseTime(kind=kind, text=text) if kind else None
    moment = _take_moment(node, item, "/release_time/until")
    if moment is None:
        node.take_text()
        item.remarks.append(Remark("G2008", "embargoed is empty: a hold until further notice", "/release_time"))
        return ReleaseTime(kind=kind or "hold", text=text)
    if not isinstance(moment.value, dt.datetime):
        return ReleaseTime(kind="embargoed", text=text or node.take_text())
    return ReleaseTime(kind="embargoed", until=moment.value, text=text)


def _take_signal(meta: Node, item: Item) -> tuple[ReleaseKind | None, str | None]:
    for node in meta.all("signal"):
        kind = item.schemes.match_exactly(node, "qcode", "uri", RELEASE_KINDS)
        if kind is not None:
            return kind, take_name(node)
    return None, None
