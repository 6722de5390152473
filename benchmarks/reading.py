"""How long it takes to read the examples, next to the least that anybody would have to do to read them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from lxml import etree

import pressschema

__all__ = ["FLOORS", "calls", "documents"]

_EXAMPLES: Final = Path(__file__).parents[1] / "examples"
_WORD: Final = re.compile(r"\w+")


def _words(data: bytes) -> object:
    return [_WORD.findall(line) for line in data.decode().splitlines()]


#: By format: the end of its examples' names, what the floor does, and the floor.
FLOORS: Final[Mapping[str, tuple[str, str, Callable[[bytes], object]]]] = {
    "text": (".txt", "splitlines and one regular expression", _words),
    "json": (".json", "json.loads", json.loads),
    "newsml-g2": (".newsml-g2.xml", "lxml.etree.fromstring", etree.fromstring),
}


def documents(format: str) -> list[bytes]:
    """The examples in a format."""
    return [path.read_bytes() for path in sorted(_EXAMPLES.glob(f"*{FLOORS[format][0]}"))]


def calls(format: str, data: Sequence[bytes]) -> dict[str, Callable[[], object]]:
    """Reading all of some documents: by the floor, and by pressschema."""
    floor = FLOORS[format][2]
    return {
        "floor": lambda: [floor(document) for document in data],
        "pressschema": lambda: [pressschema.parse(document, format) for document in data],
    }
