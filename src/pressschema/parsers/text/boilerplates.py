"""The boilerplates of a release: each "About X" with its paragraphs, and each legend."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from pressschema.models import Boilerplate, RelatedLink
from pressschema.models.text import is_blank
from pressschema.parsers.reading import Span
from pressschema.parsers.text.body import build
from pressschema.parsers.text.draft import Draft, Item
from pressschema.parsers.text.evidence.definitions import named_below
from pressschema.parsers.text.evidence.openings import load_openings
from pressschema.parsers.text.fields.matches import Match
from pressschema.parsers.text.labels import Label
from pressschema.parsers.text.names import leading_name
from pressschema.parsers.text.phrases import cut, fold
from pressschema.parsers.text.runs import links
from pressschema.parsers.text.spans import Piece

__all__ = ["read_boilerplates"]

#: From here on scripts have no spaces between words.
_SPACELESS: Final = "\u3000"
_HEADING_ENDS: Final = " \t®™:：-–—*_=~】〕］〉＞>]"
_AROUND_LINK: Final = f"{_HEADING_ENDS}()<>[|,"
_HEADING_STARTS: Final = " \t*_=~【〔［〈＜<["


def read_boilerplates(draft: Draft, items: Sequence[Item]) -> None:
    """Each "About X" with its paragraphs, and each legend: a heading begins a new one."""
    group: list[Item] = []
    for item in chain.from_iterable(_parts(draft, item) for item in items):
        if group and _begins(draft, group, item):
            _boilerplate(draft, group)
            group = []
        group.append(item)
    if group:
        _boilerplate(draft, group)


def _parts(draft: Draft, item: Item) -> Iterator[Item]:
    """A boilerplate, with the heading that runs into it apart ("About X: X is ...")."""
    piece = item.block.said
    end = load_openings(draft.setting.language).run_in(piece.text) if item.label is Label.ABOUT else 0
    if end:
        yield item.part(item.block.start, piece.start + end)._replace(label=Label.ABOUT_HEADING)
        yield item.part(piece.start + end, item.block.end)
    else:
        yield item


_HEADINGS: Final = frozenset({Label.ABOUT_HEADING, Label.LEGAL_HEADING})


def _begins(draft: Draft, group: Sequence[Item], item: Item) -> bool:
    """Whether a block begins a new boilerplate.

    A legend does that opens as one, with none of the legends' headings, and what says without any heading what another
    organisation is.
    """
    last = group[-1]
    if last.label in _HEADINGS:
        return item.label in _HEADINGS
    if group[0].label is item.label is Label.ABOUT:
        return _defines_another(draft, group[0], item)
    opens = item.label is Label.LEGAL and draft.setting.cues.legal_openings.at(cut(item.block.said.text, 0, _NAME)) > 1
    return opens or item.label is not last.label


def _defines_another(draft: Draft, first: Item, item: Item) -> bool:
    """Whether a paragraph says of a name what it is, and not of that which the first one is about."""
    cues = draft.setting.cues
    known, subject = (_subject(draft, each.block.said.value) for each in (first, item))
    if subject is None or subject == known or not (subject.rpartition(" ")[2][0].isupper() or "." in subject):
        return False
    telling = " ".join(word for word in cut(subject).words if word not in cues.function_words)
    return bool(telling) and telling not in cues.organisation_words  # "It is", "The Company is"


def _boilerplate(draft: Draft, group: list[Item]) -> None:
    heading = group[0] if group[0].label in _HEADINGS else None
    paragraphs = group[1:] if heading else group
    pointer = draft.next_pointer("boilerplates")
    organisation = None
    if heading is not None and paragraphs and heading.label is Label.ABOUT_HEADING:
        organisation = _organisation(draft, heading, f"{pointer}/organisation", paragraphs[0].block.said.value)
    elif heading is not None:
        draft.furniture(heading)
    elif group[0].label is Label.ABOUT:
        organisation = _subject(draft, group[0].block.said.value)
    if paragraphs:
        body = build(draft, paragraphs, f"{pointer}/body")
        draft.append("boilerplates", Boilerplate(organisation=organisation, body=tuple(body.blocks)))


def _subject(draft: Draft, text: str) -> str | None:
    """Whom a text without a heading is about: "X is a leading ..."; a short name at its beginning."""
    words = cut(text, 0, _NAME)
    verb = draft.setting.cues.definitions.find(words)
    if verb is None:
        return None
    name = _BRACKETED.sub("", text[: words.starts[verb[0]]]).strip(_SUBJECT_ENDS)
    return _without_article(draft, name) if name and len(name.split()) <= _NAME_WORDS else None


def _without_article(draft: Draft, name: str) -> str:
    """A name without the article that it has at the beginning of a sentence; the text shows it small within one."""
    article, _, rest = name.partition(" ")
    small = article.lower()
    is_small = small in draft.setting.cues.function_words and f" {small} {rest}" in draft.setting.text
    return rest if rest and is_small else name


#: What stands around the name in a sentence, signs of trademarks among it.
_SUBJECT_ENDS: Final = " ,®™"
#: A name that a boilerplate begins with, brackets aside, is within so many characters and has so many words.
_NAME, _NAME_WORDS = 90, 5
_BRACKETED: Final = re.compile(r"\s?\([^()]{0,80}\)")


def _labelled(draft: Draft, text: str) -> str | None:
    """Whom a profile in lines names behind the label of its first: "会社名：株式会社西浜"."""
    label, colon, rest = text.replace("：", ":").partition(":")
    return rest.strip() or None if colon and draft.setting.cues.organisation_labels.is_whole(label) else None


def _named_by_kind(draft: Draft, kind: str, text: str) -> str | None:
    """Whom a text is about below a heading that only says what it is: "About the company", "About the author"."""
    cues = draft.setting.cues
    if cues.organisation_words.is_whole(kind):
        return _subject(draft, text)
    name = leading_name(text, 0, cues) if cues.role_words.is_whole(kind) else None
    return text[name.start : name.end] if name and name.words > 1 else None


def _organisation(draft: Draft, heading: Item, pointer: str, text: str) -> str | None:
    """Whom an "About X" is about: what is left without the words of the language for "about", or what the text names.

    An article of theirs is of the name where it has a capital: "About the Firm", but "About The Firm".
    """
    piece = heading.block.said
    piece = piece.part(len(piece.text) - len(piece.text.lstrip(_HEADING_STARTS)), len(piece.text))
    start, end = 0, len(piece.text.rstrip(_HEADING_ENDS))
    link = next(links(piece, draft.setting.cues), None)
    if link is not None and is_blank(piece.text[link.end :].strip(_AROUND_LINK)):  # "About Acme (www.example.org)"
        end = min(end, len(piece.text[: link.start].rstrip(_AROUND_LINK)))
    end += "[" in piece.text[:end] and piece.text[end : end + 1] == "]"  # "About Acme Widgets [AW]"
    folded = fold(piece.text)
    cues = draft.setting.cues
    for prefix in sorted(cues.about_prefixes, key=len, reverse=True):
        shorter = prefix.rpartition(" ")[0]
        article = piece.text[len(shorter) : len(prefix)] if shorter in cues.about_prefixes else ""
        is_joined = prefix[-1] > _SPACELESS or not prefix[-1].isalnum()
        whole = is_joined or not folded[len(prefix) : len(prefix) + 1].isalpha()
        whole = whole and article == article.lower()
        if folded.startswith(prefix) and whole:
            start = len(prefix)
            break
    else:
        start = named_below(piece.text, text) or 0
    for suffix in cues.about_suffixes:
        if folded[:end].endswith(suffix):
            end -= len(suffix)
            break
    name = piece.part(start, end).trimmed()
    if is_blank(name.text) or any(map(cues.about_headings.is_whole, (name.text, piece.text))):
        draft.furniture(heading)
        return _subject(draft, text) or _labelled(draft, text)
    named = _named_by_kind(draft, name.text, text)
    if named:
        draft.furniture(heading)
        return named
    spans = [Span(name.start, name.end, "organisation", pointer, heading.confidence)]
    if link is not None and link.start >= end:
        spans.append(_page(draft, piece, link))
    draft.fill(heading, spans, "boilerplate heading")
    return name.value


def _page(draft: Draft, piece: Piece, link: Match) -> Span:
    """The page that a heading names behind the organisation, as a link of the release."""
    pointer = draft.append("related_links", RelatedLink(href=link.value))
    return Span(piece.start + link.start, piece.start + link.end, "related link", f"{pointer}/href", link.confidence)
