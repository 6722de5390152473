"""The terms of IPTC's vocabularies, and the few of our own, that say what fields of the model say.

A term is a scheme URI and a code. Where IPTC has a term it is used; where it has none, ours stands
in a vocabulary of ours, which every document that uses it declares in a catalog of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias, TypeVar

from pressschema.models import MediaKind, ReleaseStatus, ReleaseType
from pressschema.vocabularies.namespaces import OWN

__all__ = [
    "ALT_TEXT",
    "DESCRIPTION_ROLES",
    "HEADLINE_ROLES",
    "ITEM_NATURES",
    "LOCATION_TYPES",
    "MEDIA_NATURES",
    "NATURES",
    "RELATIONS",
    "RELEASE_KINDS",
    "RELEASE_TYPES",
    "STATUSES",
    "ReleaseKind",
    "Term",
    "content_nature",
]

Code = TypeVar("Code", bound=str)

_NEWSCODES: Final = "http://cv.iptc.org/newscodes/"


@dataclass(frozen=True, slots=True)
class Term:
    """One concept of a controlled vocabulary.

    Attributes:
        scheme: URI of the vocabulary.
        code: its code there.
    """

    scheme: str
    code: str

    @property
    def uri(self) -> str:
        """The URI of the concept."""
        return self.scheme + self.code


def _iptc(scheme: str, *codes: Code) -> dict[Code, Term]:
    return {code: Term(f"{_NEWSCODES}{scheme}/", code) for code in codes}


def _own(scheme: str, *codes: Code) -> dict[Code, Term]:
    return {code: Term(f"{OWN}/{scheme}/", code) for code in codes}


#: What sort of content an item has (`itemClass`), and a part of it (`partMeta/role`).
ITEM_NATURES: Final[Mapping[str, Term]] = _iptc("ninature", "text", "picture", "graphic", "video", "audio", "composite")

#: The nature of a medium by its `kind`.
MEDIA_NATURES: Final[Mapping[MediaKind, Term]] = {
    "image": ITEM_NATURES["picture"],
    "graphic": ITEM_NATURES["graphic"],
    "video": ITEM_NATURES["video"],
    "audio": ITEM_NATURES["audio"],
    "document": ITEM_NATURES["text"],
}


def content_nature(*, has_text: bool, kinds: Collection[MediaKind]) -> Term:
    """What sort of content an item has: that of its media where they are of one kind and there is no text."""
    distinct = set(kinds)
    return MEDIA_NATURES[distinct.pop()] if not has_text and len(distinct) == 1 else ITEM_NATURES["text"]


STATUSES: Final[Mapping[ReleaseStatus, Term]] = _iptc("pubstatusg2", "usable", "withheld", "canceled")

_CONCEPT_NATURES: Final = _iptc("cpnature", "person", "organisation", "geoArea", "abstract")

#: The type of a `subject` by the field that it belongs in. It is not written for `subjects`, which may be
#: events and things as well as what is abstract.
NATURES: Final[Mapping[str, Term]] = {
    "people": _CONCEPT_NATURES["person"],
    "organisations": _CONCEPT_NATURES["organisation"],
    "places": _CONCEPT_NATURES["geoArea"],
    "subjects": _CONCEPT_NATURES["abstract"],
}

DESCRIPTION_ROLES: Final[Mapping[str, Term]] = _iptc("descriptionrole", "summary", "caption")

#: IPTC has no vocabulary of headline roles.
HEADLINE_ROLES: Final[Mapping[str, Term]] = _own("headline", "subheadline")

#: IPTC Photo Metadata: the property that holds a description for those who cannot see.
ALT_TEXT: Final = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/AltTextAccessibility"

#: What a place is to the place in it.
LOCATION_TYPES: Final[Mapping[str, Term]] = {
    "region": Term(f"{_NEWSCODES}location/", "CountryArea"),
    "country": Term(f"{_NEWSCODES}location/", "Country"),
}

#: IPTC's genres know press releases; the other types of release are genres of ours.
RELEASE_TYPES: Final[Mapping[ReleaseType, Term]] = {
    "press_release": Term(f"{_NEWSCODES}genre/", "Press_Release"),
    **_own("type", "statement", "speech", "media_advisory", "news_story", "fatality_notice", "correction", "other"),
}

#: What a release line says of the time.
ReleaseKind: TypeAlias = Literal["immediate", "embargoed", "hold"]

#: `embargoed` tells an embargo from none. What else a release line says is a signal to the receiver.
RELEASE_KINDS: Final[Mapping[ReleaseKind, Term]] = _own("release-time", "immediate", "embargoed", "hold")

#: What a linked item is to this one.
RELATIONS: Final[Mapping[str, Term]] = {
    "see_also": Term(f"{_NEWSCODES}itemrelation/", "seeAlso"),
    "supersedes": Term(f"{_NEWSCODES}itemrelation/", "previousVersion"),
    "part_of": Term("http://purl.org/dc/terms/", "isPartOf"),
    **_own("relation", "translation", "corrects"),
}
