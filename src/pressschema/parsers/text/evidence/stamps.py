"""Lines that are dates: with the hour, with a label, with the kind and the number of what was issued that day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from pressschema.parsers.text.alternatives import any_of
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.evidence.naming import CAPITAL, WORD
from pressschema.parsers.text.fields.dates import find_dates, find_month
from pressschema.parsers.text.fields.matches import DateMatch
from pressschema.parsers.text.phrases import cut

__all__ = ["HAS_DATE", "IS_DATE", "Stamps", "is_place_and_month"]

#: What stands between the first and the last day of something.
_RANGE: Final = re.compile(r"\d(?<!/\d{4})\.?\s?[-–—]\s?$")
_TO: Final = re.compile(r"\s?[-–—]\s?")
#: A line is a date if the date is more than this part of it, and has one if it is more than that.
IS_DATE, HAS_DATE = 0.5, 0.2
#: The time of day, and its zone in capitals or as "Eastern Daylight Time", at the end of a line.
_CLOCK: Final = re.compile(
    r"\b\d{1,2}(?:\s?[:.h]\s?\d\d){1,2}(?:\s?[ap]\.?m\b\.?)?(?:\s[A-Z]{2,5}(?:/[A-Z]{2,5})?|(?:\s[A-Z][a-z]+){1,3}|\s(?:Uhr|klo?\b))?\W*$",
    re.IGNORECASE,
)
#: The time of day after a date, and perhaps where the text is from: "2026-05-12 09:00 Source: Acme".
_STAMP: Final = re.compile(
    r"\W{1,3}\d{1,2}[:.：h]\d\d(?:[:：]\d\d)?(?:\s?(?:[ap]\.?m\.?|Uhr))?"
    r"(?:\s?[|,–-]?\s?[^\W\d_][\w ]{0,15}[:：].{1,40})?$"
)
_CLOCK_FIRST: Final = re.compile(r"\d{1,2}[:.]\d\d\W{0,3}")
_LETTER: Final = re.compile(r"[^\W\d_]")
#: A line with more characters says something besides.
_LONGEST: Final = 60
#: Who wrote a text, up to its date.
_AUTHOR: Final = rf"(?:\s{CAPITAL},?){{2,5}}\s(?:[|•·–-]\s)?(?:\w{{2,3}}\s)?$"
#: What stands between the parts of a stamp, which has so many.
_PARTED: Final = re.compile(r"\s[|·•/–—-]{1,2}\s")
_FEWEST_PARTS: Final = 3
#: What stands before the number of a release.
_NUMBER_SIGNS: Final = frozenset({"no", "nr", "n", "num", "núm", "number", "numero", "número", "numéro", "nummer"})


#: What a year ends, and a place of a few words, with what parts it from the month.
_YEAR_LAST: Final = re.compile(r"(?:19|20)\d\d(?:\s?г)?\.?$")
_PLACE_FIRST: Final = re.compile(r"[^\W\d_a-z][\w.'’-]*(?:\s[\w.'’-]+){0,3}\s?[,|·•–—-]\s(?:\w{1,3}\s)?$")


def is_place_and_month(text: str, language: str) -> bool:
    """Whether a line is a place and the month of issue: "Anytown, May 2026"."""
    if len(text) > _LONGEST or _YEAR_LAST.search(text) is None:
        return False
    month = find_month(text, language)
    return month is not None and _PLACE_FIRST.match(text[: month[0]]) is not None


class Stamps:
    """The words of one language that stand with the date of a release."""

    def __init__(self, cues: Cues) -> None:
        self._labels = cues.date_labels
        self._buttons = cues.navigation
        self._byline = re.compile(rf"(?i:{any_of(cues.author_words)}){_AUTHOR}")
        labels = (*cues.date_labels, *(kind for kinds in cues.type_words.values() for kind in kinds))
        words = (word for label in labels for word in WORD.findall(label))
        kinds = (word for kinds in cues.type_words.values() for kind in kinds for word in WORD.findall(kind))
        self._kinds = frozenset(kinds) | _NUMBER_SIGNS
        self._words = frozenset(words).union(cues.open_words, cues.date_words, _NUMBER_SIGNS)

    def share(self, text: str, language: str) -> float:
        """What part of a text is dates, but for what else a stamp says: the time of day, a label, a number.

        Args:
            text: a line, or a cell of one.
            language: BCP 47 tag of it.
        """
        dates = find_dates(text, language)
        if not dates or _RANGE.search(text, 0, dates[-1].start):
            return 0.0
        if any(_TO.fullmatch(text, one.end, other.start) for one, other in pairwise(dates)):
            return 0.0
        if not dates[0].start and _STAMP.match(text, dates[0].end):
            return 1.0
        clocks = (_CLOCK.search(text, dates[-1].end), _CLOCK_FIRST.fullmatch(text, 0, dates[0].start))
        said = len(text) - sum(len(clock[0]) for clock in clocks if clock)
        share = sum(date.end - date.start for date in dates) / said
        if HAS_DATE < share <= IS_DATE and (self._is_stamp(text, dates) or self._is_of_page(text, dates)):
            return 1.0
        return share

    def in_parts(self, text: str, language: str) -> bool:
        """Whether a line has a date, the kind or the number of a release and more, a mark between all of them.

        "12/03/2026 | Press release | Ministry of Trade", "No. 047/2026 - 12/03/2026 - MWG".
        """
        parts = _PARTED.split(text) if len(text) <= _LONGEST else []
        if len(parts) < _FEWEST_PARTS:
            return False
        is_dated = [self.share(part, language) > IS_DATE for part in parts]
        others = [part for part, dated in zip(parts, is_dated, strict=True) if not dated]
        return len(others) == len(parts) - 1 and any(map(self._is_of_kind, others))

    def _is_of_kind(self, part: str) -> bool:
        """Whether a part of a stamp is the kind of text, its number, or both."""
        return all(word.strip("'.-") in self._kinds or not _LETTER.search(word) for word in WORD.findall(part.lower()))

    def _is_stamp(self, text: str, dates: Sequence[DateMatch]) -> bool:
        """Whether nothing stands with a full date but a label, a kind and a number: "Press release 12/2026 of"."""
        if len(text) > _LONGEST or len(dates) > 1 or dates[0].date is None:
            return False
        rest = f"{text[: dates[0].start]} {text[dates[0].end :]}".lower()
        words = (word.strip("'.-") for word in WORD.findall(rest))
        return all(word in self._words or not _LETTER.search(word) for word in words)

    def _is_of_page(self, text: str, dates: Sequence[DateMatch]) -> bool:
        """Whether a page says with a full date who put a text there, or offers to answer: "Posted on ... by Jane Roe".

        "By Jane Roe on May 3, 2026", "Jane Roe - May 3, 2026 - Leave a comment".
        """
        if len(text) > _LONGEST or len(dates) > 1 or dates[0].date is None:
            return False
        words = cut(text)
        length = self._labels.at(words)
        is_labelled = length > 0 and dates[0].start - words.ends[length - 1] <= 1
        return is_labelled or self._byline.match(text, 0, dates[0].start) is not None or self._buttons.end(words)
