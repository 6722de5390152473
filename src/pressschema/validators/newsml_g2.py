"""NewsML-G2 documents as the validators see them: their items, and which element a value was read from."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from lxml import etree

from pressschema.markup.xml import children, text_content
from pressschema.models import PressRelease, block_texts
from pressschema.models.text import collapse

__all__ = ["Elements", "items_of"]

#: In a message they stand one after the other, and that is how a parser reads them.
_ITEMS: Final = ("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem")

#: Where in an item a field of the release comes from: the local names on the way down. What is not here comes from
#: the item itself.
_SECTIONS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "status": ("itemMeta", "pubStatus"),
        "type": ("contentMeta", "genre"),
        "language": ("contentMeta", "language"),
        "headline": ("contentMeta", "headline"),
        "subheadlines": ("contentMeta", "headline"),
        "slugline": ("contentMeta", "slugline"),
        "byline": ("contentMeta", "by"),
        "creditline": ("contentMeta", "creditline"),
        "summary": ("contentMeta", "description"),
        "release_time": ("itemMeta", "embargoed"),
        "issued": ("itemMeta", "firstCreated"),
        "modified": ("itemMeta", "versionCreated"),
        "dateline": ("contentMeta", "dateline"),
        "body": ("contentSet", "inlineXML"),
        "quotes": ("contentSet", "inlineXML"),
        "boilerplates": ("contentSet", "inlineXML"),
        "notes": ("itemMeta", "edNote"),
        "contacts": ("assert",),
        "related_links": ("itemMeta", "link"),
        "relations": ("itemMeta", "link"),
        "media": ("contentSet", "remoteContent"),
        "issuers": ("contentMeta", "infoSource"),
        "provider": ("itemMeta", "provider"),
        "people": ("contentMeta", "subject"),
        "organisations": ("contentMeta", "subject"),
        "places": ("contentMeta", "subject"),
        "subjects": ("contentMeta", "subject"),
        "genres": ("contentMeta", "genre"),
        "keywords": ("contentMeta", "keyword"),
        "instruments": ("assert",),
        "rights": ("rightsInfo",),
    }
)


def items_of(root: etree._Element) -> list[etree._Element]:
    """The items in a document, in the order in which they are read."""
    return list(root.iter(*(f"{{*}}{name}" for name in _ITEMS)))


class Elements:
    """The elements of a document by what is read from them."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._items = items_of(root)

    def of(self, index: int, release: PressRelease | None, pointer: str) -> etree._Element:
        """The element from which a value of a release was read, or the section of the item where it would stand.

        Args:
            index: which item the release was read from.
            release: the release, where it could be read.
            pointer: JSON Pointer to the value.
        """
        here = self._items[index] if index < len(self._items) else self._root
        _, field, *rest = [*pointer.split("/"), ""]
        for name in _SECTIONS.get(field, ()):
            here = next(children(here, name), here)
        if field == "body" and release is not None and rest[0].isdigit():
            return _block(here, release, int(rest[0]))
        return here


def _block(section: etree._Element, release: PressRelease, index: int) -> etree._Element:
    """The innermost element whose text is that of a block of the body."""
    text = next(iter(block_texts(release.body[index : index + 1])), None)
    alike = [] if text is None else [e for e in section.iter(etree.Element) if collapse(text_content(e)) == text]
    return alike[-1] if alike else section
