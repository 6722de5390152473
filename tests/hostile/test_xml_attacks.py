"""Hostile XML meets an error or is read, in bounded time and memory, and nothing is fetched."""

from __future__ import annotations

import http.server
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressschema.documents import Document
from pressschema.errors import LimitExceededError, ParseError
from pressschema.markup.xml import parse_xml, text_content

#: Seconds of processor time, many times what each needs on a slow machine.
PATIENCE = 10.0


@contextmanager
def in_bounded_time() -> Iterator[None]:
    started = time.process_time()
    yield
    assert time.process_time() - started < PATIENCE


def refused(content: str | bytes) -> ParseError:
    with in_bounded_time(), pytest.raises(ParseError) as caught:
        parse_xml(Document(content))
    return caught.value


def laughs(use: str) -> str:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 30))
    return f'<!DOCTYPE a [<!ENTITY l0 "lol">{entities}]>{use}'


@pytest.mark.parametrize("use", ["<a>&l29;</a>", '<a b="&l29;"/>'])
def test_billion_laughs(use: str) -> None:
    assert "the entity &l29;" in refused(laughs(use)).message


def test_billion_laughs_in_a_long_document() -> None:
    assert "the entity &l29;" in refused(laughs(f'<a b="&l29;">{"x" * 10_000_001}</a>')).message


def test_quadratic_blowup() -> None:
    source = f'<!DOCTYPE a [<!ENTITY x "{"x" * 100_000}">]><a>{"&x;" * 100_000}</a>'
    assert "the entity &x;" in refused(source).message


def test_default_attributes_are_not_multiplied() -> None:
    source = f'<!DOCTYPE a [<!ATTLIST b c CDATA "{"x" * 100_000}">]><a>{"<b/>" * 100_000}</a>'
    with in_bounded_time():
        root = parse_xml(Document(source))
    assert not root[0].attrib


@pytest.mark.parametrize("use", ["", "&x;"])
def test_an_external_entity_in_a_file(tmp_path: Path, use: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    error = refused(f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]><a>{use}</a>')
    assert "external entity" in error.message
    assert error.rule == "SYN004"


class _Recorder(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.asked = True  # type: ignore[attr-defined]  # a server may carry what its handlers note
        self.send_response(404)
        self.end_headers()


@pytest.mark.parametrize(
    "source",
    [
        '<!DOCTYPE a SYSTEM "{url}"><a/>',
        '<!DOCTYPE a PUBLIC "-//X//DTD X//EN" "{url}"><a b="c">d</a>',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "{url}">]><a>&x;</a>',
        '<!DOCTYPE a [<!ENTITY x PUBLIC "-//X//X" "{url}">]><a b="&x;"/>',
        '<!DOCTYPE a [<!ENTITY % x SYSTEM "{url}"> %x;]><a/>',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "{url}" NDATA gif>]><a/>',
        '<a xmlns:i="http://www.w3.org/2001/XInclude"><i:include href="{url}"/></a>',
        '<?xml-stylesheet href="{url}"?><a/>',
        '<a xmlns:x="http://www.w3.org/2001/XMLSchema-instance" x:schemaLocation="urn:x {url}"/>',
    ],
)
def test_nothing_is_fetched(source: str) -> None:
    server = http.server.HTTPServer(("127.0.0.1", 0), _Recorder)
    server.asked = False  # type: ignore[attr-defined]  # as above
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        url = f"http://127.0.0.1:{server.server_port}/x"
        tolerated(source.format(url=url).encode())
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert not server.asked  # type: ignore[attr-defined]  # as above


def test_parameter_entities_declare_nothing() -> None:
    source = """<!DOCTYPE a [<!ENTITY % d '<!ENTITY x "expanded">'>%d;]><a>&x;</a>"""
    assert "the entity &x;" in refused(source).message


@pytest.mark.parametrize(
    "source",
    ["<!DOCTYPE a [", "<!DOCTYPE a [<!--", "<!DOCTYPE a [<?", '<!DOCTYPE a "', "<!DOCTYPE a [" + "<!ENTITY x '" * 9],
)
def test_document_types_that_do_not_end(source: str) -> None:
    refused(source + "<a/>" * 1_000)


@pytest.mark.parametrize("piece", ["[", "]", "'", '"', "<!--", "<?", "<!ENTITY ", "<!DOCTYPE ", "\t", "%x;"])
def test_long_document_types(piece: str) -> None:
    refused("<!DOCTYPE a [" + piece * 300_000)


