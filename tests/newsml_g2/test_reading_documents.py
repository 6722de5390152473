"""What the parser makes of documents of every kind, and how it keeps what the model has no field for."""

from __future__ import annotations

import pytest

from pressschema.documents import Limits
from pressschema.errors import LimitExceededError, ParseError
from pressschema.models import Relation
from tests.newsml_g2.support import NAR, item, kept, meta, read, readings


def message(header: str, items: str) -> str:
    return f'<newsMessage xmlns="{NAR}"><header>{header}</header><itemSet>{items}</itemSet></newsMessage>'


# Kinds of document


def test_a_message_gives_each_of_its_items_and_its_header_to_each() -> None:
    items = "".join(item(f"<itemMeta><title>{n}</title></itemMeta>", guid=f"urn:x:{n}") for n in (1, 2))
    found = [reading.release for reading in readings(message("<priority>3</priority>", items))]
    assert [release.id for release in found] == ["urn:x:1", "urn:x:2"]
    assert [kept(release, "header/priority") for release in found] == [[{"text": "3"}]] * 2


def test_a_catalog_in_the_header_counts_for_the_items() -> None:
    catalog = '<catalog><scheme alias="h" uri="http://cv.example.org/h/"/></catalog>'
    source = message(catalog, meta('<subject qcode="h:1"/>'))
    assert read(source).subjects[0].scheme == "http://cv.example.org/h/"


def test_a_message_without_items_is_no_release() -> None:
    with pytest.raises(ParseError, match="holds no item"):
        readings(message("", ""))


def test_a_package_relates_to_what_it_gathers() -> None:
    release = read(
        f'<packageItem xmlns="{NAR}" guid="urn:x:p"><groupSet root="g"><group id="g" role="group:main">'
        '<itemRef residref="urn:x:1"><title>One</title></itemRef></group></groupSet></packageItem>'
    )
    assert release.type == "other"
    assert release.relations == (Relation(rel="see_also", href="urn:x:1", title="One"),)
    assert kept(release, "groupSet/@root") == "g"
    assert kept(release, "groupSet/group")[0]["attributes"] == {"id": "g", "role": "group:main"}


def test_a_concept_has_its_name_as_headline_and_is_kept() -> None:
    release = read(
        f'<conceptItem xmlns="{NAR}"><concept><conceptId qcode="x:1"/><name>Tide gauge</name></concept></conceptItem>'
    )
    assert (release.type, release.headline) == ("other", "Tide gauge")
    assert "x:1" in str(kept(release, "concept"))


@pytest.mark.parametrize(
    ("excerpt", "path"),
    [
        ("<contentMeta {}><urgency>3</urgency></contentMeta>", "contentMeta/urgency"),
        ('<groupSet {} root="g"><group/></groupSet>', "groupSet/@root"),
        ('<catalog {}><scheme alias="a" uri="http://a.example/"/></catalog>', "catalogContainer"),
    ],
)
def test_an_excerpt_is_read_as_the_part_that_it_is(excerpt: str, path: str) -> None:
    assert kept(read(excerpt.format(f'xmlns="{NAR}"')), path)


@pytest.mark.parametrize("namespace", ["", "http://iptc.org/std/nar/2006-10-01", "urn:wrong"])
def test_the_right_names_are_enough_in_the_wrong_namespace(namespace: str) -> None:
    source = meta("<headline>Ferry resumes</headline><urgency>2</urgency>").replace(NAR, namespace)
    release = read(source)
    assert release.headline == "Ferry resumes"
    assert kept(release, "contentMeta/urgency") == [{"text": "2"}]


def test_another_root_is_an_error_that_names_it() -> None:
    with pytest.raises(ParseError, match="the root element is rss") as caught:
        readings("<rss/>")
    assert caught.value.format == "newsml-g2"


def test_limits_hold() -> None:
    with pytest.raises(LimitExceededError):
        readings(item("<a>" * 200 + "</a>" * 200))
    with pytest.raises(LimitExceededError):
        readings(item("x" * 1_000), limits=Limits(size=500))


def test_a_large_header_is_not_multiplied_by_many_items() -> None:
    source = message(f"<sender>{'x' * 10_000}</sender>", item() * 100)
    assert len(readings(source)) == 100
    with pytest.raises(LimitExceededError, match="header"):
        readings(source, limits=Limits(size=100_000))


# Leftovers


def test_what_has_no_field_is_kept_under_the_path_of_its_property() -> None:
    release = read(
        meta('<creator jobtitle="job:x">By <name>Jo</name> and<br/> others</creator>').replace(
            "<newsItem", '<newsItem xmlns:o="http://o.example/ns" o:flag="on" dir="rtl"'
        )
    )
    assert release.extensions == {
        "http://o.example/ns#@flag": "on",
        f"{NAR}#@dir": "rtl",
        f"{NAR}#contentMeta/creator": [
            {
                "attributes": {"jobtitle": "job:x"},
                "children": ["By", {"name": "name", "text": "Jo"}, "and", {"name": "br"}, "others"],
            }
        ],
    }


@pytest.mark.parametrize(
    ("namespace", "key"),
    [
        ("http://o.example/ns", "http://o.example/ns#itemMeta/x"),
        ("http://o.example/ns#", "http://o.example/ns#itemMeta/x"),
        ("http://o.example/ns#v1", "http://o.example/ns#v1/itemMeta/x"),
        ("ours", f"{NAR}#itemMeta/%7Bours%7Dx"),
    ],
)
def test_elements_of_others_are_kept_under_their_namespace(namespace: str, key: str) -> None:
    release = read(item(f'<itemMeta><x xmlns="{namespace}">1</x></itemMeta>'))
    assert release.extensions == {key: [{"text": "1"}]}


def test_text_where_none_belongs_is_kept() -> None:
    assert kept(read(meta("stray <urgency>3</urgency> words")), "contentMeta/text()") == ["stray", "words"]


def test_what_is_deeply_nested_is_kept_as_xml() -> None:
    release = read(meta("<x>" * 40 + "deep" + "</x>" * 40))
    text = str(release.extensions)
    assert "deep" in text
    assert text.count("'children'") < 20


def test_attributes_for_xml_parsers_are_no_content() -> None:
    source = item().replace(
        "<newsItem",
        '<newsItem xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" conformance="power"',
    )
    assert read(source).extensions == {}
