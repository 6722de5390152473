"""Contacts: whom the press can turn to, from blocks of lines, single lines and sentences.

What the lines are cut into is taken in order: what cannot belong to the contact at hand, such as a second name,
begins the next one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from pressschema.models import Contact
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.columns import unfold
from pressschema.parsers.text.fields.contact_parts import Stretch, StretchKind, name_stretch, read_line, read_ways
from pressschema.parsers.text.fields.matches import ContactMatch, ContactPart, Part
from pressschema.parsers.text.fields.values import as_value
from pressschema.parsers.text.names import is_name, leading_name
from pressschema.parsers.text.phrases import cut
from pressschema.parsers.text.spans import Piece

__all__ = ["read_contact_sentence", "read_contacts"]

#: How long a sentence that leads to a contact may be, in characters.
_LONGEST_SENTENCE: Final = 400
_WAYS: Final = ("phone", "fax", "email", "url")


@dataclass(slots=True)
class _Draft:
    """A contact in the making."""

    values: dict[StretchKind, list[str]] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)
    confidence: float = 1.0

    def has(self, *kinds: StretchKind) -> bool:
        return any(kind in self.values for kind in kinds)

    def add(self, kind: ContactPart, stretch: Stretch, offset: int) -> None:
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
        self._kind: StretchKind = "label"

    def take(self, stretch: Stretch, offset: int, line: int) -> None:
        """Take the next stretch; `offset` is where in the source its line begins, `line` its number."""
        kind = stretch.kind
        if kind == "name" and line == self._line and self._kind in {"organisation", "address"} and self._has("name"):
            kind = "address"
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
        self._line, self._kind = line, kind

    def _has(self, *kinds: StretchKind) -> bool:
        return bool(self._open) and self._open[-1].has(*kinds)

    def _begins_another(self, kind: StretchKind, line: int) -> bool:
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
    for number, line in enumerate(unfold(lines)):
        for stretch in read_line(line.text, cues):
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
    ways = [way for _, way in read_ways(text[:end], cues) if way.start >= begin and way.kind in {"phone", "email"}]
    draft = _Draft(confidence=0.8)
    while place and ways:
        name = leading_name(text, words.starts[place[1]], cues, end) if place[1] < len(words) else None
        if name and name.end < ways[0].start and is_name(text[name.start : name.end], cues):
            draft.add("name", name_stretch(text, name.start, name.end), paragraph.start)
            break
        place = cues.contact_introducers.find(words, place[1])
    for way in ways:
        draft.add("phone" if way.kind == "phone" else "email", way, paragraph.start)
    return draft.match(None) if draft.has("phone", "email") else None
