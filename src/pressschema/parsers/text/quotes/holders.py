"""Who has a job, by the name beside the word for it: "mayor of Harlow, Jane Roe", "Jane Roe, the mayor of Harlow"."""

from __future__ import annotations

import re

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.names import Name, leading_name, trailing_name

__all__ = ["holder_after", "holder_before"]

#: What may stand between a job and whoever has it: what the job is for and a comma.
_OF_WHAT = re.compile(r"\s[^\n,;:.!?“”«»\"()]{1,48},\s(?=[^\W\d_])")


def holder_before(text: str, at: int, cues: Cues) -> Name | None:
    """The name before a job that stands behind a comma, with an article or without."""
    before, comma, article = text[:at].rpartition(", ")
    if not comma or article.strip() not in ("", *cues.back_articles):
        return None
    name = trailing_name(text, 0, len(before), cues)
    return name if name and name.words > 1 else None


def holder_after(text: str, end: int, cues: Cues) -> Name | None:
    """The name right after a job, or after what the job is for and a comma."""
    beside = leading_name(text, end + 1, cues) if text[end : end + 1] == " " else None
    if beside and beside.words > 1:
        return beside
    whose = _OF_WHAT.match(text, end)
    behind = leading_name(text, whose.end(), cues) if whose else None
    return behind if behind and behind.words > 1 else beside
