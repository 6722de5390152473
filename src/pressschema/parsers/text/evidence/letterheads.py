"""Who issues a text, named above its headline: a letterhead is no headline where a title stands below it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile
from typing import Final

from pressschema.parsers.text.evidence.kind_lines import Article
from pressschema.parsers.text.evidence.looks import LINE, Look
from pressschema.parsers.text.evidence.naming import WORD, Naming
from pressschema.parsers.text.evidence.openings import Openings
from pressschema.parsers.text.joining.blocks import Block

__all__ = ["look_for_letterheads"]

#: A line that is no more than a name.
_NAMES: Final = frozenset({"names organisation", "organisation name"})
#: What parts a letterhead from the headline.
_PARTS: Final = frozenset({"date", "opens date", "only dateline", "kind"})
#: What says when or what it is, and not whose.
_NO_NAME: Final = _PARTS | {"opens kind", "opens kind, bare", "opens release", "says release", "contact heading"}
#: What is no headline either.
_NO_TITLE: Final = _NAMES | _PARTS | {"navigation", "byline", "opens contact", "phone", "e-mail", "link", "colon"}
#: Above the date or the kind of a text a name may have so many words: "Guild of the Friends of ...".
_LONG_NAME: Final = 7
#: So much of the article may say a name.
_SHOWN: Final = 400


def look_for_letterheads(
    blocks: Sequence[Block], looks: Sequence[Look], prose: Sequence[int], openings: Openings
) -> None:
    """Which lines are a letterhead: names above a title, or above a date or a kind and a title.

    What the article writes in small letters is no part of a name: "Ministry Cuts Fees" is a headline.
    """
    front = range(prose[0])
    title = max((index for index in front if _may_be_title(looks[index])), default=0)
    part = max((index for index in range(title) if not _PARTS.isdisjoint(looks[index].seen)), default=-1)
    article = Article(blocks[prose[0]].piece.text[:_SHOWN])
    for index in range(title):
        seen, text = looks[index].seen, blocks[index].said.text
        may_be_long = index < part and looks[index].size <= LINE and _NAMES.isdisjoint(seen)
        if may_be_long and openings.names.names_organisation(text, _LONG_NAME):
            seen.append("names organisation")
        if "names organisation" in seen and not _is_name(text, article, openings.names):
            seen.remove("names organisation")
        is_name = not _NAMES.isdisjoint(seen)
        if index > part:  # without a gap, the headline may go on
            is_name = is_name and blocks[index + 1].gap > 0
        elif "opens kind, bare" in seen and openings.kind_lines.issuer(text, article):
            seen.append("kind of issuer")
        if is_name and _NO_NAME.isdisjoint(seen):
            seen.append("letterhead")


def _is_name(text: str, article: Article, names: Naming) -> bool:
    """Whether a line is a name by what the article has of it: all of it, or nothing in small letters.

    Behind the word for an organisation stands what it does: that the article tells.
    """
    rest = dropwhile(lambda word: not names.is_organisation_word(word), WORD.findall(text))
    return article.names(text) or names.are_names(word.lower() for word in rest if article.tells(word))


def _may_be_title(look: Look) -> bool:
    return _NO_TITLE.isdisjoint(look.seen) and look.size <= LINE
