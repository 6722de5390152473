"""The dateline that opens a lead: where, when, and on which wire.

A dateline is read by taking away from the words before a dash what is sure (wire mark, date, weekday): what
is left must look like a place, or be nothing. Where several dashes qualify the last one ends the dateline.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pressschema.models import Dateline, Place
from pressschema.parsers.text.alternatives import any_of
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.dateline_ends import DASH, DOTS, End, end_of, ends_of
from pressschema.parsers.text.fields.dateline_wires import DIVIDER, without_wire
from pressschema.parsers.text.fields.dates import find_dates, find_month, find_weekday, names_in_dates
from pressschema.parsers.text.fields.matches import DatelineMatch, DateMatch
from pressschema.parsers.text.fields.places import PlaceReading, read_place
from pressschema.parsers.text.fields.values import as_value
from pressschema.parsers.text.phrases import Phrases, cut

__all__ = ["read_dateline"]

#: Datelines are shorter than this, two cities and a wire included; a place alone is shorter still.
_WINDOW: Final = 180
_ALONE: Final = 70
#: What a line that is a dateline may end with.
_LAST: Final = " \u00a0-–—"
#: A wire mark is shorter.
_MARK: Final = 40

#: A city in capitals, and perhaps a region: "SPRINGFIELD, Ill. The ...".
_CAPITALS = re.compile(
    r"(?P<city>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]+(?:\s[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]+){0,3})"
    r"(?:,\s(?P<region>[A-Z][\w.]{0,14}(?:\s[A-Z][\w.]{1,14})??))?\.?\s+(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]|U\.\s?S\.\s)"
)
#: A city, and perhaps a region, before a colon: "Springfield, Ill.: The ...".
_BEFORE_COLON = re.compile(
    r"(?P<city>[^\W\d_a-zß-ÿ][\w.'’-]{1,30}(?: [\w.'’-]{2,30}){0,3})"
    r"(?:, (?P<region>[^\W\d_a-zß-ÿ][\w.]{0,14}(?: [A-Z][\w.]{1,14})?))?:\s+(?=[“„\"]?[^\W\d_a-zß-öø-ÿ])"
)
#: A place on the web instead of one on earth: "https://example.org/ -- 3 May 2026 -- The ...".
_ADDRESS: Final = re.compile(r"https?://\S{1,100}")
#: From here on scripts have no spaces between words.
_SPACELESS: Final = "\u3000"
#: A place with its region in brackets, and something after it: "Sagunto (Valencia), ...".
_REGION_IN_BRACKETS = re.compile(r"^([^()\[\]\d\n]{2,40}?)\s?[(\[]([^()\[\]\d\n]{2,40})[)\]](?=\s*[,\n])")
#: A full stop that nothing stands before: "МОСКВА, 3 мая. /ТАСС/".
_STRAY_STOP = re.compile(r"[,\s]+\.$")
#: What a wire that is not among the cues may be called.
_UNKNOWN_WIRE = re.compile(r"(?=.*[^\W\d_]{3})\w[\w .&-]{1,30}")
#: What stands beside a place in brackets or between slashes, and a dash before it.
_ASIDE: Final = re.compile(r"[(\[（【]([^()\[\]（）【】\n]{2,60})[)\]）】]|(?:(?<=\s)|^)/([^/\n]{2,40})/(?=[\s.]|$)")
_DASHED_ASIDE: Final = re.compile(rf"{DASH}\s?[(\[（【/]")
#: What services call themselves: "NewMediaWire", "Northern Press".
_SERVICE: Final = re.compile(r"[a-zß-öø-ÿ][A-ZÀ-ÖØ-Þ]|(?i:wire\b|\b(?:news|press|media))")
_SPLIT = re.compile(rf"[\n()\[\]（）【】|]|{DOTS}|(?:(?<=\s)|(?<=\n)){DASH}(?=\s)|--+|[—―]|(?<=\s)/|/(?=\s|\n|$)")
#: A word in small letters, such as every sentence soon has.
_SMALL_WORD = re.compile(r"(?<![\w./@'’(\[-])[a-zß-öø-ÿа-яё]{5,}(?![\w.:)\]@])")
_BEFORE: Final = " \t\r\n\u00a0\u2060*_#"
_AFTER: Final = " \t\r\n\u00a0\u2060*_.,;:"
_AROUND: Final = " \t\r\n\u00a0\u2060*_,;:"


@lru_cache(maxsize=64)
def _hours(cues: Cues) -> re.Pattern[str]:
    """The hour of a stock exchange's release, and what stands between it and the date: "18h00 CEST"."""
    before = any_of((*cues.hour_leads, *(mark for mark in cues.hour_marks if len(mark) > 1)))
    return re.compile(
        rf"[\s–—-]{{0,4}}(?<!\d)(?:(?i:{before})\s)?\d{{1,2}}\s?[h:.]\s?\d\d(?!\d)"
        rf"(?:\s?(?:(?i:{any_of(cues.hour_marks)})(?![^\W\d_])|[A-Z]{{2,4}}(?:/[A-Z]{{2,5}})?))?"
    )


