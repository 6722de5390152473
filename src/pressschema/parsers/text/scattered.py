"""Sentences whose lines were broken around a link, a name or a word in bold, as when a web page was taken apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from pressschema.parsers.text.lines import Line

__all__ = ["find_scattered"]

_ENDING: Final = frozenset(".!?。！？؟۔।…:：")
_AFTER_ENDING: Final = "\"'”’»›)]"
_CLOSING: Final = frozenset(",.;:!?)]}”»")
#: Signs of lines that are of no sentence: cells, addresses, rules.
_NO_PROSE: Final = ("  ", "\t", "|", "@", "[ at ", "://", "©")
#: A line as long as this is of a sentence; one of that many characters is a paragraph.
_LINE, _PARAGRAPH = 60, 140
#: A sentence is scattered over at most so many lines.
_MOST: Final = 8


def find_scattered(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that go on with a sentence of the line before, in a text of one paragraph a line.

    A sentence is scattered where lines without an end come before one with an end, and one of them opens as
    nothing but the middle of a sentence does, or they follow on a paragraph and the first is no heading.
    """
    found: set[int] = set()
    first = 0
    for index, line in enumerate(lines):
        if line.gap or not _may_go_on(line):
            first = index
        if _ends(line.text):
            if 0 < index - first < _MOST:
                amid = first > 0 and not lines[first].gap and _is_paragraph(lines[first - 1], first - 1 in found)
                found.update(_rest(lines, first, index, amid))
            first = index + 1
    return frozenset(found)


def _rest(lines: Sequence[Line], first: int, last: int, amid: bool) -> Iterator[int]:
    """The lines from the first to the last that go on with the one before."""
    inner = next((index for index in range(first + 1, last + 1) if _opens_within(lines[index].text)), None)
    if amid and (len(lines[first].text) > _LINE or (inner and lines[first].text.rpartition(" ")[2].islower())):
        short = all(len(lines[index].text) <= _LINE for index in range(first + 1, last + 1))
        start = first + 1 if inner or short else last + 1
    elif inner and (len(lines[inner - 1].text) > _LINE or (amid and inner == first + 1)):
        start = inner if not _opens_within(lines[first].text) else last + 1  # items of a list, all alike
    else:
        return
    yield from range(start, last + 1)


def _may_go_on(line: Line) -> bool:
    text = line.text
    opens = text[0].isalnum() or text[0] in _CLOSING or text[0] in "\"“'‘(<"
    return opens and not any(sign in text for sign in _NO_PROSE)


def _opens_within(text: str) -> bool:
    """Whether a line opens as no sentence does."""
    return text[0].islower() or text[0] in _CLOSING


def _ends(text: str) -> bool:
    return text.rstrip(_AFTER_ENDING)[-1:] in _ENDING


def _is_paragraph(line: Line, is_rest: bool) -> bool:
    return (is_rest or len(line.text) > _PARAGRAPH) and _ends(line.text)
