"""Lines above an article: the headline says something of what it tells, and the lines of a page around it do not."""

from __future__ import annotations

import pytest

from pressschema.documents import Document
from pressschema.models import PressRelease
from pressschema.parsers.text import Options, parse
from pressschema.parsers.text.evidence.openings import load_openings

HEADLINE = "Westmarsh harbour opens after two years"

ARTICLE = (
    "The harbour of Westmarsh opens on Monday after two years of work on its quay, the town council said today.\n\n"
    "More than 400 people worked on the quay, most of them from the town. The council took no loan for it.\n\n"
    "Ferries to the islands start on the same day, and the old cranes turn again for the first time since 1987.\n"
)


def read(text: str) -> PressRelease:
    return next(iter(parse(Document(text), Options()))).release


@pytest.mark.parametrize(
    "above",
    ["Category archives: Coast", "All our news in one place", "Annual reports", "T & Q 500", "4f1c2a9 [file] [log]"],
)
def test_a_line_above_the_headline_that_says_nothing_of_the_article(above: str) -> None:
    release = read(f"{above}\n\n{HEADLINE}\n\n{ARTICLE}")
    assert (release.headline, release.subheadlines) == (HEADLINE, ())


@pytest.mark.parametrize("below", ["Click here for another language", "Information under article 17", "Original text"])
def test_a_line_below_the_headline_that_says_nothing_of_the_article(below: str) -> None:
    release = read(f"{HEADLINE}\n\n{below}\n\n{ARTICLE}")
    assert (release.headline, release.subheadlines) == (HEADLINE, ())


def test_a_subheadline_that_says_what_the_article_tells() -> None:
    release = read(f"{HEADLINE}\n\nFerries to the islands start on the same day\n\n{ARTICLE}")
    assert (release.headline, release.subheadlines) == (HEADLINE, ("Ferries to the islands start on the same day",))


def test_a_headline_that_says_nothing_of_the_article_is_one_where_no_line_does() -> None:
    assert read(f"At last!\n\n{ARTICLE}").headline == "At last!"


def test_a_headline_among_buttons() -> None:
    release = read(f"Home\nNews\nSearch\n\n{HEADLINE}\n\nBy Jane Roe\n\nShare:\nFacebook\nLinkedIn\n\n{ARTICLE}")
    assert release.headline == HEADLINE


@pytest.mark.parametrize(
    ("title", "release_line"),
    [
        (HEADLINE, "FOR IMMEDIATE RELEASE"),
        (f"MEDIA ADVISORY: {HEADLINE} - Westmarsh Council", "FOR IMMEDIATE RELEASE"),
        (f"MEDIA ADVISORY: Press conference {HEADLINE}", "For immediate release"),
        (f"News: Westmarsh: {HEADLINE} | Council", "EMBARGOED UNTIL 3 June 2026, 9 a.m."),
        (f"{HEADLINE} | Westmarsh Council", "For release: 3 June 2026"),
    ],
)
def test_below_the_release_line_the_title_of_the_page_is_the_headline(title: str, release_line: str) -> None:
    release = read(f"{title}\n\nNews\n\n{title}\n\nJune 3, 2026\n\n{release_line}\n\n{HEADLINE}\n\n{ARTICLE}")
    assert (release.headline, release.subheadlines) == (HEADLINE, ())


@pytest.mark.parametrize("date", ["3. Juni 2026", "3. juni 2026", "3. června 2026", "3. kesäkuuta 2026"])
def test_the_day_of_a_date_is_no_number_of_a_list(date: str) -> None:
    article = (
        "Der Hafen von Westmarsch öffnet am Montag nach zwei Jahren Arbeit am Kai, teilte die Stadt heute mit.\n\n"
        "Mehr als 400 Menschen haben an dem Kai gearbeitet. Die Stadt hat dafür keinen Kredit aufgenommen.\n"
    )
    for text in (
        f"{date}\n\nHafen von Westmarsch öffnet\n\n{article}",
        f"Hafen von Westmarsch öffnet\n{date}\n\n{article}",
    ):
        release = read(text)
        assert (release.headline, release.subheadlines) == ("Hafen von Westmarsch öffnet", ())


@pytest.mark.parametrize(
    ("language", "headline"),
    [
        ("fr", "Vigilance « orages » : la ville appelle à la prudence"),
        ("fr", "« Kestrel » et « Plover » : deux navires pour la ville"),
        ("it", "Progetto « Mare calmo » : due navi per la città"),
        ("ru", "Проект « Тихий берег » : два парома для города"),
        ("de", "Projekt » Ruhige Häfen «: zwei Schiffe für die Stadt"),
    ],
)
def test_quotation_marks_in_a_headline_are_no_way_to_a_page(language: str, headline: str) -> None:
    article = "Kestrel 1 2 3 4 5 6 7 8 9 " * 5 + "orages ville navires navi città города Schiffe Stadt."
    text = f"{headline}\n\n{article}\n\n{article}\n"
    release = next(iter(parse(Document(text), Options(language=language)))).release
    assert (release.headline, release.subheadlines) == (headline, ())


