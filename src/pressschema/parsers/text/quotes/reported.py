"""Reported speech: a sentence that says what somebody says, before the words themselves."""

from __future__ import annotations

import re
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.phrases import cut
from pressschema.parsers.text.quotes.attribution import (
    LONGEST,
    SUBJECT_WORDS,
    Attribution,
    attribution_after,
    first_verb,
    is_doubtful,
    says_nothing,
)
from pressschema.parsers.text.quotes.speakers import read_speaker, read_subject
from pressschema.parsers.text.sentences import sentence_start

__all__ = ["reported_at_the_end", "sentence_before"]

_COMMA = re.compile(r"[,،]\s")
#: How many commas before the end of a sentence may lead to who says it.
_MOST_COMMAS: Final = 4


def sentence_before(text: str, end: int, cues: Cues) -> Attribution | None:
    """What the sentence that ends at an index says somebody said: "Jane Roe said that the bridge is open.".

    A job alone is somebody behind words such as "according to", before a comma.
    """
    begin = sentence_start(text, max(0, end - LONGEST), end, cues)
    words = cut(text, begin, end)
    noun = cues.speech_nouns.find(words)
    verb = noun or first_verb(text, words, cues, 1, min(len(words), SUBJECT_WORDS))
    if verb is None:
        return None
    if noun:
        speaker = read_speaker(text, words.ends[noun[1] - 1], end, cues)
    else:
        speaker = read_subject(text, begin, words.starts[verb[0]], cues)
    if speaker is None:
        return None
    is_office = noun is not None and speaker.kind == "job" and text.startswith(",", speaker.end)
    if not is_office and (speaker.is_nobody or is_doubtful(text, speaker, cues)):
        return None
    return Attribution(begin, end, speaker, words.ends[verb[1] - 1])


def reported_at_the_end(text: str, cues: Cues) -> Attribution | None:
    """Who says the last sentence of a paragraph, behind a comma in it: "The bridge will open, says Jane Roe."."""
    end = len(text.rstrip())
    begin = sentence_start(text, max(0, end - LONGEST), end, cues)
    commas = [comma.end() for comma in _COMMA.finditer(text, begin, end)]
    for start in commas[-_MOST_COMMAS:]:
        found = attribution_after(text, start, end, cues)
        speaker = found.speaker if found else None
        if found is None or speaker is None or speaker.kind != "name" or is_doubtful(text, speaker, cues):
            continue
        last = speaker.last
        if says_nothing(text, max(last, found.verb_end if found.verb_end < found.end else 0), found.end):
            return found
        if not says_nothing(text, last, found.verb_end) and found.verb_end < found.end:
            return found
    return None
