"""What stands after the body, in forms of many trades: boilerplates, legends, notes, contacts, links."""

from __future__ import annotations

import pytest

import pressschema
from pressschema.models import Paragraph, PressRelease

STORY = """\
Harbour Trust Opens New Pier

ANYTOWN, 3 May 2024 - The Harbour Trust today opened its new pier after four years of work and said that all can use it.

"We are glad that it stands," said Jane Roe, director of the Harbour Trust. "It took a long time."

"""


def read(after: str, story: str = STORY, language: str = "en") -> PressRelease:
    return pressschema.parse(story + after, format="text", language=language)


def texts(blocks: tuple[object, ...]) -> list[str]:
    return ["".join(run.text for run in block.content) for block in blocks if isinstance(block, Paragraph)]


@pytest.mark.parametrize(
    "legend",
    [
        "An indictment is merely an accusation. Each defendant is presumed innocent until proven guilty.",
        "Pier Analysts does not endorse any vendor, product or service depicted in its research publications.",
        "Harbour Trust and the pier logo are registered trademarks. All others belong to their respective owners.",
    ],
)
def test_legends_without_a_heading(legend: str) -> None:
    release = read(legend)
    assert [(about.organisation, texts(about.body)) for about in release.boilerplates] == [(None, [legend])]
    assert len(release.body) == 2


def test_a_note_that_is_a_legend() -> None:
    release = read("NOTE: Names of ships and berths are trademarks of their respective owners.")
    assert len(release.boilerplates) == 1
    assert not release.notes


def test_notes_may_follow_a_boilerplate() -> None:
    release = read(
        "About Harbour Trust\nThe Harbour Trust is a charity that looks after piers and quays.\n\n"
        "Note: News releases of the trust can be had at www.harbour.example.org.\n"
    )
    assert texts(release.notes) == ["Note: News releases of the trust can be had at www.harbour.example.org."]


def test_a_telephone_alone_on_its_line_is_of_the_contact() -> None:
    release = read("Media contact\nJane Roe\nHarbour Trust\n020 7946 0331\n")
    assert [(contact.name, contact.phones) for contact in release.contacts] == [("Jane Roe", ("020 7946 0331",))]


def test_a_numbered_note_that_names_a_contact_is_a_note() -> None:
    note = "2. For interviews contact Jane Roe, Harbour Trust, t: 020 7946 0331, e: jane@harbour.example.org"
    release = read(f"Ends\n\nNotes to editors\n1. The Harbour Trust was founded in 1911.\n{note}\n")
    assert texts(release.notes) == ["1. The Harbour Trust was founded in 1911.", note]
    [contact] = release.contacts
    assert (contact.name, contact.emails) == ("Jane Roe", ("jane@harbour.example.org",))


def test_an_area_code_is_no_number_of_an_item() -> None:
    [contact] = read("Media contact\nJane Roe\n(11) 5555-0123\n", language="pt").contacts
    assert contact.phones == ("(11) 5555-0123",)


def test_a_caption_said_twice_is_one() -> None:
    caption = "Jane Roe on the new pier of Anytown, which is open to all. (Photo: Harbour Trust)"
    release = read(
        f"Jane Roe was the first to walk over it.\n\nAbout Harbour Trust\nThe trust is a charity.\n\n{caption}\n",
        story=STORY.replace('\n"We', f'\n{caption}\n\n"We'),
    )
    assert [medium.caption for medium in release.media] == [caption]


def test_a_boilerplate_that_says_first_since_when() -> None:
    about = (
        "Established in 2003 with money from the city and the county, the Harbour Trust exists to look after piers and "
        "quays. It has 200 members."
    )
    release = read(f"The pier has no railing.\n\n{about}\n\n# # #\n")
    assert [texts(boilerplate.body) for boilerplate in release.boilerplates] == [[about]]


def test_a_name_heads_what_it_is_defined_in() -> None:
    release = read(
        "The Harbour Trust:\nThe Harbour Trust (HT) is a charity that looks after piers. It has 200 members.\n\n"
        "Pier Day\nPier Day is a worldwide day for piers with events in many towns.\n\nContact: Jane Roe, 555-0100\n"
    )
    assert [(about.organisation, texts(about.body)) for about in release.boilerplates] == [
        ("The Harbour Trust", ["The Harbour Trust (HT) is a charity that looks after piers. It has 200 members."]),
        ("Pier Day", ["Pier Day is a worldwide day for piers with events in many towns."]),
    ]


