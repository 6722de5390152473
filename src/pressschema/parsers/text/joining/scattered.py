"""Sentences whose lines were broken around a link, a name or a word in bold, as when a web page was taken apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from pressschema.parsers.text.joining.sights import opens_small
from pressschema.parsers.text.lines import Line

__all__ = ["find_scattered"]

_ENDING: Final = frozenset(".!?。！？؟۔।…:：")
_AFTER_ENDING: Final = "\"'”’»›)]"
_CLOSING: Final = frozenset(",.;:!?)]}”»")
_OPENING_QUOTES: Final = frozenset('"“„«')
_GENITIVES: Final = ("’s", "'s")
#: Signs of lines that are of no sentence: cells, addresses, rules.
_NO_PROSE: Final = ("  ", "\t", "|", "@", "[ at ", "://", "©")
#: A line as long as this is of a sentence; one of that many characters is a paragraph.
_LINE, _PARAGRAPH = 60, 140
#: A sentence is scattered over at most so many lines.
_MOST: Final = 8


def find_scattered(lines: Sequence[Line], open_words: frozenset[str] = frozenset()) -> frozenset[int]:
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
            if 0 < index - first < _MOST and not _begins_anew(lines[index - 1], line, open_words):
                amid = first > 0 and not lines[first].gap and _is_paragraph(lines[first - 1], first - 1 in found)
                found.update(_rest(lines, first, index, amid, open_words))
                if index in found and _resumes(lines, index):
                    found.add(index + 1)
            first = index + 1
    return frozenset(found)


def _rest(lines: Sequence[Line], first: int, last: int, amid: bool, open_words: frozenset[str]) -> Iterator[int]:
    """The lines from the first to the last that go on with the one before."""
    inner = next((index for index in range(first + 1, last + 1) if _opens_within(lines[index].text)), None)
    opening = lines[first].text
    goes_on = inner is not None and not _opens_within(opening)
    if goes_on and (_is_left_open(opening, open_words) or _all_go_on(lines[first + 1 : last + 1])):
        start = first + 1
    elif amid and (len(lines[first].text) > _LINE or (inner and lines[first].text.rpartition(" ")[2].islower())):
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
    return opens and not any(map(text.__contains__, _NO_PROSE))


def _opens_within(text: str) -> bool:
    """Whether a line opens as no sentence does."""
    return opens_small(text) or text[0] in _CLOSING


def _all_go_on(lines: Sequence[Line]) -> bool:
    """Whether lines open as none does but the middle of a sentence, and the last is as long as a paragraph."""
    return len(lines[-1].text) > _PARAGRAPH and all(_opens_within(line.text) for line in lines)


def _is_left_open(text: str, open_words: frozenset[str]) -> bool:
    """Whether a line ends as no sentence and no heading does: "Full text of the", "The Senator's"."""
    last = text.rpartition(" ")[2]
    return last in open_words or last.endswith(_GENITIVES)


def _begins_anew(last: Line, line: Line, open_words: frozenset[str]) -> bool:
    """Whether a line is a paragraph of its own below what has no end, such as the lines of a headline."""
    return len(line.text) > _PARAGRAPH and not _opens_within(line.text) and not _is_left_open(last.text, open_words)


def _resumes(lines: Sequence[Line], index: int) -> bool:
    """Whether a quotation goes on in the next line, after a line that only says whose it is."""
    if index + 1 == len(lines) or lines[index + 1].gap:
        return False
    said, following = lines[index].text, lines[index + 1].text
    return said[0].islower() and len(said) <= _LINE and following[0] in _OPENING_QUOTES


def _ends(text: str) -> bool:
    """Whether a sentence ends with a line; brackets with an abbreviation at its end are within one: "Roe (R-Mo.)"."""
    said = text.rstrip(_AFTER_ENDING)
    in_brackets = ")" in text[len(said) :] and text.rfind("(") > 0
    return said[-1:] in _ENDING and not in_brackets


def _is_paragraph(line: Line, is_rest: bool) -> bool:
    return (is_rest or len(line.text) > _PARAGRAPH) and _ends(line.text)
