"""Contacts as blocks and as lines."""

from __future__ import annotations

from typing import Any

import pytest

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.fields.contacts import read_contacts
from pressschema.parsers.text.fields.matches import ContactMatch
from pressschema.parsers.text.spans import Piece


def lines(text: str) -> list[Piece]:
    pieces, start = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            pieces.append(Piece(line.rstrip("\n"), start))
        start += len(line)
    return pieces


def read(text: str, language: str = "en") -> list[ContactMatch]:
    return read_contacts(lines(text), load_cues(language))


def dump(matches: list[ContactMatch]) -> list[dict[str, Any]]:
    return [match.contact.model_dump(exclude_none=True, exclude_defaults=True) for match in matches]


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


def test_the_organisation_may_come_first() -> None:
    text = "Contacts\nCrossroads Agency\nJane Roe, 202-555-0142\njane@example.org\nor\nAcme’s\nJohn Doe, 202-555-0143"
    assert dump(read(text)) == [
        {"name": "Jane Roe", "organisation": "Crossroads Agency", "phones": ("202-555-0142",),
         "emails": ("jane@example.org",)},
        {"name": "John Doe", "organisation": "Acme’s", "phones": ("202-555-0143",)},
    ]  # fmt: skip


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


def test_one_or_the_other() -> None:
    assert [match.contact.name for match in read("Contact: Jane Roe or John Doe")] == ["Jane Roe", "John Doe"]


def test_a_name_and_for_whom() -> None:
    [match] = read("Jane Roe for Open Widget Alliance\npress@example.org")
    assert (match.contact.name, match.contact.organisation) == ("Jane Roe", "Open Widget Alliance")


def test_an_address_after_the_organisation_is_no_second_person() -> None:
    [match] = read("Jane Roe\nFriends of the Choir, The Gatehouse, Minster Yard\n01632 960238")
    assert (match.contact.name, match.contact.phones) == ("Jane Roe", ("01632 960238",))


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


def test_an_entry_a_line_with_the_organisation_before_the_colon() -> None:
    text = "* Acme Software: Jane Roe, PR Manager, 202-555-0142\n* Sun Widgets: John Doe, john@example.org"
    assert dump(read(text)) == [
        {"name": "Jane Roe", "role": "PR Manager", "organisation": "Acme Software", "phones": ("202-555-0142",)},
        {"name": "John Doe", "organisation": "Sun Widgets", "emails": ("john@example.org",)},
    ]


def test_a_desk_without_a_person() -> None:
    [match] = read("Acme press office\nMain switchboard 01632 960123\nOut of hours 01632 960124")
    assert match.contact.name is None
    assert match.contact.phones == ("01632 960123", "01632 960124")
    assert match.contact.role == "Acme press office"


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
        ("uk", "Контакти для преси: Марія Дацько, тел. +380 32 255 01 15", "Марія Дацько", "+380 32 255 01 15"),
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


def test_a_job_that_begins_like_the_name_of_a_firm() -> None:
    [match] = read("Jane Roe, Press Officer, jane@example.org")
    assert (match.contact.name, match.contact.role) == ("Jane Roe", "Press Officer")
    [match] = read("Roe Doe, Ltd., jane@example.org")
    assert (match.contact.name, match.contact.organisation) == (None, "Roe Doe, Ltd.")


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


def test_a_desk_after_a_name_is_the_job_of_the_person() -> None:
    [contact] = dump(read("Jane Roe, Media Relations, University of Westmarch\nT: 01632 960 475"))
    assert contact == {
        "name": "Jane Roe",
        "role": "Media Relations",
        "organisation": "University of Westmarch",
        "phones": ("01632 960 475",),
    }


def test_an_organisation_before_a_heading_stays_with_the_person_under_it() -> None:
    [contact] = dump(read("Stadtwerke Harlow GmbH\nPressestelle\nErika Roe\nTel. 030 23125 417", "de"))
    assert (contact["name"], contact["organisation"]) == ("Erika Roe", "Stadtwerke Harlow GmbH")


