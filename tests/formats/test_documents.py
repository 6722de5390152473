"""A source is the document itself or where it is, and is never larger than allowed."""

from __future__ import annotations

import contextlib
import gzip
import io
from pathlib import Path
from typing import BinaryIO, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressschema.documents import Document, Limits, read_document
from pressschema.encodings import decode
from pressschema.errors import LimitExceededError, ParseError


def test_a_str_is_the_document_and_never_a_path(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"inside")
    assert read_document(str(file)).content == str(file)
    assert read_document(file) == Document(b"inside", str(file))
    with file.open("rb") as opened:
        assert read_document(opened) == Document(b"inside", str(file))
    assert read_document(io.BytesIO(b"inside")) == Document(b"inside", None)


def test_anything_else_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(TypeError, match="not int"):
        read_document(3)  # type: ignore[arg-type]  # the point of the test


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ParseError, match=r"cannot read .*missing\.txt: No such file"):
        read_document(tmp_path / "missing.txt")


def test_a_name_that_no_file_can_have() -> None:
    with pytest.raises(ParseError, match="cannot read"):
        read_document(Path("a\0b"))


def test_a_file_that_fails_while_it_is_read(tmp_path: Path) -> None:
    (tmp_path / "cut.gz").write_bytes(gzip.compress(b"Ferry resumes")[:-4])
    (tmp_path / "no.gz").write_bytes(b"Ferry resumes")
    for name in ("cut.gz", "no.gz"):
        with gzip.open(tmp_path / name) as file, pytest.raises(ParseError, match=f"cannot read .*{name}"):
            read_document(cast("BinaryIO", file))


@pytest.mark.parametrize("source", ["x" * 11, b"x" * 11, io.BytesIO(b"x" * 11)])
def test_size_is_limited(source: str | bytes | io.BytesIO) -> None:
    with pytest.raises(LimitExceededError, match="larger than 10 bytes"):
        read_document(source, Limits(size=10))


def test_reading_stops_at_the_limit() -> None:
    endless = Path("/dev/zero")
    if not endless.exists():
        pytest.skip("needs /dev/zero")
    with pytest.raises(LimitExceededError):
        read_document(endless, Limits(size=1000))


@pytest.mark.parametrize(
    ("data", "text", "encoding", "evidence"),
    [
        (b"\xef\xbb\xbfStra\xc3\x9fe", "Straße", "utf-8", "byte order mark"),
        ("Straße".encode("utf-16"), "Straße", "utf-16-le", "byte order mark"),
        (b"\xfe\xff" + "Straße".encode("utf-16-be"), "Straße", "utf-16-be", "byte order mark"),
        ("Straße".encode("utf-32"), "Straße", "utf-32-le", "byte order mark"),
        ("Straße".encode(), "Straße", "utf-8", "valid UTF-8"),
    ],
)
def test_what_tells_the_encoding(data: bytes, text: str, encoding: str, evidence: str) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding, decoded.evidence) == (text, encoding, evidence)


def test_the_caller_is_believed_before_any_guess() -> None:
    assert decode("naïve".encode("latin-1"), "latin-1").evidence == "caller"
    with pytest.raises(ParseError, match="no encoding 'klingon'"):
        decode(b"a", "klingon")


def test_what_is_not_utf8_is_detected() -> None:
    german = "Die Brücke über die Müritz wird für den Verkehr geöffnet, sagte die Bürgermeisterin. " * 4
    decoded = decode(german.encode("cp1252"))
    assert decoded.text == german
    assert decoded.evidence == "detection"


def test_an_undecodable_byte_is_named_with_its_place() -> None:
    with pytest.raises(ParseError, match=r"byte 0xFF at offset 5 is not valid utf-8 \(line 2, column 3\)"):
        decode(b"ab\ncd\xff", "utf-8")


@given(st.binary())
def test_decoding_gives_text_or_parse_error(data: bytes) -> None:
    with contextlib.suppress(ParseError):
        assert isinstance(decode(data).text, str)
