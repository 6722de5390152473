"""`pressschema formats`: which formats there are, and which one a document is in."""

from __future__ import annotations

from collections.abc import Sequence

import click
from rich.table import Table
from rich.text import Text

from pressschema.cli.console import report_error, results, visible
from pressschema.cli.room_options import describe_options
from pressschema.cli.sources import open_source, sources_argument
from pressschema.errors import ParseError
from pressschema.formats.detection import candidates
from pressschema.formats.registry import Format, default_registry
from pressschema.validators.diagnostics import ExitCode

__all__ = ["formats"]


@click.command()
@sources_argument
@click.option("--options", "with_options", is_flag=True, help="Show what --read and --write take for each format.")
@click.pass_context
def formats(context: click.Context, sources: Sequence[str], with_options: bool) -> None:
    """List the formats; with files, say which format each is in and why.

    \b
    Examples:
      pressschema formats
      pressschema formats --options
      pressschema formats unknown.xml
    """
    if sources:
        context.exit(max(_recognise(name) for name in sources))
    console = results()
    console.print(_table(list(default_registry()), with_options))


def _table(rows: list[Format], with_options: bool) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("name", "read", "write", "lossless", "what it is"):
        table.add_column(heading, no_wrap=True)
    if with_options:
        table.add_column("options")
    for row in rows:
        title = row.title if row.origin == "pressschema" else f"{row.title} (from {row.origin})"
        always = "always" if row.name == "json" else "yes" if row.holds_residue else "no"
        cells = [row.name, _yes(row.parser), _yes(row.exporter), always, title]
        table.add_row(*cells, *([_options(row)] if with_options else []))
    return table


def _yes(room: str | None) -> str:
    return "yes" if room else "no"


def _options(row: Format) -> str:
    registry = default_registry()
    lines = []
    if row.parser and (read := describe_options(registry.parser(row.name).Options)):
        lines.append("--read " + " ".join(f"{name}={default}" for name, default in read))
    if row.exporter and (write := describe_options(registry.exporter(row.name).Options)):
        lines.append("--write " + " ".join(f"{name}={default}" for name, default in write))
    return "\n".join(lines)


def _recognise(name: str) -> ExitCode:
    try:
        document = open_source(name)
    except ParseError as error:
        report_error(str(error), name)
        return ExitCode.UNREADABLE
    found = candidates(document, default_registry())
    if not found:
        report_error("no format claims it", name)
        return ExitCode.UNREADABLE
    for candidate in found:
        line = Text.assemble((f"{visible(name)}: ", "bold"), (candidate.format, "green"), f" ({candidate.reason})")
        results().print(line)
    return ExitCode.CLEAN
