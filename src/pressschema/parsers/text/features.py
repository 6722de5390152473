"""Blocks to evidence: what speaks for what a block is, as names that the grammar gives weights to.

Each block is looked at by itself (size, end, case, marks, cues), then among its neighbours (gaps, runs
of short lines, where the prose begins and ends). Everything here is cheap: one pass, no reading of fields.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median
from typing import Final, TypeAlias

from pressschema.parsers.text.blocks import Block
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.dateline import read_dateline
from pressschema.parsers.text.fields.matches import DatelineMatch
from pressschema.parsers.text.looks import LINE, TINY, Look, look_at, parts_of_title
from pressschema.parsers.text.openings import Openings

__all__ = ["Evidence", "observe"]

#: What was seen of a block, by name, in a fixed order.
Evidence: TypeAlias = tuple[str, ...]

#: Where nothing ends in a full stop, because the text lost its punctuation, this much is prose.
_UNPUNCTUATED: Final = 100
_DENSE_SCRIPTS: Final = frozenset({"ja", "zh", "ko"})
#: A character of Chinese or Japanese says as much as so many of an alphabet.
_DENSITY: Final = 2.5
#: So many blocks from the first prose on may open with the dateline.
_DATELINES: Final = 4
#: A dateline that is a line of its own has at most so many characters; a headline has more.
_DATELINE_ALONE: Final = 40
#: What is within so many blocks is near.
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


def observe(blocks: Sequence[Block], openings: Openings, cues: Cues, language: str) -> list[Evidence]:
    """The evidence of each block of a document.

    Args:
        blocks: all of them, in order.
        openings: the cues of the document's language, as blocks open with them.
        cues: all of them.
        language: BCP 47 tag of it.
    """
    density = _DENSITY if language.split("-")[0] in _DENSE_SCRIPTS else 1.0
    looks = [look_at(block, openings, density, language) for block in blocks]
    if not any("sentence" in look.seen for look in looks):
        looks = [look._replace(prose=look.size > _UNPUNCTUATED) for look in looks]
    elif not any(look.prose for look in looks):  # of a text of short sentences, these are the prose
        looks = [look._replace(prose=bool(index) and "sentence" in look.seen) for index, look in enumerate(looks)]
    prose = _without_headline(looks, _article(looks))
    first = _place(looks, prose)
    if prose:
        _standfirst(blocks, looks, prose, density, openings)
    _release_lines(blocks, looks, first, openings)
    _datelines(blocks, looks, first, cues, language)
    _runs(looks, first)
    _repeats(blocks, looks, first)
    _neighbours(blocks, looks)
    _lines_of_one(blocks, looks, openings)
    _near(looks)
    return [tuple(look.seen) for look in looks]


def _place(looks: Sequence[Look], prose: Sequence[int]) -> int:
    """Where a block stands from the first and the last paragraph of prose; gives the index of the first."""
    first, last = (prose[0], prose[-1]) if prose else (len(looks), -1)
    late = prose[2 * len(prose) // 3] if len(prose) > 1 else len(looks)
    lines = [index for index in range(first) if _NO_TITLE.isdisjoint(looks[index].seen)]
    for distance, index in enumerate(lines[: -_FOLLOWED - 1 : -1], 1):
        looks[index].seen.append(f"{distance} before prose")
    for index, look in enumerate(looks):
        if index < first:
            look.seen.append("before prose")
        elif index > last:
            look.seen.append("after prose")
        else:
            look.seen.append("first prose" if index == first else "amid prose")
            if index in prose[1:_EARLY] and "ends in date" in look.seen:
                look.seen.append("early, ends in date")
            if look.prose and index >= late:
                look.seen.append("late definition" if "definition" in look.seen else "late prose")
    _after_end(looks, late)
    if sum("navigation" in look.seen for look in looks) < _BUTTONS:
        for look in looks[first:]:
            look.seen.append("no menus")
    looks[0].seen.append("first")
    if len(looks) > 1:
        looks[1].seen.append("second")
    return first


#: What stands between a headline and the prose without being looked at: places for pictures, rules.
_NO_TITLE: Final = frozenset({"placeholder", "opens caption", "says nothing"})


def _after_end(looks: Sequence[Look], late: int) -> None:
    """What stands after the first mark of the end, and what below the menus at the foot of a page."""
    ended = False
    buttons = 0
    for index, look in enumerate(looks):
        if ended:
            look.seen.append("after end mark")
        if buttons >= _BUTTONS:
            look.seen.append("below menu")
        ended = ended or "end mark" in look.seen
        buttons += (ended or index >= late) and "navigation" in look.seen


def _standfirst(
    blocks: Sequence[Block], looks: Sequence[Look], prose: Sequence[int], density: float, openings: Openings
) -> None:
    """Whether the first paragraph is a standfirst: what follows tells it again, and it speaks of no day."""
    texts = [blocks[index].piece.text for index in prose[:_EARLY]]
    seen = looks[prose[0]].seen
    if len(texts) > 1 and _told_again(texts, density):
        seen.append("told again")
    after = prose[0] + 1
    if after < len(looks) and "opens quoted" in looks[after].seen:
        seen.append("quotation next")
    if openings.says_today(texts[0]):
        seen.append("says today")
    _own_names(blocks, looks, prose)


def _own_names(blocks: Sequence[Block], looks: Sequence[Look], prose: Sequence[int]) -> None:
    """Whether what defines itself late in the text is what the headline and the lead are about: the issuer."""
    told = " ".join(blocks[index].piece.text for index in range(max(prose[0] - _FOLLOWED, 0), prose[0] + 1))
    names = frozenset(_NAME.findall(told[-_SHOWN:]))
    for index in prose[1:]:
        if "defines itself" in looks[index].seen:
            own = not names.isdisjoint(_NAME.findall(blocks[index].piece.text, 0, _DEFINED))
            looks[index].seen.append("defines own name" if own else "defines other name")


def _told_again(texts: Sequence[str], density: float) -> bool:
    """Whether the paragraphs that follow the first tell what it tells: it is a standfirst."""
    words, *others = [_telling(text, density) for text in texts]
    return bool(words) and len(words & frozenset().union(*others)) >= _AGAIN * len(words)


def _telling(text: str, density: float) -> frozenset[str]:
    """The beginnings of the longer words of a text, which are much the same in all forms of a word; its figures."""
    if density > 1:
        return frozenset(text[index : index + 2] for index in range(min(len(text), _SHOWN)))
    return frozenset(word[:_STEM].lower() for word in _LONG_WORD.findall(text, 0, _SHOWN))


#: So many entries are a menu.
_BUTTONS: Final = 2
#: So much of a standfirst is told again.
_AGAIN: Final = 0.4
#: A name, and within how many characters of a definition the name stands.
_NAME: Final = re.compile(r"\b[A-ZÀ-ÞА-Я][^\W_]{2,}|\b\w+\.(?:org|com|net)\b")
_DEFINED: Final = 40
_LONG_WORD: Final = re.compile(r"[^\W\d_]{5,}|\d+")
#: So many letters are of the stem of a word; so many of a paragraph are looked at.
_STEM, _SHOWN = 6, 600


def _article(looks: Sequence[Look]) -> list[int]:
    """The paragraphs of prose, without what is parted from most of it: notices above a page, a covering letter."""
    groups: list[list[int]] = []
    opened = _letter(looks)
    for index, look in enumerate(looks):
        if look.prose and index >= opened:
            if not groups or _is_parted(looks[groups[-1][-1] : index]):
                groups.append([])
            groups[-1].append(index)
    return max(groups, key=lambda group: sum(looks[index].size for index in group), default=[])


def _without_headline(looks: Sequence[Look], prose: list[int]) -> list[int]:
    """The paragraphs without the first, where it is a headline that is a sentence: the only line above longer ones."""
    if len(prose) < _EARLY or any(_ABOVE_HEADLINE.isdisjoint(look.seen) for look in looks[: prose[0]]):
        return prose
    look, following = looks[prose[0]], looks[prose[1]]
    if look.size > LINE or "one sentence" not in look.seen or following.size < look.size:
        return prose
    look.seen.append("sentence on top")
    return prose[1:]


#: What a headline may have above it.
_ABOVE_HEADLINE: Final = frozenset({"kind", "date", "opens release", "opens release, bare", "opens date"})


def _letter(looks: Sequence[Look]) -> int:
    """How many blocks there are before a release that a letter brings: up to the line that names it as one."""
    greeted = False
    for index, look in enumerate(looks[:_LETTER]):
        greeted = greeted or "opens letter" in look.seen
        if greeted and not _NAMES_RELEASE.isdisjoint(look.seen):
            return index
    return 0


#: What the line above a release is known by; a letter before it has at most so many blocks.
_NAMES_RELEASE: Final = frozenset({"kind", "opens kind", "opens release", "opens release, bare"})
_LETTER: Final = 40


def _is_parted(stretch: Sequence[Look]) -> bool:
    """Whether many short lines, and nothing that announces a list, are between two paragraphs."""
    between = stretch[1:]
    return sum(look.short for look in between) >= _MENU and not any("colon" in look.seen for look in stretch[:2])


def _datelines(blocks: Sequence[Block], looks: Sequence[Look], first: int, cues: Cues, language: str) -> None:
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
    if alone and place + 1 < first:
        return  # a place and a date over the headline
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
        "e-mail", "opens release", "opens release, bare", "ends as kind",
    }
)  # fmt: skip


def _release_lines(blocks: Sequence[Block], looks: Sequence[Look], first: int, openings: Openings) -> None:
    """Lines near the beginning of the prose that say within them when the release may be used."""
    for index in range(max(first - _FRONT, 0), min(first + _FOLLOWED, len(blocks))):
        if looks[index].size <= LINE and openings.is_release_line(blocks[index].piece.text):
            looks[index].seen.append("says release")


def _is_alone(match: DatelineMatch, text: str) -> bool:
    """Whether a line that reads as a dateline throughout is one: not a short headline in capitals."""
    place = match.dateline.place
    more = match.dateline.date or match.dateline.wire or (place and (place.region or place.country))
    return len(text) <= _DATELINE_ALONE and (bool(more) or len(text.split()) <= _FOLLOWED)


def _runs(looks: Sequence[Look], first: int) -> None:
    """Runs of short lines without an end: lists, tables of contents, menus.

    The last lines before the prose are left out: a headline follows a menu without a mark.
    """
    start = 0
    for index in range(len(looks) + 1):
        heads = index > first and index < len(looks) and not _HEADS.isdisjoint(looks[index].seen)
        if index < len(looks) and looks[index].short and not heads:
            continue
        run = looks[start:index]
        if len(run) > 1 and start and "colon" in looks[start - 1].seen:
            for look in run:
                look.seen.append("listed")
        if len(run) >= _RUN:
            _look_at_run(run, max(_after_menu(run), first - _FRONT - start) if start < first else len(run))
        start = index if heads else index + 1


#: After the beginning of the prose, what heads other lines begins another run.
_HEADS: Final = frozenset({"notes heading", "caption heading", "colon"})


def _after_menu(run: Sequence[Look]) -> int:
    """How many lines of a run there are up to the last that is plainly of a menu."""
    return max((index for index, look in enumerate(run, 1) if "navigation" in look.seen), default=0)


def _look_at_run(run: Sequence[Look], count: int) -> None:
    """What a run of short lines is likely to be; the who, what and when of an advisory are none of these."""
    if any("advisory label" in look.seen for look in run):
        return
    addresses = ["phone" in look.seen or "e-mail" in look.seen for look in run]
    below = max((index for index, address in enumerate(addresses, 1) if address), default=0)
    menus = {part: _is_menu(looks) for part, looks in ((False, run[:below]), (True, run[below:]))}
    is_long = len(run) >= _LONG_RUN and 8 * sum(addresses) < len(run)
    for index, look in enumerate(run[:count]):
        look.seen.append("menu" if menus[index >= below] else "run of short lines")
        if is_long:
            look.seen.append("long run")


def _is_menu(run: Sequence[Look]) -> bool:
    """Whether so many lines of a run are of a menu that the others are too."""
    count = sum("navigation" in look.seen for look in run)
    return count > 0 and (5 * count >= len(run) or count >= _RUN)


def _repeats(blocks: Sequence[Block], looks: Sequence[Look], first: int) -> None:
    """What is said twice: before the prose, first the page's title and then the headline; after it, in links."""
    last = {look.key: index for index, look in enumerate(looks) if len(look.key) > TINY}
    met: set[str] = set()
    for index, look in enumerate(looks):
        if look.key in met:
            look.seen.append("said before")
        elif index < first:
            met.update(part for part in parts_of_title(blocks[index].piece.text) if len(part) > TINY)
        if last.get(look.key, index) > index:
            look.seen.append("said again" if last[look.key] < first else "said later")
            met.add(look.key)


