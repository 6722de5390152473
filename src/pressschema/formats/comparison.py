"""What a conversion lost, found by reading back what was written and comparing the two path by path."""

from __future__ import annotations

import json
from collections.abc import Iterator
from difflib import SequenceMatcher
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
    for kind, i, i_end, j, j_end in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        paired = min(i_end - i, j_end - j)
        for k in range(paired):
            yield from _compare(before[i + k], after[j + k], (*steps, i + k))
        for k in range(i + paired, i_end):
            yield Loss(json_pointer((*steps, k)), "lost", before[k])
        for k in range(j + paired, j_end):
            yield Loss(json_pointer((*steps, k)), "added", after=after[k])
