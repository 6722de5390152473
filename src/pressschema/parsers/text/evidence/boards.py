"""Who signs a release for a board, as under a letter: nobody whom the press is to call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pressschema.parsers.text.evidence.looks import Look

__all__ = ["look_for_boards"]

#: A name in quotation marks or in ink, the name, the job, the firm.
_LINES: Final = 4
#: What no signature has, and what begins something else.
_ENDS: Final = frozenset(
    {
        "phone", "e-mail", "link", "colon", "label", "contact heading", "ends as contact heading", "about heading",
        "opens contact introduction", "opens contact", "end mark", "notes heading", "legal heading", "opens source",
    }
)  # fmt: skip


def look_for_boards(looks: Sequence[Look]) -> None:
    """The short lines right below "On behalf of the Board", up to a way to reach somebody or the next heading."""
    for index, look in enumerate(looks):
        if look.short and "opens signing" in look.seen and "before prose" not in look.seen:
            below = looks[index + 1 : index + 2 + _LINES]
            count = next((at for at, line in enumerate(below) if not line.short or _ends(line)), _LINES)
            if below[count:] and not _REACHED.isdisjoint(below[count].seen):
                continue  # who signs is to be called
            for line in below[: min(count, _LINES)]:
                line.seen.append("below signing")


def _ends(look: Look) -> bool:
    return not _ENDS.isdisjoint(look.seen)


#: What says how to reach whoever is named above it, with no heading of its own.
_REACHED: Final = frozenset({"phone", "e-mail"})
