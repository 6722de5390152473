"""What NewsML-G2 cannot carry of a release with ordinary values in every field: a reviewed list."""

from __future__ import annotations

from typing import Any

import pytest

from pressschema.formats.comparison import losses
from pressschema.models import PressRelease
from tests.newsml_g2.support import BODIES, again

_IPTC = "http://cv.iptc.org/newscodes/"

RICH: dict[str, Any] = {
    "id": "https://news.example.org/releases/2026/tide-gauge",
    "version": 3,
    "type": "statement",
    "status": "withheld",
    "language": "en-GB",
    "headline": "Harbour Trust opens tide gauge data to everyone",
    "subheadlines": ["Forty years of readings, free from today", "Sailors welcome the step"],
    "slugline": "HARBOUR-TIDES",
    "byline": "By Ines Marlow",
    "creditline": "Harbour Trust/Northmouth Wire",
    "summary": "Forty years of readings are free.\nThe archive opens on Monday.",
    "release_time": {
        "kind": "embargoed",
        "until": "2026-03-02T06:00:00+01:00",
        "text": "EMBARGOED UNTIL 6 AM ON MONDAY",
    },
    "issued": "2026-03-01",
    "modified": "2026-03-01T17:45:12.250000-05:00",
    "dateline": {
        "text": "NORTHMOUTH, Westshire",
        "place": {"name": "Northmouth", "region": "Westshire", "country": "United Kingdom"},
        "date": "2026-03-01",
        "wire": "NMWIRE",
    },
    "body": [
        {
            "kind": "paragraph",
            "content": [
                {"text": "The Harbour Trust today opened its "},
                {
                    "text": "tide gauge archive",
                    "marks": [{"kind": "link", "href": "https://data.example.org/tides", "title": "Tides"}],
                },
                {"text": ".\nAll of it.", "marks": [{"kind": "strong"}]},
            ],
        },
        {"kind": "heading", "level": 3, "content": [{"text": "What is in it"}]},
        {
            "kind": "list",
            "ordered": True,
            "items": [{"blocks": [{"kind": "paragraph", "content": [{"text": "Readings"}]}]}],
        },
        {"kind": "quote", "blocks": [{"kind": "paragraph", "content": [{"text": "Sailors paid twice."}]}]},
        {"kind": "figure", "media": "gauge"},
        {
            "kind": "table",
            "caption": "Highest tides",
            "rows": [{"cells": [{"header": True, "content": [{"text": "1987"}]}, {"content": [{"text": "4.1 m"}]}]}],
        },
        {"kind": "preformatted", "text": "08:00  1.2\n09:00  1.9"},
        {"kind": "rule"},
    ],
    "quotes": [{"text": "Sailors paid twice.", "speaker": {"name": "Ines Marlow"}, "blocks": [3, 3]}],
    "boilerplates": [
        {
            "organisation": "The Harbour Trust",
            "body": [
                {"kind": "paragraph", "content": [{"text": "The Harbour Trust keeps the harbour open."}]},
                {"kind": "paragraph", "content": [{"text": "Founded 1902.", "marks": [{"kind": "emphasis"}]}]},
            ],
        },
        {"body": [{"kind": "paragraph", "content": [{"text": "This release looks forward."}]}]},
    ],
    "notes": [
        {"kind": "paragraph", "content": [{"text": "Pictures are available."}]},
        {"kind": "paragraph", "content": [{"text": "Call first.", "marks": [{"kind": "strong"}]}]},
    ],
    "contacts": [
        {
            "name": "Jo Quay",
            "role": "Press officer",
            "organisation": "Harbour Trust",
            "phones": ["+44 1632 960001", "+44 1632 960002"],
            "emails": ["jo.quay@example.org"],
            "urls": ["https://www.example.org/press"],
            "address": "1 Quay Street\nNorthmouth",
        },
        {"organisation": "Northmouth Wire", "emails": ["desk@example.com"]},
        {"phones": ["+44 1632 960003"]},
    ],
    "social_accounts": [{"handle": "@harbourtrust"}],
    "related_links": [
        {"text": "The archive", "href": "https://data.example.org/tides"},
        {"href": "/tides"},
        {"text": "Annual report 2025"},
    ],
    "media": [
        {
            "id": "gauge",
            "kind": "image",
            "caption": "The tide gauge\nat the north pier",
            "credit": "Harbour Trust",
            "alt": "A post with numbers in the sea",
            "renditions": [
                {
                    "href": "https://media.example.org/g-2000.jpg",
                    "media_type": "image/jpeg",
                    "width": 2000,
                    "height": 1500,
                },
                {
                    "href": "https://media.example.org/g-500.jpg",
                    "media_type": "image/jpeg",
                    "width": 500,
                    "size": 48000,
                },
            ],
        },
        {
            "kind": "video",
            "renditions": [{"href": "https://media.example.org/tide.mp4", "duration": 12.5}],
        },
        {"kind": "document", "caption": "The report", "renditions": [{"href": "report.pdf"}]},
    ],
    "issuers": [{"name": "Harbour Trust", "uri": "https://www.example.org/", "role": f"{_IPTC}contentprodpartyrole/x"}],
    "provider": {"name": "Northmouth Wire", "uri": "https://www.example.com/", "role": "distributor"},
    "people": [{"name": "Ines Marlow", "uri": "https://people.example.org/marlow"}],
    "organisations": [{"name": "Harbour Trust", "code": "HT", "scheme": "http://cv.example.org/organisations/"}],
    "places": [{"name": "Northmouth", "code": "123", "scheme": "https://sws.geonames.org/"}],
    "subjects": [
        {"name": "economy, business and finance", "code": "04000000", "scheme": f"{_IPTC}mediatopic/"},
        {"name": "tides", "code": "x:7", "scheme": "house", "role": "main"},
        {"name": "harbours"},
    ],
    "genres": [{"name": "Statement", "code": "st", "scheme": "http://cv.example.org/genres#"}],
    "keywords": ["tides", "open data"],
    "instruments": [{"symbol": "HBRT", "exchange": "LSE", "isin": "GB0000000001", "organisation": "Harbour Trust plc"}],
    "rights": {
        "holder": "Harbour Trust",
        "notice": "© 2026 Harbour Trust\nAll rights reserved",
        "usage_terms": "Free for editorial use",
        "licence": "https://creativecommons.example.org/by/4.0/",
    },
    "relations": [
        {"rel": "translation", "href": "https://news.example.org/cy/tide-gauge", "title": "Llanw", "language": "cy"},
        {"rel": "supersedes", "href": "urn:newsml:example.org:20260227:tide-gauge"},
        {"rel": "corrects", "title": "The release of Friday"},
        {"rel": "part_of", "href": "https://news.example.org/series/open-data"},
        {"rel": "see_also", "href": "https://news.example.org/releases/2025/buoys", "title": "Buoys"},
    ],
    "provenance": {
        "format": "text",
        "uri": "https://news.example.org/a.txt",
        "sha256": "0f" * 32,
        "generator": "Pen 2",
    },
    "extensions": {"https://example.org/ns#mood": "calm"},
}

