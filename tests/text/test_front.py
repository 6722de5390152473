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


def test_a_sentence_on_top_of_longer_paragraphs_is_the_headline() -> None:
    release = read(f"The town council of Westmarsh opens the harbour on Monday.\n\n{LEAD}\n\n{MORE}\n\n{MORE}\n")
    assert release.headline == "The town council of Westmarsh opens the harbour on Monday."
    assert release.summary is None


def test_the_paragraph_that_a_quotation_follows_is_the_lead() -> None:
    told = "A harbour that was closed for two years opens again, the town council of Westmarsh said on Monday."
    quote = f'"We are glad that the harbour opens again after two years," the mayor said. {MORE}'
    release = read(f"Westmarsh harbour opens after two years\n\n{told}\n{quote}\n{MORE}\n")
    assert release.summary is None


def test_the_title_of_a_page_has_the_lines_of_the_headline_on_one() -> None:
    title = "Westmarsh Harbour Opens After Two Years With Forty New Berths For Fishing Boats"
    lines = "Westmarsh Harbour Opens After Two Years\nWith Forty New Berths For Fishing Boats"
    release = read(
        f"{title} - Westmarsh Council\nHome\nSearch\nMarch 3, 2026\n{lines}\nFerries sail from Monday\n{LEAD}\n{MORE}\n"
    )
    assert release.headline == title
    assert release.subheadlines == ("Ferries sail from Monday",)


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


@pytest.mark.parametrize("mark", ["*", "**", "_", "***"])
def test_marks_of_emphasis_around_a_line_are_none_of_it(mark: str) -> None:
    text = (
        "# Lanternfish 4.0 released\n\n"
        f"{mark}The free mail server learns to speak a new protocol{mark}\n\n"
        "UTRECHT, 12 May 2026 – The Lanternfish project today released version 4.0 of its free mail server.\n\n"
        "The new version needs half the disk, and its builds can be reproduced by whoever wants to do so.\n"
    )
    assert read(text).subheadlines == ("The free mail server learns to speak a new protocol",)


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("= Harbour of Westmarsh opens =", "Harbour of Westmarsh opens"),
        ("==Harbour of Westmarsh opens==", "Harbour of Westmarsh opens"),
        ("Harbour of Westmarsh opens =", "Harbour of Westmarsh opens"),
        ("Harbour of Westmarsh runs on Flow=", "Harbour of Westmarsh runs on Flow="),
        ("=Flow runs the harbour of Westmarsh", "=Flow runs the harbour of Westmarsh"),
    ],
)
def test_signs_that_a_headline_is_set_between(line: str, headline: str) -> None:
    assert read(f"{line}\n\n{LEAD}\n\n{MORE}\n").headline == headline


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


def test_a_headline_may_end_as_a_heading_of_contacts_does() -> None:
    release = read(f"Press release\n\nWestmarsh harbour opens its new press office\n\n{LEAD}\n\nCall 020 7946 0331.\n")
    assert release.headline == "Westmarsh harbour opens its new press office"


@pytest.mark.parametrize(
    "above",
    [
        "Westmarsh harbour opens after two years\n\nBoats may be moored for less than before.\n\n",
        "WESTMARSH HARBOUR OPENS AFTER TWO YEARS\nThe quay is open to all boats again.\n\nWESTMARSH, 3 March 2026 - ",
        "For immediate release\n\nWestmarsh Harbour Opens Again\n\nFishermen praise the quay.\n\n3 March 2026\n\n",
    ],
)
def test_a_sentence_as_short_as_a_title_is_a_subheadline_and_no_standfirst(above: str) -> None:
    release = read(f"{above}{LEAD}\n\n{MORE}\n\n{MORE}\n")
    assert release.subheadlines == (next(line for line in above.splitlines() if line.endswith(".")),)
    assert release.summary is None


def test_a_longer_sentence_is_a_standfirst() -> None:
    told = "The harbour of Westmarsh has a new quay, and more boats than ever can be moored for less than before."
    release = read(f"Westmarsh harbour opens after two years\n\n{told}\n\n3 March 2026\n\n{LEAD}\n\n{MORE}\n")
    assert (release.subheadlines, release.summary) == ((), told)
