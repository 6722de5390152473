"""Blocks to evidence: what speaks for what a block is, as names that the grammar gives weights to.

Each block is looked at by itself (size, end, case, marks, cues), then among its neighbours (gaps, runs
of short lines, where the prose begins and ends). Everything here is cheap: one pass, no reading of fields.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple, TypeAlias

from pressschema.parsers.text.blocks import Block
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.dateline import read_dateline
from pressschema.parsers.text.fields.dates import find_dates
from pressschema.parsers.text.openings import Openings

__all__ = ["Evidence", "observe"]

#: What was seen of a block, by name, in a fixed order.
Evidence: TypeAlias = tuple[str, ...]

#: Characters up to which a block is tiny, short, a line or long; longer ones are very long. A headline
#: is 60 to 120, a paragraph mostly more than 140.
_SIZES: Final = ((20, "tiny"), (60, "short"), (140, "line"), (500, "long"))
_DENSE_SCRIPTS: Final = frozenset({"ja", "zh", "ko"})
#: A character of Chinese or Japanese says as much as so many of an alphabet.
_DENSITY: Final = 2.5

_SENTENCE_END: Final = frozenset(".!?。！？؟…")
_CLOSERS: Final = "\"'”’»›)]*_”"
_OPEN_QUOTES: Final = frozenset('"“„«‘「『')
_MARKS_OF_KIND: Final = {
    "bullet": "bullet", "dash": "dash", "number": "number", "quote": "quote mark", "heading": "heading mark",
}  # fmt: skip

_EMAIL: Final = re.compile(r"[\w.+-]{1,64}(?:@|\s?[\[(]\s?(?:at|@)\s?[\])]\s?)\w[\w-]{0,62}\.\w")
_PHONE: Final = re.compile(r"(?<![\w/.,$€£-])[+(]?\d[\d ()./\-\u00a0\u2010-\u2013]{6,22}\d(?![\w/,])")
#: What is written like a telephone number and is none: dates and spans of years.
_NO_PHONE: Final = re.compile(
    r"\d{4}[-./ ]\d\d?[-./ ]\d\d?\b|\d\d?[./-]\d\d?[./-]\d{4}|(?:19|20)\d\d\s?[-–]\s?(?:19|20)?\d\d\b"
)
_LEAST_DIGITS: Final = 7
_URL: Final = re.compile(r"https?://|www\.\w|\b\w[\w-]{1,62}\.(?:com|org|net|gov|eu|int)\b")
_ONLY_URL: Final = re.compile(r"<?(?:https?://|www\.)\S+$")
_SENTENCE_BREAK: Final = re.compile(r"[.!?][\"”’)]?\s+[\"“‘(]?[A-ZÀ-ÞА-Я0-9]|[。！？]\S")
_PAGE_MARK: Final = re.compile(
    r"(?:[-–—]\s?)?(?:page\s|seite\s|pagina\s|página\s)?\d{1,3}(?:\s?(?:of|/|von|sur|de|di)\s?\d{1,3})?(?:\s?[-–—])?$"
    r"|[-–—(]{0,3}\s?(?:more|mehr|suite|segue|sigue)\s?[-–—)]{0,3}$"
    r"|(?:table of contents|exhibit\s\d{1,3}(?:\.\d{1,2})?|ex-\d.{0,30})$",
    re.IGNORECASE,
)
_ATTRIBUTION: Final = re.compile(r"(?:<cite>)?\s?(?:--|[—–―-])\s?[A-ZÀ-ÞА-Я][^.!?:]{4,150}(?:</cite>)?$")
_LABEL: Final = re.compile(r"[^\W\d_][\w ./-]{0,24}:\s*\S")
_DIGIT: Final = re.compile(r"\d")
#: A line is a date if the date is more than this part of it, and has one if it is more than that.
_IS_DATE, _HAS_DATE = 0.5, 0.2
#: So many blocks from the first prose on may open with the dateline.
_DATELINES: Final = 4
_LETTER: Final = re.compile(r"[^\W\d_]")
_FOLLOWED: Final = 3


class _Look(NamedTuple):
    """What later looks ask of a block."""

    seen: list[str]
    key: str
    short: bool
    prose: bool


def observe(blocks: Sequence[Block], openings: Openings, cues: Cues, language: str) -> list[Evidence]:
    """The evidence of each block of a document.

    Args:
        blocks: all of them, in order.
        openings: the cues of the document's language, as blocks open with them.
        cues: all of them.
        language: BCP 47 tag of it.
    """
    density = _DENSITY if language.split("-")[0] in _DENSE_SCRIPTS else 1.0
    looks = [_look(block, openings, density, language) for block in blocks]
    first = _place(looks)
    _datelines(blocks, looks, first, cues, language)
    _runs(looks)
    _repeats(looks)
    _neighbours(blocks, looks)
    return [tuple(look.seen) for look in looks]


# ---- a block by itself -----------------------------------------------------------------------------


def _look(block: Block, openings: Openings, density: float, language: str) -> _Look:
    said = block.said.text
    text = said or block.piece.text
    size = len(text) * density
    seen = [next((name for limit, name in _SIZES if size <= limit), "very long")]
    end = _end(text)
    seen.append(end)
    if block.mark:
        seen.append(_MARKS_OF_KIND[block.mark])
    if block.cells:
        figures = sum(cell.text[-1:].isdigit() or cell.text[-1:] in ")%" for cell in block.cells)
        seen.append("figures" if 2 * figures >= len(block.cells) else "row")
    short = size <= _SIZES[1][0] and end != "sentence"
    if size <= _SIZES[2][0]:
        _look_at_line(text, seen, language)
    if size <= _SIZES[3][0] and "figures" not in seen:
        _look_for_addresses(text, seen)
    if text[0] in _OPEN_QUOTES:
        seen.append("opens quoted")
    elif text[0].islower():
        seen.append("small letter")
    if end == "sentence":
        seen.append("several sentences" if _SENTENCE_BREAK.search(text, 0, _SIZES[3][0]) else "one sentence")
    seen.extend(openings.seen(text, whole=size <= _SIZES[2][0]))
    prose = not block.cells and (size > _SIZES[2][0] or (end == "sentence" and size > _SIZES[1][0]))
    return _Look(seen, text[: _SIZES[1][0]].casefold(), short, prose)


def _end(text: str) -> str:
    last = text[-1]
    if last in ":：":
        return "colon"
    last = text.rstrip(_CLOSERS)[-1:]
    return "sentence" if last in _SENTENCE_END and last else "open end"


def _look_at_line(text: str, seen: list[str], language: str) -> None:
    if text.isupper():
        seen.append("capitals")
    elif text.istitle() or _is_title(text):
        seen.append("title case")
    if _LETTER.search(text) is None:
        seen.append("no letters")
    if _PAGE_MARK.match(text):
        seen.append("page mark")
    if _ATTRIBUTION.match(text):
        seen.append("attribution")
    elif _LABEL.match(text):
        seen.append("label")
    if text[0] == "<" and text[-1] == ">":
        seen.append("tag")
    if _DIGIT.search(text):
        part = sum(match.end - match.start for match in find_dates(text, language)) / len(text)
        if part > _HAS_DATE:
            seen.append("date" if part > _IS_DATE else "has date")


def _is_title(text: str) -> bool:
    words = [word for word in text.split() if word[0].isalpha() and len(word) > _FOLLOWED]
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _look_for_addresses(text: str, seen: list[str]) -> None:
    if ("@" in text or "at" in text) and _EMAIL.search(text):
        seen.append("e-mail")
    phone = _PHONE.search(text)
    if phone and sum(map(str.isdigit, phone[0])) >= _LEAST_DIGITS and not _NO_PHONE.search(phone[0]):
        seen.append("phone")
    if "." in text and _URL.search(text):
        seen.append("only link" if _ONLY_URL.match(text) else "link")


# ---- a block among the others ------------------------------------------------------------------------


def _place(looks: Sequence[_Look]) -> int:
    """Where a block stands from the first and the last paragraph of prose; gives the index of the first."""
    prose = [index for index, look in enumerate(looks) if look.prose]
    first, last = (prose[0], prose[-1]) if prose else (len(looks), -1)
    for index, look in enumerate(looks):
        if index < first:
            look.seen.append("before prose")
            if first - index <= _FOLLOWED:
                look.seen.append(f"{first - index} before prose")
        elif index > last:
            look.seen.append("after prose")
        else:
            look.seen.append("first prose" if index == first else "amid prose")
    looks[0].seen.append("first")
    if len(looks) > 1:
        looks[1].seen.append("second")
    return first


def _datelines(blocks: Sequence[Block], looks: Sequence[_Look], first: int, cues: Cues, language: str) -> None:
    """The first block near the beginning of the prose that opens with a dateline, or is one."""
    for index in range(max(first - _FOLLOWED, 0), min(first + _DATELINES, len(blocks))):
        text = blocks[index].piece.text
        match = read_dateline(text, cues, language)
        if match is None:
            continue
        if match.body_start < len(text.rstrip()):
            looks[index].seen.append("dateline")
            return
        looks[index].seen.append("only dateline")


def _runs(looks: Sequence[_Look]) -> None:
    """Runs of short lines without an end: lists, tables of contents, menus."""
    start = 0
    for index in range(len(looks) + 1):
        if index < len(looks) and looks[index].short:
            continue
        run = looks[start:index]
        if len(run) >= 4:
            menu = sum("navigation" in look.seen for look in run)
            name = "menu" if 5 * menu >= len(run) or menu >= 4 else "run of short lines"
            long = len(run) >= 12
            for look in run:
                look.seen.append(name)
                if long:
                    look.seen.append("long run")
        start = index + 1


def _repeats(looks: Sequence[_Look]) -> None:
    counts = Counter(look.key for look in looks if len(look.key) > _SIZES[0][0])
    met: set[str] = set()
    for look in looks:
        if counts[look.key] > 1:
            look.seen.append("said before" if look.key in met else "said again")
            met.add(look.key)


def _neighbours(blocks: Sequence[Block], looks: Sequence[_Look]) -> None:
    rows = ["figures" in look.seen or "row" in look.seen for look in looks]
    addresses = [not {"e-mail", "phone"}.isdisjoint(look.seen) for look in looks]
    for index, (block, look) in enumerate(zip(blocks, looks, strict=True)):
        seen = look.seen
        if block.gap:
            seen.append("gap before" if block.gap < _FOLLOWED else "wide gap before")
        if index and "colon" in looks[index - 1].seen:
            seen.append("after colon")
        if index and addresses[index - 1]:
            seen.append("after address")
        if look.short and any(addresses[index + 1 : index + 1 + _FOLLOWED]):
            seen.append("address soon")
        if any(rows[max(index - 1, 0) : index + 2]):
            seen.append("row beside")
        if index + 1 < len(looks):
            _look_ahead(blocks[index + 1], looks[index + 1], seen)


def _look_ahead(block: Block, look: _Look, seen: list[str]) -> None:
    if block.gap:
        seen.append("gap after")
    if look.prose:
        seen.append("prose next")
    if block.mark:
        seen.append("marked next")
