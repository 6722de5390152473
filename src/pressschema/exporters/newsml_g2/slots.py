"""The properties without a field in the model that have a place in what is written: facts of the 2.35 schema."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from pydantic import TypeAdapter, ValidationError

from pressschema.exporters.newsml_g2.values import as_iri, is_uri
from pressschema.models.identifiers import LanguageTag
from pressschema.models.temporal import DateOrDateTime
from pressschema.vocabularies.catalogs import split_qcode
from pressschema.vocabularies.namespaces import OWN

__all__ = ["ORDER", "SLOTS", "Check", "Shape", "Slot", "is_foreign"]

#: Whether a value is one that the schema admits.
Check: TypeAlias = Callable[[str], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What one element may hold. Where it may hold both text and elements, only one of them is admitted.

    Attributes:
        attributes: the check of each attribute.
        required: the attributes that it cannot be without.
        text: the check of its text, or None where it has none.
        children: groups of child elements: any number of those of the first, then of the next.
    """

    attributes: Mapping[str, Check]
    required: frozenset[str] = frozenset()
    text: Check | None = None
    children: tuple[Mapping[str, Shape], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A place for the elements of one property.

    Attributes:
        shape: what each of them may hold.
        is_single: whether there can be only one.
        needs: the element, beside it, without which readers would take this for what that one says.
        takes_over: whether one of these may stand in place of the element that the release has here
            anyway: one that `says more` than it, or one that merely `differs`.
    """

    shape: Shape
    is_single: bool = False
    needs: str | None = None
    takes_over: str | None = None


def _pattern(pattern: str) -> Check:
    compiled = re.compile(pattern, re.ASCII)
    return lambda text: compiled.fullmatch(text) is not None


def _valid(adapter: TypeAdapter[object], text: str) -> bool:
    try:
        adapter.validate_python(text)
    except ValidationError:
        return False
    return True


_TEMPORAL: Final[TypeAdapter[object]] = TypeAdapter(DateOrDateTime)
_LANGUAGE: Final[TypeAdapter[object]] = TypeAdapter(LanguageTag)


def _time(text: str) -> bool:
    """A date, or a date and time: XML Schema does not ask for an offset."""
    return _valid(_TEMPORAL, text) or _valid(_TEMPORAL, f"{text}Z")


def _language(text: str) -> bool:
    return _valid(_LANGUAGE, text)


def _uri(text: str) -> bool:
    """A URI that validators admit as it is; ours mean something to readers, and are not for others to say."""
    return is_uri(text) and as_iri(text) == text and not text.startswith(OWN)


def _qcode(text: str) -> bool:
    return split_qcode(text) is not None and ":" not in text.partition(":")[0]


def _listed(check: Check) -> Check:
    return lambda text: bool(text) and all(map(check, text.split(" ")))


_qcodes, _uris = _listed(_qcode), _listed(_uri)
_line = _pattern(r"[^\t\n\r]*")
_whole = _pattern(r"[0-9]{1,9}")
_decimal = _pattern(r"-?[0-9]{1,9}(?:\.[0-9]{1,9})?")
_rank = _pattern(r"[1-9]")
_percent = _pattern(r"[0-9]{1,2}|100")
_name = _pattern(r"[A-Za-z_][A-Za-z0-9_.\-]*")

#: Namespaces of which the schema knows attributes, or in which an attribute tells XML parsers something.
_KNOWN_NAMESPACES: Final = (OWN, "http://www.w3.org/", "http://iptc.org/")
_CLARK = re.compile(r"\{([^{}]+)\}[A-Za-z_][A-Za-z0-9_.\-]*", re.ASCII)


def is_foreign(name: str) -> bool:
    """Whether the name, in Clark notation, is that of an attribute which any element may have."""
    found = _CLARK.fullmatch(name)
    return found is not None and is_uri(found[1]) and not found[1].startswith(_KNOWN_NAMESPACES)


def _terms(*names: str) -> dict[str, Check]:
    """Attributes for QCodes, each with its twin for a URI."""
    return {key: check for name in names for key, check in ((name, _qcode), (f"{name}uri", _uri))}


# `id` is left out: a second one of the same value would break the document.
_COMMON: Final[dict[str, Check]] = {
    **_terms("creator", "how", "why"),
    "modified": _time,
    "custom": _pattern("true|false|0|1"),
    "pubconstraint": _qcodes,
    "pubconstrainturi": _uris,
}
_TONGUE: Final[dict[str, Check]] = {"xml:lang": _language, "dir": _pattern("ltr|rtl")}
_PLAIN: Final = {**_COMMON, **_TONGUE}
_CODED: Final[dict[str, Check]] = {**_PLAIN, "qcode": _qcode, "uri": _uri}
_FLEX: Final = {**_CODED, "literal": _line, **_terms("type")}
_VALIDITY: Final[dict[str, Check]] = {"validfrom": _time, "validto": _time}
_ROLES: Final[dict[str, Check]] = {"role": _qcodes, "roleuri": _uris}

_NAME: Final = Shape(attributes={**_PLAIN, **_VALIDITY, **_ROLES, **_terms("part")}, text=_line)
_BLOCK: Final = Shape(attributes={**_PLAIN, **_VALIDITY, **_ROLES}, text=_line)
_NAMES: Final = {"name": _NAME}
_DEFINITIONS: Final = {"name": _NAME, "definition": _BLOCK, "note": _BLOCK}
_RELATED: Final = Shape(attributes={**_FLEX, **_VALIDITY, **_terms("rel")}, children=(_NAMES,))
_RELATIONS: Final = {"broader": _RELATED, "narrower": _RELATED, "related": _RELATED}

_CODE: Final = Shape(attributes=_CODED, children=(_NAMES,))
_CLASS: Final = Shape(attributes={**_PLAIN, "qcode": _qcode}, children=({"name": _NAME, "related": _RELATED},))
_CONCEPT: Final = Shape(attributes=_FLEX, children=(_DEFINITIONS, _RELATIONS))
_AUTHOR: Final = Shape(attributes={**_FLEX, **_ROLES, **_terms("jobtitle")}, children=(_DEFINITIONS, _RELATIONS))
_MOMENT: Final = Shape(attributes=_COMMON, text=_time)
_VERSIONED: Final[dict[str, Check]] = {**_PLAIN, "versioninfo": _line}
_TITLE: Final = Shape(attributes={**_PLAIN, **_ROLES}, text=_line)
_SCHEME: Final = Shape(
    attributes={**_COMMON, "alias": _name, "uri": _uri},
    required=frozenset({"alias", "uri"}),
    children=({"name": _NAME, "definition": _BLOCK, "note": _BLOCK},),
)

#: The slots by path, in an item without any part of what they hold.
SLOTS: Final[Mapping[str, Slot]] = {
    "catalogRef": Slot(
        shape=Shape(attributes={**_COMMON, "href": _uri}, required=frozenset({"href"}), children=({"title": _TITLE},)),
    ),
    "catalog": Slot(
        shape=Shape(attributes={**_COMMON, "additionalInfo": _uri, "url": _uri}, children=({"scheme": _SCHEME},)),
    ),
    "itemMeta/itemClass": Slot(shape=_CLASS, is_single=True, takes_over="differs"),
    "itemMeta/pubStatus": Slot(shape=_CLASS, is_single=True, takes_over="says more"),
    "itemMeta/role": Slot(shape=_CODE, is_single=True),
    "itemMeta/fileName": Slot(shape=Shape(attributes=_COMMON, text=_line), is_single=True),
    "itemMeta/generator": Slot(
        shape=Shape(attributes={**_VERSIONED, **_terms("role")}, text=_line),
        needs="itemMeta/generator",
        takes_over="says more",
    ),
    "itemMeta/profile": Slot(shape=Shape(attributes=_VERSIONED, text=_line), is_single=True),
    "itemMeta/service": Slot(shape=_CODE),
    "itemMeta/title": Slot(shape=_TITLE, needs="contentMeta/headline"),
    "itemMeta/memberOf": Slot(shape=_CONCEPT),
    "itemMeta/signal": Slot(
        shape=Shape(attributes={**_FLEX, **_terms("severity")}, children=(_DEFINITIONS, _RELATIONS))
    ),
    "itemMeta/expires": Slot(shape=_MOMENT),
    "contentMeta/icon": Slot(
        shape=Shape(
            attributes={
                **_COMMON,
                **_terms("rendition", "format", "widthunit", "heightunit", "colourspace"),
                **dict.fromkeys(("href",), _uri),
                **dict.fromkeys(("width", "height", "size", "orientation"), _whole),
                **dict.fromkeys(("residref", "contenttype", "title"), _line),
            }
        )
    ),
    "contentMeta/urgency": Slot(shape=Shape(attributes=_COMMON, text=_rank), is_single=True),
    "contentMeta/contentCreated": Slot(shape=_MOMENT, is_single=True, needs="itemMeta/firstCreated"),
    "contentMeta/contentModified": Slot(shape=_MOMENT, is_single=True, needs="itemMeta/versionCreated"),
    "contentMeta/digitalSourceType": Slot(shape=Shape(attributes={**_COMMON, "qcode": _qcode}), is_single=True),
    "contentMeta/creator": Slot(shape=_AUTHOR),
    "contentMeta/contributor": Slot(shape=_AUTHOR),
    "contentMeta/audience": Slot(
        shape=Shape(
            attributes={**_FLEX, "confidence": _percent, "relevance": _percent, "significance": _rank},
            children=(_DEFINITIONS, _RELATIONS),
        )
    ),
    "contentMeta/altId": Slot(
        shape=Shape(
            attributes={
                **_PLAIN,
                **_terms("type", "idformat", "role"),
                "environment": _qcodes,
                "environmenturi": _uris,
                "version": _line,
            },
            text=_line,
        )
    ),
    "contentMeta/rating": Slot(
        shape=Shape(
            attributes={
                **_COMMON,
                **dict.fromkeys(("value", "scalemin", "scalemax"), _decimal),
                **_terms("valcalctype", "scaleunit", "ratertype", "ratingtype"),
                "raters": _whole,
            },
            required=frozenset({"value", "scalemin", "scalemax"}),
        )
    ),
    "contentMeta/slugline": Slot(
        shape=Shape(attributes={**_PLAIN, **_ROLES, "separator": _line}, text=_line),
        needs="contentMeta/slugline",
        takes_over="says more",
    ),
}

_ITEM_META: Final = """
    itemClass provider versionCreated firstCreated embargoed pubStatus role fileName generator profile service title
    edNote memberOf signal expires link
"""
# From `located` to `rating`, and from `language` on, the schema leaves the order open.
_CONTENT_META: Final = """
    icon urgency contentCreated contentModified digitalSourceType located infoSource creator contributor audience altId
    rating language genre keyword subject slugline headline dateline by creditline description
"""

#: The order of the elements in each section.
ORDER: Final[Mapping[str, tuple[str, ...]]] = {
    "itemMeta": tuple(_ITEM_META.split()),
    "contentMeta": tuple(_CONTENT_META.split()),
}
