"""Who wrote a text, in a line of its own: "By Jane Roe", "Von Jane Roe und John Doe"."""

from __future__ import annotations

from collections.abc import Sequence

from pressschema.parsers.text.evidence.looks import LINE, Look
from pressschema.parsers.text.evidence.openings import Openings
from pressschema.parsers.text.joining.blocks import Block

__all__ = ["look_for_bylines"]


def look_for_bylines(blocks: Sequence[Block], looks: Sequence[Look], openings: Openings) -> None:
    """Lines with the names of authors; one of a single word, "By Acme", only below a title: "By Monday" may be one."""
    for index, (block, look) in enumerate(zip(blocks, looks, strict=True)):
        words = openings.names.authors(block.piece.text) if look.size <= LINE else 0
        if words > 1 or (words and index and looks[index - 1].size <= LINE):
            look.seen.add("byline")
