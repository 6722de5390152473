"""The numbers of calls for many are no contacts, and those of contacts beside them are."""

from __future__ import annotations

import pytest

import pressschema
from tests.text.test_sections import said

TEXT = """Acme Widgets to Report Its Third Quarter

WESTMARSH, 3 May 2024 - Acme Widgets will report on its third quarter on Monday, and speak to analysts on the phone.

The call begins at ten in the morning. Everybody can listen, and those who have asked before may put a question.

{}

The report will be on the website of the company from eight o'clock on. It will have the figures of both divisions.

Contact: Jane Roe, (202) 555-0142, jane.roe@example.org
"""


@pytest.mark.parametrize(
    "call",
    [
        "Dial-In\nUS: 202-555-0101\nInternational: +1 202 555 0102\nPasscode: 4711",
        "Dial-In\n\nUS: 202-555-0101\n\nInternational: +1 202 555 0102\n\nPasscode: 4711",
        "Media: 202-555-0101\nInternational: 202-555-0102\nPASSCODE: ACME",
        "US callers: 202-555-0101\nReplay: 202-555-0102",
    ],
)
def test_the_numbers_of_a_call(call: str) -> None:
    release = pressschema.parse(TEXT.format(call), format="text", language="en")
    assert [(contact.name, contact.phones) for contact in release.contacts] == [("Jane Roe", ("(202) 555-0142",))]


def test_labelled_numbers_without_a_call_are_of_a_contact() -> None:
    call = "Press office\nUS: 202-555-0101\nInternational: 202-555-0102"
    release = pressschema.parse(TEXT.format(call), format="text", language="en")
    phones = [phone for contact in release.contacts for phone in contact.phones]
    assert phones == ["202-555-0101", "202-555-0102", "(202) 555-0142"]


@pytest.mark.parametrize(
    "lines",
    [
        "Dial-In: 202-555-0120\nInvestor Relations: 202-555-0123",
        "Dial-In: 202-555-0120\nInternational: 202-555-0121\nPress office: 202-555-0123",
        "Replay: 202-555-0120\nMedia: 202-555-0123",
        "Webcast replay: 202-555-0120\nNews desk: 202-555-0123",
        "Teleconference: 202-555-0120\nInvestors: 202-555-0123",
        "Press office: 202-555-0123\nDial-In: 202-555-0120",
        "Press office: 202-555-0123\nWebcast: https://www.example.org/call",
    ],
)
def test_the_number_of_a_desk_beside_those_of_a_call_is_of_a_contact(lines: str) -> None:
    release = pressschema.parse(TEXT.format(lines), format="text", language="en")
    phones = [phone for contact in release.contacts for phone in contact.phones]
    assert phones == ["202-555-0123", "(202) 555-0142"]


@pytest.mark.parametrize(
    "call",
    [
        "Dial-In\nMedia: 202-555-0101\nInternational: 202-555-0102\nPasscode: 471100",
        "Conference call: 202-555-0101\nEurope: 202-555-0102",
    ],
)
def test_numbers_below_the_words_for_a_call_are_of_it(call: str) -> None:
    release = pressschema.parse(TEXT.format(call), format="text", language="en")
    assert [contact.name for contact in release.contacts] == ["Jane Roe"]


@pytest.mark.parametrize(
    "lines",
    [
        ("ANYTOWN: Jane Roe, president - before 11:30 a.m.", "WESTMARSH, MASS.: John Doe, treasurer - all day"),
        ("DATE: Sunday, May 5th, 2024", "NORHAM: Jane Roe, president - after 5:00 p.m."),
        (
            "WHERE: Anytown",
            "ANYTOWN PIER: Jane Roe, president - will open the gate to the new pier at noon, with a band",
        ),
    ],
)
def test_lines_with_labels_below_the_what_of_an_advisory_are_of_it(lines: tuple[str, ...]) -> None:
    lead = "The leaders of the Harbour Trust can be spoken to all over the county on the day of its piers, May 5th."
    contact = "CONTACTS: Anytown - Jane Roe, 555-0134\nWestmarsh - John Doe, 555-0135\nNorham - Jane Roe, 555-0134"
    parts = ("MEDIA ADVISORY", "Where the leaders are on pier day", f"ANYTOWN, May 1, 2024 - {lead}", "WHAT: Pier day")
    release = pressschema.parse("\n\n".join((*parts, *lines, contact)) + "\n", format="text")
    assert said(release.body) == [lead, "WHAT: Pier day", *lines]
    assert [contact.name for contact in release.contacts] == ["Jane Roe", "John Doe"]
