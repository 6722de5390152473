"""Who a quotation is attributed to, by the words after it, before it, or within it."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.phrases import Words, cut
from pressschema.parsers.text.quotes.matches import SpeakerPhrase
from pressschema.parsers.text.quotes.speakers import read_speaker, read_subject
from pressschema.parsers.text.quotes.uncased import topic_before
from pressschema.parsers.text.sentences import sentence_end, sentence_start

__all__ = [
    "Attribution",
    "attribution_after",
    "attribution_around",
    "attribution_before",
    "attribution_by_topic",
    "introduction",
    "is_signed",
    "says_nothing",
    "sentence_before",
    "signature",
]

#: How long an attribution may be, in characters.
_LONGEST: Final = 320
#: The same of a paragraph that only leads to what follows it.
_LONGEST_INTRODUCTION: Final = 640
#: Words of a speaker before the verb: "said" further on belongs to something else.
_SUBJECT_WORDS: Final = 28
#: Characters between the quotation and the speaker: "... ", on Tuesday in Berlin Jane Roe said".
_FARTHEST: Final = 80
#: Small words before a verb that comes before its speaker.
_ADVERBS: Final = 5
#: Words from a verb of saying to what announces a statement: "said in a statement".
_PREPOSITION: Final = 2
#: Words between a verb of saying and the marks: "said in a statement:".
_TAIL_WORDS: Final = 80
_BARE_TAIL_WORDS: Final = 3
#: Letters from the words to their verb in scripts without spaces: "と笑顔で話した".
_WORDS_TO_VERB: Final = 16
#: A quotation that ended in a full stop: within the last characters before an attribution.
_MARKS: Final = 4
#: How far before the end of a paragraph a statement is announced, in characters.
_ANNOUNCEMENT: Final = 120
_STOP_INSIDE = re.compile(r"[.!?。！？][\"'”’»“」』]?$")
_STOPS: Final = (".", "!", "?", "…", "。")
_SAID = re.compile(r"[^\W_]")
_LEAD = re.compile(r"[\s\u2060,،，.;:!?…–—―-]*")
#: A pronoun hung on its verb: "souligne-t-elle".
_NAME_FIRST = re.compile(r"\s*([^\W\d_a-z][^\W\d_]+)\s(?=[^\W\d_A-Z])")
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


def _verb(text: str, words: Words, cues: Cues, start: int, stop: int) -> tuple[int, int] | None:
    """The first verb of saying; a word with a capital is none: "the United States"."""
    found = cues.verbs_of_saying.find(words, start, stop)
    while found and found[0] and text[words.starts[found[0]]].isupper():
        found = cues.verbs_of_saying.find(words, found[1], stop)
    return found


def _leads_to_verb(text: str, words: Words, verb: int, cues: Cues) -> bool:
    """Whether the words before a verb are no speaker: "also said", "later added", but not "she said"."""
    small = words.words[:verb]
    if any(word in cues.pronouns for word in small):
        return False
    if all(word in cues.function_words for word in small):
        return True
    is_plain = all(text[start].islower() for start in words.starts[:verb])
    return is_plain and read_subject(text, words.starts[0], words.starts[verb], cues) is None


def attribution_after(text: str, start: int, end: int, cues: Cues) -> Attribution | None:
    """The attribution that follows a quotation: "said Jane Roe, Director", "Roe said", "according to Roe".

    After a full stop outside the marks a new sentence begins; so does one that leads to what follows it.
    """
    lead = _LEAD.match(text, start, end)
    begin = lead.end() if lead else start
    if any(mark in text[start:begin] for mark in _STOPS):
        return _as_sentence(text, begin, end, cues)
    stop = sentence_end(text, begin, min(end, begin + _LONGEST), cues)
    words = cut(text, begin, stop)
    leads_on = text[begin:stop].rstrip().endswith((":", "："))
    if not words.words or (leads_on and _STOP_INSIDE.search(text, max(0, start - _MARKS), start)):
        return None
    inverted = cues.inverted_pronouns.at(words)
    if inverted:
        return Attribution(begin, stop, SpeakerPhrase("pronoun", begin, words.ends[inverted - 1]), stop)
    noun = cues.speech_nouns.at(words)
    verb = (0, noun) if noun else _verb(text, words, cues, 0, _SUBJECT_WORDS)
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
    speaker = read_speaker(text, _after_verb(text, words.ends[last - 1], stop), stop, cues)
    return Attribution(begin, stop, speaker, stop) if speaker else None


def _as_sentence(text: str, begin: int, end: int, cues: Cues) -> Attribution | None:
    """A sentence of its own that only attributes what is before it: "Così il sindaco, Jane Roe."."""
    stop = sentence_end(text, begin, min(end, begin + _LONGEST), cues)
    words = cut(text, begin, stop)
    noun = cues.speech_nouns.at(words)
    speaker = read_speaker(text, words.ends[noun - 1], stop, cues) if noun else None
    if speaker is None or speaker.kind != "name":
        return None
    last = max([speaker.end, *(last for _, last in speaker.titles)])
    return Attribution(begin, stop, speaker, stop) if says_nothing(text, last, stop) else None


def _subject_after(text: str, start: int, begin: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """The speaker between quoted words and a verb, if nothing else is there: "Jane Roe, Director, said"."""
    speaker = read_subject(text, begin, end, cues)
    if speaker is None or _is_far(speaker, begin) or _has_verb(text, start, begin, speaker):
        return None
    if speaker.kind == "job" or speaker.start == begin or speaker.titles:
        return speaker
    before = cut(text, begin, speaker.start)
    small = (cues.function_words, cues.title_ends)
    is_small = all(
        text[at].isupper() or any(word in words for words in small)
        for word, at in zip(before.words, before.starts, strict=True)
    )
    return speaker if is_small and not _is_doubtful(text, speaker, cues) else None


def _after_verb(text: str, start: int, end: int) -> int:
    inversion = _INVERSION.match(text, start, end)
    return inversion.end() if inversion else start


def _has_verb(text: str, start: int, begin: int, speaker: SpeakerPhrase) -> bool:
    """Whether words between marks are part of a sentence that goes on: ""The Bridge" was a bestseller, Roe said"."""
    first = min([speaker.start, *(start for start, _ in speaker.titles)])
    is_open = text[start:begin].isspace() and text[max(0, start - _MARKS) : start].rstrip("\"'”’»“」』")[-1:].isalnum()
    return is_open and "," in text[begin:first]


def _is_far(speaker: SpeakerPhrase, begin: int) -> bool:
    """Whether more stands before a speaker than an introduction: it is about something else then."""
    return min([speaker.start, *(start for start, _ in speaker.titles)]) - begin > _FARTHEST


def attribution_before(
    text: str, start: int, end: int, cues: Cues, *, needs_verb: bool = False, longest: int = _LONGEST
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
        whom = read_speaker if leads else _according_to
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
    if speaker is None or speaker.kind == "job" or _is_doubtful(text, speaker, cues):
        after = read_speaker(text, words.ends[last - 1], stop, cues)
        is_better = after is not None and after.kind == "name" and not _is_doubtful(text, after, cues)
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


def _according_to(text: str, start: int, end: int, cues: Cues) -> SpeakerPhrase | None:
    """The speaker after "according to", up to the last comma: what follows it is the sentence's own verb."""
    comma = text.rfind(",", start, end)
    return read_speaker(text, start, comma if comma > start else end, cues)


