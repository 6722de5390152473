"""`pressschema convert`: the result to standard output, losses and errors to standard error."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from pressschema import parse
from tests.cli.conftest import RELEASE, Run


def test_a_raw_release_becomes_json(run: Run, release: Path) -> None:
    result = run("convert", release, "--to", "json")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["headline"] == "Ferry to Sandholm resumes on Monday"
    assert result.stderr == ""


def test_standard_input_is_a_document_too(run: Run, release: Path) -> None:
    from_file = run("convert", release, "--to", "newsml-g2", "-q")
    for words in (["-"], []):
        piped = run("convert", *words, "--to", "newsml-g2", "-q", stdin=RELEASE)
        assert piped.stdout_bytes == from_file.stdout_bytes
        assert piped.exit_code == 0


def test_losses_are_told_on_standard_error(run: Run, release: Path) -> None:
    result = run("convert", release, "--to", "newsml-g2")
    assert "did not survive in newsml-g2" in result.stderr
    assert "/quotes" in result.stderr
    assert parse(result.stdout_bytes).headline == "Ferry to Sandholm resumes on Monday"


def test_lossless_loses_nothing(run: Run, release: Path) -> None:
    result = run("convert", release, "--to", "newsml-g2", "--lossless")
    assert result.stderr == ""
    assert parse(result.stdout_bytes) == parse(release)


def test_strict_writes_nothing_and_exits_with_1(run: Run, release: Path) -> None:
    result = run("convert", release, "--to", "newsml-g2", "--strict")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "newsml-g2 cannot carry" in result.stderr


def test_losses_are_written_as_json(run: Run, release: Path, tmp_path: Path) -> None:
    run("convert", release, "--to", "newsml-g2", "-q", "--losses", tmp_path / "losses.json")
    told = json.loads((tmp_path / "losses.json").read_text("utf-8"))
    assert {"source", "release", "path", "kind", "before", "after"} == set(told[0])
    assert all(loss["source"] == str(release) for loss in told)


def test_many_files_go_to_a_folder_and_one_bad_file_stops_nobody(run: Run, release: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"schema_version": "1.0",\n "headline": 3}', "utf-8")
    other = tmp_path / "other.txt"
    other.write_text(RELEASE.replace("Monday", "Friday"), "utf-8")
    out = tmp_path / "out"
    out.mkdir()
    result = run("convert", release, bad, other, tmp_path / "missing.txt", "--to", "json", "-o", out)
    assert result.exit_code == 3
    assert sorted(path.name for path in out.iterdir()) == ["ferry.json", "other.json"]
    assert "bad.json: error: no release" in result.stderr
    assert "/headline" in result.stderr
    assert "missing.txt: error: cannot read" in result.stderr


def test_many_releases_in_one_document(run: Run, tmp_path: Path) -> None:
    both = '[{"schema_version": "1.0", "headline": "A"}, {"headline": "B"}]'
    result = run("convert", "--to", "json", "-o", tmp_path, stdin=both)
    assert result.exit_code == 0
    assert [parse(tmp_path / name).headline for name in ("stdin.json", "stdin-2.json")] == ["A", "B"]
    refused = run("convert", "--to", "json", stdin=both)
    assert refused.exit_code == 2
    assert "existing folder" in refused.stderr


def test_what_cannot_be_one_file_is_not_begun(run: Run, tmp_path: Path) -> None:
    both = '[{"schema_version": "1.0", "headline": "A"}, {"headline": "B"}]'
    for words in ([], ["-o", tmp_path / "one.json"]):
        result = run("convert", "--to", "json", *words, stdin=both)
        assert result.exit_code == 2
        assert result.stdout == ""
    assert not (tmp_path / "one.json").exists()


def test_no_result_is_written_over_another_of_the_same_run(run: Run, release: Path, tmp_path: Path) -> None:
    other, out = tmp_path / "other" / release.name, tmp_path / "out"
    other.parent.mkdir()
    out.mkdir()
    other.write_text(RELEASE.replace("Monday", "Friday"), "utf-8")
    result = run("convert", release, other, "--to", "json", "-o", out)
    assert result.exit_code == 2
    assert "would both become" in result.stderr
    assert parse(out / "ferry.json") == parse(release)


def test_strict_goes_on_after_a_release_that_would_lose_something(run: Run, tmp_path: Path) -> None:
    losing = '{"schema_version": "1.0", "headline": "A", "quotes": [{"text": "B"}]}'
    both = f'[{losing}, {{"headline": "C"}}]'
    words = ["--to", "newsml-g2", "--strict", "-o", tmp_path, "--losses", tmp_path / "losses.json"]
    result = run("convert", *words, stdin=both)
    assert result.exit_code == 1
    assert [path.name for path in tmp_path.glob("*.xml")] == ["stdin-2.xml"]
    [loss] = json.loads((tmp_path / "losses.json").read_text("utf-8"))
    assert (loss["release"], loss["path"]) == (1, "/quotes")


def test_options_of_rooms(run: Run, release: Path) -> None:
    compact = run("convert", release, "--to", "json", "--write", "indent=none")
    assert compact.stdout.count("\n") == 1
    german = run("convert", release, "--to", "json", "--read", "language=de")
    assert json.loads(german.stdout)["language"] == "de"
    nitf = run("convert", release, "--to", "newsml-g2", "-q", "--write", "body=nitf")
    assert "<body.content>" in nitf.stdout


def test_wrong_usage_exits_with_2_and_says_what_would_be_right(run: Run, release: Path) -> None:
    for words, hint in (
        (["--to", "newsml"], "did you mean 'newsml-g2'"),
        (["--to", "json", "--from", "txt"], "did you mean 'text'"),
        (["--to", "json", "--write", "indnt=1"], "did you mean 'indent'"),
        (["--to", "json", "--write", "indent=x"], "invalid literal"),
        (["--to", "json", "--write", "indent"], "is no KEY=VALUE"),
        (["--to", "newsml-g2", "--write", "body=html"], "one of xhtml, nitf"),
        (["--to", "json", "-o", release / "x"], "cannot write"),
        (["--to", "json", "-o", release.parent / "x.json", "--losses", release / "x"], "cannot write"),
        (["--to", "json", release], "existing folder"),
        ([], "Missing option '--to'"),
    ):
        result = run("convert", release, *words)
        assert result.exit_code == 2, words
        assert hint in result.stderr
        assert result.stdout == ""


def test_what_is_not_recognised_exits_with_3(run: Run) -> None:
    result = run("convert", "--to", "json", stdin=b"\x00\x01")
    assert result.exit_code == 3
    assert "no format is recognised: it is binary" in result.stderr


def test_nobody_commands_the_terminal(run: Run, tmp_path: Path) -> None:
    evil = tmp_path / "\x1b]0;owned\x07.json"
    evil.write_text("{", "utf-8")
    result = run("convert", evil, "--to", "json")
    assert result.exit_code == 3
    assert "\x1b]" not in result.stderr


def test_an_error_is_one_line_whatever_the_file_is_called(run: Run, tmp_path: Path) -> None:
    result = run("convert", tmp_path / "a\n\x1b[31mb.json", "--to", "json")
    assert result.exit_code == 3
    assert result.stderr.count("\n") == 1
    assert "\x1b" not in result.stderr


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs signals and pipes as POSIX has them")
def test_interrupted_it_ends_by_the_signal(tmp_path: Path) -> None:
    pipe = tmp_path / "release.txt"
    os.mkfifo(pipe)
    command = [sys.executable, "-m", "pressschema.cli", "convert", str(pipe), "--to", "json"]
    running = subprocess.Popen(command, stderr=subprocess.PIPE)  # noqa: S603 - our own words
    with running, pipe.open("wb"):  # which waits until the command opens the other end
        running.send_signal(signal.SIGINT)
        _, told = running.communicate(timeout=30)
    assert running.returncode == -signal.SIGINT
    assert told == b""


def test_the_command_in_a_pipe_whose_reader_leaves(release: Path) -> None:
    command = f"{sys.executable} -m pressschema.cli convert {release} --to json -q | head -c 1"
    done = subprocess.run(command, shell=True, capture_output=True, check=True)  # noqa: S602 - our own words
    assert (done.stdout, done.stderr) == (b"{", b"")
