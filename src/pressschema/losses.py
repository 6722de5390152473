"""One value that did not survive a conversion, as plain data."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

__all__ = ["Loss", "LossKind"]

LossKind: TypeAlias = Literal["lost", "changed", "added"]

_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class Loss:
    """One value that did not come back as it was.

    Attributes:
        path: JSON Pointer into the release as it was; for what was added, into the one that came back.
        kind: whether the value is gone, came back different, or came back where there was none.
        before: the value as it was; None where there was none.
        after: the value as it came back; None where it is gone.
    """

    path: str
    kind: LossKind
    before: Any = None
    after: Any = None

    def __str__(self) -> str:
        match self.kind:
            case "lost":
                return f"{self.path} is lost: {_short(self.before)}"
            case "added":
                return f"{self.path} is added: {_short(self.after)}"
            case "changed":
                return f"{self.path} is changed: {_short(self.before)} became {_short(self.after)}"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
