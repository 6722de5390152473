"""Where a finding stands in its source: exactly, for every format and every layer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import etree

from pressschema import PressRelease
from pressschema.documents import Document
from pressschema.markup.xml import parse_xml
from pressschema.validators import Diagnostic, Settings, validate
from pressschema.validators.locations import xpath
from pressschema.validators.newsml_g2 import items_of
from tests.validators.examples import FRAME
from tests.validators.test_schema_xml import GOOD_META, GUID, item


def place(found: Diagnostic) -> tuple[int, int, int, int]:
    assert found.location is not None
    start, end = found.location.start, found.location.end
    return (start.line, start.column, end.line, end.column)


def only(document: str | bytes, code: str, format: str | None = None) -> Diagnostic:
    report = validate(document, format=format, settings=Settings(profile="format", select=(code,)))
    [found] = [found for found in report.diagnostics if found.code == code]
    return found


PRETTY = """\
{
  "headline": "Tide gauge data",
  "body": [
    {"kind": "paragraph"}
  ],
  "version": 0
}
"""


def test_a_wrong_value_in_json() -> None:
    report = validate(PRETTY, "format")
    assert [(found.path, place(found)) for found in report.diagnostics] == [
        ("/body/0/content", (4, 5, 4, 6)),  # a missing key: the brace of the object that lacks it
        ("/version", (6, 14, 6, 15)),
    ]


def test_a_minified_line_of_json_has_columns() -> None:
    minified = json.dumps({"headline": "Gezeitenpegel für alle", "body": [{"kind": "paragraph"}]}, ensure_ascii=False)
    found = only(minified, "JSN001")
    assert place(found) == (1, minified.index('{"kind"') + 1, 1, minified.index('{"kind"') + 2)


def test_columns_count_characters_and_not_bytes() -> None:
    document = '{"summary": "Grüße aus 東京 🌊", "headline": 3}'
    for source in (document, document.encode(), document.encode("utf-16")):
        assert place(only(source, "JSN001", "json"))[1] == document.index("3}") + 1


def test_a_missing_member_of_the_root_points_at_its_brace() -> None:
    assert place(only('\n\n  {"body": []}', "HED001", "json")) == (3, 3, 3, 4)


def test_a_finding_about_a_release_points_at_the_value_in_the_json() -> None:
    document = json.dumps({**FRAME, "issued": "2026-03-02", "modified": "2026-03-01"}, indent=2)
    found = only(document, "TIM007")
    lines = document.split("\n")
    line = next(number for number, text in enumerate(lines, start=1) if '"modified"' in text)
    assert place(found) == (line, 15, line, 27)
    assert lines[line - 1][14:26] == '"2026-03-01"'


def test_the_place_survives_from_layer_to_layer() -> None:
    syntax = only('{\n  "headline": "x",\n  "issued": }', "SYN001", "json")
    schema = only('{\n  "headline": "x",\n  "issued": 3}', "JSN001", "json")
    editorial = only('{\n  "headline": "x",\n  "issued": "1970-01-01"}', "TIM006", "json")
    assert {place(found)[:2] for found in (syntax, schema, editorial)} == {(3, 13)}


def test_the_second_of_two_keys() -> None:
    found = only('{"headline": "x",\n "version": 1,\n "version": 2}', "SYN002", "json")
    assert place(found) == (3, 2, 3, 11)
    assert found.path == "/version"
    assert "line 2, column 2" in found.message


def test_where_nesting_becomes_too_deep() -> None:
    document = '{"headline": "x", "body":\n' + "[" * 101 + "]" * 101 + "}"
    assert place(only(document, "SYN005", "json"))[:2] == (2, 100)


def test_items_of_an_array_are_numbered_and_found() -> None:
    good = {**FRAME}
    bad = {**FRAME, "issued": "1970-01-01"}
    document = "[\n" + ",\n".join(json.dumps(value, ensure_ascii=False) for value in (good, bad)) + "\n]"
    found = only(document, "TIM006", "json")
    assert (found.record, found.path, place(found)[0]) == (2, "/issued", 3)
    broken = document.replace('"1970-01-01"', "7")
    found = only(broken, "JSN001", "json")
    assert (found.record, found.path, place(found)[0]) == (2, "/1/issued", 3)


def test_an_array_of_one_release_needs_no_number() -> None:
    found = only(json.dumps([{**FRAME, "issued": "1970-01-01"}]), "TIM006", "json")
    assert found.record is None
    assert found.location is not None


def test_an_element_and_an_attribute_of_xml() -> None:
    document = item(f"\n  {GOOD_META}\n  <contentMeta>\n    <urgency>10</urgency>\n  </contentMeta>\n")
    assert place(only(document, "G2001")) == (4, 5, 4, 14)
    document = item(attributes=f'\n  {GUID}\n  version="0"')
    assert place(only(document, "G2001")) == (3, 3, 3, 14)


def test_what_an_element_lacks_points_at_its_start_tag() -> None:
    assert place(only("\n" + item(attributes=""), "G2001"))[:2] == (2, 1)


def test_xml_beyond_the_lines_that_libxml2_counts() -> None:
    filler = "\n" * 70_000
    document = item(f"{GOOD_META}<contentMeta>{filler}<subject/>{filler}  <urgency>1</urgency></contentMeta>")
    assert place(only(document, "G2001")) == (140_001, 3, 140_001, 12)


def test_xml_that_is_not_well_formed() -> None:
    document = item(f"\n{GOOD_META}\n").replace("</itemMeta>", "</item>")
    assert place(only(document, "SYN001"))[0] == 2


def test_a_finding_about_a_release_points_at_the_section_of_the_xml() -> None:
    meta = GOOD_META.replace("</itemMeta>", "\n<firstCreated>1970-01-01T00:00:00Z</firstCreated></itemMeta>")
    content = '\n<contentMeta>\n<language tag="en"/>\n<headline>&#xC2;&#xA9; Trust</headline></contentMeta>'
    document = item(meta + content)
    assert place(only(document, "TIM006"))[:2] == (2, 1)
    assert place(only(document, "ENC003"))[:2] == (5, 1)
    assert place(only(document, "BOD001"))[:2] == (1, 1)


def test_a_paragraph_of_the_body_is_found_by_its_text() -> None:
    paragraphs = "".join(
        f"\n<p>The pilots of Northmouth read the tide gauge {n} twice a day, at noon too.</p>" for n in (1, 2, 2)
    )
    html = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{paragraphs}</body></html>'
    inline = f'<contentSet><inlineXML contenttype="application/xhtml+xml">{html}</inlineXML></contentSet>'
    assert place(only(item(GOOD_META + inline), "BOD004"))[0] == 4


def test_the_items_of_a_message_are_numbered_and_found() -> None:
    old = GOOD_META.replace("</itemMeta>", "<firstCreated>1970-01-01T00:00:00Z</firstCreated></itemMeta>")
    document = (
        '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-01T09:00:00Z</sent></header>'
        f"<itemSet>\n{item()}\n{item(old)}</itemSet></newsMessage>"
    )
    found = only(document, "TIM006")
    assert found.record == 2
    assert place(found)[0] == 3


def test_control_characters_are_found_where_they_stand() -> None:
    assert place(only('{"headline": "x",\n "summary": "a\x7fb"}', "ENC005", "json")) == (2, 15, 2, 16)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("<a/>", "/a"),
        ("<a><b/><c/></a>", "/a/b"),
        ("<a><c/><b/><b/></a>", "/a/b[1]"),
        ('<x:a xmlns:x="urn:x"><x:b/></x:a>', "/x:a/x:b"),
    ],
)
def test_the_way_to_an_element(content: str, expected: str) -> None:
    root = parse_xml(Document(content))
    target = next((e for e in root.iter(etree.Element) if etree.QName(e).localname == "b"), root)
    assert xpath(target) == expected


def test_every_finding_in_real_documents_has_a_place(shared: Path) -> None:
    for path in sorted((shared / "standards/superdesk/newsml-g2").glob("*.xml")):
        report = validate(path, "newsml-g2")
        for found in report.diagnostics:
            assert found.location is not None, found
            assert report.text is not None
            lines = report.text.split("\n")
            assert 1 <= found.location.start.line <= len(lines)
            assert found.location.start.column <= len(lines[found.location.start.line - 1]) + 1


def test_a_release_without_a_source_has_paths_alone() -> None:
    report = validate(PressRelease.model_validate({**FRAME, "issued": "1970-01-01", "dateline": None}))
    assert [(found.code, found.path, found.location) for found in report.diagnostics] == [("TIM006", "/issued", None)]


TEXT = """\
Press office\t
FOR IMMEDIATE RELEASE

