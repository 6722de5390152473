"""Stretches of a paragraph between quotation marks, the outermost ones, in any of a set of styles.

A mark that is not closed reaches to the end of its paragraph and no further: whether it goes on in the next
one is for those to decide who see all paragraphs.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from pressschema.parsers.text.alternatives import any_of

__all__ = [
    "Marked",
    "Style",
    "closes_all",
    "find_closing",
    "find_marked",
    "load_style",
    "opening_single",
    "stray_closing",
]

#: Marks that are apostrophes as well.
_APOSTROPHES: Final = frozenset("'’‘")
_STRAIGHT: Final = '"'
#: Marks that are a letter as well: what is left of a curly mark in text cut down to ASCII.
_LETTERS: Final = frozenset("â")
_SENTENCE_END: Final = frozenset(".,!?…;。，！？؟،۔।")
_STOPS: Final = tuple(sorted(_SENTENCE_END))
_COMMAS: Final = (",", "，", "،")
#: What follows a closing mark, the end of the text included.
_AFTER_CLOSING: Final = frozenset({"", ".", ",", "!", "?", ";", ":", ")"})
#: From here on scripts have no spaces between words.
_SPACELESS: Final = "\u3000"
#: How many apostrophes are looked at for the one that closes a quotation in single marks.
_LOOK_AHEAD: Final = 40


class Marked(NamedTuple):
    """A stretch between marks.

    Attributes:
        open: index of the opening mark.
        start: index of the first character of the words, white space left out.
        end: index after their last character.
        close: index after the closing mark; of a stretch that is not closed, the length of the text.
        opening: the opening mark.
        is_closed: whether there is a closing mark.
    """

    open: int
    start: int
    end: int
    close: int
    opening: str
    is_closed: bool


@dataclass(frozen=True, slots=True)
class Style:
    """Which marks open and close quotations.

    Attributes:
        closing: the closing marks of each opening mark.
        pattern: finds every mark, longer ones first.
        directed: opening marks that are nothing else; of the others the characters around them decide.
        only_close: closing marks that are nothing else and no apostrophes.
        turned: the closing mark of each opening mark that is nothing else, and the other way round.
    """

    closing: dict[str, frozenset[str]]
    pattern: re.Pattern[str]
    directed: frozenset[str]
    only_close: frozenset[str]
    turned: dict[str, str]


@lru_cache(maxsize=64)
def load_style(pairs: tuple[str, ...]) -> Style:
    """The style of pairs of marks, each written with a space between them."""
    closing: dict[str, set[str]] = {}
    for pair in pairs:
        opening, _, close = pair.partition(" ")
        closing.setdefault(opening, set()).add(close)
    closers = {mark for marks in closing.values() for mark in marks}
    pattern = any_of({*closing, *closers})
    directed = frozenset(closing).difference(closers, _APOSTROPHES, _LETTERS)
    theirs = {mark for opening, marks in closing.items() if _is_plain(opening, directed) for mark in marks}
    only_close = frozenset(theirs).difference(closing, _APOSTROPHES)
    both = [(opening, min(closing[opening])) for opening in sorted(directed) if not closing[opening] - only_close]
    return Style(
        {opening: frozenset(marks) for opening, marks in closing.items()},
        re.compile(pattern),
        directed,
        only_close,
        dict(both) | {close: opening for opening, close in both},
    )


def _is_plain(opening: str, directed: Collection[str]) -> bool:
    """Whether a mark shows by itself that it opens."""
    return opening in directed or len(opening) > 1


class _Mark(NamedTuple):
    start: int
    end: int
    text: str


def _is_beside_unspaced(before: str, after: str) -> bool:
    """Whether a letter of a script without spaces, or a stop of one, is beside a mark: gaps tell nothing there."""
    return before >= _SPACELESS or after >= _SPACELESS


def _can_open(text: str, mark: _Mark, style: Style) -> bool:
    if mark.text not in style.closing:
        return False
    if mark.text in style.directed:
        return True
    before, after = text[mark.start - 1 : mark.start], text[mark.end : mark.end + 1]
    if mark.text == _STRAIGHT and _is_beside_unspaced(before, after):
        return bool(after)
    if before == ",":  # no space after the comma that leads to it: "stating,"This is""
        return after.isupper()
    return not before.isalnum() and before not in {".", "!", "?"} and bool(after) and not after.isspace()


def _can_close(text: str, mark: _Mark) -> bool:
    before, after = text[mark.start - 1 : mark.start], text[mark.end : mark.end + 1]
    if mark.text not in _APOSTROPHES and mark.text != _STRAIGHT:
        return True
    if mark.text == _STRAIGHT and _is_beside_unspaced(before, after):
        return True
    is_off = before.isspace() and after in _AFTER_CLOSING  # "fine ", says Roe"
    return not after.isalnum() and (is_off or not (before.isspace() and not after.isspace()))


def _close_single(text: str, marks: Sequence[_Mark], index: int, closing: frozenset[str]) -> int | None:
    """The apostrophe that closes: rather one beside a punctuation mark than one between letter and space."""
    possible = [
        later
        for later in range(index + 1, min(len(marks), index + _LOOK_AHEAD))
        if marks[later].text in closing and _can_close(text, marks[later])
    ]
    beside = (
        later
        for later in possible
        if text[marks[later].start - 1] in _SENTENCE_END
        or text[marks[later].end : marks[later].end + 1] in _AFTER_CLOSING
    )
    return next(beside, possible[0] if possible else None)


class _Closings:
    """For each opening mark, its closing mark: found once for all marks of its kind."""

    def __init__(self, text: str, marks: Sequence[_Mark], style: Style) -> None:
        self._text = text
        self._marks = marks
        self._style = style
        self._nested: dict[str, dict[int, int]] = {}
        self._closers: dict[str, list[int]] = {}
        self._strays: list[int] | None = None

    def _match(self, opening: str) -> None:
        """Pair the marks of one kind as brackets are paired, and list those that close."""
        closing = self._style.closing[opening]
        waiting: list[int] = []
        nested: dict[int, int] = {}
        closers: list[int] = []
        for index, mark in enumerate(self._marks):
            if mark.text in closing and _can_close(self._text, mark):
                closers.append(index)
                if waiting:
                    nested[waiting.pop()] = index
            elif mark.text == opening:
                waiting.append(index)
        self._nested[opening], self._closers[opening] = nested, closers

    def _own(self, index: int) -> int | None:
        """The mark of its own style that closes a mark."""
        opening = self._marks[index].text
        closing = self._style.closing[opening]
        if opening in _APOSTROPHES:
            return _close_single(self._text, self._marks, index, closing)
        if opening not in self._nested:
            self._match(opening)
        if opening not in closing and index in self._nested[opening]:
            return self._nested[opening][index]
        closer = _after(self._closers[opening], index)
        return self._outer(index, closer) if closer is not None and opening == _STRAIGHT else closer

    def _outer(self, index: int, closer: int) -> int:
        """The closing mark after one that closes a title within: "my book "On Boats", which is old"."""
        outer = _after(self._closers[_STRAIGHT], closer)
        marks = [mark for mark in self._marks[index + 1 : (outer or closer) + 1] if mark.text == _STRAIGHT]
        is_nested = len(marks) == 3 and _opens_straight(self._text, marks[0])
        return outer if outer is not None and is_nested else closer

    def _stray(self, index: int) -> int | None:
        """The next mark that can only close and that nothing of its own style opens: styles get mixed."""
        if self._strays is None:
            only_close = self._style.only_close
            closers = [place for place, mark in enumerate(self._marks) if mark.text in only_close]
            paired = self._paired() if closers else ()
            self._strays = [place for place in closers if place not in paired]
        return _after(self._strays, index)

    def _paired(self) -> set[int]:
        """The marks that close one which shows by itself that it opens."""
        openings = {mark.text for mark in self._marks if mark.text in self._style.closing}
        plain = [opening for opening in openings if _is_plain(opening, self._style.directed)]
        for opening in plain:
            if opening not in self._nested:
                self._match(opening)
        return {closer for opening in plain for closer in self._nested[opening].values()}

    def of(self, index: int) -> int | None:
        """Index of the mark that closes the mark of an index; None where none does."""
        own = self._own(index)
        if self._marks[index].text in _APOSTROPHES:
            return own
        stray = self._stray(index)
        if own is None and stray is None and self._marks[index].text != _STRAIGHT:
            return self._straight(index)
        return min((closer for closer in (own, stray) if closer is not None), default=None)

    def _straight(self, index: int) -> int | None:
        """The straight mark that closes a curly one."""
        for later in range(index + 1, len(self._marks)):
            mark = self._marks[later]
            if mark.text == _STRAIGHT:
                return later if _can_close(self._text, mark) and not _opens_straight(self._text, mark) else None
        return None


def _after(indexes: Sequence[int], index: int) -> int | None:
    place = bisect_right(indexes, index)
    return indexes[place] if place < len(indexes) else None


def _marks(text: str, style: Style, start: int = 0) -> list[_Mark]:
    marks: list[_Mark] = []
    depth = 0  # how many of those are open that show by themselves that they open
    for match in style.pattern.finditer(text, start):
        mark = _Mark(match.start(), match.end(), match[0])
        if mark.text in style.turned and _is_turned(text, mark, style, is_open=depth > 0):
            mark = mark._replace(text=style.turned[mark.text])
        if mark.text in style.turned:
            depth = depth + 1 if mark.text in style.directed else max(0, depth - 1)
        marks.append(mark)
    return marks


def _is_turned(text: str, mark: _Mark, style: Style, *, is_open: bool) -> bool:
    """Whether a mark stands the wrong way round.

    One that opens is at the end of words that are open, or one that closes before the first word of some.
    """
    before, after = text[mark.start - 1 : mark.start], text[mark.end : mark.end + 1]
    if mark.text in style.directed:
        is_behind = before < _SPACELESS and (before.isalnum() or before in _SENTENCE_END)
        return is_open and is_behind and (after in _AFTER_CLOSING or after.isspace())
    return not is_open and after.isalnum() and (not before or text.endswith(_LEADS, 0, mark.start))


#: What leads to words between marks.
_LEADS: Final = (": ", ", ", ". ")


def _inside(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the white space at its ends."""
    words = text[start:end]
    begin = start + len(words) - len(words.lstrip())
    return begin, max(begin, start + len(words.rstrip()))


