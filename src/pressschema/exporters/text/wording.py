"""The words of the printed form: what releases write over and before their parts, one data file a language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import resources
from typing import Final

__all__ = ["Wording", "wording"]

_FILES: Final = resources.files(__package__).joinpath("wordings")
#: Tags of languages whose words stand in the file of another: a language and its written standards.
_WITH: Final = {"no": "nb", "nn": "nb"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Headings and labels of one language.

    Attributes:
        timing: release lines, by the kind of release time.
        kinds: what a text is called, by its type; without a word it is not called anything.
        about: heading of a boilerplate, with `{name}`.
        legal: heading of a legend.
        follow: what stands before social accounts.
        photo: what stands before the caption of a picture.
    """

    timing: Mapping[str, str]
    kinds: Mapping[str, str] = field(default_factory=dict)
    about: str
    legal: str
    contacts: str
    notes: str
    related: str
    follow: str
    photo: str
    phone: str
    email: str
    web: str


def wording(language: str) -> Wording:
    """The wording of a language, by BCP 47 tag.

    For a language without one it is English, but the kind not in capitals, as a text in English names it.
    """
    code = language.split("-")[0].lower()
    return _read(_WITH.get(code, code))


@cache
def _read(code: str) -> Wording:
    file = _FILES.joinpath(f"{code}.toml")
    if file.is_file():
        return Wording(**tomllib.loads(file.read_text("utf-8")))
    english = _read("en")
    return replace(english, kinds={kind: word.capitalize() for kind, word in english.kinds.items()})
