"""The decoder finds the best labels, and the grammar tells the parts of a release from one another."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.evidence.features import observe
from pressschema.parsers.text.evidence.openings import load_openings
from pressschema.parsers.text.joining.blocks import join_lines
from pressschema.parsers.text.layout import Grammar, load_grammar
from pressschema.parsers.text.lines import readable, split_lines

_LEAD: Final = (
    "The harbour of Westmarsh opens on Monday after two years of work on its quay, the town council said today. "
    "Ferries to the islands start on the same day."
)
_MORE: Final = (
    "More than 400 people worked on the site, most of them from the town. The council paid for the work out of its "
    "own funds and took no loan."
)

_SMALL: Final[dict[str, Any]] = {
    "zones": {"headline": ["front"], "lead": ["body"], "paragraph": ["body"], "furniture": ["top", "front", "body"]},
    "passage": {
        "start": {"top": 0.0, "front": 0.5, "body": -2.0},
        "top": {"top": 0.0, "front": 0.5, "body": -1.0},
        "front": {"front": 0.0, "body": 0.5},
        "body": {"body": 0.0},
        "end": {"top": -2.0, "front": -1.0, "body": 0.0},
    },
    "last": {"headline": -0.4, "lead": 0.3},
    "prior": {"headline": 0.0, "lead": 0.2, "paragraph": 0.1, "furniture": -0.3},
    "opening": {
        "labels": {"front": "headline", "body": "lead"},
        "without": {"front": -1.0, "body": -0.5},
        "again": -2.0,
    },
    "follows": {
        "start": {"headline": 0.5},
        "*": {"paragraph": -0.2},
        "headline": {"headline": -1.0, "lead": 0.7},
        "lead": {"paragraph": 0.6},
    },
    "evidence": {
        "long": {"lead": 1.5, "paragraph": 1.5, "headline": -1.0},
        "first": {"headline": 0.8},
        "menu": {"furniture": 2.0},
    },
}


def labels(text: str, language: str = "en") -> list[str]:
    """The label of each block of a text."""
    cues = load_cues(language)
    blocks = join_lines(list(split_lines(readable(text))), frozenset(cues.open_words))
    evidence = observe(blocks, load_openings(language), cues, language)
    return [state.label.value for state in load_grammar().decode(evidence).states]


def _score(grammar: Grammar, data: dict[str, Any], evidence: Sequence[frozenset[str]], path: Sequence[int]) -> float:
    """What the data give to a sequence of states, added up in the plainest way."""
    total, label, zone = 0.0, "start", "start"
    for seen, index in zip(evidence, path, strict=True):
        state = grammar.states[index]
        total += data["prior"][state.label] + sum(data["evidence"][name].get(state.label, 0.0) for name in seen)
        total += data["follows"].get(label, {}).get(state.label, data["follows"]["*"].get(state.label, 0.0))
        total += data["passage"][zone].get(state.zone, -1e6)
        opens = data["opening"]["labels"].get(state.zone)
        if opens == state.label and zone == state.zone and label != state.label:
            total += data["opening"]["again"]
        if opens not in (None, state.label) and zone != state.zone:
            total += data["opening"]["without"][state.zone]
        label, zone = state.label, state.zone
    return total + float(data["passage"]["end"].get(zone, -1e6)) + float(data["last"].get(label, 0.0))


_EVIDENCE = st.lists(st.sets(st.sampled_from(["long", "first", "menu"])).map(frozenset), min_size=1, max_size=4)


@given(_EVIDENCE)
def test_the_decoder_finds_the_best_of_all_sequences(evidence: list[frozenset[str]]) -> None:
    grammar = Grammar(_SMALL)
    every = itertools.product(range(len(grammar.states)), repeat=len(evidence))
    best = max(_score(grammar, _SMALL, evidence, path) for path in every)
    found = [grammar.states.index(state) for state in grammar.decode(evidence).states]
    assert _score(grammar, _SMALL, evidence, found) == pytest.approx(best)


@given(_EVIDENCE)
def test_the_chosen_label_is_never_less_sure_than_any_other(evidence: list[frozenset[str]]) -> None:
    grammar = Grammar(_SMALL)
    decoding = grammar.decode(evidence, confidence=True)
    labels = {state.label for state in grammar.states}
    assert all(1.0 / len(labels) <= sure <= 1.0 for sure in decoding.confidence)


def test_data_that_name_no_label_are_refused() -> None:
    with pytest.raises(ValueError, match="headlin"):
        Grammar({**_SMALL, "evidence": {"long": {"headlin": 1.0}}})


def test_headline_and_lead() -> None:
    assert labels(f"Westmarsh harbour opens\n\n{_LEAD}\n\n{_MORE}") == ["headline", "lead", "paragraph"]


def test_release_line_and_date_before_the_headline() -> None:
    text = f"FOR IMMEDIATE RELEASE\n\n3 March 2026\n\nWestmarsh harbour opens after two years\n\n{_LEAD}"
    assert labels(text) == ["release line", "date line", "headline", "lead"]


def test_contact_first() -> None:
    text = (
        "FOR IMMEDIATE RELEASE\n\nContact: Jane Roe\nTel: 01632 960123\njane.roe@example.org\n\n"
        f"WESTMARSH HARBOUR OPENS AFTER TWO YEARS\n\nWESTMARSH, England – {_LEAD}\n\n{_MORE}\n\n###"
    )
    assert labels(text) == [
        "release line", "contact", "contact", "contact", "headline", "lead", "paragraph", "end mark",
    ]  # fmt: skip


def test_bullets_before_the_dateline_are_subheadlines() -> None:
    text = (
        "Westmarsh harbour opens after two years\n\n• Ferries start the same day\n\n• No loan was needed\n\n"
        f"WESTMARSH, England, March 3, 2026 – {_LEAD}\n\n{_MORE}"
    )
    assert labels(text) == ["headline", "subheadline", "subheadline", "lead", "paragraph"]


def test_what_follows_the_body() -> None:
    text = (
        f"Westmarsh harbour opens\n\nWESTMARSH – {_LEAD}\n\n{_MORE}\n\nAbout Westmarsh Council\n"
        "Westmarsh Council is the elected body of the town. It was founded in 1890 and has twelve members.\n\n"
        "Notes to editors\n\n1. Pictures of the quay are to be had from the press office on request.\n\n"
        "Press contact\n\nJane Roe\n01632 960123\njane.roe@example.org\n\nENDS"
    )
    assert labels(text) == [
        "headline", "lead", "paragraph", "boilerplate heading", "boilerplate", "notes heading", "note",
        "contact heading", "contact", "contact", "contact", "end mark",
    ]  # fmt: skip


def test_menus_around_a_release_are_furniture() -> None:
    menu = "Skip to main content\nHome\nAbout\nServices\nNews\nEvents\nSearch\nContact us"
    footer = (
        "Back to top\nPrivacy policy\nCookies\nAccessibility\nSite map\nFacebook\nTwitter\n© 2026 Westmarsh Council"
    )
    found = labels(f"{menu}\nWestmarsh harbour opens after two years\n{_LEAD}\n{_MORE}\n{footer}")
    assert set(found[:8]) <= {"furniture", "kind line"}
    assert found[8:11] == ["headline", "lead", "paragraph"]
    assert found[11:] == ["furniture"] * 8


def test_a_table_of_figures() -> None:
    rows = "Year         2024     2025\nFerries        12       15\nPassengers  4,100    5,020"
    assert labels(f"Westmarsh harbour opens\n\n{_LEAD}\n\n{_MORE}\n\n{rows}")[-3:] == ["table row"] * 3


def test_a_list_after_a_colon() -> None:
    text = f"Westmarsh harbour opens\n\n{_LEAD}\n\nNew are:\n\n- a quay\n- two cranes\n- a ferry office\n\n{_MORE}"
    assert labels(text)[3:6] == ["list item"] * 3


def test_forward_looking_legends_are_legal() -> None:
    legend = "Forward-Looking Statements\n\n" + "This release contains forward-looking statements with risks. " * 3
    text = f"Westmarsh Ferries reports\n\n{_LEAD}\n\n{_MORE}\n\n{legend}"
    assert labels(text)[3:] == ["legal heading", "legal"]


def test_of_a_text_of_short_sentences_these_are_the_prose() -> None:
    assert labels("Headline\n\nBody one.\n\nBody two.\n") == ["headline", "lead", "paragraph"]
    assert labels("Harbour reopens\nIt opens today.\nIt was closed.\n") == ["headline", "lead", "paragraph"]
