"""Lines above an article: the headline says something of what it tells, and the lines of a page around it do not."""

from __future__ import annotations

import textwrap

import pytest

from pressschema.documents import Document
from pressschema.models import PressRelease
from pressschema.parsers.text import Options, parse

_HEADLINE = "Westmarsh harbour opens after two years"
_ARTICLE = (
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
    release = read(f"{above}\n\n{_HEADLINE}\n\n{_ARTICLE}")
    assert (release.headline, release.subheadlines) == (_HEADLINE, ())


@pytest.mark.parametrize("below", ["Click here for another language", "Information under article 17", "Original text"])
def test_a_line_below_the_headline_that_says_nothing_of_the_article(below: str) -> None:
    release = read(f"{_HEADLINE}\n\n{below}\n\n{_ARTICLE}")
    assert (release.headline, release.subheadlines) == (_HEADLINE, ())


def test_a_subheadline_that_says_what_the_article_tells() -> None:
    release = read(f"{_HEADLINE}\n\nFerries to the islands start on the same day\n\n{_ARTICLE}")
    assert (release.headline, release.subheadlines) == (_HEADLINE, ("Ferries to the islands start on the same day",))


def test_a_headline_that_says_nothing_of_the_article_is_one_where_no_line_does() -> None:
    assert read(f"At last!\n\n{_ARTICLE}").headline == "At last!"


def test_a_headline_among_buttons() -> None:
    release = read(f"Home\nNews\nSearch\n\n{_HEADLINE}\n\nBy Jane Roe\n\nShare:\nFacebook\nLinkedIn\n\n{_ARTICLE}")
    assert release.headline == _HEADLINE


@pytest.mark.parametrize(
    "lines",
    [
        ("港湾協会、西浜に", "新しい桟橋を開設"),
        ("港湾協会が西浜の町で", "誰でも歩ける新しい", "桟橋を開設"),
        ("新しい桟橋の名前を決める", "「桟橋の名前募集」を", "月曜日から開始"),
        ("港湾協会、「静かな海", "プロジェクト」を西浜で開始"),
        ("港湾協会、西浜と島を結ぶ", "長さ400メートルの桟橋を開設"),
    ],
)
@pytest.mark.parametrize("above", ["プレスリリース\n2026年6月3日\n\n", "プレスリリース\n\n"])
def test_lines_of_a_japanese_headline_wait_for_more(lines: tuple[str, ...], above: str) -> None:
    article = (
        "港湾協会は本日、西浜の町に新しい桟橋を開設したと発表しました。長さは400メートルで、誰でも歩くことができます。\n\n"
        "工事には4年かかり、費用は県が負担しました。夜には桟橋の先に明かりがともります。\n"
    )
    release = read(above + "\n".join(lines) + "\n\n" + article)
    assert (release.headline, release.subheadlines) == ("".join(lines), ())


def test_lines_of_an_arabic_headline_go_on_with_a_preposition() -> None:
    lines = ("هيئة الموانئ تفتح رصيفا جديدا للزوار", "في الميناء الغربي بعد أربع سنوات")
    article = (
        "أعلنت هيئة الموانئ اليوم أنها فتحت رصيفا جديدا في الميناء الغربي بعد أربع سنوات من العمل. وطوله 400 متر.\n\n"
        "ودفعت المحافظة تكاليف العمل كلها، ويمكن لجميع الزوار السير عليه في كل وقت من الليل والنهار.\n"
    )
    assert read("بيان صحفي\n\n" + "\n".join(lines) + "\n\n" + article).headline == " ".join(lines)


@pytest.mark.parametrize(
    ("title", "release_line"),
    [
        (_HEADLINE, "FOR IMMEDIATE RELEASE"),
        (f"MEDIA ADVISORY: {_HEADLINE} - Westmarsh Council", "FOR IMMEDIATE RELEASE"),
        (f"MEDIA ADVISORY: Press conference {_HEADLINE}", "For immediate release"),
        (f"News: Westmarsh: {_HEADLINE} | Council", "EMBARGOED UNTIL 3 June 2026, 9 a.m."),
        (f"{_HEADLINE} | Westmarsh Council", "For release: 3 June 2026"),
    ],
)
def test_below_the_release_line_the_title_of_the_page_is_the_headline(title: str, release_line: str) -> None:
    release = read(f"{title}\n\nNews\n\n{title}\n\nJune 3, 2026\n\n{release_line}\n\n{_HEADLINE}\n\n{_ARTICLE}")
    assert (release.headline, release.subheadlines) == (_HEADLINE, ())


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
    release = read(f"{_BUTTONS}\n{_HEADLINE}\n{below}\n\n{_ARTICLE}")
    assert release.headline == _HEADLINE


@pytest.mark.parametrize(
    "line",
    [
        "EQS-News: Westmarsh AG / Key word(s): Quarterly report",
        "DGAP-Adhoc: Westmarsh AG / Schlagwort(e): Prognose",
    ],
)
def test_the_head_of_a_wire_is_no_headline(line: str) -> None:
    release = read(f"{line}\n{_HEADLINE}\n03.06.2026 / 08:00 CET/CEST\n\n{_ARTICLE}")
    assert (release.headline, release.subheadlines, str(release.issued)) == (_HEADLINE, (), "2026-06-03")


@pytest.mark.parametrize(
    "date",
    [
        "Westmarsh, 3 June 2026 - 5.45 pm",
        "Press release No. 47/2026 | 3 June 2026",
        "3 June 2026 | Press release No. 47/2026",
        "Marnay, 3 June 2026 – 17 h 45",
        "3. Juni 2026, 8.00 Uhr",
        "2026-06-03 / 08:00 CET/CEST",
        "Posted:June 3, 2026",
        "Datum:3. Juni 2026",
        "Nr. 47/2026 vom 3. Juni 2026",
        "3. Juni 2026 | Pressemitteilung 47/2026",
        "Ausgabe 47 | 3. Juni 2026",
    ],
)
def test_lines_of_a_date(date: str) -> None:
    language = "de" if "Juni" in date else "en"
    for text in (f"{date}\n\n{_HEADLINE}\n\n{_ARTICLE}", f"{_HEADLINE}\n\n{date}\n\n{_ARTICLE}"):
        release = next(iter(parse(Document(text), Options(language=language)))).release
        assert (release.headline, str(release.issued)) == (_HEADLINE, "2026-06-03")


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Subject: "), ("de", "Betreff: "), ("de", "Betr.: "), ("fr", "Objet : "), ("es", "Asunto: "),
        ("it", "Oggetto: "), ("nl", "Onderwerp: "), ("sv", "Ämne: "), ("ru", "Тема: "), ("ru", "Subject: "),
        ("ja", "件名："), ("zh", "主题："),
    ],
)  # fmt: skip
def test_the_label_of_a_mail_is_not_of_the_headline(language: str, label: str) -> None:
    text = f"From: press@westmarsh.example.org\n{label}{_HEADLINE}\n\n{_ARTICLE}"
    assert next(iter(parse(Document(text), Options(language=language)))).release.headline == _HEADLINE


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        (_HEADLINE, f"{_HEADLINE}: ferries start again"),
        (f"{_HEADLINE}: ferries start again", _HEADLINE),
        ("Westmarsh Harbour to Open After Years of Work", "Harbour of Westmarsh opens after two years of work"),
    ],
)
@pytest.mark.parametrize("between", ["Tuesday, 3 June 2026, 10:13 am\nPress Release: Westmarsh Council", "3 June 2026"])
def test_the_title_of_a_page_in_other_words(title: str, headline: str, between: str) -> None:
    release = read(f"{title}\n\n{between}\n\n{headline}\n\n{_ARTICLE}")
    assert (release.headline, release.subheadlines) == (headline, ())


