"""Whose the item is, and how it may be used."""

from __future__ import annotations

from lxml import etree

from pressschema.exporters.newsml_g2.elements import add, add_lines, element
from pressschema.exporters.newsml_g2.values import is_uri
from pressschema.models import Rights
from pressschema.vocabularies.namespaces import IANA_LICENSE

__all__ = ["rights_info"]


def rights_info(rights: Rights) -> etree._Element:
    """`rightsInfo`. The licence is a link: to its URI, or to nowhere with its name as the title."""
    info = element("rightsInfo")
    if rights.holder:
        add(add(info, "copyrightHolder"), "name", rights.holder)
    if rights.notice:
        add_lines(info, "copyrightNotice", rights.notice)
    if rights.usage_terms:
        add_lines(info, "usageTerms", rights.usage_terms)
    if rights.licence:
        is_link = is_uri(rights.licence)
        link = add(info, "link", reluri=IANA_LICENSE, href=rights.licence if is_link else None)
        if not is_link:
            add(link, "title", rights.licence)
    return info
