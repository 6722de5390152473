"""Losses are found by comparing, and told path by path."""

from __future__ import annotations

from hypothesis import given

from pressschema import PressRelease
from pressschema.formats.comparison import losses
from pressschema.losses import Loss
from pressschema.models import Contact
from pressschema.testing import releases


def contacts(*names: str) -> PressRelease:
    return PressRelease(id="urn:x:1", contacts=tuple(Contact(name=name, role="desk") for name in names))


def test_one_item_lost_from_a_list_is_one_loss() -> None:
    [loss] = losses(contacts("A", "B", "C"), contacts("A", "C"))
    assert loss == Loss("/contacts/1", "lost", {"name": "B", "role": "desk"})
    assert str(loss) == '/contacts/1 is lost: {"name": "B", "role": "desk"}'


def test_a_value_changed_within_an_item_is_told_at_its_path() -> None:
    assert losses(contacts("A", "B"), contacts("A", "X")) == (Loss("/contacts/1/name", "changed", "B", "X"),)


def test_what_comes_back_from_nowhere_is_told_too() -> None:
    [loss] = losses(PressRelease(id="urn:x:1"), PressRelease(id="urn:x:1", headline="A"))
    assert (loss.path, loss.kind, loss.after) == ("/headline", "added", "A")


def test_the_same_instant_at_another_offset_is_a_loss() -> None:
    before = PressRelease.model_validate({"id": "urn:x:1", "issued": "2026-03-01T10:00:00+01:00"})
    after = PressRelease.model_validate({"id": "urn:x:1", "issued": "2026-03-01T09:00:00Z"})
    assert before == after
    assert [loss.path for loss in losses(before, after)] == ["/issued"]


def test_long_values_are_shown_short() -> None:
    [loss] = losses(PressRelease(id="urn:x:1", summary="word " * 100), PressRelease(id="urn:x:1"))
    assert len(str(loss)) < 90


@given(releases())
def test_a_release_has_lost_nothing_of_itself(release: PressRelease) -> None:
    assert losses(release, release) == ()


@given(releases(), releases())
def test_no_losses_means_the_same_release(left: PressRelease, right: PressRelease) -> None:
    same = left.model_dump(mode="json") == right.model_dump(mode="json")
    assert (losses(left, right) == ()) == same
