"""What an item asserts of the concepts in it: whom to contact, which securities, who an organisation is."""

from __future__ import annotations

from collections.abc import Iterator

from pressschema.models import Block, Boilerplate, Contact, Instrument
from pressschema.models.base import is_absent
from pressschema.models.text import collapse
from pressschema.parsers.newsml_g2.concepts import take_name
from pressschema.parsers.newsml_g2.item import Fields, Item
from pressschema.parsers.newsml_g2.node import Node
from pressschema.parsers.newsml_g2.texts import read_blocks, take_first
from pressschema.parsers.newsml_g2.values import as_email, as_uri
from pressschema.vocabularies.catalogs import split_qcode
from pressschema.vocabularies.namespaces import ISIN
from pressschema.vocabularies.terms import NATURES

__all__ = ["read_asserts"]


def read_asserts(root: Node, item: Item) -> Fields:
    """`contacts`, `instruments` and `boilerplates`."""
    fields: Fields = {"contacts": [], "instruments": [], "boilerplates": []}
    for node in root.all("assert"):
        fields["contacts"] += _contacts(node)
        fields["instruments"] += _instruments(node)
        fields["boilerplates"] += _boilerplate(node, item)
        if _repeats_itself(node):
            node.take("literal", str)
    return fields


def _repeats_itself(node: Node) -> bool:
    """Whether the literal, which an assert needs to be one, says nothing that is not in the assert too."""
    literal = collapse(node.attributes.get("literal", ""))
    said = (text for element in node.element.iter() for text in (element.text, element.get("symbol")))
    return any(collapse(text) == literal for text in said if text)


def _contacts(node: Node) -> Iterator[Contact]:
    for details in (node, *node.all("personDetails", "organisationDetails")):
        for info in details.all("contactInfo"):
            said = {**_who(node, details), **_contact_info(info)}
            if not all(map(is_absent, said.values())):
                yield Contact.model_validate(said)


def _who(node: Node, details: Node) -> dict[str, str | None]:
    if details.name == "organisationDetails":
        return {"organisation": take_name(node)}
    affiliation = details.first("affiliation")
    return {"name": take_name(node), "organisation": take_name(affiliation) if affiliation is not None else None}


def _contact_info(info: Node) -> dict[str, object]:
    address = info.first("address")
    return {
        "role": take_first(info, "note"),
        "phones": _present(node.take_text() for node in info.all("phone")),
        "emails": _present(node.take_text_as(as_email) for node in info.all("email")),
        "urls": _present(node.take_text_as(as_uri) for node in info.all("web")),
        "address": "\n".join(_address_lines(address)) or None if address is not None else None,
    }


def _present(values: Iterator[str | None]) -> tuple[str, ...]:
    return tuple(value for value in values if value)


def _address_lines(address: Node) -> Iterator[str]:
    """The parts of an address. That a part is a locality or a country is lost on lines: those are left."""
    for part in address.children:
        text = part.take_text() if part.name == "line" else collapse("".join(part.element.itertext()))
        if text:
            yield text


def _instruments(node: Node) -> Iterator[Instrument]:
    nodes = [found for place in (node, *node.all("organisationDetails")) for found in place.all("hasInstrument")]
    read = [_instrument(found) for found in nodes]
    if len(read) == 2 and len({*read[0], *read[1]} & {"symbol", "isin"}) == 2:
        read = [{**read[0], **read[1]}]
    for said in read:
        if "symbol" in said or "isin" in said:
            yield Instrument(**said, organisation=take_name(node))


def _instrument(node: Node) -> dict[str, str]:
    name = "symbol"
    if node.attributes.get("symbolsrcuri") == ISIN:
        node.take("symbolsrcuri", str)
        name = "isin"
    market = split_qcode(node.attributes.get("market", ""))
    exchange = node.take("marketlabel", str) or (market[1] if market else None)
    said = {name: node.take("symbol", str), "exchange": exchange}
    return {name: text for name, text in said.items() if text}


def _boilerplate(node: Node, item: Item) -> Iterator[Boilerplate]:
    kind = node.first("type")
    if kind is None or item.schemes.match(kind, "qcode", "uri", NATURES) != "organisations":
        return
    blocks: list[Block] = [block for text in node.all("definition") for block in read_blocks(text, item)]
    if blocks:
        yield Boilerplate(organisation=take_name(node), body=tuple(blocks))
