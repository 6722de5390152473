"""The printed form: what stands where is what it says it is, however it reads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressschema.documents import Document
from pressschema.exporters.text import Options, export
from pressschema.exporters.text.wording import wording
from pressschema.models import (
    Block,
    Boilerplate,
    Contact,
    Heading,
    ListBlock,
    ListItem,
    Media,
    PressRelease,
    QuoteBlock,
    RelatedLink,
    Run,
    SocialAccount,
    Table,
    TableCell,
    TableRow,
    paragraph,
)
from pressschema.parsers.text import Options as ParserOptions
from pressschema.parsers.text import parse
from pressschema.parsers.text.cue_files import ALL_LANGUAGES
from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.lines import split_lines
from pressschema.parsers.text.printed import read_printed
from pressschema.parsers.text.spans import JOINT, Piece, condensed

_LEAD = "The harbour of Westmarsh opens on Monday after two years of work on the quay, the council said."


def read(release: PressRelease, width: int | None = None, *, known: bool = True) -> PressRelease:
    """The release that its printed form is read as, but for the id; `known` is whether the language is."""
    language = release.language if known else None
    [reading] = parse(Document(export(release, Options(width=width))), ParserOptions(language=language))
    return reading.release.model_copy(update={"id": release.id})


def heading(text: str, level: int = 2) -> Heading:
    return Heading(level=level, content=(Run(text=text),))


def row(*cells: str) -> TableRow:
    return TableRow(cells=tuple(TableCell(content=(Run(text=cell),)) for cell in cells))


#: Blocks that read like something else, each at a place where nothing but the form can tell.
_MISLEADING: list[tuple[Block, ...]] = [
    (paragraph("What it costs"),),
    (paragraph("Contact: Jane Roe, 01632 960123, jane.roe@example.org"),),
    (paragraph("About Westmarsh Council"), paragraph("Westmarsh Council is the elected body of the town.")),
    (paragraph("Notes to editors"), paragraph("1. There are none.")),
    (paragraph("- said nobody"), paragraph("• neither here")),
    (paragraph("This release contains forward-looking statements."),),
    (paragraph("Photo: the quay (Photo: Example Agency)"),),
    (paragraph("ENDS"), paragraph("###")),
    (paragraph("Ferries | 12 | 15"),),
    (heading("This is a heading that ends like a sentence does."),),
    (heading("About the quay"), heading("Contacts"), heading("Notes to editors", level=3)),
    (heading("Further information", level=1),),
    (ListBlock(items=(ListItem(blocks=(paragraph("Contact: nobody"),)), ListItem(blocks=(paragraph("Home"),)))),),
    (QuoteBlock(blocks=(paragraph("We are glad."), paragraph("It was time."))),),
    (Table(rows=(row("Ferries", "the most that there have ever been in one year"), row("Cranes", "2"))),),
]


@pytest.mark.parametrize("width", [None, 60])
@pytest.mark.parametrize("blocks", _MISLEADING)
def test_blocks_of_the_text_are_what_they_were(blocks: tuple[Block, ...], width: int | None) -> None:
    for body in ((paragraph(_LEAD), *blocks), blocks):
        release = PressRelease(language="en", headline="Westmarsh harbour opens", body=body)
        assert read(release, width).body == body


@pytest.mark.parametrize(
    ("headline", "subheadlines", "summary"),
    [
        ("FOR IMMEDIATE RELEASE", (), None),
        ("Press release", ("Statement", "3 March 2026"), None),
        ('Title: "Harbour opens"', ("Subtitle: Ferries too.",), None),
        ("A headline. Of two sentences.", ("Contact: nobody", "More"), "A summary\nof two lines."),
        ("Harbour", (), "Short"),
        (None, (), "The harbour opens."),
    ],
)
def test_what_stands_before_the_text_is_what_it_was(
    headline: str | None, subheadlines: tuple[str, ...], summary: str | None
) -> None:
    for body in ((paragraph(_LEAD),), (heading("Background"), paragraph(_LEAD)), ()):
        release = PressRelease(language="en", headline=headline, subheadlines=subheadlines, summary=summary, body=body)
        assert read(release) == release


_CONTACTS = [
    Contact(name="Jane Roe", role="press officer", organisation="Westmarsh Council", phones=("01632 960123",)),
    Contact(name="Jane Roe, MBE", role="press officer"),
    Contact(name="Jane Roe, MBE"),
    Contact(name="Jane Roe", role="Director, Communications"),
    Contact(name="Jane Roe, MBE", role="Director, Communications"),
    Contact(role="Press contact", emails=("press@example.org",)),
    Contact(organisation="Quay: the magazine", urls=("https://example.org/",)),
    Contact(address="1 The Quay\nWestmarsh", phones=("(1770–1794", "extension 7")),
    Contact(organisation="Westmarsh Council", address="1 The Quay"),
]


@pytest.mark.parametrize("contact", _CONTACTS)
def test_contacts_are_what_they_were(contact: Contact) -> None:
    other = Contact(name="Martin Okafor", emails=("martin.okafor@example.org",))
    release = PressRelease(language="en", headline="Harbour", body=(paragraph(_LEAD),), contacts=(contact, other))
    assert read(release).contacts == (contact, other)


def test_what_stands_after_the_text_is_what_it_was() -> None:
    release = PressRelease(
        language="en",
        headline="Harbour",
        body=(paragraph(_LEAD),),
        boilerplates=(
            Boilerplate(organisation="Quay!", body=(paragraph("Contact"), paragraph("This is no offer."))),
            Boilerplate(body=(paragraph("Quay is a leading magazine."), paragraph("Notes"))),
            Boilerplate(body=(paragraph("All rights reserved."),)),
        ),
        notes=(paragraph("Contact: Jane Roe, 01632 960123"), heading("Pictures"), paragraph("About Quay")),
        related_links=(
            RelatedLink(text="Photo: the quay", href="https://example.org/quay"),
            RelatedLink(text="See www.example.org/plan for more", href="http://www.example.org/plan"),
            RelatedLink(href="https://example.org/"),
            RelatedLink(text="Contact"),
        ),
        social_accounts=(
            SocialAccount(handle="@quay", platform="Mastodon"),
            SocialAccount(handle="@quays"),
            SocialAccount(handle="@quay@social.example.org", platform="Mastodon"),
        ),
        media=(Media(caption="The quay. Photo: nobody"), Media(kind="video", caption="Photo: of a film")),
    )
    assert read(release) == release


def test_a_name_in_the_text_lists_no_account() -> None:
    release = PressRelease(language="en", headline="Harbour", body=(paragraph(f"{_LEAD} Follow @quay."),))
    assert read(release).social_accounts == ()


@pytest.mark.parametrize("language", ALL_LANGUAGES)
def test_every_language_with_cues_has_words_of_its_own(language: str) -> None:
    assert language == "en" or wording(language).timing != wording("en").timing


@pytest.mark.parametrize("language", [*ALL_LANGUAGES, "eo"])
@pytest.mark.parametrize("kind", ["press_release", "statement", "speech", "media_advisory", "news_story", "correction"])
def test_the_kind_of_text_is_named_in_its_language(language: str, kind: str) -> None:
    release = PressRelease.model_validate({"language": language, "type": kind, "headline": "Westmarsh"})
    assert read(release).type == kind
    assert read(release).headline == "Westmarsh"


@pytest.mark.parametrize("language", [*ALL_LANGUAGES, "und"])
def test_a_press_release_names_its_language(language: str) -> None:
    release = PressRelease(language=language, headline="Westmarsh")
    assert read(release, known=False) == release


@pytest.mark.parametrize(
    "text",
    [
        "Westmarsh harbour opens\n\nThe harbour opens.\n\n###\n",
        "Harbour\n\n   The harbour opens.\n",
        "Harbour\n\n   The harbour opens.\n\n    Indented by four.\n\n###\n",
        "Harbour\n   The harbour opens.\n\n###\n",
        "Harbour\n\n   The harbour opens.\n\n###\n\n   Right after the end.\n",
    ],
)
def test_other_forms_are_not_taken_for_it(text: str) -> None:
    assert read_printed(list(split_lines(text)), load_cues("en"), "en") is None


@given(st.text(alphabet=f"ab \t{JOINT}", max_size=30), st.integers(0, 5))
def test_a_condensed_piece_knows_its_places(text: str, start: int) -> None:
    short = condensed(Piece(text, start))
    assert short.piece.text.strip() == Piece(text, start).value
    for index, character in enumerate(short.piece.text):
        place, end = short.places(start + index, start + index + 1)
        assert end > place
        if character not in " \t":
            assert text[place - start] == character
