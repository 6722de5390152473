"""The wire mark of a dateline: between brackets or slashes, after a dash, or in a bracket with the place or the day."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from pressschema.parsers.text.alternatives import any_of
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.phrases import cut

__all__ = ["DIVIDER", "without_wire"]

#: What stands for what was taken from the words of a dateline.
DIVIDER: Final = "\n"
#: Brackets or slashes that hold nothing but a wire mark.
_FRAME = re.compile(r"[(/【（](?P<mark>[^\W\d_][^()/\d【】（）]{1,40}?)[)/】）]")
#: A wire with the number of its message, the date and the hour: "(pta043/14.12.2026/19:20)".
_STAMPED_WIRE: Final = re.compile(r"[(\[](?P<wire>[^\W\d_]\w{1,11})/(?P<date>\d[\d./-]{5,9}\d)(?:/\d{1,2}:\d\d)?[)\]]")
#: A place and a wire in one bracket: "(서울=연합뉴스)", "【新港＝北通信】".
_SIGNED: Final = re.compile(r"[(【（\[](?P<place>[^\W\d_]{1,12})[=＝](?P<wire>[^\W\d_]{2,12})[)】）\]]")


@lru_cache(maxsize=64)
def _passed_on(cues: Cues) -> re.Pattern[str]:
    """The service that passed a wire's message on: "(BUSINESS WIRE) via Northnews --"."""
    return re.compile(rf"\s{any_of(cues.via_words)}\s[^\W\d_a-z][\w!.-]{{1,20}}(?:\s[^\W\d_a-z][\w!.-]{{1,20}}){{0,2}}")


def without_wire(head: str, cues: Cues) -> tuple[str, str | None]:
    """The words of a dateline without the marks of wires, and the mark; None without one that is sure.

    Args:
        head: the words before the dash.
        cues: the cues of their language.
    """
    stamped = _STAMPED_WIRE.search(head)
    mark = stamped and stamped["wire"]
    rest = _STAMPED_WIRE.sub(r"\g<date>", head) if stamped else head
    if signed := _SIGNED.search(rest):
        mark, rest = signed["wire"], _SIGNED.sub(rf"\g<place>{DIVIDER}", rest)
    while wire := _find_wire(rest, cues):
        mark = mark or rest[wire[0] : wire[1]]
        rest = rest[: wire[0]] + DIVIDER + rest[wire[1] :]
    return (_passed_on(cues).sub(DIVIDER, rest), mark) if mark else (rest, None)


def _find_wire(head: str, cues: Cues) -> tuple[int, int] | None:
    """(start, end) of a wire mark: between brackets or slashes, with what else they hold, or after a dash."""
    words = cut(head)
    place = cues.wires.find(words)
    while place:
        first, last = words.starts[place[0]], words.ends[place[1] - 1]
        frame = next(
            (match.span("mark") for match in _FRAME.finditer(head) if match.start() < first < match.end()), None
        )
        if frame:
            return frame
        before = words.words[place[0] - 1] if place[0] else "("
        if before in "(/（【[-" or words.words[place[1] : place[1] + 1] in ((")",), ("/",), ("】",)):
            return first, last
        place = cues.wires.find(words, place[1])
    return None
