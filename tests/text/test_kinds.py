"""The kind of a text that no line names: advisories invite the press, whatever language they do it in."""

from __future__ import annotations

import pytest

from pressschema.documents import Document
from pressschema.models import PressRelease
from pressschema.parsers.text import Options, parse

MORE = {
    "en": "The tour begins at the quay at noon. The mayor will answer questions about the work of the last two years.",
    "de": "Der Rundgang beginnt um zwölf Uhr am Kai. Die Bürgermeisterin beantwortet Fragen zu den Arbeiten.",
    "fr": "La visite commence à midi sur le quai. La maire répondra aux questions sur les travaux de ces deux années.",
    "es": "La visita comienza a mediodía en el muelle. La alcaldesa responderá a las preguntas sobre las obras.",
    "it": "La visita comincia a mezzogiorno sul molo. La sindaca risponderà alle domande sui lavori degli ultimi anni.",
    "nl": "De rondgang begint om twaalf uur op de kade. De burgemeester beantwoordt vragen over het werk.",
    "fi": "Kierros alkaa laiturilta kello kaksitoista. Kaupunginjohtaja vastaa kysymyksiin kahden vuoden töistä.",
    "pl": "Zwiedzanie zaczyna się w południe na nabrzeżu. Burmistrz odpowie na pytania o prace ostatnich dwóch lat.",
    "da": "Rundturen begynder klokken tolv på kajen. Borgmesteren svarer på spørgsmål om de sidste to års arbejde.",
    "sv": "Rundturen börjar klockan tolv på kajen. Borgmästaren svarar på frågor om arbetet under de senaste två åren.",
}


def read(text: str, language: str) -> PressRelease:
    return next(iter(parse(Document(text), Options(language=language)))).release


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("en", "Reporters and photographers are invited to a tour of the new harbour of Westmarsh on Monday."),
        ("en", "The council opens the harbour on Monday. Media must apply for accreditation by Friday."),
        ("de", "Zur Eröffnung des Hafens am Montag lädt die Stadt Medienvertreterinnen und Medienvertreter ein."),
        ("fr", "La ville convie les représentants des médias à l'ouverture du nouveau port lundi prochain."),
        ("es", "El ayuntamiento invita a los medios de comunicación a la apertura del nuevo puerto el lunes."),
        ("it", "Il comune invita i giornalisti all'apertura del nuovo porto, che si terrà lunedì prossimo."),
        ("nl", "De gemeente nodigt de pers uit voor de opening van de nieuwe haven op maandag."),
        ("fi", "Kaupunki kutsuu toimittajat tutustumaan uuteen satamaan maanantaina puoliltapäivin."),
        ("pl", "Miasto zaprasza dziennikarzy na otwarcie nowego portu w poniedziałek w południe."),
        ("da", "Kommunen inviterer pressen til åbningen af den nye havn på mandag klokken tolv."),
        ("sv", "Kommunen bjuder in media till invigningen av den nya hamnen på måndag."),
    ],
)
def test_a_text_that_invites_the_press_is_an_advisory(language: str, lead: str) -> None:
    assert read(f"Westmarsh\n\n{lead}\n\n{MORE[language]}\n", language).type == "media_advisory"


@pytest.mark.parametrize(
    "lead",
    [
        "The council invites everybody to the opening of the new harbour of Westmarsh on Monday, it said today.",
        "The press of the old mill is open to the public again, and on Sunday school classes are invited to try it.",
        "Media reports of a delay are wrong, the town council of Westmarsh said today.",
    ],
)
def test_a_text_that_invites_others_is_none(lead: str) -> None:
    assert read(f"Westmarsh\n\n{lead}\n\n{MORE['en']}\n", "en").type == "press_release"


FACTS = {
    "de": "Ort: Hafenhaus, Kai 1\nDatum: Dienstag, 8. Oktober 2026\nZeit: 9.30 Uhr",
    "fr": "Date : mardi 8 octobre 2026\nHeure : 9 h 30\nLieu : maison du port, quai 1",
    "en": "What: The new harbour of Westmarsh\nWhen: Tuesday, 8 October 2026, 9.30 a.m.\nWhere: Harbour House, Quay 1",
}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Bei der Pressekonferenz stellen die Stadt und der Verein ihren Bericht vor."),
        ("fr", "La ville et l'association présenteront leur rapport lors de la conférence de presse."),
        ("en", "The council and the trust will present their report at a press conference."),
    ],
)
def test_the_facts_of_an_event_for_the_press_make_an_advisory(language: str, said: str) -> None:
    text = f"Westmarsh\n\n{MORE[language]}\n\n{MORE[language]}\n\n{said}\n\n"
    assert read(f"{text}{FACTS[language]}\n", language).type == "media_advisory"
    assert read(text, language).type == "press_release"
    named = {"de": "Pressemitteilung", "fr": "Communiqué de presse", "en": "Press release"}[language]
    assert read(f"{named}\n\n{text.replace(said, '')}{FACTS[language]}\n", language).type == "press_release"


