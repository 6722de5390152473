"""Quoted words as units: what stands between one opening and one closing mark, over as many paragraphs as it takes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.phrases import has_words, is_unspaced
from pressschema.parsers.text.quotes.attribution import attribution_after
from pressschema.parsers.text.quotes.marks import (
    Marked,
    Style,
    closes_all,
    find_closing,
    find_marked,
    opening_single,
    stray_closing,
)
from pressschema.parsers.text.sentences import sentence_end

__all__ = ["Stretch", "Unit", "find_units", "is_title"]

#: Paragraphs over which one quotation may run.
_MOST_PARAGRAPHS: Final = 24
#: How far from what was said before, in paragraphs: one may attribute it.
_NEAR: Final = 2
_SENTENCE_END: Final = (".", ",", "!", "?", "…", ";", "。", "，", "！", "？", "؟", "،", "۔", "।")
#: Words of a quotation that nothing else shows to be one; fewer are a title, a slogan, a word used with care.
_FEWEST_WORDS: Final = 5
#: The same where every letter is a word of its own; as much again without a mark between them, as in the name of a
#: campaign.
_FEWEST_LETTERS: Final = 12
#: A second sentence: words that are taken out of one have none.
_SENTENCE_WITHIN: Final = re.compile(r"[^\W\d_]{2}[.!?] [^\W\d_a-z]")
#: Letters of a word that a title gives a capital.
_LONG_WORD: Final = 4
_CLAUSES: Final = ("，", "、", "。", "！", "？", ",", "；")


class Stretch(NamedTuple):
    """Words within one paragraph: `paragraphs[paragraph].text[start:end]`."""

    paragraph: int
    start: int
    end: int


class Unit(NamedTuple):
    """Quoted words from one opening mark to the mark that closes them.

    Attributes:
        stretches: the words, a stretch for each paragraph.
        open: index of the opening mark in the first paragraph, or of the words where nothing opens them.
        close: index after the closing mark in the last paragraph.
        is_closed: whether there is a closing mark.
        is_weak: whether by themselves the words may be a title, a slogan or a scare quote.
    """

    stretches: tuple[Stretch, ...]
    open: int
    close: int
    is_closed: bool
    is_weak: bool

    @property
    def is_opened(self) -> bool:
        """Whether there is an opening mark."""
        return self.open < self.stretches[0].start

    @property
    def first(self) -> int:
        """The paragraph in which it begins."""
        return self.stretches[0].paragraph

    @property
    def last(self) -> int:
        """The paragraph in which it ends."""
        return self.stretches[-1].paragraph


def _is_weak(text: str, marked: Marked) -> bool:
    """Whether words between marks may be something else than speech, as far as they show it themselves."""
    said = text[marked.start : marked.end]
    if (said[:1].islower() and not _SENTENCE_WITHIN.search(said)) or (said.endswith(",") and is_title(said)):
        return True
    unspaced = is_unspaced(said)
    if said.endswith(_SENTENCE_END) and (unspaced or said[:1].isupper()):
        return not has_words(said, 2)
    if unspaced:
        return not has_words(said, _FEWEST_LETTERS if any(mark in said for mark in _CLAUSES) else 2 * _FEWEST_LETTERS)
    return not has_words(said, _FEWEST_WORDS)


def is_title(said: str) -> bool:
    """Whether all longer words have a capital, as in the title of a talk: "Rust Beneath the Paint,"."""
    words = [word for word in said.split() if len(word) >= _LONG_WORD]
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _unit(paragraph: int, text: str, marked: Marked) -> Unit:
    stretch = Stretch(paragraph, marked.start, marked.end)
    return Unit((stretch,), marked.open, marked.close, marked.is_closed, _is_weak(text, marked))


class _Reader:
    """Walks the paragraphs once."""

    def __init__(self, texts: Sequence[str], style: Style, cues: Cues) -> None:
        self._texts = texts
        self._style = style
        self._cues = cues
        self._units: list[Unit] = []

    def read(self) -> list[Unit]:
        paragraph, begin = 0, 0
        while paragraph < len(self._texts):
            paragraph, begin = self._read_paragraph(paragraph, begin)
        return self._units

    def _read_paragraph(self, paragraph: int, begin: int) -> tuple[int, int]:
        """Take the units that begin in a paragraph after an index; gives where to go on."""
        text = self._texts[paragraph]
        begin = begin or self._take_unopened(paragraph, text)
        found = find_marked(text, self._style, begin)
        single = None if begin else opening_single(text, self._style, found)
        for marked in [single, *found] if single else found:
            if not marked.is_closed:
                chain = self._chain(paragraph, marked)
                if chain:
                    unit, following = chain
                    self._units.append(unit)
                    return unit.last, following
            if marked is not single:
                self._units.append(_unit(paragraph, text, marked))
        if not found and begin == 0:
            self._take_rest(paragraph, text)
        elif found and found[-1].is_closed:
            self._take_stray(paragraph, text, found[-1])
        return paragraph + 1, 0

    def _take_unopened(self, paragraph: int, text: str) -> int:
        """A paragraph that begins with words that a mark closes and none opens, and that are attributed behind it.

        Gives the index after that mark; 0 without one.
        """
        mark = closes_all(text, self._style)
        if mark is None or not has_words(text, _FEWEST_WORDS, 0, mark[0]):
            return 0
        said = attribution_after(text, mark[1], len(text), self._cues)
        if said is None or said.speaker is None or said.speaker.is_nobody:
            return 0
        start = len(text) - len(text.lstrip())
        end = len(text[: mark[0]].rstrip())
        self._units.append(Unit((Stretch(paragraph, start, end),), start, mark[1], True, False))
        return mark[1]

    def _take_rest(self, paragraph: int, text: str) -> None:
        """A paragraph that nothing opens but a mark closes, soon after other words between marks."""
        close = len(text.rstrip())
        mark = text[max(0, close - 1) : close]
        is_near = bool(self._units) and paragraph - self._units[-1].last <= _NEAR
        if is_near and mark in self._style.only_close and text[: close - 1].endswith(_SENTENCE_END):
            start = len(text) - len(text.lstrip())
            self._units.append(Unit((Stretch(paragraph, start, close - 1),), start, close, True, False))

    def _take_stray(self, paragraph: int, text: str, last: Marked) -> None:
        """Words that a mark closes and none opens: they begin with the sentence after the attribution."""
        mark = stray_closing(text, self._style, last)
        if mark is None:
            return
        start, close = mark
        stop = sentence_end(text, last.close, start, self._cues)
        begin = stop + len(text[stop:start]) - len(text[stop:start].lstrip(" .!?…"))
        if stop < start and text[begin : begin + 1].isupper():
            self._units.append(Unit((Stretch(paragraph, begin, start),), begin, close, True, False))

    def _chain(self, paragraph: int, marked: Marked) -> tuple[Unit, int] | None:
        """A quotation that goes on in the next paragraphs, and where the text after it begins.

        Either each of them opens it again, or none has any mark until the one that closes it.
        """
        text = self._texts[paragraph]
        leads = text[: marked.open].rstrip()
        stretches = [Stretch(paragraph, marked.start, marked.end)]
        reopened = False
        for later in range(paragraph + 1, min(paragraph + _MOST_PARAGRAPHS, len(self._texts))):
            following = self._texts[later]
            again = self._opens(following, marked.opening)
            if again and len(stretches) > 1 and not reopened:
                return None
            if again:
                reopened = True
                stretches.append(Stretch(later, again.start, again.end))
                if again.is_closed:
                    return Unit(tuple(stretches), marked.open, again.close, True, False), again.close
            elif reopened or (leads and not leads.endswith((":", "："))):
                break
            else:
                closing = find_closing(following, self._style, marked.opening)
                if closing is None:
                    break
                start, end, close = closing
                stretches.append(Stretch(later, start, end))
                if close is not None:
                    return Unit(tuple(stretches), marked.open, close, True, False), close
        if not reopened:
            return None
        end = len(self._texts[stretches[-1].paragraph])
        return Unit(tuple(stretches), marked.open, end, False, False), end

    def _opens(self, text: str, opening: str) -> Marked | None:
        """The quotation that a paragraph begins with, in marks of the same kind."""
        if not text.lstrip().startswith(opening):
            return None
        found = find_marked(text, self._style)
        first = opening_single(text, self._style, found) or next(iter(found), None)
        return first if first and first.opening == opening and not text[: first.open].strip() else None


def find_units(texts: Sequence[str], style: Style, cues: Cues) -> list[Unit]:
    """The quoted stretches of paragraphs, in order, none within another."""
    return _Reader(texts, style, cues).read()
