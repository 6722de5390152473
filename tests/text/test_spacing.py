"""Wide line spacing: gaps between the lines of a paragraph, in wrapped text or where line ends were doubled."""

from __future__ import annotations

import textwrap

import pytest

import pressschema
from pressschema.parsers.text.joining.spacing import close_sentences, close_up
from pressschema.parsers.text.lines import split_lines

_RELEASE = """\
FOR IMMEDIATE RELEASE

Northmouth opens the first tidal pool on its coast

NORTHMOUTH, March 3, 2026 -- The council of Northmouth has opened a pool that the sea fills twice a day, \
so that people can swim whatever the weather does outside the breakwater.

"We had waited for it since my grandmother was young," said Una Marr, who chairs the swimming club of the town.

The pool is forty metres long and free for everybody who lives here.

###

About Northmouth Council
Northmouth Council is the elected body of a town of nine thousand people on the northern shore, and looks \
after its harbour, its schools and its roads.

Contact:
Idris Poole
+44 1632 960417
idris.poole@northmouth.example.org
"""


def _wrapped(width: int) -> str:
    return "\n".join(part for line in _RELEASE.split("\n") for part in textwrap.wrap(line, width) or [""])


def _gaps(text: str) -> list[int]:
    return [line.gap for line in close_up(list(split_lines(text)))]


@pytest.mark.parametrize("width", [58, 72, 90])
@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_manuscript_is_read_as_what_it_says(width: int, times: int) -> None:
    spaced = _wrapped(width).replace("\n", "\n" * times)
    expected = pressschema.parse(_RELEASE, format="text").model_dump(exclude={"id"})
    assert pressschema.parse(spaced, format="text").model_dump(exclude={"id"}) == expected


@pytest.mark.parametrize("text", [_RELEASE, _wrapped(66)])
@pytest.mark.parametrize("times", [2, 3, 4])
def test_gaps_are_those_before_line_ends_were_doubled(text: str, times: int) -> None:
    assert _gaps(text.replace("\n", "\n" * times)) == _gaps(text) == [line.gap for line in split_lines(text)]


def test_a_blank_line_after_each_line_and_each_paragraph() -> None:
    spaced = "\n\n".join(line for line in _wrapped(66).replace("\n\n", "\n \n").split("\n"))
    assert _gaps(spaced.replace("\n\n \n\n", "\n\n\n")) == _gaps(_wrapped(66))


def test_the_gaps_between_paragraphs_on_one_line_are_kept() -> None:
    paragraphs = [line for line in _RELEASE.split("\n") if line]
    text = "\n\n".join(paragraphs[:6]) + "\n\n\n\n" + "\n\n".join(paragraphs[6:])
    assert _gaps(text) == [line.gap for line in split_lines(text)]


def test_a_list_with_a_gap_between_its_items_is_no_wrapped_text() -> None:
    items = [
        "forty towels that dry in an hour",
        "a lifeguard for each of the six weeks of the summer holidays, and a second one for the weekends",
        "a sign that tells the hours of the tide, which are different every day",
        "two benches, of which one should stand in the shade",
    ]
    text = "The club needs what follows for its first summer:\n\n" + "\n\n".join(items)
    assert _gaps(text) == [line.gap for line in split_lines(text)]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (
            "en",
            [
                "The nine tidal pools of the coast will open on the first of May, beginning with those at",
                "Anytown, Westmarsh and Southmouth, and ending with the one that the sea took last winter. For more",
                "details on the pools and their tides, visitors can ask the swimming club of Northmouth.",
            ],
        ),
        (
            "en",
            [
                "Whoever wants to swim there finds lockers, showers and a lifeguard who knows the currents and",
                "speaks three languages.",
            ],
        ),
        (
            "de",
            [
                "Der Rat von Nordmünde hat ein Becken eröffnet, das sich zweimal am Tag mit Wasser füllt und",
                "damit allen offensteht, die nicht gern in der Brandung schwimmen.",
            ],
        ),
        (
            "fr",
            [
                "La ville de Bouche-du-Nord a ouvert un bassin que la mer remplit deux fois par jour, afin que",
                "chacun puisse nager par tous les temps, été comme hiver.",
            ],
        ),
    ],
)
def test_a_sentence_goes_on_over_a_gap(language: str, parts: list[str]) -> None:
    between = _RELEASE.partition("\n\n###")[0] + "\n\n" if language == "en" else ""
    lines = between + "\n\n".join(parts) + "\n"
    release = pressschema.parse(lines, format="text", language=language)
    joined = " ".join(parts)
    assert joined in {"".join(run.text for run in block.content) for block in release.body if block.kind == "paragraph"}


def test_a_headline_that_ends_as_no_sentence_does_stands_apart_from_the_lead() -> None:
    text = (
        "The tidal pool that three generations of swimmers in Northmouth had waited for\n\n" + _RELEASE.split("\n\n")[2]
    )
    assert [line.gap for line in close_sentences(list(split_lines(text)), frozenset({"for"}))] == [0, 1]


def test_a_title_leads_to_the_name_on_the_next_line() -> None:
    text = "\n".join(
        textwrap.wrap("In the morning the Minister for Harbours and the Coast of Northmouth, Mr Poole, said that", 66)
    )
    story = (
        text.replace("Mr Poole", "Mr\nIdris Poole")
        + " nobody would pay for the pool\nof the town this year or the next.\n"
    )
    release = pressschema.parse(f"Pool opens in Northmouth\n\n{story}", format="text", language="en")
    assert len(release.body) == 1