#: A quotation, an account, a legend, a role of a concept or of the provider, the mark of a wire service and the
#: date in a dateline have no property; where a release was read from and extensions are no business of the format.
LOST = [
    "/dateline/date",
    "/dateline/wire",
    "/quotes",
    "/boilerplates/1",
    "/social_accounts",
    "/provider/role",
    "/subjects/1/role",
    "/provenance/format",
    "/provenance/uri",
    "/provenance/sha256",
    "/extensions",
]


@pytest.mark.parametrize("body", BODIES)
def test_of_ordinary_values_only_these_are_lost(body: str) -> None:
    release = PressRelease.model_validate(RICH)
    assert set(release.model_dump()) == set(PressRelease.model_fields), "the release has every field"
    found = losses(release, again(release, body))
    assert [(loss.path, loss.kind) for loss in found] == [(path, "lost") for path in LOST]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("release_time", {"kind": "immediate"}),
        ("release_time", {"kind": "immediate", "text": "FOR IMMEDIATE RELEASE"}),
        ("release_time", {"kind": "hold"}),
        ("release_time", {"kind": "hold", "text": "HOLD until the minister has spoken"}),
        ("release_time", {"kind": "embargoed", "text": "Embargoed until noon"}),
        ("release_time", {"kind": "embargoed", "until": "2026-03-02T06:00:00Z"}),
        ("issued", "2026-03-01T09:30:00+05:30"),
        ("modified", "2026-03-01"),
        ("language", "und"),
        ("version", 2**53 - 1),
        ("dateline", {"text": "LONDON"}),
        ("dateline", {"place": {"country": "Kenya"}}),
        ("dateline", {"place": {"region": "Westshire", "country": "United Kingdom"}}),
        ("rights", {"licence": "Free for editorial use"}),
        ("contacts", [{"role": "Duty officer"}]),
        ("contacts", [{"address": "1 Quay Street\nNorthmouth"}]),
        ("instruments", [{"isin": "GB0000000001", "exchange": "LSE"}]),
        ("instruments", [{"symbol": "HBRT"}, {"isin": "GB0000000001"}]),
        ("issuers", [{"uri": "medtop:04000000"}, {"uri": "crole:source", "role": "crole:source"}]),
        ("media", [{"kind": kind} for kind in ("image", "video", "audio", "graphic", "document")]),
        ("media", [{"id": "file1", "renditions": [{"href": "a.jpg"}, {"href": "b.jpg"}]}]),
        ("subheadlines", ["Only a subheadline"]),
        ("genres", [{"code": "Press_Release", "scheme": f"{_IPTC}genre/"}]),
        ("subjects", [{"code": "a", "scheme": "http://x.example/t/"}, {"code": "b", "scheme": "t"}]),
    ],
)
def test_edge_cases_come_back(field: str, value: Any) -> None:
    release = PressRelease.model_validate({field: value})
    assert losses(release, again(release)) == ()


@pytest.mark.parametrize(
    "kind",
    ["press_release", "statement", "speech", "media_advisory", "news_story", "fatality_notice", "correction", "other"],
)
def test_every_type_of_release_comes_back(kind: str) -> None:
    assert again(PressRelease.model_validate({"type": kind})).type == kind
