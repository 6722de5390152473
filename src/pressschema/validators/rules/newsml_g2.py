"""G2: what NewsML-G2 demands of its documents, and what it recommends beyond its schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from pressschema.markup.xml import children, local_name
from pressschema.validators.diagnostics import Severity
from pressschema.validators.newsml_g2 import items_of
from pressschema.validators.rules.remarks import remarked
from pressschema.validators.rules.rule import Finding, InElement, Layer, document_rule, release_rule
from pressschema.validators.schema_xml import XmlSchema, built_in_schema, newest_schema, schema_at
from pressschema.validators.views import DocumentView, ReleaseView
from pressschema.validators.wording import shown

_FORMAT: Final = ("newsml-g2",)
#: The standard's own schema: with that of the rights language where the folder has IPTC's wrapper for both.
_OFFICIAL: Final = ("G2-multi-schema-*.xsd", "NewsML-G2_*-spec-All-Power.xsd")
_BUILT_IN: Final = "newsml-g2.xsd"
#: What the inline content of a media type has as its root element.
_INLINE_ROOTS: Final = {
    "application/nitf+xml": "nitf",
    "text/vnd.iptc.nitf": "nitf",
    "application/vnd.iptc.nitf": "nitf",
    "application/xhtml+xml": "html",
}


def _items(view: DocumentView) -> Iterator[tuple[int | None, etree._Element]]:
    """Every item of a document with its number, where there are several."""
    items = [] if view.root is None else items_of(view.root)
    for number, item in enumerate(items, start=1):
        yield number if len(items) > 1 else None, item


@document_rule("G2001", "newsml-g2-schema-violation", Severity.ERROR, layer=Layer.SCHEMA, formats=_FORMAT)
def newsml_g2_schema_violation(view: DocumentView) -> Iterator[Finding]:
    """The document breaks the XML Schema of NewsML-G2.

    It is held against the standard's own schema where the setting `schemas` names a folder that has it, and else
    against a frame of it that comes with the validators: what items and messages must have, in which order and
    form.

    Why:
        Agencies check what they take in against the schema and refuse what breaks it. The setting is needed because the
        standard's schema may not be passed on with this program.

    Help:
        Correct the element that is named; in NewsML-G2 elements stand in a fixed order.

    Bad:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35">
          <itemMeta>
            <itemClass qcode="ninat:text"/><provider literal="Harbour Trust"/>
            <versionCreated>2026-03-01T09:00:00Z</versionCreated>
          </itemMeta>
        </newsItem>
        ```

    Good:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
                  guid="urn:newsml:example.org:20260301:tide-gauge">
          <itemMeta>
            <itemClass qcode="ninat:text"/><provider literal="Harbour Trust"/>
            <versionCreated>2026-03-01T09:00:00Z</versionCreated>
          </itemMeta>
        </newsItem>
        ```
    """
    if view.root is None:
        return
    for violation in _schema(view).explain(view.root):
        element, attribute = violation.element, violation.attribute
        value = (element.get(attribute) if attribute else element.text) or ""
        yield Finding(violation.message, value=value.strip(), place=InElement(element, attribute))


def _schema(view: DocumentView) -> XmlSchema:
    folder = view.circumstances.schemas
    path = newest_schema(folder, *_OFFICIAL) if folder else None
    return schema_at(path) if path else built_in_schema(_BUILT_IN)


@release_rule("G2002", "missing-guid", Severity.ERROR, profile="newsml-g2")
def missing_guid(view: ReleaseView) -> Iterator[Finding]:
    """An item has no `guid`, or one that is no URI.

    Why:
        The standard wants an identifier that is the same for all versions of the item and belongs to no other,
        best of all an IRI. A number of the sender's own is taken by somebody else as well.

    Help:
        Give the item a `guid` such as urn:newsml:example.org:20260301:tide-gauge (RFC 3085), or a tag URI.

    Bad:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35" guid="4711"/>
        ```

    Good:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
                  guid="urn:newsml:example.org:20260301:tide-gauge"/>
        ```
    """
    yield from remarked(view, "G2002")


@document_rule("G2003", "version-in-guid", Severity.WARNING, layer=Layer.SCHEMA, profile="newsml-g2", formats=_FORMAT)
def version_in_guid(view: DocumentView) -> Iterator[Finding]:
    """The identifier of an item ends with the number of its version.

    Only from version 2 on: an identifier that ends with 1 says little.

    Why:
        NewsML-G2 has one `guid` for all versions of an item, and tells them apart by `version`. With the number in it
        every version is an item of its own, and a correction stands beside what it corrects.

    Help:
        Leave the version out of the `guid`.

    Bad:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
                  guid="urn:newsml:example.org:20260301:tide-gauge:3" version="3"/>
        ```

    Good:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
                  guid="urn:newsml:example.org:20260301:tide-gauge" version="3"/>
        ```
    """
    for record, item in _items(view):
        guid, version = item.get("guid", ""), item.get("version", "1")
        if version != "1" and guid.endswith(f":{version}"):
            message = f"{shown(guid)} ends with the version, {version}"
            yield Finding(message, value=guid, place=InElement(item, "guid"), record=record)


@release_rule("G2004", "undeclared-qcode-alias", Severity.ERROR, profile="newsml-g2")
def undeclared_qcode_alias(view: ReleaseView) -> Iterator[Finding]:
    """A code begins with an alias that no catalog of the item declares.

    Looked up are the catalogs in the item and IPTC's, where the item refers to that. An item that refers to a catalog
    which is not at hand is let pass: the alias may be declared there.

    Why:
        A QCode is short for a URI, and the catalog says which. Without it, nobody can tell what the code means.

    Help:
        Refer to the catalog that declares the alias, or declare it in a `catalog` of the item.

    Bad:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
                  guid="urn:newsml:example.org:20260301:tide-gauge">
          <itemMeta>
            <itemClass qcode="ninat:text"/><provider literal="Harbour Trust"/>
            <versionCreated>2026-03-01T09:00:00Z</versionCreated>
          </itemMeta>
          <contentMeta><subject qcode="harbour:tides"/></contentMeta>
        </newsItem>
        ```

    Good:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
                  guid="urn:newsml:example.org:20260301:tide-gauge">
          <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
          <catalog><scheme alias="harbour" uri="https://data.example.org/topics/"/></catalog>
          <itemMeta>
            <itemClass qcode="ninat:text"/><provider literal="Harbour Trust"/>
            <versionCreated>2026-03-01T09:00:00Z</versionCreated>
          </itemMeta>
          <contentMeta><subject qcode="harbour:tides"/></contentMeta>
        </newsItem>
        ```
    """
    if not any(remarked(view, "G2005")):
        yield from remarked(view, "G2004")


@release_rule("G2005", "unknown-catalog", Severity.INFO, profile="newsml-g2")
def unknown_catalog(view: ReleaseView) -> Iterator[Finding]:
    """The item refers to a catalog that is not among those at hand.

    Catalogs are never fetched.

    Why:
        Codes of that catalog keep their alias, because nothing tells the URI.

    Help:
        Put the schemes that are used into a `catalog` of the item.

    Bad:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
                  guid="urn:newsml:example.org:20260301:tide-gauge">
          <catalogRef href="https://data.example.org/catalog.xml"/>
          <itemMeta>
            <itemClass qcode="ninat:text"/><provider literal="Harbour Trust"/>
            <versionCreated>2026-03-01T09:00:00Z</versionCreated>
          </itemMeta>
        </newsItem>
        ```

    Good:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
                  guid="urn:newsml:example.org:20260301:tide-gauge">
          <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
          <itemMeta>
            <itemClass qcode="ninat:text"/><provider literal="Harbour Trust"/>
            <versionCreated>2026-03-01T09:00:00Z</versionCreated>
          </itemMeta>
        </newsItem>
        ```
    """
    yield from remarked(view, "G2005")


@release_rule("G2008", "empty-embargoed", Severity.WARNING, profile="newsml-g2")
def empty_embargoed(view: ReleaseView) -> Iterator[Finding]:
    """The element `embargoed` is empty, and no note says what is being waited for.

    It is read as a hold: an embargo until further notice.

    Why:
        The schema admits a time or nothing, and says that only an item without the element is not embargoed. Some
        systems overlook an empty one and publish.

    Help:
        Say in an `edNote` why the item is on hold and who will lift it.

    Bad:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
                  guid="urn:newsml:example.org:20260301:tide-gauge">
          <itemMeta>
            <itemClass qcode="ninat:text"/><provider literal="Harbour Trust"/>
            <versionCreated>2026-03-01T09:00:00Z</versionCreated><embargoed/>
          </itemMeta>
        </newsItem>
        ```

    Good:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
                  guid="urn:newsml:example.org:20260301:tide-gauge">
          <itemMeta>
            <itemClass qcode="ninat:text"/><provider literal="Harbour Trust"/>
            <versionCreated>2026-03-01T09:00:00Z</versionCreated><embargoed/>
            <edNote>On hold until the board has met.</edNote>
          </itemMeta>
        </newsItem>
        ```
    """
    if not view.release.notes:
        yield from remarked(view, "G2008")


@document_rule(
    "G2009", "dateline-without-located", Severity.INFO, layer=Layer.SCHEMA, profile="newsml-g2", formats=_FORMAT
)
def dateline_without_located(view: DocumentView) -> Iterator[Finding]:
    """An item has a dateline in words, and no place as data.

    Why:
        `dateline` is for printing and `located` for searching; systems that file by place see the second alone.

    Help:
        Add `located` with the place of the dateline.

    Bad:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
                  guid="urn:newsml:example.org:20260301:tide-gauge">
          <contentMeta><dateline>NORTHMOUTH, March 1, 2026</dateline></contentMeta>
        </newsItem>
        ```

    Good:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
                  guid="urn:newsml:example.org:20260301:tide-gauge">
          <contentMeta>
            <located literal="Northmouth"/><dateline>NORTHMOUTH, March 1, 2026</dateline>
          </contentMeta>
        </newsItem>
        ```
    """
    for record, item in _items(view):
        for meta in children(item, "contentMeta"):
            dateline = next(children(meta, "dateline"), None)
            if dateline is not None and next(children(meta, "located"), None) is None:
                text = dateline.text or ""
                message = f"The dateline {shown(text)} has no `located` beside it"
                yield Finding(message, value=text, place=InElement(dateline), record=record)


@document_rule(
    "G2010", "inline-contenttype-mismatch", Severity.ERROR, layer=Layer.SCHEMA, profile="core", formats=_FORMAT
)
def inline_contenttype_mismatch(view: DocumentView) -> Iterator[Finding]:
    """The inline content of an item is not of the type that it states: XHTML as NITF, or NITF as XHTML.

    Why:
        Receivers choose by `contenttype` how to read the text, and find none.

    Help:
        State the type of what is there: application/xhtml+xml for `html`, application/nitf+xml for `nitf`.

    Bad:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
                  guid="urn:newsml:example.org:20260301:tide-gauge">
          <contentSet><inlineXML contenttype="application/nitf+xml">
            <html xmlns="http://www.w3.org/1999/xhtml"><body><p>The Harbour Trust opened its archive.</p></body></html>
          </inlineXML></contentSet>
        </newsItem>
        ```

    Good:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
                  guid="urn:newsml:example.org:20260301:tide-gauge">
          <contentSet><inlineXML contenttype="application/xhtml+xml">
            <html xmlns="http://www.w3.org/1999/xhtml"><body><p>The Harbour Trust opened its archive.</p></body></html>
          </inlineXML></contentSet>
        </newsItem>
        ```
    """
    for record, item in _items(view):
        for content_set in children(item, "contentSet"):
            for inline in children(content_set, "inlineXML"):
                stated = inline.get("contenttype", "").partition(";")[0].strip().lower()
                root = next(children(inline), None)
                wanted = _INLINE_ROOTS.get(stated)
                if root is not None and wanted is not None and local_name(root) != wanted:
                    message = f"The content is said to be {stated}, but its root element is {local_name(root)}"
                    yield Finding(message, value=stated, place=InElement(inline, "contenttype"), record=record)
