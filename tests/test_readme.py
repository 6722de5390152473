"""What the README and the guide for contributors show is what happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.pages import ROOT, blocks, rerun

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_its_examples_give_what_it_shows(page: Path, tmp_path: Path) -> None:
    assert rerun(page, tmp_path) == page.read_text("utf-8"), "`make examples` writes what they give now"


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
    assert {"console", "pycon"} <= {kind for kind, _ in blocks(ROOT / "README.md")}
