"""The head of a text that lost its punctuation: what stood on lines of its own, by what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.dates import find_dates
from pressschema.parsers.text.lines import Line
from pressschema.parsers.text.phrases import cut

__all__ = ["divide_unpunctuated_head"]

#: A part of as many characters is prose, with which the head ends; the article may be behind the rest of the head.
_PROSE: Final = 140
#: A head has no more parts, and no part more pieces.
_HEAD, _PIECES = 40, 12
_REACH: Final = 400
#: A headline that is said again has so many characters at least.
_HEADLINE: Final = 20
#: What parts a headline from the name of the page behind it, and what stands before a heading.
_TITLE_END: Final = re.compile(r"(?<=\S) {3}(?=[A-ZÀ-ÖØ-Þ])")
_GAP: Final = "  "
#: A place in capitals, or with its region, and a gap where the dash was.
_PLACE: Final = re.compile(
    r"(?:^|(?<= ))(?:[A-ZÀ-ÖØ-Þ]{3,20}(?: [A-ZÀ-ÖØ-Þ]{2,20}){0,2}"
    r"|(?P<name>[A-ZÀ-ÖØ-Þ]\w{2,20}(?: [A-ZÀ-ÖØ-Þ]\w{2,20})?))"
    r"(?: {2}(?P<region>[A-Z][A-Za-z]{1,14}))? {2,5}(?=[A-ZÀ-ÖØ-Þ])"
)
#: So many characters behind a place show whether what follows is a sentence.
_SHOWN: Final = 30


def divide_unpunctuated_head(parts: Sequence[Line], cues: Cues, language: str) -> list[Line]:
    """The parts of a text, with what its head says as parts: the release line, dates, contacts, headline, place.

    Args:
        parts: the lines of the text, or what gaps part on the only one.
        cues: the cues of its language.
        language: BCP 47 tag of it.
    """
    divided: list[Line] = []
    for index, part in enumerate(parts[:_HEAD]):
        divided += _divided(part, [line.text for line in divided], cues, language)
        if len(divided[-1].text) > _PROSE:
            return [*divided, *parts[index + 1 :]]
    return [*divided, *parts[_HEAD:]]


def _divided(part: Line, said: Sequence[str], cues: Cues, language: str) -> Iterator[Line]:
    start = 0
    for end in [*_ends(part.text, said, cues, language), len(part.text)]:
        piece = part.text[start:end].rstrip()
        yield Line(part.start + start, piece, 0 if start else part.indent, 1 if start else part.gap)
        start = end


def _ends(text: str, said: Sequence[str], cues: Cues, language: str) -> Iterator[int]:
    """Where what stands behind each piece of a part begins; nothing of the head stands behind the place."""
    start = 0
    for _ in range(_PIECES):
        rest = text[start:]
        length = _named(rest, said, cues) or _date(rest, said, cues, language)
        place = None if length else _place(rest, cues)
        if place:
            length = place[0] or place[1]
        elif not (length or said or start):
            length = _title(rest)
        behind = rest[length:].lstrip()
        if not (length and behind):
            return
        start = len(text) - len(behind)
        yield start
        if place and not place[0]:
            return


def _named(text: str, said: Sequence[str], cues: Cues) -> int:
    """How many characters of a text have the release line, the contact or the headline that it opens with."""
    words = cut(text, 0, _REACH)
    release = cues.release_immediate.at(words)
    if release:
        return words.ends[release - 1]
    contact = _contact(text, cues) if len(text) <= _PROSE else 0
    return contact or max(
        (len(line) for line in said if len(line) >= _HEADLINE and text.startswith(f"{line} ")), default=0
    )


def _date(text: str, said: Sequence[str], cues: Cues, language: str) -> int:
    """How many characters of a text have the date that it opens with; one before prose is of it."""
    date = next(iter(find_dates(text[:_PROSE], language)), None)
    if date is None or not date.has_year or not (date.start == 0 or cues.date_labels.is_whole(text[: date.start])):
        return 0
    rest = text[date.end :].lstrip()
    return date.end if len(rest) <= _PROSE or _named(rest, said, cues) or _place(rest, cues) else 0


def _contact(text: str, cues: Cues) -> int:
    """How many characters of a text are a heading of contacts, or stand before one with a gap for its colon.

    A place may stand before it: "Westmarsh Contact  Jane Roe".
    """
    words = cut(text)
    found = cues.contact_headings.find(words)
    if found is None:
        return 0
    first, start, end = found[0], words.starts[found[0]], words.ends[found[1] - 1]
    if not (text[start].isupper() and text.startswith(_GAP, end)):
        return 0
    if first < 2:
        return start or end
    place = words.starts[first - 1]
    return len(text[:place].rstrip()) if text.endswith(_GAP, 0, place) else 0


def _title(text: str) -> int:
    """How many characters of the title of a page stand before what parts it from the name of the page."""
    end = _TITLE_END.search(text) if len(text) <= _PROSE else None
    return end.start() if end else 0


def _place(text: str, cues: Cues) -> tuple[int, int] | None:
    """Where the place is that the article begins with, soon in a text."""
    places = (found for found in _PLACE.finditer(text[:_REACH]) if _is_place(text, found, cues))
    found = next(places, None)
    return found.span() if found and found.start() <= _PROSE else None


def _is_place(text: str, found: re.Match[str], cues: Cues) -> bool:
    """Whether a sentence follows what looks like a place, and its region is one where it is not in capitals."""
    if not any(map(str.islower, text[found.end() : found.end() + _SHOWN])):
        return False
    region = (found["region"] or "").lower() in cues.regions
    return region or (found["name"] is None and (found["region"] is None))
