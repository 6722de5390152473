"""Words and phrases in a text: a text is cut into words once, then looked through for any number of phrases.

A letter of a script that puts no spaces between words is a word of its own, so that phrases of such
scripts are found in running text. Case, curly apostrophes and kinds of dash make no difference.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property
from itertools import chain, islice
from typing import Final

from pressschema.parsers.text.spans import JOINT

__all__ = ["MARKS", "Phrases", "Words", "cut", "cut_part", "fold", "has_words", "is_unspaced", "lowered"]

#: Han, kana, Hangul: scripts in which a phrase may begin or end anywhere in a run of letters.
_UNSPACED: Final = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
#: Marks that belong to the letter before them: combining accents, Hebrew and Arabic points, vowels of India's scripts.
MARKS: Final = r"\u0300-\u036f\u0591-\u05bd\u064b-\u0652\u0900-\u0903\u093a-\u094f\u0962\u0963"
_WORD: Final = re.compile(r"\w+|[^\w\s]")
_MARKED_WORD: Final = re.compile(rf"[\w{MARKS}]+|[^\w\s{MARKS}]")
_UNSPACED_WORD: Final = re.compile(rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])[\w{MARKS}])+|[^\w\s{MARKS}]")
_FIRST_WORD: Final = re.compile(rf"[\s\u200c]*+([\w{MARKS}]+|[^\w\s{MARKS}])")
_ANY_UNSPACED: Final = re.compile(f"[{_UNSPACED}]")
_ANY_MARK: Final = re.compile(f"[{MARKS}]")
#: Letters and marks that are written for others. The Turkish letter without a dot is the small letter of a capital
#: that others read as that of i; Persian parts of words are joined by a space that has no width, or by a plain one.
_PLAIN: Final = {
    "’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "–": "-", "—": "-", "\u200c": " ", "\u00a0": " ", "\u202f": " ",
    "ı": "i", "ي": "ی", "ك": "ک",
}  # fmt: skip
#: From here on scripts have no accents.
_SPACELESS: Final = "\u3000"
#: A shorter phrase would be another word without its accents.
_ACCENTED: Final = 4


class Words:
    """A text cut into words and marks, each with its place in the text; what joins the parts of a word is left out.

    Attributes:
        words: the words in lower case; a mark of punctuation is a word too.
    """

    __slots__ = ("_ends", "_folded", "_start", "_starts", "words")

    def __init__(self, folded: str, pattern: re.Pattern[str], start: int) -> None:
        self.words: tuple[str, ...] = tuple(pattern.findall(folded.replace(JOINT, "")))
        self._folded, self._start = folded, start
        self._starts: tuple[int, ...] | None = None
        self._ends: tuple[int, ...] = ()

    def __len__(self) -> int:
        return len(self.words)

    @property
    def starts(self) -> tuple[int, ...]:
        """Index in the text of the first character of each."""
        if self._starts is None:
            self._find()
        return self._starts or ()

    @property
    def ends(self) -> tuple[int, ...]:
        """Index in the text after the last character of each."""
        if self._starts is None:
            self._find()
        return self._ends

    def _find(self) -> None:
        """Find the places of the words: there is only white space between one and the next."""
        plain = self._folded.replace(JOINT, "")
        starts: list[int] = []
        at = 0
        for word in self.words:
            at = plain.index(word, at)
            starts.append(at)
            at += len(word)
        ends = [start + len(word) for start, word in zip(starts, self.words, strict=True)]
        if len(plain) < len(self._folded):
            places = [index for index, letter in enumerate(self._folded) if letter != JOINT]
            starts = [places[start] for start in starts]
            ends = [places[end - 1] + 1 for end in ends]
        self._starts = tuple([self._start + start for start in starts])
        self._ends = tuple([self._start + end for end in ends])


def lowered(text: str) -> str:
    """A text in small letters, as long as it was: Turkish writes a dot on the capital of i as well."""
    small = text.lower()
    return small if len(small) == len(text) else text.replace("\u0130", "i").lower()


def spellings(phrase: str) -> tuple[str, ...]:
    """The ways in which a phrase is written, folded: as it is, and without accents, as in many capitals."""
    folded = fold(phrase)
    if folded.isascii() or len(folded) < _ACCENTED or folded[0] > _SPACELESS:
        return (folded,)
    letters = (letter for letter in unicodedata.normalize("NFD", folded) if not unicodedata.combining(letter))
    plain = unicodedata.normalize("NFC", "".join(letters))
    return (folded,) if plain == folded else (folded, plain)


def fold(text: str) -> str:
    """A text as phrases are compared, as long as it was: in small letters, with plain apostrophes and dashes."""
    folded = lowered(text)
    if folded.isascii():
        return folded
    for mark, plain in _PLAIN.items():
        if mark in folded:
            folded = folded.replace(mark, plain)
    return folded


def _pattern(folded: str) -> re.Pattern[str]:
    """The simplest pattern that finds the words of a text."""
    if folded.isascii():
        return _WORD
    if _ANY_UNSPACED.search(folded):
        return _UNSPACED_WORD
    return _MARKED_WORD if _ANY_MARK.search(folded) else _WORD


def cut(text: str, start: int = 0, end: int | None = None) -> Words:
    """The words of a text, or of the part of it from one index to another; offsets are the text's own."""
    return cut_part(text[start:end], start)


