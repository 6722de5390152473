"""Announcements of listed companies as their services deliver them: what the service says around them is furniture."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.text.test_layouts import read, texts

AD_HOC = """EQS-Ad-hoc: Nordwald Holzbau AG / Schlagwort(e): Prognoseänderung
Nordwald Holzbau AG hebt Prognose für das Geschäftsjahr 2026 an

14.07.2026 / 18:45 CET/CEST
Veröffentlichung einer Insiderinformation nach Artikel 17 der Verordnung (EU) Nr. 596/2014, übermittelt durch EQS News.
Für den Inhalt der Mitteilung ist der Emittent / Herausgeber verantwortlich.

Moorstadt, 14. Juli 2026 - Der Vorstand der Nordwald Holzbau AG hat heute beschlossen, die Prognose anzuheben.

Grund ist die starke Nachfrage nach Schulbauten im zweiten Quartal, die alle Erwartungen übertroffen hat.

Kontakt:
Henriette Aydin
Tel.: +49 555 5550 0120

Ende der Insiderinformation

Sprache: Deutsch
Unternehmen: Nordwald Holzbau AG
Moorgasse 3
99999 Moorstadt
Telefon: +49 555 5550 0100
ISIN: DE000A1B2C35
"""


def test_an_ad_hoc_announcement() -> None:
    release = read(AD_HOC)
    assert release.headline == "Nordwald Holzbau AG hebt Prognose für das Geschäftsjahr 2026 an"
    assert release.subheadlines == ()
    assert release.dateline is not None
    assert (release.dateline.text, release.dateline.date) == ("Moorstadt, 14. Juli 2026", dt.date(2026, 7, 14))
    assert len(release.body) == 2
    assert [contact.name for contact in release.contacts] == ["Henriette Aydin"]


REGULATORY = """RNS Number : 4417Q
Harrow Peak Minerals PLC
12 May 2026

Harrow Peak Minerals plc
("Harrow Peak" or the "Company")

Drilling update - Calder Project

Harrow Peak Minerals plc (AIM: HPM), the copper exploration company focused on Zambia, is pleased to announce the first
results of its drilling programme at the Calder Project.

The second rig has been mobilised and will begin to drill the northern target in the first week of June.
"""


def test_the_name_of_the_issuer_and_what_it_is_called_below_are_no_headline() -> None:
    release = read(REGULATORY)
    assert release.headline == "Drilling update - Calder Project"
    assert release.subheadlines == ()
    assert str(release.issued) == "2026-05-12"


def test_a_stamp_says_when_and_where_from() -> None:
    text = (
        "云桥科技发布首款国产高空巡检机器人\n\n2026年5月12日 09:00 来源：云桥科技\n\n"
        "云桥科技股份有限公司今日宣布，公司自主研发的首款高空巡检机器人正式发布。该机器人可在百米高空连续作业八小时。\n\n"
        "据介绍，该机器人已在广东、浙江等地的输电线路完成试点，明年将在全国推广，并计划进入东南亚和中东市场。\n"
    )
    release = read(text)
    assert str(release.issued) == "2026-05-12"
    assert release.subheadlines == ()


def test_a_heading_over_contacts_that_is_a_sentence_is_none_of_them() -> None:
    text = (
        "Zeugen nach Unfallflucht am Bahnhof gesucht\n\n"
        "Moorstadt (ots) - Am Dienstag kam es auf dem Parkplatz am Bahnhof zu einem Unfall. Der Fahrer fuhr weg.\n\n"
        "Zeugen werden gebeten, sich bei der Polizei unter Tel. 0555 5550 120 zu melden.\n\n"
        "Rückfragen bitte an:\n\nPolizeiinspektion Moorstadt\nPressestelle\nKai Brandt\nTelefon: 0555 5550 115\n"
    )
    [contact] = read(text).contacts
    assert (contact.name, contact.organisation) == ("Kai Brandt", "Polizeiinspektion Moorstadt")


def test_a_heading_may_end_in_an_apostrophe() -> None:
    text = (
        "Une eau de source sur trois contient des traces de solvants\n\n"
        "L'association Eaux Claires publie aujourd'hui les résultats de la plus vaste campagne de mesure de France."
        "\n\nL'étude complète sera présentée aux élus des départements concernés au cours du mois de septembre.\n\n"
        "À propos d'Eaux Claires\nFondée en 1987, Eaux Claires rassemble 4 200 adhérents dans 60 groupes locaux.\n"
    )
    assert [about.organisation for about in read(text).boilerplates] == ["Eaux Claires"]


@pytest.mark.parametrize(
    "line",
    [
        "NOT FOR DISTRIBUTION TO UNITED STATES NEWS WIRE SERVICES OR FOR DISSEMINATION IN THE UNITED STATES",
        "Not for release, publication or distribution, in whole or in part, in Australia, Canada or Japan",
        "This news release is not for distribution to persons in the United States",
    ],
)
def test_where_an_announcement_may_not_go_is_no_subheadline(line: str) -> None:
    text = (
        f"Copperline Closes $4.2 Million Private Placement\n\n{line}\n\n"
        "VANCOUVER, May 12, 2026 - Copperline Resources announces that it has closed its private placement.\n\n"
        "Each unit consists of one common share and one-half of one warrant, and is subject to a hold period.\n"
    )
    release = read(text)
    assert release.headline == "Copperline Closes $4.2 Million Private Placement"
    assert release.subheadlines == ()


def test_the_numbers_of_a_call_for_all_are_of_the_body() -> None:
    text = (
        "Brightwell Foods Sets Date of Earnings Call\n\n"
        "CHARLOTTE, N.C., May 12, 2026 /PRNewswire/ -- Brightwell Foods will host a conference call on May 28.\n\n"
        "To take part in the call, please dial in 5 to 10 minutes before it begins and follow the instructions.\n\n"
        "US Dial-In: 877-555-0120\nInternational Dial-In: 480-555-0121\n\n"
        "Those who cannot take part may listen to a recording of it from noon on May 28 until the fourth of June.\n\n"
        "Replay: 800-555-0122\nAccess Code: 0000123\n\n"
        "Media Contact:\nJordan Reyes\n704-555-0123\n"
    )
    release = read(text)
    assert [(contact.name, contact.phones) for contact in release.contacts] == [("Jordan Reyes", ("704-555-0123",))]
    said = [part for block in release.body for part in texts(block.model_dump())]
    assert {"US Dial-In: 877-555-0120", "Replay: 800-555-0122"} <= set(said)
