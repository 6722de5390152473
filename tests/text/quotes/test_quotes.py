"""Quotations with their speakers: by the words around them, and over paragraphs."""

from __future__ import annotations

import pytest

from pressschema.parsers.text.cues import load_cues
from pressschema.parsers.text.quotes.interruptions import interruptions
from tests.text.quotes.finding import find, who

ATTRIBUTED = [
    ("en", "“We are glad to open the plant,” said Jane Roe, Director of Acme Widgets.",
     "Jane Roe", "Director of Acme Widgets"),
    ("en", "“We are glad to open the plant,” said Acme President Jane Roe.", "Jane Roe", "Acme President"),
    ("en", "“We are glad to open the plant,” Jane Roe said.", "Jane Roe", None),
    ("en", "“We are glad to open the plant,” Jane Roe, a director of Acme, added.", "Jane Roe", "director of Acme"),
    ("en", "“We are glad to open the plant,” according to Jane Roe, CEO.", "Jane Roe", "CEO"),
    ("en", "“We are glad to open the plant.” – Jane Roe, CEO", "Jane Roe", "CEO"),
    ("en", "Jane Roe, Vice President of Sales for Acme, Inc., says: “We are glad to open it.”",
     "Jane Roe", "Vice President of Sales for Acme, Inc."),
    ("en", "Example Minister, the Rt. Hon. Lord Example, said: “We are glad to open it.”",
     "Rt. Hon. Lord Example", "Example Minister"),
    ("en", "Speaking after the vote, Foreign Secretary Jane Roe said: “We are glad of it.”",
     "Jane Roe", "Foreign Secretary"),
    ("en", "In a statement, Jane Roe of Acme said “We are glad to open the plant.”", "Jane Roe", "Acme"),
    ("en", "“We are glad to open the plant,” said Senator Jane Roe (D-EX).", "Jane Roe", "Senator"),
    ("en", "“We are glad to open the plant,” said Jane Roe; Director of Acme.", "Jane Roe", "Director of Acme"),
    ("en", "“We are glad to open the plant,” said Jane Roe; a second one follows.", "Jane Roe", None),
    ("sv", "”Vi är glada över den nya fabriken.” säger Asa Roe, vd för Exempel.", "Asa Roe", "vd för Exempel"),
    ("de", "„Wir freuen uns über das neue Werk“, sagt Erika Muster, Geschäftsführerin der Muster GmbH.",
     "Erika Muster", "Geschäftsführerin der Muster GmbH"),
    ("de", "„Wir freuen uns über das neue Werk“, so Vorstand Erika Muster.", "Erika Muster", "Vorstand"),
    ("de", "Dazu erklärt Erika Muster, Leiterin des Werks: „Wir freuen uns sehr darüber.“",
     "Erika Muster", "Leiterin des Werks"),
    ("fr", "« Nous sommes heureux d'ouvrir cette usine », a déclaré Jeanne Dupont, directrice de l'usine.",
     "Jeanne Dupont", "directrice de l'usine"),
    ("es", "«Nos alegra mucho abrir la planta», dijo Juana Pérez, miembro del equipo.",
     "Juana Pérez", "miembro del equipo"),
    ("it", "“Siamo lieti di aprire lo stabilimento”, ha dichiarato Maria Rossi, presidente di Esempio.",
     "Maria Rossi", "presidente di Esempio"),
    ("pt", "“Estamos felizes por abrir a fábrica”, afirmou Maria Silva, diretora da Exemplo.",
     "Maria Silva", "diretora da Exemplo"),
    ("nl", "“We zijn blij met de nieuwe fabriek”, zegt Jan de Vries, directeur van Voorbeeld.",
     "Jan de Vries", "directeur van Voorbeeld"),
    ("nl", "“We zijn blij met de nieuwe fabriek”, zegt Jan de Vries van de Voorbeeld Groep.",
     "Jan de Vries", "Voorbeeld Groep"),
    ("sv", "”Vi är glada över den nya fabriken.” säger Anna Svensson, vd för Exempel.",
     "Anna Svensson", "vd för Exempel"),
    ("ru", "«Мы рады открытию нового завода», — говорит Анна Иванова, директор завода.",
     "Анна Иванова", "директор завода"),
    ("ja", "「新工場を開設できてうれしいです。」とサンプル社長の Jane Roe さんが述べています。",
     "Jane Roe", "サンプル社長"),
    ("en", "“We are glad to open it,” says Harbour Master Jane Roe (71).", "Jane Roe", "Harbour Master"),
    ("en", "“We are glad to open it,” remembers Jane Roe, now 97, who bought it.", "Jane Roe", None),
    ("en", "“We are glad to open it,” said Congresswoman Jane Roe (EX-01), Chair of the Committee on Widgets.",
     "Jane Roe", "Congresswoman, Chair of the Committee on Widgets"),
    ("en", "Water Minister Baroness Example of Anytown said: “We are glad to open it.”",
     "Baroness Example of Anytown", "Water Minister"),
    ("en", "According to Jane Roe, ‘twenty litres for eight people is not much.’", "Jane Roe", None),
    ("en", "Jane Roe said the effect would be “small but real, a tenth of a percentage point a year once it runs”.",
     "Jane Roe", None),
    ("de", "„Wir haben den Umschlag gesteigert“, sagte Finanzvorständin Erika Muster.",
     "Erika Muster", "Finanzvorständin"),
    ("fr", "« Nous sommes fiers de ce plan », a déclaré la ministre de la Santé, Jeanne Dupont.",
     "Jeanne Dupont", "ministre de la Santé"),
    ("es", "«Queremos crecer mucho más», ha matizado la directora de Operaciones, Juana Pérez.",
     "Juana Pérez", "directora de Operaciones"),
    ("nl", "‘Wie dit verstaat, hoort goed’, legt lector audiologie Jan Jansen uit.", "Jan Jansen", "lector audiologie"),
    ("sv", "– Vi bygger skroven i aluminium, säger Exempels platschef Anna Svensson.",
     "Anna Svensson", "Exempels platschef"),
    ("zh", "示例公司首席执行官张伟表示：“我们很高兴宣布这项合作。”", "张伟", "示例公司首席执行官"),
    ("ja", "代表取締役社長の山田太郎は、「人にしかできない仕事です」と述べています。", "山田太郎", "代表取締役社長"),
    ("ar", "وقال الدكتور أحمد محمد، الرئيس التنفيذي لشركة المثال: \"يسعدنا أن نعلن عن هذه الشراكة\".",
     "الدكتور أحمد محمد", "الرئيس التنفيذي لشركة المثال"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name", "title"), ATTRIBUTED)
def test_who_says_it(language: str, text: str, name: str, title: str | None) -> None:
    [match] = find(text, language)
    assert who(match) == (name, title)
    assert match.confidence > 0.8
    assert match.speaker_span is not None
    assert text[slice(*match.speaker_span)] == name


def test_a_quotation_interrupted_by_its_attribution_is_one() -> None:
    [match] = find("“We are glad,” said Jane Roe, CEO. “It took two years.”")
    assert match.quotation.text == "We are glad, It took two years."
    assert match.quotation.blocks == (0, 0)


def test_an_attribution_within_the_marks_divides_the_words() -> None:
    [match] = find('"È un giorno importante - dichiara il Presidente Rossi - e ne siamo lieti".', "it")
    assert match.quotation.text == "È un giorno importante e ne siamo lieti"
    assert who(match) == ("Rossi", "Presidente")


def test_two_speakers_in_one_paragraph() -> None:
    first, second = find("“We are very glad of it,” said Jane Roe. John Doe, CFO, added: “So are we, very much.”")
    assert (who(first)[0], who(second)) == ("Jane Roe", ("John Doe", "CFO"))


@pytest.mark.parametrize(
    "text",
    [
        "“We are glad to open it.\n“It took two years,” said Jane Roe.",
        "Jane Roe said: “We are glad to open it.\nIt took two years,”",
        "Jane Roe said:\n“We are glad to open it.”\n“It took two years,”",
        "“We are glad to open it.”\n“It took two years,” \nsaid Jane Roe.",
    ],
)
def test_a_quotation_over_paragraphs_is_one(text: str) -> None:
    [match] = find(text)
    assert match.quotation.text == "We are glad to open it.\nIt took two years,"
    assert who(match)[0] == "Jane Roe"


def test_the_attribution_may_be_the_next_paragraph() -> None:
    for attribution in ("said Jane Roe, CEO.", "-- Jane Roe, CEO of Acme", "Jane Roe, CEO of Acme"):
        [match] = find(f"“We are glad to open the plant in the north.”\n{attribution}")
        assert who(match)[0] == "Jane Roe"


@pytest.mark.parametrize(
    "text",
    [
        "The “Good Neighbor” programme opens.",
        "Acme placed a “hold” on it, the report said.",
        "Read “A History of Widgets in Twelve Chapters” by Jane Roe.",
        "It is in recognition of “the teams and players for their sacrifices and contributions.”",
        "The documents are “Living with Widgets” and “Widgets in Your Home.”",
        "He called it “great”.",
        "",
    ],
)
def test_titles_slogans_and_scare_quotes_are_no_quotations(text: str) -> None:
    assert find(text) == []


def test_a_quotation_of_nobody_is_less_sure() -> None:
    [match] = find("“We are glad to open the plant in the north of the country.”")
    assert match.quotation.speaker is None
    assert match.confidence <= 0.6


def test_a_mark_that_nothing_closes_does_not_swallow_the_text() -> None:
    matches = find("Jane Roe said: “We are glad to open the plant.\nThe plant is new.\n“So are we,” said John Doe.")
    assert all(
        match.quotation.blocks is not None and match.quotation.blocks[0] == match.quotation.blocks[1]
        for match in matches
    )
    assert who(matches[-1])[0] == "John Doe"


def test_spans_are_the_words_in_the_source() -> None:
    text = "Note.\n“We are glad,” said Jane Roe, CEO. “It took two years.”"
    [match] = find(text)
    assert [text[start:end] for start, end in match.spans] == ["We are glad,", "It took two years."]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "« Nous sommes fiers, déclare Jeanne Dupont, directrice d'Exemple. Il va grandir. »",
         "Nous sommes fiers, Il va grandir."),
        ("fr", "« C'est important, souligne-t-elle, car nous l'attendions. »",
         "C'est important, car nous l'attendions."),
        ("de", "„Mit der neuen Anlage“, erklärt Erika Muster, „sichern wir Arbeitsplätze.“",
         "Mit der neuen Anlage sichern wir Arbeitsplätze."),
        ("en", '"I asked which gate sang best," says Roe, "and they argued."',
         "I asked which gate sang best, and they argued."),
        ("ru", "«Мы рады, — отметил Иван Петров. — Это важно».", "Мы рады, Это важно"),
    ],
)  # fmt: skip
def test_words_on_both_sides_of_an_attribution(language: str, text: str, words: str) -> None:
    [match] = find(text, language)
    assert match.quotation.text == words


