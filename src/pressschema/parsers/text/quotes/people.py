"""The people of a text: a surname, a pronoun or a job leads back to who was named before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pressschema.models import Speaker
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.values import as_value
from pressschema.parsers.text.names import leading_name, trailing_name
from pressschema.parsers.text.phrases import cut
from pressschema.parsers.text.quotes.speakers import SpeakerPhrase
from pressschema.parsers.text.spans import Piece

__all__ = ["People"]

#: How many surnames are looked for in the text before them, and at how many places each.
_MOST_LOOKUPS: Final = 60
_MOST_PLACES: Final = 8


class People:
    """Who has been named so far; asked in the order of the text."""

    def __init__(self, paragraphs: Sequence[Piece], cues: Cues) -> None:
        self._paragraphs = paragraphs
        self._cues = cues
        self._by_surname: dict[str, str] = {}
        self._last: Speaker | None = None
        self._lookups = 0

    def speaker(self, phrase: SpeakerPhrase | None, paragraph: int) -> Speaker | None:
        """The speaker whom a phrase in a paragraph means; None where that cannot be told."""
        if phrase is None or phrase.kind == "pronoun":
            return (
                self._last if self._last is None else Speaker(name=self._last.name) if self._last.name else self._last
            )
        text = self._paragraphs[paragraph].text
        said = as_value(text[phrase.start : phrase.end])
        title = ", ".join(filter(None, (as_value(text[start:end]) for start, end in phrase.titles)))
        if not said:
            return None
        if phrase.kind == "job":
            speaker = self._by_job(said)
        else:
            speaker = Speaker(name=self._full_name(said, paragraph), title=title or None)
        self._last = speaker
        return speaker

    def _full_name(self, name: str, paragraph: int) -> str:
        """The fullest form of a name given so far: that of its last word, where it has only that."""
        found = leading_name(name, 0, self._cues)
        words = name.split()
        surname = words[-1].lower()
        if found is None or found.words > 1 or found.end < len(name):
            self._by_surname[surname] = name
            return name
        if surname not in self._by_surname and self._lookups < _MOST_LOOKUPS:
            self._lookups += 1
            earlier = self._named_before(words[-1], paragraph)
            if earlier:
                self._by_surname[surname] = earlier
        return self._by_surname.get(surname, name)

    def _named_before(self, surname: str, paragraph: int) -> str | None:
        """The first name of two words or more that ends with a surname, up to a paragraph."""
        places = 0
        for piece in self._paragraphs[: paragraph + 1]:
            at = piece.text.find(surname)
            while at >= 0 and places < _MOST_PLACES:
                places += 1
                name = trailing_name(piece.text, 0, at + len(surname), self._cues)
                if name and name.words > 1 and name.start < at:
                    return as_value(piece.text[name.start : name.end])
                at = piece.text.find(surname, at + len(surname))
        return None

    def _by_job(self, job: str) -> Speaker:
        """Whoever spoke last, where the job is theirs; else the job alone."""
        last = self._last
        if last and last.title and not set(cut(job).words).isdisjoint(cut(last.title).words):
            return Speaker(name=last.name, title=last.title)
        return Speaker(title=job)
