"""Captions: by their labels and credits in many languages, and those that nothing names as such."""

from __future__ import annotations

import pytest

import pressschema
from pressschema.models import PressRelease

_HEADLINE = "Harbour Trust opens new pier in Anytown"
_LEAD = "ANYTOWN, 3 May 2024 - The Harbour Trust today opened its new pier after four years of work."
_SAID = '"We are glad that it stands," said Jane Roe, director of the Harbour Trust. "It took a long time."'
_MORE = "All can walk on it, by day and by night. It is 400 metres long and has a light at its end."


def read(*parts: str, language: str = "en") -> PressRelease:
    return pressschema.parse("\n\n".join(parts) + "\n", format="text", language=language)


def captions(release: PressRelease) -> list[str | None]:
    return [medium.caption for medium in release.media]


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Photo 1"), ("en", "Fig. 2"), ("en", "Photo2"), ("de", "Abb1"),
        ("en", "Photo caption"), ("de", "Bildtext"), ("de", "Abb. 1"),
        ("fr", "Légende photo"), ("es", "Figura 1"), ("it", "Foto 2"), ("nl", "Onderschrift"), ("ru", "Рис. 1"),
        ("ja", "写真1"), ("ja", "写真①"),
    ],
)  # fmt: skip
def test_a_label_may_have_a_number(language: str, label: str) -> None:
    caption = "The boat Kestrel at the new pier."
    for parts in ([_LEAD, f"{label}: {caption}", _SAID, _MORE], [_LEAD, _SAID, _MORE, f"{label}: {caption}"]):
        release = read(_HEADLINE, *parts, language=language)
        assert captions(release) == [caption]
        assert len(release.body) == 3


@pytest.mark.parametrize(
    ("language", "caption"),
    [
        ("en", "Photo caption: Dr. Jane Roe (left) and John Doe at the new pier."),
        ("en", "Figure 1. A map of the pier, made in four hours."),
        ("en", "Photo attached: Jane Roe at the new pier."),
        ("es", "En la imagen, la directora Juana Ruiz junto al nuevo muelle."),
        ("it", "Nella foto: la direttrice Giana Rossi accanto al nuovo molo."),
        ("pt", "Na foto, a diretora Joana Ruas junto ao novo cais."),
        ("ja", "（写真１）新しい桟橋に立つ山田花子理事長"),
        ("zh", "图1 四年建成的新码头"),
    ],
)
def test_a_caption_opens_with_its_label(language: str, caption: str) -> None:
    for parts in ([caption, _LEAD, _SAID, _MORE], [_LEAD, _SAID, caption, _MORE], [_LEAD, _SAID, _MORE, caption]):
        release = read(_HEADLINE, *parts, language=language)
        assert release.headline == _HEADLINE
        assert not release.subheadlines
        assert len(release.media) == 1
        assert len(release.body) == 3


@pytest.mark.parametrize(
    ("language", "credit"),
    [
        ("en", "[Photo: John Doe]"), ("en", "Photo courtesy of Harbour Trust"), ("en", "Photo by John Doe"),
        ("de", "Fotografin: Johanna Roth"), ("de", "© Hafenverein"), ("fr", "[Photo : P. Martin]"),
        ("es", "Cortesía de Puertos"), ("it", "Credit: Porto"), ("nl", "Fotograaf: Jan de Vries"),
        ("sv", "Foto av Johan Ek"), ("ja", "（写真提供：港湾協会）"), ("ja", "（撮影：山田）"),
        ("zh", "（港务局供图）"),
    ],
)  # fmt: skip
def test_a_credit_ends_a_caption(language: str, credit: str) -> None:
    caption = f"The boat Kestrel at the new pier. {credit}"
    for parts in ([_LEAD, caption, _SAID, _MORE], [_LEAD, _SAID, _MORE, caption]):
        release = read(_HEADLINE, *parts, language=language)
        assert captions(release) == [caption]
        assert len(release.body) == 3


@pytest.mark.parametrize(
    ("language", "caption"),
    [
        ("en", "(Photo: the pier on 3 May 2024)"),
        ("ja", "（写真：2024年5月3日現在）"),
        ("fr", "(Photo : le nouveau quai)"),
    ],
)
def test_a_caption_in_brackets(language: str, caption: str) -> None:
    release = read(_HEADLINE, _LEAD, caption, _SAID, _MORE, language=language)
    assert captions(release) == [caption]


def test_a_source_in_brackets_is_no_credit() -> None:
    release = read(_HEADLINE, _LEAD, _SAID, f"{_MORE} (Source: Harbour Trust)")
    assert not captions(release)
    assert len(release.body) == 3


def test_a_place_for_a_picture_is_no_caption() -> None:
    release = read(_HEADLINE, "[IMAGE 1: see captions below]", _LEAD, _SAID, _MORE)
    assert not captions(release)
    assert release.headline == _HEADLINE
    assert len(release.body) == 3


@pytest.mark.parametrize(
    "caption",
    [
        "Harbour Director Jane Roe MBE with Guest of Honour, John Doe at the Anytown Pier.",
        "Jane Roe, Mayor John Doe and Professor Max Lund at the Harbour Trust in Anytown.",
    ],
)
def test_names_without_a_verb_before_the_text_are_a_caption(caption: str) -> None:
    lead = _LEAD.partition(" - ")[2]
    release = read("News story", _HEADLINE, "Published\n3 May 2024", caption, lead, _SAID, _MORE)
    assert captions(release) == [caption]
    assert len(release.body) == 3


