"""The table of formats: unique names, near names suggested, rooms loaded only when used."""

from __future__ import annotations

import dataclasses
import importlib
import subprocess
import sys
from importlib.metadata import EntryPoint
from typing import Any

import pytest

from pressschema import export, parse
from pressschema.errors import UnknownFormatError
from pressschema.formats import registry as table
from pressschema.formats.registry import BUILT_IN, Format, Registry, default_registry
from pressschema.models import PressRelease

ROW = Format(name="tape", title="Punched tape", media_type="text/x-tape", suffixes=(".tape",))


@pytest.mark.parametrize("row", BUILT_IN, ids=lambda row: row.name)
def test_every_room_is_there_and_has_the_common_face(row: Format) -> None:
    for module, verb in ((row.parser, "parse"), (row.exporter, "export")):
        if module:
            room = importlib.import_module(module)
            assert callable(getattr(room, verb))
            options: Any = room.Options
            assert dataclasses.fields(options) is not None
            assert options() == options(), "every option has a default, and options compare by value"


@pytest.mark.parametrize("row", BUILT_IN, ids=lambda row: row.name)
def test_the_two_wings_have_rooms_of_the_same_name(row: Format) -> None:
    name = row.name.replace("-", "_")
    assert row.parser in (None, f"pressschema.parsers.{name}")
    assert row.exporter in (None, f"pressschema.exporters.{name}")


def test_an_unknown_name_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownFormatError, match="did you mean 'newsml-g2'") as caught:
        parse("x", "newsml_g")
    assert caught.value.suggestions == ("newsml-g2",)
    with pytest.raises(UnknownFormatError, match=r"there is no format 'qqq'$"):
        parse("x", "qqq")


def test_a_format_of_one_wing_says_which() -> None:
    registry = Registry([ROW])
    with pytest.raises(UnknownFormatError, match="can be written, not read"):
        registry.parser("tape")
    with pytest.raises(UnknownFormatError, match="can be read, not written"):
        registry.exporter("tape")


def test_a_second_format_of_the_same_name_is_refused() -> None:
    with pytest.raises(ValueError, match=r"'tape' of elsewhere is already there, from pressschema"):
        Registry([ROW, dataclasses.replace(ROW, origin="elsewhere")])


def test_other_distributions_add_formats(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = EntryPoint("tape", f"{__name__}:ROW", table.ENTRY_POINT_GROUP)
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: [entry] if group == entry.group else [])
    default_registry.cache_clear()
    try:
        assert default_registry().get("tape").title == "Punched tape"
        assert default_registry().get("json").origin == "pressschema"
    finally:
        default_registry.cache_clear()


def test_an_entry_point_that_leads_elsewhere_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = EntryPoint("tape", "builtins:str", table.ENTRY_POINT_GROUP)
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: [entry] if group == entry.group else [])
    default_registry.cache_clear()
    try:
        with pytest.raises(TypeError, match="entry point 'tape'"):
            default_registry()
    finally:
        default_registry.cache_clear()


def test_an_unknown_option_is_answered_with_the_nearest() -> None:
    with pytest.raises(TypeError, match="the json exporter has no option 'indnt'; did you mean 'indent'"):
        export(PressRelease(headline="A"), "json", indnt=1)


def test_looking_at_the_table_loads_no_room() -> None:
    code = (
        "import sys; from pressschema.formats.registry import default_registry; list(default_registry());"
        "print([m for m in sys.modules if m.startswith(('pressschema.parsers.', 'pressschema.exporters.'))])"
    )
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    assert made.stdout.strip() == "['pressschema.parsers.reading']"
