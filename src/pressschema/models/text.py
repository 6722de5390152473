"""The text types: what a string in a release may hold, and the one form it is kept in.

Two rules hold for every string of the model. It holds only characters that XML 1.0 can hold
(production 2, ``Char``), so that no exporter meets one it cannot write. And where it is prose, it
is kept in one canonical form: white space collapsed and trimmed. Each type states the first rule
as a JSON Schema ``pattern`` as well, written so that ECMA-262 and Python read it alike.
"""

from __future__ import annotations

import re
from typing import Annotated, Final

from pydantic import AfterValidator, WithJsonSchema
from pydantic_core import PydanticCustomError
from typing_extensions import TypeAliasType

__all__ = [
    "BLANK",
    "XML_ILLEGAL",
    "MultilineText",
    "RawText",
    "Text",
    "VerbatimText",
    "collapse",
    "collapse_gaps",
    "is_blank",
    "trim",
]

#: What XML 1.0 cannot hold, as the inside of a character class: C0 controls other than tab, line
#: feed and carriage return, surrogates, and the two non-characters that end the basic plane.
XML_ILLEGAL: Final = r"\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff"

#: Unicode White_Space that XML can hold, and the three invisible spaces (ZWSP, WJ, BOM): text made
#: of these alone says nothing, and at either end of a text they are an accident.
BLANK: Final = r"\t\n\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"

_BLANK_CHARACTERS: Final = "".join(c for c in map(chr, range(0x10000)) if re.match(f"[{BLANK}]", c))
_ILLEGAL = re.compile(f"[{XML_ILLEGAL}]")
#: White space that carries no meaning beyond "a gap" or "a line break"; a no-break space does.
_GAPS: Final = r"[ \t\n\r\u0085\u2028\u2029]"
#: Any gap but a single space.
_IRREGULAR_GAP = re.compile(rf"{_GAPS}(?:(?<! )|{_GAPS}){_GAPS}*")
#: Where none of these is, no gap is irregular.
_SIGNS: Final = ("\n", "  ", "\t", "\r", "\u0085", "\u2028", "\u2029")
_LINE_BREAK = re.compile(r"[\n\r\u0085\u2028\u2029]")

_LEGAL_PATTERN: Final = f"^[^{XML_ILLEGAL}]*$(?!\\n)"
#: Blanks, then one character that is none, then anything legal: linear to match, whatever comes.
_SAYING_PATTERN: Final = f"^[{BLANK}]*[^{BLANK}{XML_ILLEGAL}][^{XML_ILLEGAL}]*$(?!\\n)"


def is_blank(value: str) -> bool:
    """Whether the text holds nothing but the characters of `BLANK`."""
    return not trim(value)


def trim(value: str, *, left: bool = True, right: bool = True) -> str:
    """The text without the characters of `BLANK` at its ends."""
    value = value.lstrip(_BLANK_CHARACTERS) if left else value
    return value.rstrip(_BLANK_CHARACTERS) if right else value


def collapse_gaps(value: str, line_break: str = " ") -> str:
    """Each gap one space, each gap with a line break in it `line_break`; the ends are not trimmed."""
    if not _may_be_irregular(value):
        return value
    return _IRREGULAR_GAP.sub(lambda gap: line_break if _LINE_BREAK.search(gap[0]) else " ", value)


def _may_be_irregular(value: str) -> bool:
    """Whether a text has more than single spaces, as few have: to look for each sign is faster than any pattern."""
    for sign in _SIGNS:  # noqa: SIM110 - every text passes here, most of them more than once
        if sign in value:
            return True
    return False


def collapse(value: str, line_break: str = " ") -> str:
    """The canonical form of prose: gaps collapsed as by `collapse_gaps`, and the ends trimmed."""
    return trim(collapse_gaps(value, line_break))


def _legal(value: str) -> str:
    illegal = _ILLEGAL.search(value)
    if illegal:
        raise PydanticCustomError(
            "illegal_character",
            "Text cannot hold the character U+{code} (at offset {offset}): XML 1.0 has no place for it",
            {"code": f"{ord(illegal[0]):04X}", "offset": illegal.start()},
        )
    return value


def _saying(value: str) -> str:
    if not value:
        raise PydanticCustomError("blank_text", "Text cannot be blank: leave the field out instead")
    return value


def _line(value: str) -> str:
    return _saying(collapse(_legal(value)))


def _lines(value: str) -> str:
    return _saying(collapse(_legal(value), "\n"))


def _verbatim(value: str) -> str:
    lines = [line.rstrip(" \t") for line in re.split(r"\r\n|[\n\r\u0085\u2028\u2029]", _legal(value))]
    said = [number for number, line in enumerate(lines) if not is_blank(line)]
    return _saying("\n".join(lines[said[0] : said[-1] + 1]) if said else "")


def _schema(pattern: str, description: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "pattern": pattern, "description": description})


#: Any string that XML can hold, the empty one too: the text of one run. White space is settled by
#: the content that the run stands in.
RawText = TypeAliasType(
    "RawText",
    Annotated[
        str,
        AfterValidator(_legal),
        _schema(_LEGAL_PATTERN, "Characters that XML 1.0 can hold; may be empty."),
    ],
)

#: One line of prose, not blank. White space is collapsed to single spaces and trimmed.
Text = TypeAliasType(
    "Text",
    Annotated[
        str,
        AfterValidator(_line),
        _schema(_SAYING_PATTERN, "One line of text, not blank. White space is collapsed and trimmed."),
    ],
)

#: Prose that may run over lines, not blank. Spaces are collapsed, line breaks are single ``\\n``.
MultilineText = TypeAliasType(
    "MultilineText",
    Annotated[
        str,
        AfterValidator(_lines),
        _schema(_SAYING_PATTERN, "Text of one or more lines, not blank. Spaces and blank lines are collapsed."),
    ],
)

#: Text whose white space is its meaning, not blank. Line ends are ``\\n``; blank lines at either end
#: and white space at line ends are dropped.
VerbatimText = TypeAliasType(
    "VerbatimText",
    Annotated[
        str,
        AfterValidator(_verbatim),
        _schema(_SAYING_PATTERN, "Preformatted text, not blank. Inner white space is kept; line ends are LF."),
    ],
)
