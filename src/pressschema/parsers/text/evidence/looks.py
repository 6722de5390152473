"""A block by itself: its size, how it ends, its case and marks, the cues and addresses in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from pressschema.parsers.text.dated import read_dated_line
from pressschema.parsers.text.evidence.addresses import LEAST_DIGITS
from pressschema.parsers.text.evidence.forms import SPACED_OUT, forms_of
from pressschema.parsers.text.evidence.openings import Openings
from pressschema.parsers.text.evidence.pointers import leads_to_page
from pressschema.parsers.text.evidence.stamps import HAS_DATE, IS_DATE, is_place_and_month
from pressschema.parsers.text.joining.blocks import Block
from pressschema.parsers.text.joining.sights import has_case, in_capitals

__all__ = ["LINE", "TINY", "Look", "look_at", "parts_of_title"]

#: Characters up to which a block is tiny, short, a line or long; longer ones are very long. A headline
#: is 60 to 120, a paragraph mostly more than 140.
TINY, _SHORT, LINE, _LONG = 20, 60, 140, 500
#: A greeting is shorter.
_GREETING: Final = 40
_LIMITS: Final = (TINY, _SHORT, LINE, _LONG)
_SIZES: Final = ("tiny", "short", "line", "long", "very long")
#: Headlines of statements and scientific releases run to two or three lines.
_LONGEST_HEADLINE: Final = 300
#: What follows a date on its line is a headline if it is as long.
_LEAST_HEADLINE: Final = 30
#: A block as long as this is prose even without a full stop.
_PROSE: Final = 300
#: Letters of dense scripts: kana, Han, Hangul.
_DENSE: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_COMMAS: Final = frozenset(",，،")
_FULL_STOPS: Final = frozenset(".。")
_SENTENCE_END: Final = frozenset(".!?。！？؟۔।…")
_CLOSERS: Final = "\"'”’“‘»›«‹)]」』*_ \u00a0\u202f"
_CLOSING_QUOTES: Final = frozenset("”“»」』")
_OPEN_QUOTES: Final = frozenset('"“„«‘「『')
_EXCLAIMED: Final = frozenset("!！")
#: What a legend opens with like other text: "NOTE: ...".
_NO_LAW: Final = frozenset({"opens advisory", "opens notes"})
#: Evidence that longer text is no prose of the article.
_NO_PROSE: Final = frozenset(
    {"cut off", "opens legal", "opens letter", "opens caption", "copyright", "copyright within", "page remark"}
)
_MARKS_OF_KIND: Final = {
    "bullet": "bullet", "dash": "dash", "number": "number", "quote": "quote mark", "heading": "heading mark",
}  # fmt: skip
#: A date with its year has no fewer digits.
_DIGITS_OF_DATE: Final = 5
_SAYS: Final = re.compile(r"\w")
#: Capitals, and letters of scripts without them, Hebrew to Thai.
_CAPITALS: Final = "".join(filter(str.isupper, map(chr, range(0x41, 0x590)))) + "\u05d0-\u0e3a"
_SENTENCE_BREAK: Final = re.compile(
    rf"[.!?؟।。！？](?:(?<=[.!?؟।])[\"”’)»]?\s+[\"“‘«„(]?[{_CAPITALS}0-9]|(?<=[。！？])\S)"
)
_NUMERIC_DATE: Final = re.compile(r"\d{1,2}([./-])\d{1,2}\1\d{4}$")
_FIGURE: Final = re.compile(r"[-–+($€£¥]{0,3}\s?\d[\d.,\s%)]*$")
_DIGIT: Final = re.compile("[0-9٠-٩۰-۹０-９]")
#: A heading that asks something is neither shorter nor longer.
_LEAST_QUESTION, _QUESTION = 8, 120
#: A day, a month in letters and a year, in whichever order, before the last full stop and after a comma or the like.
_DATE_AT_END: Final = re.compile(r"(?<=[^\w\s]\s)(?:\d\d?\.?\s\w{3,12}\.?,?\s\d{4}|\w{3,12}\.?\s\d\d?,\s\d{4})\.?$")
_CREDIT: Final = 60
_LABELS_OF_HEADLINES: Final = frozenset({"opens kind", "opens headline", "opens release"})
_CREDITS: Final = frozenset({"credit", "credit in brackets"})
_COPYRIGHT: Final = re.compile(r"©|\(c\)\s|copyright\b", re.IGNORECASE)
_CUT_OFF: Final = ("…", "..", "[…]", "[...]")
#: The number of a release: "No. 14/2026", "IP/26/143", "RNS Number: 4417Q".
_SERIAL: Final = re.compile(
    r"(?:.{0,40}\b|.{0,3})(?:n[or]?(?:\.[º°]?|[º°])|no|nr|nº|n°|núm\.?|num\.?|№|number|#)\s?:?\s?[\w/.-]{0,12}\d[\w/.-]{0,12}$"
    r"|[A-ZÀ-Þ]{2,10}[/-]\d{2,4}[/-]\d{1,6}(?:[/-]\w{1,3})?$",
    re.IGNORECASE,
)
#: The number of a release in its year: "12/2025".
_NUMBER_OF_YEAR: Final = re.compile(r"\s\d{1,4}/\d{2,4}$")
_LETTER: Final = re.compile(r"[^\W\d_]")
#: Shorter words of a title have no capital: "of", "and".
_LESSER_WORD: Final = 3


class Look(NamedTuple):
    """What was seen of a block.

    Attributes:
        seen: names of evidence.
        key: by what the text is known again.
        size: its characters, those of dense scripts counted for more.
        short: whether it is a short line without an end.
        prose: whether it is a paragraph of prose.
    """

    seen: set[str]
    key: str
    size: float
    short: bool
    prose: bool


def look_at(block: Block, openings: Openings, density: float, language: str) -> Look:
    """What there is to see of a block without its neighbours.

    Args:
        block: the block.
        openings: the cues of the document's language.
        density: as how many characters of an alphabet one of the text's counts.
        language: BCP 47 tag of the text.
    """
    text = block.said.text or block.piece.text
    is_foreign = density > 1 and _DENSE.search(text) is None
    size = len(text) * (1.0 if is_foreign else density)
    end = _end(text, openings)
    seen = {_SIZES[bisect_left(_LIMITS, size)], end}
    if is_foreign:
        seen.add("foreign script")
    if block.mark:
        seen.add(_MARKS_OF_KIND[block.mark])
        if block.mark == "number" and block.piece.text[0] == "(":
            seen.add("number in brackets")
    if block.cells and SPACED_OUT.match(text) is None:
        figures = sum(_is_figure(cell.text) for cell in block.cells)
        seen.add("figures" if 2 * figures >= len(block.cells) else "row")
    if size <= _LONGEST_HEADLINE:
        _look_at_case(text, seen)
    if size <= LINE and "figures" not in seen:
        _look_at_line(block, text, seen, openings, language)
    if size <= _LONG and "figures" not in seen:
        openings.addresses.look(text, seen)
    if size > TINY or end == "sentence":
        _look_at_prose(text, size, seen, openings)
    _look_at_opening(text, seen)
    opening = openings.seen(text, whole=size <= LINE)
    seen.update(opening if "words of law" not in seen else (name for name in opening if name not in _NO_LAW))
    _look_for_others(text, size, seen, openings, language)
    _look_for_contact(text, seen, openings)
    prose = not block.cells and _NO_PROSE.isdisjoint(seen) and size > (_PROSE if end == "open end" else _SHORT)
    return Look(seen, _key(text, seen, language), size, size <= _SHORT and end != "sentence", prose)


def _look_for_others(text: str, size: float, seen: set[str], openings: Openings, language: str) -> None:
    """What else a line says: whom to call, who issues it, what there is; of longer text only what a page remarks."""
    if "has date" in seen:
        _look_for_day_of_release(text, seen)
    if size <= LINE:
        _look_for_names(text, size, seen, openings)
        _look_for_offers(text, seen, openings)
    else:
        _look_for_remark(text, seen, openings, language)


def _look_for_day_of_release(text: str, seen: set[str]) -> None:
    """What opens with words for a release, by the date behind them: with an hour, too, it is the end of an embargo.

    "Embargo" may open a headline, "Embargo until 3 May 2026" does not.
    """
    if "opens release date, bare" in seen:
        seen.add("opens release date")
    if "opens release, bare" in seen or ("opens release date" in seen and _HOUR.search(text)):
        seen.add("opens release")


_HOUR: Final = re.compile(r"\b\d{1,2}(?:[:.]\d\d(?!\d)|\s?(?:[ap]\.?m|uhr|h)\b)", re.IGNORECASE)


def _look_for_contact(text: str, seen: set[str], openings: Openings) -> None:
    """A sentence that leads to a number or an address, by its end or by its colon, or a source that has one."""
    if _REACHED.isdisjoint(seen):
        return
    leads = not _LEADS_TO_CONTACT.isdisjoint(seen) or ("opens contact, bare" in seen and "e-mail" in seen)
    if (leads and ("sentence" in seen or openings.ends.leads_to_contact(text))) or _SOURCE.issubset(seen):
        seen.add("contact sentence")


#: A sentence about whom to turn to begins with one, and has one of the others.
_LEADS_TO_CONTACT: Final = frozenset({"opens contact introduction", "opens contact"})
_REACHED: Final = frozenset({"e-mail", "phone"})
_SOURCE: Final = frozenset({"opens contact", "opens masthead"})


def _key(text: str, seen: AbstractSet[str], language: str) -> str:
    """By what a text is known again: its beginning, without the label or the date before it."""
    dated = read_dated_line(text, language) if "dated" in seen else None
    if dated:
        text = text[dated.said :]
    elif not _LABELS_OF_HEADLINES.isdisjoint(seen):
        text = text.replace("：", ":").partition(":")[2].strip() or text
    return text[:LINE].casefold()


def parts_of_title(text: str) -> list[str]:
    """What a page's title or the way to it has its headline among, as keys: "Home > News: X", "X | The Firm"."""
    parts = _BETWEEN_PARTS.split(text[:_LONGEST_HEADLINE].casefold())
    found = [parts[-1].partition(": ")[2], *([parts[0], parts[-1]] if len(parts) > 1 else ())]
    return [part[:LINE] for part in found]


