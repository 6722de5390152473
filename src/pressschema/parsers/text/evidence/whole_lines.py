"""Lines that are whole by themselves, which no wrapped sentence goes on in: dates, headings of sections, buttons."""

from __future__ import annotations

from typing import Final

from pressschema.parsers.text.evidence.openings import Openings

__all__ = ["stands_alone"]

#: A line with more characters says something besides.
_LONGEST: Final = 60
#: What ends a sentence or a part of one, and no such line.
_ENDING: Final = frozenset(".,;!?…。")
#: So much of a line is the date that it is.
_DATE: Final = 0.9
_WHOLE: Final = frozenset(
    {
        "about heading", "contact heading", "notes heading", "background heading", "related heading", "caption heading",
        "legal heading", "date label", "kind", "end mark", "navigation",
    }
)  # fmt: skip


def stands_alone(text: str, openings: Openings, language: str) -> bool:
    """Whether a line says all that it is about, so that it goes on with no line above that is whole as well.

    Args:
        text: the line.
        openings: the cues of the document's language, as lines open with them.
        language: BCP 47 tag of it.
    """
    if len(text) > _LONGEST or text[-1] in _ENDING or not text[0].isalnum():
        return False
    if not _WHOLE.isdisjoint(openings.seen(text, whole=True)):
        return True
    return any(map(str.isdigit, text)) and openings.stamps.share(text, language) >= _DATE
