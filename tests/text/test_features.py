"""Evidence: what is seen of a block, by itself and among its neighbours."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.evidence import features
from pressschema.parsers.text.evidence.features import observe
from pressschema.parsers.text.evidence.openings import load_openings
from pressschema.parsers.text.joining.blocks import join_lines
from pressschema.parsers.text.layout import load_grammar
from pressschema.parsers.text.lines import readable, split_lines

_PROSE = (
    "The harbour of Westmarsh opens on Monday after two years of work on its quay, the town council said today. "
    "Ferries to the islands start on the same day, and the old cranes turn again."
)


def seen(text: str, language: str = "en") -> list[set[str]]:
    cues = load_cues(language)
    blocks = join_lines(list(split_lines(readable(text))), frozenset(cues.open_words))
    return [set(evidence) for evidence in observe(blocks, load_openings(language), cues, language)]


def test_every_evidence_that_has_weights_can_be_seen() -> None:
    room = Path(features.__file__ or "").parent
    sources = "".join(source.read_text("utf-8") for source in room.glob("*.py"))
    counted = {f"{number} before prose" for number in (1, 2, 3)}
    for name in load_grammar().names - counted:
        assert f'"{name.removesuffix(", bare")}"' in sources, name


@pytest.mark.parametrize(
    ("line", "evidence"),
    [
        ("FOR IMMEDIATE RELEASE", "opens release, bare"),
        ("For immediate release: 3 March 2026", "opens release"),
        ("MEDIA ADVISORY", "kind"),
        ("Press release No. 47/2026 of 3 March 2026", "kind"),
        ("Press release 12/2026", "kind"),
        ("Press release: Harbour opens", "opens kind"),
        ("Title: Harbour opens", "opens headline"),
        ("3 March 2026", "date"),
        ("March 3, 2026 08:00 AM Eastern Standard Time", "date"),
        ("3 March 2026, 14:30 CET", "date"),
        ("Published: 3 March 2026", "opens date"),
        ("About Westmarsh Council", "about heading"),
        ("About Westmarsh Ferries, Inc.", "about heading"),
        ("Notes to editors:", "notes heading"),
        ("Notes to editors (not for publication):", "notes heading"),
        ("Press contact", "contact heading"),
        ("Westmarsh Press Contact", "ends as contact heading"),
        ("Further information", "related heading"),
        ("Forward-Looking Statements", "legal heading"),
        ("# # #", "end mark"),
        ("-30-", "end mark"),
        ("Photo: The quay", "opens caption"),
        ("Skip to content", "navigation"),
        ("inizio » it » stampa » comunicati", "path"),
        ("Dear all,", "greeting"),
        ("Wind: 11.5 km/h", "measure"),
        ("We ask the council to take it back.”", "closes quoted"),
        ("Westmarsh press release of 3 March 2026", "kind"),
        ("Speaking today, Jane Roe said:", "speech colon"),
        ("When? Monday at noon", "opens advisory"),
        ("SOURCE Westmarsh Ferries", "source line"),
        (
            "The new quay of Westmarsh, with two ferries beside it, at dawn. (PRNewsfoto/Westmarsh Ferries)",
            "credit in brackets",
        ),
        ("01632 960123", "phone"),
        ("jane.roe@example.org", "e-mail"),
        ("Follow @westmarsh", "account"),
        ("https://example.org/news", "only link"),
        ("© 2026 Westmarsh Council", "copyright"),
        ("Page 2 of 3", "page mark"),
        ("-more-", "page mark"),
        ("<blockquote>", "tag"),
        ("*** NEWS ***", "decorated"),
        ("-- Jane Roe, leader of the council", "attribution"),
        ("¹ As counted in March", "footnote mark"),
        ("Ferries   12   15", "figures"),
        ("Message-ID: <4711@mail.example.org>", "mail header"),
    ],
)
def test_what_a_line_by_itself_gives_away(line: str, evidence: str) -> None:
    [found] = seen(line)
    assert evidence in found


@pytest.mark.parametrize(
    ("line", "evidence"),
    [
        ("About half of the work is done.", "about heading"),
        ("12,345,678", "phone"),
        ("2026-03-03", "phone"),
        ("1998-2026", "phone"),
        ("The contact was brief", "opens contact"),
        ("Westmarsh 2026", "date"),
        ("Statement on 14 lost ferries", "kind"),
    ],
)
def test_what_a_line_does_not_give_away(line: str, evidence: str) -> None:
    [found] = seen(line)
    assert evidence not in found


def test_headings_after_the_name_where_the_language_has_them_there() -> None:
    [found] = seen("港湾組合について", "ja")
    assert "about heading" in found


def test_the_prose_has_a_beginning_and_an_end() -> None:
    menu = "\n".join(
        ["Home", "News", "Events", "Search", "Contact us", "Site map", "Privacy", "Help", "Jobs", "Log in"]
    )
    notice = "This site uses small files to remember what you like, and to count who comes. You may say no to that."
    found = seen(f"{notice}\n{menu}\nHarbour opens\n{_PROSE}\n{_PROSE}\n{_PROSE}")
    assert "first prose" not in found[0]
    assert "1 before prose" in found[-4]
    assert "first prose" in found[-3]


def test_a_dateline_divides_the_front_from_the_body() -> None:
    found = seen(f"Harbour opens\n\nWESTMARSH, England, March 3, 2026 – {_PROSE}\n\n{_PROSE}")
    assert "before dateline" in found[0]
    assert "dateline" in found[1]
    assert "after dateline" in found[2]


@pytest.mark.parametrize("rule", ["-------------", "==========", "~~~~~~~~~~~~~~~"])
def test_a_rule_as_long_as_the_line_above_makes_it_a_heading(rule: str) -> None:
    found = seen(f"{_PROSE}\n\nWhat is next?\n{rule}\n\n{_PROSE}")
    assert "underlined" in found[1]


def test_a_rule_across_the_page_makes_no_heading() -> None:
    found = seen(f"{_PROSE}\n\nWhat is next?\n{'-' * 72}\n\n{_PROSE}")
    assert "underlined" not in found[1]


def test_what_follows_an_underlined_heading_of_contacts() -> None:
    found = seen(f"{_PROSE}\n\nPress contact\n-------------\n\nVisit us at https://example.org/press")
    assert "after ruled contact heading" in found[3]


def test_a_headline_above_buttons_and_a_picture_is_told_below() -> None:
    page = "Home\nNews\nEvents\n\nHarbour of Westmarsh opens after years of work\n\nBy Jane Roe\n\nShare:\nFacebook\n\n"
    found = seen(
        f"{page}The quay in the evening, with the first ferries beside it. Photo: Jane Roe\n\n{_PROSE}\n\n{_PROSE}"
    )
    assert "told below" in found[3]
    assert "menu" not in found[3]
    assert "menu" in found[1]


def test_an_address_below_another_heading_is_not_of_the_lines_above() -> None:
    found = seen(f"{_PROSE}\n\nCost: 2.3 million\n\nPress contact:\nJane Roe\njane.roe@example.org")
    assert "no address soon" in found[1]
    assert "address soon" in found[3]


def test_a_legend_is_one_whatever_word_it_opens_with() -> None:
    [found] = seen(
        "NOTE: This press release contains forward-looking statements within the meaning of the law of 1995."
    )
    assert "words of law" in found
    assert "opens advisory" not in found


def test_a_line_under_words_in_quotation_marks_says_who_spoke_them() -> None:
    quote = "“We are glad that the harbour of Westmarsh opens after two years of work.”"
    assert "attribution" in seen(f"{_PROSE}\n\n{quote}\nJane Roe, Leader of the council\n\n{_PROSE}")[2]
    assert "attribution" not in seen(f"{_PROSE}\n\n{quote}\n\nJane Roe, 01632 960123\n\n{_PROSE}")[2]


def test_gaps_are_seen_against_the_usual_gap() -> None:
    found = seen("One line\n\nAnother line\n\nA third line\n\n\n\n\nA fourth line")
    assert "wide gap before" in found[3]
    assert "gap before" not in found[1]


@pytest.mark.parametrize("line", ["关于海港公司", "关于APP", "關於Harbour Trust"])
def test_headings_of_boilerplates_in_text_without_spaces(line: str) -> None:
    assert "about heading" in seen(line, "zh")[0]


@pytest.mark.parametrize(
    ("line", "is_name"),
    [("منظمة الموانئ العربية", True), ("وزارة النقل البحري", True), ("منظمة الموانئ تفتح رصيفا جديدا", False)],
)
def test_names_of_organisations_in_scripts_without_capitals(line: str, is_name: bool) -> None:
    assert load_openings("ar").names.names_organisation(line) == is_name
