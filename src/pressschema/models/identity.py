"""The id that a release gets when its source has none: made from its content alone."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from typing import Final

__all__ = ["content_id"]

#: RFC 9562, 5.5: the name space of these ids, itself the version 5 UUID of the model's URI.
_NAME_SPACE: Final = uuid.uuid5(uuid.NAMESPACE_URL, "https://pressschema.org/schema/1.0/press-release")

#: Not content: the id itself, and the record of how the release was read.
_NOT_CONTENT: Final = ("id", "provenance")


def content_id(canonical: Mapping[str, object]) -> str:
    """A `urn:uuid:` for the canonical JSON of a release.

    The same content gives the same id on every machine: the name that is hashed is the JSON with
    sorted keys and no white space, in UTF-8.
    """
    content = {name: value for name, value in canonical.items() if name not in _NOT_CONTENT}
    name = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return uuid.uuid5(_NAME_SPACE, name).urn
