"""Searching and reading the directory, for anyone who is signed in."""

from uuid import UUID

from django.http import HttpResponse

from houvast.access.rules import may
from houvast.directory.selectors import find_services as finding
from houvast.directory.selectors import show_service as reading
from houvast.web.directory.facts import search_facts
from houvast.web.directory.facts_entry import page_facts
from houvast.web.directory.forms_search import FindServicesForm
from houvast.web.requests import HouvastRequest
from houvast.web.ui.paging import page_number
from houvast.web.ui.render import page


def find_services(request: HouvastRequest) -> HttpResponse:
    """Searches the directory; what is asked stands in the address, so that going back goes back."""
    form = FindServicesForm(request.GET)
    found = finding.find_services(request.actor, form.wanted(), page_number(request.GET))
    facts = {**search_facts(form, found), "may_keep": may(request.actor, "directory.add_service")}
    facts["may_open"] = may(request.actor, "directory.change_public_page")
    return page(request, "directory/find_services.html", facts, status=422 if form.errors else 200)


def show_service(request: HouvastRequest, service_id: UUID) -> HttpResponse:
    """Shows one service, to read out on the phone."""
    return page(
        request,
        "directory/show_service.html",
        page_facts(reading.show_service(request.actor, service_id)),
    )
