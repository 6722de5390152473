"""People among contacts, as blocks and as lines."""

from __future__ import annotations

import pytest

from tests.text.fields.reading import dump, read

BLOCK = """\
Media contact:
Jane Roe
Press Officer
Acme Widgets Ltd.
Tel: +44 1632 960123
Fax: +44 1632 960124
Email: jane.roe@example.org
Web: www.example.org
"""


def test_a_block_of_lines() -> None:
    assert dump(read(BLOCK)) == [
        {
            "name": "Jane Roe",
            "role": "Press Officer",
            "organisation": "Acme Widgets Ltd.",
            "phones": ("+44 1632 960123",),
            "emails": ("jane.roe@example.org",),
            "urls": ("http://www.example.org",),
        }
    ]


def test_a_single_line() -> None:
    assert dump(read("Contact: Jane Roe, 555-0100, jane@example.org")) == [
        {"name": "Jane Roe", "phones": ("555-0100",), "emails": ("jane@example.org",)}
    ]


def test_people_one_after_the_other() -> None:
    investors = "Acme Investor Contact\nJane Roe\n(202) 555-0142\nor\nJohn Doe\n(202) 555-0143\n\n"
    text = investors + "Acme Media Contact\nAnn Other\nann@example.org"
    assert dump(read(text)) == [
        {"name": "Jane Roe", "role": "Acme Investor Contact", "phones": ("(202) 555-0142",)},
        {"name": "John Doe", "role": "Acme Investor Contact", "phones": ("(202) 555-0143",)},
        {"name": "Ann Other", "role": "Acme Media Contact", "emails": ("ann@example.org",)},
    ]


COLUMNS = """\
Contacts
Jane Roe                        John Doe
Press officer                   Picture desk
202-555-0142                    202-555-0143
jane@example.org                john@example.org
"""


def test_two_columns_are_read_one_after_the_other() -> None:
    assert dump(read(COLUMNS)) == [
        {"name": "Jane Roe", "role": "Press officer", "phones": ("202-555-0142",), "emails": ("jane@example.org",)},
        {
            "name": "John Doe",
            "organisation": "Picture desk",
            "phones": ("202-555-0143",),
            "emails": ("john@example.org",),
        },
    ]


@pytest.mark.parametrize("gap", ["        ", "\t"])
def test_so_are_three_columns(gap: str) -> None:
    rows = [
        ["Jane Roe    ", "John Doe    ", "Ann Other"],
        ["Head of News", "Picture desk", "Harbour Trust"],
        ["202-555-0142", "202-555-0143", "202-555-0144"],
    ]
    found = dump(read("\n".join(gap.join(row) for row in rows)))
    assert [(contact["name"], contact["phones"]) for contact in found] == [
        ("Jane Roe", ("202-555-0142",)),
        ("John Doe", ("202-555-0143",)),
        ("Ann Other", ("202-555-0144",)),
    ]


def test_one_or_the_other() -> None:
    assert [match.contact.name for match in read("Contact: Jane Roe or John Doe")] == ["Jane Roe", "John Doe"]


def test_a_job_that_ends_like_a_heading_is_a_job() -> None:
    [match] = read("Jane Roe\nHead of Media Relations\n01632 960238")
    assert (match.contact.name, match.contact.role) == ("Jane Roe", "Head of Media Relations")


def test_names_in_han_characters() -> None:
    [match] = read("株式会社サンプル　広報部　担当：小野寺\n電話：045-000-0000　FAX：045-000-0001", "ja")
    assert (match.contact.name, match.contact.phones) == ("小野寺", ("045-000-0000",))


def test_two_people_share_a_number() -> None:
    assert dump(read("Contact: Jane Roe and John Doe, 202/555-0142.")) == [
        {"name": "Jane Roe", "phones": ("202/555-0142",)},
        {"name": "John Doe", "phones": ("202/555-0142",)},
    ]


