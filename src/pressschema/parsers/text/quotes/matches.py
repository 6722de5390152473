"""What the reader of quotations hands out."""

from __future__ import annotations

from dataclasses import dataclass

from pressschema.models import Quotation

__all__ = ["QuoteMatch"]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteMatch:
    """A quotation and where in the source it stands.

    Attributes:
        quotation: words and speaker; its `blocks` are indexes into the paragraphs that were read.
        spans: (start, end) of each stretch of the words in the source, without their marks, in order.
        speaker_span: (start, end) of the attribution's name or pronoun, where there is one.
        confidence: how sure the reader is, from 0 to 1.
    """

    quotation: Quotation
    spans: tuple[tuple[int, int], ...]
    speaker_span: tuple[int, int] | None = None
    confidence: float = 1.0
