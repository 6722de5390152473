"""The data files of cues, as they stand: one a language, and one of what no language owns."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any, Final

__all__ = ["ALL_LANGUAGES", "SHARED", "read_file", "read_key"]

_FILES: Final = resources.files(__package__).joinpath("cues")
#: The file of what no language owns.
SHARED: Final = "und"

#: The languages that have a file of cues, by ISO 639-1 code.
ALL_LANGUAGES: Final = tuple(
    sorted(
        name
        for name, dot, suffix in (file.name.partition(".") for file in _FILES.iterdir())
        if suffix == "toml" and name != SHARED
    )
)


@cache
def read_file(name: str) -> Mapping[str, Any]:
    """One data file as it stands: keys of `Cues`, values lists of phrases or tables.

    Raises:
        FileNotFoundError: there is none of that name.
    """
    return tomllib.loads(_text(name))


def read_key(name: str, key: str) -> Any:
    """What one data file has under one key, without reading the rest of it; an empty list where it has nothing.

    Telling the language of a text takes some words of every language, and not the time to read all their cues.
    """
    found = re.search(rf"(?ms)^{key} = \[.*?\]$|^\[{key}\]$.*?(?=^\[|\Z)", _text(name))
    return tomllib.loads(found[0])[key] if found else []


def _text(name: str) -> str:
    return _FILES.joinpath(f"{name}.toml").read_text("utf-8")
