"""Whose visit a page is, and the language of its pages."""

from collections.abc import Mapping
from typing import Final

from django.http import HttpRequest
from django.utils.translation.trans_real import parse_accept_lang_header

from houvast.access.sessions import is_handed_over
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.web.cookies import LANGUAGE, VISIT, read_cookies
from houvast.web.fill.packs import Pack, pack_for, packs

WANTED: Final = "l"


def visit_of(request: HttpRequest) -> str:
    """Returns the browser's visit; raises NotFound when it has none."""
    visit = request.COOKIES.get(VISIT, "")
    if not visit:
        raise NotFound(message("This page is closed. Ask your worker for a new one."))
    return visit


def pack_of(request: HttpRequest, language: str = "") -> Pack:
    """Returns the words of a page: as the reader chose, else as its worker did, else as the browser says."""
    accepted = [
        tag.split("-")[0] for tag, _q in parse_accept_lang_header(request.headers.get("Accept-Language", ""))
    ]
    chosen = request.GET.get(WANTED, "") or request.POST.get(WANTED, "")
    return pack_for(chosen, language, request.COOKIES.get(LANGUAGE, ""), *accepted)


def frame_facts(request: HttpRequest, pack: Pack) -> Mapping[str, object]:
    """Returns what every page to fill in prints around its content."""
    cookies = read_cookies(request)
    return {
        "pack": pack,
        "words": pack.words,
        "others": [
            (each.language, each.words["language_own"]) for each in packs().values() if each is not pack
        ],
        "is_handed_over": cookies is not None and is_handed_over(cookies),
    }
