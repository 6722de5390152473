"""From a document to a release and back, and from one format to another with every loss measured."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from pydantic import ValidationError

from pressschema.documents import DEFAULT_LIMITS, Document, Limits, Source, read_document
from pressschema.errors import ExportError, LossError, ParseError, UnknownFormatError
from pressschema.formats.comparison import losses
from pressschema.formats.detection import detect
from pressschema.formats.merge_patch import apply_patch, make_patch
from pressschema.formats.registry import Registry, default_registry, make_options
from pressschema.losses import Loss
from pressschema.markup.json_text import load_json
from pressschema.models import PressRelease
from pressschema.models.problems import problems
from pressschema.parsers.reading import Reading, Trace

__all__ = ["Conversion", "convert", "convert_release", "export", "measure", "parse", "parse_all", "read_all", "trace"]


@dataclass(frozen=True, slots=True)
class Conversion:
    """A converted document and what the conversion lost.

    Attributes:
        data: the document.
        losses: what reading `data` back does not give again; None where the format cannot be read, so
            that nobody can tell.
        release: what was converted.
    """

    data: bytes
    losses: tuple[Loss, ...] | None
    release: PressRelease


def read_all(
    document: Document,
    format: str | None = None,
    **options: Any,
) -> Iterator[Reading]:
    """Every item of a document with what is to be said about it; residues are merged.

    Raises:
        ParseError: the document, or an item of it, cannot be read.
        UnknownFormatError: no format has that name, or it cannot be read.
        TypeError: the format's parser has no such option.
        ConfigurationError: an option has a value that it cannot have.
    """
    registry = default_registry()
    name = detect(document, registry) if format is None else format
    room = registry.parser(name)
    for reading in room.parse(document, make_options(room.Options, options, f"the {name} parser")):
        yield reading if reading.residue is None else _with_residue(reading, name, options.get("limits"))


def _with_residue(reading: Reading, format: str, limits: Limits | None) -> Reading:
    try:
        residue = load_json(reading.residue or "", limits=limits or DEFAULT_LIMITS)
    except ParseError as error:  # its position is within the residue, and of no use in the document
        raise ParseError(f"the residue cannot be read: {error.message}", format=format) from error
    if not isinstance(residue, dict):
        raise ParseError("the residue is no JSON object", format=format)
    merged = apply_patch(reading.release.model_dump(mode="json"), residue)
    try:
        release = PressRelease.model_validate(merged)
    except ValidationError as error:
        first = next(problems(error, merged))
        raise ParseError(f"the residue makes no release: {first.message}", format=format, path=first.pointer) from None
    return Reading(release, remarks=reading.remarks)


def parse_all(
    source: Source,
    format: str | None = None,
    **options: Any,
) -> Iterator[PressRelease]:
    """Every release of a document that may hold many: a message, a package, an array.

    Args:
        source: the document itself (str, bytes), or where it is (a path, a binary file).
        format: the name of its format; recognised from the document when None.
        options: what that format's parser takes.

    Raises:
        ParseError: it cannot be read. Releases before the fault have been given by then.
        UnknownFormatError: no format has that name, or it cannot be read.
        TypeError: the format's parser has no such option.
        ConfigurationError: an option has a value that it cannot have.
    """
    document = read_document(source, options.get("limits", DEFAULT_LIMITS))
    for reading in read_all(document, format, **options):
        yield reading.release


def parse(
    source: Source,
    format: str | None = None,
    **options: Any,
) -> PressRelease:
    """The release of a document that holds one.

    Args:
        source: the document itself (str, bytes), or where it is (a path, a binary file).
        format: the name of its format; recognised from the document when None.
        options: what that format's parser takes.

    Raises:
        ParseError: it cannot be read, or holds several releases: `parse_all` gives them all.
        UnknownFormatError: no format has that name, or it cannot be read.
        TypeError: the format's parser has no such option.
        ConfigurationError: an option has a value that it cannot have.
    """
    found = list(islice(parse_all(source, format, **options), 2))
    if len(found) > 1:
        raise ParseError("the document holds several releases: parse_all gives them all", format=format)
    return found[0]


def trace(source: Source, format: str | None = None, **options: Any) -> Trace:
    """The release of a document, and where in the document each of its values came from.

    Args:
        source: the document itself (str, bytes), or where it is (a path, a binary file).
        format: the name of its format; recognised from the document when None.
        options: what that format's parser takes.

    Raises:
        ParseError: it cannot be read.
        UnknownFormatError: no format has that name, or its parser keeps no trace.
        TypeError: the format's parser has no such option.
        ConfigurationError: an option has a value that it cannot have.
    """
    registry = default_registry()
    document = read_document(source, options.get("limits", DEFAULT_LIMITS))
    name = detect(document, registry) if format is None else format
    room = registry.parser(name)
    tracer = getattr(room, "trace", None)
    if tracer is None:
        raise UnknownFormatError(name, reason=f"the {name} parser keeps no trace")
    traced: Trace = tracer(document, make_options(room.Options, options, f"the {name} parser"))
    return traced


def export(
    release: PressRelease,
    format: str,
    *,
    lossless: bool = False,
    **options: Any,
) -> bytes:
    """A release as a document.

    Args:
        release: what to write.
        format: the name of the format.
        lossless: whether what the format's own slots cannot carry travels along as a residue, so that
            reading the document back gives the same release.
        options: what that format's exporter takes.

    Raises:
        ExportError: the release cannot be written so; `LossError` where `lossless` is asked of a format
            that has no place for a residue, and something would be lost.
        UnknownFormatError: no format has that name, or it cannot be written (or not read, for `lossless`).
        TypeError: the format's exporter has no such option.
        ConfigurationError: an option has a value that it cannot have.
    """
    registry = default_registry()
    room = registry.exporter(format)
    chosen = make_options(room.Options, options, f"the {format} exporter")
    data = room.export(release, chosen)
    if not lossless:
        return data
    back = _read_back(data, format, registry)
    patch = make_patch(back.model_dump(mode="json"), release.model_dump(mode="json"))
    if not patch:
        return data
    if not registry.get(format).holds_residue:
        raise LossError(format, losses(release, back))
    return room.export(release, chosen, _residue_text(patch))


def _residue_text(patch: dict[str, Any]) -> str:
    return json.dumps(patch, ensure_ascii=True, separators=(",", ":"))


def _read_back(data: bytes, format: str, registry: Registry) -> PressRelease:
    room = registry.parser(format)
    try:
        readings = list(room.parse(Document(data), room.Options()))
    except ParseError as error:
        raise ExportError(f"what was written as {format} cannot be read back: {error}") from error
    [reading] = readings
    return _with_residue(reading, format, None).release if reading.residue is not None else reading.release


def measure(data: bytes, release: PressRelease, format: str) -> tuple[Loss, ...] | None:
    """What a document in the format does not give back of the release that it was written from.

    None where the format cannot be read, so that nobody can tell.

    Raises:
        ExportError: the document cannot be read back though its format can.
    """
    registry = default_registry()
    if registry.get(format).parser is None:
        return None
    return losses(release, _read_back(data, format, registry))


def convert_release(
    release: PressRelease, to: str, *, lossless: bool = False, strict: bool = False, **options: Any
) -> Conversion:
    """A release as a document, and what that lost: measured by reading the document back.

    Args:
        release: what to write.
        to: the name of the format to write.
        lossless: as for `export`.
        strict: whether any loss is an error.
        options: what the exporter takes.

    Raises:
        LossError: `strict`, and something is lost.
        ExportError: the release cannot be written so.
        UnknownFormatError: no format has that name, or it cannot be written.
        TypeError: the exporter has no such option.
        ConfigurationError: an option has a value that it cannot have.
    """
    data = export(release, to, lossless=lossless, **options)
    lost = measure(data, release, to)
    if strict and lost:
        raise LossError(to, lost)
    return Conversion(data, lost, release)


def convert(
    source: Source,
    to: str,
    format: str | None = None,
    *,
    lossless: bool = False,
    strict: bool = False,
    parser_options: Mapping[str, Any] | None = None,
    **options: Any,
) -> Conversion:
    """A document in another format, and what that lost: measured by reading it back.

    Args:
        source: the document itself (str, bytes), or where it is (a path, a binary file).
        to: the name of the format to write.
        format: the name of the format to read; recognised from the document when None.
        lossless: as for `export`.
        strict: whether any loss is an error.
        parser_options: what the parser takes.
        options: what the exporter takes.

    Raises:
        ParseError: the source cannot be read, or holds several releases.
        LossError: `strict`, and something is lost.
        ExportError: the release cannot be written so.
        UnknownFormatError: no format has one of the names, or it lacks the wing that is needed.
        TypeError: the parser or the exporter has no such option.
        ConfigurationError: an option has a value that it cannot have.
    """
    default_registry().exporter(to)  # a wrong name is told before anything is read
    release = parse(source, format, **(parser_options or {}))
    return convert_release(release, to, lossless=lossless, strict=strict, **options)
