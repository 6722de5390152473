"""`pressschema rules`: which rules there are, and the page of one."""

from __future__ import annotations

from collections.abc import Sequence

import click
from rich.console import Group
from rich.padding import Padding
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from pressschema.cli.console import results
from pressschema.errors import ConfigurationError
from pressschema.validators import PROFILES, RULES, Rule, Severity
from pressschema.validators.rules.pages import Example

__all__ = ["SEVERITY_STYLES", "rules"]

#: How grave a finding is, as a colour.
SEVERITY_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "blue"}


@click.command()
@click.argument("selectors", nargs=-1, metavar="[RULE]...")
@click.option("--profile", metavar="NAME", help=f"Only the rules of a profile: {', '.join(PROFILES)}.")
def rules(selectors: Sequence[str], profile: str | None) -> None:
    """List the rules; with names, explain them.

    A rule is named by its code, by the beginning of one, or by its name.

    \b
    Examples:
      pressschema rules
      pressschema rules --profile wire
      pressschema rules EMB002
      pressschema rules unattributed-quote
    """
    listed = _listed(profile)
    try:
        chosen = [rule for selector in selectors for rule in RULES.matching(selector)]
    except ConfigurationError as error:
        raise click.UsageError(str(error)) from None
    if chosen:
        for rule in chosen:
            results().print(_page(rule))
        return
    results().print(_table(listed))


def _listed(profile: str | None) -> list[tuple[Rule[object], Severity]]:
    if profile is None:
        return [(rule, rule.severity) for rule in RULES]
    if profile not in PROFILES:
        raise click.BadParameter(f"there is no profile {profile!r}", param_hint="--profile")
    active = PROFILES[profile].active(RULES)
    return [(found.rule, found.severity) for found in active.values()]


def _table(listed: Sequence[tuple[Rule[object], Severity]]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("code", "name", "severity", "profile"):
        table.add_column(heading, no_wrap=True)
    table.add_column("what is wrong")
    for rule, severity in listed:
        grade = Text(severity, style=SEVERITY_STYLES[severity])
        table.add_row(rule.code, rule.name, grade, rule.profile, rule.page.summary)
    return table


def _page(rule: Rule[object]) -> Group:
    page = rule.page
    head = Text.assemble(
        (rule.code, "bold cyan"),
        (f" {rule.name}", "bold"),
        "  ",
        (rule.severity, SEVERITY_STYLES[rule.severity]),
        (f", from profile {rule.profile}", "dim"),
    )
    parts: list[object] = [head, "", Text(page.summary)]
    if page.checks:
        parts += ["", Text(page.checks)]
    parts += ["", Text("Why", style="bold"), _inset(Text(page.why)), "", Text("What to do", style="bold")]
    parts += [_inset(Text(page.help)), "", Text("Bad", style="bold"), *map(_example, page.bad)]
    parts += ["", Text("Good", style="bold"), *map(_example, page.good), ""]
    return Group(*parts)  # type: ignore[arg-type]  # strings and renderables alike; rich has no public name for both


def _inset(text: Text) -> Padding:
    return Padding(text, (0, 0, 0, 2))


def _example(example: Example) -> Padding:
    language = example.language if example.language in {"json", "xml"} else "text"
    return Padding(Syntax(example.content, language, background_color="default", word_wrap=True), (0, 0, 0, 2))
