"""What its own form gives away wherever it stands: links, e-mail addresses and handles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from pydantic import TypeAdapter, ValidationError

from pressschema.models.identifiers import Uri
from pressschema.parsers.text.alternatives import any_of
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.matches import HandleMatch, Match
from pressschema.parsers.text.phrases import cut

__all__ = ["find_emails", "find_handles", "find_spelled_emails", "find_urls", "may_name_account"]

#: Top-level domains that end a domain without scheme, "www." or path: those that end no word of prose.
_BARE_DOMAINS: Final = (
    "com|org|net|gov|edu|mil|int|info|biz|museum|eu|uk|de|fr|es|it|nl|se|ch|at|be|dk|no|fi|pt|pl|cz|ie|ca|au|nz|"
    "jp|cn|kr|br|mx|ru|gob|gouv"
)
#: Scripts without spaces, in which the words of a sentence stand right beside a link: kana, Han, Hangul.
_SPACELESS: Final = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_LETTER: Final = rf"[^\W{_SPACELESS}]"
_NOT_AFTER: Final = rf"(?<!{_LETTER})(?<![@.-])"
_LABEL: Final = rf"[^\W_{_SPACELESS}](?:(?:{_LETTER}|-){{0,61}}[^\W_{_SPACELESS}])?"
_PATH: Final = rf"[^\s<>\"“”«»„\u3000-\u303f\uff00-\uffef{_SPACELESS}]"
_TAIL: Final = rf"(?::\d{{2,5}})?(?:[/?#]{_PATH}*)?"
_URL = re.compile(
    rf"{_NOT_AFTER}(?:"
    rf"(?:https?|ftp)://(?=[^\W_]){_PATH}+"
    rf"|www\.(?:{_LABEL}\.){{1,8}}[^\W\d_{_SPACELESS}]{{2,24}}{_TAIL}"
    rf"|(?<!/)(?P<domain>(?:{_LABEL}\.){{1,8}}(?:{_BARE_DOMAINS}))(?![\w@-])(?!\.\w)(?P<tail>{_TAIL})"
    r")",
    re.IGNORECASE,
)
#: How far before a domain the word for a web page may begin, in characters.
_WEB_LABEL: Final = 24
#: What every link has: a dot or a colon that a letter or slashes follow. This look is cheap.
_URL_HINT = re.compile(r"[.:](?:(?<=\.)[^\W\d_]|(?<=:)//)")
_URI: Final = TypeAdapter[str](Uri)
#: Characters that are written in links and that a URI has to have encoded (RFC 3986, 2).
_TO_ENCODE = re.compile(r"[\[\]{}|\\^`]|%(?![0-9A-Fa-f]{2})")
_TRAILING: Final = ".,;:!?…'’‘*_~|、。，；：！？»"
_BRACKETS: Final = {")": "(", "]": "[", "}": "{"}

#: A word for the mark in an address, between brackets.
_BRACKETED: Final = r"\s{{0,2}}[\[({{]\s{{0,2}}{}\s{{0,2}}[\])}}]\s{{0,2}}"
#: What every such address has.
_EMAIL_HINT = re.compile(r"[@\[({](?:(?<=@)|\s{0,2}[^\W\d_][\w-]{1,11}\s{0,2}[\])}])")


class _Addresses(NamedTuple):
    """Finds addresses that are written in the words of one language.

    Attributes:
        email: one with @, or with words for it between brackets.
        dot: the dot of such an address.
        spelled: one as it is said, "jane at example dot org", or with spaces, "jane @ example.org". Only the words
            around tell it from "online at example.org".
        said_dot: the word for the dot of such an address.
        said_at: what every such address has.
    """

    email: re.Pattern[str]
    dot: re.Pattern[str]
    spelled: re.Pattern[str]
    said_dot: re.Pattern[str]
    said_at: tuple[str, ...]


@lru_cache(maxsize=64)
def _addresses(cues: Cues) -> _Addresses:
    at, dot = any_of(cues.at_words), any_of(cues.dot_words)
    marked_at = rf"(?:@|{_BRACKETED.format(f'(?:{at}|@)')})"
    marked_dot = rf"(?:\.|{_BRACKETED.format(dot)})"
    said_at = (*cues.at_words, *map(str.upper, cues.at_words), "@")
    said_dot = rf" {any_of((*cues.dot_words, *map(str.upper, cues.dot_words)))} "
    return _Addresses(
        re.compile(
            rf"(?<!{_LETTER})(?<![.+%@-])(?P<local>{_LETTER}(?:(?:{_LETTER}|[.+%&'’-]){{0,62}}(?:{_LETTER}|[+-]))?)"
            rf"{marked_at}(?P<host>{_LABEL}(?:{marked_dot}{_LABEL}){{1,8}})(?!{_LETTER}|@)",
            re.IGNORECASE,
        ),
        re.compile(marked_dot, re.IGNORECASE),
        re.compile(
            rf"(?<![\w.@-])(?P<local>[a-z](?:[\w.+-]{{0,62}}\w)?) {any_of(said_at)} "
            rf"(?P<host>{_LABEL}(?:(?:\.|(?P<dot>{said_dot})){_LABEL}){{1,8}})(?!{_LETTER}|@)"
        ),
        re.compile(said_dot),
        tuple(f" {word} " for word in said_at),
    )


_DOTTED: Final = re.compile(r"[._+\d-]")
#: So many letters of a mailbox that are in the name before it are no accident.
_TELLING: Final = 4
#: How far before a mailbox its owner's name may begin, in characters.
_NAMED: Final = 80

_HANDLE = re.compile(
    r"(?<![\w@./])@(?P<name>[A-Za-z_]\w{0,49})(?P<server>@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})?(?![\w@])(?!\.\w)"
)
#: A name alone after the colon behind the name of a platform whose accounts are called by names: "Twitter: acme".
_LABELLED_HANDLE = re.compile(r"[:：]\s{0,2}(?P<name>[A-Za-z_][\w.]{1,29})(?=\s{0,3}(?:$|[|•·,;)]))")
_BY_NAME: Final = frozenset({"Twitter", "Instagram", "TikTok", "Threads", "Snapchat", "Telegram", "Weibo"})
#: How far from a handle its platform is named, in characters.
_NEAR: Final = 60
#: Characters of the name of a platform before a colon.
_PLATFORM: Final = 16


def _trimmed(url: str) -> int:
    """Length of a link without the punctuation and the closing brackets of the sentence around it."""
    end = len(url)
    missing = {closing: url.count(closing) - url.count(opening) for closing, opening in _BRACKETS.items()}
    while end and (url[end - 1] in _TRAILING or missing.get(url[end - 1], 0) > 0):
        if url[end - 1] in missing:
            missing[url[end - 1]] -= 1
        end -= 1
    return end


def _is_uri(value: str) -> bool:
    try:
        _URI.validate_python(value)
    except ValidationError:
        return False
    return True


def _is_named_as_link(text: str, match: re.Match[str], cues: Cues) -> bool:
    """Whether a domain alone is meant as a link: many an organisation's or program's name looks like one."""
    if match["tail"].startswith("/"):
        return True
    before = cut(text, max(0, match.start() - _WEB_LABEL), match.start())
    if cues.web_labels.end(before):
        return True
    return not text[: match.start()].strip() and not text[match.end() :].strip()


def _urls(text: str) -> Iterator[re.Match[str]]:
    """What is written as links are: looked for where a hint is, between the spaces around it."""
    hint = _URL_HINT.search(text)
    while hint:
        start, end = text.rfind(" ", 0, hint.start()) + 1, text.find(" ", hint.end())
        end = len(text) if end < 0 else end
        yield from _URL.finditer(text, start, end)
        hint = _URL_HINT.search(text, end)


def find_urls(text: str, cues: Cues) -> list[Match]:
    """Every link, as it is written but for a scheme: one without gets `http://`.

    A domain alone ("example.org") is a link where a word for a web page stands before it, or nothing else
    stands in the text.
    """
    found = []
    for match in _urls(text):
        url = match[0][: _trimmed(match[0])]
        if match["domain"] is not None and not _is_named_as_link(text, match, cues):
            continue
        value = _TO_ENCODE.sub(lambda character: f"%{ord(character[0]):02X}", url)
        value = value if re.match("(?:https?|ftp)://", value, re.IGNORECASE) else f"http://{value}"
        if len(value) > len("https://") and _is_uri(value):
            confidence = 1.0 if match["domain"] is None else 0.9
            found.append(Match(start=match.start(), end=match.start() + len(url), value=value, confidence=confidence))
    return found


def find_emails(text: str, cues: Cues) -> list[Match]:
    """Every e-mail address, also one written "name (at) example (dot) org"; the value has @ and dots."""
    if not _EMAIL_HINT.search(text):
        return []
    found = []
    form = _addresses(cues)
    for match in form.email.finditer(text):
        host = form.dot.sub(".", match["host"])
        if ".." not in match["local"] and host.rpartition(".")[2].isalpha():
            confidence = 1.0 if "@" in match[0] else 0.9
            value = f"{match['local']}@{host}"
            found.append(Match(start=match.start(), end=match.end(), value=value, confidence=confidence))
    return found


def find_spelled_emails(text: str, cues: Cues) -> list[Match]:
    """Every e-mail address that is written as it is said, without any mark: "jane at example.org"."""
    form = _addresses(cues)
    if not any(map(text.__contains__, form.said_at)):
        return []
    found = []
    for match in form.spelled.finditer(text):
        host = form.said_dot.sub(".", match["host"]).lower()
        is_said = bool(match["dot"]) or _is_mailbox(
            match["local"], text[max(0, match.start() - _NAMED) : match.start()].lower(), cues
        )
        if is_said and host.rpartition(".")[2].isalpha() and not host.startswith("www."):  # "available at www..."
            value = f"{match['local']}@{host}"
            found.append(Match(start=match.start(), end=match.end(), value=value, confidence=0.8))
    return found


def _is_mailbox(word: str, before: str, cues: Cues) -> bool:
    """Whether a word is the name of a mailbox: a desk's, that of whoever is named before it, or no word at all."""
    if word in cues.mailboxes or _DOTTED.search(word) or not before.strip():
        return True
    if cues.email_labels.end(cut(before[-_WEB_LABEL:].rstrip(" :"))):
        return True
    names = [name for name in cut(before).words if len(name) > 2]
    parts = [part for part in (word[:_TELLING], word[1 : _TELLING + 1]) if len(part) == _TELLING]
    return any(name in word for name in names) or any(part in before for part in parts)


