"""Whole requests without JavaScript, as somebody who is signed in."""

from django.test import Client
from django.test.client import ClientHandler

from houvast.web.cookies import KEY, SESSION
from world import Person

_ONE = ClientHandler(enforce_csrf_checks=False)
"""As one server answers everybody: its middleware reads every static file when it begins."""
_STRICT = ClientHandler(enforce_csrf_checks=True)
"""The same, and whoever posts must have been given a token."""


def visiting(language: str = "en", address: str = "127.0.0.1") -> Client:
    """Returns a browser that was never here before."""
    client = Client(headers={"accept-language": language}, REMOTE_ADDR=address)
    client.handler = _ONE
    return client


def browsing(person: Person | None, language: str = "en") -> Client:
    """Returns a client that holds somebody's cookies, or nobody's."""
    client = visiting(language)
    client.cookies["__Host-language"] = language
    if person is not None:
        client.cookies[SESSION] = person.cookies.session
        client.cookies[KEY] = person.cookies.key
    return client


def browsing_strictly(person: Person) -> Client:
    """Returns a client as ``browsing`` does, whose posts are refused without the token of a page."""
    client = browsing(person)
    client.handler = _STRICT
    return client
