"""Links, e-mail addresses, handles and tickers, wherever they stand."""

from __future__ import annotations

import pytest

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.fields.inline import find_emails, find_handles, find_spelled_emails, find_urls
from pressschema.parsers.text.fields.tickers import find_tickers

EN = load_cues("en")


@pytest.mark.parametrize(
    ("text", "written", "value"),
    [
        ("see https://example.org/a.", "https://example.org/a", None),
        ("see (http://example.org/a_(b).pdf), please", "http://example.org/a_(b).pdf", None),
        ("see www.example.org/x, now", "www.example.org/x", "http://www.example.org/x"),
        ("at Example.org/news.", "Example.org/news", "http://Example.org/news"),
        ("visit example.org.", "example.org", "http://example.org"),
        ("https://example.org/x?y=1&z=2#a!", "https://example.org/x?y=1&z=2#a", None),
        ("<https://example.org/>", "https://example.org/", None),
        ("„https://example.org/pfad“", "https://example.org/pfad", None),
        ("[a](https://example.org/b) and", "https://example.org/b", None),
        ("https://example.org/{id}", "https://example.org/{id}", "https://example.org/%7Bid%7D"),
        ("example.org", "example.org", "http://example.org"),
        ("https://пример.example/страница", "https://пример.example/страница", None),
    ],
)
def test_a_link_without_the_sentence_around_it(text: str, written: str, value: str | None) -> None:
    [match] = find_urls(text, EN)
    assert text[match.start : match.end] == written
    assert match.value == (value or written)


@pytest.mark.parametrize(
    "text",
    ["", "http://", "https://", "U.S. and D.C. said", "e.g.This", "a.b.c", "Example.org is a name", "file.txt", "1.2.3",
     "jane@example.org", "http://[", "www.", "@example.com"],
)  # fmt: skip
def test_what_is_no_link(text: str) -> None:
    assert find_urls(text, EN) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("jane.roe@example.org.", "jane.roe@example.org"),
        ("<press@example.org>", "press@example.org"),
        ("mailto:x_y+z@example.edu.cn", "x_y+z@example.edu.cn"),
        ("press [ at ] example.org", "press@example.org"),
        ("press (at) example (dot) org", "press@example.org"),
        ("O'Neil: o'neil@example.org", "o'neil@example.org"),
        ("E-mail:a@b.example", "a@b.example"),
    ],
)
def test_an_address_also_one_in_disguise(text: str, value: str) -> None:
    [match] = find_emails(text, EN)
    assert match.value == value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "presse[ät]example.org"),
        ("de", "presse (at) example (punkt) org"),
        ("es", "presse (arroba) example (punto) org"),
        ("fr", "presse [arobase] example [point] org"),
        ("it", "presse (chiocciola) example.org"),
        ("pl", "presse (małpa) example (kropka) org"),
        ("ru", "presse (собака) example (точка) org"),
        ("sv", "presse (snabel-a) example.org"),
    ],
)
def test_an_address_in_the_words_of_a_language(language: str, text: str) -> None:
    assert [match.value for match in find_emails(text, load_cues(language))] == ["presse@example.org"]


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "jane at example dot org"), ("es", "jane arroba example punto org"), ("de", "jane at example punkt org")],
)
def test_an_address_as_it_is_said(language: str, text: str) -> None:
    assert [match.value for match in find_spelled_emails(text, load_cues(language))] == ["jane@example.org"]


@pytest.mark.parametrize(
    "text", ["", "@", "a@b", "@name", "meet (at) noon", "a@b@c.example", "x..y@example.org", "a@example.1"]
)
def test_what_is_no_address(text: str) -> None:
    assert find_emails(text, EN) == []


def test_a_disguised_address_is_less_sure() -> None:
    assert find_emails("a (at) b.example", EN)[0].confidence < find_emails("a@b.example", EN)[0].confidence


@pytest.mark.parametrize(
    ("text", "handle", "platform"),
    [
        ("Follow us on Twitter @Acme_uk.", "@Acme_uk", "Twitter"),
        ("Instagram: @acme", "@acme", "Instagram"),
        ("@acme on Facebook", "@acme", "Facebook"),
        ("@acme@social.example", "@acme@social.example", "Mastodon"),
        ("Ask @acme about it", "@acme", None),
    ],
)
def test_a_handle_and_its_platform(text: str, handle: str, platform: str | None) -> None:
    [match] = find_handles(text, EN)
    assert (match.value, match.platform) == (handle, platform)


@pytest.mark.parametrize("text", ["", "jane@example.org", "@", "@ home", "@foo.com", "5@2", "a/@b"])
def test_what_is_no_handle(text: str) -> None:
    assert find_handles(text, EN) == []


