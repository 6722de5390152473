"""JSON Merge Patch: what RFC 7396 says, and that a patch leads from any object to any other."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressschema.formats.merge_patch import apply_patch, make_patch, same_json
from pressschema.testing import json_values

objects = st.dictionaries(st.sampled_from("abc"), json_values(), max_size=3)


@pytest.mark.parametrize(
    ("target", "patch", "result"),
    [  # the cases of RFC 7396, appendix A, that are about objects
        ({"a": "b"}, {"a": "c"}, {"a": "c"}),
        ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
        ({"a": "b"}, {"a": None}, {}),
        ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
        ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
        ({"a": "c"}, {"a": ["b"]}, {"a": ["b"]}),
        ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
        ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
        ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
        ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
    ],
)
def test_applying(target: dict[str, Any], patch: dict[str, Any], result: dict[str, Any]) -> None:
    assert apply_patch(target, patch) == result


@given(objects, objects)
def test_a_patch_leads_from_any_object_to_any_other(before: dict[str, Any], after: dict[str, Any]) -> None:
    untouched = copy.deepcopy(before)
    assert same_json(apply_patch(before, make_patch(before, after)), after)
    assert same_json(before, untouched)


@given(objects)
def test_the_patch_between_equals_is_empty(value: dict[str, Any]) -> None:
    assert make_patch(value, copy.deepcopy(value)) == {}


@pytest.mark.parametrize(
    ("left", "right"), [(1, 1.0), (1, True), (0, False), ("1", 1), ([1], [1.0]), ({"a": 0}, {"a": False})]
)
def test_values_that_python_takes_for_equal_are_told_apart(left: object, right: object) -> None:
    assert not same_json(left, right)
    assert make_patch({"a": left}, {"a": right}) != {}
