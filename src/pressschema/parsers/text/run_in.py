"""Headings of boilerplates that run into their text, as on pages whose line breaks were lost: the name comes twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from pressschema.parsers.text.alternatives import any_of
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.lines import Line

__all__ = ["divide_run_in"]

#: A name: a word with a capital or a figure, and up to six more.
_FIRST: Final = r"(?=\d*-?[^\W\d_])[A-ZÀ-ÖØ-ÞА-ЯΑ-Ω\d][\w&.'’®™-]{1,60}"
_REST: Final = r"(?:,?\s[\w&.'’®™()-]{1,60}){0,6}?"


#: What a sentence begins with before the comma behind which the name comes: "With 90 years of experience, Acme is".
_AMID: Final = r"[A-ZÀ-Þ][\w'’-]{1,20}\s[\w\s'’-]{5,80},\s(?:the\s)?"

#: From here on scripts have no spaces between words.
_SPACELESS: Final = "\u3000"
#: The name in a heading of Chinese or Japanese.
_DENSE_NAME: Final = r"[^：:】〕］。，、]{1,40}"


class _Headings(NamedTuple):
    """How headings of a language are known.

    Attributes:
        beginnings: how they begin.
        pattern: one whose name is said again at once or after the first comma, or that leads straight to what it is
            ("About Acme Founded in").
        marks: what headings have in scripts without spaces.
        dense: one of these, at the beginning of a line, with what ends it: "关于某公司：", "【某社について】".
    """

    beginnings: tuple[str, ...]
    pattern: re.Pattern[str]
    marks: tuple[str, ...]
    dense: re.Pattern[str]


@lru_cache(maxsize=64)
def _headings(cues: Cues) -> _Headings:
    forms = {form for prefix in cues.about_prefixes for form in (prefix[0].upper() + prefix[1:], prefix.upper())}
    beginnings = tuple(f"{form} " for form in forms)
    told = any_of(f"{phrase[0].upper()}{phrase[1:]} " for phrase in cues.definitions if " " in phrase)
    again = rf"(?:(?i:(?P=first))(?![\w-])|(?P<told>{told})|(?={_AMID}(?P=first)(?![\w-])))"
    pattern = rf"(?<!\w){any_of(beginnings)}(?P<first>{_FIRST})(?P<rest>{_REST})\s{again}"
    before, after = (
        tuple(phrase for phrase in phrases if phrase[-1] > _SPACELESS)
        for phrases in (cues.about_prefixes, cues.about_suffixes)
    )
    names = rf"(?:{any_of(before)}{_DENSE_NAME}|{_DENSE_NAME}{any_of(after)})"
    dense = re.compile(rf"[^\w「“]{{0,3}}{names}\s?[：:】〕］]\s*(?=[\w「“《])")
    return _Headings(beginnings, re.compile(pattern), before + after, dense)


def divide_run_in(lines: list[Line], text: str, cues: Cues) -> list[Line]:
    """The lines of a text, with "About Acme" on a line of its own where "Acme is ..." follows on the same line.

    Args:
        lines: the lines.
        text: the text that they are of.
        cues: the cues of its language.
    """
    headings = _headings(cues)
    if any(mark in text for mark in headings.marks):
        lines = [part for line in lines for part in _divided_densely(line, headings.dense)]
    beginnings = [beginning for beginning in headings.beginnings if beginning in text]
    if not beginnings:
        return lines
    divided: list[Line] = []
    for line in lines:
        may_have = any(map(line.text.__contains__, beginnings))
        divided += _divided(line, headings.pattern, cues) if may_have else (line,)
    return divided


def _divided_densely(line: Line, pattern: re.Pattern[str]) -> Iterator[Line]:
    """A line, with its heading apart where more is behind it than a few characters."""
    found = pattern.match(line.text)
    if found is None or len(line.text) - found.end() < _LEAST:
        yield line
    else:
        yield _part(line, 0, found.end())
        yield _part(line, found.end(), len(line.text))


#: A sentence has a word in small letters within so many characters.
_SENTENCE: Final = 120
#: What a heading runs into has so many characters.
_LEAST: Final = 15


def _divided(line: Line, pattern: re.Pattern[str], cues: Cues) -> Iterator[Line]:
    at = 0
    for found in pattern.finditer(line.text):
        end = _end_of_heading(line.text, found, cues)
        if end is None:
            continue
        if found.start() > at:
            yield _part(line, at, found.start())
        yield _part(line, found.start(), end)
        at = end
    yield _part(line, at, len(line.text)) if at else line


def _end_of_heading(text: str, found: re.Match[str], cues: Cues) -> int | None:
    """Where the text begins: at the name that comes again, or at the article before it; None within a sentence.

    A heading may have a name twice: "About Acme and the Acme Trust".
    """
    end = found.end("rest")
    before, _, last = text[:end].rpartition(" ")
    if not any(map(str.islower, text[end : end + _SENTENCE].split())):
        return None
    if found["told"] or not found["rest"] or last.lower() not in cues.function_words:
        return end
    return len(before) if last[0].isupper() else None


def _part(line: Line, start: int, end: int) -> Line:
    said = line.text[start:end]
    text = said.strip()
    return Line(line.start + start + said.find(text), text, line.indent, 1 if start else line.gap)
