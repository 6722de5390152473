"""What stands before the body: the headline, what is below it, the dateline of the lead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pressschema.models.text import is_blank
from pressschema.parsers.reading import Span
from pressschema.parsers.text.dated import read_dated_line
from pressschema.parsers.text.draft import Draft, Item
from pressschema.parsers.text.fields.dateline import read_dateline
from pressschema.parsers.text.fields.dates import find_dates
from pressschema.parsers.text.fields.matches import DatelineMatch
from pressschema.parsers.text.front_dates import DASHES, dateline_alone
from pressschema.parsers.text.joining.wrapping import JOINED_SCRIPTS
from pressschema.parsers.text.kinds import set_type
from pressschema.parsers.text.labels import Label
from pressschema.parsers.text.phrases import Phrases, cut
from pressschema.parsers.text.spans import Piece

__all__ = ["is_labelled", "read_headline", "read_lead", "read_subheadlines", "read_summary"]


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
            piece = piece.part(0, len(piece.text.rstrip(DASHES))).trimmed()  # "- Record sales -"
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
        alone = dateline_alone(setting, own, last.block.start - start)
        return alone or read_dateline(whole, setting.cues, setting.language)
    opening = read_dateline(own, setting.cues, setting.language)
    if opening is None and len(first.block.lines) > 1:
        line, following = first.block.lines[:2]
        return dateline_alone(setting, own[: line.end - start], following.start - start)
    return opening


#: What ends a headline as some wires send it: "Record sales =".
_SENT: Final = " ="


def _rest(item: Item, begin: int) -> Item | None:
    block = item.block
    piece = block.piece.part(begin - block.start, len(block.piece.text))
    if is_blank(piece.text):
        return None
    lines = tuple(line for line in block.lines if line.end > begin)
    return item._replace(
        block=block._replace(piece=piece, lines=lines, mark="", mark_length=0, cells=()), label=Label.LEAD
    )
