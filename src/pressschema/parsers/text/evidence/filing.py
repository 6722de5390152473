"""Under what a page files a text, below it: labels on lines of their own, with what stands below them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pressschema.parsers.text.evidence.looks import Look

__all__ = ["look_for_filing"]

#: What heads what a text is filed under: "Topics:", "Press Release Number:".
_LABELS: Final = frozenset({"navigation", "masthead label", "opens masthead"})
#: What is of the release, whatever stands above it.
_ENDS: Final = frozenset(
    {
        "contact heading", "opens contact", "notes heading", "about heading", "opens about", "legal heading",
        "end mark", "phone", "e-mail", "footnote mark", "opens phone", "related heading", "opens related", "link",
        "only link", "account", "caption heading", "opens caption", "credit", "credit in brackets", "opens source",
    }
)  # fmt: skip
#: What is of an event.
_OF_EVENT: Final = frozenset({"advisory label", "time"})


def look_for_filing(looks: Sequence[Look], prose: Sequence[int]) -> None:
    """The short lines below the article from the first label with a colon and nothing behind it.

    Args:
        looks: what was seen of the blocks.
        prose: the paragraphs of the article.
    """
    below = range(prose[-1] + 1, len(looks)) if prose else range(0)
    first = next((index for index in below if _is_label(looks[index])), len(looks))
    end = next((at for at in range(first, len(looks)) if not _is_filed(looks[at])), len(looks))
    filed = looks[first:end]
    if len(filed) > 1 and all(_OF_EVENT.isdisjoint(look.seen) for look in filed):
        for look in filed:
            look.seen.add("filed")


def _is_label(look: Look) -> bool:
    return look.short and "colon" in look.seen and not _LABELS.isdisjoint(look.seen)


def _is_filed(look: Look) -> bool:
    return look.short and "sentence" not in look.seen and _ENDS.isdisjoint(look.seen)
