"""The patterns of what pages and pictures carry beside their text: numbers of pages, credits."""

from __future__ import annotations

import re
from typing import Final

from pressschema.parsers.text.cues import Cues

__all__ = ["MARKS_OF_CREDITS", "credit", "page_mark"]


def page_mark(cues: Cues) -> re.Pattern[str]:
    """The number of a page, by itself or at the end of a running head, and what says that there is more."""
    words = "|".join(re.escape(word) for word in (*cues.page_words, ""))
    more = "|".join(re.escape(mark) for mark in cues.continuation_marks) or "(?!)"
    pages = "|".join(map(re.escape, cues.page_words)) or "(?!)"
    number = r"\d{1,3}(?:\.\d{1,2})?(?:\s?(?:\w{2,3}|/)\s?\d{1,3})?"
    return re.compile(
        rf"(?:[-–—]\s?)?(?:{words})\s?{number}(?:\s?[-–—])?$|[-–—(]{{1,3}}\s?(?:{more})\s?[-–—)]{{0,3}}$"
        rf"|.{{1,80}}\s(\d)-\1-\1$|.{{0,60}}\s{{3,9}}(?:{pages})\s\d{{1,3}}$",
        re.IGNORECASE,
    )


#: What every credit has one of: the colon after its label, or the mark of copyright.
MARKS_OF_CREDITS: Final = (":", "：", "©", "(c)", "(C)")


def credit(cues: Cues) -> re.Pattern[str]:
    """A credit after the last sentence of a caption."""
    words = "|".join(sorted(map(re.escape, cues.caption_prefixes), key=len, reverse=True)) or "(?!)"
    named = rf"(?:{words})(?:[ /][\w/]{{1,15}})?\s?[:：]\s?\S[^:]{{1,60}}"
    right = r"(?:©|\(c\))\s?\S[^.©]{1,60}"
    return re.compile(rf"(?:(?:[.!?)\]”\"|,;。–—-]\s?|^)(?:{named}|{right})|\s{right})\.?$", re.IGNORECASE)
