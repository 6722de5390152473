"""Which format a document is in, and why."""

from __future__ import annotations

from dataclasses import dataclass

from pressschema.documents import Document
from pressschema.errors import ParseError
from pressschema.formats.peek import Peek
from pressschema.formats.registry import Registry
from pressschema.formats.signatures import Claim

__all__ = ["Candidate", "candidates", "detect"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A format that a document may be in, how certain that is (0 to 1), and why."""

    format: str
    certainty: float
    reason: str


def candidates(document: Document, registry: Registry) -> tuple[Candidate, ...]:
    """Every format that claims the document, the most certain first."""
    peek = Peek(document)
    found = []
    for row in registry:
        claims = [claim for signature in row.signatures if (claim := signature.claim(peek)) is not None]
        if claims:
            best: Claim = max(claims, key=lambda claim: claim.certainty)
            found.append(Candidate(row.name, best.certainty, best.reason))
    return tuple(sorted(found, key=lambda candidate: -candidate.certainty))


def detect(document: Document, registry: Registry) -> str:
    """The one format that the document is in.

    Raises:
        ParseError: no format claims it, or two do with the same certainty.
    """
    found = candidates(document, registry)
    if not found:
        raise ParseError(f"no format is recognised: {_appearance(Peek(document))}")
    best, *others = found
    if others and others[0].certainty == best.certainty:
        raise ParseError(
            f"it may be {best.format} ({best.reason}) or {others[0].format} ({others[0].reason}): say which"
        )
    return best.format


def _appearance(peek: Peek) -> str:
    if peek.xml_root is not None:
        namespace, name = peek.xml_root
        return f"the root element is {name} in {namespace or 'no namespace'}"
    if peek.looks_like_markup:
        return "it begins like XML or HTML, but no root element can be read"
    if peek.looks_like_json:
        keys = ", ".join(sorted(peek.json_keys)[:6])
        return f"a JSON object with {keys}" if keys else "a JSON object without keys"
    if peek.text is not None:
        return f"it reads as text, though its name ends in {peek.suffix}"
    return "it is binary"
