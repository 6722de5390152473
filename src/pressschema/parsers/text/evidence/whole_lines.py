"""Lines that no sentence runs into: dates, headings of sections, buttons, and those that open with a dateline."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.evidence.openings import Openings
from pressschema.parsers.text.fields.dateline import read_dateline

__all__ = ["WholeLines"]

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
#: A dateline has a figure or the mark of a wire, and a dash behind it; it is read only in lines that do.
_MAY_OPEN: Final = re.compile(r"\w[^–—―]{2,90}?(?:[\d).]\s?[–—―-]|/|--)")
_SURE: Final = 0.7


class WholeLines(NamedTuple):
    """The lines of documents in one language that are whole by themselves.

    Attributes:
        openings: the cues of the language, as lines open with them.
        cues: all of them.
        language: BCP 47 tag of it.
    """

    openings: Openings
    cues: Cues
    language: str

    def part(self, last: str, text: str, *, is_only: bool) -> bool:
        """Whether a line has nothing to do with the one before it.

        Args:
            last: the line before it.
            text: the line.
            is_only: whether nothing goes on in the line before it.
        """
        return self.stands_alone(text) or self._opens_dateline(text) or (is_only and self.stands_alone(last))

    def stands_alone(self, text: str) -> bool:
        """Whether a line says all that it is about."""
        if len(text) > _LONGEST or text[-1] in _ENDING or not text[0].isalnum():
            return False
        if not _WHOLE.isdisjoint(self.openings.seen(text, whole=True)):
            return True
        return any(map(str.isdigit, text)) and self.openings.stamps.share(text, self.language) >= _DATE

    def _opens_dateline(self, text: str) -> bool:
        """Whether a line opens with a place and a date, or the mark of a wire, and a dash."""
        found = read_dateline(text, self.cues, self.language) if _MAY_OPEN.match(text) else None
        if found is None or found.confidence < _SURE:
            return False
        return found.dateline.place is not None and bool(found.dateline.date or found.dateline.wire)
