"""Texts that lost their punctuation: who speaks within them, and where their paragraphs ended."""

from __future__ import annotations

import pytest

import pressschema
from pressschema.models import PressRelease
from pressschema.parsers.text.unpunctuated import is_unpunctuated
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
