"""Whom to turn to, below a text: contacts of all layouts, and what is none."""

from __future__ import annotations

import pytest

import pressschema
from tests.text.test_back_matter import STORY, read, texts


def test_a_telephone_alone_on_its_line_is_of_the_contact() -> None:
    release = read("Media contact\nJane Roe\nHarbour Trust\n020 7946 0331\n")
    assert [(contact.name, contact.phones) for contact in release.contacts] == [("Jane Roe", ("020 7946 0331",))]


def test_a_numbered_note_that_names_a_contact_is_a_note() -> None:
    note = "2. For interviews contact Jane Roe, Harbour Trust, t: 020 7946 0331, e: jane@harbour.example.org"
    release = read(f"Ends\n\nNotes to editors\n1. The Harbour Trust was founded in 1911.\n{note}\n")
    assert texts(release.notes) == ["1. The Harbour Trust was founded in 1911.", note]
    [contact] = release.contacts
    assert (contact.name, contact.emails) == ("Jane Roe", ("jane@harbour.example.org",))


def test_the_number_of_a_file_is_no_contact() -> None:
    assert not read("R. 9010/234\n\nFile No 2003/4552\n").contacts


def test_where_recordings_are_is_nobody_to_turn_to() -> None:
    release = read(
        "Audio clip available at: http://harbour.example.org/a.mp3\n(Audio clip is also at 1-800-555-0167 ext. 309)\n"
    )
    assert not release.contacts
    assert "http://harbour.example.org/a.mp3" in release.model_dump_json()


def test_a_sentence_with_a_colon_leads_to_a_contact_though_others_follow() -> None:
    story = (
        "La Fondation du port inaugure un nouveau quai\n\nVilleneuve, le 3 mai 2024 – La Fondation du port a inauguré "
        "aujourd'hui son nouveau quai après quatre ans de travaux. Les visiteurs pourront l'utiliser dès dimanche.\n\n"
    )
    release = read(
        "Pour toute information complémentaire, veuillez contacter Jeanne Dupuis :\ntél. +33 1 99 00 12 34\n"
        "jeanne.dupuis@port.example.org\n\nÀ propos de la Fondation du port\nLa Fondation du port est une association "
        "qui entretient les quais.\n\nContact\nService de presse : presse@port.example.org\n",
        story,
        "fr",
    )
    assert [(contact.name, contact.emails) for contact in release.contacts] == [
        ("Jeanne Dupuis", ("jeanne.dupuis@port.example.org",)),
        (None, ("presse@port.example.org",)),
    ]


def test_a_signature_is_a_contact() -> None:
    release = read(
        "--\nJane Roe\nDirector of Communications\nHarbour Trust\n12 Quay Street, Anytown AT1 2BC\n"
        "T +44 20 7946 0331 | M +44 7700 900123\njane.roe@harbour.example.org\n"
    )
    [contact] = release.contacts
    assert (contact.name, contact.role) == ("Jane Roe", "Director of Communications")
    assert len(contact.phones) == 2


def test_a_contact_of_lines_alone_above_the_buttons_of_a_page() -> None:
    release = read(
        "Jane Roe\nHarbour Trust\n+44 20 7946 0331\nemail us here\nVisit us on social media:\nFacebook\nTwitter\n"
    )
    assert [(contact.name, contact.organisation) for contact in release.contacts] == [("Jane Roe", "Harbour Trust")]


def test_a_place_on_the_web_is_no_contact() -> None:
    release = read("Press contact\nJane Roe, 020 7946 0331\n\nPictures of all kinds: www.harbour.example.org/press\n")
    assert [contact.name for contact in release.contacts] == ["Jane Roe"]
    assert "www.harbour.example.org/press" in release.model_dump_json()


