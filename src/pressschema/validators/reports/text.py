"""Reports for people to read: each finding with its line of the source, a caret under the place, and advice.

    release.json:3:15: error: Modified on 2026-03-01, before it was issued on 2026-03-02 [TIM007]
        3 |   "modified": "2026-03-01",
          |               ^^^^^^^^^^^^
      = Look whether the two are exchanged, or have different time zones.

What a text is for is told beside it (`Fragment.role`), so that a terminal can give it a colour.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from pressschema.markup.positions import Extent
from pressschema.validators.diagnostics import Diagnostic, Report, Severity

__all__ = ["Fragment", "Role", "fragments", "render", "summary"]

Role: TypeAlias = Literal["place", "error", "warning", "info", "message", "code", "gutter", "source", "caret", "help"]

#: Columns of a source line that are shown; of a longer one, those around the place.
_WIDTH: Final = 100
_BEFORE: Final = 40
#: What a terminal acts on rather than shows: controls, and changes of the writing direction.
_UNSHOWABLE: Final = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_STAND_IN: Final = "\N{REPLACEMENT CHARACTER}"
_NAMELESS: Final = "<document>"


@dataclass(frozen=True, slots=True)
class Fragment:
    """A stretch of a report; of those whose role is None, nothing is to be said."""

    text: str
    role: Role | None = None


def render(reports: Iterable[Report]) -> Iterator[str]:
    """The text of each report, then what they come to."""
    total: Counter[Severity] = Counter()
    documents = 0
    for report in reports:
        documents += 1
        total.update(report.counts)
        yield "".join(fragment.text for fragment in fragments(report))
    yield _summary(total, documents)


def summary(reports: Iterable[Report]) -> str:
    """What the reports come to, in one line."""
    counted = [report.counts for report in reports]
    return _summary(sum(map(Counter, counted), Counter()), len(counted))


def fragments(report: Report) -> Iterator[Fragment]:
    """One report, piece by piece; every finding ends with a line break."""
    lines = report.text.split("\n") if report.text is not None else []
    for diagnostic in report.diagnostics:
        yield from _heading(diagnostic, report.name or _NAMELESS)
        if diagnostic.location is not None and diagnostic.location.start.line <= len(lines):
            yield from _excerpt(lines[diagnostic.location.start.line - 1], diagnostic.location)
        if diagnostic.help:
            yield Fragment(f"  = {_showable(diagnostic.help)}\n", "help")
        if diagnostic.fix is not None:
            yield Fragment(f"  = Better: {_clipped(_showable(diagnostic.fix))}\n", "help")


def _heading(diagnostic: Diagnostic, name: str) -> Iterator[Fragment]:
    yield Fragment(_showable(name) + _at(diagnostic), "place")
    yield Fragment(": ")
    yield Fragment(diagnostic.severity.value, _ROLES[diagnostic.severity])
    yield Fragment(": ")
    yield Fragment(_showable(diagnostic.message), "message")
    yield Fragment(f" [{diagnostic.code}]", "code")
    yield Fragment("\n")


_ROLES: Final[Mapping[Severity, Role]] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "info",
}


def _at(diagnostic: Diagnostic) -> str:
    place = ""
    if diagnostic.record is not None:
        place += f"#{diagnostic.record}"
    if diagnostic.location is not None:
        start = diagnostic.location.start
        place += f":{start.line}:{start.column}"
    elif diagnostic.path:
        place += f" {diagnostic.path}"
    return place


def _excerpt(line: str, location: Extent) -> Iterator[Fragment]:
    """The line on which the place begins, with a caret under each character of it that is on that line."""
    start = location.start.column - 1
    same_line = location.end.line == location.start.line
    end = min(location.end.column - 1 if same_line else len(line), len(line))
    first = max(0, start - _BEFORE) if len(line) > _WIDTH else 0
    shown = line[first : first + _WIDTH]
    before, marked = shown[: start - first], shown[start - first : max(end, start + 1) - first]
    number = str(location.start.line)
    lead, rest = "…" if first else "", "…" if first + _WIDTH < len(line) else ""
    yield Fragment(f"  {number:>6} | ", "gutter")
    yield Fragment(f"{lead}{_showable(shown)}{rest}\n", "source")
    yield Fragment(f"  {'':>6} | ", "gutter")
    yield Fragment(" " * _columns(lead + before) + "^" * max(1, _columns(marked)) + "\n", "caret")


def _showable(text: str) -> str:
    """The text without what would act on a terminal; as many characters as it had."""
    return _UNSHOWABLE.sub(lambda found: " " if found[0] in "\t\r\n" else _STAND_IN, text)


def _clipped(text: str) -> str:
    return text if len(text) <= _WIDTH else text[: _WIDTH - 1] + "…"


def _columns(text: str) -> int:
    """The columns that a text takes on a terminal: none for combining marks, two for wide letters."""
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _summary(total: Counter[Severity], documents: int) -> str:
    parts = [f"{total[s]} {s.value}{'s' * (total[s] != 1)}" for s in Severity if total[s] and s is not Severity.INFO]
    if total[Severity.INFO]:
        parts.append(f"{total[Severity.INFO]} info")
    where = "1 document" if documents == 1 else f"{documents} documents"
    return f"{where}: {', '.join(parts) or 'no findings'}\n"
