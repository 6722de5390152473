"""A line about contacts, cut into what its stretches are: names, jobs, organisations, numbers, addresses."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.inline import find_emails, find_spelled_emails, find_urls
from pressschema.parsers.text.fields.leads import Named, after_introduction, name_at, name_led_to
from pressschema.parsers.text.fields.matches import ContactPart, Match
from pressschema.parsers.text.fields.phones import find_phones, label_before
from pressschema.parsers.text.names import Name, is_name
from pressschema.parsers.text.phrases import Phrases, Words, cut

__all__ = ["Stretch", "StretchKind", "has_ways", "name_stretch", "read_line", "read_ways"]

#: What a stretch is: part of a contact, what heads contacts, words that head contacts or are the job of who stands
#: before them ("press office"), a name that "and" joins to the one before, where a person works, or a label.
StretchKind: TypeAlias = ContactPart | Literal["heading", "desk", "joined", "seat", "label"]

#: What divides the words of a contact line.
_DIVIDER = re.compile(r"[,;|•·:()\[\]<>{}\t\u3000*：，、；،؛（）\\]|\s[-–—/]+\s|\s{2,}")
_COLON = re.compile(r"[ )]{0,3}[:：]")
_EDGES: Final = " \t\r\n\u00a0\u2060\u3000.,;：:،؛|•·-–—*/#=_\"'“”"
#: Words in a job, an organisation or a heading; more are a sentence.
_LONGEST: Final = 12
_LONGEST_STRETCH: Final = 200
#: "London: 020 7946 0331" says where, in so many characters.
_LONGEST_SEAT: Final = 24
#: Words from which on a sentence is one.
_SENTENCE: Final = 4
#: So many small words at most lead from a job to a number.
_SMALL_WORDS: Final = 2
#: Kinds of words that only names of persons have: honorifics, titles of nobility, initials.
_SURE: Final = frozenset("HBI")
#: What joins two names.
_JOINTS: Final = frozenset({"/", "\\", "、", "・"})
#: A name in Han characters stands alone between marks.
_HAN_NAME = re.compile(r"[\u4e00-\u9fff々]{2,4}")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a line and what it is. `value` is what goes into the contact."""

    kind: StretchKind
    start: int
    end: int
    value: str
    confidence: float = 1.0


def name_stretch(text: str, start: int, end: int, kind: StretchKind = "name") -> Stretch:
    """A name, or one that "and" joins to the name before."""
    return Stretch(kind, start, end, text[start:end], 0.9)


# ---- what is sure ---------------------------------------------------------------------------------------


def has_ways(text: str, cues: Cues) -> bool:
    """Whether there is a telephone number or an e-mail address in a text."""
    return bool(find_emails(text) or find_spelled_emails(text, cues)) or any(
        not phone.is_fax for phone in find_phones(text, cues)
    )


def read_ways(text: str, cues: Cues) -> list[tuple[int, Stretch]]:
    """Addresses, numbers and links in order, each with the index where its label begins; none overlap."""
    found: list[tuple[int, Stretch]] = []
    addresses: tuple[tuple[ContactPart, list[Match], Phrases], ...] = (
        ("email", find_emails(text) or find_spelled_emails(text, cues), cues.email_labels),
        ("url", find_urls(text, cues), cues.web_labels),
    )
    for kind, matches, labels in addresses:
        for match in matches:
            label = label_before(text, match.start, labels)
            stretch = Stretch(kind, match.start, match.end, match.value, match.confidence)
            found.append((match.start if label is None else label, stretch))
    for phone in find_phones(text, cues):
        kind = "fax" if phone.is_fax else "phone"
        number = text[phone.start : phone.end]
        found.append((phone.label_start, Stretch(kind, phone.start, phone.end, number, phone.confidence)))
    ways: list[tuple[int, Stretch]] = []
    for label, way in sorted(found, key=lambda item: item[1].start):
        if not ways or way.start >= ways[-1][1].end:
            ways.append((max(label, ways[-1][1].end) if ways else label, way))
    return ways


# ---- words between --------------------------------------------------------------------------------------


