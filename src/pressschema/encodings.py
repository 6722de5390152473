"""From bytes to text: what says which encoding, and which of them won."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from pressschema.errors import ParseError, Position

__all__ = ["BYTE_ORDER_MARKS", "Decoded", "Evidence", "decode"]

#: What told the encoding, strongest first.
Evidence: TypeAlias = Literal["byte order mark", "caller", "valid UTF-8", "detection"]

#: What a text may begin with to tell its encoding, and which it tells. No mark follows one that it begins with.
BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

#: How many bytes around the first one that is not UTF-8 are given to the detector: enough for any
#: statistics it keeps, and a bound on its time.
_SAMPLE: Final = 32 * 2**10

#: Codecs of Python that are no character sets: transforms of bytes, and escapes for other programs.
_NOT_CHARACTER_SETS: Final = frozenset(
    ("base64", "bz2", "charmap", "hex", "idna", "mbcs", "oem", "punycode", "quopri", "raw-unicode-escape", "rot-13",
     "undefined", "unicode-escape", "uu", "zlib")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding that it was in, and what told so."""

    text: str
    encoding: str
    evidence: Evidence


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of some bytes: byte order mark, then the caller's word, then UTF-8, then detection.

    Raises:
        ParseError: the bytes are not valid in the encoding that the mark or the caller names, or no
            encoding can be found for them.
    """
    for mark, name in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data[len(mark) :], name), name, "byte order mark")
    if encoding is not None:
        return Decoded(_strict(data, _known(encoding)), _known(encoding), "caller")
    try:
        return Decoded(data.decode("utf-8"), "utf-8", "valid UTF-8")
    except UnicodeDecodeError as error:
        detected = _detect(data, error)
        return Decoded(_strict(data, detected), detected, "detection")


def _known(encoding: str) -> str:
    try:
        name = codecs.lookup(encoding).name
    except (LookupError, ValueError) as error:  # ValueError: a name that no codec can have
        raise ParseError(f"there is no encoding {encoding!r}") from error
    if name in _NOT_CHARACTER_SETS:
        raise ParseError(f"{encoding!r} is no encoding of text")
    return name


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(data, error) from error


def _undecodable(data: bytes, error: UnicodeDecodeError) -> ParseError:
    before = data[: error.start]
    line_start = before.rfind(b"\n") + 1
    position = Position(before.count(b"\n") + 1, error.start - line_start + 1)
    byte = data[error.start]
    return ParseError(f"byte 0x{byte:02X} at offset {error.start} is not valid {error.encoding}", position=position)


def _detect(data: bytes, error: UnicodeDecodeError) -> str:
    import charset_normalizer

    if b"\0" in data:
        raise _undecodable(data, error) from error
    start = max(0, error.start - _SAMPLE // 2)
    best = charset_normalizer.from_bytes(data[start : start + _SAMPLE]).best()
    if best is None:
        raise _undecodable(data, error) from error
    return best.encoding
