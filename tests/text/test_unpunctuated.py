"""Texts that lost their punctuation: who speaks within them, and where their paragraphs ended."""

from __future__ import annotations

import pytest

import pressschema
from pressschema.models import PressRelease
from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.lines import split_lines
from pressschema.parsers.text.unpunctuated import is_unpunctuated
from pressschema.parsers.text.unpunctuated_heads import divide_unpunctuated_head
from tests.text.test_layouts import texts

_HEADLINE = "Roe Announces Half a Million for the Harbour of Westmarsh"
_LEAD = (
    "Senator Jane Roe announced today that the harbour of Westmarsh will receive a grant of half a million  "
    "The money will go to repair the quay  which was damaged in the storm of last year"
)
_MORE = "The harbour has eleven berths and a dock  It is used by ferries in all months of the year"
_FIRST = "This is good for Westmarsh and for everybody who works there"
_SECOND = "Nobody can live on an island without a ferry  I will not rest before it is done"


def read(body: str) -> PressRelease:
    head = f"    FOR IMMEDIATE RELEASE          {_HEADLINE}                    "
    return pressschema.parse(f"{head}{body}\n", format="text", language="en")


@pytest.mark.parametrize("gap", ["  ", "     "])
def test_who_speaks_within_a_paragraph(gap: str) -> None:
    said = f"{_FIRST}{gap}said Roe{gap}{_SECOND}"
    release = read(f"{_LEAD}        {said}        {_MORE}   The work begins in May and will take two years")
    assert release.headline == _HEADLINE
    (quote,) = release.quotes
    assert quote.speaker is not None
    assert (quote.text, quote.speaker.name) == (f"{_FIRST} {_SECOND}".replace("  ", " "), "Jane Roe")
    assert len(release.body) == 3


def test_three_spaces_part_paragraphs_where_two_end_sentences() -> None:
    release = read(f"{_LEAD}  The dock is closed   {_MORE}  The work begins in May   {_FIRST}  said Roe  {_SECOND}")
    assert [texts(block.model_dump())[0].split()[0] for block in release.body] == ["Senator", "The", "This"]


def test_a_name_behind_a_verb_of_saying_speaks_only_where_all_punctuation_is_lost() -> None:
    release = read(f"{_LEAD}        {_FIRST} said Roe {_SECOND}.        {_MORE}.")
    assert release.quotes == ()


def test_other_scripts_have_marks_of_their_own() -> None:
    assert not is_unpunctuated("港は月曜日に再開した。船は来る、" * 40)
    assert not is_unpunctuated("افتتح الميناء، وعادت السفن " * 40)
    assert is_unpunctuated("The harbour opened and the ferries came " * 40)


_ARTICLE = (
    f"{_LEAD}        {_MORE}   The work begins in May and will take two years        {_FIRST}  said Roe  {_SECOND}"
)


def parse(text: str) -> PressRelease:
    return pressschema.parse(f"{text}\n", format="text", language="en")


def test_a_headline_and_a_place_behind_the_release_line_and_the_date() -> None:
    release = parse(f"FOR IMMEDIATE RELEASE  May 3  2024 {_HEADLINE}      WESTMARSH  DE   {_ARTICLE}")
    assert release.headline == _HEADLINE
    assert release.release_time is not None
    assert release.release_time.kind == "immediate"
    assert str(release.issued) == "2024-05-03"
    assert release.dateline is not None
    assert release.dateline.place is not None
    assert (release.dateline.place.name, release.dateline.place.region) == ("WESTMARSH", "DE")
    assert texts(release.body[0].model_dump())[0].startswith("Senator Jane Roe announced")


def test_a_headline_that_the_title_of_the_page_says_before() -> None:
    sub = "The Quay Was Damaged in the Storm of Last Year"
    title = f"{_HEADLINE}   U S  Senator Jane Roe         {_HEADLINE} Friday  May 3  2024"
    text = f"{title}  FOR IMMEDIATE RELEASE  Date  May 3  2024  {_HEADLINE} {sub}   ANYTOWN   {_ARTICLE}"
    parts = [line.text for line in divide_unpunctuated_head(list(split_lines(text)), load_cues("en"), "en")]
    assert parts[:9] == [
        _HEADLINE, "U S  Senator Jane Roe", _HEADLINE, "Friday  May 3  2024", "FOR IMMEDIATE RELEASE",
        "Date  May 3  2024", _HEADLINE, sub, "ANYTOWN",
    ]  # fmt: skip
    assert parts[9].startswith("Senator Jane Roe announced")


def test_contacts_in_the_head() -> None:
    release = parse(
        f"FOR IMMEDIATE RELEASE  Contact  Jane Poole  202 555 0140       {_HEADLINE}      ANYTOWN   {_ARTICLE}"
    )
    assert release.headline == _HEADLINE
    assert [contact.name for contact in release.contacts] == ["Jane Poole"]


def test_a_party_behind_the_name_is_no_place() -> None:
    lead = f"Senator Jane Roe  R DE   Chair of the Harbours Committee   today {_LEAD[17:]}"
    release = parse(f"{_HEADLINE}        {lead}        {_ARTICLE}")
    assert release.headline == _HEADLINE
    assert release.dateline is None
    assert texts(release.body[0].model_dump())[0].startswith("Senator Jane Roe R DE Chair")


def test_a_paragraph_goes_on_behind_who_speaks_at_the_end_of_a_part() -> None:
    said = f"{_FIRST}   said Roe    {_SECOND}"
    release = parse(f"{_HEADLINE}        {_LEAD}        {said}        {_MORE}   The work begins in May")
    assert len(release.body) == 3
