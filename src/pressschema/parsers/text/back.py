"""What stands after the body besides boilerplates: notes, contacts, related links, captions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from pressschema.models import Contact, Media, MediaKind, Paragraph, RelatedLink
from pressschema.models.text import is_blank
from pressschema.parsers.reading import Span
from pressschema.parsers.text.body import build
from pressschema.parsers.text.draft import Draft, Item, pieces_of
from pressschema.parsers.text.evidence.openings import closed_up, load_openings
from pressschema.parsers.text.fields.contact_sentences import read_contact_sentence
from pressschema.parsers.text.fields.contact_ways import has_ways
from pressschema.parsers.text.fields.contacts import read_contacts
from pressschema.parsers.text.fields.directory import read_listed_contact
from pressschema.parsers.text.fields.matches import ContactMatch, Match
from pressschema.parsers.text.labels import Label
from pressschema.parsers.text.phrases import Phrases, cut, fold
from pressschema.parsers.text.runs import links
from pressschema.parsers.text.spans import Piece

__all__ = [
    "read_captions",
    "read_contact_block",
    "read_contact_in_body",
    "read_contacts_within",
    "read_listed_contacts",
    "read_notes",
    "read_related",
]


def read_notes(draft: Draft, items: Sequence[Item]) -> None:
    """Notes to editors; their heading is furniture, but a link is no note without what it is called above it."""
    notes: list[Item] = []
    heading: Item | None = None
    for item in items:
        if heading is not None and item.label is Label.NOTE and _is_named(draft, heading, item):
            notes.append(_as_one(heading, item))
            heading = None
            continue
        if heading is not None:
            draft.furniture(heading)
        heading = item if item.label is Label.NOTES_HEADING else None
        if heading is None:
            notes.append(item)
    if heading is not None:
        draft.furniture(heading)
    draft.fields["notes"] = build(draft, notes, "/notes").blocks


def _is_named(draft: Draft, label: Item, item: Item) -> bool:
    """Whether an item is only a link, below a label with a colon and nothing else."""
    text = item.block.piece.text
    is_link = " " not in text and text.startswith(_LINKS)
    return is_link and label.block.piece.text[-1] in _COLONS and draft.adjoin(label, item)


def _as_one(label: Item, item: Item) -> Item:
    """A label and what is below it, as one block."""
    between = " " * (item.block.start - label.block.end)
    piece = Piece(f"{label.block.piece.text}{between}{item.block.piece.text}", label.block.start)
    block = item.block._replace(piece=piece, lines=label.block.lines + item.block.lines, mark="", mark_length=0)
    return item._replace(block=block)


_LINKS: Final = ("http://", "https://", "www.")


def read_related(draft: Draft, items: Sequence[Item]) -> None:
    """Further reading, a link or a line each; the link is what stands in brackets at the end, or within the text."""
    for item in items:
        if item.label is Label.RELATED_HEADING:
            draft.furniture(item)
            continue
        pointer = draft.next_pointer("related_links")
        piece = item.block.said.trimmed()
        link = next(links(piece, draft.setting.cues), None)
        text = piece if link is None else _shown(piece, link)
        parts = [Span(text.start, text.end, "related link", f"{pointer}/text", item.confidence)] if text.text else []
        if link is not None and piece.start + link.start >= text.end:
            start, end = piece.start + link.start, piece.start + link.end
            parts.append(Span(start, end, "related link", f"{pointer}/href", link.confidence))
        draft.fill(item, parts, "link mark")
        href = link.value if link else None
        draft.append("related_links", RelatedLink(text=text.value or None, href=href))


def _shown(piece: Piece, link: Match) -> Piece:
    """What is shown of a link: the text before its brackets, all of a sentence that holds it, nothing of it alone."""
    before, after = piece.text[: link.start], piece.text[link.end :]
    if not before.strip(_BRACKETS) and not after.strip(_BRACKETS):
        return piece.part(0, 0)
    if before.endswith(("<", "(", "[")) and not after.strip(_BRACKETS):
        return piece.part(0, link.start - 1).trimmed()
    return piece


_BRACKETS: Final = " <>()[]"


def read_captions(draft: Draft, items: Sequence[Item]) -> None:
    """Each caption is a medium of its own, of the kind that the word before it names ("Photo: ...").

    What is said again, over the text and at its end, is of the same; another label right below a caption brings its
    credit. A line that is nothing but a credit is that of the caption right above it.
    """
    credits_of_pictures = None if draft.setting.printed else load_openings(draft.setting.language).credits
    known: dict[str, str] = {}
    above: tuple[int, str] | None = None
    last: tuple[Item, str] | None = None
    for item in items:
        above = None if item.block.gap else above
        piece = item.block.said.trimmed()
        if last and credits_of_pictures and credits_of_pictures.are(piece.text) and draft.adjoin(last[0], item):
            _set_credit(draft, item, last[1])
            last = None
            continue
        kind = _media_kind(piece.text)
        head, colon, rest = piece.text.replace("：", ":").partition(":")
        label = fold(_COUNT.sub("", head))
        labelled = draft.setting.printed or draft.setting.cues.caption_prefixes.is_whole(label)
        if colon and not is_blank(rest) and labelled:
            if above and above[1] != label and is_blank(draft.setting.text[above[0] : item.block.start]):
                draft.furniture(item, "credit")
                continue
            piece = piece.part(len(head) + 1, len(piece.text)).trimmed()
        above = None if draft.setting.printed else (item.block.end, label if labelled else "")
        if piece.value not in known:
            known[piece.value] = draft.append("media", Media(kind=kind, caption=piece.value))
        last = (item, known[piece.value])
        pointer = f"{last[1]}/caption"
        draft.fill(item, [Span(piece.start, piece.end, "caption", pointer, item.confidence)], "caption mark")


def _set_credit(draft: Draft, item: Item, pointer: str) -> None:
    """The credit of a medium, without the label before it: "Photo credit: Jane Roe"."""
    piece = item.block.said.trimmed()
    label = _LABEL.match(piece.text)
    credit = piece.part(label.end(), len(piece.text)).trimmed() if label else piece
    index = int(pointer.rpartition("/")[2])
    media: list[Media] = draft.fields["media"]
    media[index] = media[index].model_copy(update={"credit": credit.value})
    draft.fill(item, [Span(credit.start, credit.end, "credit", f"{pointer}/credit", item.confidence)], "credit mark")


_LABEL: Final = re.compile("[^:：]{1,40}[:：]")


#: The number of a picture after its label: "Photo 2: ...".
_COUNT: Final = re.compile(r"\s?[\d①-⑳]{1,2}[a-z]?$")


def _media_kind(text: str) -> MediaKind:
    opening = text[:20].casefold()
    kinds: tuple[MediaKind, ...] = ("video", "audio", "graphic", "document")
    return next((kind for kind in kinds if opening.startswith(kind)), "image")


def read_contact_block(draft: Draft, items: Sequence[Item]) -> None:
    """The contacts of a run of contact blocks; what is no part of any is furniture: labels, "or", fax numbers."""
    known = [about.organisation for about in draft.fields.get("boilerplates", ())[-_REMEMBERED:] if about.organisation]
    stanzas = [item.block.start for item in items if item.block.gap]
    said = [item for item in items if not _only_heads(item, draft.setting.cues.contact_headings)]
    matches = read_contacts(_contact_lines(said), draft.setting.cues, known, stanzas, _headline_and_lead(draft))
    contacts = [_keys(contact) for contact in draft.fields.get("contacts", ())[-_REMEMBERED:]]
    parts: list[Span] = []
    for match in matches:
        keys = _keys(match.contact)
        if len(keys) > 1 and any(keys <= others for others in contacts):
            continue  # named before
        if _is_link(match):
            parts.extend(_link_spans(draft, match))
        else:
            contacts.append(keys)
            parts.extend(_contact_spans(match, draft.append("contacts", match.contact)))
    parts.sort()
    starts = [part.start for part in parts]
    for item in items:
        inside = parts[bisect_left(starts, item.block.start) : bisect_left(starts, item.block.end)]
        draft.fill(item, inside, item.label.value if item.label is Label.CONTACT_HEADING else "contact label")


def _only_heads(item: Item, headings: Phrases) -> bool:
    """Whether a block is what heads contacts and tells nobody's job: "Contact", "C O N T A C T"."""
    text = item.block.piece.text
    closed = closed_up(text)
    return headings.is_whole(closed) and (item.label is Label.CONTACT or closed != text)


