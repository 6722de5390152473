"""CON: whom the press can turn to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pressschema.models import Contact
from pressschema.validators.diagnostics import Severity
from pressschema.validators.rules.rule import Finding, release_rule
from pressschema.validators.views import ReleaseView
from pressschema.validators.wording import shown

#: press (at) example (dot) org, and with an @ in spaces or brackets.
_OBFUSCATED: Final = re.compile(
    r"[\w.+-]{1,64}(?:\s?[\[({]\s?(?:at|@)\s?[\])}]\s?|\s@\s)[\w-]{1,63}(?:\.|\s?[\[({]\s?(?:dot|\.)\s?[\])}]\s?)\w",
    re.IGNORECASE,
)


@release_rule("CON001", "missing-contact", Severity.INFO)
def missing_contact(view: ReleaseView) -> Iterator[Finding]:
    """The release names nobody whom the press can turn to.

    Why:
        A journalist who cannot ask back drops the story. Wires demand a contact; for other uses it
        is an observation.

    Help:
        Add a name with a telephone number or an e-mail address.

    Bad:
        ```json
        {"contacts": []}
        ```

    Good:
        ```json
        {"contacts": [{"name": "Press desk", "emails": ["press@example.org"]}]}
        ```
    """
    if not view.release.contacts:
        yield Finding("There is no contact", "/contacts")


@release_rule("CON002", "contact-without-email-or-phone", Severity.WARNING, profile="wire")
def contact_without_email_or_phone(view: ReleaseView) -> Iterator[Finding]:
    """A contact has neither an e-mail address nor a telephone number.

    Why:
        Wires take a valid address as the least, and better a number that is answered; a name alone helps nobody
        before a deadline.

    Help:
        Add one of the two.

    Bad:
        ```json
        {"contacts": [{"name": "Ines Marlow", "organisation": "Harbour Trust"}]}
        ```

    Good:
        ```json
        {"contacts": [{"name": "Ines Marlow", "phones": ["+44 1632 960001"]}]}
        ```
    """
    for index, contact in enumerate(view.release.contacts):
        if not contact.emails and not contact.phones:
            yield Finding(
                f"{_named(contact)} can be reached by no address and no number", f"/contacts/{index}", _key(contact)
            )


@release_rule("CON003", "contact-without-name", Severity.INFO, profile="wire")
def contact_without_name(view: ReleaseView) -> Iterator[Finding]:
    """A contact names no person and no desk.

    Why:
        Who calls a switchboard has to know whom to ask for.

    Help:
        Add the name of the person, or that of the desk.

    Bad:
        ```json
        {"contacts": [{"phones": ["+44 1632 960001"]}]}
        ```

    Good:
        ```json
        {"contacts": [{"name": "Press desk", "phones": ["+44 1632 960001"]}]}
        ```
    """
    for index, contact in enumerate(view.release.contacts):
        if contact.name is None and contact.role is None and contact.organisation is None:
            yield Finding(f"{_named(contact)} has no name", f"/contacts/{index}/name", _key(contact))


@release_rule("CON004", "undeliverable-email", Severity.WARNING)
def undeliverable_email(view: ReleaseView) -> Iterator[Finding]:
    """An e-mail address leads nowhere: its domain has no dot, or it is written out to hide it from programs.

    Why:
        A host name without a dot is known inside a network alone (RFC 5321, 2.3.5 asks for full names). And an
        address such as "press (at) example.org" is no address to the systems that a release passes through.

    Help:
        Write the address in full.

    Bad:
        ```json
        {"contacts": [{"name": "Press desk", "emails": ["press@mailhost"]}]}
        ```

        ```json
        {"contacts": [{"name": "Press desk, press (at) example.org"}]}
        ```

    Good:
        ```json
        {"contacts": [{"name": "Press desk", "emails": ["press@example.org"]}]}
        ```
    """
    for index, contact in enumerate(view.release.contacts):
        for number, email in enumerate(contact.emails):
            if "." not in email.rpartition("@")[2]:
                yield Finding(f"{shown(email)} has a domain without a dot", f"/contacts/{index}/emails/{number}", email)
        for field in ("name", "role", "organisation", "address"):
            if found := _OBFUSCATED.search(getattr(contact, field) or ""):
                message = f"{shown(found[0])} is no e-mail address as it is written"
                yield Finding(message, f"/contacts/{index}/{field}", found[0])


@release_rule("CON005", "invalid-phone", Severity.INFO)
def invalid_phone(view: ReleaseView) -> Iterator[Finding]:
    """A telephone number cannot be dialled from abroad: it has no country code, or too few or too many digits.

    Why:
        A release is read in other countries. ITU-T E.123 has the form: +, country code, number.

    Help:
        Begin it with the code of its country, as in +44 1632 960001.

    Bad:
        ```json
        {"contacts": [{"name": "Press desk", "phones": ["01632 960001"]}]}
        ```

        ```json
        {"contacts": [{"name": "Press desk", "phones": ["+44 16"]}]}
        ```

    Good:
        ```json
        {"contacts": [{"name": "Press desk", "phones": ["+44 1632 960001"]}]}
        ```
    """
    for index, contact in enumerate(view.release.contacts):
        for number, phone in enumerate(contact.phones):
            if reason := _undiallable(phone):
                yield Finding(f"{shown(phone)} {reason}", f"/contacts/{index}/phones/{number}", phone)


def _undiallable(phone: str) -> str | None:
    import phonenumbers  # slow to import, and many releases have no number

    try:
        parsed = phonenumbers.parse(phone, None)
    except phonenumbers.NumberParseException as error:
        without_code = error.error_type == phonenumbers.NumberParseException.INVALID_COUNTRY_CODE
        return "has no country code" if without_code else "is no telephone number"
    return None if phonenumbers.is_possible_number(parsed) else "has too few or too many digits"


def _named(contact: Contact) -> str:
    return shown(_key(contact))


def _key(contact: Contact) -> str:
    """What tells a contact from the others."""
    words = (contact.name, contact.role, contact.organisation, *contact.emails, *contact.phones, contact.address)
    return next((word for word in words if word), "".join(contact.urls[:1]))
