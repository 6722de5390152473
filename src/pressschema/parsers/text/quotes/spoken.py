"""Quoted units taken together: one quotation for what one speaker says, with the words that attribute it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, NamedTuple

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.phrases import has_words
from pressschema.parsers.text.quotes.around import attribution_around, attribution_by_topic
from pressschema.parsers.text.quotes.attribution import Attribution, attribution_after, says_nothing, signature
from pressschema.parsers.text.quotes.interruptions import interruptions
from pressschema.parsers.text.quotes.introductions import attribution_before, introduction
from pressschema.parsers.text.quotes.matches import SpeakerPhrase
from pressschema.parsers.text.quotes.reported import reported_at_the_end, sentence_before
from pressschema.parsers.text.quotes.shape import attribution_by_shape
from pressschema.parsers.text.quotes.sifting import has_said, is_personal, is_voice, sift
from pressschema.parsers.text.quotes.units import Stretch, Unit, is_title

__all__ = ["Place", "Spoken", "gather"]

#: Words of a quotation that stands alone in its paragraph, with nobody named.
_FEWEST_WORDS: Final = 8
#: Words of a quotation before a comma outside of the marks; fewer are a title.
_SENTENCE: Final = 12
#: Letters of a word that a title gives a capital.
_LONG_WORD: Final = 4
_SENTENCE_STOPS: Final = (".", "!", "?", "…", "。", "！", "？")
#: Characters of a paragraph that only attributes what is before it.
_SHORT: Final = 200


class Place(NamedTuple):
    """An attribution, and the paragraph that it stands in."""

    paragraph: int
    attribution: Attribution


@dataclass(slots=True)
class Spoken:
    """What one speaker says.

    Attributes:
        stretches: the words, in order.
        place: what attributes them; None where nothing does.
        end: paragraph and index after the last mark.
        confidence: how sure it is that the words are a quotation, and whose, from 0 to 1.
    """

    stretches: list[Stretch]
    place: Place | None
    end: tuple[int, int]
    confidence: float


class _Context(NamedTuple):
    """A unit and the attributions around it, in its own paragraphs."""

    unit: Unit
    before: Attribution | None
    after: Attribution | None
    touches: bool


def _is_implied(after: Attribution) -> bool:
    """Whether only a verb follows the words, as where its language leaves the pronoun out: ""...", dijo."."""
    return after.speaker is not None and after.speaker.kind == "pronoun" and after.verb_end == after.speaker.end


def _are_two(text: str, one: SpeakerPhrase | None, other: SpeakerPhrase | None) -> bool:
    """Whether two speakers are named who share neither a surname nor a first name."""
    if one is None or other is None or not one.kind == other.kind == "name":
        return False
    names = (text[speaker.start : speaker.end].split() for speaker in (one, other))
    return frozenset(next(names)).isdisjoint(next(names))


#: A sentence that only leads on has at most so many words.
_LONGEST_LEAD: Final = 10


class _Gatherer:
    """Goes through the units in order."""

    def __init__(self, texts: Sequence[str], units: Sequence[Unit], cues: Cues) -> None:
        self._texts = texts
        self._cues = cues
        self._units = sift(texts, units, cues)
        self._marked = {stretch.paragraph for unit in units for stretch in unit.stretches}
        self._following: Attribution | None = None
        self.spoken: list[Spoken] = []

    def gather(self) -> list[Spoken]:
        for index in range(len(self._units)):
            self._take(self._context(index))
        return [spoken for spoken in self.spoken if spoken.stretches and self._is_enough(spoken)]

    def _context(self, index: int) -> _Context:
        unit = self._units[index]
        earlier = self._units[index - 1] if index else None
        later = self._units[index + 1] if index + 1 < len(self._units) else None
        first, last = self._texts[unit.first], self._texts[unit.last]
        begin = earlier.close if earlier and earlier.last == unit.first else 0
        end = later.open if later and later.first == unit.last else len(last)
        before = attribution_by_topic(first, unit.open, unit.close, self._cues) if unit.first == unit.last else None
        before = before or attribution_before(first, begin, unit.open, self._cues)
        after = attribution_after(last, unit.close, end, self._cues)
        if after is None and before is None and not unit.is_weak:
            after = attribution_by_shape(last, unit.close, end, self._cues)
            after = after or (self._between(unit, end) if end < len(last) else None)
        is_within = (
            unit.first == unit.last and not first[unit.stretches[0].start : unit.stretches[0].start + 1].isupper()
        )
        is_named = before is not None and before.speaker is not None
        if not is_named and (is_within if after is None else before is None and _is_implied(after)):
            before = attribution_around(first, begin, unit.open, unit.close, end, self._cues) or before
        return _Context(
            unit=unit,
            before=before,
            after=after,
            touches=begin > 0 and says_nothing(first, begin, unit.open),
        )

    def _between(self, unit: Unit, end: int) -> Attribution | None:
        """The sentence with a colon between two parts of a paragraph that is spoken: ""It works." Roe adds: "We ..."".

        The first part is whole sentences and opens the paragraph.
        """
        text, stretch = self._texts[unit.last], unit.stretches[-1]
        if not text[:end].rstrip().endswith((":", "：")) or not has_said(text, stretch, _FEWEST_WORDS):
            return None
        is_whole = text.startswith(_SENTENCE_STOPS, stretch.end - 1) and self._is_first(unit)
        leads = attribution_before(text, unit.close, end, self._cues) if is_whole else None
        return leads if leads and leads.speaker and says_nothing(text, unit.close, leads.start) else None

    def _take(self, context: _Context) -> None:
        if is_voice(self._texts[context.unit.last], context.unit, self._cues):
            self.spoken.append(Spoken([*context.unit.stretches], None, (context.unit.last, context.unit.close), 0.6))
            self._following = None
            return
        current = self.spoken[-1] if self.spoken else None
        stretches, within = self._interrupted(context.unit)
        if current and (self._goes_on(current, context, within) or (not within and self._continues(current, context))):
            current.stretches.extend(stretches)
            current.end = (context.unit.last, context.unit.close)
            current.place = current.place or self._place(context)
            self._following = context.after or self._following
            return
        place = within or self._place(context)
        if current and current.place is None and self._is_next(current, context.unit) and self._is_all(current):
            current.stretches.extend(stretches)
            current.place = place
            current.end = (context.unit.last, context.unit.close)
        elif place or (self._is_first(context.unit) and self._is_last(context.unit)) or self._is_led_to(context):
            confidence = (0.95 if place else 0.6) if context.unit.is_closed else 0.5
            end = (context.unit.last, context.unit.close)
            self.spoken.append(Spoken(stretches, place, end, confidence))
        else:
            place = None
        self._following = context.after if place else None

    def _is_led_to(self, context: _Context) -> bool:
        """Whether a verb of saying or an attribution that is not read stands beside the words."""
        unit = context.unit
        leads = context.before is not None and self._texts[unit.first][: unit.open].rstrip().endswith((":", "："))
        return leads or self._leads_on(unit)

    def _leads_on(self, unit: Unit) -> bool:
        """Whether words open a sentence and end in a comma: it goes on with an attribution, even if that is not read.

        A title with a comma has capitals.
        """
        text, stretch = self._texts[unit.first], unit.stretches[0]
        if unit.first != unit.last or not (unit.is_closed and self._is_first(unit)) or self._is_last(unit):
            return False
        said = text[stretch.start : stretch.end]
        small = (word for word in said.split() if word.islower() and len(word) >= _LONG_WORD)
        leads = said.endswith(",") or (text.startswith((",", "，"), unit.close) and has_said(text, stretch, _SENTENCE))
        return leads and len(list(islice(small, 2))) > 1

    def _is_all(self, current: Spoken) -> bool:
        """Whether nothing follows what was said in its paragraph, and nobody else leads to it: "Its motto says:"."""
        text, first = self._texts[current.end[0]], current.stretches[0]
        is_over = says_nothing(text, current.end[1], len(text))
        return is_over and says_nothing(self._texts[first.paragraph], 0, first.start)

    def _is_next(self, current: Spoken, unit: Unit) -> bool:
        """Whether a unit begins the paragraph after what was said, or after its attribution if nothing opens it."""
        last = current.end[0]
        if not unit.is_opened and current.place:
            last = max(last, current.place.paragraph)
        return last == unit.first - 1 and self._is_first(unit)

    def _interrupted(self, unit: Unit) -> tuple[list[Stretch], Place | None]:
        """The words of a unit without the attributions within them, and the first of these."""
        stretches: list[Stretch] = []
        place: Place | None = None
        for stretch in unit.stretches:
            text, at = self._texts[stretch.paragraph], stretch.start
            for stop, resume, found in interruptions(text, stretch.start, stretch.end, self._cues):
                stretches.append(Stretch(stretch.paragraph, at, stop))
                at = resume
                place = place or Place(stretch.paragraph, found)
            if at < stretch.end:
                stretches.append(Stretch(stretch.paragraph, at, stretch.end))
        return stretches, place

    def _goes_on(self, current: Spoken, context: _Context, within: Place | None) -> bool:
        """Whether a unit goes on with what was said in the same paragraph, interrupted by its attribution."""
        if context.unit.first != current.end[0]:
            return False
        before = context.before
        if self._is_another(context, within):
            return False
        if context.touches:
            return context.after is None or current.place is None
        speaker = before.speaker if before else None
        following = self._following.speaker if self._following else None
        if before and len(self._texts[context.unit.first][before.start : before.end].split()) > _LONGEST_LEAD:
            return False  # "Worried by the vote of the council on Monday in the town of Westmarsh, she added:"
        if (
            self._following
            and before is None
            and not says_nothing(self._texts[context.unit.first], self._following.end, context.unit.open)
        ):
            return False
        is_other = (
            speaker is not None
            and speaker.kind != "pronoun"
            and (following is None or speaker.start != following.start)
        )
        return not is_other and (self._following or before) is not None

    def _is_another(self, context: _Context, within: Place | None) -> bool:
        """Whether words after a sentence that attributed others have a verb of saying of their own, or within them.

        A speaker who adds something goes on.
        """
        after, last = context.after or (within.attribution if within else None), self._following
        if after is None or last is None:
            return False
        text, unit = self._texts[context.unit.first], context.unit
        ends_sentence = text[last.end : unit.open].lstrip().startswith(_SENTENCE_STOPS)
        is_sentence = text[unit.stretches[0].start].isupper()
        goes_on = self._cues.verbs_of_adding.within(text[min(unit.close, after.start) : after.end])
        goes_on = goes_on and not _are_two(text, after.speaker, last.speaker)
        return unit.first == unit.last and ends_sentence and is_sentence and not goes_on

    def _continues(self, current: Spoken, context: _Context) -> bool:
        """Whether a unit goes on with what was said in the paragraph before, and nobody else is named."""
        if (
            not self._is_next(current, context.unit)
            or context.before
            or context.after
            or not self._is_last(context.unit)
        ):
            return False
        rest = self._texts[current.end[0]][current.end[1] :]
        if rest.rstrip().endswith((":", "：")):
            return False
        return says_nothing(rest, 0, len(rest)) or (self._following is not None and len(rest) < _SHORT)

    def _is_first(self, unit: Unit) -> bool:
        return says_nothing(self._texts[unit.first], 0, unit.open)

    def _is_last(self, unit: Unit) -> bool:
        return says_nothing(self._texts[unit.last], unit.close, len(self._texts[unit.last]))

    def _place(self, context: _Context) -> Place | None:
        """The attribution of a unit: beside it, else in the paragraph before or after it."""
        unit = context.unit
        before = context.before.speaker if context.before else None
        after = context.after.speaker if context.after else None
        ends_in_comma = self._texts[unit.last].endswith(",", 0, unit.stretches[-1].end)
        if context.before and before and not (ends_in_comma and after and after.kind == "name"):
            return Place(unit.first, context.before)
        if context.after:
            return Place(unit.last, context.after)
        signed = signature(self._texts[unit.last], unit.close, self._cues)
        if signed:
            return Place(unit.last, signed)
        return self._place_within(unit) or self._place_around(unit)

    def _place_within(self, unit: Unit) -> Place | None:
        """The speaker of the sentence before whole sentences that end a paragraph: "Roe said that it works. "We ..."".

        The marks hold the stop of the last one, or it is right behind them, and nothing else is between. Whoever
        speaks of themselves may say less.
        """
        text, stretch = self._texts[unit.first], unit.stretches[-1]
        titled = is_title(text[stretch.start : stretch.end])
        personal = not titled and is_personal(text, self._cues, stretch.start, stretch.end)
        is_enough = personal or has_said(text, stretch, _FEWEST_WORDS)
        if unit.first != unit.last or not self._is_last(unit) or not is_enough:
            return None
        leads = text[: unit.open].rstrip()
        ends = text.startswith(_SENTENCE_STOPS, stretch.end - 1) or (
            text.startswith(_SENTENCE_STOPS, unit.close) and not titled
        )
        if not (leads.endswith(_SENTENCE_STOPS) and ends):
            return None
        said = sentence_before(text, len(leads), self._cues)
        return Place(unit.first, said) if said else None

    def _place_around(self, unit: Unit) -> Place | None:
        if unit.first and self._is_first(unit):
            leads = introduction(self._texts[unit.first - 1], self._cues, needs_colon=False)
            if leads:
                return Place(unit.first - 1, leads)
            reported = self._reported(unit)
            if reported:
                return Place(unit.first - 1, reported)
        if unit.last + 1 < len(self._texts) and unit.last + 1 not in self._marked and self._is_last(unit):
            text = self._texts[unit.last + 1]
            follows = signature(text, 0, self._cues)
            if follows is None and len(text) < _SHORT:
                follows = attribution_after(text, 0, len(text), self._cues)
                follows = follows if follows and says_nothing(text, follows.verb_end, len(text)) else None
            if follows:
                return Place(unit.last + 1, follows)
        return None

    def _reported(self, unit: Unit) -> Attribution | None:
        """The speaker whom the paragraph before reports, where whole sentences that nobody else is named for follow."""
        text = self._texts[unit.first - 1]
        is_all = self._is_last(unit) and has_said(self._texts[unit.first], unit.stretches[0], _FEWEST_WORDS)
        if unit.is_weak or not is_all or unit.first - 1 in self._marked or not text.rstrip().endswith(_SENTENCE_STOPS):
            return None
        return reported_at_the_end(text, self._cues) or sentence_before(text, len(text.rstrip()), self._cues)

    def _is_enough(self, spoken: Spoken) -> bool:
        """Whether words that nobody is named for are enough to be speech."""
        if spoken.place is not None:
            return True
        said = " ".join(self._texts[stretch.paragraph][stretch.start : stretch.end] for stretch in spoken.stretches)
        return has_words(said, _FEWEST_WORDS)


def gather(texts: Sequence[str], units: Sequence[Unit], cues: Cues) -> list[Spoken]:
    """What speakers say in quotation marks, in order; titles, slogans and scare quotes are left out."""
    return _Gatherer(texts, units, cues).gather()
