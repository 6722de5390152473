"""What texts mention somewhere that gives away what they are: words of law, of calls, of pages, of the day."""

from __future__ import annotations

import re
from typing import Final

from pressschema.parsers.text.alternatives import any_of, any_word_of
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.evidence.naming import WORD
from pressschema.parsers.text.phrases import fold

__all__ = ["Mentions"]

#: Characters of a block in which words of law, and of the day, are looked for.
_DEPTH: Final = 1000
#: So much of a caption says that it is one.
_BEGINNING: Final = 40
#: A phrase as long as this is no accident within a line.
_TELLING: Final = 12
#: From here on scripts have no spaces between words.
_SPACELESS: Final = "\u3000"


class Mentions:
    """The cues of one language that count wherever they stand."""

    def __init__(self, cues: Cues) -> None:
        openings = cues.page_remark_openings
        unspaced = any_of(phrase for phrase in openings if phrase[0] > _SPACELESS)
        self._remark_openings = re.compile(rf"{any_of(openings)}[ ,:]|{unspaced}")
        self._remarks = re.compile(any_word_of(cues.page_remarks))
        release = (*cues.release_embargo, *cues.release_immediate)
        self._release = re.compile(any_of(phrase for phrase in release if len(phrase) >= _TELLING))
        spaced = any_of(word for word in cues.today if word[0] < _SPACELESS)
        self._today = re.compile(
            rf"(?<!\w){spaced}(?!\w)|{any_of(word for word in cues.today if word[0] > _SPACELESS)}"
        )
        self._calls = re.compile(any_word_of(cues.call_labels))
        self._desks = re.compile(rf"(?:{any_word_of((*cues.mailboxes, *cues.contact_headings))})(?!\w)")
        self._pictures = re.compile(rf"{any_word_of(cues.picture_words)}(?!\w)")
        self._legal = re.compile(any_word_of(cues.legal_words))
        kinds = [word for words in cues.type_words.values() for word in words]
        #: The words that kinds of text are named with.
        self.kinds = frozenset(word for kind in kinds for word in WORD.findall(kind))
        self._kinds = tuple(cues.type_words.values())
        self._kind_words = frozenset(kind.rpartition(" ")[2] for kind in kinds)

    def remark(self, text: str) -> bool:
        """Whether a line has what a page, a wire or a mailing list says about the text or to its readers."""
        lower = text.lower()
        return bool(self._remark_openings.match(lower) or self._remarks.search(f" {lower}"))

    def call(self, text: str) -> bool:
        """Whether a line has the number or the code of a call for many."""
        return self._calls.search(f" {text.lower()}") is not None

    def desk(self, text: str) -> bool:
        """Whether the label of a line is that of a desk: "Press office", "Duty desk"."""
        return self._desks.search(f" {text.partition(':')[0].lower()}") is not None

    def picture(self, text: str) -> bool:
        """Whether a text begins to speak of the picture that it stands below: "A map of the harbour"."""
        return self._pictures.search(f" {text[:_BEGINNING].lower()}") is not None

    def law(self, text: str) -> bool:
        """Whether a text has words that give a legend away."""
        return self._legal.search(f" {text[:_DEPTH].lower()}") is not None

    def release(self, text: str) -> bool:
        """Whether a line says somewhere when it may be used: "This release is embargoed until ..."."""
        return self._release.search(text.lower()) is not None

    def today(self, text: str) -> bool:
        """Whether a text speaks of the day of issue."""
        return self._today.search(fold(text[:_DEPTH])) is not None

    def kind(self, text: str) -> bool:
        """Whether a line has a word for a kind of text: "Acme press release of 3 March 2026"."""
        if self._kind_words.isdisjoint(WORD.findall(text.lower())):
            return False
        return any(kinds.within(text) for kinds in self._kinds)