def test_an_organisation_that_looks_like_a_person() -> None:
    text = "Media Contact:\nJane Roe\nTidewell Energy\n+1 651-555-0142\nmedia@tidewell.example.com"
    [contact] = dump(read(text))
    assert (contact["name"], contact["organisation"]) == ("Jane Roe", "Tidewell Energy")
    [contact] = dump(read_contacts(lines("Jane Roe\nMarlow Cross\n+1 651-555-0142"), load_cues("en"), ["Marlow Cross"]))
    assert (contact["name"], contact["organisation"]) == ("Jane Roe", "Marlow Cross")


def test_where_a_person_sits() -> None:
    [contact] = dump(read("Jane Roe, Press Officer, Nairobi: j.roe@example.org, +44 1632 960 204"))
    assert (contact["role"], contact["address"]) == ("Press Officer", "Nairobi")
    assert "organisation" not in contact


def test_each_mailbox_is_that_of_the_person_whose_name_it_has() -> None:
    contacts = dump(
        read("Marie Roe / Paul Doe\n020 7946 0123\nmroe@example.org / pdoe@example.org / press@example.org")
    )
    assert [contact["phones"] for contact in contacts] == [("020 7946 0123",)] * 2
    assert [contact["emails"] for contact in contacts] == [
        ("mroe@example.org", "press@example.org"),
        ("pdoe@example.org", "press@example.org"),
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


def test_names_between_the_lines_of_an_address() -> None:
    text = "Centre for Harbours\nFermi Avenue\nHarwell Westmarsh\nWestmarshire\nOX11 0QX\nTelephone 01632 960123"
    [contact] = dump(read(text))
    assert contact["address"] == "Fermi Avenue\nHarwell Westmarsh\nWestmarshire\nOX11 0QX"
    assert "name" not in contact


def test_a_person_before_an_address_is_none_of_it() -> None:
    [contact] = dump(read("Jane Roe\nAcme Widgets Ltd\n12 High Street\nAnytown\nAB1 2CD\nTelephone 01632 960123"))
    assert (contact["name"], contact["organisation"]) == ("Jane Roe", "Acme Widgets Ltd")


def test_addresses_as_they_are_said() -> None:
    found = dump(
        read("Jane Roe  jroe at example.org\nJohn Doe, doe at mail dot example dot org\nRead more at example.org")
    )
    assert found == [
        {"name": "Jane Roe", "emails": ("jroe@example.org",)},
        {"name": "John Doe", "emails": ("doe@mail.example.org",)},
    ]


def test_a_page_on_the_web_is_no_address_as_it_is_said() -> None:
    assert not any("emails" in each for each in dump(read("Jane Roe\nMore is available at www.available.example.org")))


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


def test_a_legal_form_makes_an_organisation_whatever_the_words() -> None:
    assert dump(read("Acme Relations Ltd.\n555-0100")) == [
        {"organisation": "Acme Relations Ltd.", "phones": ("555-0100",)}
    ]


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


def test_accounts_are_no_organisations() -> None:
    assert dump(read("Jane Roe\n555-0100\nWhatsApp: +44 7700 900123\nX: @janeroe\njane@example.org")) == [
        {"name": "Jane Roe", "phones": ("555-0100", "+44 7700 900123"), "emails": ("jane@example.org",)}
    ]


def test_an_article_begins_no_long_name() -> None:
    assert [found.get("name") for found in dump(read("La Freedom Task Force : info@example.org", "fr"))] == [None]
    assert [found.get("name") for found in dump(read("De Jong, 555-0100", "nl"))] == ["De Jong"]


def test_of_two_names_before_a_number_the_second_is_for_whom() -> None:
    found = dump(read("John Doe, Pier Watch, 555-0101"))
    assert found == [{"name": "John Doe", "organisation": "Pier Watch", "phones": ("555-0101",)}]
    assert len(read("Jane Roe, John Doe, Lucy Green, 555-0100")) == 3


def test_the_address_of_the_desk_after_its_people() -> None:
    found = dump(read("Press contacts:\nJane Roe, 555-0100\nJohn Doe, 555-0101\nEmail: press@example.org"))
    assert [(contact.get("name"), contact.get("emails")) for contact in found] == [
        ("Jane Roe", None),
        ("John Doe", None),
        (None, ("press@example.org",)),
    ]


def test_a_short_name_within_a_domain_is_chance() -> None:
    found = dump(read("Jana ROE\n555-0100\njana.roe@commission.example.org\n\nIon DUMITRU\n555-0101"))
    assert [contact["name"] for contact in found] == ["Jana ROE", "Ion DUMITRU"]


def test_what_a_company_says_of_itself_is_nobody() -> None:
    assert dump(read("設立：1990年4月\n事業内容：桟橋の管理\n鈴木： 03-5550-1234", "ja")) == [
        {"name": "鈴木", "phones": ("03-5550-1234",), "address": "1990年4月"}
    ]


ANNOUNCEMENT = """\
Enquiries:

Acme Widgets plc                      Tel: +44 (0)20 7946 0100
Jane Roe, Chief Executive Officer
John Doe, Chief Financial Officer

Example Capital LLP (Nominated Adviser)    Tel: +44 (0)20 7946 0200
Peter Poe
"""


def test_those_below_an_organisation_and_its_number_are_its_people() -> None:
    pieces = lines(ANNOUNCEMENT)
    stanzas = [pieces[1].start, pieces[4].start]
    assert dump(read_contacts(pieces, load_cues("en"), (), stanzas)) == [
        {
            "name": "Jane Roe",
            "role": "Chief Executive Officer",
            "organisation": "Acme Widgets plc",
            "phones": ("+44 (0)20 7946 0100",),
        },
        {
            "name": "John Doe",
            "role": "Chief Financial Officer",
            "organisation": "Acme Widgets plc",
            "phones": ("+44 (0)20 7946 0100",),
        },
        {"name": "Peter Poe", "organisation": "Example Capital LLP", "phones": ("+44 (0)20 7946 0200",)},
    ]


def test_people_below_a_desk_with_numbers_of_their_own_leave_it_its_number() -> None:
    assert dump(read("Acme Widgets plc, 020 7946 0100\nJane Roe, 020 7946 0101")) == [
        {"organisation": "Acme Widgets plc", "phones": ("020 7946 0100",)},
        {"name": "Jane Roe", "phones": ("020 7946 0101",)},
    ]


def test_lines_after_a_blank_one_with_a_head_and_a_number_are_about_others() -> None:
    pieces = lines("Jane Roe (CEO)\nJohn Doe (CFO)\n\nExample Capital LLP\nPeter Poe\n020 7946 0200\n")
    found = dump(read_contacts(pieces, load_cues("en"), (), [pieces[2].start]))
    assert [contact.get("organisation") for contact in found] == [None, None, "Example Capital LLP"]


def test_a_town_behind_its_street_is_of_the_address() -> None:
    text = "Office of the Mayor | 200 Main Street, Cedar Falls | 555-0100"
    assert dump(read(text)) == [
        {"role": "Office of the Mayor", "phones": ("555-0100",), "address": "200 Main Street\nCedar Falls"}
    ]


def test_an_organisation_beside_a_desk_is_no_job() -> None:
    assert dump(read("Assessoria de Imprensa | Museu da Ribeira\nMaria Roe\n+351 21 234 5678", "pt")) == [
        {
            "name": "Maria Roe",
            "role": "Assessoria de Imprensa",
            "organisation": "Museu da Ribeira",
            "phones": ("+351 21 234 5678",),
        }
    ]


def test_a_label_whose_address_was_taken_out_is_no_part_of_the_name() -> None:
    text = "For more information contact Jane Roe Email: [email protected] Tel: 020 7946 0331"
    assert [contact.get("name") for contact in dump(read(text))] == ["Jane Roe"]
