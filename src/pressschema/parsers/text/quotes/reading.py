"""Every quotation of a text, in order, with its speaker."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pressschema.models import Quotation
from pressschema.parsers.text.cues import Cues, load_cues
from pressschema.parsers.text.fields.values import as_value
from pressschema.parsers.text.language import detect_language
from pressschema.parsers.text.quotes.dashes import find_dashed
from pressschema.parsers.text.quotes.marks import load_style
from pressschema.parsers.text.quotes.matches import QuoteMatch
from pressschema.parsers.text.quotes.people import People
from pressschema.parsers.text.quotes.spoken import Spoken, gather
from pressschema.parsers.text.quotes.statements import ParagraphKind, find_statements
from pressschema.parsers.text.quotes.units import Unit, find_units
from pressschema.parsers.text.quotes.unmarked import find_unmarked
from pressschema.parsers.text.spans import Piece

__all__ = ["find_quotes"]

#: How sure it must be that a paragraph is in another language: one sentence is seldom surer.
_SURE: Final = 0.2


def _words(paragraphs: Sequence[Piece], spoken: Spoken) -> str:
    """The words: a line for each paragraph, a space where an attribution interrupted them."""
    lines: dict[int, list[str]] = {}
    for stretch in spoken.stretches:
        said = as_value(paragraphs[stretch.paragraph].text[stretch.start : stretch.end])
        if said:
            lines.setdefault(stretch.paragraph, []).append(said)
    return "\n".join(" ".join(parts) for parts in lines.values())


def _match(paragraphs: Sequence[Piece], spoken: Spoken, people: People) -> QuoteMatch | None:
    text = _words(paragraphs, spoken)
    place = spoken.place
    phrase = place.attribution.speaker if place else None
    first = spoken.stretches[0]
    begin = first.start if place and first.paragraph == place.paragraph else None
    speaker = people.speaker(phrase, place.paragraph, begin) if place else None
    if not text:
        return None
    offset = paragraphs[place.paragraph].start if place else 0
    return QuoteMatch(
        quotation=Quotation(
            text=text, speaker=speaker, blocks=(spoken.stretches[0].paragraph, spoken.stretches[-1].paragraph)
        ),
        spans=tuple(
            (paragraphs[stretch.paragraph].start + stretch.start, paragraphs[stretch.paragraph].start + stretch.end)
            for stretch in spoken.stretches
        ),
        speaker_span=(offset + phrase.start, offset + phrase.end) if phrase else None,
        confidence=spoken.confidence if speaker else min(spoken.confidence, 0.6),
    )


def _with_foreign(texts: Sequence[str], units: Sequence[Unit], marked: list[Spoken], cues: Cues) -> list[Spoken]:
    """What is said in marks, and what paragraphs in another language than the document's attribute in their own."""
    attributed = {stretch.paragraph for spoken in marked if spoken.place for stretch in spoken.stretches}
    foreign: dict[int, list[Unit]] = {}
    for unit in units:
        if unit.first == unit.last and unit.first not in attributed:
            foreign.setdefault(unit.first, []).append(unit)
    found: list[Spoken] = []
    for paragraph, theirs in foreign.items():
        guess = detect_language(texts[paragraph])
        own = load_cues(guess.tag) if guess.confidence >= _SURE else cues
        if own is not cues:
            found += [spoken for spoken in gather(texts, theirs, own) if spoken.place]
    replaced = {spoken.stretches[0].paragraph for spoken in found}
    return [*(spoken for spoken in marked if spoken.stretches[0].paragraph not in replaced), *found]


def find_quotes(
    paragraphs: Sequence[Piece],
    cues: Cues,
    kinds: Sequence[ParagraphKind] | None = None,
    context: Sequence[str] = (),
) -> list[QuoteMatch]:
    """Every quotation in paragraphs, in order; its `blocks` are indexes into them.

    Args:
        paragraphs: the paragraphs, headings and list items of the body, in order.
        cues: the cues of their language.
        kinds: what each of them is; all paragraphs where nobody knows.
        context: what stands above them and may name somebody: the headline, the standfirst.
    """
    known: Sequence[ParagraphKind] = kinds or ["paragraph"] * len(paragraphs)
    texts = [piece.text for piece in paragraphs]
    units = find_units(texts, load_style(tuple(cues.quotation_marks)), cues)
    units = [unit for unit in units if known[unit.first] != "heading"]
    marked = _with_foreign(texts, units, gather(texts, units, cues), cues)
    taken = {stretch.paragraph for spoken in marked for stretch in spoken.stretches}
    dashed = find_dashed(texts, known, taken, cues)
    taken |= {stretch.paragraph for spoken in dashed for stretch in spoken.stretches}
    stated = find_statements(texts, known, taken, cues)
    taken |= {stretch.paragraph for spoken in stated for stretch in spoken.stretches}
    spoken = [*marked, *dashed, *stated, *find_unmarked(texts, known, taken, cues)]
    spoken.sort(key=lambda found: (found.stretches[0].paragraph, found.stretches[0].start))
    people = People(paragraphs, cues, context)
    return [match for match in (_match(paragraphs, found, people) for found in spoken) if match]
