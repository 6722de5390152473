"""`pressschema validate`: what is wrong with documents, where, and why."""

from __future__ import annotations

import dataclasses
import datetime as dt
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Final

import click
from rich.text import Text

from pressschema.cli.console import results, write_bytes, write_file
from pressschema.cli.sources import STDIN, source_names, sources_argument
from pressschema.errors import ConfigurationError, UnknownFormatError
from pressschema.validators import PROFILES, Report, Settings, Severity, exit_code, find_settings, load_settings
from pressschema.validators import validate as validate_document
from pressschema.validators.reports import REPORTERS
from pressschema.validators.reports.text import Fragment, Role, fragments, summary

__all__ = ["validate"]

_STYLES: Final[dict[Role, str]] = {
    "place": "bold",
    "error": "bold red",
    "warning": "bold yellow",
    "info": "bold blue",
    "code": "dim",
    "gutter": "dim",
    "caret": "bold red",
    "help": "cyan",
}


class _ReportTarget(click.ParamType[tuple[str, Path | None]]):
    """`NAME` or `NAME:FILE`: which reporter, and where it writes."""

    name = "report"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, Path | None]:
        if isinstance(value, tuple):
            return value
        name, _, file = str(value).partition(":")
        if name not in REPORTERS:
            self.fail(f"there is no report {name!r}; there are {', '.join(REPORTERS)}", param, ctx)
        return name, Path(file) if file else None


class _Moment(click.ParamType[dt.datetime]):
    """A date-time with its offset."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> dt.datetime:
        try:
            moment = dt.datetime.fromisoformat(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)
        if moment.utcoffset() is None:
            self.fail(f"{value!r} has no offset, such as Z or +01:00", param, ctx)
        return moment


@click.command()
@sources_argument
@click.option("--from", "-f", "format_", metavar="FORMAT", help="Format to read. [default: recognised]")
@click.option("--profile", metavar="NAME", help=f"Choice of rules: {', '.join(PROFILES)}. [default: core]")
@click.option("--select", multiple=True, metavar="RULE", help="Add a rule, by code, beginning of a code, or name.")
@click.option("--ignore", multiple=True, metavar="RULE", help="Leave a rule out, named likewise.")
@click.option(
    "--report",
    "targets",
    type=_ReportTarget(),
    multiple=True,
    default=["text"],
    metavar="NAME[:FILE]",
    help=f"How to report, and where to: {', '.join(REPORTERS)}. May be given several times. [default: text]",
)
@click.option(
    "--fail-on", type=click.Choice([s.value for s in Severity]), help="Least severity that fails. [default: error]"
)
@click.option("--schemas", type=click.Path(path_type=Path), help="Folder with the standards' own schemas.")
@click.option("--default-timezone", metavar="ZONE", help="IANA zone of times that name none; its use is a finding.")
@click.option("--now", type=_Moment(), metavar="TIME", help="The time for rules about now. [default: the clock]")
@click.option(
    "--config",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="File of settings. [default: the nearest pressschema.toml, or pyproject.toml with [tool.pressschema]]",
)
@click.pass_context
def validate(
    context: click.Context,
    /,
    sources: Sequence[str],
    format_: str | None,
    targets: Sequence[tuple[str, Path | None]],
    schemas: Path | None,
    now: dt.datetime | None,
    config: Path | None,
    **choices: Any,
) -> None:
    """Say what is wrong with documents: encoding, syntax, schema, model and editorial rules.

    Each finding has its rule, its place and what to do about it; `pressschema rules CODE` explains a rule.

    \b
    Examples:
      pressschema validate release.json
      pressschema validate feed/*.xml --profile wire --fail-on warning
      pressschema validate release.xml --schemas iptc-schemas/
      cat release.txt | pressschema validate --ignore IDN --report json
      pressschema validate *.json --report text --report json:findings.json
    """
    names = list(source_names(sources))
    moment = now or dt.datetime.now(dt.UTC)
    try:
        settings = _settings(config, choices)
        reports = [
            validate_document(_source(name), format=format_, settings=settings, schemas=schemas, clock=lambda: moment)
            for name in names
        ]
    except (ConfigurationError, UnknownFormatError) as error:
        raise click.UsageError(str(error)) from None
    for name, file in targets:
        _report(name, file, reports)
    context.exit(exit_code(reports, settings.fail_on))


def _settings(config: Path | None, choices: dict[str, Any]) -> Settings:
    path = config or find_settings(Path.cwd())
    settings = load_settings(path) if path else Settings()
    given = {name: value for name, value in choices.items() if value}
    for name in ("select", "ignore"):
        given[name] = (*getattr(settings, name), *choices[name])
    if "fail_on" in given:
        given["fail_on"] = Severity(given["fail_on"])
    return dataclasses.replace(settings, **given)


def _source(name: str) -> Path | BinaryIO:
    return sys.stdin.buffer if name == STDIN else Path(name)


def _report(name: str, file: Path | None, reports: Sequence[Report]) -> None:
    if file is not None:
        write_file(file, "".join(REPORTERS[name](reports)).encode("utf-8", "backslashreplace"))
    elif name == "text" and results().is_terminal:
        _show(reports)
    else:
        for piece in REPORTERS[name](reports):
            write_bytes(piece.encode("utf-8", "backslashreplace"))


def _show(reports: Sequence[Report]) -> None:
    console = results()
    for report in reports:
        console.print(_coloured(fragments(report)), end="")
    console.print(Text(summary(reports), style="bold"), end="")


def _coloured(pieces: Iterable[Fragment]) -> Text:
    return Text.assemble(*((piece.text, _STYLES.get(piece.role, "") if piece.role else "") for piece in pieces))
