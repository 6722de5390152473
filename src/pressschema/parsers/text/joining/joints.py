"""Whether two lines belong together: each sign adds its weight of `Signs`, and above nought the lines join.

A document's own habits come first: whether its lines are wrapped, and how wide.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from pressschema.parsers.text.joining.sights import Sight, opens_small
from pressschema.parsers.text.joining.wrapping import JOINED_SCRIPTS, Wrapping, first_word
from pressschema.parsers.text.lines import Line

__all__ = ["Signs", "is_left_open", "is_unfinished", "weigh"]


class Signs:
    """What each sign weighs for joining two lines (above 0) or against it (below)."""

    NO_ROOM = 3.0  # in wrapped text, the next line's first word did not fit on this one
    PARTED = 2.5  # and a blank line is between paragraphs elsewhere
    PARTED_EXACTLY = 5.0  # and hardly a line is broken where there was room
    ROOM = -3.5  # it would have fitted, and yet the line was broken
    BY_HAND = 2.5  # in text, or amid a paragraph, whose lines were broken anywhere
    NOT_WRAPPED = -3.0  # a document of one paragraph a line
    GAP = -9.0  # a blank line
    PAGE_BREAK = 3.0  # more than one within a sentence
    WIDER_GAP = -1.0  # more than one elsewhere
    SENTENCE_ENDS = -1.0  # many lines of wrapped text end a sentence, most lines that end a paragraph do
    COLON_ENDS = -3.5  # few lines end in a colon by chance
    COLON_AMID = -1.5  # amid a paragraph it leads to the words or the page right below
    QUOTE_AGAIN = -3.0  # a quotation ends, another begins: paragraphs of the same speaker or of two
    HEADING_NEXT = -2.5  # a sentence ends, and a short line in title case is next
    COLON_NEXT = -2.5  # a sentence ends, and one that announces a list is next on its line
    NOTE_NEXT = -2.5  # a sentence ends, and what is next opens with the mark of a footnote
    NEXT_NOTE = -8.0  # both open with the mark of a footnote: "1Paid for by ...", "2Since ..."
    LEFT_OPEN = 4.0  # a line that ends in a comma, an open bracket, "of" or "the" goes on
    GREETING = -8.0  # but a short line above a paragraph: "Dear Minister,"
    LOWER_CASE_WRAPPED = 4.0  # no paragraph of wrapped text opens with a small letter
    LOWER_CASE = 2.5  # the items of an unmarked list may
    LOWER_CASE_PROSE = 2.0  # and are not that long
    RUNS_ON = 5.0  # left open, and a small letter next: one sentence, whatever is between
    LONG_UNFINISHED = 1.5  # a long line without an end, and a small letter next
    PARALLEL = -3.0  # two lines that both open with a small letter: items
    PARTICLE_NEXT = 4.5  # Japanese: a particle goes with the word before it
    CLOSING = 7.0  # no line opens with a comma or a closing bracket by itself
    ASIDE = 4.5  # a long line without an end, and brackets with the end of its sentence next
    LONE_OPENING = 9.0  # a quotation mark, bracket or bullet alone on its line
    MARKED = -8.0  # the next line has a bullet, or the same mark as the item before it
    NUMBERED = -2.5  # it has a number or a dash, as a line in the midst of a sentence may
    FIRST_LINE_INDENT = -4.0  # the next line is set in as a paragraph's first line is
    HANGING_INDENT = 3.5  # the next line stands under the text of an item
    UNDER_ITEM = 6.0  # and where it begins right under the first letter of the item's text
    ROW = -8.0  # one of them is a row of a table
    CASE_CHANGES = -4.0  # capitals throughout, then not, or the reverse: a heading and its text
    LABELLED = -2.5  # the next line opens with "Tel:" or the like
    LABELLED_AGAIN = -8.0  # and so does the first: a list of facts
    ADDRESS = -2.5  # it opens with an e-mail or web address, and goes on with no sentence, nor ends one
    ADDRESS_AGAIN = -8.0  # below another one
    TAG = -8.0  # it opens with a tag of HTML, and does not just speak of one
    ADDRESS_ENDS = -2.75  # the last line is a web address, and a sentence may begin
    SAID_AGAIN = -12.0  # both say the same: the last step of the way to a page, and its title
    RULE = -12.0  # one of them is a rule of dashes or the like


_LABEL: Final = re.compile(r"[^\W\d_][\w ./-]{0,24}:(?:\s|$)")
_ADDRESS: Final = re.compile(r"https?://|www\.|<?\w[\w.+-]{0,60}(?:@|\s?[\[(]\s?at\s?[\])]\s?)\w")
#: The identifier of a publication, which stands behind "DOI:".
_DOI: Final = re.compile(r"10\.\d{4,9}/")
_TAG: Final = re.compile(r"</?[a-z][a-z\d]{0,10}(?: [^<>]{0,200})?>")
_OPENING: Final = frozenset("“„«‹‘([{\"'¿¡")
_OPENING_QUOTES: Final = frozenset('“„«"「')
_CLOSING_QUOTES: Final = frozenset('”“»"」')
_CLOSING: Final = frozenset(",.;:!?)]}”»›’|")
#: Particles of Japanese: some are by themselves, some also begin words in kana.
_PARTICLES: Final = frozenset("のをにはがとでへ")
_PARTICLE: Final = re.compile(r"[のを]|[にはがとでへ](?=[\u30a0-\u30ff\u3400-\u9fff])")
_ENDING: Final = frozenset(".!?。！？؟۔।…:")
_AFTER_ENDING: Final = "\"'”’»›)] \u00a0"
_OPEN_ENDING: Final = frozenset(",、，،([{“„«&+/|")
_STEP: Final = "/"
#: Of these the marks that close what others open: „so“, »so«.
_CLOSES: Final = {"“": "„", "«": "»"}
#: What ends a sentence behind brackets.
_ASIDE_ENDS: Final = (").", ")!", ")?", "）。")
_DASHES: Final = frozenset("-–—")
#: What a footnote opens with: "[1] ...", "* ...".
_NOTE_MARKS: Final = frozenset("[*†‡¹²³⁴⁵⁶⁷⁸⁹")
#: What footnotes without brackets are counted by, right before a capital; stars in brackets.
_NOTE_COUNT: Final = re.compile(r"(\d{1,2})\s?(?=[A-ZÀ-ÞА-Я“\"„«「《])|\((\*{1,3})\)")
_NOTE_COUNTS: Final = frozenset("(0123456789")
_SHORT, _LONG = 20, 60
#: What a line may end in without ending a sentence: the initial of a name, "U.S."
_INITIALS: Final = re.compile(r"(?:^|[\s.-])[^\W\d_]\.$")
#: An item of a list is seldom longer.
_ITEM: Final = 120
#: Words of titles that are no longer than this have no capital: "of", "and".
_LESSER_WORD: Final = 3
#: So many letters show that a line is written in capitals; fewer may be a code.
_FEW_LETTERS: Final = 3
#: A line so many columns wider than the rest was not wrapped with them.
_SLACK: Final = 8
#: A line so many times as wide is a paragraph that was not wrapped at all.
_FAR_WIDER: Final = 2
#: A line as wide as this part of the rest is a full one: below a line that is not full a paragraph begins with it.
_FULL: Final = 0.8
#: What is wrapped by a program is within so many columns of its width, words permitting; by hand, within so many more.
_TOLERANCE, _BY_HAND = 3, 8
_TAB: Final = 8
_COLUMN: Final = "   "
#: Characters of what stands in brackets at the end of a line.
_BRACKETED: Final = 40
_CENTRED: Final = 24
_COLONS: Final = frozenset(":：")
_SEMICOLONS: Final = frozenset(";；")
_COMMAS: Final = frozenset(",，،")
#: A greeting is shorter.
_GREETING: Final = 40


def weigh(
    first: Sight,
    last: Sight,
    following: Sight,
    wrapping: Wrapping | None,
    open_words: frozenset[str],
    *,
    amid: bool = False,
) -> float:
    """How much speaks for joining a line to the lines before it.

    Args:
        first: the first of the lines before it.
        last: the last of them.
        following: the line.
        wrapping: how the text was wrapped; None where it was not.
        open_words: words after which no sentence ends, in lower case.
        amid: whether the line is amid a paragraph whose lines were broken anywhere; see `stanzas`.
    """
    line, text = following.line, following.line.text
    before = last.line.text
    is_plain = text[0].isupper() and len(before) > 1 and line.indent <= first.line.indent + 1
    if is_plain and line.gap:
        return Signs.GAP  # nothing that speaks for joining these weighs as much
    amid = amid and (wrapping is None or line.right <= _FAR_WIDER * wrapping.width)
    lower = opens_small(text) and not (before[-1] in _COLONS and _ADDRESS.match(text))
    left_open = is_left_open(before, open_words)
    if is_plain and wrapping is None and not amid and not left_open:
        return Signs.NOT_WRAPPED  # nothing speaks for joining these
    weight = _weigh_ends(before, following, left_open, amid) + _weigh_opening(first, before, following, left_open)
    room = _weigh_room(last.line, line, wrapping, open_words, amid)
    weight += max(room, Signs.BY_HAND) if amid and not _is_below_heading(first, last, line, wrapping) else room
    if line.gap:
        weight += Signs.GAP
        if line.gap > 1:
            weight += Signs.PAGE_BREAK if lower and before[-1] not in _ENDING else Signs.WIDER_GAP
    if lower:
        weight += _weigh_lower_case(before, len(text), is_wrapped=wrapping is not None, left_open=left_open)
    return weight + _weigh_indent(first, last, line) + _weigh_looks(last, following)


def _weigh_looks(last: Sight, following: Sight) -> float:
    """How much speaks against joining lines that look different: a rule, a row of cells, capitals."""
    before, text = last.line.text, following.line.text
    weight = 0.0
    if _is_rule(before) or _is_rule(text):
        weight += Signs.RULE
    if before.endswith(text) and len(before) == last.mark_length + len(text):
        weight += Signs.SAID_AGAIN
    if last.cells or following.cells:
        weight += Signs.ROW
    is_other_case = last.capitals != following.capitals and not following.line.gap
    if is_other_case and sum(map(str.isalpha, text[:_SHORT])) >= _FEW_LETTERS:
        weight += Signs.CASE_CHANGES
    return weight


def _weigh_indent(first: Sight, last: Sight, line: Line) -> float:
    """Whether a line is set in as the first of a paragraph is, or as what goes on with an item."""
    if line.indent > first.line.indent + 1:
        hanging = (
            bool(first.mark)
            or first.line.text[0] in _NOTE_MARKS
            or last.line.indent > first.line.indent
            or line.indent > _TAB
        )
        is_under = first.mark and line.indent == first.line.indent + first.mark_length
        hanging_indent = Signs.UNDER_ITEM if is_under else Signs.HANGING_INDENT
        return hanging_indent if hanging and line.indent < _CENTRED else Signs.FIRST_LINE_INDENT
    if last is not first and line.indent > last.line.indent + 1:
        return Signs.FIRST_LINE_INDENT
    return 0.0


def _weigh_room(last: Line, line: Line, wrapping: Wrapping | None, open_words: frozenset[str], amid: bool) -> float:
    """Whether the next line's first word would have fitted; lines that are wrapped by hand leave a little room.

    They may be broken right behind the first word, as in the source of web pages: "The".
    """
    if wrapping is None:
        return Signs.NOT_WRAPPED
    right, width = last.right, wrapping.width
    if wrapping.by_hand:
        is_prose = 2 * right > width or last.text[-1] in _ENDING or _opens_amid(line.text)
        is_prose = is_prose or last.text.lower() in open_words
        return Signs.BY_HAND if is_prose else Signs.ROOM
    if max(line.right, right) > width + _SLACK:
        return Signs.NO_ROOM if _runs_over(last, line, width) else Signs.NOT_WRAPPED
    ends = last.text.rstrip(_AFTER_ENDING)[-1:] in _ENDING
    is_small = _opens_amid(line.text)
    room = width - right - (first_word(line.text) if ends or is_small else _unit(line.text, open_words))
    if wrapping.exact and room > 0 and not is_small:
        return Signs.ROOM
    if room > _TOLERANCE:
        return Signs.ROOM * min((room - _TOLERANCE) / _BY_HAND, 1.0)
    if (wrapping.parted or amid) and not line.gap and line.indent == last.indent and _COLUMN not in last.text:
        return Signs.NO_ROOM + (Signs.PARTED_EXACTLY if wrapping.exact else Signs.PARTED)
    return Signs.NO_ROOM


def _is_below_heading(first: Sight, last: Sight, line: Line, wrapping: Wrapping | None) -> bool:
    """Whether a full line opens a paragraph below the only line of a heading, or below its last one that is short."""
    if wrapping is None or not wrapping.exact or _opens_amid(line.text) or line.right < _FULL * wrapping.width:
        return False
    is_short = 2 * last.line.right < wrapping.width and last.line.text[-1] not in _ENDING
    return last is first or is_short


def _runs_over(last: Line, line: Line, width: int) -> bool:
    """Whether a line is wider than the rest for the web address in it, which programs do not break."""
    return line.right <= width + _SLACK and last.text[-1] not in _ENDING and "://" in last.text


def _opens_amid(text: str) -> bool:
    """Whether a line opens with a small letter, or in a script that has no others."""
    return opens_small(text) or JOINED_SCRIPTS.match(text) is not None


def _unit(text: str, open_words: frozenset[str]) -> int:
    """Length of what a line opens with and nobody parts: a number and what it counts, a date, a title and its name."""
    words = text[:_UNIT].split()
    length = len(words[0])
    for word, following in pairwise(words):
        is_title = len(word) <= _LESSER_WORD and following[0].isupper() and word.lower() not in open_words
        if not (is_title or _NUMBER.match(word) or _NUMBER.match(following)):
            break
        length += 1 + len(following)
    return length


_UNIT: Final = 40
_NUMBER: Final = re.compile(r"[\d.,]+$")


def _weigh_ends(before: str, following: Sight, left_open: bool, amid: bool) -> float:
    """How a line ends and the next one begins, as characters."""
    weight, text = 0.0, following.line.text
    if before.rstrip(_AFTER_ENDING)[-1:] in _ENDING:
        weight += _weigh_sentence_end(before, text, amid)
    elif left_open:
        weight += Signs.LEFT_OPEN
        if before[-1] in _COMMAS and len(before) < _GREETING and len(text) > _LONG and not _opens_amid(text):
            weight += Signs.GREETING
    if text[0] in _CLOSING and not (text[0] in _CLOSING_QUOTES and text[1:2].isupper()):  # »so« or ”so”
        weight += Signs.CLOSING
    elif text[0] in _PARTICLES and _PARTICLE.match(text) and JOINED_SCRIPTS.match(before[-1]):
        weight += Signs.PARTICLE_NEXT
    elif text[0] in "(（" and text.endswith(_ASIDE_ENDS) and is_unfinished(before):
        weight += Signs.ASIDE
    if len(before) == 1 and (before in _OPENING or before in "*•·"):
        weight += Signs.LONE_OPENING
    return weight


def _weigh_opening(first: Sight, before: str, following: Sight, left_open: bool) -> float:
    """What the next line opens with: a mark, a label, an address, a tag."""
    text = following.line.text
    if text[0] in _NOTE_COUNTS and _is_next_note(first.line.text, text):
        return Signs.NEXT_NOTE
    if following.mark and not first.mark == following.mark == "quote":
        is_next = first.mark == following.mark and first.line.indent == following.line.indent
        return Signs.MARKED if is_next or following.mark not in ("number", "dash") else Signs.NUMBERED
    if _LABEL.match(text):
        return Signs.LABELLED_AGAIN if _LABEL.match(first.line.text) else Signs.LABELLED
    if _TAG.match(text) and (text[-1] == ">" or not left_open):
        return Signs.TAG
    is_below = " " not in before and _ADDRESS.match(before) is not None
    if text[-1] != "." and not left_open and _ADDRESS.match(text):
        return Signs.ADDRESS_AGAIN if is_below else Signs.ADDRESS
    if is_below and not text[0].islower():
        return Signs.ADDRESS_ENDS
    return 0.0


def _is_next_note(first: str, text: str) -> bool:
    """Whether a line opens with the mark of the footnote after the one that the first line opens with."""
    one, other = _NOTE_COUNT.match(first), _NOTE_COUNT.match(text)
    if one is None or other is None or (one[1] is None) != (other[1] is None):
        return False
    return int(other[1]) == int(one[1]) + 1 if one[1] else len(other[2]) == len(one[2]) + 1


def _weigh_sentence_end(before: str, text: str, amid: bool) -> float:
    if before.rfind("(", -_BRACKETED) > before.rfind(")"):
        return Signs.LEFT_OPEN  # "(NASDAQ:"
    if before[-1] == "." and _INITIALS.search(before, len(before) - _SHORT if len(before) > _SHORT else 0):
        return 0.0
    if before[-1] == ":":
        is_led_to = amid and (text[0] in _OPENING_QUOTES or ("://" in text and text[-1] in _ENDING))
        return Signs.LEFT_OPEN if _DOI.match(text) else Signs.COLON_AMID if is_led_to else Signs.COLON_ENDS
    if before[-1] in _CLOSING_QUOTES and text[0] in _OPENING_QUOTES:
        return Signs.SENTENCE_ENDS + Signs.QUOTE_AGAIN
    if text[0] in _NOTE_MARKS:
        return Signs.SENTENCE_ENDS + Signs.NOTE_NEXT
    if text[-1] == ":":
        return Signs.SENTENCE_ENDS + Signs.COLON_NEXT
    if len(text) < _LONG and text[-1] not in _ENDING and _is_title(text):
        return Signs.SENTENCE_ENDS + Signs.HEADING_NEXT
    return Signs.SENTENCE_ENDS


def _weigh_lower_case(before: str, length: int, *, is_wrapped: bool, left_open: bool) -> float:
    weight = Signs.LOWER_CASE_WRAPPED if is_wrapped else Signs.LOWER_CASE
    if left_open:
        weight += Signs.RUNS_ON
    elif before[-1] not in _ENDING and len(before) > _LONG:
        weight += Signs.LONG_UNFINISHED
    if opens_small(before) and not is_wrapped:
        weight += Signs.PARALLEL
    elif length > _ITEM and not is_wrapped:
        weight += Signs.LOWER_CASE_PROSE
    return weight


def _is_rule(text: str) -> bool:
    """Whether a line has nothing but one sign, again and again."""
    return len(text) > _LESSER_WORD and not text[0].isalnum() and text.count(text[0]) + text.count(" ") == len(text)


def _is_title(text: str) -> bool:
    """Whether every word of a line but the short ones has a capital."""
    words = [word for word in text.split() if len(word) > _LESSER_WORD]
    return len(words) > 1 and all(word[0].isupper() for word in words)


def is_unfinished(text: str) -> bool:
    """Whether a line of prose breaks off within a sentence."""
    return len(text) > _LONG and text.rstrip(_AFTER_ENDING)[-1:] not in _ENDING


def is_left_open(text: str, open_words: frozenset[str]) -> bool:
    """Whether a line ends as no sentence does; a short one that ends in a dash may be an end mark."""
    said = text.rstrip(_AFTER_ENDING)
    last = said[-1:]
    if last in _CLOSES and (said[-2:-1] in _ENDING or said.find(_CLOSES[last], 0, -1) >= 0):
        return False  # German closes with what others open with
    if last in _DASHES:
        return len(text) > _SHORT and (last != "-" or text[-2:-1].isalpha())
    if last == "/" and (text[0] == "/" or _ADDRESS.search(text, text.rfind(" ") + 1)):
        return False  # "/CORRECTION -- Acme/"
    if text == _STEP:
        return False  # between the steps of the way to a page
    if text[text.rfind(" ") - 1 : text.rfind(" ")] in _SEMICOLONS:
        return False  # "...; and" before the last item
    return last in _OPEN_ENDING or _last_word(text) in open_words


def _last_word(text: str) -> str:
    """The last of several words that a line ends with, in lower case; the code of a zone or a state is none."""
    space = text.rfind(" ", -_SHORT)
    word = text[space + 1 :] if space > 0 and text[-1].isalpha() else ""
    return "" if word.isupper() and not text.isupper() else word.lower()
