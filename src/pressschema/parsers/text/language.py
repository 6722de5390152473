"""The language of a text: by its script and its letters where they tell, else by its commonest words.

Light on purpose: one pass over the beginning of the text and a look-up for each word. The words are those of
the cues, so that a language with a file of cues is told from the others without more. `languages.toml` has the
rest: letters, and words of languages without cues.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Final

from pressschema.parsers.text.cue_files import ALL_LANGUAGES, read_key

__all__ = ["LanguageGuess", "detect_language"]

#: Characters that are looked at: the beginning of a release is in its language.
_SAMPLE: Final = 1600
#: Share of the letters from which a script tells the language: names in other scripts stand in any text.
_SHARE: Final = 0.2
#: So much weight of words and letters is certainty; a sentence has about half of it.
_ENOUGH: Final = 12.0
#: With less, nothing speaks for any language.
_LEAST: Final = 1.0
#: What a letter beyond a to z weighs; a word weighs one.
_LETTER_WEIGHT: Final = 0.5

#: Scripts with the languages that press releases write in them; the last one where nothing tells.
_SCRIPTS: Final = (
    (re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]"), ("ja", "ko", "zh")),
    (re.compile(r"[\u0620-\u064a\u0671-\u06d3]"), ("ur", "fa", "ar")),
    (re.compile(r"[\u0430-\u04ff]"), ("be", "uk", "kk", "mk", "sr", "bg", "ru")),
    (re.compile(r"[\u03ac-\u03ce]"), ("el",)),
    (re.compile(r"[\u05d0-\u05ea]"), ("he",)),
    (re.compile(r"[\u0e01-\u0e3a]"), ("th",)),
    (re.compile(r"[\u0904-\u0939]"), ("hi",)),
)
#: Letters that are not Latin.
_OTHER_LETTER = re.compile(r"[\u0370-\u1dff\u2e80-\ud7ff]")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"\w+")
_LATIN_LETTER = re.compile(r"[\u00b7\u00df-\u024f\u1e00-\u1eff]")


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
def _tables() -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath("languages.toml").read_text("utf-8"))


@cache
def _own_letters() -> dict[str, tuple[re.Pattern[str], float]]:
    return {tag: (re.compile(f"[{letters}]"), share) for tag, (letters, share) in _tables()["own_letters"].items()}


@cache
def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    return _shared_out(_words(), 1.0)


def _shared_out(parts: Iterable[tuple[str, Iterable[str]]], weight: float) -> dict[str, tuple[tuple[str, float], ...]]:
    """For each word or letter the languages that have it, with what it says for them: the fewer have it, the more."""
    languages: dict[str, set[str]] = {}
    for tag, said in parts:
        for part in said:
            languages.setdefault(part, set()).add(tag)
    return {part: tuple((tag, weight / len(tags)) for tag in sorted(tags)) for part, tags in languages.items()}


def _words() -> Iterator[tuple[str, list[str]]]:
    for tag in ALL_LANGUAGES:
        yield tag, read_key(tag, "function_words")
    yield from _tables()["words"].items()


@cache
def _letter_weights() -> dict[str, tuple[tuple[str, float], ...]]:
    return _shared_out(_tables()["letters"].items(), _LETTER_WEIGHT)


def _by_script(sample: str) -> LanguageGuess | None:
    if _OTHER_LETTER.search(sample) is None:
        return None
    letters = len(_LETTER.findall(sample))
    for script, tags in _SCRIPTS:
        count = len(script.findall(sample))
        if letters and count > _SHARE * letters:
            return LanguageGuess(_of_script(sample, count, tags), min(1.0, 0.8 + count / letters / 2))
    return None


def _of_script(sample: str, count: int, tags: tuple[str, ...]) -> str:
    """The first language of a script that has its own letters in a text, else that which has its words."""
    for tag, (pattern, share) in _own_letters().items():
        if tag in tags and len(pattern.findall(sample)) > share * count:
            return tag
    scores = _scores(sample)
    return max(reversed(tags), key=lambda tag: scores.get(tag, 0.0))


def _scores(sample: str) -> dict[str, float]:
    """What the words and letters of a text say for each language."""
    scores: dict[str, float] = defaultdict(float)
    found = [(_weights(), _WORD.findall(sample))]
    if not sample.isascii():
        found.append((_letter_weights(), _LATIN_LETTER.findall(sample)))
    for weights, parts in found:
        for part, count in Counter(filter(weights.__contains__, parts)).items():
            for tag, weight in weights[part]:
                scores[tag] += count * weight
    return scores


def _by_words(sample: str) -> LanguageGuess:
    ranking = sorted(_scores(sample).items(), key=lambda item: (-item[1], item[0]))
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