def test_speech_after_dashes_goes_on_until_somebody_else_speaks() -> None:
    text = "– Vi är glada, säger Anna Svensson, vd.\n– Nu kan vi bygga mer.\n– Det är bra, säger Per Olsson (S)."
    first, second = find(text, "sv")
    assert (first.quotation.text, who(first)) == ("Vi är glada,\nNu kan vi bygga mer.", ("Anna Svensson", "vd"))
    assert who(second)[0] == "Per Olsson"


def test_a_sentence_between_two_quotations_divides_them() -> None:
    text = (
        "“I thought it was a joke,” says Jane Roe, curator. She knew the hand at once. “Nobody can copy it,” she adds."
    )
    assert [who(match)[0] for match in find(text)] == ["Jane Roe", "Jane Roe"]


@pytest.mark.parametrize(
    ("language", "text", "name", "title"),
    [
        ("en", "Lead author Dr Jane Roe, of the Marine Station on the Isle of Orrin, said: “We expected tired plants.”",
         "Dr Jane Roe", "Lead author, of the Marine Station on the Isle of Orrin"),
        ("en", "“It works very well so far,” said director Jane Roe of Acme Widgets.",
         "Jane Roe", "director of Acme Widgets"),
        ("en", "Following the loss of a ferry off Garrow Head, Jane Roe, president of the league, said: “We mourn.”",
         "Jane Roe", "president of the league"),
        ("en", "“It was the only green thing for miles,” recalls Jane Roe, a fourth-generation grower near Harlow.",
         "Jane Roe", "fourth-generation grower near Harlow"),
        ("en", "“It was the only green thing,” said Jane Roe, professor of botany, at the University of Westmarch.",
         "Jane Roe", "professor of botany, at the University of Westmarch"),
        ("de", "„Man hört jetzt die Möwen“, sagte Erika Roe, Geschäftsführerin der Stadtwerke, bei der Schiffstaufe.",
         "Erika Roe", "Geschäftsführerin der Stadtwerke"),
        ("fr", "« Nous savons prêter et réparer », a déclaré Marie Roe, directrice de la bibliothèque.",
         "Marie Roe", "directrice de la bibliothèque"),
        ("en", "“We are very glad of it all,” said Jane Roe, chief executive of Acme Widgets Inc.",
         "Jane Roe", "chief executive of Acme Widgets Inc."),
        ("ja", "実験に参加した横浜病院の看護部長、森下千尋氏は、「今では名前で呼んでいます」とコメントしています。",
         "森下千尋", "横浜病院の看護部長"),
    ],
)  # fmt: skip
def test_titles_are_what_the_text_says(language: str, text: str, name: str, title: str) -> None:
    [match] = find(text, language)
    assert who(match) == (name, title)


