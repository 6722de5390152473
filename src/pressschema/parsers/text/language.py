"""The language of a text: by its script where that tells, else by its commonest words.

Light on purpose: one pass over the beginning of the text and a look-up for each word. The words are those of
the cues, so that a language with a file of cues is told from the others without more.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import Final

from pressschema.parsers.text.cues import ALL_LANGUAGES, read_file

__all__ = ["LanguageGuess", "detect_language"]

#: Characters that are looked at: the beginning of a release is in its language.
_SAMPLE: Final = 2500
#: Share of the letters from which a script tells the language: names in other scripts stand in any text.
_SHARE: Final = 0.2
#: So much weight of function words is certainty; a sentence has about half of it.
_ENOUGH: Final = 12.0
#: With less, nothing speaks for any language.
_LEAST: Final = 1.0

#: Scripts of one language among those that press releases are written in, the first that has its share wins.
_SCRIPTS: Final = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ar", re.compile(r"[\u0620-\u064a]")),
    ("ru", re.compile(r"[\u0430-\u044f]")),
    ("el", re.compile(r"[\u03b1-\u03c9]")),
    ("he", re.compile(r"[\u05d0-\u05ea]")),
    ("th", re.compile(r"[\u0e01-\u0e3a]")),
    ("hi", re.compile(r"[\u0904-\u0939]")),
)
#: Letters of another language in the same script.
_NEIGHBOURS: Final = {"ru": ("uk", re.compile("[іїєґ]")), "ar": ("fa", re.compile("[پچژگ]"))}
#: A neighbour has at least one of its own letters in so many.
_NEIGHBOUR_SHARE: Final = 0.01
#: Letters that are not Latin.
_OTHER_LETTER = re.compile(r"[\u0370-\u1fff\u2e80-\ud7ff]")
_LETTER = re.compile(r"[^\W\d_]")
_LATIN_WORD = re.compile(r"[a-z\u00df-\u024f]+")


@dataclass(frozen=True, slots=True)
class LanguageGuess:
    """The language of a text.

    Attributes:
        tag: BCP 47 tag; `und` where nothing speaks for any language.
        confidence: how sure it is, from 0 to 1.
    """

    tag: str
    confidence: float


@cache
def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """For each function word the languages that have it; the fewer have it, the more it says."""
    languages: dict[str, set[str]] = {}
    lists = {tag: read_file(tag)["function_words"] for tag in ALL_LANGUAGES}
    lists |= read_file("und")["other_languages"]
    for tag, words in lists.items():
        for word in words:
            languages.setdefault(word, set()).add(tag)
    return {word: tuple((tag, 1 / len(tags)) for tag in sorted(tags)) for word, tags in languages.items()}


def _by_script(sample: str) -> LanguageGuess | None:
    if _OTHER_LETTER.search(sample) is None:
        return None
    letters = len(_LETTER.findall(sample))
    for tag, pattern in _SCRIPTS:
        count = len(pattern.findall(sample))
        if count > _SHARE * letters:
            other = _NEIGHBOURS.get(tag)
            if other and len(other[1].findall(sample)) > _NEIGHBOUR_SHARE * count:
                tag = other[0]  # noqa: PLW2901 - the same script's other language
            return LanguageGuess(tag, min(1.0, 0.8 + count / letters / 2))
    return None


def _by_words(sample: str) -> LanguageGuess:
    weights = _weights()
    scores: dict[str, float] = {}
    for word, count in Counter(filter(weights.__contains__, _LATIN_WORD.findall(sample))).items():
        for tag, weight in weights[word]:
            scores[tag] = scores.get(tag, 0.0) + count * weight
    ranking = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    if not ranking or ranking[0][1] < _LEAST:
        return LanguageGuess("und", 0.0)
    tag, best = ranking[0]
    second = ranking[1][1] if len(ranking) > 1 else 0.0
    return LanguageGuess(tag, round((1 - second / best) * min(1.0, best / _ENOUGH), 3))


def detect_language(text: str) -> LanguageGuess:
    """The language that the beginning of a text is written in."""
    sample = text[:_SAMPLE].lower()
    if not sample.isascii():
        guess = _by_script(sample)
        if guess:
            return guess
    return _by_words(sample)
