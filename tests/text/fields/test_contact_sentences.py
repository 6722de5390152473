"""Contacts in sentences: to whom they lead, and of whom they only speak."""

from __future__ import annotations

import pytest

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.fields.contact_sentences import read_contact_sentence
from pressschema.parsers.text.fields.contacts import read_contacts
from pressschema.parsers.text.spans import Piece
from tests.text.fields.reading import dump, lines, read

TWO = "{} Jane Roe, {} +1 212-555-0111, e-mail jane@example.org {} John Doe, {} +1 212-555-0112, e-mail j@example.org."


def test_a_sentence() -> None:
    text = "For interviews, please contact Jane Roe, Public Information Officer, at 202-555-0142 or jane@example.org."
    assert dump(read(text)) == [
        {"name": "Jane Roe", "role": "Public Information Officer", "phones": ("202-555-0142",),
         "emails": ("jane@example.org",)}
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "RSVP: Please confirm by Thursday, May 9, with Joanna Feld, Larkmead Science Center, 303-555-0119.",
         "Joanna Feld"),
        ("en", "For more on the Harwick Project visit www.example.org or contact Jane Roe on 555-0123.", "Jane Roe"),
        ("de", "Um Anmeldung wird gebeten bei Erika Roe, Telefon 030 23125 100.", "Erika Roe"),
        ("en", "RSVP to the Larkmead Science Center on 303-555-0119.", None),
    ],
)  # fmt: skip
def test_the_contact_that_a_sentence_leads_to(language: str, text: str, name: str | None) -> None:
    (match,) = read_contact_sentence(Piece(text, 0), load_cues(language))
    assert match.contact.name == name
    assert match.contact.phones


def test_a_sentence_that_leads_to_a_person() -> None:
    text = "Voor interviews of een bezoek kunt u contact opnemen met Hidde Roe, woordvoerder, via 06 5550 0123"
    [contact] = dump(read(text, "nl"))
    assert (contact["name"], contact["phones"]) == ("Hidde Roe", ("06 5550 0123",))


def test_inquiries_are_directed_to_somebody() -> None:
    [found] = dump(read("Media inquiries may be directed to Jane Roe, Public Information Officer, at (202) 555-0141."))
    assert (found["name"], found["role"]) == ("Jane Roe", "Public Information Officer")


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", TWO.format("Press contacts are", "phone", "and", "phone"), ["Jane Roe", "John Doe"]),
        ("nb", TWO.format("Pressekontakter er rådgiver", "telefon", "og", "telefon"), ["Jane Roe", "John Doe"]),
        (
            "nb",
            TWO.format("Pressekontakt for ministeren er", "telefon", "og rådgiver", "telefon"),
            ["Jane Roe", "John Doe"],
        ),
        ("en", "Journalists can reach our press officer Jane Roe at 020 7946 0331.", ["Jane Roe"]),
        ("sv", "Presschef Anna Berg, 070 174 06 05", ["Anna Berg"]),
        ("sv", "FTF Coordinator Anna Berg, anna.berg@example.org", ["Anna Berg"]),
        ("en", "For more information contact Jane Roe Email: jane@example.org Tel: 020 7946 0331", ["Jane Roe"]),
        (
            "en",
            "Contact: Jane Roe - Director: jane@example.org Contact: John Doe - Press officer: j@example.org",
            ["Jane Roe", "John Doe"],
        ),
    ],
)
def test_names_within_sentences_and_before_labels(language: str, text: str, names: list[str]) -> None:
    assert [contact.get("name") for contact in dump(read(text, language))] == names


def test_what_a_sentence_asks_for_is_no_organisation() -> None:
    text = "For inquiries and media requests, please contact: Elena Roe (elena@example.org / +41 22 555 01 00)"
    assert dump(read(text)) == [
        {"name": "Elena Roe", "phones": ("+41 22 555 01 00",), "emails": ("elena@example.org",)}
    ]


def test_a_sentence_below_a_contact_speaks_of_somebody_else() -> None:
    text = (
        "Jane Roe\n+1 212-555-0100\n"
        "If you do not work for a media organisation, you are welcome to contact us by phone at +1 212-555-0199."
    )
    assert dump(read(text)) == [
        {"name": "Jane Roe", "phones": ("+1 212-555-0100",)},
        {"phones": ("+1 212-555-0199",)},
    ]


def test_whom_a_release_is_about_is_no_second_person() -> None:
    text, subject = "Jane Roe\nAcme Widgets\n+1 212-555-0100", "Acme Widgets today opened a plant."
    assert dump(read_contacts(lines(text), load_cues("en"), subject=subject)) == [
        {"name": "Jane Roe", "organisation": "Acme Widgets", "phones": ("+1 212-555-0100",)}
    ]
    assert [contact.get("name") for contact in dump(read(text))] == ["Jane Roe", "Acme Widgets"]


