"""Where elements and attributes stand in their source."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pressschema.documents import Document
from pressschema.errors import Position
from pressschema.markup.positions import Extent
from pressschema.markup.xml import local_name, parse_xml
from pressschema.markup.xml_positions import XmlPositions

SOURCE = """<?xml version="1.0"?>
<!DOCTYPE a [<!ELEMENT a ANY>]>
<!-- <not> an element --><a xmlns:p="urn:x:p">
  é<b one = 'x>y'
     p:two="&lt;" xml:lang="de"/><![CDATA[<c>]]><?pi <d> ?>€<p:e></p:e>
</a>"""


def extent(line: int, column: int, end_line: int, end_column: int) -> Extent:
    return Extent(Position(line, column), Position(end_line, end_column))


def test_elements() -> None:
    root = parse_xml(Document(SOURCE))
    places = XmlPositions(Document(SOURCE), root)
    assert places.element(root) == extent(3, 26, 3, 47)
    assert places.element(root[0]) == extent(4, 4, 5, 34)
    assert places.element(root[1]) == extent(5, 61, 5, 66)


def test_attributes() -> None:
    root = parse_xml(Document(SOURCE))
    places = XmlPositions(Document(SOURCE), root)
    assert places.attribute(root[0], "one") == extent(4, 7, 4, 18)
    assert places.attribute(root[0], "{urn:x:p}two") == extent(5, 6, 5, 18)
    assert places.attribute(root[0], "{http://www.w3.org/XML/1998/namespace}lang") == extent(5, 19, 5, 32)
    assert places.attribute(root[0], "two") is None


def test_lines_beyond_what_libxml2_keeps() -> None:
    document = Document("<a>" + "\n" * 70_000 + "<b/></a>")
    root = parse_xml(document)
    assert XmlPositions(document, root).element(root[0]).start == Position(70_001, 1)


def test_columns_count_characters_in_any_encoding() -> None:
    document = Document('<?xml version="1.0" encoding="utf-16"?><a>\U0001f4f0ü<b/></a>'.encode("utf-16"))
    root = parse_xml(document)
    assert XmlPositions(document, root).element(root[0]).start == Position(1, 45)


NAMES = st.sampled_from(["a", "b", "c-d", "é", "_f.1"])
FILLERS = st.sampled_from(["", "x", "\n", "€\n ", "<!-- <a> -->", "<![CDATA[<b>]]>", "<?pi <c> ?>", "&lt;a&gt;"])
ATTRIBUTES = st.sampled_from(["", " x='>'", ' x="<!-"'.replace("<", "&lt;"), "\n\ty='\"'", " x='' y = '/>' "])


@st.composite
def trees(draw: st.DrawFn, depth: int = 3) -> str:
    name = draw(NAMES)
    start = name + draw(ATTRIBUTES)
    if draw(st.booleans()) or not depth:
        return f"<{start}/>"
    inner = "".join(draw(st.lists(st.one_of(FILLERS, trees(depth - 1)), max_size=4)))
    return f"<{start}>{inner}</{name} >"


@given(trees())
def test_every_start_tag_is_found(source: str) -> None:
    document = Document(source)
    root = parse_xml(document)
    places = XmlPositions(document, root)
    lines = source.split("\n")
    for element in root.iter():
        place = places.element(element)
        assert lines[place.start.line - 1][place.start.column - 1 :].startswith(f"<{local_name(element)}")
        assert lines[place.end.line - 1][: place.end.column - 1].endswith(">")
        for name in element.keys():  # noqa: SIM118 - an element is no dict
            attribute = places.attribute(element, str(name))
            assert attribute is not None
            assert lines[attribute.start.line - 1][attribute.start.column - 1 :].startswith(str(name))
