"""The numbers and codes of calls for many, which nobody in particular answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from pressschema.parsers.text.evidence.looks import Look
from pressschema.parsers.text.evidence.openings import Openings
from pressschema.parsers.text.joining.blocks import Block

__all__ = ["look_for_calls"]

#: What a line with a number is seen as.
_NUMBERS: Final = frozenset({"phone", "opens phone"})
_UNLIKE_CODES: Final = _NUMBERS | {"link"}
#: What a number below the words for a call has, and what it has not.
_LABELLED: Final = frozenset({"phone", "label"})
_OF_SOMEBODY: Final = frozenset({"e-mail", "contact heading", "opens phone", "opens with person"})
_OF_DESK: Final = "opens contact"


def look_for_calls(blocks: Sequence[Block], looks: Sequence[Look], openings: Openings) -> None:
    """Lines that name a call and have its number or its code, and labelled numbers below such lines or above a code.

    Such as "Dial-in", "US: 555-0100", "International: 555-0101", "Passcode: 4711", one below the other. The number of
    a desk is one of them only if more of the call follows: "Dial-in", "Media: 555-0100", "Passcode: 4711".
    """
    for first, last in _runs([not _NUMBERS.isdisjoint(look.seen) for look in looks]):
        near = range(max(first - 1, 0), min(last + 1, len(looks)))
        calls = [index for index in near if looks[index].short and _names_call(blocks[index], openings)]
        if not calls:
            continue
        begin = first if _is_code(looks[calls[0]]) else max(first, calls[0])
        for index in range(begin, last):
            look = looks[index]
            if index > calls[-1] and _is_of_desk(look, blocks[index], openings):
                break
            if index in calls or _is_number(look):
                look.seen.difference_update(_NUMBERS)
                look.seen.add("number of a call")


def _runs(numbers: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where lines with numbers stand one below the other: the first of them, and the index after the last."""
    for has_number, group in groupby(range(len(numbers)), numbers.__getitem__):
        if has_number:
            first, *others = group
            yield first, (others or [first])[-1] + 1


def _names_call(block: Block, openings: Openings) -> bool:
    return openings.mentions.call(block.said.text or block.piece.text)


def _is_code(call: Look) -> bool:
    """Whether a line that names a call has a code, which the numbers stand above: "Passcode: ACME"."""
    return "label" in call.seen and _UNLIKE_CODES.isdisjoint(call.seen)


def _is_number(look: Look) -> bool:
    return look.short and _LABELLED.issubset(look.seen) and _OF_SOMEBODY.isdisjoint(look.seen)


def _is_of_desk(look: Look, block: Block, openings: Openings) -> bool:
    return _OF_DESK in look.seen or openings.mentions.desk(block.piece.text)
