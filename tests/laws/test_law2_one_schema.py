"""Law 2: for any JSON value, the model accepts it if and only if the exported JSON Schema does."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from pressschema import PressRelease, json_schema, parse
from pressschema.errors import ParseError
from pressschema.testing import blocks, releases
from tests.laws.mutations import EDGES, mutated

SCHEMA = json_schema()
ASSERTING = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
ANNOTATING = Draft202012Validator(SCHEMA)

documents = releases().map(lambda release: release.model_dump(mode="json"))
bodies = st.lists(blocks().map(lambda block: block.model_dump(mode="json")), min_size=1, max_size=4).map(
    lambda made: {"body": made}
)


def accepted_by_the_model(value: object) -> bool:
    try:
        PressRelease.model_validate(value)
    except ValidationError:
        return False
    return True


def accepted_by_the_parser(value: object) -> bool:
    try:
        # What JSON cannot write stands in its text as a number that is too large for a double.
        parse(json.dumps(value).replace("Infinity", "1e400"), "json")
    except ParseError:
        return False
    return True


def assert_agreement(value: object) -> None:
    verdicts = {
        "model": accepted_by_the_model(value),
        "schema, formats asserted": ASSERTING.is_valid(value),
        "schema, formats ignored": ANNOTATING.is_valid(value),
    }
    assert len(set(verdicts.values())) == 1, (verdicts, [e.message for e in ANNOTATING.iter_errors(value)])
    if isinstance(value, dict):
        assert accepted_by_the_parser(value) == verdicts["model"]


@given(documents)
def test_both_accept_what_is_exported(document: Any) -> None:
    ASSERTING.validate(document)
    assert_agreement(document)


@given(mutated(documents))
@example({"body": [{"media": "m1"}]})  # a block without its tag is no block, though it fits one kind only
@example({"duration": 1})
@example({"version": 2.0, "body": [{"kind": "heading", "level": 2.0, "content": [{"text": "x"}]}]})
@example({"extensions": {"urn:x:y": 10**308}})
@example({"extensions": {"urn:x:y": 10**309}})
@example({"extensions": {"urn:x:y": [{"a": json.loads("1e400")}]}})
@example({"extensions": {"urn:x:y": [None]}})
@example({})
def test_both_judge_mutations_alike(document: Any) -> None:
    assert_agreement(document)


@given(mutated(bodies))
def test_both_judge_mutated_bodies_alike(document: Any) -> None:
    assert_agreement(document)


FIELDS = sorted(SCHEMA["properties"])


@pytest.mark.parametrize("field", FIELDS)
def test_both_judge_every_edge_value_of_a_field_alike(field: str) -> None:
    for edge in EDGES:
        assert_agreement({field: edge})
        assert_agreement({field: [edge]})


DEFINITIONS = sorted(SCHEMA["$defs"])


@given(st.sampled_from(EDGES), st.data())
def test_both_judge_parts_of_parts_alike(edge: Any, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(FIELDS))
    reference = json.dumps(SCHEMA["properties"][name])
    definition = next((d for d in DEFINITIONS if f'"#/$defs/{d}"' in reference), None)
    inner = SCHEMA["$defs"][definition].get("properties") if definition else None
    if not inner:
        return
    part = {data.draw(st.sampled_from(sorted(inner))): edge for _ in range(data.draw(st.integers(1, 2)))}
    assert_agreement({name: part})
    assert_agreement({name: [part]})
