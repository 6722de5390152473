"""Who speaks where it is said to whom, where two speak in a paragraph, and where a job leads back to a name."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.quotes import find_quotes
from pressschema.parsers.text.spans import Piece


def speakers(language: str, paragraphs: Sequence[str]) -> list[tuple[str | None, str | None] | None]:
    pieces, start = [], 0
    for paragraph in paragraphs:
        pieces.append(Piece(paragraph, start))
        start += len(paragraph) + 1
    found = (match.quotation.speaker for match in find_quotes(pieces, load_cues(language)))
    return [(speaker.name, speaker.title) if speaker else None for speaker in found]


@pytest.mark.parametrize(
    ("language", "attribution", "name", "title"),
    [
        ("fr", "a déclaré à l'AFX sa porte-parole, Nadia Verne", "Nadia Verne", "porte-parole"),
        ("fr", "a dit à la presse Nadia Verne, présidente du collectif", "Nadia Verne", "présidente du collectif"),
        ("fr", "a confié au Journal d'Exemple le maire Paul Modèle", "Paul Modèle", "maire"),
        ("fr", "a précisé jeudi devant les députés la ministre, Nadia Verne", "Nadia Verne", "ministre"),
        ("it", "ha detto all'ANSX la portavoce, Nadia Ferri", "Nadia Ferri", "portavoce"),
        ("it", "ha spiegato a margine dell'incontro Nadia Ferri, presidente del comitato", "Nadia Ferri",
         "presidente del comitato"),
        ("it", "racconta al Corriere di Esempio il sindaco Paolo Verdi", "Paolo Verdi", "sindaco"),
        ("es", "dijo ante la prensa la alcaldesa, Nadia Ruiz", "Nadia Ruiz", "alcaldesa"),
        ("de", "sagte vor Journalisten der Leiter des Amtes, Jan Muster", "Jan Muster", "Leiter des Amtes"),
        ("de", "sagte gegenüber der APX Sprecherin Eva Muster", "Eva Muster", "Sprecherin"),
        ("de", "sagte Bürgermeisterin Eva Muster der Deutschen Presse-Agentur", "Eva Muster", "Bürgermeisterin"),
        ("de", "sagte Bürgermeisterin Eva von der Muster", "Eva von der Muster", "Bürgermeisterin"),
    ],
)  # fmt: skip
def test_whom_it_is_said_to_does_not_say_it(language: str, attribution: str, name: str, title: str) -> None:
    text = f"“On nous a déjà promis la réouverture trois fois”, {attribution}."
    assert speakers(language, [text]) == [(name, title)]


@pytest.mark.parametrize(
    ("language", "text", "first", "second"),
    [
        ("de", "„Sie sind stabil“, sagt Anna Roth. „Wenig reicht.“ Koautor Dr. Ali Yildiz ergänzt: „Das ist viel.“",
         "Anna Roth", "Dr. Ali Yildiz"),
        ("de", "„Die Werte sind stabil“, sagt Anna Roth. „Wenig reicht schon“, ergänzt Ali Yildiz.", "Anna Roth",
         "Ali Yildiz"),
        ("fr", "« Elles sont stables », dit Anna Roth. « Peu suffit. » Le coauteur Ali Yildiz ajoute : « Oui, tout. »",
         "Anna Roth", "Ali Yildiz"),
        ("en", "“The values are stable,” said Anna Roth. “Very little is enough,” added Ali Yildiz.", "Anna Roth",
         "Ali Yildiz"),
    ],
)  # fmt: skip
def test_somebody_else_who_adds_something_is_another(language: str, text: str, first: str, second: str) -> None:
    assert [speaker and speaker[0] for speaker in speakers(language, [text])] == [first, second]


def test_a_first_name_goes_on_as_the_same_speaker() -> None:
    text = "“The values are stable,” said Anna Roth. “Very little is enough,” Anna added."
    assert speakers("en", [text]) == [("Anna Roth", None)]


@pytest.mark.parametrize(
    ("language", "paragraphs", "name", "title"),
    [
        ("fr", ["Après la réunion, Claire Monts, préfète de la Haute-Modèle, a placé le département en vigilance.",
                "Le comité se réunira le 2 avril.", "« La situation n'est pas critique », souligne la préfète."],
         "Claire Monts", "préfète"),
        ("de", ["Ministerin Hollmann lobt das Programm.", "Das teilte Umweltministerin Dr. Silke Hollmann mit.",
                "„Das ist ein Sieg für alle“, so die Ministerin."], "Dr. Silke Hollmann", "Ministerin"),
        ("de", ["Der Präsident des Verbandes, Jens Taube, begrüßte das Programm: „Damit bekommen wir die Mittel.“"],
         "Jens Taube", "Präsident des Verbandes"),
    ],
)  # fmt: skip
def test_a_job_leads_to_the_full_name(language: str, paragraphs: list[str], name: str, title: str) -> None:
    assert speakers(language, paragraphs) == [(name, title)]


@pytest.mark.parametrize("dashes", [("- ", "-."), (" - ", " -."), (" – ", " –."), ("- ", "-")])
def test_a_dash_within_the_marks_may_touch_the_word_before_it(dashes: tuple[str, str]) -> None:
    opening, closing = dashes
    text = f'"Così viaggiare costa meno{opening}ha detto l\'assessore Davide Corsi{closing} Abbiamo investito molto".'
    assert speakers("it", [text]) == [("Davide Corsi", "assessore")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "« C’est bien », dit Anna Roth. Regrettant la lenteur des travaux du quai depuis l’hiver, elle "),
        ("en", "“It is good,” said Anna Roth. Regretting the slow work on the quay since the winter, she "),
        ("de", "„Das ist gut“, sagt Anna Roth. Aus Ärger über die langsamen Arbeiten am Kai seit dem Winter "),
    ],
)  # fmt: skip
def test_a_sentence_that_tells_more_before_a_pronoun_divides_what_its_speaker_says(language: str, text: str) -> None:
    verb = {"fr": "ajoute : « Nous suivrons cela. »", "en": "added: “We shall follow this.”"}
    whole = text + verb.get(language, "fügt sie hinzu: „Wir werden das verfolgen.“")
    assert [speaker and speaker[0] for speaker in speakers(language, [whole])] == ["Anna Roth", "Anna Roth"]
