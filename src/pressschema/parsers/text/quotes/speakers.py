"""The speaker in a phrase: a name with its job before or after it, a pronoun, or a job alone."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple, TypeAlias

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.names import Name, is_job, leading_name, trailing_name
from pressschema.parsers.text.phrases import Words, cut

__all__ = ["SpeakerPhrase", "read_speaker", "read_subject"]

_SpeakerKind: TypeAlias = Literal["name", "pronoun", "job"]
_Span: TypeAlias = tuple[int, int]

_EDGES: Final = ' \t\n\u00a0\u2060,،，、;:–—-()"“”«»'
_COMMA = re.compile(r"[,،，、]\s*")
#: What follows a name: a comma, a semicolon or a dash before the job, or just the next word.
_REST = re.compile(r"\s*(?P<mark>[,،，、;]|[–—-]\s)?\s*(?P<word>[^\W_]+)?")
#: What stands in brackets after a name: an age, a party, a constituency.
_ASIDE = re.compile(r"\s*[(（][^()（）]{1,40}[)）]")
#: An age between a name and a job, or instead of one: "now 97".
_AGE = re.compile(r"(?:[^\W\d_]{1,6}\s){0,2}\d{1,3}(?=,|$)\s*,?")
#: Marks that belong to a job when their other half does.
_PAIRS: Final = (("(", ")"), ("«", "»"), ("“", "”"), ("„", "“"))
#: What a name can be before a word that marks it: Latin words, katakana, or a few Han characters.
_UNCASED_NAME: Final = (
    r"(?:[A-Z][\w.'’-]*(?:[ \u00a0][A-Z][\w.'’-]*){0,4}|[\u30a0-\u30ff・＝]{2,30}|[\u4e00-\u9fff々·]{2,6})\s?"
)
_NAME_AT_END = re.compile(_UNCASED_NAME + "$")
#: A verb of Japanese before a noun that it tells something of: "参加した"; and what tells kana from the rest.
_CLAUSE = re.compile(r"[\u3041-\u3096](?:た|る)(?=[^\u3041-\u3096]|$)")
#: Particles of Japanese that no subject has: "笑顔で".
_CIRCUMSTANCE = re.compile(r"[でにをとへ]、?$")
#: A name after a job, in Han characters: "总裁张伟".
_HAN_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff])")
#: A job and an organisation together are shorter than this, in characters.
_LONGEST_TITLE: Final = 220
_SMALL_JOB: Final = 4
#: Characters, or words in Latin, of a name in a script without capitals.
_LONGEST_UNCASED: Final = 6


class SpeakerPhrase(NamedTuple):
    """Who speaks, as a phrase says it. Offsets are indexes into the text that was read.

    Attributes:
        kind: what the phrase has: a name, a pronoun, or only a job or an organisation.
        start: index of the first character of the name, pronoun or job.
        end: index after its last character.
        titles: (start, end) of the job before a name and of the job and organisation after it.
    """

    kind: _SpeakerKind
    start: int
    end: int
    titles: tuple[_Span, ...] = ()


def _trim(text: str, start: int, end: int) -> _Span:
    """The same stretch without blanks and punctuation at its edges."""
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return start, end


def _names_a_job(words: Words, cues: Cues) -> bool:
    if any(is_job(word, cues) for word in words.words):
        return True
    return cues.role_words.find(words) is not None or cues.person_titles.find(words) is not None


def _after_small_words(text: str, start: int, end: int, cues: Cues) -> int:
    """Index after articles and prepositions ("the", "of the"), but for those that begin a name ("Van der Roe")."""
    words = cut(text, start, end)
    for index, (word, begin) in enumerate(zip(words.words, words.starts, strict=True)):
        if word[0].isalnum() and (word not in cues.function_words or _begins_a_name(text, words, index, cues)):
            return begin
    return end


def _begins_a_name(text: str, words: Words, index: int, cues: Cues) -> bool:
    """Whether an article with a capital is part of a name: one follows that is no job."""
    if not text[words.starts[index]].isupper() or words.words[index] not in cues.name_particles:
        return False
    while index + 1 < len(words) and words.words[index + 1] in cues.name_particles:
        index += 1
    following = words.words[index + 1] if index + 1 < len(words) else ""
    return bool(following) and text[words.starts[index + 1]].isupper() and not is_job(following, cues)


def _before_small_words(text: str, start: int, end: int, cues: Cues) -> int:
    """Index before articles and prepositions that nothing follows ("Business Minister, the")."""
    words = cut(text, start, end)
    for word, begin, last in zip(reversed(words.words), reversed(words.starts), reversed(words.ends), strict=True):
        if word[0].isalnum() and (word not in cues.function_words or text[begin].isupper()):
            return last
    return start


def _with_last_mark(text: str, start: int, end: int, cues: Cues) -> int:
    """The end of a job with the bracket, the quotation mark or the dot that belongs to it."""
    following = text[end : end + 1]
    if following == ".":
        last = cut(text, max(start, end - 12), end + 1)
        if any(cues.organisation_words.at(last, index) > 1 for index in range(len(last) - 1)):
            return end + 1
        word = text[start:end].rpartition(" ")[2]
        return end + 1 if "." in word or f"{word.lower()}." in cues.organisation_words else end
    for opening, closing in _PAIRS:
        if following == closing and text.count(opening, start, end) > text.count(closing, start, end):
            return end + 1
    return end


def _before_circumstances(text: str, start: int, end: int, cues: Cues) -> int:
    """Index before the comma after which when or where it was said stands: "mayor of X, at the opening"."""
    for begin, last in _parts(text, start, end)[1:]:
        words = cut(text, begin, last)
        is_small = bool(words.words) and words.words[0] in cues.function_words
        if is_small and not _names_a_job(words, cues) and cues.organisation_words.find(words) is None:
            return begin
    return end


def _title(text: str, start: int, end: int, cues: Cues, *, goes_on: bool = False) -> tuple[_Span, ...]:
    """The job and organisation in a stretch, up to where the sentence goes on without them.

    One that goes on with the job before the name keeps its preposition: "director Jane Roe of Acme".
    """
    words = cut(text, start, min(end, start + _LONGEST_TITLE))
    end = next((words.starts[index] for index in range(len(words)) if cues.title_ends.at(words, index)), end)
    start, end = _trim(text, start, end)
    end = _trim(text, start, _before_circumstances(text, start, end, cues))[1]
    aside = _AGE.match(text, start, end)
    start = aside.end() if aside else start
    start = start if goes_on else _after_small_words(text, start, end, cues)
    start, end = _trim(text, start, _before_small_words(text, start, end, cues))
    return ((start, _with_last_mark(text, start, end, cues)),) if start < end else ()


# ---- a name and its job ---------------------------------------------------------------------------------


def _with_job_after(text: str, name: Name, end: int, cues: Cues, *, is_subject: bool) -> SpeakerPhrase | None:
    """A name at the beginning of a phrase, and the job after it: "Jane Roe, Director of X".

    One word alone is a name where a verb of saying stands right before it, not where the phrase begins a sentence.
    """
    aside = _ASIDE.match(text, name.end, end)
    after = aside.end() if aside else name.end
    rest = _REST.match(text, after, end)
    if rest is None or rest["word"] is None:
        return SpeakerPhrase("name", name.start, name.end)
    words = cut(text, after, end)
    is_full = name.words > 1 or name.kinds[0] in "HB"
    if rest["mark"] == ";" and not _is_a_job(text, *_parts(text, rest.start("word"), end)[0], cues):
        return SpeakerPhrase("name", name.start, name.end)
    if rest["mark"]:
        if not is_full and is_subject and not _names_a_job(words, cues):
            return None
        return SpeakerPhrase("name", name.start, name.end, _title(text, after, end, cues))
    if words.words[0] in cues.place_joiners:
        second = _speaker_name(text, words.ends[0], end, cues)
        return SpeakerPhrase("name", name.start, second.end if second else name.end)
    if rest["word"][0].isupper() or not (is_full or not is_subject):
        shorter = _before_particle(text, name, cues)
        return _with_job_after(text, shorter, end, cues, is_subject=is_subject) if shorter else None
    is_title = words.words[0] in cues.function_words or is_job(words.words[0], cues)
    of = is_title and not cues.title_ends.at(words)
    return SpeakerPhrase("name", name.start, name.end, _title(text, after, end, cues) if of and is_full else ())


def _before_particle(text: str, name: Name, cues: Cues) -> Name | None:
    """The name before a small word that may be of it or begin the organisation: "Jane Roe van de Acme Groep"."""
    words = cut(text, name.start, name.end)
    inner = zip(words.starts[1:], words.words[1:], strict=True)
    small = [start for start, word in inner if word in cues.function_words and text[start].islower()]
    shorter = leading_name(text, name.start, cues, small[-1]) if small else None
    return shorter if shorter and shorter.words > 1 else None


def _speaker_name(text: str, start: int, end: int, cues: Cues, *, is_subject: bool = True) -> Name | None:
    """The name that ends a phrase, of two words or with a job before it.

    Right behind a verb of saying any small words before a name are a job.
    """
    name = trailing_name(text, start, end, cues)
    if name is None or name.words > 1 or name.kinds[0] in "HB":
        return name
    before = cut(text, start, name.start)
    if not before.words or before.words[-1] in cues.function_words:
        return None
    return name if _names_a_job(before, cues) or (not is_subject and _is_small(text, before)) else None


def _after_introduction(text: str, start: int, end: int, cues: Cues) -> int:
    """Index after "Speaking today" and the like, before a job."""
    words = cut(text, start, end)
    for index in range(len(words) - 1, -1, -1):
        length = cues.title_ends.at(words, index)
        if length:
            return words.ends[index + length - 1]
    return start


def _two_names(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """Two speakers, each with a job, joined by "and"."""
    words = cut(text, start, end)
    for index, word in enumerate(words.words):
        if word in cues.place_joiners:
            first = _speaker_name(text, start, words.starts[index], cues)
            second = _speaker_name(text, words.ends[index], end, cues)
            if first and second:
                return SpeakerPhrase("name", start, second.end)
    return None


def _is_small(text: str, words: Words) -> bool:
    """Whether a few words without capitals stand before a name: a job that nobody listed."""
    return 0 < len(words) <= _SMALL_JOB and all(text[start].islower() for start in words.starts)


def _with_job_before(text: str, start: int, end: int, cues: Cues, *, is_subject: bool) -> SpeakerPhrase | None:
    """A job and the name after it: "Road Safety Minister Jane Roe"."""
    while end > start and text[end - 1] in ")）":
        opening = max(text.rfind("(", start, end), text.rfind("（", start, end))
        if opening < 0:
            break
        end = _trim(text, start, opening)[1]
    both = _two_names(text, start, end, cues)
    name = _speaker_name(text, start, end, cues, is_subject=is_subject)
    if both or name is None:
        return both
    before = cut(text, start, name.start)
    is_for_whom = before.words[-1:] and before.words[-1] in cues.function_words  # "director Jane Roe of Acme Widgets"
    if is_for_whom or (not _names_a_job(before, cues) and not _is_small(text, before)):
        return None
    job = _after_introduction(text, start, name.start, cues)
    return SpeakerPhrase("name", name.start, name.end, _title(text, job, name.start, cues))


def _name_within(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """A job, the name after it, and for whom: "director Jane Roe of Acme"."""
    words = cut(text, start, end)
    for index in range(len(words)):
        length = cues.role_words.at(words, index) or cues.person_titles.at(words, index)
        begin = words.ends[index + length - 1] if length else words.starts[index]
        if not length and not (index and text[begin].isupper() and _is_small(text, cut(text, start, begin))):
            continue
        name = leading_name(text, begin, cues, end)
        if name and name.words > 1:
            aside = _ASIDE.match(text, name.end, end)
            after = aside.end() if aside else name.end
            if text[after:end].lstrip()[:1].islower():
                job = _after_introduction(text, start, name.start, cues)
                titles = _title(text, job, name.start, cues)
                if cut(text, after, end).words[0] not in cues.place_joiners:
                    titles += _title(text, after, end, cues, goes_on=bool(titles))
                return SpeakerPhrase("name", name.start, name.end, titles)
    return None


def _parts(text: str, start: int, end: int) -> list[_Span]:
    """What the commas of a phrase divide."""
    parts, begin = [], start
    for comma in _COMMA.finditer(text, start, end):
        parts.append((begin, comma.start()))
        begin = comma.end()
    return [*parts, (begin, end)]


def _is_a_job(text: str, start: int, end: int, cues: Cues) -> bool:
    """Whether a job opens a stretch: "The president of the league", but not "After a letter to the president"."""
    words = cut(text, _after_small_words(text, start, end, cues), end)
    stop = next(
        (first for first, word in zip(words.starts, words.words, strict=True) if word in cues.function_words), end
    )
    return _names_a_job(cut(text, words.starts[0] if words.words else end, stop), cues)


def _job_and_name(text: str, start: int, end: int, cues: Cues, *, is_subject: bool) -> SpeakerPhrase | None:
    """A job before a name, with or without a comma between them, and perhaps more of the job after it."""
    parts = _parts(text, start, end)
    found = _with_job_before(text, *parts[0], cues, is_subject=is_subject) or _name_within(text, *parts[0], cues)
    after = 1
    if found is None and len(parts) > 1 and _is_a_job(text, *parts[0], cues):
        begin = _after_small_words(text, *parts[1], cues)
        name = leading_name(text, begin, cues, parts[1][1])
        if name and name.end == _trim(text, *parts[1])[1] and (name.words > 1 or name.kinds[0] in "HB"):
            found = SpeakerPhrase("name", name.start, name.end, _title(text, *parts[0], cues))
        else:
            found = _with_job_before(text, parts[0][0], parts[1][1], cues, is_subject=is_subject)
        after = 2
    if found is None or after >= len(parts):
        return found
    more = _title(text, parts[after][0], end, cues, goes_on=bool(found.titles))
    if more and not _names_a_job(cut(text, *more[0]), cues):
        is_lower = text[parts[after][0]].islower()
        more = _title(text, *parts[after], cues, goes_on=bool(found.titles)) if is_lower else ()
    return SpeakerPhrase("name", found.start, found.end, found.titles + more)


# ---- scripts without capitals ---------------------------------------------------------------------------


def _after_job(text: str, start: int, end: int, cues: Cues) -> int:
    """Index after the last word for a job; `start` where there is none."""
    words = cut(text, start, end)
    for index in range(len(words) - 1, -1, -1):
        length = cues.role_words.at(words, index)
        if length:
            return words.ends[index + length - 1]
    return start


def _uncased_name(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """A name that a word after it marks as one, or a job before it: "開発者の Jane Roe さん", "总裁张伟".

    A few characters alone are a name too, if they are no organisation.
    """
    found = ((text.rfind(marker, start, end), marker) for marker in cues.name_markers)
    markers = sorted(((at + len(marker), len(marker), at, marker) for at, marker in found if at >= 0), reverse=True)
    for _, _, at, marker in markers:
        is_before = marker in cues.role_words and _HAN_NAME.match(text, at + len(marker), end) is not None
        name = _name_that_ends(text, start, at, cues) if at > start and not is_before else None
        if name:
            job = ((at, at + len(marker)),) if marker in cues.role_words else ()
            return SpeakerPhrase("name", *name, _uncased_title(text, start, name[0], cues) + job)
    name = _name_that_ends(text, start, _before_small_words(text, start, end, cues), cues)
    if name is None:
        return None
    if text[name[0]].isascii() and (" " not in text[slice(*name)] or _after_job(text, start, name[0], cues) == start):
        return None
    return SpeakerPhrase("name", *name, _uncased_title(text, start, name[0], cues))


def _uncased_title(text: str, start: int, end: int, cues: Cues) -> tuple[_Span, ...]:
    """The job before a name, without the clause that tells something of whoever has it."""
    clauses = [clause.end() for clause in _CLAUSE.finditer(text, start, end)]
    return _title(text, max([_after_introduction(text, start, end, cues), *clauses]), end, cues)


def _name_that_ends(text: str, start: int, end: int, cues: Cues) -> _Span | None:
    """The name of a few characters, or words in Latin, that ends at an index, after any word for a job."""
    found = _NAME_AT_END.search(text, start, end)
    if found is None:
        return None
    name = _trim(text, max(found.start(), _after_job(text, start, end, cues)), end)
    said = cut(text, *name)
    is_name = 0 < len(said) <= _LONGEST_UNCASED and not cues.organisation_words.find(said)
    return name if is_name else None


# ---- any speaker ----------------------------------------------------------------------------------------


def read_speaker(text: str, start: int, end: int, cues: Cues, *, is_subject: bool = False) -> SpeakerPhrase | None:
    """The speaker whom a phrase begins with, articles aside; None where it names nobody.

    Args:
        text: the text that the phrase is in.
        start: index of the first character of the phrase.
        end: index after its last character.
        cues: the cues of its language.
        is_subject: whether it stands before its verb, so that its first word may just begin a sentence.
    """
    start, end = _trim(text, start, end)
    aside = text.rfind("(", start, end)
    if aside >= 0 and ")" not in text[aside:end]:
        start, end = _trim(text, start, aside)
    words = cut(text, start, end)
    if not words.words:
        return None
    if words.words[0] in cues.pronouns:
        return SpeakerPhrase("pronoun", words.starts[0], words.ends[0])
    uncased = _uncased_name(text, start, end, cues) if cues.name_markers else None
    if uncased:
        return uncased
    if cues.name_markers and _CIRCUMSTANCE.search(text, start, end):
        return None
    begin = _after_small_words(text, start, end, cues)
    name = leading_name(text, begin, cues, end)
    found = _with_job_after(text, name, end, cues, is_subject=is_subject) if name else None
    if found is None or (name and name.words < 2 and not found.titles):
        found = _job_and_name(text, begin, end, cues, is_subject=is_subject) or found
    if found:
        return found
    first = _parts(text, begin, end)[0]
    is_job = _names_a_job(cut(text, *first), cues) or cues.organisation_words.find(cut(text, *first))
    return SpeakerPhrase("job", *_trim(text, *first)) if is_job and begin < first[1] else None


def read_subject(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """The speaker in what stands before a verb of saying, introductions and all.

    "Speaking after the vote, Minister Jane Roe" has its speaker after the comma, "Jane Roe, Minister of X,"
    before it.
    """
    job: SpeakerPhrase | None = None
    for begin, _ in _parts(text, start, end):
        found = read_speaker(text, begin, end, cues, is_subject=True)
        if found and found.kind != "job":
            return found
        job = job or found
    return job
