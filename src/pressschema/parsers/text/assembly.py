"""Labelled blocks to a release, with the span of every character."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from pressschema.models import Instrument, PressRelease, SocialAccount
from pressschema.models.text import XML_ILLEGAL
from pressschema.parsers.reading import Span, Trace
from pressschema.parsers.text.back import (
    read_captions,
    read_contact_block,
    read_contact_in_body,
    read_contacts_within,
    read_listed_contacts,
    read_notes,
    read_related,
)
from pressschema.parsers.text.body import Body, build
from pressschema.parsers.text.boilerplates import read_boilerplates
from pressschema.parsers.text.draft import Draft, Item, Setting
from pressschema.parsers.text.fields.directory import list_handles
from pressschema.parsers.text.fields.inline import find_handles, may_name_account
from pressschema.parsers.text.fields.tickers import find_tickers, may_name_ticker
from pressschema.parsers.text.front import is_labelled, read_headline, read_lead, read_subheadlines, read_summary
from pressschema.parsers.text.front_dates import read_date_lines, read_kind_lines, read_release_lines, says_where
from pressschema.parsers.text.issuers import read_issuers
from pressschema.parsers.text.kinds import infer_type
from pressschema.parsers.text.labels import Label
from pressschema.parsers.text.quotes import ParagraphKind, find_quotes
from pressschema.parsers.text.references import Resolved
from pressschema.parsers.text.spans import condensed

__all__ = ["as_release", "as_trace", "assemble"]

_BODY: Final = frozenset(
    {
        Label.LEAD, Label.PARAGRAPH, Label.HEADING, Label.ITEM, Label.QUOTE_INTRODUCTION, Label.QUOTED, Label.ROW,
    }
)  # fmt: skip
_BOILERPLATE: Final = frozenset({Label.ABOUT_HEADING, Label.ABOUT, Label.LEGAL_HEADING, Label.LEGAL})
_CONTACTS: Final = frozenset({Label.CONTACT_HEADING, Label.CONTACT})
_NOTES: Final = frozenset({Label.NOTES_HEADING, Label.NOTE})
_RELATED: Final = frozenset({Label.RELATED_HEADING, Label.RELATED})
#: Tickers are looked for in what these became, in this order; accounts everywhere: "Follow us @name" is furniture.
_SPEAKING: Final = {
    label: rank
    for rank, labels in enumerate(({Label.SUMMARY}, _BODY, {Label.CAPTION}, _BOILERPLATE, _NOTES))
    for label in labels
}


def assemble(items: Sequence[Item], setting: Setting) -> Draft:
    """The values that labelled blocks make, and where each of them stands.

    Args:
        items: the labelled blocks of a text, in order.
        setting: what the readers of fields need to know of the document.
    """
    draft = Draft(setting)
    draft.breaks.extend(Span(line.start, line.end, "page break") for item in items for line in item.block.breaks)
    dates = [item for item in items if item.label is Label.DATE or says_where(draft, item)]
    _read_front(draft, [item for item in items if not says_where(draft, item)])
    if setting.printed:  # what is printed as the date is the date, whatever the dateline says
        read_date_lines(draft, dates)
    body = _read_body(draft, items)
    if not setting.printed:
        read_date_lines(draft, dates)
    _read_back(draft, items)
    _read_quotes(draft, body, _of(items, Label.HEADLINE, Label.SUBHEADLINE, Label.SUMMARY))
    if not setting.printed:
        introductions = _of(items, Label.QUOTE_INTRODUCTION, Label.LEAD)
        lead = introductions[0].block.piece.value if introductions else ""
        infer_type(draft, lead, [item.block.piece.value for item in items if item.label in _BODY])
    _read_accounts(draft, items)
    _read_tickers(draft, items)
    read_issuers(draft, _of(items, Label.FURNITURE, Label.CAPTION_HEADING, Label.END_MARK))
    return draft


def as_release(draft: Draft) -> PressRelease:
    """The release that the values make."""
    return PressRelease(language=draft.setting.language, **draft.fields)


def as_trace(source: str, draft: Draft, resolved: Resolved | None) -> Trace:
    """The release, with every character of the source as it came in one span.

    Args:
        source: the text as it came.
        draft: the values found in it.
        resolved: the text that they were found in, where the source has references to characters.
    """
    spans, mentions = [*_without(draft.spans, draft.breaks), *draft.breaks], draft.mentions
    if resolved is not None:
        spans, mentions = list(map(resolved.in_source, spans)), list(map(resolved.in_source, mentions))
    return Trace(
        source, as_release(draft), tuple(_complete(source, spans)), tuple(sorted(mentions)), tuple(draft.remarks)
    )


def _of(items: Sequence[Item], *labels: Label) -> list[Item]:
    return [item for item in items if item.label in labels]


def _read_front(draft: Draft, items: Sequence[Item]) -> None:
    read_kind_lines(draft, _of(items, Label.KIND, Label.FURNITURE))
    headline, subheadlines = _of(items, Label.HEADLINE, Label.HEADLINE_REST), _of(items, Label.SUBHEADLINE)
    if not headline and subheadlines and not is_labelled(draft, subheadlines[0]):
        headline, subheadlines = subheadlines[:1], subheadlines[1:]  # what stands under nothing is the headline itself
    if headline:
        read_headline(draft, headline)
    read_subheadlines(draft, subheadlines)
    summary = _of(items, Label.SUMMARY)
    if summary:
        read_summary(draft, summary)
    datelines = _of(items, Label.DATELINE, Label.LEAD)
    read_release_lines(draft, _of(items, Label.RELEASE), _of(items, Label.DATE), datelines)


def _read_body(draft: Draft, items: Sequence[Item]) -> Body:
    datelines, said = _of(items, Label.DATELINE), [item for item in items if item.label in _BODY]
    lead = said[0] if said and _is_paragraph(said[0]) else None
    if lead is not None or datelines:
        rest = read_lead(draft, datelines[-1] if datelines else None, lead)
        said = [item for item in (rest, *(said[1:] if lead else said)) if item is not None]
    for item in datelines[:-1]:
        draft.furniture(item)
    body = build(draft, said, "/body")
    draft.fields["body"] = body.blocks
    return body


def _is_paragraph(item: Item) -> bool:
    """Whether a block becomes a paragraph, which may open with a dateline."""
    plain = item.label is not Label.HEADING and not item.block.mark and not item.block.cells
    return plain or item.label in {Label.LEAD, Label.PARAGRAPH, Label.QUOTE_INTRODUCTION}


def _read_back(draft: Draft, items: Sequence[Item]) -> None:
    said = (item for item in items if item.label in _BOILERPLATE | _NOTES | _CONTACTS)
    for about, group in groupby(said, lambda item: item.label in _BOILERPLATE):
        if about:
            read_boilerplates(draft, list(group))
    read_notes(draft, [item for item in items if item.label in _NOTES])
    read_related(draft, [item for item in items if item.label in _RELATED])
    read_captions(draft, _of(items, Label.CAPTION))
    if draft.setting.printed:
        read_listed_contacts(draft, [item for item in items if item.label in _CONTACTS])
        return
    for contact, group in groupby(items, lambda item: item.label in _CONTACTS):
        if contact:
            read_contact_block(draft, list(group))
    read_contacts_within(draft, _of(items, Label.NOTE))
    read_contact_in_body(draft, _of(items, Label.LEAD, Label.PARAGRAPH))


#: What the blocks of a body are to the reader of quotations.
_PARAGRAPH_KINDS: Final[dict[str, ParagraphKind]] = {"heading": "heading", "list": "item", "quote": "quoted"}


def _read_quotes(draft: Draft, body: Body, front: Sequence[Item]) -> None:
    setting = draft.setting
    blocks = [block for _, block in body.paragraphs]
    kinds = [_PARAGRAPH_KINDS.get(body.blocks[block].kind, "paragraph") for block in blocks]
    texts = [text for text, _ in body.paragraphs]
    starts = [text.piece.start for text in texts]
    above = [item.block.piece.value for item in front]
    for match in find_quotes([text.piece for text in texts], setting.cues, kinds, above):
        quotation = match.quotation
        if quotation.blocks is not None:
            first, last = quotation.blocks
            quotation = quotation.model_copy(update={"blocks": (blocks[first], blocks[last])})
        pointer = draft.append("quotes", quotation)
        found = [("quote", "text", span) for span in match.spans]
        if match.speaker_span is not None and quotation.speaker is not None:
            found.append(("speaker", "speaker", match.speaker_span))
        for label, name, (start, end) in found:
            places = texts[bisect_right(starts, start) - 1].places(start, end)
            draft.mention(label, f"{pointer}/{name}", *places, match.confidence)


def _read_accounts(draft: Draft, items: Sequence[Item]) -> None:
    """Accounts, wherever they are named; each once. The printed form lists them on a line of their own."""
    seen: dict[str, str] = {}
    for item in items:
        if not may_name_account(item.block.piece.text) or (draft.setting.printed and item.label is not Label.FURNITURE):
            continue
        text = condensed(item.block.piece)
        said, start = text.piece
        for handle in list_handles(said) if draft.setting.printed else find_handles(said, draft.setting.cues):
            key = handle.value.casefold()
            if key not in seen:
                account = SocialAccount(handle=handle.value, platform=handle.platform)
                seen[key] = draft.append("social_accounts", account)
            places = text.places(start + handle.start, start + handle.end)
            draft.mention("account", seen[key], *places, handle.confidence)


def _read_tickers(draft: Draft, items: Sequence[Item]) -> None:
    """Tickers, each once, in the order in which the parts of a release are printed."""
    seen: dict[tuple[str, str], str] = {}
    speaking = (item for item in items if item.label in _SPEAKING and may_name_ticker(item.block.piece.text))
    for item in sorted(speaking, key=lambda item: _SPEAKING[item.label]):
        text = condensed(item.block.piece)
        said, start = text.piece
        for ticker in find_tickers(said, draft.setting.cues):
            key = (ticker.exchange.casefold(), ticker.value.casefold())
            if key not in seen:
                seen[key] = draft.append(
                    "instruments", Instrument(symbol=ticker.value, exchange=ticker.exchange, isin=ticker.isin)
                )
            places = text.places(start + ticker.start, start + ticker.end)
            draft.mention("ticker", seen[key], *places, ticker.confidence)


# ---- every character in one span -----------------------------------------------------------------------

_ILLEGAL: Final = re.compile(f"[{XML_ILLEGAL}]+")


def _complete(source: str, spans: list[Span]) -> Iterator[Span]:
    """The spans in order, with spans for characters that no release can hold, and for invisible ones between."""
    at = 0
    for span in sorted(spans):
        yield from _between(source, at, span.start)
        yield from _divided(source, span)
        at = span.end
    yield from _between(source, at, len(source))


def _without(spans: list[Span], breaks: list[Span]) -> Iterator[Span]:
    """Spans without what breaks into them."""
    waiting = sorted(breaks, reverse=True)
    for span in sorted(spans):
        at = span.start
        while waiting and waiting[-1].start < span.end:
            found = waiting.pop()
            if found.start > at:
                yield span._replace(start=at, end=found.start)
            at = max(at, found.end)
        if at < span.end:
            yield span._replace(start=at)


def _between(source: str, start: int, end: int) -> Iterator[Span]:
    between = source[start:end]
    said = between.strip()
    if said:
        begin = start + between.find(said)
        yield from _divided(source, Span(begin, begin + len(said), "invisible character"))


def _divided(source: str, span: Span) -> Iterator[Span]:
    """A span without the characters that no release can hold, and theirs."""
    at = span.start
    for found in _ILLEGAL.finditer(source, span.start, span.end):
        if found.start() > at:
            yield Span(at, found.start(), span.label, span.pointer, span.confidence)
        yield Span(found.start(), found.end(), "control character")
        at = found.end()
    if at < span.end:
        yield Span(at, span.end, span.label, span.pointer, span.confidence) if at > span.start else span
