"""Links out of and into markup: repaired where they are nearly right, made inert where they could run."""

from __future__ import annotations

import re
from typing import Final

from pydantic import TypeAdapter, ValidationError

from pressschema.models.identifiers import Href

__all__ = ["as_href", "is_active"]

_HREF: Final[TypeAdapter[str]] = TypeAdapter(Href)
#: What browsers drop from within a link, and the ASCII that stands in links although RFC 3986 has no place for it.
_DROPPED = re.compile(r"[\t\n\r]+")
_UNWISE = re.compile(r'[ "<>\\^`{|}\[\]]|%(?![0-9A-Fa-f]{2})')

#: Schemes by which a link runs or shows what the document itself carries, with what is harmless among it.
_ACTIVE = re.compile(r"(?:javascript|vbscript|data(?!:image/(?!svg))):", re.IGNORECASE)


def is_active(href: str) -> bool:
    """Whether following the link could run a script: `javascript:`, `vbscript:`, and `data:` other than pictures."""
    return _ACTIVE.match(href) is not None


def as_href(value: str | None) -> str | None:
    """A link as the model admits it, from one as it is found; None where it is beyond repair or absent.

    White space around it is dropped, and characters that belong escaped are escaped.
    """
    if value is None:
        return None
    tidy = _UNWISE.sub(lambda found: f"%{ord(found[0]):02X}", _DROPPED.sub("", value.strip()))
    try:
        return _HREF.validate_python(tidy)
    except ValidationError:
        return None