def _ends_in_abbreviation(text: str, start: int, end: int, limit: int, cues: Cues) -> bool:
    """Whether a dot behind a fragment belongs to its last word: "Acme Ltd."."""
    if end >= limit or text[end] != ".":
        return False
    return f"{text[start:end].rpartition(' ')[2].lower()}." in cues.organisation_words


def _fragments(text: str, start: int, end: int, cues: Cues) -> Iterator[tuple[int, int]]:
    """What the dividers leave between two indexes, without marks at the edges."""
    begin = start
    dividers = [*(match.span() for match in _DIVIDER.finditer(text, start, end)), (end, end)]
    for stop, following in dividers:
        fragment = text[begin:stop]
        first = begin + len(fragment) - len(fragment.lstrip(_EDGES))
        last = begin + len(fragment.rstrip(_EDGES))
        if first < last:
            last += _ends_in_abbreviation(text, first, last, end, cues)
            yield first, last
        begin = following


@lru_cache(maxsize=64)
def _labels(cues: Cues) -> Phrases:
    """What stands before a number, an address or an account, or between two contacts."""
    labels = (cues.phone_labels, cues.fax_labels, cues.email_labels, cues.web_labels, *cues.platforms.values())
    return Phrases(itertools.chain(*labels, *_fields(cues).values(), cues.place_joiners, cues.alternatives))


@lru_cache(maxsize=64)
def _fields(cues: Cues) -> dict[StretchKind, Phrases]:
    """What a form has before what it asks for."""
    return {
        "name": cues.name_labels,
        "role": cues.job_labels,
        "organisation": cues.organisation_labels,
        "address": cues.address_labels,
    }


def _field(text: str, start: int, end: int, limit: int, cues: Cues) -> StretchKind | None:
    """What a label of a form asks for: "Name:", "Company:"."""
    if _COLON.match(text, end, limit) is None:
        return None
    words = cut(text, start, end)
    return next((kind for kind, labels in _fields(cues).items() if labels.covers(words)), None)


def _is_sentence(text: str, words: Words, said: int, cues: Cues) -> bool:
    capitals = sum(text[start].isupper() for start in words.starts)
    return text[0].islower() or words.words[0] in cues.function_words or 2 * capitals < said


def _is_long_sentence(text: str, words: Words, said: int, cues: Cues) -> bool:
    """Whether words are a sentence that mentions an organisation rather than the name of one."""
    capitals = sum(text[start].isupper() for start in words.starts)
    opens_small = words.words[0] in cues.function_words or words.words[0] in cues.open_words
    return capitals <= 1 and said >= (_SENTENCE if opens_small else 2 * _SENTENCE)


def _has_title(text: str, words: Words, cues: Cues) -> bool:
    """Whether there is a title in words; one within them that is written small is another word."""
    place = cues.person_titles.find(words)
    return place is not None and (not place[0] or text[words.starts[place[0]]].isupper())


def _kind(text: str, cues: Cues) -> StretchKind:
    """What a stretch of words is, by the words in it."""
    if len(text) > _LONGEST_STRETCH:
        return "label"
    words = cut(text)
    said = sum(word[0].isalnum() for word in words.words)
    if not said or said > _LONGEST or _labels(cues).covers(words):
        return "label"
    if cues.contact_headings.covers(words) or (cues.contact_headings.end(words) and not cues.role_words.at(words)):
        return "heading"
    if any(character.isdigit() for character in text) or cues.address_words.find(words) is not None:
        return "address"
    opens_as_job = any(
        phrases.at(words, index) for phrases in (cues.role_words, cues.person_titles) for index in (0, 1)
    )
    if text[0].islower() and said > 2 and not opens_as_job:
        return "label"
    if len(words) > 1 and cues.legal_forms.end(words):
        return "organisation"
    if cues.role_words.find(words) is not None or _has_title(text, words, cues):
        return "role"
    if _HAN_NAME.fullmatch(text) and cues.organisation_words.find(words) is None:
        return "name"
    if not _is_sentence(text, words, said, cues):
        return "organisation"
    is_named = cues.organisation_words.find(words) is not None
    return "organisation" if is_named and not _is_long_sentence(text, words, said, cues) else "label"


