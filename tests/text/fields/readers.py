"""The readers of fields, and what makes a careless one slow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.fields.contacts import read_contacts
from pressschema.parsers.text.fields.dateline import read_dateline
from pressschema.parsers.text.fields.dates import find_dates
from pressschema.parsers.text.fields.inline import find_emails, find_handles, find_urls
from pressschema.parsers.text.fields.phones import find_phones
from pressschema.parsers.text.fields.release_line import read_release_line
from pressschema.parsers.text.fields.tickers import find_tickers
from pressschema.parsers.text.language import detect_language
from pressschema.parsers.text.quotes import find_quotes
from pressschema.parsers.text.spans import Piece

__all__ = ["ATOMS", "READERS"]

EN = load_cues("en")

READERS: Final[dict[str, Callable[[str], object]]] = {
    "dates": lambda text: find_dates(text, "en"),
    "urls": lambda text: find_urls(text, EN),
    "emails": lambda text: find_emails(text, EN),
    "handles": lambda text: find_handles(text, EN),
    "tickers": lambda text: find_tickers(text, EN),
    "phones": lambda text: find_phones(text, EN),
    "release line": lambda text: read_release_line(text, EN, "en"),
    "dateline": lambda text: read_dateline(text, EN, "en"),
    "contacts": lambda text: read_contacts([Piece(text, 0)], EN),
    "quotes": lambda text: find_quotes([Piece(text, 0)], EN),
    "quotes over paragraphs": lambda text: find_quotes([Piece(line, 0) for line in text.split(" ")], EN),
    "language": detect_language,
}
ATOMS: Final = [
    '"', "“", "“ “” ", "'a' ", "«", "1", "1 ", "1/", ".", "a.", "(", "[ ", " ", "a", "a-", "@a", "a@", "NYSE: A, ",
    "+1 ", "A ", "Jane Roe, ", "said ", '"I am," said Roe. ', "“We are so very glad of it", ": ", "http://", "May 3 ",
    " - ", "embargo ",
]  # fmt: skip
