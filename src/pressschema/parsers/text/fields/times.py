"""Times of day and their zones, as an embargo states them."""

from __future__ import annotations

import datetime as dt
import re
import zoneinfo
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pressschema.parsers.text.cues import Cues, Zone
from pressschema.parsers.text.fields.city_zones import city_zones
from pressschema.parsers.text.phrases import Phrases, cut

__all__ = ["TimeMatch", "ZoneMatch", "clock_offset", "find_time", "find_zone", "zone_offset"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeMatch:
    """A time of day. The hour is 24 where the text says so: the midnight at the end of the day."""

    start: int
    end: int
    hour: int
    minute: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneMatch:
    """A time zone as the text names it. `zone` is None for an abbreviation that nobody knows."""

    start: int
    end: int
    zone: Zone | None


#: "UTC+2", "GMT -03:30", "+01:00", and the Z of ISO 8601. A bare "-01:00" may be the end of a period.
_EXPLICIT = re.compile(
    r"(?<![^\W\d_])(?:(?:UTC|GMT)\s?(?P<sign>[+\-−–])\s?(?P<hours>\d{1,2})(?::?(?P<minutes>[0-5]\d))?(?![\d:])"
    r"|\+(?P<hours2>\d\d):?(?P<minutes2>[0-5]\d)(?![\d:])|(?<=\d)(?P<utc>Z)(?!\w))"
)
_IANA = re.compile(
    r"(?<!\w)(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Z][A-Za-z_]{1,30}(?:/[A-Z][a-z_]{1,30})?(?!\w)"
)
_ABBREVIATION = re.compile(r"\s{0,3}\(?(?P<name>[A-Z]{2,5})(?![\w.])")
_NOON: Final = 12
_MIDNIGHT: Final = 24
#: Minutes that the model admits in an offset (XML Schema part 2, appendix D: 14 hours).
_WIDEST_OFFSET: Final = 14 * 60
_MINUS: Final = ("-", "−", "–")


def _any(phrases: Iterable[str]) -> str:
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(re.escape(phrase).replace(r"\ ", r"\s") for phrase in ordered) + ")" if ordered else "(?!)"


@lru_cache(maxsize=64)
def _time_pattern(am: Phrases, pm: Phrases, hour_marks: Phrases) -> re.Pattern[str]:
    """Any one or two numbers with what may make them a time; `_is_time` tells whether they are one."""
    half = _any((*am, *pm))
    before = _any((*am, *pm, *(mark for mark in hour_marks if len(mark) > 1)))
    return re.compile(
        rf"(?<![\d.,:/$€£-])(?P<before>(?<![^\W\d_]){before})?\s{{0,2}}(?<!\d)(?P<hour>\d{{1,2}})"
        r"(?:\s{0,2}(?P<mark>[:.])\s?(?P<minute>[0-5]\d)(?::[0-5]\d)?|(?P<glued>[0-5]\d)|\s(?P<spaced>[0-5]\d))?(?![\d%])"
        rf"(?:\s{{0,2}}(?P<word>{_any(hour_marks)})(?:\s{{0,2}}(?P<after>[0-5]\d)(?!\d)(?:\s?[分min]{{1,3}})?|(?![^\W\d_])))?"
        rf"(?:\s{{0,2}}(?P<half>{half})(?![^\W\d_]))?(?P<zone>(?=\s?[A-Z]))?",
        re.IGNORECASE,
    )


def _is_time(match: re.Match[str]) -> bool:
    """Numbers are a time with ":" between them or a word for it; "1600" also before a zone."""
    said = match["before"] or match["half"] or match["word"]
    return bool(said or match["mark"] or (match["glued"] and match["zone"] is not None))


def _hour(match: re.Match[str], cues: Cues) -> int:
    hour = int(match["hour"])
    half = (match["half"] or match["before"] or "").lower()
    if half in cues.am:
        return 0 if hour == _NOON else hour
    return hour + _NOON if half in cues.pm and hour < _NOON else hour


def find_time(text: str, start: int, cues: Cues) -> TimeMatch | None:
    """The first time of day after an index; noon is 12:00 and midnight 0:00 of the day that it stands with."""
    words = cut(text, start)
    for phrases, hour in ((cues.noon, 12), (cues.midnight, 0)):
        place = phrases.find(words)
        if place:
            return TimeMatch(start=words.starts[place[0]], end=words.ends[place[1] - 1], hour=hour, minute=0)
    for match in _time_pattern(cues.am, cues.pm, cues.hour_marks).finditer(text, start):
        hour = _hour(match, cues)
        minute = int(match["minute"] or match["glued"] or match["spaced"] or match["after"] or 0)
        if _is_time(match) and (hour < _MIDNIGHT or (hour == _MIDNIGHT and not minute)):
            return TimeMatch(start=match.start(), end=match.end(), hour=hour, minute=minute)
    return None


def _explicit(match: re.Match[str]) -> Zone | None:
    if match["utc"]:
        return Zone(offset="+00:00")
    hours = int(match["hours"] or match["hours2"])
    minutes = int(match["minutes"] or match["minutes2"] or 0)
    if hours * 60 + minutes > _WIDEST_OFFSET:
        return None
    return Zone(offset=f"{'-' if match['sign'] in _MINUS else '+'}{hours:02}:{minutes:02}")


@lru_cache(maxsize=64)
def _names(names: tuple[str, ...]) -> tuple[Phrases, dict[tuple[str, ...], str]]:
    """The names of zones as phrases, and each by its words."""
    return Phrases(names), {cut(name).words: name for name in names}


def _named(text: str, start: int, cues: Cues) -> ZoneMatch | None:
    """The first zone that is named after an index; a name of one Latin word only in capitals ("et" is French)."""
    words = cut(text, start)
    phrases, by_words = _names(tuple(cues.zones))
    for index in range(len(words)):
        length = phrases.at(words, index)
        if length:
            first, last = words.starts[index], words.ends[index + length - 1]
            if length > 1 or text[first:last].isupper() or not text[first:last].isascii():
                return ZoneMatch(start=first, end=last, zone=cues.zones[by_words[words.words[index : index + length]]])
    return None


def _of_place(text: str, start: int, cues: Cues, language: str) -> ZoneMatch | None:
    """The first zone that is named by a city or a country after an index."""
    phrases, zones = city_zones(language.replace("_", "-").split("-")[0].lower(), cues.zone_forms)
    words = cut(text, start)
    place = phrases.find(words)
    if place is None:
        return None
    zone = Zone(place=zones[words.words[place[0] : place[1]]])
    return ZoneMatch(start=words.starts[place[0]], end=words.ends[place[1] - 1], zone=zone)


def _unknown(text: str, start: int, cues: Cues) -> ZoneMatch | None:
    """Capitals right behind the time that are no small word: a zone that nobody knows."""
    letters = _ABBREVIATION.match(text, start)
    if letters is None or letters["name"].lower() in cues.function_words:
        return None
    return ZoneMatch(start=letters.start("name"), end=letters.end("name"), zone=None)


def find_zone(text: str, time: TimeMatch, cues: Cues, language: str, since: int | None = None) -> ZoneMatch | None:
    """The zone that is named first after a time: an offset, an IANA name, a name of the cues, or the time of a city.

    A name may begin with the word that makes the number a time: "12:00 hora de Madrid". Where none follows, one that
    stands before the time, from the index `since` on: "北京时间10:00".
    """
    after = _zone_after(text, time, cues, language)
    if after or since is None:
        return after
    before = text[: time.start]
    return _named(before, since, cues) or _of_place(before, since, cues, language)


def _zone_after(text: str, time: TimeMatch, cues: Cues, language: str) -> ZoneMatch | None:
    start = time.start
    explicit = _EXPLICIT.search(text, time.end)
    iana = _IANA.search(text, time.end)
    found = [
        explicit and ZoneMatch(start=explicit.start(), end=explicit.end(), zone=_explicit(explicit)),
        iana and ZoneMatch(start=iana.start(), end=iana.end(), zone=Zone(place=iana[0])),
        _named(text, start, cues),
    ]
    known = found if any(found) else [_of_place(text, start, cues, language)]
    return min(
        (match for match in (*known, _unknown(text, time.end, cues)) if match),
        key=lambda match: (match.start, match.zone is None, -match.end),
        default=None,
    )


def clock_offset(place: str, local: dt.datetime) -> dt.timedelta | None:
    """What the clocks of a place (IANA name) are ahead of UTC at a local time, in whole minutes.

    None for an unknown place, and for a time before zones were agreed upon.
    """
    try:
        offset = local.replace(tzinfo=zoneinfo.ZoneInfo(place)).utcoffset()
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return None
    return None if offset is None or offset % dt.timedelta(minutes=1) else offset


def zone_offset(zone: Zone, local: dt.datetime) -> dt.timedelta | None:
    """The offset from UTC that a zone means at a local time; None where its name does not tell."""
    if zone.offset:
        sign = -1 if zone.offset.startswith("-") else 1
        hours, _, minutes = zone.offset[1:].partition(":")
        return sign * dt.timedelta(hours=int(hours), minutes=int(minutes))
    return clock_offset(zone.place, local) if zone.place else None
