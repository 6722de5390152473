"""Blocks to evidence: what speaks for what a block is, as names that the grammar gives weights to.

Each block is looked at by itself (size, end, case, marks, cues), then among its neighbours (gaps, runs
of short lines, where the prose begins and ends). Everything here is cheap: one pass, no reading of fields.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median
from typing import Final, NamedTuple, TypeAlias

from pressschema.parsers.text.blocks import Block
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.dateline import read_dateline
from pressschema.parsers.text.fields.dates import find_dates
from pressschema.parsers.text.fields.matches import DatelineMatch
from pressschema.parsers.text.openings import Openings

__all__ = ["Evidence", "observe"]

#: What was seen of a block, by name, in a fixed order.
Evidence: TypeAlias = tuple[str, ...]

#: Characters up to which a block is tiny, short, a line or long; longer ones are very long. A headline
#: is 60 to 120, a paragraph mostly more than 140.
_TINY, _SHORT, _LINE, _LONG = 20, 60, 140, 500
_SIZES: Final = ((_TINY, "tiny"), (_SHORT, "short"), (_LINE, "line"), (_LONG, "long"))
#: Headlines of statements and scientific releases run to two or three lines.
_LONGEST_HEADLINE: Final = 300
#: A block as long as this is prose even without a full stop.
_PROSE: Final = 300
_DENSE_SCRIPTS: Final = frozenset({"ja", "zh", "ko"})
#: A character of Chinese or Japanese says as much as so many of an alphabet.
_DENSITY: Final = 2.5

_SENTENCE_END: Final = frozenset(".!?。！？؟…")
_CLOSERS: Final = "\"'”’“‘»›«‹)]」』*_"
_OPEN_QUOTES: Final = frozenset('"“„«‘「『')
_MARKS_OF_KIND: Final = {
    "bullet": "bullet", "dash": "dash", "number": "number", "quote": "quote mark", "heading": "heading mark",
}  # fmt: skip

_EMAIL: Final = re.compile(r"\w@\w|\w\s?[\[(]\s?(?:at|@)\s?[\])]\s?\w")
_PHONE: Final = re.compile(r"(?<![\w/.,$€£-])[+(]?\d[\d ()./\-\u00a0\u2010-\u2013]{6,22}\d(?![\w/,])")
#: What is written like a telephone number and is none: dates and spans of years.
_NO_PHONE: Final = re.compile(
    r"\d{4}[-./ ]\d\d?[-./ ]\d\d?\b|\d\d?[./-]\d\d?[./-]\d{4}|(?:19|20)\d\d\s?[-–]\s?(?:19|20)?\d\d\b"
)
_LEAST_DIGITS: Final = 7
_ACCOUNT: Final = re.compile(r"(?<![\w.])@\w{2}")
_DOMAIN: Final = re.compile(r"\.(?:com|org|net|gov|edu|eu|int)\b")
_ONLY_URL: Final = re.compile(r"<?(?:https?://|www\.)\S+$")
_SENTENCE_BREAK: Final = re.compile(r"[.!?][\"”’)]?\s+[\"“‘(]?[A-ZÀ-ÞА-Я0-9]|[。！？]\S")
_PAGE_MARK: Final = re.compile(
    r"(?:[-–—]\s?)?(?:page\s|seite\s|pagina\s|página\s)?\d{1,3}(?:\s?(?:of|/|von|sur|de|di)\s?\d{1,3})?(?:\s?[-–—])?$"
    r"|[-–—(]{1,3}\s?(?:more|mehr|suite|segue|sigue)\s?[-–—)]{0,3}$"
    r"|.{0,60}\s{3,}(?:page|seite|pagina|página)\s\d{1,3}$"
    r"|(?:table of contents|exhibit\s\d{1,3}(?:\.\d{1,2})?|ex-\d.{0,30})$",
    re.IGNORECASE,
)
#: The mark of a footnote at its beginning; superscripts also as they look when UTF-8 is read as Latin-1.
_FOOTNOTE: Final = re.compile(r"(?:Â?[¹²³⁴⁵⁶⁷⁸⁹]|[†‡]|\*{1,3}(?=\w)|\[\d{1,2}\]|\(\d{1,2}\))\s?\w")
_ATTRIBUTION: Final = re.compile(r"(?:<cite>)?\s?(?:--|[—–―-])\s?[A-ZÀ-ÞА-Я][^.!?:]{4,150}(?:</cite>)?$")
_LABEL: Final = re.compile(r"[^\W\d_][\w ./-]{0,24}:\s*\S")
_FIGURE: Final = re.compile(r"[-–+($€£¥]{0,3}\s?\d[\d.,\s%)]*$")
_DECORATED: Final = re.compile(r"([-–—=*~_#]{2,})\s?\w.{0,60}\w\s?\1$")
_DIGIT: Final = re.compile(r"\d")
#: A line is a date if the date is more than this part of it, and has one if it is more than that.
_IS_DATE, _HAS_DATE = 0.5, 0.2
#: So many blocks from the first prose on may open with the dateline.
_DATELINES: Final = 4
#: A dateline that is a line of its own has at most so many characters; a headline has more.
_DATELINE_ALONE: Final = 40
#: A day, a month in letters and a year, in whichever order, before the last full stop.
_DATE_AT_END: Final = re.compile(r"(?:\d\d?\.?\s\w{3,12}\.?,?\s\d{4}|\w{3,12}\.?\s\d\d?,\s\d{4})\.?$")
_CREDIT: Final = 60
_LABELS_OF_HEADLINES: Final = frozenset({"opens kind", "opens headline", "opens release"})
_COPYRIGHT: Final = re.compile(r"©|\(c\)\s|copyright\b", re.IGNORECASE)
_CUT_OFF: Final = ("…", "...", "[…]", "[...]")
_TAG: Final = re.compile(r"</?\w[^<>]*>$")
_LETTER: Final = re.compile(r"[^\W\d_]")
_FOLLOWED: Final = 3
#: The title of a table and the heads of its columns are at most so many lines.
_TABLE_HEAD: Final = 6
#: So many lines before the prose are looked at on their own, though they follow on a menu.
_FRONT: Final = 5
#: So many short lines between two paragraphs part them.
_MENU: Final = 8
#: A picture beside the beginning of a text has its caption among so many paragraphs.
_EARLY: Final = 3
#: So many short lines are a run, so many a long one: no list of contacts without addresses is as long.
_RUN, _LONG_RUN = 4, 12


class _Look(NamedTuple):
    """What later looks ask of a block."""

    seen: list[str]
    key: str
    size: float
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
    _runs(looks, first)
    _repeats(looks, first)
    _neighbours(blocks, looks)
    _near(looks)
    return [tuple(look.seen) for look in looks]


# ---- a block by itself -----------------------------------------------------------------------------


def _look(block: Block, openings: Openings, density: float, language: str) -> _Look:
    text = block.said.text or block.piece.text
    size = len(text) * density
    end = _end(text, openings)
    seen = [next((name for limit, name in _SIZES if size <= limit), "very long"), end]
    if block.mark:
        seen.append(_MARKS_OF_KIND[block.mark])
    if block.mark == "number" and block.piece.text[0] == "(":
        seen.append("number in brackets")
    if block.cells:
        figures = sum(_FIGURE.match(cell.text) is not None for cell in block.cells)
        seen.append("figures" if 2 * figures >= len(block.cells) else "row")
    if size <= _LONGEST_HEADLINE:
        _look_at_case(text, seen)
    if size <= _LINE and "figures" not in seen:
        _look_at_line(text, seen, language)
    if size <= _LONG and "figures" not in seen:
        _look_for_addresses(text, seen)
    if size > _SHORT:
        _look_at_prose(text, seen, openings)
    _look_at_opening(text, seen)
    seen.extend(openings.seen(text, whole=size <= _LINE))
    prose = not block.cells and "cut off" not in seen and size > (_PROSE if end == "open end" else _SHORT)
    return _Look(seen, _key(text, seen), size, size <= _SHORT and end != "sentence", prose)


def _key(text: str, seen: Sequence[str]) -> str:
    """By what a text is known again: its beginning, without the label before it."""
    if not _LABELS_OF_HEADLINES.isdisjoint(seen):
        text = text.partition(":")[2].strip() or text
    return text[:_SHORT].casefold()


def _end(text: str, openings: Openings) -> str:
    """How a block ends; the full stop of a few words, or of "Inc.", is an abbreviation's."""
    if text[-1] in ":：":
        return "colon"
    last = text.rstrip(_CLOSERS)[-1:]
    ends = last in _SENTENCE_END and len(text) > _TINY and not openings.is_abbreviation(text)
    return "sentence" if ends else "open end"


