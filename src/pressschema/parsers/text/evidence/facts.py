"""The facts of an advisory under or beside their labels: who, what, when, where."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from pressschema.parsers.text.evidence.looks import Look
from pressschema.parsers.text.joining.blocks import Block

__all__ = ["with_facts"]

#: So many labels make an advisory: its facts are what it has to say.
_ADVISORY: Final = 3
_LABELLED: Final = frozenset({"opens advisory", "advisory label"})
#: What stands under a label alone on its line goes on until something else begins.
_UNDER: Final = frozenset({"advisory label", "after advisory label"})
_OTHER: Final = frozenset({"end mark", "navigation", "contact heading", "opens contact", "about heading"})


def with_facts(blocks: Sequence[Block], looks: list[Look]) -> list[Look]:
    """The looks of blocks, in which the facts of an advisory are prose; what is under a label is seen as such."""
    for block, (last, look) in zip(blocks[1:], pairwise(looks), strict=True):
        if _OTHER.isdisjoint(look.seen) and "advisory label" not in look.seen:
            if not _UNDER.isdisjoint(last.seen):
                look.seen.append("after advisory label")
            elif not block.gap and _is_fact(last) and "opens advisory" not in look.seen:
                look.seen.append("below fact")
    facts = [index for index, look in enumerate(looks) if not _LABELLED.isdisjoint(look.seen)]
    if len(facts) < _ADVISORY:
        for index in facts:
            if "opens notes" in looks[index].seen:  # "Note: ..." without other facts is a note
                looks[index].seen.remove("opens advisory")
        return looks
    made = looks.copy()
    for index in facts:
        made[index] = looks[index]._replace(prose=True, short=False)
    return made


def _is_fact(look: Look) -> bool:
    """Whether a line has a fact beside its label, or goes on with one."""
    return "below fact" in look.seen or ("opens advisory" in look.seen and "opens notes" not in look.seen)
