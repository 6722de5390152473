"""How messages show values and offer the nearest name."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable
from typing import Final

__all__ = ["did_you_mean", "shown"]

#: Characters of a value that a message shows: enough to know it again.
_SHOWN: Final = 60


def shown(value: object) -> str:
    """A value as JSON writes it, cut off after some characters."""
    head = value[: 2 * _SHOWN] if isinstance(value, str) else value
    text = json.dumps(head, ensure_ascii=False) if isinstance(head, (str, int, float, bool)) else _outline(head)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _outline(value: object) -> str:
    match value:
        case None:
            return "null"
        case dict():
            return f"an object with {', '.join(map(shown, list(value)[:5]))}" if value else "an empty object"
        case list():
            return f"an array of {len(value)}" if value else "an empty array"
        case _:
            return str(value)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The nearest known name as the end of a sentence; nothing where none is near."""
    near = difflib.get_close_matches(name[: 2 * _SHOWN], list(known), n=1, cutoff=0.6)
    return f"; did you mean {near[0]!r}?" if near else ""
