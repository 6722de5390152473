"""Desks, organisations and addresses among contacts."""

from __future__ import annotations

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.fields.contacts import read_contacts
from tests.text.fields.reading import dump, lines, read


def test_the_organisation_may_come_first() -> None:
    text = "Contacts\nCrossroads Agency\nJane Roe, 202-555-0142\njane@example.org\nor\nAcme’s\nJohn Doe, 202-555-0143"
    assert dump(read(text)) == [
        {"name": "Jane Roe", "organisation": "Crossroads Agency", "phones": ("202-555-0142",),
         "emails": ("jane@example.org",)},
        {"name": "John Doe", "organisation": "Acme’s", "phones": ("202-555-0143",)},
    ]  # fmt: skip


def test_a_name_and_for_whom() -> None:
    [match] = read("Jane Roe for Open Widget Alliance\npress@example.org")
    assert (match.contact.name, match.contact.organisation) == ("Jane Roe", "Open Widget Alliance")


def test_an_address_after_the_organisation_is_no_second_person() -> None:
    [match] = read("Jane Roe\nFriends of the Choir, The Gatehouse, Minster Yard\n01632 960238")
    assert (match.contact.name, match.contact.phones) == ("Jane Roe", ("01632 960238",))


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


def test_a_job_that_begins_like_the_name_of_a_firm() -> None:
    [match] = read("Jane Roe, Press Officer, jane@example.org")
    assert (match.contact.name, match.contact.role) == ("Jane Roe", "Press Officer")
    [match] = read("Roe Doe, Ltd., jane@example.org")
    assert (match.contact.name, match.contact.organisation) == (None, "Roe Doe, Ltd.")


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


def test_a_legal_form_makes_an_organisation_whatever_the_words() -> None:
    assert dump(read("Acme Relations Ltd.\n555-0100")) == [
        {"organisation": "Acme Relations Ltd.", "phones": ("555-0100",)}
    ]


def test_accounts_are_no_organisations() -> None:
    assert dump(read("Jane Roe\n555-0100\nWhatsApp: +44 7700 900123\nX: @janeroe\njane@example.org")) == [
        {"name": "Jane Roe", "phones": ("555-0100", "+44 7700 900123"), "emails": ("jane@example.org",)}
    ]


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
