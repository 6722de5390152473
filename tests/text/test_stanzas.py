"""Lines without a blank line between them, where blank lines part the paragraphs."""

from __future__ import annotations

import textwrap

import pytest

from pressschema.parsers.text.joining.blocks import join_lines
from pressschema.parsers.text.lines import readable, split_lines

_WORDS = frozenset({"of", "the", "and", "at", "a", "to"})
_SENTENCE = "The harbour of Westmarsh opens on Monday after two years of work on the quay and its old cranes."
_PLACES = ("first", "second", "third", "last")
_PARAGRAPHS = "\n\n".join(f"{_SENTENCE} It was {word}." for word in ("time", "late", "raining"))
_WRAPPED = "\n\n".join(textwrap.fill(f"{_SENTENCE} " * count, 76) for count in (3, 4, 3))


def texts(text: str) -> list[str]:
    return [block.piece.value for block in join_lines(list(split_lines(readable(text))), _WORDS)]


def test_sentences_on_lines_of_their_own_are_one_paragraph() -> None:
    pair = "The ferry sails again from the first of June.\nIt takes forty cars and two hundred people."
    assert texts(f"{_PARAGRAPHS}\n\n{pair}\n\n{_SENTENCE}")[3] == pair.replace("\n", " ")


@pytest.mark.parametrize(
    "stanza",
    [
        "The harbour is the work of many hands.\n“It was cold”, said the engineer Carl Moe on Monday.",
        "The tickets can be bought in the old ticket office.\nVisit www.example.org for the times of the boats.",
        "\n".join(f"The {place} prize goes to {'the town of ' * far}Orrin." for far, place in enumerate(_PLACES, 2)),
        "The harbour opens in two years from this day\nNobody had thought that it would take as long.",
        f"{_SENTENCE * 4}\n{_SENTENCE * 4}",
        f"{_SENTENCE} {_SENTENCE} The cranes stay.\n{_SENTENCE} {_SENTENCE} The ferries come back.",
        "The harbour waits for two decisions:\nthe permit for the ferries;\na longer quay for the cranes.",
    ],
)
def test_other_lines_are_paragraphs_of_their_own(stanza: str) -> None:
    assert texts(f"{_PARAGRAPHS}\n\n{stanza}")[3:] == stanza.split("\n")


def test_without_blank_lines_each_line_is_a_paragraph() -> None:
    lines = [_SENTENCE, "The ferry sails again from the first of June.", _SENTENCE, "It takes forty cars and a bus."]
    assert texts("\n".join(lines)) == lines


@pytest.mark.parametrize(
    "stanza",
    [
        "The quay was rebuilt with stone from the isle of Orrin, as it had\nbeen.\nNobody complained of the noise.",
        "The tickets can be bought on the first day of the month on the page\nhttps://example.org/tickets.",
        f"{_SENTENCE}\nFerries\nSail again from Monday.",
        "The list of those who helped is kept for a hundred years in the Town\nHall and can be\nSeen by all who ask.",
    ],
)
def test_a_wrapped_paragraph_may_be_broken_anywhere(stanza: str) -> None:
    assert texts(f"{_WRAPPED}\n\n{stanza}")[3:] == [stanza.replace("\n", " ")]


@pytest.mark.parametrize(
    "stanza",
    [
        f"What comes next in the old harbour\n{textwrap.fill(_SENTENCE, 76)}",
        "Those who want to see the harbour before it opens may come on Sunday.\nTel: 01632 960123",
        "¹ As counted by the harbour trust in March of last year.\n² Without the fishing boats.",
        "The harbour is the work of many hands, as is its long story.\n* It was dug by hand.",
    ],
)
def test_headings_labels_and_notes_stay_apart(stanza: str) -> None:
    first, _, rest = stanza.partition("\n")
    assert texts(f"{_WRAPPED}\n\n{stanza}")[3:] == [first, rest.replace("\n", " ")]


def test_the_one_wrapped_paragraph_of_a_text_is_one() -> None:
    wrapped = "“It was hard work in the cold and the rain,\nand it took long”, said the\nengineer Carl Moe.\n“We rest.”"
    assert texts(f"{_PARAGRAPHS}\n\n{wrapped}")[3] == wrapped.replace("\n", " ")


