"""The pages of an agenda: putting a case on it, its place, what it is to reach, taking it off."""

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from houvast.cell.selectors import start_item as starting
from houvast.cell.services import change_item as changing
from houvast.cell.services import put_on_agenda as putting
from houvast.cell.services import reorder_agenda as reordering
from houvast.cell.services import take_off_agenda as taking
from houvast.web.access.asking import typed
from houvast.web.cell.facts_meetings import item_facts, start_facts
from houvast.web.cell.forms_invitations import ChangeItemForm
from houvast.web.cell.forms_meetings import PutOnAgendaForm, ReorderAgendaForm, looked_for
from houvast.web.cell.reading import item_of
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import SeeOther, page, see_other


@keeps_draft
def put_on_agenda(request: HouvastRequest, cell_meeting: UUID) -> HttpResponse:
    """Puts a case of the mayor's list on the agenda; a name to look for comes posted, in no address."""
    sought = looked_for(request)
    back = None if sought is None else {"sought": sought}
    form = drafted(request, PutOnAgendaForm, {"case": request.GET.get("case", "")}, given_back=back)
    start = starting.start_item(request.actor, cell_meeting, words=sought or "", chosen=form.chosen)
    form.offer(start)
    if saved(request, form, lambda: putting.put_on_agenda(request.actor, form.new(cell_meeting))):
        return see_other("cell:show_item", agenda_item=form.submission_id)
    return page(request, "cell/put_on_agenda.html", start_facts(start, form), status=form.status)


def reorder_agenda(request: HouvastRequest, agenda_item: UUID) -> HttpResponse:
    """Moves an item one place; the agenda comes back at that item, so the keyboard goes on there."""
    found, form = item_of(request, agenda_item), ReorderAgendaForm(typed(request))
    act = reordering.reorder_agenda
    if saved(request, form, lambda: act(request.actor, form.reordering(agenda_item))):
        meeting = reverse("cell:show_meeting", kwargs={"cell_meeting": found.meeting_id})
        return SeeOther(f"{meeting}#item-{agenda_item}")
    return page(request, "cell/reorder_agenda.html", item_facts(found, form), status=form.status)


@keeps_draft
def change_item(request: HouvastRequest, agenda_item: UUID) -> HttpResponse:
    """Corrects what an item is to reach."""
    found = item_of(request, agenda_item)
    start = {"objective": found.objective, "special_reasons": found.special_reasons}
    form = drafted(request, ChangeItemForm, start)
    form.offer(found)
    if saved(request, form, lambda: changing.change_item(request.actor, form.change(agenda_item))):
        return see_other("cell:show_item", agenda_item=agenda_item)
    return page(request, "cell/change_item.html", item_facts(found, form), status=form.status)


def take_off_agenda(request: HouvastRequest, agenda_item: UUID) -> HttpResponse:
    """Asks once more, then takes a case off the agenda."""
    found = item_of(request, agenda_item)
    if request.method == "POST":
        taking.take_off_agenda(request.actor, agenda_item)
        return see_other("cell:show_meeting", cell_meeting=found.meeting_id)
    return page(request, "cell/take_off_agenda.html", item_facts(found))
