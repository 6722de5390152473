"""Strategies of the plain values: texts, identifiers, dates."""

from __future__ import annotations

import datetime as dt
from typing import Final

from hypothesis import strategies as st

from pressschema.models.text import is_blank

__all__ = [
    "dates",
    "email_addresses",
    "hrefs",
    "language_tags",
    "local_ids",
    "media_types",
    "multiline_texts",
    "raw_texts",
    "texts",
    "uris",
    "verbatim_texts",
    "zoned_datetimes",
]

#: Words that look like markup, furniture or another script: what breaks careless exporters.
_WORDS: Final = (
    "release", "The", "said", "“quoted”", "«dit»", "&amp;", "<p>", "]]>", "--", "###", "-30-", "ENDS", "About",
    "Straße", "naïve", "東京", "مرحبا", "Привет", "e\u0301", "\u200f", "\U0001f4f0", "'", '"', "1/2", "@handle",
    "https://news.example.org/a?b=c&d=e#f", "press@example.org", "+44 1632 960001", "|", "*", "_", "\\", "$&",
)  # fmt: skip
_CHARACTERS: Final = st.characters(codec="utf-8", exclude_characters=[*map(chr, range(0x20)), "\ufffe", "\uffff"])
_WHITE: Final = st.sampled_from([" ", "  ", "\n", "\t", "\r\n", "\u00a0", " \n ", "\u2028", "\u3000"])


def raw_texts(max_size: int = 40) -> st.SearchStrategy[str]:
    """Any string that XML can hold, the empty one and blank ones too."""
    piece = st.one_of(st.sampled_from(_WORDS), st.text(_CHARACTERS, max_size=8), _WHITE, st.just(" "))
    return st.lists(piece, max_size=max(1, max_size // 6)).map("".join)


def texts(max_size: int = 40) -> st.SearchStrategy[str]:
    """Text that is not blank, white space as it comes; the model collapses it to one line."""
    said = st.one_of(st.sampled_from(_WORDS), st.text(_CHARACTERS, min_size=1, max_size=8))
    said = said.filter(lambda text: not is_blank(text))
    short = raw_texts(max_size // 2)
    return st.one_of(said, st.tuples(short, said, short).map("".join))


def multiline_texts(max_size: int = 60) -> st.SearchStrategy[str]:
    """Text of one to four lines."""
    return st.lists(texts(max_size // 2), min_size=1, max_size=4).map("\n".join)


def verbatim_texts(max_size: int = 60) -> st.SearchStrategy[str]:
    """Text of several lines in which white space counts."""
    line = st.one_of(texts(max_size // 2), st.tuples(st.sampled_from(["  ", "\t", "    "]), texts()).map("".join))
    return st.lists(st.one_of(line, st.just("")), max_size=4).flatmap(
        lambda lines: texts().map(lambda last: "\n".join([*lines, last]))
    )


_URL_SEGMENTS: Final = st.lists(
    st.sampled_from(["news", "2026", "a.html", "%C3%A9", "ü", "~x", "(1)", "a:b", "tag,0000", "🗞", "@you", "*", "'"]),
    max_size=3,
).map("/".join)
_HOSTS: Final = st.sampled_from(["example.org", "www.example.com", "bücher.example", "127.0.0.1", "a-b.example", "x"])


@st.composite
def uris(draw: st.DrawFn) -> str:
    """Absolute URIs and IRIs of several schemes."""
    tail = draw(st.sampled_from(["", "?q=1&r=ä", "#part", "?#", "?a/b?c"]))
    if draw(st.booleans()):
        port = draw(st.sampled_from(["", ":8080", ":"]))
        path = draw(_URL_SEGMENTS)
        return f"{draw(st.sampled_from(['http', 'https', 'ftp']))}://{draw(_HOSTS)}{port}/{path}{tail}"
    return draw(
        st.sampled_from(
            [
                "urn:newsml:example.org:20260301:tide-gauge",
                "tag:example.org,2026:release:1",
                "urn:uuid:2f1b5a52-96d5-5c6f-9d8c-6d2f0ef4a9d1",
                "mailto:press@example.org",
                "tel:+44-1632-960001",
                "urn:x:%20",
                "medtop:04000000",
            ]
        )
    )


def hrefs() -> st.SearchStrategy[str]:
    """URIs, references relative to the document, and links that a careless reader would run."""
    relative = ["/a/b", "a.html", "?page=2", "#top", "../up", "./x:y", "//example.org/x", "%20"]
    active = ["javascript:alert(1)", "data:text/html,x", "data:image/png;base64,AA"]
    return st.one_of(uris(), st.sampled_from(relative), st.sampled_from(active))


def email_addresses() -> st.SearchStrategy[str]:
    """E-mail addresses in dot-atom form, some with letters beyond ASCII."""
    local = st.sampled_from(["press", "a.b", "o'neil+news", "пресса", "x_1", "#1", "{}"])
    domain = st.sampled_from(["example.org", "mail.example.com", "bücher.example", "localhost", "a-1.example"])
    return st.tuples(local, domain).map("@".join)


def language_tags() -> st.SearchStrategy[str]:
    """BCP 47 language tags, in any case."""
    tags = [
        "en", "de-AT", "zh-Hant-TW", "und", "sr-latn-rs", "EN-gb", "sl-rozaj-biske", "de-CH-1901", "x-house",
        "en-a-bbb-x-a", "es-419", "ja", "ar", "hy-arevela", "zh-cmn-Hans-CN",
    ]  # fmt: skip
    return st.sampled_from(tags)


def media_types() -> st.SearchStrategy[str]:
    """Media types without parameters."""
    return st.sampled_from(
        [
            "image/jpeg",
            "video/mp4",
            "audio/mpeg",
            "application/pdf",
            "image/svg+xml",
            "IMAGE/PNG",
            "x-a/b.c-d",
        ]
    )


def local_ids() -> st.SearchStrategy[str]:
    """Names that are valid as XML IDs."""
    return st.sampled_from(["m1", "m2", "pic", "_x", "a.b-c", "Image_2"])


def dates() -> st.SearchStrategy[dt.date]:
    """Dates from the year 1 to the year 9999."""
    return st.dates()


@st.composite
def zoned_datetimes(draw: st.DrawFn) -> dt.datetime:
    """Date-times with an offset of whole minutes, at most 14 hours."""
    minutes = draw(st.one_of(st.sampled_from([0, 60, -300, 330, 840, -840]), st.integers(-840, 840)))
    moment = draw(st.datetimes())
    if draw(st.booleans()):
        moment = moment.replace(microsecond=0)
    return moment.replace(tzinfo=dt.timezone(dt.timedelta(minutes=minutes)))