@pytest.mark.parametrize(
    ("language", "text", "name", "phone"),
    [
        ("de", "Pressekontakt:\nDr. Erika Muster\nTelefon: 030 23125 000", "Dr. Erika Muster", "030 23125 000"),
        ("fr", "Contact presse : Jeanne Dupont – Tél. : 01 99 00 12 34", "Jeanne Dupont", "01 99 00 12 34"),
        ("es", "Contacto de prensa: Juana Pérez, Tel.: 91 000 00 00", "Juana Pérez", "91 000 00 00"),
        ("it", "Ufficio stampa: Maria Rossi, tel. 06 5550 1234", "Maria Rossi", "06 5550 1234"),
        ("pt", "Assessoria de imprensa: Maria Silva | Telefone: 21 5550 0100", "Maria Silva", "21 5550 0100"),
        ("nl", "Voor meer informatie: Jan de Vries, tel. 020 555 0100", "Jan de Vries", "020 555 0100"),
        ("sv", "För mer information, kontakta: Anna Svensson, tfn 08-465 004 00", "Anna Svensson", "08-465 004 00"),
        ("ru", "Контакты: Анна Иванова, тел. +7 495 555-01-00", "Анна Иванова", "+7 495 555-01-00"),
        ("da", "Yderligere oplysninger: Anna Holm, tlf. 70 12 55 01", "Anna Holm", "70 12 55 01"),
        ("nb", "Pressekontakt: Kari Lunde, mobil 901 55 601", "Kari Lunde", "901 55 601"),
        ("fi", "Lisätietoja: Aino Ranta, puh. 040 555 0147", "Aino Ranta", "040 555 0147"),
        ("pl", "Kontakt dla mediów: Anna Nowak, tel. 61 555 01 23", "Anna Nowak", "61 555 01 23"),
        ("cs", "Kontakt pro média: Jana Nová, tel.: +420 222 555 010", "Jana Nová", "+420 222 555 010"),
        ("ca", "Per a més informació: Laia Ferrer, tel. 972 55 01 20", "Laia Ferrer", "972 55 01 20"),
        ("el", "Πληροφορίες: Νίκος Βλάχος, τηλ. 210 555 0130", "Νίκος Βλάχος", "210 555 0130"),
        ("tr", "Basın İletişim: Elif Şener, GSM: 0532 555 01 11", "Elif Şener", "0532 555 01 11"),
        ("uk", "Контакти для преси: Марія Дацько, тел. +380 32 000 01 15", "Марія Дацько", "+380 32 000 01 15"),
        ("hu", "Sajtókapcsolat: Kiss Anna, mobil: +36 30 555 0123", "Kiss Anna", "+36 30 555 0123"),
        ("ro", "Persoană de contact: Ana Popescu, telefon: 021 555 0160", "Ana Popescu", "021 555 0160"),
        ("id", "Narahubung: Dewi Anggraini, HP: 0812 5550 1801", "Dewi Anggraini", "0812 5550 1801"),
        ("fa", "تماس برای رسانه‌ها: نرگس امینی، تلفن: +98 21 5550 0170", "نرگس امینی", "+98 21 5550 0170"),
        ("he", "לפרטים נוספים: דנה לוי, טל' 03-5550171", "דנה לוי", "03-5550171"),
    ],
)  # fmt: skip
def test_contacts_of_other_languages(language: str, text: str, name: str, phone: str) -> None:
    [match] = read(text, language)
    assert (match.contact.name, match.contact.phones) == (name, (phone,))


def test_names_with_suffixes_and_honorifics() -> None:
    [match] = read("Jane Roe, PhD\nLifeSci Advisers, LLC\njane@example.org")
    assert (match.contact.name, match.contact.organisation) == ("Jane Roe, PhD", "LifeSci Advisers, LLC")
    [match] = read("Dr. Jane J. Roe Department of Communications\nExample Society")
    assert (match.contact.name, match.contact.role) == ("Dr. Jane J. Roe", "Department of Communications")
    assert match.contact.organisation == "Example Society"


