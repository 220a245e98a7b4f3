"""How far a team agrees, on the screen and as a file; and what is still open in one's own dossiers."""

from django.http import HttpResponse

from houvast.assessment.selectors import print_agreement as printing
from houvast.assessment.selectors import show_agreement as showing
from houvast.journeys import list_gaps as listing
from houvast.web.assessment.agreement_pdf import agreement_answer
from houvast.web.assessment.facts_agreement import agreement_facts
from houvast.web.assessment.facts_gaps import gaps_facts
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page


def show_agreement(request: HouvastRequest) -> HttpResponse:
    """Shows where raters lay apart, and what can be said of it."""
    shown = showing.show_agreement(request.actor, request.GET.get("of", ""))
    return page(request, "assessment/show_agreement.html", agreement_facts(shown))


def print_agreement(request: HouvastRequest) -> HttpResponse:
    """Gives the same as a file, in the reader's language."""
    return agreement_answer(printing.print_agreement(request.actor, request.GET.get("of", "")))


def list_gaps(request: HouvastRequest) -> HttpResponse:
    """Shows what nobody knows yet and what has no action, dossier by dossier of one's own."""
    return page(request, "assessment/list_gaps.html", gaps_facts(listing.list_gaps(request.actor)))
