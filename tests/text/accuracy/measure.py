"""Counting: what was found that is right, what is wrong, what was missed; and how sure the parser was of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, NamedTuple

from pressschema import Trace, trace
from tests.text.accuracy.annotations import Annotated
from tests.text.accuracy.fields import FIELDS, Field, Value

__all__ = ["BANDS", "Measurement", "Sureness", "Tally", "measure", "sureness"]

#: The borders of the bands of confidence that are shown.
BANDS: Final = (0.0, 0.5, 0.7, 0.8, 0.9, 1.0)


@dataclass(slots=True)
class Tally:
    """How many values of a field were found and right, found and wrong, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there was nothing to find."""
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 1.0

    @property
    def annotated(self) -> int:
        """How many values the annotations have."""
        return self.right + self.missed


class Sureness(NamedTuple):
    """A value that was found, how sure the parser was, and whether it is right."""

    field: str
    confidence: float
    is_right: bool


@dataclass(slots=True)
class Measurement:
    """Figures over a set of releases.

    Attributes:
        tallies: by the name of the field.
        values: each value found that has a place in the source.
        misses: what went wrong: release, field, annotated or found value.
    """

    tallies: dict[str, Tally] = field(default_factory=lambda: {row.name: Tally() for row in FIELDS})
    values: list[Sureness] = field(default_factory=list)
    misses: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def macro(self) -> float:
        """The plain mean of the fields' F1."""
        return sum(tally.f1 for tally in self.tallies.values()) / len(self.tallies)

    def right_above(self, confidence: float) -> float:
        """The share that is right of the values that the parser is surer of than that."""
        sure = [value.is_right for value in self.values if value.confidence > confidence]
        return sum(sure) / len(sure) if sure else 1.0


def measure(releases: Iterable[Annotated]) -> Measurement:
    """Read each release and compare it with its annotation."""
    total = Measurement()
    for release in releases:
        read = trace(release.text, "text")
        found = read.release.model_dump(mode="json", exclude_none=True)
        confidences = _confidences(read)
        for row in FIELDS:
            _count(total, row, release, list(row.found(found)), confidences)
    return total


def _count(
    total: Measurement, row: Field, release: Annotated, found: list[Value], confidences: Mapping[str, float]
) -> None:
    gold = [value for value in row.gold(release.gold) if value]
    if row.is_set:
        gold = _distinct(row, gold)
        texts = _distinct(row, [value.text for value in found])
        found = [next(value for value in found if value.text == text) for text in texts]
    pairs = dict(_pairs(row, gold, [value.text for value in found]))
    tally = total.tallies[row.name]
    tally.right += len(pairs)
    tally.wrong += len(found) - len(pairs)
    tally.missed += len(gold) - len(pairs)
    for index, value in enumerate(found):
        confidence = _confidence(value.pointer, confidences)
        if confidence is not None:
            total.values.append(Sureness(row.name, confidence, index in pairs))
        if index not in pairs:
            total.misses.append((release.name, row.name, f"+ {value.text}"))
    total.misses += (
        (release.name, row.name, f"- {gold[index]}") for index in set(range(len(gold))) - {*pairs.values()}
    )


def _distinct(row: Field, values: Sequence[str]) -> list[str]:
    kept: list[str] = []
    for value in values:
        if not any(row.alike(value, other) for other in kept):
            kept.append(value)
    return kept


def _pairs(row: Field, gold: Sequence[str], found: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Indexes of a found and an annotated value that are the same, the most alike first."""
    scores = [(row.alike(said, value), -j, -i) for i, said in enumerate(gold) for j, value in enumerate(found)]
    taken_gold: set[int] = set()
    taken_found: set[int] = set()
    for score, j, i in sorted(scores, reverse=True):
        if score and -i not in taken_gold and -j not in taken_found:
            taken_gold.add(-i)
            taken_found.add(-j)
            yield -j, -i


# ---- confidence -----------------------------------------------------------------------------------------


def _confidences(read: Trace) -> dict[str, float]:
    """How sure the parser is of each value: of several stretches, as sure as of the least sure."""
    found: dict[str, float] = {}
    for span in (*read.spans, *read.mentions):
        if span.pointer:
            found[span.pointer] = min(span.confidence, found.get(span.pointer, 1.0))
    return found


def _confidence(pointer: str, confidences: Mapping[str, float]) -> float | None:
    """That of the value itself, of what it is part of, or of its parts; None where it has no place."""
    at = pointer
    while at:
        if at in confidences:
            return confidences[at]
        at = at.rpartition("/")[0]
    parts = [value for other, value in confidences.items() if other.startswith(f"{pointer}/")]
    return min(parts, default=None)


def sureness(values: Iterable[Sureness]) -> Iterator[tuple[float, float, int, int]]:
    """For each band of confidence its borders, how many values lie in it, and how many of them are right."""
    known = list(values)
    for low, high in pairwise(BANDS):
        band = [value for value in known if low <= value.confidence < high or value.confidence == high == 1.0]
        yield low, high, len(band), sum(value.is_right for value in band)
