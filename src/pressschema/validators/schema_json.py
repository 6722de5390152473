"""Why a JSON value is not valid against a JSON Schema: short sentences, each with the pointer of one fault.

Of a union only the branch is explained that the value means: the one that its tag names (`discriminator`), or
else the one of its type. Messages show the beginning of a value, never the whole, and never the schema.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final, TypeAlias, cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator

from pressschema.models.problems import json_pointer
from pressschema.validators.wording import did_you_mean, shown

__all__ = ["Fault", "explain", "validator_for"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault.

    Attributes:
        pointer: JSON Pointer (RFC 6901) of the value that is wrong, or of the member that is missing.
        message: what is wrong with it.
        value: the value, or its beginning.
    """

    pointer: str
    message: str
    value: str


def validator_for(schema: Mapping[str, Any]) -> Validator:
    """A validator of JSON Schema 2020-12 that asserts every format that it knows."""
    return Draft202012Validator(dict(schema), format_checker=Draft202012Validator.FORMAT_CHECKER)


def explain(value: Any, validator: Validator) -> Iterator[Fault]:
    """Every fault of a value, each once, in the order of the schema."""
    told: set[Fault] = set()
    for error in validator.iter_errors(value):
        for fault in _faults(error):
            if fault not in told:
                told.add(fault)
                yield fault


def _faults(error: ValidationError) -> Iterator[Fault]:
    if error.context:
        yield from _faults_of_union(error)
    elif (explained := _EXPLAINED.get(str(error.validator))) is not None:
        yield from explained(error)
    elif not (error.validator == "format" and "pattern" in _schema(error)):  # the pattern says it already
        yield _fault(error, f"{shown(error.instance)} is not as `{error.validator}` demands{_description(error)}")


def _fault(error: ValidationError, message: str, *steps: str | int) -> Fault:
    return Fault(json_pointer([*error.absolute_path, *steps]), message, shown(error.instance))


def _schema(error: ValidationError) -> Mapping[str, Any]:
    return error.schema if isinstance(error.schema, Mapping) else {}


def _object(error: ValidationError) -> Mapping[str, Any]:
    """The value, where the keyword that it breaks is one about objects."""
    return cast("Mapping[str, Any]", error.instance)


def _description(error: ValidationError) -> str:
    """What the schema says that the value should be, as the end of a sentence."""
    description = str(_schema(error).get("description", ""))
    return f": {description.partition('. ')[0].rstrip('.')}" if description else ""


# -- unions ----------------------------------------------------------------------------------------------------

_Branches: TypeAlias = dict[int, list[ValidationError]]


def _faults_of_union(error: ValidationError) -> Iterator[Fault]:
    tag = _schema(error).get("discriminator", {}).get("propertyName")
    if isinstance(tag, str) and isinstance(error.instance, dict):
        yield from _faults_of_tagged(error, tag)
        return
    branches = _branches(error)
    fitting = [errors for errors in branches.values() if not any(_is_about_type(e, error) for e in errors)]
    if not fitting:
        yield _fault(error, _wrong_type(error, _types_of(branches)))
    elif len(fitting) == 1:
        for inner in fitting[0]:
            yield from _faults(inner)
    elif names := _names_demanded(error):
        yield _fault(error, f"At least one of {', '.join(names)} is needed")
    else:
        yield _fault(error, f"{shown(error.instance)} is none of what it may be{_description(error)}")


def _branches(error: ValidationError) -> _Branches:
    branches: _Branches = {}
    for inner in error.context or ():
        branches.setdefault(int(inner.relative_schema_path[0]), []).append(inner)
    return branches


def _faults_of_tagged(error: ValidationError, tag: str) -> Iterator[Fault]:
    mapping: Mapping[str, str] = _schema(error)["discriminator"]["mapping"]
    value = _object(error).get(tag)
    if tag not in _object(error):
        yield _fault(error, f"The key {tag!r} is missing: it says which of {', '.join(mapping)} this is", tag)
    elif not isinstance(value, str) or value not in mapping:
        message = f"There is no {tag} {shown(value)}{did_you_mean(str(value), mapping)}"
        yield Fault(json_pointer([*error.absolute_path, tag]), message, shown(value))
    else:
        references = [branch.get("$ref") for branch in cast("list[dict[str, Any]]", error.validator_value)]
        for inner in _branches(error).get(references.index(mapping[value]), []):
            yield from _faults(inner)


