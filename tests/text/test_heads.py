"""Release line, date and contact side by side in the head of a release."""

from __future__ import annotations

import pytest

import pressschema
from pressschema.models import PressRelease

STORY = """
Harbour Trust Opens New Pier

ANYTOWN - The Harbour Trust today opened its new pier after four years of work and said that visitors can use it.
"""


def read(head: str) -> PressRelease:
    return pressschema.parse(head + STORY, format="text", language="en")


LEFT = """\
FOR IMMEDIATE RELEASE                         Contact: Jane Roe
May 3, 2024                                   (202) 555-0140
"""
RIGHT = """\
Contact: Jane Roe                                       FOR IMMEDIATE RELEASE
         (202) 555-0140                                 May 3, 2024
"""
BARS = "FOR IMMEDIATE RELEASE | May 3, 2024 | Contact: Jane Roe, (202) 555-0140\n"


@pytest.mark.parametrize("head", [LEFT, RIGHT, BARS])
def test_each_column_is_read_for_what_it_is(head: str) -> None:
    release = read(head)
    assert release.headline == "Harbour Trust Opens New Pier"
    assert release.release_time is not None
    assert release.release_time.text == "FOR IMMEDIATE RELEASE"
    assert str(release.issued) == "2024-05-03"
    assert [(contact.name, contact.phones) for contact in release.contacts] == [("Jane Roe", ("(202) 555-0140",))]


def test_persons_under_one_another() -> None:
    release = read("""\
FOR IMMEDIATE RELEASE          CONTACT: Jane Roe (202) 555-0140
May 3, 2024                             John Doe (202) 555-0141
""")
    assert [contact.name for contact in release.contacts] == ["Jane Roe", "John Doe"]


def test_what_follows_the_columns_is_of_the_contact() -> None:
    release = read(f"{RIGHT}jane@example.org\n")
    assert [(contact.name, contact.emails) for contact in release.contacts] == [("Jane Roe", ("jane@example.org",))]


def test_columns_of_contacts_stay_together() -> None:
    release = read("""\
Media Contact:                Investor Contact:
Jane Roe                      John Doe
555-0100                      555-0101
""")
    contacts = [(contact.name, contact.phones) for contact in release.contacts]
    assert contacts == [("Jane Roe", ("555-0100",)), ("John Doe", ("555-0101",))]


def test_every_character_has_its_place() -> None:
    trace = pressschema.trace(BARS + STORY, format="text")
    covered = "".join(trace.text[span.start : span.end] for span in trace.spans)
    assert covered.replace(" ", "").replace("\n", "") == (BARS + STORY).replace(" ", "").replace("\n", "")
