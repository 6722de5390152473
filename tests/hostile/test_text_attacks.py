"""Text made to hurt: one clear error or a result, in bounded time and memory."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pressschema import parse
from pressschema.errors import LimitExceededError, ParseError
from pressschema.parsers.text import TEXT_LIMITS

MEGABYTE = 2**20


def test_a_line_of_fifty_megabytes_is_refused_by_its_size() -> None:
    with pytest.raises(LimitExceededError, match=f"longer than {TEXT_LIMITS.size} characters"):
        parse("tide " * (10 * MEGABYTE), "text")


@pytest.mark.slow
@pytest.mark.parametrize(
    "atom", ["tide ", f"{'The gauge is open to all. ' * 8}\n\n"], ids=["one line", "many paragraphs"]
)
def test_the_largest_text_that_is_taken_needs_bounded_memory(atom: str) -> None:
    code = (
        "import resource; from pressschema import parse;"
        f"atom = {atom!r}; release = parse(atom * ({TEXT_LIMITS.size} // len(atom)), 'text');"
        "print(sum(len(r.text) for b in release.body for r in b.content),"
        " resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
    )
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own words
    length, megabytes = map(int, made.stdout.split())
    assert length > 0.9 * TEXT_LIMITS.size
    assert megabytes < 1_500


@pytest.mark.parametrize("text", ["", " \n\t", "\u00a0\u200b", "\ufeff", "\x00\x01", "\ud800"])
def test_a_text_that_says_nothing_is_an_error(text: str) -> None:
    with pytest.raises(ParseError):
        parse(text, "text")


def test_control_characters_and_surrogates_are_left_out_of_values() -> None:
    release = parse("Ferry\x00 resumes\ud800\n\nThe\x07 ferry runs again from Monday, the trust said today.\n", "text")
    assert release.headline == "Ferry resumes"
