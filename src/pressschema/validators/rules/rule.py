"""What a rule is: a check with a code, a name, a severity and a page of its own."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Generic, Self, TypeAlias, TypeVar

from lxml import etree

from pressschema.errors import ParseError
from pressschema.markup.positions import Extent
from pressschema.validators.diagnostics import Severity
from pressschema.validators.rules.pages import Page, read_page
from pressschema.validators.views import DocumentView, ReleaseView

__all__ = ["DocumentRule", "Finding", "InElement", "Layer", "ReleaseRule", "Rule", "document_rule", "release_rule"]

Subject = TypeVar("Subject")


class Layer(enum.Enum):
    """The layers of validation, in their order: each looks at what the one before has made accessible."""

    ENCODING = "bytes and encoding"
    SYNTAX = "syntax"
    SCHEMA = "the format's own schema"
    MODEL = "the model"
    EDITORIAL = "editorial rules"


@dataclass(frozen=True, slots=True)
class InElement:
    """A place in an XML document: an element, or an attribute of it, with its namespace as in ``{uri}name``."""

    element: etree._Element
    attribute: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check says; rule, settings and positions make a `Diagnostic` of it.

    Attributes:
        message: what is wrong here, in one sentence.
        path: see `Diagnostic`. An element has its own.
        value: what about the value tells this finding from others; it goes into the fingerprint.
        place: where it stands, where the path does not tell that: a stretch of the source, an offset into the
            decoded text, or an element of the tree.
        record: see `Diagnostic`; for checks of documents.
        fix: see `Diagnostic`.
    """

    message: str
    path: str | None = None
    value: str = ""
    place: Extent | int | InElement | None = None
    record: int | None = None
    fix: str | None = None

    @classmethod
    def from_error(cls, error: ParseError) -> Self:
        """What stood in the way of reading a document."""
        place = error.position
        return cls(
            message=error.message[:1].upper() + error.message[1:],
            path=error.path,
            value=error.message,
            place=None if place is None else Extent(place, place),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Generic[Subject]):
    """One rule.

    Attributes:
        code: family and number, such as `TIM007`. Never reused, never renumbered.
        name: what is wrong, in kebab-case.
        severity: the default; profiles and settings may have another.
        layer: the layer that it belongs to.
        profile: the narrowest profile that has it.
        formats: the only formats that it is about; empty where it is about all.
        check: yields what it finds. It raises nothing, whatever it is given.
        page: what its docstring says.
    """

    code: str
    name: str
    severity: Severity
    layer: Layer
    profile: str
    formats: frozenset[str] = frozenset()
    check: Callable[[Subject], Iterable[Finding]] = field(repr=False)
    page: Page = field(repr=False)

    @property
    def family(self) -> str:
        """The letters (and digit, of `G2`) that the code begins with."""
        return self.code[:-3]


#: A rule about a document as it stands, and one about a release, whatever it was read from.
DocumentRule: TypeAlias = Rule[DocumentView]
ReleaseRule: TypeAlias = Rule[ReleaseView]


def document_rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    layer: Layer,
    profile: str = "format",
    formats: Iterable[str] = (),
) -> Callable[[Callable[[DocumentView], Iterable[Finding]]], DocumentRule]:
    """Makes a rule of a function that looks at a document; its docstring is the page."""
    return _maker(code, name, severity, layer, profile, frozenset(formats))


def release_rule(
    code: str, name: str, severity: Severity, *, profile: str = "core"
) -> Callable[[Callable[[ReleaseView], Iterable[Finding]]], ReleaseRule]:
    """Makes a rule of a function that looks at a release; its docstring is the page."""
    return _maker(code, name, severity, Layer.EDITORIAL, profile, frozenset())


def _maker(
    code: str, name: str, severity: Severity, layer: Layer, profile: str, formats: frozenset[str]
) -> Callable[[Callable[[Subject], Iterable[Finding]]], Rule[Subject]]:
    def make(check: Callable[[Subject], Iterable[Finding]]) -> Rule[Subject]:
        return Rule(
            code=code,
            name=name,
            severity=severity,
            layer=layer,
            profile=profile,
            formats=formats,
            check=check,
            page=read_page(check.__doc__ or ""),
        )

    return make
