"""The public strategies reach every field, every kind of block and every mark, and make valid releases only."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample

import pressschema.testing
from pressschema import PressRelease, json_schema
from pressschema.testing import releases

SCHEMA = json_schema()
FIELDS = sorted(SCHEMA["properties"])
KINDS = ["paragraph", "heading", "list", "quote", "table", "figure", "preformatted", "rule"]
MARKS = ["strong", "emphasis", "underline", "strike", "superscript", "subscript", "code", "link"]
PARTS = sorted(
    f"{name}.{field}"
    for name, definition in SCHEMA["$defs"].items()
    for field in definition.get("properties", ())
    if field != "kind"
)


def found(wanted: Callable[[PressRelease], bool]) -> bool:
    try:
        find(releases(), wanted, settings=settings(max_examples=5_000, database=None))
    except NoSuchExample:
        return False
    return True


def objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from objects(inner)


@pytest.fixture(scope="module")
def sample() -> list[dict[str, Any]]:
    """Everything that a thousand releases hold, as JSON."""
    seen: list[dict[str, Any]] = []

    @settings(max_examples=1_000, database=None, derandomize=True)
    @given(releases())
    def collect(release: PressRelease) -> None:
        seen.append(release.model_dump(mode="json"))

    collect()
    return seen


@pytest.mark.slow
def test_every_field_kind_and_mark_is_reached(sample: list[dict[str, Any]]) -> None:
    assert {field for release in sample for field in release} == set(FIELDS)
    everything = [part for release in sample for part in objects(release)]
    kinds = {part.get("kind") for part in everything}
    assert kinds >= {*KINDS, *MARKS, "immediate", "embargoed", "hold", "image", "video", "audio", "graphic", "document"}
    reached = {name for part in everything for name in part}
    assert reached >= {part.split(".")[1] for part in PARTS}


@pytest.mark.parametrize("field", ["headline", "release_time", "extensions", "quotes"])
def test_absent_fields_are_reached_too(field: str) -> None:
    assert found(lambda release: field not in release.model_dump())


def test_a_field_can_be_given_its_own_strategy() -> None:
    release = releases(headline=st.just("Ferry resumes"), status=st.just("canceled"))
    assert not _finds(release, lambda r: (r.headline, r.status) != ("Ferry resumes", "canceled"))


def _finds(strategy: st.SearchStrategy[PressRelease], wanted: Callable[[PressRelease], bool]) -> bool:
    try:
        find(strategy, wanted, settings=settings(max_examples=100, database=None))
    except NoSuchExample:
        return False
    return True


def test_a_field_that_does_not_exist_is_refused() -> None:
    with pytest.raises(TypeError, match="no field headlines"):
        find(releases(headlines=st.just("A")), lambda _: True)


def test_all_strategies_are_public() -> None:
    for name in pressschema.testing.__all__:
        assert callable(getattr(pressschema.testing, name))


def test_without_hypothesis_the_error_names_the_extra() -> None:
    code = "import sys; sys.modules['hypothesis'] = None; import pressschema; pressschema.testing"
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    assert (
        "MissingExtraError: this needs hypothesis: install it with  pip install 'pressschema[testing]'" in made.stderr
    )
