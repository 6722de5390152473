"""What is said of the content: language, headlines, credits, places, summary, keywords, subjects."""

from __future__ import annotations

from lxml import etree

from pressschema.exporters.newsml_g2.concepts import add_genres, add_organisation, add_subjects
from pressschema.exporters.newsml_g2.elements import add, add_lines, element
from pressschema.exporters.newsml_g2.qcodes import Schemes
from pressschema.exporters.newsml_g2.times import add_content_times
from pressschema.models import Place, PressRelease
from pressschema.vocabularies.terms import DESCRIPTION_ROLES, HEADLINE_ROLES, LOCATION_TYPES

__all__ = ["content_meta"]


def content_meta(release: PressRelease, schemes: Schemes) -> etree._Element:
    """`contentMeta`, its properties in the order that the schema demands."""
    meta = element("contentMeta")
    add_content_times(meta, release)
    if release.dateline is not None and release.dateline.place is not None:
        _add_located(meta, release.dateline.place, schemes)
    for organisation in release.issuers:
        add_organisation(meta, "infoSource", organisation, schemes)
    if release.language != "und":
        add(meta, "language", tag=release.language)
    add_genres(meta, release, schemes)
    for keyword in release.keywords:
        add(meta, "keyword", keyword)
    add_subjects(meta, release, schemes)
    _add_texts(meta, release, schemes)
    return meta


def _add_texts(meta: etree._Element, release: PressRelease, schemes: Schemes) -> None:
    dateline = release.dateline.text if release.dateline else None
    for name, text in (("slugline", release.slugline), ("headline", release.headline)):
        if text:
            add(meta, name, text)
    for subheadline in release.subheadlines:
        add(meta, "headline", subheadline, role=schemes.term(HEADLINE_ROLES["subheadline"]))
    for name, text in (("dateline", dateline), ("by", release.byline), ("creditline", release.creditline)):
        if text:
            add(meta, name, text)
    if release.summary:
        add_lines(meta, "description", release.summary, role=schemes.term(DESCRIPTION_ROLES["summary"]))


def _add_located(meta: etree._Element, place: Place, schemes: Schemes) -> None:
    """The narrowest level that is known, and the broader ones within it."""
    levels = {"name": place.name, "region": place.region, "country": place.country}
    node: etree._Element | None = None
    for level, name in levels.items():
        if name:
            term = LOCATION_TYPES.get(level)
            part = add(meta, "located") if node is None else add(node, "broader")
            if term is not None:
                part.set("type", schemes.term(term))
            add(part, "name", name)
            node = part if node is None else node
