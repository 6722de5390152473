"""The end of an article: its last sentences are of it, and the remarks and menus of a page are not."""

from __future__ import annotations

import pytest

import pressschema
from pressschema.models import PressRelease

_FRONT = "ANYTOWN, 3 May 2024 - The Harbour Trust today opened its new pier after four years of work."
_SAID = '"We are glad that it stands," said Jane Roe, director of the Harbour Trust. "It took a long time."'
_MORE = "All can walk on it, by day and by night. It is 400 metres long and has a light at its end."


def read(*parts: str, language: str = "en") -> PressRelease:
    whole = ["Harbour Trust opens new pier in Anytown", *parts]
    return pressschema.parse("\n\n".join(whole) + "\n", format="text", language=language)


def body(release: PressRelease) -> list[str]:
    return ["".join(run.text for run in block.content) for block in release.body if block.kind == "paragraph"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "El estudio se ha publicado en la revista Mares y Puertos."),
        ("it", "Lo studio è stato pubblicato in una rivista di porti."),
        ("fr", "Le rapport est publié dans la revue Mers et Ports."),
        ("pt", "O estudo foi publicado em março numa revista de portos."),
        ("sv", "Studien är publicerad i en tidskrift för sjöfart."),
        ("de", "Wer nicht mitgehen will, muss sich bis Freitag abmelden."),
        ("nl", "Wie niet meeloopt, moet zich voor vrijdag afmelden."),
        ("en", "The rules were originally published in 1987 by the county."),
        ("en", "Visitors can leave a comment in the book on the pier."),
        ("zh", "关于票价，目前尚未决定。"),
    ],
)
def test_a_sentence_with_the_words_of_a_page_is_of_the_article(language: str, sentence: str) -> None:
    assert body(read(_FRONT, sentence, _SAID, _MORE, language=language))[1] == sentence
    assert body(read(_FRONT, _SAID, _MORE, sentence, language=language))[-1] == sentence


@pytest.mark.parametrize(
    ("language", "remark"),
    [
        ("en", "This item expired on 3 June 2031."),
        ("en", "This content is archived."),
        ("en", "Published under the 2031 to 2036 government"), ("nl", "Dit item is verlopen sinds 3 juni 2031."),
        ("de", "Diese Meldung ist abgelaufen."), ("fr", "Ce contenu a expiré le 3 juin 2026."),
        ("es", "Este contenido ha caducado."), ("sv", "Den här sidan är arkiverad."),
        ("ja", "このページは過去の情報です。"),
    ],
)  # fmt: skip
def test_what_a_page_says_of_itself_is_furniture(language: str, remark: str) -> None:
    for parts in ([remark, _FRONT, _SAID, _MORE], [_FRONT, _SAID, _MORE, remark]):
        release = read(*parts, language=language)
        assert len(release.body) == 3
        assert (release.subheadlines, release.summary, release.notes, release.boilerplates) == ((), None, (), ())


@pytest.mark.parametrize(
    ("language", "sentence", "menu"),
    [
        ("en", "The pier is open to all on Sunday.", "Share\nPrint this page\nContact us\nPrivacy\nSitemap"),
        ("de", "Der Steg steht am Sonntag allen offen.", "Teilen\nDrucken\nKontakt\nImpressum\nDatenschutz"),
        ("fr", "Le quai sera ouvert à tous dimanche.", "Partager\nImprimer\nContact\nMentions légales\nPlan du site"),
        ("es", "El muelle estará abierto el domingo.", "Compartir\nImprimir\nContacto\nAviso legal\nMapa web"),
        ("nl", "De pier is zondag open voor iedereen.", "Delen\nPrinten\nContact\nPrivacy\nSitemap"),
        ("zh", "码头将于星期日向公众开放。", "分享\n打印\n联系我们\n隐私政策\n网站地图"),
    ],
)
def test_a_short_last_sentence_above_a_menu(language: str, sentence: str, menu: str) -> None:
    assert body(read(_FRONT, _SAID, _MORE, sentence, menu, language=language))[-1] == sentence


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "More information about the pier: https://harbour.example.org/pier"),
        ("nl", "Meer informatie is te vinden op harbour.example.org."),
        ("sv", "Mer information finns på www.harbour.example.org."),
        ("ru", "Подробнее на сайте www.harbour.example.org."),
        ("ja", "詳細はこちら： https://harbour.example.org/pier"),
        ("zh", "更多信息请见：https://harbour.example.org/pier"),
    ],
)
def test_a_sentence_that_leads_to_a_page_is_of_the_article(language: str, sentence: str) -> None:
    for after in ([], ["Media contact:\nJane Roe\n020 7946 0331"]):
        assert body(read(_FRONT, _SAID, _MORE, sentence, *after, language=language))[-1] == sentence


