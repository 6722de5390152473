"""Dates as releases write them, in any language whose month names CLDR has (read through Babel).

Nothing is guessed: a date whose numbers can be read in two orders stays unread unless the document itself shows
which one it means, and so does a day that does not exist. English month names are understood in every language.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from pressschema.parsers.text.alternatives import any_of
from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.fields.matches import DateMatch
from pressschema.parsers.text.phrases import lowered

__all__ = ["day_of", "find_dates", "find_month", "find_weekday", "names_in_dates", "order_shown"]

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
#: Arabic-Indic, Persian and full-width digits, one for one.
_OTHER_DIGIT: Final = re.compile("[٠-٩۰-۹０-９]")
_DIGIT: Final = re.compile("[0-9٠-٩۰-۹０-９]")
#: Texts not longer than this, in characters, are kept with the dates in them.
_ASKED_AGAIN: Final = 400
_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９", "0123456789" * 3)
#: The years that a release can be about to the day.
_YEARS: Final = range(1600, 3000)
#: Two-digit years from 70 are of the twentieth century (POSIX strptime has 69; no release is that old).
_PIVOT: Final = 70

#: Years of the eras that Japan and Taiwan count in: the year before their first.
_ERAS: Final = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
#: How much of a document is looked through for the order of its dates, in characters.
_EVIDENCE: Final = 20_000

_NAME_END: Final = r"(?![^\W\d_])\.?"
_DAY: Final = r"(?<![\d.,/-])(?<!\d:)(?:0?[1-9]|[12]\d|3[01])(?!\d)"
_ORDINAL: Final = r"(?:st|nd|rd|th|er|re|ère|ης?|:[ae]|[rºª°o](?![^\W\d_])|\.|[»”\"])?"
_GAP: Final = r"[\s\u2060]{0,4}"
#: "of", "de", "d'" between day, month and year, the comma before a year, and the dash or slash of "3-May-2026".
_LINK: Final = rf"{_GAP}(?:[,،]|[-/](?=[^\W\d_]|\d{{4}})|(?:d['’]|ב)(?=[^\W\d_])|(?:of|del?|من|năm)(?![^\W\d_]))?{_GAP}"
_YEAR: Final = r"(?:1[6-9]|2\d)\d\d(?![\dA-Za-z%])(?!,\d)"
#: A year before month and day: "2026. január 29.", "2026 m. sausio 29 d.", "2026. gada 29. janvārī".
_YEAR_FIRST: Final = rf"(?:(?P<year0>{_YEAR})(?:\.|\s?m\.)?(?:\s?gada)?\s{{1,3}})?"
#: Two digits are a year only at the end of a line or a bracket: "14 January 20)".
_SHORT_YEAR: Final = r"\d\d(?=\s{0,3}(?:[)\]]|$))"
#: Numbers that say what they are, in Chinese, Japanese and Korean.
_LABELLED: Final = (
    rf"(?:(?:(?P<era>{'|'.join(_ERAS)})\s?(?P<year_of_era>\d{{1,3}}|元)|(?P<year3>\d{{4}}|1\d\d))\s?[年년]\s?)?"
    r"(?P<month3>\d{1,2})\s?[月월]\s?(?P<day3>\d{1,2})\s?[日일号號]"
)
_NUMERIC: Final = (
    r"(?<![\d.,/-])(?<!\d:)(?P<first>\d{4}|\d{1,2})[º°]?\s?(?P<mark>[-/.])\s?(?P<second>\d{1,2})\s?(?P=mark)\s?"
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
        month: finds the name of a month and a year, without a day.
        words: the words of all these names.
    """

    months: dict[str, int]
    hint: re.Pattern[str]
    pattern: re.Pattern[str]
    weekday: re.Pattern[str]
    month: re.Pattern[str]
    words: frozenset[str]


def _widths(table: Iterable[tuple[str, dict[str, dict[int, str]]]]) -> Iterator[tuple[int, str]]:
    for _, widths in table:
        for width in ("wide", "abbreviated"):
            yield from ((number, name.rstrip(".").lower()) for number, name in widths[width].items())


def _any_name(names: Iterable[str]) -> str:
    """A pattern for any of some names, any run of white space where a name has a space."""
    return any_of(names).replace(r"\ ", r"\s{1,3}")


