"""Who signs a text below it and answers the press: a name, and below it the job."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.evidence.looks import Look
from pressschema.parsers.text.joining.blocks import Block
from pressschema.parsers.text.names import is_job, is_name
from pressschema.parsers.text.phrases import cut

__all__ = ["look_for_signatures"]

#: A name on a line of its own below the text, with no address after it, by which contacts are known besides.
_NAME: Final = frozenset({"after prose", "tiny", "title case", "no address soon"})
#: What no line of a signature is.
_NO_SIGNATURE: Final = frozenset({"menu", "navigation", "bullet", "dash", "number", "after address", "below menu"})
#: Blank lines between a name and the job below it.
_WIDEST: Final = 1


def look_for_signatures(blocks: Sequence[Block], looks: Sequence[Look], cues: Cues) -> None:
    """The name of a press officer below the text, and the job below the name."""
    for (above, name), (block, look) in pairwise(zip(blocks, looks, strict=True)):
        if not (_NAME.issubset(name.seen) and look.short and block.gap <= _WIDEST):
            continue
        is_signed = _NO_SIGNATURE.isdisjoint((*name.seen, *look.seen)) and _answers_press(block.piece.text, cues)
        if is_signed and is_name(above.piece.text, cues):
            name.seen.add("press officer")
            look.seen.add("below press officer")


def _answers_press(text: str, cues: Cues) -> bool:
    """Whether a line is the job of somebody who answers the press: "Press officer of the council"."""
    words = cut(text)
    of_press = cues.contact_headings.find(words) or any(word.startswith(cues.press_people) for word in words.words)
    return bool(of_press) and any(is_job(word, cues) for word in words.words)