@pytest.mark.parametrize("text", ["", "Contacts", "For more information", "Acme Widgets Ltd.", "Fax: 555-0101"])
def test_nobody_to_turn_to(text: str) -> None:
    assert read(text) == []


def test_every_part_is_in_its_place() -> None:
    text = "  Contact: Jane Roe, 555-0100\n  press (at) example.org"
    [match] = read(text)
    assert [(part.label, text[part.start : part.end]) for part in match.parts] == [
        ("name", "Jane Roe"),
        ("phone", "555-0100"),
        ("email", "press (at) example.org"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("fr", "Contact presse\nMarie Roe, responsable de la communication\nPort. : 06 39 98 56 78", "Marie Roe",
         "responsable de la communication"),
        ("pt", "Contacto: Ana Roe, diretora de comunicação, tel. 21 555 0123", "Ana Roe", "diretora de comunicação"),
        ("de", "Ansprechpartnerin für die Medien: Erika Roe, Tel. 030 23125 100", "Erika Roe",
         "Ansprechpartnerin für die Medien"),
        ("ja", "株式会社アクメ\u3000広報部\u3000担当：山田太郎\nTEL：03-5555-0123", "山田太郎", None),
    ],
)  # fmt: skip
def test_jobs_and_headings_of_other_languages(language: str, text: str, name: str, role: str | None) -> None:
    [contact] = dump(read(text, language))
    assert (contact["name"], contact.get("role")) == (name, role)


def test_years_in_brackets_are_no_telephone() -> None:
    assert not read("A portrait by Ann Marlow (1770–1794)")


def test_a_form_says_what_is_what() -> None:
    text = (
        "Contact Information:\nName: Jane Roe\nTitle: Head, Press\nCompany: Acme, Inc.\nCity: Anytown\n"
        "Phone: 555-0100\nWebsite: www.example.org"
    )
    assert dump(read(text)) == [
        {
            "name": "Jane Roe",
            "role": "Head, Press",
            "organisation": "Acme, Inc.",
            "phones": ("555-0100",),
            "urls": ("http://www.example.org",),
            "address": "Anytown",
        }
    ]


def test_the_heads_of_columns_are_nobody() -> None:
    assert dump(read("Name        Phone          E-mail\nJane Roe    555-0100       jane@example.org")) == [
        {"name": "Jane Roe", "phones": ("555-0100",), "emails": ("jane@example.org",)}
    ]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("en", "investor relations manager Anna Berg, 555-0100", "Anna Berg", "investor relations manager"),
        ("sv", "kommunikationschef Anna Berg, 08-555 012 34", "Anna Berg", "kommunikationschef"),
    ],
)
def test_a_job_before_the_name(language: str, text: str, name: str, role: str) -> None:
    [found] = dump(read(text, language))
    assert (found["name"], found["role"]) == (name, role)


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("ja", "佐藤一郎（桟橋を守る会）：080-5550-1235", [("佐藤一郎", "桟橋を守る会")]),
        ("ja", "担当：山田、佐藤\nTEL：03-5550-1234", [("山田", None), ("佐藤", None)]),
        ("zh", "王小明\\李华\n电话：010 5550 1234", [("王小明", None), ("李华", None)]),
    ],
)
def test_persons_in_scripts_without_capitals(language: str, text: str, found: list[tuple[str, str | None]]) -> None:
    contacts = dump(read(text, language))
    assert [(contact["name"], contact.get("organisation")) for contact in contacts] == found
    assert all(contact["phones"] for contact in contacts)


def test_an_article_begins_no_long_name() -> None:
    assert [found.get("name") for found in dump(read("La Freedom Task Force : info@example.org", "fr"))] == [None]
    assert [found.get("name") for found in dump(read("De Jong, 555-0100", "nl"))] == ["De Jong"]
