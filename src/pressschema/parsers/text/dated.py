"""A date before a headline on its line: "June 5, 2026: Harbour opens", "05.06.2026 | Hafen öffnet"."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple

from pressschema.parsers.text.fields.dates import find_dates

__all__ = ["DatedLine", "read_dated_line"]

#: A date with its day of the week is not longer; it has figures.
_LONGEST: Final = 40
_FIGURE: Final = re.compile(r"\d")
#: What parts it from the headline.
_PART: Final = re.compile(
    r"(?:\s?[:|：｜]|\s[–—-])\s{0,4}(?=[^\W\d_]|[\"“„«「『])|\s{1,4}(?=[A-ZÀ-ÞА-Я])|(?<=\d)(?=[A-ZÀ-ÞА-Я][^\W\d_])"
)
#: Brackets around a date.
_BRACKETS: Final = {"[": "]", "(": ")"}


class DatedLine(NamedTuple):
    """A line with a date before what it says.

    Attributes:
        date: the date, which it opens with; it may be in brackets.
        end: index after its last character, or the bracket behind it.
        said: index of the first character of what the line says.
    """

    date: dt.date
    end: int
    said: int


def read_dated_line(text: str, language: str) -> DatedLine | None:
    """The full date before what a line says; None where it opens otherwise.

    Args:
        text: the line.
        language: BCP 47 tag of the text.
    """
    if _FIGURE.search(text, 0, _LONGEST) is None:
        return None
    for match in find_dates(text[:_LONGEST], language)[:1]:
        opening = text[: match.start]
        end = match.end + text.startswith(_BRACKETS.get(opening, ""), match.end) * len(opening)
        parted = _PART.match(text, end)
        if (not opening or end > match.end) and match.date is not None and parted is not None:
            return DatedLine(match.date, end, parted.end())
    return None
