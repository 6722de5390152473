"""Lines that say when and by whom a release was put out: stamps in parts, keywords of wires, dates with labels."""

from __future__ import annotations

import datetime as dt

import pytest

from pressschema.documents import Document
from pressschema.parsers.text import Options, parse
from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.fields.dateline import read_dateline
from tests.text.test_front import LEAD, MORE, read


@pytest.mark.parametrize(
    ("stamp", "language"),
    [
        ("Nr. 047/2026 | 12.03.2026 | MWG", "de"),
        ("12.03.2026 | Pressemitteilung | Ministerium für Wald", "de"),
        ("Comunicato n. 123 - 12/03/2026 - Trasporti", "it"),
        ("Press release · Westmarsh Council · 12 March 2026", "en"),
        ("Communiqué de presse | Environnement | 12 mars 2026", "fr"),
    ],
)
def test_a_line_of_kind_date_and_issuer_is_no_headline(stamp: str, language: str) -> None:
    text = f"{stamp}\n\nWestmarsh harbour opens after two years\n\n{LEAD}\n\n{MORE}\n"
    release = next(iter(parse(Document(text), Options(language=language)))).release
    assert release.headline == "Westmarsh harbour opens after two years"
    assert release.issued == dt.date(2026, 3, 12)
    assert not release.subheadlines


@pytest.mark.parametrize("slug", ["Port-travaux-régions", "Verkehr/Schifffahrt/Westmarsh"])
def test_the_keywords_of_a_wire_are_no_headline(slug: str) -> None:
    release = read(f"{slug}\n\nWestmarsh harbour opens after two years\n\nWESTMARSH, May 3, 2026 -- {LEAD}\n\n{MORE}\n")
    assert (release.headline, release.subheadlines) == ("Westmarsh harbour opens after two years", ())


@pytest.mark.parametrize(
    "slug",
    ["US-HARBOUR-TALKS", "BC-Harbour", "ports/jobs", "HARBOUR-OPENS", "BC-US--Harbour Reopens, 1st", "wm_harbour_2"],
)
def test_the_name_of_a_story_on_a_wire_is_no_headline(slug: str) -> None:
    headline = "Westmarsh harbour opens after two years"
    for front in (f"{slug}\n{headline}", f"{slug}\n\n{headline}", f"May 3, 2026\n\n{slug}\n\n{headline}"):
        release = read(f"{front}\n\n{LEAD}\n\n{MORE}\n")
        assert (release.headline, release.subheadlines) == (headline, ())


@pytest.mark.parametrize("headline", ["E-Ferries", "Harbour-Opening", "FERRY-LINES"])
def test_a_headline_of_one_word(headline: str) -> None:
    for front in (headline, f"PRESS RELEASE\n\n{headline}"):
        assert read(f"{front}\n\n{LEAD}\n\n{MORE}\n").headline == headline


@pytest.mark.parametrize(
    ("line", "issued"),
    [("Publié le 12 septembre 2024", "2024-09-12"), ("Dernière mise à jour : 12 septembre 2024", None)],
)
def test_a_date_with_its_label_under_the_text_is_the_date_of_issue(line: str, issued: str | None) -> None:
    text = (
        "Un sentier rouvre au bord du lac\n\nLe sentier du lac rouvre samedi après deux ans de travaux, a annoncé la "
        "commune, qui a financé la moitié du chantier.\n\nLes promeneurs pourront de nouveau faire le tour du lac en "
        f"moins de deux heures et découvrir les nouveaux panneaux.\n\n{line}\nMots-clés : sentier, lac\n"
    )
    release = next(iter(parse(Document(text), Options(language="fr")))).release
    assert (release.issued and str(release.issued)) == issued