def _look_at_case(text: str, seen: list[str]) -> None:
    if text.isupper():
        seen.append("capitals")
    elif text.istitle() or _is_title(text):
        seen.append("title case")


def _look_at_line(text: str, seen: list[str], language: str) -> None:
    if _LETTER.search(text) is None:
        seen.append("no letters")
    if _PAGE_MARK.match(text):
        seen.append("page mark")
    if _FOOTNOTE.match(text):
        seen.append("footnote mark")
    if _ATTRIBUTION.match(text):
        seen.append("attribution")
    elif _LABEL.match(text):
        seen.append("label")
    if _TAG.match(text):
        seen.append("tag")
    if _DECORATED.match(text):
        seen.append("decorated")
    if _DIGIT.search(text):
        part = sum(match.end - match.start for match in find_dates(text, language)) / len(text)
        if part > _HAS_DATE or (part and _LABEL.match(text)):
            seen.append("date" if part > _IS_DATE else "has date")


def _look_at_prose(text: str, seen: list[str], openings: Openings) -> None:
    """Signs within longer text. Captions end in a date or in the credit."""
    if text[0] not in _OPEN_QUOTES and openings.is_definition(text):
        seen.append("definition")
    if openings.is_legal(text):
        seen.append("words of law")
    if seen[1] == "sentence" and _DATE_AT_END.search(text, max(0, len(text) - _CREDIT)):
        seen.append("ends in date")
    if text[-1] == ")" and openings.is_credit(text[text.rfind("(") + 1 : -1]):
        seen.append("credit")


