"""A piece of text to the runs of a content: links are marked where they are written out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pressschema.markup.links import as_href
from pressschema.models import Link, Run
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.inline import find_urls
from pressschema.parsers.text.fields.matches import Match
from pressschema.parsers.text.spans import Piece

__all__ = ["links", "runs"]


def links(piece: Piece, cues: Cues) -> Iterator[Match]:
    """The links that a piece writes out and that can be followed, by their places in its text."""
    for match in find_urls(piece.text, cues):
        href = as_href(match.value)
        if href is not None:
            yield match if href == match.value else replace(match, value=href)


def runs(piece: Piece, cues: Cues) -> list[Run]:
    """The content of a paragraph, of a piece that is condensed."""
    text, made, at = piece.text, [], 0
    for match in links(piece, cues):
        made.append(Run(text=text[at : match.start]))
        made.append(Run(text=text[match.start : match.end], marks=(Link(href=match.value),)))
        at = match.end
    made.append(Run(text=text[at:]))
    return made
