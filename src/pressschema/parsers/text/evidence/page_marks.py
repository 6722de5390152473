"""The patterns of what pages and pictures carry beside their text: numbers of pages, credits."""

from __future__ import annotations

import re
from typing import Final

from pressschema.parsers.text.alternatives import any_of
from pressschema.parsers.text.cues import Cues

__all__ = ["Credits", "PageMarks"]

_DASHES: Final = frozenset("-–—")
_OPENING: Final = _DASHES | {"("}


def _page_mark(cues: Cues) -> re.Pattern[str]:
    """The number of a page, by itself or at the end of a running head, and what says that there is more."""
    words = "|".join(re.escape(word) for word in (*cues.page_words, ""))
    more = "|".join(re.escape(mark) for mark in cues.continuation_marks) or "(?!)"
    pages = "|".join(map(re.escape, cues.page_words)) or "(?!)"
    page = re.escape(cues.page_words[0]) if cues.page_words else "(?!)"
    number = r"\d{1,3}(?:\.\d{1,2})?(?:\s?(?:\w{2,3}|/)\s?\d{1,3})?"
    return re.compile(
        rf"(?:[-–—]\s?)?(?:{words})\s?{number}(?:\s?[-–—])?$|[-–—(]{{1,3}}\s?(?:{more})\s?[-–—)]{{0,3}}$"
        rf"|.{{1,80}}\s(\d)-\1-\1$|.{{0,60}}\s{{3,9}}(?:{pages})\s\d{{1,3}}$"
        rf"|.{{1,100}}\s[-–—|•·]\s{page}\s{number}$"  # a running head with a divider
        rf"|(?-i:[A-ZÀ-Þ][A-ZÀ-Þ .'&]{{2,40}})\s[-–—]\s\d{{1,2}}$",  # a slug in capitals
        re.IGNORECASE,
    )


class PageMarks:
    """The marks of pages, in one language."""

    def __init__(self, cues: Cues) -> None:
        self._mark = _page_mark(cues)
        self._ends = cues.end_marks

    def are(self, text: str) -> bool:
        """Whether a line is the number of a page, or says that there is another."""
        may_be = text[0] in _OPENING or text[-1] in _DASHES or text[-1].isdigit()
        return may_be and self._mark.match(text) is not None and text not in self._ends


#: What every credit has one of: the colon after its label, the mark of copyright; or the end of a phrase ("photo by").
_MARKS: Final = (":", "：", "©", "(c)", "(C)")
#: Brackets around a credit, by the one that closes it.
_BRACKETS: Final = {")": "(", "]": "[", "）": "（", "］": "［", "】": "【"}
#: A credit has at most so many characters.
_REACH: Final = 90
#: From here on scripts have no spaces between words.
_SPACELESS: Final = "\u3000"


class Credits:
    """The credits of pictures at the end of a text, in one language."""

    def __init__(self, cues: Cues) -> None:
        words = (*cues.caption_prefixes, *cues.credit_words)
        phrases = [phrase for phrase in cues.credit_words if " " in phrase]
        self._marks = (*_MARKS, *dict.fromkeys(f" {phrase.rpartition(' ')[2]} " for phrase in phrases))
        named = rf"{any_of(words)}(?:[ /][\w/]{{1,15}})?\s?[:：]\s?\S[^:]{{1,60}}|{any_of(phrases)} \S[^:]{{1,60}}"
        right = r"(?:©|\(c\))\s?\S[^.©]{1,60}"
        behind = rf"(?:(?:[.!?)\]”\"|,;。–—-]\s?|^)(?:{named}|{right})|\s{right})\.?$"
        self._behind = re.compile(behind, re.IGNORECASE)
        self._alone = re.compile(
            rf"(?:{any_of(cues.credit_words)}\s?[:：]|{any_of(phrases)}\s(?=\w))\s?\S[^:]{{1,{_REACH}}}$", re.IGNORECASE
        )
        spaced = any_of(word for word in words if word[0] < _SPACELESS)
        spaceless = any_of(word for word in words if word[0] > _SPACELESS)
        within = rf"(?<!\w){spaced}(?!\w)|(?<=[（［【(\[]){spaceless}|{spaceless}(?=[）］】)\]]$)"
        self._within = re.compile(within, re.IGNORECASE)

    def end_in_brackets(self, text: str) -> bool:
        """Whether a text ends in a credit in brackets: "(Photo: X)", "(AP photo)", "（X供图）"."""
        opening = _BRACKETS.get(text[-1])
        start = text.rfind(opening) + 1 if opening else 0
        is_placeholder = opening == "[" and start == 1
        return bool(start) and not is_placeholder and self._within.search(text, start, start + _REACH) is not None

    def end(self, text: str) -> bool:
        """Whether a text ends in a credit without brackets: "Photo: X", "© X", "Photo courtesy of X"."""
        tail = text[-_REACH:]
        may_be = any(map(tail.__contains__, self._marks))
        return may_be and self._behind.search(text, max(0, len(text) - _REACH)) is not None

    def are(self, text: str) -> bool:
        """Whether a text is the credit of a picture and nothing else: "Photo credit: X", "Photograph by X"."""
        return len(text) <= _REACH and self._alone.match(text) is not None
