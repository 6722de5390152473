"""Blocks to evidence: what speaks for what a block is, as names that the grammar gives weights to.

Each block is looked at by itself (size, end, case, marks, cues), then as part of the text: where the article is and
what tells it, what is beside a block, what it stands below. Of fields only datelines are read here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.evidence.article import find_article, place_blocks
from pressschema.parsers.text.evidence.boards import look_for_boards
from pressschema.parsers.text.evidence.bylines import look_for_bylines
from pressschema.parsers.text.evidence.calls import look_for_calls
from pressschema.parsers.text.evidence.citations import look_for_citations
from pressschema.parsers.text.evidence.datelines import look_for_datelines
from pressschema.parsers.text.evidence.facts import with_facts
from pressschema.parsers.text.evidence.filing import look_for_filing
from pressschema.parsers.text.evidence.footnotes import look_for_footnotes
from pressschema.parsers.text.evidence.headlines import look_for_nearest_title, look_for_titles
from pressschema.parsers.text.evidence.letterheads import look_for_letterheads
from pressschema.parsers.text.evidence.looks import LINE, Look, look_at
from pressschema.parsers.text.evidence.menus import look_at_runs
from pressschema.parsers.text.evidence.neighbours import look_around
from pressschema.parsers.text.evidence.openings import Openings
from pressschema.parsers.text.evidence.pictures import look_for_pictures
from pressschema.parsers.text.evidence.retelling import look_for_repeats, look_for_retelling, tells_headline
from pressschema.parsers.text.evidence.sections import look_at_sections
from pressschema.parsers.text.evidence.signatures import look_for_signatures
from pressschema.parsers.text.evidence.wrapped import look_for_wrapped_lines
from pressschema.parsers.text.joining.blocks import Block
from pressschema.parsers.text.spans import JOINT

__all__ = ["Evidence", "observe"]

#: What was seen of a block, by name.
Evidence: TypeAlias = frozenset[str]

#: Where nothing ends in a full stop, because the text lost its punctuation, this much is prose.
_UNPUNCTUATED: Final = 100
_DENSE_SCRIPTS: Final = frozenset({"ja", "zh", "ko"})
#: A character of Chinese or Japanese says as much as so many of an alphabet.
_DENSITY: Final = 2.5
#: What is within so many blocks is near.
_FOLLOWED: Final = 3
#: So many lines before the prose are looked at on their own, though they follow on a menu.
_FRONT: Final = 5


def observe(blocks: Sequence[Block], openings: Openings, cues: Cues, language: str) -> list[Evidence]:
    """The evidence of each block of a document.

    Args:
        blocks: all of them, in order.
        openings: the cues of the document's language, as blocks open with them.
        cues: all of them.
        language: BCP 47 tag of it.
    """
    blocks = [_as_read(block) for block in blocks]
    density = _DENSITY if language.split("-")[0] in _DENSE_SCRIPTS else 1.0
    looks = [look_at(block, openings, density, language) for block in blocks]
    look_for_bylines(blocks, looks, openings)
    look_for_calls(blocks, looks, openings)
    if not any("sentence" in look.seen for look in looks):
        looks = [look._replace(prose=look.size > _UNPUNCTUATED) for look in looks]
    elif not any(look.prose for look in looks):  # of a text of short sentences, these are the prose
        looks = [look._replace(prose=bool(index) and _is_said(look)) for index, look in enumerate(looks)]
    looks = with_facts(blocks, looks)
    prose = find_article(looks, lambda some: tells_headline([blocks[at].piece.text for at in some], density, openings))
    first = place_blocks(looks, prose)
    if prose:
        look_for_retelling(blocks, looks, prose, density, openings, language)
        look_for_titles(blocks, looks, prose, density, openings)
        look_for_pictures(blocks, looks, prose, openings)
    _release_lines(blocks, looks, first, openings)
    look_for_datelines(blocks, looks, first, cues, language)
    if prose:
        look_for_letterheads(blocks, looks, prose, openings)
        look_for_nearest_title(looks[: prose[0]])
    look_at_runs(looks, first)
    look_for_filing(looks, prose)
    look_for_repeats(blocks, looks, first)
    look_around(blocks, looks, openings)
    look_for_signatures(blocks, looks, cues)
    look_for_wrapped_lines(blocks, looks)
    look_for_boards(blocks, looks, cues)
    look_for_footnotes(blocks, looks)
    look_for_citations(blocks, looks)
    look_at_sections(blocks, looks)
    return [frozenset(look.seen) for look in looks]


def _is_said(look: Look) -> bool:
    """Whether a line is a sentence of the text, and not of the page around it."""
    return "sentence" in look.seen and "page remark" not in look.seen


def _as_read(block: Block) -> Block:
    """A block with its words as they are read: whole, whatever divides them, with a space between them of any width."""
    text = block.piece.text
    if text.isascii() or not any(map(text.__contains__, _UNREAD)):
        return block
    mark_length = block.mark_length - text.count(JOINT, 0, block.mark_length)
    return block._replace(piece=block.piece._replace(text=text.translate(_AS_READ)), mark_length=mark_length)


#: What divides a word is nothing, and a space that keeps words together is one like others.
_AS_READ: Final = str.maketrans({JOINT: "", "\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u2009": " "})
_UNREAD: Final = tuple(map(chr, _AS_READ))


def _release_lines(blocks: Sequence[Block], looks: Sequence[Look], first: int, openings: Openings) -> None:
    """Lines near the beginning of the prose that say within them when the release may be used."""
    for index in range(max(first - _FRONT, 0), min(first + _FOLLOWED, len(blocks))):
        if looks[index].size <= LINE and openings.mentions.release(blocks[index].piece.text):
            looks[index].seen.add("says release")
