"""Lines to blocks: wrapped lines joined, items and rows told apart."""

from __future__ import annotations

import itertools
import textwrap
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressschema.parsers.text.joining.blocks import Block, join_lines
from pressschema.parsers.text.joining.wrapping import find_wrapping
from pressschema.parsers.text.lines import readable, split_lines
from pressschema.parsers.text.spans import JOINT

_WORDS = frozenset({"of", "the", "and", "at", "a", "to", "in"})

SENTENCE = "The harbour of Westmarsh opens on Monday after two years of work on the quay and its old cranes."


def blocks(text: str) -> list[Block]:
    return join_lines(list(split_lines(readable(text))), _WORDS)


def texts(text: str) -> list[str]:
    return [block.piece.value for block in blocks(text)]


@pytest.mark.parametrize("width", [50, 66, 72, 78, 100])
def test_wrapped_paragraphs_are_joined(width: int) -> None:
    paragraphs = [f"{SENTENCE} " * 4 + "It was time.", f"{SENTENCE} " * 3 + "Nobody complained."]
    wrapped = "\n\n".join("\n".join(textwrap.wrap(paragraph, width)) for paragraph in paragraphs)
    assert texts(wrapped) == [" ".join(paragraph.split()) for paragraph in paragraphs]


def test_the_width_is_where_the_lines_were_wrapped() -> None:
    lines = list(split_lines("\n".join(textwrap.wrap(f"{SENTENCE} " * 8, 64))))
    wrapping = find_wrapping(lines)
    assert wrapping is not None
    assert not wrapping.by_hand
    assert 58 <= wrapping.width <= 64


def test_one_paragraph_a_line_is_not_wrapped() -> None:
    lines = [f"{SENTENCE} " * count for count in (2, 3, 2, 4, 2)]
    assert find_wrapping(list(split_lines("\n".join(lines)))) is None
    assert len(blocks("\n".join(lines))) == len(lines)


def test_lines_broken_where_it_pleased_somebody_are_joined() -> None:
    text = """Ferry resumes

The ferry between Northmouth and the Isle of Orrin sails again
from Monday, the harbour trust said today. It had been
laid up for four months, which was longer than anybody had thought when the works began in autumn.
The pier was rebuilt.
Two new ramps make it easier to board with a wheelchair or a pram.

"We have missed it," said Una Marr, who keeps the only
shop of the island and had to bring in
her goods by a fishing boat
from the mainland all winter, in any weather, at her own cost.

Fares stay as they were:
- adults 4 pounds,
- children half of it.
"""
    ferry, lead, quote, fares, *items = texts(text)
    assert ferry == "Ferry resumes"
    assert lead.endswith("or a pram.")
    assert quote.endswith("at her own cost.")
    assert fares == "Fares stay as they were:"
    assert len(items) == 2


def test_a_first_word_alone_on_its_line_goes_on_where_lines_were_broken_anywhere() -> None:
    prose = textwrap.wrap(f"{SENTENCE} " * 6, 70)
    broken = "\n".join(line.replace(" of ", " of\n", 1) for line in prose)
    text = f"{broken}\n\nThe\n{broken}\n\nPlans\n\nIn\n{broken}"
    said = " ".join(broken.split())
    assert texts(text) == [said, f"The {said}", "Plans", f"In {said}"]


def test_a_tag_of_markup_that_a_wrapped_sentence_speaks_of() -> None:
    text = f"{SENTENCE} The page of the harbour has the\n<table> tag that nobody needs."
    wrapped = "\n".join(textwrap.wrap(f"{SENTENCE} " * 4, 70)) + "\n\n" + text
    assert texts(wrapped)[-1] == " ".join(text.split())


def test_paragraphs_told_by_the_indent_of_their_first_line() -> None:
    paragraphs = [f"{SENTENCE} " * 4, f"{SENTENCE} " * 5, f"{SENTENCE} " * 3]
    text = "\n".join(textwrap.fill(paragraph, 72, initial_indent="    ") for paragraph in paragraphs)
    assert texts(text) == [" ".join(paragraph.split()) for paragraph in paragraphs]


def test_a_heading_in_capitals_stays_apart_from_the_paragraph_under_it() -> None:
    text = "ABOUT THE HARBOUR\n" + textwrap.fill(f"{SENTENCE} " * 4, 72)
    assert texts(text)[0] == "ABOUT THE HARBOUR"
    assert len(texts(text)) == 2


def test_quoted_mail_is_one_block_a_paragraph() -> None:
    [block] = blocks(textwrap.fill(f"{SENTENCE} " * 3, 60, initial_indent="> ", subsequent_indent="> "))
    assert block.mark == "quote"
    assert block.said.value == " ".join((SENTENCE,) * 3)


