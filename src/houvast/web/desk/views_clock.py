"""The pages of the response clock: by when somebody hears something, and which days do not count."""

from uuid import UUID

from django.http import HttpResponse
from django.views.decorators.http import require_POST

from houvast.desk.selectors import list_overdue as overdue
from houvast.desk.selectors import show_clock as reading
from houvast.desk.services import add_closed_day as closing
from houvast.desk.services import change_clock as changing
from houvast.desk.services import mark_answered as marking
from houvast.desk.services import remove_closed_day as opening
from houvast.desk.services import unmark_answered as unmarking
from houvast.web.access.asking import typed
from houvast.web.desk.facts import overdue_facts
from houvast.web.desk.facts_duty import clock_facts
from houvast.web.desk.forms_clock import AddClosedDayForm, ChangeClockForm
from houvast.web.drafts.writing import saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.paging import page_number
from houvast.web.ui.render import page, see_other


def list_overdue(request: HouvastRequest) -> HttpResponse:
    """Shows the questions whose day for a first answer is gone by."""
    found = overdue.list_overdue(request.actor, number=page_number(request.GET))
    return page(request, "desk/list_overdue.html", overdue_facts(found))


@require_POST
def mark_answered(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Notes with one tap that the asker heard from the desk today."""
    marking.mark_answered(request.actor, question_id)
    return see_other("desk:show_question", question_id=question_id)


@require_POST
def unmark_answered(request: HouvastRequest, question_id: UUID) -> HttpResponse:
    """Takes that tap back."""
    unmarking.unmark_answered(request.actor, question_id)
    return see_other("desk:show_question", question_id=question_id)


def change_clock(request: HouvastRequest) -> HttpResponse:
    """Chooses the working days by entrance, beside the days that do not count."""
    kept = reading.show_clock(request.actor)
    form = ChangeClockForm(typed(request), kept=kept)
    act = changing.change_clock
    if saved(request, form, lambda: act(request.actor, kept.controller_id, form.days())):
        return see_other("desk:change_clock")
    return page(request, "desk/change_clock.html", clock_facts(kept) | {"form": form}, status=form.status)


def add_closed_day(request: HouvastRequest) -> HttpResponse:
    """Enters a day on which the service is closed."""
    kept = reading.show_clock(request.actor)
    form = AddClosedDayForm(typed(request))
    act = closing.add_closed_day
    if saved(request, form, lambda: act(request.actor, kept.controller_id, *form.closed())):
        return see_other("desk:change_clock")
    return page(request, "desk/add_closed_day.html", {"form": form}, status=form.status)


@require_POST
def remove_closed_day(request: HouvastRequest, closed_id: UUID) -> HttpResponse:
    """Takes a closed day back."""
    opening.remove_closed_day(request.actor, closed_id)
    return see_other("desk:change_clock")
