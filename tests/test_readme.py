"""What the README and the guide for contributors show is what happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.pages import ROOT, blocks, run_page

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_its_examples_run(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    run_page(page, tmp_path)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_its_links_lead_somewhere(page: Path) -> None:
    text = page.read_text("utf-8")
    targets = re.findall(r"\]\((?!https?:|#)([^)#\s]+)", text)
    assert targets
    for target in targets:
        assert (ROOT / target).exists(), f"{page.name} links to {target}"


def test_the_make_verbs_it_names_exist() -> None:
    verbs = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for page in PAGES:
        named = set(re.findall(r"`make ([a-z]+)`", page.read_text("utf-8")))
        assert named <= verbs, page.name


def test_it_shows_the_command_line_and_the_library() -> None:
    assert {"console", "pycon"} <= {block.kind for block in blocks(ROOT / "README.md")}
