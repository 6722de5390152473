"""NewsML-G2 against its schema: our frame of it, and the standard's own where it is at hand."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pressschema import PressRelease, export
from pressschema.documents import Document
from pressschema.errors import ConfigurationError, ParseError
from pressschema.markup.xml import local_name, parse_xml
from pressschema.testing import releases
from pressschema.validators import Report, validate
from pressschema.validators.schema_xml import built_in_schema, newest_schema, schema_at

NAR = "http://iptc.org/std/nar/2006-10-01/"
GOOD_META = (
    '<itemMeta><itemClass qcode="ninat:text"/><provider literal="x"/>'
    "<versionCreated>2026-03-01T09:00:00Z</versionCreated></itemMeta>"
)
GUID = 'guid="urn:newsml:example.org:20260301:x"'


def item(inside: str = GOOD_META, attributes: str = GUID) -> str:
    return f'<newsItem xmlns="{NAR}" standard="NewsML-G2" standardversion="2.35" {attributes}>{inside}</newsItem>'


def violations(document: str, schemas: Path | None = None) -> list[tuple[str | None, str]]:
    report = validate(document, "format", "newsml-g2", schemas=schemas)
    return [(found.path, found.message) for found in report.diagnostics if found.code == "G2001"]


FAULTS = [
    (item(attributes=""), "/newsItem", "newsItem lacks the attribute guid"),
    (
        item(attributes=f'{GUID} version="0"'),
        "/newsItem/@version",
        'newsItem/@version is "0", not a whole number from 1',
    ),
    (item(attributes=f'{GUID} vers="1"'), "/newsItem/@vers", "newsItem cannot have the attribute vers"),
    (item("<itemMeta/>"), "/newsItem/itemMeta", "itemMeta lacks itemClass"),
    (item(""), "/newsItem", "newsItem lacks"),
    (
        item(GOOD_META.replace("<provider", "<providr").replace("</itemMeta>", "</itemMeta>")),
        "/newsItem/itemMeta/providr",
        "providr cannot stand here; what can is provider; did you mean 'provider'?",
    ),
    (
        item(GOOD_META.replace("2026-03-01T09:00:00Z", "1 March")),
        "/newsItem/itemMeta/versionCreated",
        'versionCreated is "1 March", not a date and time such as 2026-03-01T09:30:00+01:00',
    ),
    (
        item(GOOD_META.replace("</itemMeta>", "<embargoed>soon</embargoed></itemMeta>")),
        "/newsItem/itemMeta/embargoed",
        'embargoed is "soon", not a date and time such as 2026-03-01T09:30:00+01:00, or nothing',
    ),
    (
        item(GOOD_META.replace("ninat:text", "text")),
        "/newsItem/itemMeta/itemClass/@qcode",
        'itemClass/@qcode is "text", not an alias, a colon and a code, without blanks',
    ),
    (
        item(f"{GOOD_META}<contentMeta><urgency>10</urgency></contentMeta>"),
        "/newsItem/contentMeta/urgency",
        'urgency is "10", more than 9',
    ),
    (
        item(f"{GOOD_META}<contentMeta><headline>a</headline><headline>b</headline><urgency>1</urgency></contentMeta>"),
        "/newsItem/contentMeta/urgency",
        "urgency cannot stand here; what can is",
    ),
    (
        item(f"{GOOD_META}<contentMeta><slugline>a<b/></slugline></contentMeta>"),
        "/newsItem/contentMeta/slugline",
        "slugline can have text, but no elements",
    ),
    (
        item(GOOD_META.replace('<provider literal="x"/>', '<provider literal="x">words</provider>')),
        "/newsItem/itemMeta/provider",
        "provider cannot have text of its own",
    ),
    (f'<newsThing xmlns="{NAR}"/>', "/newsThing", "newsThing is no document of this format"),
]


def news_message(*items: str) -> str:
    header = "<header><sent>2026-03-01T09:00:00Z</sent></header>"
    return f'<newsMessage xmlns="{NAR}">{header}<itemSet>{"".join(items)}</itemSet></newsMessage>'


@pytest.mark.parametrize(("document", "path", "message"), FAULTS)
def test_a_fault_is_told_in_one_sentence(document: str, path: str, message: str) -> None:
    [(found_path, found_message)] = violations(document)
    assert found_path == path
    assert found_message.startswith(message)


@pytest.mark.parametrize(("document", "path", "message"), FAULTS)
def test_the_standard_s_own_schema_tells_the_same(shared: Path, document: str, path: str, message: str) -> None:
    found = violations(document, shared / "standards/schemas/newsml-g2")
    assert found
    assert found[0][0] == path
    assert found[0][1].startswith(message.partition("; ")[0])


@pytest.mark.parametrize(
    "document",
    [
        item(),
        item(GOOD_META.replace("</itemMeta>", "<embargoed/></itemMeta>")),
        item(GOOD_META.replace("</itemMeta>", '<x:own xmlns:x="urn:x:y"/></itemMeta>')),
        item(f'{GOOD_META}<contentSet><inlineXML><html xmlns="urn:x:y"/></inlineXML></contentSet>'),
        news_message(item()),
    ],
)
def test_what_the_standard_allows_is_let_pass(document: str) -> None:
    assert violations(document) == []


def test_an_item_within_a_message_is_checked_too() -> None:
    assert violations(news_message(item(), item(attributes=""))) == [
        ("/newsMessage/itemSet/newsItem[2]", "newsItem lacks the attribute guid"),
    ]


def test_prefixes_do_not_mislead() -> None:
    document = item().replace("<newsItem xmlns=", "<n:newsItem xmlns:n=").replace("</newsItem>", "</n:newsItem>")
    document = document.replace("<", "<n:").replace("<n:n:", "<n:").replace("<n:/n:", "</n:").replace("<n:/", "</n:")
    assert violations(document) == []
    assert violations(document.replace(GUID, "")) == [("/n:newsItem", "newsItem lacks the attribute guid")]


def verdicts(shared: Path) -> list[tuple[Path, bool]]:
    """Every document of the shared material with the verdict of the standard's own schema."""
    standards = shared / "standards"
    folders = ["newsml-g2", "superdesk/newsml-g2", "apa-newsml-g2", "dpa-digitalwires/output"]
    paths = sorted(path for folder in folders for path in (standards / folder).rglob("*.xml"))
    path = newest_schema(standards / "schemas/newsml-g2", "G2-multi-schema-*.xsd")
    assert path is not None
    official = etree.XMLSchema(etree.parse(path))
    return [(path, bool(official.validate(parse_xml(Document(path.read_bytes()))))) for path in paths]


