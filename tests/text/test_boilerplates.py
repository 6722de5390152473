"""Boilerplates: how far a section goes, what is none before a quotation, names that headings ask for or run into."""

from __future__ import annotations

import pytest

import pressschema
from pressschema.models import Paragraph, PressRelease

_FRONT = (
    "Harbour Trust opens new pier",
    "ANYTOWN, 3 May 2024 - The Harbour Trust today opened its new pier after four years of work.",
)
_SAID = '"We are glad that it stands," said Jane Roe, director of the Harbour Trust. "It took us a very long time."'
_MORE = "All can walk on it, by day and by night. It is 400 metres long and has a light at its end."
_ABOUT = "The Harbour Trust is a charity that looks after piers. It was founded in 1911 and has 200 members."
_CONTACT = "Media contact:\nJohn Doe\n+44 20 7946 0331\npress@harbour.example.org"


def read(*parts: str, language: str = "en") -> PressRelease:
    return pressschema.parse("\n\n".join(parts) + "\n", format="text", language=language)


def boilerplates(release: PressRelease) -> list[tuple[str | None, list[str]]]:
    return [
        (
            about.organisation,
            ["".join(run.text for run in block.content) for block in about.body if isinstance(block, Paragraph)],
        )
        for about in release.boilerplates
    ]


@pytest.mark.parametrize(
    "more",
    [
        "The Light, the oldest house of the trust, and the New Light are the first of their kind on the coast.",
        "More about what the trust does is to be found at https://harbour.example.org/",
        "More about the work of the trust: https://harbour.example.org/",
    ],
)
@pytest.mark.parametrize("after", [(), (_CONTACT,)])
def test_a_section_goes_on_to_the_next_heading(more: str, after: tuple[str, ...]) -> None:
    release = read(*_FRONT, _SAID, _MORE, "About Harbour Trust", _ABOUT, more, *after)
    assert boilerplates(release) == [("Harbour Trust", [_ABOUT, more])]
    assert len(release.body) == 3


@pytest.mark.parametrize(
    "definition",
    [
        _ABOUT,
        "The Harbour Day offers visitors a unique opportunity to meet the builders of piers. It is for all.",
        "The Harbour Day is an annual event that brings together builders of piers from the whole coast.",
    ],
)
def test_no_boilerplate_is_before_words_that_somebody_says(definition: str) -> None:
    release = read(*_FRONT, definition, _SAID, _MORE, _CONTACT)
    assert not release.boilerplates
    assert len(release.body) == 4


@pytest.mark.parametrize(
    ("language", "about"),
    [
        ("en", "Since its founding in 1911, the Harbour Trust has worked for piers of wood. It has 200 members."),
        ("de", "Seit seiner Gründung 1911 setzt sich der Harbour Trust für Stege ein. Er hat 200 Mitglieder."),
        ("fr", "Depuis sa création en 1911, la société Harbour Trust défend les quais. Elle compte 200 membres."),
        ("fr", "La société Harbour Trust est une entreprise qui exploite des quais. Elle compte 200 salariés."),
        ("it", "La società Harbour Trust è una azienda che gestisce moli. Fondata nel 1911, ha 200 dipendenti."),
        ("nl", "Sinds de oprichting in 1911 zet Harbour Trust zich in voor steigers. Er zijn 200 leden."),
    ],
)
def test_what_a_last_paragraph_says_of_the_issuer(language: str, about: str) -> None:
    release = read(*_FRONT, _SAID, _MORE, about, _CONTACT, language=language)
    assert [texts for _, texts in boilerplates(release)] == [[about]]
    assert len(release.body) == 3


@pytest.mark.parametrize(
    "heading", ["What is the Harbour Trust", "Che cos'è la Harbour Trust", "Qué es la Harbour Trust"]
)
def test_a_heading_that_asks_for_the_name_below_it(heading: str) -> None:
    release = read(*_FRONT, _SAID, _MORE, heading, "Harbour Trust is a charity that looks after piers. It has boats.")
    assert [name for name, _ in boilerplates(release)] == ["Harbour Trust"]


