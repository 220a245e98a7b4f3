"""The pages of rounds: those of a dossier, beginning one, one's own part in it, ending it early."""

from uuid import UUID

from django.http import HttpResponse

from houvast.assessment.selectors import list_rounds as listing
from houvast.assessment.selectors import show_round as reading
from houvast.assessment.selectors import start_round as starting
from houvast.assessment.services import begin_round as beginning
from houvast.assessment.services import end_round as ending
from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.web.assessment import forms_rounds as forms
from houvast.web.assessment.facts_rounds import headed, list_facts, round_facts
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.guidance.facts import identity_of
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def list_rounds(request: HouvastRequest, dossier_id: UUID) -> HttpResponse:
    """Shows the rounds of a dossier, and what they came to."""
    found = listing.list_rounds(request.actor, dossier_id)
    facts = headed(request.actor, dossier_id) | list_facts(found)
    return page(request, "assessment/list_rounds.html", facts)


@keeps_draft
def begin_round(request: HouvastRequest, dossier_id: UUID) -> HttpResponse:
    """Begins a round while the trajectory is open: with what, who, why and by when."""
    known = identifying.identify_trajectory(request.actor, dossier_id)
    if not known.is_open:
        return see_other("assessment:list_rounds", dossier_id=dossier_id)
    start = starting.start_round(request.actor)
    form = drafted(request, forms.BeginRoundForm, forms.round_start(start))
    form.offer(start)
    if saved(request, form, lambda: beginning.begin_round(request.actor, form.new(dossier_id))):
        return see_other("assessment:show_round", rating_round=form.submission_id)
    facts = {"form": form, "start": start, "trajectory": known, "identity": identity_of(known)}
    return page(request, "assessment/begin_round.html", facts, status=form.status)


def show_round(request: HouvastRequest, rating_round: UUID) -> HttpResponse:
    """Shows what a round is about, who was asked, and what is one's own to do."""
    found = reading.show_round(request.actor, rating_round)
    facts = headed(request.actor, found.dossier_id) | round_facts(request.actor, found)
    return page(request, "assessment/show_round.html", facts)


@keeps_draft
def end_round(request: HouvastRequest, rating_round: UUID) -> HttpResponse:
    """Ends a round early, by whoever leads it."""
    found = reading.show_round(request.actor, rating_round)
    if not (found.line.i_lead and found.line.is_open):
        return see_other("assessment:show_round", rating_round=rating_round)
    form, act = drafted(request, forms.EndRoundForm), ending.end_round
    if saved(request, form, lambda: act(request.actor, rating_round, form.cleaned_data["because"])):
        return see_other("assessment:show_round", rating_round=rating_round)
    facts = headed(request.actor, found.dossier_id) | {"form": form, "line": found.line}
    return page(request, "assessment/end_round.html", facts, status=form.status)
