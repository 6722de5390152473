"""Media: files that are `remoteContent`, told apart and described by `partMeta`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from pressschema.markup.links import as_href
from pressschema.models import Media, MediaKind, Rendition
from pressschema.parsers.newsml_g2.item import Item
from pressschema.parsers.newsml_g2.node import Node
from pressschema.parsers.newsml_g2.texts import take_first
from pressschema.parsers.newsml_g2.values import as_local_id, as_media_type, as_seconds, as_whole
from pressschema.vocabularies.catalogs import split_qcode
from pressschema.vocabularies.terms import ALT_TEXT, DESCRIPTION_ROLES, MEDIA_NATURES

__all__ = ["read_media"]

#: What a file is by the first half of its media type; other types are documents.
_KINDS: Final[Mapping[str, MediaKind]] = MappingProxyType({"image": "image", "video": "video", "audio": "audio"})

#: What a file without a media type is, by the nature of its item.
_KINDS_BY_NATURE: Final[Mapping[str | None, MediaKind]] = MappingProxyType(
    {term.code: kind for kind, term in MEDIA_NATURES.items()}
)


def read_media(root: Node, item: Item, nature: str | None) -> list[Media]:
    """The media that parts describe, then files that no part describes, then what only figures show."""
    files = root.section("contentSet").all("remoteContent")
    by_id = {file.attributes["id"]: file for file in files if "id" in file.attributes}
    media: list[Media] = []
    described: set[Node] = set()
    for part in root.all("partMeta"):
        references = part.attributes.get("contentrefs", "").split()
        own = [by_id.pop(reference) for reference in references if reference in by_id]
        described.update(own)
        media += _described(part, own, item, nature)
    media += _undescribed([file for file in files if file not in described], root, item, nature)
    known = {medium.id for medium in media}
    return media + [medium for medium in item.shown if medium.id not in known]


def _described(part: Node, files: Sequence[Node], item: Item, nature: str | None) -> list[Media]:
    """The medium that a part is, or none: a part may be a stretch of a film or an area of a picture as well."""
    role = part.first("role")
    kind = item.schemes.match(role, "qcode", "uri", MEDIA_NATURES) if role is not None else None
    if kind is None and not files:
        return []
    if len(files) == len(part.attributes.get("contentrefs", "").split()):
        part.take("contentrefs", str)
    for file in files:
        file.take("id", str)
    renditions = _renditions(files)
    medium = Media(
        id=part.take("partid", as_local_id),
        kind=kind or _kind(renditions[0] if renditions else None, nature),
        caption=_caption(part, item),
        credit=take_first(part, "creditline"),
        alt=_alt(part),
        renditions=renditions,
    )
    return [medium]


def _undescribed(files: Sequence[Node], root: Node, item: Item, nature: str | None) -> list[Media]:
    """One medium of each kind: files that nothing tells apart are renditions of one content.

    Where that is all the content there is, its caption is the description of the item in that role.
    """
    by_kind: dict[MediaKind, list[Rendition]] = {}
    for rendition in _renditions(files):
        by_kind.setdefault(_kind(rendition, nature), []).append(rendition)
    is_alone = len(by_kind) == 1 and nature in _KINDS_BY_NATURE and nature != "text"
    caption = _caption(root.section("contentMeta"), item) if is_alone else None
    return [Media(kind=kind, caption=caption, renditions=tuple(found)) for kind, found in by_kind.items()]


def _kind(rendition: Rendition | None, nature: str | None) -> MediaKind:
    media_type = rendition.media_type if rendition is not None else None
    if media_type is None:
        return _KINDS_BY_NATURE.get(nature, "document")
    return _KINDS.get(media_type.partition("/")[0], "document")


def _renditions(files: Sequence[Node]) -> tuple[Rendition, ...]:
    """The files that are somewhere."""
    return tuple(
        Rendition(
            href=href,
            media_type=file.take("contenttype", as_media_type),
            width=file.take("width", as_whole),
            height=file.take("height", as_whole),
            size=file.take("size", as_whole),
            duration=_duration(file),
        )
        for file in files
        if (href := file.take("href", as_href))
    )


def _duration(file: Node) -> float | None:
    """Seconds; other units are frames, or clock times."""
    unit = split_qcode(file.attributes.get("durationunit", "")) or ("timeunit", "seconds")
    if unit[1] != "seconds":
        return None
    file.take("durationunit", str)
    return file.take("duration", as_seconds)


def _caption(section: Node, item: Item) -> str | None:
    for node in section.all("description"):
        if item.schemes.match(node, "role", "roleuri", DESCRIPTION_ROLES) == "caption":
            return node.take_lines()
    return None


def _alt(part: Node) -> str | None:
    for node in part.all("partMetaExtProperty"):
        if node.attributes.get("reluri") == ALT_TEXT:
            node.take("reluri", str)
            return node.take("value", str)
    return None
