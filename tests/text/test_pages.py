"""What stands around a release on its page, and below its text: furniture shows itself, the rest is of the body."""

from __future__ import annotations

import pytest

from pressschema.parsers.text.evidence.pointers import leads_to_page
from tests.text.test_layouts import read, texts

#: The beginning of a release, with prose enough for what is below it.
STORY = (
    "Harbour Trust opens a ferry line to the islands\n\n"
    "The Harbour Trust has opened a ferry line to the three islands in the bay, the first in forty years.\n\n"
    "The ferry, which was built in Riga, carries 120 people and sails eleven times a day, also in winter.\n\n"
)


def body(text: str) -> list[str]:
    """The texts of the body, one a paragraph, without those of the story."""
    return [found for block in read(text).body for found in texts(block.model_dump())][2:]


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("To learn more about the line, visit www.harbour.example.org", True),
        ("Pour en savoir plus sur la ligne, rendez-vous sur notre site : https://harbour.example.org", True),
        ("Photos: https://harbour.example.org/photos", False),
        ("Harbour Trust, 14 Quay Street, Anytown TX 77000 www.harbour.example.org", False),
        ("Write to us today or tomorrow at press@harbour.example.org", False),
        ("", False),
    ],
)
def test_a_sentence_may_end_in_an_address(text: str, leads: bool) -> None:
    assert leads_to_page(text) is leads


@pytest.mark.parametrize(
    "pointer",
    [
        "For more information about the line, visit www.harbour.example.org",
        "Weitere Informationen zur neuen Linie finden Sie unter www.harbour.example.org",
        "Läs mer om den nya linjen på www.harbour.example.org",
    ],
)
def test_a_sentence_that_leads_to_a_page_is_of_the_body(pointer: str) -> None:
    assert body(STORY + pointer + "\n") == [pointer]


def test_an_address_below_the_sentence_that_leads_to_it() -> None:
    pointer = "For more information about the ferry line, visit:"
    assert body(f"{STORY}{pointer}\n\nhttps://harbour.example.org/ferry\n") == [
        pointer,
        "https://harbour.example.org/ferry",
    ]


@pytest.mark.parametrize(
    "remark",
    [
        "View original content: https://www.wire.example.com/ferry-3007.html",
        "Read of every new quay by signing up to our newsletter.",
        "This release is permanently archived at https://harbour.example.org/2026/ferry",
    ],
)
def test_what_a_page_says_of_the_text_is_furniture(remark: str) -> None:
    assert body(STORY + remark + "\n") == []


def test_what_a_service_says_of_the_text_in_other_languages() -> None:
    story = (
        "Le port ouvre une ligne de ferry\n\nLe port de Brévigny a ouvert une ligne de ferry vers les trois îles.\n\n"
        "Le bateau peut emporter 120 personnes et part onze fois par jour, même en hiver.\n\n"
    )
    assert body(story + "Communiqué envoyé le 3 juin 2031 à 08:05 et diffusé par :\n") == []


def test_teasers_of_other_news_below_the_source() -> None:
    assert not body(
        STORY + "Source: Harbour Trust\n\n\nFewer gulls in the old town\n"
        "The trust has counted the gulls on the roofs of the old town and found fewer of them...\n"
        "2 years ago\nNew pilot takes office\n24 January 2024 - The trust has a new pilot, who comes from Lerwick..\n"
    )


def test_a_question_heads_what_answers_it() -> None:
    release = read(
        STORY + "When does the ferry sail?\nIt sails every hour from seven to five, and at noon on Sundays too.\n"
    )
    assert [block.kind for block in release.body[2:]] == ["heading", "paragraph"]


def test_the_way_to_a_page_is_no_headline() -> None:
    release = read(f"Home / News / Harbour Trust opens a ferry line\n\n{STORY}")
    assert release.headline == "Harbour Trust opens a ferry line to the islands"


def test_a_heading_over_prose_is_no_heading_of_links() -> None:
    section = ["More Information", "The trust will be glad of all that is found amiss. Please report it to the crew."]
    assert body(STORY + "\n\n".join(section) + "\n") == section


