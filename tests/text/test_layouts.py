"""Layouts of many trades and languages, each read as a careful person reads it."""

from __future__ import annotations

from pressschema.documents import Document
from pressschema.models import PressRelease
from pressschema.parsers.text import Options, parse


def read(text: str) -> PressRelease:
    [reading] = parse(Document(text), Options())
    return reading.release


def said(release: PressRelease) -> list[str]:
    """The first words of each block of the body."""
    return [" ".join(text.split()[:2]) for block in release.body for text in texts(block.model_dump())]


def texts(block: dict[str, object]) -> list[str]:
    """The texts of a block as it is dumped, one a paragraph."""
    found: list[str] = []
    for name, value in block.items():
        if name == "content" and isinstance(value, tuple):
            found.append("".join(run["text"] for run in value))
        elif isinstance(value, tuple):
            for part in value:
                found += texts(part)
    return found


def test_a_headline_in_capitals_over_two_lines_with_columns_above_and_pages_below() -> None:
    release = read(
        "ST. ALDA'S CHILDREN'S HOSPITAL\n"
        "News Release\n"
        "FOR IMMEDIATE RELEASE                         Contact: Tom Abbot, 313-555-0171\n"
        "May 4, 2026                                   tabbot@stalda.example.org\n\n"
        "SURGEONS AT ST. ALDA'S SEPARATE TWINS\n"
        "JOINED AT THE HEART\n\n"
        "Eighteen-hour operation is first of its kind in Michigan\n\n"
        "     DETROIT -- A team of 41 surgeons and nurses at St. Alda's Children's\n"
        "Hospital has separated twin girls who were born sharing part of one heart.\n"
        "The operation, which ended at 3 a.m. on Saturday, took eighteen hours.\n"
        '     "They are breathing on their own," said Dr. Amara Osei, who led the\n'
        'team. "I have slept twice since and I still cannot believe it."\n'
        "                                   -more-\n"
        "TWINS                                                                 2-2-2\n\n"
        "     St. Alda's has cared for the children of Michigan since 1911. It\n"
        "has 220 beds and sees 90,000 children a year.\n"
        "                                    ###\n"
    )
    assert release.headline == "SURGEONS AT ST. ALDA'S SEPARATE TWINS JOINED AT THE HEART"
    assert release.subheadlines == ("Eighteen-hour operation is first of its kind in Michigan",)
    assert said(release) == ["A team", '"They are', "St. Alda's"]


def test_a_page_with_a_menu_above_and_other_news_below() -> None:
    release = read(
        "Home\nTickets\nShop\nFixtures\nNews\nClub\n"
        "Supporters' trust to own a quarter of the Albion\n"
        "1 hour ago\nBy Club Media\n"
        "Harbour Albion is pleased to confirm that the supporters' trust has bought 25 per cent of the club's shares.\n"
        "The trust, which has 6,400 members, raised £1.9 million in eleven weeks.\n"
        "Chair Denise Okafor said: “We used to sing that it was our club. Now it is written down.”\n"
        "Read more\nSeason tickets on sale from Monday\nPartners\nExample Beer\n© 2026 Harbour Albion\n"
        "Privacy Policy\nCookies\n"
    )
    assert release.headline == "Supporters' trust to own a quarter of the Albion"
    assert said(release) == ["Harbour Albion", "The trust,", "Chair Denise"]


