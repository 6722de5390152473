"""The facts of an advisory under or beside their labels: who, what, when, where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
_OTHER: Final = frozenset(
    {"end mark", "navigation", "contact heading", "opens contact", "about heading", "opens source"}
)


def with_facts(blocks: Sequence[Block], looks: list[Look]) -> list[Look]:
    """The looks of blocks, in which the facts of an advisory are prose; what is under a label is seen as such."""
    _look_under_labels(blocks, looks)
    for look in _lists(blocks, looks):
        look.seen.add("opens advisory")
    facts = [index for index, look in enumerate(looks) if not _LABELLED.isdisjoint(look.seen)]
    if _is_stamp(looks, facts):
        day, place = (looks[index].seen for index in facts)
        day.remove("opens advisory")
        place.remove("opens advisory")
        place.add("opens masthead")
        return looks
    if len(facts) < _ADVISORY and not _is_pair(looks, facts):
        for index in facts:
            if "opens notes" in looks[index].seen:  # "Note: ..." without other facts is a note
                looks[index].seen.remove("opens advisory")
        return looks
    _note_events(looks, facts)
    made = looks.copy()
    for index in facts:
        made[index] = looks[index]._replace(prose=True, short=False)
    return made


def _look_under_labels(blocks: Sequence[Block], looks: Sequence[Look]) -> None:
    """What stands under the label of a fact, or goes on with one beside its label."""
    for block, (last, look) in zip(blocks[1:], pairwise(looks), strict=True):
        if _OTHER.isdisjoint(look.seen) and "advisory label" not in look.seen:
            if not _UNDER.isdisjoint(last.seen):
                look.seen.add("after advisory label")
            elif not block.gap and _is_fact(last) and "opens advisory" not in look.seen:
                look.seen.add("below fact")


def _note_events(looks: Sequence[Look], facts: Sequence[int]) -> None:
    """Facts beside one another below the first prose are of an event: its day is not when the text was issued."""
    told = next((index for index, look in enumerate(looks) if look.prose), len(looks))
    for index in facts:
        if index > told and not {index - 1, index + 1}.isdisjoint(facts):
            looks[index].seen.add("fact of event")


def _is_pair(looks: Sequence[Look], facts: Sequence[int]) -> bool:
    """Whether two facts, one of them a day, stand right below one another: when and where something is."""
    together = len(facts) == _ADVISORY - 1 and facts[1] == facts[0] + 1
    return together and any(not _DAY.isdisjoint(looks[index].seen) for index in facts)


def _is_stamp(looks: Sequence[Look], facts: Sequence[int]) -> bool:
    """Whether a day and one more fact are all, right below the line of release: when and where that was issued."""
    first = facts[0] if facts else 0
    is_below = first > 0 and not _RELEASE.isdisjoint(looks[first - 1].seen)
    is_all = len(facts) == _ADVISORY - 1 and all("opens advisory" in looks[index].seen for index in facts)
    return is_below and is_all and facts[1] == first + 1 and _DATED.issubset(looks[first].seen)


_DAY: Final = frozenset({"date", "has date"})
_DATED: Final = frozenset({"date", "opens date"})
_RELEASE: Final = frozenset({"opens release", "opens release, bare"})


def _lists(blocks: Sequence[Block], looks: Sequence[Look]) -> Iterator[Look]:
    """Lines right below one another that each have a label, below a headline and above prose: "Remedy: Repair"."""
    last = max((index for index, look in enumerate(looks) if look.prose), default=0)
    start = 0
    for index in range(1, last + 1):
        if blocks[index].gap or blocks[index].mark or not _has_label(looks[index]):
            run = looks[start:index]
            if start and len(run) >= _ADVISORY and all(map(_has_label, run)):
                yield from run
            start = index


def _has_label(look: Look) -> bool:
    """Whether a line has a fact behind its label, and is none that a label names as something else."""
    return "label" in look.seen and not any(name in _NAMED or name.startswith("opens ") for name in look.seen)


#: Lines with labels that are of contacts, mails, pages.
_NAMED: Final = frozenset({"phone", "e-mail", "mail header", "navigation", "credit", "speech colon", "security number"})


def _is_fact(look: Look) -> bool:
    """Whether a line has a fact beside its label, or goes on with one."""
    return "below fact" in look.seen or ("opens advisory" in look.seen and "opens notes" not in look.seen)