def _platform(text: str, start: int, end: int, cues: Cues) -> str | None:
    """The platform that is named last before a handle, or else first after it."""
    before, after = cut(text, max(0, start - _NEAR), start), cut(text, end, end + _NEAR)
    places = [
        (-index, name)
        for name, phrases in cues.platforms.items()
        for index in range(len(before))
        if phrases.at(before, index)
    ] or [(place[0], name) for name, phrases in cues.platforms.items() if (place := phrases.find(after)) is not None]
    return min(places)[1] if places else None


def may_name_account(text: str) -> bool:
    """Whether there may be accounts in a text; a cheap look."""
    is_labelled = ":" in text or "：" in text
    return "@" in text or (is_labelled and _LABELLED_HANDLE.search(text) is not None)


def _labelled_handles(text: str, cues: Cues) -> Iterator[HandleMatch]:
    for match in _LABELLED_HANDLE.finditer(text):
        before = cut(text, max(0, match.start() - _PLATFORM), match.start())
        for platform, phrases in cues.platforms.items():
            is_named = platform in _BY_NAME and phrases.end(before)
            if is_named and match["name"].lower() not in cues.function_words:
                start, end = match.span("name")
                yield HandleMatch(start=start, end=end, value=f"@{match['name']}", platform=platform, confidence=0.8)
                break


def find_handles(text: str, cues: Cues) -> list[HandleMatch]:
    """Every account (@name, @name@server, and a name after that of a platform and a colon), with its platform."""
    found = list(_labelled_handles(text, cues))
    if "@" not in text:
        return found
    for match in _HANDLE.finditer(text):
        platform = "Mastodon" if match["server"] else _platform(text, match.start(), match.end(), cues)
        confidence = 0.95 if platform else 0.8
        found.append(
            HandleMatch(start=match.start(), end=match.end(), value=match[0], platform=platform, confidence=confidence)
        )
    return sorted(found, key=lambda handle: handle.start)
