"""Mutations of JSON values: something dropped, added, of another type, or out of range."""

from __future__ import annotations

import copy
from typing import Any, Final, TypeAlias

from hypothesis import strategies as st

__all__ = ["mutated"]

_Path: TypeAlias = tuple[str | int, ...]

#: Values that stand at the edge of what some field takes, or beyond it.
EDGES: Final[list[Any]] = [
    None, True, False, 0, 1, -1, 1.0, 1.5, 2**53 - 1, 2**53, -0.0, 1e9, 1e10, 7,
    "", " ", "\u00a0", "\u200b", "x", "x\n", "a\u0000b", "\ufffe", "\u0085", "hold", "link",
    "strong", "paragraph", "list", "1.0",
    "2026-02-29", "2024-02-29", "0000-01-01", "2026-03-01\n", "2026-03-01T10:00:00Z", "2026-03-01T10:00:00",
    "2026-03-01T24:00:00Z", "2026-03-01T10:00:60Z", "2026-03-01T10:00:00+14:00", "2026-03-01T10:00:00+14:01",
    "2026-03-01T10:00:00.1234567Z", "2026-03-01T10:00:00-00:00", "2026-3-1", "20260301", "２026-03-01",
    "http://example.org", "http://example.org\n", "http:", "://x", "//x", "http://a b", "http://a/%zz",
    "urn:x:y", "a:b:c",
    "http://[::1]/", "http://exa\u00a0mple/", "#x", "?", "", "mailto:", "http://a:b:c/", "1http://x",
    "a@b", "a@b\n", "@b", "a@", "a b@c", "a@b@c", "a.@b", "ü@ü", "en", "en-", "e", "en-gb", "123", "x-",
    "en_GB", "en\n",
    "image/png", "image/", "image/png; q=1", "m1", "1m", "m 1", "m:1", "0f" * 32, "0F" * 32, "0f" * 31,
    [], {}, [[]], [{}], [None], {"text": "x"}, {"kind": "rule"}, {"kind": "link", "href": "#a"},
    [{"kind": "link", "href": "#a"}, {"kind": "link", "href": "#b"}], [{"text": " "}], [{"text": "a"}, {"text": "a"}],
    [0, 1], [1, 0], [0], [0, 1, 2], [0.0, 1.0], [0, 1.5], [-1, 0], [True, 1],
]  # fmt: skip

_NAMES: Final = ["kind", "text", "name", "href", "x", "body", "content", "media", "id", "until", "\u0000"]


def _paths(value: Any, path: _Path = ()) -> list[_Path]:
    found = [path]
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in items:
        found.extend(_paths(inner, (*path, step)))
    return found


def _at(value: Any, path: _Path) -> Any:
    for step in path:
        value = value[step]
    return value


@st.composite
def mutated(draw: st.DrawFn, documents: st.SearchStrategy[Any]) -> Any:
    """A document with one to three mutations, anywhere in it."""
    document = [copy.deepcopy(draw(documents))]  # in a list, so that the whole can be replaced too
    for _ in range(draw(st.integers(1, 3))):
        paths = _paths(document[0], (0,))
        path = draw(st.sampled_from(paths))
        parent, step = _at(document, path[:-1]), path[-1]
        here = parent[step]
        others = st.sampled_from(paths).map(lambda other: _at(document, other))
        value = copy.deepcopy(draw(st.one_of(st.sampled_from(EDGES), others)))
        match draw(st.sampled_from(["drop", "add", "retype", "retype", "range"])):
            case "drop" if len(path) > 1:
                del parent[step]
            case "add" if isinstance(here, dict):
                here[draw(st.sampled_from(_NAMES))] = value
            case "add" if isinstance(here, list):
                here.insert(draw(st.integers(0, len(here))), value)
            case "range" if isinstance(here, str):
                parent[step] = draw(
                    st.sampled_from([f"{here}\n", f" {here}", here.upper(), here[1:], f"{here}\u0001", f"{here}{here}"])
                )
            case "range" if isinstance(here, int | float) and not isinstance(here, bool):
                parent[step] = draw(st.sampled_from([-here, here + 1, here * 2**53, float(here), str(here)]))
            case _:
                parent[step] = value
    return document[0]
