"""IDN: what the release is, in which language, and what it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pressschema.validators.diagnostics import Severity
from pressschema.validators.rules.rule import Finding, release_rule
from pressschema.validators.views import ReleaseView

_UNDETERMINED: Final = "und"
#: Formats that have no place for an identifier.
_WITHOUT_IDENTIFIERS: Final = frozenset({"text"})


@release_rule("IDN001", "generated-id", Severity.INFO)
def generated_id(view: ReleaseView) -> Iterator[Finding]:
    """The source has no identifier, so the release has one made from its content.

    Raw text is let pass: it has no place for one.

    Why:
        The same content always gives the same identifier, but a corrected version gets another one, and nobody
        can tell that the two belong together.

    Help:
        Give the release an absolute URI of its own that stays through all its versions.

    Bad:
        ```json
        {"id": null}
        ```

    Good:
        ```json
        {"id": "https://news.example.org/releases/2026/tide-gauge"}
        ```
    """
    if view.format not in _WITHOUT_IDENTIFIERS and view.release.has_generated_id:
        yield Finding("The identifier is made from the content", "/id")


@release_rule("IDN003", "missing-language", Severity.WARNING)
def missing_language(view: ReleaseView) -> Iterator[Finding]:
    """The language of the release is not known.

    Why:
        Hyphenation, speech output, translation and search depend on it; a reader of the release would have to guess.
        BCP 47 keeps `und` for what cannot be determined.

    Help:
        State the language as a BCP 47 tag, such as `en` or `de-AT`.

    Bad:
        ```json
        {"language": "und"}
        ```

    Good:
        ```json
        {"language": "en-GB"}
        ```
    """
    if view.release.language == _UNDETERMINED:
        yield Finding("The language is not known", "/language")


@release_rule("IDN006", "correction-without-target", Severity.WARNING)
def correction_without_target(view: ReleaseView) -> Iterator[Finding]:
    """A correction does not say what it corrects.

    Why:
        The faulty release stays in archives and on pages beside the right one, and nothing leads from the one to
        the other.

    Help:
        Add a relation `corrects` or `supersedes` with the identifier of the earlier release.

    Bad:
        ```json
        {"type": "correction", "relations": []}
        ```

    Good:
        ```json
        {
          "type": "correction",
          "relations": [{"rel": "corrects", "href": "https://news.example.org/releases/2026/tide-gauge"}]
        }
        ```
    """
    release = view.release
    if release.type == "correction" and not any(r.rel in ("corrects", "supersedes") for r in release.relations):
        yield Finding("A correction of nothing that is named", "/relations")