@dataclass(frozen=True, slots=True)
class _Head:
    """What the words before the dash say."""

    place: PlaceReading | None
    date: dt.date | None
    is_dated: bool
    in_words: bool
    wire: str | None
    is_known_wire: bool


def _span_of(date: DateMatch, text: str, language: str) -> tuple[int, int]:
    """(start, end) of a date, and of the weekday right behind it: "3 May 2026, Sunday"."""
    weekday = find_weekday(text, language, date.end)
    is_beside = weekday is not None and not any(map(str.isalnum, text[date.end : weekday[0]]))
    return date.start, weekday[1] if weekday and is_beside else date.end


def _without(text: str, span: tuple[int, int] | None) -> str:
    return text if span is None else text[: span[0]] + DIVIDER + text[span[1] :]


def _place_text(segment: str, cues: Cues) -> str:
    """A segment without the words that lead to its date: "Paris, le", "Madrid, a"."""
    text = _STRAY_STOP.sub("", segment.strip(_AROUND + "/–—-="))
    first, _, rest = text.partition(" ")
    if first.islower() and first.endswith(".") and first in cues.date_words:
        text = rest.lstrip()  # the "г." of "г. Казань"
    while text:
        before, _, last = text.rpartition(" ")
        if last.lower() not in cues.date_words or (before.endswith(",") and cues.regions.is_whole(last)):
            break  # "TORONTO, ON"
        text = before.rstrip(_AROUND)
    return text if any(character.isalnum() for character in text) else ""


def _sent_from(segment: str, cues: Cues) -> str:
    """The same of what may be a place, without the word that is written with it: the "発" of "東京発"."""
    text = _place_text(segment, cues)
    unspaced = next((word for word in cues.date_words if word > _SPACELESS and text.endswith(word)), "")
    return text.removesuffix(unspaced)


def _read_head(head: str, cues: Cues, language: str) -> _Head | None:
    """What the words before the dash say; None where there is more in them than a dateline has."""
    rest, mark = without_wire(_ADDRESS.sub(DIVIDER, head), cues)
    dates = find_dates(rest, language)
    if len(dates) > 1:
        return None
    date = dates[0] if dates else None
    span = _span_of(date, rest, language) if date else find_weekday(rest, language) or find_month(rest, language)
    is_last = date is not None and not any(map(str.isalnum, rest[date.end :]))
    rest = _without(rest, span)
    rest = _hours(cues).sub(DIVIDER, rest) if date else rest
    rest = rest.lstrip(_BEFORE)
    rest = _REGION_IN_BRACKETS.sub(r"\1, \2", rest) if "(" in rest or "[" in rest else rest
    asides = [text for found in _ASIDE.findall(rest) if (text := _place_text(max(found), cues))]
    names = [text for segment in _SPLIT.split(_ASIDE.sub(DIVIDER, rest)) if (text := _sent_from(segment, cues))]
    if len(names) > 1 and is_last and _is_known(names[0], cues, language):
        names = names[:1]  # "SPRINGFIELD – HARBOUR DAYS – 4 May 2026"
    if len(names) > 1 or len(asides) > 1:
        return None
    is_dashed = _DASHED_ASIDE.search(rest) is not None
    if date and asides and not names and asides[0][0].islower():
        asides = []  # "4 May 2026 (updated)"
    where = _place_and_mark("".join(names), "".join(asides), is_dashed or mark is not None, cues, language)
    if where is None:
        return None
    place, unknown = where
    in_words = date is not None and date.date is not None and not date.readings
    return _Head(place, date.date if date else None, date is not None, in_words, mark or unknown, mark is not None)


def _is_known(name: str, cues: Cues, language: str) -> bool:
    """Whether a name is one of a place, by itself or with its region, or in capitals."""
    place = read_place(name, cues, language)
    return place is not None and (place.known or place.capitals)


def _place_and_mark(
    name: str, aside: str, is_dashed: bool, cues: Cues, language: str
) -> tuple[PlaceReading | None, str | None] | None:
    """The place that a name is, and what stands beside it in brackets or between slashes.

    That is its region or country, the mark of a wire that is not among the cues, or what happens there. None where the
    name is none of a place.
    """
    if not aside or not name:
        said = name or aside
        if aside and _SERVICE.search(aside):
            return None, aside
        place = read_place(said, cues, language) if said else None
        return None if said and place is None else (place, None)
    place = read_place(name, cues, language)
    wider = read_place(f"{name}, {aside}", cues, language)
    if wider and (wider.place.country or cues.regions.is_whole(aside)) and not (place and place.place.country):
        return wider, None  # "BERLIN (Germany)"
    if place is None or not _UNKNOWN_WIRE.fullmatch(aside):
        return None
    is_said = " " in aside and not aside.isupper() and not _SERVICE.search(aside)
    is_event = is_said or aside[0].islower() or (place.place.country is not None and not is_dashed)
    return place, None if is_event else aside  # "BERLIN (Harbour Days)", "BERLIN - (Northwire)"


