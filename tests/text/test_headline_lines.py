"""Headlines of several lines: what goes on in the next one, and what begins anew."""

from __future__ import annotations

import textwrap

import pytest

from pressschema.documents import Document
from pressschema.parsers.text import Options, parse
from tests.text.test_headlines import ARTICLE, HEADLINE, read


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
    for text in (f"{date}\n\n{HEADLINE}\n\n{ARTICLE}", f"{HEADLINE}\n\n{date}\n\n{ARTICLE}"):
        release = next(iter(parse(Document(text), Options(language=language)))).release
        assert (release.headline, str(release.issued)) == (HEADLINE, "2026-06-03")


def test_the_last_word_of_a_headline_on_a_line_of_its_own() -> None:
    article = (
        "Der Hafen von Westmarsch hat heute vier weitere Kräne bestellt, teilte die Stadt mit.\n\n"
        "Mehr als 400 Menschen arbeiten an dem Kai. Die Stadt hat dafür keinen Kredit aufgenommen.\n"
    )
    release = read(f"Presseinformation\n\nHafen von Westmarsch bestellt vier weitere\nKräne\n\n{article}")
    assert (release.headline, release.subheadlines) == ("Hafen von Westmarsch bestellt vier weitere Kräne", ())


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
    article = ARTICLE
    if language == "es":
        article = (
            "El puerto de Westmarsh abre el lunes tras dos años de obras en el muelle, anunció hoy el consejo.\n\n"
            "Más de 400 personas trabajaron en el muelle, la mayoría del pueblo. El consejo no pidió créditos.\n"
        )
    release = read(f"{first}\n{second}\n\n{article}")
    assert (release.headline, release.subheadlines) == (f"{first} {second}", ())


def test_a_clause_that_a_preposition_opens_is_a_subheadline() -> None:
    first, second = "Westmarsh Council Opens Harbour Again", "With New Quay, Ferries to the Islands Start"
    release = read(f"{first}\n{second}\n\n{ARTICLE}")
    assert (release.headline, release.subheadlines) == (first, (second,))


_WRAPPED = (
    "Invitation to the media - The mayor of Westmarsh speaks at the harbour club -",
    "The 140 members of the dockers' union meet in front of the club after their",
    "200 days without work",
)


@pytest.mark.parametrize("width", [60, 68, 78])
@pytest.mark.parametrize("above", ["", "MEDIA ADVISORY\n"])
def test_a_headline_that_was_wrapped_over_several_lines(width: int, above: str) -> None:
    lines = textwrap.wrap(" ".join(_WRAPPED), width)
    release = read(f"{above}{chr(10).join(lines)}\nWESTMARSH, Ontario, Oct. 5 /CNW/ - {ARTICLE}")
    assert release.headline == " ".join(_WRAPPED)
    assert release.subheadlines == ()


def test_lines_of_any_length_are_no_wrapped_headline() -> None:
    lines = (
        "Harbour of Westmarsh opens after two years of work on its quay",
        "Ferries to the isle of Orrin sail every day again",
        "More than 400 people worked on the site, most from the town itself",
    )
    release = read(f"{chr(10).join(lines)}\nWESTMARSH, Ontario, Oct. 5 /CNW/ - {ARTICLE}")
    assert release.headline == lines[0]


def test_lines_that_all_begin_a_sentence_are_no_wrapped_headline() -> None:
    lines = (
        "Westmarsh Harbour Opens After Two Years of Work on Its Old Quay",
        "Ferries to the isle of Orrin sail every day from the first of June",
        "More than 400 people worked on the site, most of them from the town",
    )
    release = read(f"{chr(10).join(lines)}\nWESTMARSH, Ontario, Oct. 5 /CNW/ - {ARTICLE}")
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
    release = read(f"{headline}\n{below}\n\n{ARTICLE}")
    assert release.headline == headline


def test_a_quotation_goes_on_in_the_next_line_of_a_headline() -> None:
    release = read(f"Stadt Auental eröffnet morgen das neue „Haus\nam Hafen“ mit einer Ausstellung\n\n{ARTICLE}")
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
    article = ARTICLE
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
    release = read(f"{first}\n\n{second}\n\n{ARTICLE}")
    assert release.headline in (first, second)
