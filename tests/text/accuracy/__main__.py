"""Show how well the text parser reads the annotated releases, and pin it. `--misses FIELD` lists what went wrong."""

from __future__ import annotations

import argparse

from rich.console import Console
from rich.table import Table

from tests.text.accuracy.annotations import SETS, annotated_releases
from tests.text.accuracy.fields import FIELDS
from tests.text.accuracy.measure import Measurement, measure, sureness
from tests.text.accuracy.pins import PINS, load_pins, pin, save_pins

_NAMES = [row.name for row in FIELDS]


def main() -> None:
    """Measure every set that is at hand."""
    options = argparse.ArgumentParser(prog="python -m tests.text.accuracy", description=__doc__)
    options.add_argument("--misses", metavar="FIELD", choices=_NAMES, help="list what went wrong in a field")
    options.add_argument("--pin", action="store_true", help="write the figures into pins.toml")
    arguments = options.parse_args()
    console = Console(width=120)
    pins = load_pins() if PINS.exists() else {}
    for name, folder in SETS.items():
        releases = list(annotated_releases(folder))
        if not releases:
            console.print(f"{name}: no releases in {folder}")
            continue
        measured = measure(releases)
        pins[name] = pin(releases, measured)
        if arguments.misses:
            for release, field, value in measured.misses:
                if field == arguments.misses:
                    console.print(f"{release}: {value}", markup=False, highlight=False)
        else:
            console.print(_fields(name, len(releases), measured), _bands(measured))
    if arguments.pin:
        save_pins(pins)


def _fields(name: str, count: int, measured: Measurement) -> Table:
    table = Table("field", title=f"{name}: {count} releases, mean F1 {measured.macro:.3f}", title_justify="left")
    for heading in ("F1", "right", "wrong", "missed"):
        table.add_column(heading, justify="right")
    for row, tally in measured.tallies.items():
        table.add_row(row, f"{tally.f1:.3f}", str(tally.right), str(tally.wrong), str(tally.missed))
    return table


def _bands(measured: Measurement) -> Table:
    table = Table("confidence", title_justify="left")
    for heading in ("values", "right"):
        table.add_column(heading, justify="right")
    for low, high, count, right in sureness(measured.values):
        table.add_row(f"{low:.1f} to {high:.1f}", str(count), f"{right / count:.1%}" if count else "")
    return table


if __name__ == "__main__":
    main()
