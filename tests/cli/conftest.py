"""How the tests call the command: in this process, with standard output and standard error apart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pressschema.cli.app import app

Run = Callable[..., Result]

RELEASE = """FOR IMMEDIATE RELEASE

Ferry to Sandholm resumes on Monday

NORTHMOUTH, March 1, 2026 - The Harbour Trust will run the ferry to Sandholm again from Monday.

"The crew has waited for this all winter," said Ines Marlow, harbour master.

Contact: Press desk, press@example.org

###
"""


@pytest.fixture
def run() -> Run:
    """Runs `pressschema` with words and, perhaps, standard input."""

    def call(*words: str | Path, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(app, [str(word) for word in words], input=stdin, catch_exceptions=False)

    return call


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """A raw release in a file."""
    path = tmp_path / "ferry.txt"
    path.write_text(RELEASE, "utf-8")
    return path
