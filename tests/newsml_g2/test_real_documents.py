"""Real NewsML-G2, of IPTC and of agencies: all of it is read, nothing of it is lost, and it is stable."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from pressschema.models import PressRelease
from pressschema.models.text import collapse
from pressschema.parsers.newsml_g2.moments import read_moment
from pressschema.parsers.reading import Reading
from tests.conftest import SHARED
from tests.newsml_g2.support import BODIES, NAR, XHTML, again, read, readings, real_documents, written

DOCUMENTS = list(real_documents(SHARED)) if SHARED.is_dir() else []

pytestmark = pytest.mark.skipif(not DOCUMENTS, reason="needs the shared material")

#: Attributes that are about XML or the format, and values that the parser may restate.
FORMAT_ATTRIBUTES = {"standard", "standardversion", "conformance", "id", "partid", "contentrefs"}
#: What the place of a value in the model says by itself.
IMPLIED = {
    "ninat:text", "ninat:picture", "ninat:video", "ninat:audio", "cpnat:abstract", "cpnat:geoArea",
    "cpnat:organisation", "cpnat:person", "drol:summary", "drol:caption", "irel:seeAlso", "application/xhtml+xml",
    "application/nitf+xml", "text/plain",
}  # fmt: skip


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def values(value: Any) -> Iterator[Any]:
    """Every string and number in a JSON value, keys too."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from values(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from values(inner)
    else:
        yield value


def squeezed(text: str) -> str:
    return "".join(text.split())


def said(read_items: list[Reading]) -> tuple[str, set[Any]]:
    """All the text of some releases in one, and every value by itself."""
    found = [value for reading in read_items for value in values(reading.release.model_dump(mode="json"))]
    return squeezed("\n".join(map(str, found))), set(found)


def moments(found: set[Any]) -> set[dt.date | dt.datetime]:
    return {moment for text in found if isinstance(text, str) and (moment := read_moment(text).value)}


def in_body(element: etree._Element) -> bool:
    return any(etree.QName(parent).localname in ("inlineXML", "inlineData") for parent in element.iterancestors())


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_every_text_of_the_document_is_in_a_release(path: Path) -> None:
    read_items = readings(path.read_bytes())
    assert read_items
    text, found = said(read_items)
    for element in etree.parse(path).iter(etree.Element):
        for piece in (element.text, element.tail):
            if piece and squeezed(piece) not in text:
                moment = read_moment(piece.strip()).value
                is_markup = etree.QName(element).localname == "inlineData" and "<p>" in piece
                assert is_markup or moment in moments(found), (element.tag, piece)


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_every_attribute_of_the_metadata_is_in_a_release(path: Path) -> None:
    text, found = said(readings(path.read_bytes()))
    for element in etree.parse(path).iter(etree.Element):
        if in_body(element) or etree.QName(element).localname == "catalogRef":
            continue
        for name, value in element.attrib.items():
            if name in FORMAT_ATTRIBUTES or "XMLSchema-instance" in str(name) or value in IMPLIED:
                continue
            code = squeezed(value).partition(":")[2]
            is_number = value.isdigit() and int(value) in found
            assert is_number or squeezed(value) in text or (code and code in text), (element.tag, name, value)


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_what_the_model_holds_of_it_is_stable(official_schema: etree.XMLSchema, path: Path, body: str) -> None:
    for reading in readings(path.read_bytes()):
        first = reading.release
        assert official_schema.validate(written(first, body)), official_schema.error_log
        second = again(first, body)
        kept = {key: value for key, value in first.extensions.items() if key in second.extensions}
        assert second == first.model_copy(update={"extensions": kept})
        assert again(second, body) == second


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_times_keep_their_instant_and_their_offset(path: Path) -> None:
    items = [meta.getparent() for meta in etree.parse(path).iter(f"{{{NAR}}}itemMeta")]
    for element, reading in zip(items, readings(path.read_bytes()), strict=bool(items)):
        assert element is not None
        for name, value in times(reading.release):
            text = (element.findtext(f"{{{NAR}}}itemMeta/{{{NAR}}}{name}") or "").strip()
            if text and value is not None:
                expected = dt.datetime.fromisoformat(text)
                assert (value, value.utcoffset()) == (expected, expected.utcoffset())


def times(release: PressRelease) -> Iterator[tuple[str, dt.datetime | None]]:
    for name, value in (("firstCreated", release.issued), ("versionCreated", release.modified)):
        if isinstance(value, dt.datetime):
            yield name, value
    if release.release_time is not None:
        yield "embargoed", release.release_time.until


def test_documents_of_every_kind_have_content(shared: Path) -> None:
    bodies = [r.release for path in real_documents(shared) for r in readings(path.read_bytes())]
    with_body = [release for release in bodies if release.body]
    assert len(with_body) >= 30
    assert len([release for release in bodies if release.headline]) >= 50
    assert len([release for release in bodies if release.media]) >= 5


def test_a_picture_of_an_agency(shared: Path) -> None:
    path = shared / "standards/superdesk/newsml-g2/tag_reuters.com_0000_newsml_GM1EA7M13RP01_version_484616934"
    release = read(path.read_bytes())
    [medium] = release.media
    assert medium.kind == "image"
    assert medium.caption is not None
    assert medium.caption.startswith("Cast member Vin Diesel arrives")
    assert {rendition.media_type for rendition in medium.renditions} == {"image/jpeg"}
    assert len(medium.renditions) > 1
    assert release.type == "other"


def test_italian_text_in_the_wrong_namespace(shared: Path) -> None:
    release = read((shared / "standards/superdesk/newsml-g2/ansa_culture.xml").read_bytes())
    assert release.headline == "TEST FROM XAWES"
    assert release.subheadlines == ("TEST FROM XAWES",)
    assert release.dateline is not None
    assert release.dateline.text == "ANSA TEST - ROMA, 01 LUG -"
    assert release.dateline.place is not None
    assert release.dateline.place.country == "Italia"
    assert [collapse(block.content[0].text)[:11] for block in release.body if block.kind == "paragraph"] == [
        "(ANSA) - RO",
        "51 77 03 CR",
    ]
    assert f"{XHTML}#lost" not in release.extensions
