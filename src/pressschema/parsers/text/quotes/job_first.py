"""Speakers whose job stands before the name: "Mayor Jane Roe", "the mayor of Harlow, Jane Roe"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.names import Name, is_job, leading_name, trailing_name
from pressschema.parsers.text.phrases import Words
from pressschema.parsers.text.quotes.matches import SpeakerPhrase
from pressschema.parsers.text.quotes.titles import (
    APOSTROPHES,
    ASIDE,
    FEWEST_PROPER,
    Span,
    after_agent,
    after_small_words,
    comma_parts,
    is_affiliation,
    names_a_job,
    opens_with_job,
    tells_more,
    title_spans,
    trim,
    words_of,
)

__all__ = ["job_and_name", "job_before", "named_after_job"]

#: The kinds of a full name, small words, and a name of several words.
_AFFILIATED = re.compile("N{2,}p{1,3}N{2,}$")
#: Words of a full name, and of a phrase that a job ends.
_FULL: Final = 2
_FEWEST_BEFORE_JOB: Final = 2
#: Words of a job that nobody listed, before a name.
_SMALL_JOB: Final = 4
#: The same behind a verb of saying, where some of them have capitals.
_MIXED_JOB: Final = 6


def _speaker_name(text: str, start: int, end: int, cues: Cues, *, is_subject: bool = True) -> Name | None:
    """The name that ends a phrase, of two words or with a job before it.

    Right behind a verb of saying any small words before a name are a job.
    """
    name = trailing_name(text, start, end, cues)
    if name is None or name.words > 1 or name.kinds[0] in "HB":
        return name
    before = words_of(text, start, name.start)
    if not before.words or before.words[-1] in cues.function_words or text[name.start - 1] in APOSTROPHES:
        return None
    return name if names_a_job(before, cues) or (not is_subject and _is_small(text, before)) else None


def _after_role(text: str, start: int, name: Name, cues: Cues) -> Name:
    """A name without the honorific that is the end of a job: "Associate Professor Jane Roe"."""
    words = words_of(text, start, name.end)
    for index, at in enumerate(words.starts):
        length = cues.role_words.at(words, index) if at < name.start else 0
        if length > 1 and index + length < len(words) and words.starts[index + length - 1] == name.start:
            return Name(words.starts[index + length], name.end, name.kinds.lstrip("H"))
    return name


def _two_names(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """Two speakers, each with a job, joined by "and"."""
    words = words_of(text, start, end)
    for index, word in enumerate(words.words):
        if word in cues.place_joiners:
            first = _speaker_name(text, start, _before_aside(text, start, words.starts[index]), cues)
            second = _speaker_name(text, words.ends[index], _before_aside(text, words.ends[index], end), cues)
            if first and second:
                has_own = words.ends[index] < trim(text, words.ends[index], end)[0] < second.start
                return SpeakerPhrase("name", start if has_own else first.start, second.end)
    return None


def _is_small(text: str, words: Words) -> bool:
    """Whether a few words without capitals stand before a name: a job that nobody listed."""
    firsts = [text[start] for start in words.starts]
    return len(words) <= _SMALL_JOB and any(map(str.islower, firsts)) and not any(map(str.isupper, firsts))


def _ends_small(text: str, words: Words, cues: Cues) -> bool:
    """Whether the last of some words right before a name is a small one, and none leads to something else.

    Behind a verb of saying it is a job, whatever capitals stand before it: "2031 Regatta cup holder".
    """
    spoken = [(word, at) for word, at in zip(words.words, words.starts, strict=True) if word[0].isalnum()]
    is_short = 0 < len(spoken) <= _MIXED_JOB and text[spoken[-1][1]].islower()
    return is_short and not any(word in cues.function_words for word, _ in spoken)


def _may_be_a_job(text: str, words: Words, cues: Cues) -> bool:
    """Whether words before a name may be a job that begins a sentence: "Local hero Jane Roe", not "Then Jane Roe"."""
    return 1 < len(words) <= _SMALL_JOB and not any(
        word in cues.function_words or (index and text[start].isupper())
        for index, (word, start) in enumerate(zip(words.words, words.starts, strict=True))
    )


def job_before(text: str, start: int, end: int, cues: Cues, *, is_subject: bool) -> SpeakerPhrase | None:
    """A job and the name after it: "Road Safety Minister Jane Roe"."""
    end = _before_aside(text, start, end)
    name = _speaker_name(text, start, end, cues, is_subject=is_subject)
    if name is None:
        return None
    name = _after_role(text, start, name, cues)
    before = words_of(text, start, name.start)
    is_for_whom = before.words[-1:] and before.words[-1] in cues.function_words  # "director Jane Roe of Acme Widgets"
    if is_for_whom:
        return None
    is_unlisted = _is_small(text, before) or (not is_subject and _ends_small(text, before, cues))
    if not is_unlisted and not names_a_job(before, cues):
        return SpeakerPhrase("name", name.start, name.end) if _may_be_a_job(text, before, cues) else None
    job = after_agent(text, start, name.start, cues)
    return SpeakerPhrase("name", name.start, name.end, title_spans(text, job, name.start, cues))


def _before_aside(text: str, start: int, end: int) -> int:
    """Index before the brackets at the end of a phrase."""
    end = start + len(text[start:end].rstrip())
    while end > start and text[end - 1] in ")）":
        opening = max(text.rfind("(", start, end), text.rfind("（", start, end))
        if opening < 0:
            break
        end = trim(text, start, opening)[1]
    return end


def _name_within(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """A job, the name after it, and for whom: "director Jane Roe of Acme"."""
    words = words_of(text, start, end)
    for index in range(len(words)):
        length = (
            cues.role_words.at(words, index)
            or cues.person_titles.at(words, index)
            or int(is_job(words.words[index], cues))
        )
        begin = words.ends[index + length - 1] if length else words.starts[index]
        is_plain = index > 0 and words.words[index - 1] not in cues.function_words and text[begin : begin + 1].isupper()
        if not length and not (is_plain and _is_small(text, words_of(text, start, begin))):
            continue
        name = _without_affiliation(text, leading_name(text, begin, cues, end), cues)
        if name and name.words > 1:
            aside = ASIDE.match(text, name.end, end)
            after = aside.end() if aside else name.end
            if text[after:end].lstrip()[:1].islower():
                job = after_agent(text, start, name.start, cues)
                titles = title_spans(text, job, name.start, cues)
                if is_affiliation(text, after, end, cues):
                    titles += title_spans(text, after, end, cues, goes_on=bool(titles))
                return SpeakerPhrase("name", name.start, name.end, titles)
    return None


def _without_affiliation(text: str, name: Name | None, cues: Cues) -> Name | None:
    """A full name without the organisation that a small word joins to it: "Jane Roe van Acme Groep"."""
    joint = _AFFILIATED.match(name.kinds) if name else None
    if name is None or joint is None:
        return name
    words = words_of(text, name.start, name.end)
    small = next((index for index, at in enumerate(words.starts) if index > 1 and text[at].islower()), 0)
    is_for = small > 0 and words.words[small] in cues.affiliation_words
    return leading_name(text, name.start, cues, words.starts[small]) if is_for else name


def _tells_whose(text: str, start: int, end: int, cues: Cues, *, is_subject: bool) -> bool:
    """Whether what follows a comma after a job and a name is for whom the job is, or a job that nobody listed.

    A name of several words is an organisation; a small word begins something else, unless it is "of" and the like.
    """
    words = words_of(text, start, end)
    if not words.words or cues.title_ends.at(words):
        return False
    if text[words.starts[0]].islower():
        if is_subject and (len(words) == 1 or tells_more(text, start, end, cues)):
            return False  # "Constable Jane Roe, investigating, said"
        return words.words[0] not in cues.function_words or is_affiliation(text, start, end, cues)
    pairs = zip(words.starts, words.words, strict=True)
    return len(words) >= FEWEST_PROPER and all(text[at].isupper() or word in cues.function_words for at, word in pairs)


def _named_after_job(
    text: str, parts: Sequence[Span], cues: Cues, *, has_article: bool = False
) -> SpeakerPhrase | None:
    """A job, a comma, and only a name before the next: "the mayor of Harlow, Jane Roe"."""
    if len(parts) == 1:
        return None
    if not opens_with_job(text, *parts[0], cues) and not (has_article and _is_plain(text, parts[0], cues)):
        return None
    name = leading_name(text, after_small_words(text, *parts[1], cues), cues, parts[1][1])
    if name is None or (name.words < _FULL and name.kinds[0] not in "HB"):
        return None
    titles = title_spans(text, *parts[0], cues)
    if name.end < trim(text, *parts[1])[1]:
        if not is_affiliation(text, name.end, parts[1][1], cues):
            return None
        titles += title_spans(text, name.end, parts[1][1], cues, goes_on=True)
    return SpeakerPhrase("name", name.start, name.end, titles)


def _is_plain(text: str, part: Span, cues: Cues) -> bool:
    """Whether a few words without capitals follow an article: a job that nobody listed."""
    return _is_small(text, words_of(text, after_small_words(text, *part, cues), part[1]))


def named_after_job(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """A phrase whose job is its last word, a comma, and only a full name: "Acme Widgets spokeswoman, Jane Roe"."""
    parts = comma_parts(text, start, end)
    words = words_of(text, *parts[0]) if len(parts) > 1 else None
    if words is None or len(words) < _FEWEST_BEFORE_JOB or not is_job(words.words[-1], cues):
        return None
    if not text[words.starts[-1]].islower() or not text[words.starts[-2]].isupper():
        return None
    name = leading_name(text, parts[1][0], cues, parts[1][1])
    if name is None or name.words < _FULL or name.end < trim(text, *parts[1])[1]:
        return None
    begin = after_agent(text, start, parts[0][1], cues)
    return SpeakerPhrase("name", name.start, name.end, title_spans(text, begin, parts[0][1], cues))


def _goes_on(text: str, found: SpeakerPhrase, end: int) -> bool:
    """Whether the sentence goes on behind a job and a name: what is behind its next comma is no job then."""
    last = found.last
    aside = ASIDE.match(text, last, end)
    return any(map(str.isalnum, text[aside.end() if aside else last : end]))


def job_and_name(
    text: str, start: int, end: int, cues: Cues, *, is_subject: bool, has_article: bool
) -> SpeakerPhrase | None:
    """A job before a name, with or without a comma between them, and perhaps more of the job after it.

    After an article and the job, a name behind a comma is whose it is, whatever names the job has.
    """
    parts = comma_parts(text, start, end)
    found = _named_after_job(text, parts, cues, has_article=not is_subject) if has_article else None
    after = 2
    if found is None:
        found = _two_names(text, *parts[0], cues) or _name_within(text, *parts[0], cues)
        found = found or job_before(text, *parts[0], cues, is_subject=is_subject)
        after = 1
    is_half = found is not None and not found.titles[1:] and " " not in text[found.start : found.end]
    if is_half and len(parts) > 1 and (whole := _named_after_job(text, parts, cues)):
        found, after = whole, 2  # "Minister Roads, Jane Roe"
    if found is None and len(parts) > 1 and opens_with_job(text, *parts[0], cues):
        found = _named_after_job(text, parts, cues)
        found = found or job_before(text, parts[0][0], parts[1][1], cues, is_subject=is_subject)
        after = 2
    if found is None:
        return None
    while after < len(parts) and cues.name_suffixes.is_whole(text[slice(*parts[after])]):  # "Jane Roe, MD"
        found, after = found._replace(end=trim(text, *parts[after])[1]), after + 1
    if after >= len(parts) or _goes_on(text, found, parts[after - 1][1]):
        return found
    more = title_spans(text, parts[after][0], end, cues, goes_on=bool(found.titles))
    if more and not names_a_job(words_of(text, *more[0]), cues):
        is_whose = _tells_whose(text, *parts[after], cues, is_subject=is_subject)
        more = title_spans(text, *parts[after], cues, goes_on=bool(found.titles)) if is_whose else ()
    return SpeakerPhrase("name", found.start, found.end, found.titles + more)
