"""A picture of a trace: what `pressschema trace` shows in a terminal, as SVG."""

from __future__ import annotations

import io
from itertools import islice
from pathlib import Path
from typing import Final

from rich.console import Console

import pressschema
from pressschema.cli.trace import trace_lines

__all__ = ["trace_picture"]

_COLUMNS: Final = 110
_LINES: Final = 46

#: What Rich fills in; without fonts from elsewhere.
_FORMAT: Final = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" role="img" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font-family: "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: {char_height}px;
  line-height: {line_height}px; font-variant-east-asian: full-width; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal"><rect width="{terminal_width}" height="{terminal_height}"/></clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def trace_picture(source: Path) -> str:
    """The first lines of the trace of a text, as an SVG document."""
    console = Console(record=True, width=_COLUMNS, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    for line in islice(trace_lines(pressschema.trace(source), 0.5, "utf-8"), _LINES):
        console.print(line, crop=True, no_wrap=True)
    return console.export_svg(title=f"pressschema trace {source.name}", code_format=_FORMAT, unique_id="trace")
