"""A body is the same after it was written as XHTML and read, through bytes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pressschema.documents import Document
from pressschema.markup.xhtml import read_xhtml, write_xhtml
from pressschema.markup.xml import parse_xml, serialize
from pressschema.models import Block, Media
from pressschema.testing import bodies, media


@given(bodies(), st.lists(media(), max_size=3))
def test_what_is_written_reads_back_the_same(body: list[Block], shown: list[Media]) -> None:
    root = parse_xml(Document(serialize(write_xhtml(body, shown))))
    assert list(read_xhtml(root).blocks) == body
    assert not read_xhtml(root).lost
