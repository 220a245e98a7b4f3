"""The pages of meetings: the list, one meeting with its agenda, planning, moving, cancelling, papers."""

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from houvast.cell.selectors import download_meeting as downloading
from houvast.cell.selectors import list_meetings as listing
from houvast.cell.selectors import print_agenda as printing
from houvast.cell.selectors import print_own_agenda as own_items
from houvast.cell.selectors import show_meeting as reading
from houvast.cell.services import cancel_meeting as cancelling
from houvast.cell.services import move_meeting as moving
from houvast.cell.services import plan_meeting as planning
from houvast.web.cell import forms_meetings as forms
from houvast.web.cell.facts_meetings import list_facts, meeting_facts, to_tell
from houvast.web.cell.meeting_papers import agenda_pdf, paper_answer
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.paging import page_number
from houvast.web.ui.render import page, see_other
from houvast.web.work.ics import calendar_answer


def list_meetings(request: HouvastRequest, security_cell: UUID) -> HttpResponse:
    """Shows the meetings of a cell."""
    found = listing.list_meetings(request.actor, security_cell, page_number(request.GET))
    return page(request, "cell/list_meetings.html", list_facts(found))


@keeps_draft
def plan_meeting(request: HouvastRequest, security_cell: UUID) -> HttpResponse:
    """Plans a meeting."""
    found = listing.list_meetings(request.actor, security_cell)
    form = drafted(request, forms.PlanMeetingForm)
    if saved(request, form, lambda: planning.plan_meeting(request.actor, form.new(security_cell))):
        return see_other("cell:show_meeting", cell_meeting=form.submission_id)
    back = reverse("cell:list_meetings", kwargs={"security_cell": found.cell_id})
    facts = {"form": form, "found": found, "back": back}
    return page(request, "cell/plan_meeting.html", facts, status=form.status)


def show_meeting(request: HouvastRequest, cell_meeting: UUID) -> HttpResponse:
    """Shows a meeting with its agenda."""
    found = reading.show_meeting(request.actor, cell_meeting)
    return page(request, "cell/show_meeting.html", meeting_facts(found))


@keeps_draft
def move_meeting(request: HouvastRequest, cell_meeting: UUID) -> HttpResponse:
    """Moves a meeting; whoever is invited is invited anew."""
    found = reading.show_meeting(request.actor, cell_meeting)
    form = drafted(request, forms.MoveMeetingForm, forms.moment_of(found))
    form.offer(found)
    if saved(request, form, lambda: moving.move_meeting(request.actor, form.move(cell_meeting))):
        return see_other("cell:show_meeting", cell_meeting=cell_meeting)
    return page(request, "cell/move_meeting.html", meeting_facts(found, form), status=form.status)


def cancel_meeting(request: HouvastRequest, cell_meeting: UUID) -> HttpResponse:
    """Asks once more, then cancels a meeting; says who must hear it otherwise."""
    if request.method == "POST":
        cancelling.cancel_meeting(request.actor, cell_meeting)
        return see_other("cell:show_meeting", cell_meeting=cell_meeting)
    found = reading.show_meeting(request.actor, cell_meeting)
    return page(request, "cell/cancel_meeting.html", meeting_facts(found) | {"to_tell": to_tell(found)})


def download_meeting(request: HouvastRequest, cell_meeting: UUID) -> HttpResponse:
    """Gives the meeting for a calendar, under the cell's reference."""
    entry = downloading.download_meeting(request.actor, cell_meeting)
    return calendar_answer([entry], entry.reference)


def print_agenda(request: HouvastRequest, cell_meeting: UUID) -> HttpResponse:
    """Gives the agenda on paper, without a name."""
    return paper_answer(agenda_pdf(printing.print_agenda(request.actor, cell_meeting)))


def print_own_agenda(request: HouvastRequest, case_invitation: UUID) -> HttpResponse:
    """Gives one of those invited their own items on paper."""
    return paper_answer(agenda_pdf(own_items.print_own_agenda(request.actor, case_invitation)))