def test_the_questions_of_an_advisory_make_one_unless_a_line_names_it_a_press_release() -> None:
    text = f"Westmarsh Opens Its Harbour\n\n{MORE['en']}\n\n{FACTS['en']}\n"
    assert read(text, "en").type == "media_advisory"
    assert read(f"PRESS RELEASE\n\n{text}", "en").type == "press_release"
    assert read(text.replace("What: The new harbour of Westmarsh\n", ""), "en").type == "press_release"


_CONCERTS = {
    "en": (
        "The choir of Westmarsh sings songs of the sea at the harbour on Saturday. Everybody is welcome. ",
        "It has sung there each summer since the quay was built, and this year the children of the school sing too. ",
        "When: Saturday, 8 October 2026, 7 p.m.\nWhere: Harbour House, Quay 1\nWho: The choir of Westmarsh",
    ),
    "de": (
        "Der Chor von Westmoor singt am Samstag im Hafen Lieder vom Meer. Der Eintritt zum Konzert ist frei. ",
        "Er singt dort jeden Sommer, seit der Kai gebaut wurde, und in diesem Jahr singen auch die Schulkinder mit. ",
        "Wann: Samstag, 8. Oktober 2026, 19 Uhr\nWo: Hafenhaus, Kai 1\nWas: Lieder vom Meer",
    ),
    "fr": (
        "Le chœur de Vieux-Marais chante samedi sur le port des chansons de la mer. L'entrée est libre pour tous. ",
        "Il y chante chaque été depuis que le quai est construit, et cette année les enfants chantent aussi. ",
        "Date : samedi 8 octobre 2026\nHeure : 19 h 30\nLieu : maison du port, quai 1",
    ),
}


@pytest.mark.parametrize(
    ("language", "asks"),
    [
        ("en", "Reporters should be at the quay an hour before the choir sings."),
        ("de", "Journalisten und Fotografen kommen bitte schon eine Stunde vorher an den Kai."),
        ("fr", "Accréditations à demander jusqu'au lundi 3 octobre auprès du service de presse."),
    ],
)
def test_the_facts_of_an_event_for_all_make_an_advisory_only_where_they_are_for_the_press(
    language: str, asks: str
) -> None:
    lead, more, facts = _CONCERTS[language]
    text = f"Westmarsh\n\n{lead}{more}\n\n{more}{lead}\n\n{facts}\n"
    assert read(text, language).type == "press_release"
    assert read(f"{text}\n{asks}\n", language).type == "media_advisory"
    capitals = "\n".join(
        f"{label.upper()}:{rest}" for label, _, rest in (fact.partition(":") for fact in facts.split("\n"))
    )
    assert read(text.replace(facts, capitals), language).type == "media_advisory"


@pytest.mark.parametrize(
    ("language", "facts"),
    [
        ("fr", "Quoi ? La visite du port\nQuand ? Mardi 8 octobre 2026 à 9 h 30\nOù ? Maison du port, quai 1"),
        ("es", "¿Qué? La visita del puerto\n¿Cuándo? Martes 8 de octubre de 2026\n¿Dónde? Casa del puerto, muelle 1"),
        ("it", "Cosa? La visita del porto\nQuando? Martedì 8 ottobre 2026\nDove? Casa del porto, molo 1"),
    ],
)
def test_the_questions_of_an_advisory_with_question_marks(language: str, facts: str) -> None:
    assert read(f"Westmarsh\n\n{MORE[language]}\n\n{facts}\n", language).type == "media_advisory"


@pytest.mark.parametrize(
    ("language", "heading"), [("sv", "Presskonferens"), ("de", "Pressekonferenz"), ("en", "Press conference")]
)
def test_a_section_headed_as_an_event_for_the_press_makes_an_advisory(language: str, heading: str) -> None:
    text = f"Westmarsh\n\n{MORE[language]}\n\n{MORE[language]}\n\n{heading}\n\n{MORE[language]}\n"
    assert read(text, language).type == "media_advisory"


