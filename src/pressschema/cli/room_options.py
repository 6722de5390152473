"""`KEY=VALUE` on the command line as an option of a parser or an exporter."""

from __future__ import annotations

import dataclasses
import datetime as dt
import types
from collections.abc import Callable, Sequence
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from pressschema.errors import ConfigurationError
from pressschema.formats.registry import check_options

__all__ = ["describe_options", "room_options"]


def _boolean(text: str) -> bool:
    words = {"yes": True, "true": True, "on": True, "1": True, "no": False, "false": False, "off": False, "0": False}
    if text.lower() not in words:
        raise ValueError("say yes or no")
    return words[text.lower()]


def _zone(text: str) -> dt.tzinfo:
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ValueError("no time zone of the IANA database, such as Europe/Paris") from error


#: How a word becomes a value, by the type of the option; what has no row cannot be set from here.
_READERS: Final[dict[Any, Callable[[str], Any]]] = {str: str, int: int, float: float, bool: _boolean, dt.tzinfo: _zone}


def _alternatives(kind: Any) -> tuple[Any, ...]:
    return get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (kind,)


def _read(text: str, kind: Any) -> Any:
    choices = [choice for member in _alternatives(kind) if get_origin(member) is Literal for choice in get_args(member)]
    if choices:
        if text not in choices:
            raise ValueError(f"one of {', '.join(map(str, choices))}")
        return text
    if text.lower() == "none" and type(None) in _alternatives(kind):
        return None
    for member in _alternatives(kind):
        if member in _READERS:
            return _READERS[member](text)
    raise ValueError("cannot be set on the command line")


def room_options(kind: type[Any], given: Sequence[str], flag: str, what: str) -> dict[str, Any]:
    """Keywords for a room's `Options` from words such as `body=nitf`.

    Raises:
        click.BadParameter: a word is no KEY=VALUE, or the room has no such option or value.
    """
    hints = get_type_hints(kind)
    options: dict[str, Any] = {}
    for word in given:
        name, equals, text = word.partition("=")
        name = name.strip().replace("-", "_")
        if not equals:
            raise click.BadParameter(f"{word!r} is no KEY=VALUE", param_hint=flag)
        try:
            check_options(kind, [name], what)
            options[name] = _read(text.strip(), hints[name])
        except (TypeError, ValueError) as error:
            detail = str(error) if isinstance(error, TypeError) else f"{word!r}: {error}"
            raise click.BadParameter(detail, param_hint=flag) from None
    try:
        kind(**options)
    except ConfigurationError as error:
        raise click.BadParameter(str(error), param_hint=flag) from None
    return options


def describe_options(kind: type[Any]) -> list[tuple[str, str]]:
    """Name and default of each option of a room that the command line can set."""
    hints = get_type_hints(kind)
    return [
        (field.name, "none" if field.default is None else str(field.default))
        for field in dataclasses.fields(kind)
        if any(member in _READERS or get_origin(member) is Literal for member in _alternatives(hints[field.name]))
    ]
