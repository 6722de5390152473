"""Why an XML document is not valid against an XML Schema: clear sentences, each about one element or attribute.

libxml2 does the checking. What it found is told apart by its own kinds of error; the names of elements and
attributes are taken from its messages, which is where alone it tells them.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path
from types import MappingProxyType
from typing import Final

from lxml import etree

from pressschema.errors import ConfigurationError
from pressschema.markup.xml import local_name, text_content
from pressschema.validators.wording import did_you_mean, shown

__all__ = ["Violation", "XmlSchema", "built_in_schema", "newest_schema", "schema_at"]

#: Of the names that may stand in a place, so many are told.
_TOLD: Final = 8


@dataclass(frozen=True, slots=True)
class Violation:
    """One fault.

    Attributes:
        element: the element that is wrong, or that lacks something.
        attribute: the attribute of it that is wrong, with its namespace as in ``{uri}name``.
        message: what is wrong with it.
    """

    element: etree._Element
    attribute: str | None
    message: str


class XmlSchema:
    """A schema, ready to be held against documents, from several threads too."""

    def __init__(self, path: Path) -> None:
        """Reads the schema and the files beside it that it includes.

        Raises:
            ConfigurationError: it cannot be read, or is no XML Schema.
        """
        parser = etree.XMLParser(no_network=True, resolve_entities=False, load_dtd=False)
        try:
            self._schema = etree.XMLSchema(etree.parse(path, parser))
        except (OSError, etree.XMLSyntaxError, etree.XMLSchemaParseError) as error:
            raise ConfigurationError(f"cannot read the XML Schema {path}: {error}") from error
        # A schema of lxml keeps the errors of its last run, and has no other way to tell them.
        self._lock = threading.Lock()

    def explain(self, root: etree._Element) -> Iterator[Violation]:
        """Every fault of a document, in its order."""
        with self._lock:
            log = [] if self._schema.validate(root) else list(self._schema.error_log)
        for entry in log:
            element = _element_at(root, entry.path or "")
            found = _ATTRIBUTE.search(entry.message)
            attribute = found[1] if found else None
            message = _NAMESPACE.sub("", entry.message)
            sentence = _SENTENCES.get(entry.type_name, _as_it_stands)(_Fault(element, attribute, message))
            yield Violation(element, attribute, sentence)


@lru_cache(maxsize=4)
def built_in_schema(name: str) -> XmlSchema:
    """One of the schemas that come with the validators, by the name of its file."""
    with resources.as_file(resources.files(__package__).joinpath("schemas", name)) as path:
        return XmlSchema(path)


@lru_cache(maxsize=4)
def schema_at(path: Path) -> XmlSchema:
    """A schema that the user has, read once.

    Raises:
        ConfigurationError: it cannot be read, or is no XML Schema.
    """
    return XmlSchema(path)


def newest_schema(folder: Path, *patterns: str) -> Path | None:
    """The file in a folder with the highest version in its name, among those of the first pattern that fits any."""
    for pattern in patterns:
        if found := list(folder.glob(pattern)):
            return max(found, key=lambda path: [int(number) for number in re.findall(r"\d+", path.name)])
    return None


# -- where -----------------------------------------------------------------------------------------------------

_STEP: Final = re.compile(r"([^/\[\]]+)(?:\[(\d+)\])?")


def _element_at(root: etree._Element, path: str) -> etree._Element:
    """The element at a path of libxml2, in which ``*`` is any element without a prefix of its own."""
    here = root
    for name, number in _STEP.findall(path.removeprefix("/"))[1:]:
        alike = [child for child in here.iterchildren(etree.Element) if name in ("*", _written(child))]
        index = int(number or 1) - 1
        if index >= len(alike):
            break
        here = alike[index]
    return here


def _written(element: etree._Element) -> str:
    return f"{element.prefix}:{local_name(element)}" if element.prefix else local_name(element)


# -- what ------------------------------------------------------------------------------------------------------

_NAMESPACE: Final = re.compile(r"\{[^{}]*\}")
_ATTRIBUTE: Final = re.compile(r"^Element '[^']+', attribute '([^']+)'")
_MISSING_ATTRIBUTE: Final = re.compile(r"The attribute '([^']+)' is required")
_EXPECTED: Final = re.compile(r"Expected is (?:one of )?\( (.*) \)\.?$")
_TYPE: Final = re.compile(r" type '(?:xs:)?(\w+)'")
_PATTERN: Final = re.compile(r"by the pattern '(.*)'\.$", re.DOTALL)
_LIMIT: Final = re.compile(r"allowed \('([^']*)'\)")

_MOMENT: Final = "a date and time such as 2026-03-01T09:30:00+01:00"
_QCODE: Final = "an alias, a colon and a code, without blanks"
_LANGUAGE: Final = "a language tag such as en-GB"

#: What simple types and patterns demand, in words: those of the standard's schema and of ours.
_FORMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "dateTime": _MOMENT,
        "DateTimeOrEmpty": f"{_MOMENT}, or nothing",
        "UnionDateTimeEmptyStringType": f"{_MOMENT}, or nothing",
        "DateOptTime": f"a date, or {_MOMENT}",
        "DateOptTimeType": f"a date, or {_MOMENT}",
        "TruncatedDateTime": f"a year, a month, a date, or {_MOMENT}",
        "TruncatedDateTimeType": f"a year, a month, a date, or {_MOMENT}",
        "positiveInteger": "a whole number from 1",
        "nonNegativeInteger": "a whole number from 0",
        "integer": "a whole number",
        "OneToNine": "a whole number from 1 to 9",
        "Int1to9Type": "a whole number from 1 to 9",
        "decimal": "a number",
        "boolean": "true or false",
        "anyURI": "a URI",
        "language": _LANGUAGE,
        "ID": "a name that nothing else in the document has",
        "IDREF": "the id of something",
        "IDREFS": "ids, with blanks between them",
        "NCName": "a name without a colon",
        r"[^\s:]+:[^\s]+": _QCODE,
        r"[0-9]+\.[0-9]+": "two numbers with a dot between them, such as 2.35",
        r"[\S ]*": "one line without tabs",
    }
)


@dataclass(frozen=True, slots=True)
class _Fault:
    """What libxml2 says of one fault, namespaces taken out of the message."""

    element: etree._Element
    attribute: str | None
    message: str

    @property
    def name(self) -> str:
        return local_name(self.element)

    @property
    def place(self) -> str:
        return f"{self.name}/@{_NAMESPACE.sub('', self.attribute)}" if self.attribute else self.name

    @property
    def value(self) -> str:
        value = self.element.get(self.attribute, "") if self.attribute else text_content(self.element)
        return shown(value)

    def found(self, pattern: re.Pattern[str]) -> str:
        match = pattern.search(self.message)
        return match[1] if match else ""


def _element_content(fault: _Fault) -> str:
    names = [name for name in fault.found(_EXPECTED).split(", ") if name and not name.startswith("##")]
    if "Missing child" in fault.message:
        return f"{fault.name} lacks {' or '.join(names[:_TOLD]) or 'an element'}"
    if not names:
        return f"{fault.name} cannot stand here"
    more = f" and {len(names) - _TOLD} others" if len(names) > _TOLD else ""
    told = ", ".join(names[:_TOLD]) + more
    return f"{fault.name} cannot stand here; what can is {told}{did_you_mean(fault.name, names)}"


def _missing_attribute(fault: _Fault) -> str:
    return f"{fault.name} lacks the attribute {fault.found(_MISSING_ATTRIBUTE)}"


def _unknown_attribute(fault: _Fault) -> str:
    return f"{fault.name} cannot have the attribute {_NAMESPACE.sub('', fault.attribute or '')}"


def _wrong_value(fault: _Fault) -> str:
    form = fault.found(_TYPE) or fault.found(_PATTERN)
    if fault.attribute and fault.attribute.endswith("}lang"):
        form = "language"
    words = _FORMS.get(form) or (f"of the form {form}" if form else "what the standard demands")
    return f"{fault.place} is {fault.value}, not {words}"


def _out_of_range(fault: _Fault) -> str:
    comparison = "less" if "less than" in fault.message else "more"
    return f"{fault.place} is {fault.value}, {comparison} than {fault.found(_LIMIT)}"


def _text(fault: _Fault) -> str:
    return f"{fault.name} cannot have text of its own, beside or instead of elements"


def _elements(fault: _Fault) -> str:
    return f"{fault.name} can have text, but no elements"


def _wrong_root(fault: _Fault) -> str:
    return f"{fault.name} is no document of this format"


def _as_it_stands(fault: _Fault) -> str:
    return fault.message


#: By libxml2's name for the kind of error.
_SENTENCES: Final[Mapping[str, Callable[[_Fault], str]]] = MappingProxyType(
    {
        "SCHEMAV_ELEMENT_CONTENT": _element_content,
        "SCHEMAV_CVC_COMPLEX_TYPE_4": _missing_attribute,
        "SCHEMAV_CVC_COMPLEX_TYPE_3_2_1": _unknown_attribute,
        "SCHEMAV_CVC_COMPLEX_TYPE_3_2_2": _unknown_attribute,
        "SCHEMAV_CVC_DATATYPE_VALID_1_2_1": _wrong_value,
        "SCHEMAV_CVC_DATATYPE_VALID_1_2_2": _wrong_value,
        "SCHEMAV_CVC_DATATYPE_VALID_1_2_3": _wrong_value,
        "SCHEMAV_CVC_PATTERN_VALID": _wrong_value,
        "SCHEMAV_CVC_ENUMERATION_VALID": _wrong_value,
        "SCHEMAV_CVC_MININCLUSIVE_VALID": _out_of_range,
        "SCHEMAV_CVC_MAXINCLUSIVE_VALID": _out_of_range,
        "SCHEMAV_CVC_COMPLEX_TYPE_2_1": _text,
        "SCHEMAV_CVC_COMPLEX_TYPE_2_3": _text,
        "SCHEMAV_CVC_COMPLEX_TYPE_2_2": _elements,
        "SCHEMAV_CVC_ELT_1": _wrong_root,
    }
)
