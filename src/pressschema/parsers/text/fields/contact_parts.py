"""A line about contacts, cut into what its stretches are: names, jobs, organisations, numbers, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.contact_kinds import COLON, EDGES, field_of, labels_of, stretch_of
from pressschema.parsers.text.fields.contact_uncased import read_uncased
from pressschema.parsers.text.fields.contact_ways import Stretch, StretchKind, read_ways
from pressschema.parsers.text.fields.leads import Named, after_introduction, name_at, name_led_to
from pressschema.parsers.text.names import Name, is_name, without_courtesies
from pressschema.parsers.text.phrases import Words, cut

__all__ = ["name_stretch", "read_line"]

#: What divides the words of a contact line.
_DIVIDER = re.compile(r"[,;|•·:()\[\]<>{}\t\u3000*：，、；،؛（）\\]|\s[-–—/]+\s|\s{2,}")
#: Kinds of words that only names of persons have: honorifics, titles of nobility, initials.
_SURE: Final = frozenset("HBI")
#: Words of a full name, and of what a sentence says of somebody.
_FULL_NAME: Final = 2
_SENTENCE: Final = 3
#: A label is within so many characters.
_LONGEST_LABEL: Final = 40
#: How a link begins; nobody is reached there.
_LINKS: Final = ("http", "www.")
#: What joins two names.
_JOINTS: Final = frozenset({"/", "\\", "、", "・"})


def name_stretch(text: str, start: int, end: int, cues: Cues, kind: StretchKind = "name") -> Stretch:
    """A name, or one that "and" joins to the name before, without the courtesies around it: "Mme Roe", "Roe, Esq."."""
    start, end = without_courtesies(text, start, end, cues)
    return Stretch(kind, start, end, text[start:end], 0.9)


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
        first = begin + len(fragment) - len(fragment.lstrip(EDGES))
        last = begin + len(fragment.rstrip(EDGES))
        if first < last:
            last += _ends_in_abbreviation(text, first, last, end, cues)
            yield first, last
        begin = following


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
    is_label = COLON.match(text, end, limit) is not None and not (
        name and (introduced or name.end < end or _is_reached(text, name, end, limit, cues))
    )
    is_sure = name is not None and name.words > 1 and not _SURE.isdisjoint(name.kinds)
    is_heading = not is_sure and cues.contact_headings.end(cut(text, start, end))
    is_uncased = name is not None and "U" in name.kinds
    is_organisation = is_uncased and cues.organisation_words.find(cut(text, start, end)) is not None
    is_aside = text[max(0, start - 1) : start] in ("(", "[")
    if name is None and not is_label and not is_aside and (named := name_led_to(text, start, end, cues)):
        yield from _read_led_to(text, start, named, cues)
        return
    if name is None or is_label or is_heading or is_organisation or is_aside:
        yield stretch_of(text, start, end, limit, cues)
        return
    organisation = _organisation_end(text, name.end, limit, cues)
    if organisation:
        yield Stretch("organisation", start, organisation, text[start:organisation], 0.9)
    elif not cut(text, name.end, end):
        yield name_stretch(text, name.start, name.end, cues)
    else:
        yield from _read_name_and_rest(text, name, end, limit, cues)


def _is_reached(text: str, name: Name, end: int, limit: int, cues: Cues) -> bool:
    """Whether a full name has a number or an address behind its colon, and is not that of a city: "New York: 555"."""
    words = cut(text, name.start, name.end)
    is_city = cues.lone_cities.covers(words) or cues.regions.covers(words) or words.words[0] in cues.place_articles
    is_page = text.startswith(_LINKS, limit) or cues.web_labels.at(words)
    return name.words > 1 and not is_city and not is_page and not text[end:limit].strip(EDGES)


def _read_led_to(text: str, start: int, named: Named, cues: Cues) -> Iterator[Stretch]:
    """What leads to a name, the job right before it, and the name."""
    stretches: tuple[tuple[StretchKind, int, int], ...] = (
        ("label", start, named.job),
        ("role", named.job, named.name.start),
    )
    for kind, first, last in stretches:
        words = text[first:last].rstrip()
        if words:
            yield Stretch(kind, first, first + len(words), words)
    yield name_stretch(text, named.name.start, named.name.end, cues)


def _read_name_and_rest(text: str, name: Name, end: int, limit: int, cues: Cues) -> Iterator[Stretch]:
    """A name, and behind it without a comma another name, a job, or for whom the person speaks."""
    rest = cut(text, name.end, end)
    following = rest.starts[1] if len(rest) > 1 else end
    is_joint = rest.words[0] in cues.place_joiners or rest.words[0] in cues.alternatives
    is_sure = not _SURE.isdisjoint(name.kinds)
    if is_joint and is_name(text[following:end], cues):
        yield name_stretch(text, name.start, name.end, cues)
        yield name_stretch(text, following, end, cues, "joined")
    elif (
        not is_joint
        and rest.words[0] in cues.function_words
        and text[following : following + 1].isupper()
        and name.words > 1
    ):
        yield name_stretch(text, name.start, name.end, cues)
        ends = zip(rest.words[::-1], rest.ends[::-1], strict=True)
        last = next((at for word, at in ends if not _is_small(word, cues)), end)
        yield Stretch("organisation", following, last, text[following:last], 0.8)  # "vom Bauamt unter" a number
    elif (is_sure and _is_job_or_desk(rest, cues)) or (name.words > 1 and text[rest.starts[0]].islower()):
        yield name_stretch(text, name.start, name.end, cues)
        yield stretch_of(text, rest.starts[0], end, limit, cues)
    elif named := name_led_to(text, name.start, end, cues):  # "Acme Widgets Public Relations Jane Roe"
        yield from _read_led_to(text, name.start, named, cues)
    else:
        yield stretch_of(text, name.start, end, limit, cues)


def _is_small(word: str, cues: Cues) -> bool:
    return word in cues.function_words or not word[0].isalnum()


def _is_job_or_desk(rest: Words, cues: Cues) -> bool:
    """Whether words after a name are a job or where in an organisation somebody works: "Abteilung Presse"."""
    return bool(cues.role_words.at(rest) or cues.organisation_words.at(rest) or cues.contact_headings.end(rest))


def _without_label(text: str, start: int, end: int, limit: int, cues: Cues) -> int:
    """Index after the words before the label that they end in: "Jane Roe Email:", but not "Scientific contact:"."""
    last = text.rfind(" ", start, end)
    is_label = last > start and COLON.match(text, end, limit) is not None
    is_label = is_label and not cues.contact_headings.is_whole(text[start:end])
    return (
        start + len(text[start:last].rstrip()) if is_label and text[last + 1 : end].lower() in labels_of(cues) else end
    )


def _read_words(text: str, start: int, end: int, cues: Cues, *, is_name: bool = False) -> Iterator[Stretch]:
    """The stretches of words between two indexes; a label may have asked for a name."""
    last: Stretch | None = None
    for first, stop in _fragments(text, start, end, cues):
        if last and first < last.end:
            continue
        said = _without_label(text, first, stop, end, cues)
        limit = end if said == stop else said
        begin = after_introduction(text, first, said, cues)
        if begin > first:
            introduction = text[first:begin].strip(EDGES)
            words = cut(introduction)
            is_joint = cues.alternatives.covers(words) or cues.place_joiners.covers(words)
            kind: StretchKind = "label" if is_joint else "heading"
            yield Stretch(kind, first, begin, introduction)
        asked = is_name or (last is not None and last.value in cues.name_labels)
        uncased = [] if _is_field(text, stop, end) else list(read_uncased(text, begin, said, cues, is_name=asked))
        for stretch in uncased or _read_fragment(text, begin, said, limit, cues, introduced=begin > first):
            is_joined = last and stretch.kind == "name" and _joins(text, last, stretch.start)
            last = replace(stretch, kind="joined") if is_joined else stretch
            yield last


def _is_field(text: str, end: int, limit: int) -> bool:
    """Whether words that end at an index are the label of what a colon divides from them: "設立：1990年"."""
    return COLON.match(text, end, limit) is not None and bool(text[end:limit].strip(EDGES))


def _joins(text: str, last: Stretch, start: int) -> bool:
    """Whether what stands between a name and another says that they belong together: "Jane Roe / John Doe"."""
    return last.kind in {"name", "joined"} and text[last.end : start].strip() in _JOINTS


def _read_form(text: str, start: int, end: int, cues: Cues) -> Iterator[Stretch]:
    """The stretches of words between two indexes, with what a form asks for as it asks for it: "Company: Acme"."""
    asked: StretchKind | None = None
    for first, stop in [*_fragments(text, start, end, cues), (end, end)]:
        field = field_of(text, first, stop, end, cues)
        if field is None and first < end:
            continue
        answer = text[start:first].strip(EDGES)
        begin = text.find(answer, start)
        if asked in {None, "name"}:
            yield from _read_words(text, start, first, cues, is_name=asked == "name")
        elif answer:
            stop_answer = begin + len(answer)
            stop_answer += _ends_in_abbreviation(text, begin, stop_answer, first, cues)
            yield Stretch(asked, begin, stop_answer, text[begin:stop_answer], 0.9)
        asked, start = field, stop


def _is_fact(text: str, cues: Cues) -> bool:
    """Whether a line says when or where something takes place: "Where: Village Hall"."""
    words = cut(text, 0, _LONGEST_LABEL)
    length = cues.advisory_labels.at(words) or cues.fact_labels.at(words)
    return 0 < length < len(words) and words.words[length] in {":", "："} and not cues.contact_headings.at(words)


def _tells_of(text: str, cues: Cues) -> bool:
    """Whether a line is a sentence about somebody that does not say how to reach them: "Jane Roe is available"."""
    name = name_at(text, 0, len(text), cues) if text.rstrip().endswith(".") else None
    if name is None or name.words < _FULL_NAME:
        return False
    rest = cut(text, name.end)
    words = [(word, at) for word, at in zip(rest.words, rest.starts, strict=True) if word[0].isalnum()]
    is_clause = len(words) >= _SENTENCE and text[name.end : words[0][1]].isspace()
    is_titled = cues.role_words.find(rest) is not None
    return is_clause and not is_titled and all(text[at].islower() for _, at in words)


def read_line(text: str, cues: Cues) -> Iterator[Stretch]:
    """The stretches of a line, in order."""
    at = 0
    ways = read_ways(text, cues, is_contact=True)
    if not ways and (_tells_of(text, cues) or _is_fact(text, cues)):
        yield Stretch("label", 0, len(text), text)
        return
    for label, way in ways:
        yield from _read_form(text, at, label, cues)
        yield way
        at = way.end
    yield from _read_form(text, at, len(text), cues)
