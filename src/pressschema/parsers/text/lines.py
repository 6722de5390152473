"""Source to lines: each that is not blank, with its place, its indent and the gap before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from pressschema.models.text import XML_ILLEGAL, trim
from pressschema.parsers.text.spans import JOINT

__all__ = ["Line", "readable", "split_lines"]

_ILLEGAL: Final = re.compile(f"[{XML_ILLEGAL}]")
#: Form feed and vertical tab break a line; every other character that a release cannot hold is a gap.
_BREAKS: Final = "\f\v"

#: A line longer than this that has wide gaps in it is a page whose line breaks were lost: no table is
#: as wide (the widest printed ones have 132 columns), no paragraph has such gaps.
_LOST_BREAKS: Final = 400
_WIDE_GAP: Final = re.compile(r"[ \t]{4,}")
#: Two spaces after the end of a paragraph, and the one space after a sentence within it.
_PARAGRAPH_END: Final = re.compile(r"(?<=[.!?:”\"…]) {2,3}(?=\S)")
_SENTENCE_END: Final = re.compile(r"[.!?][”\"]? (?=[“\"]?[^\W\d_a-zß-öø-ÿ])")
_FEWEST_BREAKS: Final = 4
#: Bullets within a line, and what stands around the items that they begin.
_BULLET: Final = re.compile(r"\s[•▪●◦]\s")
_ITEMS: Final = re.compile(r"\s+(?=[•▪●◦]\s)|(?<=\S) {2,3}(?=\S)")
_FEWEST_BULLETS: Final = 2

_SOFT_HYPHEN, _ZERO_WIDTH, _NON_JOINER = "\u00ad", "\u200b", "\u200c"
#: What parts letters of one word parts nothing beside other characters.
_STRAY: Final = re.compile(rf"(?<!\w){_NON_JOINER}+|{_NON_JOINER}+(?!\w)")
_WITHIN_WORD: Final = re.compile(rf"(?<=\w){_SOFT_HYPHEN}+(?=\w)|(?<=[0-9A-Za-z\u00c0-\u024f]){_ZERO_WIDTH}+(?=\w)")
_NO_BREAK: Final = "\u00a0"
#: Where so many words hang together, no-break spaces keep none together: some programs write any space so.
_CHAIN: Final = re.compile(r"(?<!\S)[^\W\d_]\S*(?:\u00a0[^\W\d_]\S*){4}")
#: A no-break space that keeps nothing together: another space is beside it, or an end of the line.
_LOOSE: Final = re.compile(r"\u00a0(?:(?<=[ \u00a0].)|(?<=^.)|(?=[ \u00a0])|$)", re.MULTILINE)
_TAB_STOP: Final = 8
_WIDE: Final = re.compile(r"[\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]")


class Line(NamedTuple):
    """A line that is not blank.

    Attributes:
        start: index in the source of its first character that is not blank.
        text: the line without the white space at its ends.
        indent: columns before it.
        gap: how many blank lines are before it.
    """

    start: int
    text: str
    indent: int
    gap: int

    @property
    def end(self) -> int:
        """Index in the source after its last character."""
        return self.start + len(self.text)

    @property
    def right(self) -> int:
        """The column after its last character; those of Chinese and Japanese are two columns wide."""
        text = self.text
        return self.indent + len(text) + (0 if text.isascii() else len(_WIDE.findall(text)))


def readable(source: str) -> str:
    """The source, character by character, without what a release cannot hold: a space or a line break instead.

    A no-break space beside another space or a line's end keeps nothing together, nor do those of a text that has them
    between many words: they are spaces as well. A soft hyphen within a line, or between Latin letters or digits a space
    without width, is only where a word might be divided.
    """
    if _ILLEGAL.search(source) is not None:
        source = _ILLEGAL.sub(lambda found: "\n" if found[0] in _BREAKS else " ", source)
    if _NO_BREAK in source:
        if _CHAIN.search(source):
            source = source.replace(_NO_BREAK, " ")
        source = _LOOSE.sub(" ", source)
    if _NON_JOINER in source:
        source = _STRAY.sub(lambda found: JOINT * len(found[0]), source)
    if _SOFT_HYPHEN in source or _ZERO_WIDTH in source:
        source = _WITHIN_WORD.sub(lambda found: JOINT * len(found[0]), source)
    return source


def split_lines(text: str) -> Iterator[Line]:
    """The lines of a readable text that are not blank, in order."""
    offset = gap = 0
    for raw in text.splitlines(keepends=True):
        said = trim(raw)
        if not said:
            gap += 1
        elif len(said) > _LOST_BREAKS and (breaks := _lost_breaks(said, len(text))):
            yield from _parts(raw, breaks, offset, gap)
            gap = 0
        else:
            before = raw.find(said)
            yield Line(offset + before, said, _columns(raw, before), gap)
            gap = 0
        offset += len(raw)


def _columns(raw: str, count: int) -> int:
    before = raw[:count]
    if before.isspace() and not before.isascii():
        count += before.count("\u3000")
    return len(before.expandtabs(_TAB_STOP)) if "\t" in before else count


def _lost_breaks(said: str, whole: int) -> re.Pattern[str] | None:
    """What stands where a page on one line once had line breaks: wide gaps, bullets, two spaces between sentences.

    The last only where most of the text is on the line: some writers put two spaces after some sentences.
    """
    if _WIDE_GAP.search(said):
        return _WIDE_GAP
    if len(_BULLET.findall(said)) >= _FEWEST_BULLETS:
        return _ITEMS
    if 2 * len(said) < whole:
        return None
    breaks, sentences = len(_PARAGRAPH_END.findall(said)), len(_SENTENCE_END.findall(said))
    return _PARAGRAPH_END if breaks >= _FEWEST_BREAKS and 2 * sentences >= breaks else None


def _parts(raw: str, breaks: re.Pattern[str], offset: int, gap: int) -> Iterator[Line]:
    """The lines that a page on one line once had, by what stands where they ended."""
    start = 0
    for found in [*breaks.finditer(raw), None]:
        part = raw[start : found.start() if found else len(raw)]
        said = trim(part)
        if said:
            yield Line(offset + start + part.find(said), said, 0, gap)
            gap = 1
        start = found.end() if found else start