def _opens_as_heading(text: str, start: int, end: int, cues: Cues) -> bool:
    """Whether words for contacts begin a label and small words follow: "Contact for the media"."""
    words = cut(text, start, end)
    length = cues.contact_headings.at(words)
    return 0 < length < len(words) and text[words.starts[length]].islower()


def _without_open_words(text: str, start: int, end: int, cues: Cues) -> int:
    """Index after the last word that can be the last: "Press Officer at" a number."""
    for _ in range(_SMALL_WORDS):
        first = text.rfind(" ", start, end)
        if first <= start or not _is_open(text[first + 1 : end], cues):
            break
        end = start + len(text[start:first].rstrip(_EDGES))
    return end


def _is_open(word: str, cues: Cues) -> bool:
    return word in cues.open_words or word in cues.function_words


def _stretch(text: str, start: int, end: int, limit: int, cues: Cues) -> Stretch:
    end = _without_open_words(text, start, end, cues)
    kind = _kind(text[start:end], cues)
    has_colon = _COLON.match(text, end, limit) is not None
    if kind == "heading" and not has_colon:
        kind = "desk"
    elif kind == "name" and has_colon and text[end:limit].strip(_EDGES):
        kind = "label"  # what is said of it stands on the line, and is no number: "設立：1990年"
    elif kind == "organisation" and has_colon:
        short = end - start <= _LONGEST_SEAT
        kind = "heading" if _opens_as_heading(text, start, end, cues) else "seat" if short else kind
    elif kind in {"name", "label"} and text[max(0, start - 1) : start] == "（":
        kind = "organisation"  # for whom a person works whose name is written without capitals
    return Stretch(kind, start, end, text[start:end], 0.7 if kind == "organisation" else 0.9)


def _organisation_end(text: str, name_end: int, limit: int, cues: Cues) -> int | None:
    """Index after the legal form that makes a name an organisation's: "Doe Roe, Ltd."."""
    words = cut(text, name_end, min(limit, name_end + 16))
    comma = words.words[:1] == (",",)
    length = cues.legal_forms.at(words, int(comma))
    last = comma + length
    goes_on = last < len(words) and words.words[last][0].isalnum()
    return words.ends[last - 1] if length and not goes_on else None


def _read_fragment(
    text: str, start: int, end: int, limit: int, cues: Cues, *, introduced: bool = False
) -> Iterator[Stretch]:
    """What is between two dividers: a name and what is joined to it, or one thing.

    A name may run over the comma before its suffix, up to `limit`. What is introduced ("please contact") and has a
    colon after it is no label of what follows.
    """
    name = name_at(text, start, limit, cues)
    is_label = _COLON.match(text, end, limit) is not None and not (name and (introduced or name.end < end))
    is_sure = name is not None and name.words > 1 and not _SURE.isdisjoint(name.kinds)
    is_heading = not is_sure and cues.contact_headings.end(cut(text, start, end))
    is_uncased = name is not None and "U" in name.kinds
    is_organisation = is_uncased and cues.organisation_words.find(cut(text, start, end)) is not None
    is_aside = text[max(0, start - 1) : start] in ("(", "[")
    if name is None and not is_label and not is_aside and (named := name_led_to(text, start, end, cues)):
        yield from _read_led_to(text, start, named)
        return
    if name is None or is_label or is_heading or is_organisation or is_aside:
        yield _stretch(text, start, end, limit, cues)
        return
    organisation = _organisation_end(text, name.end, limit, cues)
    if organisation:
        yield Stretch("organisation", start, organisation, text[start:organisation], 0.9)
    elif name.end >= end:
        yield name_stretch(text, name.start, name.end)
    else:
        yield from _read_name_and_rest(text, name, end, limit, cues)


def _read_led_to(text: str, start: int, named: Named) -> Iterator[Stretch]:
    """What leads to a name, the job right before it, and the name."""
    stretches: tuple[tuple[StretchKind, int, int], ...] = (
        ("label", start, named.job),
        ("role", named.job, named.name.start),
    )
    for kind, first, last in stretches:
        words = text[first:last].rstrip()
        if words:
            yield Stretch(kind, first, first + len(words), words)
    yield name_stretch(text, named.name.start, named.name.end)