#: The time of day and its zone, which computers put before the year: "May 03 09:05:00 CEST 2031".
_CLOCK: Final = r"\d\d:\d\d:\d\d\s(?:[a-z]{3,5}\s)?"


def _pattern(months: Iterable[str], weekdays: Iterable[str], *, year_first: bool) -> str:
    """One pattern for every form of date; a day is always among its parts."""
    name = _any_name(months)
    month = rf"{name}(?:\s?/\s?{name})?{_NAME_END}"  # an Arabic month has a name in the East and one in the West
    weekday = rf"(?:{_any_name(weekdays)}(?:en)?{_NAME_END}\s{{0,2}},?\s{{0,3}}(?:(?:the|den|le|el|il)\s)?)?"
    day_first = (
        rf"(?P<day1>{_DAY}){_ORDINAL}{_LINK}(?P<month1>{month})"
        rf"(?:{_LINK}(?P<year1>{_YEAR}|{_SHORT_YEAR})(?:\s?(?:г|года|року|р|r|roku|g|god|godine|године)(?!\w)\.?)?)?"
    )
    month_first = (
        rf"(?P<month2>{month}){_GAP}(?P<day2>{_DAY})(?:st|nd|rd|th)?(?![^\W\d_])(?!\s?[-–]\s?\d)"
        rf"(?:{_LINK}(?:{_CLOCK})?(?P<year2>{_YEAR}))?"
    )
    if year_first:
        return rf"(?<!\w){_YEAR_FIRST}(?:{day_first}|{month_first}(?:\s?d)?\.?)|(?<!\d)(?:{_LABELLED}|{_NUMERIC})"
    return rf"(?<!\w){weekday}(?:{day_first}|{month_first})|(?<!\d)(?:{_LABELLED}|{_NUMERIC})"


#: How Germans write what their keyboard lacks.
_TRANSCRIBED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def _without_accents(name: str) -> tuple[str, ...]:
    """A name as those write it who have no accents at hand ("fevrier", "maerz"), or no articles: "تشرين ثاني"."""
    letters = (letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))
    return "".join(letters).replace("ı", "i"), name.translate(_TRANSCRIBED), name.replace(" ال", " ")


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
    plain = {form: number for name, number in months.items() for form in _without_accents(name)}
    months = plain | months
    return _Names(
        months,
        re.compile(rf"{_any_name(months)}|[月월]|\d[º°]?\s?[-/.]\s?\d\d?\s?[-/.]"),
        re.compile(_pattern(months, weekdays, year_first=_has_year_first(language))),
        re.compile(rf"(?<!\w){_any_name(weekdays)}{_NAME_END}"),
        re.compile(rf"(?<!\w){_any_name(months)}{_NAME_END}{_LINK}{_YEAR}"),
        frozenset(word for name in (*months, *weekdays) for word in name.split()),
    )


def _has_year_first(language: str) -> bool:
    """Whether a language writes the year before the name of the month, by the long form of its dates in CLDR."""
    from babel import Locale, UnknownLocaleError

    try:
        return str(Locale.parse(language).date_formats["long"].pattern).startswith("y")
    except (UnknownLocaleError, ValueError):
        return False


def _language(tag: str) -> str:
    return tag.replace("_", "-").split("-")[0].lower()


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """The date of three numbers; None where there is no such day."""
    if year not in _YEARS:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _full_year(digits: str) -> int:
    """The year of four digits, of two, or of three, as the Republic of China counts: "120年5月3日"."""
    year = int(digits)
    if len(digits) == 3:
        return year + _ERAS["民國"]
    return year if len(digits) > 2 else year + (1900 if year >= _PIVOT else 2000)


def _readings(match: re.Match[str]) -> dict[str, dt.date]:
    """The dates that three numbers can be, by the order of their parts."""
    parts = (match["first"], match["second"], match["third"])
    readings: dict[str, dt.date] = {}
    for name, (year, month, day) in _ORDERS.items():
        if len(parts[year]) == max(2, *map(len, parts)):
            date = day_of(_full_year(parts[year]), int(parts[month]), int(parts[day]))
            if date:
                readings[name] = date
    return readings


