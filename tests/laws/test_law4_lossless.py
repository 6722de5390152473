"""Law 4: `parse(export(r, F, lossless=True)) == r` for every release and every format that can hold a residue."""

from __future__ import annotations

import pytest
from hypothesis import given

from pressschema import PressRelease, export, parse
from pressschema.errors import LossError
from pressschema.formats.registry import Format
from pressschema.testing import releases


@given(release=releases())
def test_everything_comes_back(residue_format: Format, release: PressRelease) -> None:
    back = parse(export(release, residue_format.name, lossless=True))
    assert back.model_dump(mode="json") == release.model_dump(mode="json")
    assert back == release


def test_a_format_without_a_place_for_a_residue_refuses_and_says_what_it_would_lose() -> None:
    release = PressRelease.model_validate({"headline": "Ferry resumes", "keywords": ["ferries"]})
    with pytest.raises(LossError, match="/keywords"):
        export(release, "text", lossless=True)
