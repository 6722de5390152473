"""Who signs a release for a board, as under a letter: nobody whom the press is to call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.evidence.looks import Look
from pressschema.parsers.text.evidence.naming import WORD
from pressschema.parsers.text.joining.blocks import Block
from pressschema.parsers.text.names import is_job

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


#: What says how to reach whoever is named above it, with no heading of its own.
_REACHED: Final = frozenset({"phone", "e-mail"})
#: The firm, below who signs for it.
_FIRM: Final = frozenset({"organisation name", "names organisation"})


def look_for_boards(blocks: Sequence[Block], looks: Sequence[Look], cues: Cues) -> None:
    """The short lines right below "On behalf of the Board", up to a way to reach somebody or the next heading."""
    for index, look in enumerate(looks):
        if look.short and "opens signing" in look.seen and "before prose" not in look.seen:
            first, last = index + 1, min(index + 1 + _LINES, len(looks))
            name = frozenset(WORD.findall(blocks[first].piece.text)) if first < last else frozenset()
            end = next((at for at in range(first, last) if not _signs(blocks[at], looks[at], name, cues)), last)
            if end < len(looks) and not _REACHED.isdisjoint(looks[end].seen):
                continue  # who signs is to be called
            for line in looks[first:end]:
                line.seen.add("below signing")


def _signs(block: Block, look: Look, name: frozenset[str], cues: Cues) -> bool:
    """Whether a line is of a signature: the name that it begins with, a job, the firm; "Outlook" heads what follows."""
    if not look.short or not _ENDS.isdisjoint(look.seen):
        return False
    words = WORD.findall(block.piece.text)
    if not _FIRM.isdisjoint(look.seen) or any(is_job(word.lower(), cues) for word in words):
        return True
    return len(words) > 1 and not name.isdisjoint(words)
