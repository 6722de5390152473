"""JSN and MOD: whether a document makes a release of the canonical model."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from pressschema.errors import ParseError
from pressschema.models import PressRelease
from pressschema.models.json_schema import json_schema
from pressschema.models.problems import problems
from pressschema.validators.diagnostics import Severity
from pressschema.validators.rules.rule import Finding, Layer, document_rule
from pressschema.validators.views import DocumentView

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

#: Kinds of fault for which the model has sentences of its own; they say more than the schema can.
_OWN_WORDS: Final = frozenset({"blank_text", "illegal_character", "not_well_formed", "says_nothing"})


@cache
def _validator() -> Validator:
    from pressschema.validators.schema_json import validator_for  # slow to import; see `_faults`

    return validator_for(json_schema())


@document_rule("JSN001", "json-schema-violation", Severity.ERROR, layer=Layer.SCHEMA, formats=["json"])
def json_schema_violation(view: DocumentView) -> Iterator[Finding]:
    """The document is JSON, and breaks the JSON Schema of a release.

    Dates, URIs, e-mail addresses and language tags are checked too. Of a block only the kind that it
    says it is is held against it.

    Why:
        The schema is what every system that takes releases in may rely on. The field that it names is the one that
        such a system stumbles over.

    Help:
        See the schema, which `pressschema schema` prints, for what belongs there.

    Bad:
        ```json
        {"headlne": "Harbour Trust opens tide gauge data to everyone"}
        ```

        ```json
        {"body": [{"kind": "paragraph"}]}
        ```

        ```json
        {"issued": "2026-02-30"}
        ```

    Good:
        ```json
        {"body": [{"kind": "paragraph", "content": [{"text": "The Harbour Trust opened its archive today."}]}]}
        ```
    """
    # Model and schema accept the same documents: what could be read has no fault to be explained.
    if not isinstance(view.readings, ParseError):
        return
    value: Any = view.tree
    if not isinstance(value, list):
        yield from _faults(value, "", None)
        return
    for index, item in enumerate(value):
        yield from _faults(item, f"/{index}", index + 1)


def _faults(value: Any, base: str, record: int | None) -> Iterator[Finding]:
    from pressschema.validators.schema_json import explain  # slow to import, and only faulty documents need it

    own_words = _own_words(value)
    if own_words is None:
        return
    for fault in explain(value, _validator()):
        sentence = own_words.get(fault.pointer)
        message = f"{sentence}: {fault.value}" if sentence else fault.message
        yield Finding(message, base + fault.pointer, fault.value, record=record)


def _own_words(value: Any) -> dict[str, str] | None:
    """The model's own sentences by pointer; None where it accepts the value."""
    try:
        PressRelease.model_validate(value)
    except ValidationError as error:
        return {problem.pointer: problem.message for problem in problems(error, value) if problem.kind in _OWN_WORDS}
    return None


@document_rule("MOD001", "unreadable-release", Severity.ERROR, layer=Layer.MODEL)
def unreadable_release(view: DocumentView) -> Iterator[Finding]:
    """The document is well-formed and in a known format, but no release can be read from it.

    For canonical JSON the findings of JSN001 say why.

    Why:
        There is an item without content, or one whose parts contradict the format.

    Help:
        Check whether it is the document that you mean, and whether it is complete.

    Bad:
        ```xml
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
          <header><sent>2026-03-01T09:00:00Z</sent></header>
          <itemSet/>
        </newsMessage>
        ```

    Good:
        ```xml
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
          <header><sent>2026-03-01T09:00:00Z</sent></header>
          <itemSet>
            <newsItem standard="NewsML-G2" standardversion="2.35" guid="urn:newsml:example.org:20260301:tide-gauge"/>
          </itemSet>
        </newsMessage>
        ```
    """
    error = view.readings
    if isinstance(error, ParseError) and not any(json_schema_violation.check(view) if view.format == "json" else ()):
        yield Finding.from_error(error)
