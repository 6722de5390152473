"""Who issues a text, named above its headline: a letterhead is no headline where a title stands below it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, pairwise
from typing import Final

from pressschema.parsers.text.evidence.kind_lines import Article
from pressschema.parsers.text.evidence.looks import LINE, Look
from pressschema.parsers.text.evidence.naming import WORD
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
            seen.add("names organisation")
        if "names organisation" in seen and ("opens kind, bare" in seen or not _is_name(text, article, openings)):
            seen.remove("names organisation")
        is_name = not _NAMES.isdisjoint(seen) or openings.names.names_official(text)
        if index > part:  # without a gap, the headline may go on
            is_name = is_name and blocks[index + 1].gap > 0
        elif "opens kind, bare" in seen and openings.kind_lines.issuer(text, article):
            seen.add("kind of issuer")
        if is_name and _NO_NAME.isdisjoint(seen):
            seen.add("letterhead")


def _is_name(text: str, article: Article, openings: Openings) -> bool:
    """Whether a line is a name by what the article has of it: all of it, or nothing of what may be told.

    That stands behind the word for an organisation and in the article in small letters, but right behind another small
    word it is of the name: "Ministry of Trade", "Office of the Harbour Master".
    """
    names = openings.names
    words = dropwhile(lambda word: not names.is_organisation_word(word), WORD.findall(text))
    said = (word for before, word in pairwise(words) if before.lower() not in openings.open_words)
    return article.names(text) or names.are_names(word.lower() for word in said if article.tells(word))


def _may_be_title(look: Look) -> bool:
    return _NO_TITLE.isdisjoint(look.seen) and look.size <= LINE
