"""Releases that a mail quotes: the marks before their lines are furniture, and hide nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressschema.documents import Document
from pressschema.parsers.text import Options, parse, trace
from pressschema.parsers.text.quoted_mail import without_quote_marks
from tests.text.test_trace import check

_RELEASE = (
    "FOR IMMEDIATE RELEASE\n\nHarbour Trust opens new pier\n\n"
    "ANYTOWN, 3 May 2024 - The Harbour Trust today opened its new pier after four years of\n"
    "work. It is 400 metres long.\n\n"
    '"We are glad that it stands," said Jane Roe, director of the Harbour Trust. "It took us a\nvery long time."\n\n'
    "About the Harbour Trust\n\nThe Harbour Trust is a charity that looks after piers.\n\n"
    "Press contact: John Doe, +44 1632 960123, press@harbour.example.org\n"
)


@pytest.mark.parametrize("mark", ["> ", ">", ">> ", "> > "])
def test_a_quoted_release_is_read_as_the_release(mark: str) -> None:
    quoted = "".join(f"{mark}{line}\n" for line in _RELEASE.splitlines())
    options = Options(language="en")
    [found], [expected] = (list(parse(Document(text), options)) for text in (quoted, _RELEASE))
    assert found.release == expected.release
    traced = trace(Document(quoted), options)
    check(traced)
    marks = [span for span in traced.spans if span.label == "quote mark"]
    assert len(marks) == len(_RELEASE.splitlines())


def test_a_note_above_what_it_passes_on() -> None:
    quoted = "FYI, see below.\n\nOn 3 May 2024, John Doe wrote:\n\n" + "".join(
        f"> {line}\n" for line in _RELEASE.splitlines()
    )
    assert next(iter(parse(Document(quoted), Options()))).release.headline == "Harbour Trust opens new pier"


def test_the_marks_of_a_few_quoted_lines_are_left() -> None:
    text = f"{_RELEASE}\n> We are glad.\n> It took long.\n> Thank you.\n"
    assert without_quote_marks(text) == (text, [])


def test_a_statement_below_its_title_is_a_quotation() -> None:
    text = "Statement of the mayor\n\n> We have opened our harbour.\n>\n> It took two years.\n>\n> We thank them all.\n"
    assert without_quote_marks(text) == (text, [])


def test_marks_that_quote_nothing_are_left() -> None:
    assert without_quote_marks(">\n> >\n>\n") == (">\n> >\n>\n", [])


@given(st.lists(st.text(st.sampled_from("> a\t-"), max_size=12), max_size=12).map("\n".join))
def test_what_is_no_mark_keeps_its_place(text: str) -> None:
    plain, spans = without_quote_marks(text)
    assert len(plain) == len(text)
    taken = {index for span in spans for index in range(span.start, span.end)}
    for index, character in enumerate(text):
        assert plain[index] in (character, " ")
        assert (plain[index] == character) or index in taken or character == "\t"


def test_a_page_on_one_line_that_is_quoted() -> None:
    page = " ".join(_RELEASE.split()) * 2
    plain, marks = without_quote_marks(f"> {page}")
    assert (plain.strip(), len(marks)) == (page, 1)
    assert without_quote_marks("> See below.") == ("> See below.", [])
