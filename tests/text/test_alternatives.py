"""Any of many phrases as one pattern: it finds what they are, the longest first, and nothing else."""

from __future__ import annotations

import re

import pytest

from pressschema.parsers.text.alternatives import any_of

PHRASES = ["mar", "march", "may", "märz", "1. mai", "a+b"]


@pytest.mark.parametrize("phrase", PHRASES)
def test_every_phrase_is_found(phrase: str) -> None:
    assert re.fullmatch(any_of(PHRASES), phrase)


@pytest.mark.parametrize("text", ["", "m", "marc", "1x mai", "aab"])
def test_nothing_else_is_found(text: str) -> None:
    assert re.fullmatch(any_of(PHRASES), text) is None


def test_the_longest_is_found_first_and_a_shorter_one_where_the_rest_asks_for_it() -> None:
    found = re.match(any_of(PHRASES), "march")
    assert found
    assert found[0] == "march"
    assert re.fullmatch(any_of(PHRASES) + "ch", "march")


def test_of_no_phrases_nothing_is_found() -> None:
    assert re.search(any_of([]), "anything") is None
