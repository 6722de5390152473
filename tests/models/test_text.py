"""Text holds what XML 1.0 holds, in one canonical form."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from pydantic import TypeAdapter, ValidationError

from pressschema.models.text import XML_ILLEGAL, MultilineText, RawText, Text, VerbatimText, collapse, is_blank
from pressschema.testing import raw_texts

text: TypeAdapter[str] = TypeAdapter(Text)
lines: TypeAdapter[str] = TypeAdapter(MultilineText)
verbatim: TypeAdapter[str] = TypeAdapter(VerbatimText)
raw: TypeAdapter[str] = TypeAdapter(RawText)


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [
        ("  Two\t words \n", "Two words"),
        ("one\u00a0two", "one\u00a0two"),
        ("\ufeffHeadline\u200b", "Headline"),
        ("a\r\n\r\n b", "a b"),
        ("\u3000東京\u3000", "東京"),
    ],
)
def test_a_line_is_collapsed_and_trimmed(given_text: str, kept: str) -> None:
    assert text.validate_python(given_text) == kept


def test_lines_keep_single_line_breaks() -> None:
    assert lines.validate_python(" a  b \r\n\n c\u2028d ") == "a b\nc\nd"


def test_verbatim_text_keeps_inner_white_space() -> None:
    assert verbatim.validate_python("\n  a   b \r\n\r\n\tc\n\n") == "  a   b\n\n\tc"


@pytest.mark.parametrize("blank", ["", " ", "\n\t", "\u00a0", "\u200b\ufeff", "\u2003\u3000"])
def test_blank_text_is_refused(blank: str) -> None:
    for kind in (text, lines, verbatim):
        with pytest.raises(ValidationError, match="blank"):
            kind.validate_python(blank)


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\x1f", "\ufffe", "\uffff"])
def test_what_xml_cannot_hold_is_refused_by_name_and_place(character: str) -> None:
    with pytest.raises(ValidationError, match=f"U\\+{ord(character):04X}.*offset 2"):
        text.validate_python(f"ab{character}c")


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(ValidationError):
        raw.validate_python("a\ud800b")


@given(st.characters())
def test_legal_is_what_libxml2_takes(character: str) -> None:
    element = etree.Element("x")
    try:
        element.text = character
        taken = True
    except ValueError:
        taken = False
    # lxml lets the two non-characters at the end of a plane beyond the basic one pass, as XML 1.0 does.
    assert taken == (re.search(f"[{XML_ILLEGAL}]", character) is None)


@given(raw_texts())
def test_collapsing_is_idempotent_and_keeps_what_is_not_white(value: str) -> None:
    once = collapse(value)
    assert collapse(once) == once
    assert "".join(value.split()).replace("\u200b", "").replace("\ufeff", "").replace("\u2060", "") == "".join(
        once.split()
    ).replace("\u200b", "").replace("\ufeff", "").replace("\u2060", "")
    assert is_blank(value) == (once == "")
