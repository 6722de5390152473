"""Who a quotation is attributed to, by the words after it, before it, or within it."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.phrases import Words, cut
from pressschema.parsers.text.quotes.speakers import SpeakerPhrase, read_speaker, read_subject
from pressschema.parsers.text.sentences import sentence_end, sentence_start

__all__ = ["Attribution", "attribution_after", "attribution_before", "introduction", "is_signed", "signature"]

#: How long an attribution may be, in characters.
_LONGEST: Final = 320
#: Words of a speaker before the verb: "said" further on belongs to something else.
_SUBJECT_WORDS: Final = 28
#: Characters between the quotation and the speaker: "... ", on Tuesday in Berlin Jane Roe said".
_FARTHEST: Final = 80
#: Words between a verb of saying and the marks: "said in a statement:".
_TAIL_WORDS: Final = 30
_BARE_TAIL_WORDS: Final = 3
_STOPS: Final = (".", "!", "?", "…", "。")
_LEAD = re.compile(r"[\s\u2060,،，.;:!?…–—―-]*")
#: A pronoun hung on its verb: "souligne-t-elle".
_INVERSION = re.compile(r"-(?:t-)?(?=[^\W\d_])")
_SIGNATURE = re.compile(r"\s*(?:<cite>)?\s*(?:--|[–—―]|-)\s*(?=[^\W\d_])")


class Attribution(NamedTuple):
    """The words that attribute a quotation.

    Attributes:
        start: index of the first character of them.
        end: index after the last character.
        speaker: who speaks; None where they go on with the speaker before ("adding:").
    """

    start: int
    end: int
    speaker: SpeakerPhrase | None


def _verb(text: str, words: Words, cues: Cues, start: int, stop: int) -> tuple[int, int] | None:
    """The first verb of saying; a word with a capital is none: "the United States"."""
    found = cues.verbs_of_saying.find(words, start, stop)
    while found and found[0] and text[words.starts[found[0]]].isupper():
        found = cues.verbs_of_saying.find(words, found[1], stop)
    return found


def _is_small(word: str, cues: Cues) -> bool:
    return word in cues.function_words and word not in cues.pronouns


def attribution_after(text: str, start: int, end: int, cues: Cues) -> Attribution | None:
    """The attribution that follows a quotation: "said Jane Roe, Director", "Roe said", "according to Roe"."""
    lead = _LEAD.match(text, start, end)
    begin = lead.end() if lead else start
    stop = sentence_end(text, begin, min(end, begin + _LONGEST), cues)
    words = cut(text, begin, stop)
    if not words.words:
        return None
    noun = cues.speech_nouns.at(words)
    verb = (0, noun) if noun else _verb(text, words, cues, 0, _SUBJECT_WORDS)
    if verb is None:
        return None
    first, last = verb
    while first and first <= 2 and all(_is_small(word, cues) for word in words.words[:first]):
        first = 0  # "also said", "hat ... gesagt"
    if first:
        speaker = read_subject(text, begin, words.starts[first], cues)
        if speaker is None or _is_far(speaker, begin):
            return None
        return Attribution(begin, words.ends[last - 1], speaker)
    speaker = read_speaker(text, _after_verb(text, words.ends[last - 1], stop), stop, cues)
    return Attribution(begin, stop, speaker) if speaker else None


def _after_verb(text: str, start: int, end: int) -> int:
    inversion = _INVERSION.match(text, start, end)
    return inversion.end() if inversion else start


def _is_far(speaker: SpeakerPhrase, begin: int) -> bool:
    """Whether more stands before a speaker than an introduction: it is about something else then."""
    return min([speaker.start, *(start for start, _ in speaker.titles)]) - begin > _FARTHEST


def attribution_before(text: str, start: int, end: int, cues: Cues) -> Attribution | None:
    """The attribution that leads to a quotation, or to the end of a paragraph: "Jane Roe, Director, said:"."""
    begin = sentence_start(text, max(start, end - _LONGEST), end, cues)
    tail = text[begin:end].rstrip()
    words = cut(text, begin, begin + len(tail))
    if not words.words or (tail.endswith(_STOPS) and not cues.quote_introducers.find(words)):
        return None
    has_colon = tail.endswith((":", "："))
    verbs = _last_verb(text, words, cues)
    if verbs is None:
        return _labelled(text, begin, words, cues) if has_colon else None
    first, last = verbs
    is_announced = has_colon or bool(cues.quote_introducers.at(words, first))
    if len(words) - last > (_TAIL_WORDS if is_announced else _BARE_TAIL_WORDS):
        return None
    if cues.speech_nouns.at(words, first):
        speaker = read_speaker(text, words.ends[last - 1], begin + len(tail), cues)
    else:
        speaker = read_subject(text, begin, words.starts[first], cues) if first else None
        if speaker is None or speaker.kind == "job" or _is_doubtful(text, speaker):
            after = read_speaker(text, words.ends[last - 1], begin + len(tail), cues)
            speaker = after if after and not _is_doubtful(text, after) else speaker or after
    return Attribution(begin, begin + len(tail), speaker)


def _is_doubtful(text: str, speaker: SpeakerPhrase) -> bool:
    """Whether one word with a capital is all that there is: it may just begin the sentence ("Dazu sagt ...")."""
    return speaker.kind != "pronoun" and not speaker.titles and " " not in text[speaker.start : speaker.end]


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
    """A name and a colon, without a verb: "Jane Roe, Director of X:"."""
    end = words.ends[-1]
    speaker = read_speaker(text, begin, end, cues)
    if speaker is None or speaker.kind != "name" or speaker.start > begin + 40 or not speaker.titles:
        return None
    return Attribution(begin, end, speaker)


def introduction(text: str, cues: Cues) -> Attribution | None:
    """The attribution of a paragraph that only leads to what follows it."""
    said = text.rstrip()
    return attribution_before(text, 0, len(said), cues) if said.endswith((":", "：")) else None


def signature(text: str, start: int, cues: Cues) -> Attribution | None:
    """A name that signs what is before it: "-- Jane Roe, Director of X", or that without a dash as all of a text."""
    dash = _SIGNATURE.match(text, start)
    begin = dash.end() if dash else start
    if len(text) - begin > _LONGEST or (dash is None and text[:begin].strip()):
        return None
    end = text.find("</cite>", begin)
    end = len(text) if end < 0 else end
    speaker = read_speaker(text, begin, end, cues)
    if speaker is None or speaker.kind != "name" or sentence_end(text, begin, end, cues) < end - 1:
        return None
    if dash is None and (not speaker.titles or speaker.start > begin + 1 or text[speaker.end : speaker.end + 1] != ","):
        return None
    return Attribution(begin, end, speaker)


def is_signed(text: str) -> bool:
    """Whether a text begins as a signature does, with a dash or a mark-up of its own."""
    return _SIGNATURE.match(text) is not None
