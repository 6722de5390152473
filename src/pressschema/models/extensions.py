"""JSON values that a source carried and the model has no field for.

They are kept as they came, but for `null`, which no part of a release may be: an absent value is
absent. (RFC 7396 merge patches, which carry residues, cannot tell the two apart either.)
"""

from __future__ import annotations

import sys
from typing import Annotated, Final, TypeAlias

from pydantic import BeforeValidator, Discriminator, Tag, WithJsonSchema
from pydantic_core import PydanticCustomError
from typing_extensions import TypeAliasType

from pressschema.models.text import RawText

__all__ = ["JsonValue", "PlainJson"]

#: What a JSON value is in Python, without null.
PlainJson: TypeAlias = "str | bool | int | float | list[PlainJson] | dict[str, PlainJson]"

#: RFC 8259, 6: what lies beyond a double is infinite to most readers, and JSON cannot write that.
_LARGEST: Final = sys.float_info.max


def _representable(value: object) -> object:
    if isinstance(value, int | float) and not abs(value) <= _LARGEST:  # so put, not-a-number is refused as well
        raise PydanticCustomError("not_representable", "A number is finite, and no larger than a double can be")
    return value


_Number = Annotated[
    int | float,
    BeforeValidator(_representable),
    WithJsonSchema({"type": "number", "minimum": -_LARGEST, "maximum": _LARGEST}),
]


def _sort(value: object) -> str | None:
    match value:
        case str():
            return "a text"
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case list():
            return "an array"
        case dict():
            return "an object"
        case _:
            return None


#: Any JSON value but null, at any depth. Integers are kept exactly, as far as doubles reach.
JsonValue = TypeAliasType(
    "JsonValue",
    Annotated[
        "Annotated[RawText, Tag('a text')]"
        "| Annotated[bool, Tag('true or false')]"
        "| Annotated[_Number, Tag('a number')]"
        "| Annotated[list[JsonValue], Tag('an array')]"
        "| Annotated[dict[RawText, JsonValue], Tag('an object')]",
        Discriminator(
            _sort,
            custom_error_type="no_json",
            custom_error_message="Any JSON value belongs here but null: what is absent is left out",
        ),
    ],
)
