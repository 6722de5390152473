"""Ticker symbols with their exchange: "(NYSE: ABC)", "(Euronext Paris: ABC, ISIN FR0000000000)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.matches import TickerMatch
from pressschema.parsers.text.phrases import cut

__all__ = ["find_tickers", "may_name_ticker"]

#: The number of a security (ISO 6166), and what may stand before it.
_ISIN: Final = r"[A-Z]{2}[A-Z0-9]{9}[0-9](?![A-Z0-9])"
#: A symbol, perhaps with the class of the share after it ("ACME B"); its ISIN may stand before it or after it.
_SYMBOL: Final = (
    rf"(?:(?P<before>{_ISIN})\s?[-–—,/]\s?)?(?!ISIN|WKN)"
    r"[\"“'‘$]?(?P<symbol>[A-Z0-9]{1,10}(?:[.\-][A-Z0-9]{1,4}){0,2}(?:\s[A-D](?=\s?[),;）]))?)(?![\w’'-])"
    rf"(?:\s?[-–—,;/]\s?(?:ISIN(?:\s[Cc]ode)?\s?[:：]?\s?)?(?P<after>{_ISIN}))?"
)
_COLON_SYMBOL = re.compile(rf"[:：]\s{{0,3}}{_SYMBOL}")
_NEXT_SYMBOL = re.compile(rf"[\"”'’]?\s{{0,2}}(?:,|/|&|and\b)\s{{0,2}}{_SYMBOL}(?!\s?[:：])")
#: How long the name of an exchange, and the names of several together, may be, in characters.
_EXCHANGE: Final = 24
_EXCHANGES: Final = 80
#: Words of the name of an exchange, or characters in Chinese.
_WORDS: Final = 12


def _exchanges(text: str, colon: int, cues: Cues) -> list[tuple[int, int]]:
    """(start, end) of the exchanges that end at a colon, the last one first: "NYSE & TSX:" has two."""
    found: list[tuple[int, int]] = []
    last = cut(text, max(0, colon - _EXCHANGE), colon).words[-1:]
    if last not in cues.exchanges.last_words and last not in cues.ticker_words.last_words:
        return found
    words = cut(text, max(0, colon - _EXCHANGES), colon)
    stop = next((i for i in range(len(words)) if cues.ticker_words.at(words, i) == len(words) - i), len(words))
    while stop:
        first = next((i for i in range(max(0, stop - _WORDS), stop) if cues.exchanges.at(words, i) == stop - i), None)
        if first is None:
            break
        found.append((words.starts[first], words.ends[stop - 1]))
        if not first or words.words[first - 1] not in {"/", "&", ",", "and", ";"}:
            break
        stop = first - 1
    return found


def _symbols(text: str, match: re.Match[str], in_brackets: bool) -> Iterator[re.Match[str]]:
    """The symbols after a colon: one, or in brackets a list."""
    following: re.Match[str] | None = match
    while following:
        yield following
        following = _NEXT_SYMBOL.match(text, following.end()) if in_brackets else None


def may_name_ticker(text: str) -> bool:
    """Whether there may be tickers in a text; a cheap look."""
    return ":" in text or "：" in text


def find_tickers(text: str, cues: Cues) -> list[TickerMatch]:
    """Every ticker with its exchange, as in "(NYSE: ABC)" or "(TSX-V: ABC; OTCQB: ABCDF)".

    Outside brackets the exchange has to be written as an abbreviation or in several words: "Paris: A" is no
    ticker.
    """
    found = []
    for match in _COLON_SYMBOL.finditer(text):
        exchanges = _exchanges(text, match.start(), cues)
        if not exchanges:
            continue
        first, end = exchanges[-1][0], exchanges[0][1]
        opening = max(text.rfind(bracket, max(0, first - _EXCHANGES), first) for bracket in "([（")
        in_brackets = opening >= 0 and not any(bracket in text[opening:first] for bracket in ")]）")
        if in_brackets or " " in text[first:end] or text[first:end].isupper():
            for symbol in _symbols(text, match, in_brackets):
                for start, stop in reversed(exchanges):
                    found.append(
                        TickerMatch(
                            start=start,
                            end=symbol.end("symbol"),
                            value=symbol["symbol"],
                            isin=symbol["before"] or symbol["after"],
                            exchange=text[start:stop],
                            confidence=0.97 if in_brackets else 0.85,
                        )
                    )
    return found
