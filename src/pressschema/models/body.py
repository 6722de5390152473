"""The body of a release: blocks, told apart by `kind`. A block that says nothing cannot be built."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Literal, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from pressschema.models.base import Model, Several, describe, integral, is_absent, optional
from pressschema.models.content import SAYING_RUN, Content, OptionalContent, Run, content_text
from pressschema.models.identifiers import LocalId
from pressschema.models.text import Text, VerbatimText

__all__ = [
    "Block",
    "Figure",
    "Heading",
    "ListBlock",
    "ListItem",
    "Paragraph",
    "Preformatted",
    "QuoteBlock",
    "Rule",
    "Table",
    "TableCell",
    "TableRow",
    "block_texts",
    "paragraph",
]


class Paragraph(Model):
    """A paragraph of text."""

    kind: Annotated[Literal["paragraph"], describe("Tells a paragraph from the other blocks.")] = "paragraph"
    content: Annotated[Content, describe("The text of the paragraph.", html="p", nitf="p")]


class Heading(Model):
    """A heading within the body."""

    kind: Annotated[Literal["heading"], describe("Tells a heading from the other blocks.")] = "heading"
    level: Annotated[
        int,
        Field(
            ge=1,
            le=6,
            description="Rank of the heading, 1 the highest.",
            json_schema_extra={"x-terms": {"html": "h1 to h6", "nitf": "hl2"}},
        ),
        BeforeValidator(integral),
    ] = 2
    content: Annotated[Content, describe("The text of the heading.")]


class ListItem(Model):
    """One item of a list."""

    blocks: Annotated[
        Several[Block],
        Field(min_length=1, description="What the item holds: paragraphs, or lists within it."),
    ]


class ListBlock(Model):
    """A bulleted or numbered list."""

    kind: Annotated[Literal["list"], describe("Tells a list from the other blocks.")] = "list"
    ordered: Annotated[bool, describe("Whether the items are numbered.", html="ol or ul")] = False
    items: Annotated[Several[ListItem], Field(min_length=1, description="The items, in order.")]


class QuoteBlock(Model):
    """A quotation set apart from the text around it."""

    kind: Annotated[Literal["quote"], describe("Tells a block quotation from the other blocks.")] = "quote"
    blocks: Annotated[
        Several[Block],
        Field(
            min_length=1,
            description="The blocks that are quoted.",
            json_schema_extra={"x-terms": {"html": "blockquote", "nitf": "bq"}},
        ),
    ]


class TableCell(Model):
    """One cell of a table; it may be empty."""

    header: Annotated[bool, describe("Whether the cell heads its row or column.", html="th or td")] = False
    content: OptionalContent = Field(
        default=(), exclude_if=is_absent, description="The text of the cell; absent when it is empty."
    )


class TableRow(Model):
    """One row of a table."""

    cells: Annotated[Several[TableCell], Field(min_length=1, description="The cells, in reading order.")]


def _saying_rows(rows: tuple[TableRow, ...]) -> tuple[TableRow, ...]:
    if not any(cell.content for row in rows for cell in row.cells):
        raise PydanticCustomError("blank_text", "A table cannot be blank: leave the block out instead")
    return rows


def _containing(name: str, schema: JsonSchemaValue) -> JsonSchemaValue:
    return {"type": "object", "required": [name], "properties": {name: {"type": "array", "contains": schema}}}


class _ContainsSayingCell:
    """Says in the JSON Schema of a table's rows what `_saying_rows` checks."""

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        schema = handler(core)
        schema["contains"] = _containing("cells", _containing("content", SAYING_RUN))
        return schema


class Table(Model):
    """A table; rows may differ in length."""

    kind: Annotated[Literal["table"], describe("Tells a table from the other blocks.")] = "table"
    rows: Annotated[
        Several[TableRow],
        AfterValidator(_saying_rows),
        _ContainsSayingCell(),
        Field(description="The rows, in order; at least one cell has text."),
    ]
    caption: Text | None = optional("The title of the table.", html="caption")


class Figure(Model):
    """The place in the body where a medium is shown."""

    kind: Annotated[Literal["figure"], describe("Tells a figure from the other blocks.")] = "figure"
    media: Annotated[LocalId, describe("The `id` of an entry of the release's `media`.")]


class Preformatted(Model):
    """Text whose white space is kept as it stands."""

    kind: Annotated[Literal["preformatted"], describe("Tells preformatted text from the other blocks.")] = (
        "preformatted"
    )
    text: Annotated[VerbatimText, describe("The text, line by line.", html="pre")]


class Rule(Model):
    """A thematic break between blocks."""

    kind: Annotated[Literal["rule"], describe("Tells a break from the other blocks.", html="hr")] = "rule"


Block: TypeAlias = Annotated[
    Paragraph | Heading | ListBlock | QuoteBlock | Table | Figure | Preformatted | Rule,
    Field(discriminator="kind"),
]

ListItem.model_rebuild()
ListBlock.model_rebuild()
QuoteBlock.model_rebuild()


def paragraph(text: str) -> Paragraph:
    """A paragraph of unmarked text. Raises `pydantic.ValidationError` where the text is blank."""
    return Paragraph(content=(Run(text=text),))


def block_texts(blocks: Sequence[Block]) -> Iterator[str]:
    """The unmarked text of each paragraph, heading, table row and preformatted block, in reading order."""
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield content_text(block.content)
            case ListBlock():
                for item in block.items:
                    yield from block_texts(item.blocks)
            case QuoteBlock():
                yield from block_texts(block.blocks)
            case Table():
                for row in block.rows:
                    yield " ".join(content_text(cell.content) for cell in row.cells if cell.content)
            case Preformatted():
                yield block.text
            case Figure() | Rule():
                pass