_BETWEEN_PARTS: Final = re.compile(r"\s[>|»›·–—-]\s")


def _end(text: str, openings: Openings) -> str:
    """How a block ends; the full stop of a few words, or of "Inc." on a line, is an abbreviation's."""
    if text[-1] in ":：":
        return "colon"
    last = text.rstrip(_CLOSERS)[-1:]
    abbreviated = last == "." and len(text) <= LINE and (_is_name(text) or openings.names.is_abbreviation(text))
    ends = last in _SENTENCE_END and not abbreviated
    return "sentence" if ends or leads_to_page(text) else "open end"


def _is_name(text: str) -> bool:
    """Whether a few words that end in a full stop are a name or an abbreviation: "Acme Corp.", not "Thank you."."""
    return len(text) <= TINY and not (" " in text and text[text.rfind(" ") + 1 :].rstrip(".").islower())


def _look_at_case(text: str, seen: set[str]) -> None:
    if in_capitals(text):
        seen.add("capitals")
    elif (text.istitle() and has_case(text)) or _is_title(text):
        seen.add("title case")


def _is_figure(text: str) -> bool:
    """Whether a cell has a figure, and neither a telephone number nor a date."""
    if _FIGURE.match(text) is None or _NUMERIC_DATE.match(text) is not None:
        return False
    return text[0] not in "+0(" or sum(map(str.isdigit, text)) < LEAST_DIGITS