def test_a_list_of_addresses_as_they_are_said() -> None:
    release = read(
        "Contact:\n\ninfo at example.org\n\nJane Roe      jane at example.org\nJohn Doe      doe at mail.example.org\n"
    )
    assert [(contact.name, contact.emails) for contact in release.contacts] == [
        (None, ("info@example.org",)),
        ("Jane Roe", ("jane@example.org",)),
        ("John Doe", ("doe@mail.example.org",)),
    ]


def test_the_number_of_a_file_is_no_contact() -> None:
    assert not read("R. 9010/234\n\nFile No 2003/4552\n").contacts


def test_where_recordings_are_is_nobody_to_turn_to() -> None:
    release = read(
        "Audio clip available at: http://harbour.example.org/a.mp3\n(Audio clip is also at 1-800-555-0167 ext. 309)\n"
    )
    assert not release.contacts
    assert "http://harbour.example.org/a.mp3" in release.model_dump_json()


def test_a_sentence_with_a_colon_leads_to_a_contact_though_others_follow() -> None:
    story = (
        "La Fondation du port inaugure un nouveau quai\n\nVilleneuve, le 3 mai 2024 – La Fondation du port a inauguré "
        "aujourd'hui son nouveau quai après quatre ans de travaux. Les visiteurs pourront l'utiliser dès dimanche.\n\n"
    )
    release = read(
        "Pour toute information complémentaire, veuillez contacter Jeanne Dupuis :\ntél. +33 1 99 00 12 34\n"
        "jeanne.dupuis@port.example.org\n\nÀ propos de la Fondation du port\nLa Fondation du port est une association "
        "qui entretient les quais.\n\nContact\nService de presse : presse@port.example.org\n",
        story,
        "fr",
    )
    assert [(contact.name, contact.emails) for contact in release.contacts] == [
        ("Jeanne Dupuis", ("jeanne.dupuis@port.example.org",)),
        (None, ("presse@port.example.org",)),
    ]


def test_a_signature_is_a_contact() -> None:
    release = read(
        "--\nJane Roe\nDirector of Communications\nHarbour Trust\n12 Quay Street, Anytown AT1 2BC\n"
        "T +44 20 7946 0331 | M +44 7700 900123\njane.roe@harbour.example.org\n"
    )
    [contact] = release.contacts
    assert (contact.name, contact.role) == ("Jane Roe", "Director of Communications")
    assert len(contact.phones) == 2


def test_a_contact_of_lines_alone_above_the_buttons_of_a_page() -> None:
    release = read(
        "Jane Roe\nHarbour Trust\n+44 20 7946 0331\nemail us here\nVisit us on social media:\nFacebook\nTwitter\n"
    )
    assert [(contact.name, contact.organisation) for contact in release.contacts] == [("Jane Roe", "Harbour Trust")]


@pytest.mark.parametrize(
    "line", ["Read more at www.harbour.example.org/news", "Photos: https://harbour.example.org/photos"]
)
def test_lines_that_point_elsewhere_are_links(line: str) -> None:
    release = read(f"About Harbour Trust\nThe Harbour Trust is a charity that looks after piers.\n\n{line}\n")
    assert [link.text for link in release.related_links] == [line]


def test_captions_in_a_numbered_list() -> None:
    release = read("Photo captions:\n1. The pier at dawn.\n2. Jane Roe with visitors.\n")
    assert [medium.caption for medium in release.media] == ["The pier at dawn.", "Jane Roe with visitors."]


def test_short_paragraphs_stay_in_their_boilerplate_and_their_legend() -> None:
    release = read("""\
About Harbour Trust

The Harbour Trust is a charity that looks after piers. It has 200 members.

The trust was founded in 1911.

For more information, visit www.harbour.example.org.

Forward-Looking Statements

This press release contains forward-looking statements.

The trust undertakes no obligation to update these.

Contact:
Jane Roe
020 7946 0331
""")
    assert [len(about.body) for about in release.boilerplates] == [3, 2]
    assert not release.notes


