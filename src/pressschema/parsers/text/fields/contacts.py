"""Contacts: whom the press can turn to, from blocks of lines, single lines and sentences.

Each line is cut into what is sure (addresses, numbers, links) and the words between; each stretch of words is
a heading, a name, a job or an organisation. Then they are taken in order: what cannot belong to the contact at
hand, such as a second name, begins the next one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from pressschema.models import Contact
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.inline import find_emails, find_urls
from pressschema.parsers.text.fields.matches import ContactMatch, ContactPart, Match, Part
from pressschema.parsers.text.fields.phones import find_phones
from pressschema.parsers.text.fields.values import as_value
from pressschema.parsers.text.names import is_name, leading_name
from pressschema.parsers.text.phrases import Phrases, Words, cut
from pressschema.parsers.text.spans import Piece

__all__ = ["read_contact_sentence", "read_contacts"]

#: Joined is a name that "and" joins to the one before.
_Kind: TypeAlias = ContactPart | Literal["heading", "joined", "label"]

#: What divides the words of a contact line.
_DIVIDER = re.compile(r"[,;|•·:()\[\]<>{}\t*：，、；（）]|\s[-–—/]+\s|\s{2,}")
_COLON = re.compile(r"[ )]{0,3}[:：]")
_EDGES: Final = " \t\r\n\u00a0\u2060.,;:|•·-–—*/#=_\"'“”"
#: Words in a job, an organisation or a heading; more are a sentence.
_LONGEST: Final = 12
_LONGEST_STRETCH: Final = 200
#: How long a sentence that leads to a contact may be, in characters.
_LONGEST_SENTENCE: Final = 400
_WAYS: Final = ("phone", "fax", "email", "url")


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A stretch of a line and what it is. `value` is what goes into the contact."""

    kind: _Kind
    start: int
    end: int
    value: str
    confidence: float = 1.0


# ---- a line cut into stretches -------------------------------------------------------------------------


def _ways(text: str, cues: Cues) -> list[tuple[int, _Stretch]]:
    """Addresses, numbers and links in order, each with the index where its label begins; none overlap."""
    found: list[tuple[int, _Stretch]] = []
    addresses: tuple[tuple[ContactPart, list[Match]], ...] = (
        ("email", find_emails(text)),
        ("url", find_urls(text, cues)),
    )
    for kind, matches in addresses:
        found += [(way.start, _Stretch(kind, way.start, way.end, way.value, way.confidence)) for way in matches]
    for phone in find_phones(text, cues):
        kind = "fax" if phone.is_fax else "phone"
        number = text[phone.start : phone.end]
        found.append((phone.label_start, _Stretch(kind, phone.start, phone.end, number, phone.confidence)))
    ways: list[tuple[int, _Stretch]] = []
    for label, way in sorted(found, key=lambda item: item[1].start):
        if not ways or way.start >= ways[-1][1].end:
            ways.append((max(label, ways[-1][1].end) if ways else label, way))
    return ways


def _ends_in_abbreviation(text: str, start: int, end: int, limit: int, cues: Cues) -> bool:
    """Whether a dot behind a fragment belongs to its last word: "Acme Ltd."."""
    return (
        end < limit and text[end] == "." and f"{text[start:end].rpartition(' ')[2].lower()}." in cues.organisation_words
    )


def _fragments(text: str, start: int, end: int, cues: Cues) -> Iterator[tuple[int, int]]:
    """What the dividers leave between two indexes, without marks at the edges."""
    begin = start
    dividers = [*(match.span() for match in _DIVIDER.finditer(text, start, end)), (end, end)]
    for stop, following in dividers:
        fragment = text[begin:stop]
        first = begin + len(fragment) - len(fragment.lstrip(_EDGES))
        last = begin + len(fragment.rstrip(_EDGES))
        if first < last:
            last += _ends_in_abbreviation(text, first, last, end, cues)
            yield first, last
        begin = following


def _ends_with(phrases: Phrases, words: Words) -> bool:
    return any(phrases.at(words, index) == len(words) - index for index in range(len(words)))


def _is_label(words: Words, cues: Cues) -> bool:
    labels = (cues.phone_labels, cues.fax_labels, cues.email_labels, cues.web_labels, cues.place_joiners)
    return any(phrases.covers(words) for phrases in labels)


def _has_word(words: Words, phrases: Phrases) -> bool:
    return phrases.find(words) is not None


