"""Sentences that end in the address of a page on the web: no full stop is behind it, and nobody answers there."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["leads_to_page"]

_ADDRESS: Final = re.compile(r"[<(]?(?:https?://|www\.)[^\s@]+$")
#: A sentence has so many words before the address; a label ("Photos:") has fewer.
_FEWEST: Final = 4
#: What makes a sentence of a few characters of Chinese or Japanese.
_SAID_DENSELY: Final = re.compile("(?<=[ぁ-ヿ一-鿿]{2})[はを请請]|请[见看]|請[見看]")


def leads_to_page(text: str) -> bool:
    """Whether a text is a sentence that leads to a web address: "To learn more, visit www.example.org".

    An address after a name, a street or a number is one of the lines of a contact.
    """
    start = text.rfind(" ") + 1
    found = _ADDRESS.search(text, start) if "." in text[start:] else None
    if found is None:
        return False
    before = text[: found.start()].rstrip()
    last = before[before.rfind(" ") + 1 :]
    is_said = before.count(" ") >= _FEWEST or _SAID_DENSELY.search(before) is not None
    return is_said and (last.islower() or last[-1:] in ":：")