def test_the_title_of_a_site_in_the_front_matter() -> None:
    release = read(f"Title: Westmarsh harbour\nDate: 2026-06-03\nLang: en\n\n{_HEADLINE}\n\n{_ARTICLE}")
    assert (release.headline, release.subheadlines) == (_HEADLINE, ())


@pytest.mark.parametrize("office", ["Harbour Party Ferries Spokeswoman", "Spokesperson of the Harbour Council"])
def test_the_office_of_a_letterhead_is_no_headline(office: str) -> None:
    release = read(f"Jane Roe MP\n{office}\n\n3 June 2026\n\n{_HEADLINE}\n\n{_ARTICLE}")
    assert (release.headline, release.subheadlines) == (_HEADLINE, ())


@pytest.mark.parametrize(
    "line",
    [
        "3 June 2026 10:14:00 CEST | Westmarsh Council | Press release",
        "Westmarsh Council | Press release | 3 June 2026, 10:14",
    ],
)
def test_the_stamp_of_a_service_among_its_buttons(line: str) -> None:
    release = read(f"Westmarsh Council\n{_HEADLINE}\n{line}\nShare\n\n{_ARTICLE}")
    assert (release.headline, str(release.issued)) == (_HEADLINE, "2026-06-03")
    assert not release.contacts


