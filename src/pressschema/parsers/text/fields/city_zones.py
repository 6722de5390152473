"""The time of a city or of a country, as languages call it: "heure de Montréal", "Tokyo time"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from pressschema.parsers.text.phrases import Phrases, cut

__all__ = ["city_zones"]

_PLACE: Final = "{}"


def _named_places(language: str) -> Iterator[tuple[str, str]]:
    """Names of cities and of countries that have one zone, each with the IANA name of it, by CLDR."""
    from babel import Locale, UnknownLocaleError
    from babel.core import get_global

    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return
    for territory, zones in get_global("territory_zones").items():
        for zone in zones:
            city = locale.time_zones.get(zone, {}).get("city")
            yield city or zone.rpartition("/")[2].replace("_", " "), zone
        if len(zones) == 1 and territory in locale.territories:
            yield locale.territories[territory], zones[0]


@cache
def city_zones(language: str, forms: Phrases) -> tuple[Phrases, dict[tuple[str, ...], str]]:
    """What the times of places are called, as phrases, and for the words of each the IANA name of its zone.

    Args:
        language: ISO 639-1 code.
        forms: how the language calls them, with braces for the name of the place.
    """
    zones: dict[str, str] = {}
    for name, zone in _named_places(language):
        for form in forms:
            zones.setdefault(form.replace(_PLACE, name.lower()), zone)
    return Phrases(zones), {cut(phrase).words: zone for phrase, zone in zones.items()}
