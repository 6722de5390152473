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


def test_a_line_above_a_credit_is_a_caption() -> None:
    story = STORY.replace('\n"We', '\nJane Roe at the opening of the new pier\nPhoto: John Doe\n\n"We')
    assert [medium.caption for medium in read("", story).media] == ["Jane Roe at the opening of the new pier"]


def test_labelled_captions_one_below_the_other() -> None:
    story = STORY.replace('\n"We', '\nPhoto: The pier at dawn\nPhoto: The pier at night\n\n"We')
    assert [medium.caption for medium in read("", story).media] == ["The pier at dawn", "The pier at night"]


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


def test_a_name_with_a_suffix_is_no_sentence() -> None:
    release = read("Jane F. Roe, Esq.\nHarbour Trust\n020 7946 0331\njane@harbour.example.org\n")
    assert len(release.body) == 2
    assert len(release.contacts) == 1


def test_initials_between_dashes_end_a_text() -> None:
    release = read("-TU-\n\nNote to editors: A film of the experiment is kept by the press office.\n")
    assert release.body == read("").body
    assert len(release.notes) == 1
