"""Dates and datelines above and below a text: which is that of issue, and what they are no part of."""

from __future__ import annotations

import datetime as dt

import pytest

from pressschema.documents import Document
from pressschema.models import PressRelease
from pressschema.parsers.text import Options, parse
from tests.text.test_front import LEAD, MORE, read


def place(release: PressRelease) -> tuple[str | None, str | None] | None:
    """City, and region or country, of the dateline."""
    found = release.dateline.place if release.dateline else None
    return (found.name, found.region or found.country) if found else None


@pytest.mark.parametrize(
    ("dateline", "name", "region"),
    [
        ("HAMILTON, BERMUDA", "HAMILTON", "BERMUDA"),
        ("Hamilton, Bermuda,", "Hamilton", "Bermuda"),
        ("LONDON, UK", "LONDON", "UK"),
        ("Hamilton , Bermuda , 3 March 2026 -", "Hamilton", "Bermuda"),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_dateline_alone_on_its_line(dateline: str, name: str, region: str, gap: str) -> None:
    release = read(f"Westmarsh harbour opens after two years\n\n{dateline}{gap}{LEAD}\n\n{MORE}\n")
    assert place(release) == (name, region)
    assert release.body[0].kind == "paragraph"
    assert release.body[0].content[0].text == LEAD


def test_a_date_line_that_names_a_place_is_the_dateline() -> None:
    lead = "Le port de Westmarsh rouvre lundi après deux ans de travaux sur les quais, a annoncé la ville ce matin."
    more = "Plus de 400 personnes ont travaillé sur le chantier, pour la plupart des habitants de la ville."
    release = read(f"Paris, le 3 mars 2026\n\nLe port de Westmarsh rouvre après deux ans\n\n{lead}\n\n{more}\n")
    assert place(release) == ("Paris", None)
    assert release.issued == dt.date(2026, 3, 3)


@pytest.mark.parametrize(
    ("line", "until"),
    [
        ("FOR RELEASE 22:00 GMT DECEMBER 5", "2031-12-05T22:00:00+00:00"),
        ("For release: 9 a.m. ET, December 6", "2031-12-06T09:00:00-05:00"),
        ("EMBARGOED UNTIL 10 am GMT, 2 January", "2032-01-02T10:00:00+00:00"),
        ("EMBARGOED UNTIL 10 am GMT, 2 May", None),
        ("FOR RELEASE 22:00 DECEMBER 5", None),
    ],
)
@pytest.mark.parametrize("headline", ["", "Westmarsh harbour opens after two years\n\n"])
def test_an_embargo_on_a_day_without_a_year_ends_near_the_day_of_the_dateline(
    line: str, until: str | None, headline: str
) -> None:
    release = read(f"{line}\n\n{headline}WESTMARSH, 5 December 2031 - {LEAD}\n\n{MORE}\n")
    assert release.release_time is not None
    assert release.release_time.kind == "embargoed"
    assert release.release_time.text == line
    assert (release.release_time.until and release.release_time.until.isoformat()) == until
    assert release.headline == (headline.strip() or None)


def test_a_day_of_release_without_a_year_is_no_date() -> None:
    release = read(f"FOR RELEASE MAY 3\n\nWestmarsh harbour opens after two years\n\n{LEAD}\n\n{MORE}\n")
    assert release.headline == "Westmarsh harbour opens after two years"
    assert release.issued is None


def test_an_ambiguous_date_is_settled_by_the_others_of_the_text() -> None:
    text = f"Issued: 05/06/2025\n\nWestmarsh harbour opens after two years\n\n{LEAD}\n\n{MORE}"
    assert read(text).issued is None
    reading = next(iter(parse(Document(f"{text} Tickets are sold until 28/06/2025.\n"), Options())))
    assert reading.release.issued == dt.date(2025, 6, 5)
    assert [remark.rule for remark in reading.remarks] == ["TIM011"]


@pytest.mark.parametrize(
    ("line", "until"),
    [
        ("Embargoed: 00.01hrs Tuesday 3 May 2022", None),
        ("News under embargo until 20:00 CET on Monday 14 November 2022", "2022-11-14T20:00:00+01:00"),
        ("Media embargo lifts at midnight AEDT, Sunday 6 November 2022", "2022-11-06T00:00:00+11:00"),
        ("Embargo: 12 October 2022, 16:00 (London time), 11:00 (US Eastern)", "2022-10-12T16:00:00+01:00"),
        ("For release at 14:00 UTC, 5 April 2022", "2022-04-05T14:00:00+00:00"),
        ("No publication or broadcast before 17:00 on 2 March 2022", None),
    ],
)
def test_an_embargo_below_the_headline(line: str, until: str | None) -> None:
    release = read(f"Westmarsh harbour opens after two years\n\n{line}\n\n{LEAD}\n\n{MORE}\n")
    assert release.headline == "Westmarsh harbour opens after two years"
    assert not release.subheadlines
    assert release.release_time
    assert release.release_time.kind == "embargoed"
    assert (release.release_time.until.isoformat() if release.release_time.until else None) == until


def test_the_line_that_says_when_an_embargo_ends_goes_before_one_that_names_it() -> None:
    lines = "[Embargo note for mirrors]\nEmbargoed until 16:00 UTC+2 on 18 November 2025"
    release = read(f"{lines}\n\nWestmarsh harbour opens after two years\n\n{LEAD}\n\n{MORE}\n")
    assert release.release_time
    assert release.release_time.until == dt.datetime(2025, 11, 18, 14, tzinfo=dt.UTC)


def test_a_date_line_with_another_word_is_no_dateline() -> None:
    release = read(f"March 3, 2026   Contact\n\nWestmarsh harbour opens after two years\n\n{LEAD}\n\n{MORE}\n")
    assert release.dateline is None
    assert release.issued == dt.date(2026, 3, 3)


def test_the_line_that_names_the_kind_may_have_its_number_and_the_date_of_issue() -> None:
    release = read(f"Statement No. 12/2026 of 3 March 2026\n\nWestmarsh harbour opens\n\n{LEAD}\n\n{MORE}\n")
    assert release.type == "statement"
    assert release.issued == dt.date(2026, 3, 3)
    assert release.headline == "Westmarsh harbour opens"


@pytest.mark.parametrize(
    "line",
    [
        "March 3, 2026: Westmarsh harbour opens after two years",
        "Tuesday, 3 March 2026 | Westmarsh harbour opens after two years",
        "2026-03-03 – Westmarsh harbour opens after two years",
    ],
)
def test_the_date_before_a_headline_is_the_date_of_issue(line: str) -> None:
    release = read(f"{line}\n\n{LEAD}\n\n{MORE}\n")
    assert release.headline == "Westmarsh harbour opens after two years"
    assert release.issued == dt.date(2026, 3, 3)


def test_a_date_before_the_kind_of_text_is_a_date_line() -> None:
    release = read(f"3 March 2026 | Press release\n\nWestmarsh harbour opens after two years\n\n{LEAD}\n\n{MORE}\n")
    assert release.headline == "Westmarsh harbour opens after two years"
    assert release.issued == dt.date(2026, 3, 3)


def test_a_day_without_a_year_is_of_the_headline() -> None:
    release = read(f"28 June: day of the open harbour in Westmarsh\n\n{LEAD}\n\n{MORE}\n")
    assert release.headline == "28 June: day of the open harbour in Westmarsh"


@pytest.mark.parametrize(
    "stamp", ["12.05.2026 – 09:15", "09:15 12.05.2026", "12. Mai 2026", "Berlin, den 12. Mai 2026"]
)
@pytest.mark.parametrize("letterhead", ["Nordwald Holzbau AG\n", ""])
def test_a_date_above_the_headline_is_the_date_of_issue(stamp: str, letterhead: str) -> None:
    text = (
        f"{stamp}\n\n{letterhead}\nHolzbauer eröffnen ein Werk für Schulen, die umziehen\n\n"
        "Die Holzbauer haben heute ein Werk in Betrieb genommen, in dem ganze Schulgebäude aus Holz entstehen. "
        "Die Schulen lassen sich auf Lastwagen verladen und anderswo wieder aufstellen.\n\n"
        "Bis Ende des Jahres sollen dort 120 statt heute 80 Menschen arbeiten, teilte der Betrieb mit.\n"
    )
    release = read(text)
    assert release.issued is not None
    assert str(release.issued)[:10] == "2026-05-12"
    assert release.headline == "Holzbauer eröffnen ein Werk für Schulen, die umziehen"


def test_a_place_and_a_date_under_the_text_are_the_date_of_issue() -> None:
    text = (
        "Vale Formoso inaugura primeira creche municipal com horário alargado\n\n"
        "A Câmara Municipal de Vale Formoso inaugura na segunda-feira, às 10h30, a primeira creche do concelho.\n\n"
        "O investimento, de 1,4 milhões de euros, foi financiado em 60% por fundos europeus e tem 84 lugares.\n\n"
        "Vale Formoso, 12 de maio de 2026\n\nContactos:\nRui Tavares, 965 550 120\n"
    )
    release = read(text)
    assert str(release.issued) == "2026-05-12"
    assert place(release) == ("Vale Formoso", None)
    assert release.dateline is not None
    assert str(release.dateline.date) == "2026-05-12"


def test_a_place_and_a_date_above_a_contact_are_no_address() -> None:
    text = (
        "Anklage wegen Betrugs mit Solaranlagen erhoben\n\n"
        "Die Staatsanwaltschaft Bergen hat gegen drei Männer Anklage zum Landgericht Bergen erhoben.\n\n"
        "Die Angeschuldigten sollen Anzahlungen für Solaranlagen eingenommen haben, ohne diese je zu liefern.\n\n"
        "Bergen, den 12.05.2026\n\ngez. Brauer\nPressesprecherin\n\nTel.: 0555/5550-120\n"
    )
    release = read(text)
    assert str(release.issued) == "2026-05-12"
    assert [contact.address for contact in release.contacts] == [None]


@pytest.mark.parametrize("line", ["3 September 2025 - Immediate Release", "FOR IMMEDIATE RELEASE | September 3, 2025"])
def test_a_line_may_have_the_date_and_that_the_release_is_for_immediate_use(line: str) -> None:
    text = (
        f"{line}\n\nHarbour Trust opens ferry line to the islands\n\n"
        "The Harbour Trust has opened a ferry line to the three islands in the bay, the first in forty years.\n\n"
        "The ferry, which was built in Riga, carries 120 people and sails eleven times a day, also in winter.\n"
    )
    release = read(text)
    assert release.release_time is not None
    assert (release.release_time.kind, str(release.issued)) == ("immediate", "2025-09-03")


def test_a_date_alone_under_the_text_is_the_date_of_issue() -> None:
    text = (
        "Spectrum offentliggör antal aktier\n\n"
        "Antalet aktier i Spectrum har under månaden ökat till följd av en riktad emission.\n\n"
        "Per den sista handelsdagen uppgår antalet aktier till elva miljoner, och antalet röster till lika många.\n\n"
        "10 april 2015\n\nFör ytterligare information kontakta:\nJan Ek, CFO, tel. 08 555 01 20\n"
    )
    assert str(read(text).issued) == "2015-04-10"


@pytest.mark.parametrize(
    ("sentence", "dateline"),
    [
        ("The council of Westmarsh opens its harbour again.", "WESTMARSH, Ontario, May 3, 2026 -- "),
        ("Westmarsh harbour founded anew to bring ferries to the town.", "May 3, 2026 - "),
        ("After Two Years the Council of Westmarsh Opens its Harbour to Ferries.", "WESTMARSH--(BUSINESS WIRE)--"),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_line_of_one_sentence_above_a_dateline_is_a_subheadline(sentence: str, dateline: str, gap: str) -> None:
    release = read(f"Two years of work on the quay{gap}{sentence}\n\n{dateline}{LEAD}\n\n{MORE}\n")
    assert (release.subheadlines, release.summary) == ((sentence,), None)


def test_a_long_sentence_above_a_dateline_is_a_standfirst() -> None:
    summary = f"{LEAD[:-1]}, and most of the 400 people who worked on it are from the town itself, it added."
    release = read(f"Two years of work on the quay\n\n{summary}\n\nWESTMARSH, May 3, 2026 -- {LEAD}\n\n{MORE}\n")
    assert release.summary == summary


def test_a_sentence_above_a_date_on_a_line_of_its_own_may_be_a_standfirst() -> None:
    summary = "The council of Westmarsh today opened its harbour, the first one on this coast."
    release = read(f"Harbour open\n\n{summary}\n\nWESTMARSH, UK, June 3, 2026\n\n{LEAD}\n\n{MORE}\n")
    assert (release.subheadlines, release.summary) == ((), summary)


@pytest.mark.parametrize(
    ("line", "lead"),
    [
        ("Embargo until 3 May 2025, 10:00", "The harbour opens on Monday after two years of work, the town said."),
        ("Embargo até 3 de maio de 2025", "O porto reabre na segunda-feira, depois de dois anos de obras no cais."),
        ("Эмбарго до 3 мая 2025 года, 10:00", "В понедельник в порту города Западный открывается новый большой зал."),
        ("新闻禁发期至2025年5月3日上午10时", "西浜市周一在港口启用了新的展厅。该展厅可容纳四百人。"),
    ],
)
def test_an_embargo_that_is_mostly_a_date_is_no_date_of_issue(line: str, lead: str) -> None:
    release = read(f"{line}\n\nWestmarsh\n\n{lead} {lead}\n\n{lead} {lead}\n")
    assert (release.release_time and release.release_time.kind, release.issued) == ("embargoed", None)


@pytest.mark.parametrize("stamp", ["[2026-05-03]", "[3 May 2026] Westmarsh Harbour Trust", "(3 May 2026) Westmarsh"])
@pytest.mark.parametrize("is_above", [True, False])
def test_a_date_in_brackets_is_the_date_of_issue(stamp: str, is_above: bool) -> None:
    front = [stamp, "Westmarsh harbour opens"] if is_above else ["Westmarsh harbour opens", stamp]
    release = read("\n\n".join([*front, LEAD, MORE]))
    assert (release.headline, release.subheadlines) == ("Westmarsh harbour opens", ())
    assert release.issued == dt.date(2026, 5, 3)


@pytest.mark.parametrize(
    ("stamp", "headline", "lead"),
    [
        ("Westmarsh | August 2026", "Harbour opens on Monday", LEAD),
        (
            "Villaseca · Agosto de 2026",
            "El puerto abre el lunes",
            "El puerto de Villaseca abre el lunes tras dos años de obras, informó hoy la autoridad portuaria.",
        ),
        (
            "Westmarsch, im August 2026",
            "Hafen öffnet am Montag",
            "Der Hafen von Westmarsch öffnet am Montag nach zwei Jahren Arbeit, teilte die Gesellschaft heute mit.",
        ),
        (
            "Vila Seca, agosto de 2026",
            "O porto abre na segunda",
            "O porto de Vila Seca abre na segunda-feira depois de dois anos de obras, informou hoje a autoridade.",
        ),
        (
            "Западный, август 2026 г.",
            "Порт откроется в понедельник",
            "Порт Западный откроется в понедельник после двух лет работ, сообщила сегодня администрация порта.",
        ),
    ],
)
@pytest.mark.parametrize("is_above", [True, False])
def test_a_place_and_a_month_are_no_headline(stamp: str, headline: str, lead: str, is_above: bool) -> None:
    front = [stamp, headline] if is_above else [headline, stamp]
    release = read("\n\n".join([*front, f"{lead} {lead}", lead]))
    assert (release.headline, release.subheadlines, len(release.body)) == (headline, (), 2)


def test_what_was_counted_in_a_month_is_a_headline() -> None:
    release = read(f"Statistics Office\nConsumer Prices, August 2026\n\n{LEAD}\n\n{MORE}\n")
    assert release.headline == "Consumer Prices, August 2026"


def test_a_sentence_below_a_place_and_a_date_is_the_headline() -> None:
    front = "Villaseca, Jalisco a 3 de junio de 2031.\nPostura del puerto de Villaseca ante la queja de los vecinos."
    lead = "El director del puerto de Villaseca, Juan Ruiz, respondió hoy a la queja de los vecinos del barrio viejo."
    more = "El puerto no cierra de noche porque los barcos llegan con la marea, que no espera a los vecinos ni a nadie."
    release = read(f"{front}\n\n{lead}\n\n{more}\n\n{more}\n")
    assert (release.headline, release.type) == (front.partition("\n")[2], "statement")


@pytest.mark.parametrize(
    ("above", "until"),
    [
        ("Westmarsh harbour opens after two years\nFor release at 2:00 p.m. EST", "2026-03-03T14:00-05:00"),
        ("For release at 9:30 a.m. EST\nWestmarsh harbour opens after two years", "2026-03-03T09:30-05:00"),
        ("Embargoed until 10:00 CET\n\nWestmarsh harbour opens after two years", "2026-03-03T10:00+01:00"),
        ("EMBARGO: 10.00 GMT\n\nWestmarsh harbour opens after two years", "2026-03-03T10:00+00:00"),
    ],
)
def test_an_embargo_with_a_time_alone_ends_on_the_day_of_the_date_line(above: str, until: str) -> None:
    for text in (f"March 3, 2026\n\n{above}", above.replace("\n", "\n3 March 2026\n", 1)):
        release = read(f"{text}\n\n{LEAD}\n\n{MORE}\n")
        assert release.headline == "Westmarsh harbour opens after two years"
        assert release.release_time is not None
        assert (release.release_time.kind, release.release_time.until) == (
            "embargoed",
            dt.datetime.fromisoformat(until),
        )


def test_a_time_of_release_without_any_day_is_left_open() -> None:
    release = read(f"Embargoed until 10:00 CET\n\nWestmarsh harbour opens after two years\n\n{LEAD}\n\n{MORE}\n")
    assert release.release_time is not None
    assert (release.release_time.until, release.release_time.text) == (None, "Embargoed until 10:00 CET")


@pytest.mark.parametrize(
    ("language", "stamp", "text"),
    [
        ("en", "WESTMARSH, 3 July 2018 – Press release", "WESTMARSH, 3 July 2018"),
        ("de", "Altmarsch, 3. Juli 2018 — Aussendung", "Altmarsch, 3. Juli 2018"),
        ("fr", "Vieuxpré, le 3 juillet 2018 - Communiqué de presse", "Vieuxpré, le 3 juillet 2018"),
        ("es", "Campo Viejo, 3 de julio de 2018 - Nota de prensa", "Campo Viejo, 3 de julio de 2018"),
        ("it", "Pratovecchio, 3 luglio 2018 – Comunicato stampa", "Pratovecchio, 3 luglio 2018"),
    ],
)
def test_a_place_and_a_date_before_the_kind_of_text_are_the_dateline(language: str, stamp: str, text: str) -> None:
    document = Document(f"{stamp}\n\nMayor Jane Roe Opens the Harbour of Westmarsh\n\n{LEAD}\n\n{MORE}\n")
    release = next(iter(parse(document, Options(language=language)))).release
    assert release.dateline is not None
    assert release.dateline.text == text
    assert release.issued == dt.date(2018, 7, 3)


@pytest.mark.parametrize("is_above", [True, False])
def test_a_day_and_a_place_below_the_release_line_are_when_and_where_it_was_issued(is_above: bool) -> None:
    headline = "Harbour of Westmarsh Opens After Two Years"
    stamp = "FOR IMMEDIATE RELEASE\nDate: April 24, 2026\nLocation: Westmarsh"
    parts = (stamp, headline) if is_above else (headline, stamp)
    release = read("\n\n".join((*parts, LEAD, MORE)))
    assert release.headline == headline
    assert release.issued == dt.date(2026, 4, 24)
    assert len(release.body) == 2


@pytest.mark.parametrize(
    ("above", "line"),
    [
        ("2 May 2031", "EMBARGOED UNTIL WEDNESDAY 00:01 BST"),
        ("2 May 2031", "EMBARGOED UNTIL 00:01 BST TOMORROW"),
        ("2 May 2031", "Embargoed until 6 a.m. BST the next day"),
        ("2 May 2031", "For release at 6 a.m. BST on Wednesday"),
        ("2 May 2031", "Tomorrow: embargoed until 10:00 BST / 11:00 CEST"),
        ("Issued: 2 May 2031", "EMBARGOED UNTIL 00:01 BST"),
        ("Published on 2 May 2031", "EMBARGOED UNTIL 00:01 BST"),
    ],
)
def test_a_time_of_another_day_than_that_of_the_date_line_is_left_open(above: str, line: str) -> None:
    for front in (f"{line}\n\n{above}", f"{above}\n\n{line}"):
        release = read(f"{front}\n\nWestmarsh harbour opens after two years\n\n{LEAD}\n\n{MORE}\n")
        assert release.release_time is None or release.release_time.until is None
