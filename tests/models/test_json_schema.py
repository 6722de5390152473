"""The exported JSON Schema: valid, described, exemplified, and the same as the one in the repository."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from pressschema import PressRelease, json_schema

COMMITTED = Path(__file__).parents[2] / "schemas" / "press-release-1.0.json"
SCHEMA = json_schema()


def test_it_is_valid_against_its_metaschema() -> None:
    assert SCHEMA["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    Draft202012Validator.check_schema(SCHEMA)


def test_the_committed_schema_is_the_exported_one() -> None:
    assert json.loads(COMMITTED.read_text("utf-8")) == SCHEMA, "run `make schemas`"


def test_its_examples_are_releases() -> None:
    assert SCHEMA["examples"]
    for example in SCHEMA["examples"]:
        Draft202012Validator(SCHEMA).validate(example)
        assert PressRelease.model_validate(example).model_dump(mode="json") == example, (
            "an example is in canonical form"
        )


def objects() -> list[tuple[str, dict[str, Any]]]:
    return [("the release", SCHEMA), *((n, d) for n, d in SCHEMA["$defs"].items() if "properties" in d)]


@pytest.mark.parametrize(("name", "definition"), objects(), ids=lambda value: value if isinstance(value, str) else "")
def test_every_field_is_described(name: str, definition: dict[str, Any]) -> None:
    assert definition.get("description") or definition.get("title"), name
    assert definition["additionalProperties"] is False
    for field, schema in definition["properties"].items():
        assert schema.get("description"), f"{name}.{field}"


def test_fields_name_their_terms_in_other_standards() -> None:
    assert SCHEMA["properties"]["id"]["x-terms"]["newsml-g2"] == "@guid"
    assert SCHEMA["properties"]["release_time"]["x-terms"]["ninjs"] == "embargoedUntil"


def test_null_is_no_default() -> None:
    assert '"default": null' not in json.dumps(SCHEMA)
    assert '"default": []' not in json.dumps(SCHEMA)