def test_a_job_ends_before_the_small_word_that_leads_to_a_number() -> None:
    assert dump(read("kontakta Anna Berg, pressekreterare på mobil 070 174 06 05.", "sv")) == [
        {"name": "Anna Berg", "role": "pressekreterare", "phones": ("070 174 06 05",)}
    ]


def test_a_job_before_a_second_name_is_of_that() -> None:
    text = (
        "Pressekontakter er kommunikasjonssjef Kari Berg, telefon 22 55 01 00 og rådgiver Ola Dal, telefon 22 55 01 01."
    )
    assert [(contact.get("name"), contact.get("role")) for contact in dump(read(text, "nb"))] == [
        ("Kari Berg", "kommunikasjonssjef"),
        ("Ola Dal", "rådgiver"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "name", "organisation"),
    [
        (
            "de",
            "Weitere Informationen erteilt Anne Roe in der Leitstelle „Hafen“ unter Tel. 030 23125 043.",
            "Anne Roe",
            None,
        ),
        ("de", "Auskunft erteilt Anne Roe vom Bauamt unter Telefon 030 23125 043.", "Anne Roe", "Bauamt"),
        ("de", "Nähere Auskünfte gibt Karl Roe vom Hafenamt, Telefon 030 23125 043.", "Karl Roe", "Hafenamt"),
        ("nl", "Meer informatie geeft Anne Roe van de afdeling Havens, tel. 020 555 0143.", "Anne Roe", None),
        ("it", "Per informazioni rivolgersi ad Anna Roe presso l'ufficio porti, tel. 02 5550 0143.", "Anna Roe", None),
        ("sv", "Mer information lämnas av Anna Roe, telefon 08 555 01 43.", "Anna Roe", None),
        ("da", "Yderligere oplysninger fås hos Anna Roe, telefon 55 55 01 43.", "Anna Roe", None),
    ],
)
def test_who_gives_information(language: str, text: str, name: str, organisation: str | None) -> None:
    (found,) = read_contact_sentence(Piece(text, 0), load_cues(language))
    assert (found.contact.name, found.contact.organisation) == (name, organisation)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Anyone with information should contact Westmarsh Police on 01632 960123."),
        ("en", "Nothing is open. If you miss a relative, please ring the casualty line on 01632 960123."),
        ("de", "Zeugen werden gebeten, sich mit der Polizei unter Telefon 030 23125 100 in Verbindung zu setzen."),
        ("de", "Sachdienliche Hinweise nimmt die Polizei in Westmark unter Telefon 030 23125 100 entgegen."),
        ("fr", "Toute personne qui a vu l'accident est priée de contacter la gendarmerie au 01 99 00 12 34."),
        ("it", "Chiunque abbia visto qualcosa può contattare i carabinieri al numero 0863 555014."),
        ("nl", "Getuigen kunnen contact opnemen met de politie op 020 555 0123."),
        ("en", "Witnesses to the crash are asked to contact the harbour police on 01632 960123."),
        ("en", "To report a crime, please call the harbour police on 01632 960123."),
        ("de", "Wer etwas gesehen hat, wird gebeten, sich an die Polizei unter Telefon 030 23125 001 zu wenden."),
    ],
)
def test_whom_everybody_may_turn_to_is_no_contact_of_the_press(language: str, text: str) -> None:
    assert read_contact_sentence(Piece(text, 0), load_cues(language)) == []


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "For more information, call the hotline of the harbour on 01632 960123.", None),
        ("en", "For further information on how divers are to report, contact the harbour on 01632 960123.", None),
        ("en", "If you have been invited and wish to come, please contact the harbour on 01632 960123.", None),
        ("en", "To report from the ship, please contact Jane Roe on 01632 960123.", "Jane Roe"),
        ("en", "For interviews with victims of the storm, please contact Jane Roe on 01632 960123.", "Jane Roe"),
        ("en", "For interviews with witnesses to the storm, please contact Jane Roe on 01632 960123.", "Jane Roe"),
        ("de", "Für Rückfragen steht die Hotline des Hafens unter Telefon 030 23125 001 zur Verfügung.", None),
        ("de", "Hinweise für Besucher und weitere Informationen gibt Erika Roe, Telefon 030 23125 001.", "Erika Roe"),
        ("fr", "Pour plus d'informations sur les témoins, contactez Jeanne Roe au 01 99 00 12 34.", "Jeanne Roe"),
        ("it", "Per informazioni sui testimoni contattare Anna Roe, tel. 02 5550 0143.", "Anna Roe"),
    ],
)
def test_words_of_appeals_in_other_sentences_lead_to_contacts(language: str, text: str, name: str | None) -> None:
    (found,) = read_contact_sentence(Piece(text, 0), load_cues(language))
    assert found.contact.name == name


def test_the_press_may_turn_to_a_hotline() -> None:
    text = "Journalists who want to speak to victims should contact the hotline on 202-555-0142."
    assert len(read_contact_sentence(Piece(text, 0), load_cues("en"))) == 1
