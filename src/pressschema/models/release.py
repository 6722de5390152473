"""`PressRelease`, the root of the canonical model, version 1.0."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self, TypeAlias

from pydantic import BeforeValidator, Field, model_validator

from pressschema.models.base import (
    MAX_INTEGER,
    Model,
    Several,
    describe,
    integral,
    is_absent,
    optional,
    several,
)
from pressschema.models.body import Block
from pressschema.models.extensions import JsonValue
from pressschema.models.identifiers import LanguageTag, Uri
from pressschema.models.identity import content_id
from pressschema.models.parts import (
    Boilerplate,
    Concept,
    Contact,
    Dateline,
    Instrument,
    Media,
    Organisation,
    Provenance,
    Quotation,
    RelatedLink,
    Relation,
    ReleaseTime,
    Rights,
    SocialAccount,
)
from pressschema.models.temporal import DateOrDateTime
from pressschema.models.text import MultilineText, Text

__all__ = ["PressRelease", "ReleaseStatus", "ReleaseType"]

ReleaseType: TypeAlias = Literal[
    "press_release",
    "statement",
    "speech",
    "media_advisory",
    "news_story",
    "fatality_notice",
    "correction",
    "other",
]
ReleaseStatus: TypeAlias = Literal["usable", "withheld", "canceled"]


class PressRelease(Model):
    """A press release in its canonical form, version 1.0."""

    schema_version: Annotated[Literal["1.0"], describe("Version of the canonical model.")] = "1.0"
    id: Uri = Field(
        default_factory=str,
        description="What identifies the release through all its versions. Where the source has nothing, "
        "a `urn:uuid:` (RFC 9562, version 5) made from the content.",
        json_schema_extra={"x-terms": {"newsml-g2": "@guid", "ninjs": "uri", "jsonld": "@id"}},
    )
    version: Annotated[
        int,
        Field(ge=1, le=MAX_INTEGER),
        BeforeValidator(integral),
        describe("Number of this version, 1 the first.", newsml_g2="@version", ninjs="version"),
    ] = 1
    type: Annotated[ReleaseType, describe("What sort of text it is.", newsml_g2="genre", govuk="document_type")] = (
        "press_release"
    )
    status: Annotated[
        ReleaseStatus,
        describe("Whether it may be used.", newsml_g2="pubStatus", ninjs="pubStatus"),
    ] = "usable"
    language: Annotated[
        LanguageTag,
        describe("Language of the text; `und` where it is not known.", newsml_g2="language/@tag", ninjs="language"),
    ] = "und"
    headline: Text | None = optional("The main line.", newsml_g2="headline", ninjs="headlines", html="h1")
    subheadlines: Several[Text] = several("Further lines of the headline, in order.", newsml_g2="headline with a role")
    slugline: Text | None = optional("Working name of the story.", newsml_g2="slugline", ninjs="slugline")
    byline: Text | None = optional("Who wrote it, as it is to be printed.", newsml_g2="by", ninjs="by")
    creditline: Text | None = optional("Who is to be credited.", newsml_g2="creditline")
    summary: MultilineText | None = optional(
        "A standfirst that stands apart from the body.",
        newsml_g2="description with role drol:summary",
        rss="description",
        atom="summary",
    )
    release_time: ReleaseTime | None = optional(
        "When it may be published; absent where nothing is said.",
        newsml_g2="embargoed",
        ninjs="embargoedUntil",
    )
    issued: DateOrDateTime | None = optional(
        "When it was first issued.", newsml_g2="firstCreated", dcterms="issued", ninjs="firstCreated"
    )
    modified: DateOrDateTime | None = optional(
        "When this version was made.", newsml_g2="versionCreated", dcterms="modified", ninjs="versionCreated"
    )
    dateline: Dateline | None = optional("The line before the lead.", newsml_g2="dateline, located")
    body: Several[Block] = several("The text, block by block.", newsml_g2="inlineXML", ninjs="bodies")
    quotes: Several[Quotation] = several("Who is quoted with what words.")
    boilerplates: Several[Boilerplate] = several("Standing texts after the body.")
    notes: Several[Block] = several("Notes to editors.", newsml_g2="edNote", ninjs="edNote")
    contacts: Several[Contact] = several("Whom the press can turn to.", newsml_g2="contactInfo", ninjs="contactInfo")
    social_accounts: Several[SocialAccount] = several("Accounts named for following the story.", ninjs="contactInfo")
    related_links: Several[RelatedLink] = several("Further reading.", newsml_g2="link with rel irel:seeAlso", html="a")
    media: Several[Media] = several(
        "Pictures, films, sounds, graphics and documents.", newsml_g2="remoteContent", ninjs="associations"
    )
    issuers: Several[Organisation] = several("Whose news it is.", newsml_g2="infoSource", ninjs="infoSources")
    provider: Organisation | None = optional("Who distributes it.", newsml_g2="provider")
    people: Several[Concept] = several("People it is about.", newsml_g2="subject (cpnat:person)", ninjs="people")
    organisations: Several[Concept] = several(
        "Organisations it is about.", newsml_g2="subject (cpnat:organisation)", ninjs="organisations"
    )
    places: Several[Concept] = several("Places it is about.", newsml_g2="subject (cpnat:geoArea)", ninjs="places")
    subjects: Several[Concept] = several("Topics it is about.", newsml_g2="subject", ninjs="subjects")
    genres: Several[Concept] = several("Kinds of text it is, by code.", newsml_g2="genre", ninjs="genres")
    keywords: Several[Text] = several("Free keywords.", newsml_g2="keyword", ninjs="keywords")
    instruments: Several[Instrument] = several(
        "Securities of the issuer.", newsml_g2="hasInstrument", ninjs="organisations[].symbols"
    )
    rights: Rights | None = optional("Who owns it and how it may be used.", newsml_g2="rightsInfo")
    relations: Several[Relation] = several("How other items relate to it.", newsml_g2="link/@rel")
    provenance: Provenance | None = optional("Where it was read from.")
    extensions: dict[Uri, JsonValue] = Field(
        default_factory=dict,
        exclude_if=is_absent,
        description="What a source carried that has no field above, by a URI that says what it is.",
    )

    @model_validator(mode="after")
    def _has_an_id(self) -> Self:
        if not self.id:
            self.__dict__["id"] = content_id(self.model_dump(mode="json"))
        return self

    def __hash__(self) -> int:
        # Extensions are plain JSON and have no hash; releases that are equal have these in common.
        return hash((self.id, self.version, self.headline))

    @property
    def has_generated_id(self) -> bool:
        """Whether `id` is the one made from the content, so that the source gave none."""
        return self.id == content_id(self.model_dump(mode="json"))

    def export(self, format: str, **options: Any) -> bytes:
        """This release as a document in the named format.

        Args:
            format: a name that `pressschema.formats.registry` knows, such as `newsml-g2`.
            options: what that format's exporter takes; every one takes `lossless`.

        Raises:
            UnknownFormatError: no format has that name, or it cannot be written.
            ExportError: the release cannot be written in it.
            TypeError: the exporter has no such option.
        """
        # The one look upward in the house: a convenience that the public API promises.
        from pressschema.formats.conversion import export

        return export(self, format, **options)