def _look_at_opening(text: str, seen: list[str]) -> None:
    if text[0] in _OPEN_QUOTES:
        seen.append("opens quoted")
    elif text[0].islower():
        seen.append("small letter")
    if seen[1] == "sentence":
        seen.append("several sentences" if _SENTENCE_BREAK.search(text, 0, _LONG) else "one sentence")
    if text.endswith(_CUT_OFF):
        seen.append("cut off")
    if _COPYRIGHT.match(text):
        seen.append("copyright")
    elif "©" in text:
        seen.append("copyright within")


def _is_title(text: str) -> bool:
    words = [word for word in text.split() if word[0].isalpha() and len(word) > _FOLLOWED]
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _look_for_addresses(text: str, seen: list[str]) -> None:
    if ("@" in text or "[" in text or "(" in text) and _EMAIL.search(text):
        seen.append("e-mail")
    if _DIGIT.search(text):
        phone = _PHONE.search(text)
        if phone and sum(map(str.isdigit, phone[0])) >= _LEAST_DIGITS and not _NO_PHONE.search(phone[0]):
            seen.append("phone")
    if "@" in text and _ACCOUNT.search(text):
        seen.append("account")
    if "://" in text or "www." in text or _DOMAIN.search(text):
        seen.append("only link" if _ONLY_URL.match(text) else "link")


# ---- a block among the others ------------------------------------------------------------------------


