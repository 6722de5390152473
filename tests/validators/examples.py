"""Running the examples of rules' pages."""

from __future__ import annotations

import ast
import datetime as dt
import json
from pathlib import Path
from typing import Any

from pressschema.validators import Report, Settings, validate
from pressschema.validators.rules.pages import Example

#: What the `json` examples are added to: a release in which no rule finds anything.
FRAME: dict[str, Any] = {
    "schema_version": "1.0",
    "id": "https://news.example.org/releases/2026/tide-gauge",
    "language": "en",
    "headline": "Harbour Trust opens tide gauge data to everyone",
    "issued": "2026-03-01",
    "dateline": {
        "text": "NORTHMOUTH, March 1, 2026",
        "place": {"name": "NORTHMOUTH"},
        "date": "2026-03-01",
    },
    "body": [
        {
            "kind": "paragraph",
            "content": [{"text": "“Sailors paid for these numbers twice,” said Ines Marlow, harbour master."}],
        }
    ],
    "quotes": [
        {
            "text": "Sailors paid for these numbers twice,",
            "speaker": {"name": "Ines Marlow", "title": "harbour master"},
            "blocks": [0, 0],
        }
    ],
    "contacts": [{"name": "Press desk", "phones": ["+44 1632 960001"], "emails": ["press@example.org"]}],
}

NOW = dt.datetime(2026, 6, 1, 12, tzinfo=dt.UTC)


def source(example: Example) -> tuple[str | bytes | Path, str | None]:
    """The document that an example stands for, and its format where the example says that."""
    match example.language, example.info:
        case "json", "":
            fields = {**FRAME, **json.loads(example.content)}
            said = {name: value for name, value in fields.items() if value is not None}
            return json.dumps(said, ensure_ascii=False), "json"
        case "json" | "xml", _:
            return example.content, None
        case "text", _:
            return example.content, "text"
        case "bytes", _:
            made = ast.literal_eval(f"b'''{example.content}'''")
            assert isinstance(made, bytes)
            return made, None
        case "path", _:
            return Path(example.content), None
        case other:
            raise AssertionError(f"no such kind of example: {other}")


def run(example: Example, code: str) -> Report:
    """What one rule alone says about an example."""
    document, format = source(example)
    settings = Settings(profile="format", select=(code,))
    report = validate(document, format=format, settings=settings, clock=lambda: NOW)
    return Report(tuple(found for found in report.diagnostics if found.code == code), format=report.format)
