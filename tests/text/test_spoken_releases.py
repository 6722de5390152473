"""Whole releases whose first words are spoken, or whose contacts stand under a heading in brackets."""

from __future__ import annotations

from tests.text.test_layouts import read, texts


def test_a_quotation_under_the_headline_is_no_standfirst() -> None:
    release = read(
        "Учёные научились печатать мост из водорослей\n\n"
        "«Мы начали с обычной морской капусты», — рассказал руководитель проекта Иван Роев.\n\n"
        "По его словам, материал держится сто лет. «Это вдвое дольше стали», — отметил он.\n\n"
        "«Города ждут такую технологию», — считает инженер Елена Доева, заведующая отделением.\n"
    )
    assert release.summary is None
    assert [quotation.speaker.name for quotation in release.quotes if quotation.speaker] == [
        "Иван Роев", "Иван Роев", "Елена Доева",
    ]  # fmt: skip


def test_a_heading_of_contacts_in_brackets() -> None:
    release = read(
        "町営バス、予約なしで乗れる「ふらっと号」運行開始\n\n"
        "ハーロー町は4月1日から、予約なしで乗れる町営バスの運行を始めます。\n\n"
        "町長の山根誠は「車がなくても暮らせる町にしたい。まずは三便から始めます」とコメントしています。\n\n"
        "【問い合わせ】\nハーロー町役場 企画課 交通係（担当：西田）\n電話 0555-55-0123（直通）\n"
    )
    assert [(contact.name, contact.phones) for contact in release.contacts] == [("西田", ("0555-55-0123",))]
    assert [text for block in release.body for text in texts(block.model_dump())][-1].startswith("町長の山根誠は")
