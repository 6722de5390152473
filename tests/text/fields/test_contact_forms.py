"""Contacts in the forms that releases write them in, language by language: the files in `contacts`.

A case is some lines, after "S:" a sentence of the text, and after them a line for each contact:
"> name | phones | e-mails | job | organisation"; nobody's name is "-", and what is not given is not compared.
Cases are divided by a line of equals signs.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from pressschema.models import Contact
from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.fields.contact_sentences import read_contact_sentence
from pressschema.parsers.text.fields.contacts import read_contacts
from pressschema.parsers.text.spans import Piece
from tests.text.fields.reading import lines

FILES = sorted((Path(__file__).parent / "contacts").glob("*.txt"))
_SENTENCE = "S: "


class Case(NamedTuple):
    """A text and whom it names: the parts that are given of each contact."""

    text: str
    contacts: list[list[str]]


def _cases(path: Path) -> Iterator[Case]:
    for group in path.read_text("utf-8").strip("\n").split("\n====\n"):
        given = group.split("\n")
        contacts = [[part.strip() for part in line[1:].split("|")] for line in given if line.startswith(">")]
        yield Case("\n".join(line for line in given if not line.startswith(">")), contacts)


def _read(text: str, language: str) -> list[Contact]:
    cues = load_cues(language)
    if text.startswith(_SENTENCE):
        matches = read_contact_sentence(Piece(text.removeprefix(_SENTENCE), 0), cues)
    else:
        pieces = lines(text)
        stanzas = [piece.start for piece in pieces if piece.start > 1 and text[piece.start - 2] == "\n"]
        matches = read_contacts(pieces, cues, (), stanzas)
    return [match.contact for match in matches]


def _parts(contact: Contact) -> list[str]:
    numbers, addresses = "; ".join(contact.phones), "; ".join(contact.emails)
    return [contact.name or "-", numbers, addresses, contact.role or "", contact.organisation or ""]


@pytest.mark.parametrize(
    ("language", "case"),
    [pytest.param(path.stem, case, id=f"{path.stem}: {case.text[:60]}") for path in FILES for case in _cases(path)],
)
def test_whom_lines_name(language: str, case: Case) -> None:
    found = [_parts(contact) for contact in _read(case.text, language)]
    assert [parts[: len(given)] for parts, given in zip(found, case.contacts, strict=True)] == case.contacts
