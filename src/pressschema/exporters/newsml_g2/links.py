"""Links to other items and to pages: further reading, translations, earlier versions."""

from __future__ import annotations

import re

from lxml import etree

from pressschema.exporters.newsml_g2.elements import add, set_all
from pressschema.exporters.newsml_g2.qcodes import Schemes
from pressschema.models import PressRelease, Relation
from pressschema.vocabularies.terms import RELATIONS

__all__ = ["add_links"]

#: Where something is, rather than what it is called.
_LOCATION = re.compile(r"https?://|[^:]*(?:[/?#]|$)")


def add_links(meta: etree._Element, release: PressRelease, schemes: Schemes) -> None:
    """Related links by `href`; relations by `residref` where they name an item."""
    for link in release.related_links:
        node = add(meta, "link", rel=schemes.term(RELATIONS["see_also"]), href=link.href)
        if link.text:
            add(node, "title", link.text)
    for relation in release.relations:
        _add_relation(meta, relation, schemes)


def _add_relation(meta: etree._Element, relation: Relation, schemes: Schemes) -> None:
    href = relation.href
    # What is worth seeing and has an href is a related link.
    is_item = href is not None and (relation.rel == "see_also" or not _LOCATION.match(href))
    node = add(meta, "link", rel=schemes.term(RELATIONS[relation.rel]))
    set_all(node, {"residref" if is_item else "href": href})
    if relation.title:
        add(node, "title", relation.title)
    if relation.language:
        add(node, "language", tag=relation.language)
