"""ENC: from bytes to characters, and characters that no editor meant."""

from __future__ import annotations

import codecs
import html
import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from pressschema.documents import Document
from pressschema.errors import ParseError
from pressschema.validators.diagnostics import Severity
from pressschema.validators.rules.rule import Finding, Layer, document_rule, release_rule
from pressschema.validators.views import DocumentView, ReleaseView
from pressschema.validators.wording import shown

_DECLARATION: Final = re.compile(r"""<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")


@document_rule("ENC001", "encoding-mismatch", Severity.WARNING, layer=Layer.ENCODING)
def encoding_mismatch(view: DocumentView) -> Iterator[Finding]:
    r"""The document is in another encoding than it declares.

    The XML declaration is compared with the byte order mark and, where there is none, with the bytes: those that
    are valid UTF-8 beyond ASCII are hardly ever meant as anything else.

    Why:
        XML 1.0, 4.3.3 makes it an error, and readers differ in whom they believe: one shows "Grüße", the
        next "GrÃ¼ÃŸe". It comes from tools that recode a document and leave its first line as it was.

    Help:
        Declare the encoding that the document is in, best of all UTF-8.

    Bad:
        ```bytes
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">Gr\xc3\xbc\xc3\x9fe</newsItem>
        ```

    Good:
        ```bytes
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">Gr\xfc\xdfe</newsItem>
        ```
    """
    declared = _DECLARATION.match(view.text) if isinstance(view.text, str) else None
    if declared is None or not isinstance(view.document, Document) or not isinstance(view.document.content, bytes):
        return
    actual = _apparent_encoding(view.document.content)
    if actual is not None and _family(declared[1]) != actual:
        yield Finding(
            f"The document declares {declared[1]}, but it is in {actual.upper()}",
            value=declared[1],
            place=declared.start(1),
        )


def _apparent_encoding(data: bytes) -> str | None:
    """What the bytes themselves say: utf-8, utf-16 or utf-32; None where they say nothing."""
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, b"<\0\0\0", b"\0\0\0<")):
        return "utf-32"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"<\0", b"\0<")):
        return "utf-16"
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8"
    try:
        return None if data.isascii() else "utf-8" if data.decode("utf-8") else None
    except UnicodeDecodeError:
        return None


def _family(name: str) -> str:
    """The name of an encoding without its byte order; as it stands where Python does not know it."""
    try:
        return codecs.lookup(name).name.removesuffix("-le").removesuffix("-be")
    except LookupError:
        return name.lower()


@document_rule("ENC002", "undecodable-bytes", Severity.ERROR, layer=Layer.ENCODING)
def undecodable_bytes(view: DocumentView) -> Iterator[Finding]:
    r"""Bytes of the document mean nothing in the encoding that it is in.

    The byte order mark tells the encoding, then what the document declares, then its bytes.

    Why:
        Whatever is put in their place is not what was written: a name, a sum or a negation may be lost.

    Help:
        Save the document again as UTF-8, in the program that it was written in.

    Bad:
        ```bytes
        \xef\xbb\xbfThe Harbour Trust opens a caf\xe9
        ```

    Good:
        ```bytes
        \xef\xbb\xbfThe Harbour Trust opens a caf\xc3\xa9
        ```
    """
    error = view.text
    if isinstance(view.document, Document) and isinstance(error, ParseError):
        yield Finding.from_error(error)


#: What the bytes 0x80 to 0xBF, which continue a character in UTF-8, are in Windows-1252, or else in Latin-1.
_CONTINUATION: Final = {bytes([b]).decode("cp1252", "ignore") or chr(b): b for b in range(0x80, 0xC0)}
_C: Final = "[" + re.escape("".join(_CONTINUATION)) + "\x80-\xbf]"
#: Letters (Â, Ã), punctuation (â€) and emoji (ðŸ). After a capital, Ã and Â are likely letters themselves.
_MOJIBAKE: Final = re.compile(f"(?<![A-ZÀ-Þ])[ÂÃ]{_C}|â(?:€|\x80){_C}|ð(?:Ÿ|\x9f){_C}{_C}")


@release_rule("ENC003", "mojibake", Severity.WARNING)
def mojibake(view: ReleaseView) -> Iterator[Finding]:
    """Text was decoded with the wrong encoding on its way here.

    Found are the pairs and triples of characters that UTF-8 becomes when it is read as Windows-1252.

    Why:
        Readers see "cafÃ©" and "weâ€™re". It is frequent in feeds that passed through several systems, and it cannot be
        told from intention later on.

    Help:
        Decode the source as UTF-8; where that is out of reach, take the text that is offered here.

    Bad:
        ```json
        {"headline": "Northmouth cafÃ© reopens"}
        ```

    Good:
        ```json
        {"headline": "Northmouth café reopens"}
        ```
    """
    for pointer, text in view.strings:
        found = _MOJIBAKE.search(text)
        mended = _MOJIBAKE.sub(_decoded_again, text) if found else text
        if found and mended != text:
            start = max(0, found.start() - 20)
            message = f"{shown(text[start : found.end() + 20])} is UTF-8 that was read as Windows-1252"
            yield Finding(message, pointer, text, fix=mended)


def _decoded_again(found: re.Match[str]) -> str:
    encoded = bytes(_CONTINUATION.get(character, ord(character) & 0xFF) for character in found[0])
    try:
        return encoded.decode("utf-8")
    except UnicodeDecodeError:
        return found[0]


_ENTITY: Final = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")


@release_rule("ENC004", "double-escaped-entity", Severity.WARNING)
def double_escaped_entity(view: ReleaseView) -> Iterator[Finding]:
    """Text has the source code of a character in it, such as `&nbsp;` or `&#8217;`.

    Looked at are the values after parsing, in which every reference has become a character already.

    Why:
        Some program escaped a text that was escaped before. Readers get to see `&amp;apos;` in the middle of a name.

    Help:
        Escape text once, when it is written into markup.

    Bad:
        ```json
        {"headline": "Smith &amp; Daughters open a boatyard"}
        ```

    Good:
        ```json
        {"headline": "Smith & Daughters open a boatyard"}
        ```
    """
    for pointer, text in view.strings:
        found = _ENTITY.search(text)
        mended = html.unescape(html.unescape(text)) if found else text
        if found and mended != text:
            yield Finding(f"{shown(found[0])} stands in the text as such", pointer, text, fix=mended)


#: C0 and C1 controls but for white space and the form feed between pages, DEL, U+FFFD and lone surrogates.
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\ud800-\udfff]")


@document_rule("ENC005", "control-character", Severity.WARNING, layer=Layer.ENCODING, profile="core")
def control_character(view: DocumentView) -> Iterator[Finding]:
    r"""The document has characters in it that no reader can see or use.

    Found are the controls of ASCII and Latin-1 other than white space, lone surrogates, and U+FFFD, which
    stands for a character that was lost.

    Why:
        XML 1.0, 2.2 admits hardly any of them, so agencies refuse documents that have them. They come from word
        processors, terminals and failed conversions.

    Help:
        Remove the character or, where it stands for a lost one, put that back.

    Bad:
        ```bytes
        Harbour Trust opens\x07 tide gauge data
        ```

    Good:
        ```bytes
        Harbour Trust opens tide gauge data
        ```
    """
    if isinstance(view.text, ParseError) or isinstance(view.format, ParseError):
        return  # what nobody recognises may well be no text at all
    seen: set[str] = set()
    for found in _CONTROL.finditer(view.text):
        character = found[0]
        if character not in seen:
            seen.add(character)
            name = unicodedata.name(character, "a control character")
            yield Finding(f"U+{ord(character):04X} ({name.lower()})", value=character, place=found.start())


#: Unicode Bidirectional Algorithm (UAX 9), 2: what opens, and what closes it.
_EMBEDDINGS: Final = ("\u202a\u202b\u202d\u202e", "\u202c")
_ISOLATES: Final = ("\u2066\u2067\u2068", "\u2069")
_BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")


@release_rule("ENC006", "bidi-override", Severity.WARNING)
def bidi_override(view: ReleaseView) -> Iterator[Finding]:
    r"""A change of writing direction is begun and never ended, or ended and never begun.

    Counted are the embeddings, overrides and isolates of the Unicode Bidirectional Algorithm in each text.

    Why:
        What follows is shown in another order than it is stored, beyond the text that was meant. It is also a way
        to make a name, an amount or an address look like another one.

    Help:
        End every embedding with U+202C and every isolate with U+2069, or leave them out.

    Bad:
        ```json
        {"headline": "Trust pays \u202e0051 pounds"}
        ```

    Good:
        ```json
        {"headline": "Trust pays \u202e0051\u202c pounds"}
        ```
    """
    for pointer, text in view.strings:
        if _BIDI.search(text) and not all(_balanced(text, *pair) for pair in (_EMBEDDINGS, _ISOLATES)):
            yield Finding("The writing direction is changed and not changed back", pointer, text)


def _balanced(text: str, openers: str, closer: str) -> bool:
    depth = 0
    for found in _BIDI.finditer(text):
        depth += (found[0] in openers) - (found[0] == closer)
        if depth < 0:
            return False
    return depth == 0


@document_rule("ENC008", "unreadable-source", Severity.ERROR, layer=Layer.ENCODING)
def unreadable_source(view: DocumentView) -> Iterator[Finding]:
    """There is no document where it should be, or it is too large to be taken in.

    The file does not exist, is a folder, may not be read, or is larger than the limit.

    Why:
        A check that passes over what it cannot open reports success for documents that nobody has looked at.

    Help:
        Check the name of the file and the right to read it; divide what is too large.

    Bad:
        ```path
        no-such-folder/release.json
        ```

    Good:
        ```text
        Harbour Trust opens tide gauge data to everyone
        ```
    """
    error = view.document
    if isinstance(error, ParseError):
        yield Finding.from_error(error)
