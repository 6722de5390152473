"""What leads to a name in a line about contacts: introductions, jobs, the words of a sentence."""

from __future__ import annotations

from typing import Final, NamedTuple

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.names import Name, is_job, is_name, leading_name, trailing_name
from pressschema.parsers.text.phrases import Words, cut

__all__ = ["Named", "after_introduction", "name_at", "name_led_to"]

#: An introduction is within so many characters.
_LONGEST_INTRODUCTION: Final = 200
#: No title before a name is longer, in characters.
_LONGEST_TITLE: Final = 80
#: A name that begins with a particle has fewer words: "De Jong", "Van der Berg".
_LONGEST_AFTER_PARTICLE: Final = 3
#: Words of a job before a name.
_LONGEST_JOB: Final = 4
#: Small words between a name and a number: "Jane Roe on", "Jane Roe at the".
_SMALL_WORDS: Final = 2
#: Words that lead to a name, all of them small: "or call Jane Roe".
_SMALL_LEAD: Final = 2
#: Of so many words, all but the first of them small, one is a sentence.
_SENTENCE: Final = 3
#: Letters of the code of a state.
_CODE: Final = 2


class Named(NamedTuple):
    """A name at the end of words, and the index where the job right before it begins; its own where there is none."""

    name: Name
    job: int


def after_introduction(text: str, start: int, end: int, cues: Cues) -> int:
    """Index after such words as "please contact", or "Media contact" before a name."""
    words = cut(text, start, min(end, start + _LONGEST_INTRODUCTION))
    index, begin = 0, start
    while index < len(words):
        introducer = cues.contact_introducers.at(words, index) or cues.alternatives.at(words, index)
        introducer = introducer or (0 if index else cues.place_joiners.at(words))
        heading = cues.contact_headings.at(words, index)
        introducer = introducer if introducer >= heading else 0
        index += introducer or heading or len(words)
        if index < len(words):
            name = None if introducer else name_at(text, words.starts[index], end, cues)
            begin = words.starts[index] if introducer or (name and name.words > 1) else begin
    return max(begin, _after_sentence(text, start, words, end, cues))


def _after_sentence(text: str, start: int, words: Words, end: int, cues: Cues) -> int:
    """Index of the name that a sentence leads to: "for interviews you can get in touch with Jane Roe"."""
    place = cues.contact_introducers.find(words)
    while place and place[1] < len(words):
        name = name_at(text, words.starts[place[1]], end, cues)
        if name and name.words > 1:
            return name.start
        first = words.starts[place[1]]
        if name_led_to(text, first, end, cues):  # "contact our director Jane Roe"
            return first
        place = cues.contact_introducers.find(words, place[1])
    return start


def name_at(text: str, start: int, limit: int, cues: Cues) -> Name | None:
    """The name that begins at an index, a rank before it included: "Deputy Jane Roe"."""
    words = cut(text, start, min(limit, start + _LONGEST_TITLE))
    if not words.words or cues.address_words.at(words) or cues.seats.at(words):
        return None
    if _speaks_to_press(words.words[0], cues):
        return None  # a job, not a rank: "Presschef Jane Roe"
    rank = cues.ranks.at(words) if text[start].isupper() else 0
    if cues.person_titles.at(words) > rank and text[start].isupper():
        return None  # a job, which is no part of the name: "Director Jane Roe"
    begin = words.starts[rank] if 0 < rank < len(words) and text[words.starts[rank]].isupper() else start
    name = leading_name(text, begin, cues, limit)
    if name is not None and name.kinds[0] == "P" and name.words >= _LONGEST_AFTER_PARTICLE:
        return None  # "La Westmarsh Rowing Team", where "La" is no part of a name
    if name is None or (begin > start and name.words < 2):
        return None
    said = text[name.start : name.end]
    if _ends_in_region(said, cues) or not is_name(said, cues):
        return None
    return Name(start, name.end, name.kinds)


def _ends_in_region(name: str, cues: Cues) -> bool:
    """Whether the last word of what looks like a name is the code of a state: "Springfield IL", "Admitted CA"."""
    last = name.rpartition(" ")[2]
    return len(last) == _CODE and last.isupper() and last.lower() in cues.regions


def _speaks_to_press(word: str, cues: Cues) -> bool:
    """Whether a word is the job of somebody who answers the press."""
    return word.startswith(tuple(cues.press_people)) and is_job(word, cues)


def name_led_to(text: str, start: int, end: int, cues: Cues) -> Named | None:
    """The name that words end in which begin with a job, or that lead to somebody.

    "Pressesprecherin Jane Roe", "Press contacts are our director Jane Roe", "Journalists can reach Jane Roe at".
    """
    stop = _without_small_words(text, start, end)
    name = trailing_name(text, start, stop, cues)
    if name is None or name.start <= start or name.words < 2 or "U" in name.kinds:
        return None
    before = cut(text, start, name.start)
    if _leads_to_somebody(text, before, cues):
        return Named(name, _job_before(before, name, cues))
    is_desk = cues.contact_headings.end(before) or (len(before) <= _LONGEST_JOB and is_job(before.words[-1], cues))
    return Named(name, start) if is_desk and _leads_on(cut(text, stop, end), cues) else None


def _leads_on(words: Words, cues: Cues) -> bool:
    """Whether words lead from somebody to an address: "at", "by e-mail at"."""
    first = next((index for index, word in enumerate(words.words) if word not in cues.function_words), len(words))
    labels = (cues.email_labels, cues.phone_labels)
    return first == len(words) or any(phrases.at(words, first) == len(words) - first for phrases in labels)


def _without_small_words(text: str, start: int, end: int) -> int:
    """Index after the last words that are not small, a few at most."""
    for _ in range(_SMALL_WORDS):
        word = text.rfind(" ", start, end) + 1
        if word <= start or not text[word:end].islower():
            break
        end = start + len(text[start:word].rstrip())
    return end


def _leads_to_somebody(text: str, before: Words, cues: Cues) -> bool:
    """Whether words are the beginning of a sentence about whom the press can turn to."""
    small = sum(text[at].islower() for at in before.starts)
    is_said = any(word in cues.function_words for word in before.words)
    if is_said and cues.contact_headings.at(before) and small >= len(before) - 1:
        return True
    if small == len(before) <= _SMALL_LEAD and not cues.agents.find(before):
        return True  # "oppure chiamare Jane Roe"
    is_sentence = len(before) >= _SENTENCE and small >= len(before) - 1
    people = tuple(cues.press_people)
    return is_sentence and any(word.startswith(people) for word in before.words)


def _job_before(before: Words, name: Name, cues: Cues) -> int:
    """Index of the job right before a name; that of the name where there is none."""
    if not before.words or not is_job(before.words[-1], cues):
        return name.start
    first = len(before) - 1
    while first > 1 and not _ends_before_job(before.words[first - 1], cues):
        first -= 1
    return before.starts[first]


def _ends_before_job(word: str, cues: Cues) -> bool:
    return word in cues.function_words or not word[0].isalpha()