def test_footnotes_with_bare_numbers_and_a_disclaimer() -> None:
    notes = [
        "1 Pier Analysts, “Magic Circle for Piers,” by Jane Roe, 2 May 2024.",
        "2Pier Analysts, Market Guide 2024.",
    ]
    disclaimer = "Pier Analysts does not endorse any vendor, product or service depicted in its publications."
    release = read(f"{notes[0]}\n{notes[1]}\n\nPier Analysts Disclaimer\n{disclaimer}\n")
    assert texts(release.notes) == notes
    assert [texts(about.body) for about in release.boilerplates] == [[disclaimer]]


CHINESE = """\
港口公司上调预测

港口公司今日上调业绩预测，营业收入增长百分之十二，游客自周日起可以使用新码头。

"""
JAPANESE = """\
港湾財団、新桟橋を開設

港湾財団は本日、4年間の工事を経て新しい桟橋を開設しました。日曜日から利用が可能になります。

"""


@pytest.mark.parametrize(
    ("story", "language", "note"),
    [(CHINESE, "zh", "註：本公司成立於1990年。"), (JAPANESE, "ja", "※1 桟橋とは、船を着けるための構造物です。")],
)
def test_notes_in_scripts_without_spaces(story: str, language: str, note: str) -> None:
    assert texts(read(f"{note}\n", story, language).notes) == [note]


def test_a_place_on_the_web_is_no_contact() -> None:
    release = read("Press contact\nJane Roe, 020 7946 0331\n\nPictures of all kinds: www.harbour.example.org/press\n")
    assert [contact.name for contact in release.contacts] == ["Jane Roe"]
    assert "www.harbour.example.org/press" in release.model_dump_json()


def test_the_page_and_the_account_of_whom_a_boilerplate_is_about() -> None:
    release = read(
        "About Harbour Trust\nThe Harbour Trust is a charity that looks after piers.\n"
        "www.harbour.example.org | @harbourtrust\n\nAbout Pier Day\nPier Day is held every May.\n"
    )
    assert [about.organisation for about in release.boilerplates] == ["Harbour Trust", "Pier Day"]
    assert [link.href for link in release.related_links] == ["http://www.harbour.example.org"]


def test_a_heading_in_brackets() -> None:
    [about] = read("【港湾財団について】\n港湾財団は桟橋を管理する団体です。\n", JAPANESE, "ja").boilerplates
    assert about.organisation == "港湾財団"


def test_the_press_officer_under_the_headline() -> None:
    story = """\
Moore vergessen nicht

Dr. Jana Ruh Hochschulkommunikation
Universität Anystadt

Wer ein Moor retten will, verschließt die Gräben. Das allein reicht nicht, wie eine Studie der Universität zeigt.
Sie hat elf Moore vier Jahre lang beobachtet.

Die Forscherinnen haben dafür Torf entnommen und untersucht. Die Ergebnisse stehen in einer Fachzeitschrift.
"""
    release = read("", story, "de")
    [contact] = release.contacts
    assert (contact.name, contact.role) == ("Dr. Jana Ruh", "Hochschulkommunikation")
    assert contact.organisation == "Universität Anystadt"


def test_a_long_paragraph_may_end_in_an_abbreviation() -> None:
    about = (
        "More of the harbour is told on Pier Zone, http://www.pierzone.example.org, which has shown piers and quays "
        "since the first of them was built. Its pages are looked after by Jane Roe of Quayside Letters Inc."
    )
    release = read(f"Contact: Jane Roe, 020 7946 0331\n\n{about}\n\n• Site Map\n• Contact Us\n• Donate\n")
    assert texts(release.body)[-1] == about


def test_a_heading_with_brackets_is_no_note() -> None:
    release = read("Notes to editors (not for publication)\nThe pier was built by hand.\nIt is 120 metres long.\n")
    assert texts(release.notes) == ["The pier was built by hand.", "It is 120 metres long."]


def test_footnotes_with_stars() -> None:
    story = STORY.replace("its new pier after", "its new pier* after")
    release = read("* A pier is a thing to walk on.\n\nFor media enquiries: media@harbour.example.org\n", story)
    assert "A pier is a thing to walk on." in str(release.notes)
    assert not read("* A pier is a thing to walk on.\n* A quay is another.\n").notes


def test_a_job_below_a_name_heads_nothing() -> None:
    [contact] = read("--\nJane Roe\nPress Officer\nFriends of the Harbour, The Gatehouse\n020 7946 0331\n").contacts
    assert (contact.name, contact.role) == ("Jane Roe", "Press Officer")