def test_the_press_officer_under_the_headline() -> None:
    story = """\
Moore vergessen nicht

Dr. Jana Ruh Hochschulkommunikation
Universität Anystadt

Wer ein Moor retten will, verschließt die Gräben. Das allein reicht nicht, wie eine Studie der Universität zeigt.
Sie hat elf Moore vier Jahre lang beobachtet.

Die Forscherinnen haben dafür Torf entnommen und untersucht. Die Ergebnisse stehen in einer Fachzeitschrift.
"""
    release = read("", story, "de")
    [contact] = release.contacts
    assert (contact.name, contact.role) == ("Dr. Jana Ruh", "Hochschulkommunikation")
    assert contact.organisation == "Universität Anystadt"


def test_a_job_below_a_name_heads_nothing() -> None:
    [contact] = read("--\nJane Roe\nPress Officer\nFriends of the Harbour, The Gatehouse\n020 7946 0331\n").contacts
    assert (contact.name, contact.role) == ("Jane Roe", "Press Officer")


def test_whom_to_answer_an_invitation_beside_the_contacts() -> None:
    story = STORY.replace(
        '\n"We', '\nRSVP: Space is limited. Reply by noon on Wednesday to Lucy Green, 020 7946 0399.\n\n"We'
    )
    release = read("Media contact: John Doe, 020 7946 0331\n", story)
    assert {contact.name for contact in release.contacts} == {"Lucy Green", "John Doe"}


def test_a_paragraph_about_the_issuer_below_a_contact() -> None:
    release = read(
        "For more information, contact Jane Roe, press officer, on 020 7946 0331.\n\n"
        "The Harbour Trust is a charity that looks after piers and quays. It was founded in 1901 in Anytown.\n"
    )
    assert [contact.name for contact in release.contacts] == ["Jane Roe"]
    assert [about.organisation for about in release.boilerplates] == ["Harbour Trust"]
    assert len(release.body) == 2


def test_a_source_with_a_number_is_a_contact() -> None:
    release = read("Source : Jeanne Roy, attachée de presse, Ville d'Exemple, 418 555-0133\n", language="fr")
    assert [(contact.name, contact.phones) for contact in release.contacts] == [("Jeanne Roy", ("418 555-0133",))]


def test_who_is_named_twice_is_one_contact() -> None:
    release = read("Media contact:\nJane Roe\n020 7946 0331\n\n###\n\nPress contact:\nJane Roe\n020 79460331\n")
    assert [contact.name for contact in release.contacts] == ["Jane Roe"]


def test_the_labels_of_a_paper_open_notes_and_its_authors_are_no_contacts() -> None:
    release = read(
        "Originalpublikation: https://doi.org/10.1000/182\n\n"
        "Autoren: Erika Roe, Universität Musterstadt, mailto:erika@example.org\n\n"
        "Wissenschaftlicher Ansprechpartner:\nProf. Dr. Hans Doe\nhans@example.org\n",
        language="de",
    )
    assert len(release.notes) == 2
    assert [contact.name for contact in release.contacts] == ["Prof. Dr. Hans Doe"]


def test_a_pointer_below_a_contact_is_a_link() -> None:
    release = read("Contact:\nJane Roe\n020 7946 0331\nMore information at www.harbour.example.org\n")
    assert [contact.urls for contact in release.contacts] == [()]
    assert [link.href for link in release.related_links] == ["http://www.harbour.example.org"]


def test_a_company_is_defined_above_a_contact_and_a_person_is_not() -> None:
    company = "Harbour (Nasdaq: HBRX) enables ports to build piers that last. Its mission is a pier for each town."
    person = "Roe serves on the board of the ports, where she is the first woman. She was elected to it in 2019."
    story = STORY.replace("The Harbour Trust today", "Harbour and its director Jane Roe today")
    release = read(f"{person}\n\n{company}\n\nContact: Jane Roe, 020 7946 0331\n", story=story)
    assert [about.organisation for about in release.boilerplates] == ["Harbour"]
    assert texts(release.body)[-1] == person


