"""Scheme aliases: what stands before the colon of a QCode, and the vocabulary that it is short for.

IPTC's own catalog is at hand here, so that nothing is ever fetched. Its versions only grew, so the
newest one answers for them all.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

__all__ = ["iptc_alias", "iptc_catalog_url", "iptc_schemes", "is_code", "known_catalog", "split_qcode"]

_IPTC_CATALOG = re.compile(r"https?://(?:www\.)?iptc\.org/std/catalog/catalog\.IPTC-G2-Standards(?:_[0-9]+)?\.xml")

#: NewsML-G2, QCodeType: white space as XML knows it ends a QCode.
_CODE = re.compile(r"[^ \t\n\r]+")


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(files(__package__).joinpath("iptc_catalog.json").read_bytes())
    return data


@lru_cache(maxsize=1)
def iptc_schemes() -> Mapping[str, str]:
    """The scheme URI of each alias of IPTC's catalog."""
    return MappingProxyType(_data()["schemes"])


@lru_cache(maxsize=1)
def _iptc_aliases() -> Mapping[str, str]:
    return {uri: alias for alias, uri in iptc_schemes().items()}


def iptc_alias(scheme: str) -> str | None:
    """The alias that IPTC's catalog gives to a scheme URI, or None."""
    return _iptc_aliases().get(scheme)


def iptc_catalog_url() -> str:
    """Where IPTC publishes the version of its catalog that is at hand here."""
    return f"http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_{_data()['version']}.xml"


def known_catalog(href: str) -> Mapping[str, str] | None:
    """The aliases of the catalog that a `catalogRef` leads to, or None where it is not at hand."""
    return iptc_schemes() if _IPTC_CATALOG.fullmatch(href) else None


def split_qcode(qcode: str) -> tuple[str, str] | None:
    """Alias and code of a QCode, or None where it is no QCode. A code may have colons in it."""
    alias, colon, code = qcode.partition(":")
    return (alias, code) if colon and _CODE.fullmatch(alias) and is_code(code) else None


def is_code(text: str) -> bool:
    """Whether a text can stand after the colon of a QCode."""
    return _CODE.fullmatch(text) is not None
