"""The pages of the roster, and of the hand-over from one shift to the next."""

from uuid import UUID

from django.http import HttpResponse
from django.views.decorators.http import require_POST

from houvast.desk.selectors import list_to_pass_on as work
from houvast.desk.selectors import show_passed_on as reading
from houvast.desk.selectors import show_roster as rosters
from houvast.desk.services import pass_on_shift as passing
from houvast.desk.services import plan_week as planning
from houvast.desk.services import release_shift as releasing
from houvast.desk.services import swap_shifts as swapping
from houvast.desk.services import take_over_shift as taking_over
from houvast.desk.services import take_shift as taking
from houvast.desk.values.duty import Slot, slot_from
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.web.access.asking import typed
from houvast.web.desk.facts_duty import passed_facts, roster_facts
from houvast.web.desk.forms_duty import PassOnShiftForm, PlanWeekForm, SwapShiftsForm, monday_from
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def show_roster(request: HouvastRequest) -> HttpResponse:
    """Shows who is on duty when."""
    return page(request, "desk/show_roster.html", roster_facts(rosters.show_roster(request.actor)))


def plan_week(request: HouvastRequest) -> HttpResponse:
    """Plans a week, and others alike."""
    roster = rosters.show_roster(request.actor)
    week = monday_from(request.GET.get("week", ""), roster)
    form = PlanWeekForm(typed(request), roster=roster, week=week)
    if saved(request, form, lambda: planning.plan_week(request.actor, form.plan())):
        return see_other("desk:show_roster")
    return page(request, "desk/plan_week.html", {"form": form, "week": week}, status=form.status)


@require_POST
def take_shift(request: HouvastRequest) -> HttpResponse:
    """Takes a half day with one tap."""
    taking.take_shift(request.actor, _slot(request))
    return _back(request)


@require_POST
def release_shift(request: HouvastRequest) -> HttpResponse:
    """Opens a half day again with one tap."""
    releasing.release_shift(request.actor, _slot(request))
    return see_other("desk:show_roster")


def swap_shifts(request: HouvastRequest) -> HttpResponse:
    """Exchanges two half days."""
    roster = rosters.show_roster(request.actor)
    form = SwapShiftsForm(typed(request), roster=roster, first=request.GET.get("half", ""))
    if saved(request, form, lambda: swapping.swap_shifts(request.actor, *form.pair())):
        return see_other("desk:show_roster")
    return page(request, "desk/swap_shifts.html", {"form": form}, status=form.status)


@keeps_draft
def pass_on_shift(request: HouvastRequest) -> HttpResponse:
    """Writes down what the next must know."""
    found = work.list_to_pass_on(request.actor)
    form = drafted(request, PassOnShiftForm.of(found))
    if saved(request, form, lambda: passing.pass_on_shift(request.actor, form.new())):
        return see_other("desk:show_passed_on", passed_id=form.submission_id)
    return page(request, "desk/pass_on_shift.html", {"form": form, "work": found}, status=form.status)


def show_passed_on(request: HouvastRequest, passed_id: UUID) -> HttpResponse:
    """Shows a hand-over, to read, to print and to take over."""
    passed = reading.show_passed_on(request.actor, passed_id)
    return page(request, "desk/show_passed_on.html", passed_facts(passed))


@require_POST
def take_over_shift(request: HouvastRequest, passed_id: UUID) -> HttpResponse:
    """Takes a hand-over with one tap."""
    taking_over.take_over_shift(request.actor, passed_id)
    return see_other("desk:show_passed_on", passed_id=passed_id)


def _slot(request: HouvastRequest) -> Slot:
    """The half day that was tapped; an unknown one does not exist."""
    slot = slot_from(request.POST.get("half", ""))
    if slot is None:
        raise NotFound(message("This does not exist, or not for you."))
    return slot


def _back(request: HouvastRequest) -> HttpResponse:
    """To the list when it was tapped there, else to the roster."""
    return see_other("desk:list_questions" if request.POST.get("from") == "list" else "desk:show_roster")
