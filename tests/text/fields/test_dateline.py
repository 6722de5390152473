"""Datelines in all the forms of the wires and of other countries, and what only looks like one."""

from __future__ import annotations

import datetime as dt

import pytest

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.fields.dateline import read_dateline
from pressschema.parsers.text.fields.matches import DatelineMatch

MAY = dt.date(2025, 5, 3)


def read(text: str, language: str = "en") -> DatelineMatch | None:
    return read_dateline(text, load_cues(language), language)


CASES = [
    # language, dateline, what divides it from the lead, place, region or country, date, wire
    ("en", "NEW YORK AND MAINZ, Germany--(BUSINESS WIRE)", "--", "NEW YORK AND MAINZ", "Germany", None,
     "BUSINESS WIRE"),
    ("en", "PRINCETON, N.J.--(BUSINESS WIRE)", "--", "PRINCETON", "N.J.", None, "BUSINESS WIRE"),
    ("en", "CARLSBAD, Calif., May 3, 2025 /PRNewswire/", " -- ", "CARLSBAD", "Calif.", MAY, "PRNewswire"),
    ("en", "NEW YORK , May 3, 2025 /PRNewswire/", " -- ", "NEW YORK", None, MAY, "PRNewswire"),
    ("en", "NEW YORK, May 3 /PRNewswire-FirstCall/", " -- ", "NEW YORK", None, None, "PRNewswire-FirstCall"),
    ("en", "HOUSTON, May  03, 2025  (GLOBE NEWSWIRE)", " -- ", "HOUSTON", None, MAY, "GLOBE NEWSWIRE"),
    ("en", "Salt Lake City, UT, May 3, 2025 (GLOBE NEWSWIRE)", " -- ", "Salt Lake City", "UT", MAY, "GLOBE NEWSWIRE"),
    ("en", "DUBAI, United Arab Emirates, May 3, 2025 (GLOBE NEWSWIRE)", " -- ", "DUBAI", "United Arab Emirates", MAY,
     "GLOBE NEWSWIRE"),
    ("en", "TORONTO, ONTARIO--(Marketwired - May 3, 2025)", " - ", "TORONTO", "ONTARIO", MAY, "Marketwired"),
    ("en", "MOSCOW, Monday (Reuters)", " ", "MOSCOW", None, None, "Reuters"),
    ("en", "GENEVA, 3 May 2025 (AFP)", " – ", "GENEVA", None, MAY, "AFP"),
    ("en", "(New York, NY - May 3)", " ", "New York", "NY", None, None),
    ("en", "May 3, 2025, (Springfield, CA)", ". ", "Springfield", "CA", MAY, None),
    ("en", "SPRINGFIELD, Calif. - May 3, 2025", " - ", "SPRINGFIELD", "Calif.", MAY, None),
    ("en", "HAMILTON, BERMUDA, May 3, 2025", " – ", "HAMILTON", "BERMUDA", MAY, None),
    ("en", "London, UK, 3 May 2025", ": ", "London", "UK", MAY, None),
    ("en", "3 May 2025", ": ", None, None, MAY, None),
    ("en", "https://example.org/ -- May 3, 2025", " -- ", None, None, MAY, None),
    ("en", "HARBOUR HILL MD – May 3, 2025", " – ", "HARBOUR HILL", "MD", MAY, None),
    ("en", "SPRINGFIELD Ill. – May 3, 2025", " – ", "SPRINGFIELD", "Ill.", MAY, None),
    ("en", "AMSTERDAM and PARIS, May 3, 2025 /7-24Release/", " -- ", "AMSTERDAM and PARIS", None, MAY, "7-24Release"),
    ("en", "May 3, 2025, Frankfurt, Germany (Harbour Days)", ": ", "Frankfurt", "Germany", MAY, None),
    ("en", "May 3, 2025, Springfield, OH (Harbour Days)", ": ", "Springfield", "OH", MAY, None),
    ("en", "TORONTO, ON / ACCESSWIRE / May 3, 2025", " / ", "TORONTO", "ON", MAY, "ACCESSWIRE"),
    ("en", "Vancouver, BC / TheNewswire / May 3, 2025", " / ", "Vancouver", "BC", MAY, "TheNewswire"),
    ("en", "TORONTO, ON", " – ", "TORONTO", "ON", None, None),
    ("en", "SPRINGFIELD, OHIO...May 3, 2025", "...", "SPRINGFIELD", "OHIO", MAY, None),
    ("en", "ST. LOUIS ... May 3, 2025", " ... ", "ST. LOUIS", None, MAY, None),
    ("en", "DALLAS, Texas", "…", "DALLAS", "Texas", None, None),
    ("en", "[Springfield, Ohio]", " ", "Springfield", "Ohio", None, None),
    ("en", "(Leeds, UK)", " ", "Leeds", "UK", None, None),
    ("en", "PARIS & LONDON--(BUSINESS WIRE)", "--", "PARIS & LONDON", None, None, "BUSINESS WIRE"),
    ("en", "BASEL, Switzerland and BOSTON, Mass., May 3, 2025 /PRNewswire/", " -- ", "BASEL", "Switzerland", MAY,
     "PRNewswire"),
    ("en", "/NORTHWIRE/ SPRINGFIELD, Maine", " -- ", "SPRINGFIELD", "Maine", None, "NORTHWIRE"),
    ("en", "SASKATOON, Saskatchewan, May 3, 2025 /Prairie Newswire/", " -- ", "SASKATOON", "Saskatchewan", MAY,
     "Prairie Newswire"),
    # wires that nobody knows, in any order
    ("en", "SPRINGFIELD - (NorthMediaWire) - May 3, 2025", " - ", "SPRINGFIELD", None, MAY, "NorthMediaWire"),
    ("en", "SPRINGFIELD, Ill. – (Northwire) – May 3, 2025", " – ", "SPRINGFIELD", "Ill.", MAY, "Northwire"),
    ("en", "DUBAI, UAE - (Gulf Newswire) - May 3, 2025", " - ", "DUBAI", "UAE", MAY, "Gulf Newswire"),
    ("en", "(NorthMediaWire) - May 3, 2025 - SPRINGFIELD and EXAMPLETON", " — ", "SPRINGFIELD and EXAMPLETON", None,
     MAY, "NorthMediaWire"),
    ("en", "May 3, 2025 (Northwire) - SPRINGFIELD, Ill.", " - ", "SPRINGFIELD", "Ill.", MAY, "Northwire"),
    ("fr", "LYON, France – /Agence Nordwire/ – 3 mai 2025", " – ", "LYON", "France", MAY, "Agence Nordwire"),
    ("de", "BERLIN – [Nordwire] – 3. Mai 2025", " – ", "BERLIN", None, MAY, "Nordwire"),
    # an event between the place and the date
    ("en", "SPRINGFIELD – HARBOUR CON + PIER CON – May 3, 2025", " – ", "SPRINGFIELD", None, MAY, None),
    ("en", "SPRINGFIELD, Ill. - Harbour Days - May 3, 2025", " - ", "SPRINGFIELD", "Ill.", MAY, None),
    ("de", "BERLIN – Hafentage – 3. Mai 2025", " – ", "BERLIN", None, MAY, None),
    # a service that passed the message on, a remark instead of a place
    ("en", "SPRINGFIELD, Ill.--(BUSINESS WIRE) via Northnews!", "--", "SPRINGFIELD", "Ill.", None, "BUSINESS WIRE"),
    ("en", "NEW YORK, May 3, 2025 /PRNewswire/ via North News Network", " -- ", "NEW YORK", None, MAY, "PRNewswire"),
    ("fr", "LYON, le 3 mai 2025 (GLOBE NEWSWIRE) via NordFil", " -- ", "LYON", None, MAY, "GLOBE NEWSWIRE"),
    ("en", "May 3, 2025 (updated)", " - ", None, None, MAY, None),
    ("de", "3. Mai 2025 (im Netz)", " – ", None, None, MAY, None),
    # what happens there
    ("pt", "3 de Maio de 2025, Washington DC (conferência LIMA)", ": ", "Washington", "DC", MAY, None),
    ("ja", "2025年5月3日 フランスマルセイユ発（オープンデー）", "：", "マルセイユ", "フランス", MAY, None),
    ("ar", "3 أيار 2025، فرانكفورت، المانيا (OpenDays)", " - ", "فرانكفورت", "المانيا", MAY, None),
    # the date first, and a colon
    ("en", "3 May 2025, New York", ": ", "New York", None, MAY, None),
    ("ru", "3 мая 2025, Нью-Йорк", ": ", "Нью-Йорк", None, MAY, None),
    ("zh", "2025年5月3日，纽约", "：", "纽约", None, MAY, None),
    ("ar", "3 أيار 2025، نيويورك", ": ", "نيويورك", None, MAY, None),
    ("de", "3. Mai 2025, Berlin", ": ", "Berlin", None, MAY, None),
    ("de", "Heidelberg (nta043/03.05.2025/19:20)", " – ", "Heidelberg", None, MAY, "nta043"),
    # a month without a day, what stands for "year"
    ("pt", "Ribeirão Claro, maio de 2025", " – ", "Ribeirão Claro", None, None, None),
    ("en", "NEW YORK, May 2025", " – ", "NEW YORK", None, None, None),
    ("pl", "Gdańsk, 3 maja 2025 r.", " – ", "Gdańsk", None, MAY, None),
    # a code in capitals that is a word of the language, numbers in Chinese
    ("sv", "NY, NY: 3 Maj 2025", " - ", "NY", "NY", MAY, None),
    ("zh", "2025/05/03", "，", None, None, MAY, None),
    ("en", "LONDON", ". ", "LONDON", None, None, None),
    ("es", "Sagunto (Valencia), 3 de mayo de 2025", ".- ", "Sagunto", "Valencia", MAY, None),
    ("fr", "Paris, le samedi 3 mai 2025", " – ", "Paris", None, MAY, None),
    ("pt", "São Paulo, 3 de maio de 2025", " – ", "São Paulo", None, MAY, None),
    ("en", "INDIO", " – ", "INDIO", None, None, None),
    ("en", "DEDHAM, MA", " - ", "DEDHAM", "MA", None, None),
    ("en", "MADISON, WI", " –", "MADISON", "WI", None, None),
    ("en", "Washington, D.C.", ") - ", "Washington", "D.C.", None, None),
    ("en", "Washington, D.C.", " â ", "Washington", "D.C.", None, None),
    ("en", "WASHINGTON", " ", "WASHINGTON", None, None, None),
    ("en", "WALPOLE, MA", " ", "WALPOLE", "MA", None, None),
    ("de", "Berlin, 3. Mai 2025", " – ", "Berlin", None, MAY, None),
    ("de", "Zürich, 3. Mai 2025", ". ", "Zürich", None, MAY, None),
    ("de", "(Berlin, den 3. Mai 2025)", " ", "Berlin", None, MAY, None),
    ("de", "BERLIN (Germany)", " – ", "BERLIN", "Germany", None, None),
    ("de", "Stuttgart/Berlin", " – ", "Stuttgart/Berlin", None, None, None),
    ("fr", "PARIS, le 3 mai 2025", " - ", "PARIS", None, MAY, None),
    ("fr", "Saint-Denis, 3 mai 2025", " – ", "Saint-Denis", None, MAY, None),
    ("es", "Madrid, 3 de mayo de 2025", ".- ", "Madrid", None, MAY, None),
    ("es", "Madrid, a 3 de mayo de 2025", " – ", "Madrid", None, MAY, None),
    ("it", "Milano, 3 maggio 2025", " – ", "Milano", None, MAY, None),
    ("pt", "Lisboa, 3 de maio de 2025", " – ", "Lisboa", None, MAY, None),
    ("nl", "Den Haag, 3 mei 2025", " – ", "Den Haag", None, MAY, None),
    ("sv", "Stockholm den 3 maj 2025", " – ", "Stockholm", None, MAY, None),
    ("ru", "МОСКВА, 3 мая 2025 г.", " — ", "МОСКВА", None, MAY, None),
    ("ja", "東京--(BUSINESS WIRE)--(ビジネスワイヤ)", "--", "東京", None, None, "BUSINESS WIRE"),
    ("zh", "2025年5月3日，北京", "——", "北京", None, MAY, None),
    ("zh", "(美國商業資訊)", "-- ", None, None, None, "美國商業資訊"),
    ("zh", "【美通社北京5月3日电】", "", "北京", None, None, "美通社"),
    ("zh", "新华社北京5月3日电", " ", "北京", None, None, "新华社"),
    ("ar", "دبي، الإمارات العربية المتحدة، 3 مايو 2025 /PRNewswire/", " -- ", "دبي", "الإمارات العربية المتحدة", MAY,
     "PRNewswire"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "dash", "place", "region", "date", "wire"), CASES)
