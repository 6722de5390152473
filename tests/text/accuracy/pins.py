"""The figures that may not fall, and the file that holds them."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.text.accuracy.annotations import Annotated
from tests.text.accuracy.measure import Measurement

__all__ = ["PINS", "Pins", "load_pins", "pin", "save_pins"]

PINS: Final = Path(__file__).with_name("pins.toml")
_DIGITS: Final = 3

_HEAD: Final = """\
# F1 of each field over a set of annotated releases, and how many values the annotations have.
# `sure` is the share that is right of the values with a confidence above 0.9.
# A fall fails the tests, and so does a rise that is not pinned: `make accuracy` measures and writes this file.
"""


@dataclass(frozen=True, slots=True)
class Pins:
    """The figures of one set.

    Attributes:
        digest: of the texts and annotations that they were measured on.
        releases: how many these are.
        macro: the plain mean of the fields' F1.
        sure: the share that is right of the values with a confidence above 0.9.
        fields: F1 by field.
        annotated: how many values the annotations have, by field.
    """

    digest: str
    releases: int
    macro: float
    sure: float
    fields: Mapping[str, float]
    annotated: Mapping[str, int]


def pin(releases: Sequence[Annotated], measured: Measurement) -> Pins:
    """The figures to be pinned."""
    return Pins(
        digest=_digest(releases),
        releases=len(releases),
        macro=round(measured.macro, _DIGITS),
        sure=round(measured.right_above(0.9), _DIGITS),
        fields={name: round(tally.f1, _DIGITS) for name, tally in measured.tallies.items()},
        annotated={name: tally.annotated for name, tally in measured.tallies.items()},
    )


def _digest(releases: Sequence[Annotated]) -> str:
    said = repr([(release.name, release.text, release.gold) for release in releases])
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def load_pins() -> dict[str, Pins]:
    """The figures of each set, by its name."""
    return {name: Pins(**table) for name, table in tomllib.loads(PINS.read_text("utf-8")).items()}


def save_pins(pins: Mapping[str, Pins]) -> None:
    """Write the figures of each set."""
    PINS.write_text(_HEAD + "".join(_table(name, pins[name]) for name in sorted(pins)), "utf-8")


def _table(name: str, pins: Pins) -> str:
    figures = [f'digest = "{pins.digest}"', *(f"{key} = {getattr(pins, key)}" for key in ("releases", "macro", "sure"))]
    parts = ["\n".join([f"\n[{name}]", *figures])]
    for key, rows in (("fields", pins.fields), ("annotated", pins.annotated)):
        parts.append("\n".join([f"\n[{name}.{key}]", *(f'"{row}" = {value}' for row, value in rows.items())]))
    return "\n".join(parts) + "\n"
