"""The canonical model as JSON Schema 2020-12: the same set of documents, for everybody else's tools."""

from __future__ import annotations

from typing import Any, Final

from pressschema.models.release import PressRelease

__all__ = ["DIALECT", "SCHEMA_ID", "json_schema"]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
SCHEMA_ID: Final = "https://pressschema.org/schema/1.0/press-release.json"

_EXAMPLES: Final[list[dict[str, Any]]] = [
    {
        "schema_version": "1.0",
        "id": "https://news.example.org/releases/2026/tide-gauge",
        "version": 1,
        "type": "press_release",
        "status": "usable",
        "language": "en",
        "headline": "Harbour Trust opens tide gauge data to everyone",
        "summary": "Forty years of readings are free to use from today.",
        "release_time": {"kind": "embargoed", "until": "2026-03-02T06:00:00Z"},
        "issued": "2026-03-01",
        "dateline": {
            "text": "NORTHMOUTH, March 1, 2026",
            "place": {"name": "NORTHMOUTH"},
            "date": "2026-03-01",
        },
        "body": [
            {
                "kind": "paragraph",
                "content": [
                    {"text": "The Harbour Trust today opened its "},
                    {
                        "text": "tide gauge archive",
                        "marks": [{"kind": "link", "href": "https://data.example.org/tides"}],
                    },
                    {"text": ". “Sailors paid for these numbers twice,” said Ines Marlow, harbour master."},
                ],
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
        "issuers": [{"name": "Harbour Trust"}],
    }
]


def json_schema() -> dict[str, Any]:
    """JSON Schema of a canonical release.

    It accepts exactly the JSON that `pressschema.PressRelease` accepts, with or without ``format``
    assertion: every format has a pattern of the same strictness. The keyword ``x-terms`` names each
    field in other standards.
    """
    schema = PressRelease.model_json_schema()
    title = {"$schema": DIALECT, "$id": SCHEMA_ID, "title": "Press release 1.0"}
    return {**title, **{k: v for k, v in schema.items() if k not in title}, "examples": _EXAMPLES}