def test_a_line_above_a_credit_is_a_caption() -> None:
    story = STORY.replace('\n"We', '\nJane Roe at the opening of the new pier\nPhoto: John Doe\n\n"We')
    assert [medium.caption for medium in read("", story).media] == ["Jane Roe at the opening of the new pier"]


def test_labelled_captions_one_below_the_other() -> None:
    story = STORY.replace('\n"We', '\nPhoto: The pier at dawn\nPhoto: The pier at night\n\n"We')
    assert [medium.caption for medium in read("", story).media] == ["The pier at dawn", "The pier at night"]


def test_whom_to_answer_an_invitation_beside_the_contacts() -> None:
    story = STORY.replace(
        '\n"We', '\nRSVP: Space is limited. Reply by noon on Wednesday to Lucy Green, 020 7946 0399.\n\n"We'
    )
    release = read("Media contact: John Doe, 020 7946 0331\n", story)
    assert {contact.name for contact in release.contacts} == {"Lucy Green", "John Doe"}


def test_each_paragraph_that_defines_another_organisation_is_a_boilerplate() -> None:
    release = read(
        "The Harbour Trust is a charity that looks after piers and quays. It was founded in 1901 in Anytown.\n\n"
        "Quay Partners is a company that builds piers. The Company is the largest of its kind in the region.\n\n"
        "Contact: Jane Roe, 020 7946 0331\n",
        story=STORY.replace("The Harbour Trust today", "The Harbour Trust and Quay Partners today"),
    )
    assert [about.organisation for about in release.boilerplates] == ["Harbour Trust", "Quay Partners"]


def test_a_second_sentence_defines_nothing() -> None:
    pier = "The pier was built in four years and runs out to sea. It is the third that the town has had since 1901."
    release = read(f"{pier}\n\nContact: Jane Roe, 020 7946 0331\n")
    assert not release.boilerplates
    assert texts(release.body)[-1] == pier


def test_a_list_within_a_boilerplate_is_of_it() -> None:
    release = read(
        "About Harbour Trust\nThe Harbour Trust looks after:\n- piers\n- quays\n\n"
        "It was founded in 1901 and has its seat in Anytown.\n\nContact:\nJane Roe, 020 7946 0331\n"
    )
    assert [block.kind for about in release.boilerplates for block in about.body] == ["paragraph", "list", "paragraph"]
    assert len(release.body) == 2


def test_a_paragraph_about_the_issuer_below_a_contact() -> None:
    release = read(
        "For more information, contact Jane Roe, press officer, on 020 7946 0331.\n\n"
        "The Harbour Trust is a charity that looks after piers and quays. It was founded in 1901 in Anytown.\n"
    )
    assert [contact.name for contact in release.contacts] == ["Jane Roe"]
    assert [about.organisation for about in release.boilerplates] == ["Harbour Trust"]
    assert len(release.body) == 2


def test_a_source_with_a_number_is_a_contact() -> None:
    release = read("Source : Jeanne Roy, attachée de presse, Ville d'Exemple, 418 555-0133\n", language="fr")
    assert [(contact.name, contact.phones) for contact in release.contacts] == [("Jeanne Roy", ("418 555-0133",))]


def test_who_is_named_twice_is_one_contact() -> None:
    release = read("Media contact:\nJane Roe\n020 7946 0331\n\n###\n\nPress contact:\nJane Roe\n020 79460331\n")
    assert [contact.name for contact in release.contacts] == ["Jane Roe"]


def test_the_labels_of_a_paper_open_notes_and_its_authors_are_no_contacts() -> None:
    release = read(
        "Originalpublikation: https://doi.org/10.1000/182\n\n"
        "Autoren: Erika Roe, Universität Musterstadt, mailto:erika@example.org\n\n"
        "Wissenschaftlicher Ansprechpartner:\nProf. Dr. Hans Doe\nhans@example.org\n",
        language="de",
    )
    assert len(release.notes) == 2
    assert [contact.name for contact in release.contacts] == ["Prof. Dr. Hans Doe"]


def test_a_pointer_below_a_contact_is_a_link() -> None:
    release = read("Contact:\nJane Roe\n020 7946 0331\nMore information at www.harbour.example.org\n")
    assert [contact.urls for contact in release.contacts] == [()]
    assert [link.href for link in release.related_links] == ["http://www.harbour.example.org"]


