"""Release lines that run into the headline or the lead stand apart from it."""

from __future__ import annotations

import pytest

import pressschema
from pressschema.models import PressRelease

REST = "The Harbour Trust built it in four years, and everybody who was asked to wait for it can now walk on it."


def read(text: str, language: str = "en") -> PressRelease:
    return pressschema.parse(f"{text}\n\n{REST}\n", format="text", language=language)


def told(release: PressRelease) -> list[str]:
    return ["".join(run.text for run in block.content) for block in release.body if block.kind == "paragraph"]


@pytest.mark.parametrize("mark", [": ", " - ", " – ", " | ", " -- "])
def test_a_headline_behind_the_release_line(mark: str) -> None:
    release = read(f"FOR IMMEDIATE RELEASE{mark}Harbour Trust opens new pier in Anytown")
    assert release.headline == "Harbour Trust opens new pier in Anytown"
    assert release.release_time is not None
    assert release.release_time.text == "FOR IMMEDIATE RELEASE"


@pytest.mark.parametrize("behind", ["May 3, 2024", "Friday, May 3, 2024", "Contact Jane Roe, (202) 555-0140"])
def test_what_else_stands_behind_the_release_line(behind: str) -> None:
    release = read(f"FOR IMMEDIATE RELEASE: {behind}\n\nHarbour Trust Opens New Pier")
    assert release.headline == "Harbour Trust Opens New Pier"


LEAD = "The longest pier of the county opened to visitors today, four years after the storm."


@pytest.mark.parametrize(
    ("language", "line", "kind"),
    [
        ("en", "FOR IMMEDIATE RELEASE —", "immediate"),
        ("en", "(FOR IMMEDIATE RELEASE)", "immediate"),
        ("en", "For immediate release:", "immediate"),
        ("en", "FOR IMMEDIATE RELEASE May 3, 2024 –", "immediate"),
        ("en", "EMBARGOED UNTIL 00:01 GMT, 4 May 2024 —", "embargoed"),
        ("en", "UNDER EMBARGO UNTIL: 4 May 2024, 00:01 GMT -", "embargoed"),
        ("fr", "POUR DIFFUSION IMMÉDIATE –", "immediate"),
        ("de", "ZUR SOFORTIGEN VERÖFFENTLICHUNG –", "immediate"),
        ("es", "PARA SU PUBLICACIÓN INMEDIATA.-", "immediate"),
    ],
)
def test_a_lead_behind_the_release_line(language: str, line: str, kind: str) -> None:
    release = read(f"Harbour Trust opens new pier in Anytown\n\n{line} {LEAD}", language)
    assert release.release_time is not None
    assert release.release_time.kind == kind
    assert told(release) == [LEAD, REST]


def test_a_dateline_behind_the_release_line() -> None:
    release = read(f"Harbour Trust opens new pier\n\nFOR IMMEDIATE RELEASE - ANYTOWN, May 3, 2024 - {LEAD}")
    assert release.dateline is not None
    assert release.dateline.text == "ANYTOWN, May 3, 2024"
    assert told(release) == [LEAD, REST]


def test_a_lead_behind_the_release_line_below_a_summary() -> None:
    summary = "The new pier is the longest of the county, has room for nine boats, and stays open to anglers at night."
    release = read(f"Harbour Trust opens new pier\n\n{summary}\n\nFOR IMMEDIATE RELEASE – {LEAD}")
    assert release.release_time is not None
    assert told(release)[-2:] == [LEAD, REST]


@pytest.mark.parametrize("opening", ["Embargo – the game of sailors – is back.", "Immediate release: what it means."])
def test_a_paragraph_that_only_speaks_of_releases_is_whole(opening: str) -> None:
    paragraph = f"{opening} The Harbour Trust tells it on its pier, where visitors ask for nothing else for years."
    release = read(f"Harbour Trust opens new pier\n\n{LEAD}\n\n{LEAD} {REST}\n\n{LEAD} {REST}\n\n{paragraph}")
    assert told(release)[-2] == paragraph
