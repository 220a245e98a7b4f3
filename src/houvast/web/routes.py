"""Declares addresses: every route says to whom it is open, and saying nothing means signed in."""

from collections.abc import Callable
from enum import StrEnum

from django.http import HttpResponse
from django.urls import URLPattern, path


class OpenTo(StrEnum):
    """To whom an address answers at all; what they may know there is decided by the three rings."""

    SIGNED_IN = "signed_in"
    PUBLIC = "public"


View = Callable[..., HttpResponse]


def page(route: str, view: View, *, name: str, open_to: OpenTo = OpenTo.SIGNED_IN) -> URLPattern:
    """Returns an address whose view is open to signed-in people, or to everyone when it says so."""
    view.__dict__["open_to"] = open_to
    return path(route, view, name=name)
