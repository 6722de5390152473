"""Words that the end of a line divided: whether the hyphen there is the word's own.

No dictionary is asked. The document is: what it writes elsewhere as one word, or with a hyphen, and
whether it divides words at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Final

__all__ = ["Hyphens"]

_SOFT_HYPHEN: Final = "\u00ad"
_BROKEN: Final = re.compile(r"([^\W\d_]{2,40})-\n([^\W\d_]{1,40})")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST: Final = re.compile(r"[\w-]+-$")
_REACH: Final = 40
#: So many divided words show that a document divides words.
_HABIT: Final = 2


class Hyphens:
    """The hyphens at the line ends of one document.

    Args:
        lines: its lines.
        open_words: words that a hyphen may wait for ("mid- and long-term"), in lower case.
    """

    def __init__(self, lines: Iterable[str], open_words: frozenset[str]) -> None:
        self._lines = lines
        self._open_words = open_words

    @cached_property
    def _text(self) -> str:
        return "\n".join(self._lines).lower()

    @cached_property
    def _words(self) -> frozenset[str]:
        """What the document writes within its lines."""
        return frozenset(_WORD.findall(_BROKEN.sub(" ", self._text))) | self._open_words

    @cached_property
    def _divides(self) -> bool:
        """Whether most of the hyphens at its line ends divide what is no compound of words it knows."""
        pairs = _BROKEN.findall(self._text)
        divided = sum(a + b in self._words or not self._known(a, b) for a, b in pairs)
        return divided >= _HABIT and divided * 2 >= len(pairs)

    def _known(self, first: str, second: str) -> int:
        return (first in self._words) + (second in self._words)

    def waits(self, after: str) -> bool:
        """Whether the line after a hyphen goes on with another word: "mid-" and "and long-term"."""
        word, space, _ = after[:_REACH].partition(" ")
        return bool(space) and word.lower() in self._open_words

    def divided(self, before: str, after: str) -> bool:
        """Whether the hyphen at the end of a line only divides a word that goes on in the next."""
        if before[-1] == _SOFT_HYPHEN:
            return True
        last, start = _LAST.search(before, max(0, len(before) - _REACH)), _WORD.match(after[:_REACH])
        if last is None or start is None:
            return False
        first, second = last[0][:-1].lower(), start[0].partition("-")[0].lower()
        if len(first) == 1 or not first.isalpha() or f"{first}-{second}" in self._words:
            return False
        return first + second in self._words or (self._divides and self._known(first, second) <= 1)
