"""Values of the model where the schema wants a URI."""

from __future__ import annotations

import re
from typing import Final

from pydantic import TypeAdapter, ValidationError

from pressschema.models.identifiers import Uri

__all__ = ["as_iri", "is_uri"]

_URI: Final[TypeAdapter[str]] = TypeAdapter(Uri)


def is_uri(text: str) -> bool:
    """Whether the text is an absolute URI."""
    try:
        _URI.validate_python(text)
    except ValidationError:
        return False
    return True


#: RFC 3986, 3.2.3: a port may be empty. XML Schema validators do not know that.
_EMPTY_PORT = re.compile(r"((?:[A-Za-z][A-Za-z0-9+.\-]*:)?//[^/?#]*):(?=[/?#]|$)")


def as_iri(text: str) -> str:
    """The URI as validators of `xs:anyURI` admit it, in an equivalent form (RFC 3986, 6.2.3) where they would not."""
    return text if (found := _EMPTY_PORT.match(text)) is None else found[1] + text[found.end() :]
