"""Profiles: named choices of rules. Each has what the one it builds on has, and more."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

from pressschema.errors import ConfigurationError
from pressschema.validators.diagnostics import Severity
from pressschema.validators.rules.rule import Rule

__all__ = ["DEFAULT_PROFILE", "PROFILES", "ActiveRule", "Profile", "find_profile"]


@dataclass(frozen=True, slots=True)
class ActiveRule:
    """A rule and the severity that it has in a run."""

    rule: Rule[Any]
    severity: Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A choice of rules.

    Attributes:
        name: the name in settings and on the command line.
        title: for whom or what it is.
        base: the profile whose rules it has too.
        severities: by code, where a rule matters more or less here than by its own default.
    """

    name: str
    title: str
    base: Profile | None = None
    severities: Mapping[str, Severity] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def lineage(self) -> tuple[Profile, ...]:
        """The profile itself, then what it builds on, down to the narrowest."""
        return (self, *(self.base.lineage if self.base else ()))

    def active(self, rules: Iterable[Rule[Any]]) -> dict[str, ActiveRule]:
        """The rules that the profile has, by code."""
        names = {profile.name for profile in self.lineage}
        return {rule.code: self.graded(rule) for rule in rules if rule.profile in names}

    def graded(self, rule: Rule[Any]) -> ActiveRule:
        """A rule with the severity that it has, or would have, in this profile."""
        stated = (profile.severities[rule.code] for profile in self.lineage if rule.code in profile.severities)
        return ActiveRule(rule, next(stated, rule.severity))


_FORMAT: Final = Profile(name="format", title="Only the law of the format itself: encoding, syntax and schema")
_CORE: Final = Profile(name="core", title="What is wrong with a release wherever it goes", base=_FORMAT)

_ALL: Final = (
    _FORMAT,
    _CORE,
    Profile(
        name="wire",
        title="Releases for a newswire, by the guidelines that wires publish",
        base=_CORE,
        severities=MappingProxyType(
            {"CON001": Severity.WARNING, "EMB003": Severity.ERROR, "TIM009": Severity.ERROR},
        ),
    ),
    Profile(
        name="newsml-g2",
        title="NewsML-G2 for agency systems: what the schema leaves open and the guidelines ask for",
        base=_CORE,
    ),
)

#: Every profile by name, the narrowest first.
PROFILES: Final[Mapping[str, Profile]] = MappingProxyType({profile.name: profile for profile in _ALL})

DEFAULT_PROFILE: Final = _CORE.name


def find_profile(name: str) -> Profile:
    """The profile of that name.

    Raises:
        ConfigurationError: there is none.
    """
    if name not in PROFILES:
        near = difflib.get_close_matches(name.lower(), PROFILES, n=2, cutoff=0.5)
        raise ConfigurationError(f"there is no profile {name!r}; there are {', '.join(PROFILES)}", near)
    return PROFILES[name]
