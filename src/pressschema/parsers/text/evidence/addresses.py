"""Whether a block has an e-mail address, a telephone number, an account or a link in it."""

from __future__ import annotations

import re
from typing import Final

from pressschema.parsers.text.alternatives import any_of
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.inline import find_spelled_emails

__all__ = ["LEAST_DIGITS", "Addresses"]

#: What every e-mail address, telephone number and account has one of.
_OF_ADDRESSES: Final = re.compile(r"[@\[(0-9٠-٩۰-۹０-９]")
# These begin with the few characters that what they find can begin with: all other text costs next to nothing.
_PHONE: Final = re.compile(
    r"[+(\d](?<![^\W\u3040-\u9fff\uac00-\ud7a3].)(?<![/.,$€£-].)(?:(?<=\d)|\d)[\d ()./\-\u00a0\u2010-\u2013]{6,22}\d"
    r"(?![\w/]|,\d)"
)
#: What is written like a telephone number and is none: dates, spans of years or hours, numbers of files.
_NO_PHONE: Final = re.compile(
    r"^[1-9]\d{1,5}/\d{1,6}$|^0?\d{1,3}/20\d\d$"
    r"|(?<!\d)(?:\d{4}[-./ ]\d\d?[-./ ]\d\d?\b|\d\d?[./-]\d\d?[./-]\d{4})"
    r"|(?:19|20)\d\d\s?[-–]\s?(?:(?:19|20)?\d\d\b|\d\d?[.:]\d\d\b)"
    r"|^(?:[01]?\d|2[0-4])[.:][0-5]\d\s?[-–]\s?(?:[01]?\d|2[0-4])[.:][0-5]\d$"
)
#: A telephone number has no fewer digits.
LEAST_DIGITS: Final = 7
_ACCOUNT: Final = re.compile(r"(?<![\w.])@\w{2}")
_DOMAIN: Final = re.compile(r"\.(?:com|org|net|gov|edu|eu|int)\b")
_ONLY_URL: Final = re.compile(r"<?(?:https?://|www\.)\S+$")


class Addresses:
    """What e-mail addresses, telephone numbers and accounts look like, in one language."""

    def __init__(self, cues: Cues) -> None:
        self._cues = cues
        self._email = re.compile(
            rf"[@\[(](?:(?<=\w@)\w|(?:(?<=\w.)|(?<=\w\s.))(?<=[\[(])\s?(?:{any_of(cues.at_words)}|@)\s?[\])]\s?\w)"
        )

    def look(self, text: str, seen: set[str]) -> None:
        """Note what addresses a block has; digits of a telephone number say something, though they are no letters."""
        sign = _OF_ADDRESSES.search(text)
        if sign:
            start = max(sign.start() - 1, 0)  # there may be a plus before the first digit
            if self._email.search(text, start):
                seen.add("e-mail")
            phone = _PHONE.search(text, start)
            is_other = phone and phone[0][0] != "+" and _NO_PHONE.search(phone[0])
            if phone and sum(map(str.isdigit, phone[0])) >= LEAST_DIGITS and not is_other:
                seen.add("phone")
                seen.discard("no letters")
            if "@" in text and _ACCOUNT.search(text):
                seen.add("account")
        if "e-mail" not in seen and find_spelled_emails(text, self._cues):
            seen.add("e-mail")
        if "://" in text or "www." in text or _DOMAIN.search(text):
            seen.add("only link" if _ONLY_URL.match(text) else "link")
