"""The command line: arguments in, calls to the library, text and exit codes out."""

from __future__ import annotations

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
    app(prog_name="pressschema")
