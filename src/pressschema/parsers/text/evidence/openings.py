"""The cues that a block opens with or consists of, looked up by its first word."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from functools import cache
from typing import Final, NamedTuple

from pressschema.parsers.text.alternatives import any_of
from pressschema.parsers.text.cues import Cues, load_cues
from pressschema.parsers.text.evidence.addresses import Addresses
from pressschema.parsers.text.evidence.definitions import Definitions
from pressschema.parsers.text.evidence.forms import SPACED_OUT
from pressschema.parsers.text.evidence.kind_lines import KindLines
from pressschema.parsers.text.evidence.line_ends import LineEnds
from pressschema.parsers.text.evidence.mentions import Mentions
from pressschema.parsers.text.evidence.naming import WORD, Naming
from pressschema.parsers.text.evidence.page_marks import Credits, PageMarks
from pressschema.parsers.text.evidence.stamps import Stamps
from pressschema.parsers.text.phrases import fold, spellings

__all__ = ["Openings", "closed_up", "load_openings"]

#: Characters of a block that are looked at: no cue is longer.
_REACH: Final = 90
#: So many letters tell whether a cue is in capitals.
_CAPITALS: Final = 4
_FIRST: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|\w+|\S")
_DASHES: Final = frozenset("-–—")
_DASHED: Final = " -"
_DECORATION: Final = ' /\t*_=~+[](){}<>«»"“”¿【〔［〈＜（'
_AFTER_HEADING: Final = " \t*_=~+[](){}<>:：.-!）】〕］〉＞"
_AFTER_BRACKETS: Final = " :：.-"
_COLON: Final = " :："
_DIGITS: Final = "0123456789"
#: A heading such as "About X" has at most so many characters.
_HEADING: Final = 90
#: What a heading of Chinese or Japanese has not.
_DENSE_SENTENCE: Final = frozenset("。，")
#: A heading and what it heads in one: "About X: X is ...", "About X - X is ...", "About X. X is ...".
#: A heading, abbreviations in it, and what ends it: "About St. Swithin's: ", "About Acme Widgets. ".
_RUN_IN: Final = re.compile(
    r"\W{0,3}(\w(?:[^.!?:–—]|(?<!\w{4})\.(?!\s*$)){2,80}?)(?:[:：]|(?:(?<=\w{4})|(?<=\sus))\.|\s[–—-])\s+(?=[\w“\"(])",
    re.IGNORECASE,
)
_IN_BRACKETS: Final = re.compile(r"\s\([^()]*\)$")
#: Words of a name that are no longer than this may be written small ("of", "und").
_PARTICLE: Final = 3

#: Cues that are a whole block, by the name under which they are seen.
_WHOLE: Final = {
    "contact_headings": "contact heading", "notes_headings": "notes heading",
    "background_headings": "background heading", "related_headings": "related heading",
    "navigation": "navigation", "end_marks": "end mark", "legal_openings": "legal heading",
    "date_labels": "date label", "issuer_labels": "masthead label", "masthead_labels": "masthead label",
    "advisory_labels": "advisory label",
    "caption_headings": "caption heading", "about_headings": "about heading",
}  # fmt: skip
#: Cues that a block opens with, by the name under which they are seen.
_OPEN: Final = {
    "release_immediate": "opens release", "release_embargo": "opens release", "release_hold": "opens release",
    "release_dates": "opens release date",
    "contact_headings": "opens contact", "contact_introducers": "opens contact introduction",
    "phone_labels": "opens phone", "fax_labels": "opens phone",
    "email_labels": "opens phone", "web_labels": "opens phone",
    "about_prefixes": "opens about", "notes_headings": "opens notes", "background_headings": "opens notes",
    "legal_openings": "opens legal",
    "caption_prefixes": "opens caption", "related_headings": "opens related",
    "headline_labels": "opens headline", "subheadline_labels": "opens subheadline",
    "date_labels": "opens date", "issuer_labels": "opens source", "masthead_labels": "opens masthead",
    "advisory_labels": "opens advisory", "fact_labels": "opens advisory",
    "covering_phrases": "opens letter", "signing": "opens signing",
}  # fmt: skip
#: Of these only the form with a colon or a bracket after the cue counts: the word alone opens any sentence.
_WITH_COLON: Final = frozenset(
    {
        "opens contact", "opens phone", "opens notes", "opens caption", "opens kind", "opens release", "opens related",
        "opens headline", "opens subheadline", "opens date", "opens masthead", "opens release date",
        "opens source", "opens advisory",
    }
)  # fmt: skip
#: Of these the form without a colon too where it is in capitals or several words: "SOURCE The Firm", "Issued by".
_EMPHATIC: Final = frozenset({"opens source", "opens masthead"})
#: What a line has that says whose a release is.
_OF_SOURCE: Final = frozenset({"opens source", "opens masthead", "source line"})
#: Of these the bare form counts too, under its own name.
_BARE: Final = frozenset({"opens contact", "opens caption", "opens release", "opens related", "opens kind"})
#: From here on scripts have no spaces between words.
_SPACELESS: Final = "\u3000"
#: Between the parts of the way to a page.
_PATH: Final = re.compile(r"\s[/|→·]\s|\s?[>»›]\s")
_OF_PATHS: Final = re.compile("[/|→·>»›]")
#: The mark after a cue is within so many characters; the number of a picture may be before it, right behind its word.
_MARK: Final = 6
_NUMBER: Final = re.compile(r"\s?[\d①-⑳]{1,2}[a-z]?(?![^\W\u3000-\U0010ffff])")
_COUNT: Final = re.compile(r"\d{1,2}[a-z]?\s?[:：.–—|-]")
#: What stands on a button has at most so many characters.
_BUTTON: Final = 40
_COLONS: Final = frozenset(":：(|-")
#: The number of a picture may end in a full stop or a bracket instead: "Figure 1. A map", "(Photo 1) A map".
_AFTER_NUMBER: Final = _COLONS | frozenset(".．)）")
_COMMAS: Final = frozenset(",،、，")
_QUESTION: Final = frozenset("?？؟")
#: A label and what it is of may stand in two columns instead: "What      A tour of the harbour".
_COLUMN: Final = ("   ", "\t")
#: What a heading is not besides: about whom to turn to, not about an organisation; over notes, not a note.
_INSTEAD: Final = {
    "contact heading": "about heading", "notes heading": "opens notes", "background heading": "opens notes",
}  # fmt: skip


def _ends_word(phrase: str, after: str) -> bool:
    """Whether a phrase ends where a word does, no compound; scripts without spaces have no ends of words."""
    if after[:1] == "-" and after[1:].isalpha():
        return False
    is_joined = phrase[-1] > _SPACELESS or not phrase[-1].isalnum()  # "関于", "à propos d'"
    return is_joined or not (after[:1].isalnum() and after[0].isascii())


class _Cue(NamedTuple):
    phrase: str
    name: str
    whole: bool


class Openings:
    """The cues of one language, ready to be looked up."""

    def __init__(self, cues: Cues) -> None:
        self._table: dict[str, list[_Cue]] = {}
        for field, name in _WHOLE.items():
            self._add(getattr(cues, field), name, whole=True)
        for field, name in _OPEN.items():
            self._add(getattr(cues, field), name, whole=False)
        for words in cues.type_words.values():
            self._add(words, "kind", whole=True)
            self._add(words, "opens kind", whole=False)
        self.open_words = frozenset(cues.open_words).union(cues.honorifics)
        self.names = Naming(cues)
        self.addresses = Addresses(cues)
        self.stamps = Stamps(cues)
        self.credits = Credits(cues)
        self.definitions = Definitions(cues)
        self.ends = LineEnds(cues)
        self.kind_lines = KindLines(cues, self.names)
        self.mentions = Mentions(cues)
        self.page_marks = PageMarks(cues)
        self._about = tuple(sorted(cues.about_prefixes, key=len, reverse=True))
        self._about_nobody = frozenset(map(fold, (*cues.about_headings, *cues.about_prefixes)))
        self._about_this = re.compile(rf"{any_of(cues.about_prefixes)} {any_of(cues.about_this)}(?!\w)")
        self._about_suffixes = cues.about_suffixes
        self._navigation = frozenset(cues.navigation)
        self._offers = frozenset(WORD.findall(phrase)[0] for phrase in cues.navigation if WORD.match(phrase))
        self._platforms = frozenset(name.lower() for name in cues.platforms)
        self._halves = tuple(f"- {word} " for word in (*cues.place_joiners, *cues.alternatives))

        self._prefixes = _prefixes(cues)

    def without_prefixes(self, text: str) -> str:
        """A text without what its language writes with the word that follows: "and", "in", "the"."""
        return self._prefixes.sub("", text) if self._prefixes else text

    def _add(self, phrases: tuple[str, ...], name: str, *, whole: bool) -> None:
        for phrase in phrases:
            for spelling in spellings(phrase):
                folded = spelling.rstrip(_COLON) or spelling  # a colon after it is looked for besides
                found = _FIRST.search(folded)
                if found:
                    self._table.setdefault(found[0], []).append(_Cue(folded, name, whole))

    def seen(self, text: str, *, whole: bool) -> Iterable[str]:
        """The names of the cues that a text is or opens with, each once.

        Args:
            text: the text of a block.
            whole: whether it is short enough to be a cue altogether.
        """
        key = fold(closed_up(text[:_REACH]))
        stripped, first = _beginning(key)
        if first not in self._table and first[-1:].isdigit():
            first = first.rstrip(_DIGITS)  # "Fig1: ..."
        if first in self._table:
            names = self._opened(text, key, stripped, first, whole)
        elif whole or text[-1] in _COLON:
            names = {}
        else:
            return ()  # as most paragraphs are
        if whole:
            names.update(dict.fromkeys(self._of_line(text, key, stripped.rstrip(_AFTER_HEADING), names)))
        if text[-1] in _COLON:
            names.update(dict.fromkeys(self._announced(text, names)))
        return names

    def _opened(self, text: str, key: str, stripped: str, first: str, whole: bool) -> dict[str, None]:
        """The cues that a text opens with, looked up by its first word, and what they say of it."""
        capitals = text.lstrip(_DECORATION)[:_CAPITALS].isupper()
        names = dict.fromkeys(self._matches(stripped, first, whole, capitals))
        if "opens about" in names and self._about_this.match(stripped):
            del names["opens about"]
        elif "opens about" in names:
            names.update(dict.fromkeys(self._about_whom(text, key, whole)))
        for heading, other in _INSTEAD.items():
            if heading in names:
                names.pop(other, None)
        if "opens signing" in names:  # "On behalf of the board", not of the firm
            names = dict.fromkeys(name for name in names if name not in _OF_SOURCE)
        elif "opens source" in names:
            names["opens masthead"] = None
        return names

    def _of_line(self, text: str, key: str, said: str, names: Container[str]) -> Iterator[str]:
        """What a short line is by how it ends, or by the places that it leads to."""
        if self._about_suffixes and said.endswith(self._about_suffixes) and "contact heading" not in names:
            suffix = next(suffix for suffix in self._about_suffixes if said.endswith(suffix))
            if not _has_small_word(text[: len(text.rstrip(_AFTER_HEADING)) - len(suffix)]):
                yield "about heading"
        if said and "kind" not in names:
            yield from self.ends.of_heading(said, opens_kind="opens kind, bare" in names)
        if self._is_path(key) or (len(text) <= _BUTTON and self._is_button(key)):
            yield "navigation"

    def _announced(self, text: str, names: Container[str]) -> Iterator[str]:
        """What a colon at the end announces: whom to turn to, or what somebody said."""
        if "opens contact introduction" in names:
            yield "leads to contacts"
        elif self.ends.announces_speech(text):
            yield "speech colon"

    def _about_whom(self, text: str, key: str, whole: bool) -> Iterator[str]:
        """Whether a text that opens with "About" is a heading, or has one that runs into what it heads."""
        if whole and len(text) <= _HEADING and _DENSE_SENTENCE.isdisjoint(text) and self._ends_name(key):
            yield "about heading"
        elif self.run_in(text):
            yield "about run in"

    def run_in(self, text: str) -> int:
        """Where the heading ends that runs into what it heads ("About X: X is ...", "About us: ..."); 0 without one."""
        found = _RUN_IN.match(text)
        if found and fold(found[1].strip()) in self._about_nobody:
            return found.end()
        prefix = found and next((prefix for prefix in self._about if fold(found[1]).startswith(f"{prefix} ")), None)
        if not found or not prefix:
            return 0
        words = [word for word in WORD.findall(found[1][len(prefix) :]) if len(word) > _PARTICLE or word[0].isdigit()]
        return found.end() if words and not any(word[0].islower() or word[0].isdigit() for word in words) else 0

    def _is_button(self, key: str) -> bool:
        """Whether a short line offers to share or to follow: "Share on Facebook"."""
        first = WORD.search(key)
        if first is None or first[0] not in self._offers:
            return False
        return not self._platforms.isdisjoint(WORD.findall(key, first.end()))

    def _is_path(self, key: str) -> bool:
        """Whether a line is the way to a page: "Home > News > Harbour opens"."""
        if _OF_PATHS.search(key) is None:
            return False
        parts = _PATH.split(key, 2)
        return len(parts) > 1 and parts[0].strip(_DECORATION) in self._navigation

    def _ends_name(self, key: str) -> bool:
        """Whether a text can end in a name: an abbreviation for a company may bring a full stop."""
        return not key.endswith((".", ",", "?", "!")) or self.names.is_abbreviation(key)

    def _ends_cue(self, phrase: str, name: str, key: str) -> bool:
        """Whether a phrase ends where a word does, and is no half of a compound: "Photo and video call" in German.

        The word for a picture may have its number right behind it.
        """
        if name == "opens caption" and _COUNT.match(key, len(phrase)):
            return True
        is_half = key.startswith(self._halves, len(phrase))
        return not is_half and _ends_word(phrase, key[len(phrase) : len(phrase) + 2])

    def _matches(self, key: str, first: str, whole: bool, capitals: bool) -> Iterator[str]:
        cues = self._table[first]
        forms = {
            key.rstrip(_AFTER_HEADING),
            key.strip(),
            _IN_BRACKETS.sub("", key.rstrip(_AFTER_BRACKETS)).rstrip(_AFTER_HEADING),
        }
        for phrase, name, is_whole in cues:
            if is_whole:
                if whole and phrase in forms:
                    yield name
            elif key.startswith(phrase) and self._ends_cue(phrase, name, key):
                after = key[len(phrase) : len(phrase) + _MARK]
                if name == "opens caption" and _opens_caption(phrase, after):
                    yield name
                else:
                    yield from self._opening(name, after, capitals or " " in phrase)

    @staticmethod
    def _opening(name: str, after: str, emphatic: bool) -> Iterator[str]:
        mark = after.lstrip()[:1]
        dated = mark.isdigit() and (name == "opens date" or (name == "opens release date" and emphatic))
        asked = name == "opens advisory" and (mark in _QUESTION or after.startswith(_COLUMN))
        if dated or asked or mark in _COLONS or name not in _WITH_COLON:
            yield name
        elif emphatic and name in _EMPHATIC:
            yield name
            yield "source line"
        elif name in _BARE or (emphatic and name == "opens release date"):
            yield f"{name}, bare"


def _opens_caption(phrase: str, after: str) -> bool:
    """Whether what is after a word for a picture makes it the beginning of a caption: "Photo: ", "Figure 2. A map".

    A phrase that says where in a picture may have a comma: "In the picture, from left, ".
    """
    number = _NUMBER.match(after)
    mark = (after[number.end() :] if number else after).lstrip()[:1]
    if number and (mark in _AFTER_NUMBER or phrase[-1] > _SPACELESS):
        return True
    return mark in _COLONS or (mark in _COMMAS and " " in phrase)


def _prefixes(cues: Cues) -> re.Pattern[str] | None:
    """Finds what is written with the word that follows, where that is long enough to be one without it."""
    return re.compile(rf"(?<!\w){any_of(cues.word_prefixes)}(?=\w{{4}})") if cues.word_prefixes else None


def _has_small_word(text: str) -> bool:
    """Whether a text has a longer word in small letters, as no name has one."""
    return any(len(word) > _PARTICLE and word[0].islower() for word in WORD.findall(text))


def _beginning(key: str) -> tuple[str, str]:
    """A text without what decorates it, and the first word or sign of that."""
    stripped = key.lstrip(_DECORATION) or key
    found = _FIRST.search(stripped)
    if found and found[0] in _DASHES:
        stripped = stripped.strip(_DASHED)
        found = _FIRST.search(stripped) or found
    return stripped, found[0] if found else ""


def closed_up(text: str) -> str:
    """A text whose letters have spaces between them, without these: "C O R R E C T I O N", "标　题：..."."""
    if text[0] > _SPACELESS:
        label = _SPACED_LABEL.match(text)
        return "".join(text[: label.end()].split()) + text[label.end() :] if label else text
    if SPACED_OUT.match(text) is None:
        return text
    return _BETWEEN_LETTERS.sub("", text)


#: A label in Chinese or Japanese whose characters are spread over the width of a column.
_SPACED_LABEL: Final = re.compile(r"[\u3040-\u9fff](?:\s{0,4}[\u3040-\u9fff]){1,5}\s?[:：]")


#: A space between two letters.
_BETWEEN_LETTERS: Final = re.compile(r"(?<=\b\w)\s(?=\w\b)")


@cache
def load_openings(language: str) -> Openings:
    """The openings of a language, by BCP 47 tag; see `load_cues`."""
    return Openings(load_cues(language))
