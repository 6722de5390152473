"""The text parser reads no field worse than it did."""

from __future__ import annotations

import pytest

from tests.text.accuracy.annotations import SETS, annotated_releases
from tests.text.accuracy.measure import measure
from tests.text.accuracy.pins import load_pins, pin

#: Of what the parser is surer than 0.9 of, so much is right.
LEAST_RIGHT = 0.9


@pytest.mark.slow
@pytest.mark.parametrize("name", SETS)
def test_no_field_falls_and_every_rise_is_pinned(name: str) -> None:
    releases = list(annotated_releases(SETS[name]))
    if not releases:
        pytest.skip(f"needs annotated releases: none in {SETS[name]}")
    pinned, now = load_pins()[name], pin(releases, measure(releases))
    if pinned.digest != now.digest:
        pytest.skip(f"these are not the {pinned.releases} releases that were pinned")
    rows = {"mean": (pinned.macro, now.macro), **{row: (pinned.fields[row], now.fields[row]) for row in now.fields}}
    falls = [f"{row} fell from {before} to {after}" for row, (before, after) in rows.items() if after < before]
    rises = [f"{row} rose from {before} to {after}" for row, (before, after) in rows.items() if after > before]
    assert not falls, falls
    assert not rises, f"pin them with `make accuracy`: {rises}"
    assert now.sure >= LEAST_RIGHT
