"""Contacts and accounts as the printed form lists them: where a line stands, or its label, says what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from pydantic import ValidationError

from pressschema.models import Contact
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.matches import ContactMatch, ContactPart, HandleMatch, Part
from pressschema.parsers.text.lines import Line

__all__ = ["list_handles", "read_listed_contact"]

#: How much further than the name the organisation stands, and than that the address.
_INDENT: Final = 3
_HANDLE: Final = re.compile(r"(?<![^\s:,])(@[^\s(),]+)(?: \(([^()]{1,60})\))?")
_COMMA: Final = ", "


def read_listed_contact(lines: Sequence[Line], cues: Cues) -> ContactMatch | None:
    """The contact that the lines list; None where they are no such list.

    A name with the job after a comma, or the job with a colon before the name; further in the organisation, the
    address, and each number and address with its label.
    """
    values: dict[ContactPart, list[str]] = {}
    parts: list[Part] = []
    for line in lines:
        for kind, start, end in _read_line(line, cues, has_role="role" in values):
            values.setdefault(kind, []).append(line.text[start:end])
            parts.append(Part(label=kind, start=line.start + start, end=line.start + end))
    single: tuple[ContactPart, ...] = ("name", "role", "organisation")
    if any(len(values.get(kind, ())) > 1 for kind in single):
        return None
    try:
        contact = Contact(
            **{kind: values[kind][0] for kind in single if kind in values},
            phones=tuple(values.get("phone", ())),
            emails=tuple(values.get("email", ())),
            urls=tuple(values.get("url", ())),
            address="\n".join(values["address"]) if "address" in values else None,
        )
    except ValidationError:
        return None
    return ContactMatch(contact=contact, parts=tuple(parts))


def _read_line(line: Line, cues: Cues, *, has_role: bool) -> Iterator[tuple[ContactPart, int, int]]:
    text, end = line.text, len(line.text)
    depth = line.indent // _INDENT
    if depth > 2:
        yield "address", 0, end
    elif depth > 1:
        head, colon, rest = text.partition(":")
        label = _label(head, cues) if colon else None
        if label is None:
            yield "organisation", 0, end
        else:
            yield label, end - len(rest.lstrip()), end
    elif text.endswith(":"):
        yield "role", 0, end - 1
    else:
        name, comma, role = ("", "", "") if has_role or text.endswith(",") else text.rpartition(_COMMA)
        yield "name", 0, len(name) if comma else len(text.removesuffix(","))
        if comma:
            yield "role", end - len(role), end


def _label(head: str, cues: Cues) -> ContactPart | None:
    labels: dict[ContactPart, tuple[str, ...]] = {
        "phone": cues.phone_labels,
        "email": cues.email_labels,
        "url": cues.web_labels,
    }
    return next((kind for kind, words in labels.items() if head.lower() in words), None)


def list_handles(text: str) -> Iterator[HandleMatch]:
    """The accounts of a line that lists them, each with its platform in brackets."""
    for match in _HANDLE.finditer(text):
        yield HandleMatch(start=match.start(1), end=match.end(1), value=match[1], platform=match[2])
