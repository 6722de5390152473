"""What the parser makes of metadata: what is missing, times, vocabularies, names and places."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from pressschema.errors import ConfigurationError
from pressschema.models import Concept
from tests.newsml_g2.support import item, kept, meta, read, readings

IPTC_CATALOG = '<catalogRef href="https://iptc.org/std/catalog/catalog.IPTC-G2-Standards_12.xml"/>'


def rules(source: str, **options: Any) -> list[str]:
    [reading] = readings(source, **options)
    return [remark.rule for remark in reading.remarks]


# What is missing


def test_an_item_with_nothing_in_it_has_the_defaults() -> None:
    release = read(item())
    assert (release.version, release.status, release.language) == (1, "usable", "und")
    assert release.provider is None
    assert release.id.startswith("urn:uuid:")
    assert rules(item()) == ["G2002"]


def test_a_guid_that_is_no_uri_is_kept_beside_the_made_id() -> None:
    release = read(item(guid="4711 a"))
    assert release.id.startswith("urn:uuid:")
    assert kept(release, "@guid") == "4711 a"


@pytest.mark.parametrize("version", ["0", "-1", "two", "1.5", "9" * 30])
def test_a_version_that_is_none_is_kept(version: str) -> None:
    release = read(item(version=version))
    assert release.version == 1
    assert kept(release, "@version") == version


def test_an_unknown_status_is_kept() -> None:
    release = read(item('<itemMeta><pubStatus qcode="stat:frozen"/></itemMeta>'))
    assert release.status == "usable"
    assert kept(release, "itemMeta/pubStatus") == [{"attributes": {"qcode": "stat:frozen"}}]


def test_elements_that_say_nothing_leave_nothing() -> None:
    assert read(meta("<urgency/><slugline> </slugline><subject><name/></subject>")).extensions == {}


# Times


def test_an_empty_embargo_is_a_hold() -> None:
    source = item("<itemMeta><embargoed/></itemMeta>")
    time = read(source).release_time
    assert time is not None
    assert (time.kind, time.until) == ("hold", None)
    assert "G2008" in rules(source)


def test_without_an_embargo_nothing_is_said() -> None:
    assert read(item("<itemMeta/>")).release_time is None


def test_a_time_without_an_offset_is_only_a_date_and_is_kept_as_it_stands() -> None:
    source = item("<itemMeta><firstCreated>2026-03-01T09:30:00</firstCreated></itemMeta>")
    release = read(source)
    assert release.issued == dt.date(2026, 3, 1)
    assert kept(release, "itemMeta/firstCreated") == [{"text": "2026-03-01T09:30:00"}]
    [remark] = [remark for remark in readings(source)[0].remarks if remark.rule == "TIM001"]
    assert remark.path == "/issued"


def test_the_default_zone_gives_a_time_its_offset_and_a_remark() -> None:
    source = item("<itemMeta><embargoed>2026-07-01T09:30:00</embargoed></itemMeta>")
    time = read(source, default_timezone="Europe/Helsinki").release_time
    assert time is not None
    assert time.until == dt.datetime(2026, 7, 1, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=3)))
    assert "TIM001" in rules(source, default_timezone="Europe/Helsinki")


def test_an_embargo_at_no_certain_instant_is_an_embargo_all_the_same() -> None:
    release = read(item("<itemMeta><embargoed>2026-07-01T09:30:00</embargoed></itemMeta>"))
    assert release.release_time is not None
    assert release.release_time.kind == "embargoed"
    assert (release.release_time.until, release.release_time.text) == (None, "2026-07-01T09:30:00")


def test_an_impossible_date_is_kept_and_remarked_on() -> None:
    source = item("<itemMeta><versionCreated>2026-02-31T09:30:00Z</versionCreated></itemMeta>")
    assert read(source).modified is None
    assert kept(read(source), "itemMeta/versionCreated") == [{"text": "2026-02-31T09:30:00Z"}]
    assert "TIM004" in rules(source)


def test_where_the_item_has_no_time_that_of_the_content_counts() -> None:
    release = read(meta("<contentCreated>2026-03-01</contentCreated>"))
    assert release.issued == dt.date(2026, 3, 1)
    assert release.extensions == {}


def test_an_unknown_zone_is_a_wrong_setting() -> None:
    with pytest.raises(ConfigurationError, match="Europe/Atlantis"):
        readings(item(), default_timezone="Europe/Atlantis")


# Vocabularies


@pytest.mark.parametrize(
    "reference",
    [
        "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_3.xml",
        "https://iptc.org/std/catalog/catalog.IPTC-G2-Standards_99.xml",
        "http://iptc.org/std/catalog/catalog.IPTC-G2-Standards.xml",
    ],
)
def test_any_version_of_the_catalog_of_iptc_is_known(reference: str) -> None:
    source = item(
        f'<catalogRef href="{reference}"/><contentMeta><subject qcode="medtop:04000000"/></contentMeta>',
        guid="urn:newsml:example.org:1",
    )
    [subject] = read(source).subjects
    assert subject == Concept(code="04000000", scheme="http://cv.iptc.org/newscodes/mediatopic/")
    assert rules(source) == []
    assert read(source).extensions == {}


def test_an_unknown_catalog_is_remarked_on_and_kept() -> None:
    source = item('<catalogRef href="http://example.org/catalog.xml"/>')
    assert "G2005" in rules(source)
    assert kept(read(source), "catalogRef") == [{"attributes": {"href": "http://example.org/catalog.xml"}}]


def test_an_undeclared_alias_stays_the_scheme() -> None:
    source = meta('<subject qcode="house:x:1"/>')
    assert read(source).subjects == (Concept(code="x:1", scheme="house"),)
    assert rules(source) == ["G2002", "G2004"]


def test_aliases_of_iptc_are_known_without_a_catalog_but_remarked_on() -> None:
    source = meta('<subject qcode="medtop:04000000"/>')
    assert read(source).subjects[0].scheme == "http://cv.iptc.org/newscodes/mediatopic/"
    assert "G2004" in rules(source)


def test_an_embedded_catalog_counts_before_that_of_iptc() -> None:
    catalog = '<catalog><scheme alias="medtop" uri="http://cv.example.org/ours/"/></catalog>'
    release = read(item(f'{IPTC_CATALOG}{catalog}<contentMeta><subject qcode="medtop:1"/></contentMeta>'))
    assert release.subjects == (Concept(code="1", scheme="http://cv.example.org/ours/"),)
    assert release.extensions == {}


def test_a_declaration_that_is_needed_for_what_is_left_is_left_too() -> None:
    catalog = '<catalog><scheme alias="svc" uri="http://cv.example.org/services/"/></catalog>'
    release = read(item(f'{catalog}<itemMeta><service qcode="svc:home"/></itemMeta>'))
    assert kept(release, "itemMeta/service") == [{"attributes": {"qcode": "svc:home"}}]
    assert kept(release, "catalog") is not None


# Names, concepts, places


def test_people_organisations_and_places_are_told_by_type() -> None:
    release = read(
        meta(
            '<subject type="cpnat:person"><name>Ines Marlow</name></subject>'
            '<subject typeuri="http://cv.iptc.org/newscodes/cpnature/organisation"><name>Harbour Trust</name></subject>'
            '<subject type="ours:geoArea"><name>Northmouth</name></subject>'
            '<subject type="cpnat:event"><name>Regatta</name></subject>'
            '<subject literal="tides"/>'
        )
    )
    assert [concept.name for concept in release.people] == ["Ines Marlow"]
    assert [concept.name for concept in release.organisations] == ["Harbour Trust"]
    assert [concept.name for concept in release.places] == ["Northmouth"]
    assert [concept.name for concept in release.subjects] == ["Regatta", "tides"]
    assert [one["attributes"]["type"] for one in kept(release, "contentMeta/subject")] == [
        "ours:geoArea",
        "cpnat:event",
    ]


def test_of_names_in_several_languages_the_own_one_counts_and_all_are_kept() -> None:
    release = read(
        item(
            '<contentMeta><subject><name xml:lang="de">Arbeitsmarkt</name><name xml:lang="en">labour market</name>'
            "</subject></contentMeta>",
            **{"xml:lang": "en"},
        )
    )
    assert release.subjects[0].name == "labour market"
    [subject] = kept(release, "contentMeta/subject")
    assert subject["children"] == [
        {"name": "name", "attributes": {"xml:lang": "de"}, "text": "Arbeitsmarkt"},
        {"name": "name", "text": "labour market"},
    ]


def test_a_literal_beside_a_name_is_a_code() -> None:
    release = read(meta('<subject literal="isbn#1"><name>A book</name></subject>'))
    assert release.subjects == (Concept(name="A book", code="isbn#1"),)


def test_levels_of_a_place() -> None:
    release = read(
        meta(
            '<located type="loctyp:City"><name>Northmouth</name>'
            '<broader type="cptype:statprov"><name>Westshire</name></broader>'
            '<broader type="loctyp:Country" qcode="iso3166-1a2:GB"><name>United Kingdom</name></broader></located>'
        )
    )
    assert release.dateline is not None
    assert release.dateline.place is not None
    assert release.dateline.place.model_dump() == {
        "name": "Northmouth",
        "region": "Westshire",
        "country": "United Kingdom",
    }


def test_a_provider_known_by_qcode_alone() -> None:
    provider = read(item('<itemMeta><provider qcode="nprov:REUTERS"/></itemMeta>')).provider
    assert provider is not None
    assert provider.uri == "http://cv.iptc.org/newscodes/newsprovider/REUTERS"


def test_the_main_headline_is_the_one_without_a_role() -> None:
    release = read(meta('<headline role="x:sub">Second</headline><headline>First</headline>'))
    assert (release.headline, release.subheadlines) == ("First", ("Second",))


def test_a_headline_with_a_role_is_better_than_none() -> None:
    assert read(meta('<headline role="x:title">Only</headline>')).headline == "Only"


def test_the_title_of_the_item_stands_in_for_a_headline() -> None:
    assert read(item("<itemMeta><title>Harbour package</title></itemMeta>")).headline == "Harbour package"


def test_line_breaks_are_kept_where_a_text_has_lines() -> None:
    source = meta('<description role="drol:summary">One\n  and a half<br/>two<br/><br/>three</description>')
    assert read(source).summary == "One and a half\ntwo\nthree"
