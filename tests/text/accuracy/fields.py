"""What is compared: for each field what the annotation says, and what the parser found and where it says so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, TypeAlias

from tests.text.accuracy import alike

__all__ = ["FIELDS", "Field", "Value"]

Gold: TypeAlias = Mapping[str, Any]


class Value(NamedTuple):
    """A value that was found, with the JSON Pointer to where the release has it."""

    pointer: str
    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """A row of the table.

    Attributes:
        name: as the table shows it.
        gold: the values in an annotation.
        found: the values in a release, as JSON.
        alike: how alike two values are.
        is_set: whether a value said twice counts once.
    """

    name: str
    gold: Callable[[Gold], Iterable[str | None]]
    found: Callable[[Gold], Iterable[Value]]
    alike: alike.Alike = alike.equal
    is_set: bool = False


def _at(pointer: str) -> Callable[[Gold], Iterator[Value]]:
    """The values that a JSON Pointer leads to; `*` stands for every item of a list."""
    return lambda release: _follow(release, pointer.split("/")[1:], "")


def _follow(value: Any, steps: list[str], pointer: str) -> Iterator[Value]:
    if value is None:
        return
    if not steps:
        yield Value(pointer, str(value))
    elif steps[0] == "*":
        for index, item in enumerate(value):
            yield from _follow(item, steps[1:], f"{pointer}/{index}")
    else:
        yield from _follow(value.get(steps[0]), steps[1:], f"{pointer}/{steps[0]}")


def _said(*names: str) -> Callable[[Gold], Iterator[str | None]]:
    """What an annotation has under names: of a list, what each item has."""

    def said(gold: Gold) -> Iterator[str | None]:
        values: list[Any] = [gold]
        for name in names:
            values = [item for value in values if value for item in _listed(value.get(name))]
        yield from values

    return said


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _text(block: Mapping[str, Any]) -> str:
    return "".join(run["text"] for run in block.get("content", ())) or block.get("text", "")


def _blocks(blocks: Iterable[Gold], pointer: str) -> Iterator[Value]:
    """The text of each paragraph, heading, item and row of a table."""
    for index, block in enumerate(blocks):
        here = f"{pointer}/{index}"
        if block["kind"] == "list":
            for number, item in enumerate(block["items"]):
                yield from _blocks(item["blocks"], f"{here}/items/{number}/blocks")
        elif block["kind"] == "quote":
            yield from _blocks(block["blocks"], f"{here}/blocks")
        elif block["kind"] == "table":
            for number, row in enumerate(block["rows"]):
                yield Value(f"{here}/rows/{number}", " ".join(_text(cell) for cell in row["cells"]))
        elif _text(block):
            yield Value(here, _text(block))


def _boilerplates(release: Gold) -> Iterator[Value]:
    for index, boilerplate in enumerate(release.get("boilerplates", ())):
        pointer = f"/boilerplates/{index}"
        yield Value(pointer, " ".join(value.text for value in _blocks(boilerplate["body"], pointer)))


def _titles(release: Gold) -> Iterator[Value]:
    for index, quote in enumerate(release.get("quotes", ())):
        speaker = quote.get("speaker") or {}
        title = " ".join(filter(None, (speaker.get("title"), speaker.get("organisation"))))
        if title:
            yield Value(f"/quotes/{index}/speaker", title)


def _regions(release: Gold) -> Iterator[Value]:
    for name in ("region", "country"):
        yield from _at(f"/dateline/place/{name}")(release)


def _links(release: Gold) -> Iterator[Value]:
    """Every address that the release holds anywhere."""
    yield from _hrefs(release, "")


def _hrefs(value: Any, pointer: str) -> Iterator[Value]:
    if isinstance(value, dict):
        for name, item in value.items():
            here = f"{pointer}/{name}"
            if name in {"href", "urls"}:
                yield from (Value(here, url) for url in _listed(item))
            else:
                yield from _hrefs(item, here)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _hrefs(item, f"{pointer}/{index}")


def _tickers(release: Gold) -> Iterator[Value]:
    for index, instrument in enumerate(release.get("instruments", ())):
        yield Value(f"/instruments/{index}", f"{instrument.get('exchange')}:{instrument.get('symbol')}")


def _kind(gold: Gold) -> Iterator[str | None]:
    kind = (gold["release"] or {}).get("kind")
    yield None if kind == "none" else kind


FIELDS: Final = (
    Field("type", _said("type"), _at("/type")),
    Field("language", _said("language"), _at("/language")),
    Field("headline", _said("headline"), _at("/headline")),
    Field("subheadlines", _said("subheadlines"), _at("/subheadlines/*"), alike.near(0.95)),
    Field("summary", _said("summary"), _at("/summary"), alike.near(0.95)),
    Field("release kind", _kind, _at("/release_time/kind")),
    Field("embargo until", _said("release", "embargo_until"), _at("/release_time/until"), alike.minute),
    Field("dateline place", _said("dateline", "place"), _at("/dateline/place/name"), alike.stem),
    Field("dateline region", _said("dateline", "region"), _regions, alike.stem),
    Field("dateline date", _said("dateline", "date"), _at("/dateline/date")),
    Field("dateline wire", _said("dateline", "wire"), _at("/dateline/wire")),
    Field("issued", _said("issued"), _at("/issued")),
    Field("body paragraphs", _said("body"), lambda release: _blocks(release["body"], "/body"), alike.near(0.95)),
    Field("quotes", _said("quotes", "text"), _at("/quotes/*/text"), alike.near(0.9)),
    Field("quote speakers", _said("quotes", "speaker"), _at("/quotes/*/speaker/name"), alike.name),
    Field("quote speaker titles", _said("quotes", "speaker_title"), _titles, alike.near(0.7)),
    Field("contact names", _said("contacts", "name"), _at("/contacts/*/name")),
    Field("contact phones", _said("contacts", "phones"), _at("/contacts/*/phones/*"), alike.digits, is_set=True),
    Field("contact emails", _said("contacts", "emails"), _at("/contacts/*/emails/*"), is_set=True),
    Field("boilerplates", _said("boilerplates", "text"), _boilerplates, alike.near(0.9)),
    Field("boilerplate organisations", _said("boilerplates", "organisation"), _at("/boilerplates/*/organisation")),
    Field("notes", _said("notes"), lambda release: _blocks(release.get("notes", ()), "/notes"), alike.near(0.9)),
    Field("links", _said("links"), _links, alike.link, is_set=True),
    Field("handles", _said("handles"), _at("/social_accounts/*/handle"), alike.handle, is_set=True),
    Field("captions", _said("captions"), _at("/media/*/caption"), alike.near(0.9)),
    Field("tickers", _said("tickers"), _tickers, is_set=True),
)
