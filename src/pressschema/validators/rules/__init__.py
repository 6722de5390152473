"""The rules, one module a family. `RULES` is all of them."""

from __future__ import annotations

from typing import Final

from pressschema.validators.rules import (
    body,
    contacts,
    embargo,
    encoding,
    headline,
    identity,
    media,
    model,
    newsml_g2,
    quotes,
    syntax,
    time,
)
from pressschema.validators.rules.registry import RuleRegistry, rules_of
from pressschema.validators.rules.rule import Finding, Layer, Rule

__all__ = ["RULES", "Finding", "Layer", "Rule", "RuleRegistry"]

#: In the order of the layers and, among the editorial ones, of the model.
_FAMILIES: Final = (
    encoding, syntax, newsml_g2, model, identity, time, embargo, headline, body, quotes, contacts, media,
)  # fmt: skip

RULES: Final = RuleRegistry(rule for family in _FAMILIES for rule in rules_of(family))
