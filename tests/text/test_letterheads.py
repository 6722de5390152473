"""Letterheads: who issues a release, above its headline, in small letters too where a language writes it so."""

from __future__ import annotations

import pytest

from pressschema.documents import Document
from pressschema.models import PressRelease
from pressschema.parsers.text import Options, parse
from pressschema.parsers.text.evidence.kind_lines import Article
from pressschema.parsers.text.evidence.openings import load_openings


def read(text: str) -> PressRelease:
    return next(iter(parse(Document(text), Options()))).release


#: A headline and an article, by language.
_ARTICLES = {
    "en": (
        "Westmarsh harbour opens after two years",
        "The harbour of Westmarsh opens on Monday after two years of work on its quay. Ferries start on the same day.",
    ),
    "fr": (
        "Le port de Vieux-Marais rouvre après deux ans",
        "Le port de Vieux-Marais rouvre lundi après deux ans de travaux sur les quais. Les bacs partent le même jour.",
    ),
    "nl": (
        "Haven van Westmoer na twee jaar weer open",
        "De haven van Westmoer gaat maandag na twee jaar werk aan de kade weer open. De veerboten varen ook.",
    ),
    "ru": (
        "Порт Западный откроется после ремонта",
        "Порт Западный откроется в понедельник после двух лет ремонта причала. В тот же день начнут ходить паромы.",
    ),
    "sv": (
        "Hamnen i Västmyr öppnar efter två år",
        "Hamnen i Västmyr öppnar på måndag efter två års arbete med kajen. Färjorna till öarna börjar gå samma dag.",
    ),
    "it": (
        "Il porto di Palude riapre dopo due anni",
        "Il porto di Palude riapre lunedì dopo due anni di lavori sul molo. I traghetti per le isole partono subito.",
    ),
    "ar": (
        "ميناء الغرب يفتح أبوابه بعد عامين",
        "يفتح ميناء الغرب أبوابه يوم الاثنين بعد عامين من العمل على الرصيف. وتبدأ العبارات رحلاتها.",
    ),
}


@pytest.mark.parametrize(
    ("language", "letterhead", "date"),
    [
        ("en", "Office of the mayor of Westmarsh", "3 May 2026"),
        ("fr", "Fédération des gardiens de phare", "Vieux-Marais, le 3 mai 2026"),
        ("nl", "Kabinet van Vlaams minister Lies Peeters", "Brussel, 3 mei 2026"),
        ("ru", "Пресс-служба морского музея", "03.05.2026"),
        ("ru", "Управление портами Западной области", "3 мая 2026"),
        ("sv", "Nyhet från Västmyrs kommun", "Publicerad: 3 maj 2026"),
        ("it", "Federazione italiana dei pescatori", "Roma, 3 maggio 2026"),
        ("it", "Federazione Nazionale dei Pescatori della Palude di Ponente", "Roma, 3 maggio 2026"),
        ("en", "Association of Friends of the Old Quay of Westmarsh", "3 May 2026"),
        ("fr", "Association des Gardiens de Phare de la Côte de Vieux-Marais", "3 mai 2026"),
    ],
)
def test_an_office_above_a_date_and_a_headline(language: str, letterhead: str, date: str) -> None:
    headline, article = _ARTICLES[language]
    release = read(f"{letterhead}\n{date}\n\n{headline}\n\n{article}\n")
    assert (release.headline, release.subheadlines) == (headline, ())


@pytest.mark.parametrize(
    ("language", "letterhead"),
    [("ar", "منظمة الموانئ العربية"), ("sv", "Västmyr kommun"), ("en", "Westmarsh Harbour Trust")],
)
def test_an_organisation_right_above_a_headline(language: str, letterhead: str) -> None:
    headline, article = _ARTICLES[language]
    release = read(f"{letterhead}\n\n{headline}\n\n{article}\n")
    assert (release.headline, release.subheadlines) == (headline, ())


@pytest.mark.parametrize(
    "headline", ["Harbour opens", "Museum of the harbour opens on Monday", "Statement of the harbour on its ferries"]
)
def test_a_headline_above_a_date_with_nothing_below_it(headline: str) -> None:
    assert read(f"{headline}\n3 May 2026\n\n{_ARTICLES['en'][1]}\n").headline == headline


def test_a_headline_above_a_date_and_a_subheadline() -> None:
    headline, article = _ARTICLES["en"]
    release = read(f"{headline}\n3 May 2026\n\nFerries to the islands start on the same day\n\n{article}\n")
    assert (release.headline, release.subheadlines) == (headline, ("Ferries to the islands start on the same day",))


