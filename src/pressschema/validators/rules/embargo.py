"""EMB: until when the release is not to be published, and whether everybody reads that alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pressschema.models import ReleaseTime
from pressschema.models.body import Heading, Paragraph
from pressschema.models.content import content_text
from pressschema.models.temporal import format_temporal
from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.fields.matches import ReleaseLine
from pressschema.parsers.text.fields.release_line import read_release_line
from pressschema.validators.diagnostics import Severity
from pressschema.validators.rules.moments import is_earlier
from pressschema.validators.rules.rule import Finding, release_rule
from pressschema.validators.views import ReleaseView
from pressschema.validators.wording import shown

#: A time of day in figures: 9:30, 9.30, 09h30, 9 am, 9 p.m., 9 h, 1430 hrs.
_CLOCK: Final = re.compile(
    r"(?<!\d)(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d(?!\d)|\s?[ap]\.?m\b|\s?h\b)|(?<!\d)[0-2]\d[0-5]\d\s?h", re.IGNORECASE
)
#: 12:00 and 12:01 with a half of the day.
_TWELVE: Final = re.compile(r"(?<![\d:.])12(?:[:.]0[01])?\s?[ap]\.?\s?m\b", re.IGNORECASE)
#: Characters of a text that may be a release line.
_LONGEST_LINE: Final = 200
#: Blocks at the beginning of the body that may be one.
_OPENING: Final = 3


def _embargo(view: ReleaseView) -> ReleaseTime | None:
    release_time = view.release.release_time
    return release_time if release_time is not None and release_time.kind == "embargoed" else None


def _release_lines(view: ReleaseView) -> Iterator[tuple[str, str, ReleaseLine]]:
    """What reads as a release line, wherever one may stand: pointer, text and meaning."""
    release, language = view.release, view.release.language
    texts = [("/release_time/text", release.release_time.text)] if release.release_time else []
    texts += [("/headline", release.headline), ("/summary", release.summary)]
    texts += [(f"/subheadlines/{index}", line) for index, line in enumerate(release.subheadlines)]
    for section in ("body", "notes"):
        for index, block in enumerate(getattr(release, section)[:_OPENING]):
            if isinstance(block, Paragraph | Heading):
                texts.append((f"/{section}/{index}", content_text(block.content)))
    for pointer, text in texts:
        if text is not None and len(text) <= _LONGEST_LINE:
            line = read_release_line(text, load_cues(language), language)
            # Where there is more before or after, it is prose about an embargo.
            if line is not None and line.start == 0 and not any(map(str.isalnum, text[line.end :])):
                yield pointer, text, line


@release_rule("EMB002", "embargo-without-zone", Severity.ERROR)
def embargo_without_zone(view: ReleaseView) -> Iterator[Finding]:
    """The embargo ends at a time of day that no time zone goes with.

    So it has no instant: the release carries the words alone.

    Why:
        Every newsroom reads "9 a.m." as its own. The first of them publishes hours before the last, and the
        embargo is broken in good faith.

    Help:
        State the zone or the offset from UTC beside the time, such as "9 a.m. GMT".

    Bad:
        ```json
        {"release_time": {"kind": "embargoed", "text": "EMBARGOED UNTIL 9 a.m., 3 March 2026"}}
        ```

    Good:
        ```json
        {
          "release_time": {
            "kind": "embargoed",
            "until": "2026-03-03T09:00:00Z",
            "text": "EMBARGOED UNTIL 9 a.m. GMT, 3 March 2026"
          }
        }
        ```
    """
    embargo = _embargo(view)
    if embargo and embargo.until is None and embargo.text and _CLOCK.search(embargo.text):
        message = f"{shown(embargo.text)} leaves open at which instant the embargo ends"
        yield Finding(message, "/release_time/until", embargo.text)


@release_rule("EMB003", "embargo-without-time", Severity.WARNING)
def embargo_without_time(view: ReleaseView) -> Iterator[Finding]:
    """The embargo has no time of day, or no end at all.

    Why:
        A day begins at another instant in every zone, and some take the end of it. Guides for press offices ask for
        date, time and zone.

    Help:
        State the time and the zone at which the embargo ends; for an embargo without an end, make it a hold.

    Bad:
        ```json
        {"release_time": {"kind": "embargoed", "text": "EMBARGOED UNTIL 3 March 2026"}}
        ```

    Good:
        ```json
        {
          "release_time": {
            "kind": "embargoed",
            "until": "2026-03-03T00:01:00Z",
            "text": "EMBARGOED UNTIL 00:01 GMT, 3 March 2026"
          }
        }
        ```
    """
    embargo = _embargo(view)
    if embargo and embargo.until is None and not (embargo.text and _CLOCK.search(embargo.text)):
        message = f"{shown(embargo.text)} names no time of day" if embargo.text else "The embargo has no end"
        yield Finding(message, "/release_time/until", embargo.text or "")


@release_rule("EMB004", "noon-midnight-ambiguity", Severity.WARNING, profile="wire")
def noon_midnight_ambiguity(view: ReleaseView) -> Iterator[Finding]:
    """The embargo ends at twelve o'clock "a.m." or "p.m.".

    Why:
        Noon is neither before nor after noon, so the two are confused; embargoes have been set for 12:01 p.m. that
        were meant for one minute past midnight, half a day earlier.

    Help:
        Write 00:01 or 12:00 by the 24-hour clock, or noon or midnight in words.

    Bad:
        ```json
        {
          "release_time": {
            "kind": "embargoed",
            "until": "2026-03-03T12:01:00Z",
            "text": "Embargoed until 12:01 p.m. GMT, 3 March 2026"
          }
        }
        ```

    Good:
        ```json
        {
          "release_time": {
            "kind": "embargoed",
            "until": "2026-03-03T00:01:00Z",
            "text": "Embargoed until 00:01 GMT, 3 March 2026"
          }
        }
        ```
    """
    embargo = _embargo(view)
    if embargo and embargo.text and (found := _TWELVE.search(embargo.text)):
        yield Finding(f"{shown(found[0])} may be noon or midnight", "/release_time/text", embargo.text)


@release_rule("EMB005", "embargo-text-mismatch", Severity.ERROR)
def embargo_text_mismatch(view: ReleaseView) -> Iterator[Finding]:
    """A line of the text states an embargo, and the release's own field states none or another end.

    Looked at are the words of the release time, headlines, summary and the first blocks of body and notes, where
    they say nothing else.

    Why:
        Systems obey the field and people the text. A story whose text alone is embargoed goes out at once.

    Help:
        Set `release_time` to what the text says, or correct the text.

    Bad:
        ```json
        {
          "release_time": {"kind": "immediate"},
          "notes": [{"kind": "paragraph", "content": [{"text": "Embargoed until 09:00 GMT, 3 March 2026"}]}]
        }
        ```

    Good:
        ```json
        {
          "release_time": {"kind": "embargoed", "until": "2026-03-03T09:00:00Z"},
          "notes": [{"kind": "paragraph", "content": [{"text": "Embargoed until 09:00 GMT, 3 March 2026"}]}]
        }
        ```
    """
    release_time = view.release.release_time
    stated = None if release_time is None or release_time.kind == "immediate" else release_time
    for pointer, text, line in _release_lines(view):
        said = line.release_time
        if said is None or said.kind != "embargoed" or line.date is None:
            continue
        if stated is None:
            yield Finding(f"{shown(text)} states an embargo, and `release_time` states none", pointer, text)
        elif said.until is not None and stated.until is not None and said.until != stated.until:
            until = format_temporal(stated.until)
            yield Finding(f"{shown(text)} states another end than `release_time`, {until}", pointer, f"{text} {until}")


@release_rule("EMB006", "immediate-and-embargoed", Severity.ERROR)
def immediate_and_embargoed(view: ReleaseView) -> Iterator[Finding]:
    """A line says that the release may be used at once, and the release is embargoed or on hold.

    Why:
        It was made from the last release and one of the two lines is left over. Each reader takes the one
        that suits.

    Help:
        Keep the line that is meant.

    Bad:
        ```json
        {
          "release_time": {"kind": "embargoed", "until": "2026-03-03T09:00:00Z"},
          "subheadlines": ["FOR IMMEDIATE RELEASE"]
        }
        ```

    Good:
        ```json
        {"release_time": {"kind": "immediate", "text": "FOR IMMEDIATE RELEASE"}}
        ```
    """
    release_time = view.release.release_time
    if release_time is None or release_time.kind == "immediate":
        return
    for pointer, text, line in _release_lines(view):
        if line.release_time is not None and line.release_time.kind == "immediate":
            yield Finding(f"{shown(text)}, while `release_time` is {release_time.kind}", pointer, text)


@release_rule("EMB007", "embargo-lapsed", Severity.INFO)
def embargo_lapsed(view: ReleaseView) -> Iterator[Finding]:
    """The embargo has ended, and the release is still withheld.

    It runs only when it is told the time.

    Why:
        Systems that go by the status keep the story back although it is free; nobody misses what nobody sees.

    Help:
        Set `status` to `usable`.

    Bad:
        ```json
        {"status": "withheld", "release_time": {"kind": "embargoed", "until": "2026-03-03T09:00:00Z"}}
        ```

    Good:
        ```json
        {"status": "usable", "release_time": {"kind": "embargoed", "until": "2026-03-03T09:00:00Z"}}
        ```
    """
    embargo = _embargo(view)
    if view.now is None or not embargo or embargo.until is None or view.release.status != "withheld":
        return
    if embargo.until < view.now:
        until = format_temporal(embargo.until)
        yield Finding(f"Withheld, though the embargo ended at {until}", "/status", until)


@release_rule("EMB008", "embargo-before-issued", Severity.WARNING)
def embargo_before_issued(view: ReleaseView) -> Iterator[Finding]:
    """The embargo ends before the day on which the release was issued.

    Why:
        An embargo that has ended when the release arrives holds back nothing; one of the two dates is wrong.

    Help:
        Correct the date that is wrong, or make it an immediate release.

    Bad:
        ```json
        {"issued": "2026-03-04", "release_time": {"kind": "embargoed", "until": "2026-03-03T09:00:00Z"}}
        ```

    Good:
        ```json
        {"issued": "2026-03-03", "release_time": {"kind": "embargoed", "until": "2026-03-03T09:00:00Z"}}
        ```
    """
    embargo, issued = _embargo(view), view.release.issued
    if embargo and embargo.until is not None and issued is not None and is_earlier(embargo.until, issued):
        until = format_temporal(embargo.until)
        message = f"The embargo ends at {until}, before the release was issued on {format_temporal(issued)}"
        yield Finding(message, "/release_time/until", f"{until} {format_temporal(issued)}")


@release_rule("EMB010", "hold-without-note", Severity.WARNING, profile="wire")
def hold_without_note(view: ReleaseView) -> Iterator[Finding]:
    """The release is on hold, and says neither why nor whom to ask.

    Why:
        A hold has no end of its own: somebody has to lift it, and the desk that has the release must know whom to call.

    Help:
        Add a note to editors with the reason, or a contact.

    Bad:
        ```json
        {"release_time": {"kind": "hold"}, "contacts": []}
        ```

    Good:
        ```json
        {"release_time": {"kind": "hold"}, "contacts": [{"name": "Press desk", "phones": ["+44 1632 960001"]}]}
        ```
    """
    release = view.release
    held = release.release_time is not None and release.release_time.kind == "hold"
    if held and not release.notes and not release.contacts:
        yield Finding("On hold, without a note or a contact", "/release_time")
