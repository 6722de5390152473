"""Reading NITF as it is found, and the form in which it is written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pressschema.documents import Document
from pressschema.markup.body_reader import ReadBody
from pressschema.markup.nitf import NAMESPACE, read_nitf, write_nitf
from pressschema.markup.xml import children, local_name, parse_xml, serialize, text_content
from pressschema.models import (
    Block,
    Figure,
    Heading,
    Link,
    Media,
    Paragraph,
    Preformatted,
    QuoteBlock,
    Rendition,
    Run,
    SimpleMark,
    block_texts,
    paragraph,
)


def read(source: str) -> ReadBody:
    return read_nitf(parse_xml(Document(source)))


@pytest.mark.parametrize(
    "source",
    [
        (
            f'<nitf xmlns="{NAMESPACE}"><head><title>no</title></head><body><body.head><hedline><hl1>no</hl1></hedline>'
            "</body.head><body.content><p>one</p><p>two</p></body.content></body></nitf>"
        ),
        (
            '<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd"><nitf><body><body.content><block id="Main"><p>one</p></block>'
            "<block><p>two</p></block></body.content></body></nitf>"
        ),
        '<body.content><p lede="true">one</p><note><body.content><p>two</p></body.content></note></body.content>',
        "<block><p><person><name.given>one</name.given></person></p><datasource>two</datasource></block>",
        (
            '<nitf><body class="head"><body.content><p>one</p></body.content><body.end><tagline>two</tagline>'
            "</body.end></body></nitf>"
        ),
    ],
)
def test_two_paragraphs_in_many_forms(source: str) -> None:
    assert read(source).blocks == (paragraph("one"), paragraph("two"))


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("<em>x</em>", "emphasis"),
        ('<em class="bold">x</em>', "strong"),
        ('<em class="lead strong">x</em>', "strong"),
        ('<em class="unheard-of">x</em>', "emphasis"),
        ("<num><sup>x</sup></num>", "superscript"),
        ("<b>x</b>", "strong"),
    ],
)
def test_marks(source: str, kind: str) -> None:
    mark = SimpleMark.model_validate({"kind": kind})
    assert read(f"<p>{source}</p>").blocks == (Paragraph(content=(Run(text="x", marks=(mark,)),)),)


def test_enriched_text_is_text() -> None:
    source = (
        "<p><location>Britain</location>: <money unit='GBP'>66 billion</money>, <chron norm='20260301'>Sunday</chron>, "
        "<num><frac><numer>1</numer><frac-sep>/</frac-sep><denom>2</denom></frac></num></p>"
    )
    made = read(source)
    assert made == ReadBody((paragraph("Britain: 66 billion, Sunday, 1/2"),))


def test_media() -> None:
    made = read(
        """<body.content><media media-type="photo" class="illustrasjonsbilde">
        <media-metadata name="id" value="1"/>
        <media-reference mime-type="image/jpeg" source="1.jpg" width="600" alternate-text="A gauge"/>
        <media-reference mime-type="image/jpeg" source="1-small.jpg" width="60"/>
        <media-caption><p>The gauge</p><p>at noon</p></media-caption><media-producer>Ann Otter</media-producer>
        </media></body.content>"""
    )
    renditions = (
        Rendition(href="1.jpg", media_type="image/jpeg", width=600),
        Rendition(href="1-small.jpg", media_type="image/jpeg", width=60),
    )
    medium = Media(id="media-1", caption="The gauge\nat noon", credit="Ann Otter", alt="A gauge", renditions=renditions)
    assert made == ReadBody((Figure(media="media-1"),), (medium,))


BODY: list[Block] = [
    Heading(level=2, content=(Run(text="Tides"),)),
    Heading(level=3, content=(Run(text="Today"),)),
    Paragraph(
        content=(
            Run(text="See "),
            Run(text="it", marks=(Link(href="javascript:x()"), SimpleMark(kind="strong"))),
            Run(text=".\nNow."),
        )
    ),
    QuoteBlock(blocks=(paragraph("said"),)),
    Figure(media="m1"),
    Figure(media="m2"),
    Preformatted(text="a\n  b"),
]
SHOWN = Media(
    id="m1",
    kind="graphic",
    caption="The gauge",
    credit="Ann Otter",
    alt="A gauge",
    renditions=(Rendition(href="gauge.jpg", media_type="image/jpeg", width=800), Rendition(href="gauge.svg")),
)

WRITTEN = f"""<?xml version="1.0" encoding="UTF-8"?>
<nitf xmlns="{NAMESPACE}" version="-//IPTC//DTD NITF 3.6//EN"><body>\
<body.head><hedline><hl1>Tide &amp; time</hl1></hedline></body.head><body.content>\
<hl2>Tides</hl2><hl2 class="h3">Today</hl2>\
<p>See <a xmlns:html="http://www.w3.org/1999/xhtml" html:data-href="javascript:x()"><em class="bold">it</em></a>\
.<br/>Now.</p><bq><block><p>said</p></block></bq>\
<media media-type="graphic"><media-reference name="m1" source="gauge.jpg" mime-type="image/jpeg" width="800" \
alternate-text="A gauge"/><media-reference name="m1" source="gauge.svg"/><media-caption>The gauge</media-caption>\
<media-producer>Ann Otter</media-producer></media>\
<media media-type="other"><media-reference name="m2"/></media><pre>a
  b</pre></body.content></body></nitf>
"""


def test_the_written_form() -> None:
    assert serialize(write_nitf(BODY, [SHOWN], "Tide & time")).decode() == WRITTEN


def test_media_read_back() -> None:
    assert read(WRITTEN) == ReadBody(tuple(BODY), (SHOWN,))


def without_space(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_real_documents_are_read_whole(shared: Path) -> None:
    standards = shared / "standards"
    paths = [*standards.glob("superdesk/nitf/*.xml"), standards / "iptc-samples" / "NTB_nitf_sample.xml"]
    assert len(paths) > 5
    for path in paths:
        root = parse_xml(Document(path.read_bytes()))
        made = read_nitf(root)
        (body,) = (child for child in children(root, "body"))
        there = "".join(text_content(part) for part in body if local_name(part) != "body.head")
        captions = "".join(medium.caption or "" for medium in made.media)
        assert sorted(without_space("".join(block_texts(made.blocks)) + captions)) == sorted(without_space(there)), path
        assert not made.lost, path
        assert read_nitf(write_nitf(made.blocks, made.media)) == made, path
