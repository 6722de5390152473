"""The people of a text: a surname, a pronoun or a job leads back to who was named before."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Final, TypeAlias

from pressschema.models import Speaker
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.values import as_value
from pressschema.parsers.text.names import (
    Name,
    is_job,
    job_forms,
    leading_name,
    names_in,
    trailing_name,
    without_courtesies,
)
from pressschema.parsers.text.phrases import cut, fold, is_unspaced, lowered
from pressschema.parsers.text.quotes.holders import holder_after, holder_before
from pressschema.parsers.text.quotes.matches import SpeakerPhrase
from pressschema.parsers.text.quotes.uncased import marker_after
from pressschema.parsers.text.sentences import sentence_end
from pressschema.parsers.text.spans import Piece

__all__ = ["People"]

_Test: TypeAlias = Callable[[str], bool]

#: How many surnames are looked for in the text before them, and at how many places each.
_MOST_LOOKUPS: Final = 60
_MOST_PLACES: Final = 8
#: How far before a pronoun or a job the name that it stands for is looked for, in characters, and for how many.
_REACH: Final = 600
_MOST_SEARCHES: Final = 200
#: How many of those who spoke last a pronoun or a job may stand for.
_MOST_SPEAKERS: Final = 40
#: How far from a name its job may be, in characters.
_JOB: Final = 48
#: What may stand between a name and the comma before its job: "(1958-2010)".
_ASIDE = re.compile(r"\s*\([^()]{1,40}\)")
#: From here on scripts have no capitals.
_UNCASED: Final = "\u05d0"
#: Longer than any small word before a name, in characters.
_WORD: Final = 8
#: Characters of a surname in scripts without capitals.
_LONGEST_SURNAME: Final = 2
#: A given name after a gap: "竹谷 修".
_GIVEN = re.compile("[ \u3000][\u4e00-\u9fff々]{1,3}(?![\u4e00-\u9fff々])")
#: How a sentence goes on after its subject, and what comes after anybody whom it tells something of.
_GOES_ON = re.compile(r"\s+[^\W\d_A-Z]")
_TELLS_OF = re.compile(r"(?:\s*\([^()]{1,40}\))?,\s[^\W\d_A-Z]")
_SENTENCE_STARTS: Final = (".", "!", "?", "”", "»", '"')


class People:
    """Who has been named so far; asked in the order of the text."""

    def __init__(self, paragraphs: Sequence[Piece], cues: Cues, context: Sequence[str] = ()) -> None:
        self._paragraphs = paragraphs
        self._context = context
        self._cues = cues
        self._names: dict[str, str] = {}
        self._speakers: dict[str, Speaker] = {}
        self._women: dict[str, bool] = {}
        self._last: Speaker | None = None
        self._lookups = 0
        self._searches = 0

    def speaker(self, phrase: SpeakerPhrase | None, paragraph: int, words: int | None = None) -> Speaker | None:
        """The speaker whom a phrase in a paragraph means; None where that cannot be told.

        Whom the words themselves name, from the index `words` on, is not who speaks them.
        """
        if phrase is None or phrase.kind == "pronoun":
            return self._remember(self._by_pronoun(phrase, paragraph, words))
        text = self._paragraphs[paragraph].text
        said = as_value(text[slice(*without_courtesies(text, phrase.start, phrase.end, self._cues))])
        if not said:
            return None
        if phrase.kind == "organisation":
            return Speaker(name=said)
        if phrase.kind == "job":
            surname = self._named_before(said, paragraph) if self._may_be_surname(said) else None
            return self._remember(Speaker(name=surname) if surname else self._by_job(said, phrase, paragraph))
        if phrase.kind == "word":
            name = self._known(said) or self._first_named(said, paragraph)
            return self._remember(Speaker(name=name) if name else None)
        place = self._place_before(said, phrase, paragraph)
        if place:
            phrase = phrase._replace(start=phrase.start + place, titles=((phrase.titles[0][0], phrase.start + place),))
            said = said[place:]
        title = _title(text, phrase)
        name = self._full_name(said, paragraph)
        self._note_sex(name, cut(f"{text[phrase.start : phrase.end]} {title}").words)
        return self._remember(Speaker(name=name, title=title or None))

    def _remember(self, speaker: Speaker | None) -> Speaker | None:
        """Take somebody for the last speaker."""
        if speaker is not None:
            self._last = speaker
            if speaker.name:
                known = self._speakers.pop(speaker.name, speaker)
                self._speakers[speaker.name] = speaker if speaker.title else known
        return speaker

    # ---- surnames ---------------------------------------------------------------------------------------

    def _known(self, name: str) -> str | None:
        """The full name of somebody known that has all the words of a name; without spaces, that begins with it."""
        words = name.lower().split()
        if not words:
            return None
        if is_unspaced(name):
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
        full = None if full == name else full
        is_word = name.isalpha()  # which may be a title besides: "King"
        is_named = is_word or (found is not None and found.end == len(name))
        if full is None and is_named and name[0].isupper() and self._lookups < _MOST_LOOKUPS:
            self._lookups += 1
            full = self._named_before(name.split()[-1], paragraph)
            if full is None and found and found.words == 1 and is_word:
                full = self._first_named(name, paragraph)
        is_surname = len(name) <= _LONGEST_SURNAME or "々" in name
        if full is None and is_surname and self._cues.name_markers and is_unspaced(name):
            full = self._uncased_before(name, paragraph)
        self._learn(full or name)
        return full or name

    def _may_be_surname(self, job: str) -> bool:
        """Whether a job is a surname as well, and written as one: "said King"."""
        is_written = job.istitle() and job.lower() in self._cues.job_surnames
        self._lookups += is_written
        return is_written and self._lookups <= _MOST_LOOKUPS

    def _named_before(self, surname: str, paragraph: int) -> str | None:
        """The first name of two words or more that ends with a surname, up to a paragraph."""
        places = 0
        for text in self._texts(paragraph):
            at = text.find(surname)
            while at >= 0 and places < _MOST_PLACES:
                places += 1
                name = trailing_name(text, 0, at + len(surname), self._cues)
                if name and name.words > 1 and name.start < at:
                    return as_value(text[name.start : name.end])
                at = text.find(surname, at + len(surname))
        return None

    def _texts(self, paragraph: int) -> Iterator[str]:
        """What stands above the paragraphs, and those up to one."""
        return chain(self._context, (piece.text for piece in self._paragraphs[: paragraph + 1]))

    def _uncased_before(self, surname: str, paragraph: int) -> str | None:
        """The full name that begins with a surname in a script without capitals, by the word that marks it."""
        for at, end, text in self._mentions(surname, paragraph):
            marker = marker_after(text, end, self._cues)
            if marker and marker > end:
                return text[at:marker]
            given = _GIVEN.match(text, end)
            if given and given[0].strip() not in (*self._cues.name_markers, *self._cues.role_words):
                return text[at : given.end()]
        return None

    def _first_named(self, first: str, paragraph: int) -> str | None:
        """The full name of whoever has a first name, up to a paragraph."""
        for at, end, text in self._mentions(first.lower(), paragraph):
            name = None if text[end : end + 1].isalnum() else leading_name(text, at, self._cues)
            if name and name.words > 1 and name.start == at:
                return as_value(text[name.start : name.end])
        return None

    def _place_before(self, name: str, phrase: SpeakerPhrase, paragraph: int) -> int:
        """How much of what stands right behind a job is whose it is: a place that the text names by itself as well.

        "Bupati Alor Jane Roe", where it says elsewhere that something is in Alor.
        """
        first, _, rest = name.partition(" ")
        has_job = bool(phrase.titles) and phrase.titles[0][1] + 1 == phrase.start
        if not has_job or rest.count(" ") < 1 or not first[0].isupper():
            return 0
        for at, end, text in self._mentions(first.lower(), paragraph):
            before = cut(text, max(0, at - _WORD), at).words[-1:]
            is_whole = text[at].isupper() and not text[end : end + 1].isalnum()
            is_by_itself = is_whole and not text.startswith(rest.partition(" ")[0], end + 1)
            if before and before[0] in self._cues.place_words and is_by_itself:
                return len(first) + 1
        return 0

    # ---- pronouns and jobs ------------------------------------------------------------------------------

    def _by_pronoun(self, phrase: SpeakerPhrase | None, paragraph: int, words: int | None = None) -> Speaker | None:
        """Whoever was named last before a pronoun that fits; else whoever spoke last, or opens a sentence before it."""
        fits: _Test = self._fits(phrase, paragraph)
        name = self._found(phrase, paragraph, self._persons, fits, words)
        if name is None:
            name = next((name for name in islice(reversed(self._speakers), _MOST_SPEAKERS) if fits(name)), None)
        if name is None:
            name = self._found(phrase, paragraph, self._subjects, fits, words)
        if name is None:
            return None
        self._learn(name)
        return Speaker(name=name)

    def _by_job(self, job: str, phrase: SpeakerPhrase, paragraph: int) -> Speaker:
        """Whoever has a job, by what the text says of the speakers so far or of a name near; else the job alone."""
        if any(map(str.isdigit, job)):  # "der 24-Jährige"
            return self._by_pronoun(phrase, paragraph) or Speaker(title=job)
        jobs = dict.fromkeys(form for word in cut(job).words for form in job_forms(word, self._cues))
        for speaker in islice(reversed(self._speakers.values()), _MOST_SPEAKERS):
            if speaker.title and (
                not jobs.keys().isdisjoint(cut(speaker.title).words)
                or (is_unspaced(job) and speaker.title.endswith(job))
            ):
                full = speaker.name and self._full_name(speaker.name, paragraph)
                return Speaker(name=full, title=job)
        name = next((full for full in (self._named_with(word, paragraph) for word in jobs) if full), None)
        if name is None and jobs:
            name = self._found(phrase, paragraph, lambda at, end: self._holders(at, end, jobs), bool)
        if name is None and self._leads_back(job, phrase, paragraph):
            known = self._by_pronoun(phrase, paragraph)
            name = known.name if known else None
        return Speaker(name=self._full_name(name, paragraph), title=job) if name else Speaker(title=job)

    def _leads_back(self, job: str, phrase: SpeakerPhrase, paragraph: int) -> bool:
        """Whether a job is but another word for whoever was named: "la sindacalista", where she leads a union."""
        if " " in job or lowered(job) in self._cues.organisation_words:
            return False
        before = fold(self._paragraphs[paragraph].text[max(0, phrase.start - _WORD) : phrase.start])
        articles = self._cues.back_articles
        is_written_with_it = job[0] > _UNCASED and job.startswith(tuple(articles))  # in Arabic
        return is_written_with_it or before[before.rstrip().rfind(" ") + 1 :].rstrip() in articles

    def _named_with(self, job: str, paragraph: int) -> str | None:
        """Whoever is named after a job up to a paragraph, if nobody else is: "mayor of Harlow, Jane Roe"."""
        found: dict[str, None] = {}
        for at, end, text in self._mentions(job, paragraph):
            name = holder_before(text, at, self._cues) or holder_after(text, end, self._cues)
            if name and text[at - 1 : at].strip() == "":
                said = as_value(text[name.start : name.end])
                found[self._known(said) or said] = None
        shortest = min(found, key=len, default="")
        return shortest if shortest and all(name.startswith(shortest) for name in found) else None

    def _mentions(self, word: str, paragraph: int) -> Iterator[tuple[int, int, str]]:
        """Where a word stands up to a paragraph, with a capital or without: start, end and the text around it."""
        if self._lookups >= _MOST_LOOKUPS:
            return
        self._lookups += 1
        places = 0
        for text in self._texts(paragraph):
            folded = lowered(text)
            at = folded.find(word)
            while at >= 0 and places < _MOST_PLACES:
                places += 1
                yield at, at + len(word), text
                at = folded.find(word, at + len(word))
            if places >= _MOST_PLACES:
                return

    def _found(
        self,
        phrase: SpeakerPhrase | None,
        paragraph: int,
        names: Callable[[int, int], Iterable[str]],
        fits: _Test,
        words: int | None = None,
    ) -> str | None:
        """The last of some names before a phrase, in its paragraph or in the one before, that passes a test."""
        if phrase is None or self._searches >= _MOST_SEARCHES:
            return None
        self._searches += 1
        places = [(paragraph, phrase.start if words is None else min(words, phrase.start))]
        if paragraph:
            places.append((paragraph - 1, len(self._paragraphs[paragraph - 1].text)))
        for at, end in places:
            fitting = [name for name in names(at, end) if fits(name)]
            if fitting:
                return fitting[-1]
        return None

    def _near(self, paragraph: int, end: int) -> Iterator[Name]:
        text = self._paragraphs[paragraph].text
        return names_in(text, max(0, end - _REACH), end, self._cues)

    def _said(self, paragraph: int, name: Name) -> str:
        return as_value(self._paragraphs[paragraph].text[name.start : name.end])

    def _persons(self, paragraph: int, end: int) -> Iterator[str]:
        """Who is named before an index: somebody known, with a job or title, or by whom something was done."""
        for name in self._near(paragraph, end):
            said = self._said(paragraph, name)
            full = self._known(said) or self._opening_surname(paragraph, name)
            beside = self._beside(paragraph, name, end)
            is_person = name.kinds[0] in "HB" or self._jobs(beside) or self._is_agent(paragraph, name)
            if full is None and name.words > 1 and is_person:
                full = said
            if full:
                self._note_sex(full, [*cut(said).words, *beside])
                yield full

    def _opening_surname(self, paragraph: int, name: Name) -> str | None:
        """The full name of whom a surname alone means, with which a sentence begins: "Roe, 48, joined Acme"."""
        if name.kinds != "N" or self._lookups >= _MOST_LOOKUPS:
            return None
        text = self._paragraphs[paragraph].text
        before = text[: name.start].rstrip()
        if before and not before.endswith(_SENTENCE_STARTS):
            return None
        self._lookups += 1
        return self._named_before(self._said(paragraph, name), paragraph)

    def _holders(self, paragraph: int, end: int, jobs: dict[str, None]) -> Iterator[str]:
        """Full names in a sentence of which one of some jobs stands."""
        text = self._paragraphs[paragraph].text
        for name in self._near(paragraph, end):
            stop = sentence_end(text, name.end, min(end, name.end + _JOB), self._cues)
            if name.words > 1 and not jobs.keys().isdisjoint(cut(text, name.end, stop).words):
                yield self._said(paragraph, name)

    def _subjects(self, paragraph: int, end: int) -> Iterator[str]:
        """Full names that open a sentence, or that it tells something of: "In memory of Jane Roe, a pioneer"."""
        text = self._paragraphs[paragraph].text
        for name in self._near(paragraph, end):
            before = text[: name.start].rstrip()
            opens = not before or before.endswith(_SENTENCE_STARTS)
            goes_on = _TELLS_OF.match(text, name.end) or (opens and _GOES_ON.match(text, name.end))
            if name.words > 1 and goes_on:
                yield self._said(paragraph, name)

    def _beside(self, paragraph: int, name: Name, end: int) -> list[str]:
        """The words beside a name: the one before it, and those behind a comma on either side."""
        text = self._paragraphs[paragraph].text
        aside = _ASIDE.match(text, name.end, end)
        after = cut(text, aside.end() if aside else name.end, min(end, name.end + _JOB)).words
        before = cut(text, max(0, name.start - _JOB), name.start).words
        return [*(before if before[-1:] == (",",) else before[-1:]), *(after if after[:1] == (",",) else ())]

    def _is_agent(self, paragraph: int, name: Name) -> bool:
        """Whether something was done by somebody: "found by Jane Roe", "found by fisherwoman Jane Roe"."""
        before = cut(self._paragraphs[paragraph].text, max(0, name.start - _JOB), name.start).words
        if before and before[-1] not in self._cues.function_words:
            before = before[:-1]  # the job
        is_organisation = self._cues.organisation_words.find(cut(self._said(paragraph, name)))
        return bool(before) and before[-1] in self._cues.agents and not is_organisation

    def _jobs(self, words: Iterable[str]) -> bool:
        return any(is_job(word, self._cues) for word in words)

    # ---- men and women ----------------------------------------------------------------------------------

    def _sex(self, words: Iterable[str]) -> bool | None:
        """Whether words speak of a woman; None where they do not tell."""
        for word in words:
            if word in self._cues.feminine:
                return True
            if word in self._cues.masculine:
                return False
        return None

    def _note_sex(self, name: str, words: Iterable[str]) -> None:
        is_woman = self._sex(words)
        if is_woman is not None:
            self._women.setdefault(name, is_woman)

    def _fits(self, phrase: SpeakerPhrase | None, paragraph: int) -> _Test:
        """Whether a pronoun can stand for somebody."""
        text = self._paragraphs[paragraph].text
        is_woman = self._sex(cut(text, phrase.start, phrase.end).words) if phrase else None
        return lambda name: is_woman is None or self._women.get(name, is_woman) == is_woman


def _title(text: str, phrase: SpeakerPhrase) -> str:
    """The job before the name and that after it; a comma between them where the text has one before the latter."""
    parts = [as_value(text[start:end]) for start, end in phrase.titles]
    comma = (
        "," in text[phrase.end : phrase.titles[-1][0]] if len(parts) > 1 and phrase.titles[-1][0] > phrase.end else True
    )
    return (", " if comma else " ").join(filter(None, parts))
