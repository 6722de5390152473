"""Scheme aliases: IPTC's catalog is whole, and QCodes come apart where they should."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from pressschema.vocabularies import terms
from pressschema.vocabularies.catalogs import (
    iptc_alias,
    iptc_catalog_url,
    iptc_schemes,
    is_code,
    known_catalog,
    split_qcode,
)
from pressschema.vocabularies.namespaces import OWN
from pressschema.vocabularies.terms import Term


def test_the_catalog_is_that_of_iptc(shared: Path) -> None:
    path = shared / "standards" / "catalogs" / "catalog.IPTC-G2-Standards_41.xml"
    declared = {node.get("alias"): node.get("uri") for node in etree.parse(path).iter("{*}scheme")}
    assert dict(iptc_schemes()) == declared
    assert iptc_catalog_url().endswith(path.name)


def test_every_scheme_has_one_alias() -> None:
    assert {iptc_alias(uri) for uri in iptc_schemes().values()} == set(iptc_schemes())
    assert iptc_alias("http://cv.example.org/") is None


@pytest.mark.parametrize(
    ("href", "is_known"),
    [
        ("http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml", True),
        ("https://iptc.org/std/catalog/catalog.IPTC-G2-Standards_7.xml", True),
        ("http://www.iptc.org.example.org/std/catalog/catalog.IPTC-G2-Standards_41.xml", False),
        ("http://www.iptc.org/std/catalog/catalog.Other_1.xml", False),
        ("", False),
    ],
)
def test_known_catalogs(href: str, is_known: bool) -> None:
    assert (known_catalog(href) is not None) == is_known


@pytest.mark.parametrize(
    ("qcode", "parts"),
    [
        ("medtop:04000000", ("medtop", "04000000")),
        ("sttlocmeta:default:7576", ("sttlocmeta", "default:7576")),
        ("a:b c", None),
        ("a b:c", None),
        ("medtop", None),
        ("medtop:", None),
        (":1", None),
    ],
)
def test_qcodes(qcode: str, parts: tuple[str, str] | None) -> None:
    assert split_qcode(qcode) == parts


def test_every_term_is_one_of_iptc_or_stands_in_a_scheme_of_ours() -> None:
    tables = [table for name in terms.__all__ if isinstance(table := getattr(terms, name), dict)]
    found = [term for table in tables for term in table.values()]
    assert len(found) > 30
    for term in found:
        assert isinstance(term, Term)
        assert is_code(term.code)
        ours_or_dublin_core = term.scheme.startswith((f"{OWN}/", "http://purl.org/dc/terms/"))
        assert (iptc_alias(term.scheme) is not None) != ours_or_dublin_core
