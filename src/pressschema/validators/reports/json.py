"""Reports as one JSON document: for programs, and for whatever no other reporter does."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from pressschema.validators.diagnostics import Report, Severity

__all__ = ["VERSION", "render"]

#: Of the form of this report. Members may be added without a new one.
VERSION: Final = "1.0"


def render(reports: Iterable[Report]) -> Iterator[str]:
    """An object with `version`, `reports` (see `Report.to_dict`) and `summary`, one report a line.

    The text is ASCII, so that it is the same in every encoding that a console has.
    """
    total: Counter[str] = Counter()
    yield f'{{"version": {json.dumps(VERSION)}, "reports": ['
    for number, report in enumerate(reports):
        total["documents"] += 1
        total["unreadable"] += not report.readable
        total.update({severity.value: count for severity, count in report.counts.items()})
        yield ("," if number else "") + "\n" + json.dumps(report.to_dict())
    summary = {name: total[name] for name in ("documents", "unreadable", *(s.value for s in Severity))}
    yield f'\n], "summary": {json.dumps(summary)}}}\n'
