"""Lines to blocks: hard-wrapped lines joined, rows of tables and marked items told apart.

Whether two lines belong together is weighed, not ruled: each sign adds its weight of `Signs`, and above
nought the lines join. A document's own habits come first: whether its lines are wrapped, and how wide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, Literal, NamedTuple, TypeAlias

from pressschema.parsers.text.lines import Line
from pressschema.parsers.text.spans import JOINT, Piece

__all__ = ["Block", "MarkKind", "join_lines", "wrap_width"]

#: What a block opens with: a bullet, a number, the `>` of quoted mail, the `#` of Markdown.
MarkKind: TypeAlias = Literal["", "bullet", "dash", "number", "quote", "heading"]

_MARK: Final = re.compile(
    r"(?P<heading>#{1,6}\s+(?=\w)|[■◆▼]\s?(?=[\u3040-\u30ff\u3400-\u9fff]))"
    r"|(?P<bullet>[•◦▪●○‣∙■□▶►➢➤✓✔❖◆◼⁃・]\s*|[*·]\s+(?=\S)|[*·]$|o\s{2,}(?=\S))"
    r"|(?P<dash>[-–—]\s+(?=\S))"
    r"|(?P<number>\(?\d{1,2}\)\s+(?=\S)|\d{1,2}\.\s+(?=\D))"
    r"|(?P<quote>>(?:\s+(?=\S)|$))"
)


class Block(NamedTuple):
    """A line, or lines that belong together.

    Attributes:
        lines: its lines.
        piece: its text, the mark included.
        gap: how many blank lines are before it.
        mark: what sort of mark it opens with.
        mark_length: how many characters of the text the mark and the space after it are.
        cells: its cells, where it looks like the row of a table; else empty.
    """

    lines: tuple[Line, ...]
    piece: Piece
    gap: int
    mark: MarkKind
    mark_length: int
    cells: tuple[Piece, ...]

    @property
    def start(self) -> int:
        """Index in the source of its first character."""
        return self.piece.start

    @property
    def end(self) -> int:
        """Index in the source after its last character."""
        return self.piece.end

    @property
    def said(self) -> Piece:
        """The text after the mark."""
        return self.piece.part(self.mark_length, len(self.piece.text)) if self.mark_length else self.piece


class Signs:
    """What each sign weighs for joining two lines (above 0) or against it (below)."""

    NO_ROOM = 3.0  # in wrapped text, the next line's first word did not fit on this one
    ROOM = -3.5  # it would have fitted, and yet the line was broken
    NOT_WRAPPED = -3.0  # a document of one paragraph a line
    GAP = -9.0  # a blank line
    PAGE_BREAK = 3.0  # more than one within a sentence
    WIDER_GAP = -1.0  # more than one elsewhere
    SENTENCE_ENDS = -1.0  # many lines of wrapped text end a sentence, most lines that end a paragraph do
    COLON_ENDS = -3.5  # few lines end in a colon by chance
    QUOTE_AGAIN = -3.0  # a quotation ends, another begins: paragraphs of the same speaker or of two
    HEADING_NEXT = -2.5  # a sentence ends, and a short line in title case is next
    LEFT_OPEN = 4.0  # a line that ends in a comma, an open bracket, "of" or "the" goes on
    LOWER_CASE_WRAPPED = 4.0  # no paragraph of wrapped text opens with a small letter
    LOWER_CASE = 2.5  # the items of an unmarked list may
    RUNS_ON = 5.0  # left open, and a small letter next: one sentence, whatever is between
    LONG_UNFINISHED = 1.5  # a long line without an end, and a small letter next
    PARALLEL = -3.0  # two lines that both open with a small letter: items
    CLOSING = 7.0  # no line opens with a comma or a closing bracket by itself
    LONE_OPENING = 9.0  # a quotation mark, bracket or bullet alone on its line
    MARKED = -8.0  # the next line has a bullet
    NUMBERED = -2.5  # it has a number or a dash, as a line in the midst of a sentence may
    FIRST_LINE_INDENT = -4.0  # the next line is set in as a paragraph's first line is
    HANGING_INDENT = 3.5  # the next line stands under the text of an item
    ROW = -8.0  # one of them is a row of a table
    CASE_CHANGES = -4.0  # capitals throughout, then not, or the reverse: a heading and its text
    LABELLED = -2.5  # the next line opens with "Tel:" or the like
    ADDRESS = -2.5  # it opens with an e-mail or web address


_LABEL: Final = re.compile(r"[^\W\d_][\w ./-]{0,24}:(?:\s|$)")
_ADDRESS: Final = re.compile(r"https?://|www\.|<?\w[\w.+-]{0,60}@\w")
_OPENING: Final = frozenset("“„«‹‘([{\"'¿¡")
_OPENING_QUOTES: Final = frozenset('“„«"「')
_CLOSING_QUOTES: Final = frozenset('”“»"」')
_CLOSING: Final = frozenset(",.;:!?)]}”»›’|")
_ENDING: Final = frozenset(".!?。！？؟…:")
_AFTER_ENDING: Final = "\"'”’»›)]"
_OPEN_ENDING: Final = frozenset(",、，،([{“„«&+/")
_DASHES: Final = frozenset("-–—")
_SHORT, _LONG = 20, 60
#: Words of titles that are no longer than this have no capital: "of", "and".
_LESSER_WORD: Final = 3
_SHORT_CELL: Final = 30
#: Widths between which wrapping is looked for, in columns: mail is wrapped near 72, filings near 130.
_NARROWEST, _WIDEST = 40, 140
#: So many lines must show the width before it is believed.
_ENOUGH_LINES: Final = 3
_QUOTED: Final = "> "
_JOINED_SCRIPTS: Final = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")


def wrap_width(lines: Sequence[Line]) -> int | None:
    """The column at which the text was wrapped; None where it was not.

    A line was wrapped at a width if it fits in it and does not with the first word of the next line.
    The width is the one that explains most lines, if it explains most of the long ones.
    """
    steps = [0] * (_WIDEST + 2)
    considered = 0
    for line, following in pairwise(lines):
        if line.right > _WIDEST:
            considered += 1
        elif not following.gap and line.right >= _NARROWEST and "   " not in line.text and "\t" not in line.text:
            considered += 1
            steps[line.right] += 1
            steps[min(line.right + _first_word(following.text), _WIDEST) + 1] -= 1
    best = explained = count = 0
    for width, step in enumerate(steps):
        count += step
        if count > explained:
            best, explained = width, count
    return best if explained >= _ENOUGH_LINES and 2 * explained >= considered else None


def _first_word(text: str) -> int:
    """Length of a line's first word, the `>` of quoted mail aside; scripts without spaces break anywhere."""
    if _JOINED_SCRIPTS.match(text):
        return 1
    start = len(_QUOTED) if text.startswith(_QUOTED) else 0
    end = text.find(" ", start, _WIDEST)
    return (len(text) if end < 0 else end) - start