def _confidence(head: _Head, end: End, following: str, *, is_line: bool, is_closed: bool) -> float:
    """How sure it is that the words are a dateline; 0 where they may be anything.

    Args:
        head: what they say.
        end: what ends them.
        following: what is right behind that.
        is_line: whether the text has little more.
        is_closed: whether a bracket and a full stop are before the dash: "Anytown (Northwire).- ".
    """
    place, has_dash = head.place, end in {"dash", "dots"}
    if head.is_known_wire:
        return 0.98 if place or head.is_dated or following else 0.5
    if head.wire and not _may_have_wire(head, head.wire, has_dash=has_dash, is_closed=is_closed):
        return 0.0
    if place and head.is_dated:
        return 0.95 if has_dash or place.known or place.capitals else 0.8
    if head.is_dated:
        runs_on = head.in_words and following.isupper() and not is_line
        return 0.8 if has_dash and following else 0.6 if runs_on else 0.0
    if place is None or following[:1].islower():
        return 0.0
    has_parts = place.place.region is not None or place.place.country is not None
    if not (place.known or has_parts) and _UNCASED_CLAUSE.match(place.place.name or ""):
        return 0.0
    if has_dash and following:
        return 0.95 if place.known else 0.9 if place.capitals else 0.6 if end == "dash" else 0.0
    if end == "bracket" and following and has_parts and place.known:
        return 0.8
    if not following:
        return 0.85 if place.known and (has_parts or place.capitals) else 0.6 if place.capitals and has_parts else 0.0
    return 0.0


def _may_have_wire(head: _Head, wire: str, *, has_dash: bool, is_closed: bool) -> bool:
    """Whether a wire that is not among the cues is one: beside a place that is sure, a date, or as a name by itself.

    Without a dash it is beside both: "ANYTOWN, 3 May. /Northwire/. ".
    """
    place = head.place
    if place is None:
        return False
    if not has_dash:
        return place.capitals and head.is_dated
    is_named = is_closed and _ABBREVIATION.fullmatch(wire) is None
    return place.known or place.capitals or head.is_dated or is_named


#: Behind the name of a person, in brackets, it is one of a party or a union: "Roe (ABC).- ".
_ABBREVIATION: Final = re.compile(r"[A-ZÀ-Þ][\w.]{0,6}[A-ZÀ-Þ]\.?")
#: So many words in a script without capitals may as well be the beginning of a sentence.
_UNCASED_CLAUSE: Final = re.compile("(?:[\u05d0-\u0e3a]+\\s){3}")


@lru_cache(maxsize=64)
def _names_of_others(cues: Cues) -> Phrases:
    """Headings and labels that may look like places."""
    known = (cues.contact_headings, cues.notes_headings, cues.background_headings, cues.related_headings,
             cues.release_immediate, cues.navigation, cues.caption_prefixes, cues.date_labels, cues.masthead_labels,
             cues.advisory_labels, cues.fact_labels, *cues.type_words.values())  # fmt: skip
    return Phrases(itertools.chain(*known))


@lru_cache(maxsize=64)
def _small_words(cues: Cues, language: str) -> frozenset[str]:
    """The words that datelines have in small letters."""
    said = (cues.date_words, cues.place_joiners, cues.place_particles, cues.place_articles, cues.wires)
    words = itertools.chain.from_iterable(cut(phrase).words for phrases in said for phrase in phrases)
    return frozenset(words) | names_in_dates(language)


def _is_prose(head: str, cues: Cues, language: str) -> bool:
    """Whether words have one in small letters that no dateline has: most that stand before a dash or a bracket do."""
    found = _SMALL_WORD.findall(head)
    return bool(found) and not _small_words(cues, language).issuperset(found)


