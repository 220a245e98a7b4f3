"""The pages of a trajectory as a whole: the list, the trajectory, its beginning and its end."""

from uuid import UUID

from django.http import HttpResponse

from houvast.access.rules import may
from houvast.access.selectors import list_attachments as attachments
from houvast.guidance.selectors import hats_to_tell as hats
from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.guidance.selectors import list_appointments as appointments
from houvast.guidance.selectors import list_stand_ins as stand_ins
from houvast.guidance.selectors import list_withheld as withheld
from houvast.guidance.selectors import show_caseload as caseload
from houvast.guidance.selectors import show_plan as plans
from houvast.guidance.selectors import show_story as story
from houvast.guidance.selectors import show_team_caseload as team_caseload
from houvast.guidance.selectors import show_trajectory as trajectories
from houvast.guidance.services import close_trajectory as closing
from houvast.guidance.services import open_trajectory as opening
from houvast.guidance.services import reopen_trajectory as reopening
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.guidance.facts import caseload_facts, identity_of, team_facts, trajectory_facts
from houvast.web.guidance.forms import OpenTrajectoryForm
from houvast.web.guidance.forms_story import CloseTrajectoryForm, ReopenTrajectoryForm
from houvast.web.requests import HouvastRequest
from houvast.web.ui.paging import page_number
from houvast.web.ui.render import page, see_other

WHOLE = 0


def show_caseload(request: HouvastRequest) -> HttpResponse:
    """Shows my trajectories."""
    closed = request.GET.get("show") == "closed"
    found = caseload.show_caseload(request.actor, closed=closed, number=page_number(request.GET))
    return page(request, "guidance/show_caseload.html", caseload_facts(found, closed=closed))


def show_team_caseload(request: HouvastRequest) -> HttpResponse:
    """Shows a coach which trajectories the team has, and nothing of what is in them."""
    found = team_caseload.show_team_caseload(request.actor, page_number(request.GET))
    return page(request, "guidance/show_team_caseload.html", team_facts(found))


@keeps_draft
def open_trajectory(request: HouvastRequest) -> HttpResponse:
    """Begins a trajectory without a referral."""
    form = drafted(request, OpenTrajectoryForm)
    form.offer(stand_ins.list_stand_ins(request.actor))
    if saved(request, form, lambda: opening.open_trajectory(request.actor, form.new())):
        return see_other("guidance:show_trajectory", trajectory=form.submission_id)
    return page(request, "guidance/open_trajectory.html", {"form": form}, status=form.status)


def show_trajectory(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Shows a trajectory with a page of its timeline, or with all of it to print."""
    number = WHOLE if request.GET.get("show") == "all" else page_number(request.GET)
    found = trajectories.show_trajectory(request.actor, trajectory, number)
    planned = appointments.list_appointments(request.actor, trajectory)
    files = attachments.list_attachments(request.actor, trajectory)
    facts = trajectory_facts(found) | {"appointments": planned, "files": files}
    facts |= {"withheld": withheld.list_withheld(request.actor, trajectory)}
    facts["hats_to_tell"] = hats.hats_to_tell(request.actor, trajectory)
    facts |= {"takes_part": may(request.actor, "cell.list_participations")}
    return page(request, "guidance/show_trajectory.html", facts)


def show_story(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Shows how the person's words moved."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = story.show_story(request.actor, trajectory)
    facts = {"story": found, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/show_story.html", facts)


@keeps_draft
def close_trajectory(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Closes a trajectory."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    plan = plans.show_plan(request.actor, trajectory)
    form = drafted(request, CloseTrajectoryForm)
    if saved(request, form, lambda: closing.close_trajectory(request.actor, form.new(trajectory))):
        return see_other("guidance:show_trajectory", trajectory=trajectory)
    facts = {"form": form, "plan": plan, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/close_trajectory.html", facts, status=form.status)


@keeps_draft
def reopen_trajectory(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Opens a closed trajectory again."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    form = drafted(request, ReopenTrajectoryForm)
    if saved(request, form, lambda: reopening.reopen_trajectory(request.actor, form.new(trajectory))):
        return see_other("guidance:show_trajectory", trajectory=trajectory)
    facts = {"form": form, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/reopen_trajectory.html", facts, status=form.status)
