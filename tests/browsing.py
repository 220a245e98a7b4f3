"""Whole requests without JavaScript, as somebody who is signed in."""

from django.test import Client

from houvast.web.cookies import KEY, SESSION
from world import Person


def browsing(person: Person | None, language: str = "en") -> Client:
    """Returns a client that holds somebody's cookies, or nobody's."""
    client = Client(headers={"accept-language": language})
    client.cookies["__Host-language"] = language
    if person is not None:
        client.cookies[SESSION] = person.cookies.session
        client.cookies[KEY] = person.cookies.key
    return client
