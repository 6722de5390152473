"""Texts that lost their punctuation: spaces are where it was, and more of them where a paragraph ended."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.lines import Line
from pressschema.parsers.text.phrases import cut
from pressschema.parsers.text.unpunctuated_heads import divide_unpunctuated_head

__all__ = ["is_unpunctuated", "redivide"]

_PUNCTUATION: Final = re.compile(r"[.,;:!?\"'“”’«»„…。、，！？；：「」『』،؛؟۔।·]")
#: A text of so many characters has some.
_FEWEST: Final = 250
#: What stands in for the end of a sentence, and where three spaces are rarer than two, for that of a paragraph.
_SENTENCE_END: Final = re.compile(r"(?<=\S) {2}(?=[A-ZÀ-ÖØ-Þ])")
_PARAGRAPH_END: Final = re.compile(r"(?<=\S) {3}(?=[A-ZÀ-ÖØ-Þ])")
_RARER: Final = 2
#: A line with as many characters may have paragraphs; where so many parts are prose, wider gaps part these.
_LONG: Final = 400
_PROSE, _PARTED = 140, 4
#: Words of who speaks, a verb and a name: "said Jane Roe"; a part with more characters has others before them.
_MOST_WORDS: Final = 5
_LONGEST_ATTRIBUTION: Final = 60
#: What stands in for the mark and the comma before who speaks.
_GAP: Final = "   "


def is_unpunctuated(text: str) -> bool:
    """Whether a text has no mark of punctuation, and is too long to need none."""
    return len(text) >= _FEWEST and _PUNCTUATION.search(text) is None


def redivide(lines: Sequence[Line], text: str, cues: Cues, language: str) -> Sequence[Line]:
    """The lines of a text; of one without punctuation those of its head and its paragraphs, who speaks within them."""
    if not is_unpunctuated(text):
        return lines
    parts = divide_unpunctuated_head(lines, cues, language)
    if sum(len(part.text) > _PROSE for part in parts) < _PARTED:
        parts = [part for line in parts for part in _paragraphs(line)]
    return [_joined(text, group) for group in _groups(parts, text, cues)]


def _paragraphs(line: Line) -> Iterator[Line]:
    """The paragraphs of a line that three spaces part, where two end a sentence."""
    ends = _PARAGRAPH_END.findall(line.text) if len(line.text) > _LONG else ()
    if not ends or len(_SENTENCE_END.findall(line.text)) < _RARER * len(ends):
        yield line
        return
    start = 0
    for found in [*_PARAGRAPH_END.finditer(line.text), None]:
        end = found.start() if found else len(line.text)
        yield Line(line.start + start, line.text[start:end], 0 if start else line.indent, 1 if start else line.gap)
        start = found.end() if found else end


def _groups(parts: Sequence[Line], text: str, cues: Cues) -> Iterator[list[Line]]:
    """Parts that belong together: who speaks, with the words before and after it."""
    group = [parts[0]] if parts else []
    for last, part in pairwise(parts):
        is_one_line = "\n" not in text[last.end : part.start]
        said = last.text.rpartition(_GAP)[2] if len(last.text) > _LONGEST_ATTRIBUTION else last.text
        goes_on = (len(group) > 1 or len(said) < len(last.text)) and _attributes(said.strip(), cues)
        if is_one_line and (goes_on or _attributes(part.text, cues)):
            group.append(part)
        else:
            yield group
            group = [part]
    if group:
        yield group


def _attributes(text: str, cues: Cues) -> bool:
    """Whether a part only says who speaks: "said Jane Roe"."""
    words = cut(text, 0, _LONG)
    length = cues.verbs_of_saying.at(words)
    named = range(length, len(words))
    return 0 < length < len(words) <= _MOST_WORDS and all(text[words.starts[index]].isupper() for index in named)


def _joined(text: str, group: Sequence[Line]) -> Line:
    first = group[0]
    return first if len(group) == 1 else Line(first.start, text[first.start : group[-1].end], first.indent, first.gap)
