"""What stands before the body, in whole releases: datelines on lines of their own, dates beside places."""

from __future__ import annotations

import datetime as dt

import pytest

from pressschema.documents import Document
from pressschema.models import PressRelease
from pressschema.parsers.text import Options, parse

LEAD = "The harbour of Westmarsh opens on Monday after two years of work on its quay, the town council said today."
MORE = "More than 400 people worked on the site, most of them from the town. The council took no loan for it."


def read(text: str) -> PressRelease:
    return next(iter(parse(Document(text), Options()))).release


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


def test_an_ambiguous_date_is_settled_by_the_others_of_the_text() -> None:
    text = f"Issued: 05/06/2025\n\nWestmarsh harbour opens after two years\n\n{LEAD}\n\n{MORE}"
    assert read(text).issued is None
    reading = next(iter(parse(Document(f"{text} Tickets are sold until 28/06/2025.\n"), Options())))
    assert reading.release.issued == dt.date(2025, 6, 5)
    assert [remark.rule for remark in reading.remarks] == ["TIM011"]


def test_the_line_that_says_when_an_embargo_ends_goes_before_one_that_names_it() -> None:
    lines = "[Embargo note for mirrors]\nEmbargoed until 16:00 UTC+2 on 18 November 2025"
    release = read(f"{lines}\n\nWestmarsh harbour opens after two years\n\n{LEAD}\n\n{MORE}\n")
    assert release.release_time
    assert release.release_time.until == dt.datetime(2025, 11, 18, 14, tzinfo=dt.UTC)


def test_a_date_line_with_another_word_is_no_dateline() -> None:
    release = read(f"March 3, 2026   Contact\n\nWestmarsh harbour opens after two years\n\n{LEAD}\n\n{MORE}\n")
    assert release.dateline is None
    assert release.issued == dt.date(2026, 3, 3)


def test_a_sentence_on_top_of_longer_paragraphs_is_the_headline() -> None:
    release = read(f"The town council of Westmarsh opens the harbour on Monday.\n\n{LEAD}\n\n{MORE}\n\n{MORE}\n")
    assert release.headline == "The town council of Westmarsh opens the harbour on Monday."
    assert release.summary is None


def test_the_paragraph_that_a_quotation_follows_is_the_lead() -> None:
    told = "A harbour that was closed for two years opens again, the town council of Westmarsh said on Monday."
    quote = f'"We are glad that the harbour opens again after two years," the mayor said. {MORE}'
    release = read(f"Westmarsh harbour opens after two years\n\n{told}\n{quote}\n{MORE}\n")
    assert release.summary is None


def test_the_line_that_names_the_kind_may_have_its_number_and_the_date_of_issue() -> None:
    release = read(f"Statement No. 12/2026 of 3 March 2026\n\nWestmarsh harbour opens\n\n{LEAD}\n\n{MORE}\n")
    assert release.type == "statement"
    assert release.issued == dt.date(2026, 3, 3)
    assert release.headline == "Westmarsh harbour opens"


def test_the_title_of_a_page_has_the_lines_of_the_headline_on_one() -> None:
    title = "Westmarsh Harbour Opens After Two Years With Forty New Berths For Fishing Boats"
    lines = "Westmarsh Harbour Opens After Two Years\nWith Forty New Berths For Fishing Boats"
    release = read(
        f"{title} - Westmarsh Council\nHome\nSearch\nMarch 3, 2026\n{lines}\nFerries sail from Monday\n{LEAD}\n{MORE}\n"
    )
    assert release.headline == title
    assert release.subheadlines == ("Ferries sail from Monday",)


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


def test_a_comment_left_over_from_a_page_is_no_headline() -> None:
    release = read(f"!-- start of content -->\n\nWestmarsh harbour opens after two years\n\n{LEAD}\n\n{MORE}\n")
    assert release.headline == "Westmarsh harbour opens after two years"


def test_the_name_of_the_issuer_in_another_script_is_no_headline() -> None:
    lead = "西浜港は2年にわたる岸壁工事を終え、月曜日に再開港すると西浜町が本日発表しました。" * 2
    top = "報道関係者各位\nプレスリリース\n2026年3月3日\nWestmarsh Harbour Trust"
    release = read(f"{top}\n\n西浜港が2年ぶりに再開港\nの見通し\n\n{lead}\n\n{lead}\n")
    assert release.headline == "西浜港が2年ぶりに再開港の見通し"
    assert release.subheadlines == ()
    assert release.issued == dt.date(2026, 3, 3)


