"""What a stretch of words about contacts is: a name, a job, an organisation, an address, a heading or a label."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.contact_ways import Stretch, StretchKind
from pressschema.parsers.text.phrases import Phrases, Words, cut, is_unspaced

__all__ = ["COLON", "EDGES", "LETTERS", "OFFICE", "field_of", "labels_of", "stretch_of"]

COLON = re.compile(r"[ )]{0,3}[:：]")
EDGES: Final = " \t\r\n\u00a0\u2060\u3000.,;：:،؛|•·-–—*/#=_\"'“”"
#: Words in a job, an organisation or a heading; more are a sentence.
_LONGEST: Final = 12
_LONGEST_STRETCH: Final = 200
#: Letters of a word in scripts that put no spaces between words.
LETTERS: Final = 3
#: "London: 020 7946 0331" says where, in so many characters.
_LONGEST_SEAT: Final = 24
#: Words from which on a sentence is one.
_SENTENCE: Final = 4
#: So many small words at most lead from a job to a number.
_SMALL_WORDS: Final = 2
#: What the name of an office or an organisation ends in, in scripts without spaces.
OFFICE = re.compile("(?:[部課课室局係會会社所署院校庁廳科處处司組组館馆店팀과부실국처원청단]|公司|中心|센터|그룹)$")
#: A name in Han characters stands alone between marks.
_HAN_NAME = re.compile(r"[\u4e00-\u9fff々]{2,4}")


@lru_cache(maxsize=64)
def labels_of(cues: Cues) -> Phrases:
    """What stands before a number, an address or an account, or between two contacts."""
    labels = (cues.phone_labels, cues.fax_labels, cues.email_labels, cues.web_labels, *cues.platforms.values())
    return Phrases(itertools.chain(*labels, *_fields(cues).values(), cues.place_joiners, cues.alternatives))


@lru_cache(maxsize=64)
def _fields(cues: Cues) -> dict[StretchKind, Phrases]:
    """What a form has before what it asks for."""
    return {
        "name": cues.name_labels,
        "role": cues.job_labels,
        "organisation": cues.organisation_labels,
        "address": cues.address_labels,
    }


def field_of(text: str, start: int, end: int, limit: int, cues: Cues) -> StretchKind | None:
    """What a label of a form asks for: "Name:", "Company:"."""
    if COLON.match(text, end, limit) is None:
        return None
    words = cut(text, start, end)
    return next((kind for kind, labels in _fields(cues).items() if labels.covers(words)), None)


def _is_sentence(text: str, words: Words, said: int, cues: Cues) -> bool:
    capitals = sum(text[start].isupper() for start in words.starts)
    return text[0].islower() or words.words[0] in cues.function_words or 2 * capitals < said


def _is_long_sentence(text: str, words: Words, said: int, cues: Cues) -> bool:
    """Whether words are a sentence that mentions an organisation rather than the name of one."""
    capitals = sum(text[start].isupper() for start in words.starts)
    opens_small = words.words[0] in cues.function_words or words.words[0] in cues.open_words
    return capitals <= 1 and said >= (_SENTENCE if opens_small else 2 * _SENTENCE)


def _has_title(text: str, words: Words, cues: Cues) -> bool:
    """Whether there is a title in words; one within them that is written small is another word."""
    place = cues.person_titles.find(words)
    return place is not None and (not place[0] or text[words.starts[place[0]]].isupper())


def _is_office(text: str) -> bool:
    """Whether words in a script without spaces end as the name of an office does, which has no number."""
    return not text.isascii() and OFFICE.search(text) is not None and not any(map(str.isdigit, text))


def _kind(text: str, cues: Cues) -> StretchKind:
    """What a stretch of words is, by the words in it."""
    if len(text) > _LONGEST_STRETCH:
        return "label"
    words = cut(text)
    said = sum(word[0].isalnum() for word in words.words)
    longest = _LONGEST * LETTERS if is_unspaced(text) else _LONGEST
    if not said or said > longest or labels_of(cues).covers(words):
        return "label"
    if cues.contact_headings.covers(words) or (cues.contact_headings.end(words) and not cues.role_words.at(words)):
        return "heading"
    if any(character.isdigit() for character in text) or cues.address_words.find(words) is not None:
        return "organisation" if _is_office(text) else "address"
    opens_as_job = any(
        phrases.at(words, index) for phrases in (cues.role_words, cues.person_titles) for index in (0, 1)
    )
    if text[0].islower() and said > 2 and not opens_as_job:
        return "label"
    if len(words) > 1 and cues.legal_forms.end(words):
        return "organisation"
    if cues.role_words.find(words) is not None or _has_title(text, words, cues):
        return "role"
    if _HAN_NAME.fullmatch(text) and cues.organisation_words.find(words) is None:
        return "name"
    if not _is_sentence(text, words, said, cues):
        return "organisation"
    is_named = cues.organisation_words.find(words) is not None
    return "organisation" if is_named and not _is_long_sentence(text, words, said, cues) else "label"


def _opens_as_heading(text: str, start: int, end: int, cues: Cues) -> bool:
    """Whether words for contacts begin a label and small words follow: "Contact for the media"."""
    words = cut(text, start, end)
    length = cues.contact_headings.at(words)
    return 0 < length < len(words) and text[words.starts[length]].islower()


def _without_open_words(text: str, start: int, end: int, cues: Cues) -> int:
    """Index after the last word that can be the last: "Press Officer at" a number."""
    for _ in range(_SMALL_WORDS):
        first = text.rfind(" ", start, end)
        if first <= start or not _is_open(text[first + 1 : end], cues):
            break
        end = start + len(text[start:first].rstrip(EDGES))
    return end


def _is_open(word: str, cues: Cues) -> bool:
    return word in cues.open_words or word in cues.function_words


def stretch_of(text: str, start: int, end: int, limit: int, cues: Cues) -> Stretch:
    """What is between two indexes, by its words and by the colon or the bracket beside it, up to a limit."""
    has_colon = COLON.match(text, end, limit) is not None
    end = _without_open_words(text, start, end, cues)
    said = text[start:end]
    kind = _kind(said, cues)
    if has_colon and any(places.is_whole(said) for places in (cues.seats, cues.lone_cities)):
        kind = "seat"
    elif kind == "heading" and not has_colon:
        kind = "desk"
    elif kind == "name" and has_colon and text[end:limit].strip(EDGES):
        kind = "label"  # what is said of it stands on the line, and is no number: "設立：1990年"
    elif kind == "organisation" and has_colon:
        short = end - start <= _LONGEST_SEAT
        kind = "heading" if _opens_as_heading(text, start, end, cues) else "seat" if short else kind
    elif kind in {"name", "label"} and text[max(0, start - 1) : start] == "（" and not labels_of(cues).is_whole(said):
        kind = "organisation"  # for whom a person works whose name is written without capitals
    return Stretch(kind, start, end, said, 0.7 if kind == "organisation" else 0.9)
