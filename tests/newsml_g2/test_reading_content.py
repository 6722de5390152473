"""What the parser makes of content: bodies in every markup, media, contacts, links."""

from __future__ import annotations

import pytest

from pressschema.models import Contact, Media, PressRelease, RelatedLink, Relation, block_texts
from tests.newsml_g2.support import XHTML, item, kept, read


def content(inside: str) -> str:
    return item(f"<contentSet>{inside}</contentSet>")


def texts(release: PressRelease) -> list[str]:
    return list(block_texts(release.body))


# Bodies


def test_bodies_in_xhtml_nitf_and_data() -> None:
    paragraph = "<p>One &amp; <b>two</b></p>"
    for inside in (
        f'<inlineXML><html xmlns="{XHTML}"><head><title/></head><body>{paragraph}</body></html></inlineXML>',
        f"<inlineXML><html><body>{paragraph}</body></html></inlineXML>",
        f"<inlineXML><nitf xmlns=''><body><body.content>{paragraph}</body.content></body></nitf></inlineXML>",
        f'<inlineData contenttype="text/html"><![CDATA[<div>{paragraph}</div>]]></inlineData>',
        f"<inlineData><![CDATA[{paragraph}]]></inlineData>",
        '<inlineData contenttype="text/plain">One &amp; two</inlineData>',
        "<inlineXML>One &amp; two</inlineXML>",
    ):
        assert texts(read(content(inside))) == ["One & two"], inside


def test_blank_lines_divide_the_paragraphs_of_plain_text() -> None:
    release = read(content('<inlineData contenttype="text/plain">\n One\n line\n\n \nTwo\n</inlineData>'))
    assert texts(release) == ["One\nline", "Two"]


def test_other_forms_of_the_same_content_are_kept() -> None:
    release = read(content("<inlineXML><html><p>One</p></html></inlineXML><inlineData>Uno</inlineData>"))
    assert texts(release) == ["One"]
    assert kept(release, "contentSet/inlineData") == [{"text": "Uno"}]


def test_content_in_a_vocabulary_that_is_no_text_is_kept() -> None:
    release = read(content('<inlineXML><score xmlns="http://example.org/sports">3:1</score></inlineXML>'))
    assert release.body == ()
    [kept_xml] = kept(release, "contentSet/inlineXML")
    assert kept_xml == {"children": [{"name": "{http://example.org/sports}score", "text": "3:1"}]}


def test_encoded_data_is_kept_as_it_is() -> None:
    release = read(content('<inlineData encoding="encd:base64">T25l</inlineData>'))
    assert release.body == ()
    assert kept(release, "contentSet/inlineData")[0]["text"] == "T25l"


def test_what_the_head_of_a_body_says_beyond_the_headline_is_kept() -> None:
    html = '<html xmlns="{}"><head><title>{}</title></head><body><p>One</p></body></html>'
    for title, expected in (("Headline", False), ("Working title", True)):
        body = f"<inlineXML>{html.format(XHTML, title)}</inlineXML>"
        source = item(f"<contentMeta><headline>Headline</headline></contentMeta><contentSet>{body}</contentSet>")
        assert (f"{XHTML}#head" in read(source).extensions) == expected


def test_bottomless_html_in_data_is_plain_text() -> None:
    deep = "<div>" * 5_000 + "deep"
    release = read(content(f'<inlineData contenttype="text/html"><![CDATA[{deep}]]></inlineData>'))
    assert texts(release)[0].endswith("deep")


def test_control_characters_in_html_in_data_do_no_harm() -> None:
    release = read(content('<inlineData contenttype="text/html"><![CDATA[<p>a&#1;b&#xFFFF;c</p>]]></inlineData>'))
    assert [text.replace("\ufffd", "") for text in texts(release)] == ["abc"]


# Media, contacts, links