def test_a_dateline_and_its_parts(
    language: str, text: str, dash: str, place: str | None, region: str | None, date: dt.date | None, wire: str | None
) -> None:
    lead = "Acme Widgets has opened a plant."
    source = f"{text}{dash}{lead}"
    match = read(source, language)
    assert match is not None
    found = match.dateline
    where = found.place
    assert (where and where.name, where and (where.region or where.country)) == (place, region) or where is None
    assert (where is None) == (place is None)
    assert (found.date, found.wire) == (date, wire)
    assert source[match.body_start :] == lead
    assert source[match.start : match.end] == text
    assert found.text == " ".join(text.split())


def test_a_date_that_nothing_parts_from_a_long_text() -> None:
    match = read("3 mei 2025 De havenstichting van Voorbeeldstad heeft vandaag een veerdienst geopend.", "nl")
    assert match is not None
    assert (match.dateline.text, match.dateline.date) == ("3 mei 2025", MAY)
    assert read("3 May 2025 Harbour opens", "en") is None


def test_mark_up_around_it_is_no_part_of_it() -> None:
    match = read("**SPRINGFIELD --- May 3, 2025 ---** Acme Widgets has opened a plant.")
    assert match is not None
    assert match.dateline.text == "SPRINGFIELD --- May 3, 2025"


