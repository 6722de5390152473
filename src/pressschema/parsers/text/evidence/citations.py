"""Publications that a release tells of, as they are cited below it: with a label, by their authors, by their DOI."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from pressschema.parsers.text.evidence.looks import Look
from pressschema.parsers.text.joining.blocks import Block

__all__ = ["is_citation", "look_for_citations"]

#: A citation is not longer, in characters.
_LONGEST: Final = 700
#: What every citation has one of.
_SIGN: Final = re.compile(r"[12](?<!\d.)(?:0\.\d{4}|[09]\d\d(?!\d))", re.ASCII)
#: The identifier of a publication.
_DOI: Final = re.compile(r"\b10\.\d{4,9}/\S{2}", re.ASCII)
_ONLY_DOI: Final = re.compile(r"(?:doi\b|https?://(?:dx\.)?doi\.)", re.IGNORECASE)
_LABEL: Final = re.compile(r"[^\W\d_][^:：.!?]{1,40}[:：]\s?(?=\S)")
_INITIALS: Final = r"(?:[A-ZÀ-ÞА-Я]\.?[- ]?){1,3}"
_NAME: Final = r"(?:(?:[a-z]{2,3} )?[A-ZÀ-ÞА-Я][\w'’-]{1,30})"
_AND: Final = r"(?:[,;]? (?:and|und|et|y|e|en|och|og|и|i|&) |[,;] )"
#: Authors by surname and initials, in either order; two of them, or one and what shows that more is cited.
_AUTHOR: Final = rf"(?:{_NAME},? {_INITIALS}(?![\w.])|(?:[A-ZÀ-ÞА-Я]\.[- ]?){{1,3}}{_NAME}(?: {_NAME})?)"
_AUTHORS: Final = re.compile(rf"{_AUTHOR}(?:{_AND}{_AUTHOR}|\s?[:(]|,? et al\b)")
_FULL_NAME: Final = rf"{_NAME}(?: (?:[A-Z]\. )?{_NAME}){{1,3}}"
_FULL_NAMES: Final = re.compile(rf"{_FULL_NAME}(?:{_AND}{_FULL_NAME}|,? et al\b)")
#: The year at the end; the pages, the issue, the volume of a journal.
_PLACE: Final = re.compile(
    r"[.,;] (?:\w{3,9} )?\(?\d{4}\)?\.?$|\d\s?[-–]\s?\d|\b\d{1,4}\s?\(\d|\d[:,]\s?\d|\bpp?\.\s?\d|\bvol\b",
    re.IGNORECASE,
)


def look_for_citations(blocks: Sequence[Block], looks: Sequence[Look]) -> None:
    """Citations below the first paragraph, the lines that head them, and those that head a link beside them."""
    cited = False
    for (above, head), (block, look) in pairwise(zip(blocks, looks, strict=True)):
        text = block.said.text
        if _LATE.isdisjoint(look.seen):
            continue
        if len(text) <= _LONGEST and is_citation(text):
            look.seen.add("citation")
            cited = True
            if head.short and not above.mark and _NO_HEADING.isdisjoint(head.seen):
                head.seen.add("heads citation")
        elif cited and "only link" in look.seen and _MORE.issubset(head.seen):
            head.seen.add("heads more beside citation")
        elif not _MORE.issubset(look.seen):
            cited = False


#: A heading over where there is more to read.
_MORE: Final = frozenset({"related heading", "colon"})
_LATE: Final = frozenset({"late prose", "late definition", "amid prose", "after prose"})
_NO_HEADING: Final = frozenset(
    {"link", "only link", "e-mail", "phone", "end mark", "says nothing", "navigation", "citation", "label"}
)


def is_citation(text: str) -> bool:
    """Whether a text is the reference of a publication, and no sentence about it."""
    if _SIGN.search(text) is None:
        return False
    label = _LABEL.match(text)
    cited = _AUTHORS.match(text) or (label and _AUTHORS.match(text, label.end()))
    if _DOI.search(text):
        return bool(cited or label or _ONLY_DOI.match(text) or _FULL_NAMES.match(text))
    return cited is not None and _PLACE.search(text, cited.end()) is not None
