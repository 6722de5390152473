"""Lines above an article: the headline says something of what it tells, and the lines of a page around it do not."""

from __future__ import annotations

import pytest

from pressschema.documents import Document
from pressschema.models import PressRelease
from pressschema.parsers.text import Options, parse

_HEADLINE = "Westmarsh harbour opens after two years"
_ARTICLE = (
    "The harbour of Westmarsh opens on Monday after two years of work on its quay, the town council said today.\n\n"
    "More than 400 people worked on the quay, most of them from the town. The council took no loan for it.\n\n"
    "Ferries to the islands start on the same day, and the old cranes turn again for the first time since 1987.\n"
)


def read(text: str) -> PressRelease:
    return next(iter(parse(Document(text), Options()))).release


@pytest.mark.parametrize(
    "above",
    ["Category archives: Coast", "All our news in one place", "Annual reports", "T & Q 500", "4f1c2a9 [file] [log]"],
)
def test_a_line_above_the_headline_that_says_nothing_of_the_article(above: str) -> None:
    release = read(f"{above}\n\n{_HEADLINE}\n\n{_ARTICLE}")
    assert (release.headline, release.subheadlines) == (_HEADLINE, ())


@pytest.mark.parametrize("below", ["Click here for another language", "Information under article 17", "Original text"])
def test_a_line_below_the_headline_that_says_nothing_of_the_article(below: str) -> None:
    release = read(f"{_HEADLINE}\n\n{below}\n\n{_ARTICLE}")
    assert (release.headline, release.subheadlines) == (_HEADLINE, ())


def test_a_subheadline_that_says_what_the_article_tells() -> None:
    release = read(f"{_HEADLINE}\n\nFerries to the islands start on the same day\n\n{_ARTICLE}")
    assert (release.headline, release.subheadlines) == (_HEADLINE, ("Ferries to the islands start on the same day",))


def test_a_headline_that_says_nothing_of_the_article_is_one_where_no_line_does() -> None:
    assert read(f"At last!\n\n{_ARTICLE}").headline == "At last!"


def test_a_headline_among_buttons() -> None:
    release = read(f"Home\nNews\nSearch\n\n{_HEADLINE}\n\nBy Jane Roe\n\nShare:\nFacebook\nLinkedIn\n\n{_ARTICLE}")
    assert release.headline == _HEADLINE