def _look_at_line(block: Block, text: str, seen: set[str], openings: Openings, language: str) -> None:
    if _LETTER.search(text) is None:
        seen.add("no letters" if _SAYS.search(text) else "says nothing")
    if openings.page_marks.are(text):
        seen.add("page mark")
    if len(text) <= _GREETING and text[-1] in _COMMAS:
        seen.add("greeting")
    seen.update(forms_of(text))
    if _DIGIT.search(text):
        _look_for_dates(block, text, seen, openings, language)


def _look_for_dates(block: Block, text: str, seen: set[str], openings: Openings, language: str) -> None:
    """Whether a line with figures is a date, has one, or has the number of a release."""
    parts = [cell.text for cell in block.cells] or [text]
    if any(map(_SERIAL.match, parts)):
        seen.add("serial number")
    stamped = openings.stamps.in_parts(text, language)
    if stamped:
        seen.discard("serial number")
    part = 1.0 if stamped else max(openings.stamps.share(part, language) for part in parts)
    dated = read_dated_line(text, language) if part and not stamped else None
    if dated and len(text) - dated.said >= _LEAST_HEADLINE:
        seen.add("dated")
    elif part > HAS_DATE or (part and "label" in seen):
        _note_date(seen, "date" if part > IS_DATE else "has date")
        if dated:
            seen.add("date first" if text[0].isalnum() else "date in brackets first")
    elif not part and is_place_and_month(text, language):
        seen.add("place and month")


