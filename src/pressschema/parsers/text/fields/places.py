"""Places by name, as datelines and addresses write them: city, region, country."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from pressschema.models import Place
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.values import as_value
from pressschema.parsers.text.phrases import MARKS, cut

__all__ = ["PlaceReading", "read_place"]

#: Words in one part of a place ("Santa Cruz de la Sierra and New York"), and parts divided by commas.
_WORDS: Final = 8
_PARTS: Final = 4
#: The codes of states and provinces have two letters; hardly a place has a name as short.
_CODE: Final = 2
#: Hiragana stand between words, not in names of places; and without spaces or capitals a name is short.
_PHRASE = re.compile(r"[\u3041-\u309f]|[\u30a0-\u30ff\u4e00-\u9fff]{13}")
_COMMA = re.compile(r"\s*[,，、،;]\s*")
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{MARKS}]|[.'’‐/-]+(?=[^\W\d_]))*\.?")
_AROUND: Final = " \u00a0*_,，،;:"


@dataclass(frozen=True, slots=True)
class PlaceReading:
    """A place, and what speaks for its being one.

    Attributes:
        place: name, region and country as written.
        known: whether its city is one of those that stand alone, or its region or country is known.
        capitals: whether its city is written in capitals.
    """

    place: Place
    known: bool
    capitals: bool


@cache
def _countries(language: str) -> frozenset[str]:
    """The names of countries in a language and in English, by CLDR."""
    from babel import Locale, UnknownLocaleError

    names: set[str] = set()
    for code in (language, "en"):
        try:
            names.update(_folded(name) for name in Locale.parse(code).territories.values())
        except (UnknownLocaleError, ValueError):
            continue
    return frozenset(names)


def _folded(name: str) -> str:
    """A name in small letters; many leave the hamza of Arabic's alef away."""
    return name.casefold().translate(_HAMZA)


_HAMZA: Final = str.maketrans("أإآ", "ااا")


def _is_country(text: str, cues: Cues, language: str) -> bool:
    name = _folded(text).removeprefix("the ")
    return name in cues.country_abbreviations or name in _countries(language.replace("_", "-").split("-")[0].lower())


def _looks_like_a_name(part: str, cues: Cues) -> bool:
    """Words with capitals, and such small words as names of places have between them."""
    words = part.split()
    if not words or len(words) > _WORDS or words[0][:1].islower() or _PHRASE.search(part):
        return False
    return all(
        _WORD.fullmatch(word) and (not word[0].islower() or word in cues.place_particles)
        for word in words
        if word not in cues.place_joiners
    )


def _first_of_several(parts: list[str], cues: Cues) -> list[str]:
    """Region and country without the city that is joined to them, and what is after that."""
    kept = []
    for part in parts:
        words = part.split()
        joined = [index for index, word in enumerate(words) if index and word.lower() in cues.place_joiners]
        kept.append(" ".join(words[: joined[0]] if joined else words))
        if joined:
            break
    return kept


def _is_no_place(name: str, rest: list[str], cues: Cues) -> bool:
    """Whether words that look like names say that they are something else: a job, a company, a phrase."""
    words = cut(name)
    if cues.lone_cities.covers(words):
        return False
    if name.isascii() and len(name) <= _CODE and not rest:
        return True
    if any(cues.role_words.find(cut(part)) for part in rest):
        return True
    if any(cues.regions.is_whole(part) for part in rest):
        return False
    if all(word in cues.function_words for word in words.words):
        return True
    if name.isupper():
        return False
    small = words.words[0] in cues.function_words and words.words[0] not in cues.place_articles
    return small or cues.organisation_words.find(words) is not None


#: From here on scripts have no spaces between words.
_SPACELESS: Final = "\u3000"
#: The shortest names of cities.
_SHORTEST: Final = 2


def _after_country(name: str, language: str) -> tuple[str, list[str]]:
    """The city and the country that stands before it without a space: "フランスマルセイユ"."""
    countries = _countries(language.split("-")[0].lower())
    for length in range(len(name) - _SHORTEST, _SHORTEST - 1, -1):
        if name[:length] in countries:
            return name[length:], [name[:length]]
    return name, []


def read_place(text: str, cues: Cues, language: str) -> PlaceReading | None:
    """The place that a stretch of text is the name of; None where it does not look like one.

    Of several cities, each with its region, the first one is the place.
    """
    parts = [part for part in _COMMA.split(as_value(text).strip(_AROUND)) if part]
    if not parts or len(parts) > _PARTS or not all(_looks_like_a_name(part, cues) for part in parts):
        return None
    name, rest = parts[0], _first_of_several(parts[1:], cues)
    city, _, code = name.rpartition(" ")
    is_code = (len(code) == _CODE and code.isupper()) or code.endswith(".")
    if city and not rest and is_code and cues.regions.is_whole(code):
        name, rest = city, [code]  # "FOREST HILL MD", "Washington D.C."
    if not rest and name > _SPACELESS:
        name, rest = _after_country(name, language)
    if _is_no_place(name, rest, cues):
        return None
    region = next((part for part in rest if not _is_country(part, cues, language)), None)
    country = next((part for part in rest if _is_country(part, cues, language)), None)
    known = (
        cues.lone_cities.is_whole(name)
        or country is not None
        or (region is not None and cues.regions.is_whole(region))
        or _is_country(name, cues, language)
    )
    return PlaceReading(Place(name=name, region=region, country=country), known, name.isupper() and len(name) > 2)
