"""The words of the printed form: what releases write over and before their parts, language by language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

__all__ = ["Wording", "wording"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Headings and labels of one language.

    Attributes:
        timing: release lines, by the kind of release time.
        kinds: what a text is called, by its type; a press release is not called anything.
        about: heading of a boilerplate, with `{name}`.
        legal: heading of a legend.
        follow: what stands before social accounts.
        photo: what stands before a caption.
        desks: words that make a role a desk ("Press contact"), which stands over a name and not after it.
    """

    timing: Mapping[str, str]
    kinds: Mapping[str, str] = field(default_factory=dict)
    about: str
    legal: str
    contacts: str
    notes: str
    related: str
    follow: str
    photo: str
    phone: str
    email: str
    web: str
    desks: frozenset[str]

    def names_desk(self, role: str) -> bool:
        """Whether a role is a desk's and not a person's."""
        return not self.desks.isdisjoint(role.lower().rstrip(":").split())


_ENGLISH: Final = Wording(
    timing={
        "immediate": "FOR IMMEDIATE RELEASE",
        "embargoed": "EMBARGOED UNTIL",
        "hold": "HOLD FOR RELEASE",
    },
    kinds={
        "statement": "STATEMENT",
        "speech": "SPEECH",
        "media_advisory": "MEDIA ADVISORY",
        "news_story": "NEWS STORY",
        "fatality_notice": "FATALITY NOTICE",
        "correction": "CORRECTION",
    },
    about="About {name}",
    legal="Disclaimer",
    contacts="Contacts",
    notes="Notes to editors",
    related="Further information",
    follow="Follow us",
    photo="Photo",
    phone="Tel",
    email="Email",
    web="Web",
    desks=frozenset({"contact", "contacts", "enquiries", "inquiries", "office", "desk", "relations"}),
)

_GERMAN: Final = Wording(
    timing={"immediate": "ZUR SOFORTIGEN VERÖFFENTLICHUNG", "embargoed": "SPERRFRIST", "hold": "GESPERRT"},
    about="Über {name}",
    legal="Disclaimer",
    contacts="Pressekontakt",
    notes="Hinweise für Redaktionen",
    related="Weitere Informationen",
    follow="Folgen Sie uns",
    photo="Foto",
    phone="Telefon",
    email="E-Mail",
    web="Internet",
    desks=frozenset({"kontakt", "pressekontakt", "ansprechpartner", "ansprechpartnerin", "pressestelle"}),
)
_FRENCH: Final = Wording(
    timing={
        "immediate": "POUR DIFFUSION IMMÉDIATE",
        "embargoed": "SOUS EMBARGO JUSQU'AU",
        "hold": "NE PAS DIFFUSER",
    },
    about="À propos de {name}",
    legal="Avertissement",
    contacts="Contacts",
    notes="Notes aux rédactions",
    related="Liens utiles",
    follow="Suivez-nous",
    photo="Photo",
    phone="Tél.",
    email="E-mail",
    web="Site web",
    desks=frozenset({"contact", "contacts", "presse"}),
)
_SPANISH: Final = Wording(
    timing={
        "immediate": "PARA DIFUSIÓN INMEDIATA",
        "embargoed": "EMBARGADO HASTA",
        "hold": "NO PUBLICAR",
    },
    about="Acerca de {name}",
    legal="Aviso legal",
    contacts="Contacto de prensa",
    notes="Notas para los editores",
    related="Más información",
    follow="Síganos",
    photo="Foto",
    phone="Teléfono",
    email="Correo electrónico",
    web="Web",
    desks=frozenset({"contacto", "contactos", "prensa"}),
)
_ITALIAN: Final = Wording(
    timing={
        "immediate": "PER DIFFUSIONE IMMEDIATA",
        "embargoed": "EMBARGO FINO AL",
        "hold": "NON DIFFONDERE",
    },
    about="Informazioni su {name}",
    legal="Avvertenza",
    contacts="Contatti stampa",
    notes="Note per le redazioni",
    related="Per saperne di più",
    follow="Seguici",
    photo="Foto",
    phone="Tel.",
    email="E-mail",
    web="Sito web",
    desks=frozenset({"contatti", "contatto", "stampa"}),
)
_PORTUGUESE: Final = Wording(
    timing={
        "immediate": "PARA DIVULGAÇÃO IMEDIATA",
        "embargoed": "SOB EMBARGO ATÉ",
        "hold": "NÃO PUBLICAR",
    },
    about="Sobre {name}",
    legal="Aviso legal",
    contacts="Contatos",
    notes="Notas aos editores",
    related="Saiba mais",
    follow="Siga-nos",
    photo="Foto",
    phone="Telefone",
    email="E-mail",
    web="Site",
    desks=frozenset({"contato", "contatos", "contacto", "contactos", "imprensa"}),
)
_DUTCH: Final = Wording(
    timing={
        "immediate": "VOOR ONMIDDELLIJKE PUBLICATIE",
        "embargoed": "ONDER EMBARGO TOT",
        "hold": "NIET VOOR PUBLICATIE",
    },
    about="Over {name}",
    legal="Disclaimer",
    contacts="Perscontact",
    notes="Noot voor de redactie",
    related="Meer informatie",
    follow="Volg ons",
    photo="Foto",
    phone="Tel.",
    email="E-mail",
    web="Website",
    desks=frozenset({"contact", "perscontact", "contactpersoon", "persvoorlichting"}),
)
_SWEDISH: Final = Wording(
    timing={
        "immediate": "FÖR OMEDELBAR PUBLICERING",
        "embargoed": "EMBARGO TILL",
        "hold": "FÅR EJ PUBLICERAS",
    },
    about="Om {name}",
    legal="Disclaimer",
    contacts="Presskontakt",
    notes="Till redaktionen",
    related="Mer information",
    follow="Följ oss",
    photo="Foto",
    phone="Telefon",
    email="E-post",
    web="Webb",
    desks=frozenset({"kontakt", "presskontakt", "kontaktperson"}),
)

#: By ISO 639-1 code; a language that is not here is written with English headings.
_WORDINGS: Final = {
    "en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, "it": _ITALIAN, "pt": _PORTUGUESE, "nl": _DUTCH,
    "sv": _SWEDISH,
}  # fmt: skip


def wording(language: str) -> Wording:
    """The wording of a language, by BCP 47 tag; the English one where there is none of its own."""
    return _WORDINGS.get(language.split("-")[0].lower(), _ENGLISH)