def _kind(text: str, cues: Cues) -> _Kind:
    """What a stretch of words is, by the words in it."""
    if len(text) > _LONGEST_STRETCH:
        return "label"
    words = cut(text)
    said = sum(word[0].isalnum() for word in words.words)
    if not said or said > _LONGEST or _is_label(words, cues):
        return "label"
    if _ends_with(cues.contact_headings, words):
        return "heading"
    if any(character.isdigit() for character in text):
        return "address"
    if _has_word(words, cues.role_words):
        return "role"
    capitals = sum(text[start].isupper() for start in words.starts)
    is_sentence = text[0].islower() or words.words[0] in cues.function_words or 2 * capitals < said
    return "label" if is_sentence and not _has_word(words, cues.organisation_words) else "organisation"


def _after_introduction(text: str, start: int, end: int, cues: Cues) -> int:
    """Index after such words as "please contact", or "Media contact" before a name."""
    words = cut(text, start, min(end, start + _LONGEST_STRETCH))
    index, begin = 0, start
    while index < len(words):
        introducer = cues.contact_introducers.at(words, index)
        index += introducer or cues.contact_headings.at(words, index) or len(words)
        if index < len(words):
            name = None if introducer else leading_name(text, words.starts[index], cues, end)
            begin = words.starts[index] if introducer or (name and name.words > 1) else begin
    return begin


def _stretch(text: str, start: int, end: int, cues: Cues) -> _Stretch:
    kind = _kind(text[start:end], cues)
    return _Stretch(kind, start, end, text[start:end], 0.7 if kind == "organisation" else 0.9)


def _organisation_end(text: str, name_end: int, limit: int, cues: Cues) -> int | None:
    """Index after the legal form that makes a name an organisation's: "Doe Roe, Ltd.", not "Doe, Media Relations"."""
    words = cut(text, name_end, min(limit, name_end + 16))
    comma = words.words[:1] == (",",)
    length = cues.organisation_words.at(words, int(comma))
    last = comma + length
    goes_on = last < len(words) and words.words[last][0].isalnum()
    return words.ends[last - 1] if length and not goes_on and (comma or not words.words[0].isalpha()) else None


def _read_fragment(text: str, start: int, end: int, limit: int, cues: Cues) -> Iterator[_Stretch]:
    """What is between two dividers: a name and what is joined to it, or one thing.

    A name may run over the comma before its suffix, up to `limit`.
    """
    name = leading_name(text, start, cues, limit)
    is_label = _COLON.match(text, end, limit) is not None
    if name is None or is_label or not is_name(text[name.start : name.end], cues):
        yield _stretch(text, start, end, cues)
        return
    organisation = _organisation_end(text, name.end, limit, cues)
    joint = cut(text, name.end, end)
    if organisation:
        yield _Stretch("organisation", start, organisation, text[start:organisation], 0.9)
    elif name.end >= end:
        yield _name(text, name.start, name.end)
    elif len(joint) > 1 and joint.words[0] in cues.place_joiners and is_name(text[joint.starts[1] : end], cues):
        yield _name(text, name.start, name.end)
        yield _Stretch("joined", joint.starts[1], end, text[joint.starts[1] : end], 0.9)
    elif set(name.kinds) & {"H", "I"} and (cues.role_words.at(joint) or cues.organisation_words.at(joint)):
        yield _name(text, name.start, name.end)
        yield _stretch(text, joint.starts[0], end, cues)
    else:
        yield _stretch(text, start, end, cues)


def _name(text: str, start: int, end: int) -> _Stretch:
    return _Stretch("name", start, end, text[start:end], 0.9)


def _read_words(text: str, start: int, end: int, cues: Cues) -> Iterator[_Stretch]:
    """The stretches of words between two indexes."""
    at = start
    for first, last in _fragments(text, start, end, cues):
        if first < at:
            continue
        begin = _after_introduction(text, first, last, cues)
        if begin > first:
            yield _Stretch("heading", first, begin, text[first:begin].strip(_EDGES))
        for stretch in _read_fragment(text, begin, last, end, cues):
            yield stretch
            at = stretch.end


def _read_line(text: str, cues: Cues) -> Iterator[_Stretch]:
    at = 0
    for label, way in _ways(text, cues):
        yield from _read_words(text, at, label, cues)
        yield way
        at = way.end
    yield from _read_words(text, at, len(text), cues)


# ---- stretches taken together --------------------------------------------------------------------------


