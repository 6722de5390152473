"""A body is the same after it was written in a vocabulary and read again, through bytes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pressschema.documents import Document
from pressschema.markup.nitf import read_nitf, write_nitf
from pressschema.markup.xhtml import read_xhtml, write_xhtml
from pressschema.markup.xml import parse_xml, serialize
from pressschema.models import Block, Media
from pressschema.testing import bodies, media, texts

shown_media = st.lists(media(), max_size=3)


def through_bytes(root: etree._Element) -> etree._Element:
    return parse_xml(Document(serialize(root)))


@given(bodies(), shown_media)
def test_xhtml_reads_back_the_same(body: list[Block], shown: list[Media]) -> None:
    read = read_xhtml(through_bytes(write_xhtml(body, shown)))
    assert list(read.blocks) == body
    assert not read.lost


@given(bodies(), shown_media, st.none() | texts())
def test_nitf_reads_back_the_same(body: list[Block], shown: list[Media], headline: str | None) -> None:
    read = read_nitf(through_bytes(write_nitf(body, shown, headline)))
    assert list(read.blocks) == body
    assert not read.lost


@pytest.fixture(scope="session")
def nitf_schema(shared: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(shared / "standards" / "schemas" / "nitf" / "nitf-3-6.xsd"))


@given(body=bodies(), shown=shown_media, headline=st.none() | texts())
def test_nitf_is_valid(
    nitf_schema: etree.XMLSchema, body: list[Block], shown: list[Media], headline: str | None
) -> None:
    nitf_schema.assertValid(write_nitf(body, shown, headline))
