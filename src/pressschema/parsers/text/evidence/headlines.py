"""Which lines above an article can be its headline: those that say something of what it tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, combinations, groupby
from typing import Final, NamedTuple

from pressschema.parsers.text.evidence.kind_lines import Article
from pressschema.parsers.text.evidence.looks import LINE, Look
from pressschema.parsers.text.evidence.openings import Openings
from pressschema.parsers.text.joining.blocks import Block
from pressschema.parsers.text.phrases import lowered

__all__ = ["look_for_nearest_title", "look_for_titles"]

#: So many paragraphs, and so many characters of each, tell what the article is about.
_PARAGRAPHS, _SHOWN = 3, 400
#: Words of so many letters tell something; so many letters are of the stem, much the same in all forms of a word.
_WORD: Final = re.compile(r"[^\W\d_]{4,}|\d+")
_STEM: Final = 5
#: A line as long as this tells something itself, if it has so many words of which so large a part is told below.
_SHORTEST, _FEWEST, _SHARE = 30, 3, 0.3
#: A line as long as this below it may tell what is new.
_SUBHEADLINE: Final = 40
#: So much is told of the best line, where others of which nothing is told are no titles.
_TELLING: Final = 2
#: So much of what is told of the best line is little, where it is no more of what the line itself says.
_LITTLE, _SHARE_OF_TITLE = 0.4, 0.4
#: So much, and half of what is told of the best line, is much.
_MUCH: Final = 3
#: Between the parts of the way to a page, or of its title: "Home > News > Harbour opens".
_PATH: Final = re.compile(r"\s[>|]\s|^[^«‹]*\s[»›]\s")
#: So many lines before the article are where a headline is.
_FRONT: Final = 5
#: What is seen of lines that are no headline.
_NO_HEADLINE: Final = frozenset(
    {
        "navigation", "date", "opens date", "byline", "credit", "credit in brackets", "opens caption", "placeholder",
        "colon", "kind", "says nothing", "e-mail", "phone", "link", "only link", "copyright", "serial number",
        "opens masthead",
    }
)  # fmt: skip


class _Line(NamedTuple):
    """A line before the article: its telling words, and how many of them the article has."""

    block: Block
    look: Look
    words: frozenset[str]
    told: int


def look_for_titles(
    blocks: Sequence[Block], looks: Sequence[Look], prose: Sequence[int], density: float, openings: Openings
) -> None:
    """Which lines before the article say what it tells, and which say nothing of it where others do.

    A menu has many lines that look like headlines; only the headline has the words of the article.
    """
    if prose[0] == 0:
        return
    told = frozenset().union(*(_words(blocks[index].piece.text, density, openings) for index in prose[:_PARAGRAPHS]))
    lines = _front(blocks[: prose[0]], looks, told, density, openings)
    _mark_slugs(lines)
    _compare(lines)
    _compare_titles(lines)
    shown = " ".join(blocks[index].piece.text[:_SHOWN] for index in prose[:_PARAGRAPHS])
    _mark_issuers(lines, Article(shown), openings)
    if not _has_headline(looks[: prose[0]]):
        for line in lines:
            is_long = line.look.size >= _SHORTEST and len(line.words) >= _FEWEST
            if is_long and line.told >= _SHARE * len(line.words):
                line.look.seen.add("told below")


def _front(
    blocks: Sequence[Block], looks: Sequence[Look], told: frozenset[str], density: float, openings: Openings
) -> list[_Line]:
    """The lines before the article; one that is left open has the words of the next one too."""
    kinds = _kinds(openings, density)
    words = [_words(block.said.text, density, openings) for block in blocks]
    for index in range(len(words) - 1):
        if openings.ends.is_left_open(blocks[index].piece.text):
            words[index] |= words[index + 1]  # one headline over two lines
    # What names kinds of text counts only beside other words.
    counts = [len(said & told) if len(said - kinds) > 1 else len((said & told) - kinds) for said in words]
    return [_Line(*line) for line in zip(blocks, looks, words, counts, strict=False)]


def look_for_nearest_title(looks: Sequence[Look]) -> None:
    """The one line above an article that may be a title, where it tells much of none: "Trading Update".

    Where menus are above it, it may be the last item of one.

    Args:
        looks: what was seen of the lines before the article.
    """
    if any(not _TOLD.isdisjoint(look.seen) for look in looks):
        return
    stretches = groupby(looks[-_FRONT:], lambda look: _BESIDE.isdisjoint(look.seen))
    *_, titles = [[], *(list(stretch) for is_title, stretch in stretches if is_title)]
    if titles and all(_may_be_nearest(look) == (look is titles[-1]) for look in titles):
        titles[-1].seen.add("nearest title")


def _may_be_nearest(look: Look) -> bool:
    is_title = _NO_HEADLINE.isdisjoint(look.seen) and "sentence" not in look.seen and look.size <= LINE
    is_slug = "capitals" in look.seen and " " not in look.key  # "RAIL-2031"
    return is_title and not is_slug and _NO_NEAREST.isdisjoint(look.seen)


#: What is seen of a title of which the article tells much, and of the items of menus.
_TOLD: Final = frozenset({"told best", "tells much", "navigation"})
#: What stands beside a title.
_BESIDE: Final = frozenset(
    {"date", "opens date", "kind", "opens kind", "opens release", "opens release, bare", "only dateline", "letterhead"}
)
#: What a line is besides that no title is.
_NO_NEAREST: Final = frozenset(
    {
        "names organisation", "organisation name", "label", "opens with person", "contact heading", "row", "dateline",
        "page mark", "slug", "in brackets", "end mark", "greeting", "opens letter",
    }
)  # fmt: skip


def _mark_slugs(lines: Sequence[_Line]) -> None:
    """The names of a story on an agency's wire: words without a space, above a title of several: "US-HARBOUR"."""
    below = False
    for line in reversed(lines):
        if _is_title(line) and below and _SLUG.fullmatch(line.block.said.text):
            line.look.seen.add("slug")
        below = below or (_is_title(line) and line.block.said.text.count(" ") >= _FEWEST - 1)


