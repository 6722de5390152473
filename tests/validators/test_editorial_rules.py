"""The editorial rules at their edges: what just is a fault, and what just is none."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest

from pressschema.validators import Settings, validate
from tests.validators.examples import FRAME, NOW

EMBARGO = {"kind": "embargoed", "until": "2026-03-03T09:00:00Z"}


def paragraph(text: str) -> dict[str, Any]:
    return {"kind": "paragraph", "content": [{"text": text}]}


def embargo(text: str, until: str | None = None) -> dict[str, Any]:
    release_time = {"kind": "embargoed", "text": text}
    return {"release_time": release_time if until is None else {**release_time, "until": until}}


def quoted(text: str, *blocks: int) -> dict[str, Any]:
    return {"quotes": [{"text": text, "speaker": {"name": "Ines Marlow"}, "blocks": list(blocks)}]}


def reached(*emails: str, **fields: Any) -> dict[str, Any]:
    return {"contacts": [{"name": "Press desk", "emails": list(emails), **fields}]}


def rendition(href: str, media_type: str) -> dict[str, Any]:
    return {"media": [{"caption": "x", "renditions": [{"href": href, "media_type": media_type}]}]}


FOUND: list[tuple[str, dict[str, Any]]] = [
    ("ENC003", {"headline": "Gr\u00c3\u00bc\u00c3\u0178e"}),
    ("ENC003", {"headline": "we\u00e2\u0080\u0099re"}),  # the same, by way of Latin-1
    ("ENC003", {"headline": "a \u00f0\u0178\u0152\u0160 of data"}),
    ("ENC003", {"headline": "\u00c2\u00a0 100 \u00c2\u00a3"}),
    ("ENC004", {"headline": "A &amp;amp; B"}),
    ("ENC004", {"body": [paragraph("“A&nbsp;B”")], "quotes": []}),
    ("ENC006", {"headline": "a \u2067 b"}),
    ("ENC006", {"headline": "a \u202c b"}),
    ("IDN006", {"type": "correction", "relations": [{"rel": "see_also", "href": "#x"}]}),
    ("TIM005", {"issued": "2026-06-03"}),
    ("TIM006", {"issued": "1899-12-31"}),
    ("TIM007", {"issued": "2026-03-01T10:00:00+01:00", "modified": "2026-03-01T08:59:00Z"}),
    ("TIM007", {"issued": "2026-03-02", "modified": "2026-03-01T23:00:00Z"}),
    ("TIM008", {"issued": "2026-03-04T00:00:00Z"}),
    ("EMB002", embargo("Embargo: 03.03.2026, 09:30 Uhr")),
    ("EMB002", embargo("Sous embargo jusqu'au 3 mars 2026 à 9h30")),
    ("EMB002", embargo("Embargoed until 0930 hrs, 3 March 2026")),
    ("EMB003", embargo("Embargoed until the board has met")),
    ("EMB003", {"release_time": {"kind": "embargoed"}}),
    ("EMB004", embargo("Embargoed until 12 p.m. GMT, 3 March 2026", "2026-03-03T12:00:00Z")),
    ("EMB005", {"summary": "EMBARGOED UNTIL 09:00 GMT, 3 March 2026"}),
    ("EMB005", {"release_time": EMBARGO, "summary": "Embargoed until 10:00 GMT, 3 March 2026"}),
    ("EMB005", embargo("Embargoed until 10:00 GMT, 3 March 2026", "2026-03-03T09:00:00Z")),
    ("EMB006", {"release_time": {"kind": "hold"}, "notes": [paragraph("For immediate release")]}),
    ("EMB008", {"issued": "2026-03-04", "release_time": EMBARGO}),
    ("HED003", {"headline": "TIDE GAUGES NOW in use"}),
    ("HED004", {"headline": "Harbour Trust opens data."}),
    ("HED004", {"headline": "Trust opens data (again)."}),
    ("HED005", {"headline": "Free! “At last”"}),
    ("BOD001", {"body": [{"kind": "rule"}], "quotes": []}),
    ("BOD001", {"body": [{"kind": "figure", "media": "m1"}], "media": [{"id": "m1", "alt": "x"}], "quotes": []}),
    ("BOD007", {"boilerplates": [{"organisation": "x", "body": [paragraph("* * *")]}]}),
    ("QUO003", {"body": [paragraph("„Eins, sagte sie.")], "quotes": []}),
    ("QUO007", quoted("These words stand nowhere", 0, 0)),
    ("QUO007", quoted("twice numbers", 0, 0)),
    ("CON004", reached(address="Pier 1, press(at)example(dot)org")),
    ("CON005", reached(phones=["extension 5"])),
    ("CON005", reached(phones=["+44 1632 960001 960001 960001"])),
    ("MED003", rendition("https://news.example.org/film.mp4?size=1", "image/jpeg")),
    ("MED003", rendition("gauge.png", "image/jpeg")),
]

LET_PASS: list[tuple[str, dict[str, Any]]] = [
    ("ENC003", {"headline": "São Tomé, Grüße, Âncora, NÃO"}),
    ("ENC003", {"headline": "« CAFÉ » et « IRMÃ»"}),
    ("ENC004", {"headline": "AT&T; &; &unknownentity; R&D"}),
    ("ENC006", {"headline": "a \u2067b\u2069 \u202bc\u202c"}),
    ("TIM005", {"issued": "2026-06-02"}),
    ("TIM005", {"issued": "2027-01-01", "release_time": {"kind": "hold"}}),
    ("TIM006", {"issued": "1900-01-01"}),
    ("TIM007", {"issued": "2026-03-01T10:00:00+01:00", "modified": "2026-03-01T09:00:00Z"}),
    ("TIM007", {"issued": "2026-03-01T23:00:00Z", "modified": "2026-03-01"}),
    ("TIM008", {"issued": "2026-03-03T23:59:00Z"}),
    ("TIM009", {"issued": None, "dateline": None, "modified": "2026-03-01"}),
    ("TIM009", {"issued": None, "dateline": None, "release_time": EMBARGO}),
    ("EMB002", embargo("Embargoed until 3 March 2026")),
    ("EMB003", embargo("Embargoed until 9 am, 3 March 2026")),
    ("EMB004", embargo("Embargoed until 12:30 p.m. GMT, 3 March 2026", "2026-03-03T12:30:00Z")),
    ("EMB005", embargo("Embargoed until 10:00 CET, 3 March 2026", "2026-03-03T09:00:00Z")),
    ("EMB005", {"body": [paragraph("The arms embargo of 3 March 2026, 09:00 GMT, is over.")], "quotes": []}),
    ("EMB006", {"release_time": {"kind": "immediate"}, "summary": "For immediate release"}),
    ("EMB007", {"status": "withheld", "release_time": {**EMBARGO, "until": "2062-03-03T09:00:00Z"}}),
    ("EMB008", {"issued": "2026-03-03T12:00:00Z", "release_time": {**EMBARGO, "until": "2026-03-03T12:00:00Z"}}),
    ("EMB010", {"release_time": {"kind": "hold"}, "contacts": [], "notes": [paragraph("The board meets first.")]}),
    ("HED002", {"headline": "x" * 100}),
    ("HED003", {"headline": "NATO AND EU"}),
    ("HED003", {"headline": "東京湾の潮位データを公開"}),
    ("HED004", {"headline": "Trust buys gauges from Northmouth Instruments Inc."}),
    ("HED004", {"headline": "Trust sells gauges to the U.S."}),
    ("HED005", {"headline": "„Endlich!“ Segler begrüßen freie Daten"}),
    ("BOD001", {"type": "other", "body": [], "quotes": []}),
    ("BOD004", {"body": [paragraph("Short."), paragraph("Short.")], "quotes": []}),
    ("BOD007", {"body": [paragraph("7")], "quotes": []}),
    ("BOD008", {"notes": [{"kind": "heading", "level": 4, "content": [{"text": "First"}]}]}),
    ("QUO007", quoted("Sailors paid, said Ines", 0, 0)),
    ("CON004", reached("press@example.org", address="Pier 1 @ Northmouth")),
    ("CON005", reached(phones=["+1 202 555 0101", "+44 (0)1632 960001"])),
    ("MED002", {"body": [{"kind": "figure", "media": "m1"}], "media": [{"id": "m1", "alt": "x"}], "quotes": []}),
    ("MED003", rendition("gauge.jpeg", "image/jpg")),
    ("MED003", rendition("download.php?file=gauge.png", "image/jpeg")),
    ("MED003", rendition("https://news.example.org/", "image/jpeg")),
]


def codes(fields: dict[str, Any], code: str) -> list[str]:
    said = {name: value for name, value in {**FRAME, **fields}.items() if value is not None}
    settings = Settings(profile="format", select=(code,))
    report = validate(json.dumps(said), format="json", settings=settings, clock=lambda: NOW)
    assert not any(found.code in ("JSN001", "MOD001") for found in report.diagnostics), report.diagnostics
    return [found.code for found in report.diagnostics]


@pytest.mark.parametrize(("code", "fields"), FOUND)
def test_found(code: str, fields: dict[str, Any]) -> None:
    assert codes(fields, code) == [code]


@pytest.mark.parametrize(("code", "fields"), LET_PASS)
def test_let_pass(code: str, fields: dict[str, Any]) -> None:
    assert codes(fields, code) == []


def test_mojibake_is_mended_whole() -> None:
    text = (
        "Caf\u00c3\u00a9 \u00e2\u20ac\u201c "
        "\u00e2\u20ac\u0153Gr\u00c3\u00bc\u00c3\u0178e\u00e2\u20ac\u009d \u00f0\u0178\u0152\u0160"
    )
    [found] = validate(json.dumps({**FRAME, "headline": text})).diagnostics
    assert (found.code, found.fix) == ("ENC003", "Café – “Grüße” 🌊")


def test_a_default_time_zone_is_used_and_told() -> None:
    text = (
        "EMBARGOED UNTIL 9 a.m., March 3, 2026\n\nTrust opens data\n\nNORTHMOUTH, March 2, 2026 -- The Trust opened it."
    )
    without = validate(text, format="text")
    found = validate(text, format="text", settings=Settings(default_timezone="Europe/London"))
    assert {"TIM001", "EMB002"} <= {finding.code for finding in without.diagnostics}
    assert "TIM001" in {finding.code for finding in found.diagnostics}
    assert "EMB002" not in {finding.code for finding in found.diagnostics}


def test_rules_about_now_take_the_offset_into_account() -> None:
    release = json.dumps({**FRAME, "status": "withheld", "release_time": EMBARGO})
    settings = Settings(profile="format", select=("EMB007",))
    for hour, expected in ((9, 0), (10, 1)):  # 8:01 and 9:01 in UTC
        now = dt.datetime(2026, 3, 3, hour, 1, tzinfo=dt.timezone(dt.timedelta(hours=1)))
        assert len(validate(release, settings=settings, clock=[now].pop).diagnostics) == expected
