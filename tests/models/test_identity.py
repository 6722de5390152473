"""The id made from the content: the same on every run and machine, another for another content."""

from __future__ import annotations

import subprocess
import sys

from hypothesis import given

from pressschema import PressRelease
from pressschema.models import Provenance
from pressschema.testing import releases

#: Pinned: this id must never change within version 1.0 of the model.
RELEASE = {"headline": "Ferry resumes", "language": "en", "issued": "2026-03-01"}
ID = "urn:uuid:bd302827-e561-51d9-a835-7a5edc6fc439"


def test_the_id_of_a_content_is_pinned() -> None:
    assert PressRelease.model_validate(RELEASE).id == ID


def test_another_process_with_another_hash_seed_makes_the_same_id() -> None:
    code = f"from pressschema import PressRelease; print(PressRelease.model_validate({RELEASE!r}).id)"
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    assert made.stdout.strip() == ID


def test_an_id_that_is_given_is_kept() -> None:
    release = PressRelease(id="tag:example.org,2026:1", headline="A")
    assert release.id == "tag:example.org,2026:1"
    assert not release.has_generated_id


def test_other_content_has_another_id() -> None:
    assert PressRelease(headline="A").id != PressRelease(headline="B").id


def test_how_it_was_read_is_no_content() -> None:
    read = PressRelease(headline="A", provenance=Provenance(format="text"))
    assert read.id == PressRelease(headline="A").id


@given(releases())
def test_a_made_id_stays_when_the_release_is_written_and_read(release: PressRelease) -> None:
    without = PressRelease.model_validate({k: v for k, v in release.model_dump(mode="json").items() if k != "id"})
    assert without.has_generated_id
    again = PressRelease.model_validate_json(without.model_dump_json())
    assert again.id == without.id
    assert again.has_generated_id
