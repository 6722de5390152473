"""BOD: the text of the release."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pressschema.models import Heading, block_texts
from pressschema.validators.diagnostics import Severity
from pressschema.validators.rules.blocks import prose, walk
from pressschema.validators.rules.rule import Finding, release_rule
from pressschema.validators.views import ReleaseView
from pressschema.validators.wording import shown

#: Characters from which on two paragraphs are hardly the same by chance.
_LONG_ENOUGH: Final = 60


@release_rule("BOD001", "empty-body", Severity.ERROR)
def empty_body(view: ReleaseView) -> Iterator[Finding]:
    """The body has no text.

    Items of type `other` are let pass: a picture, a film or a package has none.

    Why:
        There is nothing to publish. It is what a reader makes of a page whose text it did not find, or of an item
        that is a picture with a caption.

    Help:
        Look whether the text stands in another part, such as the notes or the media.

    Bad:
        ```json
        {"body": [], "quotes": []}
        ```

    Good:
        ```json
        {"body": [{"kind": "paragraph", "content": [{"text": "The Harbour Trust opened its archive today."}]}]}
        ```
    """
    if view.release.type != "other" and not any(block_texts(view.release.body)):
        yield Finding("The body has no text", "/body")


@release_rule("BOD004", "duplicated-paragraph", Severity.WARNING)
def duplicated_paragraph(view: ReleaseView) -> Iterator[Finding]:
    """The same paragraph stands in the release twice.

    Compared are paragraphs and headings of 60 characters or more in body, boilerplates and notes.

    Why:
        It comes from pages that hold a text once for screens and once for print, and from readers that take both.

    Help:
        Remove the second one.

    Bad:
        ```json
        {
          "body": [
            {
              "kind": "paragraph",
              "content": [{"text": "The Harbour Trust today opened its tide gauge archive to everyone."}]
            },
            {
              "kind": "paragraph",
              "content": [{"text": "The Harbour Trust today opened its tide gauge archive to everyone."}]
            }
          ],
          "quotes": []
        }
        ```

    Good:
        ```json
        {
          "body": [
            {
              "kind": "paragraph",
              "content": [{"text": "The Harbour Trust today opened its tide gauge archive to everyone."}]
            },
            {
              "kind": "paragraph",
              "content": [{"text": "The first to use it are the pilots of Northmouth, who helped to build it."}]
            }
          ],
          "quotes": []
        }
        ```
    """
    first: dict[str, str] = {}
    for pointer, text in prose(view.release):
        if len(text) >= _LONG_ENOUGH and (earlier := first.setdefault(text, pointer)) != pointer:
            yield Finding(f"{shown(text)} stands at {earlier} already", pointer, text)


@release_rule("BOD007", "punctuation-only-block", Severity.WARNING)
def punctuation_only_block(view: ReleaseView) -> Iterator[Finding]:
    """A paragraph or heading has no letter and no figure in it.

    Why:
        A paragraph of "." or "###" is an end mark, a bullet or a rule that was taken for text. Where it is a break
        in the text, the block `rule` says so.

    Help:
        Remove it, or make it a `rule`.

    Bad:
        ```json
        {"notes": [{"kind": "paragraph", "content": [{"text": "###"}]}]}
        ```

    Good:
        ```json
        {"notes": [{"kind": "rule"}]}
        ```
    """
    for pointer, text in prose(view.release):
        if not any(character.isalnum() for character in text):
            yield Finding(f"The whole text of it is {shown(text)}", pointer, text)


@release_rule("BOD008", "skipped-heading-level", Severity.INFO)
def skipped_heading_level(view: ReleaseView) -> Iterator[Finding]:
    """A heading is two or more levels below the one before it.

    Why:
        Those who hear a page or move through it by its headings (WCAG 2.2, technique G141) look for the part that
        is not there. It shows that headings were chosen by their looks.

    Help:
        Give the heading the next level below the one before it.

    Bad:
        ```json
        {"notes": [
          {"kind": "heading", "level": 2, "content": [{"text": "Background"}]},
          {"kind": "heading", "level": 4, "content": [{"text": "The archive"}]}
        ]}
        ```

    Good:
        ```json
        {"notes": [
          {"kind": "heading", "level": 2, "content": [{"text": "Background"}]},
          {"kind": "heading", "level": 3, "content": [{"text": "The archive"}]}
        ]}
        ```
    """
    for section in ("body", "notes"):
        before: int | None = None
        for pointer, block in walk(getattr(view.release, section), f"/{section}"):
            if isinstance(block, Heading):
                if before is not None and block.level > before + 1:
                    yield Finding(
                        f"Level {block.level} comes after level {before}", f"{pointer}/level", str(block.level)
                    )
                before = block.level