def attribution_around(text: str, start: int, opening: int, close: int, end: int, cues: Cues) -> Attribution | None:
    """The attribution of words within a sentence of their speaker's.

    Either the verb stands before them, further off ("Roe said the effect would be "small ...""), or the speaker
    stands before them and the verb after them, as in Japanese.
    """
    begin = sentence_start(text, max(start, opening - _LONGEST), opening, cues)
    words = cut(text, begin, opening)
    verb = _verb(text, words, cues, 1, len(words))
    noun = cues.speech_nouns.at(words)
    if noun:  # "Laut Jane Roe, Direktorin, sei "das ...""
        speaker = _according_to(text, words.ends[noun - 1], opening, cues)
        if speaker and speaker.kind == "name":
            return Attribution(begin, opening, speaker, opening)
    opens = cues.verbs_of_saying.at(words)
    if opens and not text[begin].isupper():  # the verb comes first: Arabic
        last = next(
            (index for index in range(len(words) - 1, 0, -1) if words.words[index] not in cues.function_words), 0
        )
        speaker = read_speaker(text, words.ends[opens - 1], words.ends[last], cues)
        if speaker and speaker.kind == "name":
            return Attribution(begin, opening, speaker, opening)
    if verb:
        speaker = read_subject(text, begin, words.starts[verb[0]], cues)
        if speaker and speaker.kind != "job" and not _is_far(speaker, begin):
            return Attribution(begin, opening, speaker, words.ends[verb[1] - 1])
    after = cut(text, close, min(end, close + _BARE_TAIL_WORDS * 4))
    first = next((index for index in range(_BARE_TAIL_WORDS) if cues.verbs_of_saying.at(after, index)), None)
    if first is None or text[begin:opening].rstrip().endswith(_STOPS):
        return None
    speaker = read_subject(text, begin, opening, cues)
    return Attribution(begin, opening, speaker, opening) if speaker else None


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
        return None
    speaker = topic_before(text, close, after.starts[verb[0]], cues) or topic_before(text, 0, opening, cues)
    return Attribution(opening, opening, speaker or SpeakerPhrase("pronoun", close, close), opening)


def sentence_before(text: str, end: int, cues: Cues) -> Attribution | None:
    """What the sentence that ends at an index says somebody said: "Jane Roe said that the bridge is open."."""
    begin = sentence_start(text, max(0, end - _LONGEST), end, cues)
    words = cut(text, begin, end)
    verb = _verb(text, words, cues, 1, min(len(words), _SUBJECT_WORDS))
    speaker = read_subject(text, begin, words.starts[verb[0]], cues) if verb else None
    if verb is None or speaker is None or speaker.kind == "job" or _is_doubtful(text, speaker, cues):
        return None
    return Attribution(begin, end, speaker, words.ends[verb[1] - 1])


def _is_doubtful(text: str, speaker: SpeakerPhrase, cues: Cues) -> bool:
    """Whether a name may just begin the sentence: one word with a capital, or a small one with it ("Dazu sagt ...")."""
    if speaker.kind == "pronoun" or speaker.titles:
        return False
    first, *others = text[speaker.start : speaker.end].split()
    if not others:
        return True
    return first.lower() in cues.function_words and others[0] not in cues.name_particles  # unlike "Van der Roe"


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


def signature(text: str, start: int, cues: Cues) -> Attribution | None:
    """A name that signs what is before it: "-- Jane Roe, Director of X", or that without a dash as all of a text."""
    dash = _SIGNATURE.match(text, start) or _BRACKETS.match(text, start, start + _LONGEST)
    begin = dash.end() if dash else _skip_blanks(text, start)
    if len(text) - begin > _LONGEST or (dash is None and start and text.endswith(_STOPS)):
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
