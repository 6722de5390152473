"""Who signs words that stand on their own: with a dash below them, by a job that opens with an abbreviation."""

from __future__ import annotations

import pytest

from pressschema.documents import Document
from pressschema.models import PressRelease
from pressschema.parsers.text import Options, parse
from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.quotes import find_quotes
from pressschema.parsers.text.spans import Piece

LEAD = "La commune a inauguré mardi le nouveau ponton, construit l'an dernier et long de 120 mètres, avec sa maire."
MORE = "Le ponton est ouvert tous les jours de huit heures à vingt heures. Les chiens doivent être tenus en laisse."


def read(text: str) -> PressRelease:
    return next(iter(parse(Document(text), Options(language="fr")))).release


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("rest", [f"\n\n{MORE}\n", "\n\nLire l'article complet\n\nImprimer\n"])
@pytest.mark.parametrize(
    ("signature", "title"), [("— Ève Modèle", None), ("-- Ève Modèle, maire d'Exempleville", "maire d'Exempleville")]
)
def test_a_line_after_a_dash_signs_the_words_above_it(gap: str, rest: str, signature: str, title: str | None) -> None:
    words = "Un beau projet, qui rassemble toute la commune depuis des mois."
    release = read(f"Un nouveau ponton au bord du lac\n\n{LEAD}\n\n{MORE}\n\n« {words} »{gap}{signature}{rest}")
    (quote,) = release.quotes
    assert quote.text == words
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.title) == ("Ève Modèle", title)
    assert all(block.kind == "paragraph" for block in release.body)


@pytest.mark.parametrize(
    ("language", "text", "name", "title"),
    [
        (
            "fr",
            "« Nous en sommes ravis », déclare Paul Verrier, Sr. VP R&D, Ravel.",
            "Paul Verrier",
            "Sr. VP R&D, Ravel",
        ),
        ("it", '"Ne siamo felici", dichiara Paolo Verdi, Sr. Director, Aurora.', "Paolo Verdi", "Sr. Director, Aurora"),
        ("de", "„Wir freuen uns“, sagt Paul Verrier, Exec. VP bei Ravel.", "Paul Verrier", "Exec. VP bei Ravel"),
        ("en", "“It is quick,” said Jane Roe, Jr., Director of Ravel.", "Jane Roe, Jr.", "Director of Ravel"),
        ("en", "“It is blue,” said Tom Coe, PhD, Asst. Director.", "Tom Coe, PhD", "Asst. Director"),
    ],
)
def test_a_job_may_open_with_an_abbreviation(language: str, text: str, name: str, title: str) -> None:
    (match,) = find_quotes([Piece(text, 0)], load_cues(language))
    speaker = match.quotation.speaker
    assert speaker is not None
    assert (speaker.name, speaker.title) == (name, title)