def test_lines_without_gaps_with_notes_and_a_footnote_below() -> None:
    release = read(
        "PRESS RELEASE\n\nNew director for the Almond Tree Foundation\n\n"
        "The board of the Almond Tree Foundation has appointed Hanneke Bos as\n"
        "its director. She will take up the post on 1 September.\n"
        "Bos, 44, has led the seed bank of the University of Oost-Veluwe since\n"
        "2017. She succeeds Peter van Loon, who is to retire after twenty-two\nyears.\n"
        "The foundation looks after 312 orchards in nine countries. In 2025 it\n"
        "planted 41,000 trees, among them the last known cuttings of the Black\n"
        "Countess, a cherry that was believed to be lost.[1]\n"
        "Note to editors\n"
        "Hanneke Bos is available for interviews from 18 May. Photographs can\n"
        "be downloaded from https://press.almondtree.example.org.\n"
        '[1] S. Aalto and P. Roe, "The Black Countess found", Pomology 14\n    (2025), 211-220.\n'
        "For more information: Imke Visser, +31 20 555 0123, imke@almondtree.example.org\n"
    )
    assert said(release) == ["The board", "Bos, 44,", "The foundation"]
    notes = [text for block in release.notes for text in texts(block.model_dump())]
    assert [note.split()[0] for note in notes] == ["Hanneke", "[1]"]
    assert notes[1].endswith("211-220.")
    assert [contact.name for contact in release.contacts] == ["Imke Visser"]


def test_an_about_that_runs_in() -> None:
    release = read(
        "FOR IMMEDIATE RELEASE\n"
        "Elm River School Board Approves Four-Day Week for Middle Schools\n"
        "ELM RIVER, Neb. (April 21, 2026) – The Elm River Board of Education voted 5-2 Monday night to move its three "
        "middle schools to a four-day week beginning in August.\n"
        "The change affects about 2,100 students. Friday child care will be offered at Lincoln Elementary.\n"
        "About Elm River Public Schools: Elm River Public Schools serves 8,700 students in 14 schools.\n###\n"
    )
    [about] = release.boilerplates
    assert about.organisation == "Elm River Public Schools"
    assert texts(about.body[0].model_dump()) == ["Elm River Public Schools serves 8,700 students in 14 schools."]


def test_a_letter_before_the_release() -> None:
    release = read(
        "Dear all,\n\nPlease find our news below, with two pictures attached. Do ring me if you would like to come.\n\n"
        "Best wishes,\nPippa\n\n---------------\n\nPRESS RELEASE - FOR IMMEDIATE USE\n3 February 2025\n\n"
        "Lost motet to be sung for first time in 460 years\n\n"
        "A motet that was thought to have been burned will be sung in the minster on Easter Day, after a chorister's "
        "mother found half of it in the binding of an account book.\n\n"
        "The account book was bought for £4 at a church jumble sale by Samira Haddad, who sings in the choir.\n"
    )
    assert release.headline == "Lost motet to be sung for first time in 460 years"
    assert said(release) == ["A motet", "The account"]


def test_a_standfirst_is_told_again_and_a_lead_says_today() -> None:
    lead = (
        "Fjordline has today signed a contract with a yard in Westmarsh for three battery ferries for the islands. "
        "The contract is worth 900 million kronor."
    )
    more = "The ferries are charged for ten minutes at every call. Each of them takes 285 people."
    standfirst = "Fjordline has signed a contract for three battery ferries. The first sails in 2028."
    with_one = read(f"Fjordline orders three battery ferries\n\n{standfirst}\n\n{lead}\n\n{more}\n")
    assert with_one.summary == standfirst
    assert said(with_one) == ["Fjordline has", "The ferries"]
    without = read(f"Fjordline orders three battery ferries\n\n{lead}\n\n{more}\n")
    assert without.summary is None
    assert said(without) == ["Fjordline has", "The ferries"]


def test_a_correction_with_spaces_between_its_letters() -> None:
    release = read(
        "/C O R R E C T I O N -- Halden Seeds Ltd./\n\n"
        "In the news release “New Oat Beats Drought”, issued on November 18, 2024, the company advises that the third "
        "paragraph should read “34 bushels”. The complete, corrected release follows:\n\n"
        "New Oat Beats Drought\n\n"
        "SASKATOON, Saskatchewan, Nov. 19, 2024 /CNW/ -- Halden Seeds Ltd. has completed a three-year field trial of "
        "an oat bred to yield in years when the rain does not come.\n\n"
        "The trial took in 41 farms across the dry brown soils of southwest Saskatchewan.\n"
    )
    assert release.type == "correction"
    assert release.headline == "New Oat Beats Drought"


