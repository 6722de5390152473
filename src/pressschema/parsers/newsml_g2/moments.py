"""Dates and times as documents have them: ISO 8601 in its usual shapes, with an offset or without."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias
from zoneinfo import ZoneInfo

__all__ = ["Moment", "read_moment"]

#: Date, then perhaps time (seconds and fraction optional), then perhaps an offset; separators optional,
#: as in ISO 8601 basic format. What XML Schema allows beyond (years of five digits) is not read.
_SHAPE = re.compile(
    r"(?P<date>[0-9]{4}-?[0-9]{2}-?[0-9]{2})"
    r"(?:[Tt ](?P<time>[0-9]{2}:?[0-9]{2}(?::?[0-9]{2}(?:[.,](?P<fraction>[0-9]{1,30}))?)?))?"
    r"(?P<offset> ?[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?",
    re.ASCII,
)

_WIDEST_OFFSET: Final = dt.timedelta(hours=14)

#: What there is to say of a moment beside its value: nothing; it is no possible date; it was a local
#: time without an offset, and the default zone gave one, or there was none and only the date is left.
Flaw: TypeAlias = Literal["impossible", "zone assumed", "zone missing"]


@dataclass(frozen=True, slots=True)
class Moment:
    """What a text says of a moment.

    Attributes:
        value: a date, or a date-time with its offset; None where the text tells neither.
        flaw: what is to be said of it.
        is_exact: whether the value says all that the text says.
    """

    value: dt.date | dt.datetime | None
    flaw: Flaw | None = None
    is_exact: bool = True


def read_moment(text: str, default_zone: ZoneInfo | None = None) -> Moment:
    """The moment that a text tells.

    Args:
        text: the text, white space around it trimmed.
        default_zone: where the clock stood that shows times without an offset.
    """
    shape = _SHAPE.fullmatch(text)
    if shape is None:
        return Moment(None, "impossible", is_exact=False)
    try:
        date = dt.date.fromisoformat(shape["date"])
        if shape["time"] is None:
            return Moment(date, is_exact=shape["offset"] is None)
        clock = dt.time.fromisoformat(shape["time"].replace(",", "."))
        offset = _offset(shape["offset"])
    except ValueError:
        return Moment(None, "impossible", is_exact=False)
    exact = not (shape["fraction"] or "")[6:].strip("0")
    moment = dt.datetime.combine(date, clock)
    if offset is not None:
        return Moment(moment.replace(tzinfo=offset), is_exact=exact)
    if default_zone is not None and _is_modern(moment.replace(tzinfo=default_zone)):
        return Moment(moment.replace(tzinfo=default_zone), "zone assumed", is_exact=exact)
    return Moment(date, "zone missing", is_exact=False)


def _is_modern(moment: dt.datetime) -> bool:
    """Whether the clocks of the zone stood whole minutes from UTC by then; local mean time did not."""
    return not (moment.utcoffset() or dt.timedelta()) % dt.timedelta(minutes=1)


def _offset(text: str | None) -> dt.timezone | None:
    if text is None:
        return None
    if text.strip() in "Zz":
        return dt.UTC
    digits = text[1:].replace(":", "").ljust(4, "0")
    if digits[2:] > "59":
        raise ValueError(text)
    ahead = dt.timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    if ahead > _WIDEST_OFFSET:
        raise ValueError(text)
    return dt.timezone(ahead if text[0] == "+" else -ahead)
