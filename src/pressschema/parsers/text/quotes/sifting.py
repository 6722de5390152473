"""Which quoted words are speech: what may be a title, a slogan or a word used with care is, where it is attributed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.phrases import cut, has_words
from pressschema.parsers.text.quotes.around import attribution_around, attribution_by_topic
from pressschema.parsers.text.quotes.attribution import Attribution, attribution_after, says_nothing
from pressschema.parsers.text.quotes.introductions import attribution_before, leads_straight
from pressschema.parsers.text.quotes.units import Stretch, Unit

__all__ = ["has_said", "is_personal", "is_voice", "sift"]

#: Words of a quotation that its speaker leads to with a comma.
_FEWEST_LED_TO: Final = 5
#: Words that go on after an attribution; fewer are a name: "said the director of «Acme» Jane Roe".
_FEWEST_AFTER: Final = 3
#: Words that a speaker's sentence has in quotation marks; fewer are words used with care.
_FEWEST_WITHIN: Final = 8
#: Letters of a word in scripts that put no spaces between words.
_LETTERS: Final = 2
_JOINTS: Final = (",", "，", "،", "–", "—", "-")
#: What ends words that somebody calls out.
_CALLS: Final = ("!", "?", "！", "？", "؟")
#: What follows or ends quoted words.
_STOPS: Final = frozenset({",", ".", "!", "?", "…", "，", "。", "،", "と"})
#: What stands around a label.
_LABEL_EDGES: Final = " :：(（[［"
#: How many people without names are quoted one after another.
_MOST_VOICES: Final = 6
#: Characters of a paragraph that only attributes what is before it.
_SHORT: Final = 200
#: How far into a text the first person is looked for, in characters.
_FIRST_WORDS: Final = 1000


def is_personal(text: str, cues: Cues, start: int = 0, end: int | None = None) -> bool:
    """Whether a text or a stretch of one speaks in the first person."""
    end = min(start + _FIRST_WORDS, len(text) if end is None else end)
    return cues.first_person.find(cut(text, start, end)) is not None


def has_said(text: str, stretch: Stretch, fewest: int) -> bool:
    """Whether a stretch has so many words; in scripts without spaces letters count."""
    return has_words(text, fewest, stretch.start, stretch.end, letters=_LETTERS)


def _looks_said(text: str, unit: Unit, stretch: Stretch) -> bool:
    """Whether words begin and end as a sentence does."""
    stops = text[stretch.end - 1 : stretch.end] in _STOPS or text[unit.close : unit.close + 1] in _STOPS
    return stops and not text[stretch.start : stretch.start + 1].islower()


def is_voice(text: str, unit: Unit, cues: Cues) -> bool:
    """Whether words, and others that follow right behind them, are said by people without a name."""
    at = unit.close
    for _ in range(_MOST_VOICES if cues.voices else 0):
        if not text.startswith("「", at):
            break
        at = text.find("」", at, at + _SHORT) + 1 or len(text)
    return text.startswith(cues.voices, at)


class _Sieve:
    """Knows the text that the units are of."""

    def __init__(self, texts: Sequence[str], cues: Cues) -> None:
        self._texts = texts
        self._cues = cues

    def sift(self, units: Sequence[Unit]) -> list[Unit]:
        units = [part for unit in units for part in self._parted(unit)]
        return [unit for index, unit in enumerate(units) if not unit.is_weak or self._is_said(units, index)]

    def _parted(self, unit: Unit) -> Sequence[Unit]:
        """A unit over paragraphs; two where one speaker leads to its first words and another follows its last.

        The mark that opens the last paragraph is no sign that the first speaker goes on then.
        """
        if unit.first == unit.last or not unit.is_closed:
            return [unit]
        last = unit.stretches[-1]
        text = self._texts[unit.last]
        mark = len(text[: last.start].rstrip()) - 1
        if mark < 0:
            return [unit]
        before = self._surname(unit.first, attribution_before(self._texts[unit.first], 0, unit.open, self._cues))
        after = self._surname(unit.last, attribution_after(text, unit.close, len(text), self._cues))
        if before is None or after is None or before == after:
            return [unit]
        others = unit.stretches[:-1]
        end = len(self._texts[others[-1].paragraph])
        return [Unit(others, unit.open, end, False, False), Unit((last,), mark, unit.close, True, unit.is_weak)]

    def _surname(self, paragraph: int, attribution: Attribution | None) -> str | None:
        """The last word of the name in an attribution."""
        speaker = attribution.speaker if attribution else None
        if speaker is None or speaker.kind != "name":
            return None
        return self._texts[paragraph][speaker.start : speaker.end].split()[-1]

    def _is_said(self, units: Sequence[Unit], index: int) -> bool:
        """Whether words that may be a title or a slogan are speech, by what is before and after them."""
        unit = units[index]
        if unit.first != unit.last:
            return True
        text, stretch = self._texts[unit.first], unit.stretches[0]
        earlier = units[index - 1] if index and units[index - 1].last == unit.first else None
        later = units[index + 1] if index + 1 < len(units) and units[index + 1].first == unit.last else None
        begin, end = earlier.close if earlier else 0, later.open if later else len(text)
        return (
            is_voice(text, unit, self._cues)
            or attribution_by_topic(text, unit.open, unit.close, self._cues) is not None
            or self._is_followed(text, unit, stretch, end)
            or self._is_led_to(text, begin, unit, stretch)
            or (later is not None and self._is_attribution(text, unit, later))
            or (
                earlier is not None
                and has_said(text, stretch, _FEWEST_AFTER - _looks_said(text, unit, stretch))
                and self._is_attribution(text, earlier, unit)
            )
            or (self._is_clause(text, unit, stretch) and self._around(text, begin, unit, end) is not None)
        )

    def _is_clause(self, text: str, unit: Unit, stretch: Stretch) -> bool:
        """Whether words have as many as a clause that somebody says, or its particle or mark behind them."""
        fewest = _FEWEST_LED_TO if text.endswith(_CALLS, 0, stretch.end) else _FEWEST_WITHIN
        return text.startswith(self._cues.quote_particles, unit.close) or has_said(text, stretch, fewest)

    def _around(self, text: str, begin: int, unit: Unit, end: int) -> Attribution | None:
        return attribution_around(text, begin, unit.open, unit.close, end, self._cues)

    def _is_followed(self, text: str, unit: Unit, stretch: Stretch, end: int) -> bool:
        """Whether words begin and end as speech does, and a verb of saying is next to them.

        A talk is "offered by" somebody.
        """
        if not _looks_said(text, unit, stretch):
            return False
        found = attribution_after(text, unit.close, end, self._cues)
        verb = cut(text, unit.close, found.speaker.start).words if found and found.speaker else ()
        return found is not None and not (verb and verb[-1] in self._cues.agents)

    def _is_led_to(self, text: str, begin: int, unit: Unit, stretch: Stretch) -> bool:
        """Whether a comma or a colon after the speaker leads to words that are a sentence: "According to Roe, ...".

        Where the colon stands right after the speaker or the verb, any words are one: "Roe: "Yes."".
        """
        leads = text[begin : unit.open].rstrip()
        if leads.endswith((":", "：")) and self._cues.notes_headings.covers(cut(leads.strip(_LABEL_EDGES))):
            return False
        if not leads.endswith((",", ":", "：", "，")):
            return False
        if not has_said(text, stretch, _FEWEST_LED_TO):
            return (
                leads.endswith((":", "："))
                and _looks_said(text, unit, stretch)
                and leads_straight(text, begin, unit.open, self._cues)
            )
        found = attribution_before(text, begin, unit.open, self._cues)
        return found is not None and found.speaker is not None

    def _is_attribution(self, text: str, earlier: Unit, later: Unit) -> bool:
        """Whether all that is between two units attributes both, after a comma or a dash."""
        between = text[earlier.close : later.open].lstrip()
        if not between.startswith(_JOINTS) and not text.endswith(_JOINTS, 0, earlier.stretches[-1].end):
            return False
        found = attribution_after(text, earlier.close, later.open, self._cues)
        return found is not None and says_nothing(text, found.end, later.open)


def sift(texts: Sequence[str], units: Sequence[Unit], cues: Cues) -> list[Unit]:
    """The units that are speech, in order."""
    return _Sieve(texts, cues).sift(units)
