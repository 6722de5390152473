"""What QCodes mean in one item: by the catalogs in it, and IPTC's where it refers to that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeVar

from pressschema.models.text import collapse
from pressschema.parsers.newsml_g2.node import Node
from pressschema.parsers.reading import Remark
from pressschema.vocabularies.catalogs import iptc_schemes, known_catalog, split_qcode
from pressschema.vocabularies.terms import Term

__all__ = ["Schemes"]

Key = TypeVar("Key", bound=str)

#: The attributes of NewsML-G2 2.35 whose type is QCodeType or QCodeListType.
_QCODE_NAMES: Final = """
    accesstype aspect audiochannels audiocodec authoritystatus colourindicator colourspace concepttype
    confirmationstatus creator derivedfrom durationunit encoding environment format hashtype heightunit how idformat
    interactiontype jobtitle layoutorientation market marketlabelsrc mode part pubconstraint qcode radunit ratertype
    ratingtype rel rendition renditionref reposrole representation residrefformat role scaleunit scope severity
    symbolsrc target tech timeunit type valcalctype valueunit videocodec videodefinition videoscaling why widthunit
"""
_QCODE_ATTRIBUTES: Final = frozenset(_QCODE_NAMES.split())


class Schemes:
    """The schemes that an item's aliases stand for.

    An alias that no catalog of the item declares, but IPTC's does, is read as IPTC's: many items
    forget the reference. A remark is made all the same.

    Attributes:
        remarks: what is to be said of the catalogs and of aliases that none of them declares.
    """

    def __init__(self, catalogs: Iterable[Node]) -> None:
        self.remarks: list[Remark] = []
        self._embedded: dict[str, Node] = {}
        self._known: list[Mapping[str, str]] = []
        self._undeclared: set[str] = set()
        for node in catalogs:
            if node.name == "catalog":
                self._embed(node)
            else:
                self._refer(node)

    def _embed(self, catalog: Node) -> None:
        for scheme in catalog.all("scheme"):
            if collapse(scheme.attributes.get("uri", "")):
                self._embedded[scheme.attributes.get("alias", "").strip()] = scheme

    def _refer(self, reference: Node) -> None:
        href = reference.attributes.get("href", "").strip()
        catalog = known_catalog(href)
        if catalog is not None:
            if catalog not in self._known:
                self._known.append(catalog)
            reference.take("href", str)
        elif href:
            self.remarks.append(Remark("G2005", f"The catalog {href} is not at hand, and is not fetched"))

    def resolve(self, alias: str) -> str | None:
        """The URI of the scheme that an alias stands for, or None where nothing tells."""
        if alias in self._embedded:
            return collapse(self._embedded[alias].attributes["uri"])
        known = (catalog[alias] for catalog in self._known if alias in catalog)
        scheme = next(known, None) or iptc_schemes().get(alias)
        if alias not in self._undeclared and not any(alias in catalog for catalog in self._known):
            self._undeclared.add(alias)
            meaning = "; it is read as IPTC's" if scheme else ""
            self.remarks.append(Remark("G2004", f"No catalog at hand declares the alias {alias!r}{meaning}"))
        return scheme

    def settle(self, root: Node) -> None:
        """Takes the declarations that were needed to read the item, unless what is left of it needs them too.

        Remarks on undeclared aliases in what is left as well.
        """
        uses = list(_uses(root, left=False))
        needed = {alias for alias, left in uses if left}
        for alias in dict.fromkeys(alias for alias, _ in uses):
            if alias not in self._embedded:
                self.resolve(alias)
            elif alias not in needed:
                for name in ("alias", "uri"):
                    self._embedded[alias].take(name, str)

    def identity(self, qcode: str) -> str | None:
        """The URI of the concept that a QCode names; the QCode itself where its scheme is not known.

        None where the text is no QCode.
        """
        parts = split_qcode(qcode)
        if parts is None:
            return None
        scheme = self.resolve(parts[0])
        return qcode if scheme is None else scheme + parts[1]

    def find(self, node: Node, name: str, twin: str, terms: Mapping[Key, Term]) -> tuple[Key | None, bool]:
        """Which of some terms a QCode attribute, or its twin with a URI, names, and whether it is just that.

        The code alone is enough: agencies have their own copies of IPTC's vocabularies.
        """
        qcode = node.attributes.get(name, "").strip()
        identity = self.identity(qcode) or node.attributes.get(twin, "").strip()
        for key, term in terms.items():
            if identity == term.uri:
                return key, True
        code = qcode.partition(":")[2].lower()
        return next((key for key, term in terms.items() if code == term.code.lower()), None), False

    def match_exactly(self, node: Node, name: str, twin: str, terms: Mapping[Key, Term]) -> Key | None:
        """Which of some terms the attributes name; nothing where they name one of the same code elsewhere."""
        return self.match(node, name, twin, terms) if self.find(node, name, twin, terms)[1] else None

    def match(self, node: Node, name: str, twin: str, terms: Mapping[Key, Term]) -> Key | None:
        """As `find`; the attributes are taken where they name just that term."""
        key, is_exact = self.find(node, name, twin, terms)
        if is_exact:
            node.take(name, str)
            node.take(twin, str)
        return key


def _uses(node: Node, *, left: bool) -> Iterator[tuple[str, bool]]:
    """Every alias in an element and below it, and whether it is in something that is left."""
    unread = node.left_attributes()
    for name, value in node.attributes.items():
        for qcode in value.split() if name in _QCODE_ATTRIBUTES else ():
            parts = split_qcode(qcode)
            if parts:
                yield parts[0], left or name in unread
    for child in node.left_children():
        if not child.name.startswith("{"):
            yield from _uses(child, left=left or not (child.is_container or child.is_spent))
