"""Words and phrases in a text: a text is cut into words once, then looked through for any number of phrases.

A letter of a script that puts no spaces between words is a word of its own, so that phrases of such
scripts are found in running text. Case, curly apostrophes and kinds of dash make no difference.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Final

__all__ = ["Phrases", "Words", "cut"]

#: Han, kana, Hangul: scripts in which a phrase may begin or end anywhere in a run of letters.
_UNSPACED: Final = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
#: Marks that belong to the letter before them: combining accents, Arabic vowel points.
_MARKS: Final = r"\u0300-\u036f\u064b-\u0652"
_WORD = re.compile(rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])[\w{_MARKS}])+|[^\w\s{_MARKS}]")
_FOLD: Final = str.maketrans("’‘ʼ‐‑–—", "'''----")


@dataclass(frozen=True, slots=True)
class Words:
    """A text cut into words and marks, each with its place in the text.

    Attributes:
        words: the words in lower case; a mark of punctuation is a word too.
        starts: index in the text of the first character of each.
        ends: index in the text after the last character of each.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)


def cut(text: str, start: int = 0, end: int | None = None) -> Words:
    """The words of a text, or of the part of it from one index to another; offsets are the text's own."""
    found = list(_WORD.finditer(text, start, len(text) if end is None else end))
    words = tuple(match[0].translate(_FOLD).lower() for match in found)
    return Words(words, tuple(match.start() for match in found), tuple(match.end() for match in found))


class Phrases(tuple[str, ...]):
    """Phrases that can be looked for in a text that is cut into words; the longest one is found."""

    @cached_property
    def _by_first_word(self) -> dict[str, list[tuple[str, ...]]]:
        table: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self:
            words = cut(phrase).words
            if words:
                table.setdefault(words[0], []).append(words)
        for candidates in table.values():
            candidates.sort(key=len, reverse=True)
        return table

    @cached_property
    def last_words(self) -> frozenset[tuple[str, ...]]:
        """The last word of each phrase, as a tuple of one word."""
        return frozenset(cut(phrase).words[-1:] for phrase in self)

    def at(self, text: Words, index: int = 0) -> int:
        """How many words the longest phrase has that begins with the word of that index; 0 without one."""
        if index < len(text.words):
            for phrase in self._by_first_word.get(text.words[index], ()):
                if text.words[index : index + len(phrase)] == phrase:
                    return len(phrase)
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

    def within(self, text: str) -> bool:
        """Whether any of the phrases stands in the text."""
        return self.find(cut(text)) is not None

    def is_whole(self, text: str) -> bool:
        """Whether the text is one of the phrases, but for punctuation at its end."""
        words = cut(text)
        length = self.at(words)
        return length > 0 and not any(character.isalnum() for word in words.words[length:] for character in word)
