"""The facts that another reader of the same documents asserts: ours finds every one of them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from pressschema.models import PressRelease, block_texts
from tests.conftest import SHARED
from tests.newsml_g2.support import kept, readings

FOLDER = SHARED / "standards" / "superdesk" / "newsml-g2"
FACTS = sorted(FOLDER.glob("*.expect.json")) if FOLDER.is_dir() else []
ITEMS = [(path, index) for path in FACTS for index in range(len(json.loads(path.read_text("utf-8"))["items"]))]

#: The other reader counts the subjects that have one of these.
SUBJECT_CODES = "http://cv.iptc.org/newscodes/subjectcode/"

pytestmark = pytest.mark.skipif(not FACTS, reason="needs the shared material")


def body(release: PressRelease) -> str:
    return "\n".join(block_texts(release.body))


def notes(release: PressRelease) -> list[str]:
    return list(block_texts(release.notes))


def extended(release: PressRelease, *paths: str) -> Any:
    """The text of the first element that the extensions hold of one of these properties."""
    return next((found[0].get("text") for path in paths if (found := kept(release, path))), None)


def kind(release: PressRelease) -> str:
    """The code of the item's class: it is kept where it says more than the content does."""
    left = kept(release, "itemMeta/itemClass")
    return str(left[0]["attributes"]["qcode"]).partition(":")[2] if left else "text"


def same_moment(value: object, expected: str) -> bool:
    """Some expectations have no zone: then the time on the clock is judged."""
    moment = dt.datetime.fromisoformat(expected)
    assert isinstance(value, dt.datetime)
    return value == moment if moment.tzinfo else value.replace(tzinfo=None) == moment


def same_guid(release: PressRelease, expected: str) -> bool:
    """The other reader puts the version behind the guid."""
    return expected in (release.id, f"{release.id}:{release.version}")


def has_place(release: PressRelease, expected: Mapping[str, str]) -> bool:
    """The code is the place's; its names and the levels above it are in the item's assertions."""
    told = json.dumps(kept(release, "assert"), ensure_ascii=False)
    codes = [value for key, value in expected.items() if key.endswith("_code")]
    names = [value for key, value in expected.items() if not key.endswith("code")]
    return (
        expected["code"] in [place.code for place in release.places]
        and all(f':{code}"' in told for code in codes)
        and all(f'"{name}"' in told for name in names)
    )


def has_subject(release: PressRelease, expected: Mapping[str, str], unsaid: str) -> bool:
    """Names that the other reader looked up elsewhere are no matter of the document."""
    found = {subject.code: subject.name for subject in release.subjects}
    return expected["code"] in found and (
        found[expected["code"]] == expected["name"] or "subjects_include.name" in unsaid
    )


def is_absent(release: PressRelease, name: str) -> bool:
    return {
        "description": release.summary is None,
        "urgency": kept(release, "contentMeta/urgency") is None,
    }[name]


#: How to check each key of an expectation: the release, what is expected, what the document does not say itself.
CHECKS: Mapping[str, Callable[[PressRelease, Any, str], bool]] = {
    "uri": lambda r, e, _: r.id == e,
    "guid": lambda r, e, _: same_guid(r, e),
    "version": lambda r, e, _: str(r.version) == e,
    "type": lambda r, e, _: kind(r) == e,
    "pubstatus": lambda r, e, _: r.status == e,
    "language": lambda r, e, _: r.language == e,
    "headline": lambda r, e, _: r.headline == e,
    "slugline": lambda r, e, _: r.slugline == e,
    "byline": lambda r, e, _: r.byline == e.strip(),
    "version_created": lambda r, e, _: same_moment(r.modified, e),
    "first_created": lambda r, e, _: same_moment(r.issued, e),
    "embargoed": lambda r, e, _: r.release_time is not None and same_moment(r.release_time.until, e),
    "ednote": lambda r, e, _: e in notes(r),
    "private_note": lambda r, e, _: e in notes(r),
    "ednote_contains": lambda r, e, _: any(e in note for note in notes(r)),
    "urgency": lambda r, e, _: extended(r, "contentMeta/urgency") == str(e),
    "priority": lambda r, e, _: extended(r, "header/priority") == str(e),
    "author_count": lambda r, e, _: len(kept(r, "contentMeta/creator")) == e,
    "subject_count": lambda r, e, _: (
        sum(s.scheme == "http://cv.iptc.org/newscodes/subjectcode/" for s in r.subjects) == e
    ),
    "subjects_include": lambda r, e, unsaid: all(has_subject(r, one, unsaid) for one in e),
    "places": lambda r, e, _: len(r.places) == len(e) and all(has_place(r, one) for one in e),
    "places_include": lambda r, e, _: all(has_place(r, one) for one in e),
    "body_starts_with": lambda r, e, _: body(r).startswith(e),
    "body_contains": lambda r, e, _: all(text in body(r) for text in e),
    "body_text": lambda r, e, _: body(r) == e,
    "word_count": lambda r, e, _: kept(r, "contentSet/inlineXML/@wordcount") == str(e),
    "absent": lambda r, e, _: all(is_absent(r, name) for name in e),
}


@pytest.mark.parametrize(("path", "index"), ITEMS, ids=lambda value: getattr(value, "name", None))
def test_the_facts_of_an_item(path: Path, index: int) -> None:
    expectation = json.loads(path.read_text("utf-8"))
    source = path.with_name(expectation["fixture"])
    release = readings(source.read_bytes())[index].release
    unsaid = " ".join(expectation.get("not_literal_in_fixture", []))
    for key, expected in expectation["items"][index].items():
        assert CHECKS[key](release, expected, unsaid), (key, expected)


@pytest.mark.parametrize("path", FACTS, ids=lambda path: path.name)
def test_the_number_of_items(path: Path) -> None:
    expectation = json.loads(path.read_text("utf-8"))
    read_items = readings(path.with_name(expectation["fixture"]).read_bytes())
    assert len(read_items) == expectation.get("item_count", len(read_items))
