"""Where sentences end: not at the dot of an abbreviation or an initial."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from pressschema.parsers.text.cues import Cues

__all__ = ["sentence_end", "sentence_start"]

_STOP = re.compile(r"[.!?…؟۔।]+[\"'”’»)\]]*(?=\s|$)|[。！？]")
_LAST_WORD = re.compile(r"[\w.&’'-]+$")
_NEXT_WORD = re.compile(r"\s*([^\W_]+)")
#: How far before a stop its word may begin, in characters.
_WORD: Final = 24
#: What stands in the cues for any number.
_NUMBER: Final = " 1"
#: The same for any ordinal, and how many digits that of a day has: "am 15. Mai".
_ORDINAL: Final = "1."
_DAY: Final = 2


@lru_cache(maxsize=64)
def _abbreviations(cues: Cues) -> frozenset[str]:
    lists = (cues.organisation_words, cues.honorifics, cues.person_titles, cues.name_suffixes, cues.regions)
    return frozenset(phrase for phrases in (*lists, cues.abbreviations) for phrase in phrases if phrase.endswith("."))


@lru_cache(maxsize=64)
def _before_numbers(cues: Cues) -> frozenset[str]:
    """What is an abbreviation before a number: "no. 5"."""
    return frozenset(phrase.removesuffix(_NUMBER) for phrase in cues.abbreviations)


def _is_abbreviation(text: str, dot: int, end: int, cues: Cues) -> bool:
    """Whether the dot at an index is that of an abbreviation, and what follows goes on with the sentence."""
    word = _LAST_WORD.search(text, max(0, dot - _WORD), dot)
    following = _NEXT_WORD.match(text, end)
    if word is None or text[dot] != "." or following is None:
        return False
    if following[1][0].islower():
        return True
    if following[1][0].isdigit():
        return f"{word[0].lower()}." in _before_numbers(cues)
    is_short = len(word[0]) == 1 or "." in word[0] or f"{word[0].lower()}." in _abbreviations(cues)
    is_short = is_short or (word[0].isdigit() and len(word[0]) <= _DAY and _ORDINAL in cues.abbreviations)
    is_initial = len(following[1]) == 1 and text.startswith(".", following.end())
    return is_short and (is_initial or following[1].lower() not in cues.function_words)


def sentence_end(text: str, start: int, end: int, cues: Cues) -> int:
    """Index of the stop that ends the sentence in which an index is; `end` where there is none before it."""
    for stop in _STOP.finditer(text, start, end):
        if not _is_abbreviation(text, stop.start(), stop.end(), cues):
            return stop.start()
    return end


def sentence_start(text: str, start: int, end: int, cues: Cues) -> int:
    """Index after the last stop between two indexes; `start` where there is none."""
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if text[stop.end() : end].strip() and not _is_abbreviation(text, stop.start(), stop.end(), cues):
            begin = stop.end()
    return begin
