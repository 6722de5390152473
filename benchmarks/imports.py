"""How long an import takes in a fresh interpreter."""

from __future__ import annotations

import subprocess
import sys
from statistics import median
from typing import Final

__all__ = ["import_times"]

_STATEMENTS: Final = (
    "import pydantic",
    "import pressschema",
    "from pydantic import BaseModel",
    "from pressschema import PressRelease",
)
_PROGRAM: Final = "from time import perf_counter; start = perf_counter(); {}; print(perf_counter() - start)"


def import_times(rounds: int = 9) -> dict[str, float]:
    """Median seconds of each import statement, each time in an interpreter of its own."""
    samples: dict[str, list[float]] = {statement: [] for statement in _STATEMENTS}
    for _ in range(rounds):
        for statement, times in samples.items():
            times.append(_seconds(statement))
    return {statement: median(times) for statement, times in samples.items()}


def _seconds(statement: str) -> float:
    command = [sys.executable, "-c", _PROGRAM.format(statement)]
    made = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own program
    return float(made.stdout)