def test_a_lead_of_one_sentence_is_no_standfirst() -> None:
    lead = (
        "La Región de Altamar ha creado un centro de estudios del mar que reunirá a sesenta investigadores de biología "
        "y derecho en el antiguo edificio de la lonja del puerto."
    )
    more = "El centro abrirá sus puertas en septiembre. Contará con cuatro millones de euros anuales y sesenta becas."
    release = read(f"La Región crea un centro de estudios del mar\n\n{lead}\n\n{more}\n\n{more}\n")
    assert release.summary is None
    assert len(release.body) == 3


def test_what_stands_before_a_lead_that_speaks_of_today_is_a_standfirst() -> None:
    first = (
        "Westmarsh harbour opens again after two years of work on its quay, with forty new berths for fishing boats, "
        "a pier for the island ferries and a market hall."
    )
    release = read(f"Harbour to open after two years of work\n\n{first}\n\n{LEAD}\n\n{MORE}\n\n{MORE}\n")
    assert release.summary == first


def test_sentences_end_before_capitals_of_any_alphabet() -> None:
    lead = (
        "Το λιμάνι του Γουέστμαρς ανοίγει ξανά τη Δευτέρα μετά από δύο χρόνια εργασιών στην προκυμαία. Ήταν κλειστό "
        "από την άνοιξη του 2024 και κανείς δεν περίμενε ότι θα διαρκούσε τόσο."
    )
    release = read(f"Ανοίγει ξανά το λιμάνι\n\n{lead}\n\n{lead}\n\n{lead}\n")
    assert release.summary is None


def test_a_letterhead_above_the_kind_of_text_is_no_headline() -> None:
    release = read(
        "THE WESTMARSH MUSEUM OF TIDES\nPRESS RELEASE\nMay 2026\n\n"
        "SALT AND LIGHT:\nTwo Hundred Years of Lighthouse Painting\n\n"
        "On view June 12 - September 30, 2026\n\n"
        "The Westmarsh Museum of Tides presents Salt and Light, the first exhibition of lighthouse painting in the "
        f"country. Some 120 works by 40 artists will be shown, many for the first time.\n\n{MORE}\n"
    )
    assert release.headline == "SALT AND LIGHT: Two Hundred Years of Lighthouse Painting"
    assert release.issued is None


def test_a_subheadline_tells_what_the_lead_does_not() -> None:
    lead = (
        "Altamar, 12 de mayo de 2026. El Ayuntamiento de Altamar abrirá este otoño tres nuevas bibliotecas de barrio."
    )
    release = read(
        "NOTA DE PRENSA\n\nEl Ayuntamiento abre tres nuevas bibliotecas de barrio\n"
        f"La inversión asciende a 2,3 millones de euros\n\n{lead}\n\n{lead.partition('. ')[2]}\n"
    )
    assert release.subheadlines == ("La inversión asciende a 2,3 millones de euros",)


def test_a_short_caption_with_its_credit_is_no_subheadline() -> None:
    release = read(f"Westmarsh harbour opens after two years\n\nThe quay. Photo: Carl Moe\n\n{LEAD}\n\n{MORE}\n")
    assert release.subheadlines == ()
    assert [medium.caption for medium in release.media] == ["The quay. Photo: Carl Moe"]


def test_a_line_that_opens_small_goes_on_with_the_headline() -> None:
    release = read(f"PRESS RELEASE\n\nWestmarsh harbour opens\nafter two years of work\n\n{LEAD}\n\n{MORE}\n")
    assert release.headline == "Westmarsh harbour opens after two years of work"
    assert release.subheadlines == ()


def test_labels_alone_on_lines_say_what_is_below_them() -> None:
    first = "Den nya färjan mellan Westmarsh och Orrin går fyra gånger om dagen från och med måndag."
    second = "Färjan tar fyrtio bilar och två hundra passagerare. Resan tar nittio minuter."
    release = read(f"Titel:\nNy färja till Orrin\n\nIngress:\n{first}\n\nBrödtext:\n{second}\n\n{second}\n")
    assert release.headline == "Ny färja till Orrin"
    assert release.summary == first
    assert len(release.body) == 2


def test_a_statement_is_announced_in_the_headline_and_the_first_paragraph() -> None:
    lead = "WESTMARSH, 3 March 2026 - Mayor Jane Roe released the following statement on the opening of the harbour."
    words = "“It took two years to build this quay, and I thank everybody who worked on it in wind and rain.”"
    assert read(f"Roe Statement on the Harbour\n\n{lead}\n\n{words}\n").type == "statement"
    assert read(f"Roe Opens the Harbour\n\n{LEAD}\n\n{words}\n").type == "press_release"


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