def test_captions_under_their_heading() -> None:
    release = read(
        "Museum finds the painter of a portrait\n\n"
        "7 March 2025 – One of the best-loved paintings of the museum is not what its label has said for sixty years. "
        "It was painted by a pupil, and the young woman in the red shawl is the pupil herself.\n\n"
        "The discovery was made when the picture was X-rayed before cleaning.\n\nEnds\n\n"
        "CAPTIONS\n"
        "1. The Ferryman's Daughter, 1794, oil on canvas, Westmarsh Museum. Photograph: Lucian Brandt\n"
        "2. X-ray of the lower left corner of the painting, with the inscription under the grass. © Dunmow Laboratory\n"
    )
    assert [(medium.caption or "").split()[0] for medium in release.media] == ["The", "X-ray"]
    assert not release.notes


def test_a_ministry_with_the_number_of_the_release_and_the_place_above_the_headline() -> None:
    release = read(
        "MINISTÈRE DE L’EAU ET DES RIVIÈRES\n\nCOMMUNIQUÉ DE PRESSE\n\nParis, le mardi 12 mai 2026\nN° 143\n\n"
        "Fuites d’eau potable : 120 millions d’euros pour les petites communes\n\n"
        "Constance Delaroche, ministre de l’Eau et des Rivières, a présenté ce mardi un plan de 120 millions d’euros "
        "destiné à réparer les réseaux d’eau potable des communes de moins de 1 000 habitants.\n\n"
        "Les dossiers seront instruits par les directions départementales entre le 1er juin et le 30 septembre.\n"
    )
    assert (release.headline or "").startswith("Fuites d’eau potable")
    assert said(release) == ["Constance Delaroche,", "Les dossiers"]


def test_the_parts_of_an_advisory_in_portuguese() -> None:
    release = read(
        "NOTA À IMPRENSA\n\nPrefeitura de Serra Clara inicia vacinação nas escolas\n\n"
        "A Prefeitura de Serra Clara começa nesta segunda-feira a vacinação contra a dengue em 38 escolas municipais. "
        "Serão aplicadas 14 mil doses em crianças de 10 a 14 anos.\n\n"
        "Serviço\nO quê: abertura da campanha de vacinação\nQuando: segunda-feira, 4 de maio, às 9h\n"
        "Onde: Escola Municipal Cecília Prado, rua das Acácias, 200\n\n"
        "Assessoria de Imprensa\n(11) 5555-0123\nimprensa@serraclara.example.org\n"
    )
    assert said(release) == ["A Prefeitura", "Serviço", "O quê:", "Quando: segunda-feira,", "Onde: Escola"]


def test_japanese_lines_between_rules_and_waves() -> None:
    release = read(
        "プレスリリース\n\n2026年5月12日\n株式会社みなと灯ロボティクス\n\n"
        "━━━━━━━━━━━━━━━━━━━━━━\n"
        "夜間搬送ロボット「ヨツバ」、全国12病院で運用を開始\n～看護師の歩行距離を一晩あたり平均3.2キロ削減～\n"
        "━━━━━━━━━━━━━━━━━━━━━━\n\n"
        "　株式会社みなと灯ロボティクス（本社：横浜市、代表取締役社長：高瀬\n"
        "由紀子、東証グロース：999A）は本日、病院内で薬剤や検体を自動で運ぶ\n"
        "ロボット「ヨツバ」の運用を全国12の病院で開始したと発表しました。\n\n"
        "　「ヨツバ」は高さ98センチの四輪ロボットで、エレベーターに自ら乗り込\n"
        "み、夜間の病棟を静かに移動します。実証実験では、看護師の歩行距離が\n"
        "一晩あたり平均3.2キロ短くなりました。\n"
    )
    assert release.headline == "夜間搬送ロボット「ヨツバ」、全国12病院で運用を開始"
    assert release.subheadlines == ("～看護師の歩行距離を一晩あたり平均3.2キロ削減～",)
    assert len(release.body) == 2


