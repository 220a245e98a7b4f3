"""The first page of everybody, and the search over one's own caseload."""

from django.http import HttpResponse

from houvast.guidance.selectors import search_caseload as searching
from houvast.journeys import show_my_work as working
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page
from houvast.web.work.facts import hit_facts, work_facts
from houvast.web.work.forms import SearchCaseloadForm


def show_my_work(request: HouvastRequest) -> HttpResponse:
    """Shows the day."""
    return page(request, "work/show_my_work.html", work_facts(working.show_my_work(request.actor)))


def search_caseload(request: HouvastRequest) -> HttpResponse:
    """Searches; the words come posted, so that they stand in no address and in no history."""
    form, hits = SearchCaseloadForm(request.POST or None), None
    if form.is_valid():
        hits = hit_facts(searching.search_caseload(request.actor, **form.cleaned_data))
    found = {"form": form, "hits": hits}
    return page(request, "work/search_caseload.html", found, status=200 if hits is not None else form.status)