def test_an_event_for_the_press_that_was_makes_no_advisory() -> None:
    was = "The trust had presented its report at a press conference in March."
    more = "The work took two years and cost less than planned, the council says. The mills paid for half of it."
    facts = FACTS["en"].partition("\n")[2]
    text = f"Westmarsh\n\n{MORE['en']}\n\n{more}\n\n{more} {was}\n\n{SAID}\n\n{facts}\n"
    assert read(text, "en").type == "press_release"


SAID = "The harbour is open again. It was a long way for everybody who works there, and nobody gave up on it for a day."


@pytest.mark.parametrize(
    ("rest", "kind"),
    [("", "statement"), (f"{MORE['en']}\n\n{MORE['en']} {MORE['en']}\n\n{MORE['en']}\n", "press_release")],
)
def test_a_text_most_of_which_is_one_statement_is_a_statement(rest: str, kind: str) -> None:
    lead = "Jane Roe, the mayor of Westmarsh, issued the following statement after the council voted on Monday."
    assert read(f"Westmarsh Mayor Welcomes Vote\n\n{lead}\n\n“{SAID}”\n\n{rest}", "en").type == kind


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("en", "In response to the vote of the council, the mayor of Westmarsh, Jane Roe, said:"),
        ("fr", "En réaction au vote du conseil, la maire de Westmarsh, Jane Roe, a déclaré :"),
        ("es", "En respuesta al voto del consejo, la alcaldesa de Westmarsh, Jane Roe, declaró:"),
    ],
)
def test_what_answers_something_and_is_one_quotation_is_a_statement(language: str, lead: str) -> None:
    text = f"Westmarsh\n\n{lead}\n\n“{SAID}”\n"
    assert read(text, language).type == "statement"
    assert read(text.replace(lead, "Jane Roe, the mayor of Westmarsh, said:"), "en").type == "press_release"


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("en", "In response to growing demand, Acme Widgets today launched a small machine that makes springs."),
        ("en", "Responding to many requests, Acme Widgets adds a night shift at its plant in Westmarsh in May."),
        ("en", "Acme Widgets today published its financial statement for the last year, which shows a profit."),
        ("en", "Acme Widgets today presented its new statement jewellery at the fair of Westmarsh."),
        ("de", "Als Reaktion auf die hohe Nachfrage bringt Acme Widgets im Mai eine kleine Maschine auf den Markt."),
        ("fr", "En réponse à une demande croissante, Acme Widgets lance en mai une petite machine à ressorts."),
    ],
)
def test_what_answers_something_with_more_than_words_is_no_statement(language: str, lead: str) -> None:
    verb = {"en": "said", "de": "sagte", "fr": "a déclaré"}[language]
    said = f"“{SAID[:-1]},” {verb} Jane Roe."
    assert read(f"Acme Widgets 2026\n\n{lead}\n\n{said}\n", language).type == "press_release"


def test_a_statement_of_accounts_is_none() -> None:
    lead = "Acme Widgets today published its financial statement, which shows a profit. Jane Roe, who leads it, said:"
    assert read(f"Acme Publishes Financial Statement\n\n{lead}\n\n“{SAID}”\n", "en").type == "press_release"
    lead = lead.replace("published its financial statement, which shows a profit.", "released a statement.")
    assert read(f"Acme Publishes Accounts\n\n{lead}\n\n“{SAID}”\n", "en").type == "statement"


@pytest.mark.parametrize(
    ("language", "headline", "issued"),
    [
        ("de", "Pressemitteilung des Vereins Seeblick – 12. März 2024", "2024-03-12"),
        ("fr", "Déclaration du comité des pêcheurs d'Armor -- 2024-03-12", "2024-03-12"),
        ("it", "Comunicato del direttivo di Mare Libero, 12 marzo 2024", "2024-03-12"),
        ("en", "Statement by the Board of Harbour Trust (March 12, 2024)", "2024-03-12"),
        ("en", "Media advisory: tour of the new quay, March 12, 2024", None),
        ("en", "The harbour of Westmarsh opens on March 12, 2024", None),
    ],
)
def test_a_day_behind_the_kind_of_text_is_that_of_issue(language: str, headline: str, issued: str | None) -> None:
    release = read(f"{headline}\n\n{MORE[language]}\n\n{MORE[language]}\n", language)
    assert (release.issued and str(release.issued)) == issued


