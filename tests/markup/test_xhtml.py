"""Reading XHTML as it is found, and the form in which it is written."""

from __future__ import annotations

import pytest
from lxml import etree

from pressschema.documents import Document
from pressschema.markup.body_reader import Lost, ReadBody
from pressschema.markup.xhtml import NAMESPACE, read_xhtml, write_xhtml
from pressschema.markup.xml import parse_xml, serialize
from pressschema.models import (
    Block,
    Figure,
    Heading,
    Link,
    ListBlock,
    ListItem,
    Media,
    Paragraph,
    Preformatted,
    QuoteBlock,
    Rendition,
    Rule,
    Run,
    SimpleMark,
    Table,
    TableCell,
    TableRow,
    paragraph,
)

P = paragraph


def read(source: str) -> ReadBody:
    return read_xhtml(parse_xml(Document(source)))


def blocks(source: str) -> list[Block]:
    return list(read(source).blocks)


def content(*pieces: str | tuple[str, str]) -> tuple[Run, ...]:
    """Runs: plain ones as text, marked ones as (kind, text)."""
    return tuple(
        Run(text=piece)
        if isinstance(piece, str)
        else Run(text=piece[1], marks=(SimpleMark.model_validate({"kind": piece[0]}),))
        for piece in pieces
    )


def bullets(*items: Block | tuple[Block, ...], ordered: bool = False) -> ListBlock:
    made = (ListItem(blocks=item if isinstance(item, tuple) else (item,)) for item in items)
    return ListBlock(ordered=ordered, items=tuple(made))


def table(*rows: tuple[str, ...], head: int = 0, caption: str | None = None) -> Table:
    made = (
        TableRow(cells=tuple(TableCell(header=number < head, content=content(cell)) for cell in row))
        for number, row in enumerate(rows)
    )
    return Table(rows=tuple(made), caption=caption)


@pytest.mark.parametrize(
    "source",
    [
        f'<html xmlns="{NAMESPACE}"><head><title>no</title></head><body><p>one</p><p>two</p></body></html>',
        "<html><body><p>one</p><p>two</p></body></html>",
        '<html xmlns="http://www.w3.org/TR/xhtml1"><body><p>one</p><p>two</p></body></html>',
        f'<h:div xmlns:h="{NAMESPACE}"><h:p>one</h:p><h:p>two</h:p></h:div>',
        "<HTML><BODY><P>one</P><P>two</P></BODY></HTML>",
        "<body>one<p>two</p></body>",
        "<div><section><article>one</article></section>two</div>",
        "<div>one<br/><br/>two</div>",
        "<p>one<br/> <br/>\n<br/>two</p>",
        "<div><p>one</p><p> &#160; </p><p/><p>two</p></div>",
        "<div><p>one<p>two</p></p></div>",
        "<div>\n  <p>\n one\n</p>\n  <p>two</p>\n</div>",
        "<div><p>one</p><script>no()</script><style>no</style><p>two</p></div>",
        "<dl><dt>one</dt><dd>two</dd></dl>",
        "<div><center>one</center><address>two</address></div>",
    ],
)
def test_two_paragraphs_in_many_forms(source: str) -> None:
    assert blocks(source) == [P("one"), P("two")]


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        ("b strong", "strong"),
        ("i em", "emphasis"),
        ("u ins", "underline"),
        ("s strike del", "strike"),
        ("sup", "superscript"),
        ("sub", "subscript"),
        ("code tt", "code"),
    ],
)
def test_marks(names: str, kind: str) -> None:
    for name in names.split():
        assert blocks(f"<p>a <{name}>b</{name}> c</p>") == [Paragraph(content=content("a ", (kind, "b"), " c"))]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>one<br/>two</p>", P("one\ntwo")),
        ("<p>one\ntwo</p>", P("one two")),
        ("<p>a<br/>&#160;<br/>b</p>", P("a\n\u00a0\nb")),
        ("<p>a <span>b</span><font> c</font></p>", P("a b c")),
        ("<p>he said <q>yes</q></p>", P("he said “yes”")),
        ("<p><b>a </b><b>b</b></p>", Paragraph(content=content(("strong", "a b")))),
        ("<p>x<blink>y</blink></p>", P("xy")),
        ("<h3>a<br/>b <p>c</p></h3>", Heading(level=3, content=content("a\nb\nc"))),
        ("<ul><li>a</li><li><p>b</p></li></ul>", bullets(P("a"), P("b"))),
        ("<ol><li>a<ul><li>b</li></ul>c</li></ol>", bullets((P("a"), bullets(P("b")), P("c")), ordered=True)),
        ("<ul>a<li>b</li></ul>", bullets(P("a"), P("b"))),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", bullets((P("a"), bullets(P("b"))))),
        ("<ul><ul><li>b</li></ul></ul>", bullets(bullets(P("b")))),
        ("<ul><div><li>a</li></div><li/></ul>", bullets(P("a"))),
        ("<li>a</li>", P("a")),
        ("<blockquote>a</blockquote>", QuoteBlock(blocks=(P("a"),))),
        ("<table><tr><th>a</th></tr><tr><td>b</td></tr></table>", table(("a",), ("b",), head=1)),
        (
            "<table><caption>c</caption><thead><tr><td>a</td></tr></thead><tbody><tr><td/></tr></tbody></table>",
            table(("a",), ("",), caption="c"),
        ),
        ("<table><tr><td>a<p>b</p><ul><li>c</li></ul></td></tr></table>", table(("a\nb\nc",))),
        ("<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>", table(("a b",))),
        ("<table><td>a</td></table>", table(("a",))),
        ("<table><caption>c</caption></table>", P("c")),
        ("<div><td>a</td></div>", P("a")),
        ("<pre>\n a\n\n  <b>b</b><br/>c\n</pre>", Preformatted(text=" a\n\n  b\nc")),
        ("<hr/>", Rule()),
        ("<figure><figcaption>a</figcaption></figure>", P("a")),
    ],
)
def test_one_block(source: str, expected: Block) -> None:
    assert blocks(source) == [expected]


