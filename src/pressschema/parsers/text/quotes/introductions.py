"""Attributions before the words, and those that lead to the paragraphs after them: "Jane Roe, director, said:"."""

from __future__ import annotations

import re
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.names import trailing_name
from pressschema.parsers.text.phrases import Words, cut
from pressschema.parsers.text.quotes.attribution import (
    LONGEST,
    STOPS,
    Attribution,
    first_verb,
    is_doubtful,
    says_nothing,
)
from pressschema.parsers.text.quotes.matches import SpeakerPhrase
from pressschema.parsers.text.quotes.speakers import read_speaker, read_subject
from pressschema.parsers.text.quotes.titles import trim
from pressschema.parsers.text.sentences import sentence_start

__all__ = ["according_to", "attribution_before", "introduction", "leads_straight"]

#: How long a paragraph may be that only leads to what follows it, in characters.
_LONGEST_INTRODUCTION: Final = 640
#: Words from a verb of saying to what announces a statement: "said in a statement".
_PREPOSITION: Final = 2
#: Words between a verb of saying and the marks: "said in a statement:".
_TAIL_WORDS: Final = 80
_BARE_TAIL_WORDS: Final = 3
#: How far before the end of a paragraph a statement is announced, in characters.
_ANNOUNCEMENT: Final = 120
#: How far into a sentence a speaker with a colon is, in characters.
_FARTHEST: Final = 80
#: What leads on to the words.
_LEADS: Final = frozenset({",", ":", "，", "：", "،"})
_GAPS: Final = " \u00a0,，،–—"
_NAME_FIRST = re.compile(r"\s*([^\W\d_a-z][^\W\d_]+)\s(?=[^\W\d_A-Z])")


def attribution_before(
    text: str, start: int, end: int, cues: Cues, *, needs_verb: bool = False, longest: int = LONGEST
) -> Attribution | None:
    """The attribution that leads to a quotation, or to the end of a paragraph: "Jane Roe, Director, said:".

    A colon does without a verb of saying, unless one is needed.
    """
    begin = sentence_start(text, max(start, end - longest), end, cues)
    begin += len(text[begin:end]) - len(text[begin:end].lstrip(_GAPS))
    tail = text[begin:end].rstrip()
    stop = begin + len(tail)
    words = cut(text, begin, stop)
    if not words.words or (tail.endswith(STOPS) and not cues.quote_introducers.find(words)):
        return None
    if words.words[-1] in {":", "："} and words.words[-2:-1] and words.words[-2] in cues.listing:
        return None  # "Features that the release offers include:"
    compared = cues.comparisons.at(words)
    if 0 < compared < len(words):  # "As Jane Roe, director, wrote,"
        begin = words.starts[compared]
        words = cut(text, begin, stop)
    pronoun = cues.inverted_pronouns.at(words)
    if pronoun:  # "По её словам, ..."
        return Attribution(begin, stop, SpeakerPhrase("pronoun", begin, words.ends[pronoun - 1]), stop)
    verb = _last_verb(text, words, cues)
    first = first_verb(text, words, cues, 1, len(words)) if compared and verb else None
    if first and first[1] < len(words) and words.words[first[1]] == ",":  # "As Jane Roe says, the bridge is open:"
        return _by_verb(text, cut(text, begin, words.ends[first[1] - 1]), first, cues)
    if verb and cues.speech_nouns.at(words, verb[0]):
        return _by_noun(text, words, verb, cues)
    if verb and len(words) - verb[1] <= _longest_tail(words, verb, cues):
        return _by_verb(text, words, verb, cues)
    far = _by_far_verb(text, words, verb, cues) if verb and tail.endswith((",", "，", "،")) else None
    return far or (_labelled(text, begin, words, cues) if tail.endswith((":", "：")) and not needs_verb else None)


