"""Terms as QCodes, and the catalogs that an item needs so that its QCodes can be read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Final

from lxml import etree

from pressschema.exporters.newsml_g2.elements import add, element
from pressschema.exporters.newsml_g2.values import is_uri
from pressschema.models import PressRelease
from pressschema.vocabularies.catalogs import iptc_alias, iptc_catalog_url, iptc_schemes, is_code, split_qcode
from pressschema.vocabularies.namespaces import OWN
from pressschema.vocabularies.terms import Term

__all__ = ["Schemes"]

_OWN_SCHEME: Final = OWN + "/"

#: The last name in a URI, to be an alias.
_LAST_NAME = re.compile(r"([A-Za-z][A-Za-z0-9\-]{0,30})[^A-Za-z0-9]*$")

#: A URI that nobody would take for a QCode.
_PLAIN_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*://|urn:|tag:")


class Schemes:
    """The aliases of one item: IPTC's, those that the release itself uses, and those given here.

    Attributes:
        spoken: those that the release itself uses. No other scheme may be called so.

    Args:
        release: the release that the item is of.
        reserved: aliases that mean something else in the item.
    """

    def __init__(self, release: PressRelease, reserved: Collection[str] = ()) -> None:
        self._given: dict[str, str] = {}
        self.spoken = frozenset(_spoken(release))
        self._taken = {*self.spoken, *reserved, *iptc_schemes()}

    def qcode(self, scheme: str, code: str) -> str | None:
        """The QCode of a code in a scheme, or None where it cannot be written as one."""
        if not (is_code(code) and is_code(scheme)):
            return None
        if is_uri(scheme):
            return f"{self._alias(scheme)}:{code}"
        return f"{scheme}:{code}" if ":" not in scheme else None

    def term(self, term: Term) -> str:
        """The QCode of a term."""
        return f"{self._alias(term.scheme)}:{term.code}"

    def reference(self, identity: str, name: str, twin: str) -> dict[str, str]:
        """The attribute that names what is known by a URI, or by a QCode whose scheme nobody knows.

        Args:
            identity: the URI or the QCode.
            name: the attribute for a QCode.
            twin: the attribute for a URI.
        """
        cut = max(identity.rfind("/"), identity.rfind("#")) + 1
        alias = iptc_alias(identity[:cut])
        if alias and is_code(identity[cut:]):
            return {name: f"{alias}:{identity[cut:]}"}
        parts = split_qcode(identity)
        if parts and parts[0] not in iptc_schemes() and not _PLAIN_URI.match(identity):
            return {name: identity}
        return {twin: identity} if is_uri(identity) else {}

    def _alias(self, scheme: str) -> str:
        alias = iptc_alias(scheme) or self._given.get(scheme)
        if alias is None:
            alias = self._given[scheme] = self._new_alias(scheme)
            self._taken.add(alias)
        return alias

    def _new_alias(self, scheme: str) -> str:
        name = _LAST_NAME.search(scheme)
        stem = "ps-" * scheme.startswith(_OWN_SCHEME) + (name[1].lower() if name else "scheme")
        alias, number = stem, 1
        while alias in self._taken:
            number += 1
            alias = f"{stem}{number}"
        return alias

    def catalogs(self) -> Iterable[etree._Element]:
        """The reference to IPTC's catalog, and a catalog of the other schemes that were used, if any."""
        yield element("catalogRef", href=iptc_catalog_url())
        if self._given:
            catalog = element("catalog")
            for scheme, alias in self._given.items():
                add(catalog, "scheme", alias=alias, uri=scheme)
            yield catalog


def _spoken(release: PressRelease) -> Iterator[str]:
    """Schemes of concepts that are no URI are aliases; organisations and their roles may be known by QCodes."""
    for concept in (*release.people, *release.organisations, *release.places, *release.subjects, *release.genres):
        yield concept.scheme or ""
    for organisation in (*release.issuers, *([release.provider] if release.provider else ())):
        for identity in (organisation.uri, organisation.role):
            yield (identity or "").partition(":")[0]
