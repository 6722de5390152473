"""What lines end in: the kind of what they head, what they announce, or something that goes on in the next line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.evidence.naming import WORD
from pressschema.parsers.text.phrases import fold

__all__ = ["LineEnds"]

#: A heading that ends in its kind has at most so many characters.
_HEADING: Final = 40
#: Words of saying are looked for so near the colon.
_BEFORE_COLON: Final = 70
_LEFT_OPEN: Final = frozenset(",;:：；、&/")
#: What opens and what closes a stretch of text.
_PAIRS: Final = ("()", "（）", "「」", "『』", "【】", "“”", "«»", "《》", "〈〉")
_OPENING: Final = re.compile(f"[{''.join(pair[0] for pair in _PAIRS)}]")
_DASH: Final = "-–—"
_DASHES: Final = tuple(f" {dash}" for dash in _DASH)
#: A line as short as this may be a place before the dash of a dateline.
_SHORT: Final = 40
#: Kana that a line may end in. A headline ends in a noun, or in one of the forms that end in these; after a particle,
#: or a verb before its noun, more is to come.
_WAITING: Final = re.compile("[ぁ-ゖ](?<![たすんかへねよう])$")


class LineEnds:
    """The ends of lines, in one language."""

    def __init__(self, cues: Cues) -> None:
        kinds = [word for words in cues.type_words.values() for word in words]
        self._kinds = tuple(f"{mark} {kind}" for kind in kinds for mark in ("-", ":", "|", "/", ","))
        self._kinds += tuple(f" {kind}" for kind in kinds if " " in kind)
        self._last_kinds = tuple(f" {kind}" for kind in kinds)
        self._contacts = tuple(f" {phrase}" for phrase in cues.contact_headings)
        self._leads = tuple(f" {phrase}" for phrase in (*cues.contact_introducers, *cues.contact_headings))
        self._legal = tuple(f" {phrase}" for phrase in cues.legal_openings if phrase.count(" ") <= 1)
        self._kind_words, self._contact_words, self._legal_words = (
            frozenset(phrase.rpartition(" ")[2] for phrase in phrases)
            for phrases in (kinds, cues.contact_headings, self._legal)
        )
        self._last_words = self._kind_words | self._legal_words | self._contact_words
        self._jobs = frozenset(cues.role_words) - self._contact_words
        self._open_words = frozenset(cues.open_words)
        #: Words that a clause may end in, and a place may begin with.
        self.prepositions = self._open_words.intersection((*cues.place_words, *cues.affiliation_words))
        self._headline_verbs = frozenset(cues.headline_verbs)
        self._saying = frozenset(cues.verbs_of_saying)
        self._introducers = (*cues.quote_introducers, *cues.speech_nouns)

    def of_heading(self, said: str, *, opens_kind: bool) -> Iterator[str]:
        """What a short line ends as: "Ministry of Trade - press contact", "Ministry of Trade - press release"."""
        last = said[said.rfind(" ") + 1 :]
        if last not in self._last_words:
            return
        is_job = said[: said.find(" ")] in self._jobs  # "Director of Communications"
        if last in self._contact_words and said.endswith(self._contacts) and not is_job:
            yield "ends as contact heading"
        if last in self._legal_words and len(said) <= _HEADING and said.endswith(self._legal):
            yield "ends as legal heading"
        if last in self._kind_words and said.endswith(self._kinds):
            yield "ends as kind"
        elif opens_kind and len(said) <= _HEADING and said.endswith(self._last_kinds):
            yield "kind"  # one after another: "Invitation to a press conference"

    def leads_to_contact(self, text: str) -> bool:
        """Whether the words before the first colon end as what leads to contacts does: "..., please contact: Roe"."""
        before, colon, _ = text.partition(":")
        return bool(colon) and fold(before.rstrip()).endswith(self._leads)

    def announces_speech(self, text: str) -> bool:
        """Whether a text that ends in a colon leads to what somebody said."""
        end = fold(text[-_BEFORE_COLON:])
        if not self._saying.isdisjoint(WORD.findall(end)):
            return True
        whole = fold(text[-3 * _BEFORE_COLON :])
        return any(phrase in whole for phrase in self._introducers)

    def is_left_open(self, text: str) -> bool:
        """Whether a line ends as no headline does."""
        last = text[text.rfind(" ") + 1 :].lower()
        return text[-1] in _LEFT_OPEN or last in self._open_words or self.waits(text) or _breaks_off(text)

    def waits(self, text: str) -> bool:
        """Whether a line of several words ends in one that something follows, wherever it is: an article, a verb.

        With a preposition a clause may end: "Something to believe in".
        """
        last = text[text.rfind(" ") + 1 :]
        is_small = last in self._open_words and last not in self.prepositions
        return last != text and (is_small or last.lower() in self._headline_verbs)


def _breaks_off(text: str) -> bool:
    """Whether a line leaves a bracket or a quotation open, or ends in a dash or in what waits for a noun."""
    if text.endswith(_DASHES) and len(text) > _SHORT and text[0] not in _DASH:
        return True  # not "- Record sales -"
    if text[-1] >= "ぁ" and _WAITING.search(text, len(text) - 1):
        return True
    if "„" in text:  # „so“ or „so”: what opens elsewhere closes here
        return text.count("„") > text.count("“") + text.count("”")
    return _OPENING.search(text) is not None and any(text.count(pair[0]) > text.count(pair[1]) for pair in _PAIRS)
