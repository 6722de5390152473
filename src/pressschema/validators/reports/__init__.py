"""Reports as text: each reporter is a function from reports to pieces of text, and any can take another's place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from pressschema.validators.diagnostics import Report
from pressschema.validators.reports import json, text

__all__ = ["REPORTERS", "Reporter"]

#: Takes reports one by one and gives the text of each as it comes, so that a million need no more room than one.
Reporter: TypeAlias = Callable[[Iterable[Report]], Iterator[str]]

REPORTERS: Final[Mapping[str, Reporter]] = MappingProxyType({"text": text.render, "json": json.render})