@pytest.mark.parametrize(
    ("language", "kind", "dateline"),
    [
        ("de", "Pressemitteilung vom ", "26. Januar 2022 | Berlin"),
        ("de", "Pressemitteilung Nr. 4 vom ", "26.01.2022, Berlin"),
        ("en", "Press release of ", "3 May 2026 | Anytown"),
        ("fr", "Communiqué de presse du ", "3 mai 2026, Paris"),
    ],
)
def test_the_kind_of_text_before_a_dateline_is_none_of_it(language: str, kind: str, dateline: str) -> None:
    match = read(f"{kind}{dateline} – Acme has opened a plant.", language)
    assert match is not None
    assert (match.start, match.dateline.text) == (len(kind), dateline)
    assert match.dateline.date is not None
    assert match.dateline.place is not None


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "BAAR, SWITZERLAND", "BAAR"),
        ("en", "Miami, Florida,", "Miami"),
        ("en", "WASHINGTON", "WASHINGTON"),
        ("it", "( Esempio, 14 Gennaio 20 )", "Esempio"),
        ("de", "Berlin, 3. Mai 2025", "Berlin"),
    ],
)
def test_a_place_alone_on_its_line(language: str, text: str, place: str) -> None:
    match = read(text, language)
    assert match is not None
    assert match.dateline.place is not None
    assert match.dateline.place.name == place
    assert match.body_start == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "The company – which was founded in 1990 – said today",
        "NASA – the US space agency – said",
        "On Tuesday, April 9, 2019, Senator Jane Roe will be in Anytown.",
        "Today – for the first time – we open",
        "WHO – Jane Roe",
        "WHAT - Press Conference",
        "PRESS RELEASE – Acme opens a plant",
        "Background – The company was founded",
        "Contact: Jane Roe",
        "Jane Roe, Director – Acme Widgets",
        "Our President, Jane Roe – the founder",
        "Roe said on May 3, 2025 that it will",
        "The results of the year - a good one - are",
        "In March - The company",
        "We believe -- and it is so",
        "Q3 2024 Results – Acme grows",
        "“It is” – said Roe",
        "Acme Corp. (NYSE: ACM) – The company",
        "Sen. Jane Roe (D-SD) opened a bridge that",
        "Acme has built uninterruptible supplies (UPS) for years",
        "Acme Widgets",
        "Smith, Wash.  Acme opened its new bridge today",
        "Jane Roe, Miss.  The trust opened its bridge",
        "Harbour Trust, Del.  It opened a bridge",
        "ACME",
        "Imagine... You are at sea",
        "Finally… The pier is open",
        "[Updated] The Harbour Trust said",
        "[Acme Widgets] The mayor said today",
        "PR 03.05.2025, read 594 times",
        "DATELINE May 3, 2025",
        "كما استعرض الوزير نتائج القمة – الأولى من نوعها",
        "بحث الجانبان أوجه التعاون المشترك - وسبل تطويرها",
    ],
)
def test_an_ordinary_beginning_is_no_dateline(text: str) -> None:
    assert read(text) is None