def _by_far_verb(text: str, words: Words, verb: tuple[int, int], cues: Cues) -> Attribution | None:
    """The attribution by a verb that more stands behind, up to a comma before the marks."""
    begin, stop = words.starts[0], words.ends[-1]
    if cues.name_markers:
        verb = first_verb(text, words, cues, 1, len(words)) or verb
    subject = read_subject(text, begin, words.starts[verb[0]], cues) if verb[0] else None
    if cues.name_markers:  # "市長林美惠指出，老屋是城市的記憶，「"
        return Attribution(begin, stop, subject, stop) if subject else None
    speaker = read_speaker(text, words.ends[verb[1] - 1], stop, cues)
    if speaker and speaker.kind == "name" and speaker.titles:  # "As the mayor, Jane Roe, has said, ..."
        return Attribution(begin, stop, speaker, stop)
    is_led_to = words.words[-2:-1] and words.words[-2] in cues.open_words  # "Roe described it by noting that,"
    return Attribution(begin, stop, subject, stop) if subject and subject.kind == "name" and is_led_to else None


def _by_noun(text: str, words: Words, noun: tuple[int, int], cues: Cues) -> Attribution | None:
    """The attribution after a noun of speech: "According to Jane Roe, director, "."""
    begin, stop = words.starts[0], words.ends[-1]
    leads = words.words[-1] in _LEADS or not text[stop:].strip()
    if noun[0] > 1 and words.words[-1] not in {",", ":"}:
        return None
    whom = read_speaker if leads else according_to
    return Attribution(begin, stop, whom(text, words.ends[noun[1] - 1], stop, cues), stop)


def _longest_tail(words: Words, verb: tuple[int, int], cues: Cues) -> int:
    """How many words may stand between a verb and the marks."""
    is_announced = words.words[-1] in {":", "："} or cues.quote_introducers.at(words, verb[0])
    return _TAIL_WORDS if is_announced else _BARE_TAIL_WORDS


def _by_verb(text: str, words: Words, verb: tuple[int, int], cues: Cues) -> Attribution | None:
    """The attribution by a verb of saying with its speaker before or after it."""
    begin, stop, (first, last) = words.starts[0], words.ends[-1], verb
    # the verb may come first, and another after the speaker
    opening = (cues.verbs_of_saying.at(words) or cues.speech_nouns.at(words)) if first else 0
    subject = words.ends[opening - 1] if 0 < opening <= first else begin
    earlier = range(max(1, first - _PREPOSITION), first)
    at = next((index for index in earlier if cues.verbs_of_saying.at(words, index)), first)
    speaker = read_subject(text, subject, words.starts[at], cues) if first else None
    if speaker is None or speaker.is_nobody or is_doubtful(text, speaker, cues):
        after = read_speaker(text, words.ends[last - 1], stop, cues)
        is_better = after is not None and after.kind == "name" and not is_doubtful(text, after, cues)
        if speaker and not is_better and speaker.kind != "pronoun" and _heads_list(text, words, last, cues):
            return None
        speaker = after if is_better else speaker or after
    if speaker is None and last == len(words):
        speaker = _first_word(text, begin, cues)
    if speaker is None and first and last >= len(words) - 1:
        speaker = _after_noun(text, begin, words.starts[at], cues)
    if speaker is None and _goes_on(words, verb, cues):
        speaker = SpeakerPhrase("pronoun", words.starts[first], words.ends[last - 1])
    return Attribution(begin, stop, speaker, stop)


