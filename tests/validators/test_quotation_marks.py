"""Which quotation marks have no counterpart, in every convention."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressschema.validators.rules.quotation_marks import Unbalanced, unbalanced

BALANCED = [
    ["“One,” she said. “Two.”"],
    ['"One," she said. "Two."'],
    ["„Eins“, sagte sie. „Zwei.“"],
    ["„Jeden”, powiedziała."],
    ["»Eins«, sagte sie."],
    ["« Un », dit-elle."],
    ["”Ett”, sade hon."],
    ["»Yksi», hän sanoi."],
    ["„Er sagte »ja«“, sagte sie."],
    ["“She said ‘yes’ and it’s done.”"],
    ["“One.", "“Two.", "“Three.”"],
    ['"One.', '"Two."'],
    ["« Un.", "« Deux. »"],
    ['A 24" screen and a 6\'2" man.'],
    ['"A 24" screen," she said.'],
    ['“One," she said.'],
    ["No marks at all", ""],
    [],
]


@pytest.mark.parametrize("paragraphs", BALANCED)
def test_what_is_balanced_is_let_pass(paragraphs: list[str]) -> None:
    assert list(unbalanced(paragraphs)) == []


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["“One, she said."], Unbalanced(0, "“", is_opening=True)),
        (["One,” she said.", "“Two.”"], Unbalanced(0, "”", is_opening=False)),
        (['"One, she said.', "Two."], Unbalanced(0, '"', is_opening=True)),
        (["„Eins, sagte sie."], Unbalanced(0, "„", is_opening=True)),
        (["Un », dit-elle. « Deux »"], Unbalanced(0, "»", is_opening=True)),
        (["“One.", "Two.”"], Unbalanced(0, "“", is_opening=True)),
        (['"One.', "Two.", 'Three."', "Four."], Unbalanced(0, '"', is_opening=True)),
        (["All well.", "“One“, she said."], Unbalanced(1, "“", is_opening=True)),
    ],
)
def test_the_mark_without_a_counterpart(paragraphs: list[str], expected: Unbalanced) -> None:
    assert list(unbalanced(paragraphs)) == [expected]


@given(st.lists(st.text("ab “”„«»\"'1 -"), max_size=6))
def test_every_finding_names_a_paragraph_that_has_marks(paragraphs: list[str]) -> None:
    for found in unbalanced(paragraphs):
        assert set(paragraphs[found.paragraph]) & set('“”„«»"')
