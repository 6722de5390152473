"""`pressschema trace`: a source in colour, with what was made of each stretch of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Final

import click
from rich.text import Text

from pressschema.cli.console import report_error, results, visible, write_bytes
from pressschema.cli.room_options import room_options
from pressschema.cli.sources import open_source
from pressschema.errors import ParseError, UnknownFormatError
from pressschema.formats.conversion import trace as trace_document
from pressschema.formats.detection import detect
from pressschema.formats.registry import default_registry
from pressschema.parsers.reading import Span, Trace
from pressschema.validators.diagnostics import ExitCode

__all__ = ["trace", "trace_lines"]

#: A colour for each part of a release, by the first step of the pointer; furniture is dim.
_COLOURS: Final = {
    "headline": "bold cyan",
    "subheadlines": "cyan",
    "summary": "bright_cyan",
    "release_time": "bold red",
    "issued": "red",
    "dateline": "magenta",
    "body": "default",
    "quotes": "green",
    "boilerplates": "blue",
    "notes": "yellow",
    "contacts": "bright_yellow",
    "social_accounts": "bright_blue",
    "related_links": "bright_blue",
    "media": "bright_magenta",
}


@click.command()
@click.argument("source", default="-", metavar="[FILE]")
@click.option("--from", "-f", "format_", metavar="FORMAT", help="Format to read. [default: recognised]")
@click.option("--read", multiple=True, metavar="KEY=VALUE", help="Option of the parser, such as language=de.")
@click.option(
    "--below",
    type=click.FloatRange(0, 1),
    default=0.5,
    show_default=True,
    help="Mark with ? what the parser is less sure of than this.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the spans as JSON instead.")
@click.pass_context
def trace(
    context: click.Context, source: str, format_: str | None, read: tuple[str, ...], below: float, as_json: bool
) -> None:
    """Show where each value of a release came from.

    The source is printed in colour with the label of each stretch beside it. What is no value is furniture: a
    release line, an end mark, a page number.

    \b
    Examples:
      pressschema trace release.txt
      pressschema trace release.txt --below 0.9
      pressschema trace release.txt --json | jq '.spans[] | select(.confidence < 0.9)'
    """
    try:
        traced = _trace(source, format_, read)
    except ParseError as error:
        report_error(str(error), source)
        context.exit(ExitCode.UNREADABLE)
    if as_json:
        write_bytes(f"{json.dumps(_plain(traced), ensure_ascii=False, indent=2)}\n".encode())
        return
    console = results()
    for line in trace_lines(traced, below, console.encoding):
        console.print(line)


def _trace(source: str, format_: str | None, read: tuple[str, ...]) -> Trace:
    document = open_source(source)
    registry = default_registry()
    try:
        name = format_ or detect(document, registry)
        options = room_options(registry.parser(name).Options, read, "--read", f"the {name} parser")
        return trace_document(document.content, name, **options)
    except UnknownFormatError as error:
        raise click.UsageError(str(error)) from None


def _plain(traced: Trace) -> dict[str, object]:
    return {
        "release": traced.release.model_dump(mode="json"),
        "spans": [span._asdict() for span in traced.spans],
        "mentions": [span._asdict() for span in traced.mentions],
        "remarks": [asdict(remark) for remark in traced.remarks],
    }


def _style(span: Span) -> str:
    return _COLOURS.get(span.pointer.split("/")[1], "default") if span.pointer else "dim"


def trace_lines(traced: Trace, below: float, encoding: str) -> Iterator[Text]:
    """One printed line per source line of each span: the label on the first, the text beside it."""
    width = max((len(span.label) for span in traced.spans), default=0) + 2
    bar = "│" if encoding.startswith("utf") else "|"
    end = 0
    for span in traced.spans:
        yield from (Text(f"{'':{width}}{bar}") for _ in range(traced.text.count("\n", end, span.start) - 1))
        label = f"{span.label} ?" if span.confidence < below else span.label
        for text in traced.text[span.start : span.end].split("\n"):
            shown = visible(text.replace("\t", "    ").rstrip("\r"))
            yield Text.assemble((f"{label:{width}}", "dim"), (f"{bar} ", "dim"), (shown, _style(span)))
            label = ""
        end = span.end