def _read_name_and_rest(text: str, name: Name, end: int, limit: int, cues: Cues) -> Iterator[Stretch]:
    """A name, and behind it without a comma another name, a job, or for whom the person speaks."""
    rest = cut(text, name.end, end)
    following = rest.starts[1] if len(rest) > 1 else end
    is_joint = rest.words[0] in cues.place_joiners or rest.words[0] in cues.alternatives
    is_sure = not _SURE.isdisjoint(name.kinds)
    if is_joint and is_name(text[following:end], cues):
        yield name_stretch(text, name.start, name.end)
        yield name_stretch(text, following, end, "joined")
    elif (
        not is_joint
        and rest.words[0] in cues.function_words
        and text[following : following + 1].isupper()
        and name.words > 1
    ):
        yield name_stretch(text, name.start, name.end)
        yield Stretch("organisation", following, end, text[following:end], 0.8)
    elif (is_sure and _is_job_or_desk(rest, cues)) or (name.words > 1 and text[rest.starts[0]].islower()):
        yield name_stretch(text, name.start, name.end)
        yield _stretch(text, rest.starts[0], end, limit, cues)
    else:
        yield _stretch(text, name.start, end, limit, cues)


def _is_job_or_desk(rest: Words, cues: Cues) -> bool:
    """Whether words after a name are a job or where in an organisation somebody works: "Abteilung Presse"."""
    return bool(cues.role_words.at(rest) or cues.organisation_words.at(rest) or cues.contact_headings.end(rest))


def _without_label(text: str, start: int, end: int, limit: int, cues: Cues) -> int:
    """Index after the words before the label that they end in: "Jane Roe Email:"."""
    last = text.rfind(" ", start, end)
    is_label = last > start and _COLON.match(text, end, limit) is not None
    return start + len(text[start:last].rstrip()) if is_label and text[last + 1 : end].lower() in _labels(cues) else end


def _read_words(text: str, start: int, end: int, cues: Cues) -> Iterator[Stretch]:
    """The stretches of words between two indexes."""
    last: Stretch | None = None
    for first, stop in _fragments(text, start, end, cues):
        if last and first < last.end:
            continue
        said = _without_label(text, first, stop, end, cues)
        limit = end if said == stop else said
        begin = after_introduction(text, first, said, cues)
        if begin > first:
            introduction = text[first:begin].strip(_EDGES)
            words = cut(introduction)
            is_joint = cues.alternatives.covers(words) or cues.place_joiners.covers(words)
            kind: StretchKind = "label" if is_joint else "heading"
            yield Stretch(kind, first, begin, introduction)
        for stretch in _read_fragment(text, begin, said, limit, cues, introduced=begin > first):
            is_joined = last and stretch.kind == "name" and _joins(text, last, stretch.start)
            last = replace(stretch, kind="joined") if is_joined else stretch
            yield last


def _joins(text: str, last: Stretch, start: int) -> bool:
    """Whether what stands between a name and another says that they belong together: "Jane Roe / John Doe"."""
    return last.kind in {"name", "joined"} and text[last.end : start].strip() in _JOINTS


def _read_form(text: str, start: int, end: int, cues: Cues) -> Iterator[Stretch]:
    """The stretches of words between two indexes, with what a form asks for as it asks for it: "Company: Acme"."""
    asked: StretchKind | None = None
    for first, stop in [*_fragments(text, start, end, cues), (end, end)]:
        field = _field(text, first, stop, end, cues)
        if field is None and first < end:
            continue
        answer = text[start:first].strip(_EDGES)
        begin = text.find(answer, start)
        if asked in {None, "name"}:
            yield from _read_words(text, start, first, cues)
        elif answer:
            stop_answer = begin + len(answer)
            stop_answer += _ends_in_abbreviation(text, begin, stop_answer, first, cues)
            yield Stretch(asked, begin, stop_answer, text[begin:stop_answer], 0.9)
        asked, start = field, stop


def read_line(text: str, cues: Cues) -> Iterator[Stretch]:
    """The stretches of a line, in order."""
    at = 0
    for label, way in read_ways(text, cues):
        yield from _read_form(text, at, label, cues)
        yield way
        at = way.end
    yield from _read_form(text, at, len(text), cues)
