"""What an item asserts of the concepts in it: whom to contact, which securities, who an organisation is."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from pressschema.exporters.newsml_g2.elements import add, add_block, element
from pressschema.exporters.newsml_g2.qcodes import Schemes
from pressschema.exporters.newsml_g2.values import as_iri
from pressschema.models import Boilerplate, Contact, Instrument, PressRelease
from pressschema.vocabularies.namespaces import ISIN
from pressschema.vocabularies.terms import NATURES

__all__ = ["asserts"]


def asserts(release: PressRelease, schemes: Schemes) -> Iterator[etree._Element]:
    """An `assert` for each contact, each security, and each organisation that a boilerplate tells about.

    An assert is about a concept, which a literal names: the name where there is one, else a value
    that the assert has anyway.
    """
    for contact in release.contacts:
        yield _contact(contact)
    for instrument in release.instruments:
        yield _instrument(instrument)
    for boilerplate in release.boilerplates:
        if boilerplate.organisation:
            yield _organisation(boilerplate, boilerplate.organisation, release, schemes)


def _contact(contact: Contact) -> etree._Element:
    urls = map(as_iri, contact.urls)
    said = (contact.role, *contact.emails, *contact.phones, *urls, *(contact.address or "").split("\n"))
    label = contact.name or contact.organisation
    node = element("assert", literal=label or next(filter(None, said)))
    if label:
        add(node, "name", label)
    if contact.organisation and not contact.name:
        details = add(node, "organisationDetails")
    else:
        details = add(node, "personDetails")
        if contact.organisation:
            add(add(details, "affiliation"), "name", contact.organisation)
    _add_contact_info(details, contact)
    return node


def _add_contact_info(details: etree._Element, contact: Contact) -> None:
    info = add(details, "contactInfo")
    for email in contact.emails:
        add(info, "email", email)
    for phone in contact.phones:
        add(info, "phone", phone)
    for url in contact.urls:
        add(info, "web", as_iri(url))
    if contact.address:
        address = add(info, "address")
        for line in contact.address.split("\n"):
            add(address, "line", line)
    if contact.role:
        add(info, "note", contact.role)


def _instrument(instrument: Instrument) -> etree._Element:
    node = element("assert", literal=instrument.organisation or instrument.symbol or instrument.isin)
    if instrument.organisation:
        add(node, "name", instrument.organisation)
    exchange = instrument.exchange
    if instrument.symbol:
        add(node, "hasInstrument", symbol=instrument.symbol, marketlabel=exchange)
        exchange = None
    if instrument.isin:
        add(node, "hasInstrument", symbol=instrument.isin, symbolsrcuri=ISIN, marketlabel=exchange)
    return node


def _organisation(boilerplate: Boilerplate, name: str, release: PressRelease, schemes: Schemes) -> etree._Element:
    node = element("assert", literal=name)
    add(node, "type", qcode=schemes.term(NATURES["organisations"]))
    add(node, "name", name)
    for block in boilerplate.body:
        add_block(node, "definition", block, release.media)
    return node