@pytest.mark.parametrize(
    ("release_line", "office", "headline", "article"),
    [
        (
            "FOR IMMEDIATE RELEASE",
            "Office of the Harbour Master",
            "Small Team Wins Prize",
            "A small team won the prize for its map of the harbour on Friday. The boats use it, the jury said.",
        ),
        (
            "FOR IMMEDIATE RELEASE",
            "Ministry of Trade",
            "Small shops pay less from July",
            "Small shops pay less for their licences from July. That is to help trade on the islands, it was said.",
        ),
        (
            "For immediate release",
            "Westmarsh County Sheriff's Office",
            "Attorney opens new branch",
            "The attorney opened a branch at the quay on Monday. A small team of four works there from now on.",
        ),
        (
            "Zur sofortigen Veröffentlichung",
            "Hafenamt Anstadt",
            "Kleines Team gewinnt Preis",
            "Ein kleines Team hat am Freitag den Preis für eine Karte des Hafens gewonnen. Die Boote nutzen sie.",
        ),
        (
            "Para publicación inmediata",
            "Oficina del Fiscal General",
            "Un equipo pequeño gana el premio",
            "Un equipo pequeño ganó el viernes el premio por un mapa del puerto. Los barcos lo usan, dijo el jurado.",
        ),
    ],
)
def test_an_office_beside_the_release_line(release_line: str, office: str, headline: str, article: str) -> None:
    for front in (
        f"{release_line}\n{office}\n{headline}",
        f"{release_line}\n\n{office}\n\n{headline}",
        f"{office}\n{release_line}\n\n{headline}",
    ):
        release = read(f"{front}\n\n{article}\n")
        assert (release.headline, release.subheadlines) == (headline, ())


def test_a_person_with_an_office_above_a_headline() -> None:
    headline, article = _ARTICLES["en"]
    release = read(f"FOR IMMEDIATE RELEASE\n\nSenator Jane Roe\n\n{headline}\n\n{article}\n")
    assert (release.headline, release.subheadlines) == (headline, ())


#: A headline that begins with who acts, what stands below it, and the article.
_ACTS = [
    (
        "University of Westmarsh opens school of music",
        "200 students to begin in autumn",
        "The University of Westmarsh opens a school of music this autumn. Some 200 students will begin then, it said.",
    ),
    (
        "Acme Widgets Opens New Plant",
        "200 Jobs Created In First Year",
        "Acme Widgets opens new plant in Westmarsh, which makes springs for clocks. Some 200 people work there.",
    ),
    (
        "Ministry Cuts Shop Fees",
        "New Rules Take Effect In July",
        "The ministry cuts the fees that small shops pay. The new rules take effect in July, the minister said today.",
    ),
    (
        "Stadtwerke Westmoor senken Gaspreis",
        "Kunden sparen im Schnitt 120 Euro",
        "Die Stadtwerke Westmoor senken zum Juli den Gaspreis. Kunden sparen im Schnitt 120 Euro im Jahr, hieß es.",
    ),
    (
        "Department of Harbours Gives Prize",
        "Small Team Wins 500 Pounds",
        "The department of harbours and islands gives a prize to a small team. It is worth 500 pounds, the jury said.",
    ),
    (
        "Ministerium Senkt Gebühren Für Läden",
        "Regeln Gelten Ab Juli",
        "Das Ministerium senkt die Gebühren, die kleine Läden zahlen. Die neuen Regeln gelten ab Juli, hieß es.",
    ),
    (
        "Fundación Marea abre museo",
        "Entrada gratuita hasta julio",
        "La Fundación Marea abre el lunes un museo del mar en el puerto viejo. La entrada es gratuita hasta julio.",
    ),
]


@pytest.mark.parametrize(("headline", "below", "article"), _ACTS)
@pytest.mark.parametrize("between", ["\n\n", "\n\n3.5.2026\n\n"])
def test_a_headline_that_begins_with_who_acts(headline: str, below: str, article: str, between: str) -> None:
    release = read(f"{headline}{between}{below}\n\n{article}\n")
    assert (release.headline, release.subheadlines) == (headline, (below,))


@pytest.mark.parametrize("letterhead", ["Westmarsh Council", "Harbour Trust of the Islands", "Islands Ferry Ltd"])
def test_a_name_that_the_article_says_too(letterhead: str) -> None:
    article = f"The {letterhead} backs a plan for a ferry to the islands. Boats are to sail every hour from June."
    release = read(f"{letterhead}\n\n3 May 2026\n\nBoats To Sail Every Hour\n\n{article}\n")
    assert (release.headline, release.subheadlines) == ("Boats To Sail Every Hour", ())


@pytest.mark.parametrize(
    ("line", "is_issuer"),
    [("News from Acme Widgets", True), ("News on the lease of Acme Widgets", False), ("Acme Widgets", False)],
)
def test_the_kind_of_text_and_whose_it_is(line: str, *, is_issuer: bool) -> None:
    assert load_openings("en").kind_lines.issuer(line, Article("The harbour opens.")) == is_issuer


