"""Signatures: the marks by which documents of a format are recognised. They are data in its registry row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from pressschema.formats.peek import Peek

__all__ = ["AnyText", "Claim", "JsonObject", "Signature", "XmlRoot"]


@dataclass(frozen=True, slots=True)
class Claim:
    """That a document is in a format, how certain that is (0 to 1), and why."""

    certainty: float
    reason: str


class Signature(Protocol):
    """One mark of a format."""

    def claim(self, peek: Peek) -> Claim | None:
        """What the mark says of a document; None where it is absent."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class XmlRoot:
    """An XML document by the name of its root element."""

    namespace: str
    name: str

    def claim(self, peek: Peek) -> Claim | None:
        """Certain where the namespace is right too; likely where the document has none."""
        if peek.xml_root is None or peek.xml_root[1] != self.name:
            return None
        if peek.xml_root[0] == self.namespace:
            return Claim(1.0, f"its root element is {self.name} in {self.namespace}")
        if not peek.xml_root[0]:
            return Claim(0.6, f"its root element is {self.name}, though in no namespace")
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonObject:
    """A JSON object by keys that it has."""

    having: tuple[str, ...]
    certainty: float = 0.9

    def claim(self, peek: Peek) -> Claim | None:
        """As certain as the signature says where every key is there."""
        if not peek.json_keys.issuperset(self.having):
            return None
        return Claim(self.certainty, f"it is a JSON object with {', '.join(self.having)}")


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyText:
    """Text of no particular form: what a document is when nothing speaks for anything else.

    Attributes:
        unless: suffixes of names that do speak for something else.
    """

    unless: tuple[str, ...] = ()

    def claim(self, peek: Peek) -> Claim | None:
        """Never certain; absent for what is binary, begins as markup or JSON does, or is named as such."""
        if peek.text is None or peek.looks_like_markup or peek.looks_like_json or peek.suffix in self.unless:
            return None
        return Claim(0.1, "it is text without any markup that is known here")