@pytest.mark.parametrize("address", ["Contact: press@harbour.example.org", "[1] http://harbour.example.org/piers"])
def test_the_slogan_of_a_page_between_its_addresses_and_its_menus(address: str) -> None:
    slogan = "The Harbour Trust is a grassroots coalition that fights for piers which are safe and open to all."
    release = read(_FRONT, _SAID, _MORE, address, slogan, "Press releases\nSearch\nBack to top")
    assert slogan not in body(release)
    assert body(release)[-1] == _MORE
    assert not release.boilerplates


@pytest.mark.parametrize(
    ("language", "remark"),
    [
        (
            "en",
            "The post {} and a title that goes on for so long that it has two lines appeared first on Harbour Trust.",
        ),
        ("es", "La entrada {} y un título tan largo que tiene dos líneas apareció primero en Puerto de Ejemplo."),
        ("de", "Der Beitrag {} und ein Titel, der so lang ist, dass er zwei Zeilen hat, erschien zuerst auf Hafen."),
        ("fr", "L’article {} et un titre si long qu’il a deux lignes est apparu en premier sur Port d’Exemple."),
    ],
)
def test_where_a_text_with_its_whole_title_appeared_first(language: str, remark: str) -> None:
    said = remark.format("Harbour Trust Opens New Pier After Four Years of Work")
    release = read(_FRONT, _SAID, _MORE, said, language=language)
    assert len(release.body) == 3
    assert (release.notes, release.boilerplates) == ((), ())


@pytest.mark.parametrize("remark", ["Last modified May 3, 2026", "Page last updated 3 June 2026"])
def test_when_a_page_was_last_changed(remark: str) -> None:
    assert len(body(read(_FRONT, _SAID, _MORE, remark))) == 3


def test_the_copyright_of_a_page_is_no_credit_of_the_last_sentence() -> None:
    sentence = "The pier was paid for by the Anytown Fund and by the council of the county."
    release = read(_FRONT, _SAID, _MORE, sentence, "© Harbour Media")
    assert body(release)[-1] == sentence
    assert not release.media


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ("Opening", "When: Monday, 8 June 2026, 11 a.m.", "Where: New pier, 4 Harbour Road")),
        ("sv", ("Öppning", "Tid: Måndag 8 juni kl. 11", "Plats: Nya bryggan, Hamngatan 4")),
        ("de", ("Eröffnung", "Wann: Montag, 8. Juni 2026, 11 Uhr", "Wo: Neuer Anleger, Hafenstraße 4")),
        ("en", ("Programme", "11 a.m. Welcome by Jane Roe", "11.15 a.m. First walk", "12 noon Lunch on the pier")),
        ("es", ("Programa", "11.00 Bienvenida de Juana Rojas", "11.15 Primer paseo", "12.00 Comida en el muelle")),
    ],
)
def test_when_and_where_something_is_at_the_end(language: str, lines: tuple[str, ...]) -> None:
    release = read(_FRONT, _SAID, _MORE, "\n".join(lines), "Contact:\nJane Roe\n020 7946 0331", language=language)
    assert [text for text in lines if text in repr(release.body)] == list(lines)


