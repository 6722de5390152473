"""Which links could run, and which can be repaired."""

from __future__ import annotations

import pytest
from hypothesis import given

from pressschema.markup.links import as_href, is_active
from pressschema.testing import hrefs


@pytest.mark.parametrize(
    ("href", "active"),
    [
        ("javascript:x()", True),
        ("JAVASCRIPT://example.org/%0Ax()", True),
        ("VBScript:x", True),
        ("data:text/html;base64,AA", True),
        ("data:,x", True),
        ("DATA:image/SVG+xml,x", True),
        ("data:image/png;base64,AA", False),
        ("https://example.org/javascript:x", False),
        ("database.html", False),
        ("#javascript:x", False),
        ("mailto:press@example.org", False),
    ],
)
def test_links_that_could_run(href: str, active: bool) -> None:
    assert is_active(href) is active


@pytest.mark.parametrize(
    ("found", "href"),
    [
        (None, None),
        ("", None),
        (" https://example.org/ ", "https://example.org/"),
        ("https://exa\nmple.org/\t", "https://example.org/"),
        ("a b|c.html", "a%20b%7Cc.html"),
        ("100%.html", "100%25.html"),
        ("%41.html", "%41.html"),
        ("http://[::1]/", None),
        ("1:2", None),
    ],
)
def test_links_as_they_are_found(found: str | None, href: str | None) -> None:
    assert as_href(found) == href


@given(hrefs())
def test_a_link_of_the_model_stays_as_it_is(href: str) -> None:
    assert as_href(href) == href
