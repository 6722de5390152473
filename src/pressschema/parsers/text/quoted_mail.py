"""A release that a mail quotes, as one that was passed on: the marks before its lines are none of the text."""

from __future__ import annotations

import re
from typing import Final

from pressschema.models.text import is_blank
from pressschema.parsers.reading import Span

__all__ = ["without_quote_marks"]

_SIGN: Final = ">"
#: The marks before a line, one for each time that it was quoted (RFC 3676, 4.5).
_MARKS: Final = re.compile(r"^[ \t]{0,3}((?:>[ \t]?){1,9})", re.MULTILINE)
_LINE: Final = re.compile(r"^[^\n]*\S", re.MULTILINE)
#: Of so many lines, where at least so much of them is quoted, the text is what they quote; of fewer, where all are and
#: there is so much behind each mark, as in a page on one line.
_FEWEST, _SHARE = 3, 0.85
_PAGE: Final = 400


def without_quote_marks(text: str) -> tuple[str, list[Span]]:
    """The text with spaces for the marks of quoted mail, and where these stand.

    Where few of the lines are quoted, the marks tell these from the rest, and are left.
    """
    if _SIGN not in text:
        return text, []
    marks = list(_MARKS.finditer(text))
    lines = sum(1 for _ in _LINE.finditer(text)) if marks else 0
    is_page = len(marks) == lines and _PAGE * lines < len(text)
    if not marks or len(marks) < _SHARE * lines or not (len(marks) >= _FEWEST or is_page):
        return text, []
    plain = _MARKS.sub(lambda mark: " " * len(mark[0]), text)
    if is_blank(plain):
        return text, []
    return plain, [Span(mark.start(1), mark.start(1) + len(mark[1].rstrip()), "quote mark") for mark in marks]