def test_a_short_lead_has_a_verb() -> None:
    lead = "Harbour Director Jane Roe MBE met Guest of Honour, John Doe at the Anytown Pier."
    release = read("News story", _HEADLINE, "Published\n3 May 2024", lead, _SAID, _MORE)
    assert not captions(release)
    assert len(release.body) == 3


def test_the_end_of_the_headline_below_it_is_of_its_picture() -> None:
    release = read(f"In pictures {_HEADLINE}", _HEADLINE, _LEAD.partition(" - ")[2], _SAID, _MORE)
    assert (release.headline, release.subheadlines) == (f"In pictures {_HEADLINE}", ())
    assert captions(release) == [_HEADLINE]


def test_another_label_right_below_a_caption_brings_its_credit() -> None:
    caption = "Image: The boat Kestrel at the new pier.\nCredit: Hana Petrov"
    assert captions(read(_HEADLINE, _LEAD, _SAID, _MORE, caption)) == ["The boat Kestrel at the new pier."]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Foto- und Videotermin „Haus am Hafen“"),
        ("de", "Bild- oder Tonaufnahmen"),
        ("sv", "Foto- och filmtillfälle"),
    ],
)
def test_half_of_a_compound_opens_no_caption(language: str, line: str) -> None:
    lead = "Die Stadt Auental öffnet am Montag ihr neues Haus am Hafen und zeigt es vorher denen, die berichten wollen."
    assert captions(read("Haus am Hafen öffnet", lead, "Wir laden ein zum:", line, _MORE, language=language)) == []


@pytest.mark.parametrize(
    ("said", "again"),
    [
        (
            "Forty thousand people will use the quay in the first year.",
            "The trust says that forty thousand people will use the quay in the first year, and more in the second.",
        ),
        (
            "The result: 45 percent more corn than in 2030.",
            "The result was good, with 45 percent more corn landed here than in 2030, says the trust of the harbour.",
        ),
    ],
)
def test_a_sentence_that_the_next_paragraph_says_again_is_of_the_text(said: str, again: str) -> None:
    release = read(_HEADLINE, _LEAD, _SAID, said, again, _MORE)
    assert (captions(release), len(release.body)) == ([], 5)


@pytest.mark.parametrize(
    ("language", "caption", "credit"),
    [
        (
            "en",
            "The map shows the new pier in red. The old one, which was 200 metres long, is in grey.",
            "Credit: J. Roe",
        ),
        ("en", "The boat Kestrel (left of the image) at the new pier. Its crew had waited.", "Photograph by John Doe"),
        ("de", "Das Bild zeigt das Boot Kestrel am neuen Anleger. Links steht die Besatzung.", "Fotograf: J. Roth"),
        ("fr", "Sur cette image, le bateau Kestrel est à quai. L’équipage est à gauche.", "Photographe : J. Martin"),
        ("es", "En la imagen, el barco Kestrel junto al muelle. A la izquierda, su tripulación.", "Fotógrafo: J. Gil"),
        ("pl", "Na zdjęciu nowe molo. Łódź Kestrel stoi po lewej stronie.", "Autor zdjęcia: Jan Nowak"),
    ],
)
def test_what_speaks_of_a_picture_above_its_credit_is_its_caption(language: str, caption: str, credit: str) -> None:
    release = read(_HEADLINE, _LEAD, caption, credit, _SAID, _MORE, language=language)
    assert captions(release) == [caption]
    assert release.media[0].credit == credit.rpartition(":")[2].strip()
    assert len(release.body) == 3


@pytest.mark.parametrize(
    ("language", "said", "credit"),
    [
        (
            "en",
            "The figure for the first year was higher than the trust had hoped. It expects more in the next one.",
            "Copyright: Harlow Trust",
        ),
        (
            "en",
            "The trust opened the pier after four years of work, and a map of it was sold on the day.",
            "Copyright: Harlow Trust",
        ),
        ("de", "Die Karte kostet zwei Euro. Sie gilt an allen Tagen bis zum Abend.", "Copyright: Hafenverein"),
        ("fr", "La carte coûte deux euros. Elle est valable tous les jours.", "Photographe : J. Martin"),
        ("en", f"This video shows the pier. {_MORE * 6}", "Copyright: Harlow Trust"),
    ],
)
def test_a_paragraph_above_a_credit_that_does_not_begin_with_a_picture_is_of_the_text(
    language: str, said: str, credit: str
) -> None:
    release = read(_HEADLINE, _LEAD, said, credit, _SAID, _MORE, language=language)
    assert said not in captions(release)
    assert len(release.body) == 4


@pytest.mark.parametrize(
    "caption", ["Photograph by Jane Roe of the new quay in May 2031", "Image courtesy of Harlow Trust"]
)
def test_a_credit_without_a_caption_above_it_is_kept(caption: str) -> None:
    assert captions(read(_HEADLINE, _LEAD, _SAID, _MORE, caption)) == [caption]


def test_a_paragraph_above_a_credit_that_speaks_of_no_picture_is_of_the_text() -> None:
    release = read(_HEADLINE, _LEAD, _MORE, "Photo credit: John Doe", _SAID, _MORE)
    assert _MORE not in captions(release)
    assert len(release.body) == 4