def cut_part(part: str, start: int) -> Words:
    """The words of a part of a text that begins at an index of it."""
    folded = fold(part)
    return Words(folded, _pattern(folded), start)


def is_unspaced(text: str) -> bool:
    """Whether a text has letters of a script that puts no spaces between words."""
    return not text.isascii() and _ANY_UNSPACED.search(text) is not None


def has_words(text: str, fewest: int, start: int = 0, end: int | None = None, *, letters: int = 1) -> bool:
    """Whether a text, or the part of it from one index to another, has so many words; marks are none.

    In scripts that put no spaces between words every letter is found alone; so many of them are taken for a word.
    """
    part = text[start:end]
    if letters > 1 and is_unspaced(part):
        fewest *= letters
    words = (word for word in _pattern(part).finditer(part) if word[0][0].isalnum())
    return next(islice(words, fewest - 1, None), None) is not None


class Phrases(tuple[str, ...]):
    """Phrases that can be looked for in a text that is cut into words; the longest one is found."""

    def __contains__(self, phrase: object) -> bool:
        return phrase in self._phrases

    @cached_property
    def _phrases(self) -> frozenset[str]:
        return frozenset(self)

    @cached_property
    def _by_first_word(self) -> dict[str, list[tuple[int, frozenset[tuple[str, ...]]]]]:
        """The phrases that begin with a word, by how many words they have, the longest first."""
        table: dict[str, dict[int, set[tuple[str, ...]]]] = {}
        for phrase in self:
            for spelling in spellings(phrase):
                words = cut(spelling).words
                if words:
                    table.setdefault(words[0], {}).setdefault(len(words), set()).add(words)
        return {
            word: [(length, frozenset(phrases)) for length, phrases in sorted(lengths.items(), reverse=True)]
            for word, lengths in table.items()
        }

    @cached_property
    def last_words(self) -> frozenset[tuple[str, ...]]:
        """The last word of each phrase, as a tuple of one word."""
        return frozenset(cut(phrase).words[-1:] for phrase in self)

    def at(self, text: Words, index: int = 0) -> int:
        """How many words the longest phrase has that begins with the word of that index; 0 without one."""
        if index < len(text.words):
            for length, phrases in self._by_first_word.get(text.words[index], ()):
                if text.words[index : index + length] in phrases:
                    return length
        return 0

    def find(self, text: Words, start: int = 0, stop: int | None = None) -> tuple[int, int] | None:
        """Index of the first word, and after the last word, of the first phrase between two words."""
        table = self._by_first_word
        for index in range(start, len(text.words) if stop is None else min(stop, len(text.words))):
            if text.words[index] in table:
                length = self.at(text, index)
                if length:
                    return index, index + length
        return None

    def end(self, text: Words) -> bool:
        """Whether a text ends in one of the phrases."""
        count = len(text.words)
        return any(self.at(text, index) == count - index for index in range(max(0, count - self._longest), count))

    @cached_property
    def _longest(self) -> int:
        return max((lengths[0][0] for lengths in self._by_first_word.values()), default=0)

    def within(self, text: str) -> bool:
        """Whether any of the phrases stands in the text."""
        folded = fold(text).replace(JOINT, "")
        may_be = any(map(folded.__contains__, self._telling))  # most texts need not be cut
        return may_be and self.find(Words(folded, _pattern(folded), 0)) is not None

    @cached_property
    def _telling(self) -> tuple[str, ...]:
        """Of each phrase the longest word: a text that has none of these has none of the phrases."""
        phrases = chain.from_iterable(phrases for lengths in self._by_first_word.values() for _, phrases in lengths)
        return tuple({max(words, key=len) for words in phrases})

    def covers(self, text: Words) -> bool:
        """Whether a text is one of the phrases, but for punctuation at its end."""
        length = self.at(text)
        return length > 0 and not any(word[0].isalnum() for word in text.words[length:])

    def is_whole(self, text: str) -> bool:
        """`covers`, for a text that is not yet cut."""
        return self.may_open(text) and self.covers(cut(text))

    def opens(self, text: str, reach: int | None = None) -> bool:
        """Whether a text that is not yet cut begins with one of the phrases, within so many characters."""
        return self.may_open(text) and self.at(cut(text, 0, reach)) > 0

    def may_open(self, text: str) -> bool:
        """Whether a text begins with the first word of a phrase; a cheap look."""
        first = _FIRST_WORD.match(text)
        if first is None or is_unspaced(first[1]):
            return first is not None
        return fold(first[1]) in self._by_first_word
