"""Bodies as NITF: written as `body.content` of NITF 3.6, read from NITF of any version."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from lxml import etree

from pressschema.markup import xhtml
from pressschema.markup.body_reader import ReadBody, Role, read_body
from pressschema.markup.body_writer import BodyWriter, WritingTable
from pressschema.markup.figures import FigureCaption, FigureCredit, FigureOf, Medium
from pressschema.markup.roles import BlockQuotation, Flow, HeadingOf, Linked, Marked, Skipped, Unknown, by_name
from pressschema.models import Media, MediaKind
from pressschema.models.body import Block

__all__ = ["NAMESPACE", "read_nitf", "write_nitf"]

#: NITF 3.3 and later; earlier documents have none.
NAMESPACE: Final = "http://iptc.org/std/NITF/2006-10-18/"
_VERSION: Final = "-//IPTC//DTD NITF 3.6//EN"
#: NITF has no attribute of its own for a link that must not be followed; it admits those of others.
_INERT: Final = f"{{{xhtml.NAMESPACE}}}data-"

_MEDIA_TYPES: Final[Mapping[MediaKind, str]] = {
    "image": "image",
    "graphic": "graphic",
    "video": "video",
    "audio": "audio",
    "document": "application",
}
_KINDS: Final[Mapping[str, MediaKind]] = {
    **{media_type: kind for kind, media_type in _MEDIA_TYPES.items()},
    "photo": "image",
    "photograph": "image",
    "picture": "image",
    "movie": "video",
    "text": "document",
    "data": "document",
}

# NITF 3.6, what differs from HTML or is not in it. Its feeds mix in elements of HTML, and those keep their meaning.
_MEANINGS: Final[Mapping[str, Role]] = {
    "block note body.content body.end bibliography tagline abstract byline dateline distributor credit datasource "
    "fn nitf-table": Flow(),
    "nitf q chron classifier event function location sublocation city state region country money num frac numer "
    "frac-sep denom object.title org person name.given name.family postaddr addressee care.of delivery.point "
    "postcode delivery.office virtloc alt-code copyrite copyrite.year copyrite.holder lang pronounce byttl": Role(),
    "hl1 hl2@h1": HeadingOf(1),
    "hl2": HeadingOf(2),
    "hl2@h3": HeadingOf(3),
    "hl2@h4": HeadingOf(4),
    "hl2@h5": HeadingOf(5),
    "hl2@h6": HeadingOf(6),
    "bq": BlockQuotation(),
    "em em@italic": Marked("emphasis"),
    "em@bold em@strong em@b": Marked("strong"),
    "em@underline em@underscore em@u": Marked("underline"),
    "em@strike em@strikethrough": Marked("strike"),
    "em@superscript em@sup": Marked("superscript"),
    "em@subscript em@sub": Marked("subscript"),
    "em@code": Marked("code"),
    "a": Linked(("href", f"{_INERT}href")),
    "media": FigureOf(name="", kind="media-type", kinds=_KINDS),
    "media-reference": Medium(
        "image",
        (f"{_INERT}source", "source"),
        alt="alternate-text",
        media_type="mime-type",
        name="name",
        again=True,
    ),
    "media-caption": FigureCaption(),
    "media-producer": FigureCredit(),
    "head body.head media-metadata tobject key-list nitf-table-metadata": Skipped(silent=True),
    "media-object custom-table": Skipped(),
    "table-reference": Skipped(telling=("source",)),
}
_ROLES: Final = {**xhtml.ROLES, **by_name(_MEANINGS)}


def read_nitf(root: etree._Element) -> ReadBody:
    """The blocks in an element of NITF: a whole document, its `body.content`, or any other.

    Elements count by their local name, in any namespace or none. What is in `head` and `body.head`
    is no body and is passed over.
    """
    return read_body(root, _ROLES, Unknown())


def write_nitf(blocks: Sequence[Block], media: Sequence[Media] = (), headline: str | None = None) -> etree._Element:
    """A `nitf` element with the blocks as its body, such that `read_nitf` gives the same blocks.

    NITF has one rank of headings (`hl2`) and one way to set off text (`em`): their class tells the level
    and the mark. A medium's id is the `name` of its `media-reference`. A link that could run a script
    (see `pressschema.markup.links.is_active`) has its target in the attribute `data-href` of XHTML.

    Args:
        blocks: the body.
        media: what the figures show; figures whose medium is not here have their id alone.
        headline: written as `hl1`, where there is one.
    """
    nitf = etree.Element(f"{{{NAMESPACE}}}nitf", nsmap={None: NAMESPACE})
    nitf.set("version", _VERSION)
    writer = BodyWriter(_WRITING, media)
    body = writer.add(nitf, "body")
    if headline:
        hedline = writer.add(writer.add(body, "body.head"), "hedline")
        writer.add(hedline, "hl1").text = headline
    writer.blocks(writer.add(body, "body.content"), blocks)
    return nitf


def _write_figure(writer: BodyWriter, parent: etree._Element, name: str, medium: Media | None) -> None:
    figure = writer.add(parent, "media", {"media-type": _MEDIA_TYPES[medium.kind] if medium else "other"})
    if medium is None or not medium.renditions:
        writer.add(figure, "media-reference", {"name": name})
    if medium is None:
        return
    for rendition in medium.renditions:
        attributes = {
            "name": name,
            writer.href_attribute(rendition.href, "source"): rendition.href,
            "mime-type": rendition.media_type,
            "width": rendition.width,
            "height": rendition.height,
        }
        writer.add(figure, "media-reference", attributes)
    if medium.alt:
        figure[0].set("alternate-text", medium.alt)
    if medium.caption:
        writer.text(writer.add(figure, "media-caption"), medium.caption)
    if medium.credit:
        writer.add(figure, "media-producer").text = medium.credit


_WRITING: Final = WritingTable(
    namespace=NAMESPACE,
    marks={
        "strong": "em@bold",
        "emphasis": "em",
        "underline": "em@underline",
        "strike": "em@strike",
        "superscript": "em@superscript",
        "subscript": "em@subscript",
        "code": "em@code",
    },
    headings=("hl2@h1", "hl2", "hl2@h3", "hl2@h4", "hl2@h5", "hl2@h6"),
    quote=("bq", "block"),
    figure=_write_figure,
    inert=_INERT,
)
