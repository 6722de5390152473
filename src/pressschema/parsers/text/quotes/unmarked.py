"""Speech whose marks got lost: "We will go on, said Mayor Jane Roe of Harlow. Our town ..." in a text that has none.

A text that has lost its apostrophes as well ("Roes", "didnt") has surely lost its marks.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from typing import Final

from pressschema.parsers.text.alternatives import any_of
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.names import Name, names_in
from pressschema.parsers.text.quotes.attribution import Attribution
from pressschema.parsers.text.quotes.interruptions import interruptions
from pressschema.parsers.text.quotes.matches import SpeakerPhrase
from pressschema.parsers.text.quotes.sifting import is_personal
from pressschema.parsers.text.quotes.spoken import Place, Spoken
from pressschema.parsers.text.quotes.statements import ParagraphKind
from pressschema.parsers.text.quotes.units import Stretch
from pressschema.parsers.text.unpunctuated import is_unpunctuated

__all__ = ["find_unmarked"]

#: What stands around words in a text that has kept its marks.
_MARKS: Final = (*'"“”„«»「『', "''", "``")
#: So many words of so many letters are of a clause. The lead of a text tells of what is announced.
_FEWEST_WORDS, _LONG_WORD = 3, 4
_APOSTROPHES: Final = "'’‘"
#: A word, and none of a link.
_WORD = re.compile(r"(?<![\w.@/-])[^\W\d_]{3,}(?![\w@/]|\.\w)")
#: A word that may have lost its apostrophe, right between the word before it and what is owned.
_OWNER = re.compile(r"(?P<before>\b\w+)\s(?P<owner>[^\W\d_a-z][^\W\d_]+s)\s(?P<owned>[a-z]{3,})")
#: So many words that need an apostrophe prove that a text has lost them.
_PROOF: Final = 2


def find_unmarked(
    texts: Sequence[str], kinds: Sequence[ParagraphKind], taken: Collection[int], cues: Cues
) -> list[Spoken]:
    """What speakers say without any mark, in order; nothing where any paragraph has one.

    A verb with their name interrupts them behind a comma. They give their job too, and speak of themselves, where
    nothing shows that the marks got lost.

    Args:
        texts: the paragraphs.
        kinds: what each of them is.
        taken: the paragraphs that have speech in them.
        cues: the cues of their language.
    """
    if any(any(map(text.__contains__, _MARKS)) for text in texts):
        return []
    free = [index for index, kind in enumerate(kinds) if kind == "paragraph" and index not in taken]
    if is_unpunctuated("\n".join(texts)):
        names = {word for text, name in _people(texts, cues) for word in _WORD.findall(text[name.start : name.end])}
        return [spoken for index in free if (spoken := _read_unpunctuated(texts[index], index, names, cues))]
    lost = _Lost(texts, cues)
    said = (index for index in free if lost.may_be or is_personal(texts[index], cues))
    return [spoken for index in said if (spoken := _read(texts[index], index, lost, cues))]


@lru_cache(maxsize=64)
def _said_by(cues: Cues) -> re.Pattern[str]:
    """Finds a verb of saying and a word with a capital before another, or before the end: "said Roe We"."""
    return re.compile(rf"\s{any_of(cues.verbs_of_saying)}\s(?P<name>[^\W\d_a-z]\w+)(?:\s(?=[^\W\d_a-z])|$)")


def _read_unpunctuated(text: str, paragraph: int, names: Collection[str], cues: Cues) -> Spoken | None:
    """What somebody says in a paragraph without punctuation, if it is one of those who are named in full."""
    found = next((found for found in _said_by(cues).finditer(text) if found["name"] in names), None)
    if found is None or found.start() == 0:
        return None
    speaker = SpeakerPhrase("name", *found.span("name"))
    stretches = [Stretch(paragraph, 0, found.start())]
    if found.end() < len(text):
        stretches.append(Stretch(paragraph, found.end(), len(text)))
    place = Place(paragraph, Attribution(found.start() + 1, found.end(), speaker, found.end()))
    return Spoken(stretches, place, (paragraph, len(text)), 0.6)


class _Lost:
    """Whether a text has lost its apostrophes: it has none, and words that need one.

    Two of them prove it: "didnt", or "to Roes house" where Roe is named too. So does who speaks, if the only full
    name is "Jane Roes".
    """

    def __init__(self, texts: Sequence[str], cues: Cues) -> None:
        has_any = not cues.contractions or any(mark in text for text in texts for mark in _APOSTROPHES)
        words = frozenset[str]() if has_any else frozenset(chain.from_iterable(map(_WORD.findall, texts)))
        self._contractions = {low for word in words if (low := word.lower()) in cues.contractions}
        self._owners = {word for word in words if word[-1] == "s" and word[0].isupper() and word[:-1] in words}
        self._words, self._texts, self._cues = words, texts, cues

    @property
    def may_be(self) -> bool:
        """Whether it may have lost them, whoever speaks in it."""
        return bool(self._contractions or self._owners)

    def by(self, surname: str) -> bool:
        """Whether it has lost them, if somebody speaks in it."""
        if self._is_proven or f"{surname}s" not in self._owners:
            return self._is_proven
        return f"{surname}s" in self._surnames and surname not in self._surnames

    @cached_property
    def _is_proven(self) -> bool:
        signs = self._contractions | {word for word in self._owners if word[:-1].lower() not in self._words}
        if len(signs) < _PROOF:
            return False
        owning = (found for text in self._texts for found in _OWNER.finditer(text) if found["owner"] in signs)
        return len(self._contractions | {found["owner"] for found in owning if self._owns(found)}) >= _PROOF

    def _owns(self, found: re.Match[str]) -> bool:
        """Whether a word is an owner, and no plural: "of Roes house", not "two Mills closed"."""
        before, after = found["before"].lower(), found["owned"]
        is_counted = before.isdigit() or before in self._cues.before_plurals
        return not is_counted and after not in self._cues.function_words and after not in self._cues.open_words

    @cached_property
    def _surnames(self) -> frozenset[str]:
        people = _people(self._texts, self._cues)
        told = (text[name.start : name.end].split() for text, name in people)
        return frozenset(words[-1] for words in told if words[0].lower() not in self._cues.before_plurals)


def _people(texts: Sequence[str], cues: Cues) -> Iterator[tuple[str, Name]]:
    """Who is named in full, and in which text."""
    return ((text, name) for text in texts for name in names_in(text, 0, len(text), cues) if name.words > 1)


def _last_word(text: str, name: Name | SpeakerPhrase) -> str:
    return text[name.start : name.end].rpartition(" ")[2]


def _is_clause(text: str) -> bool:
    """Whether words are more than a name and what stands beside it: a few have small letters."""
    return sum(word.islower() and len(word) >= _LONG_WORD for word in text.split()) >= _FEWEST_WORDS


def _read(text: str, paragraph: int, lost: _Lost, cues: Cues) -> Spoken | None:
    for stop, resume, found in interruptions(text, 0, len(text), cues):
        speaker = found.speaker
        if speaker is None or speaker.kind != "name":
            return None
        is_surely_said = paragraph > 0 and lost.by(_last_word(text, speaker)) and _is_clause(text[:stop])
        if not is_surely_said and not (speaker.titles and is_personal(text, cues)):
            return None
        stretches = [Stretch(paragraph, 0, stop)]
        if resume < len(text) and (is_surely_said or is_personal(text[resume:], cues)):
            stretches.append(Stretch(paragraph, resume, len(text)))
        return Spoken(stretches, Place(paragraph, found), (paragraph, len(text)), 0.6)
    return None
