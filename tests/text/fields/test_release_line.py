"""Release lines: at once, not before a time in a zone, or not yet at all."""

from __future__ import annotations

import datetime as dt

import pytest

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.fields.matches import ReleaseLine
from pressschema.parsers.text.fields.release_line import read_release_line


def read(text: str, language: str = "en", default_timezone: str | None = None) -> ReleaseLine | None:
    return read_release_line(text, load_cues(language), language, default_timezone)


def until(text: str, language: str = "en", default_timezone: str | None = None) -> str | None:
    line = read(text, language, default_timezone)
    assert line is not None
    assert line.release_time is not None
    assert line.release_time.kind == "embargoed"
    return line.release_time.until.isoformat() if line.release_time.until else None


def rules(text: str, language: str = "en", default_timezone: str | None = None) -> list[str]:
    line = read(text, language, default_timezone)
    assert line is not None
    return [remark.rule for remark in line.remarks]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ca", "PER A PUBLICACIÓ IMMEDIATA"),
        ("cs", "K okamžitému zveřejnění"),
        ("da", "Til fri offentliggørelse"),
        ("el", "ΠΡΟΣ ΑΜΕΣΗ ΔΗΜΟΣΙΕΥΣΗ"),
        ("fi", "Julkaisuvapaa heti"),
        ("fr", "POUR DIFFUSION IMMEDIATE"),
        ("hi", "तत्काल प्रकाशन हेतु"),
        ("hu", "Azonnal közölhető"),
        ("id", "Untuk segera diterbitkan"),
        ("ko", "배포 즉시 보도"),
        ("nb", "Kan publiseres umiddelbart"),
        ("pl", "DO NATYCHMIASTOWEJ PUBLIKACJI"),
        ("ro", "PENTRU PUBLICARE IMEDIATA"),
        ("tr", "DERHAL YAYINLANABİLİR"),
        ("uk", "ДЛЯ НЕГАЙНОГО ПОШИРЕННЯ"),
        ("ur", "فوری اشاعت کے لیے"),
        ("en", "FOR IMMEDIATE RELEASE"),
        ("en", "*** For immediate release ***"),
        ("en", "NOT UNDER EMBARGO"),
        ("de", "Zur sofortigen Veröffentlichung"),
        ("de", "FOR IMMEDIATE RELEASE"),
        ("fr", "Pour diffusion immédiate"),
        ("es", "PARA PUBLICACIÓN INMEDIATA"),
        ("it", "Per pubblicazione immediata"),
        ("pt", "Para divulgação imediata"),
        ("nl", "Voor onmiddellijke publicatie"),
        ("sv", "För omedelbar publicering"),
        ("ru", "Для немедленной публикации"),
        ("ar", "للنشر الفوري"),
        ("zh", "立即发布"),
        ("zh", "供即時發布"),
        ("ja", "即時解禁"),
        ("ru", "Для незамедлительной публикации"),
        ("es", "PARA SU DIFUSIÓN INMEDIATA"),
        ("nl", "Voor directe verspreiding"),
        ("sv", "Fritt för publicering"),
    ],
)
def test_at_once(language: str, text: str) -> None:
    line = read(text, language)
    assert line is not None
    assert line.release_time is not None
    assert (line.release_time.kind, line.release_time.until, line.date) == ("immediate", None, None)