def test_marks_reach_over_blocks() -> None:
    assert blocks("<div><b>a<p>b</p></b>c</div>") == [
        Paragraph(content=content(("strong", "a"))),
        Paragraph(content=content(("strong", "b"))),
        P("c"),
    ]


def test_text_astray_in_a_table_precedes_it() -> None:
    assert blocks("<table>x<tr>y<td>z</td></tr></table>") == [P("x"), P("y"), table(("z",))]


def link(source: str) -> Link:
    (block,) = blocks(source)
    assert isinstance(block, Paragraph)
    (mark,) = block.content[0].marks
    assert isinstance(mark, Link)
    return mark


@pytest.mark.parametrize(
    ("source", "href", "title"),
    [
        ('<a href="http://example.org/">x</a>', "http://example.org/", None),
        ('<a href=" a b.html " title=" T ">x</a>', "a%20b.html", "T"),
        ('<a href="#top" title=" ">x</a>', "#top", None),
        ('<a href="http://example.org/1"><a href="http://example.org/2">x</a></a>', "http://example.org/2", None),
        ('<a data-href="javascript:x()">x</a>', "javascript:x()", None),
    ],
)
def test_links(source: str, href: str, title: str | None) -> None:
    assert link(source) == Link(href=href, title=title)


def test_a_link_beyond_repair_keeps_its_text() -> None:
    made = read('<p>a <a href="ht tp://x">b</a> <a name="c">c</a></p>')
    assert made == ReadBody((P("a b c"),), (), (Lost("a", "href=ht tp://x"),))


def test_pictures() -> None:
    made = read(
        """<div><p>a <img src="1.png" alt="One" width="20" height="10px"/> b</p>
        <figure id="x"><img src="2.png"/><figcaption>Two <span class="credit">Ph. Otto</span></figcaption></figure>
        <figure><video src="3.mp4" type="video/mp4"><source src="3.webm"/>no video</video></figure>
        <p>c</p></div>"""
    )
    assert made.blocks == (
        P("a b"),
        Figure(media="media-1"),
        Figure(media="media-2"),
        Figure(media="media-3"),
        P("c"),
    )
    assert made.media == (
        Media(id="media-1", alt="One", renditions=(Rendition(href="1.png", width=20, height=10),)),
        Media(id="media-2", caption="Two", credit="Ph. Otto", renditions=(Rendition(href="2.png"),)),
        Media(
            id="media-3",
            kind="video",
            renditions=(Rendition(href="3.mp4", media_type="video/mp4"), Rendition(href="3.webm")),
        ),
    )


def test_made_up_ids_are_none_of_the_document() -> None:
    made = read('<div><img src="1.png"/><figure data-media="media-1"/></div>')
    assert made.blocks == (Figure(media="media-2"), Figure(media="media-1"))


def test_two_media_of_one_id() -> None:
    made = read(
        """<div><figure data-media="m"><img src="1.png"/></figure><figure data-media="m"><img src="2.png"/></figure>
        <figure data-media="m"><img src="1.png"/></figure></div>"""
    )
    assert made.blocks == (Figure(media="m"), Figure(media="media-1"), Figure(media="m"))
    assert [medium.renditions[0].href for medium in made.media] == ["1.png", "2.png"]


