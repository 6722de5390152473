"""When the item was made and changed, and from when on it may be published."""

from __future__ import annotations

import datetime as dt
from typing import Final

from lxml import etree

from pressschema.exporters.newsml_g2.elements import add
from pressschema.exporters.newsml_g2.qcodes import Schemes
from pressschema.models import PressRelease, ReleaseTime
from pressschema.models.temporal import format_temporal
from pressschema.vocabularies.namespaces import NAR, OWN
from pressschema.vocabularies.terms import RELEASE_KINDS

__all__ = ["add_content_times", "add_item_times", "add_release_signal"]

#: The schema demands `versionCreated`. Where the release does not say when it was modified, the element
#: has the best time there is, or this one, and the mark that it is not stated: readers skip it then.
_NO_TIME: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_STATED: Final = f"{{{OWN}}}stated"


def add_item_times(meta: etree._Element, release: PressRelease) -> None:
    """`versionCreated`, `firstCreated` and `embargoed`."""
    if isinstance(release.modified, dt.datetime):
        add(meta, "versionCreated", format_temporal(release.modified))
    else:
        unstated = etree.SubElement(meta, f"{{{NAR}}}versionCreated", {_STATED: "false"}, nsmap={"ps": OWN})
        unstated.text = format_temporal(_best_time(release))
    if isinstance(release.issued, dt.datetime):
        add(meta, "firstCreated", format_temporal(release.issued))
    time = release.release_time
    if time is not None and time.kind != "immediate":
        # An embargo whose end only a text tells is held until somebody has read that.
        add(meta, "embargoed", format_temporal(time.until) if time.until else None)


def _best_time(release: PressRelease) -> dt.datetime:
    until = release.release_time.until if release.release_time else None
    for moment in (release.modified, release.issued, until):
        if isinstance(moment, dt.datetime):
            return moment
        if moment is not None:
            return dt.datetime.combine(moment, dt.time(), dt.UTC)
    return _NO_TIME


def add_release_signal(meta: etree._Element, release: PressRelease, schemes: Schemes) -> None:
    """What the release line says that `embargoed` cannot: that there is none, or its own words."""
    time = release.release_time
    if time is not None and not _is_plain(time):
        signal = add(meta, "signal", qcode=schemes.term(RELEASE_KINDS[time.kind]))
        if time.text:
            add(signal, "name", time.text)


def _is_plain(time: ReleaseTime) -> bool:
    return time.text is None and (time.kind == "hold" or time.until is not None)


def add_content_times(meta: etree._Element, release: PressRelease) -> None:
    """`contentCreated` and `contentModified`: the dates without a time, which the item has no place for."""
    for name, moment in (("contentCreated", release.issued), ("contentModified", release.modified)):
        if moment is not None and not isinstance(moment, dt.datetime):
            add(meta, name, format_temporal(moment))
