"""Attributions that the words stand within: "Jane Roe said that it is "for all of us"", "Roe は「…」と述べた"."""

from __future__ import annotations

from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.phrases import Words, cut
from pressschema.parsers.text.quotes.attribution import (
    LONGEST,
    STOPS,
    Attribution,
    first_verb,
    is_doubtful,
    is_far,
    says_nothing,
)
from pressschema.parsers.text.quotes.introductions import according_to
from pressschema.parsers.text.quotes.matches import SpeakerPhrase
from pressschema.parsers.text.quotes.speakers import read_speaker, read_subject
from pressschema.parsers.text.quotes.titles import comma_parts, opens_with_job
from pressschema.parsers.text.quotes.uncased import topic_before
from pressschema.parsers.text.sentences import sentence_end, sentence_start

__all__ = ["attribution_around", "attribution_by_topic"]

#: Words between the marks and a verb after them, and characters that these are looked for in.
_VERB_AFTER: Final = 3
_TO_VERB: Final = 12
#: Letters from the words to their verb in scripts without spaces: "と笑顔で話した", and characters to look through.
_WORDS_TO_VERB: Final = 16
_FARTHEST: Final = 80
#: How many words may have the organisation that opens a sentence.
_FIRST_WORDS: Final = 4
#: What opens other words of the same speaker.
_OPENING: Final = ("“", "「", '"', "‘")


def attribution_around(text: str, start: int, opening: int, close: int, end: int, cues: Cues) -> Attribution | None:
    """The attribution of words within a sentence of their speaker's.

    Either the verb stands before them, further off ("Roe said the effect would be "small ...""), or the speaker
    stands before them and the verb after them, as in Japanese.
    """
    begin = sentence_start(text, max(start, opening - LONGEST), opening, cues)
    words = cut(text, begin, opening)
    verb = first_verb(text, words, cues, 0, len(words)) or cues.verbs_of_calling.find(words, 1)
    noun = cues.speech_nouns.at(words)
    if noun:  # "Laut Jane Roe, Direktorin, sei "das ...""
        speaker = according_to(text, words.ends[noun - 1], opening, cues)
        if speaker and speaker.kind in {"name", "job"}:
            return Attribution(begin, opening, speaker, opening)
    opens = cues.verbs_of_saying.at(words)
    if opens and not text[begin].isupper():  # the verb comes first: Arabic
        clause = next((index for index in range(opens + 1, len(words)) if cues.title_ends.at(words, index)), len(words))
        last = next((index for index in range(clause - 1, 0, -1) if words.words[index] not in cues.function_words), 0)
        speaker = read_speaker(text, words.ends[opens - 1], words.ends[last], cues)
        if speaker and speaker.kind == "name":
            return Attribution(begin, opening, speaker, opening)
    speaker = _of_verb(text, begin, words, verb, cues) if verb else None
    if verb and speaker and not is_far(speaker, begin):
        return Attribution(begin, opening, speaker, words.ends[verb[1] - 1])
    after = cut(text, close, min(end, close + _TO_VERB))
    first = next((index for index in range(_VERB_AFTER) if cues.verbs_of_saying.at(after, index)), None)
    if first is None or text[begin:opening].rstrip().endswith(STOPS):
        return None
    speaker = read_subject(text, begin, opening, cues)
    return Attribution(begin, opening, speaker, opening) if speaker else None


def _of_verb(text: str, begin: int, words: Words, verb: tuple[int, int], cues: Cues) -> SpeakerPhrase | None:
    """The speaker of a verb of saying before the words, whose place is before the verb or behind it.

    A job alone is one where "that" leads on and it opens the sentence, or what goes on behind a comma.
    """
    speaker = read_subject(text, begin, words.starts[verb[0]], cues)
    if verb[1] == len(words) or words.words[-1] not in cues.open_words:  # not "said that"
        return speaker if speaker and speaker.kind != "job" else None
    part = comma_parts(text, begin, words.starts[verb[0]])[-1]
    if speaker and speaker.kind == "job":
        return speaker if _opens(text, begin, words, cues) or opens_with_job(text, *part, cues) else None
    if speaker and not is_doubtful(text, speaker, cues):
        return speaker
    return _behind_verb(text, words, verb, cues, is_bare=_is_small(text, *part, cues)) or speaker


def _opens(text: str, begin: int, words: Words, cues: Cues) -> bool:
    """Whether a job or an organisation opens a sentence."""
    is_organisation = cues.organisation_words.find(words, 0, _FIRST_WORDS) is not None
    return is_organisation or opens_with_job(text, begin, words.ends[-1], cues)


def _is_small(text: str, start: int, end: int, cues: Cues) -> bool:
    """Whether only small words stand before a verb, and no pronoun: its language leaves that out."""
    words = cut(text, start, end).words
    return all(word in cues.function_words and word not in cues.pronouns for word in words if word[0].isalpha())


def _behind_verb(text: str, words: Words, verb: tuple[int, int], cues: Cues, *, is_bare: bool) -> SpeakerPhrase | None:
    """The speaker between a verb and "that": "Dabei betonte Jane Roe, dass"; left out, as in "Luego señaló que"."""
    start, end = words.ends[verb[1] - 1], words.starts[-1]
    if says_nothing(text, start, end):
        return SpeakerPhrase("pronoun", words.starts[verb[0]], start) if is_bare else None
    speaker = read_speaker(text, start, end, cues)
    return speaker if says_nothing(text, speaker.last if speaker else start, end) else None


def attribution_by_topic(text: str, opening: int, close: int, cues: Cues) -> Attribution | None:
    """The attribution of words that a particle leads on from to a verb: its speaker is the topic before them.

    Without a topic in the paragraph whoever spoke last goes on.
    """
    if not text.startswith(cues.quote_particles, close):
        return None
    close += max(len(particle) for particle in cues.quote_particles if text.startswith(particle, close))
    after = cut(text, close - 1, sentence_end(text, close, min(len(text), close + _FARTHEST), cues))
    verb = cues.verbs_of_saying.find(after, 0, _WORDS_TO_VERB)
    if verb is None:
        goes_on = text[close : close + 1] == " " and text[close + 1 : close + 2] in _OPENING
        speaker = topic_before(text, 0, opening, cues) if goes_on else None  # "“...”며 “...”라고 말했다"
        return Attribution(opening, opening, speaker, opening) if speaker else None
    speaker = topic_before(text, close, after.starts[verb[0]], cues) or topic_before(text, 0, opening, cues)
    return Attribution(opening, opening, speaker or SpeakerPhrase("pronoun", close, close), opening)