def test_pictures_in_cells_and_headings_are_kept() -> None:
    made = read('<div><h2>a<img src="1.png"/></h2><table><tr><td><img src="2.png"/></td></tr></table></div>')
    assert made.blocks == (
        Heading(content=content("a")),
        Figure(media="media-1"),
        Figure(media="media-2"),
    )


def test_a_table_within_a_figure() -> None:
    source = "<figure><table><tr><td>a</td></tr></table><figcaption>b</figcaption></figure>"
    assert blocks(source) == [table(("a",)), P("b")]


def test_what_is_lost_is_told() -> None:
    made = read(
        """<div><script>a</script><blink>b</blink><iframe src="http://example.org/map"/>
        <img src="beacon.gif" width="1" height="1"/>
        <table><tr><td colspan="2" rowspan="1">c</td></tr></table><style>d</style></div>"""
    )
    assert made.lost == (
        Lost("script"),
        Lost("blink"),
        Lost("iframe", "src=http://example.org/map"),
        Lost("img"),
        Lost("td", "colspan=2"),
    )
    assert made.blocks == (P("b"), table(("c",)))


def test_comments_and_instructions_are_no_text() -> None:
    root = etree.fromstring("<p>a<!-- no -->b<?no no?>c</p>")
    assert read_xhtml(root).blocks == (P("abc"),)


def test_what_follows_the_element_is_not_read() -> None:
    root = etree.fromstring("<div><p>a</p>b</div>")
    assert read_xhtml(root[0]).blocks == (P("a"),)


GAUGE = Link(href="http://example.org/?a=1&b=2", title="Gauge")
BODY: list[Block] = [
    Heading(level=2, content=content("Tide & time")),
    Paragraph(
        content=(
            Run(text="See "),
            Run(text="the ", marks=(GAUGE,)),
            Run(text="gauge", marks=(GAUGE, SimpleMark(kind="strong"))),
            Run(text=".\nNow."),
        )
    ),
    bullets(P("one"), (P("two"), bullets(P("deep"), ordered=True))),
    QuoteBlock(blocks=(P("said"),)),
    table(("Head",), ("cell",), head=1, caption="Levels"),
    Figure(media="m1"),
    Figure(media="m2"),
    Preformatted(text="a\n  b"),
    Rule(),
]
SHOWN = Media(
    id="m1",
    caption="The gauge\nat noon",
    credit="Ann Otter",
    alt="A gauge",
    renditions=(Rendition(href="gauge.jpg", media_type="image/jpeg", width=800),),
)

WRITTEN = f"""<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="{NAMESPACE}"><head><title>Tides</title></head><body><h2>Tide &amp; time</h2>\
<p>See <a href="http://example.org/?a=1&amp;b=2" title="Gauge">the <strong>gauge</strong></a>.<br/>Now.</p>\
<ul><li>one</li><li><p>two</p><ol><li>deep</li></ol></li></ul><blockquote><p>said</p></blockquote>\
<table><caption>Levels</caption><tr><th>Head</th></tr><tr><td>cell</td></tr></table>\
<figure data-media="m1" data-kind="image"><img alt="A gauge" src="gauge.jpg" data-type="image/jpeg" width="800"/>\
<figcaption>The gauge<br/>at noon<cite class="credit">Ann Otter</cite></figcaption></figure>\
<figure data-media="m2"/><pre>a
  b</pre><hr/></body></html>
"""


def test_the_written_form() -> None:
    assert serialize(write_xhtml(BODY, [SHOWN], title="Tides")).decode() == WRITTEN


def test_media_read_back() -> None:
    made = read(WRITTEN)
    assert list(made.blocks) == BODY
    assert made.media == (SHOWN,)


@pytest.mark.parametrize(
    "href", ["javascript:alert(1)", "JavaScript:x", "vbscript:x", "data:text/html,x", "data:image/svg+xml,x"]
)
def test_a_link_that_could_run_is_written_inert_and_reads_back(href: str) -> None:
    body: list[Block] = [Paragraph(content=(Run(text="x", marks=(Link(href=href),)),)), Figure(media="m")]
    medium = Media(id="m", kind="document", renditions=(Rendition(href=href),))
    root = write_xhtml(body, [medium])
    live = [value for element in root.iter() for name, value in element.items() if not str(name).startswith("data-")]
    assert href not in live
    made = read_xhtml(root)
    assert list(made.blocks) == body
    assert made.media == (medium,)


@pytest.mark.parametrize(
    "href", ["https://example.org/", "data:image/png;base64,AAAA", "mailto:a@example.org", "a.html"]
)
def test_other_links_are_live(href: str) -> None:
    body = [Paragraph(content=(Run(text="x", marks=(Link(href=href),)),))]
    assert f'href="{href}"' in serialize(write_xhtml(body)).decode()
    assert "data-href" not in serialize(write_xhtml(body)).decode()