def test_a_place_that_nobody_knows_is_less_sure() -> None:
    unknown, known = read("Examplestadt – Acme opens"), read("Berlin – Acme opens")
    assert unknown is not None
    assert known is not None
    assert unknown.confidence < known.confidence


@pytest.mark.parametrize(
    ("language", "text", "place", "date"),
    [
        ("fr", "Lyon (France), le 3 mai 2025 – 18h00 CEST – Acme annonce", "Lyon", MAY),
        ("fr", "Paris – 3 mai 2025. Acme annonce", "Paris", MAY),
        ("en", "May 3, 2025 – LONDON – Acme said", "LONDON", MAY),
        ("en", "New Delhi [India], May 3: Acme said", "New Delhi", None),
        ("ru", "МОСКВА, 3 мая. /ТАСС/. Компания сообщила", "МОСКВА", None),
        ("ru", "г. Казань, 3 мая 2025 – Компания сообщила", "Казань", MAY),
        ("ar", "الرياض – 3 مايو 2025: أعلنت", "الرياض", MAY),
        ("ja", "2025年5月3日 東京発 – アクメは", "東京", MAY),
    ],
)
def test_dates_hours_and_brackets_around_a_place(language: str, text: str, place: str, date: dt.date | None) -> None:
    found = read(text, language)
    assert found
    assert found.dateline.place
    assert (found.dateline.place.name, found.dateline.date) == (place, date)
    assert text[found.body_start :].partition(" ")[0] in {"Acme", "Компания", "أعلنت", "アクメは"}


