"""Whatever the text, a reader of fields gives values or none, in their places, and with linear work."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any, Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.fields.contacts import read_contacts
from pressschema.parsers.text.fields.dateline import read_dateline
from pressschema.parsers.text.fields.dates import find_dates
from pressschema.parsers.text.fields.inline import find_emails, find_handles, find_urls
from pressschema.parsers.text.fields.phones import find_phones
from pressschema.parsers.text.fields.release_line import read_release_line
from pressschema.parsers.text.fields.tickers import find_tickers
from pressschema.parsers.text.names import leading_name, trailing_name
from pressschema.parsers.text.quotes import find_quotes
from pressschema.parsers.text.spans import Piece
from tests.text.adversarial import repeated
from tests.text.counting import ALLOWED, SMALL, TIMES, work
from tests.text.fields.readers import ATOMS, READERS

EN, UND = load_cues("en"), load_cues("und")

#: What a reader does with hardly a character counts for nothing.
LEAST: Final = 200
#: Pieces of real fields, so that arbitrary texts come near to them.
SCRAPS = [
    "“", "”", '"', "'", "’", "«", "»", "„", "「", "」", "said Jane Roe", ", ", ". ", ":", "\n", " – ", "--", "/", "(",
    ")", "May 3, 2025", "3. Mai", "03/04/05", "EMBARGOED UNTIL", "10:00", "p.m.", "BST", "GMT+1", "NEW YORK", "N.J.",
    "PRNewswire", "@acme", "jane@example.org", "(at)", "www.example.org", "http://", "NYSE: ACM", "+44 1632 960123",
    "Fax", "Contact:", "Dr.", "Roe", "Director", "Ltd.", "and", "says", "\ud800", "\x00", "\ufeff", "\u2060", "\u200c",
    " ", "1",
]  # fmt: skip
TEXT = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=120),
    st.lists(st.sampled_from(SCRAPS), max_size=24).map("".join),
    st.lists(st.sampled_from(SCRAPS), max_size=24).map(" ".join),
)


def in_place(matches: Iterable[Any], text: str) -> None:
    """Matches are in order, without overlap, and not empty."""
    at = 0
    for match in matches:
        assert at <= match.start < match.end <= len(text)
        at = match.end


@given(TEXT, st.sampled_from(["en", "de", "ja", "ar", "und"]))
def test_dates(text: str, language: str) -> None:
    in_place(find_dates(text, language), text)


@given(TEXT)
def test_links_addresses_and_handles(text: str) -> None:
    for matches in (find_urls(text, UND), find_emails(text, UND), find_handles(text, UND), find_phones(text, UND)):
        in_place(matches, text)
    for ticker in find_tickers(text, UND):
        assert text[ticker.start : ticker.end].endswith(ticker.value)


@given(TEXT, st.sampled_from(["en", "fr", "zh", "und"]))
def test_release_lines(text: str, language: str) -> None:
    line = read_release_line(text, load_cues(language), language)
    if line is not None:
        assert 0 <= line.start < line.end <= len(text)
        assert all(remark.offset is None or 0 <= remark.offset < len(text) for remark in line.remarks)


@given(TEXT, st.sampled_from(["en", "es", "ja", "und"]))
def test_datelines(text: str, language: str) -> None:
    match = read_dateline(text, load_cues(language), language)
    if match is not None:
        assert 0 <= match.start < match.end <= match.body_start <= len(text)
        assert 0 < match.confidence <= 1


@example(["B BB\u2000"])
@given(st.lists(TEXT, max_size=6))
def test_contacts(texts: list[str]) -> None:
    lines, start = [], 0
    for text in texts:
        lines.append(Piece(text, start))
        start += len(text) + 1
    source = "\n".join(texts)
    for match in read_contacts(lines, UND):
        for part in match.parts:
            assert source[part.start : part.end].strip()


@given(TEXT, st.integers(0, 30))
def test_names(text: str, index: int) -> None:
    at = min(index, len(text))
    for name in (leading_name(text, at, UND), trailing_name(text, 0, at, UND)):
        if name is not None:
            assert text[name.start : name.end].strip() == text[name.start : name.end] != ""


@example(["“0:0:0:0:0”\u200c"], "en")
@given(st.lists(TEXT, max_size=8), st.sampled_from(["en", "de", "fr", "ja", "und"]))
def test_quotations(texts: list[str], language: str) -> None:
    paragraphs, start = [], 0
    for text in texts:
        paragraphs.append(Piece(text, start))
        start += len(text) + 1
    source = "\n".join(texts)
    for match in find_quotes(paragraphs, load_cues(language)):
        assert match.quotation.blocks is not None
        assert 0 <= match.quotation.blocks[0] <= match.quotation.blocks[1] < len(texts)
        assert all(0 <= begin < end <= len(source) for begin, end in match.spans)
        if match.speaker_span is not None:
            assert source[slice(*match.speaker_span)].strip()


@pytest.mark.slow
@pytest.mark.parametrize("reader", READERS)
def test_work_grows_with_the_text_and_not_faster(reader: str) -> None:
    read = READERS[reader]
    read("warm up: 1 May 2025, +44 1632 960123")
    for atom in ATOMS:
        texts = [repeated(atom, SMALL), repeated(atom, SMALL * TIMES)]
        read(texts[0])  # fills the caches
        small, large = (work(partial(read, text)) for text in texts)
        assert large <= ALLOWED * max(small, LEAST), (atom, small, large)
