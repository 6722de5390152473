"""HED and DAT: the headline, and the dateline before the lead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pressschema.validators.diagnostics import Severity
from pressschema.validators.rules.rule import Finding, release_rule
from pressschema.validators.views import ReleaseView
from pressschema.validators.wording import shown

#: Characters that wires show of a headline in lists and mails; several state this number.
_LONGEST: Final = 100
#: Above this share of capitals it is no longer names and acronyms.
_MOST_CAPITALS: Final = 0.6
#: Below so many letters a headline may well be an acronym and a number.
_FEWEST_LETTERS: Final = 12
#: Characters of a headline by which its letters are judged.
_LOOKED_AT: Final = 1000
_QUOTED: Final = re.compile(r'"[^"]{0,200}"|“[^“”]{0,200}”|„[^“”]{0,200}[“”]|«[^«»]{0,200}»|»[^«»]{0,200}«')
#: A full stop after a word of five letters or more, or after a small letter word: not that of Inc., Ltd. or U.S.
_FULL_STOP: Final = re.compile(r"(?:[^\W\d_]{5}|(?<![^\W_])[^\W\d_A-Z][^\W\d_]{0,3}|\d[%)]?|[)\]”\"»])\.$")


@release_rule("HED001", "missing-headline", Severity.ERROR)
def missing_headline(view: ReleaseView) -> Iterator[Finding]:
    """The release has no headline.

    Why:
        It is what editors see in their lists, and often all that they see. RSS 2.0 and NewsML-G2 systems refuse or hide
        items without one.

    Help:
        State the news in one line.

    Bad:
        ```json
        {"headline": null}
        ```

    Good:
        ```json
        {"headline": "Harbour Trust opens tide gauge data to everyone"}
        ```
    """
    if view.release.headline is None:
        yield Finding("There is no headline", "/headline")


@release_rule("HED002", "overlong-headline", Severity.WARNING, profile="wire")
def overlong_headline(view: ReleaseView) -> Iterator[Finding]:
    """The headline is longer than 100 characters.

    Why:
        Wires, search engines and mail programs cut it off there or earlier; several wires name 100 characters as
        the limit.

    Help:
        Move what can wait into a subheadline.

    Bad:
        ```json
        {"headline":
         "Harbour Trust announces that after forty years its tide gauge data are open to everyone who asks for them"}
        ```

    Good:
        ```json
        {"headline": "Harbour Trust opens tide gauge data to everyone"}
        ```
    """
    headline = view.release.headline or ""
    if len(headline) > _LONGEST:
        yield Finding(f"The headline has {len(headline)} characters", "/headline", headline)


@release_rule("HED003", "all-caps-headline", Severity.WARNING, profile="wire")
def all_caps_headline(view: ReleaseView) -> Iterator[Finding]:
    """The headline is in capitals: more than six letters in ten.

    Why:
        Editorial guidelines of wires take it for shouting and send the release back. Names and acronyms cannot be
        told in it.

    Help:
        Write it as a sentence, or with capitals for the main words.

    Bad:
        ```json
        {"headline": "HARBOUR TRUST OPENS TIDE GAUGE DATA TO EVERYONE"}
        ```

    Good:
        ```json
        {"headline": "Harbour Trust opens NATO-era tide gauge data"}
        ```
    """
    headline = (view.release.headline or "")[:_LOOKED_AT]
    cased = [letter for letter in headline if letter.isupper() or letter.islower()]
    capitals = sum(letter.isupper() for letter in cased)
    if len(cased) >= _FEWEST_LETTERS and capitals > _MOST_CAPITALS * len(cased):
        yield Finding(f"{capitals} of {len(cased)} letters are capitals", "/headline", headline)


@release_rule("HED004", "headline-ends-with-period", Severity.INFO, profile="wire")
def headline_ends_with_period(view: ReleaseView) -> Iterator[Finding]:
    """The headline ends with a full stop, other than that of an abbreviation.

    Why:
        By the custom of newsrooms and the style guide of GOV.UK alike, titles have none.

    Help:
        Leave the full stop out.

    Bad:
        ```json
        {"headline": "Harbour Trust opens tide gauge data to everyone."}
        ```

    Good:
        ```json
        {"headline": "Harbour Trust buys tide gauges of Northmouth Instruments Inc."}
        ```
    """
    headline = view.release.headline or ""
    if _FULL_STOP.search(headline):
        yield Finding("The headline ends with a full stop", "/headline", headline, fix=headline[:-1])


@release_rule("HED005", "exclamation-in-headline", Severity.WARNING, profile="wire")
def exclamation_in_headline(view: ReleaseView) -> Iterator[Finding]:
    """The headline has an exclamation mark outside of quoted words.

    Why:
        The guidelines of several wires name it as a mark of advertising, for which a release is refused.

    Help:
        Let the news speak; keep the mark where it is part of a name.

    Bad:
        ```json
        {"headline": "Tide gauge data now free for everyone!"}
        ```

    Good:
        ```json
        {"headline": "“At last!” Sailors welcome free tide gauge data"}
        ```
    """
    headline = view.release.headline or ""
    if "!" in _QUOTED.sub("", headline):
        yield Finding(f"{shown(headline)} has an exclamation mark", "/headline", headline)


@release_rule("DAT001", "missing-dateline", Severity.WARNING, profile="wire")
def missing_dateline(view: ReleaseView) -> Iterator[Finding]:
    """The release has no dateline.

    Why:
        Wires and their guidelines ask for city and date before the first words of the text: from them a
        reader sees where the news is from and how old it is.

    Help:
        Begin the first paragraph with city and date, such as "NORTHMOUTH, March 1, 2026 --".

    Bad:
        ```json
        {"dateline": null}
        ```

    Good:
        ```json
        {"dateline": {"text": "NORTHMOUTH, March 1, 2026", "place": {"name": "NORTHMOUTH"}, "date": "2026-03-01"}}
        ```
    """
    if view.release.dateline is None:
        yield Finding("There is no dateline", "/dateline")


@release_rule("DAT002", "dateline-without-city", Severity.WARNING, profile="wire")
def dateline_without_city(view: ReleaseView) -> Iterator[Finding]:
    """The dateline has no place.

    Why:
        The place is what a dateline is for; a date or the mark of a wire alone does not tell where the news is from.

    Help:
        Name the city before the date.

    Bad:
        ```json
        {"dateline": {"text": "March 1, 2026 /PRNewswire/", "date": "2026-03-01", "wire": "PRNewswire"}}
        ```

    Good:
        ```json
        {"dateline": {"text": "NORTHMOUTH, March 1, 2026", "place": {"name": "NORTHMOUTH"}, "date": "2026-03-01"}}
        ```
    """
    dateline = view.release.dateline
    if dateline is not None and dateline.place is None:
        yield Finding("The dateline names no place", "/dateline/place", dateline.text or "")
