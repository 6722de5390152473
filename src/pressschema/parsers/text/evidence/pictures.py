"""Captions that nothing names as such: what has no verb amid the prose, and what the headline or the text says too."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pressschema.parsers.text.evidence.looks import LINE, TINY, Look
from pressschema.parsers.text.evidence.openings import Openings
from pressschema.parsers.text.joining.blocks import Block
from pressschema.parsers.text.phrases import lowered

__all__ = ["look_for_pictures"]

#: A picture beside the beginning of a text has its caption among so many paragraphs.
_EARLY: Final = 3
#: Who is in a picture, and where, takes so many words with a capital; a sentence out of the text has so many words.
_NAMES: Final = 5
_WORD: Final = re.compile(r"[^\W\d_][\w'’-]*")
#: A word that tells something, and how many times as long a paragraph is that a caption takes its words from.
_TELLING: Final = re.compile(r"[^\W\d_]{4,}|\d+")
_LONGER: Final = 1.5
#: What no sentence out of the text has.
_NO_CAPTION: Final = frozenset({"question", "e-mail", "phone", "link", "opens quoted", "bullet", "dash", "number"})
#: Shorter words may be anything.
_PARTICLE: Final = 2


def look_for_pictures(blocks: Sequence[Block], looks: Sequence[Look], prose: Sequence[int], openings: Openings) -> None:
    """Captions of an article: who is in a picture, its headline without its first words, a sentence out of the text.

    And what speaks of a picture right above its credit.
    """
    for index in prose[:_EARLY]:
        look = looks[index]
        if look.size <= LINE and "one sentence" in look.seen and _has_names_only(blocks[index].said.text, openings):
            look.seen.append("names only")
    for index in range(prose[0] + 1, prose[-1]):
        seen = looks[index].seen
        if looks[index].size <= LINE and "one sentence" in seen and _NO_CAPTION.isdisjoint(seen):
            beside = (blocks[at].piece.text for at in (index - 1, index + 1) if looks[at].prose)
            if any(_tells_all(blocks[index].said.text, text) for text in beside):
                seen.append("told beside")
    _look_above_credits(blocks, looks, prose[0], openings)
    if prose[0] > 1:
        above, last = (blocks[prose[0] - distance].piece.value for distance in (2, 1))
        if len(last) > TINY and above.endswith(f" {last}"):
            looks[prose[0] - 1].seen.append("end of the last")


def _look_above_credits(blocks: Sequence[Block], looks: Sequence[Look], first: int, openings: Openings) -> None:
    """Paragraphs right above the credit of a picture that speak of the picture: they are its caption."""
    for index in range(first + 1, len(blocks)):
        if not looks[index].short or not openings.credits.are(blocks[index].piece.text):
            continue
        above = looks[index - 1].seen
        is_said = "sentence" in above and _NO_CAPTION.isdisjoint(above)
        if is_said and openings.mentions.picture(blocks[index - 1].piece.text):
            above.append("above credit")
            looks[index].seen.append("credit of a caption")


def _tells_all(sentence: str, paragraph: str) -> bool:
    """Whether a longer paragraph has all the longer words of a sentence: what a caption takes from the text."""
    words = frozenset(_TELLING.findall(lowered(sentence)))
    is_longer = len(paragraph) >= _LONGER * len(sentence)
    return is_longer and len(words) >= _NAMES and words.issubset(_TELLING.findall(lowered(paragraph)))


def _has_names_only(text: str, openings: Openings) -> bool:
    """Whether a text has names, what joins them, and no other words: "Mayor Jane Roe with John Doe at the Pier."."""
    words = [word for word in _WORD.findall(text) if len(word) > _PARTICLE]
    names = sum(word[0].isupper() for word in words)
    return (
        text[0].isalpha()
        and names >= _NAMES
        and all(word[0].isupper() or word in openings.open_words for word in words)
    )
