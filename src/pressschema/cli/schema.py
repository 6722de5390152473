"""`pressschema schema`: the JSON Schema of the canonical model."""

from __future__ import annotations

import json
from pathlib import Path

import click

from pressschema.cli.console import write_bytes, write_file

__all__ = ["schema"]


@click.command()
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write here, not to the screen.")
@click.option("--indent", type=click.IntRange(0, 8), default=2, show_default=True, help="Spaces a level.")
def schema(output: Path | None, indent: int) -> None:
    """Print the JSON Schema (2020-12) of a canonical release.

    It accepts exactly the documents that the library accepts.

    \b
    Examples:
      pressschema schema > press-release.json
      pressschema schema -o schemas/press-release-1.0.json
    """
    from pressschema.models.json_schema import json_schema

    data = f"{json.dumps(json_schema(), indent=indent, ensure_ascii=False)}\n".encode()
    if output:
        write_file(output, data)
    else:
        write_bytes(data)