@pytest.mark.parametrize(
    "text",
    [
        "SPRINGFIELD, Ill. and EXAMPLETON, Fla., May 3, 2025 /PRNewswire-USNewswire",
        "SPRINGFIELD, Ill.--(BUSINESS WIRE)--May 3, 2025--",
        "LONDON AND NEW YORK, 3 May 2025 /PRNewswire/",
        "SPRINGFIELD, Ill. and EXAMPLETON, Ontario, May 3, 2025 (GLOBE NEWSWIRE) --",
    ],
)
def test_a_line_with_the_mark_of_a_wire_is_all_of_a_dateline(text: str) -> None:
    found = read(text)
    assert found is not None
    assert found.dateline.wire
    assert found.dateline.date == MAY
    assert text[found.body_start :] == ""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Until 3 May 2025, the harbour is closed."),
        ("fr", "Dès le 3 mai 2025, les bacs partent deux fois par jour."),
        ("fr", "Jusqu’au 3 mai 2025, le port est fermé."),
        ("de", "Kommenden Samstag, 3. Mai 2025, öffnet der Hafen."),
        ("it", "Entro il 3 maggio 2025, il porto riapre."),
        ("es", "Mañana, 3 de mayo de 2025, abre el puerto."),
        ("pt", "Amanhã, 3 de maio de 2025, reabre o porto."),
        ("nl", "Vanaf 3 mei 2025 varen de veerboten weer."),
        ("sv", "Senast 3 maj 2025 öppnar hamnen."),
        ("ru", "Сегодня, 3 мая 2025 года, открывается порт."),
        ("ar", "اليوم، 3 مايو 2025، يفتح الميناء أبوابه."),
        ("zh", "自2025年5月3日起，港口恢复运营。"),
        ("ja", "本日2025年5月3日、港が再開します。"),
    ],
)
def test_what_leads_to_a_date_in_a_sentence_is_no_place(language: str, text: str) -> None:
    assert read(text, language) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "期間　令和7年5月3日（土）から令和7年6月1日（日）まで"),
        ("ja", "日時　2025年5月3日（土）10時から"),
        ("en", "When – 3 May 2025, 10 am"),
        ("fr", "Quand – 3 mai 2025, 10 h"),
    ],
)
def test_the_label_of_a_fact_is_no_place(language: str, text: str) -> None:
    assert read(text, language) is None


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("de", "MÜNCHEN, 3. Mai 2025, um 10:00 Uhr"),
        ("en", "LONDON, 3 May 2025, at 07:00 BST"),
        ("pt", "LISBOA, 3 de maio de 2025, às 10h00"),
        ("nl", "DEN HAAG, 3 mei 2025, om 10:00 uur"),
        ("fr", "PARIS, le 3 mai 2025, à 18h00 CEST"),
    ],
)
def test_the_hour_of_a_release_is_of_the_dateline(language: str, head: str) -> None:
    found = read_dateline(f"{head} – Acme", load_cues(language), language)
    assert found is not None
    assert (found.end, found.dateline.date) == (len(head), MAY)


@pytest.mark.parametrize(
    ("language", "dateline", "name", "region"),
    [
        ("en", "Minneapolis", "Minneapolis", None), ("en", "NEW DELHI", "NEW DELHI", None),
        ("en", "Westmarsh, Mass.", "Westmarsh", "Mass."), ("de", "Hamburg", "Hamburg", None),
        ("es", "Madrid", "Madrid", None),
    ],
)  # fmt: skip
def test_a_city_before_a_colon_is_the_dateline(language: str, dateline: str, name: str, region: str | None) -> None:
    match = read_dateline(f"{dateline}: The Harbour Trust opened its new pier.", load_cues(language), language)
    assert match is not None
    assert match.dateline.place is not None
    assert (match.dateline.place.name, match.dateline.place.region) == (name, region)
    assert match.body_start == len(dateline) + 2