@pytest.mark.parametrize(
    ("language", "kind"),
    [
        ("fr", "+++ Communiqué de presse +++"),
        ("fr", "Communiqué de presse n.º 45"),
        ("sv", "Pressmeddelande nr 45"),
        ("en", "+++ PRESS RELEASE +++"),
    ],
)
def test_the_kind_of_text_with_its_number_or_between_signs(language: str, kind: str) -> None:
    headline, article = _ARTICLES[language]
    assert read(f"{kind}\n\n{headline}\n\n{article}\n").headline == headline


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "A press release by the friends of the old quay"),
        ("fr", "Un communiqué de presse du groupe des amis du vieux quai"),
        ("fr", "Communiqué de l'association pour un port ouvert"),
        ("it", "Comunicato stampa del comitato per un porto aperto"),
        ("nl", "Persbericht van de vrienden van de haven"),
        ("sv", "Pressmeddelande från föreningen för en öppen hamn"),
    ],
)
def test_the_kind_of_text_and_who_issues_it(language: str, line: str) -> None:
    headline, article = _ARTICLES[language]
    for front in (f"{line}\n\n{headline}", f"{headline}\n\n{line}", f"{headline}\n\n2026-05-03\n\n{line}"):
        release = read(f"{front}\n\n{article}\n")
        assert (release.headline, release.subheadlines, release.summary) == (headline, (), None)


#: What an article tells below a headline that begins with the kind of a text.
_PRIZES = {
    "en": "The Harbour Guild gave its prize to a small team on Friday. Nobody writes more clearly, the jury said.",
    "de": "Der Hafenverein hat am Freitag seinen Preis an ein kleines Team vergeben. Es schreibt klar, lobte die Jury.",
    "fr": "La Société du port a remis vendredi son prix à une petite équipe. Elle écrit avec clarté, a dit le jury.",
    "es": "La Sociedad del Puerto dio el viernes su premio a un equipo pequeño. Escribe con claridad, dijo el jurado.",
}


@pytest.mark.parametrize(
    ("language", "headline", "below"),
    [
        ("en", "Press Release of the Year goes to the Harbour Guild", "Jury gives prize to a small team"),
        ("en", "Press Release of the Year Comes From Small Team", "Nobody writes more clearly, says jury"),
        ("en", "News Release of the Year Award for Harbour Guild", "Small team writes most clearly"),
        ("en", "PRESS RELEASE OF THE YEAR GOES TO SMALL TEAM", "Jury of Harbour Guild gives prize"),
        ("de", "Pressemitteilung des Jahres geht an kleines Team", "Jury lobt den Hafenverein"),
        ("de", "Medienmitteilung des Jahres für den Hafenverein", "Jury lobt kleines Team"),
        ("fr", "Communiqué de l'année pour la Société du port", "Le jury salue une petite équipe"),
        ("es", "Comunicado de prensa del año para la Sociedad del Puerto", "El jurado premia a un equipo pequeño"),
    ],
)
def test_a_headline_that_begins_with_the_kind_of_a_text(language: str, headline: str, below: str) -> None:
    for between in ("\n", "\n\n"):
        release = read(f"{headline}{between}{below}\n\n{_PRIZES[language]}\n")
        assert (release.headline, release.subheadlines) == (headline, (below,))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Press Release - Harbour Guild"),
        ("en", "Press release issued by the Westmarsh Ferry Guild"),
        ("en", "NEWS FROM THE HARBOUR GUILD"),
        ("de", "Medienmitteilung – Hafenverein Anstadt"),
        ("fr", "Communiqué de presse de la Société du port"),
        ("es", "Nota de prensa | Sociedad del Puerto"),
    ],
)
def test_the_kind_of_a_text_and_who_issues_it_above_a_headline(language: str, line: str) -> None:
    headline = _PRIZES[language].partition(". ")[0]
    release = read(f"{line}\n\n{headline}\n\n{_PRIZES[language]}\n")
    assert (release.headline, release.subheadlines) == (headline, ())


def test_what_a_text_is_about_may_begin_with_whose_it_is() -> None:
    headline = "News from the harbour trust: ferries to sail every hour"
    assert read(f"{headline}\n\nWestmarsh harbour opens\n\n{_ARTICLES['en'][1]}\n").headline == headline


@pytest.mark.parametrize(
    ("headline", "greeting", "text", "more"),
    [
        (
            "Harbour festival put off",
            "Friends and neighbours,",
            "We have decided to put off the festival of the harbour this year.",
            "The storm has damaged the quay, and it will take time to mend it. We will keep all of you informed.",
        ),
        (
            "Hafenfest verschoben",
            "Liebe Freunde des Hafens,",
            "wir haben entschieden, das Hafenfest in diesem Jahr zu verschieben.",
            "Der Sturm hat den Kai beschädigt, und es braucht Zeit, ihn zu richten. Wir halten alle auf dem Laufenden.",
        ),
        (
            "Havenfeest uitgesteld",
            "Beste vrienden van de haven,",
            "We hebben besloten het havenfeest dit jaar uit te stellen.",
            "De storm heeft de kade beschadigd en het kost tijd om die te herstellen. We houden iedereen op de hoogte.",
        ),
    ],
)
@pytest.mark.parametrize("date", ["", "2026-05-03\n\n"])
def test_a_greeting_is_above_the_text(headline: str, greeting: str, text: str, more: str, date: str) -> None:
    release = read(f"{headline}\n\n{date}{greeting}\n\n{text}\n\n{more}\n")
    assert (release.headline, release.subheadlines, release.summary) == (headline, (), None)
    assert len(release.body) == 2