def test_a_line_right_under_the_text_of_an_item_goes_on_with_it() -> None:
    told = "The trust also runs these vessels, all of them built in the yards of Riga and Turku:"
    items = "  * a tug for ships of every size\n    (Alda);\n\n  * a boat for pilots, called\n    (Brea).\n"
    assert body(f"{STORY}{told}\n\n{items}") == [
        told,
        "a tug for ships of every size (Alda);",
        "a boat for pilots, called (Brea).",
    ]


def test_a_heading_and_its_list_at_the_end_of_the_text() -> None:
    listed = ["Opening hours", "Monday to Friday, 9 to 5", "Saturday, 10 to 2"]
    release = read(f"{STORY}{listed[0]}\n- {listed[1]}\n- {listed[2]}\n")
    assert [block.kind for block in release.body[2:]] == ["heading", "list"]
    assert body(f"{STORY}{listed[0]}\n- {listed[1]}\n- {listed[2]}\n") == listed


def test_what_when_and_where_an_event_is() -> None:
    event = ["Open day on the quay", "Saturday, June 20", "10:00 am to 4:00 pm", "Harbour Trust", "14 Quay Street"]
    assert body(STORY + "\n".join(event) + "\n") == event


def test_stars_that_stand_more_than_once_part_sections() -> None:
    said = "The old ferry will be shown in the museum of the harbour from the first of May."
    assert body(f"{STORY}***\n\n{said}\n\n***\n\n{said}\n") == [said, said]


def test_a_greeting_is_no_line_of_the_paragraph_below_it() -> None:
    told = [
        "We write to you about the old ferry. It is the last public service within the reach of our three islands.",
        "Please suspend your plan until its effects on schools and shops have been looked at. We shall help.",
    ]
    release = read(f"Open letter on the ferry to the islands\n\nDear Minister,\n{told[0]}\n\n{told[1]}\n")
    assert [text for block in release.body for text in texts(block.model_dump())] == told


def test_facts_with_labels_at_the_end_are_no_contact() -> None:
    facts = [
        "Admission: $12, children under 12 free",
        "Hours: 10 a.m. to 5 p.m. daily",
        "Parking: free, on Mill Street",
    ]
    address = "Contact: Jane Roe, (518) 555-0142, jroe@harbour.example.org"
    assert body(STORY + "\n".join(facts) + f"\n\n{address}\n") == facts


def test_who_signed_a_statement_is_none_of_its_headings() -> None:
    release = read(f"{STORY}Maria Holm, Mayor of Westby\nPeter Dahl, Mayor of Norrby\n")
    assert "heading" not in [block.kind for block in release.body]
    assert len(release.body) == 2


def test_a_sentence_that_ends_with_a_day_is_no_caption() -> None:
    sentence = "The trust sold its old ferry to a museum in Turku for the sum of one euro on 3 April 2026."
    later = "The new one was built in Riga. It carries 120 people, and it sails eleven times a day, also in winter."
    assert body(f"{STORY}{sentence}\n\n{later}\n\n{later}\n")[0] == sentence


@pytest.mark.parametrize(
    "mark", ["Page 1", "- 1 -", "1", "Page 1 of 2", "-more-", "Harbour Trust, 1 Quay Street – Page 1 of 2"]
)
def test_a_text_reads_on_over_the_end_of_a_page(mark: str) -> None:
    about = (
        "About the Harbour Trust\n\nThe Harbour Trust looks after the quays of Northmouth and of the three islands.\n\n"
    )
    contacts = "Contact:\nIdris Poole\n+44 1632 960417\n\nUna Marr\n+44 1632 960418\n"
    expected = read(STORY + about + contacts)
    end = f"\n{mark}\n\n\f"
    for text in (
        STORY.replace("forty years.\n", f"forty years.\n{end}") + about + contacts,
        STORY + end + about + contacts,
        STORY + about.replace("Trust\n\n", f"Trust\n{end}") + contacts,
        STORY + about + contacts.replace("960417\n", f"960417\n{end}"),
    ):
        assert read(text).model_dump(exclude={"id"}) == expected.model_dump(exclude={"id"})


def test_a_headline_that_heads_each_page_is_the_headline() -> None:
    head = STORY.partition("\n")[0]
    more = "The old ferry was sold in 1986, after the bridge to the mainland had been opened to traffic.\n"
    release = read(f"Page 1 of 2\n\n{STORY}Page 2 of 2\n\n{head}\n\n{more}")
    assert release.headline == head
    assert [text for block in release.body for text in texts(block.model_dump())][2:] == [more.strip()]
