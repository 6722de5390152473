"""The commands trace, schema, formats and rules, and the help of them all."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import pressschema
from pressschema.cli.app import app
from tests.cli.conftest import RELEASE, Run


def test_trace_shows_every_line_with_its_label(run: Run, release: Path) -> None:
    result = run("trace", release)
    assert result.exit_code == 0
    shown = {
        label.strip(" ?"): text for label, _, text in (line.partition("│ ") for line in result.stdout.splitlines())
    }
    assert shown["headline"] == "Ferry to Sandholm resumes on Monday"
    text = "".join(line.partition("│")[2] for line in result.stdout.splitlines())
    assert "".join(text.split()) == "".join(RELEASE.split())


def test_trace_as_json_covers_the_text(run: Run, release: Path) -> None:
    traced = json.loads(run("trace", release, "--json").stdout)
    covered = "".join(RELEASE[span["start"] : span["end"]] for span in traced["spans"])
    assert "".join(covered.split()) == "".join(RELEASE.split())


def test_trace_of_a_format_that_keeps_none(run: Run) -> None:
    result = run("trace", "-", stdin='{"schema_version": "1.0"}')
    assert result.exit_code == 2
    assert "the json parser keeps no trace" in result.stderr


def test_schema_is_the_library_s(run: Run, tmp_path: Path) -> None:
    assert json.loads(run("schema").stdout) == pressschema.json_schema()
    run("schema", "-o", tmp_path / "s.json")
    assert (tmp_path / "s.json").read_bytes() == run("schema").stdout_bytes


def test_formats_lists_the_table(run: Run) -> None:
    listed = run("formats", "--options").stdout
    for name in ("text", "json", "newsml-g2"):
        assert re.search(rf"^{name} +yes +yes", listed, re.MULTILINE)
    assert "body=xhtml" in listed


def test_formats_says_what_a_file_is_and_why(run: Run, release: Path, tmp_path: Path) -> None:
    assert "text (it is text without any markup" in run("formats", release).stdout
    (tmp_path / "x.xml").write_text("<rss/>", "utf-8")
    unknown = run("formats", tmp_path / "x.xml", release)
    assert unknown.exit_code == 3
    assert "no format claims it" in unknown.stderr


@pytest.mark.parametrize("command", sorted(app.commands))
def test_help_teaches_by_example(run: Run, command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert re.search(rf"Examples:\n(  .*\n)*    .*pressschema {command}", result.stdout)


def test_every_example_of_the_help_names_real_options(run: Run) -> None:
    for name, command in app.commands.items():
        known = {flag for parameter in command.params for flag in parameter.opts} | {"--help", "-h"}
        text = run(name, "--help").stdout
        used = set(re.findall(r"(?<= )--?[a-z][a-z-]*", text.split("Examples:")[1].split("Options:")[0]))
        assert used <= known, used - known


def test_python_m_works_too() -> None:
    made = subprocess.run(
        [sys.executable, "-m", "pressschema.cli", "--version"], capture_output=True, text=True, check=True
    )
    assert pressschema.__version__ in made.stdout


def test_without_its_extra_the_command_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['click'] = None; sys.argv = ['pressschema']; from pressschema.cli import main; main()"
    )
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    assert made.returncode == 1
    assert "pip install 'pressschema[cli]'" in made.stderr
    assert "Traceback" not in made.stderr
