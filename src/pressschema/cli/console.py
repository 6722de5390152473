"""What people look at goes through here: results to standard output, everything else to standard error."""

from __future__ import annotations

import re
import sys
from typing import Final

from rich.console import Console
from rich.text import Text

__all__ = ["messages", "report_error", "results", "visible", "write_bytes"]

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_CONTROL_PICTURES: Final = 0x2400
_UNLIMITED: Final = 1_000


def results() -> Console:
    """A console on standard output; where that is no terminal, lines are as long as they need to be."""
    return Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else _UNLIMITED)


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
    """Data on standard output as it is. Ends quietly where the reader has gone."""
    stream = sys.stdout.buffer
    try:
        stream.write(data)
        stream.flush()
    except BrokenPipeError:
        sys.stderr.close()  # or Python complains of the pipe once more on its way out
        raise SystemExit(0) from None
