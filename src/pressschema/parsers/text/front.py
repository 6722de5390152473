"""What stands before the body: release line, dates, kind of text, headline, summary, the dateline of the lead."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pressschema.models.text import is_blank
from pressschema.parsers.reading import Remark, Span
from pressschema.parsers.text.dated import read_dated_line
from pressschema.parsers.text.draft import Draft, Item, Setting
from pressschema.parsers.text.evidence.openings import closed_up, load_openings
from pressschema.parsers.text.fields.dateline import read_dateline
from pressschema.parsers.text.fields.dates import find_dates, order_shown
from pressschema.parsers.text.fields.matches import DatelineMatch, DateMatch, ReleaseLine
from pressschema.parsers.text.fields.release_line import read_release_line
from pressschema.parsers.text.joining.wrapping import JOINED_SCRIPTS
from pressschema.parsers.text.kinds import leads_to_usual, set_type
from pressschema.parsers.text.labels import Label, Zone
from pressschema.parsers.text.phrases import Phrases, cut
from pressschema.parsers.text.spans import Piece

__all__ = [
    "is_labelled",
    "read_date_lines",
    "read_headline",
    "read_kind_lines",
    "read_lead",
    "read_release_lines",
    "read_subheadlines",
    "read_summary",
    "says_where",
]


def read_release_lines(draft: Draft, items: Sequence[Item], dates: Sequence[Item]) -> None:
    """The first line that says when the release may be used; the date beside it is the date of issue.

    One that only names an embargo gives way to one that says when it ends. One that has a time alone means the day
    of the date line that is nearest to it.
    """
    lines = [(item, _release_line(draft, item, dates)) for item in items]
    telling = [(item, line) for item, line in lines if line]
    timed = next((pair for pair in telling if pair[1].release_time and pair[1].release_time.until), None)
    chosen = telling[0] if telling else None
    if timed and chosen and chosen[1].release_time and chosen[1].release_time.kind == "embargoed":
        chosen = timed
    for item, line in lines:
        if line is None or chosen is None or item is not chosen[0]:
            draft.furniture(item)
        else:
            _release(draft, item, line)


def _release_line(draft: Draft, item: Item, dates: Sequence[Item]) -> ReleaseLine | None:
    text, setting = item.block.piece.text, draft.setting
    above = [line for line in dates if line.zone in _RANK]
    nearest = min(above, key=lambda line: abs(line.block.start - item.block.start), default=None)
    beside = _day_alone(nearest.block.piece.text, setting.language) if nearest else None
    order = _order(draft, text)
    return read_release_line(text, setting.cues, setting.language, setting.default_timezone, order, beside)


def _day_alone(line: str, language: str) -> dt.date | None:
    """The date of a line that says nothing else: one "Issued" on a day is not of that day for anything else."""
    day = next(iter(find_dates(line, language)), None)
    others = line[: day.start] + line[day.end :] if day else ""
    return day.date if day and not any(map(str.isalnum, others)) else None


def _release(draft: Draft, item: Item, line: ReleaseLine) -> None:
    piece = item.block.piece
    draft.remarks.extend(line.remarks)
    if line.release_time is not None:
        draft.fields["release_time"] = line.release_time
    if line.date is not None and not (line.release_time and line.release_time.kind == "embargoed"):
        draft.issue(line.date)
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
    match = _alone(draft.setting, piece.text, len(piece.text)) or _before_kind(draft.setting, piece.text)
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
    others = (item for item in reversed(items) if item.zone is Zone.TOP and item.label is not Label.KIND)
    any(_names_kind(draft, item) for item in others)


def _names_kind(draft: Draft, item: Item) -> bool:
    """Set the type where a line, or what stands on one side of a dash or a colon in it, is the name of one."""
    text = closed_up(item.block.piece.value)
    parts = dict.fromkeys((text, *_PARTS.split(text)[::-1]))
    return leads_to_usual(draft, text) or any(set_type(draft, part) for part in parts)


#: What stands between the kind of text and what it is of.
_PARTS: Final = re.compile(r"\s[-–—|]{1,2}\s|:\s|,\s")


def read_headline(draft: Draft, items: Sequence[Item]) -> None:
    """The headline, all its lines; a page's title that says the same before it is furniture.

    A headline may be there only as the title of a page, with the name of the site after it.
    """
    *titles, headline = _together(draft, items)
    for item in (item for title in titles for item in title):
        draft.furniture(item, "page title")
    labels = draft.setting.cues.headline_labels
    if len(headline) == 1 and not draft.setting.printed:
        headline = [_without_site(draft, headline[0])]
    if not draft.setting.printed:
        headline[0] = _without_date(draft, headline[0])
    pieces = [_covered(draft, item, "/headline", labels, first=not index) for index, item in enumerate(headline)]
    draft.fields["headline"] = _joined([piece.value for piece in pieces])
    if not draft.setting.printed:
        _date_of_kind(draft, draft.fields["headline"])


def _date_of_kind(draft: Draft, headline: str) -> None:
    """A headline that is the kind of text and a day says when it was issued: "Statement of X, 3 June 2026".

    In an invitation that is the day of the event.
    """
    if not headline.rstrip(_CLOSERS)[-1:].isdigit():
        return
    kinds, words = draft.setting.cues.type_words, cut(headline, 0, _KIND)
    if any(phrases.at(words) for kind, phrases in kinds.items() if kind != "media_advisory"):
        last = find_dates(headline, draft.setting.language)[-1:]
        if last and last[0].date is not None and is_blank(headline[last[0].end :].strip(_CLOSERS)):
            draft.issue(last[0].date)


#: The kind of text is within so many characters; what may stand behind a date.
_KIND: Final = 60
_CLOSERS: Final = " .)]"


def _joined(lines: Sequence[str]) -> str:
    """Lines as one; where a script has no spaces there is none between them."""
    whole = lines[0]
    for line in lines[1:]:
        is_dense = JOINED_SCRIPTS.match(whole[-1]) and JOINED_SCRIPTS.match(line[0])
        whole += line if is_dense else f" {line}"
    return whole


def _without_site(draft: Draft, item: Item) -> Item:
    """The title of a page without the name of the site, where the text has it elsewhere without."""
    title = _SITE.match(item.block.piece.text)
    if title is None or not re.search(rf"^[^\S\n]*{re.escape(title[1])}\s*$", draft.setting.text, re.MULTILINE):
        return item
    draft.put(item.block.start + title.end(1), item.block.end, "site name", None)
    return item.part(item.block.start, item.block.start + title.end(1))


_SITE: Final = re.compile(r"(.{20,200}?)\s[|·–—-]\s[^|·]{2,60}$")


def _without_date(draft: Draft, item: Item) -> Item:
    """What a line says after the date of issue before it."""
    block = item.block
    dated = read_dated_line(block.piece.text, draft.setting.language)
    if dated is None or not draft.issue(dated.date):
        return item
    draft.put(block.start, block.start + dated.end, "issued", "/issued", item.confidence)
    draft.put(block.start + dated.end, block.start + dated.said, "mark", None)
    return item.part(block.start + dated.said, block.end)


def _together(draft: Draft, items: Sequence[Item]) -> list[list[Item]]:
    """Blocks with nothing between them, together; one that says what the last one said begins anew."""
    groups: list[list[Item]] = []
    for item in items:
        last = groups[-1][-1].block if groups else None
        apart = last is None or not is_blank(draft.setting.text[last.end : item.block.start])
        if apart or last is None or item.block.said.value in last.piece.value:
            groups.append([])
        groups[-1].append(item)
    return groups


def read_subheadlines(draft: Draft, items: Sequence[Item]) -> None:
    """Further lines of the headline, one each; one that says it again, with what it is about before, is of the page."""
    headline = draft.fields.get("headline", "")
    for item in items:
        if headline and item.block.said.value.endswith(headline) and not draft.setting.printed:
            draft.furniture(item, "page title")
            continue
        pointer = draft.next_pointer("subheadlines")
        piece = _covered(draft, item, pointer, draft.setting.cues.subheadline_labels, first=True)
        draft.append("subheadlines", piece.value)


def is_labelled(draft: Draft, item: Item) -> bool:
    """Whether a line says that it is a subheadline: "Subtitle: ..."."""
    head, colon, _ = item.block.said.value.partition(":")
    return bool(colon) and draft.setting.cues.subheadline_labels.is_whole(head)


def _covered(draft: Draft, item: Item, pointer: str, labels: Phrases, *, first: bool) -> Piece:
    """What a line says after its mark and its label ("Title: ..."), and without quotation marks around it."""
    piece = item.block.said.trimmed()
    if not draft.setting.printed:
        if item.block.mark == "dash":
            piece = piece.part(0, len(piece.text.rstrip(_DASHES))).trimmed()  # "- Record sales -"
        piece = _bare(_after_label(draft, piece, labels) if first else piece)
        piece = piece.part(0, len(piece.text.removesuffix(_SENT))).trimmed()
    draft.fill(item, [Span(piece.start, piece.end, item.label.value, pointer, item.confidence)], f"{item.label} mark")
    return piece


def _bare(piece: Piece) -> Piece:
    """A piece without the marks that it is set between."""
    around = _AROUND.fullmatch(piece.text)
    return piece.part(*around.span(around.lastgroup or 0)) if around else piece


#: Something in quotation marks, between stars or low lines, or between signs: "*A new harbour*", "= A new harbour =".
_AROUND: Final = re.compile(
    r"\"(?P<said>.+)\"|([*_]{1,3})(?P<emphasised>[^\s*_](?:[^*_]*[^\s*_])?)\2|(={1,6})\s?(?P<set>[^\s=](?:[^=]*[^\s=])?)\s?\4"
)


def _after_label(draft: Draft, piece: Piece, labels: Phrases) -> Piece:
    """What a line says after a label, the kind of text, "for immediate release" or "Subject", and a colon."""
    head, colon, rest = piece.text.replace("：", ":").partition(":")
    if not colon or is_blank(rest):
        return piece
    cues = draft.setting.cues
    known = (labels, cues.release_immediate, cues.masthead_labels)
    if set_type(draft, head) or any(phrases.is_whole(head) for phrases in known):
        return piece.part(len(piece.text) - len(rest), len(piece.text)).trimmed()
    return piece


def read_summary(draft: Draft, items: Sequence[Item]) -> None:
    """The standfirst."""
    draft.fields["summary"] = "\n".join(draft.whole(item, "/summary").value for item in items)


def read_lead(draft: Draft, dateline: Item | None, lead: Item | None) -> Item | None:
    """The dateline; gives what is left of the lead as an item, or None where nothing is."""
    if dateline is not None and lead is not None and not draft.adjoin(dateline, lead):
        rest = read_lead(draft, dateline, None)
        if rest is not None:
            draft.furniture(rest)
        return lead if "dateline" in draft.fields else read_lead(draft, None, lead)
    first, last = dateline or lead, lead or dateline
    if first is None or last is None:
        return None
    piece = Piece(draft.setting.text[first.block.start : last.block.end], first.block.start)
    match = _dateline(draft, first, last)
    if match is None:
        if dateline is None:
            return lead
        draft.furniture(dateline)
        return read_lead(draft, None, lead)
    start, end, begin = piece.start + match.start, piece.start + match.end, piece.start + match.body_start
    draft.fields["dateline"] = match.dateline
    if match.dateline.date is not None:
        draft.issue(match.dateline.date)
    draft.put(piece.start, start, "mark", None)
    draft.put(start, end, "dateline", "/dateline", match.confidence)
    draft.put(end, begin, "dateline dash", None)
    return _rest(last, begin)


def _dateline(draft: Draft, first: Item, last: Item) -> DatelineMatch | None:
    """The dateline on a line of its own, or the one that the lead opens with. Places count from the first block."""
    setting = draft.setting
    own, start = first.block.piece.text, first.block.start
    if first is not last:
        whole = f"{own}{' ' * (last.block.start - first.block.end)}{last.block.piece.text}"
        alone = _alone(setting, own, last.block.start - start)
        return alone or read_dateline(whole, setting.cues, setting.language)
    opening = read_dateline(own, setting.cues, setting.language)
    if opening is None and len(first.block.lines) > 1:
        line, following = first.block.lines[:2]
        return _alone(setting, own[: line.end - start], following.start - start)
    return opening


#: What may end a dateline whose text begins in the next line.
_DASHES: Final = " \u00a0-–—"


#: What ends a headline as some wires send it: "Record sales =".
_SENT: Final = " ="


def _alone(setting: Setting, line: str, following: int) -> DatelineMatch | None:
    """The dateline that a whole line is; the lead begins at an index after it."""
    line = line.rstrip(_DASHES)
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


def _rest(item: Item, begin: int) -> Item | None:
    block = item.block
    piece = block.piece.part(begin - block.start, len(block.piece.text))
    if is_blank(piece.text):
        return None
    lines = tuple(line for line in block.lines if line.end > begin)
    return item._replace(
        block=block._replace(piece=piece, lines=lines, mark="", mark_length=0, cells=()), label=Label.LEAD
    )
