"""Reading contacts as the tests do."""

from __future__ import annotations

from typing import Any

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.fields.contacts import read_contacts
from pressschema.parsers.text.fields.matches import ContactMatch
from pressschema.parsers.text.spans import Piece


def lines(text: str) -> list[Piece]:
    pieces, start = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            pieces.append(Piece(line.rstrip("\n"), start))
        start += len(line)
    return pieces


def read(text: str, language: str = "en") -> list[ContactMatch]:
    return read_contacts(lines(text), load_cues(language))


def dump(matches: list[ContactMatch]) -> list[dict[str, Any]]:
    return [match.contact.model_dump(exclude_none=True, exclude_defaults=True) for match in matches]
