"""Release lines that run into the headline or the lead: "FOR IMMEDIATE RELEASE - Acme opens a plant"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, islice
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.contact_ways import has_ways
from pressschema.parsers.text.fields.dates import find_dates
from pressschema.parsers.text.fields.release_line import read_release_line
from pressschema.parsers.text.lines import Line
from pressschema.parsers.text.phrases import Phrases, cut, has_words

__all__ = ["divide_release_leads"]

#: The head of a text ends at the second line of prose, as the first may be a summary; it has no more lines.
_HEAD: Final = 30
_OF_PROSE: Final = 2
#: A line of as many characters is prose.
_PROSE: Final = 140
#: A release line has no more characters.
_LINE: Final = 120
#: What stands between a release line and what it runs into, which has so many words.
_DIVIDER: Final = re.compile(
    r"\s?(?:[:：|)\]）】]+|\s[-–—]{1,2}|\.?[–—]|\.-|\s//)\s{1,2}(?=[^\s:|\-–—])|[)）】](?=[^\W\d_])"
)
_OPENING: Final = "([（【"
_WORDS: Final = 4
#: Behind a date without as many words there is no more than the date of the release and whose it is.
_AFTER_DATE: Final = 2


def divide_release_leads(lines: Sequence[Line], cues: Cues, language: str) -> list[Line]:
    """The lines of a text, with a release line as one of its own where the headline or the lead is behind it.

    Args:
        lines: the lines.
        cues: the cues of their language.
        language: BCP 47 tag of it.
    """
    prose = (index + 1 for index, line in enumerate(lines[:_HEAD]) if len(line.text) > _PROSE)
    end = next(islice(prose, _OF_PROSE - 1, None), _HEAD)
    return [*(part for line in lines[:end] for part in _divided(line, cues, language)), *lines[end:]]


@lru_cache(maxsize=64)
def _releases(cues: Cues) -> Phrases:
    """What release lines open with."""
    return Phrases(chain(cues.release_immediate, cues.release_embargo))


def _divided(line: Line, cues: Cues, language: str) -> Iterator[Line]:
    text = line.text
    said = text.lstrip(_OPENING)
    if _releases(cues).may_open(said):
        for divider in _DIVIDER.finditer(text, 0, _LINE):
            if not _is_release_line(text[: divider.start()], cues, language):
                continue
            end = divider.end()
            if _is_run_into(text[end:], cues, language):
                yield Line(line.start, text[:end].rstrip(), line.indent, line.gap)
                yield Line(line.start + end, text[end:], line.indent, 1)
                return
    yield line


def _is_release_line(text: str, cues: Cues, language: str) -> bool:
    """Whether a text says when the release may be used, and nothing else."""
    found = read_release_line(text, cues, language)
    if found is None or found.release_time is None:
        return False
    return not any(map(str.isalnum, text[: found.start] + text[found.end :]))


def _is_run_into(text: str, cues: Cues, language: str) -> bool:
    """Whether a text is a headline or the beginning of an article: no contact, and not only a date with its place."""
    if not has_words(text, _WORDS, letters=2) or cues.contact_headings.at(cut(text, 0, _LINE)):
        return False
    dates = find_dates(text[:_LINE], language)
    if any(date.start == 0 or (date.has_year and not has_words(text, _AFTER_DATE, date.end)) for date in dates):
        return False
    return len(text) > _PROSE or not has_ways(text, cues)
