"""Values of the model's own types, or None where a text is none: real documents hold anything."""

from __future__ import annotations

import re
from typing import Final

from pydantic import TypeAdapter, ValidationError

from pressschema.models.base import MAX_INTEGER
from pressschema.models.identifiers import EmailAddress, LanguageTag, LocalId, MediaType, Uri

__all__ = [
    "as_email",
    "as_language",
    "as_local_id",
    "as_media_type",
    "as_seconds",
    "as_uri",
    "as_whole",
]

_URI: Final[TypeAdapter[str]] = TypeAdapter(Uri)
_EMAIL: Final[TypeAdapter[str]] = TypeAdapter(EmailAddress)
_LANGUAGE: Final[TypeAdapter[str]] = TypeAdapter(LanguageTag)
_LOCAL_ID: Final[TypeAdapter[str]] = TypeAdapter(LocalId)
_MEDIA_TYPE: Final[TypeAdapter[str]] = TypeAdapter(MediaType)

_WHOLE = re.compile(r"[0-9]{1,16}", re.ASCII)
_SECONDS = re.compile(r"[0-9]{1,10}(?:\.[0-9]{1,20})?(?:[eE][+-]?[0-9]{1,3})?", re.ASCII)


def _valid(adapter: TypeAdapter[str], text: str) -> str | None:
    try:
        return adapter.validate_python(text)
    except ValidationError:
        return None


def as_uri(text: str) -> str | None:
    """An absolute URI."""
    return _valid(_URI, text)


def as_email(text: str) -> str | None:
    """An e-mail address; the `mailto:` that some put before it is dropped."""
    return _valid(_EMAIL, text.removeprefix("mailto:"))


def as_language(text: str) -> str | None:
    """A BCP 47 language tag."""
    return _valid(_LANGUAGE, text)


def as_local_id(text: str) -> str | None:
    """A name within the document."""
    return _valid(_LOCAL_ID, text)


def as_media_type(text: str) -> str | None:
    """A media type without parameters."""
    return _valid(_MEDIA_TYPE, text)


def as_whole(text: str) -> int | None:
    """An integer from 0 to 2**53 - 1."""
    number = int(text) if _WHOLE.fullmatch(text) else -1
    return number if 0 <= number <= MAX_INTEGER else None


def as_seconds(text: str) -> float | None:
    """A length in seconds, at most 10**9."""
    number = float(text) if _SECONDS.fullmatch(text) else -1.0
    return number if 0 <= number <= 10**9 else None
