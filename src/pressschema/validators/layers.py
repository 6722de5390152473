"""The pipeline: bytes and encoding, syntax, the format's own schema, the model, editorial rules.

Every layer gives diagnostics and raises nothing. When a layer finds that a document can be followed no
further, the layers after it do not run: what they would say is about that fault and not about the document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from typing import Final, TypeAlias

from pressschema.errors import ParseError
from pressschema.markup.positions import Extent
from pressschema.validators.diagnostics import Diagnostic, fingerprint
from pressschema.validators.locations import Locator, path_of
from pressschema.validators.profiles import ActiveRule
from pressschema.validators.rules.rule import Finding, Layer
from pressschema.validators.views import DocumentView, ReleaseView

__all__ = ["MOST_FINDINGS", "examine_document", "examine_release"]

#: Of one rule in one document; the next one says that there are more. Whoever has a hundred of a kind to
#: mend needs no longer list, and a document made to have a million costs no more than one with a hundred.
MOST_FINDINGS: Final = 100

_Locate: TypeAlias = Callable[[Finding], Extent | None]


def examine_document(view: DocumentView, rules: Iterable[ActiveRule]) -> Iterator[Diagnostic]:
    """What the rules find in a document, layer by layer."""
    chosen = [active for active in rules if _concerns(active, view)]
    locator = Locator(view)
    for layer, passable in _PASSABLE.items():
        for active in chosen:
            if active.rule.layer is layer:
                yield from _diagnostics(active, active.rule.check(view), locator.in_document)
        if not passable(view):
            return
    for release in view.releases:
        yield from examine_release(release, chosen, locator)


def examine_release(
    view: ReleaseView, rules: Iterable[ActiveRule], locator: Locator | None = None
) -> Iterator[Diagnostic]:
    """What the editorial rules find in a release; where, if there is a document that it was read from."""
    locate = partial(locator.in_release, record=view.record) if locator else _nowhere
    for active in rules:
        if active.rule.layer is Layer.EDITORIAL:
            yield from _diagnostics(active, active.rule.check(view), locate, view.record)


def _nowhere(_finding: Finding) -> None:
    return None


#: Whether a document can be followed beyond a layer.
_PASSABLE: Final[dict[Layer, Callable[[DocumentView], bool]]] = {
    Layer.ENCODING: lambda view: not isinstance(view.text, ParseError),
    Layer.SYNTAX: lambda view: not isinstance(view.format, ParseError) and view.syntax_error is None,
    Layer.SCHEMA: lambda _view: True,
    Layer.MODEL: lambda view: not isinstance(view.readings, ParseError),
}


def _concerns(active: ActiveRule, view: DocumentView) -> bool:
    return not active.rule.formats or view.format in active.rule.formats


def _diagnostics(
    active: ActiveRule, findings: Iterable[Finding], locate: _Locate, record: int | None = None
) -> Iterator[Diagnostic]:
    """The findings of a rule in the order of the document, those without a place first."""
    found = list(islice(findings, MOST_FINDINGS + 1))
    made = [_diagnostic(active, finding, locate, finding.record or record) for finding in found[:MOST_FINDINGS]]
    yield from sorted(made, key=_place)
    if len(found) > MOST_FINDINGS:
        more = Finding(f"There is more of this; after {MOST_FINDINGS} it is not listed")
        yield _diagnostic(active, more, locate, record)


def _diagnostic(active: ActiveRule, finding: Finding, locate: _Locate, record: int | None) -> Diagnostic:
    rule, path = active.rule, path_of(finding)
    return Diagnostic(
        code=rule.code,
        name=rule.name,
        severity=active.severity,
        message=finding.message,
        path=path,
        location=locate(finding),
        record=record,
        fingerprint=fingerprint(rule.code, path, finding.value),
        help=rule.page.help or None,
        fix=finding.fix,
    )


def _place(diagnostic: Diagnostic) -> tuple[int, int]:
    location = diagnostic.location
    return (location.start.line, location.start.column) if location else (0, 0)
