"""The job and organisation in a phrase: where they begin and where they end."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, TypeAlias

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.names import OF_ALL, is_job
from pressschema.parsers.text.phrases import Words, cut_part

__all__ = [
    "APOSTROPHES",
    "ASIDE",
    "FEWEST_PROPER",
    "Span",
    "after_agent",
    "after_small_words",
    "before_small_words",
    "comma_parts",
    "is_affiliation",
    "names_a_job",
    "opens_with_job",
    "tells_more",
    "title_spans",
    "trim",
    "words_of",
]

#: What stands in brackets after a name: an age, a party, a constituency.
ASIDE: Final = re.compile(r"\s*[(（][^()（）]{1,40}[)）]")
APOSTROPHES: Final = frozenset("'’")
#: Words of the name of an organisation that nothing else shows to be one.
FEWEST_PROPER: Final = 2
Span: TypeAlias = tuple[int, int]

_EDGES: Final = ' \t\n\u00a0\u2060,،，、;:–—-()（）"“”«»'
_COMMA = re.compile(r"[,،，、]\s*")
#: An age between a name and a job, or instead of one: "now 97", "54 years old"; or the year since when somebody has
#: the job.
_AGE = re.compile(
    r"(?:[^\W\d_]{1,6}\s){0,2}\d{1,3}(?:\s[^\W\d_A-Z]{2,8}){0,2}(?=,|$)\s*,?|[^\W\d_A-Z]{2,8}\s(?:19|20)\d\d\s(?=\w)"
)
#: Marks that belong to a job when their other half does.
_PAIRS: Final = (("(", ")"), ("«", "»"), ("“", "”"), ("„", "“"))
#: A job and an organisation together are shorter than this, in characters.
_LONGEST_TITLE: Final = 220
#: Words that are no job but go on with the sentence.
_FEWEST_CLAUSE: Final = 3


@lru_cache(maxsize=64)
def words_of(text: str, start: int, end: int) -> Words:
    """The words of a part of a text; a phrase is looked at from many sides, and cut once.

    What parts the endings of a word for women and men is of the word: "Sprecher*in", "président·e".
    """
    return cut_part(OF_ALL.sub("_", text[start:end]), start)


def trim(text: str, start: int, end: int) -> Span:
    """The same stretch without blanks and punctuation at its edges."""
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return start, end


def names_a_job(words: Words, cues: Cues) -> bool:
    """Whether there is a word or a phrase for a job or an office among words."""
    if any(is_job(word, cues) for word in words.words):
        return True
    return cues.role_words.find(words) is not None or cues.person_titles.find(words) is not None


def after_small_words(text: str, start: int, end: int, cues: Cues) -> int:
    """Index after articles and the like ("the", "of the", "what"), but for those that begin a name ("Van der Roe")."""
    words = words_of(text, start, end)
    for index, (word, begin) in enumerate(zip(words.words, words.starts, strict=True)):
        if not word[0].isalnum():
            continue
        is_initial = len(word) == 1 and text[begin].isupper() and text.startswith(".", begin + 1)
        is_small = word in cues.function_words or word in cues.relatives
        if is_initial or not is_small or _begins_a_name(text, words, index, cues):
            return begin
    return end


def _begins_a_name(text: str, words: Words, index: int, cues: Cues) -> bool:
    """Whether an article with a capital is part of a name: one follows that is no job."""
    word = words.words[index]
    if not text[words.starts[index]].isupper() or word not in cues.name_particles or word in cues.place_joiners:
        return False
    while index + 1 < len(words) and words.words[index + 1] in cues.name_particles:
        index += 1
    following = words.words[index + 1] if index + 1 < len(words) else ""
    return bool(following) and text[words.starts[index + 1]].isupper() and not is_job(following, cues)


def before_small_words(text: str, start: int, end: int, cues: Cues) -> int:
    """Index before articles and prepositions that nothing follows ("Business Minister, the")."""
    words = words_of(text, start, end)
    for word, begin, last in zip(reversed(words.words), reversed(words.starts), reversed(words.ends), strict=True):
        if word[0].isalnum() and (word not in cues.function_words or text[begin].isupper()):
            return last
    return start


def _with_last_mark(text: str, start: int, end: int, cues: Cues) -> int:
    """The end of a job with the bracket, the quotation mark or the dot that belongs to it."""
    following = text[end : end + 1]
    if following == ".":
        last = words_of(text, max(start, end - 12), end + 1)
        if any(cues.organisation_words.at(last, index) == len(last) - index for index in range(len(last) - 1)):
            return end + 1
        word = text[start:end].rpartition(" ")[2]
        dotted = f"{word.lower()}."
        is_abbreviated = "." in word or dotted in cues.organisation_words or dotted in cues.person_titles
        return end + 1 if is_abbreviated else end
    for opening, closing in _PAIRS:
        if following == closing and text.count(opening, start, end) > text.count(closing, start, end):
            return end + 1
    return end


def _before_circumstances(text: str, start: int, end: int, cues: Cues) -> int:
    """Index before the comma after which when, where or how it was said stands: "mayor of X, at the opening"."""
    for begin, last in comma_parts(text, start, end)[1:]:
        words = words_of(text, begin, last)
        is_lone = len(words) == 1 and text[begin].islower()
        is_small = is_lone or (bool(words.words) and words.words[0] in cues.function_words)
        if cues.verbs_of_saying.at(words) and text[begin].islower():  # "mayor of X, commented on it, saying"
            return begin
        if tells_more(text, begin, last, cues) or cues.appositions.at(words):
            return begin
        if is_small and not names_a_job(words, cues) and cues.organisation_words.find(words) is None:
            length = cues.affiliation_words.at(words)
            if not 0 < length < len(words) or not text[words.starts[length]].isupper():
                return begin
    return end


def is_affiliation(text: str, start: int, end: int, cues: Cues) -> bool:
    """Whether a stretch says for whom somebody speaks: "of Acme", but not "of late" or "on Monday"."""
    words = words_of(text, start, end)
    length = cues.affiliation_words.at(words)
    if not length or length == len(words) or cues.title_ends.at(words):
        return False
    begin = words.starts[length]
    is_named = any(text[at].isupper() for at in words.starts[length:]) or not text[begin].islower()
    return is_named or cues.organisation_words.find(words, length) is not None


def _is_clause(text: str, words: Words, cues: Cues) -> bool:
    """Whether what follows a name tells something of its bearer: "der das Werk seit 2010 leitet"."""
    if len(words) < 2 or words.words[0] not in cues.function_words:
        return False
    if cues.affiliation_words.at(words) or cues.appositions.at(words):
        return False
    is_small = words.words[1] in cues.function_words or words.words[1].isdigit()
    return is_small and not opens_with_job(text, words.starts[0], words.ends[-1], cues)


def tells_more(text: str, start: int, end: int, cues: Cues) -> bool:
    """Whether several small words that name neither a job nor anything else go on with the sentence."""
    words = words_of(text, start, end)
    if len(words) < _FEWEST_CLAUSE:
        return False
    if any(not text[at].islower() for at in words.starts):
        return _opens_with_verb(text, words, cues)
    is_of = any(
        cues.affiliation_words.at(words, index)
        or (cues.organisation_words.at(words, index) and not cues.legal_forms.at(words, index))  # "SE", but not "se"
        for index in range(len(words))
    )
    return not is_of and not names_a_job(words, cues)


def _opens_with_verb(text: str, words: Words, cues: Cues) -> bool:
    """Whether a small word that is no job stands before an article: "begrüßte das Programm", "salue la décision"."""
    is_small = text[words.starts[0]].islower() and words.words[0] not in cues.function_words
    return is_small and words.words[1] in cues.back_articles and not names_a_job(words, cues)


def title_spans(text: str, start: int, end: int, cues: Cues, *, goes_on: bool = False) -> tuple[Span, ...]:
    """The job and organisation in a stretch, up to where the sentence goes on without them.

    One that goes on with the job before the name keeps its preposition: "director Jane Roe of Acme".
    """
    words = words_of(text, *trim(text, start, min(end, start + _LONGEST_TITLE)))
    if _is_clause(text, words, cues):
        return ()
    end = next((words.starts[index] for index in range(len(words)) if cues.title_ends.at(words, index)), end)
    start, end = trim(text, start, end)
    end = trim(text, start, _before_circumstances(text, start, end, cues))[1]
    aside = _AGE.match(text, start, end)
    start = aside.end() if aside else start
    if cues.appositions.at(words_of(text, start, end)):  # "uno degli organizzatori"
        return ((start, _with_last_mark(text, start, end, cues)),)
    if not goes_on or (opens_with_job(text, start, end, cues) and not is_affiliation(text, start, end, cues)):
        start = after_small_words(text, start, end, cues)
    start, end = trim(text, start, before_small_words(text, start, end, cues))
    return ((start, _with_last_mark(text, start, end, cues)),) if start < end else ()


def after_agent(text: str, start: int, end: int, cues: Cues) -> int:
    """Index after "Speaking today", "was praised by" and the like, before a job."""
    words = words_of(text, start, end)
    for index in range(len(words) - 1, -1, -1):
        length = cues.title_ends.at(words, index) or (cues.agents.at(words, index) if index > 1 else 0)
        if length:
            return words.ends[index + length - 1]
    return start


def comma_parts(text: str, start: int, end: int) -> list[Span]:
    """What the commas of a phrase divide."""
    parts, begin = [], start
    for comma in _COMMA.finditer(text, start, end):
        is_open = text.count("(", begin, comma.start()) > text.count(")", begin, comma.start())
        if is_open and ")" in text[comma.end() : end]:
            continue
        parts.append((begin, comma.start()))
        begin = comma.end()
    return [*parts, (begin, end)]


def opens_with_job(text: str, start: int, end: int, cues: Cues) -> bool:
    """Whether a job opens a stretch: "The president of the league", but not "After a letter to the president"."""
    words = words_of(text, after_small_words(text, start, end, cues), end)
    stop = next(
        (first for first, word in zip(words.starts, words.words, strict=True) if word in cues.function_words), end
    )
    return names_a_job(words_of(text, words.starts[0] if words.words else end, stop), cues)
