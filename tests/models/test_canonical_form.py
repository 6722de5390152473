"""Every content has one canonical form, and nothing blank can be built."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given
from pydantic import ValidationError

from pressschema.models import Block, ListBlock, Paragraph, PressRelease, QuoteBlock, Run, Table, TableRow, content_text
from pressschema.models.content import MARK_ORDER
from pressschema.testing import blocks, contents, releases

STRONG = {"kind": "strong"}
LINK = {"kind": "link", "href": "https://example.org/"}


def paragraph(*runs: Any) -> list[dict[str, Any]]:
    made = Paragraph.model_validate({"content": [{"text": r} if isinstance(r, str) else r for r in runs]})
    return [run.model_dump(mode="json") for run in made.content]


def test_neighbours_with_the_same_marks_are_one_run() -> None:
    assert paragraph("a", "b", {"text": "c", "marks": [STRONG]}, {"text": "d", "marks": [STRONG]}) == [
        {"text": "ab"},
        {"text": "cd", "marks": [STRONG]},
    ]


def test_a_gap_over_a_border_stays_with_the_run_it_began_in() -> None:
    assert paragraph("a ", {"text": " b", "marks": [STRONG]}) == [{"text": "a "}, {"text": "b", "marks": [STRONG]}]
    assert paragraph("a", {"text": " b", "marks": [STRONG]}) == [{"text": "a"}, {"text": " b", "marks": [STRONG]}]


def test_a_line_break_wins_over_the_spaces_around_it() -> None:
    assert paragraph("a ", " \n ", " b") == [{"text": "a\nb"}]


def test_empty_runs_vanish_and_ends_are_trimmed() -> None:
    assert paragraph("", "\u00a0 ", {"text": " ", "marks": [STRONG]}, " a ", "") == [{"text": "a"}]


def test_marks_stand_in_one_order_and_once() -> None:
    [run] = paragraph({"text": "a", "marks": [{"kind": "code"}, STRONG, LINK, STRONG]})
    assert [mark["kind"] for mark in run["marks"]] == ["link", "strong", "code"]


def test_two_links_on_one_run_are_refused() -> None:
    with pytest.raises(ValidationError, match="one link"):
        paragraph({"text": "a", "marks": [LINK, LINK]})


@pytest.mark.parametrize(
    "blank",
    [
        {"kind": "paragraph", "content": []},
        {"kind": "paragraph", "content": [{"text": " \u00a0"}]},
        {"kind": "heading", "level": 2, "content": [{"text": ""}]},
        {"kind": "list", "items": []},
        {"kind": "list", "items": [{"blocks": []}]},
        {"kind": "quote", "blocks": []},
        {"kind": "table", "rows": []},
        {"kind": "table", "rows": [{"cells": []}]},
        {"kind": "table", "rows": [{"cells": [{"content": []}, {"content": [{"text": " "}]}]}]},
        {"kind": "preformatted", "text": "\n \n"},
    ],
)
def test_blank_blocks_are_refused(blank: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        PressRelease.model_validate({"body": [blank]})


def all_contents(block: Block) -> list[tuple[Run, ...]]:
    match block:
        case ListBlock():
            return [c for item in block.items for inner in item.blocks for c in all_contents(inner)]
        case QuoteBlock():
            return [c for inner in block.blocks for c in all_contents(inner)]
        case Table():
            return [cell.content for row in block.rows for cell in row.cells if cell.content]
        case _:
            content = getattr(block, "content", None)
            return [content] if content else []


@given(blocks())
def test_the_form_is_canonical(block: Block) -> None:
    for content in all_contents(block):
        for run in content:
            assert run.text
            kinds = [mark.kind for mark in run.marks]
            assert kinds == sorted(set(kinds), key=MARK_ORDER.index)
        for left, right in itertools.pairwise(content):
            assert left.marks != right.marks
            assert not (left.text[-1] in " \n" and right.text[0] in " \n")
        assert content_text(content) == content_text(content).strip()


@given(contents())
def test_making_it_canonical_twice_changes_nothing(content: list[Run]) -> None:
    once = Paragraph(content=tuple(content))
    assert Paragraph(content=once.content) == once
    assert Paragraph.model_validate(once.model_dump(mode="json")) == once


def test_a_release_cannot_be_changed() -> None:
    release = PressRelease(headline="A")
    with pytest.raises(ValidationError, match="frozen"):
        release.headline = "B"  # type: ignore[misc]  # the point of the test
    assert isinstance(release.body, tuple)


@given(releases())
def test_equal_releases_have_one_hash(release: PressRelease) -> None:
    again = PressRelease.model_validate(release.model_dump(mode="json"))
    assert len({release, again}) == 1


def test_unknown_fields_are_refused() -> None:
    with pytest.raises(ValidationError, match="Extra inputs"):
        PressRelease.model_validate({"headlines": "A"})


def test_rows_may_differ_in_length() -> None:
    rows = (
        TableRow.model_validate({"cells": [{}]}),
        TableRow.model_validate({"cells": [{}, {"content": [{"text": "a"}]}]}),
    )
    assert len(Table(rows=rows).rows) == 2
