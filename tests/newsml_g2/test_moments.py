"""Dates and times in the shapes that documents have them."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressschema.models.temporal import format_temporal
from pressschema.parsers.newsml_g2.moments import Moment, read_moment
from pressschema.testing import dates, zoned_datetimes


@given(moment=st.one_of(dates(), zoned_datetimes()))
def test_every_moment_of_the_model_is_read_as_it_is(moment: dt.date | dt.datetime) -> None:
    found = read_moment(format_temporal(moment))
    assert (found.value, found.flaw, found.is_exact) == (moment, None, True)
    if isinstance(moment, dt.datetime):
        assert isinstance(found.value, dt.datetime)
        assert found.value.utcoffset() == moment.utcoffset()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20260301T093000Z", "2026-03-01T09:30:00+00:00"),
        ("2026-03-01T09:30Z", "2026-03-01T09:30:00+00:00"),
        ("2026-03-01 09:30:00+0100", "2026-03-01T09:30:00+01:00"),
        ("2026-03-01T09:30:00-05", "2026-03-01T09:30:00-05:00"),
        ("2026-03-01T09:30:00,5Z", "2026-03-01T09:30:00.500000+00:00"),
        ("2026-03-01T09:30:00.0000000Z", "2026-03-01T09:30:00+00:00"),
    ],
)
def test_other_shapes_of_iso_8601(text: str, expected: str) -> None:
    assert read_moment(text) == Moment(dt.datetime.fromisoformat(expected))


@pytest.mark.parametrize(
    "text",
    ["2026-02-30", "2026-13-01", "2026-03-01T24:00:00Z", "2026-03-01T09:60:00Z", "2026-03-01T09:30:00+15:00",
     "2026-03-01T09:30:00+01:75", "March 1, 2026", "", "2026", "2026-W09-7", "２０２６-03-01", "2026-03-01T"],
)  # fmt: skip
def test_what_is_no_moment(text: str) -> None:
    assert read_moment(text) == Moment(None, "impossible", is_exact=False)


@given(text=st.text(alphabet="0123456789-:TZ+., ", max_size=40))
def test_any_text_is_a_moment_or_is_not(text: str) -> None:
    found = read_moment(text)
    assert (found.value is None) == (found.flaw == "impossible")


def test_what_is_finer_than_a_microsecond_is_not_all_read() -> None:
    found = read_moment("2026-03-01T09:30:00.1234567Z")
    assert found == Moment(dt.datetime(2026, 3, 1, 9, 30, 0, 123456, tzinfo=dt.UTC), is_exact=False)


def test_a_date_with_a_zone_is_not_all_read() -> None:
    assert read_moment("2026-03-01Z") == Moment(dt.date(2026, 3, 1), is_exact=False)


def test_a_local_time_has_the_offset_of_its_day() -> None:
    zone = ZoneInfo("Europe/Berlin")
    offsets = [read_moment(f"2026-{month}-01T12:00:00", zone).value for month in ("01", "07")]
    assert [value.isoformat()[-6:] for value in offsets if value] == ["+01:00", "+02:00"]


def test_a_local_time_from_before_standard_time_is_only_a_date() -> None:
    found = read_moment("1880-06-01T12:00:00", ZoneInfo("Europe/Berlin"))
    assert found == Moment(dt.date(1880, 6, 1), "zone missing", is_exact=False)
