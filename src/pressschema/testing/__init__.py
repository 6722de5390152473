"""Hypothesis strategies of valid releases and their parts, for the tests of those who use pressschema.

    from hypothesis import given
    from pressschema.testing import releases

    @given(releases())
    def test_my_importer_keeps_the_headline(release): ...

Needs Hypothesis: ``pip install 'pressschema[testing]'``.
"""

from pressschema.errors import MissingExtraError

try:
    from pressschema.testing.blocks import blocks, bodies, contents, marks, runs
    from pressschema.testing.parts import (
        boilerplates,
        concepts,
        contacts,
        datelines,
        instruments,
        media,
        organisations,
        places,
        provenances,
        quotations,
        related_links,
        relations,
        release_times,
        renditions,
        rights,
        social_accounts,
    )
    from pressschema.testing.releases import json_values, releases
    from pressschema.testing.values import (
        dates,
        email_addresses,
        hrefs,
        language_tags,
        local_ids,
        media_types,
        multiline_texts,
        raw_texts,
        texts,
        uris,
        verbatim_texts,
        zoned_datetimes,
    )
except ModuleNotFoundError as error:
    if error.name != "hypothesis":
        raise
    raise MissingExtraError("hypothesis", "testing") from error

__all__ = [
    "blocks",
    "bodies",
    "boilerplates",
    "concepts",
    "contacts",
    "contents",
    "datelines",
    "dates",
    "email_addresses",
    "hrefs",
    "instruments",
    "json_values",
    "language_tags",
    "local_ids",
    "marks",
    "media",
    "media_types",
    "multiline_texts",
    "organisations",
    "places",
    "provenances",
    "quotations",
    "raw_texts",
    "related_links",
    "relations",
    "release_times",
    "releases",
    "renditions",
    "rights",
    "runs",
    "social_accounts",
    "texts",
    "uris",
    "verbatim_texts",
    "zoned_datetimes",
]
