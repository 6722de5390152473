"""The speaker in a phrase: a name with its job before or after it, a pronoun, or a job alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.names import Name, leading_name, trailing_name
from pressschema.parsers.text.phrases import Words, cut

__all__ = ["SpeakerPhrase", "read_speaker", "read_subject"]

_SpeakerKind: TypeAlias = Literal["name", "pronoun", "job"]

_EDGES: Final = ' \t\n\u00a0\u2060,;:–—-()"“”«»'
_COMMA = re.compile(r"[,，、]\s*")
_REST = re.compile(r"\s*(?P<mark>[,，、]|[–—-]\s)?\s*(?P<word>[^\W_]+)?")
#: What stands in brackets after a name: an age, a party, a constituency.
_ASIDE = re.compile(r"\s*[(（][^()（）]{1,40}[)）]")
#: What a name can be before a word that marks it: Latin words, katakana, or a few Han characters.
_NAME_BEFORE_MARKER = re.compile(
    r"(?:[A-Z][\w.'’-]*(?:[ \u00a0][A-Z][\w.'’-]*){0,4}|[\u30a0-\u30ff・＝]{2,30}|[\u4e00-\u9fff々]{2,4})\s?$"
)
#: A job and an organisation together are shorter than this, in characters.
_LONGEST_TITLE: Final = 220


@dataclass(frozen=True, slots=True)
class SpeakerPhrase:
    """Who speaks, as a phrase says it. Offsets are indexes into the text that was read.

    Attributes:
        kind: what the phrase has: a name, a pronoun, or only a job or an organisation.
        start: index of the first character of the name, pronoun or job.
        end: index after its last character.
        title: (start, end) of the job and organisation beside a name.
    """

    kind: _SpeakerKind
    start: int
    end: int
    title: tuple[int, int] | None = None


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The same stretch without blanks and punctuation at its edges."""
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return start, end


def _names_a_job(words: Words, cues: Cues, start: int = 0, stop: int | None = None) -> bool:
    return (
        cues.role_words.find(words, start, stop) is not None or cues.person_titles.find(words, start, stop) is not None
    )


def _after_small_words(text: str, start: int, end: int, cues: Cues) -> int:
    """Index after articles and prepositions ("the", "of the")."""
    words = cut(text, start, end)
    for word, begin in zip(words.words, words.starts, strict=True):
        if word not in cues.function_words or text[begin].isupper():
            return begin
    return end


def _before_small_words(text: str, start: int, end: int, cues: Cues) -> int:
    """Index before articles and prepositions that nothing follows ("Business Minister, the")."""
    words = cut(text, start, end)
    for word, last in zip(reversed(words.words), reversed(words.ends), strict=True):
        if word[0].isalnum() and word not in cues.function_words:
            return last + (text[last : last + 1] == "." and last < end)
    return start


def _title(text: str, start: int, end: int, cues: Cues) -> tuple[int, int] | None:
    """The job and organisation in a stretch, up to where the sentence goes on without them."""
    words = cut(text, start, min(end, start + _LONGEST_TITLE))
    for index in range(len(words)):
        if cues.title_ends.at(words, index):
            end = words.starts[index]
            break
    start = _after_small_words(text, *_trim(text, start, end), cues)
    start, end = _trim(text, start, _before_small_words(text, start, end, cues))
    if text.count("(", start, end) > text.count(")", start, end) and text[end : end + 1] == ")":
        end += 1
    return (start, end) if start < end else None


def _with_job_after(text: str, name: Name, end: int, cues: Cues) -> SpeakerPhrase | None:
    """A name at the beginning of a phrase, and the job after it: "Jane Roe, Director of X"."""
    aside = _ASIDE.match(text, name.end, end)
    after = aside.end() if aside else name.end
    rest = _REST.match(text, after, end)
    if rest is None or rest["word"] is None:
        return SpeakerPhrase("name", name.start, name.end)
    words = cut(text, after, end)
    if rest["mark"]:
        is_sure = name.words > 1 or name.kinds[0] == "H" or _names_a_job(words, cues)
        return SpeakerPhrase("name", name.start, name.end, _title(text, after, end, cues)) if is_sure else None
    if words.words[0] in cues.place_joiners:
        second = _speaker_name(text, words.ends[0], end, cues)
        return SpeakerPhrase("name", name.start, second.end if second else name.end)
    if rest["word"][0].islower() and name.words > 1:
        of = words.words[0] in cues.function_words
        return SpeakerPhrase("name", name.start, name.end, _title(text, after, end, cues) if of else None)
    return None


