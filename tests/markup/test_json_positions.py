"""Where values and keys stand in a JSON text."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressschema.errors import Position
from pressschema.markup.json_positions import JsonPositions, depth_exceeded_at
from pressschema.markup.positions import Extent
from pressschema.testing import json_values


def cut(text: str, extent: Extent | None) -> str:
    assert extent is not None
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    first, last = (starts[place.line - 1] + place.column - 1 for place in (extent.start, extent.end))
    return text[first:last]


def pointers(value: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    yield pointer, value
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        yield from pointers(inner, f"{pointer}/{str(step).replace('~', '~0').replace('/', '~1')}")


odd_keys = st.sampled_from(["", "a", "a/b", "~", "~1", '"', "\\", "é\n", "0", "{", "]", ": ,"])
values = st.one_of(
    json_values(),
    st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), odd_keys),
        lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(odd_keys, inner, max_size=3)),
    ),
)


@given(values, st.sampled_from([None, 0, 2]), st.booleans())
def test_every_value_and_key_is_where_it_is_said_to_be(value: Any, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    places = JsonPositions(text)
    for pointer, inner in pointers(value):
        assert json.loads(cut(text, places.value(pointer))) == inner
        key = places.key(pointer)
        if key is not None:
            last = pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
            assert json.loads(cut(text, key)) == last
    assert not list(places.duplicate_keys())


SOURCE = '{"a": 1,\n "b": {"c": [true, {"d": 2}]},\n "a": "é"}'


def test_the_key_of_a_member() -> None:
    assert cut(SOURCE, JsonPositions(SOURCE).key("/b/c")) == '"c"'
    assert JsonPositions(SOURCE).key("/b/c/0") is None


def test_of_members_with_one_key_the_last_counts() -> None:
    assert cut(SOURCE, JsonPositions(SOURCE).value("/a")) == '"é"'


def test_what_is_missing_is_missing_in_its_object() -> None:
    places = JsonPositions(SOURCE)
    assert places.value("/b/x") is None
    assert places.nearest("/b/x") == Extent(Position(2, 7), Position(2, 8))
    assert places.nearest("/b/c/1/x/y") == Extent(Position(2, 20), Position(2, 21))
    assert places.nearest("/b/c/0") == places.value("/b/c/0")


def test_duplicate_keys() -> None:
    text = '{"a": [{"k": 1, "\\u006b": {"x": 0}, "k": 3}], "k": 4, "a": 5}'
    found = [(key.pointer, cut(text, key.key), cut(text, key.earlier)) for key in JsonPositions(text).duplicate_keys()]
    assert found == [("/a/0/k", '"\\u006b"', '"k"'), ("/a/0/k", '"k"', '"\\u006b"'), ("/a", '"a"', '"a"')]


@pytest.mark.parametrize(
    "text", ["", "[", '{"a', '{"a":', "}]", '{"a" "b"}', '"\\', '{"a":1,,}', "[1 2", '{:1}{"b":2}']
)
def test_what_is_not_well_formed_is_passed_over(text: str) -> None:
    places = JsonPositions(text)
    list(places.duplicate_keys())
    assert (places.nearest("/a/0") is None) == (text in ("", "}]"))


@given(st.text(st.sampled_from('{}[]:,"\\ a1\n'), max_size=60))
def test_any_text_is_gone_through(text: str) -> None:
    places = JsonPositions(text)
    list(places.duplicate_keys())
    for pointer in ("", "/a", "/0/a", "/a/a"):
        value = places.value(pointer)
        assert value is None or (places.nearest(pointer) == value and value.start <= value.end)
    depth_exceeded_at(text, 2)


@pytest.mark.parametrize(("opening", "closing", "step"), [("[", "]", "/0"), ('{"x":', "}", "/x")])
def test_ten_thousand_levels(opening: str, closing: str, step: str) -> None:
    text = opening * 10_000 + "1" + closing * 10_000
    places = JsonPositions(text)
    assert cut(text, places.value(step * 10_000)) == "1"
    assert list(places.duplicate_keys()) == []
    assert depth_exceeded_at(text, 10_000) is None
    assert depth_exceeded_at(text, 100) == Position(1, 100 * len(opening) + 1)


def test_brackets_in_strings_are_not_levels() -> None:
    assert depth_exceeded_at('["[[[[", {"{{{": "\\"[["}]', 2) is None


def test_depth_is_that_of_the_moment() -> None:
    assert depth_exceeded_at("[[],[],\n[[]]]", 2) == Position(2, 2)


def test_a_long_line_takes_time_in_proportion() -> None:
    text = json.dumps([{"a": i, "b": ["x" * 20, {"c": None}]} for i in range(100_000)], separators=(",", ":"))
    started = time.process_time()
    places = JsonPositions(text)
    assert cut(text, places.value("/99999/b/1/c")) == "null"
    assert depth_exceeded_at(text, 100) is None
    assert time.process_time() - started < 10
