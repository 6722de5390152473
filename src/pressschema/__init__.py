"""pressschema: the typed, canonical form of a press release, and everything that turns other forms into it and back.

The whole public API is here; the rooms behind it load on first use, so that importing stays light.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pressschema import errors, testing
    from pressschema.formats.conversion import Conversion, convert, export, parse, parse_all, trace
    from pressschema.losses import Loss
    from pressschema.models import PressRelease
    from pressschema.models.json_schema import json_schema
    from pressschema.parsers.reading import Span, Trace
    from pressschema.validators import Diagnostic, Report, validate

__version__ = "0.1.0"

__all__ = [
    "Conversion",
    "Diagnostic",
    "Loss",
    "PressRelease",
    "Report",
    "Span",
    "Trace",
    "__version__",
    "convert",
    "errors",
    "export",
    "json_schema",
    "parse",
    "parse_all",
    "testing",
    "trace",
    "validate",
]

#: Where each public name lives. A module that is listed as itself is handed out whole.
_HOMES: Final = {
    "Conversion": "pressschema.formats.conversion",
    "Diagnostic": "pressschema.validators",
    "Loss": "pressschema.losses",
    "PressRelease": "pressschema.models",
    "Report": "pressschema.validators",
    "Span": "pressschema.parsers.reading",
    "Trace": "pressschema.parsers.reading",
    "convert": "pressschema.formats.conversion",
    "errors": "pressschema.errors",
    "export": "pressschema.formats.conversion",
    "json_schema": "pressschema.models.json_schema",
    "parse": "pressschema.formats.conversion",
    "parse_all": "pressschema.formats.conversion",
    "testing": "pressschema.testing",
    "trace": "pressschema.formats.conversion",
    "validate": "pressschema.validators",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = importlib.import_module(_HOMES[name])
    value = home if home.__name__ == f"{__name__}.{name}" else getattr(home, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
