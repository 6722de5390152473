"""Settings: which rules run, how grave their findings are, and what a run depends on.

They stand in `pressschema.toml`, or under `[tool.pressschema]` in `pyproject.toml`:

    [tool.pressschema]
    profile = "wire"
    select = ["G2004"]
    ignore = ["HED", "generated-id"]
    fail-on = "warning"
    schemas = "schemas/iptc"
    default-timezone = "Europe/London"

    [tool.pressschema.severity]
    TIM008 = "error"
"""

from __future__ import annotations

import difflib
import tomllib
import zoneinfo
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from pressschema.errors import ConfigurationError
from pressschema.validators.diagnostics import Severity
from pressschema.validators.profiles import DEFAULT_PROFILE, ActiveRule, find_profile
from pressschema.validators.rules import RuleRegistry

__all__ = ["Settings", "find_settings", "load_settings"]

_OWN_FILE: Final = "pressschema.toml"
_PROJECT_FILE: Final = "pyproject.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a run of the validators is set to. Rules are named by code, by the beginning of one, or by name.

    Attributes:
        profile: the choice of rules to begin with.
        select: rules to add to it.
        ignore: rules to take away, after that.
        severity: by rule, what its findings are to count as.
        fail_on: the least severity that makes a run fail.
        schemas: a folder with the standards' own schemas, to be used in place of the built-in ones.
        default_timezone: IANA name of the zone that times without one are in. Using it is a finding.

    Raises:
        ConfigurationError: there is no such time zone.
    """

    profile: str = DEFAULT_PROFILE
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=lambda: MappingProxyType({}))
    fail_on: Severity = Severity.ERROR
    schemas: Path | None = None
    default_timezone: str | None = None

    def __post_init__(self) -> None:
        if self.default_timezone is not None and (near := _near_zones(self.default_timezone)) is not None:
            raise ConfigurationError(f"there is no time zone {self.default_timezone!r}", near)

    def active(self, registry: RuleRegistry) -> tuple[ActiveRule, ...]:
        """The rules that run, with their severities, in the order of the registry.

        Raises:
            ConfigurationError: there is no such profile or rule.
        """
        profile = find_profile(self.profile)
        chosen = profile.active(registry)
        for selector in self.select:
            chosen |= {rule.code: profile.graded(rule) for rule in registry.matching(selector)}
        for selector in self.ignore:
            for rule in registry.matching(selector):
                chosen.pop(rule.code, None)
        for selector, severity in self.severity.items():
            for rule in registry.matching(selector):
                if rule.code in chosen:
                    chosen[rule.code] = ActiveRule(rule, severity)
        return tuple(chosen[rule.code] for rule in registry if rule.code in chosen)


def find_settings(folder: Path) -> Path | None:
    """The file of settings that counts in a folder: the nearest one, there or above; None where there is none.

    Raises:
        ConfigurationError: a `pyproject.toml` on the way cannot be read.
    """
    for place in (folder, *folder.parents):
        own, project = place / _OWN_FILE, place / _PROJECT_FILE
        if own.is_file():
            return own
        if project.is_file() and "pressschema" in _load(project).get("tool", {}):
            return project
    return None


def load_settings(path: Path) -> Settings:
    """The settings in a file.

    Raises:
        ConfigurationError: it cannot be read, or has a key or a value that it cannot have.
    """
    table = _load(path)
    if path.name == _PROJECT_FILE:
        table = table.get("tool", {}).get("pressschema", {})
    read: dict[str, Any] = {}
    for key, value in table.items():
        if key not in _READERS:
            near = difflib.get_close_matches(key.replace("_", "-"), _READERS, n=1, cutoff=0.5)
            raise ConfigurationError(f"{path}: there is no setting {key!r}", near)
        try:
            read[key.replace("-", "_")] = _READERS[key](value)
        except _WrongValueError as error:
            raise ConfigurationError(f"{path}: {key}: {error}", error.suggestions) from None
    if "schemas" in read:
        read["schemas"] = path.parent / read["schemas"]
    return Settings(**read)


def _load(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(f"cannot read {path}: {error}") from error


class _WrongValueError(Exception):
    def __init__(self, message: str, suggestions: Iterable[str] = ()) -> None:
        self.suggestions = tuple(suggestions)
        super().__init__(message)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _WrongValueError(f"a text is wanted, not {value!r}")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise _WrongValueError(f"a list of texts is wanted, not {value!r}")
    return tuple(_text(item) for item in value)


def _severity(value: object) -> Severity:
    try:
        return Severity(_text(value))
    except ValueError:
        near = difflib.get_close_matches(str(value).lower(), [s.value for s in Severity], n=1, cutoff=0.5)
        raise _WrongValueError(f"a severity is error, warning or info, not {value!r}", near) from None


def _severities(value: object) -> Mapping[str, Severity]:
    if not isinstance(value, dict):
        raise _WrongValueError(f"a table of severities by rule is wanted, not {value!r}")
    return MappingProxyType({selector: _severity(severity) for selector, severity in value.items()})


def _zone(value: object) -> str:
    name = _text(value)
    if (near := _near_zones(name)) is not None:
        raise _WrongValueError(f"there is no time zone {name!r}", near)
    return name


def _near_zones(name: str) -> list[str] | None:
    """The names of zones nearest to one that there is not; None where there is such a zone."""
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return difflib.get_close_matches(name, zoneinfo.available_timezones(), n=2, cutoff=0.6)
    return None


#: Every key that a file may have, and what makes its value.
_READERS: Final[Mapping[str, Callable[[object], Any]]] = MappingProxyType(
    {
        "profile": _text,
        "select": _texts,
        "ignore": _texts,
        "severity": _severities,
        "fail-on": _severity,
        "schemas": lambda value: Path(_text(value)),
        "default-timezone": _zone,
    }
)
