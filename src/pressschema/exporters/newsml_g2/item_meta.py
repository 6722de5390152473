"""What is said of the item itself: provider, status, notes to editors, links."""

from __future__ import annotations

from lxml import etree

from pressschema.exporters.newsml_g2.concepts import add_organisation
from pressschema.exporters.newsml_g2.elements import add, add_block, element
from pressschema.exporters.newsml_g2.links import add_links
from pressschema.exporters.newsml_g2.qcodes import Schemes
from pressschema.exporters.newsml_g2.times import add_item_times, add_release_signal
from pressschema.models import PressRelease
from pressschema.vocabularies.terms import STATUSES, content_nature

__all__ = ["item_meta"]


def item_meta(release: PressRelease, schemes: Schemes) -> etree._Element:
    """`itemMeta`, its properties in the order that the schema demands."""
    meta = element("itemMeta")
    nature = content_nature(has_text=bool(release.body), kinds=[medium.kind for medium in release.media])
    add(meta, "itemClass", qcode=schemes.term(nature))
    if release.provider is not None:
        add_organisation(meta, "provider", release.provider, schemes)
    else:
        add(meta, "provider")  # the schema demands one
    add_item_times(meta, release)
    add(meta, "pubStatus", qcode=schemes.term(STATUSES[release.status]))
    if release.provenance is not None and release.provenance.generator:
        add(meta, "generator", release.provenance.generator)
    for block in release.notes:
        add_block(meta, "edNote", block, release.media)
    add_release_signal(meta, release, schemes)
    add_links(meta, release, schemes)
    return meta