#: So many boilerplates and contacts are remembered; no release has more.
_REMEMBERED: Final = 60


def _headline_and_lead(draft: Draft) -> str:
    """What tells whom a release is about."""
    lead = next((block for block in draft.fields.get("body", ()) if isinstance(block, Paragraph)), None)
    runs = lead.content if lead else ()
    return "\n".join([draft.fields.get("headline") or "", "".join(run.text for run in runs)])


def _is_link(match: ContactMatch) -> bool:
    """Whether what stands among contacts is only a place on the web: nobody answers there."""
    labels = {part.label for part in match.parts}
    return "url" in labels and labels.isdisjoint({"name", "role", "phone", "email"})


def _link_spans(draft: Draft, match: ContactMatch) -> Iterator[Span]:
    """The links of what is no contact, each a related link."""
    places = [part for part in match.parts if part.label == "url"]
    for part, url in zip(places, match.contact.urls, strict=False):
        pointer = draft.append("related_links", RelatedLink(href=url))
        yield Span(part.start, part.end, "related link", f"{pointer}/href", match.confidence)


#: A line of a contact that goes on with the next line is as long as this.
_FULL: Final = 40
_WIDE_GAP: Final = "   "


def _contact_lines(items: Sequence[Item]) -> list[Piece]:
    """The lines of contact blocks; those of a paragraph are one."""
    found: list[Piece] = []
    for item in items:
        lines = pieces_of([item])
        is_prose = all(len(line.text) >= _FULL and _WIDE_GAP not in line.text.strip() for line in lines[:-1])
        found += [item.block.said] if is_prose else lines
    return found


