"""The two cookies of a signed-in browser: the session's name (Lax) and its key (Strict), never one value."""

from django.http import HttpRequest, HttpResponse

from houvast.access.sessions import Cookies

SESSION = "__Host-session"
KEY = "__Host-key"
LANGUAGE = "__Host-language"


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