@pytest.mark.parametrize(
    ("language", "heading", "about"),
    [
        ("zh", "关于港口公司：", "港口公司是一家在西海岸经营码头的公司，成立于1911年，拥有420名员工。"),
        ("zh", "【关于港口公司】", "港口公司是一家在西海岸经营码头的公司，成立于1911年，拥有420名员工。"),
        ("ja", "港湾協会について：", "港湾協会は、西海岸で桟橋を運営する団体です。1911年に設立されました。"),
        ("ja", "【港湾協会について】", "港湾協会は、西海岸で桟橋を運営する団体です。1911年に設立されました。"),
    ],
)
def test_a_heading_runs_into_its_text_without_a_space(language: str, heading: str, about: str) -> None:
    release = read(*_FRONT, _SAID, _MORE, heading + about, language=language)
    [(name, texts)] = boilerplates(release)
    assert (name, texts) == (heading.strip("【】：").removeprefix("关于").removesuffix("について"), [about])


def test_before_the_headings_of_boilerplates_a_definition_is_of_the_text() -> None:
    last = "The 13th Harbour Day is an important event that links builders of piers with those who walk on them."
    release = read(*_FRONT, _SAID, last, "Visitors need no tickets.", "About Harbour Trust", _ABOUT, _CONTACT)
    assert [name for name, _ in boilerplates(release)] == ["Harbour Trust"]
    assert len(release.body) == 4


@pytest.mark.parametrize("heading", ["ABOUT: ", "About us: ", "About us\n", "Company profile\n\n"])
def test_a_heading_that_names_nobody_leaves_it_to_the_text(heading: str) -> None:
    release = read(*_FRONT, _SAID, _MORE, f"{heading}{_ABOUT}", _CONTACT)
    assert boilerplates(release) == [("Harbour Trust", [_ABOUT])]


def test_an_article_that_the_text_has_small_is_none_of_the_name() -> None:
    release = read(*_FRONT, _SAID, "All of it is paid for by the Harbour Trust, and by those who walk on it.", _ABOUT)
    assert boilerplates(release) == [("Harbour Trust", [_ABOUT])]


def test_where_headings_say_about_whom_a_name_alone_heads_what_is_of_the_text() -> None:
    product = "Harbour Trust Card opens all the gates of the pier, by day and by night, and costs twelve pounds a year."
    release = read(*_FRONT, _SAID, "Harbour Trust Card", product, "About Harbour Trust", _ABOUT, _CONTACT)
    assert [name for name, _ in boilerplates(release)] == ["Harbour Trust"]


@pytest.mark.parametrize(
    "legend",
    [
        "Harbour Trust is a trademark of Pier Holdings Ltd. All others are the property of their respective owners.",
        "The Harbour Trust, Pier Day and the light are registered trademarks of Pier Holdings Ltd. in many countries.",
    ],
)
def test_what_says_whose_a_name_is_defines_nobody(legend: str) -> None:
    release = read(*_FRONT, _SAID, _MORE, "###", legend)
    assert boilerplates(release) == [(None, [legend])]


@pytest.mark.parametrize(
    ("heading", "language"),
    [("About this campaign", "en"), ("Over deze brochure", "nl"), ("Über diese Studie", "de")],
)
def test_a_heading_about_the_matter_is_of_the_body(heading: str, language: str) -> None:
    text = "The pier is the third of its kind and shows what can be done with old wood."
    release = read(*_FRONT, _SAID, _MORE, heading, text, language=language)
    assert not release.boilerplates
    assert [block.kind for block in release.body[-2:]] == ["heading", "paragraph"]


def test_parties_that_are_defined_amid_the_text_have_no_boilerplates() -> None:
    release = read(
        "Board Requires Buyer of Till Company to Sell a Business",
        "WASHINGTON - The Board of Competition today required Verity to sell a business before it buys Hypercash.",
        "Verity is a Delaware company based in San Jose, Calif. Verity took in $1 billion in 2010.",
        "Hypercash is a Delaware company based in Scottsdale, Ariz. Hypercash earned half as much in 2010.",
        "As the law requires, the settlement will be published, and anybody may comment on it within sixty days.",
    )
    assert not release.boilerplates
    assert len(release.body) == 4