@pytest.mark.parametrize(
    ("language", "text", "name", "title"),
    [
        ("es", "Según ha explicado el alcalde, Juan Roe, “la obra terminará antes del verano y sin sobrecostes”.",
         "Juan Roe", "alcalde"),
        ("es", "—Es un día histórico para la región —dijo María Roe, presidenta de la junta—. No lo olvidaremos.",
         "María Roe", "presidenta de la junta"),
        ("de", "Laut Eva Roe, Vorständin der Acme AG, sei „das Ergebnis besser als erwartet, doch noch nicht gut“.",
         "Eva Roe", "Vorständin der Acme AG"),
        ("ru", "«Мы очень гордимся этим результатом», — заявил генеральный директор компании «Акме» Иван Петров.",
         "Иван Петров", "генеральный директор компании «Акме»"),
        ("sv", "– Projektet har tagit tio år, säger Anna Roe.", "Anna Roe", None),
        ("ja", "アクメ代表取締役社長 山田太郎のコメント：「十年かかりましたが、ようやく実現しました。」",
         "山田太郎", "アクメ代表取締役社長"),
        ("fr", "Pour Paul Roe, maire de Harlow : « Cette ouverture change la vie de nos habitants, et de loin. »",
         "Paul Roe", "maire de Harlow"),
    ],
)  # fmt: skip
def test_speakers_of_other_languages(language: str, text: str, name: str, title: str | None) -> None:
    [match] = find(text, language)
    assert who(match) == (name, title)


