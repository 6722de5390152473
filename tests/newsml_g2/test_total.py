"""Law 7 for NewsML-G2: whatever is done to a document, it is read or refused, and what is read is written again."""

from __future__ import annotations

import random
from collections.abc import Callable
from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pressschema import parse
from pressschema.errors import ParseError
from pressschema.models import PressRelease
from pressschema.testing import raw_texts, releases
from tests.newsml_g2.support import again, readings, written
from tests.newsml_g2.test_loss import RICH

_JUNK = [
    "", " ", "\u00a0", "\u200b", "-1", "9" * 30, "1e309", "NaN", "2017-02-31", "0000-01-01T00:00:00Z", "x:y", "x: ",
    ":", "a:b c", "http://[", "\u2028:\u00a0", "medtop:", "true", "image/jpeg; q=1", "und-", "2026-03-01T09:30:00",
]  # fmt: skip


def _rename(rng: random.Random, element: etree._Element, others: list[etree._Element]) -> None:
    element.tag = rng.choice(others).tag


def _retext(rng: random.Random, element: etree._Element, others: list[etree._Element]) -> None:
    element.text = rng.choice([*_JUNK, rng.choice(others).text])


def _reattribute(rng: random.Random, element: etree._Element, others: list[etree._Element]) -> None:
    names = [name for other in others for name in other.attrib]
    element.set(rng.choice(names), rng.choice(_JUNK))


def _drop(rng: random.Random, element: etree._Element, others: list[etree._Element]) -> None:
    del rng, others
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _graft(rng: random.Random, element: etree._Element, others: list[etree._Element]) -> None:
    element.append(deepcopy(rng.choice(others)))


_MUTATIONS: list[Callable[[random.Random, etree._Element, list[etree._Element]], None]] = [
    _rename, _retext, _reattribute, _drop, _graft,
]  # fmt: skip


@given(rng=st.randoms(use_true_random=False), count=st.integers(1, 20), zone=st.sampled_from([None, "Asia/Kolkata"]))
def test_a_mutated_document_is_read_or_refused(rng: random.Random, count: int, zone: str | None) -> None:
    document = written(PressRelease.model_validate(RICH), residue="{}")
    for _ in range(count):
        elements = list(document.iter(etree.Element))
        rng.choice(_MUTATIONS)(rng, rng.choice(elements), elements)
    try:
        found = readings(document, default_timezone=zone)
    except ParseError:
        return
    for reading in found:
        again(reading.release)


@given(release=releases(), text=raw_texts(), data=st.data())
def test_any_text_anywhere_is_read(release: PressRelease, text: str, data: st.DataObject) -> None:
    document = written(release)
    element = data.draw(st.sampled_from(list(document.iter(etree.Element))))
    element.text = text
    assert len(readings(document)) == 1


@pytest.mark.parametrize("residue", ["{", '{"a": 1,\n"a": 2}', "[" * 1_000, "NaN"])
def test_a_residue_that_cannot_be_read_is_no_fault_at_its_line_of_the_document(residue: str) -> None:
    data = etree.tostring(written(PressRelease.model_validate(RICH), residue=residue))
    with pytest.raises(ParseError, match="the residue cannot be read") as caught:
        parse(data)
    assert caught.value.position is None