def _find_numeric(match: re.Match[str], order: str | None) -> DateMatch | None:
    readings = _readings(match)
    if match["mark"] == "." and len(match["third"]) == 4:
        order = "dmy"  # of every locale in CLDR that divides dates with dots and puts the year last
    dates = {readings[order]} if order in readings else set(readings.values())
    if not dates:
        return None
    date = dates.pop() if len(dates) == 1 else None
    month, day = (date.month, date.day) if date else (None, None)
    return DateMatch(
        start=match.start(), end=match.end(), date=date, ambiguous=not date, month=month, day=day, readings=readings
    )


def _find_named(match: re.Match[str], months: dict[str, int]) -> DateMatch:
    """The date of a month by name, or of numbers that say what they are."""
    form = next(form for form in "123" if match[f"day{form}"])
    name, day, year = match[f"month{form}"], int(match[f"day{form}"]), _year(match, form)
    month = int(name) if name.isdigit() else months[_SPACES.sub(" ", name.partition("/")[0].strip(" ."))]
    date = day_of(year, month, day) if year is not None else None
    start, end = match.span()
    return DateMatch(start=start, end=end, date=date, has_year=year is not None, month=month, day=day)


_SPACES: Final = re.compile(r"\s+")
#: A date begins no more than so many characters before its month, or before the first of its numbers.
_BEFORE_HINT: Final = 64


def _year(match: re.Match[str], form: str) -> int | None:
    if match["era"]:
        return _ERAS[match["era"]] + (1 if match["year_of_era"] == "元" else int(match["year_of_era"]))
    digits = match[f"year{form}"] or match.groupdict().get("year0")
    return _full_year(digits) if digits else None


def _matches(plain: str, names: _Names) -> Iterator[re.Match[str]]:
    """What is written as dates are: looked for around hints only, as a text has few dates in it."""
    hint = names.hint.search(plain)
    at = 0
    while hint:
        match = names.pattern.search(plain, max(at, hint.start() - _BEFORE_HINT))
        if match is None:
            return
        yield match
        at = match.end()
        hint = names.hint.search(plain, at)


def find_dates(text: str, language: str, order: str | None = None) -> Sequence[DateMatch]:
    """Every date in a text that names its day, in order.

    Args:
        text: the text.
        language: BCP 47 tag of it.
        order: in what order the document writes numeric dates, where it shows that ("dmy"; see `order_shown`).
    """
    if not _DIGIT.search(text):
        return ()
    find = _find_again if len(text) <= _ASKED_AGAIN else _find_dates
    return find(text, _language(language), order)


def _find_dates(text: str, code: str, order: str | None) -> tuple[DateMatch, ...]:
    names = _names(code)
    plain = lowered(text.translate(_DIGITS) if _OTHER_DIGIT.search(text) else text)
    matches = list(_matches(plain, names))
    if not matches:
        return ()
    orders = load_cues(code).numeric_order
    order = order or (orders[0] if len(orders) == 1 else None)
    found = (_find_numeric(match, order) if match["mark"] else _find_named(match, names.months) for match in matches)
    return tuple([date for date in found if date])


#: The readers of lines, of datelines and of the front ask for the same ones.
_find_again = lru_cache(maxsize=32)(_find_dates)


def order_shown(text: str, language: str) -> str | None:
    """In what order a document writes numeric dates, by those that can be read in one order only.

    So can 28/05/2025, and 05/06/2025 where 5 June 2025 stands in words as well.
    """
    dates = find_dates(text[:_EVIDENCE], language)
    in_words = {match.date for match in dates if match.date and not match.readings}
    shown: set[str] = set()
    for readings in (match.readings for match in dates):
        orders = [order for order, date in readings.items() if date in in_words]
        shown.update(readings if len(readings) == 1 else orders if len(orders) == 1 else ())
    shown.discard("ymd")
    return shown.pop() if len(shown) == 1 else None


def find_weekday(text: str, language: str, start: int = 0) -> tuple[int, int] | None:
    """(start, end) of the first name of a weekday in a text."""
    match = _names(_language(language)).weekday.search(lowered(text), start)
    return match and match.span()


def find_month(text: str, language: str) -> tuple[int, int] | None:
    """(start, end) of the first month that a text names with its year and without a day: "May 2026"."""
    match = _names(_language(language)).month.search(lowered(text))
    return match and match.span()


def names_in_dates(language: str) -> frozenset[str]:
    """The words that name months and weekdays in a language, in small letters."""
    return _names(_language(language)).words
