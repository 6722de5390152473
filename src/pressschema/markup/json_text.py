"""Reading JSON text that nobody vouches for: no duplicate keys, no NaN, no bottomless nesting."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any, NoReturn

from pressschema.documents import DEFAULT_LIMITS, Document, Limits
from pressschema.encodings import decode
from pressschema.errors import LimitExceededError, ParseError, Position

__all__ = ["decode_json", "load_json"]


class _DuplicateKeyError(Exception):
    """An object has the same key twice."""


def decode_json(document: Document) -> str:
    """The text of a JSON document: UTF-8, or UTF-16 or UTF-32 as its first bytes show (RFC 8259, 8.1).

    Raises:
        ParseError: the bytes are not valid in that encoding.
    """
    if isinstance(document.content, str):
        return document.text()
    return decode(document.content, json.detect_encoding(document.content)).text


def load_json(text: str, *, limits: Limits = DEFAULT_LIMITS, format: str | None = None) -> Any:
    """The value of a JSON text (RFC 8259), read as strictly as RFC 7493 (I-JSON) asks.

    Raises:
        ParseError: not well-formed, a key twice in one object, or a number beyond a double.
        LimitExceededError: nested deeper than `limits.depth`.
    """
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        position = Position(error.lineno, error.colno)
        raise ParseError(f"not well-formed JSON: {error.msg}", format=format, position=position) from None
    except RecursionError:
        raise LimitExceededError(f"nested deeper than {limits.depth} levels", format=format) from None
    except _DuplicateKeyError as error:
        raise ParseError(f"not well-formed JSON: {error}", format=format, rule="SYN002") from None
    except ValueError as error:
        raise ParseError(f"not well-formed JSON: {error}", format=format) from None
    _check_depth(value, limits.depth, format)
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        counts = Counter(key for key, _ in pairs)
        twice = next(key for key, count in counts.items() if count > 1)
        raise _DuplicateKeyError(f"the key {twice!r} stands twice in one object")
    return made


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def _check_depth(value: Any, limit: int, format: str | None) -> None:
    level: list[Any] = [value]
    for _ in range(limit + 1):
        level = [inner for outer in level for inner in _members(outer) if isinstance(inner, (dict, list))]
        if not level:
            return
    raise LimitExceededError(f"nested deeper than {limit} levels", format=format)


def _members(value: Any) -> Iterator[Any]:
    return iter(value.values() if isinstance(value, dict) else value if isinstance(value, list) else ())
