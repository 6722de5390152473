"""What an item says beyond the model, as extensions: plain JSON under the URI of its property.

The key is the namespace of the property and, as its fragment, the path of its name within the item:
`http://iptc.org/std/nar/2006-10-01/#itemMeta/service`. An attribute's name has an `@` before it.
The value of an element's key is the list of all elements of that name that the model does not hold
in full; each stands there whole, as an object with

    attributes  name to value
    text        what it says, where it has no child elements
    children    where it has some, each an object as this one with its `name`, and texts between them

Names from other namespaces are in Clark notation, `{namespace}name`. Elements that say nothing are
left out. What lies deeper than `_DEEPEST` is an object with

    xml         the element as XML
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import quote

from lxml import etree

from pressschema.parsers.newsml_g2.node import Node
from pressschema.parsers.newsml_g2.values import as_uri
from pressschema.vocabularies.namespaces import NAR

__all__ = ["as_json", "leftovers"]

#: Levels of elements in one value: three levels of JSON each, so that limits on depth are met.
_DEEPEST: Final = 16

#: RFC 3986, 3.5, what a fragment holds as it stands, less what would be mistaken for our own marks.
_SAFE: Final = "!$&'()*+,;=:"


def leftovers(root: Node, path: str = "") -> dict[str, Any]:
    """The extensions for everything below an opened element that nobody took."""
    found: dict[str, Any] = {}
    for key, value in _left(root, path):
        if isinstance(value, list):
            found.setdefault(key, []).extend(value)
        else:
            found[key] = value
    return found


def _left(node: Node, path: str) -> Iterator[tuple[str, Any]]:
    for name, value in node.left_attributes().items():
        yield _key(path, name, "@"), value
    if node.has_left_text:
        yield _key(path, "text()"), [text.strip() for text in node.texts() if text.strip()]
    for child in node.left_children():
        if child.is_container:
            yield from _left(child, f"{path}{quote(child.name, safe=_SAFE)}/")
        elif not child.is_spent and not child.is_void:
            yield _key(path, child.name), [as_json(child)]


def _key(path: str, name: str, mark: str = "") -> str:
    namespace, brace, local = name[1:].rpartition("}") if name.startswith("{") else (NAR, "", name)
    joint = "" if namespace.endswith("#") else "/" if "#" in namespace else "#"
    key = f"{namespace}{joint}{path}{mark}{quote(local, safe=_SAFE)}"
    return key if not brace or as_uri(key) else f"{NAR}#{path}{mark}{quote(name, safe=_SAFE)}"


def as_json(node: Node, depth: int = 1) -> dict[str, Any]:
    """The element as the module's docstring tells."""
    value: dict[str, Any] = {"attributes": dict(node.attributes)} if node.attributes else {}
    text, children = (node.element.text or "").strip(), node.children
    if not children:
        return {**value, "text": text} if text else value
    if depth == _DEEPEST:
        return {"xml": etree.tostring(node.element, encoding="unicode", with_tail=False)}
    content: list[Any] = [text]
    for child in children:
        content += {"name": child.name, **as_json(child, depth + 1)}, (child.element.tail or "").strip()
    value["children"] = [part for part in content if part]
    return value
