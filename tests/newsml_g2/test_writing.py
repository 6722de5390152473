"""What the exporter writes where, and what it does where the model and the schema disagree."""

from __future__ import annotations

import pytest
from lxml import etree

from pressschema.errors import ConfigurationError
from pressschema.exporters.newsml_g2 import Options
from pressschema.models import PressRelease
from tests.newsml_g2.support import NAR, XHTML, read, written

OWN = "https://pressschema.org/ns/1.0"
NAMES = {"n": NAR, "h": XHTML, "ps": OWN, "nitf": "http://iptc.org/std/NITF/2006-10-18/"}


def found(release: object, path: str, body: str = "xhtml", residue: str | None = None) -> list[str]:
    """What an XPath finds in the document of a release."""
    nodes = written(PressRelease.model_validate(release), body, residue).xpath(path, namespaces=NAMES)
    assert isinstance(nodes, list)
    return [(node.text or "") if isinstance(node, etree._Element) else str(node) for node in nodes]


@pytest.mark.parametrize(
    ("release", "time", "stated"),
    [
        ({"modified": "2026-03-01T09:30:00+01:00"}, "2026-03-01T09:30:00+01:00", []),
        ({"modified": "2026-03-01"}, "2026-03-01T00:00:00Z", ["false"]),
        ({"issued": "2026-03-01T09:30:00Z"}, "2026-03-01T09:30:00Z", ["false"]),
        ({"release_time": {"kind": "embargoed", "until": "2026-03-02T06:00:00Z"}}, "2026-03-02T06:00:00Z", ["false"]),
        ({}, "1970-01-01T00:00:00Z", ["false"]),
    ],
)
def test_the_time_that_the_schema_demands_is_marked_where_the_release_has_none(
    release: dict[str, object], time: str, stated: list[str]
) -> None:
    assert found(release, "//n:versionCreated") == [time]
    assert found(release, "//n:versionCreated/@ps:stated") == stated
    back = read(written(PressRelease.model_validate(release)))
    assert back.modified == PressRelease.model_validate(release).modified


def test_dates_without_a_time_are_those_of_the_content() -> None:
    release = {"issued": "2026-03-01", "modified": "2026-03-02"}
    assert found(release, "//n:contentCreated | //n:contentModified") == ["2026-03-01", "2026-03-02"]
    assert found(release, "//n:firstCreated") == []


def test_an_embargo_whose_end_nobody_can_read_holds_the_item() -> None:
    assert found({"release_time": {"kind": "embargoed", "text": "until noon"}}, "//n:embargoed") == [""]


def test_codes_are_qcodes_of_iptc_of_a_catalog_of_the_document_or_of_nobody() -> None:
    release = {
        "subjects": [
            {"code": "04000000", "scheme": "http://cv.iptc.org/newscodes/mediatopic/"},
            {"code": "1", "scheme": "http://cv.example.org/topics/"},
            {"code": "2", "scheme": "http://cv.example.com/topics/"},
            {"code": "3", "scheme": "topics"},
            {"code": "with a space", "scheme": "house", "name": "X"},
        ]
    }
    assert found(release, "//n:subject/@qcode") == ["medtop:04000000", "topics2:1", "topics3:2", "topics:3"]
    assert found(release, "//n:subject/@literal") == ["with a space"]
    assert found(release, "//n:catalog/n:scheme/@alias") == ["topics2", "topics3"]
    assert found(release, "//n:catalogRef/@href") == [
        "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
    ]


def test_a_press_release_is_a_genre_of_iptc_and_other_types_are_of_ours() -> None:
    assert found({"type": "press_release"}, "//n:genre/@qcode") == ["genre:Press_Release"]
    assert found({"type": "speech"}, "//n:genre/@qcode") == ["ps-type:speech"]
    assert found({"type": "speech"}, "//n:scheme[@alias='ps-type']/@uri") == [f"{OWN}/type/"]


@pytest.mark.parametrize(
    ("release", "nature"),
    [
        ({}, "ninat:text"),
        ({"media": [{"kind": "image"}]}, "ninat:picture"),
        ({"media": [{"kind": "image"}, {"kind": "video"}]}, "ninat:text"),
        ({"media": [{"kind": "video"}], "body": [{"kind": "rule"}]}, "ninat:text"),
    ],
)
def test_the_class_of_the_item_is_that_of_its_content(release: dict[str, object], nature: str) -> None:
    assert found(release, "//n:itemClass/@qcode") == [nature]


def test_the_residue_is_the_last_child_of_the_metadata_of_the_item() -> None:
    residue = '{"quotes":null,"x":"<&]]>\\u0000"}'
    assert found({"keywords": ["a"]}, "//n:itemMeta/*[last()]/self::ps:residue", residue=residue) == [residue]
    assert found({}, "//ps:residue/@type", residue=residue) == ["application/merge-patch+json"]
    assert found({}, "//ps:residue") == []


def test_characters_that_xml_cannot_hold_are_escaped_in_a_residue() -> None:
    assert found({}, "//ps:residue", residue='{"a":"\ufffe"}') == ['{"a":"\\ufffe"}']


def test_bodies_in_either_markup() -> None:
    release = {"headline": "Ferry resumes", "body": [{"kind": "paragraph", "content": [{"text": "It does."}]}]}
    assert found(release, "//n:inlineXML/@contenttype") == ["application/xhtml+xml"]
    assert found(release, "//n:inlineXML/h:html/h:body/h:p") == ["It does."]
    assert found(release, "//h:title") == ["Ferry resumes"]
    assert found(release, "//n:inlineXML/@contenttype", body="nitf") == ["application/nitf+xml"]
    assert found(release, "//nitf:body.content/nitf:p", body="nitf") == ["It does."]


def test_no_body_and_no_media_make_no_content() -> None:
    assert found({"headline": "Ferry resumes"}, "//n:contentSet") == []


def test_a_plain_note_is_text_and_a_marked_one_is_xhtml() -> None:
    notes = [
        {"kind": "paragraph", "content": [{"text": "Plain"}]},
        {"kind": "paragraph", "content": [{"text": "Marked", "marks": [{"kind": "strong"}]}]},
    ]
    assert found({"notes": notes}, "//n:edNote[1]") == ["Plain"]
    assert found({"notes": notes}, "//n:edNote[2]/h:p/h:strong") == ["Marked"]


def test_an_empty_port_is_dropped_where_validators_refuse_it() -> None:
    assert found({"related_links": [{"href": "https://example.org:/a:b"}]}, "//n:link/@href") == [
        "https://example.org/a:b"
    ]
    contacts = {"contacts": [{"urls": ["https://example.org:/"]}]}
    assert found(contacts, "//n:assert/@literal | //n:web") == ["https://example.org/"] * 2


def test_an_unknown_markup_is_a_wrong_setting() -> None:
    with pytest.raises(ConfigurationError, match="'docbook'"):
        Options(body="docbook")  # type: ignore[arg-type]  # what a caller without types may do
