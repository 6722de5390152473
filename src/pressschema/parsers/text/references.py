"""Characters that a text writes as HTML does ("&rsquo;", "&#233;"): it was taken from a page or a feed as it is.

The source with them resolved is shorter; `Resolved` knows where in the source its characters stand.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from html import unescape
from html.entities import html5
from itertools import accumulate
from typing import Final, NamedTuple

from pressschema.parsers.reading import Span

__all__ = ["Resolved", "resolve"]

#: A reference by number or by name (HTML, 13.5), with the semicolon that prose would not have.
_REFERENCE: Final = re.compile(r"&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});")


class Resolved(NamedTuple):
    """A text without references.

    Attributes:
        text: with the characters themselves.
        ends: indexes in it right after each of these, in order.
        shorter: by how many characters the text up to there is shorter than its source.
    """

    text: str
    ends: tuple[int, ...]
    shorter: tuple[int, ...]

    def in_source(self, span: Span) -> Span:
        """A span of the text as one of its source."""
        return span._replace(start=self._place(span.start), end=self._place(span.end))

    def _place(self, index: int) -> int:
        before = bisect_right(self.ends, index)
        return index + self.shorter[before - 1] if before else index


def resolve(source: str) -> Resolved | None:
    """The source without references; None where it has none."""
    parts: list[str] = []
    lengths: list[tuple[int, int]] = []  # of each reference and what is before it: in the source, in the text
    start = 0
    for found in _REFERENCE.finditer(source):
        character = _character(found[0])
        if character is not None:
            part = source[start : found.start()] + character
            parts.append(part)
            lengths.append((found.end() - start, len(part)))
            start = found.end()
    if not parts:
        return None
    ends = tuple(accumulate(length for _, length in lengths))
    shorter = tuple(accumulate(whole - length for whole, length in lengths))
    return Resolved("".join(parts) + source[start:], ends, shorter)


def _character(reference: str) -> str | None:
    """What a reference stands for; None where HTML has none of that name."""
    return unescape(reference) if reference[1] == "#" else html5.get(reference[1:])
