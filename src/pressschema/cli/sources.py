"""The documents that a command line names."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from pressschema.documents import DEFAULT_LIMITS, Document, read_document

__all__ = ["STDIN", "open_source", "source_names", "sources_argument"]

F = TypeVar("F", bound=Callable[..., Any])

STDIN = "-"


def sources_argument(function: F) -> F:
    """The argument SOURCES: any number of paths, - for standard input."""
    return click.argument("sources", nargs=-1, type=click.Path(path_type=str), metavar="[FILE]...")(function)


def source_names(sources: Sequence[str]) -> Iterator[str]:
    """The names given; standard input where none is given and something is piped in.

    Raises:
        click.UsageError: none is given and nobody pipes anything in.
    """
    if not sources and sys.stdin.isatty():
        raise click.UsageError("name a file, or - for standard input")
    yield from sources or (STDIN,)


def open_source(name: str) -> Document:
    """The document of that name, read into memory.

    Raises:
        pressschema.errors.ParseError: it cannot be read or is too large.
    """
    if name != STDIN:
        return read_document(Path(name))
    document = read_document(sys.stdin.buffer, DEFAULT_LIMITS)
    return Document(document.content, "<stdin>")
