"""Attributions before the words, and those that lead to the paragraphs after them: "Jane Roe, director, said:"."""

from __future__ import annotations

import re
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.phrases import Words, cut
from pressschema.parsers.text.quotes.attribution import (
    LONGEST,
    SUBJECT_WORDS,
    Attribution,
    first_verb,
    is_doubtful,
    says_nothing,
)
from pressschema.parsers.text.quotes.matches import SpeakerPhrase
from pressschema.parsers.text.quotes.speakers import read_speaker, read_subject
from pressschema.parsers.text.sentences import sentence_start

__all__ = ["according_to", "attribution_before", "introduction", "leads_straight", "sentence_before"]

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
_STOPS: Final = (".", "!", "?", "…", "。")
_NAME_FIRST = re.compile(r"\s*([^\W\d_a-z][^\W\d_]+)\s(?=[^\W\d_A-Z])")


def attribution_before(
    text: str, start: int, end: int, cues: Cues, *, needs_verb: bool = False, longest: int = LONGEST
) -> Attribution | None:
    """The attribution that leads to a quotation, or to the end of a paragraph: "Jane Roe, Director, said:".

    A colon does without a verb of saying, unless one is needed.
    """
    begin = sentence_start(text, max(start, end - longest), end, cues)
    tail = text[begin:end].rstrip()
    stop = begin + len(tail)
    words = cut(text, begin, stop)
    if not words.words or (tail.endswith(_STOPS) and not cues.quote_introducers.find(words)):
        return None
    pronoun = cues.inverted_pronouns.at(words)
    if pronoun:  # "По её словам, ..."
        return Attribution(begin, stop, SpeakerPhrase("pronoun", begin, words.ends[pronoun - 1]), stop)
    has_colon = tail.endswith((":", "："))
    has_label = has_colon and not needs_verb
    verbs = _last_verb(text, words, cues)
    if verbs is None:
        return _labelled(text, begin, words, cues) if has_label else None
    first, last = verbs
    if cues.speech_nouns.at(words, first):
        if first > 1 and not tail.endswith((",", ":")):
            return None
        leads = tail.endswith((",", ":", "，", "：", "،"))
        whom = read_speaker if leads else according_to
        return Attribution(begin, stop, whom(text, words.ends[last - 1], stop, cues), stop)
    is_announced = has_colon or bool(cues.quote_introducers.at(words, first))
    if len(words) - last > (_TAIL_WORDS if is_announced else _BARE_TAIL_WORDS):
        speaker = read_speaker(text, words.ends[last - 1], stop, cues) if tail.endswith((",", "，", "،")) else None
        if speaker and speaker.kind == "name" and speaker.titles:  # "As the mayor, Jane Roe, has said, ..."
            return Attribution(begin, stop, speaker, stop)
        return _labelled(text, begin, words, cues) if has_label else None
    opening = cues.verbs_of_saying.at(words) if first else 0  # the verb may come first, and another after the speaker
    subject = words.ends[opening - 1] if 0 < opening <= first else begin
    verb = next(
        (index for index in range(max(1, first - _PREPOSITION), first) if cues.verbs_of_saying.at(words, index)), first
    )
    speaker = read_subject(text, subject, words.starts[verb], cues) if first else None
    if speaker is None or speaker.kind == "job" or is_doubtful(text, speaker, cues):
        after = read_speaker(text, words.ends[last - 1], stop, cues)
        is_better = after is not None and after.kind == "name" and not is_doubtful(text, after, cues)
        speaker = after if is_better else speaker or after
    if speaker is None and last == len(words):
        speaker = _first_word(text, begin, cues)
    return Attribution(begin, stop, speaker, stop)


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


def sentence_before(text: str, end: int, cues: Cues) -> Attribution | None:
    """What the sentence that ends at an index says somebody said: "Jane Roe said that the bridge is open."."""
    begin = sentence_start(text, max(0, end - LONGEST), end, cues)
    words = cut(text, begin, end)
    verb = first_verb(text, words, cues, 1, min(len(words), SUBJECT_WORDS))
    speaker = read_subject(text, begin, words.starts[verb[0]], cues) if verb else None
    if verb is None or speaker is None or speaker.kind == "job" or is_doubtful(text, speaker, cues):
        return None
    return Attribution(begin, end, speaker, words.ends[verb[1] - 1])


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
    if speaker is None or speaker.kind == "job" or speaker.start > begin + _FARTHEST:
        return None
    return Attribution(begin, end, speaker, end)


def introduction(text: str, cues: Cues, *, needs_verb: bool = False, needs_colon: bool = True) -> Attribution | None:
    """The attribution of a paragraph that only leads to what follows it.

    Where marks follow it, what announces a statement does without a colon ("issued the following statement.").
    """
    said = text.rstrip()
    is_announced = not needs_colon and cues.quote_introducers.within(said[-_ANNOUNCEMENT:])
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
