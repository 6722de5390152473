"""Contacts: whom the press can turn to, from blocks of lines and single lines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.columns import unfold
from pressschema.parsers.text.fields.contact_drafts import WAYS, Collector
from pressschema.parsers.text.fields.contact_parts import read_line
from pressschema.parsers.text.fields.contact_stanzas import parted_stanzas
from pressschema.parsers.text.fields.contact_ways import Stretch
from pressschema.parsers.text.fields.matches import ContactMatch
from pressschema.parsers.text.names import is_name
from pressschema.parsers.text.phrases import cut
from pressschema.parsers.text.spans import Piece

__all__ = ["read_contacts"]

#: Letters of a word that a domain shares with a name by more than chance.
_TELLING: Final = 4
#: Lines after a street in which the rest of its address begins.
_ADDRESS_LINES: Final = 4


def read_contacts(
    lines: Sequence[Piece],
    cues: Cues,
    organisations: Iterable[str] = (),
    stanzas: Sequence[int] = (),
    subject: str = "",
) -> list[ContactMatch]:
    """The contacts in lines that are about contacts, in order. Offsets are the source's.

    Args:
        lines: the lines; a paragraph that runs over several is one.
        cues: the cues of their language.
        organisations: names that are known to be organisations'.
        stanzas: where lines after blank ones begin, in order.
        subject: what the release is about: its headline and its lead.
    """
    read = [(list(read_line(line.text, cues)), line.start) for line in unfold(lines)]
    numbers = [bisect_right(stanzas, offset) for _, offset in read]
    parted = parted_stanzas([stretches for stretches, _ in read], numbers)
    hosts = [_host(stretch.value) for stretches, _ in read for stretch in stretches if stretch.kind == "email"]
    names = [stretch.value for stretches, _ in read for stretch in stretches if stretch.kind == "name"]
    collector = Collector(cues, [*organisations, *(name for name in names if _has_domain(name, hosts))], subject)
    within = _within_address([stretches for stretches, _ in read], cues)
    for number, (stretches, offset) in enumerate(read):
        collector.enter(numbers[number], parted=number in parted)
        for stretch in _with_affiliations(list(_with_aside(stretches, cues))):
            stretch = replace(stretch, kind="address") if number in within else stretch  # noqa: PLW2901 - the same words
            collector.take(stretch, offset, number)
    return list(collector.matches())


def _with_aside(stretches: Sequence[Stretch], cues: Cues) -> Iterator[Stretch]:
    """The stretches of a line that leads to numbers, with whom it names behind: "call 555-0100 (Jane Roe)"."""
    kinds = [stretch.kind for stretch in stretches]
    is_led_to = len(kinds) > _FEWEST_LEADING and kinds[0] in _LEADING and "name" not in kinds and kinds[-2] in WAYS
    if not is_led_to or kinds[-1] != "organisation" or not is_name(stretches[-1].value, cues):
        yield from stretches
        return
    first = next(index for index, kind in enumerate(kinds) if kind in WAYS)
    yield from (*stretches[:first], replace(stretches[-1], kind="name"), *stretches[first:-1])


#: What a line that leads to numbers begins with, before them and what is behind them.
_LEADING: Final = frozenset({"heading", "desk", "label"})
_FEWEST_LEADING: Final = 2


def _with_affiliations(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """The stretches of a line; of two names before a number or an address, the second is for whom the first speaks."""
    kinds = [stretch.kind for stretch in stretches]
    if len(kinds) > 1 and set(kinds) == {"name"}:  # "Jane Roe, John Doe"
        yield from (replace(stretch, kind="joined") if index else stretch for index, stretch in enumerate(stretches))
        return
    for index, stretch in enumerate(stretches):
        before, after = kinds[max(0, index - 2) : index], kinds[index + 1 : index + 2]
        is_second = stretch.kind == "name" and before[-1:] == ["name"] and before != ["name", "name"]
        is_first = stretch.kind == "name" and after == ["name"] and kinds[index + 2 : index + 3] != ["name"]
        is_affiliation = (is_second and after and after[0] in WAYS and not _owns(stretches, index, index - 1)) or (
            is_first and _owns(stretches, index + 1, index)
        )
        yield replace(stretch, kind="organisation") if is_affiliation else stretch


def _owns(stretches: Sequence[Stretch], index: int, other: int) -> bool:
    """Whether the mailbox of the line is that of one name and not of the other."""
    mailbox = next((stretch.value.lower().partition("@")[0] for stretch in stretches if stretch.kind == "email"), "")
    own, others = ({word for word in stretches[at].value.lower().split() if len(word) > 2} for at in (index, other))
    return any(word in mailbox for word in own) and not any(word in mailbox for word in others)


def _within_address(lines: Sequence[Sequence[Stretch]], cues: Cues) -> set[int]:
    """The lines that look like names and are of an address: streets, and what stands between lines of one."""
    found: set[int] = set()
    last: int | None = None
    for number, line in enumerate(lines):
        kinds = {stretch.kind for stretch in line}
        is_street = kinds == {"name"} and last is None and _is_street(lines, number, cues)
        if kinds == {"address"} or is_street:
            found.update(range(number if last is None else last + 1, number + is_street))
            last = number
        elif len(line) != 1 or not kinds <= {"name", "organisation"}:
            last = None
    return found


def _is_street(lines: Sequence[Sequence[Stretch]], number: int, cues: Cues) -> bool:
    """Whether a name is that of a street, which nothing but more of the address follows: "Fermi Avenue"."""
    following = {stretch.kind for line in lines[number + 1 : number + _ADDRESS_LINES] for stretch in line}
    words = cut(lines[number][0].value)
    return number > 0 and "address" in following and cues.address_words.at(words, len(words) - 1) > 0


def _host(email: str) -> tuple[str, str]:
    local, _, host = email.lower().partition("@")
    return local, host


def _has_domain(name: str, hosts: Sequence[tuple[str, str]]) -> bool:
    """Whether an address belongs to what looks like a person: its first word is in the domain, none in the mailbox."""
    words = [word for word in name.lower().split() if len(word) > 2]
    return bool(words) and any(
        _is_part(words[0], host) and not any(word in local for word in words) for local, host in hosts
    )


def _is_part(word: str, host: str) -> bool:
    """Whether a word is in a domain by more than chance: a long one, or one that a label of it begins with."""
    return word in host if len(word) >= _TELLING else any(label.startswith(word) for label in host.split("."))