def test_rows_have_cells_and_are_not_joined() -> None:
    made = blocks("Revenue        1,024     998\nCosts            512     498\nProfit | 512 | 500")
    assert [[cell.text for cell in block.cells] for block in made] == [
        ["Revenue", "1,024", "998"],
        ["Costs", "512", "498"],
        ["Profit", "512", "500"],
    ]


def test_lines_with_as_many_bars_are_rows_however_long_their_cells_are() -> None:
    long = "trucks, buses, bicycles, people on foot and the widgets of two towns"
    made = blocks(f"Use | {long}\nDays | Monday to Friday, and the first Sunday of a month\nLength | 200 metres")
    assert [block.cells[0].text for block in made] == ["Use", "Days", "Length"]
    assert made[0].cells[1].text == long
    [alone] = blocks(f"Use | {long}")
    assert alone.cells == ()


def test_a_wide_gap_within_prose_makes_no_row() -> None:
    [block] = blocks("The harbour opens on Monday.   " + SENTENCE)
    assert block.cells == ()


def test_contact_lines_are_not_joined() -> None:
    assert len(blocks("Press contact\nJane Roe\nTel: 01632 960123\njane@example.org")) == 4


def test_what_a_page_break_divided_is_joined() -> None:
    long = textwrap.wrap(f"{SENTENCE} " * 6, 72)
    broken = next(index for index, line in enumerate(long) if index > 2 and long[index + 1][0].islower())
    text = "\n".join(long[: broken + 1]) + "\n\n\n" + "\n".join(long[broken + 1 :])
    assert len(blocks(text)) == 1


def test_japanese_lines_meet_without_a_space() -> None:
    line = "港は月曜日に開きます。" * 4
    lines = [line[:40], line[40:43] + "、"]
    made = blocks("\n".join(["、".join([lines[0][:39]]) + "、", lines[1]]))
    assert len(made) == 1
    assert JOINT in made[0].piece.text
    assert " " not in made[0].piece.value


def page_mark(text: str) -> bool:
    return text.startswith("Page ") or text.isdigit()


def test_the_end_of_a_page_within_a_sentence_is_no_part_of_it() -> None:
    text = (
        "Harbour news 12\n\n"
        "The harbour of Westmarsh opens on Monday after two years of work on its\n"
        "quay, and the old cranes that generations of dockers called the three\n\n"
        "                       Page 1 of 2\n\n"
        "Harbour news 12\n"
        "sisters turn again. Ferries to the islands start on the same day, weather\n"
        "and tides permitting, and go twice a day until the end of the summer, or\n"
        "three times if enough people ask for it.\n\n"
        "                       Page 2 of 2\n"
    )
    made = join_lines(list(split_lines(text)), _WORDS, page_mark)
    [first, story, last] = made
    assert first.piece.value == "Harbour news 12"
    assert "called the three sisters turn again" in story.piece.value
    assert [line.text for line in story.breaks] == ["Page 1 of 2", "Harbour news 12"]
    assert last.piece.value == "Page 2 of 2"


def test_japanese_letters_are_two_columns_wide() -> None:
    paragraph = "港は月曜日に開きます、議会は今日そう発表しました。島への船も同じ日に出ます。" * 3
    text = "\n".join(textwrap.wrap("\u3000" + paragraph, 34))
    [block] = blocks(text + "\n\n" + text)[:1]
    assert block.piece.value == paragraph


@given(st.lists(st.text(st.characters(exclude_categories=()), max_size=60), max_size=12))
def test_blocks_keep_the_place_of_every_character(parts: Sequence[str]) -> None:
    text = readable("\n".join(parts))
    made = blocks(text)
    lines = [line for block in made for line in block.lines]
    assert [(line.start, line.text) for line in lines] == [(line.start, line.text) for line in split_lines(text)]
    for block in made:
        assert len(block.piece.text) == block.end - block.start
        differing = [a for a, b in zip(block.piece.text, text[block.start : block.end], strict=True) if a != b]
        assert set(differing) <= {" ", JOINT}


def test_a_paragraph_whose_last_line_is_full_ends_before_an_indent() -> None:
    lines = [
        "     The harbour of Westmarsh opens on Monday after two years of",
        "work on its quay, the town council said today. Ferries to the isles",
        "start on the same day, and the old cranes of the quay turn at once.",
        "     The council paid for the work out of its own funds, and took no",
        "loan for it. It says that the harbour will pay its way in ten years.",
        "     Dockers are glad.",
    ]
    assert [value.split()[0] for value in texts("\n".join(lines))] == ["The", "The", "Dockers"]


def test_a_rule_is_never_joined() -> None:
    assert texts("Quillfish 9.2 released\n======================\n") == ["Quillfish 9.2 released", "=" * 22]


