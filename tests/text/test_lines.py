"""Source to lines: places, indents, gaps, and what a release cannot hold."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pressschema.models.text import is_blank
from pressschema.parsers.text.lines import readable, split_lines

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=200)


def test_a_line_knows_its_place_its_indent_and_the_gap_before_it() -> None:
    first, second = split_lines("one\n\n\n   two  \n")
    assert (first.text, first.start, first.indent, first.gap) == ("one", 0, 0, 0)
    assert (second.text, second.start, second.indent, second.gap) == ("two", 9, 3, 2)
    assert (second.end, second.right) == (12, 6)


def test_tabs_count_to_the_next_stop() -> None:
    [line] = split_lines("\t x")
    assert line.indent == 9


def test_every_line_end_of_unicode_ends_a_line() -> None:
    assert [line.text for line in split_lines("a\r\nb\rc\u2028d\u0085e")] == ["a", "b", "c", "d", "e"]


def test_a_form_feed_breaks_the_line_and_other_controls_are_gaps() -> None:
    text = readable("page one\fpage\x07two\ud800")
    assert len(text) == len("page one\fpage\x07two\ud800")
    assert [line.text for line in split_lines(text)] == ["page one", "page two"]


def test_a_page_whose_line_breaks_were_lost_is_cut_at_its_wide_gaps() -> None:
    page = "A headline" + " " * 40 + "word " * 100 + " " * 10 + "The end."
    lines = list(split_lines(page))
    assert [line.text[:10] for line in lines] == ["A headline", "word word ", "The end."]
    assert all(page[line.start : line.end] == line.text for line in lines)


def test_no_break_spaces_between_many_words_are_spaces() -> None:
    bound = "The\u00a0ferry\u00a0sails\u00a0again\u00a0on Monday with 40\u00a0cars."
    assert readable(bound) == bound.replace("\u00a0", " ")
    for kept in ("« Le\u00a0bateau\u00a0! » dit M.\u00a0J.\u00a0Roe", "1\u00a0234\u00a0567\u00a0890\u00a0123\u00a0€"):
        assert readable(kept) == kept


def test_invisible_characters_alone_are_no_line() -> None:
    assert list(split_lines("\u200b\n\ufeff \u2060")) == []


@given(ANY_TEXT)
def test_lines_are_stretches_of_the_readable_text_in_order(source: str) -> None:
    text = readable(source)
    assert len(text) == len(source)
    at = 0
    for line in split_lines(text):
        assert text[line.start : line.end] == line.text
        assert line.start >= at
        assert is_blank(text[at : line.start])
        at = line.end
    assert is_blank(text[at:])


def test_a_text_on_one_line_has_two_spaces_between_its_paragraphs() -> None:
    paragraphs = [f"{_SENTENCE} {_SENTENCE}", _SENTENCE, f"{_SENTENCE} {_SENTENCE}", _SENTENCE, _SENTENCE]
    assert [line.text for line in split_lines(f"Harbour opens\n\n{'  '.join(paragraphs)}\n")][1:] == paragraphs


def test_two_spaces_after_every_sentence_are_no_line_breaks() -> None:
    assert len(list(split_lines("  ".join([_SENTENCE] * 12)))) == 1


def test_two_spaces_in_one_paragraph_of_several_are_no_line_breaks() -> None:
    paragraph = "  ".join([f"{_SENTENCE} {_SENTENCE}"] * 5)
    assert len(list(split_lines("\n\n".join([paragraph] * 4)))) == 4


def test_bullets_within_a_long_line_begin_items() -> None:
    items = ["• Ferries from June", "• Cranes from July", "• Fish from August"]
    text = f"{_SENTENCE} {_SENTENCE} {' '.join(items)}  {_SENTENCE} {_SENTENCE}"
    assert [line.text for line in split_lines(text)] == [f"{_SENTENCE} {_SENTENCE}", *items, f"{_SENTENCE} {_SENTENCE}"]


def test_bullets_between_the_parts_of_a_short_line_do_not() -> None:
    assert len(list(split_lines("Jane Roe • 555-0100 • jane@example.org"))) == 1


_SENTENCE = "The harbour of Westmarsh opens on Monday after two years of work on its quay and its old cranes."


def test_two_spaces_between_paragraphs_in_which_somebody_speaks() -> None:
    said = '"It is open," said Jane Roe. "We are glad of it."'
    paragraphs = [f"{_SENTENCE} {said}", _SENTENCE, f"{said} {_SENTENCE}", _SENTENCE, said]
    assert [line.text for line in split_lines(f"Harbour opens\n\n{'  '.join(paragraphs)}\n")][1:] == paragraphs
