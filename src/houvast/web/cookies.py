"""The two cookies of a signed-in browser: the session's name (Lax) and its key (Strict), never one value.

A third recognises the browser at its next sign-in, so that a stranger's wrong tries do not count against it.
"""

import secrets

from django.http import HttpRequest, HttpResponse

from houvast.access.sessions import Cookies

SESSION = "__Host-session"
KEY = "__Host-key"
LANGUAGE = "__Host-language"
DEVICE = "__Host-device"
AGAIN = "__Host-again"
DEVICE_DAYS = 400
AGAIN_SECONDS = 15
VISIT = "__Host-fill"
VISIT_SECONDS = 2 * 60 * 60
ASK = "__Host-ask"


def read_cookies(request: HttpRequest) -> Cookies | None:
    """Returns both cookies, or None when either is missing."""
    session, key = request.COOKIES.get(SESSION), request.COOKIES.get(KEY)
    return Cookies(session, key) if session and key else None


def set_cookies(response: HttpResponse, cookies: Cookies) -> None:
    """Gives the browser its cookies, for as long as it stays open."""
    response.set_cookie(SESSION, cookies.session, secure=True, httponly=True, samesite="Lax", path="/")
    response.set_cookie(KEY, cookies.key, secure=True, httponly=True, samesite="Strict", path="/")


def drop_cookies(response: HttpResponse) -> None:
    """Takes both cookies away."""
    for name in (SESSION, KEY):
        response.delete_cookie(name, path="/")


def device_cookie(request: HttpRequest) -> str:
    """Returns what recognises this browser, made now when it has nothing yet."""
    known = request.COOKIES.get(DEVICE, "")
    return known if known.isalnum() else secrets.token_hex(16)


def set_device(response: HttpResponse, device: str) -> None:
    """Lets the browser be recognised at its next sign-in; the value opens nothing."""
    response.set_cookie(
        DEVICE, device, max_age=DEVICE_DAYS * 86400, secure=True, httponly=True, samesite="Lax", path="/"
    )


def set_visit(response: HttpResponse, visit: str) -> None:
    """Gives the browser its visit to a page to fill in, two hours at most; no other site sends it along."""
    response.set_cookie(
        VISIT, visit, max_age=VISIT_SECONDS, secure=True, httponly=True, samesite="Strict", path="/"
    )


def drop_visit(response: HttpResponse) -> None:
    """Takes the visit away."""
    response.delete_cookie(VISIT, path="/")


def set_ask(response: HttpResponse, visit: str) -> None:
    """Gives the browser its visit to a question by form; it ends with the browser, or by its own seal."""
    response.set_cookie(ASK, visit, secure=True, httponly=True, samesite="Strict", path="/")


def drop_ask(response: HttpResponse) -> None:
    """Takes that visit away."""
    response.delete_cookie(ASK, path="/")