#: Words with nothing but a mark between them.
_SLUG: Final = re.compile(r"\w{1,20}(?:[-/_]{1,2}\w{1,20}){1,6}/?")


def _compare(lines: Sequence[_Line]) -> None:
    """What each line tells, measured by the one that tells most."""
    counts = [line.told for line in lines]
    best = max(counts)
    if best < _TELLING:
        return
    titles = _below_best(counts, [line.look for line in lines])
    _mark_best(lines, best)
    for index, (block, look, words, count) in enumerate(lines):
        is_little = not count or (count <= _LITTLE * best and count < _SHARE_OF_TITLE * len(words))
        if is_little and index not in titles and not block.mark and look.size <= LINE:
            if not count:
                look.seen.add("tells nothing")
            elif _SAID.search(block.said.text) is None:  # what somebody says need not be told again
                look.seen.add("tells little")
        elif count >= max(_MUCH, best / 2) and _PATH.search(block.said.text) is None and _NAMES.isdisjoint(look.seen):
            look.seen.add("tells much")


#: Words of somebody in a title: 'Floods: "We have lost everything"'.
_SAID: Final = re.compile(r"[“\"«„‘「](?:[^\s“”\"«»„]+\s){2,}[^\s“”\"«»„]+[”\"»“’」]|「[^「」]{8,}」")
#: The name of an organisation is in its article anyway.
_NAMES: Final = frozenset({"organisation name", "names organisation"})


def _mark_best(lines: Sequence[_Line], best: int) -> None:
    """The line of which most is told, where that is most of what it says; among equals the nearest to the article."""
    for line in reversed(lines):
        if line.told == best and line.look.size >= _SHORTEST and _is_title(line):
            if best >= _MUCH and 2 * best >= len(line.words) and _PATH.search(line.block.said.text) is None:
                line.look.seen.add("told best")
            return


