"""QUO: who is quoted with what words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pressschema.models import Block, Heading, Paragraph, Quotation, block_texts
from pressschema.validators.diagnostics import Severity
from pressschema.validators.rules.blocks import walk
from pressschema.validators.rules.quotation_marks import unbalanced
from pressschema.validators.rules.rule import Finding, release_rule
from pressschema.validators.views import ReleaseView
from pressschema.validators.wording import shown

_WORD: Final = re.compile(r"\w+")


@release_rule("QUO001", "unattributed-quote", Severity.WARNING)
def unattributed_quote(view: ReleaseView) -> Iterator[Finding]:
    """Nobody is said to have spoken the words of a quotation.

    Why:
        A newsroom prints no words without a speaker. Where the text does name one, the parser did not find
        the name, and whoever searches by person misses the quotation.

    Help:
        Name the speaker beside the words, with title and organisation at the first mention.

    Bad:
        ```json
        {"quotes": [{"text": "Sailors paid for these numbers twice,", "blocks": [0, 0]}]}
        ```

    Good:
        ```json
        {
          "quotes": [
            {"text": "Sailors paid for these numbers twice,", "speaker": {"name": "Ines Marlow"}, "blocks": [0, 0]}
          ]
        }
        ```
    """
    for index, quote in enumerate(view.release.quotes):
        if quote.speaker is None:
            yield Finding(f"{shown(quote.text)} has no speaker", f"/quotes/{index}/speaker", quote.text)


@release_rule("QUO003", "unbalanced-quotation-marks", Severity.WARNING)
def unbalanced_quotation_marks(view: ReleaseView) -> Iterator[Finding]:
    """A quotation is opened and not closed, or closed and not opened.

    Double marks are counted paragraph by paragraph, by the convention that the text follows. A quotation that
    runs over several paragraphs may open each of them and close only the last.

    Why:
        Nobody can tell where the words of the speaker end and those of the writer go on.

    Help:
        Add the missing mark.

    Bad:
        ```json
        {
          "body": [
            {"kind": "paragraph", "content": [{"text": "“Sailors paid for these numbers twice, said Ines Marlow."}]}
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
              "content": [{"text": "“Sailors paid for these numbers twice,” said Ines Marlow. “That is over."}]
            },
            {"kind": "paragraph", "content": [{"text": "“From today they are free.”"}]}
          ],
          "quotes": []
        }
        ```
    """
    texts = [
        (pointer, text)
        for pointer, block in walk(view.release.body, "/body")
        if isinstance(block, Paragraph | Heading)
        for text in block_texts([block])
    ]
    for found in unbalanced([text for _, text in texts]):
        pointer, text = texts[found.paragraph]
        what = "opened and not closed" if found.is_opening else "closed and not opened"
        yield Finding(f"A quotation is {what} ({found.mark})", pointer, text)


@release_rule("QUO007", "quote-outside-body", Severity.ERROR)
def quote_outside_body(view: ReleaseView) -> Iterator[Finding]:
    """A quotation points to blocks of the body that are not there, or that do not hold its words.

    The words must stand in the blocks in their order; there may be others between them, such as the attribution.

    Why:
        Whoever shows the quotation in its place shows other words under the name of the speaker.

    Help:
        Set `blocks` to the first and the last block, counted from 0, that the words stand in.

    Bad:
        ```json
        {
          "quotes": [
            {"text": "Sailors paid for these numbers twice,", "speaker": {"name": "Ines Marlow"}, "blocks": [7, 7]}
          ]
        }
        ```

    Good:
        ```json
        {
          "quotes": [
            {"text": "Sailors paid for these numbers twice,", "speaker": {"name": "Ines Marlow"}, "blocks": [0, 0]}
          ]
        }
        ```
    """
    body = view.release.body
    for index, quote in enumerate(view.release.quotes):
        if quote.blocks is None:
            continue
        first, last = quote.blocks
        pointer = f"/quotes/{index}/blocks"
        if last >= len(body):
            message = f"Blocks {first} to {last} of a body that has {len(body)}"
            yield Finding(message, pointer, f"{first} {last}")
        elif not _holds(body[first : last + 1], quote):
            message = f"{shown(quote.text)} does not stand in blocks {first} to {last}"
            yield Finding(message, pointer, f"{first} {last} {quote.text}")


def _holds(blocks: tuple[Block, ...], quote: Quotation) -> bool:
    """Whether the words of a quotation stand in blocks, in their order.

    A word may be part of a longer one there: that has a quotation mark in it which was decoded wrongly.
    """
    there = iter(_WORD.findall(" ".join(block_texts(blocks))))
    return all(any(word in other for other in there) for word in _WORD.findall(quote.text))
