"""What rules look at: a document as each layer sees it, and a release.

Nothing here raises: what could not be had is the `ParseError` that stood in its way. And nothing is worked
out before somebody asks for it, so that a document without faults is read once.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from lxml import etree

from pressschema.documents import DEFAULT_LIMITS, Document, Limits, Source, read_document
from pressschema.encodings import decode
from pressschema.errors import ParseError
from pressschema.formats.conversion import read_all
from pressschema.formats.detection import detect
from pressschema.formats.registry import default_registry
from pressschema.markup.json_text import decode_json, load_json
from pressschema.markup.prolog import utf8_of
from pressschema.markup.xml import parse_xml
from pressschema.models import PressRelease
from pressschema.parsers.reading import Reading, Remark

__all__ = ["Circumstances", "DocumentView", "ReleaseView", "Syntax"]

#: What a document is written in, whatever it says.
Syntax: TypeAlias = Literal["text", "json", "xml"]

#: Not looked through for slips of the pen: what a source carried, and how it was read.
_NO_PROSE: Final = ("extensions", "provenance")


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What a validation depends on beside the document.

    Attributes:
        now: the time, for the rules about it; they do not run without.
        default_timezone: see the options of the parsers that take it.
        schemas: a folder that has the standards' own schemas.
        limits: how large and how deep a document may be; None for what its parser holds to.
    """

    now: dt.datetime | None = None
    default_timezone: str | None = None
    schemas: Path | None = None
    limits: Limits | None = None

    @property
    def bounds(self) -> Limits:
        """The limits for what is looked at before any parser is."""
        return self.limits or DEFAULT_LIMITS


class DocumentView:
    """A document, as far as it can be read."""

    def __init__(self, source: Source, format: str | None, circumstances: Circumstances) -> None:
        """Nothing is read yet.

        Raises:
            UnknownFormatError: no format has that name, or it cannot be read.
        """
        if format is not None:
            default_registry().parser(format)
        self._source = source
        self._format = format
        self.circumstances = circumstances

    @cached_property
    def document(self) -> Document | ParseError:
        """The content and its name."""
        try:
            return read_document(self._source, self.circumstances.bounds)
        except ParseError as error:
            return error

    @cached_property
    def name(self) -> str | None:
        """What the document is called, where it came from a file."""
        if isinstance(self._source, Path):
            return str(self._source)
        return self.document.name if isinstance(self.document, Document) else None

    @cached_property
    def format(self) -> str | ParseError:
        """The name of the format."""
        if self._format is not None:
            return self._format
        if isinstance(self.document, ParseError):
            return self.document
        try:
            return detect(self.document, default_registry())
        except ParseError as error:
            return error

    @cached_property
    def syntax(self) -> Syntax:
        """What the format is written in; text where the format is not known."""
        if isinstance(self.format, ParseError):
            return "text"
        # RFC 6838, 4.2.8 and RFC 7303: the subtype or its suffix tells the syntax.
        ending = default_registry().get(self.format).media_type.replace("+", "/").rpartition("/")[2]
        return "xml" if ending == "xml" else "json" if ending == "json" else "text"

    @cached_property
    def text(self) -> str | ParseError:
        """The document decoded, as its format would have it."""
        if isinstance(self.document, ParseError):
            return self.document
        try:
            if isinstance(self.document.content, str) or self.syntax == "text":
                return self.document.text()
            if self.syntax == "json":
                return decode_json(self.document)
            return decode(utf8_of(self.document), "utf-8").text
        except ParseError as error:
            return error

    @cached_property
    def tree(self) -> Any | ParseError:
        """What the syntax alone makes of it: a JSON value, the root element of XML; the text of a text."""
        if isinstance(self.document, ParseError) or isinstance(self.text, ParseError):
            return self.text
        try:
            if self.syntax == "json":
                return load_json(self.text, limits=self.circumstances.bounds)
            if self.syntax == "xml":
                return parse_xml(self.document, self.circumstances.bounds)
        except ParseError as error:
            return error
        return self.text

    @property
    def root(self) -> etree._Element | None:
        """The root element of a well-formed XML document."""
        return self.tree if self.syntax == "xml" and not isinstance(self.tree, ParseError) else None

    @cached_property
    def syntax_error(self) -> ParseError | None:
        """Why it is not well-formed; None at once where it could be read."""
        if not isinstance(self.readings, ParseError):
            return None
        return self.tree if isinstance(self.tree, ParseError) else None

    @cached_property
    def readings(self) -> tuple[Reading, ...] | ParseError:
        """The releases in it, and what is to be said about them."""
        if isinstance(self.document, ParseError):
            return self.document
        if isinstance(self.format, ParseError):
            return self.format
        try:
            return tuple(read_all(self.document, self.format, **self.options))
        except ParseError as error:
            return error

    @cached_property
    def options(self) -> dict[str, Any]:
        """The circumstances that the format's parser has an option for."""
        if isinstance(self.format, ParseError):
            return {}
        known = {option.name for option in fields(default_registry().parser(self.format).Options)}
        given = {"limits": self.circumstances.limits, "default_timezone": self.circumstances.default_timezone}
        return {name: value for name, value in given.items() if name in known and value is not None}

    @property
    def releases(self) -> Iterator[ReleaseView]:
        """The releases in it, each numbered where there are several; none where it cannot be read."""
        if isinstance(self.readings, ParseError):
            return
        several = len(self.readings) > 1
        for number, reading in enumerate(self.readings, start=1):
            yield ReleaseView(
                reading.release,
                remarks=reading.remarks,
                format=self.format if isinstance(self.format, str) else None,
                record=number if several else None,
                now=self.circumstances.now,
            )


@dataclass(frozen=True)
class ReleaseView:
    """A release, whatever it was read from.

    Attributes:
        release: the release.
        remarks: what its parser had to say.
        format: what it was read from; None where it was given as it is.
        record: which item of its document it is, counted from 1; None where it is the only one.
        now: the time, where anybody wants to know.
    """

    release: PressRelease
    remarks: tuple[Remark, ...] = ()
    format: str | None = None
    record: int | None = None
    now: dt.datetime | None = None

    @cached_property
    def strings(self) -> tuple[tuple[str, str], ...]:
        """Every text in the release with its JSON Pointer, in the order of the model."""
        dumped = self.release.model_dump(mode="json")
        return tuple(_strings({name: value for name, value in dumped.items() if name not in _NO_PROSE}, ""))


def _strings(value: object, pointer: str) -> Iterator[tuple[str, str]]:
    # The names of fields have nothing in them that a pointer would escape.
    match value:
        case str():
            yield pointer, value
        case dict():
            for name, inner in value.items():
                yield from _strings(inner, f"{pointer}/{name}")
        case list():
            for index, inner in enumerate(value):
                yield from _strings(inner, f"{pointer}/{index}")
        case _:
            pass
