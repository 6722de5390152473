"""A source document before anybody has read it: its content, its name, and the limits on it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias

from pressschema.encodings import decode
from pressschema.errors import LimitExceededError, ParseError

__all__ = ["DEFAULT_LIMITS", "Document", "Limits", "Source", "read_document"]

#: A str or bytes is the document itself; a path or a binary file is where it is.
Source: TypeAlias = "str | bytes | Path | BinaryIO"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much of an untrusted document is too much.

    Attributes:
        size: bytes (characters, for a str). The default holds the text of a few hundred novels.
        depth: levels of nesting, of elements in XML and of objects and arrays in JSON.
        elements: elements of an XML document. Each takes some 140 bytes of memory, were it four in the source.
    """

    size: int = 64 * 2**20
    depth: int = 100
    elements: int = 2_000_000


DEFAULT_LIMITS: Final = Limits()


@dataclass(frozen=True, slots=True)
class Document:
    """A document in memory.

    Attributes:
        content: its text where that is known, else its bytes.
        name: what to call it in messages: a path, or None.
    """

    content: str | bytes
    name: str | None = None

    @property
    def data(self) -> bytes:
        """The bytes; a text is encoded as UTF-8, its lone surrogates as such."""
        return self.content if isinstance(self.content, bytes) else self.content.encode("utf-8", "surrogatepass")

    def text(self, encoding: str | None = None) -> str:
        """The text, decoded as `pressschema.encodings.decode` does it, without a byte order mark.

        Raises:
            ParseError: the bytes are no text in the encoding named, or in any.
        """
        if isinstance(self.content, str):
            return self.content.removeprefix("\ufeff")
        return decode(self.content, encoding).text


def read_document(source: Source, limits: Limits = DEFAULT_LIMITS) -> Document:
    """The document that a source is or leads to.

    Raises:
        ParseError: it cannot be read.
        LimitExceededError: it is larger than `limits.size`.
        TypeError: the source is none of the four kinds.
    """
    if isinstance(source, (str, bytes)):
        document = Document(source)
    elif isinstance(source, Path):
        document = Document(_read_path(source, limits), str(source))
    elif hasattr(source, "read"):
        document = _read_file(source, limits)
    else:
        raise TypeError(f"a source is str, bytes, a pathlib.Path or a binary file, not {type(source).__name__}")
    if len(document.content) > limits.size:
        raise LimitExceededError(f"the document is larger than {limits.size} bytes")
    return document


def _read_path(path: Path, limits: Limits) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(limits.size + 1)
    except OSError as error:
        raise ParseError(f"cannot read {path}: {error.strerror or error}") from error
    except ValueError as error:  # a name that no file can have
        raise ParseError(f"cannot read {str(path)!r}: {error}") from error


def _read_file(file: BinaryIO, limits: Limits) -> Document:
    name = getattr(file, "name", None)
    name = name if isinstance(name, str) else None
    try:
        return Document(file.read(limits.size + 1), name)
    except (OSError, EOFError) as error:  # EOFError: a compressed file that is cut off
        raise ParseError(f"cannot read {name or 'the file'}: {error}") from error