@pytest.mark.parametrize("mark", ["*", "**", "_", "***"])
def test_marks_of_emphasis_around_a_line_are_none_of_it(mark: str) -> None:
    text = (
        "# Lanternfish 4.0 released\n\n"
        f"{mark}The free mail server learns to speak a new protocol{mark}\n\n"
        "UTRECHT, 12 May 2026 – The Lanternfish project today released version 4.0 of its free mail server.\n\n"
        "The new version needs half the disk, and its builds can be reproduced by whoever wants to do so.\n"
    )
    assert read(text).subheadlines == ("The free mail server learns to speak a new protocol",)


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


def test_subheadlines_between_dashes() -> None:
    text = (
        "Solvane Doses First Patient in Trial of New Medicine for Chronic Cough\n\n"
        "- Trial to enroll 120 patients at 24 sites -\n\n- First results expected in the second half of 2027 -\n\n"
        "BOSTON--(BUSINESS WIRE)--Solvane Therapeutics said that the first patient has been dosed in its trial.\n\n"
        "The trial is randomized, and it will tell whether the new medicine can give sleep back to those who cough.\n"
    )
    expected = ("Trial to enroll 120 patients at 24 sites", "First results expected in the second half of 2027")
    assert read(text).subheadlines == expected


def test_the_name_of_an_organisation_between_headline_and_text_is_no_subheadline() -> None:
    text = (
        "Seagrass meadows talk to each other through fungi, study finds\n\nUniversity of Port Kestrel\n\n"
        "Seagrass plants share sugar through threads of fungi, says a study of the University of Port Kestrel.\n\n"
        "The researchers marked sugar with a heavy form of carbon and followed it from plant to plant for 19 days.\n"
    )
    release = read(text)
    assert release.headline == "Seagrass meadows talk to each other through fungi, study finds"
    assert release.subheadlines == ()
    assert len(release.body) == 2


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


@pytest.mark.parametrize("headline", ["Einladung zur Pressekonferenz: Höchste Zeit für den Radweg!", "Freie Fahrt!"])
def test_an_exclamation_below_the_buttons_of_a_page_is_the_headline(headline: str) -> None:
    release = read(
        f"Zum Inhalt springen\n\n{headline}\n\n"
        "Verein Radstadt und Gemeinde Auental stellen eine gemeinsame Erhebung aller Wege vor, die heute fehlen.\n\n"
        "Auental, 3. Mai 2026 - Der Radweg fehlt seit zwanzig Jahren. Die Gemeinde will ihn nun bauen lassen.\n\n"
        "Der Verein zeigt, was Bund und Land tun könnten, um den Radverkehr in der Stadt sicher zu machen.\n"
    )
    assert release.headline is not None
    assert release.headline.endswith(headline.rpartition(": ")[2])


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


@pytest.mark.parametrize("buttons", ["Share this:\nIMG_2044.jpg", "Share\nPrint\n\nImage harbour_0012", "Print:"])
def test_buttons_and_the_names_of_pictures_do_not_part_a_headline_from_the_text(buttons: str) -> None:
    release = read(f"Westmarsh Harbour Trust\n3 June 2026\nHarbour of Westmarsh opens\n{buttons}\n\n{LEAD}\n\n{MORE}\n")
    assert release.headline == "Harbour of Westmarsh opens"
    assert len(release.body) == 2


@pytest.mark.parametrize(
    ("remark", "headline", "text"),
    [
        (
            "英文版請按此處。",
            "西濱港星期一開放",
            "西濱港經過兩年的施工將於星期一開放，港務局今天宣布。碼頭用島上的石頭重建。",
        ),
        ("Engelse versie: klik hier", "Haven gaat maandag open", "De haven gaat maandag na twee jaar werk weer open."),
        ("Versión en inglés aquí", "El puerto abre el lunes", "El puerto abre el lunes tras dos años de obras en él."),
        ("JavaScript är inaktiverat.", "Hamnen öppnar på måndag", "Hamnen öppnar på måndag efter två års arbete."),
        ("Версия на английском языке", "Порт откроется снова", "Порт откроется в понедельник после двух лет работ."),
    ],
)
def test_where_there_is_the_text_in_another_language_is_of_the_page(remark: str, headline: str, text: str) -> None:
    release = read(f"{headline}\n\n{remark}\n\n{text}\n")
    assert (release.headline, release.subheadlines, len(release.body)) == (headline, (), 1)


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


def test_a_headline_may_end_as_a_heading_of_contacts_does() -> None:
    release = read(f"Press release\n\nWestmarsh harbour opens its new press office\n\n{LEAD}\n\nCall 020 7946 0331.\n")
    assert release.headline == "Westmarsh harbour opens its new press office"


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
