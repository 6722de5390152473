"""The content itself: the body as XHTML or NITF, and the files of the media."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Literal, TypeAlias

from lxml import etree

from pressschema.exporters.newsml_g2.elements import add, element
from pressschema.exporters.newsml_g2.media import MediaParts
from pressschema.markup.nitf import write_nitf
from pressschema.markup.xhtml import write_xhtml
from pressschema.models import PressRelease

__all__ = ["BodyForm", "content_set"]

#: In which markup a body is written.
BodyForm: TypeAlias = Literal["xhtml", "nitf"]


def _xhtml(release: PressRelease) -> etree._Element:
    return write_xhtml(release.body, release.media, title=release.headline or "")


def _nitf(release: PressRelease) -> etree._Element:
    return write_nitf(release.body, release.media, release.headline)


_FORMS: Final[Mapping[BodyForm, tuple[str, Callable[[PressRelease], etree._Element]]]] = {
    "xhtml": ("application/xhtml+xml", _xhtml),
    "nitf": ("application/nitf+xml", _nitf),
}


def content_set(release: PressRelease, media: MediaParts, form: BodyForm) -> etree._Element | None:
    """`contentSet`, or None where there is no content."""
    contents = element("contentSet")
    if release.body:
        media_type, write = _FORMS[form]
        add(contents, "inlineXML", contenttype=media_type).append(write(release))
    contents.extend(media.files)
    return contents if len(contents) else None
