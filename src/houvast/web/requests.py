"""The request as our views know it: with whoever acts."""

from django.http import HttpRequest

from houvast.access.actor import Actor
from houvast.access.sessions import Cookies, OpenSession


class HouvastRequest(HttpRequest):
    """A request inside ``acting``: ``actor`` is there on every page that is not public."""

    actor: Actor
    cookies: Cookies | None
    open_session: OpenSession | None
