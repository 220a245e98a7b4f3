"""The directory as anybody may read it: no account, no cookie, and browsers may keep it for five minutes."""

from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils import translation

from houvast.directory.selectors import find_public_services as finding
from houvast.directory.selectors import show_public_service as reading
from houvast.directory.values.search import PublicTitle
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.web.directory.facts import search_facts
from houvast.web.directory.facts_entry import entry_facts
from houvast.web.directory.forms_search import FindPublicServicesForm
from houvast.web.ui.paging import page_number
from houvast.web.ui.render import page

LANGUAGES: Final = {"nl": "Nederlands", "fr": "Français"}
KEPT: Final = "public, max-age=300"


def find_public_services(request: HttpRequest, public_address: str, public_language: str) -> HttpResponse:
    """Searches an open directory."""
    with translation.override(_spoken(public_language)):
        form = FindPublicServicesForm(request.GET)
        found = finding.find_public_services(public_address, form.wanted(), page_number(request.GET))
        facts = search_facts(form, found.found) | _frame(found.title, public_language)
        status = 422 if form.errors else 200
        answer = page(request, "directory/find_public_services.html", facts, status=status)
    return _kept(answer, found.title, public_language)


def show_public_service(
    request: HttpRequest, public_address: str, public_language: str, service_id: UUID
) -> HttpResponse:
    """Shows one service of an open directory."""
    with translation.override(_spoken(public_language)):
        found = reading.show_public_service(public_address, service_id)
        facts = {"facts": entry_facts(found.entries), "service_id": service_id}
        facts |= _frame(found.title, public_language)
        answer = page(request, "directory/show_public_service.html", facts)
    return _kept(answer, found.title, public_language)


def _spoken(language: str) -> str:
    """Returns a language these pages are in; raises NotFound for any other."""
    if language not in LANGUAGES:
        raise NotFound(message("This does not exist, or not for you."))
    return language


def _frame(title: PublicTitle, language: str) -> dict[str, object]:
    """Returns what every open page prints around its content."""
    others = [(code, name) for code, name in LANGUAGES.items() if code != language]
    return {
        "title": title,
        "name": title.fr if language == "fr" else title.nl,
        "spoken": language,
        "others": others,
    }


def _kept(answer: HttpResponse, title: PublicTitle, language: str) -> HttpResponse:
    answer.headers["Cache-Control"] = KEPT
    answer.headers["Content-Language"] = language
    if title.is_indexed:
        answer.headers["X-Robots-Tag"] = "all"
    return answer
