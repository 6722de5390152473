"""The pages that are made from the code, so that they cannot say anything else than it does."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any, Final

import click
from babel import Locale

from pressschema import json_schema
from pressschema.cli.app import app
from pressschema.formats.registry import default_registry
from pressschema.parsers.text.cue_files import ALL_LANGUAGES
from pressschema.parsers.text.language import detect_language
from pressschema.validators import PROFILES, RULES
from pressschema.validators.rules.pages import Example
from pressschema.validators.rules.rule import Rule
from trace_picture import trace_picture

__all__ = ["pages", "write"]

_ROOT: Final = Path(__file__).parents[1]
#: What the text parser's accuracy was last measured to be.
_PINS: Final = _ROOT / "tests" / "text" / "accuracy" / "pins.toml"
#: Sentences in many languages, each to be told by itself.
_SENTENCES: Final = _ROOT / "tests" / "text" / "sentences.toml"
_BLOCK: Final = "Block"
_STANDARDS: Final = {
    "newsml-g2": "NewsML-G2",
    "schema-org": "schema.org",
    "govuk": "GOV.UK",
    "dcterms": "Dublin Core",
    "html": "HTML",
    "rss": "RSS",
    "atom": "Atom",
    "jsonld": "JSON-LD",
}


def write(folder: Path) -> None:
    """Write every generated page into a folder; those that are the same already are left alone."""
    for name, text in pages().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")


def pages() -> dict[str, str]:
    """Every generated page, by its path."""
    return {
        "parts/fields.md": _lines(_fields(json_schema())),
        "parts/formats.md": _lines(_formats()),
        "parts/languages.md": _lines(_languages()),
        "parts/detection.md": _lines(_detection()),
        "parts/accuracy.md": _lines(_accuracy()),
        "trace.svg": trace_picture(_ROOT / "examples" / "embargoed.txt"),
        "parts/profiles.md": _lines(_profiles()),
        "parts/rules.md": _lines(_rule_table()),
        "parts/commands.md": _lines(_commands()),
        **{f"rules/{rule.code}.md": _lines(_rule_page(rule)) for rule in RULES},
    }


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"


def _table(heading: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield "| " + " | ".join(heading) + " |"
    yield "| " + " | ".join("---" for _ in heading) + " |"
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"
    yield ""


# The model


def _fields(schema: Mapping[str, Any]) -> Iterator[str]:
    definitions = schema["$defs"]
    objects = {name: part for name, part in definitions.items() if part.get("type") == "object"}
    values = {name: part for name, part in definitions.items() if name not in objects}
    blocks = [branch["$ref"].rpartition("/")[2] for branch in schema["properties"]["body"]["items"]["oneOf"]]
    yield from _object("PressRelease", schema)
    yield from (f"(type-{_BLOCK})=", f"### {_BLOCK}", "")
    yield f"One of {', '.join(map(_link, blocks))}, told apart by `kind`."
    yield ""
    for name, part in objects.items():
        yield from _object(name, part)
    yield from ("### Values", "")
    for name, part in values.items():
        yield from (f"(type-{name})=", f"{name}", f": {_value(part)}", "")


def _object(name: str, part: Mapping[str, Any]) -> Iterator[str]:
    yield from (f"(type-{name})=", f"### {name}", "", part.get("description", ""), "")
    needed = part.get("required", [])
    rows = [
        (f"`{field}`" + (" \\*" if field in needed else ""), _type(value), _said_of(value), _terms(value))
        for field, value in part.get("properties", {}).items()
    ]
    yield from _table(("field", "type", "what it says", "in other standards"), rows)
    if "anyOf" in part:
        one_of = ", ".join(f"`{branch['required'][0]}`" for branch in part["anyOf"])
        yield from (f"At least one of {one_of} is needed.", "")


def _said_of(value: Mapping[str, Any]) -> str:
    said = str(value.get("description", ""))
    default = value.get("default")
    return said if default is None else f"{said} Default: `{json.dumps(default)}`."


def _value(part: Mapping[str, Any]) -> str:
    kind = "" if "description" in part else _type(part)
    return f"{part.get('description', kind)}"


def _link(name: str) -> str:
    return f"[{name}](#type-{name})"


def _type(part: Mapping[str, Any]) -> str:
    match part:
        case {"$ref": str(reference)}:
            return _link(reference.rpartition("/")[2])
        case {"anyOf": list(branches)}:
            return " or ".join(_type(branch) for branch in branches if branch != {"type": "null"})
        case {"oneOf": list(branches), "discriminator": _}:
            is_block = {"$ref": "#/$defs/Paragraph"} in branches
            return _link(_BLOCK) if is_block else " or ".join(map(_type, branches))
        case {"const": value}:
            return f"`{json.dumps(value)}`"
        case {"enum": list(values)}:
            return ", ".join(f"`{value}`" for value in values)
        case {"prefixItems": list(items)}:
            return f"list of {len(items)} {_type(items[0])}s"
        case {"type": "array", "items": dict(items)}:
            return f"list of {_type(items)}"
        case {"type": "object", "additionalProperties": dict(values)}:
            return f"object of {_type(values)}"
        case {"type": str(kind)}:
            return kind
        case _:
            return "anything"


def _terms(part: Mapping[str, Any]) -> str:
    return "; ".join(f"{_STANDARDS.get(name, name)}: {term}" for name, term in part.get("x-terms", {}).items())


# The formats


def _formats() -> Iterator[str]:
    rows = [
        (
            f"`{row.name}`",
            row.title,
            "yes" if row.parser else "no",
            "yes" if row.exporter else "no",
            "yes" if row.holds_residue else "no",
            ", ".join(f"`{suffix}`" for suffix in row.suffixes),
        )
        for row in default_registry()
    ]
    yield from _table(("name", "format", "read", "written", "lossless", "file names"), rows)


# The languages of the text parser


def _languages() -> Iterator[str]:
    yield ", ".join(f"{Locale(code).english_name} (`{code}`)" for code in ALL_LANGUAGES) + "."


def _detection() -> Iterator[str]:
    sentences = tomllib.loads(_SENTENCES.read_text("utf-8"))
    told = {tag: [detect_language(sentence).tag for sentence in said] for tag, said in sentences.items()}
    right = sum(guesses.count(tag) for tag, guesses in told.items())
    count = sum(map(len, told.values()))
    yield f"Of {count} sentences in {len(told)} languages, {right} ({right / count:.0%}) are told right by themselves."
    others = {tag: sorted(set(guesses) - {tag}) for tag, guesses in told.items()}
    rows = [
        (f"{Locale(tag).english_name} (`{tag}`)", str(told[tag].count(tag)), str(len(told[tag])), ", ".join(taken))
        for tag, taken in others.items()
        if taken
    ]
    yield "These are not all told:"
    yield ""
    yield from _table(("language", "told", "sentences", "taken for"), rows)


def _accuracy() -> Iterator[str]:
    sets = tomllib.loads(_PINS.read_text("utf-8"))
    mean = ("**mean**", *chain.from_iterable((f"**{pins['macro']:.3f}**", "") for pins in sets.values()))
    rows = [
        (
            row,
            *chain.from_iterable((f"{pins['fields'][row]:.3f}", str(pins["annotated"][row])) for pins in sets.values()),
        )
        for row in next(iter(sets.values()))["fields"]
    ]
    yield from _table(("field", *chain.from_iterable((name, "values") for name in sets)), [*rows, mean])
    for name, pins in sets.items():
        sure = f"of the values with a confidence above 0.9, {pins['sure']:.1%} are right"
        yield f"- {name}: {pins['releases']} releases; {sure}."


# The rules


def _profiles() -> Iterator[str]:
    rows = [
        (
            f"`{profile.name}`",
            profile.title,
            f"`{profile.base.name}`" if profile.base else "",
            str(len(profile.active(RULES))),
        )
        for profile in PROFILES.values()
    ]
    yield from _table(("name", "what it is", "builds on", "rules"), rows)


def _rule_table() -> Iterator[str]:
    rows = [
        (f"[{rule.code}](generated/rules/{rule.code}.md)", f"`{rule.name}`", rule.severity.value, rule.page.summary)
        for rule in RULES
    ]
    yield from _table(("code", "name", "severity", "what is wrong"), rows)


def _rule_page(rule: Rule[Any]) -> Iterator[str]:
    page = rule.page
    yield from ("---", "orphan: true", "---", "", f"# {rule.code} {rule.name}", "", page.summary, "")
    yield from (page.checks, "") if page.checks else ()
    about = f"{rule.severity.value}; layer: {rule.layer.value}; profile: `{rule.profile}`"
    formats = f"; formats: {', '.join(sorted(rule.formats))}" if rule.formats else ""
    yield from (f"*{about}{formats}*", "", "## Why", "", page.why, "", "## What to do", "", page.help, "")
    yield from ("## Bad", "", *_examples(page.bad), "## Good", "", *_examples(page.good))


def _examples(examples: Iterable[Example]) -> Iterator[str]:
    for example in examples:
        language = example.language if example.language in {"json", "xml"} else "text"
        yield from (f"```{language}", example.content, "```", "")


# The command line


def _commands() -> Iterator[str]:
    context = click.Context(app, info_name="pressschema", max_content_width=100, terminal_width=100)
    yield from _help(context)
    for name, command in app.commands.items():
        inner = click.Context(command, info_name=name, parent=context, max_content_width=100, terminal_width=100)
        yield from (f"## {name}", "", *_help(inner))


def _help(context: click.Context) -> Iterator[str]:
    yield from ("```text", context.get_help(), "```", "")