def test_the_mark_of_a_registered_name_is_none_of_it() -> None:
    about = "Pier Analysts is the leading source of research on piers and their use."
    release = read(*_FRONT, _SAID, _MORE, "About Pier Analysts®", about)
    assert boilerplates(release) == [("Pier Analysts", [about])]
    about = "Harbour Trust® is a charity that looks after piers. It was founded in 1911 and has 200 members."
    assert boilerplates(read(*_FRONT, _SAID, _MORE, about, _CONTACT)) == [("Harbour Trust", [about])]


def test_legends_on_either_side_of_notes_are_two() -> None:
    first = "This release contains forward-looking statements. The trust undertakes no obligation to update them."
    second = (
        "Pier, Light and Quay are registered trademarks of the Harbour Trust in this county. All other names are those"
        " of their respective owners."
    )
    release = read(*_FRONT, _SAID, _MORE, first, "* At low tide, by the survey of the trust.", second, _CONTACT)
    assert boilerplates(release) == [(None, [first]), (None, [second])]


def test_a_remark_about_links_is_a_legend_of_its_own() -> None:
    first = "This release contains forward-looking statements. The trust undertakes no obligation to update them."
    second = "Links are provided as a convenience. The trust bears no responsibility for the content of other pages."
    assert boilerplates(read(*_FRONT, _SAID, _MORE, first, second)) == [(None, [first]), (None, [second])]


_ARTICLES = {
    "en": ("Harbour opens on Monday", f"{_FRONT[1]} {_MORE}"),
    "es": (
        "El puerto abre el lunes",
        "El puerto de Villaseca abre el lunes tras dos años de obras, informó hoy la autoridad portuaria de la ciudad.",
    ),
    "sv": (
        "Hamnen öppnar på måndag",
        "Hamnen i Västerby öppnar på måndag efter två års arbete, meddelar hamnen i dag. Den är klar.",
    ),
    "de": (
        "Hafen öffnet am Montag",
        "Der Hafen von Westmarsch öffnet am Montag nach zwei Jahren Arbeit, teilte die Hafengesellschaft heute mit.",
    ),
    "zh": (
        "西滨港星期一开放",
        "西滨港经过两年的施工将于星期一开放，港务局今天宣布。码头用岛上的石头重建，每天有两班渡轮。",
    ),
}


@pytest.mark.parametrize(
    ("language", "heading", "text", "organisation"),
    [
        ("en", "About us", "Westmarsh Boats is a charity that has run the harbour since 1901.", "Westmarsh Boats"),
        ("en", "About the author", "Jane Roe writes about ships. She lives in Orrin with two cats.", "Jane Roe"),
        ("es", "Sobre la autora", "María Ruiz escribe sobre barcos desde hace veinte años.", "María Ruiz"),
        ("sv", "Om oss", "Västerby Hamn är ett företag som driver hamnen sedan 1901.", "Västerby Hamn"),
        ("de", "Über die Autorin", "Anna Meier schreibt seit zwanzig Jahren über Schiffe.", "Anna Meier"),
        ("zh", "关于我们", "西滨港务公司是一家管理十二个港口的企业。", "西滨港务公司"),
    ],
)
def test_a_heading_that_names_nobody_is_about_whom_the_text_begins_with(
    language: str, heading: str, text: str, organisation: str
) -> None:
    release = read(*_ARTICLES[language], heading, text, language=language)
    assert boilerplates(release) == [(organisation, [text])]


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("The Harbour Trust (HT)", "Established in 1911, the all-volunteer Harbour Trust (HT) looks after many piers."),
        ("HARBOUR TRUST", "Founded in 1911 in Anytown, the Harbour Trust (HT) looks after forty piers of the coast."),
        (
            "Harbour Trust (HT)",
            "Harbour Trust is a charity that looks after forty piers of the coast by day and by night.",
        ),
    ],
)
def test_a_name_heads_the_text_that_says_what_it_is(heading: str, text: str) -> None:
    release = read(*_FRONT, _MORE, heading, text, _CONTACT)
    assert boilerplates(release) == [(heading, [text])]


@pytest.mark.parametrize(
    ("language", "law"),
    [
        ("en", "The Harbour Trust Act is a long step forward. It was brought in by both houses of the parliament."),
        ("fr", "La loi Harbour Trust est une bonne nouvelle. Elle a été votée par les deux chambres du parlement."),
        ("de", "Das Harbour-Trust-Gesetz ist ein Schritt nach vorn. Es wurde von beiden Kammern beschlossen."),
    ],
)
def test_what_a_law_is_makes_no_boilerplate(language: str, law: str) -> None:
    release = read(*_FRONT, _SAID, _MORE, law, _CONTACT, language=language)
    assert (boilerplates(release), len(release.body)) == ([], 4)


