"""Parsing XML: encodings, document types, errors with their places, and writing it again."""

from __future__ import annotations

import pytest
from lxml import etree

from pressschema.documents import Document, Limits
from pressschema.errors import LimitExceededError, ParseError, Position
from pressschema.markup.xml import children, indent, local_name, namespace, parse_xml, serialize, text_content


def parse(content: str | bytes) -> etree._Element:
    return parse_xml(Document(content))


def failure(content: str | bytes) -> ParseError:
    with pytest.raises(ParseError) as caught:
        parse_xml(Document(content), format="newsml-g2")
    assert caught.value.format == "newsml-g2"
    return caught.value


DECLARED = '<?xml version="1.0" encoding="{}"?>\n<a>Größe €</a>'


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (DECLARED.format("utf-8").encode(), "declared"),
        ("<a>Größe €</a>".encode(), "UTF-8 is what it is when nothing is said"),
        (DECLARED.format("iso-8859-15").encode("iso-8859-15"), "declared"),
        (DECLARED.format("windows-1252").encode("windows-1252"), "declared"),
        (DECLARED.format("utf-8").encode("utf-8-sig"), "UTF-8 mark"),
        (DECLARED.format("iso-8859-1").encode("utf-8-sig"), "the mark is stronger than the declaration"),
        (DECLARED.format("utf-16").encode("utf-16"), "UTF-16 mark"),
        (DECLARED.format("utf-16").encode("utf-16-be"), "the form of the first characters"),
        ("<a>Größe €</a>".encode("utf-16-le"), "the form of the first characters"),
        ("<a>Größe €</a>".encode("utf-32"), "UTF-32 mark"),
        ("<a>Größe €</a>".encode("utf-32-be"), "the form of the first characters"),
        (DECLARED.format("utf-16").encode(), "the first characters belie the declaration"),
        (DECLARED.format("shift_jis"), "a text has no encoding, whatever it declares"),
        ("\ufeff" + DECLARED.format("utf-16"), "a text may begin with a mark"),
    ],
)
def test_encodings(data: str | bytes, why: str) -> None:
    assert parse(data).text == "Größe €", why


@pytest.mark.parametrize("name", ["zlib", "hex", "undefined", "unicode_escape", "punycode", "no-such-thing"])
def test_an_encoding_that_is_none(name: str) -> None:
    assert name in failure(f'<?xml version="1.0" encoding="{name}"?><a/>'.encode()).message


def test_bytes_that_are_not_in_the_declared_encoding() -> None:
    error = failure('<?xml version="1.0" encoding="ascii"?>\n<a>£</a>'.encode())
    assert "0xC2" in error.message
    assert error.position == Position(2, 4)


def test_bytes_that_are_not_utf8() -> None:
    assert failure(b"<a>\n caf\xe9</a>").position == Position(2, 5)


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">',
        '<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.2//EN" "http://dtd.example.org/nitf-3-2.dtd">',
        "<!-- <!DOCTYPE b [ --><!DOCTYPE nitf>",
        "<?pi <!DOCTYPE b [ ?> <!DOCTYPE nitf [<!-- ]> --> <?x ]> ?>]>",
        '<!DOCTYPE nitf [<!ELEMENT nitf ANY><!ATTLIST nitf a CDATA "by > default]">]>',
        '<!DOCTYPE nitf [<!ENTITY unused "]>">]>',
    ],
)
def test_a_document_type_is_passed_over(doctype: str) -> None:
    root = parse(f"{doctype}<nitf>&lt;&#233;</nitf>")
    assert (root.text, dict(root.attrib)) == ("<é", {})
    info = root.getroottree().docinfo
    assert info.internalDTD is None
    assert info.externalDTD is None


def test_positions_are_those_of_the_source_after_a_document_type() -> None:
    assert failure("<!DOCTYPE größe [\n<!-- ä\n -->]><a>\n<b></a>").position == Position(4, 8)


def test_a_document_type_in_text_is_text() -> None:
    assert parse("<a><![CDATA[<!DOCTYPE b [<!ENTITY c SYSTEM 'd'>]>]]></a>").text == (
        "<!DOCTYPE b [<!ENTITY c SYSTEM 'd'>]>"
    )


