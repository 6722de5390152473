"""The line that says when a release may be used: at once, not before a time, or not yet at all.

An embargo's end is an instant only where the text gives date, time and zone. A zone that several places
call by the same name, one that nobody knows, and a missing one leave it open; what was found is remarked on.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from typing import Final

from pressschema.models import ReleaseTime
from pressschema.parsers.reading import Remark
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.dates import day_of, find_dates
from pressschema.parsers.text.fields.matches import DateMatch, ReleaseLine
from pressschema.parsers.text.fields.times import (
    TimeMatch,
    ZoneMatch,
    clock_offset,
    find_time,
    find_zone,
    zone_offset,
)
from pressschema.parsers.text.fields.values import as_value
from pressschema.parsers.text.phrases import Phrases, Words, cut

__all__ = ["read_release_line"]

_POINTER: Final = "/release_time/until"
#: How far from the phrase its date, time and zone stand, in characters.
_REACH: Final = 160
#: How far before the phrase its sentence may begin ("This release is strictly"), in characters.
_LEAD_IN: Final = 60
#: How much of a text is looked through for the phrase, in characters: a line has less.
_LOOKED_AT: Final = 2000
#: "Hold" has to be all that the text says, which is then not longer than this.
_LINE: Final = 120
#: How far from a time its zone stands, and the same time in another zone, in characters.
_BESIDE: Final = 24
#: How far an embargo ends from the day of the release.
_NEAR: Final = dt.timedelta(days=31)
_SAID = re.compile(r"[^\W_]")
#: Where the sentence of the phrase begins: after a full stop, a line break, a wide gap.
_SENTENCE_START = re.compile(r"[.!?|]\s+|[\n\r]\s*|\s{3,}")
_CLOSING = re.compile(r"\s{0,2}[)\]）】]")
_DECORATION: Final = " \t\r\n*_=#~-–—:.!()[]{}<>|\u00a0"


@dataclass(frozen=True, slots=True)
class _Moment:
    """What stands after the phrase of an embargo, and the day that is said beside the line."""

    date: DateMatch | None
    time: TimeMatch | None
    zone: ZoneMatch | None
    beside: dt.date | None = None

    @property
    def day(self) -> dt.date | None:
        return self.date.date if self.date else self.beside

    @property
    def end(self) -> int:
        return max((part.end for part in (self.date, self.time, self.zone) if part), default=0)


def _moment(text: str, start: int, end: int, cues: Cues, language: str, order: str | None) -> _Moment:
    """Date, time and zone between two indexes."""
    reach = text[: min(end, start + _REACH)]
    date = next((date for date in find_dates(reach, language, order) if date.start >= start), None)
    if date:  # its numbers are no time
        reach = reach[: date.start] + " " * (date.end - date.start) + reach[date.end :]
    time = find_time(reach, start, cues)
    return _Moment(date, time, find_zone(reach, time, cues, language, start) if time else None)


def _after_other_zones(text: str, moment: _Moment, cues: Cues, language: str) -> int:
    """Index after the same time in further zones: "10 a.m. EDT / 16:00 CEST"."""
    end = moment.end
    while moment.time and moment.zone:
        time = find_time(text[: end + _BESIDE], end, cues)
        zone = find_zone(text[: time.end + _BESIDE], time, cues, language) if time else None
        if time is None or zone is None or zone.zone is None or _SAID.search(text, end, time.start):
            break
        end = zone.end
    return end


def _local_time(moment: _Moment) -> dt.datetime | None:
    if not moment.time or not moment.day:
        return None
    midnight = dt.datetime.combine(moment.day, dt.time())
    return midnight + dt.timedelta(hours=moment.time.hour, minutes=moment.time.minute)


def _at(local: dt.datetime, offset: dt.timedelta | None) -> dt.datetime | None:
    return None if offset is None else local.replace(tzinfo=dt.timezone(offset))


def _without_zone(local: dt.datetime, default: str | None) -> tuple[dt.datetime | None, list[Remark]]:
    if default is None:
        return None, [Remark("TIM001", "The embargo has a time without a zone: nobody can say when it ends", _POINTER)]
    offset = clock_offset(default, local)
    message = f"The embargo has a time without a zone: the default time zone {default} was taken"
    return _at(local, offset), [Remark("TIM001", message, _POINTER)]


def _with_zone(local: dt.datetime, name: str, found: ZoneMatch) -> tuple[dt.datetime | None, list[Remark]]:
    remarks = []
    zone = found.zone
    offset = zone_offset(zone, local) if zone else None
    if zone is None:
        remarks.append(Remark("TIM002", f"{name!r} is no time zone that is known", _POINTER, found.start))
    elif zone.also or offset is None:
        others = f" ({zone.also})" if zone.also else ""
        taken = "was read with the offset " + str(zone.offset) if zone.offset else "was not read"
        remarks.append(
            Remark("TIM002", f"The time zone {name!r} has other uses{others}; it {taken}", _POINTER, found.start)
        )
    if zone and offset is not None and zone.offset and zone.place and clock_offset(zone.place, local) != offset:
        message = f"{name!r} is {zone.offset}, but on that day {zone.place} has another offset; read as written"
        remarks.append(Remark("TIM003", message, _POINTER, found.start))
    return _at(local, offset), remarks


def _on_day(
    text: str, phrase: tuple[int, int], moment: _Moment, cues: Cues, language: str, day: dt.date | None
) -> _Moment:
    """A time alone on the day said beside the line: where the line has no word that may name another ("tomorrow")."""
    if day is None or moment.date or not moment.time:
        return moment
    told = [
        (0, phrase[0]),
        (phrase[1], moment.time.start),
        (_after_other_zones(text, moment, cues, language), len(text)),
    ]
    if moment.zone:
        told.append((moment.time.end, moment.zone.start))
    words = (word for begin, end in told for word in cut(text, begin, end).words if _SAID.match(word))
    return moment if any(word not in cues.function_words for word in words) else replace(moment, beside=day)


def _with_year(moment: _Moment, near: dt.date | None) -> _Moment:
    """A time on a day without a year in the year that brings it next to another day of the release."""
    date = moment.date
    if near is None or not moment.time or not date or date.has_year or not date.month or not date.day:
        return moment
    for year in (near.year, near.year + 1, near.year - 1):
        day = day_of(year, date.month, date.day)
        if day and abs(day - near) <= _NEAR:
            return replace(moment, date=replace(date, date=day))
    return moment


def _embargo(
    text: str, start: int, end: int, moment: _Moment, cues: Cues, language: str, default: str | None
) -> ReleaseLine:
    local = _local_time(moment)
    until: dt.datetime | None = None
    remarks: list[Remark] = []
    if local and moment.zone:
        until, remarks = _with_zone(local, text[moment.zone.start : moment.zone.end], moment.zone)
    elif local:
        until, remarks = _without_zone(local, default)
    end = max(end, _after_other_zones(text, moment, cues, language))
    closing = _CLOSING.match(text, end)
    end = closing.end() if closing and any(opening in text[start:end] for opening in "([（【") else end
    return ReleaseLine(
        start=start,
        end=end,
        release_time=ReleaseTime(kind="embargoed", until=until, text=as_value(text[start:end])),
        date=moment.date.date if moment.date else None,
        remarks=tuple(remarks),
        confidence=0.95 if moment.date else 0.8,
    )


def _begin(text: str, start: int) -> int:
    """Where the sentence begins that the phrase stands in, if that is near."""
    earliest = max(0, start - _LEAD_IN)
    begin = 0 if earliest == 0 else start
    for boundary in _SENTENCE_START.finditer(text, earliest, start):
        begin = boundary.end()
    while begin < start and text[begin] in _DECORATION:
        begin += 1
    return begin


def _find(phrases: Phrases, text: Words) -> tuple[int, int] | None:
    place = phrases.find(text)
    return (text.starts[place[0]], text.ends[place[1] - 1]) if place else None


def _read_immediate(text: str, span: tuple[int, int], language: str, order: str | None) -> ReleaseLine:
    start, end = span
    dates = [date for date in find_dates(text[: end + _REACH], language, order) if date.date]
    date = next((date for date in dates if date.start >= end and _touch(text, end, date.start)), None)
    end = date.end if date else end
    if date is None:  # "3 September 2025 - Immediate Release"
        date = next((date for date in dates if date.end <= start and _touch(text, date.end, start)), None)
    release_time = ReleaseTime(kind="immediate", text=as_value(text[start:end]))
    return ReleaseLine(
        start=start, end=end, release_time=release_time, date=date.date if date else None, confidence=0.97
    )


def _touch(text: str, end: int, start: int) -> bool:
    """Whether no word stands between two indexes."""
    return not any(character.isalpha() for character in text[end:start])


def _read_hold(text: str) -> ReleaseLine:
    start = len(text) - len(text.lstrip(_DECORATION))
    end = len(text.rstrip(_DECORATION))
    release_time = ReleaseTime(kind="hold", text=as_value(text[start:end]))
    return ReleaseLine(start=start, end=end, release_time=release_time, confidence=0.9)


def _read_date(
    text: str, span: tuple[int, int], moment: _Moment, cues: Cues, language: str, default: str | None
) -> ReleaseLine | None:
    """A date of release: an embargo where it has a time, else just a date."""
    if moment.date is None and moment.time and moment.zone and moment.beside:
        return _embargo(text, span[0], span[1], moment, cues, language, default)
    if not moment.date or moment.date.start - span[1] > _LEAD_IN:
        return None
    if moment.time:
        return _embargo(text, span[0], span[1], moment, cues, language, default)
    if not moment.date.date:
        return None
    return ReleaseLine(start=span[0], end=moment.date.end, release_time=None, date=moment.date.date, confidence=0.9)


def read_release_line(
    text: str,
    cues: Cues,
    language: str,
    default_timezone: str | None = None,
    order: str | None = None,
    beside: dt.date | None = None,
    near: dt.date | None = None,
) -> ReleaseLine | None:
    """What a line says about when the release may be used; None where it says nothing about that.

    Args:
        text: the line or lines; of a long text only the beginning is read.
        cues: the cues of its language.
        language: BCP 47 tag of it.
        default_timezone: IANA name of the zone of a time without one; using it is remarked on.
        order: in what order the document writes numeric dates, where it shows that.
        beside: the day that is said on a line of its own near it; a time alone is of that day.
        near: a day that the release says it is of; a time on a day without a year is in the year that is next to it.
    """
    words = cut(text, 0, _LOOKED_AT)
    if len(text) <= _LINE and cues.release_hold.is_whole(text.strip(_DECORATION)):
        return _read_hold(text)
    immediate = _find(cues.release_immediate, words)
    embargo = _find(cues.release_embargo, words)
    if embargo and not (immediate and immediate[0] <= embargo[0] and embargo[1] <= immediate[1]):
        begin = _begin(text, embargo[0])
        moment = _moment(text, embargo[1], len(text), cues, language, order)
        if not moment.date:
            before = _moment(text, begin, embargo[0], cues, language, order)
            moment = (
                before if before.date or not moment.time else _on_day(text, embargo, moment, cues, language, beside)
            )
        return _embargo(text, begin, embargo[1], _with_year(moment, near), cues, language, default_timezone)
    if immediate:
        return _read_immediate(text, immediate, language, order)
    dated = _find(cues.release_dates, words)
    if dated is None:
        return None
    moment = _on_day(text, dated, _moment(text, dated[1], len(text), cues, language, order), cues, language, beside)
    return _read_date(text, dated, _with_year(moment, near), cues, language, default_timezone)
