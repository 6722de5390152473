"""Reports as text and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from pressschema.validators import Report, Severity, validate
from pressschema.validators.reports import REPORTERS
from pressschema.validators.reports.text import fragments
from tests.validators.test_validation import canonical


def text(*reports: Report) -> str:
    return "".join(REPORTERS["text"](reports))


def test_a_finding_shows_its_line_with_a_caret_and_advice() -> None:
    report = validate('{\n  "headline": "x",\n  "version": 0\n}', format="json")
    assert text(report) == (
        "<document>:3:14: error: 0 is less than 1 [JSN001]\n"
        '       3 |   "version": 0\n'
        "         |              ^\n"
        "  = See the schema, which `pressschema schema` prints, for what belongs there.\n"
        "1 document: 1 error\n"
    )


def test_the_end_says_what_it_comes_to(tmp_path: Path) -> None:
    path = tmp_path / "no.json"
    ended = text(validate(canonical()), validate(canonical(language="und", contacts=[])), validate(path))
    assert ended.endswith("3 documents: 1 error, 1 warning, 1 info\n")
    assert f"{path}: error: Cannot read" in ended
    assert text(validate(canonical())) == "1 document: no findings\n"
    assert text() == "0 documents: no findings\n"


def test_of_a_long_line_the_part_around_the_place_is_shown() -> None:
    document = '{"headline": "' + "a" * 500 + '", "version": 0, "summary": "' + "b" * 500 + '"}'
    _, source, caret, *_ = text(validate(document, format="json")).split("\n")
    assert len(source) < 120
    assert "…" in source
    assert source[caret.index("^")] == "0"


def test_wide_letters_take_two_columns() -> None:
    _, source, caret, *_ = text(validate('{"summary": "東京", "version": 0}', format="json")).split("\n")
    assert caret.index("^") == source.index("0}") + 2


def test_a_place_over_several_lines_is_marked_to_the_end_of_the_first() -> None:
    document = '{"headline": "x", "body": {\n}}'
    _, source, caret, *_ = text(validate(document, format="json")).split("\n")
    assert source.endswith("{")
    assert caret.rstrip() == " " * 9 + "|" + " " * (len(source) - 11) + "^"


def test_nothing_from_a_document_reaches_the_terminal_as_a_command() -> None:
    hostile = "\x1b[31m\x9b2J\u202e\x07"
    report = validate(canonical(headline=None, byline=f"x{hostile[1:4]}"), format="json")
    report = Report(report.diagnostics, name=hostile, text=hostile * 10)
    shown = text(report, validate('{"' + hostile[1:] + '": 1}', format="json"))
    assert not {"\x1b", "\x9b", "\u202e", "\x07"} & set(shown)


def test_fragments_have_roles_and_make_up_the_text() -> None:
    report = validate(canonical(headline=None, language="und"))
    pieces = list(fragments(report))
    assert text(report).startswith("".join(piece.text for piece in pieces))
    assert {piece.role for piece in pieces} >= {
        "place",
        "error",
        "warning",
        "message",
        "code",
        "source",
        "caret",
        "help",
    }


def test_records_and_paths_stand_where_there_is_no_line() -> None:
    document = json.dumps([json.loads(canonical()), json.loads(canonical(headline=None))])
    assert "<document>#2:1:" in text(validate(document, format="json"))


def test_the_json_report() -> None:
    reports = [validate(canonical()), validate(canonical(headline=None)), validate("<a/>")]
    value = json.loads("".join(REPORTERS["json"](reports)))
    assert value["version"] == "1.0"
    assert value["summary"] == {"documents": 3, "unreadable": 1, "error": 2, "warning": 0, "info": 0}
    assert value["reports"] == [report.to_dict() for report in reports]
    [found] = value["reports"][1]["diagnostics"]
    assert found == {
        "code": "HED001",
        "name": "missing-headline",
        "severity": "error",
        "message": "There is no headline",
        "path": "/headline",
        "location": {"line": 1, "column": 1, "end_line": 1, "end_column": 2},
        "fingerprint": found["fingerprint"],
        "help": "State the news in one line.",
    }
    assert len(found["fingerprint"]) == 32


def test_a_json_report_of_nothing() -> None:
    assert json.loads("".join(REPORTERS["json"]([])))["reports"] == []


def test_reports_are_written_one_by_one() -> None:
    taken: list[int] = []

    def stream() -> Iterator[Report]:
        for number in range(3):
            taken.append(number)
            yield Report()

    for reporter in REPORTERS.values():
        taken.clear()
        pieces = reporter(stream())
        while not taken:
            next(pieces)
        assert taken == [0]


@given(st.text())
def test_any_text_can_be_reported_on(source: str) -> None:
    report = validate(source, format="json")
    assert text(report).count("\n") >= 1
    json.loads("".join(REPORTERS["json"]([report])))


def test_counts_name_every_severity() -> None:
    assert validate(canonical(headline=None)).counts == {Severity.ERROR: 1, Severity.WARNING: 0, Severity.INFO: 0}
