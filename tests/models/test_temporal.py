"""Dates are dates, times have offsets, and the patterns say so exactly."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from pressschema import PressRelease, json_schema
from pressschema.models.temporal import Date, DateOrDateTime, ZonedDateTime, format_temporal
from pressschema.testing import zoned_datetimes

date: TypeAdapter[dt.date] = TypeAdapter(Date)
moment: TypeAdapter[dt.datetime] = TypeAdapter(ZonedDateTime)
either: TypeAdapter[dt.date] = TypeAdapter(DateOrDateTime)

DATE_PATTERN = re.compile(json_schema()["$defs"]["Date"]["pattern"])


@pytest.mark.parametrize("year", [1, 4, 100, 400, 1900, 2000, 2023, 2024, 2100, 9999])
def test_the_date_pattern_knows_the_calendar(year: int) -> None:
    for month in range(14):
        for day in range(33):
            written = f"{year:04}-{month:02}-{day:02}"
            try:
                dt.date(year, month, day)
                exists = True
            except ValueError:
                exists = False
            assert bool(DATE_PATTERN.search(written)) == exists, written


def test_a_time_without_an_offset_is_refused() -> None:
    for naive in ("2026-03-01T09:30:00", dt.datetime(2026, 3, 1, 9, 30)):  # noqa: DTZ001 - naive on purpose
        with pytest.raises(ValidationError, match="offset"):
            moment.validate_python(naive)


def test_a_named_zone_becomes_its_offset_at_that_instant() -> None:
    summer = dt.datetime(2026, 7, 1, 12, tzinfo=ZoneInfo("Europe/Paris"))
    assert format_temporal(moment.validate_python(summer)) == "2026-07-01T12:00:00+02:00"


def test_offsets_are_kept_as_stated() -> None:
    release = PressRelease.model_validate({"issued": "2026-03-01T09:30:00-05:00"})
    assert release.model_dump(mode="json")["issued"] == "2026-03-01T09:30:00-05:00"


@pytest.mark.parametrize("zero", ["Z", "+00:00", "-00:00"])
def test_utc_is_written_z(zero: str) -> None:
    assert format_temporal(moment.validate_python(f"2026-03-01T09:30:00{zero}")) == "2026-03-01T09:30:00Z"


def test_a_date_stays_a_date() -> None:
    assert type(either.validate_python("2026-03-01")) is dt.date
    assert type(either.validate_python("2026-03-01T00:00:00Z")) is dt.datetime


@given(st.dates())
def test_every_date_comes_back(value: dt.date) -> None:
    assert date.validate_python(format_temporal(value)) == value


@given(zoned_datetimes())
def test_every_moment_comes_back_with_its_offset(value: dt.datetime) -> None:
    back = moment.validate_python(format_temporal(moment.validate_python(value)))
    assert (back, back.utcoffset()) == (value, value.utcoffset())