def test_the_number_of_a_paper_is_no_telephone() -> None:
    release = read("Journal: Harbour Letters\nDOI: 10.1000/182\n\nContact:\nJane Roe\n020 7946 0331\n")
    assert len(release.notes) == 2
    assert [contact.name for contact in release.contacts] == ["Jane Roe"]


def test_a_heading_is_over_all_contacts_between_blank_lines() -> None:
    release = read("Media Contacts\n\nJane Roe\njane@example.org\n\nJohn Doe\njohn@example.org\n")
    assert [(contact.name, contact.role) for contact in release.contacts] == [
        ("Jane Roe", "Media Contacts"),
        ("John Doe", "Media Contacts"),
    ]


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("fr", "Source :"),
        ("pt", "Fonte:"),
        ("nl", "Noot voor de redactie:"),
        ("en", "Notes to editors:"),
        ("it", "Info e prenotazioni:"),
    ],
)
def test_somebody_with_a_telephone_is_a_contact_whatever_stands_above(language: str, heading: str) -> None:
    release = read(f"{heading}\nJane Roe\n+44 1632 960143\npress@harbour.example.org\n", language=language)
    assert [(contact.name, contact.emails) for contact in release.contacts] == [
        ("Jane Roe", ("press@harbour.example.org",))
    ]


@pytest.mark.parametrize(
    ("language", "heading", "text"),
    [
        ("it", "Lanificio Roe", "Fondato nel 1887 a Palude, il Lanificio Roe produce tessuti per abiti."),
        ("fr", "L’entreprise", "Fondée en 1951, Moravel construit des halles pour les ports de toute la côte."),
        ("de", "Kurzprofil Moorwerk", "Moorwerk baut seit 1951 Hallen für Häfen und beschäftigt 300 Menschen."),
        ("es", "Sobre Marismar", "Marismar fabrica grúas para los puertos de la costa desde hace setenta años."),
        ("zh", "关于西浜公司", "西浜公司创办于1951年，专注于港口展厅的建造，现有员工三百人。"),
    ],
)
def test_who_issues_it_in_the_words_of_other_languages(language: str, heading: str, text: str) -> None:
    release = read(f"{heading}\n{text}\n", language=language)
    assert [texts(boilerplate.body) for boilerplate in release.boilerplates] == [[text]]


@pytest.mark.parametrize(
    ("language", "name", "job"),
    [
        ("pt", "Rui Roe", "Assessor de Imprensa do Porto Velho"),
        ("es", "Ana Ruiz", "Jefa de Prensa del Ayuntamiento"),
        ("en", "Jane Roe", "Communications Manager"),
        ("it", "Mario Rossi", "Addetto stampa del Comune"),
        ("ru", "Анна Роева", "Пресс-секретарь порта"),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_press_officer_signs_below_the_text(language: str, name: str, job: str, gap: str) -> None:
    release = pressschema.parse(f"{_TOLD}\n{name}{gap}{job}\n", format="text", language=language)
    assert [(contact.name, contact.role) for contact in release.contacts] == [(name, job)]
    others = pressschema.parse(f"{_TOLD}\n{name}{gap}Mayor\n", format="text", language=language)
    assert others.contacts == ()


#: Prose in Latin letters that no word of a press officer is in.
_TOLD = """\
Porto Novo

Porto Novo 1, 2, 3: lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.

Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat duis aute.
"""


@pytest.mark.parametrize(
    "name",
    ["Westmarsh National Forest", "Westmarsh Labor Congress", "Norham Land Conservancy", "Norham Wildlife Refuge"],
)
def test_an_organisation_alone_above_an_address_is_no_person(name: str) -> None:
    release = read(f"{name}\n648 Mission St., Westmarsh, MA 02100\nVoice 907-555-0101     FAX 907-555-0102\n")
    assert [(contact.name, contact.phones) for contact in release.contacts] == [(None, ("907-555-0101",))]
