"""`pressschema validate`: findings with their places, reports side by side, exit codes that mean one thing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

GOOD = {
    "id": "https://news.example.org/1",
    "language": "en",
    "headline": "Ferry to Sandholm resumes",
    "issued": "2026-03-01",
    "body": [{"kind": "paragraph", "content": [{"text": "The ferry runs again."}]}],
    "contacts": [{"name": "Press desk", "emails": ["press@example.org"]}],
    "issuers": [{"name": "Harbour Trust"}],
}


def written(path: Path, **changes: object) -> Path:
    path.write_text(json.dumps({"schema_version": "1.0", **GOOD, **changes}, indent=2), "utf-8")
    return path


def test_a_document_in_order_is_clean(run: Run, tmp_path: Path) -> None:
    result = run("validate", written(tmp_path / "a.json"))
    assert result.exit_code == 0
    assert result.stdout == "1 document: no findings\n"


def test_a_finding_has_rule_place_and_source_line(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path / "a.json", modified="2026-02-01")
    result = run("validate", path)
    assert result.exit_code == 1
    line = path.read_text("utf-8").splitlines().index('  "modified": "2026-02-01"') + 1
    assert f"{path}:{line}:15: error:" in result.stdout
    assert "[TIM007]" in result.stdout
    assert '  "modified": "2026-02-01"\n' in result.stdout
    assert "^" in result.stdout


def test_a_fault_of_the_schema_points_at_the_value(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"schema_version": "1.0",\n  "headline": 3}', "utf-8")
    result = run("validate", path)
    assert result.exit_code == 1
    assert f"{path}:2:15: error:" in result.stdout


def test_standard_input_has_a_name() -> None:
    command = [sys.executable, "-m", "pressschema.cli", "validate", "-", "--report", "json"]
    document = json.dumps({"schema_version": "1.0", **GOOD})
    made = subprocess.run(command, input=document, capture_output=True, text=True, check=True)  # noqa: S603 - our own words
    assert json.loads(made.stdout)["reports"][0]["name"] == "<stdin>"


def test_several_reports_from_one_run(run: Run, tmp_path: Path) -> None:
    bad, good = written(tmp_path / "bad.json", modified="2026-02-01"), written(tmp_path / "good.json")
    file = tmp_path / "findings.json"
    result = run("validate", good, bad, "--report", "text", "--report", f"json:{file}")
    assert "2 documents: 1 error" in result.stdout
    told = json.loads(file.read_text("utf-8"))
    assert [len(report["diagnostics"]) for report in told["reports"]] == [0, 1]
    assert result.exit_code == 1


def test_rules_can_be_left_out_and_added(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path / "a.json", modified="2026-02-01", headline="FERRY TO SANDHOLM RESUMES")
    assert run("validate", path, "--ignore", "TIM").exit_code == 0
    assert run("validate", path, "--ignore", "modified-before-issued").exit_code == 0
    strict = run("validate", path, "--ignore", "TIM", "--select", "HED003", "--fail-on", "info")
    assert strict.exit_code == 1
    assert "[HED003]" in strict.stdout


def test_the_time_can_be_set(run: Run, tmp_path: Path) -> None:
    path = written(tmp_path / "a.json", issued="2026-03-09")
    assert "[TIM005]" in run("validate", path, "--now", "2026-03-01T00:00:00Z").stdout
    assert "[TIM005]" not in run("validate", path, "--now", "2026-03-10T00:00:00Z").stdout
    assert "has no offset" in run("validate", path, "--now", "2026-03-01").stderr


def test_settings_come_from_a_file(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "a.json", modified="2026-02-01")
    (tmp_path / "pressschema.toml").write_text('ignore = ["TIM007"]\n', "utf-8")
    assert run("validate", path).exit_code == 1
    monkeypatch.chdir(tmp_path)
    assert run("validate", path).exit_code == 0
    (tmp_path / "other.toml").write_text('ignroe = ["TIM007"]\n', "utf-8")
    wrong = run("validate", path, "--config", tmp_path / "other.toml")
    assert wrong.exit_code == 2
    assert "did you mean 'ignore'" in wrong.stderr


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["--profile", "wires"], "did you mean 'wire'"),
        (["--select", "TIM0007"], "there is no rule"),
        (["--report", "xml"], "there is no report 'xml'"),
        (["--from", "jsn"], "did you mean 'json'"),
        (["--schemas", "/nowhere/at/all"], "there is no folder of schemas"),
        (["--fail-on", "never"], "is not one of"),
        (["--default-timezone", "Europe/Londn"], "did you mean 'Europe/London'"),
        (["--report", "json:/nowhere/at/all"], "cannot write"),
    ],
)
def test_wrong_usage_exits_with_2(run: Run, tmp_path: Path, words: list[str], hint: str) -> None:
    result = run("validate", written(tmp_path / "a.json"), *words)
    assert result.exit_code == 2
    assert hint in result.stderr
    assert result.stdout == ""


def test_what_cannot_be_read_or_recognised_exits_with_3(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.bin").write_bytes(b"\0\1")
    for path in (tmp_path / "missing.json", tmp_path / "x.bin"):
        result = run("validate", path, written(tmp_path / "a.json"))
        assert result.exit_code == 3
        assert "error:" in result.stdout


def test_rules_are_listed_and_explained(run: Run) -> None:
    listed = run("rules").stdout
    assert "TIM007  modified-before-issued" in listed
    page = run("rules", "TIM007").stdout
    for part in ("Why", "What to do", "Bad", "Good"):
        assert f"\n{part}\n" in page
    assert run("rules", "modified-before-issued").stdout == page
    wrong = run("rules", "TIM07")
    assert wrong.exit_code == 2
    assert "did you mean" in wrong.stderr


def test_rules_of_a_profile(run: Run) -> None:
    assert "HED003" in run("rules", "--profile", "wire").stdout
    assert "HED003" not in run("rules", "--profile", "core").stdout
    assert run("rules", "--profile", "x").exit_code == 2
    assert run("rules", "TIM007", "--profile", "x").exit_code == 2
