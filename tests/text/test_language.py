"""The language of a text: by script, by common words, or not at all."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressschema.parsers.text.cue_files import ALL_LANGUAGES
from pressschema.parsers.text.language import LanguageGuess, detect_language

SENTENCES = {
    "en": "Acme Widgets said today that it will open a plant in the north of the country.",
    "de": "Die Muster GmbH hat heute mitgeteilt, dass sie im Norden des Landes ein Werk eröffnet.",
    "fr": "La société Exemple a annoncé aujourd'hui qu'elle ouvre une usine dans le nord du pays.",
    "es": "La empresa Ejemplo anunció hoy que abre una planta en el norte del país.",
    "it": "La società Esempio ha annunciato oggi che apre uno stabilimento nel nord del Paese.",
    "pt": "A empresa Exemplo anunciou hoje que vai abrir uma fábrica no norte do país.",
    "nl": "Voorbeeld BV heeft vandaag bekendgemaakt dat het een fabriek opent in het noorden van het land.",
    "sv": "Exempel AB meddelade idag att bolaget öppnar en ny fabrik i norra delen av landet.",
    "ja": "サンプル株式会社は本日、国の北部に新しい工場を開設すると発表しました。",
    "zh": "示例有限公司今天宣布将在该国北部开设一家新工厂。",
    "ko": "예시 주식회사는 오늘 북부 지역에 새 공장을 연다고 발표했다.",
    "ru": "Компания «Пример» сегодня объявила, что откроет новый завод на севере страны.",
    "uk": "Компанія «Приклад» сьогодні оголосила, що відкриє новий завод на півночі країни.",
    "ar": "أعلنت شركة المثال اليوم أنها ستفتتح مصنعا جديدا في شمال البلاد.",
    "el": "Η εταιρεία Παράδειγμα ανακοίνωσε σήμερα ότι ανοίγει νέο εργοστάσιο στον βορρά.",
    "da": "Eksempel A/S oplyste i dag, at selskabet ikke kun åbner en ny fabrik, men også ansætter.",
    "pl": "Spółka Przykład ogłosiła, że nie tylko otwiera nowy zakład, ale także się rozwija.",
}  # fmt: skip


@pytest.mark.parametrize("tag", SENTENCES)
def test_one_sentence_is_enough(tag: str) -> None:
    guess = detect_language(SENTENCES[tag])
    assert guess.tag == tag
    assert 0 < guess.confidence <= 1


#: Sentences by the tag of their language, in the order of the file: neighbours without cues come last.
BY_LANGUAGE = tomllib.loads(Path(__file__).with_name("sentences.toml").read_text("utf-8"))


def told(tag: str) -> float:
    """The share of the sentences of a language that are told right, each by itself."""
    sentences = BY_LANGUAGE[tag]
    return sum(detect_language(sentence).tag == tag for sentence in sentences) / len(sentences)


def test_every_language_with_cues_has_sentences() -> None:
    assert set(ALL_LANGUAGES) <= set(BY_LANGUAGE)


@pytest.mark.parametrize("tag", BY_LANGUAGE)
def test_few_sentences_are_enough(tag: str) -> None:
    assert detect_language(" ".join(BY_LANGUAGE[tag])).tag == tag


def test_a_sentence_is_told_by_itself_or_not_at_all() -> None:
    guesses = [(tag, detect_language(text).tag) for tag, sentences in BY_LANGUAGE.items() for text in sentences]
    wrong = [(tag, guess) for tag, guess in guesses if guess not in {tag, "und"}]
    assert len(wrong) <= 0.04 * len(guesses), wrong


def test_nearly_every_sentence_is_told_by_itself() -> None:
    shares = [told(tag) for tag in BY_LANGUAGE]
    assert sum(shares) / len(shares) >= 0.9


@pytest.mark.parametrize("text", ["", "   \n", "12345 67.89 %", "Xyzzy Plugh", "### *** ---", "\ud800\x00"])
def test_nothing_speaks_for_any_language(text: str) -> None:
    assert detect_language(text) == LanguageGuess("und", 0.0)


def test_names_in_another_script_do_not_decide() -> None:
    text = SENTENCES["en"] + " The plant (工場) was named Москва after its founder."
    assert detect_language(text).tag == "en"


def test_more_text_is_more_certain() -> None:
    short = detect_language("The plant is new.")
    long = detect_language(SENTENCES["en"] * 3)
    assert short.confidence < long.confidence


def test_only_the_beginning_is_looked_at() -> None:
    assert detect_language(SENTENCES["fr"] * 100 + SENTENCES["en"] * 10_000).tag == "fr"


@given(st.text())
def test_any_text_has_a_guess(text: str) -> None:
    guess = detect_language(text)
    assert guess.tag.isalpha()
    assert 0 <= guess.confidence <= 1


def test_annotated_releases_are_told_right(shared: Path) -> None:
    wrong = []
    for path in sorted((shared / "corpus" / "releases").glob("*.gold.json")):
        gold = json.loads(path.read_text("utf-8"))["language"].split("-")[0]
        text = path.with_name(path.name.removesuffix(".gold.json") + ".txt").read_text("utf-8")
        if detect_language(text).tag != gold:
            wrong.append(path.name)
    assert wrong == []


def test_marks_of_a_script_without_its_letters_are_of_no_language() -> None:
    assert detect_language("・").tag == "und"
