"""What is said twice: titles in menus and headlines, standfirsts that are told again, names that are defined below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pressschema.parsers.text.evidence.definitions import named_below
from pressschema.parsers.text.evidence.looks import TINY, Look, parts_of_title
from pressschema.parsers.text.evidence.openings import Openings
from pressschema.parsers.text.fields.dates import find_weekday
from pressschema.parsers.text.joining.blocks import Block
from pressschema.parsers.text.phrases import lowered

__all__ = ["look_for_repeats", "look_for_retelling", "tells_headline"]

#: Among so many paragraphs a standfirst is told again.
_EARLY: Final = 3
#: So many blocks before the lead are of the headline.
_HEADLINES: Final = 3
#: So much of a standfirst is told again.
_AGAIN: Final = 0.4
#: So much of a headline that is a sentence is told again.
_TOLD: Final = 0.5
#: A name, and within how many characters of a definition the name stands.
_NAME: Final = re.compile(r"\b[A-ZÀ-ÞА-Я][^\W_]{2,}|\b\w+\.(?:org|com|net)\b")
_DEFINED: Final = 40
#: Where the text begins with the definition ("Founded in 1990 in Paris, X is ...").
_DEFINED_LATE: Final = 160
#: What a page has between a standfirst and the text: the day, the author, the picture.
_OF_PAGE: Final = frozenset(
    {"date", "opens date", "date label", "byline", "masthead label", "opens masthead", "credit", "credit in brackets"}
)
#: The name of a company has at most so many words.
_NAME_WORDS: Final = 5
_LONG_WORD: Final = re.compile(r"[^\W\d_]{5,}|\d+")
#: So many letters are of the stem of a word; so many of a paragraph are looked at.
_STEM, _SHOWN = 6, 600


def look_for_retelling(
    blocks: Sequence[Block],
    looks: Sequence[Look],
    prose: Sequence[int],
    density: float,
    openings: Openings,
    language: str,
) -> None:
    """Whether the first paragraph is a standfirst: what follows tells it again, and it speaks of no day."""
    texts = [blocks[index].piece.text for index in prose[:_EARLY]]
    seen = looks[prose[0]].seen
    told = [_telling(text, density) for text in texts]
    if len(told) > 1 and _is_told(told[0], told[1:]):
        seen.add("told again")
    after = prose[0] + 1
    if after < len(looks):
        if "opens quoted" in looks[after].seen or (looks[after].prose and "dash" in looks[after].seen):
            seen.add("quotation next")
        if "speech colon" in looks[after].seen:
            seen.add("statement next")
        if not _OF_PAGE.isdisjoint(looks[after].seen):
            seen.add("parted from the text")
    if openings.mentions.today(texts[0]) or find_weekday(texts[0][:_SHOWN], language):
        seen.add("says today")
    elif len(texts) > 1 and openings.mentions.today(texts[1]):
        seen.add("next says today")
    _own_names(blocks, looks, prose, openings)
    _in_passing(looks, prose)


def tells_headline(texts: Sequence[str], density: float, openings: Openings) -> bool:
    """Whether the first of some paragraphs may be a headline: the others tell most of it again, and it is of no day."""
    first, *others = [_telling(text, density) for text in texts]
    return len(first & frozenset().union(*others)) >= _TOLD * len(first) and not openings.mentions.today(texts[0])


def _in_passing(looks: Sequence[Look], prose: Sequence[int]) -> None:
    """Definitions one after another, and then more of the text: it says who the parties are."""
    start = 0
    for place in range(len(prose) + 1):
        if place < len(prose) and not _DEFINITIONS.isdisjoint(looks[prose[place]].seen):
            continue
        run = prose[start:place]
        if len(run) > 1 and place < len(prose) and _NO_TEXT.isdisjoint(looks[prose[place]].seen):
            for index in run:
                looks[index].seen.add("defined in passing")
        start = place + 1


_DEFINITIONS: Final = frozenset({"defines own name", "defines other name"})
#: What follows boilerplates as well.
_NO_TEXT: Final = frozenset(
    {"words of law", "opens legal", "definition", "contact sentence", "e-mail", "phone", "link"}
)


def _own_names(blocks: Sequence[Block], looks: Sequence[Look], prose: Sequence[int], openings: Openings) -> None:
    """Whether what defines itself late in the text is what the headline and the lead are about: the issuer.

    The line before it that is no more than its name is its heading.
    """
    defined = [index for index in prose[1:] if "defines itself" in looks[index].seen]
    if not defined:
        return
    headlines = range(max(prose[0] - _HEADLINES, 0), prose[0] + 1)
    told = " ".join(blocks[index].piece.text for index in headlines)[-_SHOWN:]
    names = frozenset(_NAME.findall(told))
    about = next((index for index, look in enumerate(looks) if index > prose[0] and "about heading" in look.seen), 0)
    for index in defined:
        text = blocks[index].piece.text
        says_first = openings.definitions.says_first(text)
        end = _DEFINED_LATE if says_first else _DEFINED
        subject = openings.definitions.subject(text)
        own = not names.isdisjoint(_NAME.findall(text, 0, end)) and not _is_surname(subject, told)
        looks[index].seen.add("defines own name" if own else "defines other name")
        if own and says_first:
            looks[index].seen.add("defined first")
        if own and (says_first or len(subject.split()) <= _NAME_WORDS):
            looks[index].seen.add("defines issuer")
        is_before = index < about  # headings of boilerplates say so there: this one is of the text
        if looks[index - 1].short and not is_before and named_below(blocks[index - 1].said.text, text) is not None:
            looks[index - 1].seen.add("name of definition")


def _is_surname(name: str, told: str) -> bool:
    """Whether a name is the surname of somebody whom the lead names in full."""
    if not name or " " in name:
        return False
    return re.search(rf"[A-ZÀ-ÞА-Я][\w.'’-]*\s{re.escape(name)}\b", told) is not None


def _is_told(words: frozenset[str], others: Sequence[frozenset[str]]) -> bool:
    """Whether other paragraphs tell what some words tell."""
    return bool(words) and len(words & frozenset().union(*others)) >= _AGAIN * len(words)


def _telling(text: str, density: float) -> frozenset[str]:
    """The beginnings of the longer words of a text, which are much the same in all forms of a word; its figures."""
    if density > 1:
        return frozenset(text[index : index + 2] for index in range(min(len(text), _SHOWN)))
    return frozenset([word[:_STEM] for word in _LONG_WORD.findall(lowered(text[:_SHOWN]))])


def look_for_repeats(blocks: Sequence[Block], looks: Sequence[Look], first: int) -> None:
    """What is said twice: before the prose, first the page's title and then the headline; after it, in links."""
    last = {look.key: index for index, look in enumerate(looks) if len(look.key) > TINY}
    met: set[str] = set()
    _titles_over_lines(blocks, looks, first)
    _titles_over_release_line(blocks, looks, first)
    for index, look in enumerate(looks):
        if look.key in met and (_MENU.isdisjoint(look.seen) or looks[index - 1].key == look.key):
            look.seen.add("said before")
        elif index < first:
            met.update(part for part in parts_of_title(blocks[index].piece.text) if len(part) > TINY)
        if last.get(look.key, index) > index:
            look.seen.add("said again" if last[look.key] < first else _said_later(look))
            met.add(look.key)