@pytest.mark.parametrize(
    "about",
    [
        "The Harbour Trust operates in two parts of the country. It has 200 members, and owns eleven piers there.",
        "The Harbour Trust performs the work of a port. Its customers are the navy, the coastguard and the ferries.",
        "Harbour Trust is engaged in the upkeep of piers on all coasts. It was founded in 1911 and has 200 members.",
    ],
)
@pytest.mark.parametrize("legends", [1, 3])
def test_legends_are_not_counted_where_a_short_text_ends(about: str, legends: int) -> None:
    legend = (
        "This release contains forward-looking statements within the meaning of the Private Securities Litigation "
        "Reform Act of 1995. Actual results could differ materially from those that are described in it."
    )
    release = read(*_FRONT, about, *[legend] * legends)
    assert boilerplates(release)[0][1] == [about]
    assert len(release.body) == 1


@pytest.mark.parametrize(
    ("organisation", "about"),
    [
        ("St. Swithin's Harbour Trust", "St. Swithin's is a charity of sailors. It has looked after piers since 1911."),
        ("Quay & Co.", "Quay & Co. is a family-owned chain of harbour shops that was founded in Anytown in 1911."),
    ],
)
def test_a_heading_with_an_abbreviation_that_runs_into_its_text(organisation: str, about: str) -> None:
    release = read(*_FRONT, _SAID, _MORE, f"About {organisation}: {about}")
    assert boilerplates(release) == [(organisation, [about])]


def test_a_short_form_in_brackets_is_of_the_name() -> None:
    release = read(*_FRONT, _SAID, _MORE, f"About the Harbour Trust [HT]\n{_ABOUT}", _CONTACT)
    assert boilerplates(release) == [("Harbour Trust [HT]", [_ABOUT])]


def test_an_outline_of_what_is_new_is_of_the_text_and_a_profile_names_the_company() -> None:
    release = read(
        "西浜港、6月に新ターミナルを開業",
        "西浜港湾株式会社は、2026年6月1日に西浜港の新ターミナルを開業いたします。二年間の工事を経て完成しました。",
        "新ターミナルは二年間の工事を経て完成し、フェリー四隻が同時に接岸できます。",
        "■新ターミナルの概要\n名称：西浜港新ターミナル\n所在地：西浜市港町1-2-3\n開業日：2026年6月1日",
        "■会社概要\n会社名：西浜港湾株式会社\n設立：1951年4月",
        language="ja",
    )
    assert len(release.body) == 6
    assert [about.organisation for about in release.boilerplates] == ["西浜港湾株式会社"]


@pytest.mark.parametrize(
    ("language", "heading", "name"),
    [
        ("en", "About the Harbour Trust -- http://www.harbour.example.org", "Harbour Trust"),
        ("en", "About Harbour Trust (www.harbour.example.org)", "Harbour Trust"),
        ("en", "About Harbour Trust | https://harbour.example.org/about", "Harbour Trust"),
        ("de", "Über den Hafenverein (www.hafen.example.org)", "Hafenverein"),
        ("fr", "À propos de Port Libre - https://port.example.org", "Port Libre"),
    ],
)
def test_the_page_in_a_heading_is_not_of_the_name(language: str, heading: str, name: str) -> None:
    release = read(*_FRONT, _SAID, _MORE, heading, _ABOUT, language=language)
    assert boilerplates(release) == [(name, [_ABOUT])]
    [page] = [str(link.href) for link in release.related_links]
    assert page.removeprefix("https://").removeprefix("http://") in heading


def test_what_the_issuer_is_below_the_contacts_is_a_boilerplate() -> None:
    about = (
        "The Harbour Trust is a charity with 200 members, and the voice of all who love piers. It was founded in 1911."
    )
    release = read(*_FRONT, _SAID, _MORE, "CONTACTS: Anytown - John Doe, 020 7946 0331", about)
    assert boilerplates(release) == [("Harbour Trust", [about])]