def join_lines(lines: Sequence[Line], open_words: frozenset[str]) -> list[Block]:
    """The blocks of a document.

    Args:
        lines: its lines.
        open_words: words after which no sentence ends, in lower case.
    """
    width = wrap_width(lines)
    blocks: list[Block] = []
    group: list[_Sight] = []
    for sight in map(_sight, lines):
        if group and _weigh(group[0], group[-1], sight, width, open_words) <= 0:
            blocks.append(_block(group))
            group = []
        group.append(sight)
    if group:
        blocks.append(_block(group))
    return blocks


class _Sight(NamedTuple):
    """A line as the weighing sees it."""

    line: Line
    mark: MarkKind
    mark_length: int
    cells: tuple[Piece, ...]
    capitals: bool


def _sight(line: Line) -> _Sight:
    text = line.text
    found = None if text[0].isalpha() and text[0] != "o" else _MARK.match(text)
    kind: MarkKind = found.lastgroup if found else ""  # type: ignore[assignment]  # the groups are the kinds
    cells = tuple(cell for cell in _cells(line) if cell.text) if "  " in text or "\t" in text or "|" in text else ()
    return _Sight(line, kind, found.end() if found else 0, cells if _is_row(cells) else (), text.isupper())


def _is_row(cells: Sequence[Piece]) -> bool:
    """Whether the parts of a line are cells: more than one, and after the first a short one."""
    return len(cells) > 1 and any(len(cell.text) <= _SHORT_CELL for cell in cells[1:])


_GAP: Final = re.compile(r" {2,}|\t[ \t]*|\|")
_BEFORE_FIGURES: Final = frozenset("$€£(")


def _cells(line: Line) -> Iterator[Piece]:
    """The parts of a line between wide gaps, tabs and bars; two spaces are a gap only before a figure."""
    text, start = line.text, 0
    for found in _GAP.finditer(text):
        narrow = found[0] == "  "
        if (
            narrow
            and not text[found.end() : found.end() + 1].isdigit()
            and text[found.end() : found.end() + 1] not in "$€£("
        ):
            continue
        yield Piece(text[start : found.start()], line.start + start).trimmed()
        start = found.end()
    yield Piece(text[start:], line.start + start).trimmed()


def _weigh(first: _Sight, last: _Sight, following: _Sight, width: int | None, open_words: frozenset[str]) -> float:
    """How much speaks for joining a line to the lines before it, of which `first` is the first."""
    line, text = following.line, following.line.text
    before = last.line.text
    lower = text[0].islower()
    left_open = _is_left_open(before, open_words)
    weight = _weigh_ends(first, before, following, left_open)
    if width is None or max(line.right, last.line.right) > width + _SLACK:
        weight += Signs.NOT_WRAPPED
    else:
        fits = last.line.right + _first_word(text) < width - _TOLERANCE
        weight += Signs.ROOM if fits else Signs.NO_ROOM
    if line.gap:
        weight += Signs.GAP
        if line.gap > 1:
            weight += Signs.PAGE_BREAK if lower and before[-1] not in _ENDING else Signs.WIDER_GAP
    if lower:
        weight += _weigh_lower_case(before, width, left_open=left_open)
    if line.indent > first.line.indent + 1:
        hanging = bool(first.mark) or last.line.indent > first.line.indent or line.indent > _TAB
        weight += Signs.HANGING_INDENT if hanging and line.indent < _CENTRED else Signs.FIRST_LINE_INDENT
    if last.cells or following.cells:
        weight += Signs.ROW
    if last.capitals != following.capitals and not line.gap:
        weight += Signs.CASE_CHANGES
    return weight


