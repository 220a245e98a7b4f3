"""The pages of what happens at the table: who came and left, frames, what is shown, points."""

from uuid import UUID

from django.http import HttpResponse

from houvast.cell.selectors import show_running_meeting as reading
from houvast.cell.services import agree_action as agreeing
from houvast.cell.services import note_arrival as arriving
from houvast.cell.services import note_departure as leaving
from houvast.cell.services import note_point as noting
from houvast.cell.services import remove_point as removing
from houvast.cell.services import show_in_room as showing
from houvast.cell.services import state_opening as stating
from houvast.cell.services import take_from_room as taking
from houvast.web.access.asking import typed
from houvast.web.cell import forms_room as forms
from houvast.web.cell.facts_room import form_facts, frame_words
from houvast.web.cell.reading import attendee_of
from houvast.web.drafts.writing import saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_part


def note_arrival(request: HouvastRequest, agenda_item: UUID) -> HttpResponse:
    """Notes that somebody came."""
    found, form = reading.item_form(request.actor, agenda_item), forms.NoteArrivalForm(typed(request))
    form.offer(found.item)
    if saved(request, form, lambda: arriving.note_arrival(request.actor, form.arrival(agenda_item))):
        return see_part("here", "cell:show_running_meeting", cell_meeting=found.meeting_id)
    return page(request, "cell/note_arrival.html", form_facts(found, form), status=form.status)


def note_departure(request: HouvastRequest, agenda_item: UUID) -> HttpResponse:
    """Notes that somebody left."""
    found, form = reading.item_form(request.actor, agenda_item), forms.NoteDepartureForm(typed(request))
    form.offer(found.item)
    act = leaving.note_departure
    if saved(request, form, lambda: act(request.actor, agenda_item, form.cleaned_data["who"])):
        return see_part("here", "cell:show_running_meeting", cell_meeting=found.meeting_id)
    return page(request, "cell/note_departure.html", form_facts(found, form), status=form.status)


def state_opening(request: HouvastRequest, agenda_item: UUID) -> HttpResponse:
    """Writes down in which legal frame somebody speaks."""
    found, who = reading.item_form(request.actor, agenda_item), attendee_of(request)
    form = forms.StateOpeningForm(typed(request), initial={"who": who, "frame": frame_words(found, who)})
    form.offer(found.item)
    if saved(request, form, lambda: stating.state_opening(request.actor, form.stating(agenda_item))):
        return see_part("here", "cell:show_running_meeting", cell_meeting=found.meeting_id)
    return page(request, "cell/state_opening.html", form_facts(found, form), status=form.status)


def show_in_room(request: HouvastRequest, agenda_item: UUID) -> HttpResponse:
    """Shows a statement or a point to everybody who is there."""
    found, form = reading.item_form(request.actor, agenda_item), forms.ShowInRoomForm(typed(request))
    form.offer(found.item)
    if saved(request, form, lambda: showing.show_in_room(request.actor, form.showing(agenda_item))):
        return see_part("statements", "cell:show_running_meeting", cell_meeting=found.meeting_id)
    return page(request, "cell/show_in_room.html", form_facts(found, form), status=form.status)


def take_from_room(request: HouvastRequest, shown_in_room: UUID) -> HttpResponse:
    """Takes something off the screen."""
    if request.method == "POST":
        meeting = taking.take_from_room(request.actor, shown_in_room)
        return see_part("statements", "cell:show_running_meeting", cell_meeting=meeting)
    found = reading.shown_form(request.actor, shown_in_room)
    return page(request, "cell/take_from_room.html", form_facts(found, None))


def agree_action(request: HouvastRequest, agenda_item: UUID) -> HttpResponse:
    """Notes an action."""
    found, form = reading.item_form(request.actor, agenda_item), forms.AgreeActionForm(typed(request))
    form.offer(found.item)
    if saved(request, form, lambda: agreeing.agree_action(request.actor, form.new(agenda_item))):
        return see_part("points", "cell:show_running_meeting", cell_meeting=found.meeting_id)
    return page(request, "cell/agree_action.html", form_facts(found, form), status=form.status)


def note_point(request: HouvastRequest, agenda_item: UUID) -> HttpResponse:
    """Notes a point."""
    found, form = reading.item_form(request.actor, agenda_item), forms.NotePointForm(typed(request))
    if saved(request, form, lambda: noting.note_point(request.actor, form.new(agenda_item))):
        return see_part("points", "cell:show_running_meeting", cell_meeting=found.meeting_id)
    return page(request, "cell/note_point.html", form_facts(found, form), status=form.status)


def remove_point(request: HouvastRequest, room_point: UUID) -> HttpResponse:
    """Asks once, then removes a point."""
    if request.method == "POST":
        meeting = removing.remove_point(request.actor, room_point)
        return see_part("points", "cell:show_running_meeting", cell_meeting=meeting)
    found = reading.point_form(request.actor, room_point)
    return page(request, "cell/remove_point.html", form_facts(found, None))
