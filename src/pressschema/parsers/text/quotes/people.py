"""The people of a text: a surname, a pronoun or a job leads back to who was named before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pressschema.models import Speaker
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.values import as_value
from pressschema.parsers.text.names import Name, is_job, leading_name, names_in, trailing_name
from pressschema.parsers.text.phrases import cut
from pressschema.parsers.text.quotes.matches import SpeakerPhrase
from pressschema.parsers.text.spans import Piece

__all__ = ["People"]

#: How many surnames are looked for in the text before them, and at how many places each.
_MOST_LOOKUPS: Final = 60
_MOST_PLACES: Final = 8
#: How far before a pronoun the name that it stands for is looked for, in characters, and how many pronouns.
_REACH: Final = 600
_MOST_PRONOUNS: Final = 200
#: How far from a name its job may be, in characters.
_JOB: Final = 48


class People:
    """Who has been named so far; asked in the order of the text."""

    def __init__(self, paragraphs: Sequence[Piece], cues: Cues) -> None:
        self._paragraphs = paragraphs
        self._cues = cues
        self._names: dict[str, str] = {}
        self._last: Speaker | None = None
        self._lookups = 0
        self._pronouns = 0

    def speaker(self, phrase: SpeakerPhrase | None, paragraph: int) -> Speaker | None:
        """The speaker whom a phrase in a paragraph means; None where that cannot be told."""
        if phrase is None or phrase.kind == "pronoun":
            return self._by_pronoun(phrase, paragraph)
        text = self._paragraphs[paragraph].text
        said = as_value(text[phrase.start : phrase.end])
        title = _title(text, phrase)
        if not said:
            return None
        if phrase.kind == "job":
            self._last = self._by_job(said)
        else:
            self._last = Speaker(name=self._full_name(said, paragraph), title=title or None)
        return self._last

    # ---- surnames ---------------------------------------------------------------------------------------

    def _known(self, name: str) -> str | None:
        """The full name of somebody known that has all the words of a name; without capitals, that begins with it."""
        words = name.lower().split()
        if not words:
            return None
        if not name[0].isupper():
            return next((full for full in self._names.values() if full.startswith(name) and full != name), None)
        full = self._names.get(words[-1])
        return full if full and set(words) <= set(full.lower().split()) else None

    def _learn(self, name: str) -> None:
        """Remember somebody by every word of the name but the first."""
        for word in name.lower().split()[1:] or [name.lower()]:
            self._names[word] = name

    def _full_name(self, name: str, paragraph: int) -> str:
        """The fullest form of a name given so far, where it has a surname alone."""
        found = leading_name(name, 0, self._cues)
        if found and found.words > 1 and name[0].isupper():
            self._learn(name)
            return name
        full = self._known(name)
        if full is None and found and found.end == len(name) and self._lookups < _MOST_LOOKUPS:
            self._lookups += 1
            full = self._named_before(name.split()[-1], paragraph)
        self._learn(full or name)
        return full or name

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

    # ---- pronouns and jobs ------------------------------------------------------------------------------

    def _by_pronoun(self, phrase: SpeakerPhrase | None, paragraph: int) -> Speaker | None:
        """Whoever was named last before a pronoun; without one, whoever spoke last."""
        name = None
        if phrase is not None and self._pronouns < _MOST_PRONOUNS:
            self._pronouns += 1
            name = self._mentioned(paragraph, phrase.start)
            if name is None and paragraph:
                name = self._mentioned(paragraph - 1, len(self._paragraphs[paragraph - 1].text))
        if name is None and self._last is not None:
            name = self._last.name
        if name is None:
            return None
        self._learn(name)
        self._last = Speaker(name=name)
        return self._last

    def _mentioned(self, paragraph: int, end: int) -> str | None:
        """The last person named in a paragraph before an index: somebody known, or somebody with a job or title."""
        text = self._paragraphs[paragraph].text
        last = None
        for name in names_in(text, max(0, end - _REACH), end, self._cues):
            said = as_value(text[name.start : name.end])
            full = self._known(said)
            if full:
                last = full
            elif name.words > 1 and (name.kinds[0] in "HB" or self._has_job(text, name, end)):
                last = said
        return last

    def _has_job(self, text: str, name: Name, end: int) -> bool:
        """Whether a word for a job stands beside a name, or near it behind a comma."""
        before = cut(text, max(0, name.start - _JOB), name.start).words
        after = cut(text, name.end, min(end, name.end + _JOB)).words
        words = (*(before if before[-1:] == (",",) else before[-1:]), *(after if after[:1] == (",",) else ()))
        return any(is_job(word, self._cues) for word in words)

    def _by_job(self, job: str) -> Speaker:
        """Whoever spoke last, where the job is theirs; else the job alone."""
        last = self._last
        if last and last.title and not set(cut(job).words).isdisjoint(cut(last.title).words):
            return Speaker(name=last.name, title=last.title)
        return Speaker(title=job)


def _title(text: str, phrase: SpeakerPhrase) -> str:
    """The job before the name and that after it; a comma between them where the text has one before the latter."""
    parts = [as_value(text[start:end]) for start, end in phrase.titles]
    comma = (
        "," in text[phrase.end : phrase.titles[-1][0]] if len(parts) > 1 and phrase.titles[-1][0] > phrase.end else True
    )
    return (", " if comma else " ").join(filter(None, parts))