@dataclass(slots=True)
class _Draft:
    """A contact in the making."""

    values: dict[_Kind, list[str]] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)
    confidence: float = 1.0

    def has(self, *kinds: _Kind) -> bool:
        return any(kind in self.values for kind in kinds)

    def add(self, kind: ContactPart, stretch: _Stretch, offset: int) -> None:
        self.parts.append(Part(label=kind, start=offset + stretch.start, end=offset + stretch.end))
        self.confidence = min(self.confidence, stretch.confidence)
        value = as_value(stretch.value)
        if value and value not in self.values.setdefault(kind, []):
            self.values[kind].append(value)

    def match(self, heading: str | None) -> ContactMatch | None:
        """The contact; None where there is nobody and nothing to turn to."""
        if not self.has("name", "phone", "email", "url"):
            return None
        values = self.values
        roles = values.get("role") or ([heading] if heading else [])
        contact = Contact(
            name=next(iter(values.get("name", ())), None),
            role=", ".join(roles) or None,
            organisation=", ".join(values.get("organisation", ())) or None,
            phones=tuple(values.get("phone", ())),
            emails=tuple(values.get("email", ())),
            urls=tuple(values.get("url", ())),
            address="\n".join(values.get("address", ())) or None,
        )
        return ContactMatch(contact=contact, parts=tuple(self.parts), confidence=self.confidence)


class _Collector:
    """Takes stretches in order and gives each to the contact that it belongs to."""

    def __init__(self, cues: Cues) -> None:
        self._cues = cues
        self._drafts: list[tuple[_Draft, str | None]] = []
        self._open: list[_Draft] = []
        self._heading: str | None = None
        self._line = -1

    def take(self, stretch: _Stretch, offset: int, line: int) -> None:
        """Take the next stretch; `offset` is where in the source its line begins, `line` its number."""
        kind = stretch.kind
        if kind == "label":
            return
        if kind == "heading":
            self._open = []
            self._heading = self._job(stretch.value)
            return
        if self._begins_another(kind, line):
            self._open = []
        if kind == "joined" or not self._open:
            draft = _Draft()
            self._drafts.append((draft, self._heading))
            self._open.append(draft)
        part: ContactPart = "name" if kind == "joined" else kind
        for draft in self._open if part in _WAYS else self._open[-1:]:
            draft.add(part, stretch, offset)
        self._line = line

    def _begins_another(self, kind: _Kind, line: int) -> bool:
        """Whether a stretch cannot belong to the contact at hand."""
        if not self._open or kind in _WAYS or kind in {"joined", "address"}:
            return False
        draft = self._open[-1]
        if kind == "name":
            return draft.has("name", *_WAYS)
        return line != self._line and draft.has(*_WAYS) and (kind == "organisation" or draft.has("role"))

    def _job(self, heading: str) -> str | None:
        """A heading as the job of those under it; "Contact" and "For further information" are none."""
        words = cut(heading)
        is_general = self._cues.contact_introducers.at(words) or words.words[:1] == (self._cues.contact_headings[0],)
        return None if is_general or len(words) < 2 else as_value(heading)

    def matches(self) -> Iterator[ContactMatch]:
        for draft, heading in self._drafts:
            match = draft.match(heading)
            if match:
                yield match


def read_contacts(lines: Sequence[Piece], cues: Cues) -> list[ContactMatch]:
    """The contacts in lines that are about contacts, in order. Offsets are the source's."""
    collector = _Collector(cues)
    for number, line in enumerate(lines):
        for stretch in _read_line(line.text, cues):
            collector.take(stretch, line.start, number)
    return list(collector.matches())


def read_contact_sentence(paragraph: Piece, cues: Cues) -> ContactMatch | None:
    """The contact that a paragraph of the text leads to: "For more information, call 555-0100".

    Only numbers, addresses and a name right behind the introduction are taken: the rest is prose.
    """
    text = paragraph.text
    words = cut(text)
    place = cues.contact_introducers.find(words)
    if place is None:
        return None
    begin = words.starts[place[0]]
    end = min(len(text), begin + _LONGEST_SENTENCE)
    ways = [way for _, way in _ways(text[:end], cues) if way.start >= begin and way.kind in {"phone", "email"}]
    draft = _Draft(confidence=0.8)
    while place and ways:
        name = leading_name(text, words.starts[place[1]], cues, end) if place[1] < len(words) else None
        if name and name.end < ways[0].start and is_name(text[name.start : name.end], cues):
            draft.add("name", _name(text, name.start, name.end), paragraph.start)
            break
        place = cues.contact_introducers.find(words, place[1])
    for way in ways:
        draft.add("phone" if way.kind == "phone" else "email", way, paragraph.start)
    return draft.match(None) if draft.has("phone", "email") else None