@pytest.mark.parametrize("piece", ["<!-- -->", "<?x y?>", " ", "<!--", "<?"])
def test_long_prologs(piece: str) -> None:
    refused(piece * 300_000 + "<!DOCTYPE a")


@pytest.mark.parametrize("closed", [True, False])
def test_ten_thousand_levels(closed: bool) -> None:
    source = "<a>" * 10_000 + "</a>" * 10_000 * closed
    assert isinstance(refused(source), LimitExceededError)
    assert isinstance(refused(source + " " * 10_000_001), LimitExceededError)


PARSE_AND_MEASURE = """
import pathlib, sys
from pressschema.documents import Document
from pressschema.errors import ParseError
from pressschema.markup.xml import parse_xml

def peak():
    lines = pathlib.Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))

document = Document(pathlib.Path(sys.argv[1]).read_bytes())
before = peak()
try:
    parse_xml(document)
    print("read")
except ParseError:
    print("refused")
print(peak() - before)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux, to ask for the peak of memory")
@pytest.mark.parametrize(
    ("source", "outcome", "factor"),
    [
        (b"<a>" + b"x" * 50_000_000 + b"</a>", "read", 3),
        (b'<a b="' + b"x" * 50_000_000 + b'"/>', "read", 4),
        (b"<a><!--" + b"x" * 50_000_000 + b"--></a>", "read", 4),
        (b"<a>" + b"x" * 50_000_000, "refused", 3),
        (b"<a " + b" ".join(b"a%d=''" % n for n in range(400_000)) + b"/>", "read", 40),
        (b"<a>" + b"<b/>" * 1_000_000 + b"</a>", "read", 40),
    ],
    ids=["text", "attribute", "comment", "unclosed text", "attributes", "elements"],
)
def test_memory_is_in_proportion(tmp_path: Path, source: bytes, outcome: str, factor: int) -> None:
    path = tmp_path / "source.xml"
    path.write_bytes(source)
    started = time.monotonic()
    command = [sys.executable, "-c", PARSE_AND_MEASURE, str(path)]
    made = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)  # noqa: S603 - our own code
    told, used = made.stdout.split()
    assert told == outcome
    assert int(used) < factor * len(source)
    assert time.monotonic() - started < 30


def test_more_elements_than_memory_is_good_for() -> None:
    source = b"<a>" + b"<b/>" * 12_000_000 + b"</a>"
    with in_bounded_time(), pytest.raises(LimitExceededError, match="elements"):
        parse_xml(Document(source))


def test_a_text_of_fifty_million_characters_is_read() -> None:
    with in_bounded_time():
        root = parse_xml(Document(b"<a>" + b"x" * 50_000_000 + b"</a>"))
    assert len(text_content(root)) == 50_000_000


VALID = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE a SYSTEM "a.dtd" [<!ELEMENT a ANY>]>
<a xmlns="urn:x:a" xmlns:p="urn:x:p" p:b="1 &lt; 2"><!-- c --><p:d>é<![CDATA[<e>]]>&#233;</p:d><?f g?></a>
""".encode()


@given(st.binary(max_size=200))
def test_random_bytes(data: bytes) -> None:
    tolerated(data)


def tolerated(data: bytes) -> None:
    try:
        root = parse_xml(Document(data))
    except ParseError:
        return
    info = root.getroottree().docinfo
    assert info.internalDTD is None
    assert info.externalDTD is None


def test_five_hundred_random_byte_strings() -> None:
    chance = random.Random(1)  # noqa: S311 - to be the same each time
    for _ in range(500):
        start = chance.choice([b"", b"<", b"<a", b"\xff\xfe", b"\xfe\xff", b"<\0", b"<?xml ", b"<!DOCTYPE "])
        tolerated(start + chance.randbytes(chance.randrange(200)))


def test_five_hundred_mutations() -> None:
    chance = random.Random(2)  # noqa: S311 - to be the same each time
    for _ in range(500):
        data = bytearray(VALID)
        for _ in range(chance.randrange(1, 6)):
            at = chance.randrange(len(data))
            match chance.randrange(4):
                case 0:
                    data[at] = chance.randrange(256)
                case 1:
                    del data[at : at + chance.randrange(1, 20)]
                case 2:
                    other = chance.randrange(len(data))
                    data[at:at] = data[other : other + 20]
                case _:
                    data[at:at] = chance.choice([b"<", b">", b"&", b"]]>", b"<!ENTITY x 'y'>", b"&x;", b"\0", b'"'])
        tolerated(bytes(data))
