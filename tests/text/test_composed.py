"""Whatever parts a release is composed of, in whatever order and form, each is read for what it is."""

from __future__ import annotations

import random
import re
import textwrap
import tomllib
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest

import pressschema

_PARTS: Final[dict[str, dict[str, Any]]] = tomllib.loads(Path(__file__).with_name("composed.toml").read_text("utf-8"))
#: So many releases are composed in each language.
_COUNT: Final = 40
_NAME, _EMAIL = "Ann Poe", "ann.poe@harbour.example.org"
#: A line of mail has so many columns; a character of Chinese or Japanese takes two.
_WIDTH: Final = 72
_WIDE: Final = frozenset({"ja", "zh"})


@dataclass
class _Composed:
    """A release, and what is in it."""

    blocks: list[str] = field(default_factory=list)
    headline: str = ""
    standfirst: str | None = None
    body: list[str] = field(default_factory=list)
    boilerplates: list[str] = field(default_factory=list)
    contacts: list[tuple[str, str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class _Composer:
    """Composes a release of the parts of one language."""

    def __init__(self, language: str, seed: int) -> None:
        self._parts = _PARTS[language]
        self._random = random.Random(f"{language} {seed}")  # noqa: S311 - the same releases each time
        self._made = _Composed()

    def release(self) -> _Composed:
        """A release with some of the parts."""
        self._top()
        self._front()
        self._body()
        self._back()
        return self._made

    def _one(self, name: str) -> str:
        return str(self._random.choice(self._parts[name]))

    def _has(self, share: float) -> bool:
        return self._random.random() < share

    def _top(self) -> None:
        lines = [self._one(name) for name in ("kinds", "release_lines", "dates") if self._has(0.4)]
        gap = self._random.choice(["\n", "\n\n"])
        if self._has(0.15):
            lines.insert(self._random.randrange(len(lines) + 1), f"\n{self._contact()}\n")
        if lines:
            self._made.blocks.append(gap.join(lines))

    def _front(self) -> None:
        self._made.headline = self._one("headlines")
        self._made.blocks.append(self._made.headline)
        dateline = self._one("datelines")
        if dateline and self._has(0.3):  # without a dateline, the standfirst may as well be the lead
            self._made.standfirst = self._one(self._random.choice(["subheadlines", "standfirsts"]))
            self._made.blocks.append(self._made.standfirst)
        lead = self._one("leads")
        self._made.blocks.append(dateline + lead)
        self._made.body.append(lead)

    def _body(self) -> None:
        paragraphs = [self._one("quotations"), *self._parts["paragraphs"]]
        self._random.shuffle(paragraphs)
        if self._has(0.3):
            paragraphs.insert(self._random.randrange(1, 3), self._one("headings"))
        self._made.blocks += paragraphs
        self._made.body += paragraphs
        if self._has(0.25):
            mark = self._random.choice(["• ", "- ", "* ", "{}. "])
            items = [mark.format(number) + item for number, item in enumerate(self._parts["items"], 1)]
            self._made.blocks.append("\n".join([self._parts["list_lead"], *items]))
            self._made.body += [self._parts["list_lead"], *self._parts["items"]]

    def _back(self) -> None:
        back = []
        if self._has(0.6):
            gap = self._random.choice(["\n", "\n\n"])
            back.append(f"{self._one('about_headings')}{gap}{self._parts['about']}")
            self._made.boilerplates.append(self._parts["about"])
        if not self._made.contacts and self._has(0.7):
            back.append(self._contact())
        if self._has(0.25):
            self._made.notes = [f"{number}. {note}" for number, note in enumerate(self._parts["notes"], 1)]
            back.append("\n".join([self._one("notes_headings"), *self._made.notes]))
        self._random.shuffle(back)
        end = [self._one("end_marks")] if self._has(0.45) else []
        self._made.blocks += end + back

    def _contact(self) -> str:
        name, job, phone = self._parts.get("name", _NAME), self._parts["job"], self._parts["phone"]
        self._made.contacts.append((name, phone, _EMAIL))
        heading = self._one("contact_headings")
        return str(
            self._random.choice(
                [
                    f"{heading}\n{name}\n{job}\n{phone}\n{_EMAIL}",
                    f"{heading.strip(' :：【】')}: {name}, {phone}, {_EMAIL}",
                    f"{heading}\n{name}, {job}\nTel.: {phone}\nE-mail: {_EMAIL}",
                    f"{heading}\n{name}, {job}, {phone}, {_EMAIL}",
                ]
            )
        )


def _texts(blocks: Sequence[dict[str, Any]]) -> Iterator[str]:
    for block in blocks:
        for item in block.get("items", ()):
            yield from _texts(item["blocks"])
        if "content" in block:
            yield "".join(run["text"] for run in block["content"])


def _whole(source: str, _: str) -> str:
    return source


def _wrapped(source: str, language: str) -> str:
    """A release as mail has it: no line is wider than 72 columns."""
    wrap = _wide_lines if language in _WIDE else _lines
    return "".join(f"{line}\n" for text in source.split("\n") for line in wrap(text) or [""])


def _lines(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False)


def _wide_lines(text: str) -> list[str]:
    """The lines of a text that may break between any two characters, but not within a number or before a mark."""
    lines = [""]
    for part in _UNBROKEN.findall(text):
        if _columns(lines[-1] + part.rstrip()) > _WIDTH:
            lines[-1] = lines[-1].rstrip()
            lines.append("")
        lines[-1] += part
    return lines


def _columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


#: What stands on one line: a character or a word, the marks that open it and those that close it.
_UNBROKEN: Final = re.compile(r"[“「（【]*(?:[!-~]+|.)[”」）】。，、：]*\s?")


@pytest.mark.parametrize("layout", [_whole, _wrapped], ids=["a line a paragraph", "wrapped"])
@pytest.mark.parametrize("language", _PARTS)
def test_composed_releases(language: str, layout: Callable[[str, str], str]) -> None:
    for seed in range(_COUNT):
        made = _Composer(language, seed).release()
        source = layout("\n\n".join(made.blocks) + "\n", language)
        release = pressschema.parse(source, format="text")
        read = release.model_dump(mode="json", exclude_none=True)
        contacts = [(found.get("name"), *found["phones"], *found["emails"]) for found in read.get("contacts", ())]
        standfirst = [*read.get("subheadlines", ()), *filter(None, [read.get("summary")])]
        assert read["language"] == language, source
        assert read["headline"] == made.headline, source
        assert standfirst == ([made.standfirst] if made.standfirst else []), source
        assert list(_texts(read["body"])) == made.body, source
        assert [
            text for found in read.get("boilerplates", ()) for text in _texts(found["body"])
        ] == made.boilerplates, source
        assert contacts == made.contacts, source
        assert list(_texts(read.get("notes", ()))) == made.notes, source
        assert len(release.quotes) == 1, source
        assert release.quotes[0].speaker is not None, source
