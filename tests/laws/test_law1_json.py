"""Law 1: `parse(export(r, "json")) == r`, and re-export is byte-identical."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pressschema import PressRelease, export, parse
from pressschema.testing import releases


@given(releases(), st.sampled_from([None, 0, 2]), st.booleans())
def test_json_comes_back_equal_and_to_the_byte(release: PressRelease, indent: int | None, ascii_only: bool) -> None:
    data = export(release, "json", indent=indent, ascii=ascii_only)
    back = parse(data, "json")
    assert back == release
    assert back.model_dump_json() == release.model_dump_json()  # `==` holds two instants equal whatever their offset
    assert export(back, "json", indent=indent, ascii=ascii_only) == data


@given(releases())
def test_json_is_recognised_as_json(release: PressRelease) -> None:
    assert parse(export(release, "json")) == release


@given(releases())
def test_what_is_absent_is_not_written(release: PressRelease) -> None:
    def absent(value: object) -> bool:
        if isinstance(value, dict):
            return any(inner is None or inner == [] or absent(inner) for inner in value.values())
        return isinstance(value, list) and any(absent(inner) for inner in value)

    written = release.model_dump(mode="json")
    written.pop("extensions", None)  # those are kept as they came
    assert not absent(written)
