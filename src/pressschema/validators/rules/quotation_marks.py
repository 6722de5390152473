"""Which quotation marks are open at the end of a paragraph, whatever the convention of the writer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

__all__ = ["Unbalanced", "unbalanced"]

_STRAIGHT: Final = '"'
#: A straight mark after a figure may be one for inches or seconds.
_INCHES: Final = re.compile(r'(?<=\d)"')


@dataclass(frozen=True, slots=True)
class _Convention:
    """Marks that open and marks that close; one that does both opens unless something is open."""

    openers: str
    closers: str


@dataclass(frozen=True, slots=True)
class Unbalanced:
    """A paragraph, by its index, and the mark in it that has no counterpart."""

    paragraph: int
    mark: str
    is_opening: bool


def _conventions(text: str) -> Iterator[_Convention]:
    """How a text uses double marks: „…“, “…”, ”…”, «…», »…«, »…» and the straight ones.

    Single marks are left alone: most of them are apostrophes.
    """
    yield _Convention(_STRAIGHT, _STRAIGHT)
    if "„" in text:
        yield _Convention("„“", "“”")
    else:
        yield _Convention("“", "”") if "“" in text else _Convention("”", "”")
    if "«" not in text:
        yield _Convention("»", "»")
    else:
        inward = 0 <= text.find("»") < text.find("«")
        yield _Convention("»", "«") if inward else _Convention("«", "»")


def unbalanced(paragraphs: Sequence[str]) -> Iterator[Unbalanced]:
    """The marks without a counterpart, paragraph by paragraph, the first one of each.

    A quotation may go on over paragraphs when each of them begins with a mark; only the last ends with one. And one
    that begins with a typographic mark and ends with a straight one is ugly, but clear.
    """
    text = "\n".join(paragraphs)
    found: dict[int, list[Unbalanced]] = {}
    for convention in _conventions(text):
        if any(mark in text for mark in convention.openers + convention.closers):
            for one in _in_convention(paragraphs, convention):
                found.setdefault(one.paragraph, []).append(one)
    for paragraph in sorted(found):
        marks = {one.mark for one in found[paragraph]}
        if not (_STRAIGHT in marks and len(marks) == 2):
            yield from found[paragraph]


def _in_convention(paragraphs: Sequence[str], convention: _Convention) -> Iterator[Unbalanced]:
    left_open = False  # told already: the mark that closes it in a later paragraph is no second fault
    for index, paragraph in enumerate(paragraphs):
        depth, stray = _scan(paragraph, convention)
        if left_open and (stray is not None or (depth and convention.openers == convention.closers)):
            left_open = False
            continue
        if stray is not None:
            yield Unbalanced(index, stray, is_opening=False)
        if depth and not _goes_on(paragraphs[index + 1 : index + 2], convention):
            yield Unbalanced(index, convention.openers[0], is_opening=True)
            left_open = True


def _scan(paragraph: str, convention: _Convention) -> tuple[int, str | None]:
    """How many marks are open at the end, and the first that closed nothing."""
    depth, stray = 0, None
    for character in paragraph:
        if character not in convention.openers and character not in convention.closers:
            continue
        if depth and character in convention.closers:
            depth -= 1
        elif character in convention.openers:
            depth += 1
        else:
            stray = stray or character
    if depth and convention.openers == _STRAIGHT and _INCHES.search(paragraph):
        depth = 0  # the one that is left over
    return depth, stray


def _goes_on(following: Sequence[str], convention: _Convention) -> bool:
    return any(paragraph.lstrip(" –—-").startswith(tuple(convention.openers)) for paragraph in following)
