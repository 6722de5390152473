"""Contacts that a sentence of the text leads to: "For more information, call 555-0100"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.contact_drafts import Draft
from pressschema.parsers.text.fields.contact_ways import Stretch, has_ways, read_ways
from pressschema.parsers.text.fields.contacts import read_contacts
from pressschema.parsers.text.fields.matches import ContactMatch
from pressschema.parsers.text.names import is_name, names_in
from pressschema.parsers.text.phrases import cut
from pressschema.parsers.text.sentences import sentence_start
from pressschema.parsers.text.spans import Piece

__all__ = ["read_contact_sentence"]

#: How long a sentence that leads to a contact may be, in characters.
_LONGEST_SENTENCE: Final = 400
#: Digits of a number at which somebody who is not named can be reached; fewer are those of the police.
_FEWEST: Final = 5


def read_contact_sentence(paragraph: Piece, cues: Cues) -> list[ContactMatch]:
    """The contacts that a paragraph of the text leads to: "For more information, call 555-0100".

    Only what stands from a name to the last number or address is taken: the rest is prose.
    """
    text = paragraph.text
    if not has_ways(text, cues):
        return []
    words = cut(text)
    leads = [place for phrases in (cues.contact_introducers, cues.invitations) if (place := phrases.find(words))]
    heading = cues.contact_headings.at(words)
    if 0 < heading < len(words) and words.words[heading] in cues.function_words:  # "Press contacts are Jane Roe"
        leads.append((0, heading))
    if not leads:
        return []
    place = min(leads)
    begin = words.starts[place[0]]
    end = min(len(text), begin + _LONGEST_SENTENCE)
    ways = [way for _, way in read_ways(text[:end], cues) if way.start >= begin and way.kind in {"phone", "email"}]
    if not ways:
        return []
    start = _first_name(text, words.ends[place[1] - 1], ways[0].start, cues)
    if start is not None:
        return read_contacts([paragraph.part(start, ways[-1].end)], cues)
    if _is_appeal(text, begin, ways[0].start, cues):
        return []
    named: list[ContactMatch] = []
    for index, (last, way) in enumerate(pairwise(ways), 1):
        start = _first_name(text, last.end, way.start, cues)
        if start is not None:  # "the press office on 555-0100, or Jane Roe on 555-0101"
            named = read_contacts([paragraph.part(start, ways[-1].end)], cues)
            ways = ways[:index]
            break
    ways = [way for way in ways if way.kind == "email" or sum(map(str.isdigit, way.value)) >= _FEWEST]
    return [*_unnamed(ways, paragraph.start), *named]


def _is_appeal(text: str, begin: int, way: int, cues: Cues) -> bool:
    """Whether a sentence tells everybody, not the press, whom to turn to: "Anyone with information should call ..."."""
    start = sentence_start(text, max(0, begin - _LONGEST_SENTENCE), begin, cues)
    words = cut(text, start, way)
    is_appeal = cues.public_appeals.find(words) is not None
    return is_appeal and not any(word.startswith(cues.press_people) for word in words.words)


def _unnamed(ways: Sequence[Stretch], start: int) -> list[ContactMatch]:
    """The contact that has all of some numbers and addresses, and no name."""
    draft = Draft(confidence=0.8)
    for way in ways:
        draft.add("phone" if way.kind == "phone" else "email", way, start)
    match = draft.match()
    return [match] if match else []


def _first_name(text: str, start: int, end: int, cues: Cues) -> int | None:
    """Index of the first name of a person between two indexes, looked for from the last introduction on."""
    words = cut(text, start, end)
    at = start
    while (place := cues.contact_introducers.find(words)) is not None:
        at = words.ends[place[1] - 1]
        words = cut(text, at, end)
    for name in names_in(text, at, end, cues):
        goes_on = text[name.end : name.end + 2].strip()[:1].isupper()
        if not goes_on and name.words > 1 and is_name(text[name.start : name.end], cues):
            return _with_rank(text, at, name.start, cues)
    return None


def _with_rank(text: str, start: int, name: int, cues: Cues) -> int:
    """Index of the rank before a name: "Deputy Jane Roe"."""
    before = cut(text, start, name)
    ranks = (index for index in range(len(before)) if cues.person_titles.at(before, index) == len(before) - index)
    rank = next((before.starts[index] for index in ranks), name)
    return rank if text[rank].isupper() else name
