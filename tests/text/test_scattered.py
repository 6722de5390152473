"""Sentences broken around a link or a name are put together; lists, menus and headlines are left alone."""

from __future__ import annotations

import pytest

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.joining.scattered import find_scattered
from pressschema.parsers.text.lines import readable, split_lines

_PARAGRAPH = (
    "The harbour of Westmarsh opens on Monday after two years of work on the quay, its old cranes and the railway "
    "that leads to them, the town council said in a statement."
)


def joined(text: str) -> list[str]:
    lines = list(split_lines(readable(text)))
    rest = find_scattered(lines, frozenset(load_cues("en").open_words))
    found: list[str] = []
    for index, line in enumerate(lines):
        if index in rest:
            found[-1] += f" {line.text}"
        else:
            found.append(line.text)
    return found


@pytest.mark.parametrize(
    "lines",
    [
        ["Mayor Jane Roe", "opened the quay", "at noon on Monday."],
        [
            "Mayor Jane Roe thanked",
            "Council Members Ada Poe and Ben Loe for their part in the long work on the quay",
            "and the railway.",
        ],
        [
            "The oath was taken by the Chief of the Harbour Guard and President of the North",
            "Coast Guards’ and Pilots’",
            "Union Carl Moe.",
        ],
        ["“We are glad that the work on the quay and on the railway is done,", "” stated", "Mayor Jane Roe."],
        [
            "The work on the quay and on the railway was led by the engineer",
            "Carl Moe",
            ", who came to the town in 2019.",
        ],
        ["Full text of the", "Harbour Act", "is available", "here."],
        ["The Mayor’s", "Harbour Act", "would", "bring the town:"],
        [
            "Today, Senator Jane Roe (R-Ex.)",
            "introduced",
            f"new legislation to help {_PARAGRAPH}",
        ],
        [
            "“We are glad that the work on the quay and on the railway is done after these two years,”",
            "said Senator Roe.",
            "“Now the ships can come.”",
        ],
    ],
)
def test_a_sentence_over_several_lines_is_one_paragraph(lines: list[str]) -> None:
    text = "\n".join([_PARAGRAPH, *lines, _PARAGRAPH])
    assert joined(text) == [_PARAGRAPH, " ".join(lines), _PARAGRAPH]


@pytest.mark.parametrize(
    "lines",
    [
        ["Home", "about us", "Contact", "Westmarsh harbour opens after two years", _PARAGRAPH],
        ["Westmarsh harbour opens after two years of work on quay and railway", "Town took no loan", _PARAGRAPH],
        [_PARAGRAPH, "Next steps", "The quay will be open to everybody from Monday."],
        [_PARAGRAPH, "Jane Roe", "press officer", "jane.roe@example.org."],
        [
            "strengthen the quay and the railway for what ships of today bring to the town",
            "build a road to the coast",
            "In all, the town spent two years on it.",
        ],
        ["The film of the work can be seen by everybody at https://example.org/", "press [ at ] example.org", "Bye."],
    ],
)
def test_lines_of_their_own_stay_apart(lines: list[str]) -> None:
    assert joined("\n".join(lines)) == lines
