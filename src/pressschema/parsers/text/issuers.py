"""Who issues a release: the line that says so, or the organisation that several places of the release agree on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from pressschema.models import Organisation
from pressschema.parsers.reading import Span
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.draft import Draft, Item
from pressschema.parsers.text.labels import Label, Zone
from pressschema.parsers.text.phrases import cut
from pressschema.parsers.text.spans import Piece

__all__ = ["is_issuer_line", "read_issuers"]

#: A label and a name are shorter than this, in characters; a name has at most so many words.
_LONGEST: Final = 160
_WORDS: Final = 12
_LABEL_END = re.compile(r"\s*[:：]?\s*")
#: What divides issuers that share a line, and what a service says of itself after a name: "X, übermittelt durch Y".
_NEXT = re.compile(r"\s*;\s*")
_SERVICE = re.compile(r",\s+(?=[a-zß-öø-ÿ])")
_ADDRESS = re.compile(r"@|://|\bwww\.|\d{4}")
_ARTICLE = re.compile(r"^(?:the|die|der|das|la|le|les|el|los|il|o|a|de|het)\s", re.IGNORECASE)


def is_issuer_line(text: str, cues: Cues) -> bool:
    """Whether a line names who issues the release, after a label: "SOURCE Acme Widgets"."""
    return _name_start(text, cues) is not None


def _name_start(text: str, cues: Cues) -> int | None:
    """Index of the name after the label of a line; None without either.

    A label without a colon is in capitals, or it has several words.
    """
    if not cues.issuer_labels.may_open(text):
        return None
    words = cut(text, 0, _LONGEST)
    length = cues.issuer_labels.at(words)
    if not length or length == len(words) or len(text) > _LONGEST:
        return None
    end = words.ends[length - 1]
    gap = _LABEL_END.match(text, end)
    start = gap.end() if gap else end
    is_plain = text[end:start].isspace()
    if start == len(text) or start == end or (is_plain and length == 1 and not text[:end].isupper()):
        return None
    return start


def read_issuers(draft: Draft, items: Sequence[Item]) -> None:
    """The issuers, and the spans of the blocks that became nothing else.

    Args:
        draft: where they go.
        items: the furniture of the document, in order.
    """
    waiting = False
    for item in items:
        is_beside = item.zone is not Zone.BODY and item.label is Label.FURNITURE
        names = list(_named(item.block.piece, draft, after_label=waiting)) if is_beside else []
        waiting = is_beside and not names and draft.setting.cues.issuer_labels.is_whole(item.block.piece.text)
        spans = [
            Span(name.start, name.end, "issuer", f"{pointer}/name", item.confidence)
            for name in names
            if (pointer := _add(draft, name.value))
        ]
        if spans:
            draft.fill(item, spans, "issuer label")
        else:
            draft.furniture(item)
    if "issuers" not in draft.fields and not draft.setting.printed:
        _agreed_on(draft, [item for item in items if item.zone in {Zone.TOP, Zone.FRONT}])


def _add(draft: Draft, name: str) -> str | None:
    """Add an issuer; gives its pointer, or None where it is there already."""
    if any(known.name == name for known in draft.fields.get("issuers", ())):
        return None
    return draft.append("issuers", Organisation(name=name))


def _named(piece: Piece, draft: Draft, *, after_label: bool) -> Iterator[Piece]:
    """The names that a line gives, after its label or as a whole."""
    start = 0 if after_label else _name_start(piece.text, draft.setting.cues)
    if start is None:
        return
    if draft.setting.printed:
        yield piece.part(start, len(piece.text)).trimmed()
        return
    service = _SERVICE.search(piece.text, start)
    end = service.start() if service else len(piece.text)
    for divider in [*_NEXT.finditer(piece.text, start, end), None]:
        name = piece.part(start, divider.start() if divider else end).trimmed()
        if _is_name(name.text):
            yield name
        start = divider.end() if divider else end


def _is_name(text: str) -> bool:
    words = text.split()
    return 0 < len(words) <= _WORDS and not text[0].islower() and _ADDRESS.search(text) is None


# ---- where no line says so ------------------------------------------------------------------------------


def _agreed_on(draft: Draft, heads: Sequence[Item]) -> None:
    """The organisations that boilerplates are about and that a letterhead or a contact names as well."""
    boilerplates = draft.fields.get("boilerplates", ())
    if not any(about.organisation for about in boilerplates):
        return
    named = {_core(item.block.piece.value, draft.setting.cues) for item in heads}
    named |= {
        _core(each.organisation, draft.setting.cues) for each in draft.fields.get("contacts", ()) if each.organisation
    }
    abouts = {span.pointer: span for span in draft.spans if span.label == "organisation"}
    for index, about in enumerate(boilerplates):
        span = abouts.get(f"/boilerplates/{index}/organisation")
        if span and about.organisation and _core(about.organisation, draft.setting.cues) in named:
            pointer = _add(draft, about.organisation)
            if pointer:
                draft.mention("issuer", f"{pointer}/name", span.start, span.end, span.confidence)


def _core(name: str, cues: Cues) -> str:
    """A name without its article and its legal form, in lower case."""
    words = cut(_ARTICLE.sub("", name)).words
    while len(words) > 1 and (not words[-1][0].isalnum() or words[-1] in cues.legal_forms):
        words = words[:-1]
    return " ".join(words)