def _compare_titles(lines: Sequence[_Line]) -> None:
    """The title of a page, or of a whole site, above the date, where the release below it has its own."""
    parts = list(accumulate(int(not _PARTS.isdisjoint(line.look.seen)) for line in lines))  # up to each line
    titles = [(index, line) for index, line in enumerate(lines) if _is_title(line)]
    for (below, second), (above, first) in combinations(titles[: -_COMPARED - 1 : -1], 2):
        is_parted = parts[above] < parts[below - 1] or "opens headline" in first.look.seen
        if is_parted and _says_same(first, second):
            first.look.seen.add("title said again")
            second.look.seen.add("title said before")


def _mark_issuers(lines: Sequence[_Line], article: Article, openings: Openings) -> None:
    """The kind of text and who issues it, beside a title: "Press release: Acme Widgets", with or without a colon."""
    titles = [line for line in lines if _is_title(line)]
    best = max((line.told for line in titles if "opens kind" not in line.look.seen), default=0)
    telling = [line for line in titles if line.told >= _TELLING][:2]
    for line in lines:
        text = line.block.said.text
        if line.look.size > LINE or "title said before" in line.look.seen:
            continue
        if "opens kind" in line.look.seen and best >= max(_TELLING, line.told):
            is_issuer = openings.kind_lines.issuer_behind_mark(text, article)
        else:
            is_beside = any(other is not line for other in telling)
            is_issuer = is_beside and openings.kind_lines.issuer(text, article)
        if is_issuer:
            line.look.seen.add("kind of issuer")


def _is_title(line: _Line) -> bool:
    return _NO_HEADLINE.isdisjoint(line.look.seen) and "sentence" not in line.look.seen and line.look.size <= LINE


def _says_same(line: _Line, below: _Line) -> bool:
    """Whether two titles have most of the words of the shorter one, or a label's title is within the other."""
    if "opens headline" in line.look.seen and line.look.key in below.block.said.text.casefold():
        return line.look.key != below.look.key
    said, again = sorted((line.look.key, below.look.key), key=len)
    if len(said) > _TITLE and said in again:
        return True
    shorter = min(len(line.words), len(below.words))
    is_long = shorter >= _FEWEST and max(len(line.words), len(below.words)) <= _LONGER * shorter
    return is_long and len(line.words & below.words) >= _SAME * shorter


#: So many titles before the article are compared with one another; whatever is above them is a menu.
_COMPARED: Final = 100
#: A title that is within another one is longer.
_TITLE: Final = 20
#: So much of the shorter one two titles of the same have in common; the longer one has at most so many times the words.
_SAME, _LONGER = 0.7, 3
#: What is between the title of a page and that of the release on it.
_PARTS: Final = frozenset({"date", "opens date", "kind", "opens kind", "opens release", "opens release, bare"})


def _below_best(counts: Sequence[int], looks: Sequence[Look]) -> frozenset[int]:
    """The lines from the one that tells most to the article, where they are few: its subheadlines tell what is new."""
    best = len(counts) - 1 - counts[::-1].index(max(counts))
    if len(counts) - best > _FEWEST:
        return frozenset()
    below = range(best, len(counts))
    return frozenset(i for i in below if looks[i].size >= _SUBHEADLINE and _NO_HEADLINE.isdisjoint(looks[i].seen))


def _has_headline(looks: Sequence[Look]) -> bool:
    """Whether a line right before the article, below every menu, may be its headline."""
    below_menu = max((index for index, look in enumerate(looks, 1) if "navigation" in look.seen), default=0)
    return any(_NO_HEADLINE.isdisjoint(look.seen) for look in looks[max(len(looks) - _FRONT, below_menu) :])


@lru_cache(maxsize=64)
def _kinds(openings: Openings, density: float) -> frozenset[str]:
    """The words that name kinds of text."""
    return frozenset().union(*(_words(word, density, openings) for word in openings.mentions.kinds))


def _words(text: str, density: float, openings: Openings) -> frozenset[str]:
    """The beginnings of the longer words of a text, and its figures; of scripts without spaces, pairs of characters."""
    if density > 1:
        return frozenset(text[index : index + 2] for index in range(min(len(text), _SHOWN) - 1))
    small = lowered(text[:_SHOWN])
    return frozenset([word[:_STEM] for word in _WORD.findall(openings.without_prefixes(small))])