def test_the_questions_of_an_advisory_in_a_column_of_their_own() -> None:
    facts = "What            A tour of the harbour\n\nWhen            Tuesday at noon\n\nWhere           Harbour House"
    release = read(f"Westmarsh Opens Its Harbour\n\n3 May 2026\n\n{facts}\n\n{MORE['en']}\n\n{SAID}\n", "en")
    assert (release.headline, release.summary, release.contacts) == ("Westmarsh Opens Its Harbour", None, ())


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Statement of financial position"),
        ("en", "Statement of the auditors"),
        ("de", "Erklärung der Begriffe"),
        ("es", "Declaración de la renta"),
    ],
)
def test_a_heading_within_the_text_names_no_kind(language: str, heading: str) -> None:
    text = f"Westmarsh 2031\n\n{MORE[language]}\n\n{heading}\n\n{MORE[language]}\n\n{MORE[language]}\n"
    assert read(text, language).type == "press_release"


@pytest.mark.parametrize(
    ("language", "headline", "kind"),
    [
        ("de", "Klarstellung der Regeln am Kai", "press_release"),
        ("es", "Manifiesto reúne a los poetas", "press_release"),
        ("it", "Precisazione dei tempi: il porto apre", "press_release"),
        ("fr", "Mise au point d'une grue sans bruit", "press_release"),
        ("de", "Stellungnahme der Hafenfreunde zu den Gebühren", "statement"),
        ("es", "Pronunciamiento de la red de amigas del puerto", "statement"),
        ("it", "Nota di protesta degli amici del porto", "statement"),
        ("fr", "Prise de position des amis du port", "statement"),
    ],
)
def test_a_headline_opens_with_the_name_of_a_kind_and_with_no_everyday_word(
    language: str, headline: str, kind: str
) -> None:
    assert read(f"{headline}\n\n{MORE[language]}\n\n{MORE[language]}\n", language).type == kind


@pytest.mark.parametrize("path", ["Home > News > Statement", "News / Speech", "News › Correction", "Home » Statement"])
@pytest.mark.parametrize("named", ["PRESS RELEASE\n\n", ""])
def test_the_way_to_a_page_names_no_other_kind(path: str, named: str) -> None:
    text = f"Westmarsh Opens Its Harbour\n\n{MORE['en']}\n\n{SAID}\n"
    assert read(f"{path}\n\n{named}{text}", "en").type == "press_release"
    assert read(f"{named}{path}\n\n{text}", "en").type == "press_release"
    assert read(f"Statement\n\n{text}", "en").type == "statement"


@pytest.mark.parametrize(
    ("language", "menu", "path"),
    [
        ("ja", "ニュース", "ホーム > ニュース > プレスリリース"),
        ("en", "Home\nNews story\nSpeech\nContact us", "Home › News › Press release"),
        ("en", "Skip to content\nSpeech\nSearch", "Home / News / Press release"),
    ],
)
def test_the_way_to_a_press_release_says_that_it_is_one_whatever_a_menu_has(
    language: str, menu: str, path: str
) -> None:
    said = {"en": SAID, "ja": "港町市は本日、新しい桟橋を開きました。工事は四年かかりました。"}[language]
    headline = {"en": "Westmarsh Opens Its Harbour", "ja": "港町市が新しい桟橋を開く"}[language]
    assert read(f"{menu}\n\n{path}\n\n{headline}\n\n{said}\n\n{said}\n", language).type == "press_release"


@pytest.mark.parametrize(
    ("language", "mark", "notice"),
    [
        (
            "en",
            "CORRECTION AND UPDATE",
            "This release corrects and replaces the one “Westmarsh Builds a Bridge”, it says:",
        ),
        ("fr", "CORRECTION ET MISE À JOUR", "Le communiqué suivant corrige celui de lundi. La version complète suit :"),
        (
            "de",
            "KORREKTUR",
            "Die folgende Mitteilung ersetzt die vom 3. Mai 2026, in der es zum Preis der Brücke hieß:",
        ),
    ],
)
def test_what_a_release_corrects_is_neither_said_nor_its_lead(language: str, mark: str, notice: str) -> None:
    lead = "WESTMARSH, 2026-05-04 (GLOBE NEWSWIRE) -- Westmarsh Bridge Trust: 120 000 km in all, of which 9 000 in May."
    release = read(f"{mark} - Westmarsh Opens Bridge\n\n{notice}\n\nWestmarsh Opens Bridge\n\n{lead}\n", language)
    assert (release.type, release.headline) == ("correction", "Westmarsh Opens Bridge")
    assert release.dateline is not None
    assert release.dateline.wire == "GLOBE NEWSWIRE"
    assert not release.quotes
    assert len(release.body) == 1
