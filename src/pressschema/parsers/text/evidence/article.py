"""Where the article is among the blocks of a page: its prose, and how every block stands to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from pressschema.parsers.text.evidence.looks import LINE, Look

__all__ = ["find_article", "place_blocks"]

#: So many short lines between two paragraphs part them.
_MENU: Final = 8
#: A picture beside the beginning of a text has its caption among so many paragraphs.
_EARLY: Final = 3
#: So many blocks before the prose are counted.
_COUNTED: Final = 3
#: So many entries are a menu.
_BUTTONS: Final = 2


def find_article(looks: Sequence[Look], is_told: Callable[[Sequence[int]], bool]) -> list[int]:
    """The paragraphs of prose of the article, without a headline that is a sentence, or a legend above it.

    Args:
        looks: what was seen of the blocks.
        is_told: whether the first of some blocks may be a headline by its words, which the others tell again.
    """
    prose = _without_headline(looks, _without_legend(looks, _article(looks)), is_told)
    return _without_menu(looks, prose)


def _without_menu(looks: Sequence[Look], prose: list[int]) -> list[int]:
    """The paragraphs without last ones that are labels with a colon among the short lines of a menu."""
    while len(prose) > 1 and "colon" in looks[prose[-1]].seen and "advisory label" not in looks[prose[-1]].seen:
        between = looks[prose[-2] + 1 : prose[-1]]
        if sum(look.short for look in between) < _LABELS and "colon" not in looks[prose[-2]].seen:
            break
        looks[prose[-1]].seen.add("label of a menu")
        prose = prose[:-1]
    return prose


#: So many short lines before a long label with a colon make it one of a menu.
_LABELS: Final = 3


def _article(looks: Sequence[Look]) -> list[int]:
    """The paragraphs of prose, without what is parted from most of it: notices above a page, a covering letter."""
    groups: list[list[int]] = []
    opened = _letter(looks)
    for index, look in enumerate(looks):
        if look.prose and index >= opened:
            if not groups or _is_parted(looks[groups[-1][-1] : index]):
                groups.append([])
            groups[-1].append(index)
    return max(groups, key=lambda group: sum(looks[index].size for index in group), default=[])


def _without_legend(looks: Sequence[Look], prose: list[int]) -> list[int]:
    """The paragraphs without a first one that says under which law the text is published."""
    if len(prose) < _EARLY or _OF_LAW.isdisjoint(looks[prose[0]].seen):
        return prose
    looks[prose[0]].seen.add("legend above")
    return prose[1:]


_OF_LAW: Final = frozenset({"words of law", "opens legal"})


def _without_headline(looks: Sequence[Look], prose: list[int], is_told: Callable[[Sequence[int]], bool]) -> list[int]:
    """The paragraphs without the first, where it is a headline that is a sentence: the only line above longer ones.

    After its kind ("Invitation: ...") it may have a shorter line below it. Where the next paragraphs go on with it
    and do not tell it again, it is the first of them.
    """
    if len(prose) < _EARLY:
        return prose
    look, following = looks[prose[0]], looks[prose[1]]
    above = _below_menu(looks[: prose[0]])
    if any(_ABOVE_HEADLINE.isdisjoint(line.seen) for line in above):
        return prose
    if look.size > LINE or "one sentence" not in look.seen:
        return prose
    if "opens kind" not in look.seen:
        if following.size < look.size:
            return prose
        if looks[prose[0] + 1].prose and not is_told(prose[:_EARLY]):
            look.seen.add("gone on with")
            return prose
    look.seen.add("sentence on top")
    return prose[1:]


def _below_menu(looks: Sequence[Look]) -> Sequence[Look]:
    """The lines below the menu of a page: lines too short for a headline, the name of the site on top of them."""
    tiny = next((index for index, look in enumerate(looks[1:], 1) if "tiny" not in look.seen), len(looks))
    is_menu = tiny > _LABELS and looks[0].short and any("navigation" in look.seen for look in looks[:tiny])
    return looks[tiny:] if is_menu else looks


#: What a headline may have above it.
_ABOVE_HEADLINE: Final = frozenset(
    {"kind", "date", "has date", "opens release", "opens release, bare", "opens date", "navigation"}
)


def _letter(looks: Sequence[Look]) -> int:
    """How many blocks there are before a release that a letter brings: up to the line that names it as one."""
    greeted = False
    for index, look in enumerate(looks[:_LETTER]):
        greeted = greeted or "opens letter" in look.seen
        if greeted and not _NAMES_RELEASE.isdisjoint(look.seen):
            return index
    return 0


#: What the line above a release is known by; a letter before it has at most so many blocks.
_NAMES_RELEASE: Final = frozenset({"kind", "opens kind", "opens release", "opens release, bare"})
_LETTER: Final = 40


def _is_parted(stretch: Sequence[Look]) -> bool:
    """Whether many short lines, and nothing that announces a list, are between two paragraphs."""
    between = stretch[1:]
    return sum(look.short for look in between) >= _MENU and not any("colon" in look.seen for look in stretch[:2])


def place_blocks(looks: Sequence[Look], prose: Sequence[int]) -> int:
    """Where a block stands from the first and the last paragraph of prose; gives the index of the first."""
    first, last = (prose[0], prose[-1]) if prose else (len(looks), -1)
    told = [index for index in prose if _OF_LAW.isdisjoint(looks[index].seen)]
    late = told[2 * len(told) // 3] if len(told) > 1 else len(looks)
    _sentences_of_titles(looks[: first + (len(prose) > _OF_TEXT)])
    lines = [index for index in range(first) if _NO_TITLE.isdisjoint(looks[index].seen)]
    for distance, index in enumerate(lines[: -_COUNTED - 1 : -1], 1):
        looks[index].seen.add(f"{distance} before prose")
    for index, look in enumerate(looks):
        if index < first:
            look.seen.add("before prose")
        elif index > last:
            look.seen.add("after prose")
        else:
            look.seen.add("first prose" if index == first else "amid prose")
            if index in prose[1:_EARLY] and "ends in date" in look.seen:
                look.seen.add("early, ends in date")
            if look.prose and index >= late:
                look.seen.add("late definition" if "definition" in look.seen else "late prose")
    _subjects_above(looks[:first])
    _sentences_below(looks, prose)
    _set_rules_aside(looks)
    _after_end(looks, late, prose[len(prose) // 2] if prose else len(looks))
    if sum("navigation" in look.seen for look in looks) < _BUTTONS:
        for look in looks[first:]:
            look.seen.add("no menus")
    looks[0].seen.add("first")
    if len(looks) > 1:
        looks[1].seen.add("second")
    return first


def _sentences_of_titles(looks: Sequence[Look]) -> None:
    """Sentences above the text, or the first of it, as short as a subheadline: a standfirst has more to say."""
    for look in looks:
        if look.size <= _SUBHEADLINE and "one sentence" in look.seen and _NO_SUBHEADLINE.isdisjoint(look.seen):
            look.seen.add("sentence of a title")


_SUBHEADLINE: Final = 77
#: The first sentence of a text that has no more than so many paragraphs is of it.
_OF_TEXT: Final = 2
_NO_SUBHEADLINE: Final = frozenset(
    {"title case", "has date", "opens date", "link", "phone", "e-mail", "tiny", "number", "page remark", "opens legal"}
)


def _subjects_above(looks: Sequence[Look]) -> None:
    """A few words in title case with a bullet above a text: they name its subject, unless they say something else.

    More items than a text has highlights are a menu's.
    """
    items = [look for look in looks if "bullet" in look.seen]
    for look in items:
        if len(items) > _HIGHLIGHTS:
            look.seen.add("one of many above")
        if _SUBJECT.issubset(look.seen) and _NO_SUBJECT.isdisjoint(look.seen):
            look.seen.add("subject above")


#: A text has at most so many items above it.
_HIGHLIGHTS: Final = 12
_SUBJECT: Final = frozenset({"bullet", "tiny", "title case"})
_NO_SUBJECT: Final = frozenset(
    {"phone", "e-mail", "link", "date", "has date", "opens date", "time", "label", "advisory label", "capitals"}
)


def _sentences_below(looks: Sequence[Look], prose: Sequence[int]) -> None:
    """Short sentences and dates with a label right below the last paragraph, up to whatever else there is: of it."""
    if not prose or any(not _BACK.isdisjoint(look.seen) for look in looks[prose[0] : prose[-1] + 1]):
        return
    for look in looks[prose[-1] + 1 :]:
        is_said = "one sentence" in look.seen or _FACT.issubset(look.seen)
        if not is_said or "tiny" in look.seen or not _NO_SENTENCE.isdisjoint(look.seen):
            return
        look.seen.add("sentence below prose")


#: What is said with a label.
_FACT: Final = frozenset({"label", "has date"})
#: What is no longer of the article, but after it.
_BACK: Final = frozenset(
    {"about heading", "about run in", "legal heading", "notes heading", "contact heading", "end mark", "defines issuer"}
)
#: A sentence with one of these is of the page, or of what stands below an article.
_NO_SENTENCE: Final = frozenset(
    {
        "navigation", "page remark", "remark with link", "copyright", "copyright within", "cut off", "opens letter",
        "opens masthead", "opens date", "opens contact", "opens contact introduction", "e-mail", "phone", "account",
        "words of law", "opens legal", "definition", "bullet", "number", "dash", "question", "end mark", "date",
        "link", "opens related, bare", "opens notes", "footnote mark", "opens caption", "credit", "credit in brackets",
    }
)  # fmt: skip
#: What stands between a headline and the prose without being looked at: places for pictures, rules.
_NO_TITLE: Final = frozenset({"placeholder", "opens caption", "says nothing", "navigation"})


def _set_rules_aside(looks: Sequence[Look]) -> None:
    """Stars that stand more than once part sections: they end nothing."""
    stars = [look for look in looks if "end mark" in look.seen and not look.key.strip("* ")]
    if len(stars) > 1:
        for look in stars:
            look.seen.remove("end mark")


def _after_end(looks: Sequence[Look], late: int, middle: int) -> None:
    """What stands after the first mark of the end or the source below the text, and what below the menus of a page."""
    ended = False
    buttons = 0
    for index, look in enumerate(looks):
        if ended:
            look.seen.add("after end mark")
        if buttons >= _BUTTONS:
            look.seen.add("below menu")
        ended = ended or "end mark" in look.seen or (index > middle and "opens source" in look.seen)
        is_of_page = "navigation" in look.seen or (ended and not _OF_PAGE.isdisjoint(look.seen))
        buttons += (ended or index >= late) and is_of_page


#: What a page says of itself below the end of a release, beside its menus.
_OF_PAGE: Final = frozenset({"page remark", "remark with link", "copyright"})
