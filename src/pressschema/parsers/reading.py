"""What a parser room hands out: a release, its residue and remarks, and for some formats a trace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from pressschema.models import PressRelease

__all__ = ["Reading", "Remark", "Span", "Trace"]


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about the source that the release cannot tell, for the validators to report.

    Attributes:
        rule: code of the rule that it is a finding of, such as `TIM002`.
        message: what was found, in one sentence.
        path: JSON Pointer into the release, where the remark is about a value of it.
        offset: index of the character in the text, or of the byte in the data, where that is known.
    """

    rule: str
    message: str
    path: str | None = None
    offset: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One item read from a document.

    Attributes:
        release: what the format's own slots say.
        residue: the JSON Merge Patch (RFC 7396) that the document carried beside them, as it stood.
        remarks: what is to be said about the source.
    """

    release: PressRelease
    residue: str | None = None
    remarks: tuple[Remark, ...] = ()


class Span(NamedTuple):
    """A stretch of the source and what was made of it.

    Attributes:
        start: index of its first character.
        end: index after its last character.
        label: the field it became (`headline`, `contact email` ...) or the furniture it is (`page number` ...).
        pointer: JSON Pointer (RFC 6901) to the value in the release; None for furniture.
        confidence: how sure the parser is, from 0 to 1.
    """

    start: int
    end: int
    label: str
    pointer: str | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Trace:
    """A release and where in its source each value came from.

    Attributes:
        text: the source as it was read.
        release: what was made of it.
        spans: in order, without overlap; every character that is not white space is in exactly one.
        mentions: values within the spans, such as the quotes and links in a paragraph.
        remarks: what is to be said about the source.
    """

    text: str = field(repr=False)
    release: PressRelease
    spans: tuple[Span, ...]
    mentions: tuple[Span, ...] = ()
    remarks: tuple[Remark, ...] = ()

    def at(self, pointer: str) -> Iterator[Span]:
        """Every span and mention of the value that a JSON Pointer leads to, and of the parts of it."""
        inside = pointer.rstrip("/") + "/"
        for span in (*self.spans, *self.mentions):
            if span.pointer is not None and (span.pointer == pointer or span.pointer.startswith(inside)):
                yield span