@pytest.mark.parametrize(
    "remark",
    [
        "View original content to download multimedia:https://wire.example.org/news-releases/"
        + "harbour-" * 12
        + "1.html",
        "View source version on the wire: https://wire.example.org/news/home/" + "20240503005411" * 6 + "/en/",
    ],
)
def test_a_remark_that_is_long_for_its_address(remark: str) -> None:
    release = read(_FRONT, _SAID, _MORE, remark, "SOURCE Harbour Trust")
    assert len(release.body) == 3


def test_labels_with_a_colon_in_a_menu_are_no_prose() -> None:
    menu = (
        "Service desk\n\nReport a problem\n\nStreet lights\n\nBins and recycling\n\n"
        "Complaints about the lighting of streets in the built-up area of town:\n\nwww.lights.example.org\n\n"
        "Urgent reports of failures in the built-up area outside office hours:\n\nPassports\n\nLicences\n\nHome > News"
    )
    assert len(read(_FRONT, _SAID, _MORE, menu).body) == 3


def test_a_sentence_about_cookies_is_of_the_text() -> None:
    told = "The Harbour Trust today opened a lab that tests every site which uses cookies, and all who sell there."
    assert told in body(read(_FRONT, told, _SAID, _MORE))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Is this page useful?"), ("en", "Report a problem with this page"), ("en", "Printer-friendly version"),
        ("en", "Readers who use assistive technology (such as large print) may ask for a more accessible format."),
        ("de", "War diese Seite hilfreich?"), ("fr", "Cette page vous a-t-elle été utile ?"),
        ("it", "Questa pagina è stata utile?"), ("en", "Westmarsh Online"),
    ],
)  # fmt: skip
def test_a_line_with_nothing_below_it_heads_nothing(language: str, line: str) -> None:
    release = read(_FRONT, _SAID, _MORE, line, language=language)
    assert [block.kind for block in release.body] == ["paragraph"] * 3


def test_a_text_without_a_headline_begins_with_its_first_sentence() -> None:
    first = "Police are looking for whoever took three boats from the harbour of Anytown on Monday night."
    rest = "They were last seen at the old pier, where a fisher had tied them up before the rain in the evening."
    release = pressschema.parse("\n\n".join((first, rest, _SAID, _MORE)), format="text", language="en")
    assert (release.headline, body(release)[0]) == (None, first)


def test_a_headline_that_is_a_sentence_is_told_again() -> None:
    headline = "The Harbour Trust opens a pier of 400 metres in Anytown."
    release = pressschema.parse("\n\n".join((headline, _FRONT, _SAID, _MORE)), format="text", language="en")
    assert release.headline == headline


def test_a_line_that_leads_to_a_page_below_it_is_of_the_text() -> None:
    release = read(_FRONT, _SAID, _MORE, "For pictures of the pier, visit:", "http://www.example.org/pier", "###")
    assert body(release)[3:] == ["For pictures of the pier, visit:", "http://www.example.org/pier"]


@pytest.mark.parametrize(
    ("marks", "offer"),
    [
        (
            ("END", "© Westmarsh News", "Subscribe to our newsletter"),
            "Our news is free for readers at home, but companies need a licence. That is how we pay our writers.",
        ),
        (
            ("###", "Share this article", "© 2024 Westmarsh News Pool"),
            "Members read every release of the county an hour before everybody else. It is three pounds a month.",
        ),
    ],
)
def test_what_a_page_offers_below_the_end_is_no_note(marks: tuple[str, ...], offer: str) -> None:
    release = read(_FRONT, _SAID, _MORE, *marks, "Do you read us at work?", offer)
    assert not release.notes
    assert body(release)[-1] == _MORE


