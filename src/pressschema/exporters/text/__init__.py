"""A release as plain text, in the conventional printed form.

Release line, date, kind of text, headline, subheadlines, summary, dateline and lead, body, end mark; then captions,
boilerplates, contacts, notes, further reading, accounts. Headings begin at the margin, text is set in under them, and
there is a blank line between all blocks: where a block stands says what it is, so that it is read as that again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from pressschema.errors import ConfigurationError
from pressschema.exporters.text.blocks import INDENT, Layout, lines_of, tells, text_of
from pressschema.exporters.text.wording import Wording, wording
from pressschema.models import Block, Contact, Dateline, Heading, Paragraph, PressRelease, Run, content_text
from pressschema.models.temporal import format_temporal

__all__ = ["Options", "export"]

_NARROWEST: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to print a release.

    Attributes:
        width: columns at which paragraphs are wrapped, 20 or more; None for one paragraph a line.
        end_mark: what stands at the end, on one line.

    Raises:
        ConfigurationError: `width` is no such number, or `end_mark` no such line.
    """

    width: int | None = None
    end_mark: str = "###"

    def __post_init__(self) -> None:
        if self.width is not None and self.width < _NARROWEST:
            raise ConfigurationError(f"paragraphs are not wrapped at {self.width} columns, but at {_NARROWEST} or more")
        if not (self.end_mark.strip() and self.end_mark.isprintable()):
            raise ConfigurationError(f"{self.end_mark!r} is no end mark")


def export(release: PressRelease, options: Options, residue: str | None = None) -> bytes:  # noqa: ARG001 - plain text has no place for one
    """The release as UTF-8 text with a final line feed."""
    media = {medium.id: medium for medium in release.media if medium.id}
    words = wording(release.language)
    layout = Layout(options.width, media, words.photo)
    body = list(_body(release, layout))
    end = options.end_mark if any(map(_is_text, body)) else INDENT + options.end_mark
    parts = [*_front(release, layout, words), *body, [end], *_back(release, layout, words)]
    return ("\n\n".join(filter(None, map("\n".join, parts))) + "\n").encode()


def _is_text(lines: Sequence[str]) -> bool:
    """Whether a block is set in as text; where none is, the end mark is, so that something shows the column."""
    return bool(lines) and len(lines[0]) - len(lines[0].lstrip()) == len(INDENT)


def _front(release: PressRelease, layout: Layout, words: Wording) -> Iterator[list[str]]:
    if release.release_time:
        yield [_release_line(release, words)]
    if release.issued and not (release.dateline and release.dateline.date == release.issued):
        yield [format_temporal(release.issued)[: len("2000-12-31")]]
    if release.type in words.kinds:
        yield [words.kinds[release.type]]
    for text in (release.headline, *release.subheadlines):
        if text:
            yield layout.wrap(text)
    for text in release.summary.split("\n") if release.summary else ():
        yield layout.wrap(text, 2 * INDENT, 2 * INDENT)


def _release_line(release: PressRelease, words: Wording) -> str:
    timing = release.release_time
    if timing is None or timing.text:
        return timing.text or "" if timing else ""
    until = f": {format_temporal(timing.until)}" if timing.until else ""
    return words.timing[timing.kind] + until


def _body(release: PressRelease, layout: Layout) -> Iterator[list[str]]:
    blocks = list(release.body)
    opening = _dateline(release.dateline) if release.dateline else ""
    lead = blocks[0] if blocks and isinstance(blocks[0], Paragraph) else None
    if opening and lead and _opens_sentence(content_text(lead.content)):
        blocks[0] = Paragraph(content=(Run(text=f"{opening} – "), *lead.content))
    elif opening:
        yield [INDENT + opening]
    for index, block in enumerate(blocks):
        if isinstance(block, Heading) and block.level == _USUAL_LEVEL and (index or opening):
            yield layout.wrap(text_of(block.content))
        else:
            yield from lines_of([block], layout)


def _opens_sentence(text: str) -> bool:
    """Whether a text can stand after a dateline and its dash."""
    return text[:1] not in "-–—" and not text[:1].islower()


#: A heading of this level, with text before it, needs no mark.
_USUAL_LEVEL: Final = 2


def _dateline(dateline: Dateline) -> str:
    if dateline.text:
        return dateline.text
    place = dateline.place
    names = [name for name in (place.name, place.region, place.country) if name] if place else []
    if dateline.date:
        names.append(format_temporal(dateline.date))
    return " ".join([", ".join(names), *([f"({dateline.wire})"] if dateline.wire else [])]).strip()


def _back(release: PressRelease, layout: Layout, words: Wording) -> Iterator[list[str]]:
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
        yield [words.related]
        yield [INDENT + _related(link.text, link.href) for link in release.related_links]
    yield from _lines_at_the_end(release, words)


#: What stands before the name of an issuer, in every language: wire services write it so.
_SOURCE: Final = "SOURCE"


def _lines_at_the_end(release: PressRelease, words: Wording) -> Iterator[list[str]]:
    """Who issues the release, and the accounts."""
    for issuer in release.issuers:
        if issuer.name:
            yield [f"{_SOURCE} {issuer.name}"]
    if release.social_accounts:
        names = [
            f"{each.handle} ({each.platform})" if each.platform else each.handle for each in release.social_accounts
        ]
        yield [f"{words.follow}: {', '.join(names)}"]


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
    """The name and the job; under them, set in, all else, the address below the organisation."""
    deeper = 2 * INDENT
    name, role = contact.name, contact.role
    if role and (not name or _COMMA in role):
        yield f"{INDENT}{role}:"
        role = None
    elif name and not role and _COMMA in name:
        name = f"{name},"
    if name:
        yield INDENT + _COMMA.join(filter(None, [name, role]))
    if contact.organisation:
        yield deeper + contact.organisation
    for line in contact.address.split("\n") if contact.address else ():
        yield deeper + INDENT + line
    for label, values in ((words.phone, contact.phones), (words.email, contact.emails), (words.web, contact.urls)):
        for value in values:
            yield f"{deeper}{label}: {value}"


#: Stands between a name and a job.
_COMMA: Final = ", "


def _related(text: str | None, href: str | None) -> str:
    if text and href and not tells(text, href):
        return f"{text} <{href}>"
    return text or href or ""
