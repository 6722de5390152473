"""Attributions that stand within the marks: "We are glad - says Jane Roe - that it works"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.phrases import cut
from pressschema.parsers.text.quotes.attribution import Attribution, attribution_after

__all__ = ["interruptions"]

#: How long an attribution within a quotation may be, in characters.
_LONGEST: Final = 200
_DASH = re.compile(r"[,.!?…]?\s[-–—―]\s?|(?<=[,.!?…])[–—―]\s")


def interruptions(text: str, start: int, end: int, cues: Cues) -> Iterator[tuple[int, int, Attribution]]:
    """Each attribution between dashes within quoted words: where the words stop, where they go on, who speaks.

    The verb of saying stands right after the first dash, or right before the second; after the last dash the
    attribution may go on to the end of the words.
    """
    dashes = list(_DASH.finditer(text, start, end))
    index = 0
    while index < len(dashes):
        opening = dashes[index]
        closing = dashes[index + 1] if index + 1 < len(dashes) else None
        begin, stop = opening.end(), closing.start() if closing else end
        index += 1
        if stop - begin > _LONGEST or not _has_verb(text, begin, stop, cues):
            continue
        found = attribution_after(text, begin, stop, cues)
        if found and found.speaker and not any(character.isalnum() for character in text[found.end : stop]):
            mark = opening[0][0]
            yield opening.start() + (mark in ",.!?…"), closing.end() if closing else end, found
            index += 1


def _has_verb(text: str, start: int, end: int, cues: Cues) -> bool:
    """Whether the first words, or the last ones, of a stretch are a verb of saying."""
    words = cut(text, start, end)
    if cues.verbs_of_saying.at(words) or cues.verbs_of_saying.at(words, 1):
        return True
    return cues.verbs_of_saying.find(words, max(0, len(words) - 3)) is not None
