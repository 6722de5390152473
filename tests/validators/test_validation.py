"""`validate`: layers in order, what stops them, severities, exit codes, fingerprints."""

from __future__ import annotations

import datetime as dt
import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from pressschema import PressRelease, parse, testing
from pressschema.documents import Limits
from pressschema.errors import ConfigurationError, LimitExceededError, UnknownFormatError
from pressschema.validators import ExitCode, Report, Settings, Severity, exit_code, validate
from pressschema.validators.layers import MOST_FINDINGS
from tests.validators.examples import FRAME


def codes(report: Report) -> list[str]:
    return [found.code for found in report.diagnostics]


def canonical(**fields: Any) -> str:
    said = {name: value for name, value in {**FRAME, **fields}.items() if value is not None}
    return json.dumps(said, ensure_ascii=False)


def test_a_good_release_has_no_findings() -> None:
    report = validate(canonical())
    assert report == Report(format="json")
    assert report.worst is None
    assert report.exit_code(Severity.INFO) is ExitCode.CLEAN


def test_every_kind_of_source_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "release.json"
    path.write_text(canonical(headline=None), "utf-8")
    reports = [
        validate(canonical(headline=None)),
        validate(canonical(headline=None).encode()),
        validate(path),
        validate(io.BytesIO(path.read_bytes())),
        validate(PressRelease.model_validate({**FRAME, "headline": None})),
    ]
    assert [codes(report) for report in reports] == [["HED001"]] * 5
    assert [report.name for report in reports] == [None, None, str(path), None, None]
    assert len({report.diagnostics[0].fingerprint for report in reports}) == 1


@pytest.mark.parametrize(
    ("source", "format", "found"),
    [
        (b"\xef\xbb\xbf{\xff}", None, ["ENC002"]),
        ('{"headline": }', "json", ["SYN001"]),
        ('{"title": "x"}', None, ["SYN006"]),
        (b"\x00\x01\x02", None, ["SYN006"]),
        ('{"headline": 3, "issued": "1970-01-01"}', "json", ["JSN001"]),
        ("<a/>", None, ["SYN006"]),
        ("<newsItem", "newsml-g2", ["SYN001"]),
    ],
)
def test_a_layer_that_fails_is_the_last(source: str | bytes, format: str | None, found: list[str]) -> None:
    assert codes(validate(source, format=format)) == found


def test_a_document_may_break_its_schema_and_still_be_read() -> None:
    report = validate('<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>')
    assert {"G2001", "HED001", "BOD001"} <= set(codes(report))


def test_a_file_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    report = validate(tmp_path / "no.json")
    assert codes(report) == ["ENC008"]
    assert report.name == str(tmp_path / "no.json")
    assert not report.readable


def test_a_document_beyond_the_limit_is_a_finding() -> None:
    report = validate(canonical(), limits=Limits(size=100))
    assert codes(report) == ["ENC008"]
    assert report.exit_code() is ExitCode.UNREADABLE


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (canonical(), ExitCode.CLEAN),
        (canonical(language="und"), ExitCode.CLEAN),  # a warning
        (canonical(headline=None), ExitCode.FINDINGS),
        ('{"headline": 3, "body": []}', ExitCode.FINDINGS),
        ('{"title": "x"}', ExitCode.UNREADABLE),
        (b"\xef\xbb\xbf\xff", ExitCode.UNREADABLE),
        (Path("no-such-file"), ExitCode.UNREADABLE),
    ],
)
def test_the_exit_code(source: str | bytes | Path, expected: ExitCode) -> None:
    assert validate(source).exit_code() is expected


def test_the_threshold_of_failing() -> None:
    report = validate(canonical(language="und"))
    assert report.worst is Severity.WARNING
    assert [report.exit_code(severity) for severity in Severity] == [0, 1, 1]


def test_what_cannot_be_read_is_no_success_whatever_is_ignored() -> None:
    report = validate("<a/>", settings=Settings(ignore=("SYN", "ENC")))
    assert not report.diagnostics
    assert report.exit_code() is ExitCode.UNREADABLE


def test_the_exit_code_of_many_is_the_worst() -> None:
    clean, found, unread = validate(canonical()), validate(canonical(headline=None)), validate("<a/>")
    assert exit_code([]) is ExitCode.CLEAN
    assert exit_code([clean, found]) is ExitCode.FINDINGS
    assert exit_code([found, unread, clean]) is ExitCode.UNREADABLE


