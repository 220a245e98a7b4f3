"""The context processor that builds the frame around every page."""

from collections.abc import Iterable

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

from houvast.access.values import Function, Hat
from houvast.web.ui.navigation import (
    ACCOUNT,
    AIDS,
    CHANGE_HAT,
    DANGER_LINE,
    DESK,
    HOME,
    LANGUAGE,
    MAIN,
    SIGN_OUT,
    STAY,
    WORN,
    Entry,
    address,
)
from houvast.web.ui.shapes import Frame, Language, Link, NavItem

LANGUAGES = (("nl", "Nederlands"), ("fr", "Français"), ("en", "English"))

EXIT_URL = "https://www.meteo.be/"
"""Where the quick exit leads: the weather, which anybody may have been reading."""


def frame(request: HttpRequest) -> dict[str, Frame]:
    """Gives each template ``frame``: what the reader's functions offer, and where the reader is."""
    actor = getattr(request, "actor", None)
    functions = frozenset(getattr(actor, "functions", ()))
    signed_in = actor is not None
    closed = tuple(getattr(actor, "closed", {}).values())
    return {
        "frame": Frame(
            signed_in=signed_in,
            home_url=(address(HOME) if signed_in else "") or "/",
            navigation=_navigation(functions, request.path) if signed_in else (),
            aids=_links(AIDS, functions) if signed_in else (),
            account=_links(ACCOUNT, functions) if signed_in else (),
            languages=tuple(Language(code, name, code == get_language()) for code, name in LANGUAGES),
            language_url=address(LANGUAGE),
            here=request.get_full_path() if request.method == "GET" else request.path,
            sign_out_url=address(SIGN_OUT) if signed_in else "",
            exit_url=str(getattr(settings, "HOUVAST_EXIT_URL", EXIT_URL)),
            danger_url=_danger_url(functions, request.path),
            danger_apart=_keeps_draft(request),
            stay_url=address(STAY) if signed_in else "",
            idle_minutes=settings.SESSION_IDLE_MINUTES,
            damaged=tuple(one for one in closed if one.is_damaged),
            keyless=tuple(one for one in closed if not one.is_damaged),
            hat=str(WORN.get(getattr(actor, "hat", Hat.NONE), "")),
            change_hat_url=address(CHANGE_HAT) if signed_in else "",
        )
    }


def _danger_url(functions: frozenset[Function], path: str) -> str:
    """Returns where the danger line is, on each page of the desk and the first page of who works there."""
    near = path.startswith(address(DESK)) or path == address(HOME)
    return address(DANGER_LINE) if near and Function.DESK in functions else ""


def _keeps_draft(request: HttpRequest) -> bool:
    """Whether something is being written on this page, which must not be left for another."""
    match = request.resolver_match
    return bool(match and getattr(match.func, "keeps_draft", False))


def _offered(entries: Iterable[Entry], functions: frozenset[Function]) -> list[Link]:
    """Returns the entries that somebody with these functions is offered and that exist here."""
    found = (Link(str(e.label), address(e.url_name)) for e in entries if e.functions & functions)
    return [link for link in found if link.url]


def _links(entries: Iterable[Entry], functions: frozenset[Function]) -> tuple[Link, ...]:
    """Returns the entries offered, as links."""
    return tuple(_offered(entries, functions))


def _navigation(functions: frozenset[Function], path: str) -> tuple[NavItem, ...]:
    """Returns the navigation; the entry of whose addresses the longest begins the path is current."""
    links = _offered(MAIN, functions)
    inside = [
        (begun, entry.url_name) for entry in MAIN for begun in _addresses(entry) if path.startswith(begun)
    ]
    current = address(max(inside, key=lambda pair: len(pair[0]), default=("", ""))[1])
    return tuple(NavItem(link.label, link.url, link.url == current) for link in links)


def _addresses(entry: Entry) -> list[str]:
    """The addresses of an entry's own page and of the others that belong to it, as far as they exist here."""
    return [url for url in map(address, (entry.url_name, *entry.others)) if url]
