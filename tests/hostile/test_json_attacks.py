"""JSON made to hurt: one clear error or a result, in bounded time and memory."""

from __future__ import annotations

import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressschema import parse, parse_all
from pressschema.documents import Limits
from pressschema.errors import LimitExceededError, ParseError
from pressschema.markup.json_positions import JsonPositions
from pressschema.markup.json_text import load_json

DEEP = 10_000

nested = st.recursive(
    st.sampled_from(["1", "[]", '"x"', '{"a": 1, "b": 2}', '{"a": [], "\\u0061": 2}', '[{"": 0}, {"": 1, "": 2}]']),
    lambda inner: st.lists(inner).map(lambda items: f"[{','.join(items)}]"),
)


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
    with pytest.raises(LimitExceededError, match="nested deeper than 100 levels") as caught:
        parse(document, "json")
    assert caught.value.position is not None


def test_nesting_up_to_the_limit_is_read() -> None:
    nested = "[" * 90 + "1" + "]" * 90
    assert parse('{"extensions":{"urn:x:y":' + nested + "}}", "json").extensions


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ('{"headline": "A",\n "headline": "B"}', r"the key 'headline' stands twice .*line 2, column 2, at /headline"),
        ('{"a": {"/": 1, "\\u002f": 2}}', r"the key '/' stands twice .*line 1, column 16, at /a/~1"),
        ('{"headline": "NaN",\n "version": NaN}', r"NaN is no JSON number \(line 2, column 13\)"),
        ('{"version": -Infinity}', r"-Infinity is no JSON number \(line 1, column 13\)"),
        ('{"headline": "A", "version": ' + "9" * 5000 + "}", r"more than 4300 digits \(line 1, column 30\)"),
        ('{"extensions": {"urn:x:y": 1e400}}', r"no larger than a double can be \(line 1, column 28"),
        ('{"extensions": {"urn:x:y": 1' + "0" * 400 + "}}", "no larger than a double can be"),
        (
            '{"extensions": {"urn:x:y": {"a": [1, null]}}}',
            r"but null: .*\(line 1, column 38, at /extensions/urn:x:y/a/1",
        ),
        ('{"headline": "A",\n "body": "x"}', r"An array belongs here \(line 2, column 10, at /body\)"),
        ('{"headline": "A"', r"line 1, column 17"),
        ('{"headline": "A",\n "b"}', r"line 2, column 5"),
        ('{"headline": "\\ud800"}', "/headline"),
        ('{"headline": "a\\u0000"}', r"U\+0000.*at /headline"),
        ('{"media": [{"renditions": [{"href": "a", "duration": 1e999}]}]}', "/media/0/renditions/0/duration"),
        ("[]", "an empty array holds no release"),
        ("3", r"no release: An object belongs here \(line 1, column 1\)"),
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


@given(
    st.lists(st.tuples(st.sampled_from(["a", "b", "/", "~1", '"', "\\", "ä", "[", "\ud83d\ude00", "\ud800"]), nested))
)
def test_a_key_that_stands_twice_is_found_wherever_it_stands(members: list[tuple[str, str]]) -> None:
    text = "{" + ", ".join(f"{json.dumps(key)}: {value}" for key, value in members) + "}"
    if next(JsonPositions(text).duplicate_keys(), None) is None:
        load_json(text)
        return
    with pytest.raises(ParseError) as caught:
        load_json(text)
    assert caught.value.rule == "SYN002"
    assert caught.value.position is not None
    assert caught.value.path
