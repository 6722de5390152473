"""From what a parser remarked on, while it still saw the source, to findings."""

from __future__ import annotations

from collections.abc import Iterator

from pressschema.validators.rules.rule import Finding
from pressschema.validators.views import ReleaseView

__all__ = ["remarked"]


def remarked(view: ReleaseView, code: str) -> Iterator[Finding]:
    """The remarks that are findings of a rule."""
    for remark in view.remarks:
        if remark.rule == code:
            if remark.path is None and remark.offset is not None:
                yield Finding(remark.message, value=remark.message, place=remark.offset)
            else:
                yield Finding(remark.message, remark.path or "", remark.message)
