"""The parts of a release beside its body: places, people, contacts, media, rights, relations."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import AfterValidator, Field

from pressschema.models.base import Model, PartialModel, Several, Whole, describe, optional, several
from pressschema.models.body import Block
from pressschema.models.identifiers import EmailAddress, Href, LanguageTag, LocalId, MediaType, Sha256, Uri
from pressschema.models.temporal import Date, ZonedDateTime
from pressschema.models.text import MultilineText, Text

__all__ = [
    "Boilerplate",
    "Concept",
    "Contact",
    "Dateline",
    "Instrument",
    "Media",
    "MediaKind",
    "Organisation",
    "Place",
    "Provenance",
    "Quotation",
    "RelatedLink",
    "Relation",
    "ReleaseTime",
    "Rendition",
    "Rights",
    "SocialAccount",
    "Speaker",
]


class ReleaseTime(Model):
    """When the release may be published."""

    kind: Annotated[
        Literal["immediate", "embargoed", "hold"],
        describe(
            "`immediate`: at once; `embargoed`: not before `until`, or not before a time that only `text` "
            "tells; `hold`: an embargo without an end.",
            newsml_g2="embargoed (absent, a time, empty)",
        ),
    ]
    until: ZonedDateTime | None = optional(
        "The instant at which the embargo ends.", newsml_g2="embargoed", ninjs="embargoedUntil"
    )
    text: Text | None = optional("The release line as the source has it.")


class Place(PartialModel):
    """A place by name."""

    at_least_one_of: ClassVar = ("name", "region", "country")

    name: Text | None = optional("City, town or building.", schema_org="Place/name")
    region: Text | None = optional("State, province or county.", schema_org="addressRegion")
    country: Text | None = optional("Country, by name or ISO 3166-1 code.", schema_org="addressCountry")


class Dateline(PartialModel):
    """Where and when the text was made, as the line before the lead says it."""

    at_least_one_of: ClassVar = ("text", "place", "date", "wire")

    text: Text | None = optional("The dateline as the source has it, without the dash after it.", newsml_g2="dateline")
    place: Place | None = optional("The place of the dateline.", newsml_g2="located")
    date: Date | None = optional("The date of the dateline; absent where it has no year.")
    wire: Text | None = optional("The mark of the wire service, such as PRNewswire.")


class Speaker(PartialModel):
    """Who says a quotation."""

    at_least_one_of: ClassVar = ("name", "title", "organisation")

    name: Text | None = optional("The fullest name that the text gives.")
    title: Text | None = optional("Role or rank, as the attribution gives it.")
    organisation: Text | None = optional("For whom the speaker speaks.")


def _in_order(blocks: tuple[int, int]) -> tuple[int, int]:
    return (min(blocks), max(blocks))


class Quotation(Model):
    """The words of one speaker, without the quotation marks."""

    text: Annotated[
        MultilineText,
        describe("The words. Parts divided by their attribution are joined by a space, paragraphs by a line break."),
    ]
    speaker: Speaker | None = optional("Who says it; absent where the text does not tell.")
    blocks: (
        Annotated[
            tuple[Whole, Whole],
            Field(strict=False),
            AfterValidator(_in_order),
        ]
        | None
    ) = optional("Indexes into `body` of the first and the last block that the words stand in.")


class Boilerplate(Model):
    """Standing text: "About X", or a legend such as one on forward-looking statements."""

    organisation: Text | None = optional("Whom the text is about; absent for legends.")
    body: Annotated[Several[Block], Field(min_length=1, description="The text, without its heading.")]


class Contact(PartialModel):
    """A person or desk to turn to."""

    at_least_one_of: ClassVar = ("name", "role", "organisation", "phones", "emails", "urls", "address")

    name: Text | None = optional("Name of the person or desk.", newsml_g2="contactInfo of a concept by name")
    role: Text | None = optional("Job or responsibility.", newsml_g2="contactInfo/note", schema_org="jobTitle")
    organisation: Text | None = optional("Whom the contact works for.", schema_org="affiliation")
    phones: Several[Text] = several("Telephone numbers as written.", newsml_g2="contactInfo/phone")
    emails: Several[EmailAddress] = several("E-mail addresses.", newsml_g2="contactInfo/email")
    urls: Several[Uri] = several("Web pages.", newsml_g2="contactInfo/web")
    address: MultilineText | None = optional("Postal address, line by line.", newsml_g2="contactInfo/address")


class SocialAccount(Model):
    """An account on a social platform."""

    handle: Annotated[Text, describe("The account as written, with its @ where it has one.", ninjs="contactInfo")]
    platform: Text | None = optional("The platform's name.")
    name: Text | None = optional("Whose account it is.")


class RelatedLink(PartialModel):
    """Something to read further, as text, as a link, or both."""

    at_least_one_of: ClassVar = ("text", "href")

    text: Text | None = optional("What is shown.", newsml_g2="link/title")
    href: Href | None = optional("Where it leads.", newsml_g2="link/@href with rel irel:seeAlso")


class Rendition(Model):
    """One file of a medium."""

    href: Annotated[Href, describe("Where the file is.", newsml_g2="remoteContent/@href", ninjs="renditions[].href")]
    media_type: MediaType | None = optional("Its media type.", newsml_g2="remoteContent/@contenttype")
    width: Whole | None = optional("Width in pixels.", newsml_g2="remoteContent/@width")
    height: Whole | None = optional("Height in pixels.", newsml_g2="remoteContent/@height")
    size: Whole | None = optional("Size in bytes.", newsml_g2="remoteContent/@size")
    duration: Annotated[float, Field(ge=0, le=10**9)] | None = optional(
        "Length in seconds.", newsml_g2="remoteContent/@duration"
    )


MediaKind: TypeAlias = Literal["image", "video", "audio", "graphic", "document"]


class Media(Model):
    """A picture, film, sound, graphic or document that belongs to the release."""

    id: LocalId | None = optional("Name by which a figure in the body refers to it.")
    kind: Annotated[MediaKind, describe("What sort of medium it is.", newsml_g2="itemClass")] = "image"
    caption: MultilineText | None = optional("What it shows, for everybody.", newsml_g2="description (drol:caption)")
    credit: Text | None = optional("Who is to be credited.", newsml_g2="creditline")
    alt: Text | None = optional("What it shows, for those who cannot see it.", newsml_g2="altText", html="img/@alt")
    renditions: Several[Rendition] = several("Its files.", newsml_g2="remoteContent", ninjs="renditions")


class Organisation(PartialModel):
    """An organisation."""

    at_least_one_of: ClassVar = ("name", "uri")

    name: Text | None = optional("Its name.", newsml_g2="name")
    uri: Uri | None = optional("What identifies it.", newsml_g2="@uri or @qcode")
    role: Text | None = optional("Its part in the release.", newsml_g2="@role")


class Concept(PartialModel):
    """A person, organisation, place, subject or genre that the release is about."""

    at_least_one_of: ClassVar = ("name", "uri", "code")

    name: Text | None = optional("Its name.", newsml_g2="name")
    uri: Uri | None = optional("What identifies it.", newsml_g2="@uri")
    code: Text | None = optional("Its code within `scheme`.", newsml_g2="@qcode, after the colon")
    scheme: Text | None = optional(
        "URI of the code's vocabulary; its alias where no catalog tells the URI.",
        newsml_g2="scheme/@uri, scheme/@alias",
    )
    role: Text | None = optional("Its part in the release.", newsml_g2="@role")


class Instrument(PartialModel):
    """A listed security of the issuer."""

    at_least_one_of: ClassVar = ("symbol", "isin")

    symbol: Text | None = optional("Ticker symbol.", newsml_g2="hasInstrument/@symbol")
    exchange: Text | None = optional("Exchange, as the release names it.", newsml_g2="hasInstrument/@marketlabel")
    isin: Text | None = optional(
        "International Securities Identification Number (ISO 6166).", newsml_g2="hasInstrument"
    )
    organisation: Text | None = optional("Whose security it is.", newsml_g2="organisationDetails")


class Rights(PartialModel):
    """Who owns the release and what others may do with it."""

    at_least_one_of: ClassVar = ("holder", "notice", "usage_terms", "licence")

    holder: Text | None = optional("Who owns the copyright.", newsml_g2="rightsInfo/copyrightHolder")
    notice: MultilineText | None = optional("The copyright notice.", newsml_g2="rightsInfo/copyrightNotice")
    usage_terms: MultilineText | None = optional("How it may be used.", newsml_g2="rightsInfo/usageTerms")
    licence: Text | None = optional("The licence, by URI or name.", newsml_g2="rightsInfo/link")


class Relation(PartialModel):
    """How another item relates to this one."""

    at_least_one_of: ClassVar = ("href", "title")

    rel: Annotated[
        Literal["translation", "supersedes", "corrects", "part_of", "see_also"],
        describe("What the other item is to this one.", newsml_g2="link/@rel", govuk="links"),
    ]
    href: Href | None = optional("Where the other item is, or its id.", newsml_g2="link/@href, link/@residref")
    title: Text | None = optional("Its title.", newsml_g2="link/title")
    language: LanguageTag | None = optional("Its language.", newsml_g2="link/@hreflang")


class Provenance(PartialModel):
    """Where this release was read from."""

    at_least_one_of: ClassVar = ("format", "uri", "sha256", "generator")

    format: Text | None = optional("The format it was read from.")
    uri: Uri | None = optional("Where the source was.")
    sha256: Sha256 | None = optional("SHA-256 of the source's bytes, in lower-case hexadecimal (FIPS 180-4).")
    generator: Text | None = optional("What wrote the source.", newsml_g2="generator", rss="generator")