def _note_date(seen: set[str], name: str) -> None:
    """Note that a line is a date or has one: it says something then, and its time of day is of no programme."""
    seen -= {"no letters", "time", "placeholder"} if name == "date" else {"no letters"}
    seen.add(name)


def _look_at_prose(text: str, size: float, seen: set[str], openings: Openings) -> None:
    """Signs within longer text, and of a legend or a caption in a short one."""
    if openings.credits.end_in_brackets(text):
        seen.add("credit in brackets")
    elif openings.credits.end(text):
        seen.add("credit")
    if (size > _SHORT or "sentence" in seen) and openings.mentions.law(text):
        seen.add("words of law")
    if size <= _SHORT:
        return
    begins_as_law = "words of law" in seen and openings.mentions.law(text[:LINE])  # "Acme is a trademark of"
    is_said = text[0] not in _OPEN_QUOTES and "question" not in seen
    if is_said and not begins_as_law and openings.definitions.begins(text):
        seen.add("definition")
        if openings.definitions.begins_with_name(text):
            seen.add("defines itself")
    if "sentence" in seen and _ends_in_date(text):
        seen.add("ends in date")


def _ends_in_date(text: str) -> bool:
    is_possible = text.rstrip(".")[-1:].isdigit()
    return is_possible and _DATE_AT_END.search(text, max(0, len(text) - _CREDIT)) is not None


def _look_at_opening(text: str, seen: set[str]) -> None:
    if text[0] in _OPEN_QUOTES:
        seen.add("opens quoted")
    elif text[0].islower():
        seen.add("small letter")
    elif text[-1] in _CLOSING_QUOTES and _OPEN_QUOTES.isdisjoint(text[:-1]):
        seen.add("closes quoted")
    if "sentence" in seen:
        seen.add("several sentences" if _SENTENCE_BREAK.search(text, 0, _LONG) else "one sentence")
        if text[-1] in "?？؟" and "one sentence" in seen and _LEAST_QUESTION <= len(text) <= _QUESTION:
            seen.add("question")
        elif text[-1] in _EXCLAIMED and "one sentence" in seen and len(text) <= LINE:
            seen.add("exclamation")
    if text.endswith(_CUT_OFF):
        seen.add("cut off")
    if _COPYRIGHT.match(text):
        seen.add("copyright")
    elif "©" in text and _CREDITS.isdisjoint(seen):
        seen.add("copyright within")


