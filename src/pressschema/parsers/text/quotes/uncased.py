"""Names in scripts without capitals: a word after them marks them, or a job before them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.names import hangul_name
from pressschema.parsers.text.phrases import cut
from pressschema.parsers.text.quotes.matches import SpeakerPhrase
from pressschema.parsers.text.quotes.titles import Span, after_agent, before_small_words, title_spans, trim

__all__ = ["is_circumstance", "marker_after", "topic_before", "uncased_name"]

#: What a name can be before a word that marks it: Latin words, katakana, a few Han characters or syllables of
#: Hangul, words of Arabic or Devanagari script. Behind a gap a surname may have one too: "社長 山本 花子".
_UNCASED_NAME: Final = (
    r"(?:(?<=[ \u3000])[\u4e00-\u9fff々]{1,3}(?<![部課室局係社員役長])[ \u3000][\u4e00-\u9fff々]{1,3}"
    r"|[A-Z][A-Za-z\u00c0-\u024f.'’-]*(?:[ \u00a0][A-Z][A-Za-z\u00c0-\u024f.'’-]*){0,4}|[\u30a0-\u30ff・＝]{2,30}"
    r"|[\u4e00-\u9fff々·]{2,6}|[\uac00-\ud7a3]{2,5})\s?|(?:[\u0620-\u06ff\u0900-\u097f]+\s){1,2}"
)
_NAME_AT_END = re.compile(f"(?:{_UNCASED_NAME})$")
#: A verb of Japanese before a noun that it tells something of: "参加した"; and what tells kana from the rest.
_CLAUSE = re.compile(r"[\u3041-\u3096](?:た|(?<!であ)る)(?=[^\u3041-\u3096]|$)|[来來]自|，(?=[来來]自)")
#: An office to which somebody belongs: "商品企画部の山田花子".
_OF_OFFICE = re.compile("(?:部|課|室|局|係|社|研究所|センター|大学|病院|協会)の?$")
#: What joins a job to the name after it: "担当者であるJane Roe".
_COPULA: Final = "である"
#: Particles of Japanese that no subject has: "笑顔で".
_CIRCUMSTANCE = re.compile(r"(?:[でにをとへ]|ながら|つつ|ため|上で|ほか)、?$")
#: A particle of Japanese after what a sentence is about, and what comes before that.
_TOPIC = re.compile(
    "(?:(?<=[\u4e00-\u9fff\u30a0-\u30ffんまA-Za-z])|(?<=[a-z] ))[はがも](?!「?[はがも])"
    "|(?<=[\uac00-\ud7a3])[은는이가](?=\\s)"
)
_CLAUSE_STARTS: Final = ("、", "。", "」", "，", ",", ". ", "”", "\u3000", "\n")
#: What may be a surname alone, and what stands before the sentence that it begins.
_SURNAME = re.compile("[\u4e00-\u9fff々]{2,3}")
#: What may be a given name, or a surname, in a script with capitals.
_GIVEN = re.compile(r"([A-Z][a-z\u00df-\u024f]{2,}) ?")
_COMMAS: Final = ("、", "，", ",")
_SENTENCE_ENDS: Final = frozenset({"", "。", "\u3000", " ", "\n"})
_MARKS: Final = (("「", "」"), ("“", "”"))
#: How far before the words it may be, in characters.
_FARTHEST_TOPIC: Final = 400
#: A name after a job, in Han characters, or in others behind what joins it to the job: "总裁张伟", "社長であるJane".
_NAME_NEXT = re.compile(
    r"\s?[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff])|(?:である|の)\s?(?:[A-Z][\w.'’-]+ [A-Z]|[\u30a0-\u30ff]{2})"
)
#: An abbreviation is no name: "IT".
_ABBREVIATION = re.compile("[A-Z]{2,4}")
#: Characters, or words in Latin, of a name in a script without capitals.
_LONGEST_UNCASED: Final = 6
#: Letters of one.
_SHORTEST_UNCASED: Final = 2
#: The same of a foreign name in katakana.
_LONGEST_KANA: Final = 20
_KANA = re.compile("[\u30a0-\u30ff]")
_HIRAGANA = re.compile("[\u3041-\u309f、。「」]")
#: Characters of a given name.
_LONGEST_GIVEN: Final = 4


def _after_job(text: str, start: int, end: int, cues: Cues) -> int:
    """Index after the last word for a job; `start` where there is none."""
    words = cut(text, start, end)
    for index in range(len(words) - 1, -1, -1):
        length = cues.role_words.at(words, index)
        if length:
            return words.ends[index + length - 1]
    return start


def uncased_name(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """A name that a word after it marks as one, or a job before it: "開発者の Jane Roe さん", "总裁张伟".

    A few characters alone are a name too, if they are no organisation.
    """
    end = _before_adverbs(text, start, end, cues)
    found = ((text.rfind(marker, start, end), marker) for marker in cues.name_markers)
    markers = sorted(((at + len(marker), len(marker), at, marker) for at, marker in found if at >= 0), reverse=True)
    first = _name_first(text, start, end, cues)
    for _, _, at, marker in markers:
        if first and first < at and marker in cues.role_words:
            return SpeakerPhrase("name", start, first, (trim(text, first, at + len(marker)),))
        is_before = marker in cues.role_words and _NAME_NEXT.match(text, at + len(marker), end) is not None
        name = _name_that_ends(text, start, at, cues) if at > start and not is_before else None
        if name:
            job = ((at, at + len(marker)),) if marker in cues.role_words else ()
            return SpeakerPhrase("name", *name, _uncased_title(text, start, name[0], cues) + job)
    name = _name_that_ends(text, start, before_small_words(text, start, end, cues), cues)
    if name is None or any(mark in text[start : name[0]] for pair in _MARKS for mark in pair):
        return None
    if text[name[0]].isascii() and (" " not in text[slice(*name)].strip() or name[0] == start):
        return None
    return SpeakerPhrase("name", *name, _uncased_title(text, start, name[0], cues))


def _name_first(text: str, start: int, end: int, cues: Cues) -> int | None:
    """Index after a Korean name that stands before an organisation and a job: "홍길동 한국은행 총재"."""
    found = hangul_name(cues).match(text, start, end)
    return found.end() if found and text[found.end() : end][:1].isspace() else None


def _before_adverbs(text: str, start: int, end: int, cues: Cues) -> int:
    """Index before what stands between a name and its verb: "further"."""
    words = cut(text, start, end)
    for index in range(1, len(words)):
        length = cues.title_ends.at(words, index)
        if length and index + length == len(words):
            return words.starts[index]
    return end


def _uncased_title(text: str, start: int, end: int, cues: Cues) -> tuple[Span, ...]:
    """The job before a name, without the clause that tells something of whoever has it."""
    end -= len(_COPULA) if text.endswith(_COPULA, start, end) else 0
    clauses = [clause.end() for clause in _CLAUSE.finditer(text, start, end)]
    comma = max(text.rfind(mark, start, end) for mark in _COMMAS)
    if comma >= 0 and not _is_position(text, start, comma, cues):
        clauses.append(comma + 1)  # "冒頭、山田大臣"
    return title_spans(text, max([after_agent(text, start, end, cues), *clauses]), end, cues)


def _is_position(text: str, start: int, end: int, cues: Cues) -> bool:
    """Whether what stands before a comma is a job, or where somebody has one."""
    has_job = _after_job(text, start, end, cues) > start or _OF_OFFICE.search(text, start, end) is not None
    return has_job or cues.organisation_words.find(cut(text, start, end)) is not None


def _name_that_ends(text: str, start: int, end: int, cues: Cues) -> Span | None:
    """The name of a few characters, or words in Latin, that ends at an index, after any word for a job."""
    found = _NAME_AT_END.search(text, start, end)
    if found is None:
        return None
    name = trim(text, max(found.start(), _after_job(text, start, end, cues)), end)
    said = cut(text, *name)
    longest = _LONGEST_KANA if _KANA.match(text, name[0]) else _LONGEST_UNCASED
    is_name = (
        len("".join(said.words)) >= _SHORTEST_UNCASED
        and len(said) <= longest
        and not cues.organisation_words.find(said)
        and not _ABBREVIATION.fullmatch(text, *name)
    )
    return name if is_name else None


def topic_before(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """The nearest topic before an index that is a person by the word that ends it: "共同研究の山田教授は"."""
    start = max(start, end - _FARTHEST_TOPIC)
    jobs = tuple(f"{word}、" for word in cues.role_words)
    for particle in reversed(list(_TOPIC.finditer(text, start, end))):
        at = particle.start()
        begin = _clause_start(text, start, at)
        if begin > start and text[start:begin].lower().endswith(jobs):
            begin = _clause_start(text, start, begin - 1)  # "看護部長、森下千尋氏は"
        found = _person(text, begin, at, cues)
        if found and all(text.count(mark, at, end) == text.count(other, at, end) for mark, other in _MARKS):
            return found
    return None


def _clause_start(text: str, start: int, end: int) -> int:
    """Index after the last mark between two indexes that ends a clause."""
    clause = text[start:end]
    return start + max(clause.rfind(stop) + len(stop) if stop in clause else 0 for stop in _CLAUSE_STARTS)


def _person(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """A phrase that ends in a name and a word that marks it, a job or a courtesy."""
    phrase = text[start:end]
    marker = max((word for word in _markers(cues) if phrase.endswith(word)), key=len, default="")
    at = end - len(marker)
    if not marker or at <= start:
        found = uncased_name(text, start, end, cues)
        if found and any(
            cues.role_words.find(cut(text, *title)) or _OF_OFFICE.search(text, *title) for title in found.titles
        ):
            return found
        is_alone = _SURNAME.fullmatch(text, start, end) is not None and text[start - 1 : start] in _SENTENCE_ENDS
        given = _GIVEN.fullmatch(text, start, end)
        return SpeakerPhrase("word", start, given.end(1) if given else end) if is_alone or given else None
    begin, stop = trim(text, start, at)
    first = _name_first(text, begin, stop, cues)
    if first and marker in cues.role_words:
        return SpeakerPhrase("name", begin, first, (trim(text, first, end),))
    words = cut(text, start, at)
    ends = [words.ends[index] for index in range(len(words)) if cues.organisation_words.at(words, index)]
    name = _name_that_ends(text, max([start, *(last for last in ends if last < at)]), at, cues)
    if name is None:
        return None
    job = ((at, end),) if marker in cues.role_words else ()
    return SpeakerPhrase("name", *name, _uncased_title(text, start, name[0], cues) + job)


def marker_after(text: str, start: int, cues: Cues) -> int | None:
    """Where a word stands that marks the name before it, at an index or a few characters after it."""
    end = start
    while end - start <= _LONGEST_GIVEN:
        if text.startswith(_markers(cues), end):
            return end
        if not "\u3005" <= text[end : end + 1] <= "\u9fff" or _HIRAGANA.match(text, end):
            return None
        end += 1
    return None


@lru_cache(maxsize=8)
def _markers(cues: Cues) -> tuple[str, ...]:
    return (*cues.name_markers, *cues.role_words)


def is_circumstance(text: str, start: int, end: int) -> bool:
    """Whether a phrase of Japanese ends in a particle that no subject has."""
    return _CIRCUMSTANCE.search(text, start, end) is not None
