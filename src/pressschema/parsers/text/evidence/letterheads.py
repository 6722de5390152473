"""Who issues a text, named above its headline: a letterhead is no headline where a title stands below it."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import dropwhile
from typing import Final

from pressschema.parsers.text.evidence.looks import LINE, Look
from pressschema.parsers.text.evidence.naming import WORD
from pressschema.parsers.text.evidence.openings import Openings
from pressschema.parsers.text.joining.blocks import Block
from pressschema.parsers.text.phrases import lowered

__all__ = ["look_for_letterheads", "names_issuer"]

#: A line that is no more than a name.
_NAMES: Final = frozenset({"names organisation", "organisation name"})
#: What parts a letterhead from the headline.
_PARTS: Final = frozenset({"date", "opens date", "only dateline", "kind"})
#: What says when or what it is, and not whose.
_NO_NAME: Final = _PARTS | {"opens kind", "opens kind, bare", "opens release", "says release", "contact heading"}
#: What is no headline either.
_NO_TITLE: Final = _NAMES | _PARTS | {"navigation", "byline", "opens contact", "phone", "e-mail", "link", "colon"}
#: Words that are no longer than this tell nothing.
_PARTICLE: Final = 3
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
    article = blocks[prose[0]].piece.text[:_SHOWN]
    said = frozenset(WORD.findall(article))
    for index in range(title):
        seen, text = looks[index].seen, blocks[index].said.text
        may_be_long = index < part and looks[index].size <= LINE and _NAMES.isdisjoint(seen)
        if may_be_long and openings.names.names_organisation(text, _LONG_NAME):
            seen.append("names organisation")
        if "names organisation" in seen and not _is_name(text, article, said, openings):
            seen.remove("names organisation")
        is_name = not _NAMES.isdisjoint(seen)
        if index > part:  # without a gap, the headline may go on
            is_name = is_name and blocks[index + 1].gap > 0
        elif "opens kind, bare" in seen and names_issuer(text, openings):
            seen.append("kind of issuer")
        if is_name and _NO_NAME.isdisjoint(seen):
            seen.append("letterhead")


def names_issuer(text: str, openings: Openings) -> bool:
    """Whether all of a line but the kind is a name: "News from Acme Widgets", "Mededeling van de burgemeester"."""
    words = WORD.findall(text)
    names = [word for word in words if len(word) > _PARTICLE and word.lower() not in openings.mentions.kinds]
    return 0 < len(names) < len(words) and openings.names.are_names(names)


def _is_name(text: str, article: str, said: Container[str], openings: Openings) -> bool:
    """Whether a line is a name by what the article has of it: all of it, or nothing in small letters."""
    return lowered(text) in lowered(article) or openings.names.are_names(_told_of(text, said, openings))


def _told_of(text: str, said: Container[str], openings: Openings) -> Iterator[str]:
    """The longer words behind one for an organisation that the article has in small letters only: what it does."""
    rest = dropwhile(lambda word: not openings.names.is_organisation_word(word), WORD.findall(text))
    words = (word for word in rest if len(word) > _PARTICLE)
    return (word.lower() for word in words if word.lower() in said and word.capitalize() not in said)


def _may_be_title(look: Look) -> bool:
    return _NO_TITLE.isdisjoint(look.seen) and look.size <= LINE
