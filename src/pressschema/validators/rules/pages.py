"""A rule's page: its docstring, read into parts. From it come the docs, `pressschema rules` and the help.

The docstring of a rule has this form; the fences tell the language of an example and, after it, how
to take it (see `Example`):

    What is wrong, in one sentence.

    What exactly is checked, where that needs more words.

    Why:
        What it harms, and where the convention comes from.

    Help:
        What to do about it, in one sentence.

    Bad:
        ```json
        {"issued": "2026-03-02", "modified": "2026-03-01"}
        ```

    Good:
        ```json
        {"issued": "2026-03-01", "modified": "2026-03-02"}
        ```
"""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from typing import Final

__all__ = ["Example", "Page", "read_page"]

_SECTION: Final = re.compile(r"^(Why|Help|Bad|Good):$", re.MULTILINE)
_FENCE: Final = re.compile(r"^```(?P<language>[a-z]+)(?P<info>[^\n]*)\n(?P<content>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Example:
    """A document in which a rule finds something, or nothing.

    Attributes:
        language: `json` are fields of a release that is otherwise in order, null for one that it
            lacks; with the info `document` it is a whole document. `xml` and `text` are whole documents; `bytes` is
            one with Python's escapes for bytes; `path` is the name of a file.
        info: `document`, or nothing.
        content: the example, without the line break at its end.
    """

    language: str
    info: str
    content: str


@dataclass(frozen=True, slots=True)
class Page:
    """The parts of a rule's docstring. See the module for what they say."""

    summary: str
    checks: str
    why: str
    help: str
    bad: tuple[Example, ...]
    good: tuple[Example, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """What a page cannot do without, and this one does."""
        needed = {"a summary": self.summary, "Why": self.why, "Help": self.help, "Bad": self.bad, "Good": self.good}
        return tuple(name for name, part in needed.items() if not part)


def read_page(docstring: str) -> Page:
    """The parts of a docstring; what it lacks is empty."""
    head, *rest = _SECTION.split(inspect.cleandoc(docstring))
    sections = dict(zip(rest[::2], map(inspect.cleandoc, rest[1::2]), strict=True))
    summary, _, checks = head.partition("\n\n")
    return Page(
        summary=_flowing(summary),
        checks=checks.strip(),
        why=sections.get("Why", ""),
        help=_flowing(sections.get("Help", "")),
        bad=tuple(_examples(sections.get("Bad", ""))),
        good=tuple(_examples(sections.get("Good", ""))),
    )


def _flowing(text: str) -> str:
    return " ".join(text.split())


def _examples(section: str) -> list[Example]:
    return [
        Example(f["language"], f["info"].strip(), f["content"].removesuffix("\n")) for f in _FENCE.finditer(section)
    ]
