"""An element as the readers see it: what they take of it is marked, and the rest can be told from it.

That nothing is dropped silently rests on this module alone. A reader takes attributes, texts and
children; whatever nobody took is handed to `leftovers`, which keeps it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, TypeVar

from lxml import etree

from pressschema.models.text import collapse, collapse_gaps
from pressschema.vocabularies.namespaces import XML, XSI

__all__ = ["XML_LANG", "Node"]

T = TypeVar("T")

#: The name under which `xml:lang` is known here.
XML_LANG: Final = "xml:lang"

#: Elements whose name says nothing of the text in them.
_TRANSPARENT: Final = frozenset({"a", "br", "inline", "span"})

_XML_LANG_TAG: Final = f"{{{XML}}}lang"
_XSI_PREFIX: Final = f"{{{XSI}}}"


class Node:
    """One element, and what has been taken of it.

    Names are local for elements of the item's own namespaces; others are in Clark notation,
    `{namespace}name`. Attributes that say nothing of the item are not there: those for XML parsers
    (`xsi:...`), and an `xml:lang` that repeats the language already in force.

    Attributes:
        element: the element itself.
        name: its name.
        attributes: its attributes by name, in order.
        is_container: whether what is left of it is told child by child, not as a whole.
    """

    __slots__ = (
        "_children",
        "_language",
        "_own",
        "_taken",
        "_with_content",
        "attributes",
        "element",
        "is_container",
        "name",
    )

    def __init__(self, element: etree._Element, own: frozenset[str], language: str) -> None:
        self.element = element
        self.name = _name(str(element.tag), own)
        self.attributes = {}
        for tag, value in element.attrib.items():
            if tag == _XML_LANG_TAG:
                if str(value).lower() != language.lower():
                    self.attributes[XML_LANG] = language = str(value)
            elif not str(tag).startswith(_XSI_PREFIX):
                self.attributes[str(tag)] = str(value)
        self.is_container = False
        self._own = own
        self._language = language
        self._children: list[Node] | None = None
        self._taken: set[str] = set()
        self._with_content = False

    @property
    def children(self) -> list[Node]:
        """The child elements, in order."""
        if self._children is None:
            inner = self.element.iterchildren(tag=etree.Element)
            self._children = [Node(child, self._own, self._language) for child in inner]
        return self._children

    def all(self, *names: str) -> list[Node]:
        """The children of these names, in order."""
        return [child for child in self.children if child.name in names]

    def first(self, name: str) -> Node | None:
        """The first child of that name."""
        return next((child for child in self.children if child.name == name), None)

    def texts(self) -> Iterator[str]:
        """The text directly in the element, piece by piece; not that in its children."""
        yield self.element.text or ""
        for child in self.children:
            yield child.element.tail or ""

    def section(self, name: str) -> Node:
        """The first child of that name, made a container; an empty one where there is none."""
        child = self.first(name) or Node(etree.Element(name), self._own, self._language)
        child.is_container = True
        return child

    def take(self, name: str, read: Callable[[str], T | None]) -> T | None:
        """What an attribute says; it is left where `read` makes nothing of it.

        White space is collapsed before, and what is blank or absent is None.
        """
        text = collapse(self.attributes.get(name, ""))
        value = read(text) if text else None
        if value is not None or not text:
            self._taken.add(name)
        return value

    def take_text(self) -> str | None:
        """All the text in the element as one line, or None where there is none.

        Markup in it is left, and so are attributes.
        """
        return self.take_text_as(str)

    def take_text_as(self, read: Callable[[str], T | None]) -> T | None:
        """What the text in the element says; it is left where `read` makes nothing of it."""
        text = collapse(_all_text(self, " "))
        value = read(text) if text else None
        if value is not None or not text:
            self.take_texts()
        return value

    def take_lines(self) -> str | None:
        """All the text in the element, a line break where it has a `br`; None where there is none."""
        self.take_texts()
        lines = map(collapse_gaps, _all_text(self, "\0").split("\0"))
        return collapse("\n".join(lines), "\n") or None

    def take_content(self) -> None:
        """Marks all that is in the element as taken, its own attributes apart."""
        self._with_content = True

    def take_all(self) -> None:
        """Marks the element as taken, with all that is in it and on it."""
        self._with_content = True
        self._taken.update(self.attributes)

    def take_texts(self) -> None:
        """Marks the text in the element as taken, and that in children which do no more than hold some."""
        self._taken.add("")
        for child in self.children:
            if child.name in _TRANSPARENT:
                child.take_texts()

    def left_attributes(self) -> dict[str, str]:
        """The attributes that nobody took."""
        return {name: value for name, value in self.attributes.items() if name not in self._taken}

    def left_children(self) -> list[Node]:
        """The children, unless they were taken with the element."""
        return [] if self._with_content else self.children

    @property
    def has_left_text(self) -> bool:
        """Whether there is text directly in the element that nobody took."""
        return not self._with_content and "" not in self._taken and any(map(str.strip, self.texts()))

    @property
    def is_spent(self) -> bool:
        """Whether nothing is left, of the element or of any in it."""
        if self.left_attributes() or self.has_left_text:
            return False
        return all(child.is_spent for child in self.left_children())

    @property
    def is_void(self) -> bool:
        """Whether nothing is said, by the element or by any in it."""
        if self.attributes or any(map(str.strip, self.texts())):
            return False
        return all(child.is_void for child in self.children)


def _all_text(node: Node, line_break: str) -> str:
    if node.name == "br":
        return line_break
    pieces = [node.element.text or ""]
    for child in node.children:
        pieces += _all_text(child, line_break), child.element.tail or ""
    return "".join(pieces)


def _name(tag: str, own: frozenset[str]) -> str:
    namespace, brace, local = tag.rpartition("}")
    return local if not brace or namespace[1:] in own else tag