def _match(text: str, start: int, end: int, body_start: int, cues: Cues, language: str) -> DatelineMatch | None:
    ending = end_of(text, start, end, body_start)
    head_text = text[start:end].rstrip(_AROUND)
    if head_text[-2:-1].isdigit():
        head_text = head_text.removesuffix(".")
    if sum(map(head_text.count, "([（【")) > sum(map(head_text.count, ")]）】")):
        return None
    if head_text.endswith((")", "]")) and head_text.count("(") + head_text.count("[") == 0:
        head_text = head_text[:-1].rstrip(_AROUND)
    if not head_text or _is_prose(head_text, cues, language):
        return None
    head = _read_head(head_text, cues, language)
    place = head.place.place if head and head.place else None
    others = _names_of_others(cues)
    if head is None or others.is_whole(head_text) or (place and others.is_whole(place.name or "")):
        return None
    while body_start < len(text) and text[body_start] in _AFTER:
        body_start += 1
    has_dash = ending in {"dash", "dots"}
    if place is None and not has_dash and head_text.partition(" ")[0].lower() in cues.open_words:
        return None  # "On Tuesday, April 9, 2019, Senator Roe will"
    if head.place and not has_dash and _opens_sentence(text, body_start, head.place, cues):
        return None
    following, is_closed = text[body_start : body_start + 1], text.endswith((").", "]."), start, end)
    confidence = _confidence(head, ending, following, is_line=len(text) <= _ALONE, is_closed=is_closed)
    if not confidence:
        return None
    dateline = Dateline(text=as_value(head_text) or None, place=place, date=head.date, wire=head.wire)
    return DatelineMatch(
        dateline=dateline, start=start, end=start + len(head_text), body_start=body_start, confidence=confidence
    )


def _opens_sentence(text: str, body_start: int, place: PlaceReading, cues: Cues) -> bool:
    """Whether what looks like a place leads to a date within a sentence: "Until 3 May 2026, the harbour is closed"."""
    name = place.place.name or ""
    if cues.today.is_whole(name) or name.lower() in cues.open_words or name in cues.function_words:
        return True
    return text[body_start : body_start + 1].islower() and not (place.known or place.capitals)


def _without_dash(text: str, start: int, cues: Cues) -> DatelineMatch | None:
    """A city before a colon, or one in capitals and a word with one capital after it: the dash was lost on the way.

    The city is one that stands alone, or a region follows it.
    """
    head = _CAPITALS.match(text, start) or _BEFORE_COLON.match(text, start)
    if head is None:
        return None
    city, region = head["city"], head["region"]
    if not (cues.regions.is_whole(region) if region else cues.lone_cities.is_whole(city)):
        return None
    end = head.end("region") if region else head.end("city") - city.endswith(".")
    name = city if region else text[start:end]
    dateline = Dateline(text=as_value(text[start:end]), place=Place(name=as_value(name), region=region))
    return DatelineMatch(dateline=dateline, start=start, end=end, body_start=head.end(), confidence=0.75)


def _after_blanks(text: str, start: int) -> int:
    return len(text) - len(text[start:].lstrip())


#: The sign before the number of a release is no longer: "Nr.", "No.".
_NUMBER_SIGN: Final = 2


def _after_kind(text: str, start: int, dates: Sequence[DateMatch], cues: Cues) -> int:
    """Index of a date right behind the kind of text: "Press release of 3 May 2026 | Anytown – "."""
    if not dates or dates[0].start == start:
        return start
    words = cut(text, start, dates[0].start)
    length = max((kinds.at(words) for kinds in cues.type_words.values()), default=0)
    rest = (word for word in words.words[length:] if word.isalpha() and len(word) > _NUMBER_SIGN)
    return dates[0].start if length and all(word in cues.open_words for word in rest) else start


def read_dateline(text: str, cues: Cues, language: str) -> DatelineMatch | None:
    """The dateline that a lead opens with, or that is the whole text; None without one.

    Args:
        text: the lead, or a line that may be a dateline.
        cues: the cues of its language.
        language: BCP 47 tag of it.
    """
    return _read_opening(text[: 2 * _WINDOW].replace("\u00a0", " "), cues, language)


@lru_cache(maxsize=16)  # the few texts that may have one are asked for it more than once
def _read_opening(text: str, cues: Cues, language: str) -> DatelineMatch | None:
    window = text[:_WINDOW]
    dates = find_dates(window, language)
    start = _after_kind(window, len(window) - len(window.lstrip(_BEFORE)), dates, cues)
    candidates = [*ends_of(window, start, dates, cues)]
    if len(text.strip()) <= _ALONE:
        candidates.append((len(text), len(text)))
    if len(text) < _WINDOW and cues.wires.find(cut(text, max(start, len(text) - _MARK))):
        candidates.insert(0, (len(text.rstrip(_LAST)), len(text)))
    beginnings = {date.start for date in dates}
    for end, body_start in candidates:
        is_dated = any(start <= date.start < end for date in dates)
        if is_dated:
            goes_on = _hours(cues).match(window, body_start) is not None
        else:
            goes_on = start < end < body_start and _after_blanks(window, body_start) in beginnings
        if goes_on:
            continue  # a date after the dash is of the dateline too, and an hour after the date
        found = _match(text, start, end, body_start, cues, language)
        if found:
            return found
    return _without_dash(window, start, cues)
