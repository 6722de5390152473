"""Finding quotations as the tests do."""

from __future__ import annotations

from collections.abc import Sequence

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.quotes import ParagraphKind, QuoteMatch, find_quotes
from pressschema.parsers.text.spans import Piece


def find(text: str, language: str = "en", kinds: Sequence[ParagraphKind] | None = None) -> list[QuoteMatch]:
    """The quotations of a text of one paragraph a line."""
    pieces, start = [], 0
    for line in text.split("\n"):
        pieces.append(Piece(line, start))
        start += len(line) + 1
    return find_quotes(pieces, load_cues(language), kinds)


def who(match: QuoteMatch) -> tuple[str | None, str | None]:
    speaker = match.quotation.speaker
    return (speaker.name, speaker.title) if speaker else (None, None)
