"""How a text is stored changes nothing: line ends, spaces, wider gaps, an indent, a mail, pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

import pressschema
from tests.conftest import SHARED

_OURS: Final = Path(__file__).parent / "releases"
_TEXTS: Final = sorted(path for folder in (_OURS, SHARED / "corpus" / "releases") for path in folder.glob("*.txt"))


def _each_line(text: str, before: str = "", after: str = "") -> str:
    return "".join(f"{before}{line}{after}\n" if line.strip() else f"{before}{line}\n" for line in text.splitlines())


_STORED: Final[dict[str, Callable[[str], str]]] = {
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "blanks at line ends": lambda text: _each_line(text, after="   "),
    "wider gaps": lambda text: text.replace("\n\n", "\n\n\n"),
    "an indent": lambda text: _each_line(text, "    "),
    "quoted by a mail": lambda text: _each_line(text, "> "),
}


def _read(text: str) -> dict[str, Any]:
    return pressschema.parse(text, format="text").model_dump(exclude={"id"})


@pytest.mark.parametrize("path", _TEXTS, ids=lambda path: path.stem)
def test_the_same_release_stored_otherwise(path: Path) -> None:
    text = path.read_text("utf-8")
    expected = _read(text)
    for name, store in _STORED.items():
        if name != "quoted by a mail" or "\n>" not in text:  # these are the marks of its own quotations
            assert _read(store(text)) == expected, name
    if "\u00a0" not in text and _has_words(text):
        assert _read(text.replace(" ", "\u00a0")) == expected, "no-break spaces"
    assert _read(_numbered(text)) == expected, "numbers of pages"
    if _is_parted(text):
        for times in (2, 3):
            assert _read(text.replace("\n", "\n" * times)) == expected, f"each line end {times} times"


def _numbered(text: str) -> str:
    """A text with the number of a page after every sixth paragraph, if it ends a sentence."""
    parts = text.strip().split("\n\n")
    return "\n\n".join(
        f"{part}\n\n- {index // 6 + 1} -\n\f" if index % 6 == 5 and part[-1:] == "." and part is not parts[-1] else part
        for index, part in enumerate(parts)
    )


def _has_words(text: str) -> bool:
    """Whether some words on a line have spaces between them: in Chinese most have none."""
    return re.search(r"(?:(?<!\S)[^\W\d_]\S* ){4}[^\W\d_]", text) is not None


def _is_parted(text: str) -> bool:
    """Whether one in three lines has a blank line before it: of other texts the gaps say nothing once all are wider."""
    return 3 * len(re.findall(r"\n\s*\n", text.strip())) > len(re.findall(r"\n\s*", text.strip()))
