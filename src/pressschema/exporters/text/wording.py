"""The words of the printed form: what releases write over and before their parts, language by language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

__all__ = ["Wording", "wording"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Headings and labels of one language.

    Attributes:
        timing: release lines, by the kind of release time.
        kinds: what a text is called, by its type; without a word it is not called anything.
        about: heading of a boilerplate, with `{name}`.
        legal: heading of a legend.
        follow: what stands before social accounts.
        photo: what stands before the caption of a picture.
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


_ENGLISH: Final = Wording(
    timing={
        "immediate": "FOR IMMEDIATE RELEASE",
        "embargoed": "EMBARGOED UNTIL",
        "hold": "HOLD FOR RELEASE",
    },
    kinds={
        "press_release": "PRESS RELEASE",
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
)

_GERMAN: Final = Wording(
    timing={"immediate": "ZUR SOFORTIGEN VERÖFFENTLICHUNG", "embargoed": "SPERRFRIST", "hold": "GESPERRT"},
    kinds={
        "press_release": "PRESSEMITTEILUNG",
        "statement": "STELLUNGNAHME",
        "speech": "REDE",
        "media_advisory": "PRESSEEINLADUNG",
        "news_story": "MELDUNG",
        "correction": "KORREKTUR",
    },
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
)
_FRENCH: Final = Wording(
    timing={
        "immediate": "POUR DIFFUSION IMMÉDIATE",
        "embargoed": "SOUS EMBARGO JUSQU'AU",
        "hold": "NE PAS DIFFUSER",
    },
    kinds={
        "press_release": "COMMUNIQUÉ DE PRESSE",
        "statement": "DÉCLARATION",
        "speech": "DISCOURS",
        "media_advisory": "INVITATION PRESSE",
        "news_story": "ACTUALITÉ",
        "correction": "RECTIFICATIF",
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
)
_SPANISH: Final = Wording(
    timing={
        "immediate": "PARA DIFUSIÓN INMEDIATA",
        "embargoed": "EMBARGADO HASTA",
        "hold": "NO PUBLICAR",
    },
    kinds={
        "press_release": "NOTA DE PRENSA",
        "statement": "DECLARACIÓN",
        "speech": "DISCURSO",
        "media_advisory": "CONVOCATORIA DE PRENSA",
        "news_story": "NOTICIA",
        "correction": "RECTIFICACIÓN",
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
)
_ITALIAN: Final = Wording(
    timing={
        "immediate": "PER DIFFUSIONE IMMEDIATA",
        "embargoed": "EMBARGO FINO AL",
        "hold": "NON DIFFONDERE",
    },
    kinds={
        "press_release": "COMUNICATO STAMPA",
        "statement": "DICHIARAZIONE",
        "speech": "DISCORSO",
        "media_advisory": "INVITO STAMPA",
        "news_story": "NOTIZIA",
        "correction": "RETTIFICA",
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
)
_PORTUGUESE: Final = Wording(
    timing={
        "immediate": "PARA DIVULGAÇÃO IMEDIATA",
        "embargoed": "SOB EMBARGO ATÉ",
        "hold": "NÃO PUBLICAR",
    },
    kinds={
        "press_release": "COMUNICADO DE IMPRENSA",
        "statement": "DECLARAÇÃO",
        "speech": "DISCURSO",
        "media_advisory": "CONVITE À IMPRENSA",
        "news_story": "NOTÍCIA",
        "correction": "RETIFICAÇÃO",
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
)
_DUTCH: Final = Wording(
    timing={
        "immediate": "VOOR ONMIDDELLIJKE PUBLICATIE",
        "embargoed": "ONDER EMBARGO TOT",
        "hold": "NIET VOOR PUBLICATIE",
    },
    kinds={
        "press_release": "PERSBERICHT",
        "statement": "VERKLARING",
        "speech": "TOESPRAAK",
        "media_advisory": "PERSUITNODIGING",
        "news_story": "NIEUWSBERICHT",
        "correction": "CORRECTIE",
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
)
_SWEDISH: Final = Wording(
    timing={
        "immediate": "FÖR OMEDELBAR PUBLICERING",
        "embargoed": "EMBARGO TILL",
        "hold": "FÅR EJ PUBLICERAS",
    },
    kinds={
        "press_release": "PRESSMEDDELANDE",
        "statement": "UTTALANDE",
        "speech": "ANFÖRANDE",
        "media_advisory": "PRESSINBJUDAN",
        "news_story": "NYHET",
        "correction": "RÄTTELSE",
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
)
_JAPANESE: Final = Wording(
    timing={"immediate": "即時発表", "embargoed": "報道解禁日時", "hold": "公開不可"},
    kinds={
        "press_release": "プレスリリース",
        "statement": "声明",
        "speech": "講演",
        "media_advisory": "取材案内",
        "news_story": "ニュース",
        "correction": "訂正",
    },
    about="{name}について",
    legal="免責事項",
    contacts="お問い合わせ先",
    notes="編集者への注意",
    related="関連リンク",
    follow="公式アカウント",
    photo="写真",
    phone="電話",
    email="メール",
    web="URL",
)
_CHINESE: Final = Wording(
    timing={"immediate": "立即发布", "embargoed": "禁发期至", "hold": "暂不发布"},
    kinds={
        "press_release": "新闻稿",
        "statement": "声明",
        "speech": "讲话",
        "media_advisory": "采访邀请",
        "news_story": "新闻",
        "correction": "更正",
    },
    about="关于{name}",
    legal="免责声明",
    contacts="联系方式",
    notes="编者注",
    related="相关链接",
    follow="关注我们",
    photo="图片",
    phone="电话",
    email="电邮",
    web="网址",
)
_RUSSIAN: Final = Wording(
    timing={"immediate": "ДЛЯ НЕМЕДЛЕННОЙ ПУБЛИКАЦИИ", "embargoed": "ЭМБАРГО ДО", "hold": "НЕ ПУБЛИКОВАТЬ"},
    kinds={
        "press_release": "ПРЕСС-РЕЛИЗ",
        "statement": "ЗАЯВЛЕНИЕ",
        "speech": "РЕЧЬ",
        "media_advisory": "ПРИГЛАШЕНИЕ ДЛЯ СМИ",
        "news_story": "НОВОСТЬ",
        "correction": "ИСПРАВЛЕНИЕ",
    },
    about="О компании {name}",
    legal="Отказ от ответственности",
    contacts="Контакты",
    notes="Примечания для редакторов",
    related="Ссылки",
    follow="Мы в социальных сетях",
    photo="Фото",
    phone="Телефон",
    email="Эл. почта",
    web="Сайт",
)
_ARABIC: Final = Wording(
    timing={"immediate": "للنشر الفوري", "embargoed": "محظور النشر حتى", "hold": "ليس للنشر"},
    kinds={
        "press_release": "بيان صحفي",
        "statement": "تصريح",
        "speech": "كلمة",
        "media_advisory": "دعوة صحفية",
        "news_story": "خبر",
        "correction": "تصحيح",
    },
    about="نبذة عن {name}",
    legal="إخلاء مسؤولية",
    contacts="جهات الاتصال",
    notes="ملاحظات للمحررين",
    related="روابط",
    follow="تابعونا",
    photo="صورة",
    phone="هاتف",
    email="البريد الإلكتروني",
    web="الموقع",
)

#: For every other language: English, but the kind not in capitals, as a text in English names it.
_ELSEWHERE: Final = replace(_ENGLISH, kinds={kind: word.capitalize() for kind, word in _ENGLISH.kinds.items()})

#: By ISO 639-1 code.
_WORDINGS: Final = {
    "en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, "it": _ITALIAN, "pt": _PORTUGUESE, "nl": _DUTCH,
    "sv": _SWEDISH, "ja": _JAPANESE, "zh": _CHINESE, "ru": _RUSSIAN, "ar": _ARABIC,
}  # fmt: skip


def wording(language: str) -> Wording:
    """The wording of a language, by BCP 47 tag; mostly the English one where there is none of its own."""
    return _WORDINGS.get(language.split("-")[0].lower(), _ELSEWHERE)
