"""Whom something was said to, between a verb and who said it: "a déclaré à l'AFP sa porte-parole, Jane Roe"."""

from __future__ import annotations

from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.names import is_job, leading_name
from pressschema.parsers.text.phrases import Words
from pressschema.parsers.text.quotes.titles import words_of

__all__ = ["after_addressee"]

#: Within so many words after a verb the speaker follows.
_FARTHEST: Final = 14
#: Articles and words for "his" or "her" are no longer, in characters.
_ARTICLE: Final = 3
_WITHIN_WORDS: Final = frozenset("'’-")


def after_addressee(text: str, start: int, end: int, cues: Cues) -> int:
    """Index of the speaker behind whom something was said to, or behind where; `start` without these.

    Args:
        text: the text.
        start: index after the verb of saying.
        end: index where its sentence ends.
        cues: the cues of its language.
    """
    words = words_of(text, start, end)
    first = _opened(words, cues)
    while 0 < first < len(words) and words.words[first] in cues.function_words:
        first += 1  # the article
    if not 0 < first < len(words):
        return start
    for index in range(first + 1, min(len(words), first + _FARTHEST)):
        if not words.words[index][0].isalnum() and words.words[index] not in _WITHIN_WORDS:
            return start
        if _begins_speaker(text, words, index, end, cues):
            return words.starts[index]
    return start


def _opened(words: Words, cues: Cues) -> int:
    """Index after the words that lead to an addressee or to an event, the time of day before them; 0 without any.

    "devant", "oggi alla", "a margine dell'": an event is one where more follows than the words for it.
    """
    index = 0
    while length := cues.title_ends.at(words, index):
        index += length
        event = cues.affiliation_words.at(words, index)
        if event:
            return index + event
    length = cues.addressee_words.at(words, index)
    return index + length if length else 0


def _begins_speaker(text: str, words: Words, index: int, end: int, cues: Cues) -> bool:
    """Whether a speaker begins: an article and a job, a job with a capital, or a full name after a common noun."""
    at = words.starts[index]
    if text[at].islower():
        is_article = words.words[index] in cues.function_words or len(words.words[index]) <= _ARTICLE
        is_article = is_article and words.words[index] not in cues.affiliation_words
        return is_article and _is_job(words, index + 1, cues)
    if _is_job(words, index, cues):
        return True
    last = text[words.starts[index - 1] : words.ends[index - 1]]
    is_noun = (last.islower() and last not in cues.function_words) or (last.isupper() and len(last) > 1)
    name = leading_name(text, at, cues, end) if is_noun else None
    return name is not None and (name.words > 1 or name.kinds[0] in "HB")


def _is_job(words: Words, index: int, cues: Cues) -> bool:
    return index < len(words) and (is_job(words.words[index], cues) or cues.role_words.at(words, index) > 0)
