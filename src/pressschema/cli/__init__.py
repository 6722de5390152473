"""The command line: arguments in, calls to the library, text and exit codes out."""

from __future__ import annotations

import signal
import sys

from pressschema.errors import MissingExtraError

__all__ = ["main"]


def main() -> None:
    """Run the command `pressschema` with the arguments of the process, and exit with its code."""
    try:
        from pressschema.cli.app import app
    except ModuleNotFoundError as error:
        if error.name not in {"click", "rich"}:
            raise
        sys.exit(f"pressschema: {MissingExtraError(error.name, 'cli')}")
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # to end by the signal, and not with a code that has a meaning
    app(prog_name="pressschema")