def _after_noun(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """Somebody with an honorific behind a word that may be a job: "Doktorvater Dr. Jan Roe"."""
    name = trailing_name(text, start, end, cues)
    job = trim(text, start, name.start) if name and name.kinds[0] == "H" else (start, start)
    is_noun = text[start:end][:1].isupper() and text[slice(*job)].isalpha()
    return SpeakerPhrase("name", name.start, name.end, (job,)) if name and is_noun else None


def _goes_on(words: Words, verb: tuple[int, int], cues: Cues) -> bool:
    """Whether a sentence only says that somebody goes on, where pronouns are left out: "E aggiunge:"."""
    first, last = verb
    is_adding = cues.verbs_of_adding.find(words, first, last) is not None
    is_small = all(word in cues.function_words for word in words.words[:first] if word.isalpha())
    return is_adding and is_small and last >= len(words) - 1


def _heads_list(text: str, words: Words, verb_end: int, cues: Cues) -> bool:
    """Whether another word than a small one follows what may be a verb of saying: "Conference highlights include:"."""
    if verb_end >= len(words) or not words.words[verb_end].isalpha() or text[words.starts[verb_end]].isupper():
        return False
    is_small = words.words[verb_end] in cues.function_words or cues.title_ends.at(words, verb_end)
    return not is_small and cues.quote_introducers.find(words) is None


def _first_word(text: str, begin: int, cues: Cues) -> SpeakerPhrase | None:
    """The word that begins a sentence, where it may be somebody's first name: "Jane is glad of it, saying"."""
    word = _NAME_FIRST.match(text, begin)
    if word is None or word[1].lower() in cues.function_words:
        return None
    return SpeakerPhrase("word", word.start(1), word.end(1))


def according_to(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """The speaker after "according to", up to the last comma: what follows it is the sentence's own verb."""
    comma = text.rfind(",", start, end)
    return read_speaker(text, start, comma if comma > start else end, cues)


def _last_verb(text: str, words: Words, cues: Cues) -> tuple[int, int] | None:
    """The last verb of saying, announcement or "according to" in a sentence."""
    found = None
    index = 0
    while index < len(words):
        length = (
            cues.quote_introducers.at(words, index)
            or cues.verbs_of_saying.at(words, index)
            or cues.speech_nouns.at(words, index)
        )
        if length and (index == 0 or not text[words.starts[index]].isupper()):
            found = (index, index + length)
        index += length or 1
    return found


def _labelled(text: str, begin: int, words: Words, cues: Cues) -> Attribution | None:
    """A speaker and a colon, whatever is between them: "Jane Roe, Director of X:", "Roe is cautious:"."""
    end = words.ends[-1]
    speaker = read_speaker(text, begin, end, cues, is_subject=True)
    if speaker is None or speaker.is_nobody or speaker.start > begin + _FARTHEST:
        speaker = _before_relative(text, begin, words, cues)
    if speaker is None:
        return None
    return Attribution(begin, end, speaker, end)


def _before_relative(text: str, begin: int, words: Words, cues: Cues) -> SpeakerPhrase | None:
    """The person of whom a clause tells something: "The project was led by Jane Roe, who runs the lab:"."""
    pairs = range(1, len(words) - 1)
    relative = next((at for at in pairs if words.words[at - 1] == "," and words.words[at] in cues.relatives), None)
    found = read_subject(text, begin, words.ends[relative], cues) if relative else None
    is_full = found is not None and found.kind == "name" and " " in text[found.start : found.end]
    return found if is_full else None


def introduction(text: str, cues: Cues, *, needs_verb: bool = False, needs_colon: bool = True) -> Attribution | None:
    """The attribution of a paragraph that only leads to what follows it.

    Where marks follow it, a comma does, and what announces a statement does without any ("As Jane Roe wrote,",
    "issued the following statement.").
    """
    said = text.rstrip()
    is_announced = not needs_colon and (
        said.endswith((",", "，")) or cues.quote_introducers.within(said[-_ANNOUNCEMENT:])
    )
    if not said.endswith((":", "：")) and not is_announced:
        return None
    return attribution_before(text, 0, len(said), cues, needs_verb=needs_verb, longest=_LONGEST_INTRODUCTION)


def leads_straight(text: str, start: int, end: int, cues: Cues) -> bool:
    """Whether only a speaker, or a speaker and a verb of saying, stand before an index in their sentence."""
    found = attribution_before(text, start, end, cues, needs_verb=True)
    if found is not None:
        return found.speaker is not None
    found = attribution_before(text, start, end, cues)
    speaker = found.speaker if found else None
    if speaker is None:
        return False
    return says_nothing(text, max(speaker.end, *(last for _, last in speaker.titles), 0), end)