@pytest.mark.parametrize(
    ("text", "tickers"),
    [
        ("Acme Inc. (NYSE: ACM) said", ["NYSE:ACM"]),
        ("Acme (NASDAQ:ACME)", ["NASDAQ:ACME"]),
        ("Acme (TSX-V: X; OTCQB: YYYF)", ["TSX-V:X", "OTCQB:YYYF"]),
        ("Acme, Nasdaq Stockholm: ACME B", ["Nasdaq Stockholm:ACME"]),
        ("(NYSE & TSX: AEM)", ["NYSE:AEM", "TSX:AEM"]),
        ("(NYSE: BRK.A, BRK.B)", ["NYSE:BRK.A", "NYSE:BRK.B"]),
        ("(Euronext Paris: ACM)", ["Euronext Paris:ACM"]),
        ("(LSE: ACM) and (TSE: 7203)", ["LSE:ACM", "TSE:7203"]),
        ("under NYSE:ACM today", ["NYSE:ACM"]),
        ("（NASDAQ：ACME）", ["NASDAQ:ACME"]),
    ],
)
def test_tickers_with_their_exchange(text: str, tickers: list[str]) -> None:
    assert [f"{match.exchange}:{match.value}" for match in find_tickers(text, EN)] == tickers


@pytest.mark.parametrize(
    "text", ["", "Paris: A city", "Note: A", "NYSE rose", "at 10:30 AM", "(WHO: A)", "NYSE: the market"]
)
def test_what_is_no_ticker(text: str) -> None:
    assert find_tickers(text, EN) == []


@pytest.mark.parametrize(
    ("text", "urls", "emails"),
    [
        (
            "请访问www.harbour.example.com或www.ferry.example.org，如欲了解",
            ["http://www.harbour.example.com", "http://www.ferry.example.org"],
            [],
        ),
        (
            "详见https://www.example.org/，发送邮件至press@example.org或致电",
            ["https://www.example.org/"],
            ["press@example.org"],
        ),
        (
            "詳細はhttps://example.org/news/をご覧ください。メールはpress@example.orgまで",
            ["https://example.org/news/"],
            ["press@example.org"],
        ),
        ("다운로드는 ftp://ftp.example.org/pub에서", ["ftp://ftp.example.org/pub"], []),
    ],
)
def test_links_and_addresses_within_text_without_spaces(text: str, urls: list[str], emails: list[str]) -> None:
    assert [found.value for found in find_urls(text, load_cues("zh"))] == urls
    assert [found.value for found in find_emails(text, EN)] == emails


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("(Euronext Paris: FR0000123456 – ABC)", [("Euronext Paris", "ABC", "FR0000123456")]),
        ("(Euronext: ABC, ISIN FR0000123456)", [("Euronext", "ABC", "FR0000123456")]),
        ("(Xetra: ABC; ISIN: DE0001234567)", [("Xetra", "ABC", "DE0001234567")]),
        ("(Nasdaq Stockholm: ABC B)", [("Nasdaq Stockholm", "ABC B", None)]),
        ("(NYSE ticker: ABC)", [("NYSE", "ABC", None)]),
    ],
)
def test_tickers_with_numbers_and_classes(text: str, symbols: list[tuple[str, str, str | None]]) -> None:
    found = find_tickers(text, load_cues("en"))
    assert [(ticker.exchange, ticker.value, ticker.isin) for ticker in found] == symbols


@pytest.mark.parametrize(
    ("language", "text", "exchange"),
    [
        ("ja", "（東証グロース 証券コード：1234）", "東証グロース"),
        ("zh", "（纽约证券交易所股票代码：ABC）", "纽约证券交易所"),
    ],
)
def test_words_for_a_ticker_before_the_colon(language: str, text: str, exchange: str) -> None:
    assert [ticker.exchange for ticker in find_tickers(text, load_cues(language))] == [exchange]


@pytest.mark.parametrize(
    ("text", "handles"),
    [
        ("Twitter: acme_news", [("@acme_news", "Twitter")]),
        ("Instagram: acme.official | Twitter: @acme", [("@acme.official", "Instagram"), ("@acme", "Twitter")]),
        ("Facebook: Acme Widgets", []),
        ("Twitter: the latest news of the harbour", []),
        ("He wrote on Twitter: nothing of the kind", []),
    ],
)
def test_names_after_a_platform(text: str, handles: list[tuple[str, str]]) -> None:
    assert [(found.value, found.platform) for found in find_handles(text, load_cues("en"))] == handles


@pytest.mark.parametrize(
    ("text", "value"),
    [("jane @ example.org", "jane@example.org"), ("E-mail: press @ harbour.example.org", "press@harbour.example.org")],
)
def test_an_address_with_spaces_around_its_sign(text: str, value: str) -> None:
    assert [match.value for match in find_spelled_emails(text, EN)] == [value]


def test_a_place_behind_the_sign_is_no_address() -> None:
    assert find_spelled_emails("We meet for coffee @ example.org", EN) == []
