"""What elements can mean to the reader of a body, whatever their vocabulary calls them: figures and what they show."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree
from pydantic import TypeAdapter, ValidationError
from typing_extensions import override

from pressschema.markup.body_reader import BodyReader, Frame, Role
from pressschema.markup.inline import flattened
from pressschema.markup.links import as_href
from pressschema.models import Figure, Media, MediaKind, Rendition, content_text
from pressschema.models.body import Block
from pressschema.models.identifiers import LocalId, MediaType
from pressschema.models.text import is_blank

__all__ = ["FigureCaption", "FigureCredit", "FigureOf", "Medium"]

_LOCAL_ID: TypeAdapter[str] = TypeAdapter(LocalId)
_MEDIA_TYPE: TypeAdapter[str] = TypeAdapter(MediaType)
_PIXELS = re.compile(r"\s*([0-9]{1,9})(?:px)?\s*", re.ASCII)

#: Kinds by the first half of a media type.
_KIND_OF_TYPE: Mapping[str, MediaKind] = {
    "image": "image",
    "video": "video",
    "audio": "audio",
    "application": "document",
    "text": "document",
}


@dataclass(slots=True)
class _Shown:
    """Something that a figure shows, as far as it has been read."""

    kind: MediaKind
    alt: str | None = None
    renditions: list[Rendition] = field(default_factory=list)


@dataclass(slots=True)
class _FigureFrame(Frame):
    """A figure that is open. Blocks of its own follow it."""

    name: str | None = None
    kind: MediaKind | None = None
    shown: list[_Shown] = field(default_factory=list)
    caption: list[Block] = field(default_factory=list)
    credit: list[Block] = field(default_factory=list)


def _valid(adapter: TypeAdapter[str], value: str | None) -> str | None:
    try:
        return adapter.validate_python(value)
    except ValidationError:
        return None


def _said(blocks: list[Block]) -> str | None:
    return content_text(flattened(blocks)) or None


def _pixels(value: str | None) -> int | None:
    digits = _PIXELS.fullmatch(value or "")
    return int(digits[1]) if digits else None


@dataclass(frozen=True, slots=True)
class Medium(Role):
    """Something shown: in a figure, or by itself, which makes a figure of it.

    Attributes:
        kind: what it is, where neither its media type nor the figure tells.
        href: the attributes that tell where the file is, best first.
        alt: the attribute with the text for those who cannot see it.
        media_type: the attribute with the media type.
        name: the attribute with the id of the medium.
        again: whether a second one in the same figure is another file of the first.
    """

    kind: MediaKind
    href: tuple[str, ...]
    alt: str = "alt"
    media_type: str = "type"
    name: str = ""
    again: bool = False
    skips = True

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        renditions = [found for part in element.iter(etree.Element) if (found := self._rendition(part))]
        alt = element.get(self.alt, "")
        name = _valid(_LOCAL_ID, element.get(self.name)) if self.name else None
        shown = _Shown(self._kind(renditions), None if is_blank(alt) else alt, renditions)
        if isinstance(reader.frame, _FigureFrame):
            self._into(reader.frame, shown, name)
        elif (renditions or shown.alt or name) and not _is_beacon(element):
            _add(reader, _FigureFrame(name=name, shown=[shown]))
        else:
            reader.lose(element)

    def _into(self, frame: _FigureFrame, shown: _Shown, name: str | None) -> None:
        frame.name = frame.name or name
        if self.again and frame.shown:
            frame.shown[0].renditions += shown.renditions
            frame.shown[0].alt = frame.shown[0].alt or shown.alt
        else:
            frame.shown.append(shown)

    def _kind(self, renditions: list[Rendition]) -> MediaKind:
        types = [rendition.media_type.partition("/")[0] for rendition in renditions if rendition.media_type]
        return _KIND_OF_TYPE.get(types[0], self.kind) if types else self.kind

    def _rendition(self, element: etree._Element) -> Rendition | None:
        hrefs = (as_href(element.get(name)) for name in self.href if element.get(name))
        href = next((href for href in hrefs if href), None)
        if href is None:
            return None
        return Rendition(
            href=href,
            media_type=_valid(_MEDIA_TYPE, element.get(self.media_type, "").partition(";")[0].strip()),
            width=_pixels(element.get("width")),
            height=_pixels(element.get("height")),
        )


def _is_beacon(element: etree._Element) -> bool:
    """Whether it is a picture of a single point, which only tells somebody that it was fetched."""
    return {_pixels(element.get("width")), _pixels(element.get("height"))} <= {0, 1}


@dataclass(frozen=True, slots=True)
class FigureOf(Role):
    """A figure. One that shows nothing and has no id is but its blocks.

    Attributes:
        name: the attribute with the id of the medium.
        kind: the attribute that tells what the medium is.
        kinds: what the values of that attribute mean.
    """

    name: str
    kind: str
    kinds: Mapping[str, MediaKind]

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        name = _valid(_LOCAL_ID, element.get(self.name)) if self.name else None
        kind = self.kinds.get(element.get(self.kind, "").lower())
        reader.push_frame(_FigureFrame(name=name, kind=kind))

    @override
    def leave(self, reader: BodyReader, element: etree._Element) -> None:
        frame = reader.pop_frame(_FigureFrame)
        if frame.shown or frame.name:
            _add(reader, frame)
            reader.add(*frame.blocks)
        else:
            reader.add(*frame.blocks, *frame.caption, *frame.credit)


def _add(reader: BodyReader, frame: _FigureFrame) -> None:
    """Adds a figure for each thing that the frame shows; id, caption and credit are those of the first."""
    first = Media(
        kind=frame.kind or "image",
        caption=_said(frame.caption),
        credit=_said(frame.credit),
    )
    for index, shown in enumerate(frame.shown or [_Shown(first.kind)]):
        name = (None if index else frame.name) or reader.new_id()
        medium = (Media() if index else first).model_copy(
            update={
                "id": name,
                "kind": frame.kind or shown.kind,
                "alt": shown.alt,
                "renditions": tuple(shown.renditions),
            }
        )
        reader.add_figure(Figure(media=name), None if medium == Media(id=name) else medium)


class FigureCaption(Role):
    """What is said under a figure."""

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        reader.push_frame(Frame())

    @override
    def leave(self, reader: BodyReader, element: etree._Element) -> None:
        blocks = reader.pop_frame(Frame).blocks
        if isinstance(reader.frame, _FigureFrame):
            reader.frame.caption += blocks
        else:
            reader.add(*blocks)


class FigureCredit(Role):
    """Who is to be credited for a figure."""

    @override
    def enter(self, reader: BodyReader, element: etree._Element) -> None:
        reader.push_frame(Frame())

    @override
    def leave(self, reader: BodyReader, element: etree._Element) -> None:
        blocks = reader.pop_frame(Frame).blocks
        figure = reader.enclosing(_FigureFrame)
        if figure is None:
            reader.add(*blocks)
        else:
            figure.credit += blocks
