"""The speaker in a phrase: a name with its job before or after it, a pronoun, or a job alone."""

from __future__ import annotations

import re
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.names import Name, is_job, leading_name, names_in, surname_alone
from pressschema.parsers.text.phrases import Words
from pressschema.parsers.text.quotes.job_first import job_and_name, job_before, named_after_job
from pressschema.parsers.text.quotes.matches import SpeakerPhrase
from pressschema.parsers.text.quotes.several import several_with_job
from pressschema.parsers.text.quotes.titles import (
    APOSTROPHES,
    ASIDE,
    FEWEST_PROPER,
    Span,
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
from pressschema.parsers.text.quotes.uncased import is_circumstance, topic_before, uncased_name

__all__ = ["read_speaker", "read_subject"]

#: What follows a name: a comma, a semicolon or a dash before the job, or just the next word.
_REST = re.compile(r"\s*(?P<mark>[,،，、;]|[–—-]\s)?\s*(?P<word>[^\W_]+)?")
#: A word with a capital behind a name, and nothing else before a mark or the end.
_LAST_WORD = re.compile(r" ([^\W\d_a-z][^\W\d_A-Z]{2,})(?=\s*(?:$|[,;(]))")
_SUFFIX_AFTER_COMMA = re.compile(",S$")
#: The kinds of a full name, small words, and what is no surname.
_AND_WHOSE = re.compile(r"[HB]*N(?:p{0,3}N)+p{1,3}N(?:N|p{1,3}N)")
#: How many parts before a relative pronoun may have whom it stands for.
_PARTS_BEFORE: Final = 3


# ---- a name and its job ---------------------------------------------------------------------------------


def _with_job_after(text: str, name: Name, end: int, cues: Cues, *, is_subject: bool) -> SpeakerPhrase | None:
    """A name at the beginning of a phrase, and the job after it: "Jane Roe, Director of X".

    One word alone is a name where a verb of saying stands right before it, not where the phrase begins a sentence.
    """
    if _SUFFIX_AFTER_COMMA.search(name.kinds) and is_affiliation(text, name.end, end, cues):  # "Jane Roe, MP for X"
        name = Name(name.start, text.rindex(",", name.start, name.end), name.kinds[:-2])
    aside = ASIDE.match(text, name.end, end)
    after = aside.end() if aside else name.end
    if text[after : after + 1] in APOSTROPHES:  # "Acme Widgets’ director"
        return None
    rest = _REST.match(text, after, end)
    if rest is None or rest["word"] is None:
        return SpeakerPhrase("name", name.start, name.end)
    words = words_of(text, after, end)
    is_full = name.words > 1 or name.kinds[0] in "HB"
    if rest["mark"] == ";" and not opens_with_job(text, *comma_parts(text, rest.start("word"), end)[0], cues):
        return SpeakerPhrase("name", name.start, name.end)
    if rest["mark"]:
        if not is_full and is_subject and not names_a_job(words, cues) and not _is_told_of(words, cues):
            return None
        titles = title_spans(text, after, end, cues)
        is_clause = bool(titles) and (tells_more(text, *titles[0], cues) or _ends_in_verb(text, titles[0], cues))
        return SpeakerPhrase("name", name.start, name.end, () if is_clause else titles)
    if words.words[0] in cues.place_joiners:
        second = leading_name(text, _skip_blanks(text, words.ends[0], end), cues, end)
        both = _with_job_after(text, second, end, cues, is_subject=is_subject) if second else None
        return SpeakerPhrase("name", name.start, both.end if both else name.end, both.titles if both else ())
    if rest["word"][0].isupper() or not (is_full or not is_subject):
        shorter = _before_particle(text, name, cues)
        return _with_job_after(text, shorter, end, cues, is_subject=is_subject) if shorter else None
    is_title = is_affiliation(text, after, end, cues) or is_job(words.words[0], cues)
    titles = title_spans(text, after, end, cues) if is_title and is_full else ()
    return SpeakerPhrase("name", name.start, name.end, titles)


def _ends_in_verb(text: str, title: Span, cues: Cues) -> bool:
    """Whether what follows a name goes on to a verb of saying: in languages where that comes last."""
    return cues.verbs_of_saying.end(words_of(text, *title))


def _is_told_of(words: Words, cues: Cues) -> bool:
    """Whether a comma and a relative pronoun begin what follows a name: "Jane, who lives nearby"."""
    return len(words) > 1 and words.words[1] in cues.pronouns and cues.title_ends.at(words, 1) > 0


def _before_particle(text: str, name: Name, cues: Cues) -> Name | None:
    """The name before a small word that may be of it or begin the organisation: "Jane Roe van de Acme Groep"."""
    words = words_of(text, name.start, name.end)
    inner = zip(words.starts[1:], words.words[1:], strict=True)
    small = [start for start, word in inner if word in cues.function_words and text[start].islower()]
    shorter = leading_name(text, name.start, cues, small[-1]) if small else None
    return shorter if shorter and shorter.words > 1 else None


def _skip_blanks(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


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
    start, end = trim(text, start, end)
    aside = max(text.rfind("(", start, end), text.rfind("（", start, end))
    if aside >= 0 and not any(mark in text[aside:end] for mark in ")）"):
        return _before_aside(text, start, aside, end, cues, is_subject=is_subject)
    start = _after_circumstances(text, start, end, cues)
    end = _before_circumstances(text, start, end, cues)
    words = words_of(text, start, end)
    if not words.words:
        return None
    if words.words[0] in cues.pronouns:
        if len(words) == 1 or not is_job(words.words[1], cues):
            return SpeakerPhrase("pronoun", words.starts[0], words.ends[0])
        start = words.starts[1]  # "Ihr Kollege Jan Roe"
    uncased = _without_capitals(text, start, end, cues) if cues.name_markers else None
    if uncased:
        return uncased
    if cues.name_markers and is_circumstance(text, start, end):
        return None
    begin = after_small_words(text, start, end, cues)
    headed = named_after_job(text, start, end, cues) or several_with_job(text, begin, end, cues, is_subject=is_subject)
    if headed:
        return headed
    name = _surname(text, start, end, cues) or leading_name(text, begin, cues, end)
    if name and begin == start:
        name = _with_job_as_surname(text, name, end, cues)
    name = _before_whose(text, name, cues) if name else None
    found = _employed(text, name, end, cues, is_subject=is_subject) if name else None
    found = found or (_with_job_after(text, name, end, cues, is_subject=is_subject) if name else None)
    if found is None or (name and name.words < 2 and name.kinds[0] != "p" and not found.titles):
        found = job_and_name(text, begin, end, cues, is_subject=is_subject, has_article=begin > start) or found
    return found or _job_alone(text, begin, end, cues)


def _employed(text: str, name: Name, end: int, cues: Cues, *, is_subject: bool) -> SpeakerPhrase | None:
    """A person behind a job in small letters and the name of whom it is for: "Acme Widgets spokeswoman Jane Roe"."""
    if not text.startswith(" ", name.end) or not text[name.end + 1 : name.end + 2].islower():
        return None
    found = job_before(text, name.start, comma_parts(text, name.end, end)[0][1], cues, is_subject=is_subject)
    if found is None or found.start < name.end:
        return None
    between = words_of(text, name.end, found.start)
    is_joined = any(word in cues.function_words and word not in cues.place_joiners for word in between.words)
    return found if names_a_job(between, cues) and not is_joined else None


def _without_capitals(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """The person whom a sentence is about, or whom a phrase names, in scripts without capitals."""
    topic = topic_before(text, start, end, cues)
    return topic if topic and topic.kind == "name" else uncased_name(text, start, end, cues)


def _after_circumstances(text: str, start: int, end: int, cues: Cues) -> int:
    """Index after what stands between a verb and its speaker: "added on Monday the director"."""
    words = words_of(text, start, end)
    while words.words and words.words[0] not in cues.pronouns:
        length = cues.title_ends.at(words)
        if not length:
            break
        start = trim(text, words.ends[length - 1], end)[0]
        words = words_of(text, start, end)
    return start


def _before_circumstances(text: str, start: int, end: int, cues: Cues) -> int:
    """Index before what tells when and where somebody said it, where no capital shows what a name is."""
    if text[start:end].isascii() or text[start:end].lower() != text[start:end].upper():
        return end
    words = words_of(text, start, end)
    length = next((index for index in range(1, len(words)) if cues.title_ends.at(words, index)), len(words))
    return trim(text, start, words.ends[length - 1])[1] if length else end


def _job_alone(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """A job or an organisation without a name: "a spokesperson of the trust"."""
    for first in title_spans(text, *comma_parts(text, start, end)[0], cues):
        words = words_of(text, *first)
        if names_a_job(words, cues) or (text[start].isupper() and cues.job_surnames.covers(words)):
            return SpeakerPhrase("job", *first)
        if cues.organisation_words.find(words):
            article = int(words.words[0] in cues.place_articles and text[first[0]].isupper())
            is_proper = sum(text[at].isupper() for at in words.starts[article:]) >= FEWEST_PROPER
            start = words.starts[article] if is_proper else first[0]
            return SpeakerPhrase("organisation" if is_proper else "job", start, first[1])
    return None


def _surname(text: str, start: int, end: int, cues: Cues) -> Name | None:
    """A surname with its small words that is all before a comma: "van der Roe", but not "der Roe" or "la Roe"."""
    first = text[start:end].partition(" ")[0]
    if first not in cues.name_particles:
        return None
    name = surname_alone(text, *comma_parts(text, start, end)[0], cues)
    return name if name and (name.kinds.startswith("pp") or first not in cues.function_words) else None


def _with_job_as_surname(text: str, name: Name, end: int, cues: Cues) -> Name:
    """A name with a surname that is a job as well, where nothing but a comma follows it: "Jane Baker, director"."""
    last = _LAST_WORD.match(text, name.end, end)
    if last is None or name.kinds[-1] != "N" or not is_job(last[1].lower(), cues):
        return name
    behind = comma_parts(text, last.end(1), end)[1:2]
    others = [leading_name(text, after_small_words(text, *part, cues), cues, part[1]) for part in behind]
    is_told = any(opens_with_job(text, *part, cues) for part in behind)
    if any(other and other.words > 1 for other in others) or (last[1].lower() in cues.person_titles and not is_told):
        return name  # "Harbour Minister, the Rt. Hon. Jane Roe"
    return Name(name.start, last.end(1), f"{name.kinds}N")


def _before_whose(text: str, name: Name, cues: Cues) -> Name:
    """A full name without the organisation that its bearer speaks for: "Jan Roe von der Acme Gruppe".

    Whoever has two given names may have a surname just like that, but for a word of organisations in it.
    """
    if _AND_WHOSE.match(name.kinds) is None:
        return name
    words = words_of(text, name.start, name.end)
    whose = next((at for at in range(2, len(words)) if cues.whose_words.at(words, at)), None)
    if whose is None or cues.organisation_words.find(words, whose) is None:
        return name
    return leading_name(text, name.start, cues, words.starts[whose]) or name


def _before_aside(
    text: str, start: int, opening: int, end: int, cues: Cues, *, is_subject: bool
) -> SpeakerPhrase | None:
    """The speaker before a bracket at the end, which may be of the job or hold it: "Jane Roe (Director, Acme)"."""
    found = read_speaker(text, start, opening, cues, is_subject=is_subject)
    if found is None:
        return None
    *others, last = found.titles or ((0, 0),)
    if last[1] and not text[last[1] : opening].strip():  # "director of Acme (NYSE: ACM)"
        return found._replace(titles=(*others, (last[0], end + 1)))
    is_job = not found.titles and found.kind == "name" and names_a_job(words_of(text, opening, end), cues)
    return found._replace(titles=title_spans(text, opening, end, cues)) if is_job else found


def _antecedent(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """The last person before a relative pronoun, with the job before or after the name."""
    parts = [part for part in comma_parts(text, *trim(text, start, end)) if part[0] < part[1]]
    for begin, last in reversed(parts[-_PARTS_BEFORE:]):
        found = job_before(text, begin, last, cues, is_subject=True)
        names = [name for name in names_in(text, begin, last, cues) if name.words > 1 or name.kinds[0] in "HB"]
        if names and not opens_with_job(text, begin, last, cues) and (found is None or names[-1].end < found.start):
            found = job_before(text, begin, names[-1].end, cues, is_subject=True)
            found = found or SpeakerPhrase("name", names[-1].start, names[-1].end)
        if found:
            after = title_spans(text, last, end, cues) if last < trim(text, start, end)[1] else ()
            return found._replace(titles=tuple(_from_job(text, *title, cues) for title in found.titles) + after)
    return None


def _from_job(text: str, start: int, end: int, cues: Cues) -> Span:
    """A job without what the sentence says before it: "the bridge was opened by mayor"."""
    words = words_of(text, start, end)
    first = next((index for index, word in enumerate(words.words) if is_job(word, cues)), 0)
    has_verb = any(text[at].islower() for at in words.starts[:first])
    return (words.starts[first] if has_verb and text[start].isupper() else start), end


def read_subject(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """The speaker in what stands before a verb of saying, introductions and all.

    "Speaking after the vote, Minister Jane Roe" has its speaker after the comma, "Jane Roe, Minister of X,"
    before it. After "who" it is the one whom that stands for: "praised by Jane Roe, who".
    """
    words = words_of(text, start, end)
    is_relative = bool(words.words) and words.words[-1] in cues.relatives
    whom = _antecedent(text, start, words.starts[-1], cues) if is_relative else None
    if whom:
        return whom
    job: SpeakerPhrase | None = None
    for begin, last in comma_parts(text, start, end):
        if last < end and _after_circumstances(text, begin, last, cues) > begin:
            continue
        found = read_speaker(text, begin, end, cues, is_subject=True)
        if found and found.kind == "pronoun" and job and text[found.end : end].lstrip().startswith(","):
            return job  # "La direction, elle, assure que", but not "Worried by the board, she says"
        if found and not found.is_nobody:
            return found
        job = job or found
    return job