@pytest.mark.parametrize(
    ("content", "message", "position"),
    [
        ("", "the document is empty", None),
        (" \n", "the document is empty", None),
        ("hello", "not found", Position(1, 1)),
        ("<a>äöü€<b></a>", "tag mismatch", Position(1, 15)),
        ("<a>\n</a>\n<b/>", "Extra content", Position(3, 1)),
        ("<a>" + "\n" * 70_000 + "é</b>", "tag mismatch", Position(70_001, 6)),
        ('\n<?xml version="1.0"?><a/>', "before the XML declaration", Position(2, 1)),
        ('FOR RELEASE <?xml version="1.0"?><a/>', "before the XML declaration", Position(1, 13)),
        ("<a>&nbsp;</a>", "the entity &nbsp;", Position(1, 10)),
        ("<a b='&uuml;'/>", "the entity &uuml;", Position(1, 13)),
        ("<a><n:b/></a>", "prefix n on b is not defined", Position(1, 8)),
        ("<a>\x00</a>", "", Position(1, 4)),
        ("<a>\ud800</a>", "", Position(1, 4)),
        ("<!DOCTYPE a [<a/>", "does not end", Position(1, 1)),
        ("<!DOCTYPE a><!DOCTYPE a><a/>", "two document type declarations", Position(1, 13)),
    ],
)
def test_errors_say_what_and_where(content: str, message: str, position: Position | None) -> None:
    error = failure(content)
    assert message in error.message
    assert error.position == position


@pytest.mark.parametrize("pad", [0, 10_000_001], ids=["short", "long"])
def test_depth_is_limited(pad: int) -> None:
    text = " " * pad
    limits = Limits(depth=20)
    assert parse_xml(Document("<a>" * 20 + text + "</a>" * 20), limits).tag == "a"
    with pytest.raises(LimitExceededError, match="more than 20 deep"):
        parse_xml(Document("<a>" * 21 + text + "</a>" * 21), limits)


def test_size_is_limited() -> None:
    with pytest.raises(LimitExceededError, match="larger than 10 bytes"):
        parse_xml(Document("<a>123456</a>"), Limits(size=10))


def test_elements_are_limited() -> None:
    limits = Limits(elements=3)
    assert len(parse_xml(Document("<a><b/><b></b>&lt;</a>"), limits)) == 2
    with pytest.raises(LimitExceededError, match="more than 3 elements"):
        parse_xml(Document("<a><b/><b/><b/></a>"), limits)


def test_comments_and_instructions_are_gone_and_text_is_whole() -> None:
    root = parse("<a>on<!-- no -->e <?no no?><![CDATA[<two>]]></a>")
    assert (root.text, len(root)) == ("one <two>", 0)


def test_text_content() -> None:
    root = etree.fromstring("<a>one<!-- no --> <b>t<c>w</c>o</b><?no no?> three</a>")
    assert text_content(root) == "one two three"


def test_names() -> None:
    root = parse("<a xmlns='urn:x:a'><b xmlns=''/><b/><c/></a>")
    assert (local_name(root), namespace(root)) == ("a", "urn:x:a")
    assert [namespace(child) for child in children(root)] == [None, "urn:x:a", "urn:x:a"]
    assert [local_name(child) for child in children(root, "c", "b")] == ["b", "b", "c"]


def test_serialize_writes_what_parse_reads() -> None:
    data = serialize(parse("<a b='1\"'>\r\n ü &lt; ]]&gt; &#13;<c/></a>"))
    assert data.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<a b="1&quot;">\n')
    assert data.endswith(b"</a>\n")
    assert serialize(parse(data)) == data


def test_serialize_leaves_out_what_follows_the_element() -> None:
    root = parse("<a><b/>tail</a>")
    assert serialize(root[0]).endswith(b"<b/>\n")


def test_indent_gives_each_element_its_line_where_white_space_says_nothing() -> None:
    root = parse("<a><b><c/><d>text<e/></d></b><f><x xmlns='urn:x:other'><y/><y/></x></f></a>")
    indent(root, 2)
    lines = serialize(root).decode().splitlines()[1:]
    assert lines == [
        "<a>",
        "  <b>",
        "    <c/>",
        "    <d>text<e/></d>",
        "  </b>",
        "  <f>",
        '    <x xmlns="urn:x:other"><y/><y/></x>',
        "  </f>",
        "</a>",
    ]


@pytest.mark.parametrize("mixed", ["<a>text<b/></a>", "<a><b/>tail<c/></a>", "<a><b/> <c/></a>"])
def test_indent_leaves_text_alone(mixed: str) -> None:
    root = parse(mixed)
    indent(root, 2)
    assert etree.tostring(root).decode() == mixed
