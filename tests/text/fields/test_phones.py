"""Telephone numbers with and without labels; years, prices and postal codes are none."""

from __future__ import annotations

import pytest

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.fields.phones import find_phones


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "Tel: +44 1632 960123", "+44 1632 960123"),
        ("en", "call 555-0100 today", "555-0100"),
        ("en", "(202) 555-0142", "(202) 555-0142"),
        ("en", "202/555-0142.", "202/555-0142"),
        ("en", "202 555 0142", "202 555 0142"),
        ("en", "+44 (0)1632 960123", "+44 (0)1632 960123"),
        ("en", "+1-202-555-0142", "+1-202-555-0142"),
        ("en", "202-555-0142 ext. 43", "202-555-0142 ext. 43"),
        ("en", "Jane Roe, 202.555.0142, jane", "202.555.0142"),
        ("en", "T 01632 960123", "01632 960123"),
        ("en", "Contact: 888-249-NEWS", "888-249-NEWS"),
        ("en", "call (888) 249-NEWS now", "(888) 249-NEWS"),
        ("en", "1-800-ACME-NOW", "1-800-ACME-NOW"),
        ("en", "Main switchboard 01632 960123", "01632 960123"),
        ("de", "Telefon: 030 23125 000", "030 23125 000"),
        ("de", "Tel. 0049 30 23125 000", "0049 30 23125 000"),
        ("fr", "Tél. : 01 99 00 12 34", "01 99 00 12 34"),
        ("es", "Tfno. 91 000 00 00", "91 000 00 00"),
        ("it", "Tel. 0863/55501", "0863/55501"),
        ("ja", "電話：03-0000-0000", "03-0000-0000"),
    ],
)
def test_a_number_as_written(language: str, text: str, number: str) -> None:
    [match] = find_phones(text, load_cues(language))
    assert text[match.start : match.end] == number
    assert not match.is_fax


def test_a_label_belongs_to_its_number() -> None:
    text = "Tel: 555-0100, Fax: 555-0101"
    phone, fax = find_phones(text, load_cues("en"))
    assert (phone.label_start, phone.is_fax) == (0, False)
    assert (text[fax.label_start : fax.end], fax.is_fax) == ("Fax: 555-0101", True)


@pytest.mark.parametrize(
    "text",
    [
        "", "in 2024", "2010-2015", "from 2010 to 2015", "$1,234,567", "€ 1 234 567", "12 345 678 people", "2024-03-08",
        "08.03.2024", "62000-0001", "10115 Berlin", "1.2.3.4", "99.9%", "page 3", "1234567890", "item-555-0100-x",
        "5 May 2024 10:00", "ISBN978-3-16-148410-0", "Roe M. (2022): Piers in cold water",
        "an 800-METRE race", "ISO 800-BASED", "07.15 - 11.45", "Monday 9:00–17:30", "13.15-17.45 Uhr",
    ],
)  # fmt: skip
def test_what_is_no_number_to_call(text: str) -> None:
    assert find_phones(text, load_cues("en")) == []


@pytest.mark.parametrize(
    "text", ["Order 4612345678", "Bankgiro: 4612345678", "Account no. 4612345678", "Ref: 4612345678"]
)
def test_a_number_of_another_kind_is_none_though_one_is_expected(text: str) -> None:
    assert find_phones(text, load_cues("sv"), is_contact=True) == []
    number = text.rpartition(" ")[2]
    assert find_phones(number, load_cues("sv"), is_contact=True)


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("fr", "01 99 00 12 34 / 06 39 98 41 12", ["01 99 00 12 34", "06 39 98 41 12"]),
        ("en", "020 7946 0231                 020 7946 0239", ["020 7946 0231", "020 7946 0239"]),
        ("de", "030 / 231 25-067", ["030 / 231 25-067"]),
        ("en", "0113 496 0124 (24 hours)", ["0113 496 0124"]),
        ("en", "born 1770–1794", []),
    ],
)
def test_numbers_side_by_side(language: str, text: str, numbers: list[str]) -> None:
    assert [text[match.start : match.end] for match in find_phones(text, load_cues(language))] == numbers


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("es", "Tfno.: 91 555 01 23 / 600 555 012", ["91 555 01 23", "600 555 012"]),
        ("en", "T 020 7946 0331, 07700 900123 or 07700 900124", ["020 7946 0331", "07700 900123", "07700 900124"]),
        ("en", "Fax 020 7946 0332 / 020 7946 0333", []),
    ],
)
def test_a_number_beside_another_is_like_it(language: str, text: str, numbers: list[str]) -> None:
    found = find_phones(text, load_cues(language))
    assert [text[match.start : match.end] for match in found if not match.is_fax] == numbers


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "Jane Roe (020 7946 0331)", "020 7946 0331"),
        ("ja", "電話03-5550-1234（代表）", "03-5550-1234"),
        ("ja", "TEL：０３－５５５０－１２３４", "０３－５５５０－１２３４"),
        ("zh", "电话:(86 21) 55502222分机264", "(86 21) 55502222分机264"),
        ("zh", "电话：（86 10）55501234分机101、288", "（86 10）55501234分机101、288"),
    ],
)
def test_words_and_brackets_right_beside_a_number(language: str, text: str, number: str) -> None:
    [match] = find_phones(text, load_cues(language))
    assert text[match.start : match.end] == number


@pytest.mark.parametrize(
    "text",
    [
        "R. 9010/234", "File No 2003/4552", "Rooms 12345-12/13", "Form 12345/678/90/12", "Drawing 0123456/12/13",
        "The locks 866-CIV-1234 are new", "Case 888-ABCDEFG was closed", "Docket 877-CR-00123",
    ],
)  # fmt: skip
def test_the_number_of_a_file_is_no_telephone(text: str) -> None:
    assert find_phones(text, load_cues("en")) == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("202-555-0126/0195", ["202-555-0126", "202-555-0195"]),
        ("202-555-0160/0161/0162", ["202-555-0160", "202-555-0161", "202-555-0162"]),
        ("Tel. 030 23125-78/-79", ["030 23125-78", "030 23125-79"]),
        ("202-555-0118/202-555-0144", ["202-555-0118", "202-555-0144"]),
        ("Tel. 0863/55501", ["0863/55501"]),
        ("Tel. 0211 23125/432", ["0211 23125/432"]),
    ],
)
def test_another_ending_behind_a_slash_is_another_number(text: str, numbers: list[str]) -> None:
    assert [phone.value for phone in find_phones(text, load_cues("de"), is_contact=True)] == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Phone: 12345-12/13", ["12345-12", "12345-13"]),
        ("202-555-0123/0124/0125", ["202-555-0123", "202-555-0124", "202-555-0125"]),
        ("Tel. 01632 960123/4/5", ["01632 960123/4/5"]),
        ("Phone: 888-HARBOUR", ["888-HARBOUR"]),
        ("Visit the harbour or call 866-CIV-1234.", ["866-CIV-1234"]),
        ("1-888-HARBOUR", ["1-888-HARBOUR"]),
    ],
)
def test_endings_and_letters_behind_a_label_or_a_whole_number(text: str, numbers: list[str]) -> None:
    assert [match.value for match in find_phones(text, load_cues("en"))] == numbers


@pytest.mark.parametrize("text", ["Jane Roe, 888-HARBOUR", "Jane Roe, 12345-12"])
def test_among_contacts_a_number_needs_no_label(text: str) -> None:
    assert len(find_phones(text, load_cues("en"), is_contact=True)) == 1
