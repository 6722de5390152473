"""What a conversion lost, found by reading back what was written and comparing the two path by path."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, TypeAlias

from pressschema.formats.merge_patch import same_json
from pressschema.losses import Loss
from pressschema.models import PressRelease
from pressschema.models.problems import json_pointer

__all__ = ["losses"]

_Steps: TypeAlias = tuple[str | int, ...]


def losses(before: PressRelease, after: PressRelease) -> tuple[Loss, ...]:
    """Every difference between a release and what came back of it, in the order of the model."""
    return tuple(_compare(before.model_dump(mode="json"), after.model_dump(mode="json"), ()))


def _compare(before: Any, after: Any, steps: _Steps) -> Iterator[Loss]:
    if isinstance(before, dict) and isinstance(after, dict):
        for name in [*before, *(name for name in after if name not in before)]:
            inner = (*steps, name)
            if name not in after:
                yield Loss(json_pointer(inner), "lost", before[name])
            elif name not in before:
                yield Loss(json_pointer(inner), "added", after=after[name])
            else:
                yield from _compare(before[name], after[name], inner)
    elif isinstance(before, list) and isinstance(after, list):
        yield from _compare_lists(before, after, steps)
    elif not same_json(before, after):
        yield Loss(json_pointer(steps), "changed", before, after)


def _compare_lists(before: list[Any], after: list[Any], steps: _Steps) -> Iterator[Loss]:
    """Items are matched by what they are, not where they stand, so that one lost item is one loss."""
    left, right = ([json.dumps(item, sort_keys=True) for item in items] for items in (before, after))
    matches = [(-1, -1), *_matches(left, right), (len(left), len(right))]
    for (matched_i, matched_j), (i_end, j_end) in pairwise(matches):
        i, j = matched_i + 1, matched_j + 1
        paired = min(i_end - i, j_end - j)
        for k in range(paired):
            yield from _compare(before[i + k], after[j + k], (*steps, i + k))
        for k in range(i + paired, i_end):
            yield Loss(json_pointer((*steps, k)), "lost", before[k])
        for k in range(j + paired, j_end):
            yield Loss(json_pointer((*steps, k)), "added", after=after[k])


def _matches(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    """The places of equal items, in the order of both: those at either end, and between them the most that there are.

    Of items that stand there several times the first goes with the first, the second with the second, and so on.
    So the time grows hardly faster than the lists, whatever is in them.
    """
    shorter = min(len(left), len(right))
    head = next((n for n in range(shorter) if left[n] != right[n]), shorter)
    tail = next((n for n in range(shorter - head) if left[-1 - n] != right[-1 - n]), shorter - head)
    places: defaultdict[str, deque[int]] = defaultdict(deque)
    for j in range(head, len(right) - tail):
        places[right[j]].append(j)
    pairs = [(i, places[left[i]].popleft()) for i in range(head, len(left) - tail) if places[left[i]]]
    return [
        *((n, n) for n in range(head)),
        *_longest_in_order(pairs),
        *((len(left) - n, len(right) - n) for n in range(tail, 0, -1)),
    ]


def _longest_in_order(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """As many of the pairs as can be had with their second members rising. Their first ones rise already."""
    lasts: list[int] = []  # by length: the least second member that a row of that length can end with
    ends: list[int] = []  # by length: the pair that it ends with
    earlier: list[int] = []  # by pair: the one before it in its row
    for number, (_, j) in enumerate(pairs):
        length = bisect_left(lasts, j)
        earlier.append(ends[length - 1] if length else -1)
        lasts[length : length + 1] = [j]
        ends[length : length + 1] = [number]
    row: list[tuple[int, int]] = []
    here = ends[-1] if ends else -1
    while here >= 0:
        row.append(pairs[here])
        here = earlier[here]
    return row[::-1]
