"""What marks of a line tell of its block: bullets, numbers, hyphens, colons, brackets."""

from __future__ import annotations

import textwrap

import pytest

from pressschema.parsers.text.joining.blocks import join_lines
from pressschema.parsers.text.lines import split_lines
from tests.text.test_blocks import PROSE, SENTENCE, blocks, texts


def test_items_with_hanging_indent() -> None:
    items = [f"{SENTENCE} " * 2] * 3
    text = "\n".join(textwrap.fill(item, 60, initial_indent="  * ", subsequent_indent="    ") for item in items)
    made = blocks(text)
    assert [block.mark for block in made] == ["bullet"] * 3
    assert all(block.said.value == " ".join(items[0].split()) for block in made)


@pytest.mark.parametrize("mark", ["-", "–", "1."])
def test_an_item_as_wide_as_the_text_does_not_go_on_in_the_next(mark: str) -> None:
    paragraph = textwrap.fill(f"{SENTENCE} " * 4, 72)
    items = [
        f"{mark} Where it is: in the old hall of the school of boats by the harbour",
        f"{mark} Registration: https://boats.example.org/the-course-for-builders",
        f"{mark} It is free for all",
    ]
    assert texts("\n\n".join([paragraph, paragraph, "\n".join(items)]))[2:] == items


def test_a_middle_dot_is_a_bullet_with_or_without_a_space() -> None:
    assert [block.said.value for block in blocks("·The first point\n· The second point")] == [
        "The first point",
        "The second point",
    ]


def test_a_bullet_alone_belongs_to_the_next_line() -> None:
    [first, second] = blocks("•\nThe first point\n•\nThe second point")
    assert (first.mark, first.said.value) == ("bullet", "The first point")
    assert second.said.value == "The second point"


def test_numbers_within_a_wrapped_sentence_are_no_items() -> None:
    sentence = "The factors are these: " + "; ".join(f"({n}) the state of {SENTENCE[:40]}" for n in range(1, 9))
    assert len(blocks(textwrap.fill(sentence, 70))) == 1


def test_a_compound_broken_at_its_hyphen_is_closed() -> None:
    text = (
        textwrap.fill(f"{SENTENCE} " * 2, 70)
        + "\nThe council has found a good long-\nterm use for the cranes of the quay."
    )
    assert any("a good long-term use" in value for value in texts(text))


def test_words_divided_at_the_line_end_are_closed() -> None:
    text = (
        "The trustees of the ferry company voted on Wednesday to order two bat-\n"
        "tery boats from a shipyard up the coast, ending four years of de-\n"
        "bate about a good long-term plan for the oldest boat, whose long-\n"
        "term future is uncertain. Each battery weighs as much as nine cars\n"
        "and will be charged at the pier between its runs and over-\nnight.\n"
    )
    [value] = texts(text)
    assert "two battery boats" in value
    assert "years of debate about" in value
    assert "whose long-term future" in value
    assert "runs and overnight." in value


def test_a_hyphen_that_waits_for_another_word_keeps_its_space() -> None:
    text = "The council of Westmarsh has talked about what its short-\nand long-term visitors, the\nports."
    assert "short- and long-term" in texts(text)[0]


@pytest.mark.parametrize(
    ("line", "below"),
    [
        (SENTENCE, "”Vi har väntat länge på hamnen”, säger Una Marr, som sköter den enda affären på ön."),
        (SENTENCE, "»Wir haben lange auf den Hafen gewartet«, sagt Una Marr, die den Laden der Insel führt."),
        (SENTENCE, "â€œWe have waited long for the harbour,â€ said Una Marr, who keeps the only shop of the isle."),
        ("Harbour of Westmarsh Opens After Two Years", "• Forty boats sail on the first day of the month."),
        ("About iHarbour", "iHarbour Ltd. makes the gates and the lamps of small harbours in nine countries."),
        ("/CORRECTION -- Harbour Trust of Northmouth/", "In the release of Monday the name of the ferry was wrong."),
    ],
)
def test_what_opens_with_a_mark_or_a_name_of_its_own_goes_on_with_nothing(line: str, below: str) -> None:
    assert texts(f"{line}\n{below}\n{SENTENCE * 2}") == [line, below, SENTENCE * 2]


