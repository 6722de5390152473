"""What the readers of fields hand out: plain values, each with the stretch of text that it was read from.

Offsets are indexes into the text that the reader was given, or, where it was given `Piece`s, into the source.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from pressschema.models import Contact, Dateline, ReleaseTime
from pressschema.parsers.reading import Remark

__all__ = [
    "ContactMatch",
    "ContactPart",
    "DateMatch",
    "DatelineMatch",
    "HandleMatch",
    "Match",
    "Part",
    "ReleaseLine",
    "TickerMatch",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A value found in a text.

    Attributes:
        start: index of its first character.
        end: index after its last character.
        value: the value; `text[start:end]` is how the text writes it.
        confidence: how sure the reader is, from 0 to 1.
    """

    start: int
    end: int
    value: str
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class HandleMatch(Match):
    """An account on a social platform; `platform` is None where the text does not name it."""

    platform: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TickerMatch(Match):
    """A ticker symbol (`value`), the exchange as the text names it, and the ISIN where that stands beside it."""

    exchange: str
    isin: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMatch:
    """A date, or what looks like one.

    Attributes:
        start: index of its first character, the weekday's where one stands before it.
        end: index after its last character.
        date: the date; None without a year, where it is ambiguous, and where there is no such day.
        has_year: whether a year stands with it.
        ambiguous: whether its parts can be read in more than one order, as in 03/04/05.
        month: month of the year, where that is sure.
        day: day of the month, where that is sure.
        readings: of a date in numbers, the dates that it can be, by the order of its parts ("dmy").
    """

    start: int
    end: int
    date: dt.date | None
    has_year: bool = True
    ambiguous: bool = False
    month: int | None = None
    day: int | None = None
    readings: Mapping[str, dt.date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseLine:
    """What a line says about when the release may be used.

    Attributes:
        start: index of its first character, that of the phrase or of what belongs to it.
        end: index after its last character.
        release_time: what it says; its text is `text[start:end]`. None where it tells the date alone.
        date: the date in it: of issue, or of an embargo the day on which it ends.
        remarks: what is to be said about its time and zone.
        confidence: how sure the reader is, from 0 to 1.
    """

    start: int
    end: int
    release_time: ReleaseTime | None
    date: dt.date | None = None
    remarks: tuple[Remark, ...] = ()
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class DatelineMatch:
    """The dateline that opens a lead.

    Attributes:
        dateline: its parts; its text is without the dash after it.
        start: index of its first character.
        end: index after its last character, before the dash.
        body_start: index of the first character of the lead.
        confidence: how sure the reader is, from 0 to 1.
    """

    dateline: Dateline
    start: int
    end: int
    body_start: int
    confidence: float = 1.0


#: What a stretch of a contact block is.
ContactPart: TypeAlias = Literal["name", "role", "organisation", "phone", "fax", "email", "url", "address"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of the source and which part of a contact it is."""

    label: ContactPart
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactMatch:
    """A person or desk to turn to, and where in the source its parts stand."""

    contact: Contact
    parts: tuple[Part, ...]
    confidence: float = 1.0