def find_closing(text: str, style: Style, opening: str) -> tuple[int, int, int | None] | None:
    """How a quotation that was opened in an earlier paragraph goes on in this one.

    Returns:
        Start and end of its words here, and the index after the mark that closes it: None where it goes on
        to the end of the text. None altogether where other marks show that it does not go on at all.
    """
    for mark in _marks(text, style):
        if mark.text in style.closing[opening] and _can_close(text, mark) and not _opens_straight(text, mark):
            return (*_inside(text, 0, mark.start), mark.end)
        if mark.text not in _APOSTROPHES:
            return None
    return (*_inside(text, 0, len(text)), None)


def opening_single(text: str, style: Style, found: Sequence[Marked]) -> Marked | None:
    """What a text says that begins with a single mark which nothing in it closes; None where something does."""
    start, end = _inside(text, 0, len(text))
    opening = text[start : start + 1]
    if opening not in _APOSTROPHES or opening not in style.closing or (found and found[0].open == start):
        return None
    return Marked(start, start + 1, end, len(text), opening, is_closed=False)


def stray_closing(text: str, style: Style, last: Marked) -> tuple[int, int] | None:
    """Where a mark stands after the last words between marks that closes others like them; None without one."""
    for mark in _marks(text, style, last.close):
        if mark.text in style.closing[last.opening] and mark.text not in _APOSTROPHES:
            ends_sentence = text[mark.start - 1] in _SENTENCE_END
            return (mark.start, mark.end) if ends_sentence and _can_close(text, mark) else None
    return None


