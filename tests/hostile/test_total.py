"""Law 7: on any bytes whatever, a parser returns a release or raises `ParseError`, and nothing else."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressschema import PressRelease, export, parse_all
from pressschema.errors import ParseError
from pressschema.formats.registry import BUILT_IN
from pressschema.testing import releases
from tests.laws.mutations import mutated

READABLE = [row.name for row in BUILT_IN if row.parser]
MANY = settings(max_examples=max(500, settings().max_examples))


def read(data: str | bytes, format: str | None) -> None:
    with contextlib.suppress(ParseError):
        for release in parse_all(data, format):
            assert isinstance(release, PressRelease)


@st.composite
def spoilt(draw: st.DrawFn, documents: st.SearchStrategy[bytes]) -> bytes:
    """A document with some bytes cut out, doubled, moved or replaced."""
    data = draw(documents)
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 40)))
        piece = data[start:end]
        insert = draw(st.one_of(st.just(b""), st.just(piece * 2), st.binary(max_size=4), st.sampled_from(_NASTY)))
        data = data[:start] + insert + data[end:]
    return data


_NASTY = [b"<", b">", b"&", b"&x;", b"]]>", b"<!--", b'"', b"{", b"}", b"[", b"]", b",", b"\0", b"\xff", b"<p>",
          b"</p>", b"<?x?>", b"<!DOCTYPE a>", b'xmlns=""', b"\\u0000", b"\xed\xa0\x80", b"null"]  # fmt: skip


@pytest.mark.parametrize("format", [*READABLE, None])
@pytest.mark.slow
@MANY
@given(data=st.one_of(st.binary(), st.text()))
def test_noise(format: str | None, data: str | bytes) -> None:
    read(data, format)


_MARKS = [
    "# ", "######## ", "■ ", "◆", "• ", "- ", "1. ", "(a) ", "> ", "| ", "“", "„", "« ", "「", "— ", "\t", "   ", "*",
]  # fmt: skip


def lines_of_releases() -> list[str]:
    """The lines of all our own releases, in every language that the parser has cues for."""
    root = Path(__file__).parents[2]
    texts = [*root.glob("examples/*.txt"), *root.glob("tests/text/releases/*.txt")]
    return sorted({line for path in texts for line in path.read_text("utf-8").split("\n")})


_LINES = st.sampled_from(lines_of_releases())


@pytest.mark.slow
@MANY
@given(st.lists(st.tuples(st.sampled_from(["", "", "", *_MARKS]), _LINES).map("".join), max_size=25).map("\n".join))
def test_lines_of_releases_in_any_order(text: str) -> None:
    read(text, "text")


@pytest.mark.slow
@MANY
@given(spoilt(releases().map(lambda release: export(release, "newsml-g2"))))
def test_mutated_xml(data: bytes) -> None:
    read(data, "newsml-g2")


@pytest.mark.slow
@MANY
@given(spoilt(releases().map(lambda release: export(release, "newsml-g2", lossless=True))))
def test_mutated_xml_with_a_residue(data: bytes) -> None:
    read(data, None)


@pytest.mark.slow
@MANY
@given(spoilt(releases().map(lambda release: export(release, "json"))))
def test_mutated_json_text(data: bytes) -> None:
    read(data, "json")


@pytest.mark.slow
@MANY
@given(mutated(releases().map(lambda release: release.model_dump(mode="json"))))
def test_mutated_json_values(value: Any) -> None:
    read(json.dumps(value), "json")
