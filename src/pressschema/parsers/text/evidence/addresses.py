"""Whether a block has an e-mail address, a telephone number, an account or a link in it."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["LEAST_DIGITS", "look_for_addresses"]

#: What every e-mail address, telephone number and account has one of.
_OF_ADDRESSES: Final = re.compile(r"[@\[(0-9٠-٩۰-۹０-９]")
# These begin with the few characters that what they find can begin with: all other text costs next to nothing.
_EMAIL: Final = re.compile(r"[@\[(](?:(?<=\w@)\w|(?:(?<=\w.)|(?<=\w\s.))(?<=[\[(])\s?(?:at|@)\s?[\])]\s?\w)")
#: An address as it is said, after a name or by itself: "jane at example.org".
_SPELLED: Final = re.compile(
    r"(?:^|\s{2}|[,:(|]\s?|^(?:[A-Z][\w.'’-]* ){2,4})(?!(?:available|more|online|found|us|here)\b)"
    r"[a-z][\w.+-]{0,40} (?:at|AT|@) (?:[\w-]{2,40}(?:\.| (?:dot|DOT) )){1,5}[a-z]{2,6}\)?$"
)
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


def look_for_addresses(text: str, seen: list[str]) -> None:
    """Note what addresses a block has; digits of a telephone number say something, though they are no letters."""
    if _OF_ADDRESSES.search(text):
        if _EMAIL.search(text):
            seen.append("e-mail")
        phone = _PHONE.search(text)
        is_other = phone and phone[0][0] != "+" and _NO_PHONE.search(phone[0])
        if phone and sum(map(str.isdigit, phone[0])) >= LEAST_DIGITS and not is_other:
            seen.append("phone")
            if "no letters" in seen:
                seen.remove("no letters")
        if "@" in text and _ACCOUNT.search(text):
            seen.append("account")
    if (" at " in text or " @ " in text) and "e-mail" not in seen and _SPELLED.search(text):
        seen.append("e-mail")
    if "://" in text or "www." in text or _DOMAIN.search(text):
        seen.append("only link" if _ONLY_URL.match(text) else "link")
