"""Walking through the blocks of a release, each with its JSON Pointer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pressschema.models import Block, Heading, ListBlock, Paragraph, PressRelease, QuoteBlock, content_text

__all__ = ["prose", "walk"]


def walk(blocks: Sequence[Block], pointer: str) -> Iterator[tuple[str, Block]]:
    """Every block and the blocks inside it, in reading order; `pointer` leads to the list."""
    for index, block in enumerate(blocks):
        here = f"{pointer}/{index}"
        yield here, block
        if isinstance(block, ListBlock):
            for number, item in enumerate(block.items):
                yield from walk(item.blocks, f"{here}/items/{number}/blocks")
        elif isinstance(block, QuoteBlock):
            yield from walk(block.blocks, f"{here}/blocks")


def prose(release: PressRelease) -> Iterator[tuple[str, str]]:
    """Every paragraph and heading of body, boilerplates and notes: pointer and text."""
    yield from _prose_of(release.body, "/body")
    for index, boilerplate in enumerate(release.boilerplates):
        yield from _prose_of(boilerplate.body, f"/boilerplates/{index}/body")
    yield from _prose_of(release.notes, "/notes")


def _prose_of(blocks: Sequence[Block], pointer: str) -> Iterator[tuple[str, str]]:
    for here, block in walk(blocks, pointer):
        if isinstance(block, Paragraph | Heading):
            yield here, content_text(block.content)
