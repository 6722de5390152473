"""The examples: what stands beside each release is what becomes of it, and all of it is in order."""

from __future__ import annotations

from pathlib import Path

import pytest

import pressschema
from tests.pages import ROOT

RELEASES = sorted((ROOT / "examples").glob("*.txt"))
DERIVED = {"json": ".json", "newsml-g2": ".newsml-g2.xml"}

each_release = pytest.mark.parametrize("release", RELEASES, ids=lambda path: path.stem)
each_format = pytest.mark.parametrize("to", DERIVED)


def derived(release: Path, to: str) -> Path:
    return release.with_suffix(DERIVED[to])


def test_there_are_no_others() -> None:
    made = {derived(release, to) for release in RELEASES for to in DERIVED}
    found = {path for path in (ROOT / "examples").iterdir() if path.suffix in {".json", ".xml"}}
    assert made == found


@each_release
@each_format
def test_what_stands_beside_it_is_what_becomes_of_it(release: Path, to: str) -> None:
    made = pressschema.convert(release, to).data.decode()
    assert made == derived(release, to).read_text("utf-8"), "`make examples` makes it anew"


@each_release
@each_format
def test_what_stands_beside_it_is_valid(release: Path, to: str) -> None:
    report = pressschema.validate(derived(release, to))
    assert [f"{found.code} {found.message}" for found in report.diagnostics if found.severity == "error"] == []


@each_release
@each_format
def test_it_comes_back_the_same_when_lossless(release: Path, to: str) -> None:
    parsed = pressschema.parse(release)
    assert pressschema.parse(parsed.export(to, lossless=True), to) == parsed


@each_release
def test_none_of_its_words_is_lost(release: Path) -> None:
    trace = pressschema.trace(release)
    covered = {index for span in trace.spans for index in range(span.start, span.end)}
    assert "".join(char for index, char in enumerate(trace.text) if index not in covered).split() == []
