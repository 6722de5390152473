"""What every model of ours shares: frozen, closed, strict, and written without absent values."""

from __future__ import annotations

from collections.abc import Mapping
from operator import not_
from typing import Annotated, Any, ClassVar, Final, Self, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

__all__ = ["Model", "PartialModel", "Several", "Whole", "describe", "optional", "several"]

T = TypeVar("T")

#: RFC 7493 (I-JSON), 2.2: the largest integer that every JSON reader keeps exactly.
MAX_INTEGER: Final = 2**53 - 1


def is_absent(value: object) -> bool:
    """Whether a value is left out on export: nothing, an empty list or an empty object."""
    return not value and (value is None or value == () or value == {})


def _terms(terms: Mapping[str, str]) -> dict[str, Any] | None:
    return {"x-terms": {name.replace("_", "-"): term for name, term in terms.items()}} if terms else None


def describe(description: str, **terms: str) -> Any:
    """The description of a field, and the standards' own names for it (keyword: the standard)."""
    return Field(description=description, json_schema_extra=_terms(terms))


def optional(description: str, **terms: str) -> Any:
    """A field that may be absent; absent values are left out on export."""
    return Field(default=None, exclude_if=is_absent, description=description, json_schema_extra=_terms(terms))


def several(description: str, **terms: str) -> Any:
    """A list field; an empty list is the same as an absent one and is left out on export."""
    return Field(default=(), exclude_if=not_, description=description, json_schema_extra=_terms(terms))


def integral(value: object) -> object:
    """3 for 3.0: JSON has one kind of number, and to JSON Schema 3.0 is an integer."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


#: A list of the model: a tuple here, so that a release is immutable all through; a list is accepted.
Several = Annotated[tuple[T, ...], Field(strict=False)]

#: An integer from 0 to 2**53 - 1; narrow it with a further ``Field``.
Whole = Annotated[int, Field(ge=0, le=MAX_INTEGER), BeforeValidator(integral)]


class Model(BaseModel):
    """A frozen value of the canonical model. Unknown fields are refused; absent ones are not written."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)

    #: Of these fields at least one must be present; see `PartialModel`.
    at_least_one_of: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Says in JSON Schema what the fields alone do not: the tag is required, one of some fields too."""
        schema = handler(core_schema)
        own = handler.resolve_ref_schema(schema)
        properties = own.get("properties", {})
        if "const" in properties.get("kind", {}):
            own["required"] = ["kind", *own.get("required", [])]
        for field in properties.values():
            if "default" in field and not field["default"]:
                del field["default"]  # absence is the default; null and [] are only tolerated
        if cls.at_least_one_of:
            own["anyOf"] = [
                {"required": [name], "properties": {name: {"not": {"enum": [None, []]}}}}
                for name in cls.at_least_one_of
            ]
        return schema


class PartialModel(Model):
    """A value of which every field may be absent, but not all of `at_least_one_of`."""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        names = self.at_least_one_of
        if all(is_absent(getattr(self, name)) for name in names):
            raise PydanticCustomError("says_nothing", "At least one of {names} is needed", {"names": ", ".join(names)})
        return self
