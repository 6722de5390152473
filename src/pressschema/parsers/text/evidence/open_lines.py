"""Lines that break off: those after which a headline goes on in the next line, in scripts without capitals too."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["breaks_off"]

#: What opens and what closes a stretch of text.
_PAIRS: Final = ("()", "（）", "「」", "『』", "【】", "“”", "«»", "《》", "〈〉")
_OPENING: Final = frozenset(pair[0] for pair in _PAIRS)
_DASH: Final = "-–—"
_DASHES: Final = tuple(f" {dash}" for dash in _DASH)
#: A line as short as this may be a place before the dash of a dateline.
_SHORT: Final = 40
#: Kana that a line may end in. A headline ends in a noun, or in one of the forms that end in these; after a particle,
#: or a verb before its noun, more is to come.
_WAITING: Final = re.compile("[ぁ-ゖ](?<![たすんかへねよう])$")


def breaks_off(text: str) -> bool:
    """Whether a line leaves a bracket or a quotation open, or ends in a dash or in what waits for a noun."""
    if text.endswith(_DASHES) and len(text) > _SHORT and text[0] not in _DASH:
        return True  # not "- Record sales -"
    if text[-1] >= "ぁ" and _WAITING.search(text, len(text) - 1):
        return True
    if "„" in text:  # „so“ or „so”: what opens elsewhere closes here
        return text.count("„") > text.count("“") + text.count("”")
    return not _OPENING.isdisjoint(text) and any(text.count(pair[0]) > text.count(pair[1]) for pair in _PAIRS)
