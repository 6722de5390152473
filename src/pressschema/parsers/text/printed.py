"""The printed form: documents in which where a block stands says what it is, so that nothing need be weighed.

    FOR IMMEDIATE RELEASE             At the margin: release line, date and kind of text,

    Harbour opens                     headline and subheadlines,

          What it is about.           (set in twice, before the text: the summary)

    What it costs                     and the headings of the text.

       WESTMARSH – It opens today.    Set in once: text.

          • a quay                    Set in twice: lists, tables, quotations.

    ###                               The end of the text. After it captions and headed sections.

    About Westmarsh Council

       It is the elected body.

It is what the exporter of this format writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final, TypeAlias

from pressschema.parsers.text.cue_files import ALL_LANGUAGES, read_key
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.draft import Item
from pressschema.parsers.text.fields.release_line import read_release_line
from pressschema.parsers.text.issuers import is_issuer_line
from pressschema.parsers.text.joining.blocks import Block, MarkKind
from pressschema.parsers.text.labels import Label, Zone
from pressschema.parsers.text.lines import Line
from pressschema.parsers.text.phrases import fold, spellings
from pressschema.parsers.text.spans import Piece

__all__ = ["named_language", "read_printed"]

#: Lines with no blank line between them.
_Chunk: TypeAlias = Sequence[Line]

#: Columns of the text, and of what is set in once more.
_TEXT, _DEEPER = 3, 6
#: Columns at which no line of the printed form begins.
_BETWEEN: Final = frozenset({1, 2, 4, 5})
#: Release line, date and kind of text are at most so many.
_BEFORE_HEADLINE: Final = 3
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")
_HEADING: Final = re.compile(r"#{1,6}\s+(?=[^\s#])")
_MARK: Final = re.compile(r"(?P<bullet>•(?:\s|$))|(?P<number>\d{1,4}\.(?:\s|$))|(?P<quote>>(?:\s|$))")
_GAP: Final = re.compile(r" {3,}")
_KINDS_OF_MEDIA: Final = frozenset({"video", "audio", "graphic", "document"})


def read_printed(lines: Sequence[Line], cues: Cues, language: str) -> list[Item] | None:
    """The labelled blocks of a document in the printed form; None of any other.

    Args:
        lines: the lines of the document.
        cues: the cues of its language.
        language: BCP 47 tag of it.
    """
    columns = {line.indent for line in lines}
    if 0 not in columns or _TEXT not in columns or not columns.isdisjoint(_BETWEEN):
        return None
    chunks = list(_chunks(lines))
    end = _end(chunks, cues)
    if end is None or not all(map(_is_even, chunks)) or any(chunk[0].indent for chunk in chunks[end + 1 : end + 2]):
        return None
    head = next((index for index, chunk in enumerate(chunks[:end]) if chunk[0].indent), end)
    return [
        *_read_head(chunks[:head], cues, language),
        *_read_text(chunks[head:end], cues),
        _item(chunks[end], Label.END_MARK, Zone.BACK),
        *_read_back(chunks[end + 1 :], cues),
    ]


def named_language(items: Sequence[Item], guess: str) -> str:
    """The language in which a document in the printed form says, in capitals, what kind of text it is.

    The guess, where it does not say so, or where the words are as usual in that language as in any.
    """
    heads = [item.block.piece.text for item in items[:_BEFORE_HEADLINE] if item.zone is Zone.FRONT]
    ranks = next(filter(None, (_kinds().get(fold(text)) for text in heads if text == text.upper())), {})
    return min(ranks, key=lambda tag: (ranks[tag], tag != guess, tag != "en"), default=guess)


@cache
def _kinds() -> dict[str, dict[str, int]]:
    """For each word for a kind of text its languages, with how many words for that kind are more usual there."""
    languages: dict[str, dict[str, int]] = {}
    for tag in ALL_LANGUAGES:
        for words in read_key(tag, "type_words").values():
            for rank, word in enumerate(words):
                for spelling in spellings(word):
                    languages.setdefault(spelling, {}).setdefault(tag, rank)
    return languages


def _chunks(lines: Sequence[Line]) -> Iterator[_Chunk]:
    start = 0
    for index, line in enumerate(lines):
        if line.gap and index:
            yield lines[start:index]
            start = index
    yield lines[start:]


def _is_even(chunk: _Chunk) -> bool:
    """Whether no line of a chunk stands left of its first one; at the margin, none right of it either."""
    first = min(chunk[0].indent, _DEEPER)
    return all(line.indent == first or (first and line.indent > first) for line in chunk)


def _end(chunks: Sequence[_Chunk], cues: Cues) -> int | None:
    """Index of the end mark: the last one at the margin after some text, or one in the place of the text."""
    first = next((index for index, chunk in enumerate(chunks) if chunk[0].indent == _TEXT), len(chunks))
    marks = [index for index, chunk in enumerate(chunks[first:], first) if _is_end(chunk, cues)]
    return next((index for index in marks[::-1] if index == first or not chunks[index][0].indent), None)


def _is_end(chunk: _Chunk, cues: Cues) -> bool:
    return len(chunk) == 1 and chunk[0].text.casefold() in cues.end_marks


# ---- what is at the margin before the text --------------------------------------------------------------


def _read_head(chunks: Sequence[_Chunk], cues: Cues, language: str) -> Iterator[Item]:
    """Release line, date and kind of text, whichever there are; the headline; what else is there are subheadlines."""
    labels: list[Label] = []
    for chunk in chunks[:_BEFORE_HEADLINE]:
        label = _head_label(chunk, cues, language)
        if label is None or label in labels or Label.KIND in labels:
            break
        labels.append(label)
    labels += [Label.HEADLINE, *[Label.SUBHEADLINE] * len(chunks)]
    for chunk, label in zip(chunks, labels, strict=False):
        yield _item(chunk, label, Zone.FRONT)


def _head_label(chunk: _Chunk, cues: Cues, language: str) -> Label | None:
    text = _piece(chunk).text
    if any(words.is_whole(text) for words in cues.type_words.values()):
        return Label.KIND
    if _DATE.match(text):
        return Label.DATE
    return Label.RELEASE if read_release_line(text, cues, language) else None


# ---- the text -------------------------------------------------------------------------------------------


def _read_text(chunks: Sequence[_Chunk], cues: Cues) -> Iterator[Item]:
    begun = False
    for chunk in chunks:
        if not chunk[0].indent:
            yield _item(chunk, Label.HEADING, Zone.BODY)
        elif chunk[0].indent < _DEEPER:
            yield _set_in(chunk, Label.PARAGRAPH if begun else Label.LEAD, Zone.BODY)
        elif _is_caption(chunk, cues):
            yield _item(chunk, Label.CAPTION, Zone.BODY)
        elif not begun and not _MARK.match(chunk[0].text) and not _is_table(chunk):
            yield _item(chunk, Label.SUMMARY, Zone.FRONT)
            continue
        else:
            yield from _read_deeper(chunk)
        begun = True


#: What the blocks of the text that are set in twice are, by their marks.
_LABELS: Final[dict[MarkKind, Label]] = {
    "": Label.PARAGRAPH,
    "bullet": Label.ITEM,
    "number": Label.ITEM,
    "quote": Label.QUOTED,
}


def _read_deeper(chunk: _Chunk, label: Label | None = None) -> Iterator[Item]:
    """The items of a list, the rows of a table, a paragraph of a quotation: of the text, or all of one label."""
    zone = Zone.BACK if label else Zone.BODY
    if _is_table(chunk):
        for line in chunk:
            yield _item([line], label or Label.ROW, zone, cells=tuple(_cells(line)))
        return
    for part in _parts(chunk):
        mark = _MARK.match(part[0].text)
        kind: MarkKind = mark.lastgroup if mark else ""  # type: ignore[assignment]  # the groups are the kinds
        if mark:
            yield _item(part, label or _LABELS[kind], zone, kind, mark.end())
        else:
            yield _set_in(part, label or _LABELS[kind], zone)


def _parts(chunk: _Chunk) -> Iterator[_Chunk]:
    """The items of a list, each of which begins with a mark; else all lines together."""
    start = 0
    if _MARK.match(chunk[0].text) and chunk[0].text[0] != ">":
        for index, line in enumerate(chunk[1:], 1):
            if line.indent == chunk[0].indent and _MARK.match(line.text):
                yield chunk[start:index]
                start = index
    yield chunk[start:]


def _is_table(chunk: _Chunk) -> bool:
    return all("   " in line.text for line in chunk)


def _cells(line: Line) -> Iterator[Piece]:
    start = 0
    for gap in _GAP.finditer(line.text):
        yield Piece(line.text[start : gap.start()], line.start + start)
        start = gap.end()
    yield Piece(line.text[start:], line.start + start)


# ---- after the text -------------------------------------------------------------------------------------


def _read_back(chunks: Sequence[_Chunk], cues: Cues) -> Iterator[Item]:
    """Captions, accounts, and sections, each a heading with what is set in under it."""
    section = Label.ABOUT_HEADING
    for chunk in chunks:
        if not chunk[0].indent:
            label = _back_label(chunk, cues)
            section = label if label in _SECTIONS else section
            yield _item(chunk, label, Zone.BACK)
            continue
        label = _SECTIONS[section]
        if label is Label.RELATED:
            yield from (_item([line], label, Zone.BACK) for line in chunk)
        elif label is Label.CONTACT:
            yield _item(chunk, label, Zone.BACK)
        elif chunk[0].indent < _DEEPER:
            yield _set_in(chunk, label, Zone.BACK)
        else:
            yield from _read_deeper(chunk, label)


#: What stands under each heading.
_SECTIONS: Final = {
    Label.RELATED_HEADING: Label.RELATED,
    Label.CONTACT_HEADING: Label.CONTACT,
    Label.NOTES_HEADING: Label.NOTE,
    Label.LEGAL_HEADING: Label.LEGAL,
    Label.ABOUT_HEADING: Label.ABOUT,
}


def _back_label(chunk: _Chunk, cues: Cues) -> Label:
    """What a line at the margin after the text is; what is nothing else is the heading of a boilerplate."""
    text = _piece(chunk).text
    if text.partition(":")[2].lstrip().startswith("@") or is_issuer_line(text, cues):
        return Label.FURNITURE
    if _is_caption(chunk, cues):
        return Label.CAPTION
    if cues.about_prefixes.opens(text) or (cues.about_suffixes and text.endswith(cues.about_suffixes)):
        return Label.ABOUT_HEADING
    headings = {
        Label.RELATED_HEADING: cues.related_headings,
        Label.CONTACT_HEADING: cues.contact_headings,
        Label.NOTES_HEADING: cues.notes_headings,
        Label.LEGAL_HEADING: cues.legal_openings,
    }
    return next((label for label, words in headings.items() if words.is_whole(text)), Label.ABOUT_HEADING)


def _is_caption(chunk: _Chunk, cues: Cues) -> bool:
    head, colon, _ = chunk[0].text.partition(":")
    return bool(colon) and (head.casefold() in _KINDS_OF_MEDIA or cues.caption_prefixes.is_whole(head))


# ---- blocks ---------------------------------------------------------------------------------------------


def _set_in(chunk: _Chunk, label: Label, zone: Zone) -> Item:
    """A paragraph, or a heading with its mark."""
    mark = _HEADING.match(_piece(chunk).text)
    if mark is None:
        return _item(chunk, label, zone)
    return _item(chunk, Label.HEADING if zone is Zone.BODY else label, zone, "heading", mark.end())


def _item(
    chunk: _Chunk,
    label: Label,
    zone: Zone,
    mark: MarkKind = "",
    mark_length: int = 0,
    cells: tuple[Piece, ...] = (),
) -> Item:
    block = Block(tuple(chunk), _piece(chunk, mark), chunk[0].gap, mark, mark_length, cells)
    return Item(block, label, zone, 1.0)


def _piece(chunk: _Chunk, mark: MarkKind = "") -> Piece:
    """The lines as one text; the `>` of a quotation's further lines is a space in it."""
    parts = [chunk[0].text]
    for last, line in pairwise(chunk):
        parts.append(" " * (line.start - last.end))
        parts.append(line.text.replace(">", " ", 1) if mark == "quote" else line.text)
    return Piece("".join(parts), chunk[0].start)
