"""Every error that pressschema raises on purpose.

    PressSchemaError
    ├── ParseError              the document cannot be read as a release
    │   └── LimitExceededError  it is larger or deeper than the limits allow
    ├── ExportError             the release cannot be written in that form
    │   └── LossError           it can, but something would be lost and `strict` forbids that
    ├── UnknownFormatError      no format has that name
    ├── ConfigurationError      a setting, profile or rule that there is not
    └── MissingExtraError       an optional dependency is not installed

Positions, paths and suggestions are data on the error; the message is made from them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pressschema.losses import Loss

__all__ = [
    "ConfigurationError",
    "ExportError",
    "LimitExceededError",
    "LossError",
    "MissingExtraError",
    "ParseError",
    "Position",
    "PressSchemaError",
    "UnknownFormatError",
]


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a source document. Line and column count characters from 1."""

    line: int
    column: int

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}"


class PressSchemaError(Exception):
    """The root of the tree: catch it to catch everything that the library raises on purpose."""


class ParseError(PressSchemaError):
    """The document cannot be read as a release.

    Attributes:
        message: what is wrong, without the position.
        format: the format it was read as, where that was known.
        position: where in the source, where that is known.
        path: JSON Pointer (RFC 6901) or XPath of the offending value, where there is one.
        rule: code of the validators' rule that this is a finding of, where there is one for it alone.
    """

    def __init__(
        self,
        message: str,
        *,
        format: str | None = None,
        position: Position | None = None,
        path: str | None = None,
        rule: str | None = None,
    ) -> None:
        self.message = message
        self.format = format
        self.position = position
        self.path = path
        self.rule = rule
        super().__init__(message)

    def __str__(self) -> str:
        where = [str(self.position)] if self.position else []
        if self.path:
            where.append(f"at {self.path}")
        return f"{self.message} ({', '.join(where)})" if where else self.message


class LimitExceededError(ParseError):
    """The document is larger, or nested deeper, than `pressschema.documents.Limits` allows."""


class ExportError(PressSchemaError):
    """The release cannot be written in the form that was asked for."""


class LossError(ExportError):
    """A strict conversion would have lost something.

    Attributes:
        losses: every loss, as `pressschema.losses.Loss` values.
    """

    def __init__(self, format: str, losses: Sequence[Loss]) -> None:
        self.format = format
        self.losses = tuple(losses)
        count = len(self.losses)
        shown = "; ".join(str(loss) for loss in self.losses[:3])
        more = f" and {count - 3} more" if count > 3 else ""
        super().__init__(f"{format} cannot carry {count} value{'s' * (count != 1)}: {shown}{more}")


class UnknownFormatError(PressSchemaError):
    """No format has that name, or it has no wing for what was asked.

    Attributes:
        name: the name that was asked for.
        suggestions: the nearest known names, best first.
    """

    def __init__(self, name: str, suggestions: Sequence[str] = (), *, reason: str | None = None) -> None:
        self.name = name
        self.suggestions = tuple(suggestions)
        hint = f"; did you mean {' or '.join(repr(s) for s in suggestions)}?" if suggestions else ""
        super().__init__((reason or f"there is no format {name!r}") + hint)


class ConfigurationError(PressSchemaError):
    """A setting is unknown, or has a value that it cannot have.

    Attributes:
        suggestions: the nearest values that it could have, best first.
    """

    def __init__(self, message: str, suggestions: Sequence[str] = ()) -> None:
        self.suggestions = tuple(suggestions)
        hint = f"; did you mean {' or '.join(repr(s) for s in suggestions)}?" if suggestions else ""
        super().__init__(message + hint)


class MissingExtraError(PressSchemaError):
    """A feature needs an optional dependency that is not installed.

    Attributes:
        package: the distribution that is missing.
        extra: the extra of pressschema that brings it.
    """

    def __init__(self, package: str, extra: str) -> None:
        self.package = package
        self.extra = extra
        super().__init__(f"this needs {package}: install it with  pip install 'pressschema[{extra}]'")
