"""What validators say: a `Diagnostic` is one finding in one document, a `Report` all those in it."""

from __future__ import annotations

import enum
import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from pressschema.markup.positions import Extent

__all__ = ["Diagnostic", "ExitCode", "Report", "Severity", "exit_code", "fingerprint"]


class Severity(enum.StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def weight(self) -> int:
        """1 for the least, 3 for the gravest."""
        return {Severity.INFO: 1, Severity.WARNING: 2, Severity.ERROR: 3}[self]

    def reaches(self, threshold: Severity) -> bool:
        """Whether it matters as much as the threshold, or more."""
        return self.weight >= threshold.weight


class ExitCode(enum.IntEnum):
    """What a run of the validators comes to, as the exit code of a process."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    UNREADABLE = 3


def fingerprint(code: str, path: str | None, value: str) -> str:
    """What stays the same of a finding when lines move: 32 hexadecimal digits made of rule, path and value."""
    return hashlib.sha256("\0".join((code, path or "", value)).encode("utf-8", "surrogatepass")).hexdigest()[:32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One finding.

    Attributes:
        code: of the rule, such as `TIM007`. Codes are never reused.
        name: of the rule, such as `modified-before-issued`.
        severity: how much it matters, as the settings have it.
        message: what is wrong in this document, in one sentence.
        path: what it is about: JSON Pointer (RFC 6901) into the release, or for the layers before the
            model into the document, where XML has an XPath. It may lead to a member that is missing.
        location: where that stands in the source; of a missing member, where the object begins that lacks it.
        record: which item it is about, counted from 1, in a document that holds several.
        fingerprint: see `fingerprint`; for telling known findings from new ones.
        help: what to do about it.
        fix: the value that would be right, where it can be made without judgement.
    """

    code: str
    name: str
    severity: Severity
    message: str
    path: str | None = None
    location: Extent | None = None
    record: int | None = None
    fingerprint: str
    help: str | None = None
    fix: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The finding as JSON has it: without what is absent, the place as four numbers."""
        found: dict[str, Any] = {
            "code": self.code,
            "name": self.name,
            "severity": self.severity.value,
            "message": self.message,
            "path": self.path,
            "location": None if self.location is None else _place(self.location),
            "record": self.record,
            "fingerprint": self.fingerprint,
            "help": self.help,
            "fix": self.fix,
        }
        return {name: value for name, value in found.items() if value is not None}


def _place(extent: Extent) -> dict[str, int]:
    return {
        "line": extent.start.line,
        "column": extent.start.column,
        "end_line": extent.end.line,
        "end_column": extent.end.column,
    }


@dataclass(frozen=True, slots=True)
class Report:
    """All the findings in one document.

    Attributes:
        diagnostics: in the order of the layers, and within a layer in the order of the document.
        name: what the document is called: its path, where it came from one.
        format: what it was read as; None where that could not be told, or where a release was given.
        readable: whether there was a document and a format to read it as. Where not, the exit code says
            so, whatever the settings ignore.
        text: the document, where it could be decoded, so that a report can show the lines in question.
    """

    diagnostics: tuple[Diagnostic, ...] = ()
    name: str | None = None
    format: str | None = None
    readable: bool = True
    text: str | None = field(default=None, repr=False, compare=False)

    @property
    def worst(self) -> Severity | None:
        """The gravest severity that was found; None where nothing was."""
        return max((found.severity for found in self.diagnostics), key=lambda s: s.weight, default=None)

    @property
    def counts(self) -> dict[Severity, int]:
        """How many findings there are of each severity, the gravest first."""
        counted = Counter(found.severity for found in self.diagnostics)
        return {severity: counted[severity] for severity in Severity}

    def exit_code(self, fail_on: Severity = Severity.ERROR) -> ExitCode:
        """What the report comes to when findings below `fail_on` are let pass."""
        if not self.readable:
            return ExitCode.UNREADABLE
        failing = self.worst is not None and self.worst.reaches(fail_on)
        return ExitCode.FINDINGS if failing else ExitCode.CLEAN

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON has it."""
        found: dict[str, Any] = {"name": self.name, "format": self.format, "readable": self.readable}
        return {
            **{name: value for name, value in found.items() if value is not None},
            "diagnostics": [diagnostic.to_dict() for diagnostic in self.diagnostics],
        }


def exit_code(reports: Iterable[Report], fail_on: Severity = Severity.ERROR) -> ExitCode:
    """What several reports come to: the worst of them."""
    return max((report.exit_code(fail_on) for report in reports), default=ExitCode.CLEAN)
