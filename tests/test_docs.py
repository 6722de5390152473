"""The documentation says what the code does: its examples run, and nothing is left out of its lists."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from pathlib import Path

import pytest

from pressschema.cli.app import app
from pressschema.formats.registry import default_registry
from pressschema.parsers.text.cue_files import ALL_LANGUAGES
from pressschema.validators import PROFILES, RULES, load_settings
from tests.pages import ROOT, blocks, rerun

DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_its_examples_give_what_it_shows(page: Path, tmp_path: Path) -> None:
    assert rerun(page, tmp_path) == page.read_text("utf-8"), "`make examples` writes what they give now"


def test_every_dependency_says_why_it_is_there() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    required = [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *(name for extra in project["project"]["optional-dependencies"].values() for name in extra),
        *(name for group in project["dependency-groups"].values() for name in group if isinstance(name, str)),
    ]
    listed = re.findall(r"^\| `([a-z0-9-]+)`", (DOCS / "dependencies.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(listed) == sorted({re.split(r"[\[<>=!~;]", name)[0] for name in required})


def test_every_page_is_in_the_contents() -> None:
    contents = re.findall(r"^([a-z-]+)$", (DOCS / "index.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(contents) == sorted(page.stem for page in PAGES if page.stem != "index")


def test_generated_pages_leave_nothing_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(DOCS)
    import reference_pages

    pages = reference_pages.pages()
    for row in default_registry():
        assert f"`{row.name}`" in pages["parts/formats.md"]
    for rule in RULES:
        assert rule.page.summary in pages[f"rules/{rule.code}.md"]
        assert rule.code in pages["parts/rules.md"]
    for name in app.commands:
        assert f"## {name}" in pages["parts/commands.md"]
    for language in ALL_LANGUAGES:
        assert f"(`{language}`)" in pages["parts/languages.md"]
    for profile in PROFILES.values():
        assert profile.title in pages["parts/profiles.md"]


def test_the_settings_it_shows_are_settings(tmp_path: Path) -> None:
    [shown] = [code for kind, code in blocks(DOCS / "validation.md") if kind == "toml"]
    path = tmp_path / "pressschema.toml"
    path.write_text(shown, "utf-8")
    settings = load_settings(path)
    unset = [field.name for field in dataclasses.fields(settings) if not getattr(settings, field.name)]
    assert unset == [], "every setting is shown"
    settings.active(RULES)
