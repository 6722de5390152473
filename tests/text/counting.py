"""Work counted, not timed: function calls, ours and the interpreter's. `make bench` shows the time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Final

__all__ = ["ALLOWED", "SMALL", "TIMES", "work"]

#: Characters of a small text, and how many times as many a large one has.
SMALL: Final = 3_000
TIMES: Final = 8
#: Half as much again as the growth of the input: what is read once a document weighs more in the small one.
ALLOWED: Final = 1.5 * TIMES


def work(call: Callable[[], object]) -> int:
    """How many functions a call calls."""
    count = 0

    def tick(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(tick)
    try:
        call()
    finally:
        sys.setprofile(None)
    return count
