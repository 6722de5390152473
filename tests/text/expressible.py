"""A strategy of releases that plain text can express: what its printed form says is all that they say."""

from __future__ import annotations

import datetime as dt
from typing import Final

from hypothesis import strategies as st

from pressschema.models import (
    Block,
    Boilerplate,
    Contact,
    Dateline,
    Heading,
    ListBlock,
    ListItem,
    Media,
    Organisation,
    Place,
    PressRelease,
    Quotation,
    RelatedLink,
    ReleaseTime,
    Run,
    SocialAccount,
    Speaker,
    Table,
    TableCell,
    TableRow,
    paragraph,
)

__all__ = ["expressible_releases"]

_SUBJECTS: Final = [
    "The harbour of Westmarsh", "A new ferry line", "The town library", "Westmarsh Ferries", "The school on the hill",
    "A bridge of oak", "The winter market", "The choir of the islands", "A greenhouse for seedlings", "The night bus",
]  # fmt: skip
_VERBS: Final = [
    "opens in spring after two years of work", "will serve more than 400 families from next month",
    "moves into the former customs house on the quay", "has been rebuilt with timber from the county",
    "starts with twelve volunteers and a borrowed van", "is paid for out of the town's own funds",
    "replaces a building that had stood empty since the flood", "needs neither a loan nor a new tax",
]  # fmt: skip
_TAILS: Final = [
    "and the council expects it to last for fifty years", "while the old one is turned into workshops",
    "so that nobody has to drive inland any more", "although the weather delayed the work twice",
    "and every child of the town has had a hand in it", "which makes it the first of its kind on the coast",
]  # fmt: skip
_HEADLINES: Final = [
    "Westmarsh harbour opens after two years", "New ferry line links the islands with the mainland",
    "Library moves into the customs house", "Night buses run again from October",
    "Twelve volunteers rebuild the oak bridge", "Winter market returns to the quay of Westmarsh",
]  # fmt: skip
_HEADINGS: Final = ["What it costs", "How the work was done", "The next steps", "Two years of work"]
_ITEMS: Final = ["a quay of granite", "two cranes", "an office for the ferries", "lamps along the path"]
_PEOPLE: Final = ["Jane Roe", "Martin Okafor", "Ingrid Halvorsen", "Catriona Baird", "Luis Ortega"]
_ROLES: Final = ["leader of the council", "director of the library", "head of the harbour office"]
_ORGANISATIONS: Final = ["Westmarsh Council", "Harbour Trust", "Westmarsh Ferries", "Quayside Library"]
_PLACES: Final = [("WESTMARSH", "England"), ("HARLOW", "Ill."), ("DULUTH", "Minn."), ("GLASGOW", "Scotland")]
_SUBHEADLINES: Final = [
    "Ferries to the islands start on the same day", "No loan was needed, the council says",
    "Third building of its kind on the coast",
]  # fmt: skip
_CAPTIONS: Final = ["The quay of Westmarsh before the flood.", "Volunteers at work on the oak bridge last autumn."]
#: What reads like a heading, a contact or the end of the text, and is a paragraph all the same.
_ASIDES: Final = [
    "Contact: the harbour office", "About the quay", "Notes to editors", "ENDS", "What else there is", "1. Ferries",
]  # fmt: skip
_FIGURES: Final = ["Ferries", "Cranes", "Families served", "Lamps along the path"]
_PLATFORMS: Final = ["Twitter", "Instagram", "Mastodon", None]
_TITLES: Final = ["Plan of the harbour", "Timetable of the ferries", "Pictures of the bridge"]

_sentences = st.builds("{} {}, {}.".format, *map(st.sampled_from, (_SUBJECTS, _VERBS, _TAILS)))
_paragraph_texts = st.lists(_sentences, min_size=2, max_size=4, unique=True).map(" ".join)
_dates = st.dates(dt.date(2001, 1, 1), dt.date(2029, 12, 31))


def _written(date: dt.date) -> str:
    return f"{date:%B} {date.day}, {date.year}"


@st.composite
def _datelines(draw: st.DrawFn, date: dt.date) -> Dateline:
    name, region = draw(st.sampled_from(_PLACES))
    return Dateline(text=f"{name}, {region}, {_written(date)}", place=Place(name=name, region=region), date=date)


@st.composite
def _quoted(draw: st.DrawFn) -> tuple[str, Quotation]:
    first, second = draw(st.lists(_sentences, min_size=2, max_size=2, unique=True))
    name, role = draw(st.sampled_from(_PEOPLE)), draw(st.sampled_from(_ROLES))
    text = f"“{first[:-1]},” said {name}, {role}. “{second}”"
    return text, Quotation(text=f"{first[:-1]}, {second}", speaker=Speaker(name=name, title=role))


