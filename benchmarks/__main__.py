"""`python -m benchmarks`: measure, and print the ratios."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from typing import Final

from rich.console import Console
from rich.table import Table

from benchmarks.growth import TIMES, growth, growth_of_readers
from benchmarks.imports import import_times
from benchmarks.reading import FLOORS, calls, documents
from benchmarks.releases import median_times, releases, shares
from benchmarks.timing import interleaved


def main() -> None:
    """Measure what is asked for, or everything, and print it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure, and print the ratios.")
    parser.add_argument("table", nargs="*", metavar="TABLE", help=f"one of: {', '.join(_TABLES)}; all when left out")
    asked = parser.parse_args().table
    if unknown := sorted(set(asked) - _TABLES.keys()):
        parser.error(f"no such table: {', '.join(unknown)}")
    console = Console(width=120)
    for name in asked or _TABLES:
        console.print(_TABLES[name](), "")


def _imports() -> Table:
    table = _table("import in a fresh interpreter", "milliseconds", "to import pydantic")
    times = import_times()
    floor = times["import pydantic"]
    for statement, seconds in times.items():
        table.add_row(statement, f"{seconds * 1e3:.1f}", f"{seconds / floor:.2f}")
    return table


def _growth() -> Table:
    headings = [f"{times} the text, ms" for times in TIMES]
    table = _table("reading one thing over and over", "characters", *headings, "time by size, largest to smallest")
    for name, size, seconds in growth():
        times = (f"{value * 1e3:,.1f}" for value in seconds)
        table.add_row(name, f"{size:,}", *times, f"{seconds[-1] / seconds[0] / TIMES[-1]:.2f}")
    return table


def _readers() -> Table:
    table = _table("reading fields of one thing over and over", "slowest with", "time by size, large to small")
    for name, atom, ratio in growth_of_readers():
        table.add_row(name, repr(atom), f"{ratio:.2f}")
    return table


def _releases() -> Table:
    table = _table("median time of a release", "milliseconds", "releases/s", "floor's milliseconds", "times the floor")
    for name, texts in releases():
        ours, floor, ratio = median_times(texts)
        table.add_row(name, f"{ours * 1e3:.2f}", f"{1 / ours:,.0f}", f"{floor * 1e3:.3f}", f"{ratio:.1f}")
    return table


def _rooms() -> Table:
    table = _table("where the time goes", *(f"{name}, %" for name, _ in releases()))
    columns = [shares(texts) for _, texts in releases()]
    for room in columns[0]:
        table.add_row(room, *(f"{column[room]:.0%}" for column in columns))
    return table


def _reading() -> Table:
    table = _table("reading the examples", "documents/s", "floor's documents/s", "times the floor", "floor")
    for format, (_, floor_name, _) in FLOORS.items():
        data = documents(format)
        times = interleaved(calls(format, data))
        ours, floor = times["pressschema"], times["floor"]
        table.add_row(
            format, f"{len(data) / ours:,.0f}", f"{len(data) / floor:,.0f}", f"{ours / floor:.1f}", floor_name
        )
    return table


def _table(*headings: str) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    for number, heading in enumerate(headings):
        table.add_column(heading, justify="right" if 0 < number < 5 else "left", no_wrap=True)
    return table


_TABLES: Final[Mapping[str, Callable[[], Table]]] = {
    "imports": _imports,
    "reading": _reading,
    "releases": _releases,
    "rooms": _rooms,
    "growth": _growth,
    "readers": _readers,
}

main()
