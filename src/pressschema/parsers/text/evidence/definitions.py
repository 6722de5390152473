"""Texts that say what something is, as a boilerplate does: "Acme is a maker of ...", "Founded in 1990, Acme ..."."""

from __future__ import annotations

import re
from typing import Final

from pressschema.parsers.text.alternatives import any_of
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.evidence.naming import WORD

__all__ = ["Definitions", "named_below"]

#: Within so many characters a definition begins.
_REACH: Final = 90
#: From here on scripts have no spaces between words.
_SPACELESS: Final = "\u3000"
#: Small words of a name are no longer than this ("of", "und").
_PARTICLE: Final = 3
#: What a name has beside it: a ticker, a short form.
_BRACKETED: Final = re.compile(r"\([^()]{0,80}\)")
#: Where a second sentence begins: what that says is no definition.
_NEXT_SENTENCE: Final = re.compile(r"\w\w[.!?]\s[A-Z]\w")


class Definitions:
    """The words of one language by which texts define what they are about."""

    def __init__(self, cues: Cues) -> None:
        phrases = (phrase if phrase[0] > _SPACELESS else f" {phrase} " for phrase in cues.definitions)
        self._phrases = re.compile(any_of(phrases))
        self._kinds = frozenset((*cues.organisation_words, *cues.legal_forms))
        self._laws = tuple(f"{law} " for law in cues.laws if " " in law)
        self._ends_of_laws = tuple(law[1:] if law[0] == "-" else f" {law}" for law in cues.laws if " " not in law)

    def _find(self, text: str) -> re.Match[str] | None:
        return self._phrases.search(f" {text[:_REACH].lower()}")

    def begins(self, text: str) -> bool:
        """Whether a text begins by saying what something is; what a law is makes no boilerplate."""
        found = self._find(text)
        if found is None or _NEXT_SENTENCE.search(text, 0, found.start()) is not None:
            return False
        subject = self.subject(text).lower()
        return not subject.endswith(self._ends_of_laws) and not subject.startswith(self._laws)

    def subject(self, text: str) -> str:
        """What a text begins with that says what something is: its name, what stands in brackets beside it aside."""
        found = self._find(text)
        return _BRACKETED.sub("", text[: max(found.start(), 0)]).strip() if found else ""

    def begins_with_name(self, text: str) -> bool:
        """Whether what a text begins with is a name, and what follows says what it is: "X (Y) is a leading ..."."""
        if self._find(text) is None:
            return False
        words = [word for word in WORD.findall(self.subject(text)) if len(word) > _PARTICLE]
        named = [word for word in words if word not in self._kinds]  # "la société Acme"
        return all(word[0].isupper() or not word[0].isalpha() for word in named) and len(named) >= (1 if words else 0)

    def says_first(self, text: str) -> bool:
        """Whether a text says of something what it is before it names it: "Founded in 1990, X ..."."""
        return self._phrases.match(f" {text[:_REACH].lower()}") is not None


def named_below(line: str, text: str) -> int | None:
    """Where the name begins, in the line above a text, that the text begins with; None without one.

    The line is the name, or asks for it in a few words: "Acme Widgets", "What is Acme Widgets?".
    """
    words = list(_SPOKEN.finditer(line.rstrip(" :：?？")))
    for count, word in enumerate(words[: _ASKING + 1]):
        name = line[word.start() : words[-1].end()]
        if len(name) >= _SHORTEST and name[0].isupper() and _stands_early(name.lower(), text[:_REACH].lower()):
            return None if any(other[0][0].isupper() for other in words[1:count]) else word.start()
    return None


def _stands_early(name: str, text: str) -> bool:
    """Whether a text, or what goes on behind its first comma, begins with a name: "Founded in 1990, the X is"."""
    at = text.find(_BRACKETED.sub("", name).removeprefix("the ").strip())
    return 0 <= at - (text.rfind(",", 0, at) + 1) <= _BEFORE_NAME


_SPOKEN: Final = re.compile(r"\S+")
#: So many words ask for a name; a name has so many characters, and so many may be before it.
_ASKING, _SHORTEST, _BEFORE_NAME = 4, 6, 48