def _speaker_name(text: str, start: int, end: int, cues: Cues) -> Name | None:
    """The name that ends a phrase, of two words or with a job before it."""
    name = trailing_name(text, start, end, cues)
    if name is None or (
        name.words < 2 and name.kinds[0] != "H" and not _names_a_job(cut(text, start, name.start), cues)
    ):
        return None
    return name


def _after_introduction(text: str, start: int, end: int, cues: Cues) -> int:
    """Index after "Speaking today" and the like, before a job."""
    words = cut(text, start, end)
    for index in range(len(words) - 1, -1, -1):
        length = cues.title_ends.at(words, index)
        if length:
            return words.ends[index + length - 1]
    return start


def _with_job_before(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """A job and the name after it: "Road Safety Minister Jane Roe", "Business Minister, Lord Doe"."""
    words = cut(text, start, end)
    for index, word in enumerate(words.words):
        if word in cues.place_joiners:
            first = _speaker_name(text, start, words.starts[index], cues)
            second = _speaker_name(text, words.ends[index], end, cues)
            if first and second:
                return SpeakerPhrase("name", start, second.end)
    name = _speaker_name(text, start, end, cues)
    if name is None or not _names_a_job(cut(text, start, name.start), cues):
        return None
    job = _after_introduction(text, start, name.start, cues)
    return SpeakerPhrase("name", name.start, name.end, _title(text, job, name.start, cues))


def _marked_name(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """A name that a word after it marks as one, and the job before it: "開発者の Jane Roe さん"."""
    for marker in cues.name_markers:
        at = text.find(marker, start, end)
        name = _NAME_BEFORE_MARKER.search(text, start, at) if at > start else None
        if name:
            job = _title(text, start, name.start(), cues)
            return SpeakerPhrase("name", name.start(), len(text[:at].rstrip()), job)
    return None


def read_speaker(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """The speaker whom a phrase begins with, articles aside; None where it names nobody."""
    start, end = _trim(text, start, end)
    aside = text.rfind("(", start, end)
    if aside >= 0 and ")" not in text[aside:end]:
        start, end = _trim(text, start, aside)
    words = cut(text, start, end)
    if not words.words:
        return None
    if words.words[0] in cues.pronouns:
        return SpeakerPhrase("pronoun", words.starts[0], words.ends[0])
    found = _marked_name(text, start, end, cues)
    if found:
        return found
    begin = _after_small_words(text, start, end, cues)
    name = leading_name(text, begin, cues, end)
    found = _with_job_after(text, name, end, cues) if name else None
    if found:
        return found
    commas = [comma.start() for comma in _COMMA.finditer(text, begin, end)]
    first_part = commas[0] if commas else end
    found = _with_job_before(text, begin, first_part, cues)
    if found is None and commas and _names_a_job(cut(text, begin, first_part), cues):
        found = _with_job_before(text, begin, commas[1] if len(commas) > 1 else end, cues)
    if found:
        return found
    is_job = _names_a_job(cut(text, begin, first_part), cues) or cues.organisation_words.find(
        cut(text, begin, first_part)
    )
    return SpeakerPhrase("job", begin, first_part) if is_job and begin < first_part else None


def read_subject(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """The speaker in what stands before a verb of saying, introductions and all.

    "Speaking after the vote, Minister Jane Roe" has its speaker after the comma, "Jane Roe, Minister of X,"
    before it.
    """
    job: SpeakerPhrase | None = None
    begins = [start, *(comma.end() for comma in _COMMA.finditer(text, start, end))]
    for begin in begins:
        found = read_speaker(text, begin, end, cues)
        if found and found.kind != "job":
            return found
        job = job or found
    return job