def test_a_company_is_defined_above_a_contact_and_a_person_is_not() -> None:
    company = "Harbour (Nasdaq: HBRX) enables ports to build piers that last. Its mission is a pier for each town."
    person = "Roe serves on the board of the ports, where she is the first woman. She was elected to it in 2019."
    story = STORY.replace("The Harbour Trust today", "Harbour and its director Jane Roe today")
    release = read(f"{person}\n\n{company}\n\nContact: Jane Roe, 020 7946 0331\n", story=story)
    assert [about.organisation for about in release.boilerplates] == ["Harbour"]
    assert texts(release.body)[-1] == person


def test_a_name_with_a_suffix_is_no_sentence() -> None:
    release = read("Jane F. Roe, Esq.\nHarbour Trust\n020 7946 0331\njane@harbour.example.org\n")
    assert len(release.body) == 2
    assert len(release.contacts) == 1


def test_the_number_of_a_paper_is_no_telephone() -> None:
    release = read("Journal: Harbour Letters\nDOI: 10.1000/182\n\nContact:\nJane Roe\n020 7946 0331\n")
    assert len(release.notes) == 2
    assert [contact.name for contact in release.contacts] == ["Jane Roe"]


def test_a_heading_is_over_all_contacts_between_blank_lines() -> None:
    release = read("Media Contacts\n\nJane Roe\njane@example.org\n\nJohn Doe\njohn@example.org\n")
    assert [(contact.name, contact.role) for contact in release.contacts] == [
        ("Jane Roe", "Media Contacts"),
        ("John Doe", "Media Contacts"),
    ]


def test_initials_between_dashes_end_a_text() -> None:
    release = read("-TU-\n\nNote to editors: A film of the experiment is kept by the press office.\n")
    assert release.body == read("").body
    assert len(release.notes) == 1


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("fr", "Source :"),
        ("pt", "Fonte:"),
        ("nl", "Noot voor de redactie:"),
        ("en", "Notes to editors:"),
        ("it", "Info e prenotazioni:"),
    ],
)
def test_somebody_with_a_telephone_is_a_contact_whatever_stands_above(language: str, heading: str) -> None:
    release = read(f"{heading}\nJane Roe\n+44 1632 960143\npress@harbour.example.org\n", language=language)
    assert [(contact.name, contact.emails) for contact in release.contacts] == [
        ("Jane Roe", ("press@harbour.example.org",))
    ]


@pytest.mark.parametrize(
    ("language", "heading", "text"),
    [
        ("it", "Lanificio Roe", "Fondato nel 1887 a Palude, il Lanificio Roe produce tessuti per abiti."),
        ("fr", "L’entreprise", "Fondée en 1951, Moravel construit des halles pour les ports de toute la côte."),
        ("de", "Kurzprofil Moorwerk", "Moorwerk baut seit 1951 Hallen für Häfen und beschäftigt 300 Menschen."),
        ("es", "Sobre Marismar", "Marismar fabrica grúas para los puertos de la costa desde hace setenta años."),
        ("zh", "关于西浜公司", "西浜公司创办于1951年，专注于港口展厅的建造，现有员工三百人。"),
    ],
)
def test_who_issues_it_in_the_words_of_other_languages(language: str, heading: str, text: str) -> None:
    release = read(f"{heading}\n{text}\n", language=language)
    assert [texts(boilerplate.body) for boilerplate in release.boilerplates] == [[text]]


@pytest.mark.parametrize(
    ("language", "name", "job"),
    [
        ("pt", "Rui Roe", "Assessor de Imprensa do Porto Velho"),
        ("es", "Ana Ruiz", "Jefa de Prensa del Ayuntamiento"),
        ("en", "Jane Roe", "Communications Manager"),
        ("it", "Mario Rossi", "Addetto stampa del Comune"),
        ("ru", "Анна Роева", "Пресс-секретарь порта"),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_press_officer_signs_below_the_text(language: str, name: str, job: str, gap: str) -> None:
    release = pressschema.parse(f"{_TOLD}\n{name}{gap}{job}\n", format="text", language=language)
    assert [(contact.name, contact.role) for contact in release.contacts] == [(name, job)]
    others = pressschema.parse(f"{_TOLD}\n{name}{gap}Mayor\n", format="text", language=language)
    assert others.contacts == ()


#: Prose in Latin letters that no word of a press officer is in.
_TOLD = """\
Porto Novo

Porto Novo 1, 2, 3: lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.

Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat duis aute.
"""