@pytest.mark.parametrize("label", ["Summary", "Westmarsh", "Harbour news", "Minneapolis today"])
def test_any_other_label_before_a_colon_is_no_dateline(label: str) -> None:
    assert read_dateline(f"{label}: The Harbour Trust opened its new pier.", load_cues("en"), "en") is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Juana Rojas (PDM).- La portavoz dijo hoy que el puerto abrirá en junio."),
        ("es", "Rojas (UdP).- La diputada dijo hoy que el puerto abrirá en junio."),
        ("es", "Rojas Prado (P.D.M.).- La diputada dijo hoy que el puerto abrirá en junio."),
        ("it", "Gianna Rossini (PdM).- La deputata ha detto che il porto aprirà."),
        ("en", "Roe (WHP).- The member said on Friday that the harbour would open."),
    ],
)
def test_a_person_and_what_she_is_a_member_of_are_no_dateline(language: str, text: str) -> None:
    assert read(text, language) is None


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Puerto Alto (Norte).- El puerto abrirá.", "Puerto Alto"),
        ("PUERTO ALTO (PDM).- El puerto abrirá.", "PUERTO ALTO"),
        ("Puerto Alto (PDM), 3 de mayo de 2025.- El puerto abrirá.", "Puerto Alto"),
        ("Madrid (PDM).- El puerto abrirá.", "Madrid"),
    ],
)
def test_a_city_and_a_wire_that_is_not_known(text: str, city: str) -> None:
    found = read(text, "es")
    assert found is not None
    assert found.dateline.place is not None
    assert found.dateline.place.name == city


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "ANYTOWN, May 3, 2025 (GLOBE NEWSWIRE) via Northnews -- The trust opens."),
        ("it", "ROMA, 3 maggio 2025 (GLOBE NEWSWIRE) tramite Northnews -- La società apre."),
        ("id", "JAKARTA, 3 Mei 2025 (GLOBE NEWSWIRE) melalui Northnews -- Perusahaan membuka."),
    ],
)
def test_a_wire_and_the_service_that_passed_its_message_on(language: str, text: str) -> None:
    found = read(text, language)
    assert found is not None
    assert (found.dateline.wire, found.dateline.date) == ("GLOBE NEWSWIRE", MAY)


@pytest.mark.parametrize(
    ("language", "text", "city", "wire"),
    [
        ("ja", "【新港＝北通信】港湾協会は航路を開設すると発表した。", "新港", "北通信"),
        ("ja", "（新港=北通信）港湾協会は航路を開設すると発表した。", "新港", "北通信"),
        ("zh", "新港2025年5月3日 /北方通讯/ -- 港口协会宣布开通航线。", "新港", "北方通讯"),
        ("ru", "НОВОГАВАНЬ, 3 мая. /СЕВЕР/. Общество откроет линию.", "НОВОГАВАНЬ", "СЕВЕР"),
    ],
)
def test_a_wire_beside_its_place(language: str, text: str, city: str, wire: str) -> None:
    found = read(text, language)
    assert found is not None
    assert found.dateline.place is not None
    assert (found.dateline.place.name, found.dateline.wire) == (city, wire)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "2025年5月3日 星期六"),
        ("zh", "2025年5月3日（星期六）"),
        ("en", "3 May 2025, Saturday"),
        ("de", "3. Mai 2025 (Samstag)"),
        ("ru", "3 мая 2025 года, суббота"),
    ],
)
def test_a_weekday_behind_a_date_is_no_place(language: str, text: str) -> None:
    assert read(text, language) is None


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("zh", "新港，2025年5月3日（星期六）– 港口协会宣布开通航线。", "新港"),
        ("en", "Anytown, 3 May 2025, Saturday – The harbour opens.", "Anytown"),
        ("it", "Mar Chiaro, 3 maggio 2025 – Il porto riapre.", "Mar Chiaro"),
    ],
)
def test_a_place_beside_a_date_and_a_weekday(language: str, text: str, city: str) -> None:
    found = read(text, language)
    assert found is not None
    assert found.dateline.place is not None
    assert (found.dateline.place.name, found.dateline.date) == (city, MAY)
