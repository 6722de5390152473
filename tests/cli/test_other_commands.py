"""The commands trace, schema, formats and rules, and the help of them all."""

from __future__ import annotations

import json
import os
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


def test_what_cannot_be_written_exits_with_2(run: Run, tmp_path: Path) -> None:
    result = run("schema", "-o", tmp_path / "missing" / "s.json")
    assert result.exit_code == 2
    assert "cannot write" in result.stderr
    if not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    command = f"{sys.executable} -m pressschema.cli schema > /dev/full"
    full = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)  # noqa: S602 - our own words
    assert full.returncode == 2
    assert re.fullmatch("Error: cannot write the result: .*\n", full.stderr)


@pytest.mark.parametrize("command", ["formats", "rules", "schema", "trace {release}", "convert {release} -q --to json"])
def test_a_reader_who_leaves_is_no_fault(command: str, release: Path) -> None:
    # The reader is gone before the first word: the pipe has no other end.
    words = command.format(release=release).split()
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(  # noqa: S603 - our own words
            [sys.executable, "-m", "pressschema.cli", *words], stdout=writing, stderr=subprocess.PIPE, check=False
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_terminal_that_knows_ascii_only(release: Path) -> None:
    release.write_text(RELEASE.replace("Northmouth", "Nordmünde").replace("ferry", "fähre"), "utf-8")
    for words in (["trace", str(release)], ["formats"], ["rules", "EMB002"], ["validate", str(release)]):
        made = subprocess.run(  # noqa: S603 - our own words
            [sys.executable, "-m", "pressschema.cli", *words],
            env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
            capture_output=True,
            check=False,
        )
        assert made.stderr == b""
        assert made.stdout
        if words[0] == "trace":
            assert b"| Ferry to Sandholm resumes on Monday" in made.stdout
            assert rb"f\xe4hre" in made.stdout


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
