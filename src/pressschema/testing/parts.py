"""Strategies of the parts of a release beside its body."""

from __future__ import annotations

from typing import Any, TypeVar, get_args

from hypothesis import strategies as st

from pressschema import models as m
from pressschema.models.base import Model
from pressschema.testing.blocks import blocks
from pressschema.testing.values import (
    dates,
    email_addresses,
    hrefs,
    language_tags,
    local_ids,
    media_types,
    multiline_texts,
    texts,
    uris,
    zoned_datetimes,
)

__all__ = [
    "boilerplates",
    "concepts",
    "contacts",
    "datelines",
    "instruments",
    "media",
    "organisations",
    "places",
    "provenances",
    "quotations",
    "related_links",
    "relations",
    "release_times",
    "renditions",
    "rights",
    "social_accounts",
]

T = TypeVar("T", bound=Model)


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """The value or nothing."""
    return st.one_of(st.none(), strategy)


def few(strategy: st.SearchStrategy[Any], max_size: int = 2) -> st.SearchStrategy[Any]:
    """A short list, often empty."""
    return st.one_of(st.just([]), st.lists(strategy, max_size=max_size))


def saying(model: type[T], **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[T]:
    """A model of which at least one of the fields that it asks for is present."""
    needed = model.at_least_one_of
    full = {name: field for name, field in fields.items() if name not in needed}

    @st.composite
    def build(draw: st.DrawFn) -> T:
        certain = draw(st.sampled_from(needed))
        chosen = {name: draw(field) for name, field in full.items()}
        for name in needed:
            if name == certain or draw(st.booleans()):
                chosen[name] = draw(fields[name])
        return model(**chosen)

    return build()


def release_times() -> st.SearchStrategy[m.ReleaseTime]:
    """Immediate, embargoed (with or without a readable time) and hold."""
    until = {"embargoed": maybe(zoned_datetimes())}
    return st.sampled_from(["immediate", "embargoed", "hold"]).flatmap(
        lambda kind: st.builds(m.ReleaseTime, kind=st.just(kind), until=until.get(kind, st.none()), text=maybe(texts()))
    )


def places() -> st.SearchStrategy[m.Place]:
    """A place by name, region or country."""
    return saying(m.Place, name=texts(), region=texts(), country=texts())


def datelines() -> st.SearchStrategy[m.Dateline]:
    """A dateline of any of its parts."""
    return saying(m.Dateline, text=texts(), place=places(), date=dates(), wire=texts())


def quotations() -> st.SearchStrategy[m.Quotation]:
    """The words of a speaker, who may be unknown."""
    speaker = saying(m.Speaker, name=texts(), title=texts(), organisation=texts())
    index = st.integers(0, 9)
    return st.builds(m.Quotation, text=multiline_texts(), speaker=maybe(speaker), blocks=maybe(st.tuples(index, index)))


def boilerplates() -> st.SearchStrategy[m.Boilerplate]:
    """Standing text about an organisation, or a legend."""
    return st.builds(m.Boilerplate, organisation=maybe(texts()), body=st.lists(blocks(1), min_size=1, max_size=2))


def contacts() -> st.SearchStrategy[m.Contact]:
    """A contact with any of its parts."""
    return saying(
        m.Contact,
        name=texts(),
        role=texts(),
        organisation=texts(),
        phones=st.lists(texts(), min_size=1, max_size=2),
        emails=st.lists(email_addresses(), min_size=1, max_size=2),
        urls=st.lists(uris(), min_size=1, max_size=2),
        address=multiline_texts(),
    )


def social_accounts() -> st.SearchStrategy[m.SocialAccount]:
    """An account on a platform."""
    return st.builds(m.SocialAccount, handle=texts(), platform=maybe(texts()), name=maybe(texts()))


def related_links() -> st.SearchStrategy[m.RelatedLink]:
    """Text, a link, or both."""
    return saying(m.RelatedLink, text=texts(), href=hrefs())


def renditions() -> st.SearchStrategy[m.Rendition]:
    """One file of a medium."""
    whole = st.one_of(st.integers(0, 5000), st.just(2**53 - 1))
    return st.builds(
        m.Rendition,
        href=hrefs(),
        media_type=maybe(media_types()),
        width=maybe(whole),
        height=maybe(whole),
        size=maybe(whole),
        duration=maybe(st.floats(0, 1e9, allow_subnormal=False).map(abs)),
    )


def media() -> st.SearchStrategy[m.Media]:
    """A medium of any kind with up to two files."""
    return st.builds(
        m.Media,
        id=maybe(local_ids()),
        kind=st.sampled_from(get_args(m.MediaKind)),
        caption=maybe(multiline_texts()),
        credit=maybe(texts()),
        alt=maybe(texts()),
        renditions=few(renditions()),
    )


def organisations() -> st.SearchStrategy[m.Organisation]:
    """An organisation by name, URI or both."""
    return saying(m.Organisation, name=texts(), uri=uris(), role=maybe(texts()))


def concepts() -> st.SearchStrategy[m.Concept]:
    """A concept by name, URI or code, with schemes known and unknown."""
    schemes = ["http://cv.iptc.org/newscodes/mediatopic/", "http://cv.example.org/topics/", "local", "a b"]
    return saying(
        m.Concept,
        name=texts(),
        uri=uris(),
        code=st.one_of(st.sampled_from(["04000000", "20000523", "a:b"]), texts()),
        scheme=maybe(st.one_of(st.sampled_from(schemes), uris(), texts())),
        role=maybe(texts()),
    )


def instruments() -> st.SearchStrategy[m.Instrument]:
    """A listed security."""
    return saying(
        m.Instrument,
        symbol=st.one_of(st.sampled_from(["MMM", "BRK.A", "7203"]), texts()),
        isin=st.one_of(st.just("US88579Y1010"), texts()),
        exchange=maybe(st.one_of(st.sampled_from(["NYSE", "XETRA"]), texts())),
        organisation=maybe(texts()),
    )


def rights() -> st.SearchStrategy[m.Rights]:
    """Any of holder, notice, terms and licence."""
    return saying(
        m.Rights,
        holder=texts(),
        notice=multiline_texts(),
        usage_terms=multiline_texts(),
        licence=st.one_of(uris(), texts()),
    )


def relations() -> st.SearchStrategy[m.Relation]:
    """A relation of any kind to another item."""
    return saying(
        m.Relation,
        rel=st.sampled_from(["translation", "supersedes", "corrects", "part_of", "see_also"]),
        href=hrefs(),
        title=texts(),
        language=maybe(language_tags()),
    )


def provenances() -> st.SearchStrategy[m.Provenance]:
    """Where a release was read from."""
    return saying(m.Provenance, format=texts(), uri=uris(), sha256=st.just("0f" * 32), generator=texts())
