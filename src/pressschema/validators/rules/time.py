"""TIM: when the release was issued and changed, and whether its times can be relied on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from pressschema.models.temporal import format_temporal
from pressschema.validators.diagnostics import Severity
from pressschema.validators.rules.moments import day, is_earlier
from pressschema.validators.rules.remarks import remarked
from pressschema.validators.rules.rule import Finding, release_rule
from pressschema.validators.views import ReleaseView

#: Clocks differ, and the day ends at another time elsewhere: dates within a day are not called future.
_MARGIN: Final = dt.timedelta(days=1)
#: The press release is of 1906 (Ivy Lee); what is older is a slip, or a date that was never set.
_OLDEST: Final = dt.date(1900, 1, 1)
_EPOCH: Final = dt.date(1970, 1, 1)
#: A release written before a weekend or a holiday is issued within so many days of its dateline.
_DATELINE_DAYS: Final = 2


@release_rule("TIM001", "naive-datetime", Severity.WARNING)
def naive_datetime(view: ReleaseView) -> Iterator[Finding]:
    """A time has no time zone.

    It is read in the default time zone, where one is set; otherwise only its date is.

    Why:
        Nobody can say when it was or will be. Readers that take UTC publish hours too early or too late. RFC 3339, 4.4
        names the ills of times without an offset.

    Help:
        Write the offset from UTC, such as +01:00, or name the zone.

    Bad:
        ```text
        EMBARGOED UNTIL 9 a.m., March 3, 2026

        Harbour Trust opens tide gauge data to everyone

        NORTHMOUTH, March 2, 2026 -- The Harbour Trust opens its tide gauge archive on Tuesday, after forty years
        in which readings were sold to sailors one by one.
        ```

    Good:
        ```text
        EMBARGOED UNTIL 9 a.m. GMT, March 3, 2026

        Harbour Trust opens tide gauge data to everyone

        NORTHMOUTH, March 2, 2026 -- The Harbour Trust opens its tide gauge archive on Tuesday, after forty years
        in which readings were sold to sailors one by one.
        ```
    """
    yield from remarked(view, "TIM001")


@release_rule("TIM002", "ambiguous-zone-abbreviation", Severity.WARNING)
def ambiguous_zone_abbreviation(view: ReleaseView) -> Iterator[Finding]:
    """A time zone is named by letters that several zones share, or that none is known by.

    Why:
        IST is the time of India, of Israel and of Ireland; CST that of Chicago and of Shanghai. There is no
        register that says which: the tz database keeps such letters for display alone.

    Help:
        Write the offset from UTC, or the name of a city after the time.

    Bad:
        ```text
        EMBARGOED UNTIL 9 a.m. IST, March 3, 2026

        Harbour Trust opens tide gauge data to everyone

        NORTHMOUTH, March 2, 2026 -- The Harbour Trust opens its tide gauge archive on Tuesday, after forty years
        in which readings were sold to sailors one by one.
        ```

    Good:
        ```text
        EMBARGOED UNTIL 9 a.m. UTC, March 3, 2026

        Harbour Trust opens tide gauge data to everyone

        NORTHMOUTH, March 2, 2026 -- The Harbour Trust opens its tide gauge archive on Tuesday, after forty years
        in which readings were sold to sailors one by one.
        ```
    """
    yield from remarked(view, "TIM002")


@release_rule("TIM003", "zone-contradicts-dst", Severity.WARNING)
def zone_contradicts_dst(view: ReleaseView) -> Iterator[Finding]:
    """A time zone is named that its place does not keep on that day.

    Why:
        "10 a.m. EST" on a day in July is 10 or 11 o'clock in New York, depending on whether the writer or the
        letters are believed. Most writers mean the time on the wall.

    Help:
        Write EDT or BST in summer, or a name that holds all the year, such as ET.

    Bad:
        ```text
        EMBARGOED UNTIL 9 a.m. EST, July 3, 2026

        Harbour Trust opens tide gauge data to everyone

        NORTHMOUTH, July 2, 2026 -- The Harbour Trust opens its tide gauge archive on Friday, after forty years
        in which readings were sold to sailors one by one.
        ```

    Good:
        ```text
        EMBARGOED UNTIL 9 a.m. EDT, July 3, 2026

        Harbour Trust opens tide gauge data to everyone

        NORTHMOUTH, July 2, 2026 -- The Harbour Trust opens its tide gauge archive on Friday, after forty years
        in which readings were sold to sailors one by one.
        ```
    """
    yield from remarked(view, "TIM003")


@release_rule("TIM004", "impossible-date", Severity.ERROR)
def impossible_date(view: ReleaseView) -> Iterator[Finding]:
    """A date does not exist, such as 31 February, or is not written as a date at all.

    Why:
        It cannot be read, so the release has no date in that place; lenient readers make another day of it.

    Help:
        Write the date as the format has it, such as 2026-02-28T09:00:00+01:00.

    Bad:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
                  guid="urn:newsml:example.org:20260301:tide-gauge">
          <itemMeta>
            <itemClass qcode="ninat:text"/><provider literal="Harbour Trust"/>
            <versionCreated>2026-02-31T09:00:00Z</versionCreated>
          </itemMeta>
        </newsItem>
        ```

    Good:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
                  guid="urn:newsml:example.org:20260301:tide-gauge">
          <itemMeta>
            <itemClass qcode="ninat:text"/><provider literal="Harbour Trust"/>
            <versionCreated>2026-02-28T09:00:00Z</versionCreated>
          </itemMeta>
        </newsItem>
        ```
    """
    yield from remarked(view, "TIM004")


@release_rule("TIM005", "future-issued", Severity.WARNING)
def future_issued(view: ReleaseView) -> Iterator[Finding]:
    """The date of issue is more than a day ahead, and there is no embargo.

    It runs only when it is told the time.

    Why:
        A slip in the year or in the order of day and month. Systems that sort by date keep the release at the
        top for ever.

    Help:
        Correct the date, or state the embargo.

    Bad:
        ```json
        {"issued": "2062-03-01"}
        ```

    Good:
        ```json
        {"issued": "2062-03-01", "release_time": {"kind": "embargoed", "until": "2062-03-01T09:00:00Z"}}
        ```
    """
    release = view.release
    if (
        view.now is None
        or release.issued is None
        or (release.release_time and release.release_time.kind != "immediate")
    ):
        return
    if is_earlier(view.now + _MARGIN, release.issued):
        issued = format_temporal(release.issued)
        yield Finding(f"Issued on {issued}, which is ahead of {day(view.now)}", "/issued", issued)


@release_rule("TIM006", "implausibly-old", Severity.WARNING)
def implausibly_old(view: ReleaseView) -> Iterator[Finding]:
    """The date of issue is before 1900, or is the first day of 1970.

    Why:
        1 January 1970 is what programs make of a date that was never set, and a year before 1900 of two digits.

    Help:
        Take the date from the release itself, or leave it out.

    Bad:
        ```json
        {"issued": "1970-01-01T00:00:00Z"}
        ```

    Good:
        ```json
        {"issued": "1970-01-02"}
        ```
    """
    issued = view.release.issued
    if issued is not None and (day(issued) < _OLDEST or day(issued) == _EPOCH):
        yield Finding(f"Issued on {day(issued)}, which is hardly true", "/issued", format_temporal(issued))


@release_rule("TIM007", "modified-before-issued", Severity.ERROR)
def modified_before_issued(view: ReleaseView) -> Iterator[Finding]:
    """This version was made before the first one.

    Where both are date-times they are compared as instants, else as days.

    Why:
        NewsML-G2 has `firstCreated` and `versionCreated` for the two, and the first of all versions is not younger
        than this one. Receivers that keep the newest version may throw this one away.

    Help:
        Look whether the two are exchanged, or have different time zones.

    Bad:
        ```json
        {"issued": "2026-03-02", "modified": "2026-03-01"}
        ```

    Good:
        ```json
        {"issued": "2026-03-01", "modified": "2026-03-01T08:00:00Z"}
        ```
    """
    release = view.release
    if release.issued is not None and release.modified is not None and is_earlier(release.modified, release.issued):
        modified, issued = format_temporal(release.modified), format_temporal(release.issued)
        yield Finding(f"Modified on {modified}, before it was issued on {issued}", "/modified", f"{modified} {issued}")


@release_rule("TIM008", "dateline-date-mismatch", Severity.WARNING)
def dateline_date_mismatch(view: ReleaseView) -> Iterator[Finding]:
    """The dateline has a date more than two days from the date of issue.

    Why:
        Readers see the one, systems sort by the other. It is mostly last month's release, filled in again.

    Help:
        Correct the one that is wrong.

    Bad:
        ```json
        {"issued": "2026-03-01", "dateline": {"text": "NORTHMOUTH, February 1, 2026", "date": "2026-02-01"}}
        ```

    Good:
        ```json
        {"issued": "2026-03-02", "dateline": {"text": "NORTHMOUTH, March 1, 2026", "date": "2026-03-01"}}
        ```
    """
    issued, dateline = view.release.issued, view.release.dateline
    if issued is None or dateline is None or dateline.date is None:
        return
    if abs((day(issued) - dateline.date).days) > _DATELINE_DAYS:
        message = f"The dateline is of {dateline.date}, but the release was issued on {day(issued)}"
        yield Finding(message, "/dateline/date", f"{dateline.date} {day(issued)}")


@release_rule("TIM009", "missing-issued", Severity.WARNING)
def missing_issued(view: ReleaseView) -> Iterator[Finding]:
    """Nothing tells when the release was issued.

    Neither a date of issue or of a change, nor a dateline with a date, nor an embargo with an end.

    Why:
        An undated release cannot be filed, sorted or quoted with a date; wires ask for it in the dateline.

    Help:
        State the date of issue.

    Bad:
        ```json
        {"issued": null, "dateline": {"text": "NORTHMOUTH"}}
        ```

    Good:
        ```json
        {"issued": "2026-03-01"}
        ```
    """
    release = view.release
    dated = release.dateline is not None and release.dateline.date is not None
    timed = release.release_time is not None and release.release_time.until is not None
    if release.issued is None and release.modified is None and not dated and not timed:
        yield Finding("There is no date of issue", "/issued")


@release_rule("TIM011", "ambiguous-date-order", Severity.WARNING)
def ambiguous_date_order(view: ReleaseView) -> Iterator[Finding]:
    """A date in numbers could be of two days, and was read in the order that other dates of the text show.

    Why:
        05/06/2026 is 5 June to most of the world and 6 May in the United States. One sender may mix the two.

    Help:
        Write the name of the month, or the date as 2026-06-05.

    Bad:
        ```text
        Issued: 05/06/2026

        Harbour Trust opens tide gauge data to everyone

        NORTHMOUTH -- The Harbour Trust opens its tide gauge archive on Friday, after forty years in which readings
        were sold to sailors one by one. The old price list holds until 28/06/2026.
        ```

    Good:
        ```text
        Issued: 5 June 2026

        Harbour Trust opens tide gauge data to everyone

        NORTHMOUTH -- The Harbour Trust opens its tide gauge archive on Friday, after forty years in which readings
        were sold to sailors one by one. The old price list holds until 28/06/2026.
        ```
    """
    yield from remarked(view, "TIM011")
