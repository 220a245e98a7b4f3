"""The legal texts that the other pages cite."""

from django.http import HttpResponse
from django.utils.translation import get_language

from houvast.kernel import clock
from houvast.legal.selectors import show_citations as texts
from houvast.legal.values import LANGUAGES
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page


def show_citations(request: HouvastRequest) -> HttpResponse:
    """Shows every legal text held, as it stands today, in the reader's language or another (F16)."""
    asked = request.GET.get("language", "")
    language = asked if asked in LANGUAGES else (get_language() or "en")[:2]
    shown = texts.show_citations(language, clock.today())
    return page(request, "legal/show_citations.html", {"texts": shown, "languages": LANGUAGE_NAMES})


LANGUAGE_NAMES = (("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"), ("en", "English"))
