"""What the readers of quotations hand to one another, and out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from pressschema.models import Quotation

__all__ = ["QuoteMatch", "SpeakerPhrase"]

_SpeakerKind: TypeAlias = Literal["name", "pronoun", "job", "organisation", "word"]


class SpeakerPhrase(NamedTuple):
    """Who speaks, as a phrase says it. Offsets are indexes into the text that was read.

    Attributes:
        kind: what the phrase has: a name, a pronoun, only a job, only the name of an organisation, or one word with
            a capital that begins a sentence and may be the first name of somebody.
        start: index of the first character of the name, pronoun or job.
        end: index after its last character.
        titles: (start, end) of the job before a name and of the job and organisation after it.
    """

    kind: _SpeakerKind
    start: int
    end: int
    titles: tuple[tuple[int, int], ...] = ()

    @property
    def is_nobody(self) -> bool:
        """Whether it says who speaks without a person in it: a job or an organisation."""
        return self.kind in {"job", "organisation"}

    @property
    def first(self) -> int:
        """Index of the first character of the name and its titles."""
        return min([self.start, *(start for start, _ in self.titles)])

    @property
    def last(self) -> int:
        """Index after the last character of the name and its titles."""
        return max([self.end, *(end for _, end in self.titles)])


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
