"""Whose visit a receiver's page is, the language of its words, and what every such page prints."""

from collections.abc import Mapping
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.utils.translation.trans_real import parse_accept_lang_header

from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.web.cookies import LANGUAGE
from houvast.web.receive.packs import Pack, pack_for, packs
from houvast.web.ui.render import page

COOKIE: Final = "__Host-receive"
WANTED: Final = "l"


def visit_of(request: HttpRequest) -> str:
    """Returns the browser's visit; raises NotFound when it has none."""
    visit = request.COOKIES.get(COOKIE, "")
    if not visit:
        raise NotFound(message("This page is closed. Call the service that sent it to you."))
    return visit


def set_receiving(response: HttpResponse, visit: str) -> None:
    """Gives the browser its visit; it ends with the browser, and after two hours by the database."""
    response.set_cookie(COOKIE, visit, secure=True, httponly=True, samesite="Strict", path="/")


def drop_receiving(response: HttpResponse) -> None:
    """Takes the visit away."""
    response.delete_cookie(COOKIE, path="/")


def pack_of(request: HttpRequest, language: str = "") -> Pack:
    """Returns the words of a page: as the reader chose, else as the sender did, else as the browser says."""
    accepted = [
        tag.split("-")[0] for tag, _q in parse_accept_lang_header(request.headers.get("Accept-Language", ""))
    ]
    chosen = request.GET.get(WANTED, "") or request.POST.get(WANTED, "")
    return pack_for(chosen, language, request.COOKIES.get(LANGUAGE, ""), *accepted)


def frame_facts(pack: Pack) -> Mapping[str, object]:
    """Returns what every receiver's page prints around its content."""
    others = [(each.language, each.words["language_own"]) for each in packs().values() if each is not pack]
    return {"pack": pack, "words": pack.words, "others": others}


def closed(request: HttpRequest, status: int = NotFound.status) -> HttpResponse:
    """Answers that a page is closed, whatever the reason, and forgets the visit."""
    answer = page(request, "receive/closed.html", dict(frame_facts(pack_of(request))), status=status)
    drop_receiving(answer)
    return answer
