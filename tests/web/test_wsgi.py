"""Behind a proxy that ends TLS …"""

from io import BytesIO
from urllib.parse import urlencode
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

import pytest
from django.conf import settings
from django.core.handlers.wsgi import WSGIRequest
from django.core.wsgi import get_wsgi_application

from houvast.web import wsgi
from houvast.web.cookies import LANGUAGE

SECRET = "x" * 32
HOST = "testserver"


def posted(application: WSGIApplication, origin: str) -> dict[str, str]:
    """Posts a form as a browser does, over the plain connection that a proxy keeps to its server."""
    body = urlencode({"language": "fr", "csrfmiddlewaretoken": SECRET}).encode()
    environ: WSGIEnvironment = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": "/frame/language/",
        "SERVER_NAME": HOST,
        "SERVER_PORT": "8000",
        "HTTP_HOST": HOST,
        "HTTP_ORIGIN": origin,
        "HTTP_COOKIE": f"{settings.CSRF_COOKIE_NAME}={SECRET}",
        "CONTENT_TYPE": "application/x-www-form-urlencoded",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.url_scheme": "http",
        "wsgi.input": BytesIO(body),
    }
    told: dict[str, str] = {}

    def start(status: str, headers: list[tuple[str, str]], *_: object) -> object:
        told.update({"status": status[:3], **dict(headers)})
        return bytes

    b"".join(application(environ, start))  # type: ignore[arg-type]
    return told


def test_takes_the_forms_of_its_own_pages_and_no_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "PRODUCTION", True)
    served = wsgi.served()
    own = posted(served, f"https://{HOST}")
    assert own["status"] == "303"
    assert LANGUAGE in own["Set-Cookie"]
    for foreign in (f"http://{HOST}", "https://elsewhere.example", "null"):
        assert posted(served, foreign)["status"] == "403", foreign


def test_tells_browsers_to_come_in_no_other_way() -> None:
    told = posted(wsgi.over_tls(get_wsgi_application()), f"https://{HOST}")
    assert told["Strict-Transport-Security"].startswith("max-age=")
    assert "Strict-Transport-Security" not in posted(get_wsgi_application(), f"http://{HOST}")


def test_makes_addresses_that_nobody_on_the_way_can_read() -> None:
    """One that begins with http:// would carry its secret over the network before any proxy is reached."""
    made: list[str] = []

    def page(environ: WSGIEnvironment, start: StartResponse) -> list[bytes]:
        made.append(WSGIRequest(environ).build_absolute_uri("/fill/secret/"))
        start("200 OK", [])
        return []

    posted(wsgi.over_tls(page), f"https://{HOST}")
    assert made == [f"https://{HOST}/fill/secret/"]
