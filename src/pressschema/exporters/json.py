"""Canonical JSON, written: the model as it is, fields in the order of the model."""

from __future__ import annotations

import json
from dataclasses import dataclass

from pressschema.models import PressRelease

__all__ = ["Options", "export"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to write canonical JSON.

    Attributes:
        indent: spaces a level; None for one line without white space between tokens.
        ascii: whether characters beyond ASCII are escaped.
    """

    indent: int | None = 2
    ascii: bool = False


def export(release: PressRelease, options: Options, residue: str | None = None) -> bytes:  # noqa: ARG001 - nothing is left over: the format is the model
    """The release as UTF-8 JSON with a final line feed."""
    compact = (",", ":") if options.indent is None else None
    text = json.dumps(
        release.model_dump(mode="json"), ensure_ascii=options.ascii, indent=options.indent, separators=compact
    )
    return f"{text}\n".encode()
