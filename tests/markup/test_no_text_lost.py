"""Whatever elements stand within whatever others, all their text is in the body, in the captions or in the credits."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pressschema.markup.body_reader import ReadBody
from pressschema.markup.nitf import read_nitf, write_nitf
from pressschema.markup.xhtml import read_xhtml, write_xhtml
from pressschema.models import Block, ListBlock, QuoteBlock, Table, block_texts

# fmt: off
HTML = [
    "html", "body", "div", "p", "span", "b", "i", "a", "sup", "h1", "h6", "ul", "ol", "li", "dl", "dt", "dd",
    "blockquote", "table", "caption", "thead", "tbody", "tr", "td", "th", "figure", "figcaption", "cite@credit", "img",
    "pre", "hr", "br", "code", "unknown", "center", "address",
]
NITF = [
    "nitf", "body", "body.content", "body.end", "block", "p", "hl1", "hl2", "em", "em@bold", "a", "num", "sup", "ul",
    "ol", "li", "dl", "dt", "dd", "bq", "credit", "table", "caption", "tbody", "tr", "td", "th", "media",
    "media-reference", "media-caption", "media-producer", "pre", "hr", "br", "person", "note", "fn", "unknown",
]
# fmt: on
#: Elements that have no content.
EMPTY = {"img", "hr", "br", "media-reference"}


@st.composite
def trees(draw: st.DrawFn, names: Sequence[str], depth: int = 5) -> etree._Element:
    """Elements in any order and nesting, with a word of its own before, in and after each."""
    name, _, css_class = draw(st.sampled_from(names)).partition("@")
    element = etree.Element(name)
    if css_class:
        element.set("class", css_class)
    if name in EMPTY:
        element.set("src", "a.png")
    else:
        element.text = draw(st.sampled_from(["w", " w ", " ", "\n"]))
        for child in draw(st.lists(trees(names, depth - 1), max_size=3)) if depth else ():
            child.tail = draw(st.sampled_from(["w", " w ", " ", "\n"]))
            element.append(child)
    return element


def table_captions(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Table():
                yield block.caption or ""
            case QuoteBlock():
                yield from table_captions(block.blocks)
            case ListBlock():
                for item in block.items:
                    yield from table_captions(item.blocks)
            case _:
                pass


def words(made: ReadBody) -> Counter[str]:
    media = (text or "" for medium in made.media for text in (medium.caption, medium.credit))
    return Counter(re.findall("w", " ".join([*block_texts(made.blocks), *table_captions(made.blocks), *media])))


def check(
    root: etree._Element,
    read: Callable[[etree._Element], ReadBody],
    write: Callable[[Sequence[Block]], etree._Element],
) -> None:
    made = read(root)
    assert words(made)["w"] == sum(str(text).count("w") for text in root.itertext())
    assert read(write(made.blocks)).blocks == made.blocks


@given(trees(HTML))
def test_html(root: etree._Element) -> None:
    check(root, read_xhtml, write_xhtml)


@given(trees(NITF))
def test_nitf(root: etree._Element) -> None:
    check(root, read_nitf, write_nitf)


@pytest.mark.parametrize("read", [read_xhtml, read_nitf])
def test_nesting_beyond_the_stack(read: Callable[[etree._Element], ReadBody]) -> None:
    root = inner = etree.Element("div")
    for _ in range(3_000):
        inner = etree.SubElement(inner, "div")
        inner.text = "w"
    assert words(read(root))["w"] == 3_000
