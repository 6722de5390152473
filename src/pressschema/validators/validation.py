"""`validate`: one document, or one release, and what is wrong with it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable
from pathlib import Path

from pressschema.documents import Limits, Source
from pressschema.errors import ConfigurationError, ParseError
from pressschema.models import PressRelease
from pressschema.validators.diagnostics import Report
from pressschema.validators.layers import examine_document, examine_release
from pressschema.validators.rules import RULES
from pressschema.validators.settings import Settings
from pressschema.validators.views import Circumstances, DocumentView, ReleaseView

__all__ = ["validate"]

_DEFAULTS = Settings()


def validate(
    source_or_release: Source | PressRelease,
    profile: str | None = None,
    format: str | None = None,
    *,
    settings: Settings = _DEFAULTS,
    clock: Callable[[], dt.datetime] | None = None,
    schemas: Path | None = None,
    limits: Limits | None = None,
) -> Report:
    """What is wrong with a document or a release.

    Nothing that a document holds is an error here: whatever cannot be read is a finding.

    Args:
        source_or_release: the document itself (str, bytes), where it is (a path, a binary file), or a
            release, to which the editorial rules alone apply.
        profile: the name of a choice of rules, in place of that of the settings.
        format: the name of the document's format; recognised from it when None.
        settings: which rules run, and what their findings count as.
        clock: tells the time, with its zone, for the rules about it. They do not run without.
        schemas: a folder with the standards' own schemas, in place of that of the settings.
        limits: how large and how deep a document may be; what its parser holds to when None.

    Raises:
        ConfigurationError: there is no such profile, rule or folder, or a schema in it cannot be read.
        UnknownFormatError: no format has that name, or it cannot be read.
    """
    if profile is not None:
        settings = dataclasses.replace(settings, profile=profile)
    rules = settings.active(RULES)
    now = clock() if clock else None
    if now is not None and now.utcoffset() is None:
        raise ConfigurationError("the clock tells a time without its zone")
    if isinstance(source_or_release, PressRelease):
        return Report(tuple(examine_release(ReleaseView(source_or_release, now=now), rules)))
    circumstances = Circumstances(
        now=now, default_timezone=settings.default_timezone, schemas=_folder(schemas or settings.schemas), limits=limits
    )
    view = DocumentView(source_or_release, format, circumstances)
    return Report(
        tuple(examine_document(view, rules)),
        name=view.name,
        format=None if isinstance(view.format, ParseError) else view.format,
        readable=not isinstance(view.text, ParseError) and not isinstance(view.format, ParseError),
        text=view.text if isinstance(view.text, str) else None,
    )


def _folder(path: Path | None) -> Path | None:
    if path is not None and not path.is_dir():
        raise ConfigurationError(f"there is no folder of schemas {path}")
    return path
