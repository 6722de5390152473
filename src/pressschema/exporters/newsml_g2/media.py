"""Media: each file is a `remoteContent`, and what is said of a medium a `partMeta` that refers to its files."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count

from lxml import etree

from pressschema.exporters.newsml_g2.elements import add, add_lines, element
from pressschema.exporters.newsml_g2.qcodes import Schemes
from pressschema.models import Media, PressRelease, Rendition
from pressschema.vocabularies.terms import ALT_TEXT, DESCRIPTION_ROLES, MEDIA_NATURES

__all__ = ["MediaParts", "media_parts"]


@dataclass(frozen=True, slots=True)
class MediaParts:
    """The elements of the media of a release, for the two places where they stand."""

    metadata: list[etree._Element] = field(default_factory=list)
    files: list[etree._Element] = field(default_factory=list)


def media_parts(release: PressRelease, schemes: Schemes) -> MediaParts:
    """`partMeta` and `remoteContent` of every medium. The ids in a document are unique: a second one is dropped."""
    parts = MediaParts()
    taken = frozenset(medium.id for medium in release.media if medium.id)
    unused: set[str | None] = set(taken)
    names = (name for number in count(1) if (name := f"file{number}") not in taken)
    for medium in release.media:
        files = [_file(rendition, next(names)) for rendition in medium.renditions]
        own_id = medium.id if medium.id in unused else None
        unused -= {own_id}
        parts.metadata.append(_metadata(medium, own_id, [str(file.get("id")) for file in files], schemes))
        parts.files.extend(files)
    return parts


def _metadata(medium: Media, own_id: str | None, files: list[str], schemes: Schemes) -> etree._Element:
    meta = element("partMeta", partid=own_id, contentrefs=" ".join(files) or None)
    add(meta, "role", qcode=schemes.term(MEDIA_NATURES[medium.kind]))
    if medium.credit:
        add(meta, "creditline", medium.credit)
    if medium.caption:
        add_lines(meta, "description", medium.caption, role=schemes.term(DESCRIPTION_ROLES["caption"]))
    if medium.alt:
        add(meta, "partMetaExtProperty", reluri=ALT_TEXT, value=medium.alt)
    return meta


def _file(rendition: Rendition, name: str) -> etree._Element:
    return element(
        "remoteContent",
        id=name,
        href=rendition.href,
        contenttype=rendition.media_type,
        width=_number(rendition.width),
        height=_number(rendition.height),
        size=_number(rendition.size),
        duration=_number(rendition.duration),
    )


def _number(value: float | None) -> str | None:
    """A length is written without a fraction where it has none: `durationunit` is seconds unless it says else."""
    if value is None:
        return None
    return str(int(value)) if value == int(value) else repr(value)
