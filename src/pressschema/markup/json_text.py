"""Reading JSON text that nobody vouches for: no duplicate keys, no NaN, no bottomless nesting."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any, NoReturn

from pressschema.documents import DEFAULT_LIMITS, Document, Limits
from pressschema.encodings import decode
from pressschema.errors import LimitExceededError, ParseError, Position
from pressschema.markup.json_positions import JsonPositions, depth_exceeded_at, literal_at

__all__ = ["decode_json", "load_json"]


class _DuplicateKeyError(Exception):
    """An object has the same key twice."""


class _NoNumberError(Exception):
    """`NaN` or `Infinity` stands where JSON has a number."""


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
        ParseError: not well-formed, a key twice in one object, or a number of more digits than Python reads.
        LimitExceededError: nested deeper than `limits.depth`.
    """
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        position = Position(error.lineno, error.colno)
        raise ParseError(f"not well-formed JSON: {error.msg}", format=format, position=position) from None
    except RecursionError:
        raise _too_deep(text, limits, format) from None
    except _DuplicateKeyError:
        twice = next(JsonPositions(text).duplicate_keys())
        message = f"not well-formed JSON: the key {_key(twice.pointer)!r} stands twice in one object"
        raise ParseError(message, format=format, position=twice.key.start, path=twice.pointer, rule="SYN002") from None
    except _NoNumberError as error:
        [name] = error.args
        raise ParseError(
            f"not well-formed JSON: {name} is no JSON number", format=format, position=literal_at(text, name.__eq__)
        ) from None
    except ValueError:  # Python reads no number as long as that: the time would grow with its square
        most = sys.get_int_max_str_digits()
        place = literal_at(text, lambda literal: len(literal) > most)
        raise ParseError(f"a number has more than {most} digits", format=format, position=place) from None
    if _is_deeper(value, limits.depth):
        raise _too_deep(text, limits, format)
    return value


def _too_deep(text: str, limits: Limits, format: str | None) -> LimitExceededError:
    place = depth_exceeded_at(text, limits.depth)
    return LimitExceededError(f"nested deeper than {limits.depth} levels", format=format, position=place)


def _key(pointer: str) -> str:
    return pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise _DuplicateKeyError
    return made


def _refuse_constant(name: str) -> NoReturn:
    raise _NoNumberError(name)


def _is_deeper(value: Any, limit: int) -> bool:
    level: list[Any] = [value]
    for _ in range(limit + 1):
        level = [inner for outer in level for inner in _members(outer) if isinstance(inner, (dict, list))]
        if not level:
            return False
    return True


def _members(value: Any) -> Iterator[Any]:
    return iter(value.values() if isinstance(value, dict) else value if isinstance(value, list) else ())
