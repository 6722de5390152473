"""Where the values and keys of a JSON text stand, by JSON Pointer (RFC 6901). Made only when somebody asks.

One pass over the tokens fills flat arrays, so neither depth nor length is a danger. What is not
well-formed is passed over: places are then those of what could be made out.
"""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pressschema.errors import Position
from pressschema.markup.positions import Extent, Lines

__all__ = ["DuplicateKey", "JsonPositions", "depth_exceeded_at", "literal_at"]

_STRING = r'"[^"\\]*(?:\\.[^"\\]*)*"?'
_TOKEN = re.compile(rf'{_STRING}|[{{}}\[\]:,]|[^\s{{}}\[\]:,"]+', re.DOTALL)
_STRING_OR_BRACKET = re.compile(rf"{_STRING}|[{{}}\[\]]", re.DOTALL)


def depth_exceeded_at(text: str, limit: int) -> Position | None:
    """The first bracket that opens more than `limit` levels of objects and arrays; None where none does."""
    if text.count("[") + text.count("{") <= limit:
        return None
    depth = 0
    for token in _STRING_OR_BRACKET.finditer(text):
        first = text[token.start()]
        if first in "[{":
            depth += 1
            if depth > limit:
                return Lines(text).position(token.start())
        elif first in "]}":
            depth -= 1
    return None


def literal_at(text: str, is_wanted: Callable[[str], bool]) -> Position | None:
    """The first number or name, such as ``12`` or ``NaN``, that is wanted; None where none is."""
    for token in _TOKEN.finditer(text):
        if text[token.start()] not in '"{}[]:,' and is_wanted(token[0]):
            return Lines(text).position(token.start())
    return None


@dataclass(frozen=True, slots=True)
class DuplicateKey:
    """A key that stands in an object for the second time or more.

    Attributes:
        pointer: JSON Pointer of the member.
        key: where it stands this time.
        earlier: where it stood the time before.
    """

    pointer: str
    key: Extent
    earlier: Extent


class JsonPositions:
    """The places of values and keys. Of the members with the same key the last counts, as for `json.loads`."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = Lines(text)
        # One entry for each value, in the order of the text. The values inside a value follow it,
        # up to the entry that `_after` tells.
        self._starts = array("q")
        self._ends = array("q")
        self._after = array("q")
        self._key_starts = array("q")  # -1: it is not the member of an object
        self._key_ends = array("q")
        self._children: dict[int, dict[str, int]] = {}
        self._read()

    def _read(self) -> None:
        text = self._text
        open_values: list[int] = []
        key: tuple[int, int] | None = None
        for token in _TOKEN.finditer(text):
            start, end = token.span()
            first = text[start]
            if first in "}]":
                if open_values:
                    value = open_values.pop()
                    self._ends[value] = end
                    self._after[value] = len(self._starts)
                key = None
            elif first == ",":
                key = None
            elif first == ":":
                pass
            elif first not in "{[" and key is None and open_values and self._is_object(open_values[-1]):
                key = (start, end)
            else:
                value = self._append(start, end, key)
                key = None
                if first in "{[":
                    open_values.append(value)
        for value in open_values:  # not closed: the text is cut off
            self._ends[value] = len(text)
            self._after[value] = len(self._starts)

    def _append(self, start: int, end: int, key: tuple[int, int] | None) -> int:
        value = len(self._starts)
        self._starts.append(start)
        self._ends.append(end)
        self._after.append(value + 1)
        self._key_starts.append(key[0] if key else -1)
        self._key_ends.append(key[1] if key else -1)
        return value

    def _is_object(self, value: int) -> bool:
        return self._text[self._starts[value]] == "{"

    def value(self, pointer: str) -> Extent | None:
        """Where the value that a JSON Pointer leads to stands; None where there is none."""
        value, rest = self._follow(pointer)
        return None if rest or value is None else self._lines.extent(self._starts[value], self._ends[value])

    def key(self, pointer: str) -> Extent | None:
        """Where the key of the member that a JSON Pointer leads to stands; None for what is no member."""
        value, rest = self._follow(pointer)
        return None if rest or value is None else self._key_extent(value)

    def nearest(self, pointer: str) -> Extent | None:
        """Where the value stands or, when it is missing, the opening bracket of what it is missing in.

        None where the text has no value at all.
        """
        value, rest = self._follow(pointer)
        if value is None:
            return None
        start = self._starts[value]
        return self._lines.extent(start, start + 1 if rest else self._ends[value])

    def _follow(self, pointer: str) -> tuple[int | None, list[str]]:
        """The last value there is on the way, and what of the way is left."""
        way = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
        if not self._starts:
            return None, way
        value = 0
        for number, step in enumerate(way):
            child = self._children_of(value).get(step)
            if child is None:
                return value, way[number:]
            value = child
        return value, []

    def _children_of(self, value: int) -> dict[str, int]:
        if value not in self._children:
            children = enumerate(self._iterate(value))
            self._children[value] = {self._step(child, index): child for index, child in children}
        return self._children[value]

    def _iterate(self, value: int) -> Iterator[int]:
        child = value + 1
        while child < self._after[value]:
            yield child
            child = self._after[child]

    def _step(self, value: int, index: int) -> str:
        start = self._key_starts[value]
        return str(index) if start < 0 else _unquoted(self._text[start : self._key_ends[value]])

    def _key_extent(self, value: int) -> Extent | None:
        start = self._key_starts[value]
        return None if start < 0 else self._lines.extent(start, self._key_ends[value])

    def duplicate_keys(self) -> Iterator[DuplicateKey]:
        """Every key that stood in its object before, in the order of the text."""
        open_values: list[tuple[int, dict[str, int]]] = []  # each with the keys that it has so far
        way: list[str] = []
        for value in range(len(self._starts)):
            while open_values and value >= self._after[open_values[-1][0]]:
                open_values.pop()
            del way[max(0, len(open_values) - 1) :]
            if open_values:
                seen = open_values[-1][1]
                step = self._step(value, len(seen))
                way.append(step)
                if step in seen and self._key_starts[value] >= 0:
                    pointer = "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in way)
                    yield DuplicateKey(pointer, self._extent_of_key(value), self._extent_of_key(seen[step]))
                seen[step] = value
            open_values.append((value, {}))

    def _extent_of_key(self, value: int) -> Extent:
        return self._lines.extent(self._key_starts[value], self._key_ends[value])


def _unquoted(literal: str) -> str:
    """The key that a literal stands for; itself where it is none."""
    if "\\" not in literal:
        return literal.strip('"')
    try:
        return str(json.loads(literal, strict=False))
    except ValueError:
        return literal
