"""Identifiers with a grammar of their own: URIs, e-mail addresses, language tags, media types.

Each pattern is exact enough that a validator which ignores ``format`` agrees with one that asserts it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated, Final

from pydantic import AfterValidator, WithJsonSchema
from pydantic_core import PydanticCustomError
from typing_extensions import TypeAliasType

from pressschema.models.text import BLANK, XML_ILLEGAL

__all__ = ["EmailAddress", "Href", "LanguageTag", "LocalId", "MediaType", "Sha256", "Uri"]

# RFC 3987, 2.2, without the IP literals of the host, which no release links to. What is not ASCII is
# admitted as a whole, less blanks, controls, bidirectional controls, private use and non-characters.
_NOT_UCSCHAR: Final = (
    r"\u0000-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\uf8ff\ufdd0-\ufdef\ufeff\ufff0-\uffff"
)
_UCSCHAR: Final = f"[^{_NOT_UCSCHAR}]"


def _char(ascii_class: str) -> str:
    return f"(?:[{ascii_class}]|%[0-9A-Fa-f]{{2}}|{_UCSCHAR})"


_SUB: Final = r"A-Za-z0-9._~!$&'()*+,;=\-"
_PCHAR: Final = _char(_SUB + ":@")
_AUTHORITY: Final = f"//(?:{_char(_SUB + ':')}*@)?{_char(_SUB)}*(?::[0-9]{{0,5}})?(?:/{_PCHAR}*)*"
_TAIL: Final = f"(?:\\?{_char(_SUB + ':@/?')}*)?(?:#{_char(_SUB + ':@/?')}*)?"
_SCHEME: Final = r"[A-Za-z][A-Za-z0-9+.\-]*:"
_ROOTLESS: Final = f"/?{_PCHAR}+(?:/{_PCHAR}*)*"
_ABSOLUTE: Final = f"{_SCHEME}(?:{_AUTHORITY}|{_ROOTLESS}){_TAIL}"
_NO_COLON: Final = _char(_SUB + "@")
_RELATIVE: Final = f"(?:{_AUTHORITY}|/|/{_PCHAR}+(?:/{_PCHAR}*)*|{_NO_COLON}+(?:/{_PCHAR}*)*|(?=[?#])){_TAIL}"

_URI_PATTERN: Final = f"^{_ABSOLUTE}$(?!\\n)"
_HREF_PATTERN: Final = f"^(?:{_ABSOLUTE}|{_RELATIVE})$(?!\\n)"

# RFC 5322, 3.4.1, dot-atom form, with the letters that RFC 6531 adds.
_ATOM: Final = f'[^{XML_ILLEGAL}{BLANK}()<>\\[\\]:;@\\\\,."\\u007f-\\u009f]+'
_LABEL: Final = f"(?:[A-Za-z0-9_]|{_UCSCHAR})(?:[A-Za-z0-9_\\-]|{_UCSCHAR})*"
_EMAIL_PATTERN: Final = f"^{_ATOM}(?:\\.{_ATOM})*@{_LABEL}(?:\\.{_LABEL})*$(?!\\n)"

# RFC 5646, 2.1, well-formedness; the irregular grandfathered tags are listed, the regular ones fit.
_LANGUAGE_PATTERN: Final = (
    r"^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})"
    r"(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
    r"(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
    r"(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*"
    r"(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?$(?!\n)"
    r"|^[Xx](?:-[A-Za-z0-9]{1,8})+$(?!\n)"
)
_MEDIA_TYPE_PATTERN: Final = r"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+\-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+\-]{0,126}$(?!\n)"
_SHA256_PATTERN: Final = r"^[0-9a-f]{64}$(?!\n)"
# XML Namespaces 1.0, NCName, ASCII part: usable as xml:id, as a fragment and as a file name.
_LOCAL_ID_PATTERN: Final = r"^[A-Za-z_][A-Za-z0-9_.\-]{0,127}$(?!\n)"


def _matching(pattern: str, what: str, canonical: Callable[[str], str] = str) -> AfterValidator:
    compiled = re.compile(pattern)

    def check(value: str) -> str:
        if not compiled.search(value):
            raise PydanticCustomError("not_well_formed", "Not {what}", {"what": what})
        return canonical(value)

    return AfterValidator(check)


def _canonical_language(tag: str) -> str:
    """RFC 5646, 2.1.1: language lower, script title, region upper; after a singleton all lower."""
    parts = tag.lower().split("-")
    for index, part in enumerate(parts[1:], start=1):
        if len(part) == 1:
            break
        if len(part) == 2:
            parts[index] = part.upper()
        elif len(part) == 4 and part.isalpha():
            parts[index] = part.title()
    return "-".join(parts) if len(parts[0]) > 1 else tag.lower()


def _schema(pattern: str, description: str, **keywords: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "pattern": pattern, "description": description, **keywords})


#: An absolute URI (RFC 3986), written as an IRI (RFC 3987) where it has letters beyond ASCII.
Uri = TypeAliasType(
    "Uri",
    Annotated[
        str,
        _matching(_URI_PATTERN, "an absolute URI"),
        _schema(_URI_PATTERN, "An absolute URI (RFC 3986) or IRI (RFC 3987).", format="iri"),
    ],
)

#: Where a link leads: an absolute URI or IRI, or a reference relative to the document.
Href = TypeAliasType(
    "Href",
    Annotated[
        str,
        _matching(_HREF_PATTERN, "a URI or a relative reference"),
        _schema(_HREF_PATTERN, "A URI, an IRI or a relative reference (RFC 3986, 4.1).", format="iri-reference"),
    ],
)

#: An addr-spec in dot-atom form (RFC 5322, 3.4.1; RFC 6531 for letters beyond ASCII).
EmailAddress = TypeAliasType(
    "EmailAddress",
    Annotated[
        str,
        _matching(_EMAIL_PATTERN, "an e-mail address"),
        _schema(_EMAIL_PATTERN, "An e-mail address (RFC 5322 addr-spec; RFC 6531).", format="idn-email"),
    ],
)

#: A well-formed BCP 47 language tag, kept in the case that RFC 5646, 2.1.1 recommends.
LanguageTag = TypeAliasType(
    "LanguageTag",
    Annotated[
        str,
        _matching(_LANGUAGE_PATTERN, "a BCP 47 language tag", _canonical_language),
        _schema(_LANGUAGE_PATTERN, "A BCP 47 language tag (RFC 5646), such as en, de-AT or zh-Hant."),
    ],
)

#: A media type without parameters (RFC 6838, 4.2), kept in lower case.
MediaType = TypeAliasType(
    "MediaType",
    Annotated[
        str,
        _matching(_MEDIA_TYPE_PATTERN, "a media type", str.lower),
        _schema(_MEDIA_TYPE_PATTERN, "A media type without parameters (RFC 6838), such as image/jpeg."),
    ],
)

#: A name within one document: an ASCII NCName (Namespaces in XML 1.0, 3), at most 128 characters.
LocalId = TypeAliasType(
    "LocalId",
    Annotated[
        str,
        _matching(_LOCAL_ID_PATTERN, "a local identifier (a letter or _, then letters, digits, _, . or -)"),
        _schema(_LOCAL_ID_PATTERN, "A name that is valid as an XML ID, at most 128 ASCII characters."),
    ],
)

#: A SHA-256 digest (FIPS 180-4) in lower-case hexadecimal.
Sha256 = TypeAliasType(
    "Sha256",
    Annotated[
        str,
        _matching(_SHA256_PATTERN, "a SHA-256 digest in lower-case hexadecimal"),
        _schema(_SHA256_PATTERN, "A SHA-256 digest in lower-case hexadecimal (FIPS 180-4)."),
    ],
)