def _neighbours(blocks: Sequence[Block], looks: Sequence[Look]) -> None:
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
        if index and "says nothing" in looks[index - 1].seen:
            seen.append("after rule")
        if index and not _ADVISORY.isdisjoint(looks[index - 1].seen) and _NO_ADVISORY.isdisjoint(seen):
            seen.append("after advisory label")
        if index and "masthead label" in looks[index - 1].seen:
            seen.append("after masthead label")
        if index + 1 < len(looks):
            _look_ahead(blocks[index + 1], looks[index + 1], usual, seen)


def _lines_of_one(blocks: Sequence[Block], looks: Sequence[Look], openings: Openings) -> None:
    """Lines that may be further lines of what the last one began: a headline over two or three lines."""
    usual = median(block.lines[0].indent for block in blocks)
    for index in range(1, len(blocks)):
        last, block = blocks[index - 1], blocks[index]
        if block.gap or block.mark or last.mark or looks[index].size > LINE or looks[index - 1].size > LINE:
            continue
        seen = looks[index].seen
        if "capitals" in seen and "capitals" in looks[index - 1].seen:
            seen.append("capitals like the last")
        if min(last.lines[-1].indent, block.lines[0].indent) > usual + _SET_IN:
            seen.append("set in like the last")
        if openings.is_left_open(last.piece.text):
            seen.append("last left open")


#: Lines that are centred are set in more than so many columns.
_SET_IN: Final = 5


#: A label of an advisory, and what stands under it.
_ADVISORY: Final = frozenset({"advisory label", "after advisory label"})
_NO_ADVISORY: Final = frozenset({"end mark", "navigation", "contact heading", "opens contact", "about heading"})


def _near(looks: Sequence[Look]) -> None:
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


def _look_ahead(block: Block, look: Look, usual: float, seen: list[str]) -> None:
    if block.gap > usual:
        seen.append("gap after")
    elif block.gap < usual:
        seen.append("close to the next")
    if look.prose:
        seen.append("prose next")
    if block.mark:
        seen.append("marked next")
    if "navigation" in look.seen:
        seen.append("menu next")
