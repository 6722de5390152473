"""Law 3: losses are measured. With the losses undone, what came back is the release."""

from __future__ import annotations

import pytest
from hypothesis import given

from pressschema import PressRelease, convert, export, parse
from pressschema.errors import ExportError, LossError
from pressschema.formats.comparison import losses
from pressschema.formats.conversion import convert_release
from pressschema.formats.registry import Format
from pressschema.testing import releases


@given(release=releases())
def test_losses_are_what_does_not_come_back(two_way_format: Format, release: PressRelease) -> None:
    try:
        conversion = convert_release(release, two_way_format.name)
    except ExportError:
        # Only a release of which the format can show nothing at all cannot be written.
        assert two_way_format.name == "text"
        return
    back = parse(conversion.data, two_way_format.name)
    assert conversion.losses == losses(release, back)
    unharmed = conversion.losses == ()
    assert unharmed == (back.model_dump(mode="json") == release.model_dump(mode="json"))


def test_json_loses_nothing() -> None:
    release = PressRelease.model_validate({"headline": "A", "quotes": [{"text": "B"}]})
    assert convert_release(release, "json").losses == ()


def test_strict_makes_a_loss_an_error_that_lists_it() -> None:
    release = PressRelease.model_validate({"headline": "A", "quotes": [{"text": "B"}]})
    with pytest.raises(LossError, match="/quotes") as caught:
        convert(export(release, "json"), "newsml-g2", strict=True)
    assert [str(loss.path) for loss in caught.value.losses] == ["/quotes"]
    assert convert(export(release, "json"), "newsml-g2", strict=True, lossless=True).losses == ()
