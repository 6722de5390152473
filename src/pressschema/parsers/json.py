"""Canonical JSON, read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import ValidationError

from pressschema.documents import DEFAULT_LIMITS, Document, Limits
from pressschema.errors import ParseError
from pressschema.markup.json_positions import JsonPositions
from pressschema.markup.json_text import decode_json, load_json
from pressschema.models import PressRelease
from pressschema.models.problems import problems
from pressschema.parsers.reading import Reading

__all__ = ["Options", "parse"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to read canonical JSON.

    Attributes:
        limits: how large and how deep a document may be.
    """

    limits: Limits = DEFAULT_LIMITS


def parse(document: Document, options: Options) -> Iterator[Reading]:
    """The release of a canonical JSON document; of an array of releases, each in turn.

    Raises:
        ParseError: no JSON, or JSON that is no release; the error tells where the first fault is.
    """
    text = decode_json(document)
    value = load_json(text, limits=options.limits, format="json")
    many = isinstance(value, list)
    if many and not value:
        raise ParseError("an empty array holds no release", format="json")
    for index, item in enumerate(value if many else [value]):
        yield Reading(_release(item, text, f"/{index}" if many else ""))


def _release(value: object, text: str, base: str) -> PressRelease:
    try:
        return PressRelease.model_validate(value)
    except ValidationError as error:
        found = list(problems(error, value))
        others = len(found) - 1
        more = f" (and {others} more fault{'s' * (others > 1)})" if others else ""
        path = base + found[0].pointer
        place = JsonPositions(text).nearest(path)
        raise ParseError(
            f"no release: {found[0].message}{more}",
            format="json",
            position=place.start if place else None,
            path=path or None,
        ) from None
