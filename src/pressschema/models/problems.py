"""What pydantic says of a value that is no release, as JSON Pointers and plain sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from pydantic import ValidationError

__all__ = ["Problem", "json_pointer", "problems"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason why a JSON value is no release.

    Attributes:
        pointer: JSON Pointer (RFC 6901) to the offending value, or to the one that lacks a member.
        kind: pydantic's name for the kind of error.
        message: what is wrong, without the value.
    """

    pointer: str
    kind: str
    message: str


def json_pointer(steps: Sequence[str | int]) -> str:
    """RFC 6901 pointer from keys and indexes."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


#: Where pydantic speaks of Python, what JSON calls it.
_WANTED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "model_type": "An object belongs here",
        "dict_type": "An object belongs here",
        "tuple_type": "An array belongs here",
        "list_type": "An array belongs here",
        "string_type": "A text belongs here",
        "string_unicode": "A key has a character that no text can hold",
        "int_type": "A whole number belongs here",
        "float_type": "A number belongs here",
        "bool_type": "true or false belongs here",
    }
)


def problems(error: ValidationError, value: object) -> Iterator[Problem]:
    """Every reason, in pydantic's order.

    Args:
        error: raised by validating `value`.
        value: the JSON value; it tells the steps of a location from the tags of unions in it.
    """
    for detail in error.errors(include_url=False, include_context=False, include_input=False):
        steps = _steps_within(value, detail["loc"])
        if detail["type"] == "missing":
            name = detail["loc"][-1]
            yield Problem(json_pointer(steps), "missing", f"The field {name!r} is required")
        elif detail["type"] == "extra_forbidden":
            yield Problem(json_pointer(steps), "extra_forbidden", f"There is no field {detail['loc'][-1]!r} here")
        else:
            yield Problem(json_pointer(steps), detail["type"], _WANTED.get(detail["type"], detail["msg"]))


def _steps_within(value: object, location: Sequence[str | int]) -> list[str | int]:
    """The part of a location that leads through the value: union tags and missing members are no steps."""
    steps: list[str | int] = []
    for step in location:
        match value:
            case dict() if step in value:
                value = value[step]
            case list() if isinstance(step, int) and step < len(value):
                value = value[step]
            case _:
                continue
        steps.append(step)
    return steps
