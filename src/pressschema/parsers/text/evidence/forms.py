"""What a line shows by its form alone, whatever it says: a label, the way to a page, a tag."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

__all__ = ["SPACED_OUT", "forms_of"]

#: Letters with a space between them, as in a letterhead or a mark: "C O R R E C T I O N".
SPACED_OUT: Final = re.compile(r"\W?(?:\w\s){4,}\w\b")
#: Forms of a line, by the name of the evidence that they are: of one that begins with a letter, and of others.
_LETTER_FORMS: Final = (
    # The name of a story on an agency's wire or in an address, "RAIL-BALTIC/ (UPDATE 1)", "BC-US--Harbour Prize, 1st",
    # "harbour-opens-again"; or words for what it is about; two with capitals are a title: "Health/Safety".
    (
        "slug",
        re.compile(
            r"[A-Z][A-Z\d]{2,}(?=[-/])(?:[-/][A-Z\d]+){0,5}(?:/|/?\s?\([^()]{2,40}\))$"
            r"|[A-Z]{2}(?:-[A-Z]{2,3})?--\w[\w ,-]{2,60}$"
            r"|[a-zß-ÿ]{3,20}/[a-zß-ÿ]{3,20}$|(?:[^\W\d_]{3,20}/){2,5}[^\W\d_]{3,20}$|[a-zß-ÿ]{3,20}(?:-[a-zß-ÿ]{3,20}){2,5}$"
        ),
    ),
    ("footnote mark", re.compile(r"Â[¹²³⁴⁵⁶⁷⁸⁹]\s?\w")),  # a superscript as it looks when UTF-8 is read as Latin-1
    ("label", re.compile(r"[^\W\d_][\w ./-]{0,24}[:：]\s*\S")),
    # A field of an e-mail's head that nothing but mail has (RFC 5322, 3.6; RFC 2369).
    (
        "mail header",
        re.compile(
            r"(?:Message-ID|MIME-Version|Content-[a-z-]+|Received|Return-Path|In-Reply-To|References|Reply-To|"
            r"Delivered-To|User-Agent|DKIM-Signature|Authentication-Results|List-[a-z]+|X-[a-z-]+):\s",
            re.IGNORECASE,
        ),
    ),
    # The number of a security or of its issuer (ISO 6166, ISO 17442, and national ones).
    ("security number", re.compile(r"(?:ISIN|WKN|LEI|CUSIP|SEDOL|VALOR|Valor)\b[^:]{0,30}:\s?[A-Z0-9]{5,20}\b")),
    # What a widget of the weather shows: "Wind: 11 km/h".
    ("measure", re.compile(r"[^:]{2,20}:\s?[-–\d.,]+\s?(?:km/h|mph|m/s|°\s?[CF]?|%|hPa|mm)\.?$")),
    # The way to a page: "Home > News > Press releases".
    (
        "path",
        re.compile(
            r"(?:[^\s»>›«‹][^»>›«‹]{0,40}\s[»>›]\s){1,6}[^»>›«‹]{1,100}$|(?:[^\s/][^/]{0,30}\s/\s){2,6}[^/]{1,60}$"
        ),
    ),
    # The name of a file where a picture was: "Image photo_0001", "IMG_2034.jpg"; not "Vision_2030".
    (
        "placeholder",
        re.compile(r"(?:[^\W\d_]{3,12}:? )?[\w-]*(?:_0\d+|_\d{5,}|\.(?:jpe?g|png|gif|webp|svg|mp4))$", re.IGNORECASE),
    ),
    ("spaced out", SPACED_OUT),
)
#: What every line of one of these forms has, the spaces of a letterhead included.
_OF_LETTER_FORMS: Final = re.compile(r"[:：»>›/_-]|\.\w{3,4}$|^Â.|^\w\s\w\s")
_MARK_FORMS: Final = (
    ("footnote mark", re.compile(r"(?:[¹²³⁴⁵⁶⁷⁸⁹†‡※]|\*{1,3}(?=\w)|\[\d{1,2}\]|\(\d{1,2}\)|[(（][注註]\d?[)）])\s?\w")),
    # An item of a programme.
    (
        "time",
        re.compile(
            r"(?:\d{1,2}[月월]\s?\d{1,2}[日일]\s?(?:[(（].[)）])?\s?)?"
            r"\d{1,2}(?:[:：h]\d\d|\.\d\d(?=\s?(?:[ap]\.?m\b|Uhr|uur|h\b|[-–—:|]))|\.[0-5][05](?=\s(?-i:[A-ZÀ-Þ]))"
            r"|[時时시]|\s?(?:[ap]\.?m\b|Uhr\b|h\b))",
            re.IGNORECASE,
        ),
    ),
    ("attribution", re.compile(r"(?:<cite>)?\s?(?:--|[—–―-])\s?[A-ZÀ-ÞА-Я][^.!?:]{4,150}(?:</cite>)?$")),
    # The initials of the issuer, as some end their releases: "-TU-".
    ("initials between dashes", re.compile(r"[-–—~]{1,3}\s?[A-ZÀ-Þ]{2,6}\s?[-–—~]{1,3}$")),
    ("decorated", re.compile(r"([-–—=*~_#]{2,})\s?\w.{0,60}\w\s?\1$")),
    # A subheadline between wave dashes, as Japanese releases write it.
    ("waved", re.compile(r"[～〜~―－].{4,80}[～〜~―－]$")),
    # What follows a name in a legal text: '("Acme" or the "Company")'.
    ("defined term", re.compile(r"\((?:[^()\"“”„«»]{0,30}[\"“„«][^()\"“”„«»]{2,60}[\"”“»]){1,4}[^()\"“”„«»]{0,10}\)$")),
    ("tag", re.compile(r"</?\w[^<>]*>$|<?!--|-->")),
    ("in brackets", re.compile(r"\(.{2,120}\)$")),
    ("placeholder", re.compile(r"\[[^\[\]]{2,120}\]$")),
    # Links of a page beside one another: "[ Home | About us ] [ English | French ]".
    ("links in brackets", re.compile(r"(?:\[[^\[\]|]{2,80}(?:\|[^\[\]|]{2,80}){1,12}\]\s{0,3}){1,4}$")),
    ("spaced out", SPACED_OUT),
)


def forms_of(text: str) -> Iterator[str]:
    """The forms that a line has, by the names of the evidence that they are."""
    forms: Sequence[tuple[str, re.Pattern[str]]] = _LETTER_FORMS if text[0].isalpha() else _MARK_FORMS
    if forms is _LETTER_FORMS and _OF_LETTER_FORMS.search(text) is None:
        return
    for name, form in forms:
        if form.match(text):
            yield name
