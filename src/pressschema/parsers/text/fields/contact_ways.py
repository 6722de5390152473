"""How to reach somebody: the numbers, addresses and links of a line about contacts, each with its label."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.inline import find_emails, find_spelled_emails, find_urls
from pressschema.parsers.text.fields.matches import ContactPart, Match
from pressschema.parsers.text.fields.phones import find_phones, label_before
from pressschema.parsers.text.phrases import Phrases

__all__ = ["Stretch", "StretchKind", "has_ways", "read_ways"]

#: What a stretch is: part of a contact, what heads contacts, words that head contacts or are the job of who stands
#: before them ("press office"), a name that "and" joins to the one before, where a person works, or a label.
StretchKind: TypeAlias = ContactPart | Literal["heading", "desk", "joined", "seat", "label"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a line and what it is. `value` is what goes into the contact."""

    kind: StretchKind
    start: int
    end: int
    value: str
    confidence: float = 1.0


def has_ways(text: str, cues: Cues) -> bool:
    """Whether there is a telephone number or an e-mail address in a text."""
    return bool(find_emails(text, cues) or find_spelled_emails(text, cues)) or any(
        not phone.is_fax for phone in find_phones(text, cues)
    )


def read_ways(text: str, cues: Cues, *, is_contact: bool = False) -> list[tuple[int, Stretch]]:
    """Addresses, numbers and links in order, each with the index where its label begins; none overlap.

    Args:
        text: the text.
        cues: the cues of its language.
        is_contact: whether it is known to say how to reach somebody.
    """
    found: list[tuple[int, Stretch]] = []
    addresses: tuple[tuple[ContactPart, list[Match], Phrases], ...] = (
        ("email", find_emails(text, cues) or find_spelled_emails(text, cues), cues.email_labels),
        ("url", find_urls(text, cues), cues.web_labels),
    )
    for kind, matches, labels in addresses:
        for match in matches:
            label = label_before(text, match.start, labels)
            stretch = Stretch(kind, match.start, match.end, match.value, match.confidence)
            found.append((match.start if label is None else label, stretch))
    for phone in find_phones(text, cues, is_contact=is_contact):
        kind = "fax" if phone.is_fax else "phone"
        found.append((phone.label_start, Stretch(kind, phone.start, phone.end, phone.value, phone.confidence)))
    ways: list[tuple[int, Stretch]] = []
    for label, way in sorted(found, key=lambda item: item[1].start):
        if not ways or way.start >= ways[-1][1].end:
            ways.append((max(label, ways[-1][1].end) if ways else label, way))
    return ways
