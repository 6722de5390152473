"""A release as plain text, in the conventional printed form.

Release line, kind, headline, subheadlines, summary, dateline and lead, body, captions, boilerplates,
contacts, notes, further reading, end mark: blocks with a blank line between them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pressschema.exporters.text.blocks import Layout, lines_of
from pressschema.exporters.text.wording import Wording, wording
from pressschema.models import Block, Contact, Dateline, Paragraph, PressRelease, Run
from pressschema.models.temporal import format_temporal

__all__ = ["Options", "export"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to print a release.

    Attributes:
        width: columns at which paragraphs are wrapped; None for one paragraph a line.
        end_mark: what stands at the end.
    """

    width: int | None = None
    end_mark: str = "###"


def export(release: PressRelease, options: Options, residue: str | None = None) -> bytes:  # noqa: ARG001 - plain text has no place for one
    """The release as UTF-8 text with a final line feed."""
    media = {medium.id: medium for medium in release.media if medium.id}
    layout = Layout(options.width, media, wording(release.language).photo)
    parts = ["\n".join(part) for part in (*_front(release, layout), *_body(release, layout), *_back(release, layout))]
    said = "\n\n".join(filter(None, parts))
    return ("\n\n".join(filter(None, [said, _accounts(release, said), options.end_mark])) + "\n").encode()


def _accounts(release: PressRelease, said: str) -> str:
    """A line with the accounts that nothing before it names."""
    unnamed = [account for account in release.social_accounts if account.handle not in said]
    names = [f"{each.handle} ({each.platform})" if each.platform else each.handle for each in unnamed]
    return f"{wording(release.language).follow}: {', '.join(names)}" if names else ""


def _front(release: PressRelease, layout: Layout) -> Iterator[list[str]]:
    words = wording(release.language)
    if release.release_time:
        yield [_release_line(release, words)]
    if release.type in words.kinds:
        yield [words.kinds[release.type]]
    if release.issued and not (release.dateline and release.dateline.date):
        yield [format_temporal(release.issued)]
    if release.headline:
        yield layout.wrap(release.headline)
    for text in (*release.subheadlines, *(release.summary.split("\n") if release.summary else ())):
        yield layout.wrap(text)


def _release_line(release: PressRelease, words: Wording) -> str:
    timing = release.release_time
    if timing is None or timing.text:
        return timing.text or "" if timing else ""
    until = f": {format_temporal(timing.until)}" if timing.until else ""
    return words.timing[timing.kind] + until


def _body(release: PressRelease, layout: Layout) -> Iterator[list[str]]:
    blocks = list(release.body)
    opening = _dateline(release.dateline) if release.dateline else ""
    if opening and blocks and isinstance(blocks[0], Paragraph):
        lead = blocks[0]
        blocks[0] = Paragraph(content=(Run(text=f"{opening} – "), *lead.content))
    elif opening:
        yield [opening]
    yield from lines_of(blocks, layout)


def _dateline(dateline: Dateline) -> str:
    if dateline.text:
        return dateline.text
    place = dateline.place
    names = [name for name in (place.name, place.region, place.country) if name] if place else []
    if dateline.date:
        names.append(format_temporal(dateline.date))
    return " ".join([", ".join(names), *([f"({dateline.wire})"] if dateline.wire else [])]).strip()


def _back(release: PressRelease, layout: Layout) -> Iterator[list[str]]:
    words = wording(release.language)
    shown = {medium for block in release.body for medium in _figures(block)}
    for medium in release.media:
        if medium.caption and medium.id not in shown:
            yield layout.caption(medium)
    for boilerplate in release.boilerplates:
        name = boilerplate.organisation
        yield [words.about.format(name=name) if name else words.legal]
        yield from lines_of(boilerplate.body, layout)
    if release.contacts:
        yield [words.contacts]
    for contact in release.contacts:
        yield list(_contact(contact, words))
    if release.notes:
        yield [words.notes]
        yield from lines_of(release.notes, layout)
    if release.related_links:
        yield [words.related, *(_related(link.text, link.href) for link in release.related_links)]


def _figures(block: Block) -> Iterator[str]:
    if block.kind == "figure":
        yield block.media
    elif block.kind == "quote":
        for inner in block.blocks:
            yield from _figures(inner)
    elif block.kind == "list":
        for item in block.items:
            for inner in item.blocks:
                yield from _figures(inner)


def _contact(contact: Contact, words: Wording) -> Iterator[str]:
    desk = contact.role if contact.role and words.names_desk(contact.role) else None
    if desk:
        yield desk.rstrip(":") + ":"
    person = ", ".join(text for text in (contact.name, None if desk else contact.role) if text)
    for text in (person, contact.organisation):
        if text:
            yield text
    if contact.address:
        yield from contact.address.split("\n")
    for label, values in ((words.phone, contact.phones), (words.email, contact.emails), (words.web, contact.urls)):
        for value in values:
            yield f"{label}: {value}"


def _related(text: str | None, href: str | None) -> str:
    if text and href and href not in text:
        return f"{text} <{href}>"
    return text or href or ""