def test_who_issues_a_text_is_said_again_above_the_address() -> None:
    name = "Westmarsh Harbour Office"
    contact = f"Contact:\n{name}\nJane Roe\n020 7946 0331\n"
    release = read(f"3 June 2026 – 10:14\n{name}\nWHO-WM: {_HEADLINE}\n\n{_ARTICLE}\n{contact}")
    assert (release.headline, release.subheadlines) == (f"WHO-WM: {_HEADLINE}", ())


def test_the_way_to_a_page_between_slashes() -> None:
    release = read(f"Westmarsh / News / Coast\n\n{_HEADLINE}\n\n{_ARTICLE}")
    assert (release.headline, release.subheadlines) == (_HEADLINE, ())


def test_the_last_word_of_a_headline_on_a_line_of_its_own() -> None:
    article = (
        "Der Hafen von Westmarsch hat heute vier weitere Kräne bestellt, teilte die Stadt mit.\n\n"
        "Mehr als 400 Menschen arbeiten an dem Kai. Die Stadt hat dafür keinen Kredit aufgenommen.\n"
    )
    release = read(f"Presseinformation\n\nHafen von Westmarsch bestellt vier weitere\nKräne\n\n{article}")
    assert (release.headline, release.subheadlines) == ("Hafen von Westmarsch bestellt vier weitere Kräne", ())


@pytest.mark.parametrize(
    "dates",
    [
        "Published on 3 June 2026\nLast updated on 4 June 2026",
        "Last updated on 4 June 2026\nPublished on 3 June 2026",
    ],
)
def test_when_a_page_was_published_comes_before_when_it_was_changed(dates: str) -> None:
    assert str(read(f"{_HEADLINE}\n{dates}\n\n{_ARTICLE}").issued) == "2026-06-03"


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


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "Westmarsh Council Opens Harbour Again", "At the New Quay of the Old Town"),
        ("en", "Two Years of Work on Westmarsh Harbour", "With Four Hundred People From the Town"),
        ("en", "Westmarsh Town Council Opens the Harbour", "For Ferries and Fishing Boats"),
        ("es", "El Consejo de Westmarsh Abre el Puerto", "En el Nuevo Muelle del Pueblo"),
    ],
)
def test_a_line_right_below_that_only_says_where_goes_on_with_the_headline(
    language: str, first: str, second: str
) -> None:
    article = _ARTICLE
    if language == "es":
        article = (
            "El puerto de Westmarsh abre el lunes tras dos años de obras en el muelle, anunció hoy el consejo.\n\n"
            "Más de 400 personas trabajaron en el muelle, la mayoría del pueblo. El consejo no pidió créditos.\n"
        )
    release = read(f"{first}\n{second}\n\n{article}")
    assert (release.headline, release.subheadlines) == (f"{first} {second}", ())


def test_a_clause_that_a_preposition_opens_is_a_subheadline() -> None:
    first, second = "Westmarsh Council Opens Harbour Again", "With New Quay, Ferries to the Islands Start"
    release = read(f"{first}\n{second}\n\n{_ARTICLE}")
    assert (release.headline, release.subheadlines) == (first, (second,))


def test_a_headline_and_a_subheadline_that_begin_alike() -> None:
    menu = "\n".join(["Skip to content", "Home", "Council", "Harbour", "News", "Contact"])
    headline = "Westmarsh Town Council Opens the Harbour After Two Years of Work on Its Old Quay"
    subheadline = f"{headline.lower().capitalize()} and four cranes, with ferries to the islands from the same day"
    text = f"{headline} | Westmarsh\n\n{menu}\n\n{headline}\n\nJune 3, 2026\n\n{subheadline}\n\nWESTMARSH -- {_ARTICLE}"
    release = read(text)
    assert (release.headline, release.subheadlines) == (headline, (subheadline,))


_WRAPPED = (
    "Invitation to the media - The mayor of Westmarsh speaks at the harbour club -",
    "The 140 members of the dockers' union meet in front of the club after their",
    "200 days without work",
)


