"""Statements without quotation marks: paragraphs that an introduction announces, or that are set apart."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final, Literal, TypeAlias

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.phrases import cut
from pressschema.parsers.text.quotes.attribution import (
    STOPS,
    Attribution,
    attribution_after,
    is_signed,
    says_nothing,
    signature,
)
from pressschema.parsers.text.quotes.introductions import attribution_before, introduction
from pressschema.parsers.text.quotes.sifting import is_personal
from pressschema.parsers.text.quotes.speakers import read_speaker
from pressschema.parsers.text.quotes.spoken import Place, Spoken
from pressschema.parsers.text.quotes.units import Stretch

__all__ = ["ParagraphKind", "find_statements"]

#: What a paragraph is known to be: one that is set apart as a quotation says so.
ParagraphKind: TypeAlias = Literal["paragraph", "heading", "item", "quoted"]

#: Characters of the first paragraph of a statement that nothing sets apart.
_SHORTEST: Final = 50
_MOST_PARAGRAPHS: Final = 60
#: A colon and a sentence after it; how far into a paragraph they may be, in characters; words of a verb of saying.
_COLON = re.compile(r":\s+(?=[^\W\d_a-zß-öø-ÿ][^\n]{30})")
_LEAD: Final = 200
_COLONS: Final = (":", "：")
#: Characters of a paragraph that only names a speaker, and of an article before the job.
_LONGEST_LABEL: Final = 160
_ARTICLE: Final = 6
_VERB: Final = 3


class _Finder:
    def __init__(
        self, texts: Sequence[str], kinds: Sequence[ParagraphKind], taken: Collection[int], cues: Cues
    ) -> None:
        self._texts = texts
        self._kinds = kinds
        self._taken = taken
        self._cues = cues

    def _is_free(self, paragraph: int) -> bool:
        return paragraph < len(self._texts) and paragraph not in self._taken

    def _quoted(self, first: int) -> int:
        """Index after the last of the paragraphs set apart as one quotation."""
        last = first
        while self._is_free(last) and self._kinds[last] == "quoted" and last - first < _MOST_PARAGRAPHS:
            last += 1
        return last

    def _announced(self, first: int, whose: str | None) -> int:
        """Index after the last paragraph of a statement that nothing sets apart: as long as somebody speaks."""
        if not self._is_free(first) or self._kinds[first] != "paragraph" or len(self._texts[first]) < _SHORTEST:
            return first
        last = first + 1
        while self._is_free(last) and last - first < _MOST_PARAGRAPHS and self._goes_on(last, whose):
            last += 1
        return last

    def _goes_on(self, paragraph: int, whose: str | None) -> bool:
        """Whether somebody still speaks; what was announced as a statement goes on until its speaker is named."""
        text = self._texts[paragraph]
        if self._kinds[paragraph] != "paragraph" or introduction(text, self._cues, needs_verb=True):
            return False
        if whose and whose not in text:
            return True
        return is_personal(self._texts[paragraph], self._cues)

    def _whose(self, paragraph: int, leads: Attribution) -> str | None:
        """The surname of the speaker whose statement a paragraph announces as one."""
        text = self._texts[paragraph]
        if (
            leads.speaker is None
            or leads.speaker.kind != "name"
            or not self._cues.quote_introducers.within(text[leads.speaker.end :])
        ):
            return None
        return text[leads.speaker.start : leads.speaker.end].split()[-1]

    def _read(self, paragraph: int) -> tuple[Spoken | None, int]:
        """The statement that begins after a paragraph or in it, and where to go on."""
        if self._kinds[paragraph] == "quoted":
            return self._spoken(paragraph, self._quoted(paragraph), None)
        leads = self._introduced(paragraph)
        if leads is None or leads.speaker is None:
            leads = self._label(paragraph)
        if leads is None or leads.speaker is None:
            within = self._within(paragraph)
            return (within, paragraph + 1) if within else self._signed(paragraph)
        last = self._quoted(paragraph + 1)
        if last == paragraph + 1 and not leads.speaker.is_nobody:
            has_colon = self._texts[paragraph].rstrip().endswith((":", "："))
            last = self._announced(paragraph + 1, self._whose(paragraph, leads) if has_colon else None)
        return self._spoken(paragraph + 1, last, Place(paragraph, leads))

    def _introduced(self, paragraph: int) -> Attribution | None:
        """What leads to the next paragraph; without a colon only to words in the first person."""
        text = self._texts[paragraph]
        has_colon = text.rstrip().endswith(_COLONS)
        if not has_colon and not self._is_free(paragraph + 1):
            return None
        leads = introduction(text, self._cues, needs_verb=True, needs_colon=False)
        return leads if leads and (has_colon or self._leads_to_person(paragraph)) else None

    def _leads_to_person(self, paragraph: int) -> bool:
        """Whether somebody may speak in the next paragraph, in the first person."""
        return self._is_free(paragraph + 1) and is_personal(self._texts[paragraph + 1], self._cues)

    def _label(self, paragraph: int) -> Attribution | None:
        """Nothing but a speaker, or what announces one, above words in the first person: "Mayor Jane Roe:"."""
        text = self._texts[paragraph].rstrip()
        if len(text) > _LONGEST_LABEL or text.endswith((".", "!", "?")):
            return None
        words = cut(text)
        opens = self._cues.quote_introducers.at(words)
        begin = words.ends[opens - 1] if opens else 0
        if not (opens or text.endswith(_COLONS)) or not self._leads_to_person(paragraph):
            return None
        speaker = read_speaker(text, begin, len(text), self._cues)
        if speaker is None or speaker.kind != "name" or not (opens or speaker.titles):
            return None
        ends = max(last for _, last in (*speaker.titles, (0, speaker.end)))
        starts = min(first for first, _ in (*speaker.titles, (speaker.start, 0)))
        is_all = says_nothing(text, ends, len(text)) and starts - begin <= _ARTICLE
        return Attribution(begin, len(text), speaker, len(text)) if is_all else None

    def _within(self, paragraph: int) -> Spoken | None:
        """What follows speaker, verb and colon in their own paragraph: "Jane Roe says: We are glad of it."."""
        text = self._texts[paragraph]
        colon = _COLON.search(text, 0, _LEAD)
        if colon is None or not self._is_free(paragraph) or self._kinds[paragraph] != "paragraph":
            return None
        leads = attribution_before(text, 0, colon.start() + 1, self._cues, needs_verb=True)
        speaker = leads.speaker if leads else None
        before = cut(text, 0, colon.start())
        ends_in_verb = any(
            self._cues.verbs_of_saying.at(before, index) == len(before) - index
            for index in range(max(0, len(before) - _VERB), len(before))
        )
        if leads is None or speaker is None or speaker.is_nobody or not ends_in_verb:
            return None
        words = Stretch(paragraph, colon.end(), len(text))
        return Spoken([words], Place(paragraph, leads), (paragraph, len(text)), 0.7)

    def _signed(self, paragraph: int) -> tuple[Spoken | None, int]:
        """A paragraph that the next one signs, or that it only attributes."""
        following = paragraph + 1
        is_prose = self._is_free(paragraph) and self._kinds[paragraph] == "paragraph"
        if not is_prose or not self._is_free(following):
            return None, following
        signed = self._signature(following) or self._attribution(following)
        return self._spoken(paragraph, following, Place(following, signed)) if signed else (None, following)

    def _signature(self, paragraph: int) -> Attribution | None:
        """Who signs what is before: "-- Jane Roe, Director of X", whose dash may look as that of a list of one item."""
        text = self._texts[paragraph]
        if not is_signed(text) and not self._is_lone_item(paragraph):
            return None
        signed = signature(text, 0, self._cues)
        return signed if signed and signed.speaker and signed.speaker.titles else None

    def _is_lone_item(self, paragraph: int) -> bool:
        """Whether a list has one item, below whole sentences of somebody who speaks of themselves."""
        before = self._texts[paragraph - 1]
        is_lone = self._kinds[paragraph] == "item" and "item" not in self._kinds[paragraph + 1 : paragraph + 2]
        return is_lone and before.rstrip().endswith(STOPS) and is_personal(before, self._cues)

    def _attribution(self, paragraph: int) -> Attribution | None:
        """A paragraph that goes on small and only says who spoke: "said Jane Roe, Director of X."."""
        text = self._texts[paragraph]
        if len(text) > _LONGEST_LABEL or not text[:1].islower():
            return None
        found = attribution_after(text, 0, len(text), self._cues)
        is_all = found is not None and says_nothing(text, found.verb_end, len(text))
        return found if is_all and found and found.speaker and found.speaker.kind != "pronoun" else None

    def _spoken(self, first: int, last: int, place: Place | None) -> tuple[Spoken | None, int]:
        if last == first:
            return None, first
        following = last
        signed = signature(self._texts[last - 1], 0, self._cues)
        if signed and last - first > 1:
            place, last = place or Place(last - 1, signed), last - 1
        elif place is None and self._is_free(last):
            signed = signature(self._texts[last], 0, self._cues)
            place = Place(last, signed) if signed else None
        stretches = [Stretch(index, 0, len(self._texts[index])) for index in range(first, last)]
        end = (last - 1, len(self._texts[last - 1]))
        return Spoken(stretches, place, end, 0.85 if self._kinds[first] == "quoted" else 0.7), following

    def find(self) -> list[Spoken]:
        found = []
        paragraph = 0
        while paragraph < len(self._texts):
            if not self._is_free(paragraph) and self._kinds[paragraph] == "quoted":
                paragraph += 1
                continue
            spoken, paragraph = self._read(paragraph)
            if spoken:
                found.append(spoken)
        return found


def find_statements(
    texts: Sequence[str], kinds: Sequence[ParagraphKind], taken: Collection[int], cues: Cues
) -> list[Spoken]:
    """What speakers say without quotation marks, in order.

    Args:
        texts: the paragraphs.
        kinds: what each of them is.
        taken: the paragraphs that have quotation marks of speech.
        cues: the cues of their language.
    """
    return _Finder(texts, kinds, taken, cues).find()
