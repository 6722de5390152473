"""Properties that the model has no field for: written back where they stood, and read back as they were."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pressschema.exporters.newsml_g2.slots import SLOTS, Shape
from pressschema.models import PressRelease
from pressschema.testing import json_values, releases
from tests.newsml_g2.support import NAR, again, read, readings, real_documents, written

#: All that a slot may need to be beside it.
RELEASE = {
    "language": "en",
    "headline": "Ferry resumes",
    "slugline": "FERRY",
    "issued": "2026-03-01T09:00:00Z",
    "modified": "2026-03-01T10:00:00Z",
    "subjects": [{"code": "7", "scheme": "http://cv.example.org/house/"}],
    "provenance": {"generator": "Pen"},
}


def said(text: str, **attributes: str) -> dict[str, Any]:
    return {"attributes": attributes, "text": text} if attributes else {"text": text}


def coded(qcode: str, name: str | None = None, **attributes: str) -> dict[str, Any]:
    value: dict[str, Any] = {"attributes": {"qcode": qcode, **attributes}}
    return value if name is None else {**value, "children": [{"name": "name", "text": name}]}


def schemes(**uris: str) -> dict[str, Any]:
    return {"children": [{"name": "scheme", "attributes": {"alias": alias, "uri": uris[alias]}} for alias in uris]}


def tagged(name: str, text: str, **attributes: str) -> dict[str, Any]:
    return {"name": name, **said(text, **attributes)}


AUTHOR = {
    "attributes": {"literal": "IM", "jobtitle": "jobs:editor", "role": "crole:a crole:b"},
    "children": [
        tagged("name", "Ines Marlow"),
        tagged("definition", "Editor", validto="2026-12-31T00:00:00Z"),
        {"name": "broader", **coded("house:desk", "Desk", type="cpnat:organisation")},
    ],
}

EXAMPLES: dict[str, Any] = {
    "catalogRef": [{"attributes": {"href": "https://cv.example.org/catalog.xml"}}],
    "catalog": [schemes(house="http://cv.example.org/house/", medtop="http://cv.iptc.org/newscodes/mediatopic/")],
    "itemMeta/itemClass": [coded("icls:text", **{"{http://ns.example.org/}type": "S"})],
    "itemMeta/pubStatus": [coded("stat:usable", "usable")],
    "itemMeta/role": [coded("role:N")],
    "itemMeta/fileName": [said("ferry 1.xml")],
    "itemMeta/generator": [said("Pen", versioninfo="2.0"), said("Ink", role="gen:second")],
    "itemMeta/profile": [said("plain", versioninfo="1")],
    "itemMeta/service": [coded("svc:a", "Basic"), coded("svc:b")],
    "itemMeta/title": [said("FERRY", **{"xml:lang": "de"})],
    "itemMeta/memberOf": [AUTHOR | {"attributes": {"literal": "series"}}],
    "itemMeta/signal": [coded("sig:update", severity="sev:1"), {"attributes": {"uri": "https://example.org/signal"}}],
    "itemMeta/expires": [said("2027-01-01", pubconstraint="pc:a"), said("2027-01-01T00:00:00")],
    "contentMeta/icon": [{"attributes": {"href": "https://example.org/i.png", "width": "64", "format": "f:png"}}],
    "contentMeta/urgency": [said("5")],
    "contentMeta/contentCreated": [said("2026-02-27")],
    "contentMeta/contentModified": [said("2026-02-28T09:00:00.125+01:00")],
    "contentMeta/digitalSourceType": [coded("digsrctype:digitalArt")],
    "contentMeta/creator": [AUTHOR, {"attributes": {"literal": "VR"}}],
    "contentMeta/contributor": [AUTHOR],
    "contentMeta/audience": [coded("aud:en", "English", significance="3")],
    "contentMeta/altId": [said("A-17", type="idtype:own", environment="env:a env:b"), said("A-18")],
    "contentMeta/rating": [{"attributes": {"value": "-1.5", "scalemin": "-2", "scalemax": "9", "scaleunit": "u:n"}}],
    "contentMeta/slugline": [said("FERRY", separator="-"), said("TIDE/FERRY", separator="/")],
}


def with_leftovers(release: PressRelease, values: dict[str, Any]) -> PressRelease:
    return release.model_copy(update={"extensions": {f"{NAR}#{path}": value for path, value in values.items()}})


def steps(path: str) -> str:
    """The path as lxml wants it."""
    return "/".join(f"{{{NAR}}}{name}" for name in path.split("/"))


def comes_back(values: dict[str, Any], **fields: Any) -> bool:
    """Whether the release has all of them again; that the rest is as ever is tested here too."""
    release = with_leftovers(PressRelease.model_validate(RELEASE | fields), values)
    back = again(release)
    assert back.model_copy(update={"extensions": {}}) == again(release.model_copy(update={"extensions": {}}))
    return back.extensions == release.extensions


def test_every_slot_has_an_example() -> None:
    assert set(EXAMPLES) == set(SLOTS)


@pytest.mark.parametrize("path", SLOTS)
def test_each_property_comes_back_from_its_slot(official_schema: etree.XMLSchema, path: str) -> None:
    release = with_leftovers(PressRelease.model_validate(RELEASE), {path: EXAMPLES[path]})
    document = written(release)
    assert official_schema.validate(document), official_schema.error_log
    assert len(document.findall(steps(path))) >= len(EXAMPLES[path])
    assert comes_back({path: EXAMPLES[path]})


def test_all_of_them_come_back_together(official_schema: etree.XMLSchema) -> None:
    release = with_leftovers(PressRelease.model_validate(RELEASE), EXAMPLES)
    assert official_schema.validate(written(release)), official_schema.error_log
    assert comes_back(EXAMPLES)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("contentMeta/urgency", [said("0")]),
        ("contentMeta/urgency", [said("5"), said("5")]),
        ("contentMeta/urgency", "5"),
        ("contentMeta/urgency", []),
        ("contentMeta/contentCreated", [said("2026-02-30")]),
        ("itemMeta/service", [coded("no code")]),
        ("itemMeta/service", [coded("svc:a"), {}]),
        ("itemMeta/service", [coded("svc:a", onclick="x")]),
        ("itemMeta/service", [coded("svc:a") | {"text": "both"}]),
        ("itemMeta/service", [coded("svc:a") | {"children": ["mixed"]}]),
        ("itemMeta/service", [{"children": [{"name": "script", "text": "x"}]}]),
        ("itemMeta/service", [coded("svc:a", **{"{http://www.w3.org/2001/XMLSchema-instance}type": "x"})]),
        ("itemMeta/fileName", [said(" padded ")]),
        ("itemMeta/title", [said("FERRY", **{"xml:lang": "EN"})]),
        ("itemMeta/signal", [{"attributes": {"uri": "https://pressschema.org/ns/1.0/release-time/hold"}}]),
        ("itemMeta/itemClass", [coded("ninat:text")]),
        ("itemMeta/pubStatus", [coded("stat:canceled", "canceled")]),
        ("contentMeta/creator", [{"children": [{"name": "broader", **coded("a:b")}, tagged("name", "late")]}]),
        ("contentMeta/rating", [{"attributes": {"value": "1"}}]),
        ("catalogRef", [{"attributes": {"href": "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"}}]),
        ("catalog", [schemes(medtop="http://cv.example.org/other/")]),
        ("catalog", [schemes(medtop="http://cv.iptc.org/newscodes/mediatopic/")]),
        ("catalog", [schemes(own="https://pressschema.org/ns/1.0/type/")]),
        ("catalog", [schemes(a="http://cv.example.org/a/"), schemes(a="http://cv.example.org/b/")]),
    ],
)
def test_what_has_no_place_stays_out(official_schema: etree.XMLSchema, path: str, value: Any) -> None:
    release = with_leftovers(PressRelease.model_validate({"headline": "A", "language": "en"}), {path: value})
    assert official_schema.validate(written(release)), official_schema.error_log
    assert not comes_back({path: value})


@pytest.mark.parametrize(
    ("path", "without"),
    [
        ("itemMeta/title", {"headline": None}),
        ("itemMeta/generator", {"provenance": None}),
        ("contentMeta/slugline", {"slugline": None}),
        ("contentMeta/contentCreated", {"issued": None}),
        ("contentMeta/contentCreated", {"issued": "2026-03-01"}),
        ("contentMeta/contentModified", {"modified": None}),
    ],
)
def test_a_property_that_would_be_read_as_something_else_stays_out(path: str, without: dict[str, Any]) -> None:
    fields = {name: value for name, value in (RELEASE | without).items() if value is not None}
    release = with_leftovers(PressRelease.model_validate(fields), {path: EXAMPLES[path]})
    assert again(release) == again(release.model_copy(update={"extensions": {}}))


def test_an_alias_that_the_release_uses_as_it_is_is_not_declared() -> None:
    catalog = {"catalog": [schemes(house="http://cv.example.org/house/")]}
    assert not comes_back(catalog, subjects=[{"code": "7", "scheme": "house"}])
    assert not comes_back(catalog, issuers=[{"uri": "house:7"}])


def test_a_scheme_of_the_release_gets_an_alias_of_its_own() -> None:
    assert comes_back({"itemMeta/service": [coded("house:a")]})


#: Values among which there is one for every attribute and text, and some that only look like one.
POOL = [
    *("a:b", "medtop:04000000", "house:7", "ps-type:speech", "a:b c:d", "a:", "https://example.org/x"),
    *("https://pressschema.org/ns/1.0/type/", "https://example.org:/", "urn:x:y", "2026-02-28", "2026-02-30"),
    *("2026-02-28T24:00:00", "2026-02-28T09:00:00", "en", "EN", "e n", "rtl", "true", "5", "101", "-1.5", "1e5"),
    *("Pen", "FERRY", "Ferry resumes", " Pen", "a\tb", "\u2028x", "\u00a0", "", "house", "medtop", "b\u00e9"),
]
NAMES = ["{http://ns.example.org/}a", "{http://www.w3.org/XML/1998/namespace}id", "id", "xml:lang", "qcode", "{x}y"]


def elements(shape: Shape, depth: int = 3) -> st.SearchStrategy[Any]:
    """Elements of a shape, as the extensions tell them."""
    values = {name: st.sampled_from([v for v in POOL if check(v)]) for name, check in shape.attributes.items()}
    required = {name: values.pop(name) for name in sorted(shape.required)}
    parts: dict[str, st.SearchStrategy[Any]] = {}
    attributes = st.fixed_dictionaries(required, optional=values).filter(bool)
    if shape.text is not None:
        parts["text"] = st.sampled_from([v for v in POOL if shape.text(v) and v.strip() == v != ""])
    if required:
        parts["attributes"] = attributes
    optional: dict[str, st.SearchStrategy[Any]] = {"attributes": attributes} if not required else {}
    inner = [(name, child) for group in shape.children for name, child in group.items()]
    if inner and depth:
        children: list[st.SearchStrategy[Any]] = [
            st.builds(dict, elements(child, depth - 1), name=st.just(name)) for name, child in inner
        ]
        optional["children"] = st.lists(st.one_of(children), min_size=1, max_size=2)
    return st.fixed_dictionaries(parts, optional=optional)


@st.composite
def garbled(draw: st.DrawFn, value: Any) -> Any:
    """The value, with one thing in it that is something else."""
    other = st.one_of(st.sampled_from(POOL), json_values())
    if not value or not isinstance(value, list | dict) or draw(st.integers(0, 4)) == 0:
        return draw(other)
    if isinstance(value, list):
        return draw(st.sampled_from([[*value, *value], [draw(garbled(value[0])), *value[1:]]]))
    name = draw(st.sampled_from(sorted(value)))
    without = {key: inner for key, inner in value.items() if key != name}
    changed = {**without, name: draw(garbled(value[name]))}
    added = {**value, draw(st.sampled_from(NAMES)): draw(other)}
    return draw(st.sampled_from([without, changed, added]))


def of_slot(path: str) -> st.SearchStrategy[Any]:
    """A value for a slot, well-formed or not."""
    made = st.lists(elements(SLOTS[path].shape), min_size=1, max_size=1 if SLOTS[path].is_single else 2)
    well_formed = st.one_of(st.just(EXAMPLES[path]), made)
    return st.one_of(well_formed, well_formed.flatmap(garbled))


def leftovers() -> st.SearchStrategy[dict[str, Any]]:
    """Extensions under the keys of some slots: well-formed, nearly so, or anything."""
    some = st.lists(st.sampled_from(sorted(SLOTS)), unique=True, min_size=1, max_size=4)
    return some.flatmap(lambda paths: st.fixed_dictionaries({path: of_slot(path) for path in paths}))


@given(release=st.one_of(releases(), st.just(PressRelease.model_validate(RELEASE))), values=leftovers())
def test_whatever_the_extensions_hold_the_document_is_valid_and_what_comes_back_is_as_it_was(
    official_schema: etree.XMLSchema, release: PressRelease, values: dict[str, Any]
) -> None:
    release = PressRelease.model_validate(with_leftovers(release, values).model_dump(mode="json"))
    plain = release.model_copy(update={"extensions": {}})
    document, usual = written(release), written(plain)
    assert official_schema.validate(document), official_schema.error_log
    back = read(document)
    assert back.extensions == {key: release.extensions.get(key) for key in back.extensions}
    assert back.model_copy(update={"extensions": {}}) == read(usual)
    for path in SLOTS:
        is_written = len(document.findall(steps(path))) > len(usual.findall(steps(path)))
        assert not is_written or f"{NAR}#{path}" in back.extensions


def test_of_real_releases_two_in_five_extensions_come_back_and_nothing_else_changes(shared: Path) -> None:
    found = [reading.release for path in real_documents(shared) for reading in readings(path.read_bytes())]
    assert len(found) >= 139
    before = after = stable = 0
    for release in found:
        back = again(release)
        kept = {key: value for key, value in release.extensions.items() if key in back.extensions}
        assert back == release.model_copy(update={"extensions": kept})
        before, after = before + len(release.extensions), after + len(kept)
        stable += back == release
    assert after >= 413, f"of {before}"
    assert stable >= 1
