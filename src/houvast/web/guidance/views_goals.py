"""The pages of goals and of the plan that is agreed on."""

from uuid import UUID

from django.http import HttpResponse
from django.utils.translation import get_language

from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.guidance.selectors import list_domains as listing
from houvast.guidance.selectors import show_goal as goals
from houvast.guidance.selectors import show_plan as plans
from houvast.guidance.services import agree_plan as agreeing
from houvast.guidance.services import change_goal as changing
from houvast.guidance.services import end_goal as ending
from houvast.guidance.services import follow_goal as following
from houvast.guidance.services import set_goal as setting
from houvast.guidance.values.plan_templates import plan_templates
from houvast.kernel import clock
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.guidance import forms_goals as forms
from houvast.web.guidance.facts import identity_of
from houvast.web.guidance.facts_plan import goal_rows, templates_in
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def show_plan(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Shows goals, steps and what was agreed."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = plans.show_plan(request.actor, trajectory)
    facts = {"plan": found, "rows": goal_rows(found), "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/show_plan.html", facts)


@keeps_draft
def set_goal(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Sets a goal, from a template when one is chosen."""
    language, offered = get_language() or "nl", listing.list_domains(request.actor, trajectory)
    chosen = next((one for one in plan_templates() if one.id == request.GET.get("from")), None)
    form = drafted(request, forms.SetGoalForm, forms.template_start(chosen, language) if chosen else None)
    form.offer(offered)
    if saved(request, form, lambda: setting.set_goal(request.actor, form.new(trajectory))):
        return see_other("guidance:show_plan", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "templates": templates_in(language, chosen), "trajectory": known}
    return page(
        request, "guidance/set_goal.html", facts | {"identity": identity_of(known)}, status=form.status
    )


@keeps_draft
def follow_goal(request: HouvastRequest, trajectory: UUID, goal: UUID) -> HttpResponse:
    """Says where a goal stands."""
    found = goals.show_goal(request.actor, trajectory, goal)
    form = drafted(request, forms.FollowGoalForm, {"held_on": clock.today().isoformat()})
    form.offer(found)
    if saved(request, form, lambda: following.follow_goal(request.actor, form.new(trajectory, goal))):
        return see_other("guidance:show_plan", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "goal": found, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/follow_goal.html", facts, status=form.status)


@keeps_draft
def change_goal(request: HouvastRequest, trajectory: UUID, goal: UUID) -> HttpResponse:
    """Puts a goal into other words."""
    found = goals.show_goal(request.actor, trajectory, goal)
    form = drafted(request, forms.ChangeGoalForm, forms.goal_start(found))
    if saved(request, form, lambda: changing.change_goal(request.actor, form.new(trajectory, goal))):
        return see_other("guidance:show_plan", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "goal": found, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/change_goal.html", facts, status=form.status)


@keeps_draft
def end_goal(request: HouvastRequest, trajectory: UUID, goal: UUID) -> HttpResponse:
    """Ends a goal."""
    found = goals.show_goal(request.actor, trajectory, goal)
    form = drafted(request, forms.EndGoalForm)
    form.offer(found)
    if saved(request, form, lambda: ending.end_goal(request.actor, form.new(trajectory, goal))):
        return see_other("guidance:show_plan", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "goal": found, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/end_goal.html", facts, status=form.status)


@keeps_draft
def agree_plan(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Talks the plan through with the person and keeps it as it stands."""
    found = plans.show_plan(request.actor, trajectory)
    form = drafted(request, forms.AgreePlanForm, {"held_on": clock.today().isoformat()})
    if saved(request, form, lambda: agreeing.agree_plan(request.actor, form.new(trajectory))):
        return see_other("guidance:show_plan", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "plan": found, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/agree_plan.html", facts, status=form.status)
