"""Law 5: every character that is not white space is in exactly one span, a value's or named furniture's."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pressschema.documents import Document, Limits
from pressschema.errors import ConfigurationError, LimitExceededError, ParseError
from pressschema.models.text import BLANK, XML_ILLEGAL, is_blank
from pressschema.parsers.reading import Trace
from pressschema.parsers.text import Options, parse, trace
from tests.conftest import SHARED

_HERE: Final = Path(__file__).parent
_RELEASE_FILES: Final = sorted(
    path
    for folder in (SHARED / "corpus" / "releases", _HERE / "releases", _HERE.parents[1] / "examples")
    for path in folder.glob("*.txt")
)

#: What releases are made of, to be shuffled: any order of these is somebody's release.
_LINES: Final = [
    "FOR IMMEDIATE RELEASE", "EMBARGOED UNTIL 3 March 2026, 10:00 GMT", "3 March 2026", "MEDIA ADVISORY", "Home",
    "Skip to content", "Westmarsh harbour opens after two years", "WESTMARSH HARBOUR OPENS", "• Ferries start too",
    "WESTMARSH, England, March 3, 2026 /PRNewswire/ -- The harbour opens today, the council said.",
    "Westmarsh, 3 March", "“We are glad,” said Jane Roe, leader of the council. “It took long.”", "She said:",
    "> We are glad.", "“", "said he",
    "The harbour of Westmarsh opens on Monday after work, at www.example.org/harbour. (LSE: WMH) @westmarsh",
    "Ferries        12       15", "a | b | c", "About Westmarsh Council", "About", "Notes to editors", "1. A note.",
    "###", "Forward-Looking Statements", "This release contains forward-looking statements.", "Further information",
    "-30-", "ENDS", "Press contact", "Jane Roe", "Tel: 01632 960123 or 01632 960124", "jane.roe@example.org",
    "https://example.org/news", "or", "Photo: The quay of Westmarsh (Photo: Example Agency)", "(more)", "Page 2 of 3",
    "© 2026 Westmarsh Council", "*", "", "## Background", "<blockquote>", "Title: Harbour opens",
    "港は月曜日に開きます。", "概要について", "– Sí –dijo–.", "long-",
]  # fmt: skip

_ANY_CHARACTER: Final = st.characters(exclude_categories=())
_NOISE: Final = st.text(_ANY_CHARACTER, max_size=120)
_BREAKS: Final = st.sampled_from(
    ["\n", "\n\n", "\r\n", "\n\n\n", "\n    ", "\f", "\n\u200b\n", "\x00", "     ", "\u2028"]
)
_RELEASES: Final = st.lists(
    st.tuples(st.one_of(st.sampled_from(_LINES), st.sampled_from(_LINES), _NOISE), _BREAKS), max_size=25
).map(lambda parts: "".join(line + gap for line, gap in parts))


def read(text: str) -> Trace:
    return trace(Document(text), Options())


def check(traced: Trace) -> None:
    """Law 5, and that every pointer leads to a value of the release."""
    at = 0
    for span in traced.spans:
        assert at <= span.start < span.end
        assert not traced.text[at : span.start].strip(), traced.text[at : span.start]
        assert 0.0 <= span.confidence <= 1.0
        at = span.end
    assert not traced.text[at:].strip()
    document = traced.release.model_dump(mode="json")
    for span in (*traced.spans, *traced.mentions):
        if span.pointer is not None:
            assert resolve(document, span.pointer) is not None


def resolve(value: Any, pointer: str) -> Any:
    for token in pointer.split("/")[1:]:
        value = value[int(token)] if isinstance(value, list) else value[token]
    return value


@given(st.one_of(_NOISE, _RELEASES).filter(lambda text: not is_blank(re.sub(f"[{XML_ILLEGAL}]", "", text))))
def test_of_any_text(text: str) -> None:
    traced = read(text)
    check(traced)
    assert [reading.release for reading in parse(Document(text), Options())] == [traced.release]


@given(_RELEASES.filter(lambda text: not is_blank(re.sub(f"[{XML_ILLEGAL}]", "", text))))
def test_what_is_named_as_characters_is_nothing_else(text: str) -> None:
    for span in read(text).spans:
        said = text.removeprefix("\ufeff")[span.start : span.end]
        if span.label == "control character":
            assert re.fullmatch(f"[{XML_ILLEGAL}]+", said)
        elif span.label == "invisible character":
            assert re.fullmatch(f"[{BLANK}{XML_ILLEGAL}]+", said)


@pytest.mark.parametrize("path", _RELEASE_FILES, ids=lambda path: path.stem)
def test_of_a_release(path: Path) -> None:
    check(read(path.read_text("utf-8")))


@given(st.sampled_from(_RELEASE_FILES).map(lambda path: path.read_text("utf-8")), st.floats(0, 1))
def test_of_a_release_cut_short(text: str, part: float) -> None:
    text = text[: int(part * len(text))]
    assume(not is_blank(text))
    check(read(text))


@pytest.mark.parametrize("text", ["", " \n\t\n", "\ufeff", "\u200b\n\u2060", "\x00\x01", "\ud800"])
def test_nothing_is_no_release(text: str) -> None:
    with pytest.raises(ParseError, match="nothing in the document"):
        read(text)


def test_a_dateline_apart_from_the_lead() -> None:
    release_lines = "FOR IMMEDIATE RELEASE\n" * 6
    lead = "WESTMARSH, England, March 3, 2026 /PRNewswire/ -- The harbour opens today, the council said.\n"
    check(read(f"“We are glad,” said Jane Roe, leader of the council.\nWestmarsh, 3 March\n{release_lines}{lead}"))


@pytest.mark.parametrize(
    "text",
    [
        "Contact:\nJane Roe of The +44 20 7946 0331",
        "Contact: John Doe\u200c, press officer, john@acme.example",
        "act:\u200c John Doe, press officer, john@acme.example",
        "\t> \u200c(NASDAQ: via NorthnewsSC.",
        "A line\n> \n> \n?\n",
        "P\r> \r?",
        "•   \n      Harbour opens",
    ],
)
def test_of_small_words_and_marks_that_nothing_follows(text: str) -> None:
    check(read(text))
    check(read(f"Harbour opens\n\nThe harbour of Westmarsh opens on Monday after two years of work.\n\n{text}\n"))


def test_bytes_are_decoded() -> None:
    release = trace(
        Document("Überfahrt nach Westmarsch eröffnet".encode("latin-1")), Options(encoding="latin-1")
    ).release
    assert release.headline == "Überfahrt nach Westmarsch eröffnet"


def test_a_text_beyond_the_limit_is_refused() -> None:
    with pytest.raises(LimitExceededError):
        trace(Document("a " * 60), Options(limits=Limits(size=100)))


def test_the_language_that_the_caller_names_is_kept() -> None:
    assert trace(Document("Westmarsh"), Options(language="de-AT")).release.language == "de-AT"


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../etc", "", 3])
def test_a_time_zone_that_there_is_not_is_an_error(zone: Any) -> None:
    with pytest.raises(ConfigurationError, match="no time zone"):
        Options(default_timezone=zone)


@pytest.mark.parametrize("language", ["!!", "", 3])
def test_a_language_that_is_no_tag_is_an_error(language: Any) -> None:
    with pytest.raises(ConfigurationError, match="no language tag"):
        Options(language=language)


def test_spans_lead_to_their_values() -> None:
    text = (
        "FOR IMMEDIATE RELEASE\n\nWestmarsh harbour opens\n\nWESTMARSH, England – The harbour opens today, it was said."
    )
    traced = read(text)
    assert [traced.text[span.start : span.end] for span in traced.at("/headline")] == ["Westmarsh harbour opens"]
    assert [traced.text[span.start : span.end] for span in traced.at("/dateline")] == ["WESTMARSH, England"]
    assert [span.label for span in traced.spans] == ["release line", "headline", "dateline", "dateline dash", "lead"]


def test_the_end_of_a_page_within_a_paragraph_is_named() -> None:
    half = "The harbour of Westmarsh opens on Monday after two years of work on its\n" * 3
    text = f"Harbour opens\n\n{half}quay and the old cranes that generations of dockers called the three\n"
    text += "\n                       Page 1 of 2\n\n" + "sisters turn again, the council said on Tuesday.\n"
    read_again = read(text)
    [found] = [span for span in read_again.spans if span.label == "page break"]
    assert text[found.start : found.end] == "Page 1 of 2"
    broken = [span for span in read_again.spans if span.pointer == "/body/0"]
    assert [text[span.start : span.end].split()[0] for span in broken] == ["The", "sisters"]
