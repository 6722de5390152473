"""A release is read the same with the page around it that it was found on."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Final

import pytest

import pressschema

_HERE: Final = Path(__file__).parent
_PAGES: Final[list[dict[str, str]]] = tomllib.loads((_HERE / "pages.toml").read_text("utf-8"))["page"]
_CASES: Final = [
    pytest.param(page, path, id=f"{page['name']} {path.stem}")
    for page in _PAGES
    for path in sorted((_HERE / "releases").glob(f"{page['language']}-*.txt"))
]
#: Not the date, the links and the handles: a page has its own.
_FIELDS: Final = frozenset(
    {
        "type", "language", "headline", "subheadlines", "summary", "release_time", "dateline", "body", "quotes",
        "boilerplates", "contacts", "notes",
    }
)  # fmt: skip
#: Where a page has menus, some short lines of a release without a mark may be of the page as well.
_DOUBTFUL: Final = {
    "de-email-hebammen": {"notes"},
    "de-exchange-prognose": {"contacts"},
    "en-police-appeal": {"headline"},  # it has none
    "en-rns-drill": {"notes"},
    "en-secex99-quarter": {"body"},
    "en-speech-harbours": {"body"},
    "en-wire-ferries": {"contacts"},
    "fr-ministry-reseaux": {"contacts"},
    "it-messy-ciclovia": {"body", "contacts"},
}


def _read(text: str, name: str) -> dict[str, Any]:
    release = pressschema.parse(text, format="text")
    return release.model_dump(include=set(_FIELDS - _DOUBTFUL.get(name, set())))


@pytest.mark.parametrize(("page", "path"), _CASES)
def test_a_page_around_a_release_changes_nothing(page: dict[str, str], path: Path) -> None:
    text = path.read_text("utf-8")
    expected = _read(text, path.stem)
    assert _read(page["above"] + text, path.stem) == expected
    assert _read(f"{text}\n\n{page['below']}", path.stem) == expected
