"""Losses are found by comparing, and told path by path."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

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


@given(st.lists(st.sampled_from("ABC"), min_size=2), st.data())
def test_of_items_that_repeat_one_lost_is_one_loss_too(names: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(names) - 1))
    [loss] = losses(contacts(*names), contacts(*names[:at], *names[at + 1 :]))
    assert (loss.kind, loss.before) == ("lost", {"name": names[at], "role": "desk"})


def test_items_in_another_order_and_others_between_them() -> None:
    found = losses(contacts("A", "B", "C", "D"), contacts("C", "X", "A", "B", "D"))
    assert [(loss.path, loss.kind) for loss in found] == [
        ("/contacts/0", "added"),
        ("/contacts/1", "added"),
        ("/contacts/2", "lost"),
    ]


def test_many_items_that_are_alike_take_time_in_proportion() -> None:
    def body(*kinds: str) -> PressRelease:
        return PressRelease.model_validate({"id": "urn:x:1", "body": [{"kind": "figure", "media": k} for k in kinds]})

    before = body("x", *["a", "b"] * 20_000, "y")
    after = body(*["b", "a"] * 20_000)
    started = time.process_time()
    assert len(losses(before, after)) < 5
    assert time.process_time() - started < 10  # what grows with the square of it takes minutes


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