def read_listed_contacts(draft: Draft, items: Sequence[Item]) -> None:
    """The contacts that the printed form lists, each a block; what is no such list is read as any other contact."""
    for item in items:
        match = read_listed_contact(item.block.lines, draft.setting.cues) if item.label is Label.CONTACT else None
        if match is None:
            read_contact_block(draft, [item])
        else:
            pointer = draft.append("contacts", match.contact)
            draft.fill(item, _contact_spans(match, pointer), "contact label")


def read_contacts_within(draft: Draft, items: Sequence[Item]) -> None:
    """Contacts that a note names in passing: those with a telephone or an e-mail address, authors aside."""
    cues = draft.setting.cues
    for item in items:
        if _is_labelled(item.block.said.text, cues.masthead_labels):
            continue
        lines = _contact_lines([item])
        for match in read_contacts(lines, cues) if any(has_ways(line.text, cues) for line in lines) else ():
            if match.contact.phones or match.contact.emails:
                pointer = draft.append("contacts", match.contact)
                draft.mentions.extend(_contact_spans(match, pointer))


def _is_labelled(text: str, labels: Phrases) -> bool:
    """Whether a text opens with a label and a colon: "Authors: Jane Roe (jane@example.org)"."""
    words = cut(text, 0, _OPENING)
    length = labels.at(words)
    return 0 < length < len(words) and words.words[length] in _COLONS


def read_contact_in_body(draft: Draft, items: Sequence[Item]) -> None:
    """Contacts that the text itself leads to: whom to answer an invitation, and where no block has any the last."""
    cues = draft.setting.cues
    contacts = draft.fields.get("contacts", ())
    matches = [
        match
        for item in items
        if cues.invitations.opens(item.block.said.text, _OPENING)
        for match in read_contact_sentence(item.block.said, cues)
    ]
    if not contacts:
        found = (read_contact_sentence(item.block.piece, cues) for item in reversed(items))
        matches += next(filter(None, found), [])
    known = {key for contact in contacts for key in _keys(contact)}
    for match in matches:
        keys = _keys(match.contact)
        if known.isdisjoint(keys):
            draft.mentions.extend(_contact_spans(match, draft.append("contacts", match.contact)))
            known |= keys


def _keys(contact: Contact) -> set[str]:
    """By what a contact is known again: a name, an address, a number however its digits are grouped."""
    numbers = ("".join(filter(str.isdigit, phone)) for phone in contact.phones)
    return {*numbers, *(email.lower() for email in contact.emails), *([contact.name] if contact.name else [])}


#: Words that a paragraph opens with are within so many characters.
_OPENING: Final = 40
_COLONS: Final = frozenset(":：")

_LISTS: Final = {"phone": "phones", "email": "emails", "url": "urls"}


def _contact_spans(match: ContactMatch, pointer: str) -> list[Span]:
    counts = dict.fromkeys(_LISTS.values(), 0)
    spans = []
    for part in match.parts:
        if part.label == "fax":
            continue
        where = f"{pointer}/{part.label}"
        if part.label in _LISTS:
            name = _LISTS[part.label]
            where = f"{pointer}/{name}/{min(counts[name], max(len(getattr(match.contact, name)) - 1, 0))}"
            counts[name] += 1
        spans.append(Span(part.start, part.end, f"contact {part.label}", where, match.confidence))
    return spans
