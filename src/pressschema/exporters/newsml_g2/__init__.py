"""NewsML-G2 2.35, written: one `newsItem`, valid against IPTC's schema whatever the release holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, get_args

from lxml import etree

from pressschema.errors import ConfigurationError
from pressschema.exporters.newsml_g2.asserts import asserts
from pressschema.exporters.newsml_g2.content_meta import content_meta
from pressschema.exporters.newsml_g2.content_set import BodyForm, content_set
from pressschema.exporters.newsml_g2.elements import element
from pressschema.exporters.newsml_g2.item_meta import item_meta
from pressschema.exporters.newsml_g2.leftovers import Leftovers
from pressschema.exporters.newsml_g2.media import media_parts
from pressschema.exporters.newsml_g2.qcodes import Schemes
from pressschema.exporters.newsml_g2.rights import rights_info
from pressschema.markup.xml import indent, serialize
from pressschema.models import PressRelease
from pressschema.models.text import XML_ILLEGAL
from pressschema.vocabularies.namespaces import OWN, XML

__all__ = ["Options", "export"]

_LANG: Final = f"{{{XML}}}lang"
_RESIDUE: Final = f"{{{OWN}}}residue"
_ILLEGAL = re.compile(f"[{XML_ILLEGAL}]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to write NewsML-G2.

    Attributes:
        body: the markup of the body, `xhtml` or `nitf`.
        indent: spaces a level; None for no white space between elements. Text never changes by it.

    Raises:
        ConfigurationError: `body` is something else.
    """

    body: BodyForm = "xhtml"
    indent: int | None = 2

    def __post_init__(self) -> None:
        if self.body not in get_args(BodyForm):
            raise ConfigurationError(f"a body is not written as {self.body!r}", get_args(BodyForm))


def export(release: PressRelease, options: Options, residue: str | None = None) -> bytes:
    """The release as a `newsItem` in UTF-8.

    The residue stands as the last child of `itemMeta`, in the element `residue` of our own namespace.
    """
    left = Leftovers.of(release)
    schemes = Schemes(release, left.aliases())
    root = element(
        "newsItem",
        standard="NewsML-G2",
        standardversion="2.35",
        conformance="power",
        guid=release.id,
        version=str(release.version),
    )
    if release.language != "und":
        root.set(_LANG, release.language)
    meta, content = item_meta(release, schemes), content_meta(release, schemes)
    left.insert(meta, content)
    if residue is not None:
        _add_residue(meta, residue)
    media = media_parts(release, schemes)
    contents = content_set(release, media, options.body)
    parts = [
        *([rights_info(release.rights)] if release.rights else []),
        meta,
        content,
        *media.metadata,
        *asserts(release, schemes),
        *([contents] if contents is not None else []),
    ]
    catalogs = [*schemes.catalogs(), *left.catalogs(schemes.spoken)]
    root.extend([*catalogs, *parts])  # which aliases there are is known when all is written
    if options.indent is not None:
        indent(root, options.indent)
    return serialize(root)


def _add_residue(meta: etree._Element, residue: str) -> None:
    node = etree.SubElement(meta, _RESIDUE, nsmap={"ps": OWN}, type="application/merge-patch+json")
    node.text = _ILLEGAL.sub(lambda found: f"\\u{ord(found[0]):04x}", residue)
