"""The door through which the server reaches the application."""

import os
from collections.abc import Iterable
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "houvast.settings")


def over_tls(inner: WSGIApplication) -> WSGIApplication:
    """Returns the application as it is reached in production: through a proxy that ends TLS, never otherwise.

    The connection from the proxy is a plain one. Taken at its word, the addresses we hand out would begin
    with http:// and carry their secrets over the network in the clear, and our own forms would be refused
    as another site's. No header is asked, since whoever calls can write one.
    """

    def answer(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        environ["wsgi.url_scheme"] = "https"
        return inner(environ, start)

    return answer


def served() -> WSGIApplication:
    """Returns what the server calls: over TLS in production, as it comes in a demonstration and in tests."""
    inner = get_wsgi_application()
    return over_tls(inner) if settings.PRODUCTION else inner


application = served()
