"""Work grows with the input and no faster, whatever the input is.

Work is counted, not timed: function calls, ours and the interpreter's. `make bench` shows the time.
"""

from __future__ import annotations

from typing import SupportsIndex

import pytest

from pressschema.documents import Document
from pressschema.parsers.text import Options, parse
from pressschema.parsers.text.fields.columns import unfold
from pressschema.parsers.text.quotes.titles import words_of
from pressschema.parsers.text.spans import Piece
from tests.text.adversarial import ATOMS, repeated
from tests.text.counting import ALLOWED, SMALL, TIMES, work


def calls(text: str) -> int:
    list(parse(Document("warm\n\nup\n"), Options()))
    return work(lambda: list(parse(Document(text), Options())))


@pytest.mark.slow
@pytest.mark.parametrize("atom", ATOMS.values(), ids=ATOMS.keys())
def test_eight_times_the_text_is_eight_times_the_work(atom: str) -> None:
    calls(repeated(atom, SMALL))  # fills the caches
    assert calls(repeated(atom, SMALL * TIMES)) <= ALLOWED * calls(repeated(atom, SMALL))


ARTICLE = """
Northmouth, 3 May 2026 - The harbour at Northmouth reopens on Wednesday, the Harbour Trust said on Monday. Two hundred
boats will come in on the first day, as many as before the winter, and more are on their way.

"We have waited for this day since the winter," said Jane Roe, director of the trust. The harbour was closed in November
after a storm, and its wall had to be built again.
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    "line", ["Winter Harbour Opens Again", "+44 1632 960123", "press@example.org", "E-mail: a@example.org\n\n• Gallery"]
)
def test_so_it_is_with_lines_around_an_article(line: str) -> None:
    small, large = (f"{line}\n\n" * count for count in (120, 120 * TIMES))
    small, large = (f"{lines}FOR IMMEDIATE RELEASE\n\n{lines}{ARTICLE}\n{lines}" for lines in (small, large))
    calls(small)
    assert calls(large) <= ALLOWED * calls(small)


def test_so_it_is_with_lines_of_columns() -> None:
    rows = [Piece("London:     +44 1632 960123", 40 * index) for index in range(200 * TIMES)]
    assert work(lambda: unfold(rows)) <= ALLOWED * work(lambda: unfold(rows[:200]))


def test_of_a_long_text_only_the_phrase_is_copied_that_is_looked_at() -> None:
    copied = 0

    class Text(str):
        __slots__ = ()

        def __getitem__(self, key: SupportsIndex | slice) -> str:
            nonlocal copied
            part = super().__getitem__(key)
            copied += len(part)
            return part

    said = "„Wir gehen“, sagte Sprecher*in Jana Roe. "
    begin = said.index("Sprecher")
    words = words_of(Text(said * 200), begin, len(said))
    assert (words.words, words.starts[0]) == (("sprecher_in", "jana", "roe", "."), begin)
    assert copied <= len(said)
