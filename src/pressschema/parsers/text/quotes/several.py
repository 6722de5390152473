"""Several people with one job before their names: "Co-chairs Jane Roe, John Doe and Mary Poe"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.names import Name, is_job, leading_name
from pressschema.parsers.text.quotes.job_first import job_before
from pressschema.parsers.text.quotes.matches import SpeakerPhrase
from pressschema.parsers.text.quotes.titles import Span, comma_parts, is_affiliation, title_spans, trim, words_of

__all__ = ["several_with_job"]

#: Words of a full name.
_FULL: Final = 2


def several_with_job(text: str, start: int, end: int, cues: Cues, *, is_subject: bool) -> SpeakerPhrase | None:
    """The people whom a phrase names behind the job of all of them, "and" before the last."""
    words = words_of(text, start, end)
    if not any(word in cues.place_joiners for word in words.words):
        return None
    names = list(_parts(text, start, end, cues))
    if len(names) < 2:
        return None
    first = job_before(text, *names[0], cues, is_subject=is_subject)
    if first is None or not first.titles or " " not in text[first.start : first.end]:
        return None
    if not any(_is_of_several(word, cues) for word in words_of(text, *first.titles[0]).words):
        return None  # "Director Jane Roe, Marine Life and Coasts"
    others = [_full_name(text, *part, cues) for part in names[1:]]
    whole = zip(others[:-1], names[1:], strict=False)
    if not all(name and name.end == part[1] for name, part in whole):
        return None
    last = others[-1]
    if last is None or text[last.end : end].lstrip()[:1].isupper():
        return None
    more = title_spans(text, last.end, end, cues, goes_on=True) if is_affiliation(text, last.end, end, cues) else ()
    return SpeakerPhrase("name", first.start, last.end, first.titles + more)


def _is_of_several(word: str, cues: Cues) -> bool:
    """Whether a word is for a job that several people have: "directors", "Sprecher*innen"."""
    singular = (word.removesuffix(ending).rstrip("_") for ending in cues.job_plurals if word.endswith(ending))
    return any(is_job(job, cues) for job in singular)


def _parts(text: str, start: int, end: int, cues: Cues) -> Sequence[Span]:
    """What a phrase lists between commas, up to what follows "and"; nothing where there is none."""
    parts: list[Span] = []
    for begin, stop in comma_parts(text, start, end):
        words = words_of(text, begin, stop)
        before = len(list(takewhile(lambda word: word not in cues.place_joiners, words.words)))
        if before < len(words):
            first = [trim(text, begin, words.starts[before])] if before else []
            return [*parts, *first, trim(text, words.ends[before], stop)]
        parts.append(trim(text, begin, stop))
    return []


def _full_name(text: str, start: int, end: int, cues: Cues) -> Name | None:
    name = leading_name(text, start, cues, end)
    return name if name and name.words >= _FULL else None
