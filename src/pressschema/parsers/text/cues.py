"""What a language says where: the phrases that give away the parts of a release, one data file a language.

The files are `cues/<language>.toml`. Their keys are those of `Cues`, and what a language has nothing for is
left out; phrases are lower case. `und.toml` holds what no language owns (wire marks, time zones, end marks)
and is part of every language's cues.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from pressschema.parsers.text.cue_files import ALL_LANGUAGES, SHARED, read_file
from pressschema.parsers.text.phrases import Phrases

__all__ = ["Cues", "Zone", "load_cues"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """What the name of a time zone means. With neither offset nor place, it does not tell the time.

    Attributes:
        offset: the offset from UTC that it names, whatever the season, such as "+01:00".
        place: IANA name of the place whose clock it is; with an offset, where that offset is used.
        also: who else uses the name, and for what.
    """

    offset: str | None = None
    place: str | None = None
    also: str | None = None


#: Tags of languages whose cues stand in the file of another: a language and its written standards.
_WITH: Final = {"no": "nb", "nn": "nb"}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Cues:
    """The cues of one language, each with what no language owns.

    There is one of them a language: what is made of cues is kept by their identity.

    Attributes:
        function_words: the commonest words; they tell the language.
        open_words: words after which no line ends but in the midst of a sentence: articles, prepositions, conjunctions.
        word_prefixes: what is written with the word that follows: "and", "in", "the" of Arabic and Hebrew.
        headline_verbs: verbs with which no headline ends: what they do something to is on its next line ("announces").
        release_immediate: what says that a release may be used at once.
        release_embargo: what says that it may not be used before a time.
        release_dates: what stands before a time of release that may be an embargo or just the date.
        release_hold: what says that it may not be used until further notice.
        noon: words for 12:00.
        midnight: words for 0:00 of the day that they stand with.
        am: marks of the hours from midnight to noon.
        pm: marks of the hours from noon to midnight.
        hour_leads: what leads to a time ("at 10:00").
        hour_marks: what follows the digits of a time ("9 Uhr", "10 h").
        zones: names of time zones; those that are one word are capitals in a text.
        zone_forms: how the time of a city or a country is called; its name stands for the braces.
        numeric_order: order of the parts of a numeric date ("dmy"), where all who write the language agree.
        date_words: what may stand before a date ("le 3 mai", "den 3. Mai") or within it ("3 de mayo").
        lone_cities: cities that stand in a dateline without region or country (AP style's list).
        regions: states and provinces after a city's name, in full and abbreviated.
        place_articles: articles that names of places begin with.
        place_particles: lower-case words within the name of a place.
        country_abbreviations: short forms of countries' names, beside the names in CLDR.
        place_words: what leads to the name of a place in a sentence ("in").
        place_joiners: what joins the last two cities of a dateline.
        wires: marks of wire services, as they write themselves.
        via_words: what leads from a wire to the service that passed its message on ("via").
        exchanges: names of stock exchanges before a ticker symbol.
        ticker_words: what may stand between an exchange and the colon before a symbol.
        platforms: names of social platforms, by the platform's own name.
        contact_headings: what stands over contacts or opens a contact line.
        contact_introducers: what leads to a contact within a sentence ("for further information").
        invitations: what asks the press to say whether it will come ("RSVP").
        alternatives: words for "or", between contacts.
        address_words: words that make a line a postal address.
        phone_regions: where a telephone number without a country code may be from (ISO 3166-1).
        call_labels: what the number or the code of a call for many is called: nobody in particular answers there.
        phone_labels: what stands before a telephone number.
        number_labels: what stands before a number of another kind ("VAT", "Meeting ID").
        fax_labels: what stands before a fax number.
        email_labels: what stands before an e-mail address.
        web_labels: what stands before a web address.
        at_words: what an e-mail address has for its @, between brackets or as it is said ("at").
        dot_words: what it has so for a dot ("dot").
        mailboxes: names of mailboxes that are a desk's, before the @.
        seats: names of countries and parts of the world of several words, over the contacts there.
        name_labels: what stands before the name of a contact in a form ("Name: Jane Roe").
        job_labels: what stands so before the job.
        firm_roles: what an organisation and no person is to another ("nominated adviser").
        organisation_labels: what stands so before the organisation.
        address_labels: what stands so before the lines of an address.
        about_headings: headings over what somebody is, without a name.
        about_prefixes: what stands before the name in the heading of a boilerplate.
        headline_labels: what stands before a headline on its line, with a colon ("Title: ...").
        subheadline_labels: what stands so before a subheadline.
        date_labels: what stands before the date of issue, or over it ("Published").
        masthead_labels: what else stands so in the head of a page or of a letter ("From:").
        issuer_labels: what stands before or over the name of who issues the release ("SOURCE").
        signing: what stands over the name of who signs it ("On behalf of the Board").
        advisory_labels: what a media advisory writes before or over its parts (who, what, when, where).
        fact_labels: what stands so before what visitors need to know, with a colon; menus have these words too.
        laws: what a law is called, at the end of its name or, with the article, at the beginning; what the last word
            of its name ends in has a hyphen.
        definitions: how the sentence that says what an organisation is goes on after its name ("is a leading").
        about_this: what stands after those of a heading that is about the matter, and no boilerplate's.
        about_suffixes: what stands after it, where the language puts it there.
        notes_headings: headings of notes to editors.
        background_headings: headings of what was before, in the text; or of notes, where these are numbered or marked.
        related_headings: headings of further reading.
        legal_words: what gives such a legend away wherever it stands in it ("registered trademark").
        legal_openings: how forward-looking, trademark and offer legends begin or are headed.
        end_marks: what ends a release.
        today: words for the day of issue, which a lead says and a standfirst does not.
        covering_phrases: what opens a letter or a note that brings a release ("Dear", "please find below").
        page_words: what stands before the number of a page or of an exhibit.
        continuation_marks: what says at the end of a page that there is more.
        caption_prefixes: what opens a caption or a credit.
        caption_headings: what stands over captions.
        author_words: what opens a line with the names of those who wrote the text ("by").
        credit_words: what else opens a credit, behind a caption; with several words without a colon ("photo by").
        picture_words: with what a caption speaks of its picture ("in this image", "the map").
        navigation: page furniture: menus, sharing, cookies, feeds.
        page_remark_openings: what such a line opens with; elsewhere in a sentence it may say anything ("posted in").
        page_remarks: what a page, a wire or a mailing list says in a line of its own about the text or to its readers.
        type_words: what names the kind of text, by the type of the model.
        kind_links: what leads from the kind of text to who issues it, beside `affiliation_words` ("press release by").
        reactions: what says that words answer something ("in response to").
        public_appeals: what tells everybody, not the press, whom to turn to ("anyone with information").
        invites: beginnings of words that invite somebody or have them register.
        press_people: beginnings of words for those who write or take pictures for the press.
        verbs_of_saying: finite verbs of saying, third person.
        verbs_of_adding: those of them with which a speaker goes on ("added").
        verbs_of_calling: finite verbs that lead to words within the sentence and to none of their own ("called it").
        comparisons: what leads to a speaker and a verb before the words ("as Jane Roe says").
        listing: what announces a list and no words before a colon ("include").
        speech_nouns: what introduces words without a verb ("according to", "laut").
        back_references: what a sentence begins with that says who spoke the words before it ("so" said Jane Roe).
        back_words: what a sentence begins with that says whose the words before it were, whatever its verb ("with
            these words" Jane Roe opened the bridge).
        back_articles: articles with which a job leads back to somebody named, where people are seldom named twice.
        inverted_pronouns: a pronoun with what makes it a speaker: the auxiliary before a participle ("a-t-elle"), or
            what leads to words without a verb ("in her words").
        title_ends: where the job after a speaker's name ends and the sentence goes on.
        agents: what leads from a passive verb to who did something ("praised by").
        addressee_words: what leads from a verb to whom something is said ("to", "before").
        affiliation_words: what leads from a name, without a comma, to whom somebody speaks for ("Jane Roe of Acme").
        whose_words: those of them behind a full name where no surname of several words follows ("Jan Roe von der
            Acme Gruppe").
        appositions: what tells, after a comma, what an organisation is ("one of the").
        relatives: relative pronouns for a person ("who").
        quote_introducers: what announces a statement or a block quotation.
        contractions: words with an apostrophe, as they are when it got lost ("didnt").
        before_plurals: words before a plural, where no name of an owner stands ("two").
        first_person: pronouns of the first person; in a statement without marks they show that it goes on.
        pronouns: third-person pronouns that can be a speaker.
        masculine: words that tell that a person is a man: pronouns, honorifics, jobs.
        feminine: words that tell that a person is a woman.
        honorifics: what stands before a name and is part of it.
        courtesies: those of them that say no more than that it is a man or a woman ("Mr"); no contact has one.
        nobility: honorifics after which a place may belong to the name ("Baroness Example of Anytown").
        person_titles: what stands before a name and is a job or an office.
        ranks: those of them that the name of a contact keeps: of people in uniform, of judges and elected people.
        role_words: nouns that make a job title.
        job_endings: articles that are hung on a noun, at the end of a job ("ministern").
        job_plurals: what a job ends in where several people have it ("directors").
        job_surnames: those of them that are surnames as well ("Baker").
        legal_forms: what stands after the name of a company.
        organisation_words: what makes a name an organisation's, the legal forms among them.
        organisation_endings: what words for one end in, where words are put together ("Hafenamt").
        surnames: those that tell a name in scripts without capitals ("김").
        name_markers: what follows the name of a speaker in scripts without capitals ("さん").
        name_suffixes: what stands after a name and is part of it: generations, degrees, orders.
        name_particles: lower-case words within a person's name.
        abbreviations: words whose stop ends no sentence before a name ("St."), or only before a number ("no. 1");
            "1." where ordinals are written so.
        quote_particles: what follows quoted words and leads to the verb of saying ("と").
        voices: what follows what people said who are not named ("といった感想").
        quotation_marks: pairs of opening and closing marks, a space between; the primary one first.
        dash_quotes: dashes that open direct speech at the start of a paragraph.
    """

    function_words: Phrases
    open_words: Phrases
    word_prefixes: Phrases
    headline_verbs: Phrases
    release_immediate: Phrases
    release_embargo: Phrases
    release_dates: Phrases
    release_hold: Phrases
    noon: Phrases
    midnight: Phrases
    am: Phrases
    pm: Phrases
    hour_leads: Phrases
    hour_marks: Phrases
    zones: Mapping[str, Zone]
    zone_forms: Phrases
    numeric_order: Phrases
    date_words: Phrases
    lone_cities: Phrases
    regions: Phrases
    place_articles: Phrases
    place_particles: Phrases
    country_abbreviations: Phrases
    place_words: Phrases
    place_joiners: Phrases
    wires: Phrases
    via_words: Phrases
    exchanges: Phrases
    ticker_words: Phrases
    platforms: Mapping[str, Phrases]
    contact_headings: Phrases
    contact_introducers: Phrases
    invitations: Phrases
    alternatives: Phrases
    address_words: Phrases
    phone_regions: Phrases
    call_labels: Phrases
    phone_labels: Phrases
    number_labels: Phrases
    fax_labels: Phrases
    email_labels: Phrases
    at_words: Phrases
    dot_words: Phrases
    web_labels: Phrases
    mailboxes: Phrases
    seats: Phrases
    name_labels: Phrases
    job_labels: Phrases
    firm_roles: Phrases
    organisation_labels: Phrases
    address_labels: Phrases
    about_headings: Phrases
    about_prefixes: Phrases
    about_this: Phrases
    about_suffixes: Phrases
    headline_labels: Phrases
    subheadline_labels: Phrases
    date_labels: Phrases
    issuer_labels: Phrases
    signing: Phrases
    masthead_labels: Phrases
    advisory_labels: Phrases
    fact_labels: Phrases
    laws: Phrases
    definitions: Phrases
    notes_headings: Phrases
    background_headings: Phrases
    related_headings: Phrases
    legal_openings: Phrases
    legal_words: Phrases
    end_marks: Phrases
    today: Phrases
    covering_phrases: Phrases
    page_words: Phrases
    continuation_marks: Phrases
    caption_prefixes: Phrases
    caption_headings: Phrases
    author_words: Phrases
    credit_words: Phrases
    picture_words: Phrases
    navigation: Phrases
    page_remarks: Phrases
    page_remark_openings: Phrases
    type_words: Mapping[str, Phrases]
    kind_links: Phrases
    reactions: Phrases
    public_appeals: Phrases
    invites: Phrases
    press_people: Phrases
    verbs_of_saying: Phrases
    verbs_of_adding: Phrases
    verbs_of_calling: Phrases
    comparisons: Phrases
    listing: Phrases
    speech_nouns: Phrases
    back_references: Phrases
    back_words: Phrases
    back_articles: Phrases
    inverted_pronouns: Phrases
    title_ends: Phrases
    agents: Phrases
    addressee_words: Phrases
    affiliation_words: Phrases
    whose_words: Phrases
    appositions: Phrases
    relatives: Phrases
    quote_introducers: Phrases
    contractions: Phrases
    before_plurals: Phrases
    first_person: Phrases
    pronouns: Phrases
    masculine: Phrases
    feminine: Phrases
    honorifics: Phrases
    courtesies: Phrases
    nobility: Phrases
    person_titles: Phrases
    ranks: Phrases
    role_words: Phrases
    job_endings: Phrases
    job_plurals: Phrases
    job_surnames: Phrases
    legal_forms: Phrases
    organisation_words: Phrases
    organisation_endings: Phrases
    surnames: Phrases
    name_markers: Phrases
    name_suffixes: Phrases
    name_particles: Phrases
    abbreviations: Phrases
    quote_particles: Phrases
    voices: Phrases
    quotation_marks: Phrases
    dash_quotes: Phrases


#: Cues that a release in any language may give in English too: wires and page furniture are English.
_ALSO_ENGLISH: Final = frozenset(
    {
        "release_immediate", "release_embargo", "release_dates", "release_hold", "noon", "midnight", "contact_headings",
        "call_labels", "phone_labels", "fax_labels", "email_labels", "web_labels",
        "at_words", "dot_words", "mailboxes",
        "name_labels", "job_labels", "organisation_labels", "address_labels", "about_prefixes",
        "notes_headings", "background_headings",
        "covering_phrases", "page_words", "caption_headings", "author_words", "credit_words",
        "continuation_marks",
        "legal_openings", "legal_words", "headline_labels", "subheadline_labels",
        "date_labels", "issuer_labels", "signing", "masthead_labels", "advisory_labels",
        "end_marks", "navigation", "honorifics", "person_titles", "ranks", "role_words", "legal_forms",
        "organisation_words", "type_words", "via_words",
    }
)  # fmt: skip


def _joined(lists: Iterable[Iterable[str]]) -> Phrases:
    return Phrases(dict.fromkeys(phrase for phrases in lists for phrase in phrases))


def _united(tables: Iterable[Mapping[str, Any]]) -> Mapping[str, Any]:
    """Tables as one: of lists, what each says of a name is joined; of zones, the first has it."""
    united: dict[str, Any] = {}
    for table in tables:
        for name, value in table.items():
            if isinstance(value, list):
                united[name] = _joined([united.get(name, ()), value])
            else:
                united.setdefault(name, Zone(**value))
    return MappingProxyType(united)


def _merged(field: dataclasses.Field[Any], files: Sequence[Mapping[str, Any]]) -> Any:
    values = [file[field.name] for file in files if field.name in file]
    return _united(values) if str(field.type).startswith("Mapping") else _joined(values)


def load_cues(language: str) -> Cues:
    """The cues of a language, by BCP 47 tag; those of all languages together where there is no file for it."""
    code = language.replace("_", "-").split("-")[0].lower()
    code = _WITH.get(code, code)
    return _load(code if code in ALL_LANGUAGES else SHARED)


@cache
def _load(code: str) -> Cues:
    own = [code] if code in ALL_LANGUAGES else ["en", *(other for other in ALL_LANGUAGES if other != "en")]
    files = [read_file(name) for name in (*own, SHARED)]
    with_english = files if "en" in own else [*files, read_file("en")]
    values = {
        field.name: _merged(field, with_english if field.name in _ALSO_ENGLISH else files)
        for field in dataclasses.fields(Cues)
    }
    values["organisation_words"] = _joined([values["legal_forms"], values["organisation_words"]])
    return Cues(**values)