def _place(looks: Sequence[_Look]) -> int:
    """Where a block stands from the first and the last paragraph of prose; gives the index of the first."""
    prose = _article(looks)
    first, last = (prose[0], prose[-1]) if prose else (len(looks), -1)
    late = prose[2 * len(prose) // 3] if len(prose) > 1 else len(looks)
    for index, look in enumerate(looks):
        if index < first:
            look.seen.append("before prose")
            if first - index <= _FOLLOWED:
                look.seen.append(f"{first - index} before prose")
        elif index > last:
            look.seen.append("after prose")
        else:
            look.seen.append("first prose" if index == first else "amid prose")
            if index in prose[1:_EARLY] and "ends in date" in look.seen:
                look.seen.append("early, ends in date")
            if look.prose and index >= late:
                look.seen.append("late definition" if "definition" in look.seen else "late prose")
    ended = False
    for look in looks:
        if ended:
            look.seen.append("after end mark")
        ended = ended or "end mark" in look.seen
    looks[0].seen.append("first")
    if len(looks) > 1:
        looks[1].seen.append("second")
    return first


def _article(looks: Sequence[_Look]) -> list[int]:
    """The paragraphs of prose, without what menus part from most of it: notices above and below a page."""
    groups: list[list[int]] = []
    for index, look in enumerate(looks):
        if look.prose:
            if not groups or _is_parted(looks[groups[-1][-1] : index]):
                groups.append([])
            groups[-1].append(index)
    return max(groups, key=lambda group: sum(looks[index].size for index in group), default=[])


def _is_parted(stretch: Sequence[_Look]) -> bool:
    """Whether many short lines, and nothing that announces a list, are between two paragraphs."""
    between = stretch[1:]
    return sum(look.short for look in between) >= _MENU and not any("colon" in look.seen for look in stretch[:2])


def _datelines(blocks: Sequence[Block], looks: Sequence[_Look], first: int, cues: Cues, language: str) -> None:
    """The block near the beginning of the prose that most surely opens with a dateline, or is one."""
    best: tuple[float, int] | None = None
    alone = False
    for index in range(max(first - _FOLLOWED, 0), min(first + _DATELINES, len(blocks))):
        text = blocks[index].piece.text
        possible = _NO_DATELINES.isdisjoint(looks[index].seen) and _MAY_BE_DATELINE.search(text, 0, _DATELINE_END)
        if not possible:
            continue
        match = read_dateline(text, cues, language)
        if match is None:
            continue
        whole = match.body_start >= len(text.rstrip())
        if (not whole or _is_alone(match, text)) and (best is None or match.confidence > best[0]):
            best, alone = (match.confidence, index), whole
    if best is None:
        return
    place = best[1]
    looks[place].seen.append("only dateline" if alone else "dateline")
    for before in looks[:place]:
        before.seen.append("before dateline")
    for after in looks[place + 1 + alone :]:
        after.seen.append("after dateline")


#: A dateline ends in a dash or a bracket, or is a short line.
_MAY_BE_DATELINE: Final = re.compile(r"[-–—―−)）/]|^.{1,40}$|^\W*[A-Z]{2,}[A-Z .]*, ?[A-Z]{2} ")
_DATELINE_END: Final = 160
#: What is no dateline, however it reads.
_NO_DATELINES: Final = frozenset(
    {
        "label", "row", "figures", "bullet", "opens headline", "opens kind", "opens date", "kind", "navigation",
        "e-mail", "opens release", "opens release, bare",
    }
)  # fmt: skip


def _is_alone(match: DatelineMatch, text: str) -> bool:
    """Whether a line that reads as a dateline throughout is one: not a short headline in capitals."""
    place = match.dateline.place
    more = match.dateline.date or match.dateline.wire or (place and (place.region or place.country))
    return len(text) <= _DATELINE_ALONE and (bool(more) or len(text.split()) <= _FOLLOWED)


def _runs(looks: Sequence[_Look], first: int) -> None:
    """Runs of short lines without an end: lists, tables of contents, menus.

    The last lines before the prose are left out: a headline follows a menu without a mark.
    """
    start = 0
    for index in range(len(looks) + 1):
        if index < len(looks) and looks[index].short:
            continue
        run = looks[start:index]
        if len(run) > 1 and start and "colon" in looks[start - 1].seen:
            for look in run:
                look.seen.append("listed")
        if len(run) >= _RUN:
            _look_at_run(run, max(_after_menu(run), first - _FRONT - start) if start < first else len(run))
        start = index + 1


def _after_menu(run: Sequence[_Look]) -> int:
    """How many lines of a run there are up to the last that is plainly of a menu."""
    return max((index for index, look in enumerate(run, 1) if "navigation" in look.seen), default=0)


def _look_at_run(run: Sequence[_Look], count: int) -> None:
    """What a run of short lines is likely to be; the who, what and when of an advisory are none of these."""
    if any("advisory label" in look.seen for look in run):
        return
    menu = sum("navigation" in look.seen for look in run)
    addresses = sum("phone" in look.seen or "e-mail" in look.seen for look in run)
    for look in run[:count]:
        look.seen.append("menu" if 5 * menu >= len(run) or menu >= _RUN else "run of short lines")
        if len(run) >= _LONG_RUN and 8 * addresses < len(run):
            look.seen.append("long run")


def _repeats(looks: Sequence[_Look], first: int) -> None:
    """What is said twice: before the prose, first the page's title and then the headline; after it, in links."""
    last = {look.key: index for index, look in enumerate(looks) if len(look.key) > _TINY}
    met: set[str] = set()
    for index, look in enumerate(looks):
        if look.key in met:
            look.seen.append("said before")
        if last.get(look.key, index) > index:
            look.seen.append("said again" if last[look.key] < first else "said later")
            met.add(look.key)


def _neighbours(blocks: Sequence[Block], looks: Sequence[_Look]) -> None:
    usual = median(block.gap for block in blocks)
    for index, (block, look) in enumerate(zip(blocks, looks, strict=True)):
        seen = look.seen
        if block.gap > usual + 1:
            seen.append("wide gap before")
        elif block.gap > usual:
            seen.append("gap before")
        elif block.gap < usual:
            seen.append("close to the last")
        if index and "colon" in looks[index - 1].seen:
            seen.append("after colon")
        if index and "masthead label" in looks[index - 1].seen:
            seen.append("after masthead label")
        if index + 1 < len(looks):
            _look_ahead(blocks[index + 1], looks[index + 1], usual, seen)


def _near(looks: Sequence[_Look]) -> None:
    """Figures of a table and addresses of contacts: what is near them is of the table or the contact."""
    figures = ["figures" in look.seen for look in looks]
    addresses = ["e-mail" in look.seen or "phone" in look.seen for look in looks]
    for index, look in enumerate(looks):
        before = max(index - _FOLLOWED, 0)
        if any(figures[before : index + _TABLE_HEAD + 1]):
            look.seen.append("row near")
        if index and addresses[index - 1]:
            look.seen.append("after address")
        if look.short and not addresses[index]:
            soon = any(addresses[index + 1 : index + 1 + _FOLLOWED])
            look.seen.append("address soon" if soon else "no address soon")
            if not soon and not any(addresses[before:index]):
                look.seen.append("address far")


def _look_ahead(block: Block, look: _Look, usual: float, seen: list[str]) -> None:
    if block.gap > usual:
        seen.append("gap after")
    elif block.gap < usual:
        seen.append("close to the next")
    if look.prose:
        seen.append("prose next")
    if block.mark:
        seen.append("marked next")
