"""Time grows with the input and no faster, whatever the input is."""

from __future__ import annotations

import time
from typing import Final

import pytest

from pressschema.documents import Document
from pressschema.parsers.text import Options, parse

_ATOMS: Final = {
    "straight quotes": '"', "curly quotes": "“", "dots": ".", "digits": "7", "brackets": "(", "dashes": "-",
    "at": "@", "spaces": " ", "newlines": "\n", "words": "word ", "lines": "a\n", "bars": "| ", "colons": "said:\n",
    "mail": "> a\n", "bullets": "* a b c\n", "numbers": "1. ", "phones": "+1 555-0100 ", "links": "http://",
    "addresses": "a@b ", "embargoes": "embargoed until ", "dates": "May 1, ", "places": "NEW YORK, ",
    "speech": '"a" said B. ', "sections": "About X\n\nX is a b.\n\n", "brackets of Japanese": "「あ」",
    "columns": "a   b   1\n",
}  # fmt: skip
_SMALL, _TIMES = 6_000, 10
#: Twice the growth of the input, so that a busy machine does not fail the test.
_ALLOWED: Final = 2.0 * _TIMES
#: Below this, time is all overhead.
_LEAST_SECONDS: Final = 0.02


def seconds(text: str) -> float:
    best = float("inf")
    for _ in range(2):
        begin = time.process_time()
        list(parse(Document(text), Options()))
        best = min(best, time.process_time() - begin)
    return max(best, _LEAST_SECONDS)


@pytest.mark.slow
@pytest.mark.parametrize("atom", _ATOMS.values(), ids=_ATOMS.keys())
def test_ten_times_the_text_takes_about_ten_times_the_time(atom: str) -> None:
    count = _SMALL // len(atom)
    small = seconds(atom * count + "x")
    assert seconds(atom * count * _TIMES + "x") <= _ALLOWED * small
