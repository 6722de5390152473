"""The lines around a headline that say when a release may be used, of what day and of what kind it is."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pressschema.models.text import is_blank
from pressschema.parsers.reading import Remark, Span
from pressschema.parsers.text.draft import Draft, Item, Setting
from pressschema.parsers.text.evidence.openings import closed_up, load_openings
from pressschema.parsers.text.fields.dateline import read_dateline
from pressschema.parsers.text.fields.dates import find_dates, order_shown
from pressschema.parsers.text.fields.matches import DatelineMatch, DateMatch, ReleaseLine
from pressschema.parsers.text.fields.release_line import read_release_line
from pressschema.parsers.text.kinds import leads_to_usual, set_type
from pressschema.parsers.text.labels import Label, Zone

__all__ = ["DASHES", "dateline_alone", "read_date_lines", "read_kind_lines", "read_release_lines", "says_where"]


def read_release_lines(draft: Draft, items: Sequence[Item], dates: Sequence[Item], leads: Sequence[Item]) -> None:
    """The first line that says when the release may be used; the date beside it, or labelled so, is that of issue.

    One that only names an embargo gives way to one that says when it ends. One that has a time alone means the day
    of the date line that is nearest to it; a day without a year is the one next to that or to the dateline's.
    """
    lines = [(item, _release_line(draft, item, dates, leads)) for item in items]
    timed = [line.release_time for _, line in lines if line and line.release_time]
    chosen = next(iter(timed), None)
    if chosen and chosen.kind == "embargoed":
        chosen = next((time for time in timed if time.until), chosen)
    for item, line in lines:
        if line is None or (line.release_time is not None and line.release_time is not chosen):
            draft.furniture(item)
        else:
            _release(draft, item, line)


def _release_line(draft: Draft, item: Item, dates: Sequence[Item], leads: Sequence[Item]) -> ReleaseLine | None:
    text, setting = item.block.piece.text, draft.setting
    above = [line for line in dates if line.zone in _RANK]
    nearest = min(above, key=lambda line: abs(line.block.start - item.block.start), default=None)
    beside = _day_alone(nearest.block.piece.text, setting.language) if nearest else None
    order = _order(draft, text)
    near = beside or _day_of_dateline(leads, setting.language)
    return read_release_line(text, setting.cues, setting.language, setting.default_timezone, order, beside, near)


def _day_of_dateline(leads: Sequence[Item], language: str) -> dt.date | None:
    """The first full date where the first of these has its dateline."""
    opening = leads[0].block.piece.text[:_DATELINE] if leads else ""
    return next((date.date for date in find_dates(opening, language) if date.date), None)


#: How far into a lead its dateline reaches, in characters.
_DATELINE: Final = 100


def _day_alone(line: str, language: str) -> dt.date | None:
    """The date of a line that says nothing else: one "Issued" on a day is not of that day for anything else."""
    day = next(iter(find_dates(line, language)), None)
    others = line[: day.start] + line[day.end :] if day else ""
    return day.date if day and not any(map(str.isalnum, others)) else None


def _release(draft: Draft, item: Item, line: ReleaseLine) -> None:
    piece = item.block.piece
    draft.remarks.extend(line.remarks)
    is_embargo = line.release_time is not None and line.release_time.kind == "embargoed"
    issued = draft.issue(line.date) if line.date is not None and not is_embargo else False
    if line.release_time is None and not issued:
        draft.furniture(item)
        return
    if line.release_time is not None:
        draft.fields["release_time"] = line.release_time
    pointer = "/release_time" if line.release_time is not None else "/issued"
    span = Span(piece.start + line.start, piece.start + line.end, "release line", pointer, line.confidence)
    draft.fill(item, [span], "furniture")


def _order(draft: Draft, text: str) -> str | None:
    """The order of the numbers of a date, where a line has one that can be read in several and the document tells."""
    setting = draft.setting
    unsure = next((match for match in find_dates(text, setting.language) if match.ambiguous), None)
    order = order_shown(setting.text, setting.language) if unsure else None
    date = unsure.readings.get(order) if unsure and order else None
    if unsure and date:
        written = text[unsure.start : unsure.end]
        message = f"{written!r} was read as {date.isoformat()}, in the order that other dates of the text show"
        draft.remarks.append(Remark("TIM011", message, "/issued"))
    return order


#: Which date line is believed: the page's own date may stand above the headline, those of others below the text.
_RANK: Final = {Zone.FRONT: 0, Zone.TOP: 1}


def read_date_lines(draft: Draft, items: Sequence[Item]) -> None:
    """The date line nearest to the headline that has a full date is the date of issue.

    One that names a place before the date ("Paris, le 3 mars 2026") is the dateline, where the lead has none. When a
    page was last changed comes after when it was published.
    """
    remarks = load_openings(draft.setting.language).mentions.remark if len(items) > 1 else None
    for item in sorted(items, key=lambda item: (_rank(item), bool(remarks and remarks(item.block.piece.value)))):
        if item.zone not in _RANK:
            _date_below(draft, item)
        elif "dateline" in draft.fields or not _date_and_place(draft, item):
            _date_alone(draft, item)


def _rank(item: Item) -> int:
    return _RANK.get(item.zone, len(_RANK))


def _date_below(draft: Draft, item: Item) -> None:
    """A date below the text, as under a letter, says when it was issued where nothing above it does; a place, where."""
    text = item.block.piece.text
    dates = find_dates(text, draft.setting.language)
    if "dateline" not in draft.fields and "issued" not in draft.fields and _date_and_place(draft, item):
        return
    if "issued" not in draft.fields and dates and _is_whole(draft, text, dates[0]):
        _date_alone(draft, item)
    else:
        draft.furniture(item)


def _is_whole(draft: Draft, text: str, date: DateMatch) -> bool:
    """Whether a text is nothing but a date, or one behind its label; a page tells when it was last changed, too."""
    label = text[: date.start]
    is_labelled = draft.setting.cues.date_labels.is_whole(label)
    is_changed = is_labelled and load_openings(draft.setting.language).mentions.remark(text)
    return (is_blank(label) or (is_labelled and not is_changed)) and is_blank(text[date.end :])


def _date_and_place(draft: Draft, item: Item) -> bool:
    piece = item.block.piece
    match = dateline_alone(draft.setting, piece.text, len(piece.text)) or _before_kind(draft.setting, piece.text)
    if match is None or match.dateline.place is None or match.dateline.date is None:
        return False
    if item.label is Label.KIND:
        _names_kind(draft, item)
    draft.fields["dateline"] = match.dateline
    draft.issue(match.dateline.date)
    span = Span(piece.start + match.start, piece.start + match.end, "dateline", "/dateline", match.confidence)
    draft.fill(item, [span], item.label)
    return True


def _date_alone(draft: Draft, item: Item, rest: str = "date line") -> None:
    piece = item.block.piece
    order = _order(draft, piece.text)
    dates = [match for match in find_dates(piece.text, draft.setting.language, order) if match.date is not None]
    if not dates or dates[0].date is None or not draft.issue(dates[0].date):
        draft.furniture(item)
        return
    start, end = piece.start + dates[0].start, piece.start + dates[0].end
    draft.fill(item, [Span(start, end, "issued", "/issued", item.confidence)], rest)


def read_kind_lines(draft: Draft, items: Sequence[Item]) -> None:
    """The lines that name the kind of text: alone, before a colon or a dash, or after the name of who issues it.

    Its number and the date of issue may follow: "Press release No. 4 of 3 June 2026". Where no line is there for that
    alone, the one nearest to the headline counts: the menus above it name other kinds.
    """
    lines = [item for item in items if item.label is Label.KIND]
    for item in lines:
        _date_alone(draft, item, item.label)
        if not _names_kind(draft, item):
            set_type(draft, closed_up(item.block.piece.value), whole=False)
    for item in reversed(items):
        if item.zone is Zone.TOP and item.label is not Label.KIND and _names_kind(draft, item):
            break


def _names_kind(draft: Draft, item: Item) -> bool:
    """Set the type where a line, or what stands on one side of a dash or a colon in it, is the name of one."""
    text = closed_up(item.block.piece.value)
    parts = dict.fromkeys((text, *_PARTS.split(text)[::-1]))
    return leads_to_usual(draft, text) or any(set_type(draft, part) for part in parts)


#: What stands between the kind of text and what it is of.
_PARTS: Final = re.compile(r"\s[-–—|]{1,2}\s|:\s|,\s")


#: What may end a dateline whose text begins in the next line.
DASHES: Final = " \u00a0-–—"


def dateline_alone(setting: Setting, line: str, following: int) -> DatelineMatch | None:
    """The dateline that a whole line is; the lead begins at an index after it."""
    line = line.rstrip(DASHES)
    match = read_dateline(line, setting.cues, setting.language)
    return replace(match, body_start=following) if match and is_blank(line[match.body_start :]) else None


def _before_kind(setting: Setting, text: str) -> DatelineMatch | None:
    """The dateline that all but the kind of text behind it is: "Anytown, 3 May 2026 – Press release"."""
    match = read_dateline(text, setting.cues, setting.language)
    kind = text[match.body_start :].strip() if match else ""
    return match if kind and any(words.is_whole(kind) for words in setting.cues.type_words.values()) else None


def says_where(draft: Draft, item: Item) -> bool:
    """Whether a line that names the kind of text says before that where and when it was issued."""
    return item.label is Label.KIND and _before_kind(draft.setting, item.block.piece.text) is not None
