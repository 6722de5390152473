"""What stands below a heading, as far as it goes: lists within "About X", long notes, links that say what they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain
from typing import Final

from pressschema.parsers.text.evidence.looks import Look
from pressschema.parsers.text.joining.blocks import Block

__all__ = ["ITEMS", "look_at_sections"]

#: The marks of items.
ITEMS: Final = frozenset({"bullet", "dash", "number"})
#: What ends what stands below a heading.
_ENDS: Final = frozenset({"end mark", "navigation", "notes heading", "contact heading", "related heading"})
#: What ends notes besides.
_ENDS_NOTES: Final = _ENDS | {"about heading", "legal heading", "opens contact", "copyright", "page remark", "menu"}
#: And those of which the first has its heading before it.
_ENDS_RUN_IN: Final = _ENDS_NOTES | {"opens quoted", "closes quoted", "attribution", "speech colon", "definition"}


def look_at_sections(blocks: Sequence[Block], looks: Sequence[Look]) -> None:
    """What there is to see of a block from the heading that it stands below, however far above."""
    met = frozenset[str]().union(*(look.seen for look in looks))
    if not _ABOUT.isdisjoint(met):
        _lists_of_about(blocks, looks)
        _about(looks)
    if "contact heading" in met and "bullet" in met:
        _lists_of_contacts(blocks, looks)
    if not _NOTES.isdisjoint(met):
        _notes(looks)
        _lists_of_notes(looks)
    if "definition" in met:
        _before_quotations(blocks, looks)
    if "related heading" in met or any(block.mark for block in blocks):
        _links(blocks, looks)
    if "dash" in met and "close to the last" in met:
        _dashes(looks)
    if "label" in met:
        _facts(blocks, looks)
        if "opens advisory" in met:
            _lines_of_advisory(blocks, looks)


def _lists_of_about(blocks: Sequence[Block], looks: Sequence[Look]) -> None:
    """Items of a list within what stands below "About X": they are of it, up to the next line without a mark."""
    about = listed = False
    for block, look in zip(blocks, looks, strict=True):
        listed = about and block.mark in ITEMS and (listed or "after colon" in look.seen)
        if listed:
            look.seen.add("listed about")
        elif "about heading" in look.seen:
            about = _NO_ABOUT.isdisjoint(look.seen)
        elif not _ENDS.isdisjoint(look.seen) or (look.short and "colon" not in look.seen):
            about = False


#: What opens like "About X" on a menu or above the text is none.
_NO_ABOUT: Final = frozenset({"menu", "before prose"})


def _lists_of_contacts(blocks: Sequence[Block], looks: Sequence[Look]) -> None:
    """Items below what heads contacts that say how to reach somebody; short lines with a colon may part them."""
    headed = False
    for block, look in zip(blocks, looks, strict=True):
        if "contact heading" in look.seen:
            headed = not _LATE.isdisjoint(look.seen) and "menu" not in look.seen
        elif headed and block.mark in ITEMS and not _REACHED.isdisjoint(look.seen):
            look.seen.add("listed contact")
        elif block.mark not in ITEMS and not (look.short and "colon" in look.seen):
            headed = False


def _notes(looks: Sequence[Look]) -> None:
    """All sentences below the heading of notes are notes, however long they are.

    So are those below a note that its heading runs into, where the text is at its end and nobody speaks any more.
    """
    below = False
    ends = _ENDS_NOTES
    for look in looks:
        if "notes heading" in look.seen:
            below, ends = not _LATE.isdisjoint(look.seen) and "menu" not in look.seen, _ENDS_NOTES
        elif "opens notes" in look.seen and not below:
            below, ends = not _LAST.isdisjoint(look.seen), _ENDS_RUN_IN
        elif not ends.isdisjoint(look.seen):
            below = False
        elif below and (look.prose or "sentence" in look.seen):
            look.seen.add("under notes heading")


def _lists_of_notes(looks: Sequence[Look]) -> None:
    """Titles in a list right below the heading of notes, after the text: they are notes, though none is a sentence."""
    listed = False
    for look in looks:
        if "notes heading" in look.seen:
            listed = "after prose" in look.seen
        elif listed and not ITEMS.isdisjoint(look.seen) and _NO_TITLE.isdisjoint(look.seen):
            look.seen.add("item of notes")
        else:
            listed = False


_NO_TITLE: Final = frozenset({"link", "only link", "phone", "e-mail", "colon", "navigation", "menu"})


def _about(looks: Sequence[Look]) -> None:
    """All sentences below "About X", to the next heading, are of it: what its products are, where there is more."""
    below = False
    for look in looks:
        if not _ABOUT.isdisjoint(look.seen):
            below = not _LATE.isdisjoint(look.seen) and "menu" not in look.seen
        elif not _ENDS_ABOUT.isdisjoint(look.seen) or look.short:
            below = False
        elif below and (look.prose or "sentence" in look.seen):
            look.seen.add("under about heading")


_REACHED: Final = frozenset({"e-mail", "phone"})
_NOTES: Final = frozenset({"notes heading", "opens notes"})
_ABOUT: Final = frozenset({"about heading", "about run in", "name of definition"})
#: What ends "About X" besides: quotations are of the text.
_ENDS_ABOUT: Final = _ENDS | {
    "legal heading", "opens contact", "copyright", "page remark", "opens quoted", "closes quoted", "attribution",
    "speech colon", "words of law", "opens notes", "footnote", "citation", "opens legal", "contact sentence",
}  # fmt: skip


def _before_quotations(blocks: Sequence[Block], looks: Sequence[Look]) -> None:
    """Paragraphs that say what something is before the last words that somebody says are of the text."""
    defined = [index for index, look in enumerate(looks) if "definition" in look.seen and "amid prose" in look.seen]
    if not defined:
        return
    later = range(len(looks) - 1, defined[0] - 1, -1)
    last = next((index for index in later if looks[index].prose and _QUOTED.search(blocks[index].piece.text)), 0)
    heading = next((index for index, look in enumerate(looks) if _is_about(look)), 0)
    for index in defined:
        if index < last:
            looks[index].seen.add("before quotation")
        elif index < heading:
            looks[index].seen.add("heading of about later")


def _is_about(look: Look) -> bool:
    return "about heading" in look.seen and not _LATE.isdisjoint(look.seen) and "menu" not in look.seen


#: Words of somebody, as long as a sentence; names and titles in quotation marks are shorter.
_QUOTED: Final = re.compile(r"[“„«「\"](?:(?<!\")[^“”„«»「」]{40}|(?<!\w\")(?<=\")[^\"]{40})")
#: Where the text is at its end.
_LAST: Final = frozenset({"late prose", "late definition", "after prose"})
#: Where notes are.
_LATE: Final = frozenset({"amid prose", "late prose", "late definition", "after prose"})


def _links(blocks: Sequence[Block], looks: Sequence[Look]) -> None:
    """Links that say what they lead to are of the text, as items or with the label above them; bare ones are not."""
    heading: Look | None = None
    noted = False
    for block, look in zip(blocks, looks, strict=True):
        if "related heading" in look.seen:
            heading = look
            continue
        is_item = block.mark in ITEMS
        noted = "below notes heading" in look.seen or (noted and is_item)
        if _is_told(block, look, is_item=is_item) and (is_item if heading is None else "colon" in heading.seen):
            look.seen.add("item of text" if is_item else "told link")
            if is_item and "link" in look.seen and not noted:
                look.seen.add("told item")
            if heading and "heads told links" not in heading.seen:
                heading.seen.add("heads told links")
        elif not is_item and "only link" not in look.seen:
            heading = None


def _is_told(block: Block, look: Look, *, is_item: bool) -> bool:
    """Whether a block has more than an address, and may be of the text."""
    if not _NO_TOLD.isdisjoint(look.seen):
        return False
    return is_item or ("link" in look.seen and _TOLD.match(block.said.text) is not None)


def _dashes(looks: Sequence[Look]) -> None:
    """Several lines with dashes right below one another, where paragraphs are parted, are items, however long."""
    run: list[Look] = []
    for look in chain(looks, [None]):
        if look and "dash" in look.seen and (not run or "close to the last" in look.seen):
            run.append(look)
            continue
        if len(run) >= _FEWEST_DASHES:
            for item in run:
                item.seen.add("among dashes")
        run = [look] if look and "dash" in look.seen else []


#: So many lines with dashes are no accident; fewer may be what two people say.
_FEWEST_DASHES: Final = 3


def _facts(blocks: Sequence[Block], looks: Sequence[Look]) -> None:
    """Lines amid the prose that have a figure behind a label that nothing else is known by."""
    for block, look in zip(blocks, looks, strict=True):
        is_line = "label" in look.seen and "amid prose" in look.seen and not block.mark
        if is_line and not any(map(_IS_KNOWN, look.seen)):
            _, _, value = block.said.text.replace("：", ":").partition(":")
            if _NO_FACT.isdisjoint(look.seen) and _FIGURE.search(value):
                look.seen.add("labelled figure")


def _lines_of_advisory(blocks: Sequence[Block], looks: Sequence[Look]) -> None:
    """The who, what and when of an advisory, and lines with other labels right after them: who is where, by city."""
    below = False
    for block, look in zip(blocks, looks, strict=True):
        opens = "opens advisory" in look.seen
        is_line = _NO_LINE_OF_ADVISORY.isdisjoint(look.seen) and _IN_CAPITALS.match(block.said.text) is not None
        if is_line and (opens or below):
            look.seen.add("line of an advisory")
        below = opens or (below and is_line)


#: A label in capitals, of a few words: "WESTMARSH, MASS.: ...".
_IN_CAPITALS: Final = re.compile(r"(?=[^:]{0,40}[^\W\d_]{2})[^\W\d_a-zß-ÿ][^a-zß-ÿ:]{1,40}:\s+\S")
#: With these a line says whom to turn to, or whose the text is.
_NO_LINE_OF_ADVISORY: Final = frozenset(
    {"e-mail", "phone", "link", "only link", "opens contact", "contact heading", "opens masthead", "opens release"}
)
_FIGURE: Final = re.compile(r"\d")
#: What is known by its label has evidence of this name.
_IS_KNOWN: Final = re.compile("opens |kind|serial").match
_NO_FACT: Final = frozenset(
    {"e-mail", "phone", "link", "only link", "menu", "navigation", "citation", "footnote", "row"}
)
#: A label of a few words before an address.
_TOLD: Final = re.compile(r"[^\W\d_][^:：@]{8,100}[:：]\s?(?:https?://|www\.)\S+$")
_NO_TOLD: Final = frozenset(
    {
        "only link", "navigation", "menu", "remark with link", "page remark", "e-mail", "phone", "opens phone",
        "opens contact", "contact heading", "opens masthead", "opens date", "footnote", "citation", "account",
    }
)  # fmt: skip
