"""How the time to read a text grows with its size, on texts made to be slow."""

from __future__ import annotations

import time
from collections.abc import Iterator

from pressschema import parse
from tests.text.adversarial import ATOMS, repeated

__all__ = ["SIZES", "growth"]

#: Characters: once, ten times and a hundred times.
SIZES = (10_000, 100_000, 1_000_000)


def growth() -> Iterator[tuple[str, list[float]]]:
    """Of each text its name, and the seconds that it takes at each size."""
    for name, atom in ATOMS.items():
        yield name, [_seconds(repeated(atom, size)) for size in SIZES]


def _seconds(text: str) -> float:
    begin = time.process_time()
    parse(text, "text")
    return time.process_time() - begin