def test_references_between_the_text_and_the_foot_of_a_page() -> None:
    release = read(
        "Home > Pressemitteilung: Moore vergessen nicht\n\n* Nachrichten\n\n* Termine\n\n* Suche\n\nTeilen:\n\n"
        "03.03.2026 14:00\nMoore vergessen nicht\n\nDr. Friederike Osterkamp Hochschulkommunikation\n"
        "Universität Greifenhagen\n\n"
        "Mehr als 90 Prozent der deutschen Moore sind entwässert. Sie setzen Jahr für Jahr rund 53 Millionen Tonnen "
        "Treibhausgase frei. Bund und Länder fördern deshalb ihre Wiedervernässung.\n\n"
        "Das Team hat zwischen 2021 und 2025 an elf Standorten 1.340 Pegel gesetzt und stündlich abgelesen.\n\n"
        "Originalpublikation:\n\nhttps://doi.example.org/10.5555/mk.2026.88\n\n"
        "Merkmale dieser Pressemitteilung:\nJournalisten\nUmwelt\nDeutsch\n\nZurück\n\nImpressum\n\nDatenschutz\n\n"
        "Kontakt\n\nSuche\n"
    )
    assert release.headline == "Moore vergessen nicht"
    assert said(release) == ["Mehr als", "Das Team"]
    assert [text for block in release.notes for text in texts(block.model_dump())] == [
        "Originalpublikation: https://doi.example.org/10.5555/mk.2026.88"
    ]


def kinds(release: PressRelease) -> list[str]:
    return [block.kind for block in release.body]


def test_the_facts_of_an_advisory_go_on_below_their_labels() -> None:
    release = read(
        "MEDIA ADVISORY\n\n"
        "Children of Westmarsh launch forty paper boats\n\n"
        "WHAT:   Forty crews of schoolchildren launch boats of paper that they built in winter.\n\n"
        "WHO:    Dr. Ida Marsh, director, Westmarsh Museum\n"
        "        Capt. Carl Moe, harbour master, Port of Westmarsh\n"
        "        320 children from 12 schools\n\n"
        "WHEN:   Saturday, September 19, 2026\n"
        "        9:00 a.m.: gates open to the media\n"
        "        11:00 a.m.: first launch (two seats in the pilot boat)\n\n"
        "WHERE:  Old quay, 12 Harbour Road, Westmarsh\n\n"
        "In case of storm the launch moves to Sunday. A decision will be posted on Friday.\n"
    )
    assert release.type == "media_advisory"
    assert release.issued is None
    assert "heading" not in kinds(release)
    assert len([text for block in release.body for text in texts(block.model_dump())]) == 9


def test_labelled_facts_right_below_one_another_are_the_beginning_of_the_body() -> None:
    release = read(
        "Einladung zum Pressetermin\n\n"
        "Neue Brücke über die Aare wird eröffnet\n\n"
        "Was: Eröffnung der neuen Fußgängerbrücke\n"
        "Wann: Dienstag, 12. Mai 2026, 14 Uhr\n"
        "Wo: Nordufer, Aarestraße 12, Musterstadt\n"
        "Wer: Bürgermeisterin Jana Roth\n"
        "     Dr. Karl Moos, Leiter des Tiefbauamtes\n\n"
        "Programm\n"
        "14:00 Uhr Begrüßung\n"
        "14.15 Uhr Rede der Bürgermeisterin\n\n"
        "Medienvertreter sind herzlich eingeladen. Bitte melden Sie sich bis zum 10. Mai an.\n\n"
        "Pressekontakt\nStadt Musterstadt\nPetra Kern\nTel. 0123 456789\n"
    )
    assert release.type == "media_advisory"
    assert release.headline == "Neue Brücke über die Aare wird eröffnet"
    assert said(release)[:5] == [
        "Was: Eröffnung",
        "Wann: Dienstag,",
        "Wo: Nordufer,",
        "Wer: Bürgermeisterin",
        "Dr. Karl",
    ]
    assert said(release)[-1] == "Medienvertreter sind"
    assert [contact.name for contact in release.contacts] == ["Petra Kern"]


