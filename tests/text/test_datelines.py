"""Where the dateline of a release stands: below its key points, at its foot, above the facts of an event."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.text.test_front import read
from tests.text.test_front_dates import place


@pytest.mark.parametrize(
    "stamp", ["03.05.2026 - Gemeinde/ Stadt", "03.05.2026 - Verkehr", "3. Mai 2026 – Bau & Wohnen"]
)
def test_a_date_and_a_subject_are_no_dateline(stamp: str) -> None:
    release = read(
        f"Zurück zur Übersicht\n\n{stamp}\nAusbau der Hafenschule beschlossen\n\n"
        "Der Stadtrat hat den Ausbau der Hafenschule in Auental mit großer Mehrheit beschlossen.\n\n"
        "Die Schule bekommt zwölf neue Räume und eine Halle, die auch den Vereinen der Stadt offen stehen soll.\n"
    )
    assert release.headline == "Ausbau der Hafenschule beschlossen"
    assert release.issued == dt.date(2026, 5, 3)


@pytest.mark.parametrize(
    ("heading", "mark", "between"),
    [
        ("", "*", ""),
        ("", "•", ""),
        ("", "-", "3 May 2026\n\n"),
        ("Highlights:\n\n", "-", ""),
        ("Key points at a glance:\n\n", "*", "For immediate release\n\n"),
    ],
)
def test_marked_lines_above_the_dateline_are_subheadlines(heading: str, mark: str, between: str) -> None:
    points = ("The plant serves 40,000 households.", "Costs fell by a fifth", "The next plant is planned for 2028.")
    listed = "\n\n".join(f"{mark} {point}" for point in points)
    release = read(
        f"Verdantis opens second desalination plant\n\n{heading}{listed}\n\n{between}"
        "PORT ELLERY, Spain, 3 May 2026 - Verdantis today opened its second desalination plant in Port Ellery.\n\n"
        "The plant serves 40,000 households in the town and three villages nearby. It was built in two years.\n"
    )
    assert release.headline == "Verdantis opens second desalination plant"
    assert release.subheadlines == points
    assert place(release) == ("PORT ELLERY", "Spain")


@pytest.mark.parametrize("below", ["Compartir esta noticia", "Oficina de Prensa", "Comparte\nImprimir\nVolver"])
@pytest.mark.parametrize("foot", ["Villanueva, 4 de octubre de 2026", "San Martín, 4 de octubre de 2026"])
def test_a_place_and_a_date_above_the_buttons_of_a_page_are_the_dateline(foot: str, below: str) -> None:
    release = read(
        "El puente de Villanueva reabre tras dos años\n\n"
        "La alcaldesa recibió en audiencia a los vecinos del barrio y habló con ellos sobre las obras del puente.\n\n"
        "También coincidieron en la importancia de abrir el puente antes del invierno, cuando más tráfico tiene.\n\n"
        f"{foot}\n{below}\n"
    )
    assert place(release) == (foot.partition(",")[0], None)
    assert release.issued == dt.date(2026, 10, 4)


def test_who_issues_a_text_is_said_right_below_the_facts_of_an_event() -> None:
    release = read(
        "AVIS AUX MÉDIAS - Visite des quais de Rivemont\n"
        "RIVEMONT, QC, le 4 févr. 2027 /CNW/ - Les pêcheurs du port de Rivemont montrent leurs bateaux le 5 février.\n"
        "Les journalistes sont attendus pour une visite avec la présidente du syndicat, Jeanne Roe, devant le port.\n"
        "Date :\tVendredi 5 février 2027\nHeure :\t9 h 15\nOù :\tPort de Rivemont, 11, rue du Quai\n"
        "Qui :\tJeanne Roe, présidente du syndicat, et les pêcheurs du port\n"
        "SOURCE Syndicat du port de Rivemont, section locale 12\n"
    )
    texts = ["".join(run.text for run in block.content) for block in release.body if block.kind == "paragraph"]
    assert texts[-1].startswith("Qui :")
    assert "Date : Vendredi 5 février 2027" in texts
    assert release.issued == dt.date(2027, 2, 4)


@pytest.mark.parametrize(
    ("dateline", "city", "wire"),
    [
        ("Puerto Alto (Norte).- ", "Puerto Alto", "Norte"),
        ("Puerto Alto, 3 de mayo (Nortepress).- ", "Puerto Alto", "Nortepress"),
        ("Puerto Alto, 3 de mayo de 2026. ", "Puerto Alto", None),
    ],
)
def test_a_dateline_below_a_standfirst(dateline: str, city: str, wire: str | None) -> None:
    standfirst = "Durante cuatro años y con 31 millones de euros se han construido los muelles y la nueva terminal."
    lead = "La Sociedad del Puerto abrirá en junio una nueva línea de barcos a las tres islas, según anunció ayer."
    release = read(f"La Sociedad del Puerto abre una línea a las islas\n\n{standfirst}\n\n{dateline}{lead}\n\n{lead}\n")
    assert release.dateline is not None
    assert (place(release), release.dateline.wire) == ((city, None), wire)


def test_what_heads_a_list_is_no_signature() -> None:
    text = (
        "La Sociedad del Puerto abre una línea\n\n"
        "La Sociedad del Puerto abrirá en junio una nueva línea a las islas.\n\n"
        "La nueva línea, en resumen:\n• Once viajes al día\n• Dos barcos nuevos\n"
    )
    assert [block.kind for block in read(text).body] == ["paragraph", "heading", "list"]


def test_a_dateline_that_ends_in_what_says_that_it_was_sent() -> None:
    standfirst = "协会历时四年，耗资三千一百万元，修建了码头、渡轮和新的客运站。"
    lead = "港口协会周五宣布，将于六月开通前往三座岛屿的新渡轮航线。这是四十年来的第一条新航线，往返时间将缩短一半。"
    release = read(f"前往群岛的新渡轮航线六月开通\n\n{standfirst}\n\n新港2026年5月3日电 {lead}\n\n{lead}\n")
    assert release.dateline is not None
    assert (release.dateline.text, place(release)) == ("新港2026年5月3日电", ("新港", None))
