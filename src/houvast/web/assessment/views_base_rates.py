"""The training page on rare things: why Houvast gives nobody a number."""

from django.http import HttpResponse

from houvast.assessment.selectors import show_base_rates as counting
from houvast.web.assessment.facts_base_rates import base_rate_facts
from houvast.web.assessment.facts_language import ways
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page


def show_base_rates(request: HouvastRequest) -> HttpResponse:
    """Shows the arithmetic as sentences, a picture and a table."""
    facts = base_rate_facts(counting.show_base_rates(request.actor))
    return page(request, "assessment/show_base_rates.html", facts | ways(request.actor))