def test_the_date_beside_immediate_release_is_the_date_of_issue() -> None:
    text = "For Immediate Release: May 3, 2024  web: www.example.org"
    line = read(text)
    assert line is not None
    assert line.date == dt.date(2024, 5, 3)
    assert text[line.start : line.end] == "For Immediate Release: May 3, 2024"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "Klausuleret til torsdag den 5. marts 2026 kl. 6 dansk tid", "2026-03-05T06:00:00+01:00"),
        ("nb", "Sperrefrist: 7. mai 2026 kl. 06.00 norsk tid", "2026-05-07T06:00:00+02:00"),
        ("sv", "Embargo till 7 maj 2026 kl 6 svensk tid", "2026-05-07T06:00:00+02:00"),
        ("fi", "Julkaisuvapaa 15.9.2026 klo 9 Suomen aikaa", "2026-09-15T09:00:00+03:00"),
        ("pl", "Embargo do dnia 18.02.2026, godz. 10.00 czasu polskiego", "2026-02-18T10:00:00+01:00"),
        ("cs", "Embargo do 9. června 2026, 10:00 hodin SELČ", "2026-06-09T10:00:00+02:00"),
        ("ca", "EMBARGADA FINS AL 22 D’ABRIL DE 2026, 17.00 h, hora de Madrid", "2026-04-22T17:00:00+02:00"),
        ("el", "ΕΜΠΑΡΓΚΟ ΕΩΣ 14 ΙΟΥΛΙΟΥ 2026, 10:00 π.μ. ώρα Ελλάδας", "2026-07-14T10:00:00+03:00"),
        ("tr", "AMBARGO: 5 Ekim 2026, saat 10.00 (TSİ)", "2026-10-05T10:00:00+03:00"),
        ("uk", "ЕМБАРГО до 20 серпня 2026 року, 10:00 за київським часом", "2026-08-20T10:00:00+03:00"),
        ("ro", "SUB EMBARGO PANA LA 12 MAI 2026, ORA 10:00 (ora României)", "2026-05-12T10:00:00+03:00"),
        ("id", "EMBARGO hingga 25 Juni 2026 pukul 10.00 WIB", "2026-06-25T10:00:00+07:00"),
        ("he", "אמברגו עד 17 במרץ 2026 בשעה 10:00 שעון ישראל", "2026-03-17T10:00:00+02:00"),
        ("ko", "보도시점: 2026년 11월 10일 오전 9시 한국시간", "2026-11-10T09:00:00+09:00"),
        ("hu", "Embargó: 2026. január 29. 10 óra", None),
        ("en", "EMBARGOED UNTIL 10:00 UTC, 3 May 2024", "2024-05-03T10:00:00+00:00"),
        ("en", "Embargoed until 00:01 GMT on Friday 3 May 2024", "2024-05-03T00:01:00+00:00"),
        ("en", "EMBARGOED UNTIL MONDAY, MAY 6, 2024 AT 6:00 A.M. EASTERN", "2024-05-06T06:00:00-04:00"),
        ("en", "Embargo: December 6, 2024, 6 p.m. ET", "2024-12-06T18:00:00-05:00"),
        ("en", "This is embargoed until Sunday May 4 2031 at 9 15 a m ET", "2031-05-04T09:15:00-04:00"),
        ("en", "Under embargo until noon Pacific Time, May 3, 2024", "2024-05-03T12:00:00-07:00"),
        ("en", "Embargoed until midnight CEST on 3 May 2024", "2024-05-03T00:00:00+02:00"),
        ("en", "Embargo 3 May 2024, 1600 hrs GMT+1", "2024-05-03T16:00:00+01:00"),
        ("en", "Embargo until 2024-05-03T10:00Z", "2024-05-03T10:00:00+00:00"),
        ("en", "Embargoed until 12:01 a.m. EDT, May 3, 2024", "2024-05-03T00:01:00-04:00"),
        ("en", "Embargoed until 12:30 p.m. EDT, May 3, 2024", "2024-05-03T12:30:00-04:00"),
        ("en", "Not for publication before 9am (Europe/Paris) on 3 May 2024", "2024-05-03T09:00:00+02:00"),
        ("en", "Strict embargo: 24:00 UTC 3 May 2024", "2024-05-04T00:00:00+00:00"),
        ("en", "For release 3 May 2024, 10:00 CEST", "2024-05-03T10:00:00+02:00"),
        ("de", "Sperrfrist: 3. Mai 2024, 10 Uhr MESZ", "2024-05-03T10:00:00+02:00"),
        ("de", "Gesperrt bis 3. Dezember 2024, 10.30 Uhr MEZ", "2024-12-03T10:30:00+01:00"),
        ("fr", "Sous embargo jusqu'au 3 mai 2024 à 10h30 (heure de Paris)", "2024-05-03T10:30:00+02:00"),
        ("es", "Embargado hasta el 3 de mayo de 2024 a las 10:00 h (hora peninsular)", "2024-05-03T10:00:00+02:00"),
        ("it", "Embargo fino al 3 maggio 2024, ore 10:00 (ora italiana)", "2024-05-03T10:00:00+02:00"),
        ("pt", "Sob embargo até 3 de maio de 2024, 10h00 (hora de Lisboa)", "2024-05-03T10:00:00+01:00"),
        ("nl", "Onder embargo tot 3 mei 2024, 10.00 uur (Nederlandse tijd)", "2024-05-03T10:00:00+02:00"),
        ("sv", "Embargo till den 3 maj 2024 kl. 10.00 svensk tid", "2024-05-03T10:00:00+02:00"),
        ("en", "Embargoed until 9 a.m. EDT (13:00 UTC+0), 3 May 2024", "2024-05-03T09:00:00-04:00"),
        ("en", "Embargoed until 10 a.m. Johannesburg time, 3 May 2024", "2024-05-03T10:00:00+02:00"),
        ("fr", "Sous embargo jusqu'au 3 mai 2024 à 10h, heure d'Abidjan", "2024-05-03T10:00:00+00:00"),
        ("es", "Embargado hasta el 3 de mayo de 2024, 12:00 hora de Colombia", "2024-05-03T12:00:00-05:00"),
        ("it", "SOTTO EMBARGO FINO ALLE ORE 16 (CEST) DEL 3 MAGGIO 2024", "2024-05-03T16:00:00+02:00"),
        ("it", "EMBARGO FINO ALLE ORE 16.00 DEL 3 MAGGIO 2024", None),
        ("de", "Frei zur Veröffentlichung ab 3. Mai 2024, 12.00 Uhr MESZ", "2024-05-03T12:00:00+02:00"),
        ("ru", "Не публиковать ранее 3 мая 2024 г. 10:00 МСК", "2024-05-03T10:00:00+03:00"),
        ("ru", "Разрешено к публикации после 3 мая 2024 г., 10:00 мск", "2024-05-03T10:00:00+03:00"),
        ("ja", "2024年5月3日14時（日本時間）以降解禁", "2024-05-03T14:00:00+09:00"),
        ("zh", "新闻禁发至2024年5月3日下午3点30分（北京时间）", "2024-05-03T15:30:00+08:00"),
        ("ja", "報道解禁日時：日本時間2024年5月3日午後3時", "2024-05-03T15:00:00+09:00"),
        ("zh", "禁发期至：2024年5月3日 北京时间15:30", "2024-05-03T15:30:00+08:00"),
        ("ja", "報道解禁日時：2024年5月3日午後3時（日本時間）", "2024-05-03T15:00:00+09:00"),
    ],
)  # fmt: skip
def test_the_end_of_an_embargo(language: str, text: str, expected: str | None) -> None:
    assert until(text, language) == expected