@st.composite
def _bodies(draw: st.DrawFn) -> tuple[list[Block], list[Quotation]]:
    blocks: list[Block] = [
        paragraph(text) for text in draw(st.lists(_paragraph_texts, min_size=2, max_size=4, unique=True))
    ]
    quotes: list[Quotation] = []
    for text, quote in draw(st.lists(_quoted(), max_size=2, unique_by=lambda quoted: quoted[1].speaker)):
        quotes.append(quote.model_copy(update={"blocks": (len(blocks), len(blocks))}))
        blocks.append(paragraph(text))
    if draw(st.booleans()):
        blocks.append(Heading(level=draw(st.integers(1, 4)), content=(Run(text=draw(st.sampled_from(_HEADINGS))),)))
        blocks.append(paragraph(draw(_paragraph_texts)))
    if draw(st.booleans()):
        blocks.append(paragraph(draw(st.sampled_from(_ASIDES))))
        blocks.append(Table(rows=tuple(draw(st.lists(_rows(), min_size=1, max_size=4)))))
    if draw(st.booleans()):
        blocks.append(paragraph(draw(_sentences)[:-1] + ". New are:"))
        items = draw(st.lists(st.sampled_from(_ITEMS), min_size=2, max_size=4, unique=True))
        ordered = draw(st.booleans())
        blocks.append(ListBlock(ordered=ordered, items=tuple(ListItem(blocks=(paragraph(item),)) for item in items)))
        blocks.append(paragraph(draw(_paragraph_texts)))
    return blocks, quotes


@st.composite
def _rows(draw: st.DrawFn) -> TableRow:
    texts = [draw(st.sampled_from(_FIGURES)), *map(str, draw(st.lists(st.integers(0, 9999), min_size=1, max_size=3)))]
    return TableRow(cells=tuple(TableCell(content=(Run(text=text),)) for text in texts))


@st.composite
def _contacts(draw: st.DrawFn) -> Contact:
    name = draw(st.sampled_from(_PEOPLE))
    number = draw(st.integers(100, 999))
    mailbox = name.lower().replace(" ", ".")
    return Contact(
        name=name,
        role=draw(st.none() | st.sampled_from([*_ROLES, "Press contact", "Director, Communications"])),
        organisation=draw(st.none() | st.sampled_from(_ORGANISATIONS)),
        phones=(f"01632 960{number}",),
        emails=(f"{mailbox}@example.org",),
        address=draw(st.none() | st.just("1 The Quay\nWestmarsh")),
    )


_RELEASE_TIMES: Final = [
    ReleaseTime(kind="immediate", text="FOR IMMEDIATE RELEASE"),
    ReleaseTime(kind="hold", text="HOLD FOR RELEASE"),
    ReleaseTime(
        kind="embargoed",
        text="EMBARGOED UNTIL 3 March 2026, 10:00 GMT",
        until=dt.datetime(2026, 3, 3, 10, tzinfo=dt.UTC),
    ),
]


@st.composite
def expressible_releases(draw: st.DrawFn) -> PressRelease:
    """Releases in English of the usual parts, each of which may be absent but for the headline and the body."""
    blocks, quotes = draw(_bodies())
    issued = draw(st.none() | _dates)
    dateline = draw(_datelines(issued)) if issued and draw(st.booleans()) else None
    about = draw(st.sampled_from(_ORGANISATIONS))
    boilerplate = Boilerplate(
        organisation=about,
        body=(paragraph(f"{about} is a body of the town that was founded in 1890. {draw(_sentences)}"),),
    )
    links = [
        RelatedLink(text=title, href=f"https://example.org/{title.split()[0].lower()}")
        for title in draw(st.lists(st.sampled_from(_TITLES), max_size=2, unique=True))
    ]
    issuers = draw(st.lists(st.sampled_from([*_ORGANISATIONS, "Westmarsh Widgets, Inc."]), max_size=2, unique=True))
    return PressRelease(
        language="en",
        type=draw(st.sampled_from(["press_release", "press_release", "statement", "media_advisory", "news_story"])),
        headline=draw(st.sampled_from(_HEADLINES)),
        subheadlines=tuple(draw(st.lists(st.sampled_from(_SUBHEADLINES), max_size=2, unique=True))),
        summary=draw(st.none() | _sentences),
        media=tuple(
            Media(kind=draw(st.sampled_from(["image", "video", "graphic"])), caption=text)
            for text in draw(st.lists(st.sampled_from(_CAPTIONS), max_size=2, unique=True))
        ),
        release_time=draw(st.none() | st.sampled_from(_RELEASE_TIMES)),
        issued=issued,
        dateline=dateline,
        body=tuple(blocks),
        quotes=tuple(quotes),
        boilerplates=draw(st.sampled_from([(), (boilerplate,)])),
        contacts=tuple(draw(st.lists(_contacts(), max_size=2, unique_by=lambda contact: contact.name))),
        notes=draw(st.sampled_from([(), (paragraph(draw(_sentences)),)])),
        related_links=tuple(links),
        issuers=tuple(Organisation(name=name) for name in issuers),
        social_accounts=tuple(
            SocialAccount(handle=f"@{about.lower().replace(' ', '_')}", platform=draw(st.sampled_from(_PLATFORMS)))
            for about in draw(st.lists(st.sampled_from(_ORGANISATIONS), max_size=2, unique=True))
        ),
    )
