"""Lines with the kind of a text and whose it is: "Press release of the Harbour Guild", "News release: Acme Widgets".

A headline may begin with the kind as well, "Press Release of the Year Goes to ...": what stands behind it is no name.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import takewhile
from typing import Final

from pressschema.parsers.text.alternatives import any_of
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.evidence.naming import PARTICLE, WORD, Naming
from pressschema.parsers.text.phrases import fold, lowered

__all__ = ["Article", "KindLines"]

#: A name behind a mark has at most so many words.
_NAME: Final = 4
#: So many words of a name may the article have apart from one another, in small letters: "the quay".
_TOLD: Final = 1


class Article:
    """The beginning of an article, as what tells names from headlines: a name is said as a whole or not at all."""

    def __init__(self, text: str) -> None:
        self._said = text

    @cached_property
    def _text(self) -> str:
        return lowered(self._said)

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(WORD.findall(self._said))

    def names(self, text: str) -> bool:
        """Whether the article has a text as it is."""
        return lowered(text) in self._text

    def tells(self, word: str) -> bool:
        """Whether the article has a longer word, and in small letters only: it is of what is told."""
        small = word.lower()
        return len(word) > PARTICLE and small in self._words and word.capitalize() not in self._words


class KindLines:
    """The kinds of text of one language, and what leads from them to who issues the text."""

    def __init__(self, cues: Cues, names: Naming) -> None:
        self._names = names
        self._binding = frozenset((*cues.kind_links, *cues.name_particles, *cues.place_joiners))
        self._open_words = frozenset(cues.open_words) - {word for link in self._binding for word in link.split()}
        links = any_of((*cues.affiliation_words, *cues.kind_links))
        kinds = any_of(fold(kind) for kinds in cues.type_words.values() for kind in kinds)
        end = r"(?P<name>[^\W\d_][^:：]*)$"
        self._linked = re.compile(rf"(?:\w{{1,4}} )?{kinds} {links}(?:(?<=')| ){end}")
        self._marked = re.compile(rf"{kinds}\s?[:：|-]\s?{end}")

    def issuer(self, text: str, article: Article) -> bool:
        """Whether a line says of whom a text is: "Press release by the friends of the harbour"."""
        name = self._name(self._linked, text)
        return bool(name) and self._is_name(name, article)

    def issuer_behind_mark(self, text: str, article: Article) -> bool:
        """Whether a line is the kind, a mark and who issues it: "Press release: Acme Widgets"."""
        name = self._name(self._marked, text)
        words = name.split()
        return 0 < len(words) <= _NAME and words[-1][0].isupper() and self._is_name(name, article)

    @staticmethod
    def _name(pattern: re.Pattern[str], text: str) -> str:
        match = pattern.match(fold(text))
        return text[match.start("name") :] if match else ""

    def _is_name(self, name: str, article: Article) -> bool:
        """Whether what stands behind the kind is who issues the text: by the article, or by its words.

        These are of a name up to one for an organisation, behind which any may be: "Society for a ...".
        """
        if article.names(name):
            return True
        words = WORD.findall(name)
        before = [*takewhile(lambda word: not self._names.is_organisation_word(word), words)]
        is_clause = not self._open_words.isdisjoint(map(str.lower, before)) or sum(map(article.tells, words)) > _TOLD
        return not is_clause and self._names.are_names(word for word in before if len(word) > PARTICLE)
