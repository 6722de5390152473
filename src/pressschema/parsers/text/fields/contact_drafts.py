"""Contacts in the making: the stretches of lines, each given to the contact that it belongs to.

They are taken in order: what cannot belong to the contact at hand, such as a second name, begins the next one.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Final

from pressschema.models import Contact
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.contact_kinds import LETTERS
from pressschema.parsers.text.fields.contact_ways import Stretch, StretchKind
from pressschema.parsers.text.fields.matches import ContactMatch, ContactPart, Part
from pressschema.parsers.text.fields.values import as_value
from pressschema.parsers.text.phrases import cut, has_words

__all__ = ["WAYS", "Collector", "Draft"]

#: Words from which on a line is a sentence, which speaks of somebody else than the lines before it.
_SENTENCE: Final = 8
#: How many people who are named together have what stands below them in common; more are a list of names.
_MOST_TOGETHER: Final = 12
WAYS: Final = ("phone", "fax", "email", "url")
#: What those who work at a desk have in common.
_OF_DESK: Final[tuple[ContactPart, ...]] = ("organisation", "phone", "email")
_PARTS: Final[dict[StretchKind, ContactPart]] = {
    "role": "role", "organisation": "organisation", "phone": "phone", "fax": "fax", "email": "email", "url": "url",
    "address": "address",
}  # fmt: skip


@dataclass(slots=True)
class Draft:
    """A contact in the making."""

    values: dict[StretchKind, list[str]] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)
    confidence: float = 1.0
    heading: str | None = None
    stanza: int = 0
    is_desk_below: bool = False

    def has(self, *kinds: StretchKind) -> bool:
        """Whether there is a value of one of some kinds."""
        return any(kind in self.values for kind in kinds)

    def words(self) -> list[str]:
        """The words of the name that are long enough to tell whose mailbox it is."""
        return [word for name in self.values.get("name", ()) for word in name.lower().split() if len(word) > 2]

    def add(self, kind: ContactPart, stretch: Stretch, offset: int) -> None:
        """Take a stretch of a line that begins at an offset; what is said twice counts once."""
        self.parts.append(Part(label=kind, start=offset + stretch.start, end=offset + stretch.end))
        self.confidence = min(self.confidence, stretch.confidence)
        value = as_value(stretch.value)
        if value and value not in self.values.setdefault(kind, []):
            self.values[kind].append(value)

    def become_house(self) -> None:
        """Take the name for that of an organisation."""
        self.values["organisation"] = self.values.pop("name")
        self.parts = [replace(part, label="organisation") if part.label == "name" else part for part in self.parts]

    def is_desk(self) -> bool:
        """Whether it is an organisation with its numbers, and nobody in it."""
        return self.has("organisation") and self.has("phone", "email") and not self.has("name")

    def share(self, desk: Draft) -> None:
        """Take over from a desk for whom it speaks and how to reach it."""
        for kind in _OF_DESK:
            values = self.values.setdefault(kind, [])
            values[:0] = [value for value in desk.values.get(kind, ()) if value not in values]
        self.parts[:0] = [part for part in desk.parts if part.label in _OF_DESK]

    def match(self) -> ContactMatch | None:
        """The contact; None where there is nobody and nothing to turn to."""
        if not self.has("name", "phone", "email", "url"):
            return None
        values = self.values
        roles = values.get("role") or ([self.heading] if self.heading else [])
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


class Collector:
    """Takes stretches in order and gives each to the contact that it belongs to."""

    def __init__(self, cues: Cues, organisations: Iterable[str], subject: str) -> None:
        self._cues = cues
        self._subject = subject
        self._organisations = [as_value(name).lower() for name in organisations]
        self._drafts: list[Draft] = []
        self._open: list[Draft] = []
        self._heading: str | None = None
        self._line = -1
        self._kind: StretchKind = "label"
        self._stanza = 0

    def enter(self, stanza: int, *, parted: bool) -> None:
        """Go on with the lines after a blank one; where they are `parted` they are about somebody else."""
        self._stanza = stanza
        if parted:
            self._open = []

    def take(self, stretch: Stretch, offset: int, line: int) -> None:
        """Take the next stretch; `offset` is where in the source its line begins, `line` its number."""
        kind = self._kind_here(stretch, line)
        if kind == "label":
            if line != self._line and has_words(stretch.value, _SENTENCE, letters=LETTERS):
                self._open, self._heading = [], None
            return
        if kind == "heading":
            self._head(self._job(stretch.value))
            return
        if kind == "name" and self._is_house(line):
            self._open[-1].become_house()
        elif self._begins_another(kind, line) or self._is_desk(stretch, line):
            self._open = []
        if kind == "joined" or not self._open:
            draft = Draft(heading=self._heading, stanza=self._stanza)
            self._drafts.append(draft)
            self._open.append(draft)
        if self._is_firm_role(stretch, line):
            self._open[-1].become_house()
        if kind in WAYS and line != self._line:
            self._open = [*self._others_above(), *self._open]
        part: ContactPart = _PARTS.get(kind, "name")
        for draft in self._whose(part, stretch):
            draft.add(part, stretch, offset)
        self._line, self._kind = line, kind

    def _head(self, heading: str | None) -> None:
        """A heading begins a contact, unless only an organisation stands before it."""
        self._heading = heading
        if self._open and not self._open[-1].has("name", "role", *WAYS):
            self._open[-1].heading = heading
        else:
            self._open = []

    def _whose(self, part: ContactPart, stretch: Stretch) -> list[Draft]:
        """The contacts that a stretch belongs to: people named together share all but what has one's name in it."""
        if part not in WAYS:
            return self._open[-1:]
        mailbox = stretch.value.lower().partition("@")[0] if part == "email" else ""
        together = self._open[-_MOST_TOGETHER:]
        named = [draft for draft in together if any(word in mailbox for word in draft.words())]
        return named if len(named) == 1 else together

    def _kind_here(self, stretch: Stretch, line: int) -> StretchKind:
        """What a stretch is after those before it."""
        kind = stretch.kind
        is_named = self._has("name") and not self._has(*WAYS)
        is_beside = line == self._line
        if (
            kind == "name"
            and is_beside
            and (self._kind == "address" or (self._kind == "organisation" and self._has("name")))
        ):
            return "address"
        if kind == "name" and (self._is_organisation(stretch.value) or self._is_affiliation(stretch.value, line)):
            return "organisation"
        if kind == "name" and is_beside and self._kind == "role" and is_named:
            return "organisation"
        if kind == "heading" and is_beside and self._kind == "name" and self._is_role(stretch.value):
            return "role"
        if kind == "desk":
            if is_named and line == self._line + 1:
                self._open[-1].is_desk_below = True
            return "role" if is_named else "heading"
        if kind == "seat":
            return "address" if is_named and line == self._line else "organisation"
        return kind

    def _is_role(self, heading: str) -> bool:
        """Whether words that head contacts are a job besides: "Press officer"."""
        return self._cues.role_words.find(cut(heading)) is not None

    def _is_organisation(self, name: str) -> bool:
        """Whether what looks like the name of a person is that of an organisation known from elsewhere."""
        words = as_value(name).lower()
        return any(known == words or known.startswith(f"{words} ") for known in self._organisations)

    def _is_affiliation(self, name: str, line: int) -> bool:
        """Whether what looks like a name, below that of a person, is whom the release is about."""
        is_below = line == self._line + 1 and self._kind in {"name", "role"} and not self._has("organisation", *WAYS)
        return is_below and self._has("name") and as_value(name) in self._subject

    def _has(self, *kinds: StretchKind) -> bool:
        return bool(self._open) and self._open[-1].has(*kinds)

    def _begins_another(self, kind: StretchKind, line: int) -> bool:
        """Whether a stretch cannot belong to the contact at hand."""
        if not self._open or kind in WAYS or kind in {"joined", "address"}:
            return False
        draft = self._open[-1]
        if kind == "name":
            return draft.has("name", *WAYS)
        if kind == "role" and draft.has("name") and draft.has("role"):
            return draft.has(*WAYS)
        return line != self._line and draft.has(*WAYS) and (kind == "organisation" or draft.has("role"))

    def _is_firm_role(self, stretch: Stretch, line: int) -> bool:
        """Whether a name is that of an organisation by what it is said to be: "Doe Roe (Nominated Adviser)"."""
        is_beside = line == self._line and self._kind == "name" and self._has("name")
        return is_beside and self._cues.firm_roles.is_whole(stretch.value)

    def _others_above(self) -> list[Draft]:
        """The people named right above who have nothing to be reached by, and share what stands below them all."""
        last = self._open[-1] if self._open else None
        if last is None or not last.has("name") or last.has(*WAYS):
            return []
        others: deque[Draft] = deque()
        for draft in islice(reversed(self._drafts), len(self._open), _MOST_TOGETHER):
            is_alike = draft.stanza == last.stanza and draft.has("role") == last.has("role")
            if not draft.has("name") or draft.has(*WAYS) or not is_alike:
                break
            others.appendleft(draft)
        return [*others]

    def _is_house(self, line: int) -> bool:
        """Whether the name at hand, a desk below it and somebody below that, is that of an organisation."""
        draft = self._open[-1] if self._open else None
        if draft is None or not draft.is_desk_below or draft.has("organisation", *WAYS):
            return False
        return self._kind == "role" and line == self._line + 1 and len(draft.values.get("name", ())) == 1

    def _is_desk(self, stretch: Stretch, line: int) -> bool:
        """Whether an address on a line of its own, after several people with their numbers, is that of the desk."""
        beside = [draft for draft in self._drafts[-2:] if draft.stanza == self._stanza]
        is_shared = len([draft for draft in beside if draft.has("name") and draft.has(*WAYS)]) > 1
        is_own = stretch.kind == "email" and line != self._line and is_shared
        return is_own and stretch.value.lower().partition("@")[0] in self._cues.mailboxes

    def _job(self, heading: str) -> str | None:
        """A heading as the job of those under it; "Contact" and "For further information" are none."""
        words = cut(heading)
        is_general = self._cues.contact_introducers.at(words) or words.words[:1] == (self._cues.contact_headings[0],)
        is_cased = heading[0].isupper()
        is_job = is_cased or (not heading[0].islower() and self._cues.role_words.find(words) is not None)
        return None if is_general or len(words) < 2 or not is_job else as_value(heading)

    def matches(self) -> Iterator[ContactMatch]:
        """The contacts, in order."""
        for draft in _with_staff(self._drafts):
            match = draft.match()
            if match:
                yield match


def _with_staff(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The contacts, with those below an organisation and its numbers, who have none of their own, as its people."""
    last = 0
    for index, desk in enumerate(drafts):
        if index < last:
            continue
        last = index + 1
        staff = list(_staff(drafts, index)) if desk.is_desk() else []
        if not staff or any(draft.has("phone", "organisation") for draft in staff):
            yield desk
            continue
        for draft in staff:
            draft.share(desk)
            yield draft
        last += len(staff)


def _staff(drafts: Sequence[Draft], index: int) -> Iterator[Draft]:
    """The people below a desk, before a blank line."""
    for draft in islice(drafts, index + 1, None):
        if draft.stanza != drafts[index].stanza or not draft.has("name"):
            return
        yield draft
