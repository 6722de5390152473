"""MED: pictures, films, sounds, graphics and documents."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from pressschema.models import Figure
from pressschema.validators.diagnostics import Severity
from pressschema.validators.rules.blocks import walk
from pressschema.validators.rules.rule import Finding, release_rule
from pressschema.validators.views import ReleaseView
from pressschema.validators.wording import did_you_mean, shown

#: Python's own table: that of the machine would make the findings differ from machine to machine.
_TYPES: Final = mimetypes.MimeTypes(filenames=())
#: What mimetypes has one name for and the world several.
_SAME: Final = {
    "image/jpg": "image/jpeg",
    "image/pjpeg": "image/jpeg",
    "audio/mp3": "audio/mpeg",
    "audio/x-wav": "audio/wav",
    "audio/vnd.wave": "audio/wav",
    "application/x-pdf": "application/pdf",
}
#: Endings that tell of pages made by programs and not of files.
_UNTOLD: Final = frozenset({"text/html", "application/octet-stream", "text/plain"})


@release_rule("MED001", "missing-alt-text", Severity.INFO, profile="wire")
def missing_alt_text(view: ReleaseView) -> Iterator[Finding]:
    """A picture or graphic has neither a caption nor a text for those who cannot see it.

    Why:
        WCAG 2.2, 1.1.1 asks for a text that serves in place of the picture; many newsrooms print no picture
        without a caption.

    Help:
        Say in `alt` what the picture shows, or give it a caption.

    Bad:
        ```json
        {"media": [{"kind": "image", "renditions": [{"href": "https://news.example.org/gauge.jpg"}]}]}
        ```

    Good:
        ```json
        {
          "media": [
            {
              "kind": "image",
              "alt": "A tide gauge at low water",
              "renditions": [{"href": "https://news.example.org/gauge.jpg"}]
            }
          ]
        }
        ```
    """
    for index, medium in enumerate(view.release.media):
        if medium.kind in ("image", "graphic") and not medium.alt and not medium.caption:
            files = " ".join(rendition.href for rendition in medium.renditions)
            yield Finding(f"A {medium.kind} without a word on what it shows", f"/media/{index}/alt", files)


@release_rule("MED002", "figure-without-media", Severity.ERROR)
def figure_without_media(view: ReleaseView) -> Iterator[Finding]:
    """A figure in the text refers to a medium that the release does not have.

    Why:
        An empty frame is shown where the picture should be, or the figure is dropped with its place in the text.

    Help:
        Give the medium the `id` that the figure names, or remove the figure.

    Bad:
        ```json
        {"notes": [{"kind": "figure", "media": "gauge"}], "media": []}
        ```

    Good:
        ```json
        {"notes": [{"kind": "figure", "media": "gauge"}], "media": [{"id": "gauge", "caption": "A tide gauge"}]}
        ```
    """
    release = view.release
    known = [medium.id for medium in release.media if medium.id is not None]
    boilerplates = [(f"/boilerplates/{index}/body", part.body) for index, part in enumerate(release.boilerplates)]
    parts = [("/body", release.body), *boilerplates, ("/notes", release.notes)]
    for base, blocks in parts:
        for pointer, block in walk(blocks, base):
            if isinstance(block, Figure) and block.media not in known:
                message = f"There is no medium {block.media!r}{did_you_mean(block.media, known)}"
                yield Finding(message, f"{pointer}/media", block.media)


@release_rule("MED003", "media-type-mismatch", Severity.WARNING)
def media_type_mismatch(view: ReleaseView) -> Iterator[Finding]:
    """The media type of a file is not the one that the ending of its name stands for.

    Compared is the part before the slash, such as `image`, and within images the whole.

    Why:
        Receivers choose by the type what to fetch and how to show it: a film that says it is a picture is shown as
        a broken one.

    Help:
        Correct the media type, or leave it out.

    Bad:
        ```json
        {
          "media": [
            {
              "caption": "A tide gauge",
              "renditions": [{"href": "https://news.example.org/gauge.png", "media_type": "image/jpeg"}]
            }
          ]
        }
        ```

    Good:
        ```json
        {
          "media": [
            {
              "caption": "A tide gauge",
              "renditions": [{"href": "https://news.example.org/gauge.jpg", "media_type": "image/jpeg"}]
            }
          ]
        }
        ```
    """
    for index, medium in enumerate(view.release.media):
        for number, rendition in enumerate(medium.renditions):
            by_name = _type_by_name(rendition.href)
            stated = rendition.media_type
            if stated and by_name and not _agree(_SAME.get(stated, stated), by_name):
                pointer = f"/media/{index}/renditions/{number}/media_type"
                yield Finding(f"{shown(rendition.href)} is {by_name} by its name, not {stated}", pointer, stated)


def _type_by_name(href: str) -> str | None:
    """What the ending of a file's name stands for; None where it stands for nothing, or for a page."""
    try:
        path = urlsplit(href).path
    except ValueError:  # brackets in the host that hold no address
        return None
    found, _ = _TYPES.guess_type(path.rpartition("/")[2])
    return None if found is None or found in _UNTOLD else _SAME.get(found, found)


def _agree(stated: str, by_name: str) -> bool:
    if stated.startswith("image/") and by_name.startswith("image/"):
        return stated == by_name
    return stated.partition("/")[0] == by_name.partition("/")[0] or stated.startswith("application/")