@pytest.mark.parametrize("width", [60, 68, 78])
@pytest.mark.parametrize("above", ["", "MEDIA ADVISORY\n"])
def test_a_headline_that_was_wrapped_over_several_lines(width: int, above: str) -> None:
    lines = textwrap.wrap(" ".join(_WRAPPED), width)
    release = read(f"{above}{chr(10).join(lines)}\nWESTMARSH, Ontario, Oct. 5 /CNW/ - {_ARTICLE}")
    assert release.headline == " ".join(_WRAPPED)
    assert release.subheadlines == ()


def test_lines_of_any_length_are_no_wrapped_headline() -> None:
    lines = (
        "Harbour of Westmarsh opens after two years of work on its quay",
        "Ferries to the isle of Orrin sail every day again",
        "More than 400 people worked on the site, most from the town itself",
    )
    release = read(f"{chr(10).join(lines)}\nWESTMARSH, Ontario, Oct. 5 /CNW/ - {_ARTICLE}")
    assert release.headline == lines[0]


def test_lines_that_all_begin_a_sentence_are_no_wrapped_headline() -> None:
    lines = (
        "Westmarsh Harbour Opens After Two Years of Work on Its Old Quay",
        "Ferries to the isle of Orrin sail every day from the first of June",
        "More than 400 people worked on the site, most of them from the town",
    )
    release = read(f"{chr(10).join(lines)}\nWESTMARSH, Ontario, Oct. 5 /CNW/ - {_ARTICLE}")
    assert release.headline == lines[0]
    assert release.subheadlines == lines[1:]


@pytest.mark.parametrize(
    ("headline", "below"),
    [
        ("Stadt Auental eröffnet das „Haus am Hafen“", "Verein zeigt eine Ausstellung über die Schifffahrt"),
        ("Miasto otwiera „Dom nad portem”", "Stowarzyszenie pokazuje wystawę o statkach"),
        ("Město otevírá „Dům u přístavu“", "Spolek ukazuje výstavu o lodích"),
    ],
)
def test_a_mark_that_closes_a_quotation_leaves_no_headline_open(headline: str, below: str) -> None:
    release = read(f"{headline}\n{below}\n\n{_ARTICLE}")
    assert release.headline == headline


def test_a_quotation_goes_on_in_the_next_line_of_a_headline() -> None:
    release = read(f"Stadt Auental eröffnet morgen das neue „Haus\nam Hafen“ mit einer Ausstellung\n\n{_ARTICLE}")
    assert release.headline == "Stadt Auental eröffnet morgen das neue „Haus am Hafen“ mit einer Ausstellung"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Harbour Trust and Town Council Announce", "New Service to the Islands"),
        ("Westmarsh Council Receives", "Prize for Work on Old Quay"),
        ("El Consejo de Westmarsh anuncia", "Obras en el puerto"),
        ("La ville de Westmarsh annonce", "Des travaux sur le port"),
        ("Westmarsh Council Opens the", "Harbour of All Three Towns"),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_headline_does_not_end_with_a_verb_that_waits_for_more(first: str, second: str, gap: str) -> None:
    article = _ARTICLE
    if "anuncia" in first:
        article = (
            "El puerto de Westmarsh abre el lunes tras dos años de obras en el muelle, anunció hoy el consejo.\n\n"
            "Más de 400 personas trabajaron en el muelle, la mayoría del pueblo. El consejo no pidió créditos.\n"
        )
    elif "annonce" in first:
        article = (
            "Le port de Westmarsh rouvre lundi après deux ans de travaux, a annoncé la ville ce matin.\n\n"
            "Plus de 400 personnes y ont travaillé, la plupart de la ville. La ville n'a pas eu besoin d'un prêt.\n"
        )
    release = read(f"{first}{gap}{second}\n\n{article}")
    assert (release.headline, release.subheadlines) == (f"{first} {second}", ())


@pytest.mark.parametrize("first", ["A Harbour the Whole Town Can Be Proud of", "Give us a harbour to believe in"])
def test_a_preposition_at_the_end_of_a_headline_leads_over_no_blank_line(first: str) -> None:
    second = "Westmarsh opens its new quay after two years"
    release = read(f"{first}\n\n{second}\n\n{_ARTICLE}")
    assert release.headline in (first, second)


def test_an_exclamation_above_the_text_is_its_headline() -> None:
    first = "The harbour of Westmarsh has its ferries back!"
    assert read(f"{first}\n\n3 May 2026\n\n{_ARTICLE}").headline == first