#: Menus have many entries twice; only the last step of the way to a page is right above its title.
_MENU: Final = frozenset({"menu", "run of short lines"})


def _said_later(look: Look) -> str:
    """A headline is said again in links below the text, the name of who issues it above an address."""
    return "said later" if _NAMES.isdisjoint(look.seen) else "name said later"


_NAMES: Final = frozenset({"names organisation", "organisation name"})


def _titles_over_lines(blocks: Sequence[Block], looks: Sequence[Look], first: int) -> None:
    """Headlines over several lines, where the title of the page has them on one."""
    texts = [block.piece.value.casefold() for block in blocks[:first]]
    for title in texts[:_TITLES]:
        for index, text in enumerate(texts):
            if looks[index].size > TINY and len(text) < len(title) and title.startswith(text):
                _mark_rest(title[len(text) :], texts, looks, index)


def _mark_rest(rest: str, texts: Sequence[str], looks: Sequence[Look], index: int) -> None:
    """Mark the lines that go on with a title, and the one before them."""
    following = index + 1
    while following < len(texts) and rest.lstrip().startswith(texts[following]):
        rest = rest.lstrip()[len(texts[following]) :]
        looks[following].seen.add("title goes on")
        following += 1
    if following > index + 1:
        looks[index].seen.add("said before")


def _titles_over_release_line(blocks: Sequence[Block], looks: Sequence[Look], first: int) -> None:
    """Titles of a page whose headline stands again below "For immediate release", where the release itself begins."""
    begins = max((index for index, look in enumerate(looks[:first]) if not _RELEASE.isdisjoint(look.seen)), default=0)
    if not begins:
        return
    start, end = max(begins - _COMPARED, 0), min(begins + _COMPARED, first)
    texts = [block.piece.value.casefold() for block in blocks[start:end]]
    above = list(zip(texts, looks[start:begins], strict=False))
    for below, look in zip(texts[begins + 1 - start :], looks[begins + 1 :], strict=False):
        titles = [other for text, other in above if len(below) > TINY and below in text]
        for other in titles:
            other.seen.add("title above release line")
        if titles:
            look.seen.add("title below release line")


_RELEASE: Final = frozenset({"opens release", "opens release, bare"})
#: So many lines before and after it are compared with one another.
_COMPARED: Final = 100
#: Among so many lines is the title of a page.
_TITLES: Final = 3
