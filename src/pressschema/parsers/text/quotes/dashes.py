"""Speech that a dash opens and nothing closes: "– We are glad, says Jane Roe, director."."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.phrases import cut
from pressschema.parsers.text.quotes.attribution import Attribution, attribution_after
from pressschema.parsers.text.quotes.interruptions import interruptions
from pressschema.parsers.text.quotes.introductions import attribution_before, introduction
from pressschema.parsers.text.quotes.spoken import Place, Spoken
from pressschema.parsers.text.quotes.statements import ParagraphKind
from pressschema.parsers.text.quotes.units import Stretch

__all__ = ["find_dashed"]

_DASH = re.compile(r"\s*[–—―-]\s*(?=\S)")
#: A dash after a colon, and how far into a paragraph they may be, in characters: "Jane Roe, director: – We are glad."
_LABELLED = re.compile(r":\s+[–—―]\s+(?=\S)")
_LEAD: Final = 200


def _read(texts: Sequence[str], kinds: Sequence[ParagraphKind], paragraph: int, cues: Cues) -> Spoken | None:
    """What a paragraph says after its dash; one that is the item of a list may have lost it."""
    text = texts[paragraph]
    dash = _DASH.match(text) if text.lstrip().startswith(cues.dash_quotes) else _LABELLED.search(text, 0, _LEAD)
    if dash is None and kinds[paragraph] != "item":
        return None
    at = dash.end() if dash else 0
    leads = attribution_before(text, 0, dash.start() + 1, cues) if dash and text[dash.start()] == ":" else None
    place = Place(paragraph, leads) if leads else None
    if dash and text[dash.start()] == ":" and place is None:
        return None
    stretches: list[Stretch] = []
    for stop, resume, found in interruptions(text, at, len(text), cues):
        stretches.append(Stretch(paragraph, at, stop))
        at, place = resume, place or Place(paragraph, found)
    last = None if stretches or place else _at_the_end(text, at, cues)
    if last:
        stretches.append(Stretch(paragraph, at, last.start))
        at, place = len(text), Place(paragraph, last)
    if at < len(text):
        stretches.append(Stretch(paragraph, at, len(text)))
    return Spoken(stretches, place, (paragraph, len(text)), 0.85) if dash or place else None


def _at_the_end(text: str, start: int, cues: Cues) -> Attribution | None:
    """The attribution behind the last comma, the verb of saying at its end: "We are glad, director Jane Roe says."."""
    comma = text.rfind(", ", start)
    if comma < 0 or not cues.verbs_of_saying.end(cut(text.rstrip(" ."), comma + 1)):
        return None
    found = attribution_after(text, comma + 1, len(text), cues)
    is_named = found is not None and found.speaker is not None and found.speaker.kind in {"name", "pronoun"}
    return found._replace(start=comma + 1) if found and is_named else None


def _is_label(text: str, leads: Attribution) -> bool:
    """Whether one word and a colon stand above a list, and no speaker: "Note:"."""
    speaker = leads.speaker
    is_bare = speaker is not None and speaker.kind == "name" and not speaker.titles
    return is_bare and len(text.rstrip(" :").split()) == 1


def find_dashed(
    texts: Sequence[str], kinds: Sequence[ParagraphKind], taken: Collection[int], cues: Cues
) -> list[Spoken]:
    """What speakers say after dashes, in order; nothing in languages that do not write speech so.

    Args:
        texts: the paragraphs.
        kinds: what each of them is.
        taken: the paragraphs that have quotation marks of speech.
        cues: the cues of their language.
    """
    found: list[Spoken] = []
    for paragraph in range(len(texts)) if cues.dash_quotes else ():
        if paragraph in taken or kinds[paragraph] == "heading":
            continue
        spoken = _read(texts, kinds, paragraph, cues)
        if spoken is None:
            continue
        if spoken.place is None and found and found[-1].end[0] == paragraph - 1:
            found[-1].stretches.extend(spoken.stretches)
            found[-1].end = spoken.end
            continue
        leads = introduction(texts[paragraph - 1], cues) if paragraph and spoken.place is None else None
        if leads and not _is_label(texts[paragraph - 1], leads):
            spoken.place = Place(paragraph - 1, leads)
        if spoken.place is not None:
            found.append(spoken)
    return found
