"""Who says what in the constructions that releases use, language by language: the files in `said`.

A case is some paragraphs, a line each, and after them a line for each quotation: "> speaker | title | words".
Somebody without a name is "-"; words are compared where they are given, paragraphs divided by "; ".
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.text.quotes.finding import find, who

FILES = sorted((Path(__file__).parent / "said").glob("*.txt"))


class Case(NamedTuple):
    """A text and what it says: (speaker, title, words) for each quotation."""

    text: str
    said: list[tuple[str | None, str | None, str | None]]


def _cases(path: Path) -> Iterator[Case]:
    for group in path.read_text("utf-8").strip().split("\n\n"):
        lines = group.split("\n")
        said = [line[1:].split("|") for line in lines if line.startswith(">")]
        parts = [[part.strip() or None for part in (*parts, "", "")[:3]] for parts in said]
        text = "\n".join(line for line in lines if not line.startswith(">"))
        yield Case(text, [(None if name == "-" else name, title, words) for name, title, words in parts])


@pytest.mark.parametrize(
    ("language", "case"),
    [pytest.param(path.stem, case, id=f"{path.stem}: {case.text[-60:]}") for path in FILES for case in _cases(path)],
)
def test_who_says_what(language: str, case: Case) -> None:
    matches = find(case.text, language)
    assert [who(match) for match in matches] == [said[:2] for said in case.said]
    for match, (_, _, words) in zip(matches, case.said, strict=True):
        assert words is None or match.quotation.text.replace("\n", "; ") == words
