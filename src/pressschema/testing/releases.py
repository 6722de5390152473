"""Strategies of whole releases."""

from __future__ import annotations

from typing import Any, get_args

from hypothesis import strategies as st

from pressschema import models as m
from pressschema.testing import parts
from pressschema.testing.blocks import blocks, bodies
from pressschema.testing.parts import few
from pressschema.testing.values import (
    dates,
    language_tags,
    multiline_texts,
    raw_texts,
    texts,
    uris,
    zoned_datetimes,
)

__all__ = ["json_values", "releases"]


def json_values() -> st.SearchStrategy[Any]:
    """Any JSON value but null, as an extension may hold it."""
    plain = st.one_of(
        raw_texts(),
        st.booleans(),
        st.integers(-(2**70), 2**70),
        st.floats(allow_nan=False, allow_infinity=False),
    )
    return st.recursive(
        plain,
        lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(raw_texts(10), inner, max_size=2)),
        max_leaves=4,
    )


_moments = st.one_of(dates(), zoned_datetimes())

_FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "id": uris(),
    "version": st.one_of(st.integers(1, 20), st.just(2**53 - 1)),
    "type": st.sampled_from(get_args(m.ReleaseType)),
    "status": st.sampled_from(get_args(m.ReleaseStatus)),
    "language": language_tags(),
    "headline": texts(),
    "subheadlines": few(texts()),
    "slugline": texts(),
    "byline": texts(),
    "creditline": texts(),
    "summary": multiline_texts(),
    "release_time": parts.release_times(),
    "issued": _moments,
    "modified": _moments,
    "dateline": parts.datelines(),
    "body": bodies(),
    "quotes": few(parts.quotations()),
    "boilerplates": few(parts.boilerplates()),
    "notes": few(blocks()),
    "contacts": few(parts.contacts()),
    "social_accounts": few(parts.social_accounts()),
    "related_links": few(parts.related_links()),
    "media": few(parts.media()),
    "issuers": few(parts.organisations()),
    "provider": parts.organisations(),
    "people": few(parts.concepts()),
    "organisations": few(parts.concepts()),
    "places": few(parts.concepts()),
    "subjects": few(parts.concepts()),
    "genres": few(parts.concepts()),
    "keywords": few(texts()),
    "instruments": few(parts.instruments()),
    "rights": parts.rights(),
    "relations": few(parts.relations()),
    "provenance": parts.provenances(),
    "extensions": st.dictionaries(uris(), json_values(), max_size=2),
}


@st.composite
def releases(draw: st.DrawFn, /, **fields: st.SearchStrategy[Any]) -> m.PressRelease:
    """Valid releases that reach every field and every kind of block.

    Most examples hold some of the fields, so that each field is also seen with few others about it.

    Args:
        draw: given by Hypothesis.
        fields: a strategy for a field by its name, in place of the usual one; the field is then
            always drawn.

    Raises:
        TypeError: there is no such field.
    """
    unknown = set(fields) - set(_FIELDS)
    if unknown:
        raise TypeError(f"a release has no field {', '.join(sorted(unknown))}")
    names = draw(st.lists(st.sampled_from(sorted(_FIELDS)), unique=True, max_size=12))
    chosen = {name: draw(_FIELDS[name]) for name in names if name not in fields}
    chosen.update((name, draw(strategy)) for name, strategy in fields.items())
    return m.PressRelease(**chosen)
