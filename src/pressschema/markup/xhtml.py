"""Bodies as XHTML: written in one plain form that reads back the same, read from whatever is called HTML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, get_args

from lxml import etree

from pressschema.markup.body_reader import ReadBody, Role, read_body
from pressschema.markup.body_writer import BodyWriter, WritingTable
from pressschema.markup.figures import FigureCaption, FigureCredit, FigureOf, Medium
from pressschema.markup.roles import (
    BlockQuotation,
    Cell,
    Flow,
    HeadingOf,
    InlineQuotation,
    Item,
    LineBreak,
    Linked,
    ListOf,
    Marked,
    Row,
    Skipped,
    TableCaption,
    TableOf,
    ThematicBreak,
    Unknown,
    Verbatim,
    by_name,
)
from pressschema.models import Media, MediaKind
from pressschema.models.body import Block

__all__ = ["NAMESPACE", "ROLES", "read_xhtml", "write_xhtml"]

NAMESPACE: Final = "http://www.w3.org/1999/xhtml"

# WHATWG HTML, 4 and 16.2. What is not here keeps its text.
_MEANINGS: Final[Mapping[str, Role]] = {
    "p div section article main aside header footer nav hgroup search center address details summary dialog "
    "dl dt dd dir form fieldset legend thead tbody tfoot noscript": Flow(),
    "html body span font small big label abbr acronym cite dfn data time bdi bdo mark ruby rb rt rp picture "
    "wbr nobr colgroup output slot": Role(),
    "b strong": Marked("strong"),
    "i em var": Marked("emphasis"),
    "u ins": Marked("underline"),
    "s strike del": Marked("strike"),
    "sup": Marked("superscript"),
    "sub": Marked("subscript"),
    "code tt kbd samp": Marked("code"),
    "a": Linked(("href", "data-href")),
    "q": InlineQuotation(),
    "br": LineBreak(),
    "h1": HeadingOf(1),
    "h2": HeadingOf(2),
    "h3": HeadingOf(3),
    "h4": HeadingOf(4),
    "h5": HeadingOf(5),
    "h6": HeadingOf(6),
    "ul menu": ListOf(ordered=False),
    "ol": ListOf(ordered=True),
    "li": Item(),
    "blockquote": BlockQuotation(),
    "table": TableOf(),
    "caption": TableCaption(),
    "tr": Row(),
    "td": Cell(header=False),
    "th": Cell(header=True),
    "pre listing xmp plaintext": Verbatim(),
    "hr": ThematicBreak(),
    "figure": FigureOf(name="data-media", kind="data-kind", kinds={kind: kind for kind in get_args(MediaKind)}),
    "figcaption": FigureCaption(),
    "cite@credit span@credit": FigureCredit(),
    "img": Medium("image", ("data-src", "src"), media_type="data-type"),
    "video": Medium("video", ("data-src", "src")),
    "audio": Medium("audio", ("data-src", "src")),
    "object": Medium("document", ("data-data", "data")),
    "embed": Medium("document", ("data-src", "src")),
    "head style template source track param area map col link meta base title": Skipped(silent=True),
    "script canvas svg input select textarea button": Skipped(),
    "iframe frame": Skipped(telling=("src",)),
}
#: What the elements of HTML mean.
ROLES: Final = by_name(_MEANINGS)


def read_xhtml(root: etree._Element) -> ReadBody:
    """The blocks in an element of HTML: a whole document, a body, a paragraph or any other.

    Elements count by their local name, in any namespace or none and in any case.
    """
    return read_body(root, ROLES, Unknown())


def write_xhtml(blocks: Sequence[Block], media: Sequence[Media] = (), *, title: str = "") -> etree._Element:
    """An `html` element with the blocks as its body, such that `read_xhtml` gives the same blocks.

    A figure has the id of its medium in `data-media`, and in `data-kind` what the medium is. A link that
    could run a script (see `pressschema.markup.links.is_active`) has its target in `data-href`, and a file
    of that sort in `data-src`, where no browser looks.

    Args:
        blocks: the body.
        media: what the figures show; figures whose medium is not here have their id alone.
        title: what to call the document.
    """
    html = etree.Element(f"{{{NAMESPACE}}}html", nsmap={None: NAMESPACE})
    writer = BodyWriter(_WRITING, media)
    writer.add(writer.add(html, "head"), "title").text = title
    writer.blocks(writer.add(html, "body"), blocks)
    return html


#: The element of each kind of medium, and its attributes for the file and the media type of it.
_MEDIUM: Final[Mapping[MediaKind, tuple[str, str, str]]] = {
    "image": ("img", "src", "data-type"),
    "graphic": ("img", "src", "data-type"),
    "video": ("video", "src", "type"),
    "audio": ("audio", "src", "type"),
    "document": ("object", "data", "type"),
}


def _write_figure(writer: BodyWriter, parent: etree._Element, name: str, medium: Media | None) -> None:
    figure = writer.add(parent, "figure", {"data-media": name})
    if medium is None:
        return
    figure.set("data-kind", medium.kind)
    if medium.renditions or medium.alt:
        _write_medium(writer, figure, medium)
    if medium.caption or medium.credit:
        caption = writer.add(figure, "figcaption")
        writer.text(caption, medium.caption or "")
        if medium.credit:
            writer.add(caption, "cite@credit").text = medium.credit


def _write_medium(writer: BodyWriter, figure: etree._Element, medium: Media) -> None:
    """Adds the first file of a medium: browsers take one."""
    tag, href, media_type = _MEDIUM[medium.kind]
    attributes: dict[str, str | int | None] = {"alt": medium.alt or ("" if tag == "img" else None)}
    for rendition in medium.renditions[:1]:
        attributes[writer.href_attribute(rendition.href, href)] = rendition.href
        attributes[media_type] = rendition.media_type
        attributes |= {"width": rendition.width, "height": rendition.height}
    writer.add(figure, tag, attributes)


_WRITING: Final = WritingTable(
    namespace=NAMESPACE,
    marks={
        "strong": "strong",
        "emphasis": "em",
        "underline": "u",
        "strike": "s",
        "superscript": "sup",
        "subscript": "sub",
        "code": "code",
    },
    headings=("h1", "h2", "h3", "h4", "h5", "h6"),
    quote=("blockquote",),
    figure=_write_figure,
    inert="data-",
)
