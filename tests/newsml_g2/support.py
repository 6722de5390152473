"""What the tests of NewsML-G2 share: short ways to write, to read, and to find the real documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import etree

from pressschema.documents import Document
from pressschema.exporters.newsml_g2 import Options as WritingOptions
from pressschema.exporters.newsml_g2 import export
from pressschema.markup.xml import serialize
from pressschema.models import PressRelease
from pressschema.parsers.newsml_g2 import Options, parse
from pressschema.parsers.reading import Reading

NAR = "http://iptc.org/std/nar/2006-10-01/"
XHTML = "http://www.w3.org/1999/xhtml"
BODIES = ("xhtml", "nitf")


def written(release: PressRelease, body: Any = "xhtml", residue: str | None = None) -> etree._Element:
    """A release as the element of its `newsItem`."""
    return etree.fromstring(export(release, WritingOptions(body=body), residue))


def readings(source: str | bytes | etree._Element, **options: Any) -> list[Reading]:
    """What a document says, item by item."""
    content = serialize(source) if isinstance(source, etree._Element) else source
    return list(parse(Document(content), Options(**options)))


def read(source: str | bytes | etree._Element, **options: Any) -> PressRelease:
    """The release of a document that holds one."""
    [reading] = readings(source, **options)
    return reading.release


def again(release: PressRelease, body: Any = "xhtml") -> PressRelease:
    """A release written and read back."""
    return read(written(release, body))


def item(inside: str = "", **attributes: str) -> str:
    """A `newsItem` with that inside it, and nothing else."""
    given = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f'<newsItem xmlns="{NAR}"{given}>{inside}</newsItem>'


def meta(inside: str) -> str:
    """A `newsItem` with that in its `contentMeta`."""
    return item(f"<contentMeta>{inside}</contentMeta>")


def kept(release: PressRelease, path: str) -> Any:
    """What the extension of a property holds."""
    return release.extensions.get(f"{NAR}#{path}")


def real_documents(shared: Path) -> Iterator[Path]:
    """NewsML-G2 of IPTC, agencies and other programs; what the official suite means to be invalid is left out."""
    standards = shared / "standards"
    yield from sorted((standards / "newsml-g2" / "examples").glob("*.xml"))
    yield from sorted((standards / "newsml-g2" / "unit_test_files").glob("*/should_pass/*.xml"))
    yield from sorted(path for path in (standards / "superdesk" / "newsml-g2").iterdir() if path.suffix != ".json")
    yield from sorted((standards / "dpa-digitalwires" / "output").glob("*.xml"))
    yield from sorted((standards / "apa-newsml-g2").glob("*.xml"))
