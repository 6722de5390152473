"""Contacts between blank lines: which lines are about somebody else than those before them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from pressschema.parsers.text.fields.contact_ways import Stretch

__all__ = ["parted_stanzas"]

#: What the lines about somebody may begin with.
_HEADS: Final = frozenset({"name", "organisation", "seat", "role"})


class _Stanza(NamedTuple):
    """What there is in lines between blank ones: whom they begin with, a person, how to reach somebody."""

    first: int
    headed: bool
    named: bool
    reached: bool


def parted_stanzas(lines: Sequence[Sequence[Stretch]], numbers: Sequence[int]) -> set[int]:
    """The lines after blank ones with which those begin that have all that a contact needs."""
    stanzas = []
    for _, group in groupby(range(len(lines)), numbers.__getitem__):
        indexes = list(group)
        kinds = {stretch.kind for index in indexes for stretch in lines[index]}
        headed = any(stretch.kind in _HEADS for stretch in lines[indexes[0]])
        stanzas.append(_Stanza(indexes[0], headed, "name" in kinds, not kinds.isdisjoint(("phone", "email"))))
    return {
        stanza.first
        for last, stanza in pairwise(stanzas)
        if stanza.headed and stanza.reached and (last.reached or (last.named and stanza.named))
    }
