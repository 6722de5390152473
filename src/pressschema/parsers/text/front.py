"""What stands before the body: release line, dates, kind of text, headline, summary, the dateline of the lead."""

from __future__ import annotations

from collections.abc import Sequence

from pressschema.models.text import is_blank
from pressschema.parsers.reading import Span
from pressschema.parsers.text.draft import Draft, Item
from pressschema.parsers.text.fields.dateline import read_dateline
from pressschema.parsers.text.fields.dates import find_dates
from pressschema.parsers.text.fields.matches import DatelineMatch
from pressschema.parsers.text.fields.release_line import read_release_line
from pressschema.parsers.text.labels import Label
from pressschema.parsers.text.spans import Piece

__all__ = ["read_date_lines", "read_headline", "read_kind_lines", "read_lead", "read_release_lines", "read_texts"]


def read_release_lines(draft: Draft, items: Sequence[Item]) -> None:
    """The first line that says when the release may be used; the date beside it is the date of issue."""
    for item in items:
        piece, setting = item.block.piece, draft.setting
        line = None
        if "release_time" not in draft.fields:
            line = read_release_line(piece.text, setting.cues, setting.language, setting.default_timezone)
        if line is None:
            draft.furniture(item)
            continue
        draft.remarks.extend(line.remarks)
        embargoed = line.release_time is not None and line.release_time.kind == "embargoed"
        if line.release_time is not None:
            draft.fields["release_time"] = line.release_time
        if line.date is not None and not embargoed:
            draft.issue(line.date)
        pointer = "/release_time" if line.release_time is not None else "/issued"
        start, end = piece.start + line.start, piece.start + line.end
        draft.fill(item, [Span(start, end, "release line", pointer, line.confidence)], "furniture")


def read_date_lines(draft: Draft, items: Sequence[Item]) -> None:
    """The first date line that has a full date is the date of issue."""
    for item in items:
        piece = item.block.piece
        dates = [match for match in find_dates(piece.text, draft.setting.language) if match.date is not None]
        if dates and dates[0].date is not None and draft.issue(dates[0].date):
            start, end = piece.start + dates[0].start, piece.start + dates[0].end
            draft.fill(item, [Span(start, end, "issued", "/issued", item.confidence)], "date line")
        else:
            draft.furniture(item)


def read_kind_lines(draft: Draft, items: Sequence[Item]) -> None:
    """Lines that only name the kind of text."""
    for item in items:
        draft.furniture(item)
        _set_type(draft, item.block.piece.value)


def _set_type(draft: Draft, text: str) -> bool:
    """Set the type from a text that names it; says whether it does."""
    folded = text.casefold().strip(" .:-–—*#[]()")
    for kind, phrases in draft.setting.cues.type_words.items():
        if folded in phrases:
            draft.fields.setdefault("type", kind)
            return True
    return False


def read_headline(draft: Draft, items: Sequence[Item]) -> None:
    """The headline; the kind of text before it ("Media advisory: ...") is no part of it."""
    texts: list[str] = []
    for item in items:
        piece = item.block.said.trimmed()
        cut = 0
        if not texts:
            cut = _after_kind(draft, piece.text)
        draft.put(item.block.start, piece.start + cut, "headline mark", None, item.confidence)
        draft.put(piece.start + cut, item.block.end, "headline", "/headline", item.confidence)
        texts.append(piece.part(cut, len(piece.text)).value)
    draft.fields["headline"] = " ".join(texts)


def _after_kind(draft: Draft, text: str) -> int:
    """Index after "Press release: " and the like; 0 where the text opens otherwise."""
    head, colon, rest = text.partition(":")
    if not colon or is_blank(rest) or not _set_type(draft, head):
        return 0
    return len(text) - len(rest.lstrip())


def read_texts(draft: Draft, items: Sequence[Item], name: str) -> None:
    """Further lines of the headline, or lines of the summary."""
    if name == "summary":
        draft.fields[name] = "\n".join(draft.whole(item, "/summary").value for item in items)
        return
    for item in items:
        draft.append(name, draft.whole(item, draft.next_pointer(name), "bullet").value)


def read_lead(draft: Draft, dateline: Item | None, lead: Item | None) -> Item | None:
    """The dateline; gives what is left of the lead as an item, or None where nothing is."""
    first, last = dateline or lead, lead or dateline
    if first is None or last is None:
        return None
    piece = Piece(draft.setting.text[first.block.start : last.block.end], first.block.start)
    match = _dateline(draft, first, last)
    if match is None:
        if dateline is not None:
            draft.furniture(dateline)
        return lead
    start, end, begin = piece.start + match.start, piece.start + match.end, piece.start + match.body_start
    draft.fields["dateline"] = match.dateline
    if match.dateline.date is not None:
        draft.issue(match.dateline.date)
    draft.put(piece.start, start, "mark", None)
    draft.put(start, end, "dateline", "/dateline", match.confidence)
    draft.put(end, begin, "dateline dash", None)
    return _rest(last, begin)


def _dateline(draft: Draft, first: Item, last: Item) -> DatelineMatch | None:
    setting = draft.setting
    whole = first.block.piece.text
    if first is not last:
        between = " " * (last.block.start - first.block.end)
        whole = f"{whole}{between}{last.block.piece.text}"
    return read_dateline(whole, setting.cues, setting.language)


def _rest(item: Item, begin: int) -> Item | None:
    block = item.block
    piece = block.piece.part(begin - block.start, len(block.piece.text))
    if is_blank(piece.text):
        return None
    lines = tuple(line for line in block.lines if line.end > begin)
    return item._replace(
        block=block._replace(piece=piece, lines=lines, mark="", mark_length=0, cells=()), label=Label.LEAD
    )
