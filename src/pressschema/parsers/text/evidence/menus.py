"""Runs of short lines: lists, tables of contents, menus."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from pressschema.parsers.text.evidence.looks import LINE, Look

__all__ = ["look_at_runs"]

#: So many lines before the prose are looked at on their own, though they follow on a menu.
_FRONT: Final = 5
#: So many short lines are a run, so many a long one: no list of contacts without addresses is as long.
_RUN, _LONG_RUN = 4, 12


def look_at_runs(looks: Sequence[Look], first: int) -> None:
    """Runs of short lines without an end: lists, tables of contents, menus, what a service has on file of an issuer.

    The last lines before the prose are left out: a headline follows a menu without a mark.
    """
    start = 0
    listed = 0  # index after the last item of a list
    for index in range(len(looks) + 1):
        heads = index > first and index < len(looks) and not _HEADS.isdisjoint(looks[index].seen)
        if index < len(looks) and looks[index].short and not heads:
            continue
        run = looks[start:index]
        listed = _mark_list(looks, start, index, goes_on=0 < start == listed, may_go_on=not heads)
        below = [look for look in run if "after end mark" in look.seen]
        if any("security number" in look.seen for look in below):
            for look in below:
                look.seen.add("fact sheet")
        elif start > first and _is_event(run):
            for look in run:
                look.seen.add("of an event")
        elif len(run) >= _RUN:
            count = max(_after_menu(run), first - _FRONT - start) if start < first else len(run)
            _look_at_run(run, range(min(count, len(run))), _around_date(run) if start < first else frozenset())
        start = index if heads else index + 1
    _rest_of_sheet(looks)


def _rest_of_sheet(looks: Sequence[Look]) -> None:
    """What a service has on file of an issuer goes on to the end of the text, longer lines and figures as well."""
    start = next((index for index, look in enumerate(looks) if "fact sheet" in look.seen), len(looks))
    for look in looks[start:]:
        if not look.prose and "fact sheet" not in look.seen:
            look.seen.add("fact sheet")


def _mark_list(looks: Sequence[Look], start: int, end: int, *, goes_on: bool, may_go_on: bool) -> int:
    """Mark the items of a list in a run; gives the index after the last, a longer one behind the run included."""
    goes_on = goes_on and all(
        _NO_FACT.isdisjoint(look.seen) and _HEADS.isdisjoint(look.seen) for look in looks[start:end]
    )
    begin = start if goes_on else _first_listed(looks, start, end)
    if begin == end and not goes_on:
        return 0
    if not goes_on and begin > start and looks[start].short:
        looks[start].seen.add("leads to list")
    last = end + (may_go_on and end < len(looks) and _is_longer_item(looks[end]))
    for look in looks[begin:last]:
        look.seen.add("listed")
    return last


def _first_listed(looks: Sequence[Look], start: int, end: int) -> int:
    """Index of the first line of a run that a colon leads to, above it or at the end of what heads it; else its end."""
    begin = start + 1 if start < end and _leads_to_list(looks[start], looks[start + 1 : end]) else start
    is_led_to = end - start > 1 and begin > 0 and "colon" in looks[begin - 1].seen
    return begin if is_led_to else end


def _is_longer_item(look: Look) -> bool:
    """Whether what ends a run of items may be one more of them, only longer."""
    return look.size <= LINE and "open end" in look.seen and _NO_FACT.isdisjoint(look.seen)


def _leads_to_list(look: Look, items: Sequence[Look]) -> bool:
    """Whether a paragraph heads a run, or a line that says what the run has: "Below are the winners of the year:"."""
    if not look.short:
        return "amid prose" in look.seen
    is_lead = len(items) >= _RUN and _NO_LEAD.isdisjoint(look.seen)
    return is_lead and all(_NO_FACT.isdisjoint(item.seen) for item in items)


#: What is of a menu, or of whom to turn to.
_NO_FACT: Final = frozenset({"navigation", "e-mail", "phone", "link", "only link", "account", "contact heading"})
#: What no line that says what stands below it is.
_NO_LEAD: Final = frozenset({"tiny", "title case", "capitals", "navigation", "related heading", "contact heading"})


#: After the beginning of the prose, what heads other lines begins another run.
_HEADS: Final = frozenset({"notes heading", "caption heading", "colon"})


def _after_menu(run: Sequence[Look]) -> int:
    """How many lines of a run there are up to the last that is plainly of a menu."""
    return max((index for index, look in enumerate(run, 1) if "navigation" in look.seen), default=0)


def _around_date(run: Sequence[Look]) -> frozenset[int]:
    """The lines of a run around its last date: what stands on the menus of a page has none, but its headline has."""
    dates = [index for index, look in enumerate(run) if not _DATES.isdisjoint(look.seen)]
    return frozenset(range(dates[-1] - _ABOVE_DATE, dates[-1] + _BELOW_DATE + 1)) if dates else frozenset()


#: A line that is a date; so many lines above and below it may be the headline.
_DATES: Final = frozenset({"date", "opens date"})
_ABOVE_DATE, _BELOW_DATE = 2, 1


def _look_at_run(run: Sequence[Look], indexes: Iterable[int], dated: Container[int]) -> None:
    """What lines of a run of short ones are likely to be; the who, what and when of an advisory are none of these."""
    if sum("advisory label" in look.seen for look in run) >= (_LABELS if _after_menu(run) else 1):
        return
    parts = list(_parts(run))
    kinds = [kind for part in parts for kind in [_kind_of(part, len(run))] * len(part)]
    for index in indexes:
        look = run[index]
        if not _TOLD.isdisjoint(look.seen) or any(stamp.issubset(look.seen) for stamp in _STAMPS):
            continue
        if index in dated and "navigation" not in look.seen:
            continue
        is_menu, is_long = kinds[index]
        look.seen.add("menu" if is_menu else "run of short lines")
        if is_long and (is_menu or "amid prose" not in look.seen):
            look.seen.add("long run")


def _parts(run: Sequence[Look]) -> Iterator[Sequence[Look]]:
    """The parts of a run: one ends at an address that no other follows soon, as that of a contact above the menus."""
    addresses = [index for index, look in enumerate(run) if _is_address(look)]
    start = 0
    for address, following in pairwise([*addresses, len(run)]):
        if following - address > _RUN:
            yield run[start : address + 1]
            start = address + 1
    yield run[start:]


def _is_address(look: Look) -> bool:
    return "phone" in look.seen or "e-mail" in look.seen


def _kind_of(part: Sequence[Look], size: int) -> tuple[bool, bool]:
    """Whether a part of a run of some size is of a menu, and whether it is too long for a list of contacts."""
    addresses = sum(map(_is_address, part))
    if not addresses:
        return _is_menu(part), size >= _LONG_RUN and not _is_list(part)
    is_menu = _is_menu([look for look in part if "contact heading" not in look.seen])
    return is_menu, len(part) >= _LONG_RUN and 8 * addresses < len(part)


#: So many labels of an advisory are of one even where a menu is beside it.
_LABELS: Final = 2
#: What an article tells, or where and when it was issued, is of no menu.
_STAMPS: Final = (
    frozenset({"date", "kind"}),  # "3 June 2026 | Acme | Press release"
    frozenset({"opens release, bare", "has date"}),  # "Hold for release until 3 June 2026"
    frozenset({"opens release date"}),
)
_TOLD: Final = frozenset({"told below", "told best", "place and date"})


def _is_event(run: Sequence[Look]) -> bool:
    """Whether lines say when and where something is: the day, the hour, and neither menus nor addresses."""
    days = sum(not _DAY.isdisjoint(look.seen) for look in run)
    hours = sum("time" in look.seen for look in run)
    return days == hours == 1 and all(_NO_EVENT.isdisjoint(look.seen) for look in run)


_DAY: Final = frozenset({"date", "has date"})
_NO_EVENT: Final = frozenset(
    {
        "navigation",
        "phone",
        "e-mail",
        "link",
        "contact heading",
        "advisory label",
        "opens date",
        "opens masthead",
        "cut off",
    }
)


def _is_list(part: Sequence[Look]) -> bool:
    """Whether most lines are the items of a list, which has no entry of a menu."""
    marked = sum(not _MARKED.isdisjoint(look.seen) for look in part)
    return 2 * marked > len(part) and all("navigation" not in look.seen for look in part)


_MARKED: Final = frozenset({"bullet", "dash", "number"})


def _is_menu(run: Sequence[Look]) -> bool:
    """Whether so many lines of a run are of a menu that the others are too; of one alone only the way to the page."""
    count = sum("navigation" in look.seen for look in run)
    is_sure = count > 1 or any("path" in look.seen for look in run)
    return is_sure and (5 * count >= len(run) or count >= _RUN)
