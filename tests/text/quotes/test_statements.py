"""Statements without quotation marks."""

from __future__ import annotations

import pytest

from tests.text.quotes.finding import find, who


def test_a_statement_without_marks_goes_on_as_long_as_somebody_speaks() -> None:
    text = (
        "Speaking today, Director Jane Roe said:\n"
        "It is a good day for everybody who has worked on the plant for two years.\n"
        "We thank all of them for what they have done.\n"
        "The plant will make widgets of two kinds."
    )
    [match] = find(text)
    assert match.quotation.blocks == (1, 2)
    assert who(match) == ("Jane Roe", "Director")


def test_paragraphs_set_apart_are_a_statement() -> None:
    text = "Jane Roe, CEO, said:\nThe plant is open.\nIt makes widgets.\nThe plant cost two million."
    [match] = find(text, kinds=["paragraph", "quoted", "quoted", "paragraph"])
    assert match.quotation.text == "The plant is open.\nIt makes widgets."


def test_a_statement_that_is_signed() -> None:
    [match] = find("The plant makes a difference to all of us.\n<cite>-- Jane Roe, CEO at Acme</cite>")
    assert who(match) == ("Jane Roe", "CEO at Acme")
    assert match.quotation.text == "The plant makes a difference to all of us."


def test_a_heading_ends_a_statement() -> None:
    text = "Jane Roe, CEO, said:\nWe are glad that the plant is open at last, after all.\nOur plans\nWe plan more."
    [match] = find(text, kinds=["paragraph", "paragraph", "heading", "paragraph"])
    assert match.quotation.blocks == (1, 1)


def test_a_paragraph_with_speaker_and_colon_is_a_statement() -> None:
    [match] = find("Jane Roe, co-founder, says: Bakeries that never answered our calls now ring first.")
    assert match.quotation.text == "Bakeries that never answered our calls now ring first."
    assert who(match) == ("Jane Roe", "co-founder")


def test_a_new_speaker_before_a_colon_ends_what_was_said() -> None:
    text = (
        "“It goes where others are too dear,” adds Jane Roe. Her colleague John Doe is cautious:\n“A lab is no plant.”"
    )
    assert [who(match)[0] for match in find(text)] == ["Jane Roe", "John Doe"]


def test_what_is_announced_without_a_colon() -> None:
    text = "Congresswoman Jane Roe issued the following statement after the vote.\n“I am proud to support this bill.”"
    [match] = find(text)
    assert who(match) == ("Jane Roe", "Congresswoman")


def test_an_announced_statement_goes_on_until_its_speaker_is_named() -> None:
    text = (
        "Senator Jane Roe today issued the following statement on the bridge bill, which would mend the old ones:\n"
        "I support the repair of every bridge in this country, and I always have.\n"
        "The bill on the floor would mend a thousand of them.\n"
        "Roe chairs the committee on bridges."
    )
    [match] = find(text)
    assert match.quotation.blocks == (1, 2)


def test_a_paragraph_that_only_a_mark_closes_goes_on_with_what_was_said() -> None:
    text = "“We are glad of the bridge,”\nsaid Jane Roe, Mayor.\nIt took us ten years to build.”"
    [match] = find(text)
    assert match.quotation.text == "We are glad of the bridge,\nIt took us ten years to build."


def test_reported_speech_in_a_text_without_marks_is_no_quotation() -> None:
    more = "The city of Harlow opens its new bridge in May. It was built in two years by forty people. " * 8
    assert find(f"{more}\nThe bridge will be open in winter too, said Jane Roe, chief surveyor.\n{more}") == []


@pytest.mark.parametrize(
    ("language", "text", "said_by"),
    [
        (
            "en",
            "The bridge will serve our two towns for long.\nsaid Jane Roe, mayor of Westmarsh.",
            "mayor of Westmarsh",
        ),
        ("de", "Die Gemeinden müssen den Fluss gemeinsam schützen.\nso die Bürgermeisterin.", "Bürgermeisterin"),
        ("fr", "Ce pont servira nos villes pendant cinquante ans.\na déclaré Jeanne Roe, maire.", "maire"),
        ("it", "Questo ponte servirà le nostre città per anni.\nha dichiarato Gianna Roe, sindaca.", "sindaca"),
    ],
)
def test_a_paragraph_that_the_next_one_only_attributes(language: str, text: str, said_by: str) -> None:
    [match] = find(text, language)
    assert match.quotation.text == text.split("\n")[0]
    assert who(match)[1] == said_by


def test_an_attribution_with_more_of_the_story_makes_no_statement_of_the_paragraph_before_it() -> None:
    assert not find("The bridge opened on Monday.\nsaid to be the longest, it has cost Jane Roe, mayor, her office.")


def test_a_list_of_one_item_signs_what_somebody_says_of_themselves() -> None:
    text = "We are glad that our two towns are one at last.\nJane Roe, Mayor of Westmarsh\nThe bridge opens in May."
    [match] = find(text, kinds=["paragraph", "item", "paragraph"])
    assert who(match) == ("Jane Roe", "Mayor of Westmarsh")
    assert not find(text, kinds=["paragraph", "item", "item"])
    assert not find(f"A new board is elected.\n{text.partition(chr(10))[2]}", kinds=["paragraph", "item", "paragraph"])


@pytest.mark.parametrize(
    ("signed", "name", "job"),
    [
        ("- 青波株式会社 代表取締役社長 山本 花子", "山本 花子", "青波株式会社 代表取締役社長"),
        ("- 青波株式会社 代表取締役社長 山本花子", "山本花子", "青波株式会社 代表取締役社長"),
        ("- 青波株式会社 企画部長 森田 誠", "森田 誠", "青波株式会社 企画部長"),
    ],
)
def test_a_surname_in_japanese_may_have_a_gap_behind_it(signed: str, name: str, job: str) -> None:
    said = "地域の皆様と協力して橋を完成できたことを大変嬉しく思います。"
    [match] = find(f"{said}\n{signed}", "ja")
    assert match.quotation.text == said
    assert who(match) == (name, job)