def test_a_web_address_makes_a_wrapped_line_wider_than_the_rest() -> None:
    paragraph = textwrap.fill(" ".join([SENTENCE] * 4), 72)
    wide = "Its story: https://www.example.org/harbour/the-story-of-the-quay from\nMonday on by all who built it."
    assert texts(f"{paragraph}\n{wide}")[-1].endswith("from Monday on by all who built it.")


def test_a_sentence_after_a_web_address_on_a_line_begins_a_paragraph() -> None:
    found = texts(f"{textwrap.fill(' '.join([SENTENCE] * 4), 72)}\n\nhttps://example.org/press/\nThis is kept there.")
    assert found[-1] == "This is kept there."


def test_wrapped_lines_of_a_script_without_small_letters() -> None:
    paragraph = (
        "أعلنت هيئة الموانئ اليوم أنها فتحت رصيفا جديدا في الميناء الغربي بعد أربع سنوات من العمل الذي دفعت المحافظة "
        "تكاليفه كلها، ويمكن لجميع الزوار السير عليه في كل وقت من الليل والنهار دون أي رسوم حتى نهاية العام المقبل."
    )
    wrapped = "\n".join(textwrap.wrap(paragraph, 60))
    assert texts(f"{wrapped}\n\n{wrapped}") == [paragraph, paragraph]


PROSE = {
    "ar": (
        "أعلنت هيئة الموانئ اليوم أنها فتحت رصيفا جديدا في الميناء الغربي بعد أربع سنوات من العمل الذي دفعت المحافظة "
        "تكاليفه كلها ويمكن لجميع الزوار السير عليه في كل وقت من الليل والنهار دون أي رسوم حتى نهاية العام."
    ),
    "fa": (
        "سازمان بنادر امروز اعلام کرد که اسکله تازه بندر غربی را پس از چهار سال کار گشوده است و همه هزینه آن را استان "
        "پرداخته است و همه بازدیدکنندگان می توانند در هر ساعت از شب و روز بی هیچ هزینه ای تا پایان سال بر آن راه بروند."
    ),
    "he": (
        "רשות הנמלים הודיעה היום כי פתחה רציף חדש בנמל המערבי לאחר ארבע שנים של עבודה שהמחוז שילם את כל עלויותיה "
        "וכל המבקרים יכולים ללכת עליו בכל שעה משעות היום והלילה ללא כל תשלום עד סוף השנה הבאה."
    ),
    "hi": (
        "बंदरगाह प्राधिकरण ने आज घोषणा की कि उसने चार वर्षों के काम के बाद पश्चिमी बंदरगाह में एक नया घाट खोला है जिसका सारा खर्च "
        "प्रांत ने उठाया है और सभी आगंतुक अगले वर्ष के अंत तक दिन और रात के किसी भी समय बिना शुल्क उस पर चल सकते हैं।"
    ),
    "ko": (
        "항만청은 도가 모든 비용을 부담한 사 년 동안의 공사를 마치고 서쪽 항구에 새로운 부두를 열었다고 "
        "오늘 밝혔으며 모든 방문객은 내년 말까지 밤낮 언제든지 아무런 요금도 내지 않고 그 위를 걸을 수 있고 "
        "배를 타고 섬으로 갈 수도 있다고 덧붙였다."
    ),
}  # fmt: skip


@pytest.mark.parametrize("paragraph", PROSE.values(), ids=PROSE)
def test_lines_of_a_script_without_small_letters_that_were_broken_anywhere(paragraph: str) -> None:
    words, lines = paragraph.split(), []
    for count in itertools.cycle((8, 12, 9, 14)):
        lines.append(" ".join(words[:count]))
        words = words[count:]
        if not words:
            break
    assert texts("\n\n".join(["\n".join(lines)] * 3)) == [paragraph] * 3


def test_the_identifier_of_a_publication_goes_on_behind_its_label() -> None:
    lines = [
        "Roe J, Doe P: Ferries in cold water, Journal of Sea Transport 12, 2026, DOI:",
        "10.1000/jst.2026.0034",
    ]
    text = "The study was paid for by the county and was done in 14 harbours of the west coast\nover five years.\n"
    assert texts(f"{text}\n" * 3 + "\n".join(lines))[-1] == " ".join(lines)


def test_where_blank_lines_part_paragraphs_a_full_line_goes_on() -> None:
    wrapped = [
        "The mayor and the director issued the following statement about the",
        "new ferry line from Westmarsh to the islands, of Roe & Doe Inc.",
        "Trade and Ferries Council meeting on the quay in Westmarsh:",
    ]
    paragraph = [
        "The line will be opened in May. It is the first one in forty years,",
        "and the longest on the coast.",
    ]
    text = "\n\n".join("\n".join(lines) for lines in (paragraph, wrapped, paragraph, paragraph))
    assert texts(text) == [" ".join(lines) for lines in (paragraph, wrapped, paragraph, paragraph)]
