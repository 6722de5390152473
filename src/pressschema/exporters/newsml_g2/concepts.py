"""Concepts and parties: what a property names by QCode, URI, literal and name."""

from __future__ import annotations

from lxml import etree

from pressschema.exporters.newsml_g2.elements import add, set_all
from pressschema.exporters.newsml_g2.qcodes import Schemes
from pressschema.models import Concept, Organisation, PressRelease
from pressschema.vocabularies.terms import NATURES, RELEASE_TYPES

__all__ = ["add_genres", "add_organisation", "add_subjects"]


def add_concept(parent: etree._Element, name: str, concept: Concept, schemes: Schemes, **attributes: str) -> None:
    """A property for a concept. A code that makes no QCode is a literal; the role has no attribute."""
    qcode = schemes.qcode(concept.scheme, concept.code) if concept.scheme and concept.code else None
    literal = concept.code if qcode is None else None
    node = add(parent, name, qcode=qcode, uri=concept.uri, literal=literal, **attributes)
    if concept.name:
        add(node, "name", concept.name)


def add_organisation(parent: etree._Element, name: str, organisation: Organisation, schemes: Schemes) -> None:
    """A property for a party; only `infoSource` has a role."""
    node = add(parent, name)
    if organisation.uri:
        set_all(node, schemes.reference(organisation.uri, "qcode", "uri"))
    if organisation.role and name == "infoSource":
        set_all(node, schemes.reference(organisation.role, "role", "roleuri"))
    if organisation.name:
        add(node, "name", organisation.name)


def add_subjects(meta: etree._Element, release: PressRelease, schemes: Schemes) -> None:
    """People, organisations and places, each with its type, and other subjects without one."""
    for field, nature in NATURES.items():
        attributes = {"type": schemes.term(nature)} if field != "subjects" else {}
        for concept in getattr(release, field):
            add_concept(meta, "subject", concept, schemes, **attributes)


def add_genres(meta: etree._Element, release: PressRelease, schemes: Schemes) -> None:
    """The type of release, then the genres."""
    add(meta, "genre", qcode=schemes.term(RELEASE_TYPES[release.type]))
    for concept in release.genres:
        add_concept(meta, "genre", concept, schemes)
