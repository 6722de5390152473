"""A block beside its neighbours: gaps, labels and rules before it, what goes on with the last line, what is near."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from statistics import median
from typing import Final

from pressschema.parsers.text.evidence.looks import LINE, TINY, Look
from pressschema.parsers.text.evidence.openings import Openings
from pressschema.parsers.text.evidence.sections import ITEMS
from pressschema.parsers.text.joining.blocks import Block
from pressschema.parsers.text.joining.sights import has_case

__all__ = ["look_around"]

#: By so many characters a rule under a line may be longer or shorter than it, a quarter of it or more.
_UNEVEN: Final = 3
#: What is within so many blocks is near.
_FOLLOWED: Final = 3
#: A name, a job, a firm, a street and a town may come before the first number of a contact.
_LINES_OF_CONTACT: Final = 6
#: The title of a table and the heads of its columns are at most so many lines.
_TABLE_HEAD: Final = 6


def look_around(blocks: Sequence[Block], looks: Sequence[Look], openings: Openings) -> None:
    """What there is to see of each block beside those before and after it."""
    _neighbours(blocks, looks)
    _lines_of_one(blocks, looks, openings)
    _near(blocks, looks)
    _whom_to_reach(blocks, looks)


def _neighbours(blocks: Sequence[Block], looks: Sequence[Look]) -> None:
    usual = median(block.gap for block in blocks)
    for index, (block, look) in enumerate(zip(blocks, looks, strict=True)):
        seen = look.seen
        if block.gap > usual + 1:
            seen.add("wide gap before")
        elif block.gap > usual:
            seen.add("gap before")
        elif block.gap < usual:
            seen.add("close to the last")
        if index:
            _look_back(blocks, looks, index, seen)
        if _may_sign(look) and _SPEAKER.match(block.piece.text):
            seen.add("signature")
        if index + 1 < len(looks):
            _look_ahead(blocks[index + 1], looks[index + 1], usual, seen)
            if index and _is_slogan(looks, index):
                seen.add("slogan of the page")
            if "says nothing" in looks[index + 1].seen and _is_underlined(block, blocks[index + 1]):
                seen.add("underlined")


def _look_back(blocks: Sequence[Block], looks: Sequence[Look], index: int, seen: set[str]) -> None:
    before = looks[index - 1].seen
    if "colon" in before:
        seen.add("after colon")
    if "says nothing" in before:
        seen.add("after rule")
        if index > 1 and not _HEADS_CONTACTS.isdisjoint(looks[index - 2].seen):
            seen.add("after ruled contact heading")
    if "kind" in looks[index].seen and looks[index - 1].short:
        before.add("kind next")
    if "colon" in before:
        _look_below_label(looks[index - 1], looks[index])
    elif "colon" in seen and looks[index].size <= TINY and not _LABELLED.isdisjoint(before):
        seen.add("title label")  # the label of the body, after those of the parts before it
    _look_below(before, blocks[index], seen)
    if "opens quoted" in before and looks[index].size <= LINE and _signs(blocks[index - 1], blocks[index]):
        seen.add("attribution")


def _look_below(before: AbstractSet[str], block: Block, seen: set[str]) -> None:
    """What a block is by the label, the heading or the name right above it."""
    for name, below in _BELOW.items():
        if name in before:
            seen.add(below)
    if block.mark in ITEMS and _SAID_AS_NOTE.issubset(before):
        seen.add("listed below note")
    if "press officer" in before and not block.gap:
        seen.add("below press officer")
    if "label" in seen and not block.gap and _REACHED.isdisjoint(seen):
        seen.update([fact for above, fact in _FACTS.items() if above in before][:1])


#: What a fact behind its label is of, by the heading or the fact right above it.
_FACTS: Final = {
    "about heading": "fact of issuer", "fact of issuer": "fact of issuer",
    "heading mark": "fact below heading", "fact below heading": "fact below heading",
}  # fmt: skip
#: With an address a line says whom to turn to, and no fact.
_REACHED: Final = frozenset({"phone", "e-mail"})
#: What is seen of a block by what is above it.
_BELOW: Final = {
    "masthead label": "after masthead label", "notes heading": "below notes heading", "greeting": "below greeting",
}  # fmt: skip
#: A note behind its label: a list below it is none of it.
_SAID_AS_NOTE: Final = frozenset({"opens notes", "sentence"})


def _may_sign(look: Look) -> bool:
    """Whether a line may be a signature: a short one below the text, in no list and no contact."""
    return look.short and "after prose" in look.seen and _NO_SIGNATURE.isdisjoint(look.seen)


_NO_SIGNATURE: Final = frozenset(
    {
        "colon",
        "listed",
        "bullet",
        "dash",
        "number",
        "navigation",
        "address soon",
        "phone",
        "e-mail",
        "link",
        "of an event",
        "date",
        "has date",
    }
)


def _signs(quoted: Block, block: Block) -> bool:
    """Whether a line after words in quotation marks says who spoke them: "Jane Roe, Director", "-- Jane Roe"."""
    if quoted.piece.text[-1] not in _CLOSING_QUOTES:
        return False
    if block.mark == "dash":
        return block.gap <= 1 and _SIGNATURE.match(block.said.text) is not None
    return not block.gap and _SPEAKER.match(block.piece.text) is not None


_CLOSING_QUOTES: Final = frozenset('"”’“»«›」』')
#: A name of two to five words, a comma, and more.
_SPEAKER: Final = re.compile(r"[^\W\d_][\w.'’-]{0,30}(?:\s[\w.'’-]{1,30}){1,4},\s\w")
#: The same, or a name and nothing else.
_SIGNATURE: Final = re.compile(rf"{_SPEAKER.pattern}|[A-ZÀ-ÞА-Я][\w.'’-]{{0,30}}(?:\s[\w.'’-]{{1,30}}){{1,4}}$")


def _look_below_label(label: Look, look: Look) -> None:
    """What stands below "Title:" or "Lead:" alone on a line is a headline or a standfirst, the label furniture."""
    for name, below in _BELOW_LABELS.items():
        if name in label.seen:
            label.seen.add("title label")
            look.seen.add(below)


#: What is seen of a line by the label alone above it.
_BELOW_LABELS: Final = {"opens headline": "below headline label", "opens subheadline": "below subheadline label"}
_LABELLED: Final = frozenset(_BELOW_LABELS.values())


#: What a heading of contacts is seen as.
_HEADS_CONTACTS: Final = frozenset({"contact heading", "ends as contact heading"})


def _is_underlined(block: Block, rule: Block) -> bool:
    """Whether the rule under a line is about as long as the line, as under a heading of plain text or Markdown."""
    length = len(block.piece.text)
    return not rule.gap and length <= LINE and abs(length - len(rule.piece.text)) <= max(_UNEVEN, length // 4)


def _lines_of_one(blocks: Sequence[Block], looks: Sequence[Look], openings: Openings) -> None:
    """Lines that may be further lines of what the last one began: a headline over two or three lines.

    One that waits for more goes on over a blank line too.
    """
    usual = median(block.lines[0].indent for block in blocks)
    for index in range(1, len(blocks)):
        last, block = blocks[index - 1], blocks[index]
        if block.mark or last.mark or looks[index].size > LINE or looks[index - 1].size > LINE:
            continue
        seen = looks[index].seen
        if block.gap and not (block.gap == 1 and "before prose" in seen and openings.ends.waits(last.piece.text)):
            continue
        if "capitals" in seen and "capitals" in looks[index - 1].seen:
            seen.add("capitals like the last")
        if "ends as contact heading" in seen and _NAME_LINE.issubset(looks[index - 1].seen):
            seen.add("office of the last")
        if min(last.lines[-1].indent, block.lines[0].indent) > usual + _SET_IN:
            seen.add("set in like the last")
        _look_for_rest(blocks, looks, index, openings)


def _look_for_rest(blocks: Sequence[Block], looks: Sequence[Look], index: int, openings: Openings) -> None:
    """Whether a line goes on with the one before it, by how that ends or how this one begins."""
    last, block, seen = blocks[index - 1], blocks[index], looks[index].seen
    if openings.ends.is_left_open(last.piece.text):
        seen.add("last left open")
    elif "open end" in looks[index - 1].seen and _NO_TITLE.isdisjoint(seen) and _goes_on(block, seen, openings):
        seen.add("goes on small")
    elif _is_last_word(blocks, looks, index):
        seen.add("last word")
    elif _TITLES.issubset(seen) and _TITLES.issubset(looks[index - 1].seen) and _says_where(block, openings):
        seen.add("goes on with preposition")


def _goes_on(block: Block, seen: AbstractSet[str], openings: Openings) -> bool:
    """Whether a line begins within a sentence: with a small letter, or where there are none, with "of" or the like."""
    text = block.piece.text
    return "small letter" in seen or (not has_case(text[:1]) and text.partition(" ")[0] in openings.open_words)


def _says_where(block: Block, openings: Openings) -> bool:
    """Whether a line has no more than a preposition and what it leads to: "At the Harbour of Westmarsh"."""
    text = block.piece.text
    return "," not in text and text.partition(" ")[0].lower() in openings.ends.prepositions


#: The lines of a headline in title case.
_TITLES: Final = frozenset({"title case", "before prose", "open end"})


def _is_last_word(blocks: Sequence[Block], looks: Sequence[Look], index: int) -> bool:
    """Whether a line above the prose is one word, right below a line that ends in a small one, and nothing is near."""
    text, last = blocks[index].piece.text, blocks[index - 1].piece.text
    is_word = " " not in text and len(text) > 1 and text.isalpha() and "before prose" in looks[index].seen
    is_ended = index + 1 < len(blocks) and (blocks[index + 1].gap > 0 or bool(blocks[index + 1].mark))
    ends_small = last.count(" ") > 1 and last[last.rfind(" ") + 1 :].isalpha() and last[last.rfind(" ") + 1 :].islower()
    return is_word and is_ended and ends_small and _NO_WORD.isdisjoint(looks[index].seen)


_NO_WORD: Final = frozenset({"navigation", "kind", "date", "opens contact", "contact heading", "advisory label"})
#: What a person's name on a line of its own looks like.
_NAME_LINE: Final = frozenset({"tiny", "title case"})
#: What no line of a headline has.
_NO_TITLE: Final = frozenset({"label", "link", "only link", "e-mail"})
#: Lines that are centred are set in more than so many columns.
_SET_IN: Final = 5


def _near(blocks: Sequence[Block], looks: Sequence[Look]) -> None:
    """Figures of a table and addresses of contacts: what is near them is of the table or the contact."""
    rows = [index for index, look in enumerate(looks) if "figures" in look.seen]
    near_rows = {near for row in rows for near in range(row - _TABLE_HEAD, row + _FOLLOWED + 1)}
    addresses = ["e-mail" in look.seen or "phone" in look.seen for look in looks]
    parted = [_heads_others(block, look) for block, look in zip(blocks, looks, strict=True)]
    for index, look in enumerate(looks):
        before = max(index - _FOLLOWED, 0)
        if index in near_rows:
            look.seen.add("row near")
        if index and addresses[index - 1]:
            look.seen.add("after address")
            if "several sentences" in look.seen and not addresses[index] and "defines own name" not in look.seen:
                is_about = "definition" in look.seen and looks[index - 1].short
                look.seen.add("definition after address" if is_about else "prose after address")
        if look.short and not addresses[index]:
            distance = _distance(addresses, parted, looks, index)
            look.seen.add("address soon" if distance <= _FOLLOWED else "no address soon")
            if distance > _FOLLOWED and not any(addresses[before:index]):
                look.seen.add("address later" if distance <= _LINES_OF_CONTACT else "address far")


def _distance(addresses: Sequence[bool], parted: Sequence[bool], looks: Sequence[Look], index: int) -> float:
    """How many blocks after a line the next address is, if no heading says whose it is; far ones over short lines."""
    for distance in range(1, min(_LINES_OF_CONTACT, len(looks) - 1 - index) + 1):
        following = index + distance
        if parted[following]:
            break
        if addresses[following]:
            return distance
        if distance >= _FOLLOWED and not looks[following].short:
            break
    return math.inf


def _heads_others(block: Block, look: Look) -> bool:
    """Whether an address after a block is no longer of the lines before it; a job right below a name is no heading."""
    if "contact heading" in look.seen and not block.gap and "colon" not in look.seen:
        return False
    return not _OTHERS_ADDRESS.isdisjoint(look.seen) and "names organisation" not in look.seen


#: What an address after it is no longer of the lines before.
_OTHERS_ADDRESS: Final = frozenset({"notes heading", "contact heading", "about heading"})


def _look_ahead(block: Block, look: Look, usual: float, seen: set[str]) -> None:
    if block.gap > usual:
        seen.add("gap after")
    elif block.gap < usual:
        seen.add("close to the next")
    if look.prose:
        seen.add("prose next")
    if block.mark and "end mark" not in look.seen:
        seen.add("marked next")
    if "navigation" in look.seen:
        seen.add("menu after a gap" if block.gap > usual else "menu next")
    if "cut off" in look.seen:
        seen.add("teaser next")
    if "defined term" in look.seen:
        seen.add("defined next")
    _look_below_heading(block, look, seen)
    if "tiny" not in seen and _is_credit(block, look, usual) and not ("sentence" in seen and "copyright" in look.seen):
        seen.add("credit next")


def _is_slogan(looks: Sequence[Look], index: int) -> bool:
    """Whether one sentence without a link stands between the last address of a release and the menus of the page."""
    look = looks[index]
    is_sentence = look.prose and "one sentence" in look.seen and _REACHES.isdisjoint(look.seen)
    return is_sentence and "navigation" in looks[index + 1].seen and not _ADDRESSES.isdisjoint(looks[index - 1].seen)


_REACHES: Final = frozenset({"link", "e-mail", "phone", "account"})
_ADDRESSES: Final = frozenset(
    {"only link", "page remark", "remark with link", "e-mail", "phone", "footnote mark", "footnote"}
)


def _look_below_heading(block: Block, look: Look, seen: set[str]) -> None:
    """What a line heads, by what is below it: prose, the page that it leads to, the items of a list."""
    if "background heading" in seen and (block.mark in ITEMS or "after end mark" in seen):
        seen.add("notes heading")
    if "related heading" in seen and (look.prose or (look.size > LINE and not block.mark)):
        seen.add("heads prose")
    is_article = "leads to contacts" in seen or ("no menus" in seen and _NO_LEAD.isdisjoint(seen))
    if "only link" in look.seen and "colon" in seen and is_article:
        seen.add("page next")
        look.seen.add("page of the last")
    is_said = block.mark == "dash" and "several sentences" in look.seen  # somebody speaks behind a dash
    is_item = (block.mark and not is_said) or ("time" in look.seen and "time" not in seen)
    if is_item and "before prose" not in seen and _is_list_heading(look, seen):
        seen.add("heads a list")
        look.seen.add("first of a list")


#: What a line above the text has, or one in a menu.
_NO_LEAD: Final = frozenset({"before prose", "before dateline", "label of a menu"})


def _is_list_heading(item: Look, seen: set[str]) -> bool:
    """Whether a short line right above an item is its heading; one above the items of a menu is of the menu."""
    is_line = not _SHORT_LINE.isdisjoint(seen) and "open end" in seen and _NO_LIST_HEADING.isdisjoint(seen)
    return is_line and _NO_ITEM.isdisjoint(item.seen)


_SHORT_LINE: Final = frozenset({"tiny", "short"})
_NO_LIST_HEADING: Final = frozenset(
    {
        "bullet", "dash", "number", "navigation", "menu", "e-mail", "phone", "link", "notes heading", "related heading",
        "contact heading", "caption heading", "date",
    }
)  # fmt: skip
#: What is no item of a list of facts.
_NO_ITEM: Final = frozenset({"navigation", "menu", "link", "only link", "e-mail", "phone"})


def _is_credit(block: Block, look: Look, usual: float) -> bool:
    """Whether a line is no more than the credit of what stands above it; that of a page has the year."""
    if not look.short:
        return False
    if "copyright" in look.seen:
        return _YEAR.search(block.piece.text) is None
    return "opens caption" in look.seen and block.gap < usual


_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")


def _whom_to_reach(blocks: Sequence[Block], looks: Sequence[Look]) -> None:
    """Who is to be reached, under a label or a heading that other things stand under as well.

    "Source:" has the issuer below it, or somebody with a telephone; so have the notes to editors.
    """
    for (above, look), block in zip(pairwise(looks), blocks[1:], strict=True):
        is_heading = "notes heading" in above.seen or _SOURCE_OR_CONTACT.issubset(above.seen)
        if is_heading and not block.gap and "address soon" in above.seen and _is_name_to_reach(look.seen):
            above.seen.add("heads contacts")
            look.seen.add("reached below heading")


def _is_name_to_reach(seen: AbstractSet[str]) -> bool:
    return _OF_NAME.issubset(seen) and _NO_PERSON.isdisjoint(seen)


_SOURCE_OR_CONTACT: Final = frozenset({"masthead label", "contact heading"})
_OF_NAME: Final = frozenset({"address soon", "open end", "tiny"})
_NO_PERSON: Final = frozenset({"names organisation", "organisation name", "number", "bullet", "dash", "opens contact"})
