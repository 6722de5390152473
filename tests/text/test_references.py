"""Characters written as HTML does are read as what they stand for, and traced to where they are written."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pressschema
from pressschema.parsers.reading import Span
from pressschema.parsers.text.references import resolve

STORY = """
Harbour &amp; Pier Trust Opens &ldquo;Old Quay&rdquo;

ANYTOWN, 3 May 2024 &#8211; The trust&rsquo;s new pier opened today after four years of work, and anyone may visit it.

&ldquo;We&#x2019;ve waited for this,&rdquo; said Ren&eacute;e Roe, director of the trust.&nbsp;
"""


def test_references_are_what_they_stand_for() -> None:
    release = pressschema.parse(STORY, format="text")
    assert release.headline == "Harbour & Pier Trust Opens “Old Quay”"
    assert release.dateline is not None
    assert release.dateline.place is not None
    assert release.dateline.place.name == "ANYTOWN"
    assert [(quote.text, quote.speaker and quote.speaker.name) for quote in release.quotes] == [
        ("We’ve waited for this,", "Renée Roe")
    ]


def test_a_value_is_traced_to_its_references() -> None:
    read = pressschema.trace(STORY, format="text")
    places = {(span.label, STORY[span.start : span.end]) for span in (*read.spans, *read.mentions)}
    assert ("headline", "Harbour &amp; Pier Trust Opens &ldquo;Old Quay&rdquo;") in places
    assert ("quote", "We&#x2019;ve waited for this,") in places


@pytest.mark.parametrize("text", ["R&D; and Q&As", "cats & dogs;", "&nosuchname;", "AT&T"])
def test_what_is_no_reference_is_left(text: str) -> None:
    assert resolve(text) is None


@given(st.text(), st.integers(0, 30))
def test_every_character_keeps_its_place(text: str, at: int) -> None:
    source = text[:at] + html.escape(text[at:])
    resolved = resolve(source)
    if resolved is None:
        return
    for index, character in enumerate(resolved.text):
        place = resolved.in_source(Span(index, index + 1, ""))
        assert character == html.unescape(source[place.start : place.end])