Harbour Trust opens caf\u00c3\u00a9 with tide gauge data

NORTHMOUTH, March 1, 2026 -- The Harbour Trust today opened a room in which everybody can read the tide gauges.

“Sailors paid for these numbers twice, said Ines Marlow, harbour master of Northmouth.

Contact: Ines Marlow, 01632 960001, ines@example.org
"""


def test_a_finding_about_a_text_points_at_the_words_that_were_read() -> None:
    lines = TEXT.split("\n")
    assert place(only(TEXT, "ENC003", "text")) == (4, 1, 4, len(lines[3]) + 1)
    column = lines[9].index("01632") + 1
    assert place(only(TEXT, "CON005", "text")) == (10, column, 10, column + len("01632 960001"))
    assert place(only(TEXT, "QUO003", "text"))[0] == 8


def test_what_a_text_lacks_points_at_its_first_value() -> None:
    text = "Harbour Trust opens a room\n\nThe Harbour Trust today opened a room in which everybody can read.\n"
    line, column, end_line, end_column = place(only(text, "CON001", "text"))
    assert (end_line, end_column) == (line, column + 1)


def test_a_text_needs_no_identifier() -> None:
    assert "IDN001" not in {found.code for found in validate(TEXT, format="text").diagnostics}


def test_the_items_of_a_message_are_looked_for_once_however_many_findings(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def counted(root: etree._Element) -> list[etree._Element]:
        asked.append(len(root))
        return items_of(root)

    monkeypatch.setattr("pressschema.validators.newsml_g2.items_of", counted)
    items = "".join(f'<newsItem guid="urn:x:{number}" version="1"/>' for number in range(5))
    report = validate(
        f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{items}</itemSet></newsMessage>'
    )
    assert {found.record for found in report.diagnostics if found.code == "TIM009"} == {1, 2, 3, 4, 5}
    assert len(asked) == 1
