"""The printed form of a release, and what of it the text parser reads again."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

import pytest
from hypothesis import given

from pressschema.documents import Document
from pressschema.errors import ConfigurationError
from pressschema.exporters.text import Options, export
from pressschema.formats.comparison import losses
from pressschema.models import (
    Boilerplate,
    Contact,
    Dateline,
    Figure,
    Heading,
    Link,
    ListBlock,
    ListItem,
    Media,
    Paragraph,
    Place,
    Preformatted,
    PressRelease,
    Quotation,
    QuoteBlock,
    RelatedLink,
    ReleaseTime,
    Rule,
    Run,
    Speaker,
    Table,
    TableCell,
    TableRow,
    paragraph,
)
from pressschema.parsers.text import Options as ParserOptions
from pressschema.parsers.text import parse
from pressschema.testing import releases
from tests.text.expressible import expressible_releases

_LEAD: Final = (
    "The harbour of Westmarsh opens on Monday after two years of work on its quay, the town council said today."
)
_MORE: Final = "More than 400 people worked on the site, most of them from the town. The council took no loan for it."
_SAID: Final = (
    "“We are glad that the cranes turn again,” said Jane Roe, leader of the council. “It took us long enough.”"
)

_WHOLE: Final = PressRelease(
    language="en",
    headline="Westmarsh harbour opens after two years",
    subheadlines=("Ferries to the islands start on the same day",),
    release_time=ReleaseTime(kind="immediate", text="FOR IMMEDIATE RELEASE"),
    issued=dt.date(2026, 3, 3),
    dateline=Dateline(
        text="WESTMARSH, England, March 3, 2026",
        place=Place(name="WESTMARSH", region="England"),
        date=dt.date(2026, 3, 3),
    ),
    body=(paragraph(_LEAD), paragraph(_MORE), paragraph(_SAID)),
    quotes=(
        Quotation(
            text="We are glad that the cranes turn again, It took us long enough.",
            speaker=Speaker(name="Jane Roe", title="leader of the council"),
            blocks=(2, 2),
        ),
    ),
    boilerplates=(
        Boilerplate(
            organisation="Westmarsh Council",
            body=(paragraph("Westmarsh Council is the elected body of the town. It was founded in 1890."),),
        ),
    ),
    contacts=(Contact(name="Jane Roe", phones=("01632 960123",), emails=("jane.roe@example.org",)),),
    notes=(paragraph("Pictures of the quay are to be had from the press office on request."),),
    related_links=(RelatedLink(text="Plan of the harbour", href="https://example.org/plan"),),
)


def printed(release: PressRelease, width: int | None = None) -> str:
    return export(release, Options(width=width)).decode()


def read(text: str) -> PressRelease:
    [reading] = parse(Document(text), ParserOptions())
    return reading.release


def test_the_order_of_the_printed_form() -> None:
    lines = [line for line in printed(_WHOLE).split("\n") if line]
    assert lines[:4] == ["FOR IMMEDIATE RELEASE", "PRESS RELEASE", _WHOLE.headline, _WHOLE.subheadlines[0]]
    assert lines[4] == f"   WESTMARSH, England, March 3, 2026 – {_LEAD}"
    assert lines[5:8] == [f"   {_MORE}", f"   {_SAID}", "###"]
    assert lines[8] == "About Westmarsh Council"
    assert lines[10:13] == ["Contacts", "   Jane Roe", "      Tel: 01632 960123"]
    assert lines[13:15] == ["      Email: jane.roe@example.org", "Notes to editors"]
    assert lines[16:] == ["Further information", "   Plan of the harbour <https://example.org/plan>"]


@pytest.mark.parametrize("width", [None, 72])
def test_a_release_of_the_usual_parts_is_read_as_it_was(width: int | None) -> None:
    assert read(export(_WHOLE, Options(width=width)).decode()) == _WHOLE


def test_lines_are_wrapped_at_the_width() -> None:
    assert max(map(len, printed(_WHOLE, width=60).split("\n"))) <= 60
    assert max(map(len, printed(_WHOLE).split("\n"))) > 100


def test_every_kind_of_block_is_printed() -> None:
    release = PressRelease(
        media=(Media(id="quay", caption="The quay", credit="Example Agency"),),
        body=(
            Heading(content=(Run(text="What it costs"),)),
            Paragraph(content=(Run(text="See the "), Run(text="plan", marks=(Link(href="https://example.org/p"),)))),
            ListBlock(items=(ListItem(blocks=(paragraph("quay"),)), ListItem(blocks=(paragraph("cranes"),)))),
            ListBlock(ordered=True, items=(ListItem(blocks=(paragraph("first"),)),)),
            QuoteBlock(blocks=(paragraph("We are glad."),)),
            Table(
                rows=(
                    TableRow(cells=(TableCell(), TableCell(header=True, content=(Run(text="2026"),)))),
                    TableRow(cells=(TableCell(content=(Run(text="Ferries"),)), TableCell(content=(Run(text="15"),)))),
                )
            ),
            Figure(media="quay"),
            Preformatted(text="a\n  b"),
            Rule(),
        ),
    )
    assert printed(release).split("\n\n") == [
        "Press release",
        "   ## What it costs",
        "   See the plan <https://example.org/p>",
        "      • quay\n      • cranes",
        "      1. first",
        "      > We are glad.",
        "      -         2026\n      Ferries   15",
        "      Photo: The quay (Photo: Example Agency)",
        "      a\n        b",
        "      ----------",
        "###\n",
    ]


def test_headings_are_in_the_language_of_the_release() -> None:
    german = PressRelease(language="de-AT", boilerplates=(Boilerplate(organisation="X", body=(paragraph("Y."),)),))
    assert "Über X" in printed(german)


_LANGUAGES: Final = ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "ja", "zh", "ru", "ar"]


@pytest.mark.parametrize("language", _LANGUAGES)
def test_the_headings_of_each_language_are_read_again(language: str) -> None:
    written = PressRelease.model_validate(
        {**_WHOLE.model_dump(exclude={"id", "quotes", "release_time"}), "language": language}
    )
    [reading] = parse(Document(export(written, Options())), ParserOptions(language=language))
    assert losses(written, reading.release.model_copy(update={"id": written.id, "quotes": ()})) == ()


def test_an_embargo_without_a_text_of_its_own() -> None:
    until = dt.datetime(2026, 3, 3, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    release = PressRelease(release_time=ReleaseTime(kind="embargoed", until=until))
    assert printed(release).startswith("EMBARGOED UNTIL: 2026-03-03T09:30:00+01:00\n")


@given(releases())
def test_any_release_can_be_printed_and_read(release: PressRelease) -> None:
    for width in (None, 40):
        assert read(export(release, Options(width=width)).decode()).schema_version == "1.0"


@given(expressible_releases())
def test_what_text_can_express_comes_back_as_it_was(release: PressRelease) -> None:
    assert read(printed(release)) == release
    assert read(printed(release, width=72)) == release


@pytest.mark.parametrize("options", [{"width": -1}, {"width": 19}, {"end_mark": ""}, {"end_mark": "a\0"}])
def test_options_that_cannot_be_met_are_errors(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        Options(**options)
