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
    return read_story(head + STORY)


def read_story(text: str) -> PressRelease:
    return pressschema.parse(text, format="text", language="en")


LEFT = """\
FOR IMMEDIATE RELEASE                         Contact: Jane Roe
May 3, 2024                                   (202) 555-0140
"""
RIGHT = """\
Contact: Jane Roe                                       FOR IMMEDIATE RELEASE
         (202) 555-0140                                 May 3, 2024
"""
BARS = "FOR IMMEDIATE RELEASE | May 3, 2024 | Contact: Jane Roe, (202) 555-0140\n"


HANGING = """\
                                        Contact: Jane Roe
FOR IMMEDIATE RELEASE                            (202) 555-0140
May 3, 2024
"""
LABELLED = """\
For Release:   May 3, 2024                  Media contact:   Jane Roe
FOR IMMEDIATE RELEASE                                        (202) 555-0140
"""
SPACED = """\
FOR IMMEDIATE RELEASE                  C O N T A C T
May 3, 2024                            Jane Roe
                                       (202) 555-0140
"""


@pytest.mark.parametrize("head", [LEFT, RIGHT, BARS, HANGING, LABELLED, SPACED])
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


@pytest.mark.parametrize("beside", ["NEWS RELEASE", "Harbour Trust", "12 Quay Street"])
def test_whom_to_call_stands_beside_anything(beside: str) -> None:
    release = read(f"""\
{beside:30}CONTACT: Jane Roe
{"FOR IMMEDIATE RELEASE":30}(202) 555-0140
{"":30}jroe@example.org
""")
    assert release.headline == "Harbour Trust Opens New Pier"
    contacts = [(contact.name, contact.phones, contact.emails) for contact in release.contacts]
    assert contacts == [("Jane Roe", ("(202) 555-0140",), ("jroe@example.org",))]


def test_columns_of_contacts_stay_together() -> None:
    release = read("""\
Media Contact:                Investor Contact:
Jane Roe                      John Doe
555-0100                      555-0101
""")
    contacts = [(contact.name, contact.phones) for contact in release.contacts]
    assert contacts == [("Jane Roe", ("555-0100",)), ("John Doe", ("555-0101",))]


@pytest.mark.parametrize(
    "head",
    [
        "Jane Roe\t\t\tJohn Doe\njroe@example.org\tjdoe@example.org\n202-555-0140\t\t202-555-0141\n",
        "Jane Roe           John Doe\n202-555-0140       202-555-0141\njroe@example.org   jdoe@example.org\n",
        "Press:\n\nJane Roe | John Doe\n202-555-0140 | 202-555-0141\njroe@example.org | jdoe@example.org\n",
        "Jane Roe   John Doe\nTrust   Doe Ltd\n202-555-0140   202-555-0141\njroe@example.org   jdoe@example.org\n",
    ],
)
def test_people_side_by_side_at_the_top_are_no_headlines(head: str) -> None:
    release = read(head)
    assert release.headline == "Harbour Trust Opens New Pier"
    assert not release.subheadlines
    contacts = [(contact.name, *contact.phones, *contact.emails) for contact in release.contacts]
    assert contacts == [
        ("Jane Roe", "202-555-0140", "jroe@example.org"),
        ("John Doe", "202-555-0141", "jdoe@example.org"),
    ]


def test_a_table_of_people_is_read_row_by_row() -> None:
    release = read("Jane Roe     202-555-0140     jroe@example.org\nJohn Doe     202-555-0141     jdoe@example.org\n")
    assert [(contact.name, contact.phones) for contact in release.contacts] == [
        ("Jane Roe", ("202-555-0140",)),
        ("John Doe", ("202-555-0141",)),
    ]


def test_every_character_has_its_place() -> None:
    trace = pressschema.trace(BARS + STORY, format="text")
    covered = "".join(trace.text[span.start : span.end] for span in trace.spans)
    assert covered.replace(" ", "").replace("\n", "") == (BARS + STORY).replace(" ", "").replace("\n", "")


@pytest.mark.parametrize(
    "stamp",
    [
        "Jane Roe May 3, 2024 Announcements Leave a Comment",
        "Posted on May 3, 2024 by Jane Roe",
        "By Jane Roe on May 3, 2024 in Company News",
        "Jane Roe – 3 May 2024 – No Comments",
        "Jane Roe • May 3, 2024 • 2 min read",
        "By Jane Roe, May 3, 2024",
    ],
)
def test_who_put_a_text_on_a_page_and_when(stamp: str) -> None:
    release = read_story(f"Harbour Trust Opens New Pier\n{stamp}\n\n{STORY.partition('Pier')[2].lstrip()}")
    assert release.headline == "Harbour Trust Opens New Pier"
    assert release.subheadlines == ()
    assert str(release.issued) == "2024-05-03"


@pytest.mark.parametrize("byline", ["By Westmarsh", "By Jane Roe", "By Jane Roe and John Doe"])
def test_who_wrote_a_text_is_no_subheadline(byline: str) -> None:
    release = read_story(f"Harbour Trust Opens New Pier\n\n{byline}\n\n{STORY.partition('Pier')[2].lstrip()}")
    assert (release.headline, release.subheadlines) == ("Harbour Trust Opens New Pier", ())


def test_a_line_that_opens_with_a_date_is_no_stamp() -> None:
    release = read_story(f"Pier Opens\nFrom May 3, 2024, Ferries Run Daily\n\n{STORY.partition('Pier')[2].lstrip()}")
    assert release.subheadlines == ("From May 3, 2024, Ferries Run Daily",)


def test_words_of_somebody_in_a_headline_need_not_be_told_again() -> None:
    release = read_story(
        "Press release\nGeneva, 3 May 2024\n\n"
        'Sahel floods: "We have lost everything but each other"\n\n'
        "Rivers Without Borders calls for urgent access as 90,000 people are cut off\n\n"
        "Heavy rains have cut off 90,000 people in the east of the country, Rivers Without Borders warned today.\n\n"
        '"The road to Tamba is a lake," says Jane Roe, head of mission. "Our boats reach eleven villages a day."\n'
    )
    assert release.headline == 'Sahel floods: "We have lost everything but each other"'


@pytest.mark.parametrize(
    "kind",
    [
        "Ad hoc announcement pursuant to Art. 53 LR",
        "Inside information / Ad hoc announcement pursuant to Art. 17 MAR",
        "Stock exchange release",
    ],
)
def test_the_formula_of_a_law_above_a_headline_is_the_kind_of_text(kind: str) -> None:
    release = read(f"{kind}\n")
    assert (release.headline, release.type) == ("Harbour Trust Opens New Pier", "press_release")


def test_a_line_of_many_cells_is_no_row_of_columns() -> None:
    release = read("FOR IMMEDIATE RELEASE\t" + "Contact: Jane Roe\t" * 20 + "\n")
    assert release.headline == "Harbour Trust Opens New Pier"
