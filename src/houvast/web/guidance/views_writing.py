"""The pages on which something is added to a trajectory: one form each, kept while it is typed."""

from uuid import UUID

from django.http import HttpResponse

from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.guidance.selectors import list_domains as listing
from houvast.guidance.selectors import show_action as actions
from houvast.guidance.selectors import show_domains as domains
from houvast.guidance.selectors import show_note as notes
from houvast.guidance.selectors import show_plan as plans
from houvast.guidance.selectors import show_story as story
from houvast.guidance.services import add_note as adding
from houvast.guidance.services import correct_note as correcting
from houvast.guidance.services import evaluate_trajectory as evaluating
from houvast.guidance.services import finish_action as finishing
from houvast.guidance.services import hold_conversation as conversing
from houvast.guidance.services import plan_action as planning
from houvast.guidance.values.trajectory import evaluation_after
from houvast.kernel import clock
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.guidance import forms
from houvast.web.guidance.facts import identity_of
from houvast.web.guidance.facts_plan import look_back_facts
from houvast.web.guidance.forms_story import EvaluateTrajectoryForm, HoldConversationForm
from houvast.web.guidance.starting import conversation_facts, note_start
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


@keeps_draft
def add_note(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Adds a note."""
    form = drafted(request, forms.AddNoteForm)
    if saved(request, form, lambda: adding.add_note(request.actor, form.new(trajectory))):
        return see_other("guidance:show_trajectory", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/add_note.html", facts, status=form.status)


@keeps_draft
def correct_note(request: HouvastRequest, trajectory: UUID, note: UUID) -> HttpResponse:
    """Writes a note anew; the old one stays readable."""
    old = notes.show_note(request.actor, trajectory, note)
    form = drafted(request, forms.CorrectNoteForm, note_start(old.note))
    if saved(request, form, lambda: correcting.correct_note(request.actor, form.new(trajectory, note))):
        return see_other("guidance:show_trajectory", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "old": old, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/correct_note.html", facts, status=form.status)


@keeps_draft
def hold_conversation(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Keeps a conversation beside the earlier ones."""
    form = drafted(request, HoldConversationForm, {"held_on": clock.today().isoformat()})
    if saved(request, form, lambda: conversing.hold_conversation(request.actor, form.new(trajectory))):
        return see_other("guidance:show_trajectory", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    before = story.show_story(request.actor, trajectory)
    facts = {"form": form, "trajectory": known, "identity": identity_of(known)}
    facts |= conversation_facts(form, before)
    return page(request, "guidance/hold_conversation.html", facts, status=form.status)


@keeps_draft
def plan_action(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Plans an action."""
    form = drafted(request, forms.PlanActionForm)
    form.offer(listing.list_domains(request.actor, trajectory))
    if saved(request, form, lambda: planning.plan_action(request.actor, form.new(trajectory))):
        return see_other("guidance:show_trajectory", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/plan_action.html", facts, status=form.status)


@keeps_draft
def finish_action(request: HouvastRequest, trajectory: UUID, action: UUID) -> HttpResponse:
    """Ends an action."""
    agreed = actions.show_action(request.actor, trajectory, action)
    form = drafted(request, forms.FinishActionForm)
    if saved(request, form, lambda: finishing.finish_action(request.actor, form.end(trajectory, action))):
        return see_other("guidance:show_trajectory", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "agreed": agreed, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/finish_action.html", facts, status=form.status)


@keeps_draft
def evaluate_trajectory(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Looks back together."""
    today = clock.today()
    start = {"held_on": today.isoformat(), "next_on": evaluation_after(today).isoformat()}
    form = drafted(request, EvaluateTrajectoryForm, start)
    if saved(request, form, lambda: evaluating.evaluate_trajectory(request.actor, form.new(trajectory))):
        return see_other("guidance:show_trajectory", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    moved = domains.show_domains(request.actor, trajectory), plans.show_plan(request.actor, trajectory)
    facts = {"form": form, "trajectory": known, "identity": identity_of(known)} | look_back_facts(*moved)
    return page(request, "guidance/evaluate_trajectory.html", facts, status=form.status)