def test_profiles_choose_and_grade() -> None:
    bare = canonical(contacts=[], dateline=None)
    assert codes(validate(bare, "format")) == []
    assert codes(validate(bare)) == ["CON001"]
    assert validate(bare).worst is Severity.INFO
    wire = validate(bare, "wire")
    assert codes(wire) == ["DAT001", "CON001"]
    assert {found.severity for found in wire.diagnostics} == {Severity.WARNING}


@pytest.mark.parametrize("profile", ["wires", "cor", "NewsML-G2"])
def test_an_unknown_profile_is_answered_with_the_nearest(profile: str) -> None:
    with pytest.raises(ConfigurationError, match="did you mean"):
        validate(canonical(), profile)


def test_an_unknown_format_is_an_error_of_usage() -> None:
    with pytest.raises(UnknownFormatError):
        validate(canonical(), format="newsml-g3")


def test_rules_about_now_run_only_with_a_clock() -> None:
    future = canonical(issued="2062-03-01", dateline=None)
    assert codes(validate(future)) == []
    assert codes(validate(future, clock=lambda: dt.datetime(2026, 3, 1, tzinfo=dt.UTC))) == ["TIM005"]
    assert codes(validate(future, clock=lambda: dt.datetime(2062, 3, 1, tzinfo=dt.UTC))) == []


def test_a_clock_without_a_zone_is_an_error_of_configuration() -> None:
    with pytest.raises(ConfigurationError, match="zone"):
        validate(canonical(), clock=lambda: dt.datetime(2026, 3, 1))  # noqa: DTZ001 - that is the fault


def test_a_flood_of_findings_is_cut_off_and_says_so() -> None:
    body = [{"kind": "figure", "media": f"m{number}"} for number in range(1_000)]
    report = validate(canonical(body=body, quotes=[]), settings=Settings(profile="format", select=("MED002",)))
    assert len(report.diagnostics) == MOST_FINDINGS + 1
    assert "There is more of this" in report.diagnostics[-1].message


def test_findings_of_a_rule_come_in_the_order_of_the_document() -> None:
    document = '{"zzz": 1, "headline": 3, "aaa": 2, "body": {}, "schema_version": 1}'
    places = [found.location for found in validate(document, format="json").diagnostics]
    assert len(places) == 5
    assert places == sorted(places, key=lambda place: (place is not None, place))


def test_fingerprints_stay_when_lines_move() -> None:
    value = {**FRAME, "headline": None, "issued": "1970-01-01", "body": [{"kind": "figure", "media": "x"}]}
    narrow = validate(json.dumps(value), format="json")
    wide = validate("\n\n\n" + json.dumps(value, indent=8), format="json")
    assert [found.location for found in narrow.diagnostics] != [found.location for found in wide.diagnostics]
    assert [found.fingerprint for found in narrow.diagnostics] == [found.fingerprint for found in wide.diagnostics]
    assert len({found.fingerprint for found in narrow.diagnostics}) == len(narrow.diagnostics)


def test_fingerprints_of_xml_stay_when_lines_move() -> None:
    document = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">{0}<itemMeta>{0}<urgency/></itemMeta></newsItem>'
    narrow, wide = (validate(document.format(gap)) for gap in ("", "\n\n"))
    assert [found.fingerprint for found in narrow.diagnostics] == [found.fingerprint for found in wide.diagnostics]


def test_fingerprints_differ_when_the_value_does() -> None:
    one, other = (validate(canonical(issued=date, dateline=None)) for date in ("1970-01-01", "1899-01-01"))
    assert codes(one) == codes(other) == ["TIM006"]
    assert one.diagnostics[0].fingerprint != other.diagnostics[0].fingerprint


def test_a_fix_is_offered_where_it_needs_no_judgement() -> None:
    [found] = validate(canonical(headline="Smith &amp;amp; Daughters")).diagnostics
    assert (found.code, found.fix) == ("ENC004", "Smith & Daughters")


@given(testing.releases())
def test_any_release_can_be_validated(release: PressRelease) -> None:
    data = release.export("json")
    from_document, from_release = validate(data, "wire"), validate(release, "wire")
    editorial = [found for found in from_document.diagnostics if found.code != "ENC005"]
    assert sorted(f.fingerprint for f in editorial) == sorted(f.fingerprint for f in from_release.diagnostics)
    assert all(found.location is not None for found in editorial)
    assert not {"JSN001", "MOD001", "SYN001"} & set(codes(from_document))
    json.dumps(from_document.to_dict())


def test_a_parser_that_takes_less_than_others_does_so_here_too() -> None:
    text = "The ferry runs again. " * 500_000
    with pytest.raises(LimitExceededError) as caught:
        parse(text, "text")
    assert [found.message.lower() for found in validate(text, format="text").diagnostics] == [str(caught.value)]
