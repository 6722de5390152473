"""All the rules, in order, and how settings name them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Any, Final

from pressschema.errors import ConfigurationError
from pressschema.validators.rules.rule import Rule

__all__ = ["RuleRegistry", "rules_of"]

_CODE: Final = re.compile(r"(?:[A-Z]{3}|G2)[0-9]{3}")
_NAME: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class RuleRegistry:
    """Rules by code and by name, both of which are theirs alone."""

    def __init__(self, rules: Iterable[Rule[Any]]) -> None:
        """Takes the rules in.

        Raises:
            ValueError: a code or name is not well-formed or there already, or a page lacks a part.
        """
        self._rules: dict[str, Rule[Any]] = {}
        names: set[str] = set()
        for rule in rules:
            if not _CODE.fullmatch(rule.code) or not _NAME.fullmatch(rule.name):
                raise ValueError(f"no code and name of a rule: {rule.code!r}, {rule.name!r}")
            if rule.code in self._rules or rule.name in names:
                raise ValueError(f"there is a rule {rule.code} or {rule.name} already")
            if rule.page.missing:
                raise ValueError(f"the page of {rule.code} lacks {', '.join(rule.page.missing)}")
            self._rules[rule.code] = rule
            names.add(rule.name)

    def __iter__(self) -> Iterator[Rule[Any]]:
        return iter(self._rules.values())

    def __len__(self) -> int:
        return len(self._rules)

    def get(self, name: str) -> Rule[Any]:
        """The rule of that code or name.

        Raises:
            ConfigurationError: there is none.
        """
        for rule in self:
            if name in (rule.code, rule.name):
                return rule
        raise self._unknown(name)

    def matching(self, selector: str) -> tuple[Rule[Any], ...]:
        """The rules that a code, the beginning of one (such as its family) or a name stands for.

        Raises:
            ConfigurationError: none.
        """
        found = tuple(rule for rule in self if selector and (rule.code.startswith(selector) or rule.name == selector))
        if not found:
            raise self._unknown(selector)
        return found

    def _unknown(self, selector: str) -> ConfigurationError:
        known = [name for rule in self for name in (rule.code, rule.name)]
        near = difflib.get_close_matches(selector, known, n=2, cutoff=0.6)
        near = near or difflib.get_close_matches(selector.upper(), known, n=2, cutoff=0.6)
        return ConfigurationError(f"there is no rule {selector!r}", near)


def rules_of(module: ModuleType) -> Iterator[Rule[Any]]:
    """The rules that a family's module defines, in its order."""
    return (value for value in vars(module).values() if isinstance(value, Rule))