def test_our_frame_agrees_with_the_standard_s_own_schema(shared: Path) -> None:
    found = [(path, valid, not is_faulted(path)) for path, valid in verdicts(shared)]
    false_alarms = [path.name for path, official, ours in found if official and not ours]
    missed = [path.name for path, official, ours in found if ours and not official]
    assert false_alarms == []
    assert missed == ["CR00218_too_many_nested_related.xml"]
    assert len(found) > 120


def is_faulted(path: Path) -> bool:
    return any(built_in_schema("newsml-g2.xsd").explain(parse_xml(Document(path.read_bytes()))))


def test_the_unit_tests_of_the_standard_are_judged_as_it_judges_them(shared: Path) -> None:
    root = shared / "standards/newsml-g2"
    for case in json.loads((root / "manifest.json").read_text("utf-8"))["unit_tests"]:
        report = validate(root / case["path"], "format", schemas=shared / "standards/schemas/newsml-g2")
        assert is_valid(report) == case["schema_2.35_with_odrl"], case["path"]


def is_valid(report: Report) -> bool:
    return not any(found.code == "G2001" for found in report.diagnostics)


@given(releases())
def test_what_the_exporter_writes_is_let_pass(release: PressRelease) -> None:
    root = parse_xml(Document(export(release, "newsml-g2")))
    assert [violation.message for violation in built_in_schema("newsml-g2.xsd").explain(root)] == []


