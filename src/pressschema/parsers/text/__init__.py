"""Raw text to a release: lines -> blocks -> labelled blocks -> fields -> release, each stage keeping its places.

A document in the printed form, as the exporter writes it, needs no weighing: `printed` labels its blocks. Of any other
`lines`, `blocks` and `heads` find what belongs together, `features` and `layout` what each block is, `front`,
`front_dates`, `body`, `back` and `fields` read what is in it, `quotes` who says what, `assembly` puts it together. What
a language says where is in `cues`, what speaks for which label in `layout.toml`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import TypeAdapter, ValidationError

from pressschema.documents import Document, Limits
from pressschema.errors import ConfigurationError, LimitExceededError, ParseError
from pressschema.models.identifiers import LanguageTag
from pressschema.models.text import is_blank
from pressschema.parsers.reading import Reading, Span, Trace
from pressschema.parsers.text.assembly import as_release, as_trace, assemble
from pressschema.parsers.text.cues import Cues, load_cues
from pressschema.parsers.text.draft import Draft, Item, Setting
from pressschema.parsers.text.evidence.features import observe
from pressschema.parsers.text.evidence.openings import load_openings
from pressschema.parsers.text.evidence.whole_lines import WholeLines
from pressschema.parsers.text.heads import divide_head
from pressschema.parsers.text.joining.blocks import join_lines
from pressschema.parsers.text.labels import Label, Zone
from pressschema.parsers.text.language import detect_language
from pressschema.parsers.text.layout import load_grammar
from pressschema.parsers.text.lines import Line, readable, split_lines
from pressschema.parsers.text.printed import named_language, read_printed
from pressschema.parsers.text.quoted_mail import without_quote_marks
from pressschema.parsers.text.references import Resolved, resolve
from pressschema.parsers.text.release_leads import divide_release_leads
from pressschema.parsers.text.run_in import divide_run_in
from pressschema.parsers.text.unpunctuated import redivide

__all__ = ["Options", "parse", "trace"]

_LANGUAGE: Final = TypeAdapter[str](LanguageTag)

#: A release is a few thousand characters; whatever is longer than a thousand of them is no release. Eight million
#: characters take some twenty seconds and 600 MB at worst.
TEXT_LIMITS: Final = Limits(size=8 * 2**20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How text is read.

    Attributes:
        language: BCP 47 tag; detected when None.
        default_timezone: IANA name of the zone of times that name none; without it they stay unread.
        encoding: of documents that come as bytes; detected when None.
        limits: how much is too much.

    Raises:
        ConfigurationError: `language` is no tag, or there is no such zone.
    """

    language: str | None = None
    default_timezone: str | None = None
    encoding: str | None = None
    limits: Limits = TEXT_LIMITS

    def __post_init__(self) -> None:
        try:
            if self.language is not None:  # in its canonical form, as the model has it
                object.__setattr__(self, "language", _LANGUAGE.validate_python(self.language))
        except ValidationError as error:
            raise ConfigurationError(f"{self.language!r} is no language tag") from error
        try:
            if self.default_timezone is not None:
                ZoneInfo(self.default_timezone)
        except (ZoneInfoNotFoundError, ValueError, TypeError, OSError) as error:
            raise ConfigurationError(f"there is no time zone {self.default_timezone!r}") from error


def parse(document: Document, options: Options) -> Iterator[Reading]:
    """The one release that a text is.

    Raises:
        ParseError: there is nothing in it, or it is no text in the encoding named.
        LimitExceededError: it is longer than the limits allow.
    """
    _, draft, _ = _read(document, options, confidence=False)
    yield Reading(as_release(draft), remarks=tuple(draft.remarks))


def trace(document: Document, options: Options) -> Trace:
    """The release, and where in the text each of its values came from, with how sure the parser is.

    Raises:
        ParseError: as for `parse`.
        LimitExceededError: as for `parse`.
    """
    return as_trace(*_read(document, options, confidence=True))


def _read(document: Document, options: Options, *, confidence: bool) -> tuple[str, Draft, Resolved | None]:
    """The text, the values found in it, and where these stand in it if not where they do in the draft."""
    source = document.text(options.encoding)
    if len(source) > options.limits.size:
        raise LimitExceededError(f"the text is longer than {options.limits.size} characters", format="text")
    text = readable(source)
    lines = list(split_lines(text))
    if not lines:
        raise ParseError("there is nothing in the document", format="text")
    language, printed = _printed(text, lines, options.language)
    resolved, quote_marks = None, list[Span]()
    if printed is None:  # where text was printed, references and the marks of quoted mail are of its values
        resolved, plain, quote_marks = _plain(source, text)
        if plain != text:
            text, lines = plain, list(split_lines(plain))
            language, printed = _printed(text, lines, options.language)
    cues = load_cues(language)
    lines = divide_run_in([*redivide(lines, text, cues, language)], text, cues)
    items = printed or _decode(divide_release_leads(lines, cues, language), cues, language, confidence=confidence)
    zone = options.default_timezone
    draft = assemble(items, Setting(text, language, cues, zone, printed is not None))
    draft.breaks.extend(quote_marks)
    return source, draft, resolved


def _plain(source: str, text: str) -> tuple[Resolved | None, str, list[Span]]:
    """A text without references and the marks of quoted mail; as it is where there is nothing else in it."""
    resolved = resolve(source)
    plain, quote_marks = without_quote_marks(readable(resolved.text) if resolved else text)
    return (None, text, []) if is_blank(plain) else (resolved, plain, quote_marks)


def _printed(text: str, lines: Sequence[Line], named: str | None) -> tuple[str, list[Item] | None]:
    """The language of a text, and its blocks where it is in the printed form."""
    language = named or detect_language(text).tag
    printed = read_printed(lines, load_cues(language), language)
    if printed is not None and not named:
        language = named_language(printed, language)
        printed = read_printed(lines, load_cues(language), language)
    return language, printed


def _decode(lines: Sequence[Line], cues: Cues, language: str, *, confidence: bool) -> list[Item]:
    """The blocks of a document with their labels, as its layout and its words suggest them."""
    openings = load_openings(language)
    whole_lines = WholeLines(openings, cues, language)
    joined = join_lines(lines, openings.open_words, openings.page_marks.are, whole_lines)
    text = [block for block in joined if not block.is_running] or joined
    blocks = divide_head(text, cues, language)
    evidence = observe(blocks, openings, cues, language)
    decoding = load_grammar().decode(evidence, confidence=confidence)
    items = [
        Item(block, state.label, state.zone, sure)
        for block, state, sure in zip(blocks, decoding.states, decoding.confidence, strict=True)
    ]
    if len(text) < len(joined):  # what its pages brought comes last, so that the text reads on over their ends
        items += (Item(block, Label.FURNITURE, Zone.BACK, 1.0) for block in joined if block.is_running)
    return items
