"""Lines without a blank line between them, in a text whose paragraphs are parted by blank lines: which are of one.

There a line that ends short, or with a sentence, ends no paragraph: somebody broke it, or a link was taken out of it.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from pressschema.parsers.text.joining.sights import opens_small
from pressschema.parsers.text.joining.wrapping import Wrapping
from pressschema.parsers.text.lines import Line

__all__ = ["find_stanzas"]

_ENDING: Final = frozenset(".!?。！？؟۔।…")
_AFTER_ENDING: Final = "\"'”’»›」』)] \u00a0"
_QUOTED: Final = frozenset("\"'“„«‘「『（(")
_OPENING_QUOTES: Final = frozenset("\"'“„«‘「『")
#: The first line of a paragraph reaches this column; a heading, a name or a label mostly does not.
_REACH: Final = 40
#: The first line of a paragraph that was wrapped is as wide as this part of the others, unless a sentence ends there.
_WIDE: Final = 0.8
_COLONS: Final = frozenset(":：")
_OF_LISTS: Final = _COLONS | {";", "；"}
#: So many paragraphs at least show that blank lines part them.
_ENOUGH: Final = 2
#: Sentences on lines of their own make a paragraph if they are few, and none is a paragraph by itself.
_SENTENCES, _SENTENCE = 3, 200
#: So many lines that break off within a sentence show that a paragraph was wrapped.
_BROKEN: Final = 2
#: Signs of lines that are no sentence of a paragraph: cells, addresses.
_NO_SENTENCE: Final = ("\t", "|", "@", "://", "www.")


def find_stanzas(lines: Sequence[Line], wrapping: Wrapping | None) -> frozenset[int]:
    """The lines that stand within a paragraph, after its first.

    Args:
        lines: all lines of the text.
        wrapping: how they were wrapped; where they were not, only sentences make a paragraph of several lines.
    """
    stanzas = list(_stanzas(lines))
    if _is_sentence_a_line([lines[first:last] for first, last in stanzas]):
        within_sentences = (range(first + 1, last) for first, last in stanzas if _all_end(lines[first:last]))
        return frozenset(itertools.chain.from_iterable(within_sentences))
    found: set[int] = set()
    paragraphs = within = 0
    full = _WIDE * wrapping.width if wrapping else math.inf  # a sentence may end where the line is full
    for first, last in stanzas:
        stanza = lines[first:last]
        if stanza and _is_prose(stanza):
            paragraphs += 1
            within += sum(line.right < full and _ends(line.text) for line in stanza[:-1])
            if _is_wrapped(stanza, wrapping.width) if wrapping else first and _is_paragraph(stanza):
                found.update(range(first + 1, last))
    parted = paragraphs >= _ENOUGH and within <= paragraphs
    return frozenset(found) if parted else frozenset()


def _stanzas(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Where the lines between two blank ones begin, and where they end."""
    first = 0
    for index, line in enumerate(lines):
        if line.gap and index:
            yield first, index
            first = index
    yield first, len(lines)


def _is_sentence_a_line(stanzas: Sequence[Sequence[Line]]) -> bool:
    """Whether each sentence has its line in a text whose paragraphs are parted by blank lines.

    So do translators and programmers write; where paragraphs have one sentence each, hardly any stanza has several.
    """
    several = [stanza for stanza in stanzas if 1 < len(stanza) <= _LONGEST_STANZA and _all_end(stanza)]
    lines = [line.text for stanza in several for line in stanza]
    return len(several) >= _STANZAS and not any(map(_SECOND_SENTENCE.search, lines))


#: So many paragraphs of several sentences, one a line, are no accident; none has more lines.
_STANZAS, _LONGEST_STANZA = 4, 8
#: Where a second sentence begins on a line.
_SECOND_SENTENCE: Final = re.compile(r"[a-zß-öø-ÿа-я][.!?][”»\"]?\s[A-ZÀ-ÞА-Я“„«\"]|[。！？][」』）]?(?=[^」』）\s])")


def _all_end(stanza: Sequence[Line]) -> bool:
    """Whether each line ends a sentence and is none of a list."""
    return all(
        _ends(line.text) and line.right >= _REACH and (line.text[0].isalnum() or line.text[0] in _QUOTED)
        for line in stanza
    )


def _is_prose(stanza: Sequence[Line]) -> bool:
    last = stanza[-1].text
    return stanza[0].right >= _REACH and (_ends(last) or last[-1] in ":：")


def _is_wrapped(stanza: Sequence[Line], width: int) -> bool:
    """Whether a paragraph was wrapped from its first line on: that one is wide, and no heading, or runs on, or ends."""
    runs_on = len(stanza) > 1 and opens_small(stanza[1].text) and stanza[0].text[-1] not in _COLONS
    return runs_on or stanza[0].right >= _WIDE * width or _ends(stanza[0].text)


def _is_paragraph(stanza: Sequence[Line]) -> bool:
    """Whether lines are a few sentences, each on its own, or the only paragraph that was wrapped."""
    return _are_sentences(stanza) or _runs_on(stanza)


def _runs_on(lines: Sequence[Line]) -> bool:
    """Whether sentences run over the ends of lines again and again."""
    broken = [opens_small(following.text) and _breaks_off(line.text) for line, following in pairwise(lines)]
    return sum(broken) >= _BROKEN


def _breaks_off(text: str) -> bool:
    """Whether a line ends within a sentence, and is no item of a list nor leads to one."""
    return not _ends(text) and text[-1] not in _OF_LISTS


def _are_sentences(stanza: Sequence[Line]) -> bool:
    """Whether lines are a few sentences; the first alone may be a quotation."""
    quoted = any(line.text[0] in _OPENING_QUOTES for line in stanza[1:])
    return len(stanza) <= _SENTENCES and not quoted and all(map(_is_sentence, stanza))


def _is_sentence(line: Line) -> bool:
    is_line = _REACH <= line.right <= _SENTENCE and _ends(line.text)
    return is_line and not any(sign in line.text for sign in _NO_SENTENCE)


def _ends(text: str) -> bool:
    return text.rstrip(_AFTER_ENDING)[-1:] in _ENDING
