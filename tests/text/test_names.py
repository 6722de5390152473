"""Names of persons, told from jobs, organisations and places."""

from __future__ import annotations

import pytest

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.names import is_job, is_name, leading_name, surname_alone, trailing_name

EN = load_cues("en")


@pytest.mark.parametrize(
    "text",
    ["Jane Roe", "Jane Roe, PhD", "Dr. Jane J. Roe", "JANE ROE", "Ludwig van Muster", "Mr Smith",
     "Jane O’Neil-Smith Jr.", "J. Doe", "Rt. Hon. Lord Example", "Jean-Luc Exemple"],
)  # fmt: skip
def test_a_name(text: str) -> None:
    assert is_name(text, EN)


@pytest.mark.parametrize(
    "text",
    ["", "Acme", "Example Advisers, LLC", "Example Foundation", "Head of Development", "Press Contact", "the company",
     "Chief Officer", "University of Examples", "123", "Jane Roe said"],
)  # fmt: skip
def test_what_is_no_name(text: str) -> None:
    assert not is_name(text, EN)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jane Roe, Director of X", "Jane Roe"),
        ("Dr. Jane Roe of Acme", "Dr. Jane Roe"),
        ("Jane de la Roe told us", "Jane de la Roe"),
        ("Jane B. Roe. The company", "Jane B. Roe"),
        ("the company", None),
        ("Director Jane Roe", None),
    ],
)
def test_the_name_that_a_phrase_begins_with(text: str, name: str | None) -> None:
    found = leading_name(text, 0, EN)
    assert (found and text[found.start : found.end]) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Road Safety Minister Jane Roe", "Jane Roe"),
        ("Project Leader Jane B. Roe", "Jane B. Roe"),
        ("Attorney for the Island District of Westmarsh Jane B. Roe", "Jane B. Roe"),
        ("Minister for Scotland Lord Example", "Lord Example"),
        ("Secretary of State for Health and Social Care Jane Roe", "Jane Roe"),
        ("Senator Roe", "Roe"),
        ("the company", None),
        ("Jane Roe, who", None),
    ],
)
def test_the_name_that_a_phrase_ends_with(text: str, name: str | None) -> None:
    found = trailing_name(text, 0, len(text), EN)
    assert (found and text[found.start : found.end]) == name


@pytest.mark.parametrize(
    "text",
    ["Robert “Bob” Roe", 'Robert "Bob" Roe', "Robert (Bob) Roe", "Jeanne d’Exemple", "prof. dr. Jane Roe", "J.-P. Roe"],
)
def test_nicknames_elisions_and_small_honorifics_are_of_a_name(text: str) -> None:
    name = leading_name(text, 0, load_cues("fr" if "d’" in text else "en"))
    assert name is not None
    assert text[name.start : name.end] == text


@pytest.mark.parametrize(
    ("text", "is_surname"), [("van der Roe", True), ("van der", False), ("Jane van der Roe", False), ("the Roe", False)]
)
def test_a_surname_with_its_particles_alone(text: str, is_surname: bool) -> None:
    assert (surname_alone(text, 0, len(text), EN) is not None) == is_surname


@pytest.mark.parametrize(("word", "is_one"), [("ingenieur", True), ("bauingenieur", True), ("whitehead", False)])
def test_jobs_and_compounds_with_them(word: str, is_one: bool) -> None:
    assert is_job(word, load_cues("de")) == is_one
