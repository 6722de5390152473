"""`python -m benchmarks`: measure, and print the ratios."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from benchmarks.growth import SIZES, growth
from benchmarks.imports import import_times
from benchmarks.reading import FLOORS, calls, documents
from benchmarks.timing import interleaved


def main() -> None:
    """Measure everything and print it."""
    console = Console(width=120)
    console.print(_imports(), "")
    console.print(_reading(), "")
    console.print(_growth())


def _imports() -> Table:
    table = _table("import in a fresh interpreter", "milliseconds", "to import pydantic")
    times = import_times()
    floor = times["import pydantic"]
    for statement, seconds in times.items():
        table.add_row(statement, f"{seconds * 1e3:.1f}", f"{seconds / floor:.2f}")
    return table


def _growth() -> Table:
    headings = [f"{size:,} characters, ms" for size in SIZES]
    table = _table("reading one thing over and over", *headings, "100 times the text, times the time")
    for name, seconds in growth():
        table.add_row(name, *(f"{value * 1e3:,.1f}" for value in seconds), f"{seconds[-1] / seconds[0]:.0f}")
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
        table.add_column(heading, justify="right" if 0 < number < 4 else "left", no_wrap=True)
    return table


main()
