"""Lines to blocks: hard-wrapped lines joined, rows of tables and marked items told apart.

Whether two lines belong together is weighed in `joints`. What a page's end put between two lines of a
sentence, its number and the head of the next page, is set aside as a break within the block.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple, Protocol

from pressschema.parsers.text.joining.hyphens import Hyphens
from pressschema.parsers.text.joining.joints import is_left_open, is_unfinished, weigh
from pressschema.parsers.text.joining.scattered import find_scattered
from pressschema.parsers.text.joining.sights import MarkKind, Sight, opens_small, sight, sights
from pressschema.parsers.text.joining.spacing import close_sentences, close_up
from pressschema.parsers.text.joining.stanzas import find_stanzas
from pressschema.parsers.text.joining.wrapping import JOINED_SCRIPTS, find_wrapping
from pressschema.parsers.text.lines import Line
from pressschema.parsers.text.spans import JOINT, Piece

__all__ = ["Block", "MarkKind", "WholeLines", "join_lines"]


class Block(NamedTuple):
    """A line, or lines that belong together.

    Attributes:
        lines: its lines.
        piece: its text, the mark included.
        gap: how many blank lines are before it.
        mark: what sort of mark it opens with.
        mark_length: how many characters of the text the mark and the space after it are.
        cells: its cells, where it looks like the row of a table; else empty.
        breaks: lines between its lines that are no part of it, where a page ended.
        is_running: whether it is no part of the text, but the number of a page, or what is said on each page.
    """

    lines: tuple[Line, ...]
    piece: Piece
    gap: int
    mark: MarkKind
    mark_length: int
    cells: tuple[Piece, ...]
    breaks: tuple[Line, ...] = ()
    is_running: bool = False

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


class WholeLines(Protocol):
    """What knows lines that are whole by themselves, by the words of a language."""

    def part(self, last: str, text: str, *, is_only: bool) -> bool:
        """Whether a line has nothing to do with the one before it, which may be the only one of its block."""


def join_lines(
    lines: Sequence[Line],
    open_words: frozenset[str],
    is_page_mark: Callable[[str], bool] | None = None,
    whole_lines: WholeLines | None = None,
) -> list[Block]:
    """The blocks of a document.

    Args:
        lines: its lines.
        open_words: words after which no sentence ends, in lower case.
        is_page_mark: whether a line is the number of a page, or says that there is another.
        whole_lines: knows lines that are whole by themselves, such as a date or a heading.
    """
    lines = close_sentences(close_up(lines), open_words)
    joints = _Joints(lines, open_words, whole_lines)
    growing = _Growing(Hyphens([line.text for line in lines], open_words))
    running = _running(lines, is_page_mark) if is_page_mark else {}
    for index, seen in enumerate(sights(lines)):
        if index in running:
            growing.pending.append(_running_block(seen.line, is_running=running[index]))
        else:
            growing.add(seen, goes_on=joints.hold(index, seen, growing))
    return growing.finished()


class _Growing:
    """The blocks so far.

    Attributes:
        group: the lines of the last one, which more may join.
        pending: what the end of a page put behind them.
    """

    def __init__(self, hyphens: Hyphens) -> None:
        self.group: list[Sight] = []
        self.pending: list[Block] = []
        self._blocks: list[Block] = []
        self._breaks: list[Line] = []
        self._hyphens = hyphens

    def add(self, seen: Sight, *, goes_on: bool) -> None:
        """Add a line to the last block, or begin another one with it."""
        if goes_on:
            self._breaks += (line for block in self.pending for line in block.lines)
        else:
            self._finish()
        self.pending = []
        self.group.append(seen)

    def finished(self) -> list[Block]:
        """All of them, at the end of the document."""
        self._finish()
        return self._blocks

    def _finish(self) -> None:
        if self.group:
            self._blocks.append(_block(self.group, self._breaks, self._hyphens))
        self._blocks += self.pending
        self.group, self._breaks = [], []


class _Joints:
    """What speaks for lines belonging together: how a document is wrapped, what its words leave open."""

    def __init__(self, lines: Sequence[Line], open_words: frozenset[str], whole_lines: WholeLines | None) -> None:
        self._wrapping = find_wrapping(lines)
        self._scattered = frozenset() if self._wrapping else find_scattered(lines, open_words)
        self._stanzas = find_stanzas(lines, self._wrapping)
        self._open_words = open_words
        self._whole_lines = whole_lines

    def hold(self, index: int, seen: Sight, growing: _Growing) -> bool:
        """Whether the line of an index belongs to the last block."""
        if not growing.group or not (index in self._scattered or self._goes_on(index, seen, growing)):
            return False
        return self._whole_lines is None or not self._is_apart(growing.group, seen, self._whole_lines)

    def _goes_on(self, index: int, seen: Sight, growing: _Growing) -> bool:
        """Whether a line goes on with the lines before it; over the end of a page only within a sentence."""
        first, last = growing.group[0], growing.group[-1]
        if growing.pending:
            if not is_unfinished(last.line.text):
                return False
            seen = seen._replace(line=seen.line._replace(gap=0))
        return weigh(first, last, seen, self._wrapping, self._open_words, amid=index in self._stanzas) > 0

    def _is_apart(self, group: Sequence[Sight], seen: Sight, whole_lines: WholeLines) -> bool:
        """Whether a line has nothing to do with the one before it, which nothing leaves open."""
        last, text = group[-1].line.text, seen.line.text
        may_be = not opens_small(text) and not is_left_open(last, self._open_words)
        return may_be and whole_lines.part(last, text, is_only=len(group) == 1)


def _running(lines: Sequence[Line], is_page_mark: Callable[[str], bool]) -> dict[int, bool]:
    """The lines that the ends of pages brought: their numbers, and beside them what is said on each page.

    Of each whether it is no part of the text. What is said for the first time is: a headline that heads each page.
    """
    marks = {
        index
        for index, line in enumerate(lines)
        if len(line.text) <= _LONGEST_HEAD and (line.gap or not line.text.isdigit()) and is_page_mark(line.text)
    }
    if not marks:
        return {}
    running = set(marks)
    counts = Counter(line.text for line in lines)
    for step in (1, -1):
        for index in sorted(running, reverse=step < 0):
            beside = index + step
            while 0 <= beside < len(lines) and beside not in running and counts[lines[beside].text] > 1:
                running.add(beside)
                beside += step
    firsts = {line.text: index for index, line in reversed([*enumerate(lines)])}
    return {index: index > 0 and (index in marks or firsts[lines[index].text] < index) for index in running}


#: The head of a page is no longer than a line.
_LONGEST_HEAD: Final = 140


def _running_block(line: Line, *, is_running: bool) -> Block:
    seen = sight(line)
    piece = Piece(line.text, line.start)
    return Block((line,), piece, line.gap, seen.mark, seen.mark_length, seen.cells, is_running=is_running)


def _block(group: Sequence[Sight], breaks: Sequence[Line], hyphens: Hyphens) -> Block:
    first = group[0]
    lines = tuple(seen.line for seen in group)
    if len(group) == 1:
        piece = Piece(first.line.text, first.line.start)
        return Block(lines, piece, first.line.gap, first.mark, first.mark_length, first.cells)
    piece = Piece("".join(_joined(group, hyphens)), first.line.start)
    length = first.mark_length if len(first.line.text) > first.mark_length else group[1].line.start - first.line.start
    return Block(lines, piece, first.line.gap, first.mark, length if first.mark else 0, first.cells, tuple(breaks))


def _joined(group: Sequence[Sight], hyphens: Hyphens) -> Iterator[str]:
    """The lines of a block with what is between them; the `>` of quoted mail goes with what is between."""
    said = group[0].line.text
    for last, following in pairwise(group):
        text = following.line.text
        after = " " * following.mark_length + text[following.mark_length :] if following.mark == "quote" else text
        blank = " "
        if JOINED_SCRIPTS.match(said[-1]):
            blank = JOINT if said[-1] in _CLOSED or JOINED_SCRIPTS.match(text[0]) else " "
        elif said[-1] in _HYPHENS and said[-2:-1].isalpha() and text[0].islower() and not hyphens.waits(text):
            blank = JOINT
            if hyphens.divided(said, text):
                said = said[:-1] + JOINT
        yield said
        yield blank + JOINT * (following.line.start - last.line.end - 1)
        said = after
    yield said


#: Marks of Chinese and Japanese that no space follows.
_CLOSED: Final = frozenset("。、，！？；：」』）】》〉")
_HYPHENS: Final = frozenset("-\u00ad")
