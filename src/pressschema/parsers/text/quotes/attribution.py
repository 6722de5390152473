"""Who a quotation is attributed to by the words after it, in its sentence or as its signature."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.names import is_job
from pressschema.parsers.text.phrases import Words, cut
from pressschema.parsers.text.quotes.addressees import after_addressee
from pressschema.parsers.text.quotes.matches import SpeakerPhrase
from pressschema.parsers.text.quotes.speakers import read_speaker, read_subject
from pressschema.parsers.text.sentences import sentence_end

__all__ = [
    "LONGEST",
    "STOPS",
    "SUBJECT_WORDS",
    "Attribution",
    "attribution_after",
    "first_verb",
    "is_doubtful",
    "is_far",
    "is_signed",
    "says_nothing",
    "signature",
]

#: How long an attribution may be, in characters.
LONGEST: Final = 320
#: Words of a speaker before the verb: "said" further on belongs to something else.
SUBJECT_WORDS: Final = 28
#: Characters between the quotation and the speaker: "... ", on Tuesday in Berlin Jane Roe said".
_FARTHEST: Final = 80
#: Small words before a verb that comes before its speaker.
_ADVERBS: Final = 5
#: What stands between "with these words" and who spoke them: articles.
_SMALL_WORDS: Final = 2
_COLONS: Final = frozenset(":：")
#: A quotation that ended in a full stop: within the last characters before an attribution.
_MARKS: Final = 4
_STOP_INSIDE = re.compile(r"[.!?。！？]\s?[\"'”’»“」』]?$")
STOPS: Final = (".", "!", "?", "…", "。")
_SAID = re.compile(r"[^\W_]")
_LEAD = re.compile(r"[\s\u2060,،，.;:!?…–—―-]*")
#: A pronoun hung on its verb: "souligne-t-elle".
_INVERSION = re.compile(r"-(?:t-)?(?=[^\W\d_])")
_SIGNATURE = re.compile(r"\s*(?:<cite>)?\s*(?:--|[–—―]|-)\s*(?=[^\W\d_])")
#: A signature in brackets is all of what is left: "(Jane Roe, Director of X)".
_BRACKETS = re.compile(r"\s*[(（]\s*(?=[^\W\d_][^()（）]*[)）][.。]?\s*$)")


class Attribution(NamedTuple):
    """The words that attribute a quotation.

    Attributes:
        start: index of the first character of them.
        end: index after the last character, that of the sentence they end with.
        speaker: who speaks; None where they go on with the speaker before ("adding:").
        verb_end: index after the verb, where that stands behind the speaker; else `end`.
    """

    start: int
    end: int
    speaker: SpeakerPhrase | None
    verb_end: int


def says_nothing(text: str, start: int, end: int) -> bool:
    """Whether there are only marks and gaps between two indexes."""
    return _SAID.search(text, start, end) is None


def first_verb(text: str, words: Words, cues: Cues, start: int, stop: int) -> tuple[int, int] | None:
    """The first verb of saying; a word with a capital is none: "the United States"."""
    found = cues.verbs_of_saying.find(words, start, stop)
    while found and found[0] and text[words.starts[found[0]]].isupper():
        found = cues.verbs_of_saying.find(words, found[1], stop)
    return found


def _leads_to_verb(text: str, words: Words, verb: int, cues: Cues) -> bool:
    """Whether the words before a verb are no speaker: "also said", "so said", but not "she said"."""
    if cues.back_references.at(words) == verb:
        return True
    small = words.words[:verb]
    if any(word in cues.pronouns for word in small):
        return False
    if all(word in cues.function_words for word in small):
        return True
    is_plain = all(text[start].islower() for start in words.starts[:verb])
    return is_plain and read_subject(text, words.starts[0], words.starts[verb], cues) is None


def is_doubtful(text: str, speaker: SpeakerPhrase, cues: Cues) -> bool:
    """Whether a name may just begin the sentence: one word with a capital, or a small one with it ("Dazu sagt ...")."""
    if speaker.kind == "pronoun" or speaker.titles:
        return False
    first, *others = text[speaker.start : speaker.end].split()
    if not others:
        return True
    return first.lower() in cues.function_words and others[0] not in cues.name_particles  # unlike "Van der Roe"


def attribution_after(text: str, start: int, end: int, cues: Cues) -> Attribution | None:
    """The attribution that follows a quotation: "said Jane Roe, Director", "Roe said", "according to Roe".

    After a full stop outside the marks a new sentence begins; so does one that leads to what follows it.
    """
    lead = _LEAD.match(text, start, end)
    begin = lead.end() if lead else start
    if any(mark in text[start:begin] for mark in STOPS):
        return _as_sentence(text, begin, end, cues)
    stop = sentence_end(text, begin, min(end, begin + LONGEST), cues)
    words = cut(text, begin, stop)
    leads_on = text[begin:stop].rstrip().endswith((":", "："))
    if not words.words or (leads_on and _STOP_INSIDE.search(text, max(0, start - _MARKS), start)):
        return None
    inverted = cues.inverted_pronouns.at(words)
    if inverted:
        return Attribution(begin, stop, SpeakerPhrase("pronoun", begin, words.ends[inverted - 1]), stop)
    whose = _whose_words(text, words, cues)
    if whose:
        return Attribution(begin, stop, whose, stop)
    noun = cues.speech_nouns.at(words)
    verb = (0, noun) if noun else first_verb(text, words, cues, 0, SUBJECT_WORDS)
    if verb is None:
        return None
    first, last = verb
    if first and not (first <= _ADVERBS and _leads_to_verb(text, words, first, cues)):  # unlike "also said"
        speaker = _subject_after(text, start, begin, words.starts[first], cues)
        return Attribution(begin, stop, speaker, words.ends[last - 1]) if speaker else None
    if cues.name_markers and not noun:  # the verb comes last there, and the speaker before it
        return None
    if last == len(words) and not noun:  # the language leaves the pronoun out: "apuntó."
        return Attribution(begin, stop, SpeakerPhrase("pronoun", begin, words.ends[last - 1]), words.ends[last - 1])
    behind = _after_verb(text, words.ends[last - 1], stop)
    speaker = read_speaker(text, behind if noun else after_addressee(text, behind, stop, cues), stop, cues)
    return Attribution(begin, stop, speaker, stop) if speaker else None


def _as_sentence(text: str, begin: int, end: int, cues: Cues) -> Attribution | None:
    """A sentence of its own that only attributes what is before it: "Così il sindaco, Jane Roe."."""
    stop = sentence_end(text, begin, min(end, begin + LONGEST), cues)
    words = cut(text, begin, stop)
    noun = cues.speech_nouns.at(words)
    speaker = read_speaker(text, words.ends[noun - 1], stop, cues) if noun else None
    if speaker and speaker.kind == "name" and says_nothing(text, speaker.last, stop):
        return Attribution(begin, stop, speaker, stop)
    back = cues.back_references.at(words)
    speaker = _referred_to(text, words, back, stop, cues) if back else _whose_words(text, words, cues)
    return Attribution(begin, stop, speaker, stop) if speaker and speaker.kind == "name" else None


def _referred_to(text: str, words: Words, back: int, stop: int, cues: Cues) -> SpeakerPhrase | None:
    """Whom a sentence names that refers back to what was said: "È quanto afferma Jane Roe", "Così Jane Roe dice"."""
    verb = first_verb(text, words, cues, back, SUBJECT_WORDS)
    if verb is None:
        return None
    first, last = verb
    if first == back:
        return read_speaker(text, _after_verb(text, words.ends[last - 1], stop), stop, cues)
    begin = words.ends[back - 1]
    speaker = read_speaker(text, begin, words.starts[first], cues, is_subject=True)
    between = cut(text, begin, speaker.first).words if speaker else ()
    return speaker if all(word in cues.function_words for word in between) else None


def _whose_words(text: str, words: Words, cues: Cues) -> SpeakerPhrase | None:
    """Whose a sentence says that the words before it were: "With these words Jane Roe opened the bridge".

    The verb may come first; a job before the name is all that is said of it.
    """
    back = cues.back_words.at(words)
    if not 0 < back < len(words) or words.words[-1] in _COLONS:
        return None
    word, begin = words.words[back], words.starts[back]
    is_verb = text[begin].islower() and word not in cues.function_words and not is_job(word, cues)
    begin = words.ends[back] if is_verb else begin
    speaker = read_speaker(text, begin, words.ends[-1], cues, is_subject=True)
    if speaker is None or len(cut(text, begin, speaker.first)) > _SMALL_WORDS:
        return None
    before = tuple(title for title in speaker.titles if title[0] < speaker.start)
    return speaker._replace(titles=before or speaker.titles)


def _subject_after(text: str, start: int, begin: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """The speaker between quoted words and a verb, if nothing else is there: "Jane Roe, Director, said"."""
    speaker = read_subject(text, begin, end, cues)
    if speaker is None or is_far(speaker, begin) or _has_verb(text, start, begin, speaker):
        return None
    if speaker.is_nobody or speaker.start == begin or speaker.titles:
        return speaker
    before = cut(text, begin, speaker.start)
    small = (cues.function_words, cues.title_ends)
    is_small = all(
        text[at].isupper() or any(word in words for words in small)
        for word, at in zip(before.words, before.starts, strict=True)
    )
    return speaker if is_small and not is_doubtful(text, speaker, cues) else None


def _after_verb(text: str, start: int, end: int) -> int:
    inversion = _INVERSION.match(text, start, end)
    return inversion.end() if inversion else start


def _has_verb(text: str, start: int, begin: int, speaker: SpeakerPhrase) -> bool:
    """Whether words between marks are part of a sentence that goes on: ""The Bridge" was a bestseller, Roe said"."""
    is_open = text[start:begin].isspace() and text[max(0, start - _MARKS) : start].rstrip("\"'”’»“」』")[-1:].isalnum()
    return is_open and "," in text[begin : speaker.first]


def is_far(speaker: SpeakerPhrase, begin: int) -> bool:
    """Whether more stands before a speaker than an introduction: it is about something else then."""
    return speaker.first - begin > _FARTHEST


def signature(text: str, start: int, cues: Cues) -> Attribution | None:
    """A name that signs what is before it: "-- Jane Roe, Director of X", or that without a dash as all of a text."""
    dash = _SIGNATURE.match(text, start) or _BRACKETS.match(text, start, start + LONGEST)
    begin = dash.end() if dash else _skip_blanks(text, start)
    if len(text) - begin > LONGEST or (dash is None and start and text.endswith(STOPS)):
        return None
    end = text.find("</cite>", begin)
    end = len(text) if end < 0 else end
    speaker = read_speaker(text, begin, end, cues)
    if speaker is None or speaker.kind != "name" or sentence_end(text, begin, end, cues) < end - 1:
        return None
    is_bare = dash is None and (speaker.start > begin + 1 or text[speaker.end : speaker.end + 1] != ",")
    is_last = bool(cues.name_markers) and not text[speaker.end :].strip()  # the job stands before the name there
    if dash is None and (not speaker.titles or (is_bare and not is_last)):
        return None
    return Attribution(begin, end, speaker, end)


def _skip_blanks(text: str, start: int) -> int:
    while start < len(text) and text[start].isspace():
        start += 1
    return start


def is_signed(text: str) -> bool:
    """Whether a text begins as a signature does, with a dash or a mark-up of its own."""
    return _SIGNATURE.match(text) is not None
