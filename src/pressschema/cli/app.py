"""The command group: one command per module, and what they all share."""

from __future__ import annotations

import click

import pressschema
from pressschema.cli.convert import convert
from pressschema.cli.formats import formats
from pressschema.cli.rules import rules
from pressschema.cli.schema import schema
from pressschema.cli.trace import trace
from pressschema.cli.validate import validate

__all__ = ["app"]


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
Exit codes:
  0  done, nothing found
  1  findings (validate), or losses under --strict (convert)
  2  wrong usage or configuration
  3  something could not be read or was not recognised""",
)
@click.version_option(pressschema.__version__, "-V", "--version")
def app() -> None:
    """Turn press releases from one form into another, and say what is wrong with them.

    Every command reads files or, for -, standard input. Nothing but the result goes to standard output.

    \b
    Examples:
      pressschema convert release.txt --to json
      pressschema convert release.txt --to newsml-g2 --lossless -o release.xml
      pressschema validate feed/*.xml --profile wire
      pressschema trace release.txt
    """


for command in (convert, validate, trace, formats, rules, schema):
    app.add_command(command)
