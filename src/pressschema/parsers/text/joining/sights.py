"""A line as the joining sees it: its mark, its cells, its case."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, Literal, NamedTuple, TypeAlias

from pressschema.parsers.text.lines import Line
from pressschema.parsers.text.spans import Piece

__all__ = ["MarkKind", "Sight", "has_case", "in_capitals", "opens_small", "sight", "sights"]

#: What a block opens with: a bullet, a number, the `>` of quoted mail, the `#` of Markdown.
MarkKind: TypeAlias = Literal["", "bullet", "dash", "number", "quote", "heading"]

#: What makes a number with a full stop the day of a date: "1. März 2026", alone on its line or before a dash; the
#: time of day may follow, or a word in brackets.
_MONTH_AND_YEAR: Final = (
    r"[^\W\d_]{3,12}\.?\s\d{4}(?:\s[–—|-]\s|\W*(?:\d{1,2}[.:]\d\d[^.]{0,8})?$|\s?[(\[][^()\[\]]{1,30}[)\]]$)"
)
#: What a figure before it counts, in Chinese and Japanese: a year, a month, people, money.
_COUNTED: Final = (
    "[年月日時分秒歳名人円元億万亿個个件社つ回便階点本割代周都県国校館隻台枚種位度番級か条項章期次世倍半カヵヶ]"
)
#: Who said what stands above, behind two dashes: "-- Jane Roe, mayor".
_NAME: Final = r"[^\W\d_][\w.'’-]*(?:\s[\w.'’-]+){1,3}(?:,\s|$)"
_MARK: Final = re.compile(
    r"(?P<heading>#{1,6}\s+(?=[^\s#])|[■◆▼]\s?(?=[\u3040-\u30ff\u3400-\u9fff]))"
    r"|(?P<bullet>[•◦▪●○‣∙■□▶►➢➤✓✔❖◆◼⁃・·]\s*|\*\s+(?=\S)|\*$|o(?:\s{2,}|\t)(?=\S))"
    rf"|(?P<dash>[-–—]\s+(?=\S)|--\s+(?=[^\W_a-zß-öø-ÿ])(?!{_NAME}))"
    rf"|(?P<number>\(\d{{1,2}}\)\s+(?=\D)|\d{{1,2}}\)\s+(?=\S)|\d{{1,2}}\.\s+(?=\D)(?!{_MONTH_AND_YEAR})"
    rf"|\d{{1,2}}[ \u3000]+(?=[\u3040-\u30ff\u3400-\u9fff])(?!{_COUNTED}))"
    r"|(?P<quote>>(?:\s+(?=\S)|$))"
)

#: A cell after the first is short; between gaps as wide as columns have it may be longer.
_SHORT_CELL, _LONG_CELL = 30, 60
_COLUMN_GAP: Final = "    "
#: What stands between two sentences; the first has no fewer characters.
_SENTENCE_GAP: Final = re.compile(r"[.!?] {2,3}[(“\"]?[^\W\d_]")
_SENTENCE: Final = 40
_GAP: Final = re.compile(r" {2,}|\t[ \t]*|\|")
_BEFORE_FIGURES: Final = frozenset("$€£(")
#: What stands between the cells of a row; so many lines with as many of them below one another are of a table.
_BAR: Final = " | "
_FEWEST_ROWS: Final = 3


class Sight(NamedTuple):
    """What there is to see of a line.

    Attributes:
        line: the line.
        mark: what sort of mark it opens with.
        mark_length: how many characters of the text the mark and the space after it are.
        cells: its cells, where it looks like the row of a table; else empty.
        capitals: whether all its letters are capitals.
    """

    line: Line
    mark: MarkKind
    mark_length: int
    cells: tuple[Piece, ...]
    capitals: bool


def sight(line: Line) -> Sight:
    """Look at a line."""
    text = line.text
    found = None if text[0].isalpha() and text[0] != "o" else _MARK.match(text)
    kind: MarkKind = found.lastgroup if found else ""  # type: ignore[assignment]  # the groups are the kinds
    cells = _filled(line) if "  " in text or "\t" in text or "|" in text else ()
    return Sight(line, kind, found.end() if found else 0, cells if _is_row(cells, text) else (), in_capitals(text))


def sights(lines: Sequence[Line]) -> Iterator[Sight]:
    """Look at lines; those with as many bars as the lines around them are rows, however long their cells are."""
    for bars, run in groupby(lines, lambda line: line.text.count(_BAR)):
        seen = [sight(line) for line in run]
        is_table = bars > 0 and len(seen) >= _FEWEST_ROWS and not any(each.line.gap for each in seen[1:])
        yield from (each._replace(cells=_filled(each.line)) if is_table else each for each in seen)


def in_capitals(text: str) -> bool:
    """Whether a text is written in capitals: all its letters, and none of a script without them."""
    return text.isupper() and has_case(text)


def opens_small(text: str) -> bool:
    """Whether a text opens with a small letter, and not with a name such as iPhone, a bullet or a quotation mark.

    A curly mark is three characters where UTF-8 was read as another encoding, of which the first looks small.
    """
    return text[0].islower() and not text[1:2].isupper() and not text.startswith(_NO_LETTER)


_NO_LETTER: Final = ("o  ", "o\t", "â€")


def has_case(text: str) -> bool:
    """Whether a text is in scripts with capitals only."""
    return _NO_CASE.search(text) is None


#: Letters of scripts without capitals, roughly: Hebrew to Tibetan, Han, kana, Hangul.
_NO_CASE: Final = re.compile("[\u05d0-\u1fff\u3040-\ud7a3]")


def _is_row(cells: Sequence[Piece], text: str) -> bool:
    """Whether the parts of a line are cells: more than one, and after the first a short one."""
    limit = _LONG_CELL if _COLUMN_GAP in text and len(cells) == 2 else _SHORT_CELL
    return len(cells) > 1 and any(len(cell.text) <= limit for cell in cells[1:])


def _filled(line: Line) -> tuple[Piece, ...]:
    return tuple(cell for cell in _cells(line) if cell.text)


def _cells(line: Line) -> Iterator[Piece]:
    """The parts of a line between wide gaps, tabs and bars; two spaces are a gap only before a figure."""
    text, start = line.text, 0
    for found in _GAP.finditer(text):
        after = text[found.end() : found.end() + 1]
        if found[0] == "  " and not after.isdigit() and after not in _BEFORE_FIGURES:
            continue
        if found.start() - start >= _SENTENCE and _SENTENCE_GAP.match(text, found.start() - 1):
            continue  # two or three spaces after a sentence
        yield Piece(text[start : found.start()], line.start + start).trimmed()
        start = found.end()
    yield Piece(text[start:], line.start + start).trimmed()
