"""Captions that nothing names as such: what has no verb amid the prose, and what the headline says too."""

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
#: A caption right above its credit has at most so many characters.
_CAPTION: Final = 450
#: What no caption has.
_NO_CAPTION: Final = frozenset({"question", "e-mail", "phone", "link", "opens quoted", "bullet", "dash", "number"})
#: Shorter words may be anything.
_PARTICLE: Final = 2


def look_for_pictures(blocks: Sequence[Block], looks: Sequence[Look], prose: Sequence[int], openings: Openings) -> None:
    """Captions of an article: who is in a picture, its headline without its first words, what is above a credit."""
    for index in prose[:_EARLY]:
        look = looks[index]
        if look.size <= LINE and "one sentence" in look.seen and _has_names_only(blocks[index].said.text, openings):
            look.seen.add("names only")
    _look_above_credits(blocks, looks, prose[0], openings)
    if prose[0] > 1:
        above, last = (blocks[prose[0] - distance].piece.value for distance in (2, 1))
        if len(last) > TINY and above.endswith(f" {last}"):
            looks[prose[0] - 1].seen.add("end of the last")


def _look_above_credits(blocks: Sequence[Block], looks: Sequence[Look], first: int, openings: Openings) -> None:
    """Short paragraphs right above the credit of a picture that begin to speak of the picture: they are its caption."""
    for index in range(first + 1, len(blocks)):
        if not looks[index].short or not openings.credits.are(blocks[index].piece.text):
            continue
        above = looks[index - 1].seen
        is_said = "sentence" in above and looks[index - 1].size <= _CAPTION and _NO_CAPTION.isdisjoint(above)
        if is_said and openings.mentions.picture(blocks[index - 1].piece.text):
            above.add("above credit")
            looks[index].seen.add("credit of a caption")


def _has_names_only(text: str, openings: Openings) -> bool:
    """Whether a text has names, what joins them, and no other words: "Mayor Jane Roe with John Doe at the Pier."."""
    words = [word for word in _WORD.findall(text) if len(word) > _PARTICLE]
    names = sum(word[0].isupper() for word in words)
    return (
        text[0].isalpha()
        and names >= _NAMES
        and all(word[0].isupper() or word in openings.open_words for word in words)
    )
