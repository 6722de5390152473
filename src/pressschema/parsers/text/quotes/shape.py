"""Attributions by their shape alone: a person, at most one small word for a verb that nobody listed, nothing else."""

from __future__ import annotations

from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.phrases import Words, cut
from pressschema.parsers.text.quotes.attribution import LONGEST, Attribution, says_nothing
from pressschema.parsers.text.quotes.matches import SpeakerPhrase
from pressschema.parsers.text.quotes.speakers import read_speaker, read_subject
from pressschema.parsers.text.sentences import sentence_end

__all__ = ["attribution_by_shape"]

#: Words of a verb with its auxiliary and its pronoun: "ha constatado", "freut sich", "legt uit".
_VERB: Final = 3
#: What ends words that a clause with their speaker follows; some languages have it inside of the marks, some outside.
_LEADS: Final = (",", "!", "?", "…")
#: What stands between the words and the clause, the closing marks among them.
_MARKS: Final = 3
_CLOSING: Final = "\"'”’»“ \u00a0"
_GAPS: Final = " \u00a0,–—-"


def attribution_by_shape(text: str, start: int, end: int, cues: Cues) -> Attribution | None:
    """The clause after quoted words that a verb and a person are all of: "quipped Jane Roe", "mayor Jane Roe quipped".

    A surname alone is one where a single word is all that stands before it: "quipped Roe".

    Args:
        text: the text.
        start: index after the closing mark.
        end: index where the clause ends at the latest.
        cues: the cues of its language.
    """
    begin = start
    while begin < end and text[begin] in _GAPS:
        begin += 1
    inside = text[max(0, start - _MARKS) : start].rstrip(_CLOSING)
    if not text[start:begin].strip().startswith(_LEADS) and not inside.endswith(_LEADS):
        return None
    stop = sentence_end(text, begin, min(end, begin + LONGEST), cues)
    words = cut(text, begin, stop)
    if not len(words) or cues.name_markers:
        return None
    speaker = _after_verb(text, words, stop, cues) or _before_verb(text, words, begin, cues)
    speaker = speaker or _alone(text, words, begin, stop, cues)
    return Attribution(begin, stop, speaker, stop) if speaker else None


def _alone(text: str, words: Words, begin: int, stop: int, cues: Cues) -> SpeakerPhrase | None:
    """A person where the verb was left out: "Jane Roe, director of the trust", "Roe"."""
    if len(words) == 1 and text[words.starts[0]].isupper() and words.words[0] not in cues.function_words:
        return SpeakerPhrase("name", words.starts[0], words.ends[0])
    speaker = read_speaker(text, begin, stop, cues)
    return speaker if speaker and speaker.start == begin and _is_all(text, speaker, begin, stop) else None


def _after_verb(text: str, words: Words, stop: int, cues: Cues) -> SpeakerPhrase | None:
    for length in range(1, min(_VERB + 1, len(words))):
        first = words.starts[length]
        if not _is_verb(text, words, 0, length, cues):
            if not text[words.starts[length - 1]].islower():
                return None
            continue
        if text[first].isupper() or words.words[length] in cues.place_articles:
            speaker = read_speaker(text, first, stop, cues)
            if speaker and _is_all(text, speaker, first, stop):
                return speaker
            is_alone = length == 1 and len(words) == length + 1 and text[first].isupper()
            return SpeakerPhrase("word", first, words.ends[length]) if is_alone else None
    return None


def _before_verb(text: str, words: Words, begin: int, cues: Cues) -> SpeakerPhrase | None:
    for length in range(1, _VERB):
        verb = len(words) - length
        is_verb = verb > 0 and _is_verb(text, words, verb, len(words), cues)
        speaker = read_subject(text, begin, words.starts[verb], cues) if is_verb else None
        if speaker is None:
            continue
        if speaker.kind != "name":
            return None
        is_beside = words.ends[verb - 1] == speaker.end or (words.words[verb - 1] == "," and bool(speaker.titles))
        if is_beside and _is_all(text, speaker, begin, words.starts[verb]):
            return speaker
    return None


def _is_verb(text: str, words: Words, first: int, last: int, cues: Cues) -> bool:
    """Whether small words may be a verb with what belongs to it; none leads to a person as a preposition does."""
    if len(words) <= last - first:
        return False
    barred = (cues.agents, cues.affiliation_words, cues.place_joiners)
    said = words.words[first:last]
    spoken = [(word, at) for word, at in zip(said, words.starts[first:last], strict=True) if word != "'"]
    if any(not text[at].islower() or any(word in phrases for phrases in barred) for word, at in spoken):
        return False
    return any(word not in cues.function_words for word, _ in spoken)


def _is_all(text: str, speaker: SpeakerPhrase, start: int, end: int) -> bool:
    """Whether a full name with its job, or a job after an article, is all that stands between two indexes."""
    is_full = speaker.kind == "name" and " " in text[speaker.start : speaker.end]
    is_full = is_full or (speaker.kind == "job" and speaker.start > start)
    spans = [(speaker.start, speaker.end), *speaker.titles]
    first, last = min(begin for begin, _ in spans), max(stop for _, stop in spans)
    return is_full and len(text[start:first].split()) <= 1 and says_nothing(text, last, end)
