"""Who issues a release, by the line that says so or by what several places of it agree on."""

from __future__ import annotations

import pytest

from pressschema.documents import Document
from pressschema.parsers.reading import Trace
from pressschema.parsers.text import Options, trace

HEADLINE = "Westmarsh harbour opens after two years"
LEAD = "The harbour of Westmarsh opens on Monday after two years of work on its quay, the town council said today."
MORE = "More than 400 people worked on the site, most of them from the town. The council took no loan for it."


def read(before: str, after: str) -> Trace:
    return trace(Document(f"{before}{HEADLINE}\n\n{LEAD}\n\n{MORE}\n\n{after}\n"), Options())


def issuers(before: str, after: str) -> list[str | None]:
    return [issuer.name for issuer in read(before, after).release.issuers]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("SOURCE Westmarsh Widgets, Inc.", ["Westmarsh Widgets, Inc."]),
        ("Source: Westmarsh Widgets plc", ["Westmarsh Widgets plc"]),
        ("SOURCE Westmarsh Widgets; Harbour Trust", ["Westmarsh Widgets", "Harbour Trust"]),
        ("Issued by Westmarsh Council on behalf of the islands", ["Westmarsh Council on behalf of the islands"]),
        ("Source: https://example.org/data", []),
        ("Source: own survey of 2,000 households, 2024", []),
    ],
)
def test_the_line_that_names_the_issuer(line: str, names: list[str]) -> None:
    assert issuers("", f"###\n\n{line}") == names


def test_the_name_under_its_label() -> None:
    assert issuers("News provided by\n\nWestmarsh Widgets, Inc.\n\n3 March 2026\n\n", "###") == [
        "Westmarsh Widgets, Inc."
    ]


def test_the_organisation_that_a_boilerplate_and_a_contact_agree_on() -> None:
    about = (
        "About the Harbour Trust\n\nThe Harbour Trust is a charity that was founded in 1890 by the pilots of the town."
    )
    contact = "Media contact:\nJane Roe\nHarbour Trust Ltd.\n01632 960123\njane.roe@example.org"
    assert issuers("", f"{about}\n\n{contact}") == ["Harbour Trust"]
    assert issuers("", about) == []


def test_the_name_is_a_span() -> None:
    found = read("", "###\n\nSOURCE Westmarsh Widgets, Inc.")
    [span] = [span for span in found.spans if span.label == "issuer"]
    assert found.text[span.start : span.end] == "Westmarsh Widgets, Inc."
    assert span.pointer == "/issuers/0/name"