def test_renditions_that_nothing_tells_apart_are_one_medium() -> None:
    release = read(
        item(
            '<itemMeta><itemClass qcode="ninat:picture"/></itemMeta>'
            '<contentMeta><description role="drol:caption">The pier</description></contentMeta>'
            '<contentSet><remoteContent href="a.jpg" contenttype="image/jpeg" width="10"/>'
            '<remoteContent href="b.jpg" contenttype="image/jpeg" rendition="rnd:thumbnail"/></contentSet>'
        )
    )
    [medium] = release.media
    assert (medium.kind, medium.caption) == ("image", "The pier")
    assert [rendition.href for rendition in medium.renditions] == ["a.jpg", "b.jpg"]
    assert kept(release, "contentSet/remoteContent")[0]["attributes"]["rendition"] == "rnd:thumbnail"
    assert release.type == "other"


def test_what_a_figure_shows_is_a_medium() -> None:
    release = read(content('<inlineXML><html><body><img src="a.png" alt="A pier"/></body></html></inlineXML>'))
    [medium] = release.media
    assert isinstance(medium, Media)
    assert (medium.alt, medium.renditions[0].href) == ("A pier", "a.png")


@pytest.mark.parametrize(
    ("unit", "duration", "expected"),
    [
        ("", "30", 30.0),
        ('durationunit="timeunit:seconds"', "1.5", 1.5),
        ('durationunit="timeunit:editUnit"', "750", None),
    ],
)
def test_lengths_in_seconds(unit: str, duration: str, expected: float | None) -> None:
    release = read(content(f'<remoteContent href="a.mp4" duration="{duration}" {unit}/>'))
    assert release.media[0].renditions[0].duration == expected
    assert bool(release.extensions) == (expected is None)


def test_contacts_of_people_and_organisations() -> None:
    release = read(
        item(
            "<assert literal='x'><name>Jo Quay</name><personDetails>"
            "<affiliation><name>Harbour Trust</name></affiliation>"
            "<contactInfo><email>jo@example.org</email><phone>+44 1632 960001</phone><web>https://example.org</web>"
            "<address><line>1 Quay Street</line><locality><name>Northmouth</name></locality></address>"
            "<note>Press officer</note></contactInfo></personDetails></assert>"
        )
    )
    assert release.contacts == (
        Contact(
            name="Jo Quay",
            role="Press officer",
            organisation="Harbour Trust",
            phones=("+44 1632 960001",),
            emails=("jo@example.org",),
            urls=("https://example.org",),
            address="1 Quay Street\nNorthmouth",
        ),
    )
    assert kept(release, "assert"), "that Northmouth is a locality, and the literal x, are kept"


def test_an_address_that_is_none_is_kept() -> None:
    release = read(
        item("<assert><personDetails><contactInfo><email>at example</email></contactInfo></personDetails></assert>")
    )
    assert release.contacts == ()
    assert "at example" in str(kept(release, "assert"))


def test_links_to_pages_and_relations_to_items() -> None:
    release = read(
        item(
            '<itemMeta><link rel="irel:seeAlso" href="https://example.org/a" title="A"/>'
            '<link rel="irel:seeAlso" residref="urn:newsml:example.org:b"><title>B</title></link>'
            '<link rel="irel:previousVersion" residref="urn:newsml:example.org:c"/>'
            '<link rel="irel:derivedFrom" residref="urn:newsml:example.org:d"/></itemMeta>'
        )
    )
    assert release.related_links == (RelatedLink(text="A", href="https://example.org/a"),)
    assert release.relations == (
        Relation(rel="see_also", href="urn:newsml:example.org:b", title="B"),
        Relation(rel="supersedes", href="urn:newsml:example.org:c"),
    )
    assert [one["attributes"]["rel"] for one in kept(release, "itemMeta/link")] == ["irel:derivedFrom"]


def test_text_beside_the_markup_is_text_too() -> None:
    assert texts(read(content("<inlineXML>stray<html><p>One</p></html></inlineXML>"))) == ["stray", "One"]
    assert texts(read(content("<inlineData>stray<p>One</p></inlineData>"))) == ["stray", "One"]


def test_markup_in_a_text_of_one_line_is_kept() -> None:
    source = '<headline>Ferry <b xmlns="http://www.w3.org/1999/xhtml">resumes</b> <span>today</span></headline>'
    release = read(item(f"<contentMeta>{source}</contentMeta>"))
    assert release.headline == "Ferry resumes today"
    assert len(kept(release, "contentMeta/headline")) == 1
