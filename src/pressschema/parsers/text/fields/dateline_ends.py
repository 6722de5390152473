"""Where a dateline may end: at a dash or dots, a bracket or a slash that closes it, a colon, its date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal, TypeAlias

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.matches import DateMatch
from pressschema.parsers.text.phrases import cut

__all__ = ["DASH", "DOTS", "End", "end_of", "ends_of"]

#: What may follow a date without a space ("3月8日电") is not longer.
_SUFFIX: Final = 3
#: Dashes, also as Windows-1252 text that was read as something else shows them.
DASH: Final = r"(?:[-‐‑–—―─]{1,4}|â€[“”]|â\u0080[\u0093\u0094]|â(?=\s))"
#: Dots in the place of a dash: "SEATTLE...May 3, 2026...The".
DOTS: Final = r"(?:\.{2,5}|…)"
_OF_DOTS: Final = frozenset(".…")
#: What a dateline ends in: a dash or a colon, dots, the bracket that closes it, or nothing of the kind.
End: TypeAlias = Literal["dash", "dots", "bracket", ""]
#: A dash that can end a dateline: between spaces; doubled; after a bracket, a slash or a full stop; or
#: between a word and a space with a capital after it. A hyphen within a word is none.
_END = re.compile(
    rf"(?<=\s){DASH}(?=\s|[^\W\d_a-zß-öø-ÿ])|--+|[—―]+|(?<=[)\]/】.*])\s?{DASH}|(?<=\w)[-–](?=\s+[^\W\d_a-zß-öø-ÿ])"
    rf"|(?<=[\w)\s]){DOTS}(?=\s?[^\W\d_a-zß-öø-ÿ])"
    r"|(?<=\d\s)/(?=\s[^\W\d_a-zß-öø-ÿ])"  # "ANYTOWN / NORTHWIRE / May 3, 2026 / The"
)
#: What every such dash begins with.
_MARK_OF_DASH = re.compile(r"[-‐‑–—―─â…]|(?<!\.)\.\.|(?<=\d\s)/")
#: Brackets that hold a whole dateline, or the place after a date.
_BRACKETS = re.compile(r"[(\[（【][^()\[\]（）【】]{2,120}[)\]）】]")
_SLASHES = re.compile(r"/[^/\s][^/]{1,40}/(?=[\s.])")
_COLONS: Final = frozenset(":：")
#: A colon behind a word: "4 May 2026, New York: ...".
_COLON: Final = re.compile(r"(?<=[^\W\d_])[:：](?!\S*/)")
_AFTER_NUMBERS: Final = _COLONS | {"，"}


def _dashes(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The dashes that can end a dateline, each with the space before it where that tells."""
    at = start
    for mark in _MARK_OF_DASH.finditer(text, start):
        space = mark.start() - 1
        found = _END.match(text, space) if space >= at and text[space].isspace() else None
        found = found or (_END.match(text, mark.start()) if mark.start() >= at else None)
        if found:
            yield found.span()
            at = found.end()


def ends_of(text: str, start: int, dates: Sequence[DateMatch], cues: Cues) -> Iterator[tuple[int, int]]:
    """Where a dateline may end, and where the text after its dash begins: the last place first.

    Args:
        text: the beginning of a lead.
        start: where in it the dateline begins.
        dates: the dates in the text.
        cues: the cues of its language.
    """
    yield from reversed(list(_dashes(text, start)))
    for pattern in (_BRACKETS, _SLASHES):
        for match in pattern.finditer(text, start):
            yield match.end(), match.end() + (text[match.end() : match.end() + 1] in _COLONS)
    for colon in _COLON.finditer(text, dates[0].end if dates else len(text)):
        yield colon.start(), colon.end()
    for date in dates:
        suffix = cut(text, date.end, date.end + _SUFFIX)
        length = cues.date_words.at(suffix)
        if length and suffix.starts[0] == date.end:
            yield suffix.ends[length - 1], suffix.ends[length - 1]
        elif date.has_year or text[date.end : date.end + 1] in _COLONS:
            is_parted = text[date.end : date.end + 1] in (_AFTER_NUMBERS if date.readings else _COLONS)
            yield date.end, date.end + is_parted


def end_of(text: str, start: int, end: int, body_start: int) -> End:
    """What ends the words of a dateline: from one index to another, with the text after them from a third one on."""
    if body_start > end:
        return "dots" if text[end:body_start].strip()[:1] in _OF_DOTS else "dash"
    return "bracket" if text[start:end].startswith(("[", "(")) else ""