def closes_all(text: str, style: Style) -> tuple[int, int] | None:
    """Where the mark stands that closes words from the beginning of a text, which nothing opens; None without one."""
    match = next((match for match in style.pattern.finditer(text) if match[0] not in _APOSTROPHES), None)
    if match is None or match.start() == 0 or (match[0] == _STRAIGHT and text[match.start() - 1].isdigit()):
        return None  # nothing, or inches
    mark = _Mark(match.start(), match.end(), match[0])
    ends_clause = text[: mark.start].rstrip().endswith(_STOPS) or text.startswith(_COMMAS, mark.end)
    is_close = ends_clause and _can_close(text, mark) and not _can_open(text, mark, style)
    return (mark.start, mark.end) if is_close else None


def _opens_straight(text: str, mark: _Mark) -> bool:
    before, after = text[mark.start - 1 : mark.start], text[mark.end : mark.end + 1]
    return mark.start == 0 or (before.isspace() and not after.isspace() and after not in _AFTER_CLOSING)


def find_marked(text: str, style: Style, begin: int = 0) -> list[Marked]:
    """The outermost stretches between marks after an index, in order; the last one may reach to the end."""
    marks = _marks(text, style, begin)
    if not marks:
        return []
    closings = _Closings(text, marks, style)
    found: list[Marked] = []
    index = 0
    while index < len(marks):
        mark = marks[index]
        if not _can_open(text, mark, style):
            index += 1
            continue
        closer = closings.of(index)
        if closer is None and mark.text in _APOSTROPHES:
            index += 1
            continue
        end = len(text) if closer is None else marks[closer].start
        start, stop = _inside(text, mark.end, end)
        close = end if closer is None else marks[closer].end
        found.append(Marked(mark.start, start, stop, close, mark.text, closer is not None))
        index = len(marks) if closer is None else closer + 1
    return found
