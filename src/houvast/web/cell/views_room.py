"""The pages of a meeting that is held: its beginning, the screens, items, its end, the sheet."""

from uuid import UUID

from django.http import HttpResponse

from houvast.cell.selectors import print_meeting_sheet as printing
from houvast.cell.selectors import show_meeting as planned
from houvast.cell.selectors import show_room as looking
from houvast.cell.selectors import show_running_meeting as reading
from houvast.cell.services import begin_item as beginning_item
from houvast.cell.services import begin_meeting as beginning
from houvast.cell.services import close_meeting as closing
from houvast.cell.services import end_item as ending
from houvast.cell.services import put_off_item as putting_off
from houvast.web.access.asking import typed
from houvast.web.cell.facts_meetings import meeting_facts
from houvast.web.cell.facts_room import form_facts, room_facts, running_facts
from houvast.web.cell.forms_room import EndItemForm, PutOffItemForm
from houvast.web.cell.meeting_papers import paper_answer
from houvast.web.cell.room_papers import sheet_pdf
from houvast.web.drafts.writing import saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def begin_meeting(request: HouvastRequest, cell_meeting: UUID) -> HttpResponse:
    """Asks once, then begins a meeting."""
    if request.method == "POST":
        beginning.begin_meeting(request.actor, cell_meeting)
        return see_other("cell:show_running_meeting", cell_meeting=cell_meeting)
    found = planned.show_meeting(request.actor, cell_meeting)
    return page(request, "cell/begin_meeting.html", meeting_facts(found))


def show_running_meeting(request: HouvastRequest, cell_meeting: UUID) -> HttpResponse:
    """Shows the coordinators' screen."""
    found = reading.show_running_meeting(request.actor, cell_meeting)
    return page(request, "cell/show_running_meeting.html", running_facts(found))


def show_room(request: HouvastRequest, cell_meeting: UUID) -> HttpResponse:
    """Shows what hangs on the wall."""
    return page(request, "cell/show_room.html", room_facts(looking.show_room(request.actor, cell_meeting)))


def close_meeting(request: HouvastRequest, cell_meeting: UUID) -> HttpResponse:
    """Says what goes, then closes a meeting."""
    if request.method == "POST":
        closing.close_meeting(request.actor, cell_meeting)
        return see_other("cell:show_running_meeting", cell_meeting=cell_meeting)
    found = reading.show_running_meeting(request.actor, cell_meeting)
    return page(request, "cell/close_meeting.html", running_facts(found))


def print_meeting_sheet(request: HouvastRequest, cell_meeting: UUID) -> HttpResponse:
    """Gives the sheet of a meeting on paper, without a name."""
    return paper_answer(sheet_pdf(printing.print_meeting_sheet(request.actor, cell_meeting)))


def begin_item(request: HouvastRequest, agenda_item: UUID) -> HttpResponse:
    """Begins to discuss a case."""
    if request.method == "POST":
        meeting = beginning_item.begin_item(request.actor, agenda_item)
        return see_other("cell:show_running_meeting", cell_meeting=meeting)
    found = reading.item_form(request.actor, agenda_item)
    return page(request, "cell/begin_item.html", form_facts(found, None))


def end_item(request: HouvastRequest, agenda_item: UUID) -> HttpResponse:
    """Ends the discussion of a case: the next review, a word."""
    found, form = reading.item_form(request.actor, agenda_item), EndItemForm(typed(request))
    if saved(request, form, lambda: ending.end_item(request.actor, form.end(agenda_item))):
        return see_other("cell:show_running_meeting", cell_meeting=found.meeting_id)
    return page(request, "cell/end_item.html", form_facts(found, form), status=form.status)


def put_off_item(request: HouvastRequest, agenda_item: UUID) -> HttpResponse:
    """Puts a case off."""
    found, form = reading.item_form(request.actor, agenda_item), PutOffItemForm(typed(request))
    act = putting_off.put_off_item
    if saved(
        request,
        form,
        lambda: act(request.actor, agenda_item, form.cleaned_data["word"], form.both_looked),
    ):
        return see_other("cell:show_running_meeting", cell_meeting=found.meeting_id)
    return page(request, "cell/put_off_item.html", form_facts(found, form), status=form.status)
