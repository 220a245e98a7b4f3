"""The pages of the four questions after a talk."""

from uuid import UUID

from django.http import HttpResponse

from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.guidance.selectors import show_feedback as feedback
from houvast.guidance.services import give_feedback as giving
from houvast.kernel import clock
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.guidance.facts import identity_of
from houvast.web.guidance.facts_feedback import day_in, feedback_facts
from houvast.web.guidance.forms_goals import GiveFeedbackForm
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def show_feedback(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Shows each question over time, and on request a series before and after a day."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = feedback.show_feedback(request.actor, trajectory)
    facts = {"trajectory": known, "identity": identity_of(known)}
    facts |= feedback_facts(found, day_in(request.GET.get("since", "")))
    return page(request, "guidance/show_feedback.html", facts)


@keeps_draft
def give_feedback(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Asks the person four questions about the talk."""
    form = drafted(request, GiveFeedbackForm, {"held_on": clock.today().isoformat()})
    if saved(request, form, lambda: giving.give_feedback(request.actor, form.new(trajectory))):
        return see_other("guidance:show_feedback", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/give_feedback.html", facts, status=form.status)
