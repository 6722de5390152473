"""Dates in many languages and forms; what is not sure stays unread."""

from __future__ import annotations

import datetime as dt

import pytest

from pressschema.parsers.text.fields.dates import find_dates, find_weekday, order_shown

MARCH = dt.date(2024, 3, 8)

WRITTEN = [
    ("en", "March 8, 2024"),
    ("en", "8 March 2024"),
    ("en", "Mar. 8, 2024"),
    ("en", "March  08, 2024"),
    ("en", "Fri Mar 08 16:41:23 CET 2024"),
    ("it", "Fri Mar 8 16:41:23 2024"),
    ("en", "March 8 2024"),
    ("en", "Friday, March 8th, 2024"),
    ("en", "8th of March, 2024"),
    ("en", "2024-03-08"),
    ("en", "2024/03/08"),
    ("en", "08.03.2024"),
    ("de", "8. März 2024"),
    ("de", "Freitag, den 8. März 2024"),
    ("de", "8.3.2024"),
    ("fr", "8 mars 2024"),
    ("fr", "vendredi 8 mars 2024"),
    ("fr", "08/03/2024"),
    ("es", "8 de marzo de 2024"),
    ("es", "8 de marzo del 2024"),
    ("it", "8 marzo 2024"),
    ("pt", "8 de março de 2024"),
    ("nl", "8 maart 2024"),
    ("nl", "8 mrt. 2024"),
    ("sv", "8 mars 2024"),
    ("ja", "2024年3月8日"),
    ("zh", "2024 年 3 月 8 日"),
    ("ko", "2024년 3월 8일"),
    ("ru", "8 марта 2024 г."),
    ("ru", "8 марта 2024 года"),
    ("en", "8-Mar-2024"),
    ("de", "8. Maerz 2024"),
    ("es", "8-marzo-2024"),
    ("sv", "fredagen den 8 mars 2024"),
    ("pt", "8º/3/2024"),
    ("ar", "8 آذار/مارس 2024"),
    ("ar", "8 من مارس، 2024"),
    ("ja", "令和6年3月8日"),
    ("zh", "113年3月8日"),
    ("zh", "民國113年3月8日"),
    ("zh", "2024年3月8号"),
    ("ar", "8 مارس 2024"),
    ("ar", "٨ مارس ٢٠٢٤"),
    ("de", "March 8, 2024"),
    ("hu", "2024. március 8."),
    ("lt", "2024 m. kovo 8 d."),
    ("vi", "8 tháng 3 năm 2024"),
    ("he", "8 במרץ 2024"),
    ("hi", "8 मार्च 2024"),
    ("el", "8 Μαρτίου 2024"),
    ("el", "8η ΜΑΡΤΙΟΥ 2024"),
    ("tr", "8 Mart 2024"),
    ("pl", "8 marca 2024"),
    ("cs", "8. března 2024"),
    ("fi", "8. maaliskuuta 2024"),
    ("uk", "8 березня 2024 року"),
    ("ca", "8 de març de 2024"),
    ("ro", "8 martie 2024"),
    ("da", "8. marts 2024"),
    ("nb", "8. mars 2024"),
    ("id", "8 Maret 2024"),
    ("fa", "۸ مارس ۲۰۲۴"),
    ("ur", "8 مارچ 2024"),
    ("und", "8 March 2024"),
    ("xx", "March 8, 2024"),
]


@pytest.mark.parametrize(("language", "text"), WRITTEN)
def test_a_date_is_read_as_it_is_written(language: str, text: str) -> None:
    [match] = find_dates(f"x {text} y", language)
    assert (match.date, match.has_year, match.ambiguous) == (MARCH, True, False)
    assert (match.start, match.end) == (2, 2 + len(text))


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("fr", "1er mars 2024", dt.date(2024, 3, 1)),
        ("ru", "«8» марта 2024 г.", dt.date(2024, 3, 8)),
        ("it", "1º maggio 2024", dt.date(2024, 5, 1)),
        ("sv", "2:a maj 2024", dt.date(2024, 5, 2)),
        ("de", "3. Jänner 2024", dt.date(2024, 1, 3)),
        ("es", "3 de setiembre de 2024", dt.date(2024, 9, 3)),
        ("en", "Sept. 5, 2024", dt.date(2024, 9, 5)),
        ("it", "( Esempio, 14 Gennaio 20 )", dt.date(2020, 1, 14)),
        ("en", "12/31/99", dt.date(1999, 12, 31)),
        ("en", "03/14/2024", dt.date(2024, 3, 14)),
        ("en", "14/03/2024", dt.date(2024, 3, 14)),
    ],
)
def test_ordinals_variants_and_numbers_that_settle_themselves(language: str, text: str, date: dt.date) -> None:
    assert [match.date for match in find_dates(text, language)] == [date]


