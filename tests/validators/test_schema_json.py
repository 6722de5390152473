"""JSON Schema violations, told in short sentences with exact pointers."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from jsonschema.protocols import Validator
from pydantic import ValidationError

from pressschema import PressRelease, json_schema, testing
from pressschema.validators import validate
from pressschema.validators.schema_json import explain, validator_for
from tests.laws.mutations import mutated

SAID = {"text": "x"}


@cache
def validator() -> Validator:
    return validator_for(json_schema())


def faults(value: Any) -> list[tuple[str, str]]:
    return [(fault.pointer, fault.message) for fault in explain(value, validator())]


@pytest.mark.parametrize(
    ("value", "pointer", "message"),
    [
        ({"headlne": "x"}, "/headlne", "There is no key \"headlne\" here; did you mean 'headline'?"),
        ({"zzz": 1}, "/zzz", 'There is no key "zzz" here'),
        ({"body": [{"kind": "paragraph"}]}, "/body/0/content", "The key 'content' is missing"),
        ({"body": [{"kind": "paragrph"}]}, "/body/0/kind", "There is no kind \"paragrph\"; did you mean 'paragraph'?"),
        ({"body": [{"kind": 3}]}, "/body/0/kind", "There is no kind 3"),
        (
            {"body": [{"content": [SAID]}]},
            "/body/0/kind",
            "The key 'kind' is missing: it says which of figure, heading, list, paragraph, preformatted, quote, rule,",
        ),
        ({"body": [3]}, "/body/0", "3 stands where an object belongs"),
        ({"body": {}}, "/body", "an empty object stands where an array belongs"),
        ({"headline": 3}, "/headline", "3 stands where a text belongs"),
        ({"version": 0}, "/version", "0 is less than 1"),
        ({"version": 1.5}, "/version", "1.5 stands where a whole number belongs"),
        ({"version": True}, "/version", "true stands where a whole number belongs"),
        ({"type": "pres_release"}, "/type", "did you mean 'press_release'?"),
        ({"schema_version": "2.0"}, "/schema_version", '"2.0" is none of "1.0"'),
        ({"dateline": {}}, "/dateline", "At least one of text, place, date, wire is needed"),
        ({"issued": "1 March"}, "/issued", '"1 March" is none of what it may be: A date, or a date-time'),
        (
            {"release_time": {"kind": "embargoed", "until": "2026-03-01"}},
            "/release_time/until",
            "is not well-formed: A",
        ),
        ({"contacts": [{"emails": ["a b"]}]}, "/contacts/0/emails/0", '"a b" is not well-formed: An e-mail address'),
        ({"quotes": [{"text": "x", "blocks": [1]}]}, "/quotes/0/blocks", "an array of 1 where at least 2 are needed"),
        ({"quotes": [{"text": "x", "blocks": [0, 1, 2]}]}, "/quotes/0/blocks", "where there can be at most 2"),
        ({"extensions": {"urn:x:y": None}}, "/extensions/urn:x:y", "null stands where"),
        ([], "", "an empty array stands where an object belongs"),
    ],
)
def test_one_fault_one_sentence(value: Any, pointer: str, message: str) -> None:
    [(found_pointer, found_message)] = faults(value)
    assert found_pointer == pointer
    assert message in found_message


def test_of_a_union_only_the_branch_of_the_tag_is_explained() -> None:
    block = {"kind": "list", "items": [{"blocks": [{"kind": "heading", "level": 9, "content": [SAID]}]}]}
    assert faults({"body": [block]}) == [("/body/0/items/0/blocks/0/level", "9 is more than 6")]


def test_several_faults_are_all_told_each_once() -> None:
    value = {"body": [{"kind": "heading", "level": 0, "text": "x"}], "version": "1", "headline": "x", "zzz": 1}
    assert {pointer for pointer, _ in faults(value)} == {
        "/body/0/content",
        "/body/0/level",
        "/body/0/text",
        "/version",
        "/zzz",
    }
    assert len(faults(value)) == 5


def test_a_mark_that_is_there_twice() -> None:
    link = {"kind": "link", "href": "#a"}
    value = {"body": [{"kind": "paragraph", "content": [{"text": "x", "marks": [link, link]}]}]}
    assert [pointer for pointer, _ in faults(value)] == ["/body/0/content/0/marks"]


def test_keys_with_slashes_and_tildes_are_escaped() -> None:
    assert faults({"a/b~c": 1})[0][0] == "/a~1b~0c"


def test_of_a_long_value_the_beginning_is_shown() -> None:
    [(_, message)] = faults({"type": "x" * 10_000})
    assert len(message) < 250
    assert '"' + "x" * 58 + "…" in message


def test_formats_are_asserted_without_an_extra() -> None:
    strict = validator_for({"type": "object", "properties": {"on": {"format": "date"}}})
    assert [fault.pointer for fault in explain({"on": "31 March"}, strict)] == ["/on"]


@given(mutated(testing.releases().map(lambda release: release.model_dump(mode="json"))))
def test_what_the_model_refuses_is_explained_and_nothing_else(value: Any) -> None:
    found = list(explain(value, validator()))
    try:
        PressRelease.model_validate(value)
    except ValidationError:
        assert found
    else:
        assert not found
    assert len(found) == len(set(found))
    for fault in found:
        assert nearest(value, fault.pointer) <= 1, fault
        assert len(fault.message) < 400


def nearest(value: Any, pointer: str) -> int:
    """How many steps of a pointer lead nowhere."""
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
    for number, step in enumerate(steps):
        try:
            value = value[int(step)] if isinstance(value, list) else value[step]
        except (LookupError, TypeError, ValueError):
            return len(steps) - number
    return 0


def test_the_model_s_own_sentence_is_preferred() -> None:
    report = validate(json.dumps({"summary": " ", "issued": "2026-02-30", "dateline": {}}), format="json")
    assert [found.message for found in report.diagnostics] == [
        'Text cannot be blank: leave the field out instead: " "',
        'Not a date (RFC 3339 full-date, such as 2026-03-01): "2026-02-30"',
        "At least one of text, place, date, wire is needed: an empty object",
    ]
