"""Quotation marks in every style, and what only looks like one."""

from __future__ import annotations

import pytest

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.quotes.marks import find_closing, find_marked, load_style, opening_single, stray_closing


def marked(text: str, language: str = "en") -> list[str]:
    return [
        text[found.start : found.end]
        for found in find_marked(text, load_style(tuple(load_cues(language).quotation_marks)))
    ]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "“One,” said Roe. “Two.”", ["One,", "Two."]),
        ("en", '"It\'s one," he said. "We\'re two."', ["It's one,", "We're two."]),
        ("en", "‘We don’t know,’ said Roe. ‘The employees’ rights.’", ["We don’t know,", "The employees’ rights."]),
        ("en", "\"'Widgets as a Service' is here.\"", ["'Widgets as a Service' is here."]),
        ("en", '"My book "On Boats", which is old." he said.', ['My book "On Boats", which is old.']),
        ("en", "“ Spaced ,” said Roe. “ Out .”", ["Spaced ,", "Out ."]),
        ("en", "“Curly and straight.\"", ["Curly and straight."]),
        ("en", "\"Straight and curly,” said Roe. “Two.”", ["Straight and curly,", "Two."]),
        ("en", "“One,“ said Roe. “Two.“", ["One,", "Two."]),
        ("en", "”One,” said Roe. ”Two.”", ["One,", "Two."]),
        ("fr", "«Un«, déclare Dupont. «Deux.«", ["Un", "Deux."]),
        ("en", "â€œOne,â€\x9d said Roe.", ["One,"]),
        ("en", "âOne, two,â? Roe said. âThree.â?", ["One, two,", "Three."]),
        ("de", "„Eins“, sagt Muster. „Zwei.“", ["Eins", "Zwei."]),
        ("de", "»Eins«, sagt Muster.", ["Eins"]),
        ("de", "«Eins», sagt Muster.", ["Eins"]),
        ("fr", "« Un », déclare Dupont. « Deux « trois » quatre »", ["Un", "Deux « trois » quatre"]),
        ("es", "«Uno», dijo Pérez. “Dos”.", ["Uno", "Dos"]),
        ("sv", "”Ett.” säger Svensson. ”Två.”", ["Ett.", "Två."]),
        ("nl", "‘Een’, zegt De Vries. “Twee.”", ["Een", "Twee."]),
        ("ru", "«Один», — говорит Иванов. «Два».", ["Один", "Два"]),
        ("ja", "「一。『二』」と述べた。", ["一。『二』"]),
        ("zh", "“一，”他说。", ["一，"]),
    ],
)  # fmt: skip
def test_the_words_between_marks(language: str, text: str, words: list[str]) -> None:
    assert marked(text, language) == words


@pytest.mark.parametrize(
    "text", ["", '5" and 6" wide', "It’s the employees’ day", "rock'n'roll", "don't won't", "Itâs fine â not"]
)
def test_apostrophes_and_inches_are_no_quotation(text: str) -> None:
    assert marked(text) == []


def test_a_mark_that_nothing_closes_reaches_to_the_end() -> None:
    [found] = find_marked("He said: “One two three", load_style(tuple(load_cues("en").quotation_marks)))
    assert (found.is_closed, found.end) == (False, 23)


def test_how_a_quotation_goes_on_in_the_next_paragraph() -> None:
    style = load_style(tuple(load_cues("en").quotation_marks))
    assert find_closing('and so it ends." The plant', style, '"') == (0, 15, 16)
    assert find_closing("and so it goes on", style, '"') == (0, 17, None)
    assert find_closing('The plant "Example" opens.', style, '"') is None


def test_a_single_mark_that_nothing_closes_opens_a_paragraph() -> None:
    style = load_style(tuple(load_cues("en").quotation_marks))
    for text, opens in (("‘We know it all.", True), ("‘We know,’ said Roe.", False), ("We ‘know it all.", False)):
        assert (opening_single(text, style, find_marked(text, style)) is not None) == opens


def test_a_mark_that_closes_what_nothing_opens() -> None:
    style = load_style(tuple(load_cues("en").quotation_marks))
    text = "“We know,” said Roe. It is so.”"
    [first] = find_marked(text, style)
    assert stray_closing(text, style, first) == (30, 31)
    assert stray_closing(text[:-1], style, first) is None
