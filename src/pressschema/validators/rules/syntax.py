"""SYN: whether the document is well-formed, safe to read, and in a format that is known."""

from __future__ import annotations

from collections.abc import Iterator

from pressschema.errors import LimitExceededError, ParseError
from pressschema.markup.json_positions import JsonPositions
from pressschema.validators.diagnostics import Severity
from pressschema.validators.rules.rule import Finding, Layer, document_rule
from pressschema.validators.views import DocumentView


@document_rule("SYN001", "not-well-formed", Severity.ERROR, layer=Layer.SYNTAX)
def not_well_formed(view: DocumentView) -> Iterator[Finding]:
    """The document breaks the rules of XML or JSON itself.

    Why:
        XML 1.0, 1.2 and RFC 8259, 2: no reader may go on from here, so nobody gets anything of it.

    Help:
        Mend the place that is shown; the true cause often stands shortly before it.

    Bad:
        ```json document
        {"headline": "Harbour Trust opens tide gauge data", "body": [,]}
        ```

        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta></newsItem>
        ```

    Good:
        ```json document
        {"headline": "Harbour Trust opens tide gauge data", "body": []}
        ```
    """
    error = view.syntax_error
    if error is not None and error.rule is None and not isinstance(error, LimitExceededError):
        yield Finding.from_error(error)


@document_rule("SYN002", "duplicate-json-key", Severity.ERROR, layer=Layer.SYNTAX)
def duplicate_json_key(view: DocumentView) -> Iterator[Finding]:
    """An object has the same key twice.

    Why:
        RFC 8259, 4 leaves open which of the two counts, and readers differ. RFC 7493 (I-JSON), 2.3 forbids it. One
        that takes the first embargo and one that takes the second do not publish at the same time.

    Help:
        Keep one of the two.

    Bad:
        ```json document
        {"headline": "Harbour Trust opens tide gauge data", "version": 1, "body": [], "version": 2}
        ```

    Good:
        ```json document
        {"headline": "Harbour Trust opens tide gauge data", "version": 2, "body": []}
        ```
    """
    error = view.syntax_error
    if error is None or error.rule != "SYN002":
        return
    for twice in JsonPositions(view.text if isinstance(view.text, str) else "").duplicate_keys():
        name = twice.pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        message = f"The key {name!r} stands in its object already, at {twice.earlier.start}"
        yield Finding(message, twice.pointer, place=twice.key)


@document_rule("SYN003", "text-before-declaration", Severity.ERROR, layer=Layer.SYNTAX)
def text_before_declaration(view: DocumentView) -> Iterator[Finding]:
    r"""Something stands before the XML declaration, often a blank line.

    Why:
        XML 1.0, production 22: the declaration is at the very start or it is none. Templates that print a line
        break before the document are the usual cause, and strict readers refuse all of it.

    Help:
        Remove what stands before `<?xml`.

    Bad:
        ```bytes
        \n<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>
        ```

    Good:
        ```bytes
        <?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>
        ```
    """
    if view.syntax_error is not None and view.syntax_error.rule == "SYN003":
        yield Finding.from_error(view.syntax_error)


@document_rule("SYN004", "external-entity", Severity.ERROR, layer=Layer.SYNTAX)
def external_entity(view: DocumentView) -> Iterator[Finding]:
    """The document declares an entity whose text is in another file or on another machine.

    It is never read.

    Why:
        A reader that follows it can be made to disclose local files or to call any address. No news format
        needs entities.

    Help:
        Put the text in the document itself, and leave the document type declaration out.

    Bad:
        ```xml
        <!DOCTYPE newsItem [<!ENTITY logo SYSTEM "file:///srv/logo.txt">]>
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">&logo;</newsItem>
        ```

    Good:
        ```xml
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">Harbour Trust</newsItem>
        ```
    """
    if view.syntax_error is not None and view.syntax_error.rule == "SYN004":
        yield Finding.from_error(view.syntax_error)


@document_rule("SYN005", "nested-too-deep", Severity.ERROR, layer=Layer.SYNTAX)
def nested_too_deep(view: DocumentView) -> Iterator[Finding]:
    """Elements, or objects and arrays, are nested deeper than the limit of 100 levels.

    Why:
        No release comes near it, while programs that call themselves for each level fail on such
        documents. They are made to stop a reader.

    Help:
        Look for what writes elements or arrays into one another without end.

    Bad:
        ```json document
        {"headline": "Deep", "body":
        [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
        ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}
        ```

    Good:
        ```json document
        {"headline": "Shallow", "body": [[[]]]}
        ```
    """
    if isinstance(view.syntax_error, LimitExceededError):
        yield Finding.from_error(view.syntax_error)


@document_rule("SYN006", "unrecognised-format", Severity.ERROR, layer=Layer.SYNTAX)
def unrecognised_format(view: DocumentView) -> Iterator[Finding]:
    """No format that is known here claims the document, or two do alike.

    Why:
        What nobody can read has not been checked. The exit code is 3 whatever else is ignored, so that it
        cannot pass for a success.

    Help:
        Say which format it is, with `--from` or `format=`.

    Bad:
        ```json document
        {"title": "Harbour Trust opens tide gauge data", "text": "It is free to use."}
        ```

    Good:
        ```json document
        {"headline": "Harbour Trust opens tide gauge data", "body": []}
        ```
    """
    if isinstance(view.format, ParseError):
        yield Finding.from_error(view.format)
