"""What holds for every release: the document is valid, all of it is understood, the residue is inert and restores."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pressschema.exporters.newsml_g2 import Options, export
from pressschema.formats.merge_patch import apply_patch, make_patch
from pressschema.models import PressRelease
from pressschema.testing import bodies, json_values, media, releases
from tests.newsml_g2.support import BODIES, read, readings, written

#: Remarks that a document of ours may call for: aliases that the release itself uses, and holds.
EXPECTED_REMARKS = {"G2004", "G2008"}


@st.composite
def residues(draw: st.DrawFn) -> str:
    """Any JSON object, in ASCII or not."""
    patch = draw(st.dictionaries(st.text(max_size=5), st.one_of(st.none(), json_values()), max_size=2))
    return json.dumps(patch, ensure_ascii=draw(st.booleans()))


@pytest.mark.parametrize("body", BODIES)
@given(release=releases(), residue=st.one_of(st.none(), residues()))
def test_every_document_is_valid(
    official_schema: etree.XMLSchema, body: str, release: PressRelease, residue: str | None
) -> None:
    document = written(release, body, residue)
    assert official_schema.validate(document), official_schema.error_log


@pytest.mark.parametrize("body", BODIES)
@given(release=releases(body=bodies(6), media=st.lists(media(), max_size=4)))
def test_bodies_and_media_are_valid_and_come_back(
    official_schema: etree.XMLSchema, body: str, release: PressRelease
) -> None:
    document = written(release, body)
    assert official_schema.validate(document), official_schema.error_log
    back = read(document)
    assert back.body == release.body
    assert [medium.renditions for medium in back.media] == [
        tuple(without_empty_ports(r) for r in medium.renditions) for medium in release.media
    ]


def without_empty_ports(rendition: Any) -> Any:
    """XML Schema validators refuse the empty port that RFC 3986 allows; the URI without it is the same."""
    href = rendition.href
    scheme, slashes, rest = href.partition("//")
    authority = min((rest.index(mark) for mark in "/?#" if mark in rest), default=len(rest))
    if slashes and rest[:authority].endswith(":") and ("/" not in scheme):
        href = scheme + slashes + rest[: authority - 1] + rest[authority:]
    return rendition.model_copy(update={"href": href})


@pytest.mark.parametrize("body", BODIES)
@given(release=releases())
def test_what_is_written_is_understood_to_the_last_attribute(body: str, release: PressRelease) -> None:
    [reading] = readings(written(release, body))
    assert reading.release.extensions == {}
    assert {remark.rule for remark in reading.remarks} <= EXPECTED_REMARKS


@given(release=releases(), residue=residues())
def test_a_residue_travels_as_it_is_and_changes_nothing_else(release: PressRelease, residue: str) -> None:
    [with_it] = readings(written(release, residue=residue))
    [without] = readings(written(release))
    assert without.residue is None
    assert with_it.release == without.release
    assert with_it.residue is not None
    assert json.loads(with_it.residue) == json.loads(residue)


@pytest.mark.parametrize("body", BODIES)
@given(release=releases())
def test_a_residue_restores_the_release(body: Any, release: PressRelease) -> None:
    whole = release.model_dump(mode="json")
    patch = make_patch(read(written(release, body)).model_dump(mode="json"), whole)
    data = export(release, Options(body=body), json.dumps(patch))
    [reading] = readings(data)
    assert reading.residue is not None
    restored = apply_patch(reading.release.model_dump(mode="json"), json.loads(reading.residue))
    assert PressRelease.model_validate(restored) == release


@given(release=releases())
def test_the_same_release_is_the_same_document(release: PressRelease) -> None:
    assert export(release, Options()) == export(PressRelease.model_validate(release.model_dump(mode="json")), Options())


@pytest.mark.parametrize("body", BODIES)
@given(release=releases())
def test_what_came_back_once_comes_back_always(body: str, release: PressRelease) -> None:
    once = read(written(release, body))
    assert read(written(once, body)) == once
