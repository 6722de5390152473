"""What a language says where: the phrases that give away the parts of a release, one data file a language.

The files are `cues/<language>.toml`. Every file has every key of `Cues` and no other; phrases are lower
case, most usual first. `und.toml` holds what no language owns (wire marks, time zones, end marks) and is
part of every language's cues.
"""

from __future__ import annotations

import dataclasses
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any, Final, TypeAlias

__all__ = ["ALL_LANGUAGES", "Cues", "load_cues"]

Words: TypeAlias = tuple[str, ...]
Table: TypeAlias = Mapping[str, str]
WordTable: TypeAlias = Mapping[str, Words]

_FILES: Final = resources.files(__package__).joinpath("cues")
_SHARED: Final = "und"

#: The languages that have a file of cues, by ISO 639-1 code.
ALL_LANGUAGES: Final = tuple(
    sorted(
        name
        for name, dot, suffix in (file.name.partition(".") for file in _FILES.iterdir())
        if suffix == "toml" and name != _SHARED
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """The cues of one language, each with what no language owns.

    Attributes:
        function_words: the commonest words; they tell the language.
        release_immediate: what says that a release may be used at once.
        release_embargo: what says that it may not be used before a time.
        release_hold: what says that it may not be used until further notice.
        noon: words for 12:00.
        midnight: words for 0:00 of the day that they stand with.
        am: marks of the hours from midnight to noon.
        pm: marks of the hours from noon to midnight.
        hour_marks: what follows the digits of a time ("9 Uhr", "10 h").
        zones: names of time zones; the value is an IANA name or an offset such as "+01:00", then, where
            others use the name too, "?" and who; a value that begins with "?" leaves the time unread.
        date_words: what may stand before a date ("le 3 mai", "den 3. Mai") or within it ("3 de mayo").
        place_joiners: what joins the last two cities of a dateline.
        wires: marks of wire services, as they write themselves.
        exchanges: names of stock exchanges before a ticker symbol.
        platforms: names of social platforms, by the platform's own name.
        contact_headings: what stands over contacts or opens a contact line.
        contact_introducers: what leads to a contact within a sentence ("for further information").
        phone_labels: what stands before a telephone number.
        fax_labels: what stands before a fax number.
        email_labels: what stands before an e-mail address.
        web_labels: what stands before a web address.
        about_prefixes: what stands before the name in the heading of a boilerplate.
        about_suffixes: what stands after it, where the language puts it there.
        notes_headings: headings of notes to editors.
        related_headings: headings of further reading.
        legal_openings: how forward-looking, trademark and offer legends begin or are headed.
        end_marks: what ends a release.
        caption_prefixes: what opens a caption or a credit.
        navigation: page furniture: menus, sharing, cookies, feeds.
        type_words: what names the kind of text, by the type of the model.
        verbs_of_saying: finite verbs of saying, third person.
        speech_nouns: what introduces words without a verb ("according to", "laut").
        quote_introducers: what announces a statement or a block quotation.
        pronouns: third-person pronouns that can be a speaker.
        person_titles: what stands before a name and belongs to it or leads to it.
        role_words: nouns that make a job title.
        organisation_words: words that make a name an organisation's.
        name_particles: lower-case words within a person's name.
        quotation_marks: pairs of opening and closing marks, the primary one first.
        apostrophe_elisions: elided words before an apostrophe ("l", "d"), which is then no quotation mark.
        dash_quotes: whether a dash at the start of a paragraph can open direct speech ("yes" or nothing).
    """

    function_words: Words
    release_immediate: Words
    release_embargo: Words
    release_hold: Words
    noon: Words
    midnight: Words
    am: Words
    pm: Words
    hour_marks: Words
    zones: Table
    date_words: Words
    place_joiners: Words
    wires: Words
    exchanges: Words
    platforms: WordTable
    contact_headings: Words
    contact_introducers: Words
    phone_labels: Words
    fax_labels: Words
    email_labels: Words
    web_labels: Words
    about_prefixes: Words
    about_suffixes: Words
    notes_headings: Words
    related_headings: Words
    legal_openings: Words
    end_marks: Words
    caption_prefixes: Words
    navigation: Words
    type_words: WordTable
    verbs_of_saying: Words
    speech_nouns: Words
    quote_introducers: Words
    pronouns: Words
    person_titles: Words
    role_words: Words
    organisation_words: Words
    name_particles: Words
    quotation_marks: Words
    apostrophe_elisions: Words
    dash_quotes: Words


#: Cues that a release in any language may give in English too: wires and page furniture are English.
_ALSO_ENGLISH: Final = frozenset(
    {
        "release_immediate", "release_embargo", "release_hold", "noon", "midnight", "contact_headings",
        "phone_labels", "fax_labels", "email_labels", "web_labels", "about_prefixes", "notes_headings",
        "legal_openings", "end_marks", "navigation", "person_titles", "organisation_words",
    }
)  # fmt: skip


def read_file(name: str) -> Mapping[str, Any]:
    """One data file as it stands: keys of `Cues`, values lists of phrases or tables of them.

    Raises:
        FileNotFoundError: there is none of that name.
    """
    return tomllib.loads(_FILES.joinpath(f"{name}.toml").read_text("utf-8"))


def _merged(sources: tuple[Mapping[str, Any], ...], key: str) -> Any:
    """The values of one key over several files: lists joined, earlier files first; tables united."""
    values = [source[key] for source in sources]
    if isinstance(values[0], dict):
        table: dict[str, Any] = {}
        for value in values:
            for name, item in value.items():
                known = table.get(name)
                table[name] = (
                    (*known, *item) if isinstance(known, tuple) else tuple(item) if isinstance(item, list) else item
                )
        return MappingProxyType(table)
    return tuple(dict.fromkeys(phrase for value in values for phrase in value))


@cache
def load_cues(language: str) -> Cues:
    """The cues of a language, by BCP 47 tag; those of all languages together where there is no file for it."""
    code = language.replace("_", "-").split("-")[0].lower()
    own = [code] if code in ALL_LANGUAGES else list(ALL_LANGUAGES)
    sources = tuple(map(read_file, [*own, _SHARED]))
    with_english = sources if "en" in own else (*sources, read_file("en"))
    fields = (field.name for field in dataclasses.fields(Cues))
    return Cues(**{name: _merged(with_english if name in _ALSO_ENGLISH else sources, name) for name in fields})
