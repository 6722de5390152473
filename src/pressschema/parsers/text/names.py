"""Names of persons in running text: told from jobs, organisations and places by their words.

Every word is given a kind, one letter each; a name is then a regular expression over the kinds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.phrases import MARKS, Phrases
from pressschema.parsers.text.spans import JOINT

__all__ = [
    "OF_ALL",
    "Name",
    "hangul_name",
    "is_job",
    "is_name",
    "job_forms",
    "leading_name",
    "names_in",
    "surname_alone",
    "trailing_name",
    "without_courtesies",
]

#: What parts the endings of a word for women and men: "Sprecher*in", "président·e".
_ALL: Final = r"(?<=[a-zß-ÿ])[*:_·](?=[a-zß-ÿ]{1,6}\b)"
OF_ALL: Final = re.compile(_ALL)
#: A word: inner apostrophes and hyphens are of it, and the dots of initials and abbreviations.
#: The short article or preposition of French and Italian before a name is a word of its own: "d’Example".
_WORD = re.compile(
    r"[a-z]{1,5}['’](?=[A-ZÀ-ÖØ-Þ])|['’][a-z](?=\s[A-Z])|"
    rf"[^\W\d_](?:[^\W\d_]|[{MARKS}]|['’‐\u2060-]\u2060?(?=[^\W\d_])|\.-?(?=[^\W\d_]{{1,3}}\.)|\.(?=(?:ssa|ra)\b)"
    rf"|{_ALL})*\.?"
)
#: Behind a word whose other half is to come: "Wirtschafts- und Energieminister".
_WAITS = re.compile(r"- [^\W\d_A-Z]{1,4} ")
#: An abbreviation without a dot: "dr".
_NO_VOWEL = re.compile("[bcdfghjklmnpqrstvwxzłśżź]{2,4}")
#: Syllables of a given name in Korean.
_GIVEN: Final = "[\uac00-\ud7a3]{1,2}"
#: Japanese words that are not names begin with these.
_HIRAGANA = re.compile(r"[\u3041-\u309f]")
#: Wider gaps divide columns.
_WIDEST_GAP: Final = 3
#: How far to look for a name, in characters.
_REACH: Final = 120
#: The last part of a compound has at least so many letters, the first one less.
_COMPOUND: Final = 4
#: English jobs that end surnames as well: "Whitehead".
_NO_TAILS: Final = frozenset({"head", "lead"})
#: Characters of a job at the end of a word without capitals: "代表取締役社長".
_UNCASED_JOBS: Final = range(2, 5)
_BLANK: Final = " \t\n\u00a0\u2060"
_APOSTROPHES: Final = frozenset("'’")

# The kinds: N a word of a name, U one in a script without capitals, I an initial, H an honorific, B one of the
# nobility, S a suffix, p a small word of names, P one with a capital, l a small word of places, f one of the
# language's commonest, c another small word, o another word with a capital; between words that do not stand side
# by side there is a comma, a q for one quotation mark or bracket, or, for anything else, a bar.
#: Four words at most, not counting initials and small words. Without capitals nothing tells where a longer
#: name begins.
#: A nickname stands in marks before the surname.
#: No name has more initials, or more honorifics, than so many: where many are in a row, no name begins at each of them.
_INITIALS, _TITLES = "I{0,6}", "[HB]{0,8}"
_CORE: Final = f"(?:(?:Pp{{0,3}})?{_INITIALS}N(?:[pP]{{0,3}}{_INITIALS}(?:qNq)?N){{0,3}}|U{{1,2}})"
#: Suffixes, with or without a comma before them; one between a comma and a job is of the job: "Jane Roe, Sr. Director",
#: but not "Jane Roe, Sr., Director".
_SUFFIXES: Final = "(?:S|,S(?!o))*"
_LEADING = re.compile(f"(?:{_TITLES}B{_CORE}(?:[lp]N{{1,2}})?|(?:[HB]{_TITLES}p{{0,3}})?{_CORE}){_SUFFIXES}")
_TRAILING = re.compile(f"(?:{_TITLES}B{_CORE}(?:[lp]N{{1,2}})?|{_TITLES}{_CORE}){_SUFFIXES}$")
#: An honorific, or a job that may be one (J), is a surname behind a name, with nothing of a name behind it: "Emily
#: Bishop", "Nora C. Baker"; one that is a surname too (J) also behind a courtesy: "Ms. Bishop".
_SURNAME_TITLE = re.compile("(?:(?<=[NI])[HBJ]|(?<=H)J)(?![NIHBpPU])")
#: No name goes on over one of these.
_NEVER_WITHIN: Final = frozenset("foc")
#: A surname with its small words and nothing else.
_PARTICLES_FIRST = re.compile("p{1,3}N(?:,?S)*$")
_NICKNAME_MARKS: Final = frozenset("\"“”„‘’'«»()")
#: What a legal form can follow: a name, or a word of an organisation.
_BEFORE_LEGAL_FORM: Final = frozenset("NIUo,")
#: After "of", "for" and the like, the first of many capitals belong to the job: "Minister for Health Jane Roe".
_AFTER_SMALL_WORD = re.compile("(?<=[plf])N(?:p{0,3}I*N)*(?=(?:p{0,3}I*N){2}(?:,?S)*$)")


class Name(NamedTuple):
    """A name of a person: `text[start:end]`, honorifics and suffixes included.

    Attributes:
        start: index of its first character.
        end: index after its last character.
        kinds: the kinds of its words, a letter each; see the top of this module.
    """

    start: int
    end: int
    kinds: str

    @property
    def words(self) -> int:
        """How many words it has; honorifics, initials, small words and suffixes are not counted."""
        return self.kinds.count("N") + self.kinds.count("U")


class _Vocabulary:
    """What the cues of a language say of single words."""

    def __init__(self, cues: Cues) -> None:
        #: Words for a job or an office.
        jobs = _last_words(cues.role_words, cues.person_titles)
        self.jobs: Final = jobs.union(f"{job}{ending}" for job in jobs for ending in cues.job_endings)
        #: Words that are written with a dot.
        self.abbreviations: Final = frozenset(
            word
            for phrases in (cues.honorifics, cues.name_suffixes, cues.person_titles, cues.organisation_words)
            for phrase in phrases
            for word in phrase.split()
            if word.endswith(".")
        )
        #: What is of a name only behind another small word of it: "von der".
        self.inner: Final = _last_words(cues.name_particles) - frozenset(cues.name_particles)
        #: The kinds of words with a small letter, and of those with a capital.
        self.small: Final = _by_word(
            ("p", cues.name_particles), ("l", cues.place_particles), ("f", cues.function_words)
        )
        self.titles: Final = _by_word(
            ("B", cues.nobility), ("H", _all_words(cues.honorifics)), ("S", _all_words(cues.name_suffixes))
        )
        self.others: Final = _by_word(
            ("o", self.jobs),
            ("o", _last_words(cues.organisation_words)),
            ("P", cues.name_particles),
            ("o", cues.function_words),
        )


def _by_word(*kinds: tuple[str, Iterable[str]]) -> dict[str, str]:
    """The kind of each word; the first that has it counts."""
    return {word: kind for kind, words in reversed(kinds) for word in words}


def _last_words(*lists: Phrases) -> frozenset[str]:
    return frozenset(phrase.rpartition(" ")[2].rstrip(".") for phrases in lists for phrase in phrases)


def _all_words(phrases: Phrases) -> frozenset[str]:
    return frozenset(word.rstrip(".") for phrase in phrases for word in phrase.split())


@lru_cache(maxsize=64)
def _vocabulary(cues: Cues) -> _Vocabulary:
    return _Vocabulary(cues)


@lru_cache(maxsize=64)
def hangul_name(cues: Cues) -> re.Pattern[str]:
    """What a name in Hangul looks like, by its surname; nothing does where the cues have no surnames."""
    surnames = "|".join(sorted(cues.surnames, key=len, reverse=True))
    return re.compile(f"(?:{surnames}){_GIVEN}" if surnames else "(?!)")


@lru_cache(maxsize=8192)
def is_job(word: str, cues: Cues) -> bool:
    """Whether a word in lower case is one for a job or an office, or a compound with one ("qualitätsbeauftragte")."""
    return _is_job(word, _vocabulary(cues).jobs)


def job_forms(word: str, cues: Cues) -> Iterator[str]:
    """A word for a job, as it is and without the article that is hung on it ("ministern"); nothing for any other."""
    if is_job(word, cues):
        yield word
        bare = (word.removesuffix(ending) for ending in cues.job_endings if word.endswith(ending))
        yield from (form for form in bare if is_job(form, cues))


def _is_job(word: str, jobs: frozenset[str]) -> bool:
    if word in jobs:
        return True
    head, *endings = OF_ALL.split(word)
    if endings:
        return _is_job(head, jobs) or _is_job(head + endings[0], jobs)
    tails = (word[start:] for start in range(_COMPOUND - 1, len(word) - _COMPOUND + 1))
    return any(tail in jobs and tail not in _NO_TAILS for tail in tails)


def _without_stop(word: str, vocabulary: _Vocabulary) -> str:
    """A word without the dot after it, unless that is of an initial or of an abbreviation that the cues have."""
    if not word.endswith(".") or len(word) == 2 or "." in word[:-1]:
        return word
    return word if word.lower() in vocabulary.abbreviations else word[:-1]


@lru_cache(maxsize=8192)
def _kind(word: str, vocabulary: _Vocabulary) -> str:
    """The kind of a word, by itself."""
    lower = word.lower().rstrip(".")
    if not word[-1].isupper() and (word[0].islower() or word[0] in "'’"):
        small = vocabulary.small.get(lower.replace("’", "'"), "c")
        is_short = word[-1] == "." or (small == "c" and _NO_VOWEL.fullmatch(lower) is not None)
        return "H" if is_short and vocabulary.titles.get(lower) == "H" else small
    kind = vocabulary.titles.get(lower)
    if kind:
        return kind
    if len(lower) == 1 or "." in word[:-1]:
        return "I"
    if lower.endswith(("'s", "’s")):
        return "o"
    kind = vocabulary.others.get(lower)
    if kind:
        return kind
    if _is_job(lower, vocabulary.jobs):
        return "o"
    if word[0].isupper() or word[0].istitle():
        return "N"
    if _HIRAGANA.match(word):
        return "c"
    return "o" if any(word[-length:] in vocabulary.jobs for length in _UNCASED_JOBS) else "U"


def _kinds(
    text: str, start: int, end: int, cues: Cues, last: frozenset[str] = frozenset()
) -> tuple[str, list[int], list[int]]:
    """The kinds of the words between two indexes, and where in the text the word of each letter begins and ends.

    What is behind the first of some kinds is left out.
    """
    vocabulary = _vocabulary(cues)
    kinds: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _WORD.finditer(text, start, end):
        word = _without_stop(match[0], vocabulary)
        gap = text[ends[-1] : match.start()].rstrip(JOINT) if ends else ""
        between = gap.strip(_BLANK)
        if between in _APOSTROPHES and kinds and kinds[-1] == "H":
            between = ""  # "Dato' Jane Roe"
        if between or len(gap) > _WIDEST_GAP:
            kinds.append("," if between == "," else "q" if between in _NICKNAME_MARKS else "|")
            starts.append(match.start())
            ends.append(ends[-1])
        kind = "p" if kinds[-1:] == ["p"] and word in vocabulary.inner else _kind(word, vocabulary)
        if kind in "oHB" and kinds and word.lower() in cues.job_surnames and word.istitle():
            is_courtesy = kinds[-1] == "H" and text[starts[-1] : ends[-1]].lower() in cues.courtesies
            if is_courtesy or (kind == "o" and kinds[-1] in "NI"):
                kind = "J"  # a surname where no name follows
        is_first = not kinds or kinds[-1] not in _BEFORE_LEGAL_FORM
        if kind == "o" and is_first and word.istitle() and word.lower() in cues.legal_forms:
            kind = "N"  # "Asa Roe", but "Acme ASA"
        if kind == "N" and _WAITS.match(text, match.end()):
            kind = "o"  # the half of a compound
        if kind == "S" and not kinds and word.istitle():
            kind = "N"  # "Edd Roe", but "Jane Roe, EdD"
        kinds.append(kind)
        starts.append(match.start())
        ends.append(match.start() + len(word))
        if kinds[-1] in last:
            break
    return _SURNAME_TITLE.sub("N", "".join(kinds)).replace("J", "o"), starts, ends


def leading_name(text: str, start: int, cues: Cues, end: int | None = None) -> Name | None:
    """The name that begins at an index, as long as it goes; None where no name begins there."""
    limit = min(start + _REACH, len(text) if end is None else end)
    kinds, starts, ends = _kinds(text, start, limit, cues, _NEVER_WITHIN)
    match = _LEADING.match(kinds)
    if match is None or text[start : starts[0]].strip(_BLANK):
        return None
    return Name(starts[0], ends[match.end() - 1], match[0])


def trailing_name(text: str, start: int, end: int, cues: Cues) -> Name | None:
    """The name that ends at an index and begins at another or after it; None where none ends there."""
    kinds, starts, ends = _kinds(text, max(start, end - _REACH), end, cues)
    match = _TRAILING.search(kinds)
    if match is None or text[ends[-1] : end].strip(_BLANK):
        return None
    job = _AFTER_SMALL_WORD.search(kinds, match.start())
    first = job.end() if job and job.start() == match.start() else match.start()
    return Name(starts[first], ends[match.end() - 1], kinds[first : match.end()])


def surname_alone(text: str, start: int, end: int, cues: Cues) -> Name | None:
    """The surname with small words before it that is all of a stretch: "van der Roe"."""
    kinds, starts, ends = _kinds(text, start, end, cues)
    return Name(starts[0], ends[-1], kinds) if _PARTICLES_FIRST.match(kinds) else None


def names_in(text: str, start: int, end: int, cues: Cues) -> Iterator[Name]:
    """Every name between two indexes, in order; single words with a capital among them."""
    kinds, starts, ends = _kinds(text, start, end, cues)
    for match in _LEADING.finditer(kinds):
        yield Name(starts[match.start()], ends[match.end() - 1], match[0])


def without_courtesies(text: str, start: int, end: int, cues: Cues) -> tuple[int, int]:
    """Where a name stands without the courtesies around it: "Mme Roe", "Roe, Esq."."""
    first, _, rest = text[start:end].partition(" ")
    while rest and first.lower() in cues.courtesies:
        start = end - len(rest.lstrip())
        first, _, rest = text[start:end].partition(" ")
    name, comma, suffix = text[start:end].rpartition(",")
    return start, start + len(name) if comma and suffix.strip().lower() in cues.courtesies else end


def is_name(text: str, cues: Cues) -> bool:
    """Whether a text is the name of a person: two words or more, or one with an honorific or initials."""
    begin = len(text) - len(text.lstrip())
    name = leading_name(text, begin, cues)
    if name is None or text[name.end :].strip(_BLANK + ".,"):
        return False
    return name.words > 1 or name.kinds[0] in "HBI"
