"""When a found value is what the annotation says."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from typing import Final, TypeAlias

__all__ = ["Alike", "digits", "equal", "folded", "handle", "link", "minute", "name", "near", "stem"]

#: How alike two values are, from 0 to 1.
Alike: TypeAlias = Callable[[str, str], float]

#: Marks that are the same to a reader.
_SAME: Final = str.maketrans("‘’‚“”„«»–—―−‐‑", "''''''''------") | str.maketrans('"', "'")
_WORD: Final = re.compile(r"\w+")
_SCHEME: Final = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)
_EXTENSION: Final = re.compile(r"\b(?:x|ext|extension|durchwahl|poste)\b.*", re.IGNORECASE)
_LAST_DIGITS: Final = 9


def folded(value: str) -> str:
    """A text as a reader compares it: without case, kinds of quote, dash and blank."""
    return " ".join(unicodedata.normalize("NFKC", value).translate(_SAME).casefold().split())


def _words(value: str) -> Counter[str]:
    return Counter(_WORD.findall(folded(value)))


def equal(gold: str, found: str) -> float:
    """The same text."""
    return float(folded(gold) == folded(found))


def stem(gold: str, found: str) -> float:
    """The same text but for a full stop or blank at its ends."""
    return float(folded(gold).strip(". ") == folded(found).strip(". "))


def near(least: float) -> Alike:
    """Texts that share most of their words: the harmonic mean of the shares, if it reaches the least."""

    def alike(gold: str, found: str) -> float:
        left, right = _words(gold), _words(found)
        if not left or not right:
            return equal(gold, found)
        share = 2 * (left & right).total() / (left.total() + right.total())
        return share if share >= least else 0.0

    return alike


def name(gold: str, found: str) -> float:
    """The same person: one name has all words of the other, as a surname and the full name given before it."""
    left, right = _words(gold), _words(found)
    return float(bool(left) and bool(right) and (left <= right or right <= left))


def digits(gold: str, found: str) -> float:
    """The same telephone number, with or without the codes before it."""
    left, right = (re.sub(r"\D", "", _EXTENSION.sub("", value))[-_LAST_DIGITS:] for value in (gold, found))
    return float(left == right)


def link(gold: str, found: str) -> float:
    """The same address on the web."""
    left, right = (_SCHEME.sub("", value.strip().casefold()).rstrip("/.,;)") for value in (gold, found))
    return float(left == right)


def handle(gold: str, found: str) -> float:
    """The same account."""
    return float(gold.casefold().lstrip("@") == found.casefold().lstrip("@"))


def minute(gold: str, found: str) -> float:
    """The same time of the same clock, to the minute."""
    return float(gold[:16] == found[:16])