@pytest.mark.parametrize(
    ("language", "dateline", "lead"),
    [
        ("it", "Roccalba, 12 marzo 2026", "Sabato 21 marzo, alle ore 17, il Museo di Roccalba riapre la sala."),
        ("fr", "Exempleville, le 12 mars 2026", "Samedi 21 mars à 17 heures, le musée rouvre sa salle des costumes."),
        ("en", "Exampleton, March 12, 2026", "Saturday, March 21, the museum will open its hall again."),
        ("en", "March 12, 2026", "On March 21 the museum will open its hall again."),
    ],
)
def test_a_day_behind_the_dash_of_a_dated_line_is_of_the_lead(language: str, dateline: str, lead: str) -> None:
    match = read_dateline(f"{dateline} – {lead}", load_cues(language), language)
    assert match is not None
    assert (match.dateline.text, f"{dateline} – {lead}"[match.body_start :]) == (dateline, lead)


def test_a_labelled_subheadline_makes_no_headline() -> None:
    text = f"Utl.: Der Hafen öffnet nach zwei Jahren =\n\nWien (OTS) - {LEAD}\n\n{MORE}\n"
    release = next(iter(parse(Document(text), Options(language="de")))).release
    assert (release.headline, release.subheadlines) == (None, ("Der Hafen öffnet nach zwei Jahren",))


def test_an_exclamation_below_the_menu_of_a_site_is_the_headline() -> None:
    headline = "Westmarsh: the harbour opens at last, after two years of work!"
    release = read(f"The Westmarsh Harbour Project\n\nHome\nAbout\nProjects\nContact\n\n{headline}\n\n27 Sep 2026\n\n"
                   f"{LEAD}\n\n{MORE}\n\n{MORE[:60]}.\n")  # fmt: skip
    assert (release.headline, release.summary) == (headline, None)
    assert release.issued == dt.date(2026, 9, 27)


def test_what_a_service_has_on_file_goes_on_to_the_end() -> None:
    text = (
        f"Westmarsh AG hebt Prognose an\n\nWestmarsh, 12. März 2026 – {LEAD}\n\n{MORE}\n\n"
        "Ende der Insiderinformation\n\n12.03.2026 CET/CEST Die EQS "
        "Distributionsservices umfassen gesetzliche Meldepflichten, Corporate News, "
        "Finanznachrichten und auch Pressemitteilungen.\n\nSprache:\tDeutsch\nISIN:\tDE000A0XYZ12\nIndizes:\tSDAX\n"
        "Börsen:\tRegulierter Markt in Frankfurt (Prime Standard); Freiverkehr in Berlin, Düsseldorf\n"
        "EQS News ID:\t1999999\n\nEnde der Mitteilung\tEQS News-Service\n"
    )
    release = next(iter(parse(Document(text), Options(language="de")))).release
    assert len(release.body) == 2
    assert release.issued == dt.date(2026, 3, 12)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Exempleville, le 12 mars 2026 – 18h00 CET"),
        ("fr", "Exempleville, le 12 mars 2026, 18h00"),
        ("de", "Musterstadt, 12. März 2026 - 7:30 Uhr"),
        ("it", "Esempio, 12 marzo 2026 - ore 18:00"),
    ],
)
def test_a_place_a_date_and_an_hour_are_no_headline(language: str, line: str) -> None:
    text = f"{line}\n\nWestmarsh harbour opens after two years\n\n{LEAD}\n\n{MORE}\n"
    release = next(iter(parse(Document(text), Options(language=language)))).release
    assert (release.headline, release.subheadlines) == ("Westmarsh harbour opens after two years", ())
    assert release.issued == dt.date(2026, 3, 12)


@pytest.mark.parametrize("line", ["06. März 2026 (Presse)", "6. März 2026 (Presse/Medien)", "06. März 2026 [Presse]"])
def test_a_day_with_a_stop_and_brackets_behind_it_is_no_item(line: str) -> None:
    text = f"Westmarsh harbour opens after two years\n\n{line}\n\n{LEAD}\n\n{MORE}\n"
    release = next(iter(parse(Document(text), Options(language="de")))).release
    assert release.subheadlines == ()
    assert release.issued == dt.date(2026, 3, 6)
