"""Which format a document is in is found from the document, with a reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressschema import parse
from pressschema.documents import Document
from pressschema.errors import ParseError
from pressschema.formats.detection import candidates, detect
from pressschema.formats.registry import Format, Registry, default_registry
from pressschema.formats.signatures import JsonObject

G2 = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>'

WIDE = ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("FOR IMMEDIATE RELEASE\n\nFerry resumes", "text"),
        (b"\xef\xbb\xbfFerry resumes", "text"),
        ("Ferry resumes".encode("utf-16"), "text"),
        ("[Logo] Ferry resumes", "text"),
        ("{Logo} Ferry resumes", "text"),
        ("<3 ferries resume", "text"),
        ('{"schema_version": "1.0"}', "json"),
        ('\n [ {"a": {"b": "}"}, "schema_version": "1.0"}]', "json"),
        ('{"body": [], "headline": "A"}', "json"),
        (G2, "newsml-g2"),
        (f'<?xml version="1.0" encoding="utf-8"?>\n<!-- a -->\n{G2}'.encode(), "newsml-g2"),
        (f'<?xml version="1.0" encoding="utf-16"?>{G2}'.encode("utf-16"), "newsml-g2"),
        ('<g:newsMessage xmlns:g="http://iptc.org/std/nar/2006-10-01/">', "newsml-g2"),
        ("<newsItem>", "newsml-g2"),
        *((f'<?xml version="1.0" encoding="{wide}"?>{G2}'.encode(wide), "newsml-g2") for wide in WIDE),
        *(('[{"headline": "Ä", "body": []}]'.encode(wide), "json") for wide in WIDE),
        (f'<?xml version="1.0" encoding="utf-16"?>{G2}'.encode(), "newsml-g2"),
        (f'<?xml version="1.0" encoding="klingon"?>{G2}'.encode(), "newsml-g2"),
    ],
)
def test_detection(content: str | bytes, name: str) -> None:
    assert detect(Document(content), default_registry()) == name


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("<rss version='2.0'/>", "the root element is rss in no namespace"),
        ("<newsItem xmlns='urn:other'/>", "the root element is newsItem in urn:other"),
        ("<!DOCTYPE html", "no root element can be read"),
        ('{"a": {"schema_version": 1}, "b": "headline\\""}', "a JSON object with a, b"),
        ("{}", "a JSON object without keys"),
        (b"\x89PNG\0\0", "it is binary"),
    ],
)
def test_what_nobody_claims_is_an_error_that_says_what_it_looks_like(content: str | bytes, why: str) -> None:
    with pytest.raises(ParseError, match="no format is recognised") as caught:
        parse(content)
    assert why in str(caught.value)


@pytest.mark.parametrize("name", ["a.json", "b/c.XML", "d.html"])
def test_a_name_that_says_otherwise_is_believed_before_a_guess_at_text(name: str) -> None:
    with pytest.raises(ParseError, match="no format is recognised: it reads as text, though its name ends"):
        detect(Document("Ferry resumes", name), default_registry())
    assert detect(Document("Ferry resumes", "notes.md"), default_registry()) == "text"


def test_candidates_come_with_certainty_and_reason() -> None:
    [candidate] = candidates(Document(G2), default_registry())
    assert candidate.certainty == 1
    assert candidate.reason == "its root element is newsItem in http://iptc.org/std/nar/2006-10-01/"


def test_two_equal_claims_are_an_error_that_names_both() -> None:
    rows = [
        Format(name=name, title=name, media_type="x/y", suffixes=(), signatures=(JsonObject(having=("a",)),))
        for name in ("one", "two")
    ]
    with pytest.raises(ParseError, match=r"may be one .* or two .*: say which"):
        detect(Document('{"a": 1}'), Registry(rows))


@given(st.one_of(st.binary(), st.text()))
def test_detection_is_total(content: str | bytes) -> None:
    for candidate in candidates(Document(content), default_registry()):
        assert 0 < candidate.certainty <= 1