def _is_title(text: str) -> bool:
    count = 0
    for word in text.split():
        if len(word) > _LESSER_WORD and word[0].isalpha():
            if not word[0].isupper():
                return False
            count += 1
    return count > 1


def _names_numbered_kind(text: str, seen: AbstractSet[str], openings: Openings) -> bool:
    """Whether a line is a kind of text with its number or its day.

    "Press release No. 4", "Press release of 3 June 2026", "Acme press release, 3 June 2026".
    """
    is_dated = ("date" in seen or "has date" in seen) and len(_DIGIT.findall(text)) >= _DIGITS_OF_DATE
    if "opens kind, bare" in seen:
        return is_dated or "serial number" in seen or _NUMBER_OF_YEAR.search(text) is not None
    return is_dated and not any(name.startswith("opens ") for name in seen) and openings.mentions.kind(text)


def _look_for_names(text: str, size: float, seen: set[str], openings: Openings) -> None:
    """Whether a line is a name, as in a letterhead, begins with a person's, or is a kind of text and a number."""
    if openings.names.opens_with_person(text):
        seen.add("opens with person")
    if size <= _SHORT and _names_numbered_kind(text, seen, openings):
        seen.add("kind")
        if "date" in seen:  # its number, its date and its name in any order
            seen -= _OF_LETTERHEAD
    if size <= _SHORT and openings.names.ends_in_legal_form(text):
        seen.add("organisation name")
    elif size <= _SHORT and openings.names.names_organisation(text):
        seen.add("names organisation")


_OF_LETTERHEAD: Final = frozenset({"serial number", "opens masthead", "source line"})


def _look_for_offers(text: str, seen: set[str], openings: Openings) -> None:
    """What is to be had somewhere, a picture or more information, is no caption, and nobody to turn to.

    What a page says about the text is none of it.
    """
    if not _OPENS_CAPTION.isdisjoint(seen) and not _WHERE.isdisjoint(seen):
        seen -= _OF_CAPTION
        seen.add("offers media")
    if openings.mentions.remark(text):
        seen.add("remark with link" if "link" in seen else "page remark")
    elif "link" in seen and not _POINTERS.isdisjoint(seen) and _ADDRESSES.isdisjoint(seen):
        is_sentence = "sentence" in seen and (text[-1] in _FULL_STOPS or leads_to_page(text.rstrip(_CLOSERS)))
        if is_sentence:
            seen.add("leads to page")
        elif "opens related, bare" in seen:
            seen.add("points elsewhere")
    if "opens with person" in seen and "ends as contact heading" in seen:
        seen.add("press officer")


def _look_for_remark(text: str, seen: set[str], openings: Openings, language: str) -> None:
    """Whether a remark of a page is long only for the address at its end, or has a title or a date before it."""
    address = text.find("://")
    if 0 < address <= LINE and " " not in text[address:] and openings.mentions.remark(text[:address]):
        seen.add("remark with link")
    elif (len(text) <= _LONGEST_HEADLINE and "one sentence" in seen and openings.mentions.remark(text[-_AT_END:])) or (
        text[0].isdigit() and openings.mentions.remark(text[:LINE]) and read_dated_line(text, language) is not None
    ):
        seen.add("remark with title")


#: What a page says of a text whose whole title it has: "The post ... appeared first on Acme News".
_AT_END: Final = 50
_OPENS_CAPTION: Final = frozenset({"opens caption", "opens caption, bare"})
_OF_CAPTION: Final = _OPENS_CAPTION | _CREDITS
_WHERE: Final = frozenset({"link", "only link", "phone"})
_ADDRESSES: Final = frozenset({"phone", "e-mail"})
#: What a sentence that leads to more information opens with.
_POINTERS: Final = frozenset({"opens related, bare", "opens contact introduction"})
