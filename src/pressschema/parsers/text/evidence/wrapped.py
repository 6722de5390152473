"""Lines above the article that a program wrapped, where the article itself is not: a headline over several lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pressschema.parsers.text.evidence.looks import Look
from pressschema.parsers.text.joining.blocks import Block
from pressschema.parsers.text.joining.wrapping import first_word

__all__ = ["look_for_wrapped_lines"]

#: Between these widths lines are wrapped; so many breaks that one width explains are no accident.
_NARROWEST, _WIDEST, _BREAKS = 50, 90, 2
#: What no further line of a headline is.
_NO_TITLE: Final = frozenset(
    {"date", "kind", "navigation", "label", "opens masthead", "opens release", "opens release, bare", "e-mail", "phone"}
)
#: What opens with one of these is beside a headline.
_BRACKETS: Final = frozenset("([（【")


def look_for_wrapped_lines(blocks: Sequence[Block], looks: Sequence[Look]) -> None:
    """Note the lines that go on with the one above: at one width, none of their first words fitted there."""
    front = next((index for index, look in enumerate(looks) if "before prose" not in look.seen), len(looks))
    start, least, most = 0, _NARROWEST, _WIDEST
    for index in range(1, front + 1):
        if index < front and _may_go_on(blocks[index - 1], blocks[index], looks[index]):
            length = len(blocks[index - 1].lines[-1].text)
            least = max(least, length)
            most = min(most, length + first_word(blocks[index].lines[0].text))
            if least <= most:
                continue
        if index - start > _BREAKS and not all(map(_begins_anew, blocks[start + 1 : index], looks[start + 1 : index])):
            for look in looks[start + 1 : index]:
                look.seen.add("wrapped with the last")
        start, least, most = index, _NARROWEST, _WIDEST


def _may_go_on(last: Block, block: Block, look: Look) -> bool:
    is_plain = not (block.gap or block.mark or last.mark or block.cells or last.cells)
    return is_plain and _NO_TITLE.isdisjoint(look.seen) and block.piece.text[0] not in _BRACKETS


def _begins_anew(block: Block, look: Look) -> bool:
    """Whether a line opens with a capital, and most of its other words have none: so do lines that are sentences."""
    text = block.piece.text
    return text[0].isupper() and not text.isupper() and "title case" not in look.seen
