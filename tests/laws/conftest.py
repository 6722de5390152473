"""The laws run on every format of the registry, and say which."""

from __future__ import annotations

import pytest

from pressschema.formats.registry import BUILT_IN, Format

BOTH_WINGS = [row for row in BUILT_IN if row.parser and row.exporter]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "two_way_format" in metafunc.fixturenames:
        metafunc.parametrize("two_way_format", BOTH_WINGS, ids=lambda row: row.name)
    if "residue_format" in metafunc.fixturenames:
        rows = [row for row in BOTH_WINGS if row.holds_residue or row.name == "json"]
        metafunc.parametrize("residue_format", rows, ids=lambda row: row.name)


@pytest.fixture
def readable() -> list[Format]:
    """The formats that can be read."""
    return [row for row in BUILT_IN if row.parser]
