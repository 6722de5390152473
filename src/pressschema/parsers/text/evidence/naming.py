"""Lines that are names: of organisations by their words and legal forms, of persons by what they are called."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from pressschema.parsers.text.alternatives import any_of
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.phrases import cut, lowered

__all__ = ["CAPITAL", "PARTICLE", "WORD", "Naming"]

#: A word as names have it, with its apostrophes, hyphens and dots: "Inc.", "O'Roe", "Ferry-Lines".
WORD: Final = re.compile(r"[\w'.-]+")
#: A word with a capital, as who wrote a text is named with.
CAPITAL: Final = r"[A-ZÀ-ÞА-Я][\w.'’-]*"
#: What is hung on a name, in English.
_POSSESSIVE: Final = re.compile("'s?$")
#: What names have beside letters.
_OF_NAME: Final = frozenset({"-", "'", "."})
#: A name has at most so many words; those no longer than this may be written small ("of", "und").
_NAME_WORDS, PARTICLE = 4, 3
#: From here on scripts have no capitals, and from there on no spaces between words.
_UNCASED: Final = "\u05d0"
_SPACELESS: Final = "\u3000"


class Naming:
    """The words of one language by which names are known."""

    def __init__(self, cues: Cues) -> None:
        self._open_words = frozenset(cues.open_words)
        self._organisations = frozenset(cues.organisation_words) - frozenset(cues.legal_forms)
        self._endings = tuple(cues.organisation_endings)
        self._spaceless = tuple(word for word in cues.organisation_words if word[0] > _SPACELESS)
        self._spaceless_first = tuple(word for word in self._spaceless if len(word) > 1)
        self._abbreviations = frozenset((*cues.organisation_words, *cues.name_suffixes))
        self._legal_forms = frozenset(cues.legal_forms)
        #: Words that names of organisations have in small letters too: "Office of the mayor".
        self._small = self._organisations.union(cues.person_titles, cues.open_words)
        self._honorifics = frozenset(cues.honorifics)
        self._titles = cues.person_titles
        author, more = rf"{CAPITAL}(?:\s{CAPITAL}){{0,4}}", rf"(?:,|\s{any_of(cues.place_joiners)})\s"
        self._authors = re.compile(
            rf"\W{{0,3}}(?i:{any_of(cues.author_words)})\s({author})(?:{more}{author}){{0,4}}\W{{0,2}}$"
        )

    def is_abbreviation(self, text: str) -> bool:
        """Whether a text ends in a word for a company, which may bring a full stop ("Inc."), or has one beside it."""
        if text[0] > _SPACELESS:
            return text.startswith(self._spaceless_first) or text.endswith(self._spaceless)
        return text[text.rfind(" ") + 1 :].lower() in self._abbreviations

    def opens_with_person(self, text: str) -> bool:
        """Whether a line begins as the name of a person does: "Dr. Jane Roe"."""
        return text.partition(" ")[0].lower() in self._honorifics

    def authors(self, text: str) -> int:
        """How many words the first name has of a line that says who wrote a text: "By Jane Roe", "*Edited by ..."."""
        match = self._authors.match(text)
        return len(match[1].split()) if match else 0

    def ends_in_legal_form(self, text: str) -> bool:
        """Whether a text ends as the name of a company does: "Inc.", "GmbH"."""
        if text[0] > _SPACELESS:
            return self.is_abbreviation(text)
        return text[text.rfind(" ") + 1 :].lower() in self._legal_forms

    def is_organisation_word(self, word: str) -> bool:
        """Whether a word is one for an organisation: "Ministry", "Trust"."""
        small = word.lower()
        return small in self._organisations or (small.endswith(self._endings) and small not in self._endings)

    def names_organisation(self, text: str, most: int = _NAME_WORDS) -> bool:
        """Whether a line is no more than the name of an organisation, as in a letterhead: "Ministry of Trade".

        Args:
            text: the line.
            most: how many words a name has that are longer than particles.
        """
        if " " not in text:
            return False
        lower = WORD.findall(lowered(text))
        heads = {*lower[:1], *lower[-1:], *(word for word, after in pairwise(lower) if after in self._open_words)}
        if len(lower) < 2 or not any(map(self.is_organisation_word, heads)):
            return False
        words = WORD.findall(text)
        names = [word for word in words if len(word) > PARTICLE]
        if text[0] >= _UNCASED:  # in Hebrew or Arabic, no more than the word and what it is of
            return len(words) < _NAME_WORDS
        return len(names) <= most and self.are_names(names)

    def are_names(self, words: Iterable[str]) -> bool:
        """Whether words may all be of names: with capitals, but for articles, jobs and words for an organisation."""
        parts = (_POSSESSIVE.sub("", word).rpartition("'")[2] for word in words)
        return all(part[:1].isupper() or part in self._small for part in parts)

    def names_official(self, text: str) -> bool:
        """Whether a line is no more than the name of a person and an office before it: "Senator Jane Roe"."""
        words = cut(text)
        length = self._titles.at(words)
        names = words.words[length:]
        is_name = 1 < len(names) <= _NAME_WORDS and all(name.isalpha() or name in _OF_NAME for name in names)
        return length > 0 and is_name and self.are_names(WORD.findall(text, words.starts[length]))
