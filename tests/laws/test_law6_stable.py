"""Law 6: `parse(export(parse(x)))` equals `parse(x)`."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import example, given

from pressschema import PressRelease, export, parse, parse_all
from pressschema.formats.comparison import losses
from pressschema.models import Boilerplate, Organisation, Paragraph, Preformatted, QuoteBlock, RelatedLink, Run
from pressschema.testing import releases
from tests.conftest import SHARED
from tests.text.expressible import expressible_releases


@pytest.mark.parametrize("format", ["json", "newsml-g2"])
@given(release=releases())
def test_what_was_read_once_is_read_again(format: str, release: PressRelease) -> None:
    read = parse(export(release, format), format)
    again = parse(export(read, format), format)
    assert again.model_dump(mode="json") == read.model_dump(mode="json")


@given(release=releases())
@example(release=PressRelease(issuers=(Organisation(name="|"), Organisation(name="release"))))
@example(release=PressRelease(body=(Paragraph(content=(Run(text="https://example.org/a#b\\"),)),)))
@example(release=PressRelease(related_links=(RelatedLink(text="https://example.org/a#b\\", href="urn:x:y"),)))
@example(release=PressRelease(body=(Paragraph(content=(Run(text="release"),)), Preformatted(text="###\nrelease"))))
@example(release=PressRelease(boilerplates=(Boilerplate(body=(Preformatted(text="###\nrelease"),)),)))
@example(
    release=PressRelease(
        body=(QuoteBlock(blocks=(Paragraph(content=(Run(text="release"),)), Paragraph(content=(Run(text="o"),)))),) * 3
    )
)
def test_what_was_read_as_text_is_read_again(release: PressRelease) -> None:
    """The language is given: no word of a text may be of any."""
    read = parse(export(release, "text"), "text", language="en")
    assert parse(export(read, "text"), "text", language="en") == read


@given(release=expressible_releases())
def test_printed_text_is_read_again(release: PressRelease) -> None:
    read = parse(export(release, "text"), "text")
    assert parse(export(read, "text"), "text") == read


def documents(*patterns: str) -> list[Path]:
    """Real documents, as far as they are at hand."""
    return sorted(path for pattern in patterns for path in SHARED.glob(pattern) if path.suffix != ".json")


NEWSML_G2 = documents("standards/superdesk/newsml-g2/*", "standards/newsml-g2/**/should_pass/*.xml")
ROOT = Path(__file__).parents[2]
OWN_TEXTS = sorted(path for folder in ("tests/text/releases", "examples") for path in (ROOT / folder).glob("*.txt"))
TEXTS = [*documents("corpus/releases/*.txt"), *OWN_TEXTS]


@pytest.mark.skipif(not NEWSML_G2, reason=f"needs the shared material: nothing in {SHARED}")
@pytest.mark.parametrize("path", NEWSML_G2, ids=lambda path: path.name)
def test_a_real_newsml_g2_document(path: Path) -> None:
    for release in parse_all(path, "newsml-g2"):
        assert parse(export(release, "newsml-g2", lossless=True)) == release
        # What NewsML-G2 says and the model has no field for is an extension; that alone needs the residue.
        plain = losses(release, parse(export(release, "newsml-g2")))
        assert all(loss.path.startswith("/extensions") for loss in plain)


def check_text(text: str) -> None:
    """Law 6, also where the lines are wrapped."""
    release = parse(text, "text")
    for width in (None, 72):
        again = parse(export(release, "text", width=width), "text")
        assert again == release, [str(loss) for loss in losses(release, again)]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_real_release_and_what_is_left_of_it_when_it_is_cut_short(path: Path) -> None:
    text = path.read_text("utf-8")
    check_text(text)
    cuts = random.Random(path.name)  # noqa: S311 - the same cuts in every run
    for cut in (cuts.randrange(len(text) // 10, len(text)) for _ in range(3)):
        check_text(text[:cut])