def test_items_of_a_programme_with_days_and_hours() -> None:
    release = read(
        "西浜港、2年ぶりに再開港\n\n"
        "西浜港湾株式会社は、2年間の改修工事を終え、6月1日に西浜港を再開港することをお知らせします。\n\n"
        "■今後の予定\n6月1日 10:00 開港式\n6月2日（火）9:00 フェリー運航再開\n\n"
        "【本件に関するお問い合わせ先】\n西浜港湾株式会社 広報部\n電話：0120-000-000\n"
    )
    assert [text for block in release.body for text in texts(block.model_dump())][-2:] == [
        "6月1日 10:00 開港式",
        "6月2日（火）9:00 フェリー運航再開",
    ]


def test_prose_below_the_contacts_is_of_the_body() -> None:
    release = read(
        "Harbour trust buys tug\n\n"
        "The Westmarsh harbour trust has bought a tug for eleven million pounds. It replaces one built in 1971.\n\n"
        "The new tug has electric engines. It can tow ships of up to 80,000 tons.\n\n"
        "For further information:\nAnn Hill, press officer, 01632 960321, press@example.org\n\n"
        "The tug can be visited on 12 June. Visitors are asked to wear sturdy shoes. Children are welcome.\n"
    )
    assert said(release) == ["The Westmarsh", "The new", "The tug"]
    assert [contact.name for contact in release.contacts] == ["Ann Hill"]


def test_the_word_over_contacts_makes_no_menu_of_them_though_menus_have_it() -> None:
    release = read(
        "Hafenfest in Musterstadt zieht 40.000 Besucher an\n\n"
        "Das Hafenfest hat am Wochenende rund 40.000 Menschen angezogen. Das teilte die Hafengesellschaft mit.\n\n"
        "Das nächste Hafenfest findet 2028 statt.\n\n"
        "Kontakt:\nHafengesellschaft Musterstadt mbH\nPetra Kern\nKaistraße 4, 12345 Musterstadt\nTelefon 0123 456789\n"
    )
    assert [contact.name for contact in release.contacts] == ["Petra Kern"]
    assert said(release)[-1] == "Das nächste"


def test_a_sentence_in_guillemets_with_spaces_is_no_heading() -> None:
    release = read(
        "Le port de Saint-Aurèle rouvre\n\n"
        "Le port de Saint-Aurèle rouvre lundi après deux ans de travaux. Les quais ont été refaits.\n\n"
        "« C'est un grand jour pour la ville », a déclaré le maire, Yann Le Bihan.\n"
        "« Nous avons tenu les délais. »\n\n"
        "Le chantier a coûté 62 millions d'euros. Il a été financé par la Région.\n"
    )
    assert kinds(release) == ["paragraph"] * len(release.body)


def test_facts_below_headings_and_those_of_the_issuer() -> None:
    text = (
        "2026年5月12日\n株式会社みなと工房\n\n廃材から生まれた文具「いかりペン」、全国の書店で発売\n\n"
        "株式会社みなと工房は、廃船の木材を使った文具「いかりペン」を本日より全国の書店で発売いたします。\n\n"
        "■開発の背景\n港では毎年約40隻の木造船が廃船となっています。当社はこの木材を地元の職人とともに再利用しています。\n\n"
        "■商品概要\n商品名：いかりペン\n価格：3,300円（税込）\n発売日：2026年5月12日\n\n"
        "■会社概要\n会社名：株式会社みなと工房\n所在地：神奈川県港川市港町1-2-3\n設立：1998年\n"
    )
    release = read(text)
    said = [part for block in release.body for part in texts(block.model_dump())]
    assert said[-4:] == ["商品概要", "商品名：いかりペン", "価格：3,300円（税込）", "発売日：2026年5月12日"]
    assert [len(about.body) for about in release.boilerplates] == [3]
    assert not release.contacts


