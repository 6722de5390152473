"""What kind of text it is: by the line that names it, by its headline, or by what it announces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from pressschema.models import Quotation
from pressschema.parsers.text.alternatives import any_word_of
from pressschema.parsers.text.cues import Cues
from pressschema.parsers.text.draft import Draft
from pressschema.parsers.text.phrases import Phrases, cut, fold

__all__ = ["infer_type", "leads_to_usual", "set_type"]

#: What a release is unless something says otherwise: pages have "Press release" in their menus.
_USUAL: Final = "press_release"
_DECORATION: Final = " .:-–—*#=_[]()/"
#: So much of a headline is looked at for the name of a type.
_HEADLINE: Final = 60
#: So much of a paragraph is looked at for an invitation; words are near within so many.
_INVITATION, _NEAR = 600, 6
#: The longest quotation is most of a text, if it is at least so much of what stands below the first paragraph.
_MOST: Final = 0.6
#: Where the words of somebody begin, and what stands before them.
_QUOTED: Final = re.compile('["“”„«»「『]')
_LEADS: Final = (":", "：", ",", "،")
#: So many paragraphs may invite; so many facts of an event, none on a longer line, make an invitation of the rest.
_BEGINNING, _FACTS, _LINE = 2, 2, 200
#: So many facts for the press are an advisory, where no line names the text a press release.
_GRID: Final = 3
#: So much of such a text is facts.
_MUCH: Final = 0.4


def set_type(draft: Draft, text: str, *, whole: bool = True) -> bool:
    """Set the type from a text that is the name of one, or not the whole of which is; says whether it is."""
    words = cut(text.strip(_DECORATION))
    for kind, phrases in draft.setting.cues.type_words.items():
        if phrases.covers(words) if whole else phrases.at(words):
            if kind == _USUAL:
                draft.is_named = True
            else:
                draft.fields.setdefault("type", kind)
            return True
    return False


def leads_to_usual(draft: Draft, text: str) -> bool:
    """Whether the way to a page ends in the usual kind: "Home > News > Press release".

    Other kinds on it are parts of a site: what is filed under "Statements" may be anything.
    """
    *above, last = _PATH.split(text)
    phrases = draft.setting.cues.type_words.get(_USUAL)
    is_usual = bool(above and phrases and phrases.covers(cut(last.strip(_DECORATION))))
    draft.is_named = draft.is_named or is_usual
    return is_usual


#: Between the parts of the way to a page.
_PATH: Final = re.compile(r"\s[>›»/]\s")


def infer_type(draft: Draft, lead: str, body: Sequence[str]) -> None:
    """Where no line names the type, what the text does.

    A headline that begins with the name of a type, a lead that announces a statement, as the headline may do, a
    headline or a first paragraph that invites the press, or the facts of an event for the press.

    Args:
        draft: what is known of the release: its headline and quotations.
        lead: the paragraph that leads to its words; empty without one.
        body: its paragraphs, headings and other lines.
    """
    if "type" in draft.fields:
        return
    headline = draft.fields.get("headline", "")
    types = draft.setting.cues.type_words
    words = cut(headline, 0, _HEADLINE)
    for kind, phrases in types.items():
        if kind != _USUAL and phrases.at(words):
            draft.fields["type"] = kind
            return
    cues = draft.setting.cues
    if _announces(lead, headline, draft.fields.get("quotes", ()), body, cues):
        draft.fields["type"] = "statement"
    elif any(_invites_press(text, cues) for text in (headline, *body[:_BEGINNING])) or _is_event(
        body, cues, is_named=draft.is_named
    ):
        draft.fields["type"] = "media_advisory"


def _announces(lead: str, headline: str, quotes: Sequence[Quotation], body: Sequence[str], cues: Cues) -> bool:
    """Whether a statement is announced: right before its words, or in the first paragraph below a headline so named.

    Where its words are most of the text, the first paragraph is enough, or that it answers something with them.
    """
    words = cues.type_words.get("statement")
    if words is None or not body:
        return False
    announcements = _announcements(cues)
    if lead.endswith(":") and announcements.within(lead):
        return True
    is_announced = announcements.within(body[0])
    if is_announced and words.within(headline):
        return True
    said = max((len(quote.text) for quote in quotes), default=0)
    is_most = said >= _MOST * sum(map(len, body[1:])) > 0
    return is_most and (is_announced or _answers(headline, body[0], cues))


@lru_cache(maxsize=64)
def _announcements(cues: Cues) -> Phrases:
    """What announces a statement by its name: "issued a statement", "statement by"; no other one, of accounts, say."""
    words = cues.type_words["statement"]
    return Phrases(phrase for phrase in cues.quote_introducers if words.within(phrase))


def _answers(headline: str, text: str, cues: Cues) -> bool:
    """Whether somebody answers with words: "In response to the vote, Jane Roe said:", not with a machine."""
    introduction = _QUOTED.split(text, 1)[0].rstrip()
    if not introduction.endswith(_LEADS):
        return False
    sentence = introduction.rpartition(". ")[2]
    return cues.verbs_of_saying.within(sentence) and any(map(cues.reactions.within, (headline, sentence)))


def _is_event(body: Sequence[str], cues: Cues, *, is_named: bool) -> bool:
    """Whether a text is headed as an event for the press, or has the facts of one behind labels.

    Those of a concert are in its release too: they count where they are told as to the press.
    So few that any event may have them count where the text calls it one for the press: where it begins, or right
    above the facts. Elsewhere it tells of an event that was.
    """
    words = cues.type_words.get("media_advisory")
    if words is None:
        return False
    lines = [text for text in body if len(text) <= _LINE]
    if any(words.is_whole(line) and fold(line).startswith(cues.press_people) for line in lines):
        return True
    facts = [index for index, text in enumerate(body) if _is_fact(text, cues)]
    if len(facts) >= _GRID and not is_named and _is_for_press(body, facts, cues):
        return True
    return len(facts) >= _FACTS and any(map(words.within, [*body[:_BEGINNING], *body[max(0, facts[0] - 1) : facts[0]]]))


def _is_for_press(body: Sequence[str], facts: Sequence[int], cues: Cues) -> bool:
    """Whether a text tells facts as to the press: in a grid with labels in capitals, with little else, or asking it."""
    if all(body[index].partition(":")[0].isupper() for index in facts):
        return True
    if sum(len(body[index]) for index in facts) >= _MUCH * sum(map(len, body)):
        return True
    asking = (*cues.press_people, *cues.invites)
    return any(fold(text).startswith(asking) or _invites_press(text, cues) for text in body)


def _is_fact(text: str, cues: Cues) -> bool:
    """Whether a line has a fact of an event behind its label: "Where: Harbour House", "Où ? Maison du port"."""
    label = _LABEL.match(text) if len(text) <= _LINE else None
    return label is not None and cues.advisory_labels.is_whole(label[1])


#: What stands before a colon or a question mark; Japanese puts a wide space behind a label.
_LABEL: Final = re.compile("¿?([^:：?？؟\u3000]{1,30})[:：?？؟\u3000]")


@lru_cache(maxsize=64)
def _press_people(cues: Cues) -> re.Pattern[str]:
    """Finds a word for the press."""
    return re.compile(any_word_of(cues.press_people))


def _invites_press(text: str, cues: Cues) -> bool:
    """Whether words that invite stand near words for the press."""
    if _press_people(cues).search(f" {fold(text[:_INVITATION])}") is None:
        return False
    words = cut(text, 0, _INVITATION).words
    invites = [index for index, word in enumerate(words) if word.startswith(cues.invites)]
    press = [index for index, word in enumerate(words) if word.startswith(cues.press_people)]
    return any(abs(one - other) <= _NEAR for one in invites for other in press)
