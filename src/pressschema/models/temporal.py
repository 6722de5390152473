"""Dates and times as a release states them: a date, or a date-time with its own offset.

A date-time without an offset has no place in the model: nobody can say when it was. Offsets are kept
as stated, not turned into UTC. The patterns are exact (leap years included), so that a JSON Schema
validator accepts what the model accepts whether or not it asserts ``format``.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, Any, Final

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError
from typing_extensions import TypeAliasType

__all__ = ["Date", "DateOrDateTime", "ZonedDateTime", "format_temporal"]

_LEAP_YEAR: Final = r"(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
_DATE: Final = (
    r"(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    r"|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    rf"|{_LEAP_YEAR}-02-29)"
)
# RFC 3339 without leap seconds, at most microseconds; offsets to 14:00, as XML Schema part 2, D.
_TIME: Final = (
    r"T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?"
    r"(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))"
)
_DATE_PATTERN: Final = f"^{_DATE}$(?!\\n)"
_DATE_TIME_PATTERN: Final = f"^{_DATE}{_TIME}$(?!\\n)"
_DATE_RE = re.compile(_DATE_PATTERN)
_DATE_TIME_RE = re.compile(_DATE_TIME_PATTERN)
_MINUTE: Final = dt.timedelta(minutes=1)
_WIDEST_OFFSET: Final = dt.timedelta(hours=14)


def format_temporal(value: dt.date | dt.datetime) -> str:
    """RFC 3339 text of a date or a zoned date-time; UTC is written ``Z``."""
    return value.isoformat().replace("+00:00", "Z")


def _error(message: str) -> PydanticCustomError:
    return PydanticCustomError("not_well_formed", "{message}", {"message": message})


def _date(value: Any) -> dt.date:
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    if isinstance(value, str) and _DATE_RE.search(value):
        return dt.date.fromisoformat(value)
    raise _error("Not a date (RFC 3339 full-date, such as 2026-03-01)")


def _fixed_offset(value: dt.datetime) -> dt.datetime:
    offset = value.utcoffset()
    if offset is None:
        raise _error("A date-time needs its offset from UTC: nobody can say when it was without")
    if offset % _MINUTE or abs(offset) > _WIDEST_OFFSET:
        raise _error("An offset from UTC is whole minutes, at most 14 hours")
    return value.replace(tzinfo=dt.timezone(offset) if offset else dt.UTC, fold=0)


def _date_time(value: Any) -> dt.datetime:
    if isinstance(value, dt.datetime):
        return _fixed_offset(value)
    if isinstance(value, str) and _DATE_TIME_RE.search(value):
        return _fixed_offset(dt.datetime.fromisoformat(value))
    raise _error("Not a date-time with an offset (RFC 3339, such as 2026-03-01T09:30:00+01:00)")


def _date_or_date_time(value: Any) -> dt.date | dt.datetime:
    if isinstance(value, dt.datetime) or (isinstance(value, str) and len(value) > len("2026-03-01")):
        return _date_time(value)
    return _date(value)


_DATE_SCHEMA: Final = {"type": "string", "format": "date", "pattern": _DATE_PATTERN}
_DATE_TIME_SCHEMA: Final = {"type": "string", "format": "date-time", "pattern": _DATE_TIME_PATTERN}
_AS_TEXT = PlainSerializer(format_temporal, return_type=str, when_used="json")

#: A calendar date (RFC 3339 full-date).
Date = TypeAliasType(
    "Date",
    Annotated[
        dt.date,
        PlainValidator(_date),
        _AS_TEXT,
        WithJsonSchema({**_DATE_SCHEMA, "description": "A date: RFC 3339 full-date."}),
    ],
)

#: A date-time with its offset (RFC 3339), at most microseconds, offset at most 14 hours.
ZonedDateTime = TypeAliasType(
    "ZonedDateTime",
    Annotated[
        dt.datetime,
        PlainValidator(_date_time),
        _AS_TEXT,
        WithJsonSchema({**_DATE_TIME_SCHEMA, "description": "A date-time with its offset: RFC 3339."}),
    ],
)

#: A date where only the date is known, else a date-time with its offset.
DateOrDateTime = TypeAliasType(
    "DateOrDateTime",
    Annotated[
        dt.date | dt.datetime,
        PlainValidator(_date_or_date_time),
        _AS_TEXT,
        WithJsonSchema(
            {
                "anyOf": [_DATE_SCHEMA, _DATE_TIME_SCHEMA],
                "description": "A date, or a date-time with its offset: RFC 3339.",
            }
        ),
    ],
)
