"""Names in scripts without capitals in lines about contacts: "広報部 田中花子", "홍보팀 김하늘 과장"."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from typing import Final, NamedTuple

from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.fields.contact_kinds import OFFICE, labels_of
from pressschema.parsers.text.fields.contact_ways import Stretch, StretchKind
from pressschema.parsers.text.names import hangul_name
from pressschema.parsers.text.phrases import cut, is_unspaced

__all__ = ["read_uncased"]

#: What may be a name: a few Han characters, perhaps with a gap after the surname.
_HAN = re.compile(r"[\u4e00-\u9fff々]{2,4}|[\u4e00-\u9fff々]{1,3}[ \u3000][\u4e00-\u9fff々]{1,3}")
#: Syllables of a Korean name that nothing marks as one: with less it may be any word.
_UNMARKED: Final = 3
#: What a place ends in.
_PLACE = re.compile("[省県縣市区區町村시도군구동로]$")
_TOKEN = re.compile(r"[^\s\u3000/／・、,]+")
#: What divides two names.
_JOINT = re.compile(r"[/／・、,]")
#: With more words it is a sentence.
_MOST_TOKENS: Final = 7


class _Token(NamedTuple):
    start: int
    end: int


def read_uncased(text: str, start: int, end: int, cues: Cues, *, is_name: bool = False) -> Iterator[Stretch]:
    """The stretches of a phrase that ends in a name, its title and a label aside; nothing where it has none.

    Args:
        text: the line.
        start: index of the first character of the phrase.
        end: index after its last character.
        cues: the cues of its language.
        is_name: whether a label asked for a name.
    """
    if not is_unspaced(text[start:end]):
        return
    tokens = [_Token(*match.span()) for match in _TOKEN.finditer(text, start, end)]
    while tokens and text[tokens[-1].start : tokens[-1].end] in labels_of(cues):
        tokens.pop()
    if not tokens or len(tokens) > _MOST_TOKENS:
        return
    begin = _after_label(text, tokens[0], cues)
    tokens = [_Token(begin, tokens[0].end), *tokens[1:]] if begin < tokens[0].end else tokens[1:]
    found = list(_names(text, tokens, cues, is_labelled=is_name or begin > start))
    if not found:
        return
    before = [token for token in tokens if token.end <= found[0].start]
    if begin > start:
        yield Stretch("label", start, begin, text[start:begin])
    if before:
        said = text[before[0].start : before[-1].end]
        yield Stretch(_kind(said, cues), before[0].start, before[-1].end, said, 0.8)
    yield from found


def _kind(said: str, cues: Cues) -> StretchKind:
    words = cut(said)
    if cues.contact_headings.covers(words):
        return "label"
    return "organisation" if cues.organisation_words.find(words) else "role"


def _after_label(text: str, token: _Token, cues: Cues) -> int:
    """Index after a label that a token is or begins with."""
    said = text[token.start : token.end]
    labels = [label for label in (*cues.name_labels, *cues.contact_headings) if said.startswith(label)]
    longest = max(labels, key=len, default="")
    rest = said[len(longest) :]
    is_label = not rest or _HAN.fullmatch(rest) or hangul_name(cues).fullmatch(rest) or _title(rest, cues)
    return token.start + len(longest) if is_label else token.start


def _names(text: str, tokens: list[_Token], cues: Cues, *, is_labelled: bool) -> Iterator[Stretch]:
    """The names that tokens end in, each with its title, joined by what stands between them."""
    last: int | None = None
    before: _Token | None = None
    waiting = deque(tokens)
    while waiting:
        token = waiting.popleft()
        if waiting and _is_with_gap(text, token, waiting[0], cues):
            token = _Token(token.start, waiting.popleft().end)
        title = _title_at_end(text, token, cues)
        if title.start - token.start == 1 and text[title.start : title.end] in cues.courtesies:
            title = _Token(token.end, token.end)  # "張小姐"
        said = text[token.start : title.start]
        following = waiting[0] if waiting and title.start == title.end else title
        is_followed = text[following.start : following.end] in _titles(cues)
        is_beside = last is not None or (before is not None and _is_desk(text, before, cues))
        before = token
        if _is_name(said, cues, is_marked=is_labelled or is_followed or is_beside or " " in said):
            is_joined = last is not None and _JOINT.search(text, last, token.start) is not None
            yield Stretch("joined" if is_joined else "name", token.start, title.start, said, 0.9)
            last = title.start
            if is_followed:
                yield Stretch("role", following.start, following.end, text[following.start : following.end], 0.9)
                if following is not title:
                    waiting.popleft()
        elif last is not None:
            return


def _is_with_gap(text: str, first: _Token, second: _Token, cues: Cues) -> bool:
    """Whether two words are surname and name: "田中 花子"."""
    is_name = _HAN.fullmatch(text[first.start : second.end]) is not None
    return is_name and not any(_is_desk(text, each, cues) for each in (first, second))


def _titles(cues: Cues) -> tuple[str, ...]:
    return (*cues.name_markers, *cues.role_words)


def _title(said: str, cues: Cues) -> str:
    """The title that a word ends in after a name."""
    titles = (title for title in _titles(cues) if said.endswith(title) and len(said) > len(title))
    return max(titles, key=len, default="")


def _title_at_end(text: str, token: _Token, cues: Cues) -> _Token:
    """Where the title at the end of a word stands; an empty place at its end where there is none."""
    return _Token(token.end - len(_title(text[token.start : token.end], cues)), token.end)


def _is_desk(text: str, token: _Token, cues: Cues) -> bool:
    """Whether a word is an office, an organisation, a title or a label."""
    said = text[token.start : token.end]
    is_known = said in cues.contact_headings or said in _titles(cues) or said in labels_of(cues)
    return is_known or OFFICE.search(said) is not None or cues.organisation_words.find(cut(said)) is not None


def _is_name(said: str, cues: Cues, *, is_marked: bool) -> bool:
    """Whether a word is a name by its form, and no office, title or label."""
    han, hangul = _HAN.fullmatch(said), hangul_name(cues).fullmatch(said)
    if is_marked and said[1:] in cues.courtesies:
        return True
    if not (han or hangul) or said in cues.contact_headings or said in _titles(cues) or said in labels_of(cues):
        return False
    if cues.organisation_words.find(cut(said)):
        return False
    if (OFFICE.search(said) or _PLACE.search(said)) and not (is_marked and (hangul or " " in said)):
        return False
    return is_marked or (han is None and len(said) >= _UNMARKED)