#: A line so many columns wider than the rest was not wrapped with them.
_SLACK: Final = 8
#: What is wrapped by a program is within so many columns of its width, words permitting.
_TOLERANCE: Final = 3
_TAB: Final = 8
_CENTRED: Final = 24


def _weigh_ends(first: _Sight, before: str, following: _Sight, left_open: bool) -> float:
    weight, text = 0.0, following.line.text
    if before.rstrip(_AFTER_ENDING)[-1:] in _ENDING:
        weight += _weigh_sentence_end(before, text)
    elif left_open:
        weight += Signs.LEFT_OPEN
    if text[0] in _CLOSING:
        weight += Signs.CLOSING
    if len(before) == 1 and (before in _OPENING or before in "*•·"):
        weight += Signs.LONE_OPENING
    if following.mark and not first.mark == following.mark == "quote":
        weight += Signs.NUMBERED if following.mark in ("number", "dash") else Signs.MARKED
    elif _LABEL.match(text):
        weight += Signs.LABELLED
    elif _ADDRESS.match(text):
        weight += Signs.ADDRESS
    return weight


def _weigh_sentence_end(before: str, text: str) -> float:
    if before[-1] == ":":
        return Signs.COLON_ENDS
    if before[-1] in _CLOSING_QUOTES and text[0] in _OPENING_QUOTES:
        return Signs.SENTENCE_ENDS + Signs.QUOTE_AGAIN
    if len(text) < _LONG and text[-1] not in _ENDING and _is_title(text):
        return Signs.SENTENCE_ENDS + Signs.HEADING_NEXT
    return Signs.SENTENCE_ENDS


def _weigh_lower_case(before: str, width: int | None, left_open: bool) -> float:
    weight = Signs.LOWER_CASE if width is None else Signs.LOWER_CASE_WRAPPED
    if left_open:
        weight += Signs.RUNS_ON
    elif before[-1] not in _ENDING and len(before) > _LONG:
        weight += Signs.LONG_UNFINISHED
    if before[0].islower() and width is None:
        weight += Signs.PARALLEL
    return weight


def _is_title(text: str) -> bool:
    """Whether every word of a line but the short ones has a capital."""
    words = [word for word in text.split() if len(word) > _LESSER_WORD]
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _is_left_open(text: str, open_words: frozenset[str]) -> bool:
    """Whether a line ends as no sentence does; a short one that ends in a dash may be an end mark."""
    last = text.rstrip(_AFTER_ENDING)[-1:]
    if last in _DASHES:
        return len(text) > _SHORT and (last != "-" or text[-2:-1].isalpha())
    return last in _OPEN_ENDING or _last_word(text) in open_words


def _last_word(text: str) -> str:
    """The last of several words that a line ends with, in lower case."""
    space = text.rfind(" ", -_SHORT)
    return text[space + 1 :].lower() if space > 0 and text[-1].isalpha() else ""


def _block(group: Sequence[_Sight]) -> Block:
    first = group[0]
    lines = tuple(sight.line for sight in group)
    if len(group) == 1:
        piece = Piece(first.line.text, first.line.start)
        return Block(lines, piece, first.line.gap, first.mark, first.mark_length, first.cells)
    piece = Piece("".join(_joined(group)), first.line.start)
    length = first.mark_length if len(first.line.text) > first.mark_length else group[1].line.start - first.line.start
    return Block(lines, piece, first.line.gap, first.mark, length if first.mark else 0, first.cells)


def _joined(group: Sequence[_Sight]) -> Iterator[str]:
    """The lines of a block with what is between them; the `>` of quoted mail goes with what is between."""
    yield group[0].line.text
    for last, sight in pairwise(group):
        before, after = last.line.text, sight.line.text
        between = sight.line.start - last.line.end
        yield (JOINT if _without_space(before, after) else " ") * between
        yield " " * sight.mark_length + after[sight.mark_length :] if sight.mark == "quote" else after


def _without_space(before: str, after: str) -> bool:
    """Whether two lines meet without a space: a compound broken at its hyphen, or a script without spaces."""
    if _JOINED_SCRIPTS.match(before[-1]):
        return _JOINED_SCRIPTS.match(after[0]) is not None
    return before[-1] == "-" and before[-2:-1].isalpha() and after[0].islower()