@pytest.fixture(scope="session")
def official(shared: Path) -> etree.XMLSchema:
    path = newest_schema(shared / "standards/schemas/newsml-g2", "G2-multi-schema-*.xsd")
    assert path is not None
    return etree.XMLSchema(etree.parse(path))


@given(release=releases(), data=st.data())
def test_nothing_that_the_standard_s_own_schema_accepts_is_refused(
    official: etree.XMLSchema, release: PressRelease, data: st.DataObject
) -> None:
    root = parse_xml(Document(export(release, "newsml-g2", lossless=True)))
    for _ in range(data.draw(st.integers(1, 2))):
        spoil(data.draw(st.sampled_from(list(root.iter()))), data)
    if official.validate(root):
        assert [found.message for found in built_in_schema("newsml-g2.xsd").explain(root)] == []


def spoil(element: etree._Element, data: st.DataObject) -> None:
    """Takes something away from an element, or puts it in another place."""
    parent, following = element.getparent(), element.getnext()
    match data.draw(st.sampled_from(["drop", "drop attribute", "swap", "double", "text", "value"])):
        case "drop" if parent is not None:
            parent.remove(element)
        case "swap" if following is not None:
            element.addprevious(following)
        case "double" if parent is not None:
            element.addnext(copy.deepcopy(element))
        case "drop attribute" if element.attrib:
            del element.attrib[data.draw(st.sampled_from(sorted(map(str, element.attrib))))]
        case "value" if element.attrib:
            element.set(
                data.draw(st.sampled_from(sorted(map(str, element.attrib)))), data.draw(st.sampled_from(VALUES))
            )
        case _:
            element.text = data.draw(st.sampled_from(VALUES))


VALUES = ["", "x", "a b", "a:b", "0", "10", "2026-03-01", "2026-03-01T09:00:00Z", "http://example.org/"]


def test_every_sentence_names_an_element_of_the_document(shared: Path) -> None:
    for path, valid in verdicts(shared):
        if valid:
            continue
        root = parse_xml(Document(path.read_bytes()))
        for violation in built_in_schema("newsml-g2.xsd").explain(root):
            assert violation.message.startswith(local_name(violation.element))
            assert "{" not in violation.message
            assert len(violation.message) < 300


def test_the_newest_schema_of_a_folder_is_taken(tmp_path: Path) -> None:
    for name in ("G2_2.9.xsd", "G2_2.35.xsd", "G2_2.4.xsd", "other.xsd"):
        (tmp_path / name).touch()
    newest = newest_schema(tmp_path, "wrapper*.xsd", "G2_*.xsd")
    assert newest is not None
    assert newest.name == "G2_2.35.xsd"
    assert newest_schema(tmp_path, "nothing*.xsd") is None


def test_a_folder_without_the_schema_leaves_the_built_in_one(tmp_path: Path) -> None:
    assert violations(item(attributes=""), tmp_path) == [("/newsItem", "newsItem lacks the attribute guid")]


@pytest.mark.parametrize("content", ["<a/>", "<a", ""])
def test_a_file_that_is_no_schema_is_an_error_of_configuration(tmp_path: Path, content: str) -> None:
    path = tmp_path / "NewsML-G2_2.99-spec-All-Power.xsd"
    path.write_text(content)
    with pytest.raises(ConfigurationError, match="cannot read the XML Schema"):
        schema_at(path)
    with pytest.raises(ConfigurationError, match="cannot read the XML Schema"):
        validate(item(), schemas=tmp_path)


def test_a_folder_that_is_not_there_is_an_error_of_configuration(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="no folder of schemas"):
        validate(item(), schemas=tmp_path / "nowhere")


def test_parse_errors_are_no_matter_of_the_schema() -> None:
    with pytest.raises(ParseError):
        parse_xml(Document("<a"))
    assert violations("<newsItem") == []
