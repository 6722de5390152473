"""Comparing what is a day here and an instant there."""

from __future__ import annotations

import datetime as dt

__all__ = ["day", "is_earlier"]


def day(moment: dt.date | dt.datetime) -> dt.date:
    """The calendar day, where the moment was written down."""
    return moment.date() if isinstance(moment, dt.datetime) else moment


def is_earlier(one: dt.date | dt.datetime, other: dt.date | dt.datetime) -> bool:
    """Whether one is surely earlier: as instants where both are, else as days."""
    if isinstance(one, dt.datetime) and isinstance(other, dt.datetime):
        return one < other
    return day(one) < day(other)