@pytest.mark.parametrize(
    ("language", "text", "name", "title"),
    [
        ("zh", "青川智能创始人兼首席执行官林思远说：“老人们要的不是外卖，而是有人记得他们。”", "林思远",
         "青川智能创始人兼首席执行官"),
        ("zh", "对此，市长李强回应称：“工程将在夏天之前完成。”", "李强", "市长"),
        ("zh", "公司首席执行官Jane Roe表示：“老人们要的不是外卖，而是有人记得他们。”", "Jane Roe", "公司首席执行官"),
        ("ja", "開発を担当した佐藤健一部長は「二年がかりの仕事でした」と振り返りました。", "佐藤健一", "部長"),
        ("ja", "「とても驚きました」と、利用者の高橋さんは話します。", "高橋", "利用者"),
        ("ja", "代表理事の鈴木一郎氏は次のように述べています。\n「これからも活動を続けてまいります。」", "鈴木一郎",
         "代表理事"),
        ("ar", "وأعربت ليلى منصور، الرئيسة التنفيذية، عن سعادتها قائلة: \"هذه خطوة مهمة جداً لنا جميعاً.\"", "ليلى منصور",
         "الرئيسة التنفيذية"),
        ("ar", "وأشار وزير الصحة خالد العمري إلى أن \"المشروع سيخدم أكثر من مليون مواطن خلال السنوات\".", "خالد العمري",
         "وزير الصحة"),
    ],
)  # fmt: skip
def test_speakers_in_scripts_without_capitals(language: str, text: str, name: str, title: str) -> None:
    [match] = find(text, language)
    assert who(match) == (name, title)


def test_the_sign_of_inches_closes_no_quotation() -> None:
    assert find('The new screen of the harbour office measures 32", said Jane Roe, director of the trust.') == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wir bauen - sagt Anna Roe, Be- und Entlader - viele Kais."),
        ("sv", "Vi bygger - säger Karin Roe, in- och utfartens lots - kajer."),
        ("nl", "Wij bouwen - zegt Anna Roe, laad- en losbaas - kaden."),
    ],
)
def test_a_hyphen_before_and_closes_no_attribution(language: str, text: str) -> None:
    [(_, resume, _)] = interruptions(text, 0, len(text), load_cues(language))
    assert text[resume:] == text.rpartition(" - ")[2]


