"""What people look at goes through here: results to standard output, everything else to standard error."""

from __future__ import annotations

import io
import os
import re
import sys
from pathlib import Path
from typing import Final, NoReturn

import click
from rich.console import Console
from rich.text import Text
from typing_extensions import override

from pressschema.validators.diagnostics import ExitCode

__all__ = ["messages", "report_error", "results", "visible", "write_bytes", "write_file"]

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_CONTROL_PICTURES: Final = 0x2400
_UNLIMITED: Final = 1_000


class _UnwritableError(click.ClickException):
    """What was asked for cannot be written where it was asked for."""

    exit_code = ExitCode.USAGE


class _Results(Console):
    @override
    def on_broken_pipe(self) -> None:
        _reader_has_gone()


def results() -> Console:
    """A console on standard output; where that is no terminal, lines are as long as they need to be.

    Characters that the encoding of standard output lacks are escaped.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    return _Results(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else _UNLIMITED)


def messages() -> Console:
    """A console on standard error."""
    return Console(stderr=True, highlight=False, soft_wrap=True)


def visible(text: str) -> str:
    """The text with control characters shown as signs, so that no document commands a terminal."""
    return _CONTROL.sub(lambda found: chr(_CONTROL_PICTURES + ord(found[0])) if found[0] < " " else "\ufffd", text)


def report_error(message: str, name: str | None = None) -> None:
    """One line on standard error, with the document that it is about."""
    about = Text(f"{visible(name)}: ", style="bold") if name else Text()
    messages().print(Text.assemble(about, ("error: ", "bold red"), visible(message)))


def write_bytes(data: bytes) -> None:
    """Data on standard output as it is. Ends quietly where the reader has gone.

    Raises:
        click.ClickException: it cannot be written; the exit code is 2.
    """
    stream = sys.stdout.buffer
    try:
        stream.write(data)
        stream.flush()
    except BrokenPipeError:
        _reader_has_gone()
    except OSError as error:
        _forget_output()
        raise _UnwritableError(f"cannot write the result: {error.strerror or error}") from error


def write_file(path: Path, data: bytes) -> None:
    """Data in a file.

    Raises:
        click.ClickException: it cannot be written; the exit code is 2.
    """
    try:
        path.write_bytes(data)
    except OSError as error:
        raise _UnwritableError(f"cannot write {visible(str(path))}: {error.strerror or error}") from error


def _reader_has_gone() -> NoReturn:
    _forget_output()
    raise SystemExit(ExitCode.CLEAN)


def _forget_output() -> None:
    """Sends what is still in the buffer of standard output nowhere: or Python complains once more on its way out."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
