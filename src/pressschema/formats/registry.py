"""The formats, one row each. Rows hold strings, so that looking at the table loads none of the rooms.

Other distributions add rows through the entry point group `pressschema.formats`: each entry point
leads to a `Format`.
"""

from __future__ import annotations

import dataclasses
import difflib
import importlib
import importlib.metadata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, Protocol, cast

from pressschema.documents import Document
from pressschema.errors import UnknownFormatError
from pressschema.formats.signatures import (
    AnyText,
    JsonObject,
    Signature,
    XmlRoot,
)
from pressschema.models import PressRelease
from pressschema.parsers.reading import Reading

__all__ = ["BUILT_IN", "ENTRY_POINT_GROUP", "Format", "Registry", "check_options", "default_registry", "make_options"]

ENTRY_POINT_GROUP: Final = "pressschema.formats"


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One row of the table.

    Attributes:
        name: the name in the API and on the command line.
        title: the name in full.
        media_type: of the documents (RFC 6838).
        suffixes: of file names, the usual one first, each with its dot.
        signatures: by what its documents are recognised.
        parser: dotted name of the parser room, or None.
        exporter: dotted name of the exporter room, or None.
        holds_residue: whether its documents have a place for what its own slots cannot carry.
        origin: the distribution that brings it.
    """

    name: str
    title: str
    media_type: str
    suffixes: tuple[str, ...]
    signatures: tuple[Signature, ...] = ()
    parser: str | None = None
    exporter: str | None = None
    holds_residue: bool = False
    origin: str = "pressschema"


_NAR: Final = "http://iptc.org/std/nar/2006-10-01/"

BUILT_IN: Final = (
    Format(
        name="text",
        title="Raw text",
        media_type="text/plain",
        suffixes=(".txt",),
        signatures=(AnyText(unless=(".json", ".xml", ".html", ".htm")),),
        parser="pressschema.parsers.text",
        exporter="pressschema.exporters.text",
    ),
    Format(
        name="json",
        title="Canonical JSON 1.0",
        media_type="application/json",
        suffixes=(".json",),
        signatures=(JsonObject(having=("schema_version",)), JsonObject(having=("headline", "body"))),
        parser="pressschema.parsers.json",
        exporter="pressschema.exporters.json",
        holds_residue=True,
    ),
    Format(
        name="newsml-g2",
        title="IPTC NewsML-G2 2.35",
        media_type="application/vnd.iptc.g2.newsitem+xml",
        suffixes=(".xml",),
        signatures=tuple(
            XmlRoot(namespace=_NAR, name=name)
            for name in ("newsItem", "packageItem", "newsMessage", "conceptItem", "knowledgeItem", "planningItem",
                         "catalogItem")
        ),
        parser="pressschema.parsers.newsml_g2",
        exporter="pressschema.exporters.newsml_g2",
        holds_residue=True,
    ),
)  # fmt: skip


class ParserRoom(Protocol):
    """The face of a parser room."""

    Options: type[Any]

    def parse(self, document: Document, options: Any) -> Iterable[Reading]: ...


class ExporterRoom(Protocol):
    """The face of an exporter room."""

    Options: type[Any]

    def export(self, release: PressRelease, options: Any, residue: str | None = None) -> bytes: ...


class Registry:
    """The table by name. Names are unique: a second row of the same name is refused."""

    def __init__(self, formats: Iterable[Format]) -> None:
        self._formats: dict[str, Format] = {}
        for row in formats:
            if row.name in self._formats:
                earlier = self._formats[row.name].origin
                raise ValueError(f"the format {row.name!r} of {row.origin} is already there, from {earlier}")
            self._formats[row.name] = row

    def __iter__(self) -> Any:
        return iter(self._formats.values())

    def get(self, name: str) -> Format:
        """The row of that name.

        Raises:
            UnknownFormatError: there is none; the nearest names are suggested.
        """
        try:
            return self._formats[name]
        except KeyError:
            near = difflib.get_close_matches(name.lower().replace("_", "-"), self._formats, n=2, cutoff=0.5)
            raise UnknownFormatError(name, near) from None

    def parser(self, name: str) -> ParserRoom:
        """The parser room of a format, loaded now if it was not yet.

        Raises:
            UnknownFormatError: no format has that name, or it cannot be read.
        """
        row = self.get(name)
        if row.parser is None:
            readable = [other.name for other in self if other.parser]
            raise UnknownFormatError(name, reason=f"{name} can be written, not read; to read: {', '.join(readable)}")
        return cast("ParserRoom", importlib.import_module(row.parser))

    def exporter(self, name: str) -> ExporterRoom:
        """The exporter room of a format, loaded now if it was not yet.

        Raises:
            UnknownFormatError: no format has that name, or it cannot be written.
        """
        row = self.get(name)
        if row.exporter is None:
            written = [other.name for other in self if other.exporter]
            raise UnknownFormatError(name, reason=f"{name} can be read, not written; to write: {', '.join(written)}")
        return cast("ExporterRoom", importlib.import_module(row.exporter))


def make_options(kind: type[Any], given: Mapping[str, Any], what: str) -> Any:
    """Options of a room from keywords.

    Raises:
        TypeError: a keyword is none of the room's options; the nearest one is suggested.
        ConfigurationError: an option has a value that it cannot have.
    """
    check_options(kind, given, what)
    return kind(**given)


def check_options(kind: type[Any], names: Iterable[str], what: str) -> None:
    """Whether a room has the options of these names.

    Raises:
        TypeError: it lacks one; the nearest one is suggested.
    """
    known = [field.name for field in dataclasses.fields(kind)]
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
            hint = f"; did you mean {near[0]!r}?" if near else f"; it has {', '.join(known) or 'none'}"
            raise TypeError(f"{what} has no option {name!r}{hint}")


@lru_cache(maxsize=1)
def default_registry() -> Registry:
    """The built-in formats and those of installed distributions.

    Raises:
        ValueError: two distributions bring a format of the same name.
        TypeError: an entry point leads to something that is no `Format`.
    """
    added = []
    for entry in importlib.metadata.entry_points(group=ENTRY_POINT_GROUP):
        row = entry.load()
        if not isinstance(row, Format):
            raise TypeError(f"the entry point {entry.name!r} of {ENTRY_POINT_GROUP} leads to {type(row).__name__}")
        origin = entry.dist.name if entry.dist else row.origin
        added.append(dataclasses.replace(row, origin=origin))
    return Registry((*BUILT_IN, *added))
