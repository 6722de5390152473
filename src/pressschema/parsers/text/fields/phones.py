"""Telephone numbers as written, with the label before them; a year, a price or a postal code is none."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.phrases import Phrases, Words, cut

__all__ = ["PhoneMatch", "find_phones", "label_before"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneMatch:
    """A telephone or fax number; `text[start:end]` is the number.

    Attributes:
        start: index of its first character.
        end: index after its last character, that of an extension included.
        value: the number, whole where the text has only its ending ("0123/0124").
        label_start: index of the first character of the label before it; `start` where there is none.
        is_fax: whether its label says that it is a fax number.
        confidence: how sure the reader is, from 0 to 1.
    """

    start: int
    end: int
    value: str
    label_start: int
    is_fax: bool
    confidence: float


#: A letter or a digit that is no letter of a script without spaces: there the words stand right beside a number.
_LETTER: Final = r"[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
_DASH: Final = r".\-‐‑–－/"
_EXTENSION: Final = (
    r"\s?\((?:ext\.?|доб\.?|int\.?|ramal|poste|dw|wew\.?)\s?\d{1,6}\)|"
    r"[\s,]{0,3}(?:x|ext\.?|extension|durchwahl|poste|int\.?|anexo|ramal|anknytning|toestel|wew\.?|доб\.?|分机|分機|内线|内線|內線|転|轉|转)"
    r"[\s.:：]{0,2}\d{1,6}(?:[、/]\d{1,6}){0,3}"
)
#: Groups of digits with the marks that stand in telephone numbers, and perhaps an extension.
_CANDIDATE = re.compile(
    rf"(?<!{_LETTER})(?<![.,/$€£¥#@+-])(?<![$€£¥]\s)(?P<number>(?:\+\s?|[(（]\s?\+?(?:\d{{1,4}}\s)?)?\d{{1,14}}(?:[)）]\d{{0,14}})?"
    rf"(?:(?:[{_DASH}]{{1,2}}|\s?[{_DASH}]\s|\s?[(（]\d{{1,5}}[)）]\s?[-–]?|-?[(（]\d{{1,5}}[)）]-?|[\s\u00a0]{{1,2}}|\u2060)"
    rf"\d{{1,14}}){{0,9}})(?:{_EXTENSION})?(?!{_LETTER}|[%°€$£@]|[.,/]\d)",
    re.IGNORECASE,
)
#: A number whose last digits are letters to remember, and perhaps those digits: "1-800-ACME-NOW (226-3669)"; without
#: the first it has seven digits and letters after its code: "(888) 249-NEWS".
_SPELLED = re.compile(
    r"(?<![\w.-])(?:1-8\d\d-(?=[A-Z0-9-]{4,12}\b)|(?:8(?:00|33|44|55|66|77|88)-|\(8\d\d\)\s?)(?=(?:[A-Z0-9]-?){7,11}\b))"
    r"(?:[0-9-]{0,6}[A-Z])[A-Z0-9-]{2,10}(?:\s?\(\d{3}-\d{4}\))?"
)
_TOLL_FREE: Final = re.compile(r"8\d\d[-)]\s?[\dA-Z-]{0,6}[A-Z]")
#: Between two numbers side by side, and within one: of which, how many digits there are decides.
_BETWEEN_NUMBERS = re.compile(r"\s/\s|\s{2,}")
_DASH_BETWEEN = re.compile(r"\s[–-]\s")
_SLASH_BETWEEN = re.compile(r"(?<=\d{4})/(?=\d{3})")
_SPACE_BETWEEN = re.compile(r"(?<=[-.]\d{4})[ \u00a0](?=[(+]?\d{3}[-.)])")
#: Other endings of a number behind slashes, as long as its own: "0123/0124", "-56/-57".
_ENDINGS = re.compile(r"(?<!\d)(?P<own>\d{1,5})(?P<others>(?:\s?/\s?-?\d{1,5}){1,4})$")
_DIGITS = re.compile(r"\d+")
#: So many digits stand before an ending; with so many in all a number is complete, and needs no label to have endings.
_FEWEST_SHARED: Final = 5
_FEWEST_COMPLETE: Final = 10
_DIGIT = re.compile(r"\d")
_CLOSING = re.compile("[)）]")
#: Looks like a telephone number and is none: a date, years or hours from to, a postal code, a file, thousands, a DOI.
_OTHER_NUMBER = re.compile(
    r"\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2\d{4}|(?:1\d|20)\d\d\s?[-–/]\s?(?:(?:1\d|20)\d\d|\d\d)|\d{5}-\d{4}|[1-9]\d{1,5}/\d{1,6}"
    r"|[1-9]\d{0,2}(?:[ \u00a0]\d{3}){2,}|10\.\d{4,9}/\d+|\d{5}-\d{3}|\d{4}-\d{3}|\d{5,}(?:/\d+){2,}"
    r"|(?:[01]?\d|2[0-4])[.:][0-5]\d\s?[-–—]\s?(?:[01]?\d|2[0-4])[.:][0-5]\d"
)
_FEWEST: Final = 7
_FEWEST_WITH_LABEL: Final = 3
#: Digits of one that is not written in groups, or in groups of three as thousands are.
_FEWEST_BARE: Final = 9
_BARE = re.compile(r"00[1-9]\d{8,13}|\d{9,13}|\d{3}(?:[ \u00a0]\d{3}){2,3}")
#: ITU-T E.164 has fifteen at most; the zero in "+44 (0)" is written besides.
_MOST: Final = 16
#: Digits of a number with the code of its country.
_INTERNATIONAL: Final = range(9, 14)
#: With more, a row of digits with a wide gap in it is two numbers.
_COMPLETE: Final = 14
#: How far before a number its label may begin, in characters.
_LABEL: Final = 32
_BETWEEN: Final = " \t\u00a0\u3000:：.-–—/|()[]#"
_JOINTS: Final = frozenset({"", "/", "|", ";", "&", "、", "·", "•"})
#: Labels of one letter need a mark after them: "T: 555-0100", "T. ...", "T +44 ...".
_SINGLE: Final = re.compile(r"\s{0,2}[.:+)/|]|\s{1,2}[(+\d]")


#: The year of a publication, behind the initial of who wrote it: "Roe M. (2022)".
_YEAR: Final = re.compile(r"\((?:19|20)\d\d\)?")


def label_before(text: str, start: int, phrases: Phrases) -> int | None:
    """Index of the first character of the label that ends right before a number or an address."""
    words, stop = _words_before(text, start)
    for first in range(max(0, stop - 5), stop):
        length = phrases.at(words, first)
        is_label = length >= stop - first or (length and words.words[first + length : stop] == (".",))
        if is_label and (length > 1 or len(words.words[first]) > 1 or _SINGLE.match(text, words.ends[first])):
            return words.starts[first]
    return None


@lru_cache(maxsize=8)  # for each number several kinds of label are looked for
def _words_before(text: str, start: int) -> tuple[Words, int]:
    """The words before a number, and how many there are without the marks right before it."""
    words = cut(text, max(0, start - _LABEL), start)
    stop = len(words)
    while stop and words.words[stop - 1] in _BETWEEN:
        stop -= 1
    return words, stop


def _is_possible(number: str, regions: Phrases) -> bool:
    """Whether a number has the length of one in any of the regions, or of its country code."""
    import phonenumbers

    for region in ("",) if number.startswith(("+", "(+")) else regions:
        try:
            parsed = phonenumbers.parse(number, region or None)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number_with_reason(parsed) == phonenumbers.ValidationResult.IS_POSSIBLE:
            return True
    return False


def _is_to_be_called(text: str, start: int, cues: Cues) -> bool:
    """Whether words right before a number say that somebody is reached there: "Phone", "Contact", "please call"."""
    leads = (cues.phone_labels, cues.contact_headings, cues.contact_introducers)
    return any(label_before(text, start, phrases) is not None for phrases in leads)


def _spelled(match: re.Match[str]) -> PhoneMatch:
    return PhoneMatch(
        start=match.start(),
        end=match.end(),
        value=match[0],
        label_start=match.start(),
        is_fax=False,
        confidence=0.9,
    )


def _is_international(number: str) -> bool:
    """Whether a number has a plus and as many digits as one may have: an old one has another length than those now."""
    return number.startswith("+") and len(_DIGIT.findall(number)) in _INTERNATIONAL


def _is_beside(text: str, end: int, start: int, cues: Cues) -> bool:
    """Whether only a joint stands between the end of a number and the start of the next."""
    between = text[end:start] if start - end <= _LABEL else "-"
    return between.strip(" \t\u00a0,").lower() in _JOINTS or cues.alternatives.is_whole(between)


def _is_divided(number: str) -> bool:
    """Whether a number is written in groups: a bare row of digits may count anything."""
    return bool(re.search(r"\d[\s().\-‐‑–/]+\d", number)) or number.startswith("+")


def _between(text: str, start: int, end: int) -> re.Match[str] | None:
    """What parts two numbers: rather a slash or a gap than a dash, which may be within one."""
    return (
        _BETWEEN_NUMBERS.search(text, start, end)
        or _DASH_BETWEEN.search(text, start, end)
        or _SLASH_BETWEEN.search(text, start, end)
        or _SPACE_BETWEEN.search(text, start, end)
    )


class _Candidate(NamedTuple):
    """What may be a number: its start, its end, and its end with an extension; what it begins with elsewhere.

    One of several endings has the same beginning as the others.
    """

    start: int
    number_end: int
    end: int
    beginning: str = ""
    has_endings: bool = False


def _candidates(text: str) -> Iterator[_Candidate]:
    """What may be a number; two that touch are divided, and each ending that shares its beginning is one."""
    for match in _CANDIDATE.finditer(text):
        start, end = match.span("number")
        if text[start] in "(（" and not _CLOSING.search(text, start, end):
            start += 1
        endings = _ENDINGS.search(text, start, end)
        if endings and (parts := _with_endings(endings, start)):
            yield from parts
            continue
        divider = _between(text, start, end)
        while divider and len(_DIGIT.findall(text[start:end])) > _COMPLETE:
            yield _Candidate(start, divider.start(), divider.start())
            start = divider.end()
            divider = _between(text, start, end)
        yield _Candidate(start, end, match.end())


def _with_endings(found: re.Match[str], start: int) -> list[_Candidate]:
    """A number and the numbers that have another ending, if all are as long and what they share is long enough."""
    own = found.span("own")
    others = [(place.start(), place.end()) for place in _DIGITS.finditer(found.string, *found.span("others"))]
    beginning = found.string[start : own[0]]
    is_short = "/" in beginning or len(_DIGIT.findall(beginning)) < _FEWEST_SHARED
    if is_short or any(end - at != own[1] - own[0] for at, end in others):
        return []
    first = _Candidate(start, own[1], own[1], has_endings=True)
    return [first, *(_Candidate(at, end, end, beginning, has_endings=True) for at, end in others)]


def _is_number(number: str, digits: int, cues: Cues, *, is_contact: bool) -> bool:
    """Whether digits without a label are a telephone number by how they are written and how many there are.

    Where somebody is to be reached they may look like any other number: "600 123 456", "0701234567".
    """
    if digits < _FEWEST:
        return False
    is_usual = _is_divided(number) and not _OTHER_NUMBER.fullmatch(number.strip("()"))
    if not is_usual and not (is_contact and digits >= _FEWEST_BARE and _BARE.fullmatch(number)):
        return False
    return _is_possible(number, cues.phone_regions) or _is_international(number)


def _spelled_numbers(text: str, cues: Cues, *, is_contact: bool) -> Iterator[re.Match[str]]:
    """Numbers with letters to remember; one without a prefix or brackets may as well be the mark of something."""
    if _TOLL_FREE.search(text) is None:
        return
    for match in _SPELLED.finditer(text):
        if is_contact or match[0].startswith(("1", "(")) or _is_to_be_called(text, match.start(), cues):
            yield match


def find_phones(text: str, cues: Cues, *, is_contact: bool = False) -> list[PhoneMatch]:
    """Every telephone and fax number in a text.

    A number with a label is one when it has at least three digits; one without has to be written in
    groups, and have the length of a number of one of the language's countries or of its country code. What stands
    beside a number ("or", a slash) is another like it.

    Args:
        text: the text.
        cues: the cues of its language.
        is_contact: whether it says how to reach somebody; then a bare row of digits may be one too.
    """
    if _DIGIT.search(text) is None:
        return []
    found: list[PhoneMatch] = []
    spelled = deque(_spelled_numbers(text, cues, is_contact=is_contact))
    for candidate in _candidates(text):
        while spelled and spelled[0].start() <= candidate.start:
            found.append(_spelled(spelled.popleft()))
        last = found[-1] if found else None
        if last is None or candidate.start >= last.end:
            number = _read(text, candidate, last, cues, is_contact=is_contact)
            found += [number] if number else []
    return [*found, *(_spelled(match) for match in spelled)]


def _read(
    text: str, candidate: _Candidate, last: PhoneMatch | None, cues: Cues, *, is_contact: bool
) -> PhoneMatch | None:
    """The number that digits are: by the label before them, by the number beside them, or by how they are written."""
    start = candidate.start
    number = candidate.beginning + text[start : candidate.number_end]
    digits = len(_DIGIT.findall(number))
    if not _FEWEST_WITH_LABEL <= digits <= _MOST or _YEAR.fullmatch(number):
        return None
    label, is_fax = _label(text, start, cues)
    if label is None and last and digits >= _FEWEST and _is_beside(text, last.end, start, cues):
        label, is_fax = start, last.is_fax
    has_endings = candidate.has_endings and digits < _FEWEST_COMPLETE and not is_contact
    if label is None and (
        has_endings
        or label_before(text, start, cues.number_labels) is not None
        or not _is_number(number, digits, cues, is_contact=is_contact)
    ):
        return None
    return PhoneMatch(
        start=start,
        end=candidate.end,
        value=candidate.beginning + text[start : candidate.end],
        label_start=start if label is None else label,
        is_fax=is_fax,
        confidence=0.9 if label is None else 0.98,
    )


def _label(text: str, start: int, cues: Cues) -> tuple[int | None, bool]:
    """Where the label before a number begins, if it has one, and whether it says that this is a fax."""
    fax = label_before(text, start, cues.fax_labels)
    return (fax, True) if fax is not None else (label_before(text, start, cues.phone_labels), False)
