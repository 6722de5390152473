"""A first look at a document: just enough of it to say which format it might be in."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Final
from xml.parsers import expat

from pressschema.documents import Document
from pressschema.encodings import BYTE_ORDER_MARKS

__all__ = ["Peek"]

#: Bytes looked at: the root element or the first keys stand well within.
_HEAD: Final = 64 * 2**10

#: How XML and JSON begin in an encoding of wide characters when no mark tells it (XML 1.0, appendix F).
_WIDE: Final = tuple(
    (opening.encode(encoding), encoding)
    for encoding in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")  # UTF-16 LE begins as UTF-32 LE does
    for opening in "<{["
)

_JSON_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"(\s*:)?|[{}\[\]]')


class _FoundRoot(Exception):  # noqa: N818 - leaves the parser early; nothing went wrong
    pass


class Peek:
    """What the beginning of a document shows. Each property is worked out when first asked for."""

    def __init__(self, document: Document) -> None:
        self.suffix = _suffix(document.name)
        content = document.content
        self._head = content[:_HEAD].encode("utf-8", "surrogatepass") if isinstance(content, str) else content[:_HEAD]
        self._known_text = isinstance(content, str)

    @cached_property
    def _encoding(self) -> str | None:
        """The encoding that the first bytes tell; None where they tell none."""
        starts = BYTE_ORDER_MARKS if self._known_text else (*BYTE_ORDER_MARKS, *_WIDE)
        return next((encoding for start, encoding in starts if self._head.startswith(start)), None)

    @cached_property
    def _characters(self) -> str:
        """The beginning as characters, whatever it is. What is none in its encoding is replaced."""
        return self._head.decode(self._encoding or "utf-8", "replace").removeprefix("\ufeff")

    @cached_property
    def text(self) -> str | None:
        """The beginning as text; None where it is binary. What is no UTF-8 in it is replaced."""
        binary = self._encoding is None and not self._known_text and b"\0" in self._head
        return None if binary else self._characters

    @cached_property
    def start(self) -> str:
        """The first characters that are not white space."""
        return (self.text or "").lstrip()[:100]

    @cached_property
    def looks_like_markup(self) -> bool:
        """Whether the document begins as XML or HTML does."""
        return re.match(r"<[?!A-Za-z]", self.start) is not None

    @cached_property
    def looks_like_json(self) -> bool:
        """Whether the document begins as a JSON object, or an array of such, does."""
        return re.match(r'\{\s*["}]|\[\s*\{\s*["}]', self.start) is not None

    @cached_property
    def xml_root(self) -> tuple[str, str] | None:
        """Namespace (perhaps empty) and local name of the root element; None where there is none."""
        found: list[str] = []

        def on_start(name: str, _attributes: object) -> None:
            found.append(name)
            raise _FoundRoot

        # The encoding that a document declares is not looked at: the name of the root is ASCII where it is known here.
        parser = expat.ParserCreate("utf-8", namespace_separator=" ")
        parser.StartElementHandler = on_start
        try:
            # A blank line before the declaration is a fault, but no doubt about what the document is.
            parser.Parse(self._characters.lstrip(" \t\r\n").encode("utf-8", "replace"), False)
        except _FoundRoot:
            namespace, _, local = found[0].rpartition(" ")
            return namespace, local
        except expat.ExpatError:
            return None
        return None

    @cached_property
    def json_keys(self) -> frozenset[str]:
        """Keys of the outermost JSON object, or of the first one in an array, as far as the head goes."""
        if not self.looks_like_json:
            return frozenset()
        keys: set[str] = set()
        text = (self.text or "").lstrip()
        depth, level = 0, 2 if text.startswith("[") else 1
        for token in _JSON_TOKEN.finditer(text):
            match token[0]:
                case "{" | "[":
                    depth += 1
                case "}" | "]":
                    depth -= 1
                    if depth < level:
                        break
                case _ if token[2] and depth == level:
                    keys.add(token[1])
        return frozenset(keys)


def _suffix(name: str | None) -> str:
    stem, dot, suffix = (name or "").rpartition(".")
    return f".{suffix.lower()}" if stem and dot and "/" not in suffix else ""
