"""Letterheads: who issues a release, above its headline, in small letters too where a language writes it so."""

from __future__ import annotations

import pytest

from pressschema.documents import Document
from pressschema.models import PressRelease
from pressschema.parsers.text import Options, parse


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
