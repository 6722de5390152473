"""Times of several calls in turn, so that a slow moment of the machine is shared by all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from statistics import median
from time import perf_counter
from typing import Final

__all__ = ["interleaved"]

#: A sample shorter than this, in seconds, tells more of the clock than of the call.
_SAMPLE: Final = 0.05


def interleaved(calls: Mapping[str, Callable[[], object]], rounds: int = 9) -> dict[str, float]:
    """Median seconds of one call, by name, from that many rounds in which each has its turn."""
    repeats = {name: max(1, round(_SAMPLE / _seconds(call, 2))) for name, call in calls.items()}
    samples: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            samples[name].append(_seconds(call, repeats[name]))
    return {name: median(times) for name, times in samples.items()}


def _seconds(call: Callable[[], object], repeats: int) -> float:
    start = perf_counter()
    for _ in range(repeats):
        call()
    return (perf_counter() - start) / repeats