_BUTTONS = "Home\nNews\nSearch\nLog in\nContact"


@pytest.mark.parametrize(
    "below",
    [
        "News provided by\nWestmarsh Council\nJune 3, 2026, 08:00 ET\nShare this article\nShare to X",
        "Date:\nJune 3, 2026\nReading time:\n2 min\nTopics\nCoast\nFerries\nShare",
    ],
)
def test_the_line_that_is_told_best_is_of_no_menu(below: str) -> None:
    release = read(f"{_BUTTONS}\n{HEADLINE}\n{below}\n\n{ARTICLE}")
    assert release.headline == HEADLINE


@pytest.mark.parametrize(
    "line",
    [
        "EQS-News: Westmarsh AG / Key word(s): Quarterly report",
        "DGAP-Adhoc: Westmarsh AG / Schlagwort(e): Prognose",
    ],
)
def test_the_head_of_a_wire_is_no_headline(line: str) -> None:
    release = read(f"{line}\n{HEADLINE}\n03.06.2026 / 08:00 CET/CEST\n\n{ARTICLE}")
    assert (release.headline, release.subheadlines, str(release.issued)) == (HEADLINE, (), "2026-06-03")


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Subject: "), ("de", "Betreff: "), ("de", "Betr.: "), ("fr", "Objet : "), ("es", "Asunto: "),
        ("it", "Oggetto: "), ("nl", "Onderwerp: "), ("sv", "Ämne: "), ("ru", "Тема: "), ("ru", "Subject: "),
        ("ja", "件名："), ("zh", "主题："),
    ],
)  # fmt: skip
def test_the_label_of_a_mail_is_not_of_the_headline(language: str, label: str) -> None:
    text = f"From: press@westmarsh.example.org\n{label}{HEADLINE}\n\n{ARTICLE}"
    assert next(iter(parse(Document(text), Options(language=language)))).release.headline == HEADLINE


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        (HEADLINE, f"{HEADLINE}: ferries start again"),
        (f"{HEADLINE}: ferries start again", HEADLINE),
        ("Westmarsh Harbour to Open After Years of Work", "Harbour of Westmarsh opens after two years of work"),
    ],
)
@pytest.mark.parametrize("between", ["Tuesday, 3 June 2026, 10:13 am\nPress Release: Westmarsh Council", "3 June 2026"])
def test_the_title_of_a_page_in_other_words(title: str, headline: str, between: str) -> None:
    release = read(f"{title}\n\n{between}\n\n{headline}\n\n{ARTICLE}")
    assert (release.headline, release.subheadlines) == (headline, ())


def test_the_title_of_a_site_in_the_front_matter() -> None:
    release = read(f"Title: Westmarsh harbour\nDate: 2026-06-03\nLang: en\n\n{HEADLINE}\n\n{ARTICLE}")
    assert (release.headline, release.subheadlines) == (HEADLINE, ())


@pytest.mark.parametrize("office", ["Harbour Party Ferries Spokeswoman", "Spokesperson of the Harbour Council"])
def test_the_office_of_a_letterhead_is_no_headline(office: str) -> None:
    release = read(f"Jane Roe MP\n{office}\n\n3 June 2026\n\n{HEADLINE}\n\n{ARTICLE}")
    assert (release.headline, release.subheadlines) == (HEADLINE, ())


@pytest.mark.parametrize(
    "line",
    [
        "3 June 2026 10:14:00 CEST | Westmarsh Council | Press release",
        "Westmarsh Council | Press release | 3 June 2026, 10:14",
    ],
)
def test_the_stamp_of_a_service_among_its_buttons(line: str) -> None:
    release = read(f"Westmarsh Council\n{HEADLINE}\n{line}\nShare\n\n{ARTICLE}")
    assert (release.headline, str(release.issued)) == (HEADLINE, "2026-06-03")
    assert not release.contacts


def test_who_issues_a_text_is_said_again_above_the_address() -> None:
    name = "Westmarsh Harbour Office"
    contact = f"Contact:\n{name}\nJane Roe\n020 7946 0331\n"
    release = read(f"3 June 2026 – 10:14\n{name}\nWHO-WM: {HEADLINE}\n\n{ARTICLE}\n{contact}")
    assert (release.headline, release.subheadlines) == (f"WHO-WM: {HEADLINE}", ())