def test_notes_below_the_end_of_a_text_are_notes() -> None:
    release = read(_FRONT, _SAID, _MORE, "ENDS", "Notes to editors", "1. The pier was closed in 2020.", "© 2024 Trust")
    assert len(release.notes) == 1


@pytest.mark.parametrize(
    ("language", "filing"),
    [
        ("en", "Topic(s):\nHarbours\nComponent(s):\nHarbour Division\nAnytown Office\nRelease Number:\n24-113"),
        ("en", "Tags:\nharbour\npier"),
        ("en", "Filed under:\nCoast and Sea\nTransport"),
        ("de", "Themen:\nHafen\nVerkehr und Wege"),
        ("fr", "Mots-clés :\nport\njetée"),
        ("es", "Etiquetas:\npuerto\nmuelle nuevo"),
    ],
)
def test_what_a_text_is_filed_under_is_none_of_it(language: str, filing: str) -> None:
    release = read(_FRONT, _SAID, _MORE, language=language)
    filed = read(_FRONT, _SAID, f"{_MORE}\n{filing}", language=language)
    assert filed.body == release.body
    assert not filed.notes
    assert not filed.related_links
    assert not filed.contacts


@pytest.mark.parametrize(
    ("language", "filing", "heading"),
    [("en", "Tags:\nharbour\npier", "Related links:"), ("de", "Themen:\nHafen", "Weiterführende Links:")],
)
def test_links_below_what_a_text_is_filed_under_are_related(language: str, filing: str, heading: str) -> None:
    link = "https://harlow.example.org/quay"
    release = read(_FRONT, _SAID, f"{_MORE}\n{filing}\n{heading}\n{link}", language=language)
    assert [str(related.href) for related in release.related_links] == [link]
    assert len(release.body) == 3


def test_captions_and_other_news_below_a_label_are_what_they_are() -> None:
    release = read(_FRONT, _SAID, f"{_MORE}\nAttachments:\nPicture 1: The quay by night\nPicture 2: The quay at dawn")
    assert [medium.caption for medium in release.media] == ["The quay by night", "The quay at dawn"]
    news = "More news:\nOld quay closed in 2030\nRelated links:\nhttps://harlow.example.org/quay"
    release = read(_FRONT, _SAID, f"{_MORE}\n{news}\nSocial media:\n@harlowtrust")
    assert release.related_links[0].text == "Old quay closed in 2030"
    assert len(release.social_accounts) == 1
    assert read(_FRONT, _SAID, f"{_MORE}\nSources: Trust, Acme").notes


def test_a_list_at_the_end_of_a_text_is_filed_under_nothing() -> None:
    release = read(_FRONT, _SAID, _MORE, "The pier is also open to:", "anglers", "dogs on a lead")
    assert "anglers" in release.model_dump_json()


@pytest.mark.parametrize(
    ("language", "remark"),
    [
        ("ru", "При использовании материалов ссылка на пресс-службу порта обязательна."),
        ("de", "Nachdruck honorarfrei, um Quellenangabe wird gebeten."),
        ("es", "Se permite la reproducción citando la fuente."),
        ("it", "È consentita la riproduzione citando la fonte."),
        ("pt", "Reprodução autorizada desde que citada a fonte."),
    ],
)  # fmt: skip
def test_who_may_print_the_text_is_of_the_page(language: str, remark: str) -> None:
    assert len(read(_FRONT, _SAID, _MORE, remark, language=language).body) == 3


@pytest.mark.parametrize(
    "remark",
    [
        "To view a pdf of this as well as other releases, please visit: http://harbour.example.org/news",
        "Find more from the Harbour Trust on our pages.",
        "You can see all our press releases at http://harbour.example.org/news",
    ],
)
def test_where_other_releases_are_is_said_by_the_page(remark: str) -> None:
    for end in ((), ("###",)):
        release = read(_FRONT, _SAID, _MORE, *end, remark)
        assert len(release.body) == 3
        assert (release.notes, release.boilerplates, release.contacts) == ((), (), ())