def _is_about_type(inner: ValidationError, outer: ValidationError) -> bool:
    return inner.validator == "type" and inner.absolute_path == outer.absolute_path


def _types_of(branches: _Branches) -> list[str]:
    """The types that the branches demand; null only where there is no other."""
    types = [_type for errors in branches.values() for e in errors if e.validator == "type" for _type in _listed(e)]
    return [name for name in types if name != "null"] or types


def _names_demanded(error: ValidationError) -> list[str]:
    """The keys of which a union demands one, where demanding one key is all that each branch does."""
    branches = cast("list[dict[str, Any]]", error.validator_value)
    names = [branch["required"] for branch in branches if "type" not in branch and len(branch.get("required", ())) == 1]
    return [name for [name] in names] if len(names) == len(branches) else []


# -- keywords --------------------------------------------------------------------------------------------------

_TYPE_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "object": "an object",
        "array": "an array",
        "string": "a text",
        "integer": "a whole number",
        "number": "a number",
        "boolean": "true or false",
        "null": "null",
    }
)


def _listed(error: ValidationError) -> list[str]:
    demanded = cast("str | list[str]", error.validator_value)
    return [demanded] if isinstance(demanded, str) else demanded


def _wrong_type(error: ValidationError, types: list[str]) -> str:
    names = list(dict.fromkeys(_TYPE_NAMES.get(name, name) for name in types))
    return f"{shown(error.instance)} stands where {' or '.join(names)} belongs"


def _type(error: ValidationError) -> Iterator[Fault]:
    yield _fault(error, _wrong_type(error, _listed(error)))


def _required(error: ValidationError) -> Iterator[Fault]:
    # One error comes for each missing key and does not say for which; so every one gives all of them.
    for key in cast("list[str]", error.validator_value):
        if key not in _object(error):
            yield _fault(error, f"The key {key!r} is missing", key)


def _additional(error: ValidationError) -> Iterator[Fault]:
    known = list(_schema(error).get("properties", {}))
    for key, value in _object(error).items():
        if key not in known:
            message = f"There is no key {shown(key)} here{did_you_mean(key, known)}"
            yield Fault(json_pointer([*error.absolute_path, key]), message, shown(value))


def _choice(error: ValidationError) -> Iterator[Fault]:
    demanded, type_ = error.validator_value, _schema(error).get("type")
    if isinstance(type_, str) and not Draft202012Validator.TYPE_CHECKER.is_type(error.instance, type_):
        return  # that it has the wrong type is told already
    choices = demanded if isinstance(demanded, list) else [demanded]
    shown_choices = ", ".join(shown(choice) for choice in choices[:12])
    hint = did_you_mean(str(error.instance), [choice for choice in choices if isinstance(choice, str)])
    yield _fault(error, f"{shown(error.instance)} is none of {shown_choices}{hint}")


def _saying(sentence: str) -> Callable[[ValidationError], Iterator[Fault]]:
    def explained(error: ValidationError) -> Iterator[Fault]:
        yield _fault(error, sentence.format(value=shown(error.instance), limit=error.validator_value))

    return explained


def _pattern(error: ValidationError) -> Iterator[Fault]:
    yield _fault(error, f"{shown(error.instance)} is not well-formed{_description(error)}")


_EXPLAINED: Final[Mapping[str, Callable[[ValidationError], Iterator[Fault]]]] = MappingProxyType(
    {
        "type": _type,
        "required": _required,
        "additionalProperties": _additional,
        "unevaluatedProperties": _additional,
        "enum": _choice,
        "const": _choice,
        "pattern": _pattern,
        "minimum": _saying("{value} is less than {limit}"),
        "maximum": _saying("{value} is more than {limit}"),
        "exclusiveMinimum": _saying("{value} is not more than {limit}"),
        "exclusiveMaximum": _saying("{value} is not less than {limit}"),
        "multipleOf": _saying("{value} is no multiple of {limit}"),
        "minLength": _saying("{value} is shorter than {limit} characters"),
        "maxLength": _saying("{value} is longer than {limit} characters"),
        "minItems": _saying("{value} where at least {limit} are needed"),
        "maxItems": _saying("{value} where there can be at most {limit}"),
        "uniqueItems": _saying("{value} in which one stands twice"),
        "contains": _saying("{value}, of which none is as one of them has to be"),
    }
)