def test_the_way_to_a_page_between_slashes() -> None:
    release = read(f"Westmarsh / News / Coast\n\n{HEADLINE}\n\n{ARTICLE}")
    assert (release.headline, release.subheadlines) == (HEADLINE, ())


@pytest.mark.parametrize(
    "dates",
    [
        "Published on 3 June 2026\nLast updated on 4 June 2026",
        "Last updated on 4 June 2026\nPublished on 3 June 2026",
    ],
)
def test_when_a_page_was_published_comes_before_when_it_was_changed(dates: str) -> None:
    assert str(read(f"{HEADLINE}\n{dates}\n\n{ARTICLE}").issued) == "2026-06-03"


def test_the_kind_of_text_and_its_issuer_above_a_dated_headline() -> None:
    text = (
        "Press release Amber Exchange\n\n13 Jan 1999 Brochure on how companies handle what moves their price\n\n"
        "The Amber Exchange has published a brochure on how companies should handle what moves their price.\n\n"
        "The brochure will be sent to all listed companies, and is to be had from the exchange free of charge.\n"
    )
    release = read(text)
    assert release.headline == "Brochure on how companies handle what moves their price"
    assert str(release.issued) == "1999-01-13"
    assert release.subheadlines == ()


def test_a_headline_and_a_subheadline_that_begin_alike() -> None:
    menu = "\n".join(["Skip to content", "Home", "Council", "Harbour", "News", "Contact"])
    headline = "Westmarsh Town Council Opens the Harbour After Two Years of Work on Its Old Quay"
    subheadline = f"{headline.lower().capitalize()} and four cranes, with ferries to the islands from the same day"
    text = f"{headline} | Westmarsh\n\n{menu}\n\n{headline}\n\nJune 3, 2026\n\n{subheadline}\n\nWESTMARSH -- {ARTICLE}"
    release = read(text)
    assert (release.headline, release.subheadlines) == (headline, (subheadline,))


def test_an_exclamation_above_the_text_is_its_headline() -> None:
    first = "The harbour of Westmarsh has its ferries back!"
    assert read(f"{first}\n\n3 May 2026\n\n{ARTICLE}").headline == first


@pytest.mark.parametrize(
    "above",
    [
        "{title}",
        "3 May 2024\n{title}",
        "Harbour Trust\n\n{title}",
        "Harbour Trust\n12 Quay Street\n\n3 May 2024\n\n{title}",
    ],
)
@pytest.mark.parametrize("title", ["Trading Update", "Notice of AGM", "Net Asset Value(s)", "Annual Report"])
def test_the_nearest_title_needs_no_words_of_the_article(above: str, title: str) -> None:
    story = "ANYTOWN, May 3, 2024 – The Harbour Trust said on Friday that it had sold more tickets than in any year.\n"
    text = f"{above.format(title=title)}\n\n{story}\nThe trust expects the summer to be as good as the spring was.\n"
    assert read(text).headline == title


@pytest.mark.parametrize(
    "links",
    [
        "[ Home | About us ]", "[ The trust on piers | How the harbour came about ] [ français | português ]",
        "[Start|Presse|Kontakt]", "[ English | Deutsch | Italiano ]",
    ],
)  # fmt: skip
def test_links_in_brackets_below_the_headline_are_of_the_page(links: str) -> None:
    release = read(f"{HEADLINE}\n\n{links}\n\n{ARTICLE}")
    assert (release.headline, release.subheadlines) == (HEADLINE, ())
    assert len(release.body) == 3


@pytest.mark.parametrize("line", ["Dear Sir or Madam", "Good morning"])
def test_a_greeting_is_no_nearest_title(line: str) -> None:
    story = "ANYTOWN, May 3, 2024 – The Harbour Trust said on Friday that it had sold more tickets than in any year.\n"
    assert read(f"{line}\n\n{story}\nThe trust expects the summer to be as good as the spring was.\n").headline is None


def test_the_editors_whom_a_release_is_for_are_no_subheadline() -> None:
    editors = "Attention: Assignment Editor, Business/Financial Editor, News Editor, Political Affairs Editor"
    release = read(f"{HEADLINE}\n\n{editors}\n\nWESTMARSH--(NORTHWIRE - May 1, 2026) - {ARTICLE}")
    assert (release.headline, release.subheadlines) == (HEADLINE, ())


@pytest.mark.parametrize(
    ("language", "text", "plain"),
    [
        ("ar", "الميناء والسفينة للجزيرة", "ميناء سفينة جزيرة"),
        ("he", "הנמלים והספינות באיים", "נמלים ספינות איים"),
        ("en", "the harbour", "the harbour"),
    ],
)
def test_words_without_what_is_written_with_them(language: str, text: str, plain: str) -> None:
    assert load_openings(language).without_prefixes(text) == plain
