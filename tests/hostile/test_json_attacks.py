"""JSON made to hurt: one clear error or a result, in bounded time and memory."""

from __future__ import annotations

import json
import tracemalloc

import pytest

from pressschema import parse, parse_all
from pressschema.documents import Limits
from pressschema.errors import LimitExceededError, ParseError

DEEP = 10_000


@pytest.mark.parametrize(
    "document",
    [
        '{"a":' * DEEP,
        '{"a":' * DEEP + "1" + "}" * DEEP,
        '{"extensions":{"urn:x:y":' + "[" * DEEP + "]" * DEEP + "}}",
        '{"body":' + '[{"kind":"quote","blocks":' * DEEP + "[]" + "}]" * DEEP + "}",
        '{"extensions":{"urn:x:y":' + "[" * 150 + "]" * 150 + "}}",
    ],
    ids=["never closed", "objects", "extension", "blocks", "just too deep"],
)
def test_bottomless_nesting(document: str) -> None:
    with pytest.raises(LimitExceededError, match="nested deeper than 100 levels"):
        parse(document, "json")


def test_nesting_up_to_the_limit_is_read() -> None:
    nested = "[" * 90 + "1" + "]" * 90
    assert parse('{"extensions":{"urn:x:y":' + nested + "}}", "json").extensions


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ('{"headline": "A", "headline": "B"}', "the key 'headline' stands twice"),
        ('{"version": NaN}', "NaN is no JSON number"),
        ('{"version": ' + "9" * 5000 + "}", "not well-formed JSON"),
        ('{"headline": "A"', r"line 1, column 17"),
        ('{"headline": "A",\n "b"}', r"line 2, column 5"),
        ('{"headline": "\\ud800"}', "/headline"),
        ('{"headline": "a\\u0000"}', r"U\+0000.*at /headline"),
        ('{"media": [{"renditions": [{"href": "a", "duration": 1e999}]}]}', "/media/0/renditions/0/duration"),
        ("[]", "an empty array holds no release"),
        ("3", "no release"),
        (b'{"headline": "\xff"}', "not valid utf-8"),
    ],
)
def test_malformed_json_has_one_clear_error(document: str | bytes, message: str) -> None:
    with pytest.raises(ParseError, match=message):
        parse(document, "json")


def test_the_error_of_one_item_of_an_array_names_it() -> None:
    found = parse_all('[{"headline": "A"}, {"headline": 3}]', "json")
    assert next(found).headline == "A"
    with pytest.raises(ParseError, match="/1/headline"):
        next(found)


@pytest.mark.slow
def test_a_line_of_fifty_megabytes_is_read_in_a_few_times_its_size() -> None:
    word = "tide "
    document = json.dumps({"headline": "A", "summary": word * (50 * 2**20 // len(word))})
    tracemalloc.start()
    try:
        release = parse(document, "json")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert release.summary is not None
    assert len(release.summary) == len(document) - len('{"headline": "A", "summary": ""}') - 1
    assert peak < 12 * len(document)


def test_what_is_larger_than_the_limit_is_refused_before_it_is_read() -> None:
    with pytest.raises(LimitExceededError, match="larger than 100 bytes"):
        parse('{"headline": "' + "a" * 100 + '"}', "json", limits=Limits(size=100))
