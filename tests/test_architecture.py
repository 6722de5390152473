"""The house stands as DESIGN draws it: imports go down, wings do not meet, the public face is what it says."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import pressschema

SOURCE = Path(pressschema.__file__).parent

#: Floors, lowest first. A module imports from floors below it and from its own room.
FLOORS = [
    {"losses", "errors", "models", "encodings", "documents"},
    {"markup", "vocabularies"},
    {"parsers", "exporters", "testing"},
    {"formats"},
    {"validators"},
    {"cli"},
]
FLOOR_OF = {room: number for number, floor in enumerate(FLOORS) for room in floor}

#: The looks upward that the public API asks for, and why.
ALLOWED = {
    ("models/release.py", "formats"): "PressRelease.export, a convenience that the API promises",
    ("cli/app.py", ""): "the version, which stands with the public names",
}


def modules() -> list[Path]:
    return sorted(path for path in SOURCE.rglob("*.py") if path != SOURCE / "__init__.py")


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            module = node.module or ""
            # `from pressschema import models` names a room only in its second half
            names |= {f"{module}.{alias.name}" for alias in node.names} if module == "pressschema" else {module}
    return {name for name in names if name.split(".")[0] == "pressschema"}


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_imports_go_down(path: Path) -> None:
    place = path.relative_to(SOURCE)
    room = place.parts[0].removesuffix(".py")
    for name in imported(path):
        other = name.split(".")[1] if "." in name else ""
        if other == room or (place.as_posix(), other) in ALLOWED:
            continue
        assert other in FLOOR_OF, f"{place} imports {name}"
        below = FLOOR_OF[other] < FLOOR_OF[room] or FLOOR_OF[other] == FLOOR_OF[room] == 0
        assert below, f"{place} imports {name}, which is not below it"


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_every_module_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))


def test_the_public_face_is_what_it_says() -> None:
    assert sorted(pressschema.__all__) == dir(pressschema)
    for name in pressschema.__all__:
        assert getattr(pressschema, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'pares'"):
        getattr(pressschema, "pares")  # noqa: B009 - the name is the test


def test_importing_loads_nothing_heavy() -> None:
    code = "import sys; before = set(sys.modules); import pressschema; print(sorted(set(sys.modules) - before))"
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    loaded = ast.literal_eval(made.stdout)
    assert [name for name in loaded if name.startswith("pressschema")] == ["pressschema"]
    assert not {"pydantic", "lxml", "jsonschema", "babel", "phonenumbers", "rich", "click"} & set(loaded)
