"""Dates as releases write them, in any language whose month names CLDR has (read through Babel).

Nothing is guessed: a date whose numbers can be read in two orders stays unread, and so does a day that
does not exist. English month names are understood in every language.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from pressschema.parsers.text.alternatives import any_of
from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.fields.matches import DateMatch
from pressschema.parsers.text.phrases import lowered

__all__ = ["find_dates", "find_weekday"]

#: Locales whose names differ from those of the language itself, by CLDR.
_VARIANTS: Final = {
    "en": ("en_GB",),
    "de": ("de_AT",),
    "es": ("es_PE",),
    "pt": ("pt_PT",),
    "ar": ("ar_SY", "ar_DZ", "ar_MA"),
}

#: Of a numeric date: which part is the year, the month, the day.
_ORDERS: Final = {"dmy": (2, 1, 0), "mdy": (2, 0, 1), "ymd": (0, 1, 2)}
_DIGIT: Final = re.compile(r"\d")
#: Arabic-Indic, Persian and full-width digits, one for one.
_OTHER_DIGIT: Final = re.compile("[٠-٩۰-۹０-９]")
_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９", "0123456789" * 3)
#: The years that a release can be about to the day.
_YEARS: Final = range(1600, 3000)
#: Two-digit years from 70 are of the twentieth century (POSIX strptime has 69; no release is that old).
_PIVOT: Final = 70

_NAME_END: Final = r"(?![^\W\d_])\.?"
_DAY: Final = r"(?<![\d.,:/-])(?:0?[1-9]|[12]\d|3[01])(?!\d)"
_ORDINAL: Final = r"(?:st|nd|rd|th|er|re|ère|:[ae]|[ºª°o](?![^\W\d_])|\.)?"
_GAP: Final = r"[\s\u2060]{0,4}"
#: "of", "de", "d'" between day, month and year, and the comma before a year.
_LINK: Final = rf"{_GAP}(?:,|(?:of|del?|d['’])(?![^\W\d_]))?{_GAP}"
_YEAR: Final = r"(?:1[6-9]|2\d)\d\d(?![\dA-Za-z%])(?!,\d)"
#: Two digits are a year only at the end of a line or a bracket: "14 January 20)".
_SHORT_YEAR: Final = r"\d\d(?=\s{0,3}(?:[)\]]|$))"
#: Numbers that say what they are, in Chinese, Japanese and Korean.
_LABELLED: Final = r"(?:(?P<year3>\d{4})\s?[年년]\s?)?(?P<month3>\d{1,2})\s?[月월]\s?(?P<day3>\d{1,2})\s?[日일]"
_NUMERIC: Final = (
    r"(?<![\d.,:/-])(?P<first>\d{4}|\d{1,2})\s?(?P<mark>[-/.])\s?(?P<second>\d{1,2})\s?(?P=mark)\s?"
    r"(?P<third>\d{4}|\d{1,2})(?![\d%])(?![.,:/-]\d)"
)


@dataclass(frozen=True, slots=True)
class _Names:
    """Names of months (1 to 12) of a language, and patterns for texts in small letters.

    Attributes:
        months: the names, in lower case and without a dot at the end.
        hint: finds something in every text that has a date; a cheap look.
        pattern: finds what is written as dates are.
        weekday: finds names of weekdays.
    """

    months: dict[str, int]
    hint: re.Pattern[str]
    pattern: re.Pattern[str]
    weekday: re.Pattern[str]


def _widths(table: Iterable[tuple[str, dict[str, dict[int, str]]]]) -> Iterator[tuple[int, str]]:
    for _, widths in table:
        for width in ("wide", "abbreviated"):
            yield from ((number, name.rstrip(".").lower()) for number, name in widths[width].items())


def _any_name(names: Iterable[str]) -> str:
    """A pattern for any of some names, any run of white space where a name has a space."""
    return any_of(names).replace(r"\ ", r"\s{1,3}")


def _pattern(months: Iterable[str], weekdays: Iterable[str]) -> str:
    """One pattern for every form of date; a day is always among its parts."""
    month = _any_name(months) + _NAME_END
    weekday = rf"(?:{_any_name(weekdays)}{_NAME_END}\s{{0,2}},?\s{{0,3}}(?:(?:the|den|le|el|il)\s)?)?"
    day_first = (
        rf"(?P<day1>{_DAY}){_ORDINAL}{_LINK}(?P<month1>{month})"
        rf"(?:{_LINK}(?P<year1>{_YEAR}|{_SHORT_YEAR})(?:\s?г\.?(?!\w))?)?"
    )
    month_first = (
        rf"(?P<month2>{month}){_GAP}(?P<day2>{_DAY})(?:st|nd|rd|th)?(?![^\W\d_])(?!\s?[-–]\s?\d)"
        rf"(?:{_LINK}(?P<year2>{_YEAR}))?"
    )
    return rf"(?<!\w){weekday}(?:{day_first}|{month_first})|(?<!\d)(?:{_LABELLED}|{_NUMERIC})"


@cache
def _names(language: str) -> _Names:
    """The names of a language and of English, looked up once: Babel takes some milliseconds to load."""
    from babel import Locale, UnknownLocaleError

    months: dict[str, int] = {}
    weekdays: set[str] = set()
    for code in (language, *_VARIANTS.get(language, ()), "en", *_VARIANTS["en"]):
        try:
            locale = Locale.parse(code)
        except (UnknownLocaleError, ValueError):
            continue
        for number, name in _widths(locale.months.items()):
            months.setdefault(name, number)
        weekdays.update(name for _, name in _widths(locale.days.items()) if len(name) > 1)
    months = {name: number for name, number in months.items() if name[:1].isalpha()}
    return _Names(
        months,
        re.compile(rf"{_any_name(months)}|[月월]|\d\s?[-/.]\s?\d\d?\s?[-/.]"),
        re.compile(_pattern(months, weekdays)),
        re.compile(rf"(?<!\w){_any_name(weekdays)}{_NAME_END}"),
    )


def _language(tag: str) -> str:
    return tag.replace("_", "-").split("-")[0].lower()


def _date(year: int, month: int, day: int) -> dt.date | None:
    if year not in _YEARS:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _full_year(digits: str) -> int:
    year = int(digits)
    return year if len(digits) > 2 else year + (1900 if year >= _PIVOT else 2000)


def _numeric(match: re.Match[str], order: str | None) -> tuple[dt.date | None, bool]:
    """The date of three numbers, and whether they can be read as more than one."""
    parts = (match["first"], match["second"], match["third"])
    if match["mark"] == "." and len(parts[2]) == 4:
        order = "dmy"  # of every locale in CLDR that divides dates with dots and puts the year last
    readings: dict[str, dt.date] = {}
    for name, (year, month, day) in _ORDERS.items():
        if len(parts[year]) == max(2, *map(len, parts)):
            date = _date(_full_year(parts[year]), int(parts[month]), int(parts[day]))
            if date:
                readings[name] = date
    if order in readings:
        return readings[order], False
    dates = set(readings.values())
    return (dates.pop(), False) if len(dates) == 1 else (None, bool(dates))


def _find_numeric(match: re.Match[str], order: str | None) -> DateMatch | None:
    date, ambiguous = _numeric(match, order)
    start, end = match.span()
    if date:
        return DateMatch(start=start, end=end, date=date, month=date.month, day=date.day)
    return DateMatch(start=start, end=end, date=None, ambiguous=True) if ambiguous else None


def _find_named(match: re.Match[str], months: dict[str, int]) -> DateMatch:
    """The date of a month by name, or of numbers that say what they are."""
    form = next(form for form in "123" if match[f"day{form}"])
    name, year = match[f"month{form}"], match[f"year{form}"]
    month = int(name) if name.isdigit() else months[re.sub(r"\s+", " ", name.rstrip("."))]
    day = int(match[f"day{form}"])
    date = _date(_full_year(year), month, day) if year else None
    start, end = match.span()
    return DateMatch(start=start, end=end, date=date, has_year=year is not None, month=month, day=day)


def find_dates(text: str, language: str) -> list[DateMatch]:
    """Every date in a text that names its day, in order; `language` is a BCP 47 tag."""
    if _DIGIT.search(text) is None:
        return []
    code = _language(language)
    names = _names(code)
    plain = lowered(text.translate(_DIGITS) if _OTHER_DIGIT.search(text) else text)
    if names.hint.search(plain) is None:
        return []
    orders = load_cues(code).numeric_order
    order = orders[0] if len(orders) == 1 else None
    found = (
        _find_numeric(match, order) if match["mark"] else _find_named(match, names.months)
        for match in names.pattern.finditer(plain)
    )
    return [date for date in found if date]


def find_weekday(text: str, language: str, start: int = 0) -> tuple[int, int] | None:
    """(start, end) of the first name of a weekday in a text."""
    match = _names(_language(language)).weekday.search(lowered(text), start)
    return match and match.span()
