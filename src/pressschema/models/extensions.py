"""JSON values that a source carried and the model has no field for.

They are kept as they came, but for `null`, which no part of a release may be: an absent value is
absent. (RFC 7396 merge patches, which carry residues, cannot tell the two apart either.)
"""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypeAliasType

from pressschema.models.text import RawText

__all__ = ["JsonValue", "PlainJson"]

#: What a JSON value is in Python, without null.
PlainJson: TypeAlias = "str | bool | int | float | list[PlainJson] | dict[str, PlainJson]"

#: Any JSON value but null, at any depth. Integers are kept exactly, however large.
JsonValue = TypeAliasType("JsonValue", "RawText | bool | int | float | list[JsonValue] | dict[RawText, JsonValue]")