@pytest.mark.parametrize(
    ("language", "lead", "said"),
    [
        ("en", "Its motto says: “Read and rest.”", "“Books are what we need,” said Jane Roe. “There is no charge.”"),
        ("en", "Partly for want of a roof, its page still states: “It could be now, or never.”",
         "“Books are what we need,” said Jane Roe. “There is no charge.”"),
        ("de", "Auf dem Schild steht: „Heute bleibt hier alles zu.“", "„Wir brauchen Bücher“, sagte Jane Roe."),
        ("fr", "Sa devise est connue : « Lire et se reposer. »", "« Il faut des livres », a dit Jane Roe."),
    ],
)  # fmt: skip
def test_words_that_something_else_leads_to_are_not_of_the_next_speaker(language: str, lead: str, said: str) -> None:
    last = find(f"{lead}\n{said}", language)[-1]
    assert who(last)[0] == "Jane Roe"
    assert last.quotation.blocks == (1, 1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Jane Roe says the grant is good for the town, “and it pays for the roof!”."),
        ("en", "Jane Roe asked whether anybody had seen it, “or was it never there at all?”"),
        ("de", "Anna Roe sagt, dass der Preis den Verein freut, „und er bezahlt uns das Dach!“"),
        ("es", "Juana Pérez dijo que el premio es bueno «¡y además nos paga el techo!»"),
    ],
)
def test_a_few_words_that_somebody_calls_out_are_said(language: str, text: str) -> None:
    assert len(find(text, language)) == 1


def test_a_few_words_within_a_sentence_are_used_with_care() -> None:
    assert find("Jane Roe says the town is proud of its “house of the good winds”.") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mayor Jane Roe said that she opened the bridge. “I am proud of our town.”"),
        ("de", "Bürgermeisterin Jane Roe betonte, dass die Brücke hält. „Ich freue mich sehr für alle.“"),
        ("fr", "La maire Jane Roe a expliqué que le pont est ouvert. « Je suis fière de ce travail. »"),
    ],
)
def test_whoever_the_sentence_before_reports_speaks_of_themselves(language: str, text: str) -> None:
    [match] = find(f"Acme.\n{text}", language)
    assert who(match)[0] == "Jane Roe"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mayor Jane Roe met John Doe, who sang on the quay. “I am glad to be here with you.”"),
        ("en", "Mayor Jane Roe opened the bridge with the singers of Westmarsh. “I am proud of our town.”"),
        ("de", "Bürgermeisterin Jane Roe traf auf dem Kai zwanzig Gäste. „Ich freue mich sehr für uns alle.“"),
        ("fr", "La maire Jane Roe a reçu Jean Meer, qui chantait. « Je suis fière de ce travail. »"),
        ("sv", "Kommunalrådet Jane Roe mötte Jan Meer i måndags. ”Jag är stolt över oss.”"),
    ],
)
def test_whoever_the_sentence_before_tells_of_need_not_be_who_speaks(language: str, text: str) -> None:
    assert all(who(match)[0] is None for match in find(f"Acme.\n{text}", language))


def test_words_of_nobody_are_not_of_whom_the_sentence_before_tells_of() -> None:
    assert not find('Mayor Jane Roe opened the bridge on Monday. "The Bridge of Our Town."')


@pytest.mark.parametrize(
    "text",
    [
        "Unter dem Motto „Wir sind bunt!“ haben Jana Roe und Jan Meer gefordert, dass der Hafen bleibt.",
        "Im Lied „Komm mit ans Meer!“ hat Sänger Jan Meer die Stadt hervorgehoben.",
        "Der Preis „Der schönste Kai im ganzen Land am Meer“ wurde Jana Roe versprochen.",
    ],
)
def test_a_title_in_a_sentence_about_what_was_asked_or_promised_is_not_said(text: str) -> None:
    assert not find(text, "de")


@pytest.mark.parametrize("verb", ["gesagt", "versprochen", "gefordert"])
def test_a_sentence_before_an_auxiliary_and_a_speaker_is_said(verb: str) -> None:
    [match] = find(f"„Der Kai bleibt im nächsten Jahr für alle offen“, hat Jana Roe {verb}.", "de")
    assert who(match)[0] == "Jana Roe"
