"""Every language's cues are complete, and those of no language are part of them."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

import pytest

from pressschema.parsers.text.cue_files import ALL_LANGUAGES, read_file, read_key
from pressschema.parsers.text.cues import Cues, Zone, load_cues
from pressschema.parsers.text.phrases import Phrases, cut

KEYS = {field.name for field in dataclasses.fields(Cues)}
FILES = (*ALL_LANGUAGES, "und")
TABLES = {"zones", "platforms", "type_words"}
#: Without these a language cannot be read.
ESSENTIAL = {
    "function_words", "release_immediate", "release_embargo", "contact_headings", "phone_labels", "email_labels",
    "notes_headings", "legal_openings", "end_marks", "caption_prefixes", "verbs_of_saying", "pronouns", "role_words",
    "organisation_words", "quotation_marks", "type_words", "phone_regions",
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_no_file_has_a_key_that_nobody_reads(name: str) -> None:
    assert set(read_file(name)) <= KEYS


@pytest.mark.parametrize("name", FILES)
def test_values_are_lists_of_phrases_or_tables(name: str) -> None:
    for key, value in read_file(name).items():
        if key not in TABLES:
            assert all(isinstance(phrase, str) and phrase.strip() == phrase and phrase for phrase in value), key


@pytest.mark.parametrize("name", FILES)
def test_phrases_are_lower_case_and_said_once(name: str) -> None:
    for key, value in read_file(name).items():
        if key not in TABLES | {"phone_regions"}:
            assert all(phrase == phrase.lower() for phrase in value), key
            assert len(value) == len(set(value)), (key, [phrase for phrase in value if value.count(phrase) > 1])


@pytest.mark.parametrize("language", ALL_LANGUAGES)
def test_no_language_lacks_what_reading_needs(language: str) -> None:
    file = read_file(language)
    assert [key for key in ESSENTIAL if not file.get(key)] == []
    assert file.get("about_prefixes") or file.get("about_suffixes")


@pytest.mark.parametrize("language", ALL_LANGUAGES)
def test_quotation_marks_are_pairs(language: str) -> None:
    assert all(len(pair.split(" ")) == 2 for pair in load_cues(language).quotation_marks)


@pytest.mark.parametrize("name", FILES)
def test_zones_have_names_and_well_formed_offsets(name: str) -> None:
    for zone_name, value in read_file(name).get("zones", {}).items():
        zone = Zone(**value)
        assert (
            " ".join(cut(zone_name).words) == zone_name.replace("'", " ' ").replace("  ", " ")
            or not zone_name.isascii()
        )
        assert zone.offset is None or re.fullmatch(r"[+-](0\d|1[0-4]):[0-5]\d", zone.offset)


def test_zone_places_are_in_the_database() -> None:
    zoneinfo = pytest.importorskip("zoneinfo")
    known = zoneinfo.available_timezones()
    places = {zone.place for zone in load_cues("und").zones.values() if zone.place}
    if known:
        assert places <= known


def test_what_no_language_owns_is_in_every_language() -> None:
    for language in ALL_LANGUAGES:
        cues = load_cues(language)
        assert "prnewswire" in cues.wires
        assert cues.zones["utc"] == Zone(offset="+00:00")
        assert "###" in cues.end_marks


def test_wires_and_furniture_are_english_everywhere() -> None:
    assert "for immediate release" in load_cues("de").release_immediate
    assert "said" not in load_cues("de").verbs_of_saying


def test_a_region_has_the_cues_of_its_language() -> None:
    assert load_cues("de-AT") == load_cues("de")
    assert load_cues("pt_BR") == load_cues("pt")


@pytest.mark.parametrize("tag", ["no", "nn", "nn-NO", "nb"])
def test_what_norwegians_write_is_in_one_file(tag: str) -> None:
    assert {"sier", "seier"} <= set(load_cues(tag).verbs_of_saying)


@pytest.mark.parametrize("name", FILES)
def test_one_key_is_read_without_the_rest(name: str) -> None:
    file = read_file(name)
    assert {key: read_key(name, key) for key in KEYS} == {key: file.get(key, []) for key in KEYS}


def test_what_a_file_leaves_out_is_empty() -> None:
    assert "nobility" not in read_file("ko")
    assert load_cues("ko").nobility == ()


@pytest.mark.parametrize("tag", ["und", "xx", "", "tlh"])
def test_an_unknown_language_has_the_cues_of_all(tag: str) -> None:
    cues = load_cues(tag)
    assert {"said", "sagt", "a déclaré", "表示"} <= set(cues.verbs_of_saying)


def test_a_missing_file_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        read_file("klingon")


@pytest.mark.parametrize(
    ("phrases", "text", "found"),
    [
        (["for immediate release"], "*** FOR IMMEDIATE  RELEASE ***", "FOR IMMEDIATE  RELEASE"),
        (["embargo", "embargo until"], "Embargo until noon", "Embargo until"),
        (["o'clock"], "at 10 o’clock sharp", "o’clock"),
        (["について"], "Acme について", "について"),
        (["表示"], "董事长表示：", "表示"),
        (["a.m."], "at 9 a.m. today", "a.m."),
        (["ends"], "weekends and bends", None),
    ],
)
def test_phrases_are_found_whatever_their_case_marks_and_script(
    phrases: list[str], text: str, found: str | None
) -> None:
    words = cut(text)
    place = Phrases(phrases).find(words)
    assert (text[words.starts[place[0]] : words.ends[place[1] - 1]] if place else None) == found


def test_a_phrase_is_whole_but_for_punctuation() -> None:
    phrases = Phrases(["notes to editors"])
    assert phrases.is_whole("Notes to Editors:")
    assert not phrases.is_whole("Notes to editors of Acme")
    assert phrases.within("See the notes to editors below")


def test_cues_are_plain_values() -> None:
    cues: Any = load_cues("en")
    with pytest.raises(dataclasses.FrozenInstanceError):
        cues.pronouns = ()