def test_a_line_that_announces_a_list_after_a_sentence_is_not_joined() -> None:
    text = textwrap.fill(f"{SENTENCE} " * 3, 64)
    assert texts(f"{text}\nFishermen-related works at the harbour include:\n{text}")[1] == (
        "Fishermen-related works at the harbour include:"
    )


def test_a_bar_between_two_links_joins_them() -> None:
    assert texts("One page\n|\nWhole text") == ["One page | Whole text"]


def test_the_item_before_the_last_ends_in_a_conjunction() -> None:
    items = ["Create a fund of 14 million a year;", "Require a report on the piers; and", "Support the crews."]
    text = "\n".join(["The bill would do three things for the towns on the coast, as its authors say:", *items])
    assert texts(text)[1:] == items


def test_items_of_a_script_without_small_letters_stay_apart() -> None:
    words = PROSE["ar"].split()
    items = [" ".join(words[at : at + count]) for at, count in ((0, 8), (8, 12), (20, 9), (29, 7))]
    assert texts("\n\n".join([PROSE["ar"], "\n".join(items), PROSE["ar"]])) == [PROSE["ar"], *items, PROSE["ar"]]


@pytest.mark.parametrize(
    ("stamp", "dateline"),
    [
        ("4 mars, 2026, 09:00 ET", "RIVEMONT, QC, le 4 mars 2026 /CNW/ - Le port de Westmarsh rouvre lundi."),
        ("The train to Salem, OR", "It leaves at noon."),
    ],
)
def test_the_code_of_a_zone_or_a_state_leaves_no_line_open(stamp: str, dateline: str) -> None:
    found = join_lines(list(split_lines(f"{stamp}\n{dateline}")), frozenset({"et", "or"}))
    assert [block.piece.value for block in found] == [stamp, dateline]


def test_a_code_at_the_end_of_a_wrapped_sentence_is_no_heading() -> None:
    stanza = "The new ferry and its builders can be seen at the spring fair of Westmarsh, which opens in\nhall\nD36."
    wrapped = "\n\n".join(textwrap.fill(f"{SENTENCE} " * count, 90) for count in (3, 4, 3))
    assert texts(f"{wrapped}\n\n{stanza}")[-1] == stanza.replace("\n", " ")


@pytest.mark.parametrize(
    "points", [("1 港長、", "2 これを受け、"), ("１　港は", "２　桟橋は"), ("1　両市は", "2　さらに")]
)
def test_numbers_before_japanese_need_no_full_stop(points: tuple[str, ...]) -> None:
    lines = [f"{point}来月から灯台が一般に公開されます。" for point in points]
    assert [block.mark for block in blocks("\n".join(lines))] == ["number", "number"]


@pytest.mark.parametrize(
    "line",
    [
        "7 月から港が一般に公開されます。",
        "3 億円を投じて港を改修しました。",
        "12 人が参加しました。",
        "2 つの新しい船も就航します。",
        "20 周年を迎えました。",
        "5 便の船が出ます。",
    ],
)
def test_what_a_figure_counts_makes_no_number_of_a_list(line: str) -> None:
    assert blocks(line)[0].mark == ""


def test_a_colon_in_brackets_leaves_a_line_open() -> None:
    wrapped = [
        "Acme Widgets of Westmarsh, a maker of widgets for harbours (NYSE:",
        "ACMW), today filed a statement with its regulator, and said that",
        "it would file another one within the next three months.",
    ]
    assert texts("\n".join([*wrapped, "", *wrapped])) == [" ".join(wrapped)] * 2


@pytest.mark.parametrize("line", ["Besichtigung „100 Tage Hafen“", "Besichtigung »100 Tage Hafen«"])
def test_a_line_that_ends_in_a_closing_mark_is_not_left_open(line: str) -> None:
    assert texts(f"Wir laden herzlich ein zum:\n\n{line}\nDienstag, 27. März 2026") == [
        "Wir laden herzlich ein zum:", line, "Dienstag, 27. März 2026",
    ]  # fmt: skip


def test_brackets_that_end_a_sentence_go_on_with_a_long_line() -> None:
    line = "Journalists can reach the harbour trust on a telephone of its own, also out of office hours"
    assert texts(f"{line}\n(020 7946 0331).") == [f"{line} (020 7946 0331)."]
    assert texts(f"{line}.\n(Photo: Jane Roe).") == [f"{line}.", "(Photo: Jane Roe)."]
    assert texts("The harbour trust\n(020 7946 0331).") == ["The harbour trust", "(020 7946 0331)."]