def test_a_tag_stays_apart_from_the_quotation_above_it() -> None:
    assert len(texts("“We have worked on it for years and are glad,”\n<cite>Jane Roe, mayor</cite>")) == 2


def test_an_address_ends_the_line_that_leads_to_it() -> None:
    lines = [
        "https://example.org/press/",
        "This page is kept at",
        "https://example.org/2026/05/",
        "The next one is not.",
    ]
    assert texts("\n".join(lines)) == [lines[0], f"{lines[1]} {lines[2]}", lines[3]]


def test_addresses_below_one_another_stay_apart() -> None:
    lines = [
        "https://example.org/timetable-of-the-ferry-to-orrin/",
        "https://example.org/prices-of-the-ferry-to-orrin/",
    ]
    assert texts(f"{_WRAPPED}\n\n" + "\n".join(lines))[3:] == lines


_SENTENCES = {
    "en": ("The {} ferry sails again from the first of June.", "It takes {} cars and two hundred people to the isle."),
    "de": ("Die {} Fähre fährt wieder ab dem ersten Juni.", "Sie nimmt {} Autos und zweihundert Menschen mit."),
    "ja": (
        "第{}の新しいフェリーは六月一日から再び運航を開始します。",
        "{}台の車と二百人の乗客を島まで運ぶことができます。",
    ),
}


@pytest.mark.parametrize("language", _SENTENCES)
def test_each_sentence_has_its_line(language: str) -> None:
    stanzas = [[sentence.format(number) for sentence in _SENTENCES[language] * 2] for number in range(2, 7)]
    said = texts("\n\n".join("\n".join(stanza) for stanza in stanzas))
    assert said == [("" if language == "ja" else " ").join(stanza) for stanza in stanzas]


def test_a_line_of_two_sentences_is_a_paragraph_wherever_it_is() -> None:
    stanzas = [[sentence.format(number) for sentence in _SENTENCES["en"]] for number in range(2, 7)]
    stanzas[3][0] += " It is late."
    stanzas[4] += stanzas[4]
    lines = [line for stanza in stanzas for line in stanza]
    assert texts("\n\n".join("\n".join(stanza) for stanza in stanzas))[-4:] == lines[-4:]


def test_a_wide_gap_between_sentences_makes_no_row_of_a_table() -> None:
    stanza = "The quay was rebuilt with stone from the isle of Orrin, as it had been.   Nobody\nEver complained."
    assert texts(f"{_WRAPPED}\n\n{stanza}")[3:] == [" ".join(stanza.split())]


@pytest.mark.parametrize(
    "stanza",
    [
        "All of the boats and their times are on the page of the town, in three languages:\nhttps://example.org/boats.",
        'The engineer Carl Moe, who has been here for thirty years, is glad:\n"It was cold, and it was long."',
        "In the end it was the mayor of Westmarsh who\nspoke, and said:\n« It was cold,\nand it was long. »",
    ],
)
def test_a_colon_within_a_paragraph_leads_to_the_words_or_the_page_below(stanza: str) -> None:
    assert texts(f"{_WRAPPED}\n\n{stanza}")[3:] == [stanza.replace("\n", " ")]


@pytest.mark.parametrize(
    "stanza",
    ["More about the boats:\nhttps://example.org/boats.", 'The engineer said:\n"It was cold, and it was long."'],
)
def test_a_colon_on_a_short_line_ends_it(stanza: str) -> None:
    assert texts(f"{_WRAPPED}\n\n{stanza}")[3:] == stanza.split("\n")


def test_sentences_that_end_where_lines_are_full_end_no_paragraph() -> None:
    paragraph = (
        "In the autumn the harbour of Westmarsh opened\nagain after two years of work on the quay.\n"
        "It had been closed since\nthe winter, when the old cranes had to be taken\n"
        "down and the council had no other to put there.\nThey were\nsold to the port of Orrin for a small sum."
    )
    assert texts("\n\n".join([paragraph] * 3)) == [paragraph.replace("\n", " ")] * 3
