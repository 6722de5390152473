"""Inline content: a flat list of runs of text, each under its marks, in one canonical form.

Neighbouring runs with the same marks are one run, marks stand in one order, and white space is
collapsed over the whole of a content, as HTML does it. A line break is LF.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import AfterValidator, Field, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError
from typing_extensions import TypeAliasType

from pressschema.models.base import Model, Several, describe, optional, several
from pressschema.models.identifiers import Href
from pressschema.models.text import BLANK, RawText, Text, collapse_gaps, is_blank, trim

__all__ = [
    "MARK_ORDER",
    "Content",
    "Link",
    "Mark",
    "OptionalContent",
    "Run",
    "SimpleMark",
    "content_text",
]

#: The marks, in the order in which a run carries them; an exporter nests them so, outermost first.
MARK_ORDER: Final = (
    "link",
    "strong",
    "emphasis",
    "underline",
    "strike",
    "superscript",
    "subscript",
    "code",
)


class SimpleMark(Model):
    """A mark that needs no more than its kind."""

    kind: Annotated[
        Literal["strong", "emphasis", "underline", "strike", "superscript", "subscript", "code"],
        describe("What the mark says of the text."),
    ]


class Link(Model):
    """A mark that makes the text a link."""

    kind: Annotated[Literal["link"], describe("Tells a link from the other marks.")] = "link"
    href: Annotated[Href, describe("Where the link leads.", html="a/@href")]
    title: Text | None = optional("What the link leads to.", html="a/@title")


Mark: TypeAlias = Annotated[SimpleMark | Link, Field(discriminator="kind")]
_Marks: TypeAlias = tuple[SimpleMark | Link, ...]


def _ordered(marks: _Marks) -> _Marks:
    if len(marks) < 2:
        return marks
    by_kind = {mark.kind: mark for mark in marks}
    if sum(mark.kind == "link" for mark in marks) > 1:
        raise PydanticCustomError("several_links", "A run is part of one link at most")
    return tuple(by_kind[kind] for kind in MARK_ORDER if kind in by_kind)


class _AtMostOneLink:
    """Says in the JSON Schema of a run's marks what `_ordered` checks."""

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        schema = handler(core)
        link = {"type": "object", "properties": {"kind": {"const": "link"}}, "required": ["kind"]}
        schema.update(contains=link, minContains=0, maxContains=1)
        return schema


class Run(Model):
    """A stretch of text under one set of marks."""

    text: Annotated[RawText, describe("The text of the run; a line break is LF.")]
    marks: Annotated[Several[Mark], AfterValidator(_ordered), _AtMostOneLink()] = several(
        "The marks that the whole run carries, each at most once."
    )


_GAPS: Final = (" ", "\n")


def _collapsed(runs: Sequence[Run]) -> list[tuple[str, _Marks]]:
    """The runs with every gap, also one that spans runs, as one space or one line break.

    A gap belongs to the run in which it began.
    """
    pieces: list[tuple[str, _Marks]] = []
    for run in runs:
        text = collapse_gaps(run.text, "\n")
        if pieces and text.startswith(_GAPS) and pieces[-1][0].endswith(_GAPS):
            earlier, marks = pieces[-1]
            if text[0] == "\n":
                pieces[-1] = (earlier[:-1] + "\n", marks)
            text = text[1:]
        if text:
            pieces.append((text, run.marks))
    return pieces


def _trimmed(pieces: list[tuple[str, _Marks]]) -> list[tuple[str, _Marks]]:
    said = [index for index, (text, _) in enumerate(pieces) if not is_blank(text)]
    if not said:
        return []
    pieces = pieces[said[0] : said[-1] + 1]
    pieces[0] = (trim(pieces[0][0], right=False), pieces[0][1])
    pieces[-1] = (trim(pieces[-1][0], left=False), pieces[-1][1])
    return pieces


def _is_canonical(runs: Sequence[Run]) -> bool:
    """Whether nothing is left to do, as with most contents: cheaper to see than to do it again."""
    previous: Run | None = None
    for run in runs:
        if not run.text or collapse_gaps(run.text, "\n") != run.text:
            return False
        if previous and (previous.marks == run.marks or (run.text[0] in _GAPS and previous.text[-1] in _GAPS)):
            return False
        previous = run
    return not previous or not (is_blank(runs[0].text[0]) or is_blank(previous.text[-1]))


def _canonical(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    if _is_canonical(runs):
        return runs
    merged: list[tuple[list[str], _Marks]] = []
    for text, marks in _trimmed(_collapsed(runs)):
        if merged and merged[-1][1] == marks:
            merged[-1][0].append(text)
        else:
            merged.append(([text], marks))
    return tuple(Run(text="".join(texts), marks=marks) for texts, marks in merged)


def _saying(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    canonical = _canonical(runs)
    if not canonical:
        raise PydanticCustomError("blank_text", "Content cannot be blank: leave the block out instead")
    return canonical


#: JSON Schema of a run that is not blank, and of a content that has one.
SAYING_RUN: Final = {"properties": {"text": {"pattern": f"[^{BLANK}]"}}, "required": ["text"]}


class _ContainsSayingRun:
    """Says in the JSON Schema of a content what `_saying` checks."""

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        schema = handler(core)
        schema["contains"] = SAYING_RUN
        return schema


#: Runs of text that together say something.
Content = TypeAliasType("Content", Annotated[Several[Run], AfterValidator(_saying), _ContainsSayingRun()])

#: Runs of text that may say nothing, as in an empty table cell.
OptionalContent = TypeAliasType("OptionalContent", Annotated[Several[Run], AfterValidator(_canonical)])


def content_text(content: Sequence[Run]) -> str:
    """The text of a content without its marks."""
    return "".join(run.text for run in content)
