"""Words and phrases: how texts are folded, counted, and looked through."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressschema.parsers.text.phrases import Phrases, cut, fold, has_words, lowered


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("O’Roe – “Yes”", "o'roe - “yes”"),
        ("well‑known", "well-known"),
        ("İZMİR", "izmir"),
        ("ISPARTA, ılık", "isparta, ilik"),
        ("ÉCOLE", "école"),
    ],
)
def test_case_apostrophes_and_dashes_are_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("communiqué de presse", "COMMUNIQUE DE PRESSE"),
        ("δελτίο τύπου", "ΔΕΛΤΙΟ ΤΥΠΟΥ"),
        ("basın bülteni", "BASIN BÜLTENİ"),
        ("tisková zpráva", "TISKOVÁ ZPRÁVA"),
        ("رسانه‌ها", "رسانه ها"),
        ("के बारे में", "पन्ना के बारे में"),
    ],
)
def test_a_phrase_is_found_as_capitals_and_keyboards_write_it(phrase: str, text: str) -> None:
    assert Phrases([phrase]).within(text)


def test_a_short_phrase_is_another_word_without_its_accents() -> None:
    assert not Phrases(["où"]).within("OU")


@given(st.text())
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(lowered(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), ("– … !", 0), ("one, two", 2), ("d'un", 2), ("東京へ", 3), ("a—b", 2)]
)
def test_words_are_counted_and_marks_are_not(text: str, count: int) -> None:
    assert not has_words(text, count + 1)
    assert count == 0 or has_words(text, count)


def test_words_of_a_part_are_counted() -> None:
    assert has_words("one two three four", 2, 4, 13)
    assert not has_words("one two three four", 3, 4, 13)


PHRASES = Phrases(["press", "press office", "office of the press"])


@pytest.mark.parametrize(
    ("text", "ends"),
    [("The press office", True), ("Press", True), ("press officer", False), ("press,", False), ("", False)],
)
def test_whether_a_text_ends_in_a_phrase(text: str, ends: bool) -> None:
    assert PHRASES.end(cut(text)) is ends


def test_a_phrase_is_a_member_as_it_is_written() -> None:
    assert "press office" in PHRASES
    assert "Press" not in PHRASES


@given(
    st.lists(st.text("aÄß İı'’-—. 東京\u0301\u200c", min_size=1), min_size=1),
    st.text("aÄß İı'’-—. 東京\u0301\u200c"),
)
def test_a_text_that_opens_with_a_phrase_may_open_with_one(phrases: list[str], rest: str) -> None:
    known = Phrases(phrases)
    for phrase in phrases:
        text = phrase + rest
        assert known.may_open(text) or not known.at(cut(text))