def test_labelled_facts_between_the_headline_and_the_text_are_of_the_body() -> None:
    text = (
        "May 12, 2026\n\nLarkfield Recalls Bunk Beds Due to Entrapment Hazard\n\n"
        "Name of Product: Larkfield bunk beds\nHazard: The openings between the slats can entrap a head.\n"
        "Remedy: Repair\nUnits: About 11,400\n\n"
        "Larkfield recalls its wooden bunk beds sold in white and gray. The model number is inside the rail.\n\n"
        "Consumers should stop using the upper bunk at once and ask Larkfield for a free kit with which to repair it.\n"
    )
    release = read(text)
    said = [part for block in release.body for part in texts(block.model_dump())]
    assert said[0] == "Name of Product: Larkfield bunk beds"
    assert said[2:4] == ["Remedy: Repair", "Units: About 11,400"]
    assert (release.subheadlines, release.summary, release.contacts) == ((), None, ())


def test_the_characters_of_a_label_may_be_spread_out() -> None:
    text = (
        "发布日期：2026年5月12日\n标    题：海洋渔业部启动沿海湿地修复三年行动\n\n"
        "海洋渔业部启动沿海湿地修复三年行动\n\n"
        "海洋渔业部12日宣布，启动沿海湿地修复三年行动，计划到2028年修复湿地4.2万公顷，中央财政将安排专项资金38亿元。\n\n"
        "海洋渔业部副部长在新闻发布会上表示，湿地是海岸的第一道防线，修复湿地就是修复我们的家园，各地要抓紧落实。\n"
    )
    release = read(text)
    assert release.headline == "海洋渔业部启动沿海湿地修复三年行动"
    assert release.subheadlines == ()


def test_a_slug_in_capitals_heads_the_next_page() -> None:
    text = (
        "COUNTY TO SPRAY FOR MOSQUITOES IN FOUR TOWNSHIPS\n\n"
        "CALDER -- The Calder County Health Department will spray for mosquitoes in four townships on Monday.\n\n"
        "The spraying will take place in the morning, and residents with beehives should call the Department.\n\n"
        "-more-\n\nMOSQUITOES - 2\n\n"
        "The County sprayed for mosquitoes last in 1984, when it cost half as much as now.\n\n# # #\n"
    )
    assert len(read(text).body) == 3


def test_the_kind_of_text_a_dash_and_the_date_above_and_a_heading_that_names_nobody_below() -> None:
    text = (
        "Communiqué de presse – 12 mai 2026\n\nLa Coopérative du Haut-Val investit dans le fromage de garde\n\n"
        "La Coopérative laitière du Haut-Val annonce la construction d'une cave d'affinage de 40 000 meules.\n\n"
        "Les travaux débuteront en juillet et créeront douze emplois dans un canton qui en perdait chaque année.\n\n"
        "À propos\nLa Coopérative laitière du Haut-Val a été fondée en 1931. Elle réunit 212 producteurs.\n"
    )
    release = read(text)
    assert str(release.issued) == "2026-05-12"
    abouts = [(about.organisation, len(about.body)) for about in release.boilerplates]
    assert abouts == [("La Coopérative laitière du Haut-Val", 1)]


def test_the_items_of_a_list_may_have_labels() -> None:
    text = (
        "Battery at Agate Bay begins to work\n\n"
        "AGATE BAY, April 9, 2024 - The battery at Agate Bay, the largest in the state, began to work today.\n\n"
        "The battery in figures:\n\n"
        "- Power: 12 megawatts\n- Energy stored: 96 megawatt-hours\n- Cost: $38.6 million\n- Jobs on site: 14\n\n"
        "The public may visit it on Saturday, when the cooperative opens its gates from nine in the morning to five.\n"
    )
    assert [block.kind for block in read(text).body[-2:]] == ["list", "paragraph"]
