"""`pressschema convert`: documents from one format into another, with every loss told."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import click
from rich.text import Text

from pressschema.cli.console import messages, report_error, visible, write_bytes, write_file
from pressschema.cli.room_options import room_options
from pressschema.cli.sources import STDIN, open_source, source_names, sources_argument
from pressschema.errors import ExportError, LossError, ParseError, UnknownFormatError
from pressschema.formats.conversion import convert_release, read_all
from pressschema.formats.detection import detect
from pressschema.formats.registry import default_registry
from pressschema.losses import Loss
from pressschema.models import PressRelease
from pressschema.validators.diagnostics import ExitCode

__all__ = ["convert"]

_LOSSES_SHOWN = 10


@dataclass(frozen=True, slots=True)
class _Job:
    """What is the same for every document of one run."""

    to: str
    format: str | None
    read: Sequence[str]
    write: dict[str, Any]
    lossless: bool
    strict: bool
    quiet: bool


@click.command()
@sources_argument
@click.option("--to", "-t", required=True, metavar="FORMAT", help="Format to write; see `pressschema formats`.")
@click.option("--from", "-f", "format_", metavar="FORMAT", help="Format to read. [default: recognised]")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="File to write, or an existing folder that takes one file a release. [default: standard output]",
)
@click.option("--lossless", is_flag=True, help="Carry along what the format has no place for.")
@click.option("--strict", is_flag=True, help="Exit with 1, and write nothing, where anything would be lost.")
@click.option(
    "--losses", "losses_file", type=click.Path(path_type=Path, dir_okay=False), help="Write all losses here, as JSON."
)
@click.option("--read", multiple=True, metavar="KEY=VALUE", help="Option of the parser, such as language=de.")
@click.option("--write", multiple=True, metavar="KEY=VALUE", help="Option of the exporter, such as body=nitf.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing of losses.")
@click.pass_context
def convert(
    context: click.Context,
    sources: Sequence[str],
    to: str,
    format_: str | None,
    output: Path | None,
    lossless: bool,
    strict: bool,
    losses_file: Path | None,
    read: Sequence[str],
    write: Sequence[str],
    quiet: bool,
) -> None:
    """Convert releases into another format.

    What the conversion lost is told on standard error, found by reading the result back. A file that cannot be
    read is told of and passed over; the exit code is then 3.

    \b
    Examples:
      pressschema convert release.txt --to json
      cat release.txt | pressschema convert --to newsml-g2 > release.xml
      pressschema convert *.txt --to newsml-g2 --lossless -o converted/
      pressschema convert release.xml --to json --losses losses.json
      pressschema convert release.txt --to newsml-g2 --write body=nitf --read language=de
    """
    job = _job(to, format_, read, write, lossless, strict, quiet)
    names = list(source_names(sources))
    to_folder = output is not None and output.is_dir()
    if len(names) > 1 and not to_folder:
        raise click.UsageError("several files need -o with an existing folder")
    worst = ExitCode.CLEAN
    told: list[dict[str, Any]] = []
    taken: dict[Path, str] = {}
    for name in names:
        try:
            releases = _releases(name, job)
            for number, release in enumerate(releases if to_folder else _only(releases, name), start=1):
                target = _target(name, number, job.to, output)
                if target is not None and taken.setdefault(target, name) != name:
                    raise click.UsageError(f"{taken[target]} and {name} would both become {target}")
                code, lost = _convert(release, name, job, target)
                told.extend({"source": name, "release": number, **asdict(loss)} for loss in lost)
                worst = max(worst, code)
        except ParseError as error:
            report_error(str(error), name)
            worst = max(worst, ExitCode.UNREADABLE)
    if losses_file:
        listed = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
        write_file(losses_file, listed.encode("utf-8", "backslashreplace"))
    context.exit(worst)


def _job(
    to: str, format_: str | None, read: Sequence[str], write: Sequence[str], lossless: bool, strict: bool, quiet: bool
) -> _Job:
    try:
        options = room_options(default_registry().exporter(to).Options, write, "--write", f"the {to} exporter")
        if format_:
            default_registry().parser(format_)
    except UnknownFormatError as error:
        raise click.UsageError(str(error)) from None
    return _Job(to, format_, read, options, lossless, strict, quiet)


def _releases(name: str, job: _Job) -> Iterator[PressRelease]:
    document = open_source(name)
    registry = default_registry()
    format_ = job.format or detect(document, registry)
    options = room_options(registry.parser(format_).Options, job.read, "--read", f"the {format_} parser")
    for reading in read_all(document, format_, **options):
        yield reading.release


def _only(releases: Iterable[PressRelease], name: str) -> list[PressRelease]:
    found = list(islice(releases, 2))
    if len(found) > 1:
        raise click.UsageError(f"{name} holds several releases: they need -o with an existing folder")
    return found


def _convert(release: PressRelease, name: str, job: _Job, target: Path | None) -> tuple[ExitCode, Sequence[Loss]]:
    """Writes one release, and says what came of it and what was lost, or would have been."""
    try:
        conversion = convert_release(release, job.to, lossless=job.lossless, strict=job.strict, **job.write)
    except ExportError as error:
        report_error(str(error), name)
        return ExitCode.FINDINGS, error.losses if isinstance(error, LossError) else ()
    if target is None:
        write_bytes(conversion.data)
    else:
        write_file(target, conversion.data)
    if conversion.losses and not job.quiet:
        _tell_losses(name, conversion.losses, job)
    return ExitCode.CLEAN, conversion.losses or ()


def _target(name: str, number: int, to: str, output: Path | None) -> Path | None:
    if output is None or not output.is_dir():
        return output
    stem = "stdin" if name == STDIN else Path(name).stem
    suffix = default_registry().get(to).suffixes[0]
    return output / (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}")


def _tell_losses(name: str, lost: Sequence[Loss], job: _Job) -> None:
    console = messages()
    head = f"{len(lost)} value{'s' * (len(lost) != 1)} did not survive in {job.to}"
    console.print(Text.assemble((f"{visible(name)}: ", "bold"), (head, "yellow")))
    for loss in lost[:_LOSSES_SHOWN]:
        console.print(Text(f"  {visible(str(loss))}"))
    if len(lost) > _LOSSES_SHOWN:
        console.print(Text(f"  and {len(lost) - _LOSSES_SHOWN} more: --losses FILE lists them all", style="dim"))
