"""Attributions that stand within the marks: "We are glad - says Jane Roe - that it works"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from pressschema.parsers.text.alternatives import any_of
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.phrases import cut
from pressschema.parsers.text.quotes.attribution import Attribution, attribution_after, says_nothing
from pressschema.parsers.text.quotes.matches import SpeakerPhrase
from pressschema.parsers.text.quotes.titles import names_a_job

__all__ = ["interruptions"]

#: How long an attribution within a quotation may be, in characters.
_LONGEST: Final = 200
#: What opens the words again.
_AGAIN: Final = frozenset('"“„«')
#: A dash with which the words go on after a sentence that attributed them.
_DASH_AFTER = re.compile(r"\s*[–—―]\s+")
#: A colon with which they go on after a second verb: "says Jane Roe and goes on: ...".
_COLON = re.compile(r":\s+(?:[–—―-]\s+)?(?=[^\W\d_])")
#: Longer than any verb of saying, in characters.
_LONGEST_VERB: Final = 40
#: Words that are no job but go on with the sentence.
_FEWEST_CLAUSE: Final = 3
#: What may open it: a dash, or a comma.
_OPENING = re.compile(r"[,.!?…]?\s[-–—―]\s?|(?<=[,.!?…])[–—―]\s|,\s|(?<=[!?…])\s(?=[^\W\d_A-Z])|(?<=\w)[-–]\s")


@lru_cache(maxsize=64)
def _dash(cues: Cues) -> re.Pattern[str]:
    """A dash that closes an attribution; one that only touches the word before it joins no words: "on- and offline"."""
    return re.compile(
        r"[,.!?…]?\s[-–—―](?:\s|[.,]\s?)?|(?<=[\w,.!?…])[–—―]\s|[–—―][.,;:]\s?"
        rf"|(?<=\w)-(?:[.,;:]\s?|\s(?!{any_of((*cues.place_joiners, *cues.alternatives))}\s))"
    )


def interruptions(text: str, start: int, end: int, cues: Cues) -> Iterator[tuple[int, int, Attribution]]:
    """Each attribution within quoted words: where the words stop, where they go on, who speaks.

    Between dashes the verb of saying stands right after the first one, or right before the second. After a
    comma it stands right after that, and the attribution goes on to the end of its sentence, or to the comma
    after a pronoun.
    """
    at = start
    for opening in _OPENING.finditer(text, start, end):
        if opening.start() < at:
            continue
        is_dash = opening[0].strip() not in {",", ""}
        found = _between_dashes(text, opening, end, cues) if is_dash else _after_comma(text, opening.end(), end, cues)
        if found:
            attribution, resume = found
            yield opening.start() + (opening[0][0] in ",.!?…"), resume, attribution
            at = resume


def _between_dashes(text: str, opening: re.Match[str], end: int, cues: Cues) -> tuple[Attribution, int] | None:
    """An attribution between two dashes, or from a dash to the end of the words."""
    begin = opening.end()
    closing = _dash(cues).search(text, begin, min(end, begin + _LONGEST))
    stop = closing.start() if closing else min(end, begin + _LONGEST)
    words = cut(text, begin, stop)
    verbs = cues.verbs_of_saying
    opens = verbs.at(words) or cues.speech_nouns.at(words) or verbs.at(words, 1)
    if not (opens or verbs.find(words, max(0, len(words) - 3))):
        return None
    found = attribution_after(text, begin, stop, cues)
    if found is None or found.speaker is None:
        return None
    if not says_nothing(text, found.end, stop) or (stop < end and not closing):  # "- says Jane Roe. It works"
        goes_on = opens and text[found.end : found.end + 2] == ". " and found.speaker.kind == "name"
        return (found, found.end + 2) if goes_on else None
    return found, closing.end() if closing else end


def _after_comma(text: str, begin: int, end: int, cues: Cues) -> tuple[Attribution, int] | None:
    """An attribution that a comma opens: the verb first, then who speaks."""
    opening = text[begin : min(end, begin + _LONGEST_VERB)]
    if opening[:1].isupper() or not cues.verbs_of_saying.opens(opening):
        return None
    found = attribution_after(text, begin, end, cues)
    speaker = found.speaker if found else None
    if found is None or speaker is None or (speaker.kind == "job" and not says_nothing(text, speaker.end, found.end)):
        return None
    colon = _COLON.search(text, begin, min(found.end, begin + _LONGEST))
    if colon and cues.verbs_of_saying.end(cut(text, begin, colon.start())):
        leads = attribution_after(text, begin, colon.start(), cues)
        return (leads, colon.end()) if leads else None
    if found.end - begin > _LONGEST:
        return None
    if speaker.kind == "pronoun":
        comma = text.find(",", speaker.end, found.end)
        stop = comma + 1 if comma >= 0 else min(found.end + 1, end)
    else:
        clause = _clause_after(text, speaker, cues)
        if clause is not None:
            return found._replace(speaker=speaker._replace(titles=())), clause
        stop = found.end + 1 if found.end < end else end
    dash = _DASH_AFTER.match(text, stop, end)
    return found, dash.end() if dash else _skip_blanks(text, stop, end)


def _clause_after(text: str, speaker: SpeakerPhrase, cues: Cues) -> int | None:
    """Where the words go on right behind the comma after a name: "the bridge, says Jane Roe, lasts for ever"."""
    if not speaker.titles or speaker.titles[-1][0] < speaker.end:
        return None
    start, end = speaker.titles[-1]
    words = cut(text, start, end)
    names_something = any(text[at].isupper() for at in words.starts) or names_a_job(words, cues)
    is_title = names_something or len(words) < _FEWEST_CLAUSE or cues.organisation_words.find(words) is not None
    return None if is_title or "," not in text[speaker.end : start] else start


def _skip_blanks(text: str, start: int, end: int) -> int:
    """Index after blanks, and after a mark that opens again what the attribution closed without one."""
    while start < end and text[start].isspace():
        start += 1
    return start + (start < end and text[start] in _AGAIN)
