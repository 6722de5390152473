"""Captions that nothing names as such: what has no verb amid the prose, and what says the headline over again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pressschema.parsers.text.evidence.looks import LINE, TINY, Look
from pressschema.parsers.text.evidence.openings import Openings
from pressschema.parsers.text.joining.blocks import Block

__all__ = ["look_for_pictures"]

#: A picture beside the beginning of a text has its caption among so many paragraphs.
_EARLY: Final = 3
#: Who is in a picture, and where, takes so many words with a capital.
_NAMES: Final = 5
_WORD: Final = re.compile(r"[^\W\d_][\w'’-]*")
#: Shorter words may be anything.
_PARTICLE: Final = 2


def look_for_pictures(blocks: Sequence[Block], looks: Sequence[Look], prose: Sequence[int], openings: Openings) -> None:
    """Captions beside the beginning of an article: who is in a picture, or its headline without its first words."""
    for index in prose[:_EARLY]:
        look = looks[index]
        if look.size <= LINE and "one sentence" in look.seen and _has_names_only(blocks[index].said.text, openings):
            look.seen.append("names only")
    if prose[0] > 1:
        above, last = (blocks[prose[0] - distance].piece.value for distance in (2, 1))
        if len(last) > TINY and above.endswith(f" {last}"):
            looks[prose[0] - 1].seen.append("end of the last")


def _has_names_only(text: str, openings: Openings) -> bool:
    """Whether a text has names, what joins them, and no other words: "Mayor Jane Roe with John Doe at the Pier."."""
    words = [word for word in _WORD.findall(text) if len(word) > _PARTICLE]
    names = sum(word[0].isupper() for word in words)
    return (
        text[0].isalpha()
        and names >= _NAMES
        and all(word[0].isupper() or word in openings.open_words for word in words)
    )
