"""Headings of boilerplates that run into their text: the name stands twice."""

from __future__ import annotations

import pytest

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.lines import split_lines
from pressschema.parsers.text.run_in import divide_run_in


def divided(text: str, language: str = "en") -> list[str]:
    return [line.text for line in divide_run_in(list(split_lines(text)), text, load_cues(language))]


@pytest.mark.parametrize(
    ("language", "heading", "text"),
    [
        ("en", "About Westmarsh Ferries", "Westmarsh Ferries is a company of sailors."),
        ("en", "About Westmarsh Ferries, Inc.", "Westmarsh is a company of sailors."),
        ("en", "About the Westmarsh Trust", "The Westmarsh Trust keeps the old cranes."),
        ("en", "ABOUT WESTMARSH", "Westmarsh is a company of sailors."),
        ("en", "About Westmarsh", "Putting sailors first since 1907, Westmarsh is a company of ferries."),
        ("en", "About Westmarsh", "With four boats and 90 sailors, the Westmarsh keeps its timetable."),
        ("sv", "Om 2-Hamnen", "2-hamnen är en förening av seglare."),
        ("de", "Über Westmarsch", "Westmarsch ist eine Reederei."),
        ("fr", "À propos de Marais Ouest", "Marais Ouest est une compagnie de marins."),
        ("nl", "Over Westmoeras", "Westmoeras is een rederij."),
    ],
)
def test_a_name_that_is_said_again_at_once_ends_the_heading(language: str, heading: str, text: str) -> None:
    assert divided(f"{heading} {text}", language) == [heading, text]


@pytest.mark.parametrize(
    ("language", "heading", "text"),
    [
        ("en", "About the Trust", "Founded by the county in 2007, the Westmarsh Trust keeps the old cranes."),
        ("en", "About Westmarsh Ferries", "Headquartered in Westmarsh, the company runs four boats."),
        ("en", "ABOUT WESTMARSH FERRIES", "Established in 1907, the company runs four boats."),
        ("fr", "À propos de Marais Ouest", "Fondée en 1907, la compagnie a quatre bateaux."),
        ("es", "Sobre Marisma Oeste", "Fundada en 1907, la naviera tiene cuatro barcos."),
        ("it", "Chi è Palude Ovest", "Fondata nel 1907, la compagnia ha quattro barche."),
    ],
)
def test_what_something_is_ends_the_heading(language: str, heading: str, text: str) -> None:
    assert divided(f"{heading} {text}", language) == [heading, text]


def test_headings_within_a_line() -> None:
    text = "Visit example.org. About Acme Acme makes cranes. See example.org/a About Westmarsh Westmarsh is a town."
    assert divided(text) == [
        "Visit example.org.",
        "About Acme",
        "Acme makes cranes. See example.org/a",
        "About Westmarsh",
        "Westmarsh is a town.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "About 20 of the 20 houses are sold.",
        "About Westmarsh and Westmarsh Ferries much has been said.",
        "About half of the boats founded in 1907 are gone.",
        "About half of the Half Moon's rooms are taken.",
        "He knows all about Westmarsh, Westmarsh says.",
        "About Westmarsh Ferries",
        "ABOUT WESTMARSH AND THE WESTMARSH TRUST",
    ],
)
def test_other_sentences_are_whole(text: str) -> None:
    assert divided(text) == [text]
