"""The measure itself: what counts as right."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.text.accuracy import alike
from tests.text.accuracy.annotations import Annotated, annotated_releases
from tests.text.accuracy.measure import Tally, measure

TEXT = """Harbour reopens

NORTHMOUTH, April 23, 2024 -- The harbour at Northmouth reopens on Wednesday after two years of works.

"We waited long," said Jane Roe, harbour master.

Contact: Jane Roe, 01632 960001, press@harbour.example.org
"""
GOLD = {
    "type": "press_release",
    "language": "en",
    "headline": "Harbour reopens",
    "subheadlines": [],
    "summary": None,
    "release": {"kind": "none"},
    "dateline": {"place": "Northmouth", "region": None, "date": "2024-04-23", "wire": None},
    "issued": "2024-04-23",
    "body": [
        "The harbour at Northmouth reopens on Wednesday after two years of works.",
        '"We waited long," said Jane Roe, harbour master.',
    ],
    "quotes": [{"text": "We waited long,", "speaker": "Roe", "speaker_title": "harbour master"}],
    "contacts": [{"name": "Jane Roe", "phones": ["(01632) 960 001"], "emails": ["press@harbour.example.org"]}],
    "boilerplates": [],
    "notes": [],
    "links": [],
    "handles": [],
    "captions": [],
    "tickers": [],
}


def test_a_release_that_is_read_right_has_no_misses() -> None:
    measured = measure([Annotated("harbour", TEXT, GOLD)])
    assert not measured.misses
    assert measured.macro == 1.0
    assert measured.tallies["body paragraphs"] == Tally(right=2)


def test_what_is_wrong_and_what_is_missed_is_named() -> None:
    gold = {**GOLD, "headline": "Harbour closes", "notes": ["None of it is true."]}
    measured = measure([Annotated("harbour", TEXT, gold)])
    assert ("harbour", "headline", "+ Harbour reopens") in measured.misses
    assert ("harbour", "headline", "- Harbour closes") in measured.misses
    assert ("harbour", "notes", "- None of it is true.") in measured.misses
    assert [value.is_right for value in measured.values if value.field == "headline"] == [False]
    assert measured.tallies["headline"] == Tally(wrong=1, missed=1)


@pytest.mark.parametrize(
    ("same", "gold", "found", "is_same"),
    [
        (alike.equal, "“A” – b", "'a' - B", True),
        (alike.equal, "A", "B", False),
        (alike.stem, "Ill", "Ill.", True),
        (alike.name, "Roe", "Dr Jane Roe", True),
        (alike.name, "Roe", "Jane Doe", False),
        (alike.digits, "+44 1632 960001", "01632 960001 ext 5", True),
        (alike.digits, "01632 960001", "01632 960002", False),
        (alike.link, "https://www.example.org/", "example.org", True),
        (alike.handle, "@Harbour", "harbour", True),
        (alike.minute, "2024-04-23T09:00", "2024-04-23T09:00:00+01:00", True),
        (alike.near(0.9), "one two three", "one two", False),
    ],
)
def test_when_values_are_the_same(same: alike.Alike, gold: str, found: str, is_same: bool) -> None:
    assert bool(same(gold, found)) is is_same


def test_every_annotation_is_complete() -> None:
    folder = Path(__file__).parents[1] / "releases"
    releases = list(annotated_releases(folder))
    assert len(releases) >= 40
    for release in releases:
        assert release.text.strip(), release.name
        assert GOLD.keys() <= release.gold.keys(), (release.name, GOLD.keys() - release.gold.keys())
        json.dumps(release.gold)
