"""Annotated releases: a text, and beside it what a careful reader finds in it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.conftest import SHARED

__all__ = ["SETS", "Annotated", "annotated_releases"]

_SUFFIX: Final = ".gold.json"

#: Folders with annotated releases: our own, and real ones, which are not part of the repository.
SETS: Final[Mapping[str, Path]] = {
    "own": Path(__file__).parents[1] / "releases",
    "corpus": SHARED / "corpus" / "releases",
}


@dataclass(frozen=True, slots=True)
class Annotated:
    """A release as raw text, and what is to be found in it.

    Attributes:
        name: of the file, without its suffix.
        text: as it was sent.
        gold: the annotation, by the names of its own conventions.
    """

    name: str
    text: str
    gold: Mapping[str, Any]


def annotated_releases(folder: Path) -> Iterator[Annotated]:
    """The annotated releases of a folder, by name."""
    for path in sorted(folder.glob(f"*{_SUFFIX}")):
        name = path.name.removesuffix(_SUFFIX)
        yield Annotated(name, path.with_name(f"{name}.txt").read_text("utf-8"), json.loads(path.read_text("utf-8")))
