"""What stands before the root element of an XML document: its encoding and its document type.

Both are settled here, before the parser sees anything: it is given UTF-8 and no document type. So
nothing is ever declared, and nothing can expand, be fetched, or be added to elements by default.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from pressschema.documents import Document
from pressschema.encodings import BYTE_ORDER_MARKS, decode
from pressschema.errors import ParseError, Position

__all__ = ["position_of", "utf8_of", "without_doctype"]

#: XML 1.0, appendix F: the byte order marks, and how the first ``<`` looks where there is none.
_FAMILIES: Final = (
    *BYTE_ORDER_MARKS,
    (b"<\0\0\0", "utf-32-le"),  # before UTF-16 LE, which begins alike
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
#: The declaration, which is at the very start or is none (XML 1.0, productions 23 and 80).
_ENCODING = re.compile(rb"""<\?xml[ \t\r\n][^>]{0,200}?\bencoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z0-9._-]{1,40})["']""")
_WIDE: Final = ("utf-16", "utf-32", "ucs")

_SPACE = re.compile(rb"[ \t\r\n]*")
_DOCTYPE: Final = b"<!DOCTYPE"
#: All that counts in a document type: literals, comments, instructions, entities and the brackets.
_DOCTYPE_TOKEN = re.compile(rb"""(?P<literal>"[^"]*"|'[^']*')|(?P<skipped><!--|<\?)|<!ENTITY\b|[\[\]>]""")
_EXTERNAL_ENTITY = re.compile(rb"<!ENTITY[ \t\r\n]+(?:%[ \t\r\n]+)?[^ \t\r\n>]+[ \t\r\n]+(?:SYSTEM|PUBLIC)\b")
_CLOSERS: Final = {b"<!--": b"-->", b"<?": b"?>"}


def utf8_of(document: Document) -> bytes:
    """The document in UTF-8 without a byte order mark.

    The mark tells the encoding, else the form of the first characters, else the declaration, else it
    is UTF-8. A text has been decoded, and says nothing of its encoding whatever it declares.

    Raises:
        ParseError: the bytes are not valid in that encoding, or it is not known.
    """
    content = document.content
    if isinstance(content, str):
        return content.removeprefix("\ufeff").encode("utf-8", "surrogatepass")
    encoding = _encoding(content)
    if encoding == "utf-8":  # what is not valid, the parser finds: no need to look twice
        return content.removeprefix(codecs.BOM_UTF8)
    return decode(content, encoding).text.encode("utf-8", "surrogatepass")


def _encoding(data: bytes) -> str:
    for start, family in _FAMILIES:
        if data.startswith(start):
            return family
    declared = _ENCODING.match(data)
    name = declared[1].decode("ascii").lower() if declared else "utf-8"
    # One that the first bytes contradict is left over from before the document was recoded.
    return "utf-8" if name.startswith(_WIDE) else name


def without_doctype(data: bytes) -> bytes:
    """The document with blanks in place of its document type declaration, so that positions stay.

    Raises:
        ParseError: the declaration does not end, stands twice, or declares an external entity.
    """
    if _DOCTYPE not in data:
        return data
    start = _skip_misc(data, 0)
    if not data.startswith(_DOCTYPE, start):
        return data
    end = _doctype_end(data, start)
    second = _skip_misc(data, end)
    if data.startswith(_DOCTYPE, second):
        raise ParseError("the document has two document type declarations", position=position_of(data, second))
    blank = re.sub(r"[^\n]", " ", data[start:end].decode("utf-8", "replace"))
    return data[:start] + blank.encode() + data[end:]


def _skip_misc(data: bytes, index: int) -> int:
    """The first index that is not in white space, a comment or a processing instruction."""
    while space := _SPACE.match(data, index):
        index = space.end()
        closer = next((closer for opener, closer in _CLOSERS.items() if data.startswith(opener, index)), None)
        end = data.find(closer, index + 2) if closer else -1
        if closer is None or end < 0:
            break
        index = end + len(closer)
    return index


def _doctype_end(data: bytes, start: int) -> int:
    index, in_subset = start + len(_DOCTYPE), False
    while token := _DOCTYPE_TOKEN.search(data, index):
        index = token.end()
        if skipped := token["skipped"]:
            closer = _CLOSERS[skipped]
            end = data.find(closer, index)
            if end < 0:
                break
            index = end + len(closer)
        elif token[0] == b"<!ENTITY":
            if _EXTERNAL_ENTITY.match(data, token.start()):
                place = position_of(data, token.start())
                raise ParseError(
                    "the document declares an external entity: none is ever read", position=place, rule="SYN004"
                )
        elif token[0] == b">" and not in_subset:
            return index
        elif token[0] in b"[]":
            in_subset = token[0] == b"["
    raise ParseError("the document type declaration does not end", position=position_of(data, start))


def position_of(data: bytes, offset: int) -> Position:
    """The line and column of the byte at an offset into UTF-8."""
    line_start = data.rfind(b"\n", 0, offset) + 1
    column = len(data[line_start:offset].decode("utf-8", "replace")) + 1
    return Position(data.count(b"\n", 0, line_start) + 1, column)
