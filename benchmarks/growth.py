"""How the time to read a text grows with its size, on texts made to be slow."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from pressschema import parse
from tests.text.adversarial import ATOMS, repeated
from tests.text.fields.readers import ATOMS as ATOMS_OF_FIELDS
from tests.text.fields.readers import READERS

__all__ = ["TIMES", "growth", "growth_of_readers"]

#: A text once, ten times and a hundred times.
TIMES = (1, 10, 100)
#: Characters of the shortest text: a hundred times as many are a million, and of the one line five megabytes.
_CHARACTERS = 10_000
_CHARACTERS_OF_LINE = 50_000
#: Seconds that are too few to tell how they grow.
_LEAST = 2e-3


def growth() -> Iterator[tuple[str, int, list[float]]]:
    """Of each text its name, the characters of its shortest form, and the seconds that it takes at each size."""
    for name, atom in ATOMS.items():
        yield name, _CHARACTERS, _times(atom, _CHARACTERS)
    yield "one line", _CHARACTERS_OF_LINE, _times("words of a line, ", _CHARACTERS_OF_LINE)


def growth_of_readers() -> Iterator[tuple[str, str, float]]:
    """Of each reader of fields its name, the text that it is slowest to grow with, and how much slower than that."""
    for name, reader in READERS.items():
        ratios = [(_ratio(reader, atom), atom) for atom in ATOMS_OF_FIELDS]
        ratio, atom = max(ratios)
        yield name, atom, ratio


def _ratio(read: Callable[[str], object], atom: str) -> float:
    """Time by size, of a large text to a small one."""
    small, large = (
        min(_seconds_of(read, repeated(atom, size)) for _ in range(3)) for size in (_CHARACTERS, _CHARACTERS * TIMES[1])
    )
    return large / max(small, _LEAST) / TIMES[1]


def _seconds_of(read: Callable[[str], object], text: str) -> float:
    begin = time.process_time()
    read(text)
    return time.process_time() - begin


def _times(atom: str, size: int) -> list[float]:
    """The smaller the text the oftener it is read: what is looked up once, and chance, count for more there."""
    texts = [repeated(atom, size * times) for times in TIMES]
    return [
        min(_seconds_of(_parse, text) for _ in range(repeats)) for text, repeats in zip(texts, (9, 3, 1), strict=True)
    ]


def _parse(text: str) -> object:
    return parse(text, "text")