def test_the_same_time_in_other_zones_belongs_to_the_line() -> None:
    text = "EMBARGOED UNTIL 3 MAY 2024, 16:00 CEST / 10:00 EDT. Pictures are to be had."
    line = read(text)
    assert line is not None
    assert line.release_time
    assert line.release_time.text == "EMBARGOED UNTIL 3 MAY 2024, 16:00 CEST / 10:00 EDT"


def test_french_words_are_no_zones() -> None:
    assert until("Sous embargo jusqu'au 3 mai 2024 à 10h et pas avant, est-il dit", "fr") is None


@pytest.mark.parametrize("zone", ["IST", "CST", "AST", "GST"])
def test_a_zone_that_several_places_use_is_never_guessed(zone: str) -> None:
    text = f"Embargoed until 3 May 2024, 10:00 {zone}"
    assert until(text) is None
    assert rules(text) == ["TIM002"]


def test_a_zone_that_nobody_knows_is_never_utc() -> None:
    text = "Embargoed until 3 May 2024, 10:00 QQT"
    assert until(text) is None
    assert rules(text) == ["TIM002"]


def test_british_summer_time_is_read_and_remarked_on() -> None:
    text = "EMBARGOED UNTIL 00:01 BST, THURSDAY 5 MAY 2022"
    assert until(text) == "2022-05-05T00:01:00+01:00"
    assert rules(text) == ["TIM002"]


def test_a_winter_zone_on_a_summer_date_is_read_as_written_and_remarked_on() -> None:
    text = "Embargo: 10:00 a.m. EST, July 5, 2024"
    assert until(text) == "2024-07-05T10:00:00-05:00"
    assert rules(text) == ["TIM003"]
    assert rules("Embargo: 10:00 a.m. EST, January 5, 2024") == []


def test_without_a_zone_nobody_can_say_when_it_ends() -> None:
    text = "Embargoed until 10:00 on 3 May 2024"
    assert until(text) is None
    assert rules(text) == ["TIM001"]


def test_the_default_zone_is_used_when_given_and_remarked_on() -> None:
    text = "Embargoed until 10:00 on 3 May 2024"
    assert until(text, default_timezone="Europe/Paris") == "2024-05-03T10:00:00+02:00"
    assert rules(text, default_timezone="Europe/Paris") == ["TIM001"]
    assert until(text, default_timezone="Nowhere/Special") is None


@pytest.mark.parametrize(
    "text", ["Embargoed until 10:00 UTC", "Embargoed until 3 May 2024", "Embargo until 10:00 UTC on 03/04/2024"]
)
def test_without_date_or_time_there_is_no_instant(text: str) -> None:
    assert until(text) is None


def test_a_mere_date_of_release_is_no_embargo() -> None:
    line = read("For release: March 3, 2010")
    assert line is not None
    assert line.release_time is None
    assert line.date == dt.date(2010, 3, 3)


@pytest.mark.parametrize(
    "text", ["HOLD FOR RELEASE", "*** HOLD ***", "Embargoed until further notice", "NOT FOR PUBLICATION"]
)
def test_a_hold_has_no_end(text: str) -> None:
    line = read(text)
    assert line is not None
    assert line.release_time is not None
    assert (line.release_time.kind, line.release_time.until) == ("hold", None)


@pytest.mark.parametrize("text", ["", "We will hold a press conference", "Acme opens a plant", "weekends and bends"])
def test_other_lines_say_nothing_about_it(text: str) -> None:
    assert read(text) is None


def test_an_embargo_goes_before_immediate_release() -> None:
    assert until("FOR IMMEDIATE RELEASE - EMBARGOED UNTIL 10:00 UTC, 3 May 2024") == "2024-05-03T10:00:00+00:00"


def test_the_sentence_of_the_phrase_is_the_text() -> None:
    text = "Here is the address.  This release is embargoed until 3 May 2024 at 10:00 UTC   The audio is at"
    line = read(text)
    assert line is not None
    assert text[line.start : line.end] == "This release is embargoed until 3 May 2024 at 10:00 UTC"
