"""A stretch of text as a value of the model."""

from __future__ import annotations

import re

from pressschema.models.text import XML_ILLEGAL, collapse
from pressschema.parsers.text.spans import JOINT

__all__ = ["as_value"]

_ILLEGAL = re.compile(f"[{XML_ILLEGAL}]+")


def as_value(text: str, line_break: str = " ") -> str:
    """The text as the model holds it: white space collapsed, without joints and what no XML can hold. May be empty."""
    return collapse(_ILLEGAL.sub(" ", text.replace(JOINT, "")), line_break)