@pytest.mark.parametrize("text", ["03/04/05", "03/04/2024", "3-4-2024", "01/02/03"])
def test_numbers_that_can_be_read_in_two_orders_stay_unread(text: str) -> None:
    [match] = find_dates(f"Date: {text}", "en")
    assert match.ambiguous
    assert match.date is None


def test_the_language_can_settle_the_order() -> None:
    [match] = find_dates("03/04/2024", "fr")
    assert (match.date, match.ambiguous) == (dt.date(2024, 4, 3), False)


def test_the_same_number_twice_is_no_ambiguity() -> None:
    [match] = find_dates("05/05/2024", "en")
    assert (match.date, match.ambiguous) == (dt.date(2024, 5, 5), False)


@pytest.mark.parametrize(
    ("language", "text"), [("en", "Jan. 18"), ("de", "18. Januar"), ("ja", "1月18日"), ("fr", "18 janvier")]
)
def test_a_date_without_a_year_has_month_and_day_alone(language: str, text: str) -> None:
    [match] = find_dates(text, language)
    assert (match.date, match.has_year, match.month, match.day) == (None, False, 1, 18)


@pytest.mark.parametrize("text", ["31 February 2024", "February 30, 2024", "31 April 2024", "29 February 2023"])
def test_a_day_that_does_not_exist_stays_unread(text: str) -> None:
    [match] = find_dates(text, "en")
    assert (match.date, match.has_year, match.ambiguous) == (None, True, False)


@pytest.mark.parametrize(
    "text",
    [
        "May 2024", "in March", "May 3-5, 2024", "version 1.2.3", "1.2.3.4", "10.5%", "31.2.2024", "2024",
        "call 555-0100", "ISBN 978-3-16", "3 Marys", "12 marches", "99/99/9999", "7 May2024x",
    ],
)  # fmt: skip
def test_what_is_no_date(text: str) -> None:
    assert [match for match in find_dates(text, "en") if match.date] == []


def test_several_dates_come_in_order() -> None:
    found = find_dates("from 3 May 2024 to May 5, 2024, not 03/04/05", "en")
    assert [match.date for match in found] == [dt.date(2024, 5, 3), dt.date(2024, 5, 5), None]


def test_a_weekday_alone_is_found() -> None:
    assert find_weekday("MOSCOW, Monday (Reuters)", "en") == (8, 14)
    assert find_weekday("am Dienstag", "de") == (3, 11)
    assert find_weekday("no day", "en") is None


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("Issued: 05/06/2025. First issued 28/05/2025.", "dmy"),
        ("Posted 05/06/2025. The sale ends on 05/28/2025.", "mdy"),
        ("05/06/2025\n\nThe quay opens today, 5 June 2025, after two years.", "dmy"),
        ("05/06/2025\n\nThe quay opens today, May 6, 2025, after two years.", "mdy"),
        ("05/06/2025\n\nThe quay opens today.", None),
        ("05/06/2025, 28/05/2025, 05/28/2025", None),
        ("05/06/2025, 2025-05-28", None),
    ],
)
def test_a_document_shows_in_what_order_it_writes_dates(text: str, order: str | None) -> None:
    assert order_shown(text, "en") == order


def test_the_order_that_a_document_shows_settles_its_dates() -> None:
    [match] = find_dates("05/06/2025", "en", "dmy")
    assert match.date == dt.date(2025, 6, 5)


def test_months_are_read_without_their_accents() -> None:
    [match] = find_dates("3 AOUT 2024", "fr")
    assert match.date == dt.date(2024, 8, 3)
