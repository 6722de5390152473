"""Real releases: each is read, and one of them as a careful person reads it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressschema.documents import Document
from pressschema.models import PressRelease, SocialAccount, Speaker
from pressschema.parsers.text import Options, parse


def read(path: Path) -> PressRelease:
    [reading] = parse(Document(path.read_text("utf-8")), Options())
    return reading.release


def test_every_real_release_has_a_body_and_a_language(shared: Path) -> None:
    paths = sorted((shared / "corpus" / "releases").glob("*.txt"))
    assert paths
    for path in paths:
        release = read(path)
        assert release.body, path.name
        assert release.language != "und", path.name


@pytest.fixture
def meeting(shared: Path) -> PressRelease:
    """A government's release: standfirst, picture, a statement of six paragraphs without quotation marks, links."""
    return read(shared / "corpus" / "releases" / "govuk-counter-isil-meeting.txt")


def test_the_statement_after_a_colon_is_one_quote(meeting: PressRelease) -> None:
    [quote] = meeting.quotes
    assert quote.speaker == Speaker(name="Philip Hammond", title="Foreign Secretary")
    assert len(quote.text.split("\n")) == 6
    assert quote.blocks == (1, 6)


def test_the_lines_around_the_statement_are_told_apart(meeting: PressRelease) -> None:
    assert meeting.headline == "Foreign Secretary hosts counter ISIL meeting in London"
    assert (meeting.summary or "").startswith("21 countries gather in London")
    assert [(medium.caption or "")[-16:] for medium in meeting.media] == ["22 January 2015."]
    assert [link.text for link in meeting.related_links] == [
        "Follow the UK government response to ISIL",
        "Follow the Foreign Secretary on twitter @PHammondMP",
        "Follow the Foreign Office on twitter @foreignoffice",
    ]


def test_the_accounts_are_found(meeting: PressRelease) -> None:
    assert meeting.social_accounts == (
        SocialAccount(handle="@PHammondMP", platform="Twitter"),
        SocialAccount(handle="@foreignoffice", platform="Twitter"),
    )
