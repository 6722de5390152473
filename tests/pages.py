"""The examples on a page of Markdown, run as a reader would run them. `make examples` writes what they give now.

Three kinds of fenced block are run, each page from its top in a folder that holds a copy of
`examples/`; all others are only shown:

- `pycon`: a Python session; each `>>>` gives what stands below it.
- `python`: a piece of a module, which runs without an error.
- `console`: commands after `$`, each printing what stands below it, on whichever stream.

Where an output leaves something out, it says `...`.
"""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
import traceback
from collections.abc import Iterator
from contextlib import chdir, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any, Final

import tests.conftest  # noqa: F401 - how long Hypothesis searches, where pytest does not run

__all__ = ["DOCUMENTED", "ROOT", "blocks", "rerun"]

ROOT: Final = Path(__file__).parents[1]

#: The pages whose examples are run.
DOCUMENTED: Final = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md")))

_FENCE: Final = re.compile(
    r"^(?P<indent> *)(?P<fence>```+)(?P<kind>\w+)\n(?P<code>.*?)^(?P=indent)(?P=fence)$", re.MULTILINE | re.DOTALL
)
_COMMAND: Final = re.compile(r"^\$ (?P<command>(?:.*\\\n)*.*)\n(?P<shown>(?:(?!\$ ).*\n)*)", re.MULTILINE)
_FAILURE: Final = "Traceback"
_CHECKER: Final = doctest.OutputChecker()


def blocks(page: Path) -> list[tuple[str, str]]:
    """The kind and the code of each fenced block of a page."""
    return [(found["kind"], textwrap.dedent(found["code"])) for found in _FENCE.finditer(page.read_text("utf-8"))]


def rerun(page: Path, folder: Path) -> str:
    """The page, with what its examples give now in place of every output that is not as shown."""
    shutil.copytree(ROOT / "examples", folder / "examples")
    reader = _Reader(folder)

    def again(found: re.Match[str]) -> str:
        code = "".join(reader.run(found["kind"], textwrap.dedent(found["code"])))
        fence = found["indent"] + found["fence"]
        return f"{fence}{found['kind']}\n{textwrap.indent(code, found['indent'])}{fence}"

    with chdir(folder):
        return _FENCE.sub(again, page.read_text("utf-8"))


class _Reader:
    """Somebody who tries out what a page says, from its top to its end."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: dict[str, Any] = {"__name__": "__main__"}
        self._status = 0

    def run(self, kind: str, code: str) -> Iterator[str]:
        """The block again, piece by piece."""
        match kind:
            case "pycon":
                for piece in doctest.DocTestParser().parse(code):
                    if isinstance(piece, str):
                        yield piece
                        continue
                    first, *more = piece.source.splitlines()
                    yield "".join([f">>> {first}\n", *(f"... {line}".rstrip() + "\n" for line in more)])
                    printed = self._statement(piece.source)
                    if printed.startswith(_FAILURE) and not piece.want.startswith(_FAILURE):
                        raise RuntimeError(f"{piece.source}{printed}")
                    yield _as_shown(piece.want, printed)
            case "console":
                for command in _COMMAND.finditer(code):
                    yield f"$ {command['command']}\n"
                    yield _as_shown(command["shown"], self._command(command["command"]))
            case "python":
                exec(code, self._names)  # noqa: S102 - the documentation is our own code
                yield code
            case _:
                yield code

    def _statement(self, source: str) -> str:
        with redirect_stdout(StringIO()) as printed:
            try:
                exec(compile(source, "<page>", "single"), self._names)  # noqa: S102 - the documentation is our own code
            except Exception as error:  # noqa: BLE001 - whatever a statement raises, the page shows
                print("Traceback (most recent call last):\n    ...", *traceback.format_exception_only(error), sep="\n")  # noqa: T201 - what a session prints
        return printed.getvalue()

    def _command(self, command: str) -> str:
        # what a person gets who types it: both streams, and $? of the command before
        made = subprocess.run(  # noqa: S603 - the documentation is our own code
            ["/bin/bash", "-c", f"exec 2>&1; (exit {self._status}); {command}"],
            cwd=self._folder,
            env=_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        self._status = made.returncode
        return made.stdout


def _as_shown(shown: str, printed: str) -> str:
    """What is shown, where that is what was printed; else what was printed."""
    clean = "".join(f"{line.rstrip()}\n" for line in printed.splitlines()).strip("\n")
    now = f"{clean}\n" if clean else ""
    return shown if _CHECKER.check_output(shown, now, doctest.ELLIPSIS) else now


def _environment() -> dict[str, str]:
    own = Path(sys.executable).parent
    return {
        "PATH": f"{own}{os.pathsep}{os.environ['PATH']}",
        "LANG": "C.UTF-8",
        "COLUMNS": "100",
        "NO_COLOR": "1",
        "HOME": os.environ.get("HOME", "/"),
    }


def _refresh(page: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        page.write_text(rerun(page, Path(folder)), "utf-8")


if __name__ == "__main__":
    for documented in DOCUMENTED:
        _refresh(documented)
