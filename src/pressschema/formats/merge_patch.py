"""JSON Merge Patch (RFC 7396) over JSON values without null, which is what releases are."""

from __future__ import annotations

import json
from typing import Any, TypeAlias

__all__ = ["JsonObject", "apply_patch", "make_patch", "same_json"]

JsonObject: TypeAlias = dict[str, Any]


def same_json(left: object, right: object) -> bool:
    """Whether two JSON values are written alike, key order aside: 1, 1.0 and true are three values."""
    if isinstance(left, (dict, list)) or isinstance(right, (dict, list)):
        return json.dumps(left, sort_keys=True) == json.dumps(right, sort_keys=True)
    return type(left) is type(right) and left == right


def make_patch(before: JsonObject, after: JsonObject) -> JsonObject:
    """The patch that leads from one object to the other; empty where they are the same."""
    patch: JsonObject = {name: None for name in before if name not in after}
    for name, value in after.items():
        earlier = before.get(name)
        if isinstance(earlier, dict) and isinstance(value, dict):
            if inner := make_patch(earlier, value):
                patch[name] = inner
        elif name not in before or not same_json(earlier, value):
            patch[name] = value
    return patch


def apply_patch(target: JsonObject, patch: JsonObject) -> JsonObject:
    """The target as the patch changes it; neither is altered."""
    result = dict(target)
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        elif isinstance(value, dict):
            earlier = result.get(name)
            result[name] = apply_patch(earlier if isinstance(earlier, dict) else {}, value)
        else:
            result[name] = value
    return result
