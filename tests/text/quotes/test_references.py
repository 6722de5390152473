"""Pronouns, surnames and jobs that lead to somebody named before."""

from __future__ import annotations

from tests.text.quotes.finding import find, who


def test_a_surname_and_a_pronoun_lead_to_the_full_name() -> None:
    text = (
        "Jane Roe founded Acme Widgets in 1990.\n"
        "“We were only three at first,” Roe said.\n"
        "“Now we are three hundred,” she added."
    )
    assert [who(match)[0] for match in find(text)] == ["Jane Roe", "Jane Roe"]


def test_a_job_leads_to_who_has_it() -> None:
    text = "“We are very glad of it,” said Minister Jane Roe.\n“It took us two years,” the minister added."
    assert [who(match)[0] for match in find(text)] == ["Jane Roe", "Jane Roe"]


def test_a_pronoun_leads_to_whoever_was_named_last() -> None:
    text = (
        "“It is new,” says Jane Roe, Managing Director of Acme.\n"
        "Harbour Master John Doe, who oversaw the trials, was nervous. “The plug weighs a ton,” he says."
    )
    assert [who(match)[0] for match in find(text)] == ["Jane Roe", "John Doe"]


def test_a_surname_and_more_of_it() -> None:
    text = "Dazu Ministerin Eva Roe: „Wir investieren in unsere Schulen.“\nRoe weiter: „Das ist erst der Anfang.“"
    assert [who(match)[0] for match in find(text, "de")] == ["Eva Roe", "Eva Roe"]


def test_a_pronoun_at_the_end_of_speech_after_a_dash() -> None:
    text = "– Vi är stolta, säger Anna Roe, vd för Acme.\n– Projektet har tagit tio år, fortsätter hon."
    assert find(text, "sv")[-1].quotation.text == "Projektet har tagit tio år,"


def test_a_pronoun_that_leads_to_words_without_a_verb() -> None:
    text = (
        "«Проект занял десять лет», — сказала Анна Иванова, руководитель фонда.\n"
        "По её словам, «работа только начинается, и впереди много нового для всех нас»."
    )
    assert [who(match)[0] for match in find(text, "ru")] == ["Анна Иванова", "Анна Иванова"]


def test_a_pronoun_is_not_for_somebody_of_the_other_sex() -> None:
    text = (
        "“We are glad of the bridge,” said Chairwoman Jane Roe.\n"
        "“So are we, very much,” said Mr. John Doe.\n"
        "“It took us ten years to build,” she added."
    )
    assert [who(match)[0] for match in find(text)] == ["Jane Roe", "John Doe", "Jane Roe"]


def test_a_job_is_that_of_whoever_had_it_before() -> None:
    text = (
        "“We are glad of the bridge,” said Minister Jane Roe.\n"
        "“So are we, very much,” said John Doe, the mayor.\n"
        "“It took us ten years to build,” the minister added."
    )
    assert [who(match)[0] for match in find(text)] == ["Jane Roe", "John Doe", "Jane Roe"]


def test_words_that_two_jobs_share_but_the_job_do_not_make_them_one() -> None:
    text = "“We are glad of it,” said Jane Roe, director of the trust.\n“We know,” a spokesperson of the trust said."
    assert who(find(text)[-1]) == (None, "spokesperson of the trust")
