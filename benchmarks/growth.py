"""How the time to read a text grows with its size, on texts made to be slow."""

from __future__ import annotations

import time
from collections.abc import Iterator

from pressschema import parse
from tests.text.adversarial import ATOMS, repeated

__all__ = ["TIMES", "growth"]

#: A text once, ten times and a hundred times.
TIMES = (1, 10, 100)
#: Characters of the shortest text: a hundred times as many are a million, and of the one line five megabytes.
_CHARACTERS = 10_000
_CHARACTERS_OF_LINE = 50_000


def growth() -> Iterator[tuple[str, int, list[float]]]:
    """Of each text its name, the characters of its shortest form, and the seconds that it takes at each size."""
    for name, atom in ATOMS.items():
        yield name, _CHARACTERS, _times(atom, _CHARACTERS)
    yield "one line", _CHARACTERS_OF_LINE, _times("words of a line, ", _CHARACTERS_OF_LINE)


def _times(atom: str, size: int) -> list[float]:
    """The smaller the text the oftener it is read: what is looked up once, and chance, count for more there."""
    texts = [repeated(atom, size * times) for times in TIMES]
    return [min(_seconds(text) for _ in range(repeats)) for text, repeats in zip(texts, (9, 3, 1), strict=True)]


def _seconds(text: str) -> float:
    begin = time.process_time()
    parse(text, "text")
    return time.process_time() - begin
