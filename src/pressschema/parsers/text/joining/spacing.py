"""Gaps within sentences: text with wide line spacing, as manuscripts have it, with doubled line ends, or put together.

What was put together from the pages of a document or the cells of a message has a few such gaps only.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from pressschema.parsers.text.joining.joints import is_left_open
from pressschema.parsers.text.joining.sights import opens_small
from pressschema.parsers.text.joining.wrapping import find_wrapping, goes_on, may_go_on
from pressschema.parsers.text.lines import Line

__all__ = ["close_sentences", "close_up"]

#: So many lines must go on over a gap, and one in so many of those that are as wide as lines of text.
_ENOUGH: Final = 3
_OF_WIDE, _WIDE = 4, 40
#: Of all lines at most one in so many stands closer to the last.
_CLOSER: Final = 12
#: Where line ends were doubled, one in so many lines at least had a gap before it.
_GAPS: Final = 3


def close_up(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of a document, with the gaps that they would have if what belongs together stood without one."""
    gaps = [line.gap for line in lines[1:]]
    if _CLOSER * gaps.count(0) > len(gaps):
        return lines
    if _are_multiples(gaps):
        return _closer(lines, min(gaps))
    spacing = _spacing(lines)
    closer = _closer(lines, spacing) if spacing else lines
    return closer if spacing and find_wrapping(closer) else lines


def _closer(lines: Sequence[Line], spacing: int) -> list[Line]:
    """Lines with the gaps that they had before each line end was followed by so many others."""
    return [line._replace(gap=-(min(spacing - line.gap, 0) // (spacing + 1))) for line in lines]


def _are_multiples(gaps: Sequence[int]) -> bool:
    """Whether each line end was written several times, in a text that had many gaps and many lines without one."""
    times = min(gaps, default=0) + 1
    wider = [gap + 1 for gap in gaps if gap + 1 > times]
    return times > 1 and _GAPS * len(wider) >= len(gaps) and not any(ends % times for ends in wider)


def _spacing(lines: Sequence[Line]) -> int:
    """The gap over which most sentences go on in the next line, where enough of them do; else 0."""
    pairs = pairwise(lines)
    within = sorted(two.gap for one, two in pairs if goes_on(one, two) or may_go_on(one, two))
    if len(within) < _ENOUGH or _OF_WIDE * len(within) < sum(line.right >= _WIDE for line in lines):
        return 0
    return within[len(within) // 2]


#: A line of a sentence with a gap in it is as long.
_LONG: Final = 60
_ENDING: Final = frozenset(".!?…")
#: What a line ends in that ends no sentence, and yet has nothing to do with the next.
_CLOSED: Final = frozenset(".!?…:;|>\"'”’»)]")


def close_sentences(lines: Sequence[Line], open_words: frozenset[str]) -> Sequence[Line]:
    """The lines of a document, without the gaps over which a sentence plainly goes on to its end.

    Args:
        lines: the lines.
        open_words: words after which no sentence ends, in lower case.
    """
    within: set[int] = set()
    first = 0
    for index, (line, following) in enumerate(pairwise(lines), 1):
        if not _breaks_off(line.text, following.text, open_words):
            within.update(_gaps_within(lines, first, index))
            first = index
    within.update(_gaps_within(lines, first, len(lines)))
    return [line._replace(gap=0) if index in within else line for index, line in enumerate(lines)] if within else lines


def _breaks_off(text: str, following: str, open_words: frozenset[str]) -> bool:
    """Whether a long line breaks off, and a small letter follows, or it ends as no sentence does."""
    if len(text) < _LONG or text[-1] in _CLOSED or not following[0].isalnum():
        return False
    return opens_small(following) or is_left_open(text, open_words)


def _gaps_within(lines: Sequence[Line], first: int, end: int) -> Sequence[int]:
    """The lines but the first of some that go on one with the other, if they are one sentence and not items."""
    rest = range(first + 1, end)
    if not any(lines[index].gap for index in rest) or opens_small(lines[first].text):
        return ()
    is_sentence = lines[end - 1].text[-1] in _ENDING and any(opens_small(lines[index].text) for index in rest)
    return rest if is_sentence else ()
