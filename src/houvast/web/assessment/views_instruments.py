"""The pages on which everybody reads what a service asks with, and compares versions."""

from django.http import HttpResponse

from houvast.assessment.selectors import compare_versions as comparing
from houvast.assessment.selectors import list_instruments as listing
from houvast.assessment.selectors import show_instrument as showing
from houvast.web.assessment.facts_instruments import instrument_facts, list_facts
from houvast.web.assessment.facts_preview import languages_facts, preview_facts
from houvast.web.assessment.facts_terms import terms_in_instrument
from houvast.web.assessment.facts_versions import comparison_facts
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page


def list_instruments(request: HouvastRequest) -> HttpResponse:
    """Lists the instruments with their versions."""
    found = listing.list_instruments(request.actor)
    return page(request, "assessment/list_instruments.html", list_facts(found))


def show_instrument(request: HouvastRequest, instrument: str) -> HttpResponse:
    """Shows one version as whoever rates sees it, or its languages side by side."""
    found = showing.show_instrument(request.actor, instrument)
    definition, wanted = found.version.definition, request.GET.get("in", "")
    facts = instrument_facts(found)
    if wanted == "all":
        facts |= languages_facts(definition)
    else:
        facts |= preview_facts(definition, wanted)
    facts |= terms_in_instrument(request.actor, definition, str(facts["language"]))
    return page(request, "assessment/show_instrument.html", facts)


def compare_versions(request: HouvastRequest) -> HttpResponse:
    """Lays two versions side by side; which, stands in the address."""
    before, after = request.GET.get("before", ""), request.GET.get("after", "")
    found = comparing.compare_versions(request.actor, before, after)
    return page(request, "assessment/compare_versions.html", comparison_facts(found))
