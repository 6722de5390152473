"""Law 7: whatever a document holds, the validators say what is wrong with it and raise nothing."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressschema import export
from pressschema.formats.registry import BUILT_IN
from pressschema.testing import releases
from pressschema.validators import Report, validate
from pressschema.validators.reports import REPORTERS
from tests.hostile.test_total import spoilt
from tests.laws.mutations import mutated

READABLE = [row.name for row in BUILT_IN if row.parser]
MANY = settings(max_examples=max(500, settings().max_examples))


def judge(source: str | bytes, format: str | None) -> Report:
    """Validates, and checks that what comes of it can be shown and kept."""
    report = validate(source, "wire", format)
    for render in REPORTERS.values():
        assert "".join(render([report]))
    for found in report.diagnostics:
        assert found.message
        assert found.fingerprint
        if found.location is not None:
            assert found.location.start.line >= 1
            assert found.location.start.column >= 1
            assert found.location.start <= found.location.end
    if not report.readable:
        assert report.exit_code() == 3
    return report


@pytest.mark.parametrize("format", [*READABLE, None])
@pytest.mark.slow
@MANY
@given(data=st.one_of(st.binary(), st.text()))
def test_noise(format: str | None, data: str | bytes) -> None:
    judge(data, format)


@pytest.mark.slow
@MANY
@given(spoilt(releases().map(lambda release: export(release, "newsml-g2"))))
def test_mutated_xml(data: bytes) -> None:
    judge(data, "newsml-g2")


@pytest.mark.slow
@MANY
@given(spoilt(releases().map(lambda release: export(release, "json"))))
def test_mutated_json_text(data: bytes) -> None:
    judge(data, "json")


@pytest.mark.slow
@MANY
@given(mutated(releases().map(lambda release: release.model_dump(mode="json"))))
def test_mutated_json_values(value: Any) -> None:
    report = judge(json.dumps(value), "json")
    # What is wrong with the JSON is always explained by the schema; an empty array of releases is in order, and empty.
    assert value == [] or not any(found.code == "MOD001" for found in report.diagnostics)


DEEP = 10_000
NAR = "http://iptc.org/std/nar/2006-10-01/"


@pytest.mark.parametrize(
    ("source", "format", "code"),
    [
        ("[" * DEEP + "]" * DEEP, "json", "SYN005"),
        ('{"a":' * DEEP, "json", "SYN005"),
        ('{"body":' + '[{"kind":"quote","blocks":' * DEEP, "json", "SYN005"),
        (f'<newsItem xmlns="{NAR}">' + "<a>" * DEEP + "</a>" * DEEP + "</newsItem>", None, "SYN005"),
        (f'<newsItem xmlns="{NAR}">' + "<a>" * DEEP, None, "SYN005"),
        (f'<!DOCTYPE a [<!ENTITY x "y">]><newsItem xmlns="{NAR}">&x;</newsItem>', None, "SYN001"),
        (f'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><newsItem xmlns="{NAR}"/>', None, "SYN004"),
        (f'\n<?xml version="1.0"?><newsItem xmlns="{NAR}"/>', None, "SYN003"),
        (b"\xff\xfe{\x00", "json", "SYN001"),
        (b"{\xff}", "json", "ENC002"),
        (b'<?xml version="1.0" encoding="klingon"?><newsItem/>', "newsml-g2", "ENC002"),
        ("", "json", "SYN001"),
        ("", "newsml-g2", "SYN001"),
        (b"\x00" * 100, None, "SYN006"),
    ],
)
def test_attacks_are_named(source: str | bytes, format: str | None, code: str) -> None:
    report = judge(source, format)
    assert [found.code for found in report.diagnostics] == [code]


@pytest.mark.parametrize(
    ("source", "format"),
    [
        ('{"headline": "' + "a" * 5_000_000 + '"}', "json"),
        ('{"headline": 3, "notes": "' + "a" * 5_000_000 + '"}', "json"),
        ('{"body": [' + ",".join(["3"] * 50_000) + "]}", "json"),
        ('{"body": [' + ",".join(['{"kind": "figure", "media": "x"}'] * 20_000) + "]}", "json"),
        ("[" + ",".join(["{}"] * 5_000) + ",3]", "json"),
        (f'<newsItem xmlns="{NAR}">' + "<a/>" * 50_000 + "</newsItem>", None),
        (
            f'<newsItem xmlns="{NAR}"><contentMeta>' + "<urgency>0</urgency>" * 50_000 + "</contentMeta></newsItem>",
            None,
        ),
        ("“" * 100_000, "text"),
        ("EMBARGOED UNTIL " * 20_000, "text"),
    ],
    ids=["headline", "wrong", "numbers", "figures", "array", "elements", "properties", "quotation marks", "embargo"],
)
def test_large_documents_take_bounded_time(source: str, format: str | None) -> None:
    started = time.perf_counter()
    report = judge(source, format)
    assert time.perf_counter() - started < 20  # a hundred times less than what grows with the square of it
    assert report.diagnostics
    assert len(report.diagnostics) < 1_000
