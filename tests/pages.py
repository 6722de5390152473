"""The examples on a page of Markdown, run as a reader would run them.

Three kinds of fenced block are run, each page from its top in a folder that holds a copy of
`examples/`; all others are only shown:

- `pycon`: a Python session; each `>>>` gives what stands below it.
- `python`: a module of its own, which runs without an error.
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
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

__all__ = ["ROOT", "Block", "blocks", "run_page"]

ROOT: Final = Path(__file__).parents[1]

_FENCE: Final = re.compile(
    r"^(?P<indent> *)(?P<fence>```+)(?P<kind>\w+)\n(?P<code>.*?)^(?P=indent)(?P=fence)$", re.MULTILINE | re.DOTALL
)
_PROMPT: Final = "$ "
_FLAGS: Final = doctest.ELLIPSIS
_CHECKER: Final = doctest.OutputChecker()


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its kind, its code, and the line that the code begins on."""

    kind: str
    code: str
    line: int


def blocks(page: Path) -> list[Block]:
    """The fenced blocks of a page, in order."""
    text = page.read_text("utf-8")
    return [
        Block(found["kind"], textwrap.dedent(found["code"]), text.count("\n", 0, found.start("code")) + 1)
        for found in _FENCE.finditer(text)
    ]


def run_page(page: Path, folder: Path) -> None:
    """Run a page's examples in a folder; an output that is not as shown fails."""
    shutil.copytree(ROOT / "examples", folder / "examples")
    names: dict[str, Any] = {"__name__": "__main__"}
    for block in blocks(page):
        place = f"{page.relative_to(ROOT)}:{block.line}"
        match block.kind:
            case "pycon":
                _run_session(block, names, page)
            case "python":
                exec(compile(block.code, place, "exec"), names)  # noqa: S102 - the documentation is our own code
            case "console":
                _run_commands(block, place, folder)


def _run_session(block: Block, names: dict[str, Any], page: Path) -> None:
    session = doctest.DocTestParser().get_doctest(block.code, names, page.name, str(page), block.line - 1)
    report: list[str] = []
    # the runner empties the names that it is given: the next block needs them
    failed = doctest.DocTestRunner(optionflags=_FLAGS).run(session, out=report.append, clear_globs=False).failed
    names.update(session.globs)
    assert not failed, "".join(report)


def _run_commands(block: Block, place: str, folder: Path) -> None:
    status = 0
    for command, shown in _commands(block.code):
        # what a person gets who types it: both streams, and $? of the command before
        made = subprocess.run(  # noqa: S603 - the documentation is our own code
            ["/bin/bash", "-c", f"exec 2>&1; (exit {status}); {command}"],
            cwd=folder,
            env=_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        status = made.returncode
        printed = "".join(f"{line.rstrip()}\n" for line in made.stdout.splitlines()).strip("\n")
        assert _CHECKER.check_output(f"{shown}\n", f"{printed}\n", _FLAGS), (
            f"{place}: $ {command}\n--- shown ---\n{shown}\n--- printed ---\n{printed}"
        )


def _commands(code: str) -> Iterator[tuple[str, str]]:
    for part in re.split(rf"^{re.escape(_PROMPT)}", code, flags=re.MULTILINE)[1:]:
        command, _, shown = part.partition("\n")
        while command.endswith("\\"):
            more, _, shown = shown.partition("\n")
            command = f"{command}\n{more}"
        yield command, shown.strip("\n")


def _environment() -> dict[str, str]:
    own = Path(sys.executable).parent
    return {
        "PATH": f"{own}{os.pathsep}{os.environ['PATH']}",
        "LANG": "C.UTF-8",
        "COLUMNS": "100",
        "NO_COLOR": "1",
        "HOME": os.environ.get("HOME", "/"),
    }
