"""The pages of the three seats of the law."""

from uuid import UUID

from django.http import HttpResponse

from houvast.cell.selectors import show_seat as reading
from houvast.cell.selectors import start_seat as starting
from houvast.cell.selectors import start_seat_keys as starting_keys
from houvast.cell.services import change_seat as changing
from houvast.cell.services import end_seat as ending
from houvast.cell.services import key_seats as keying
from houvast.cell.services import seat_holder as seating
from houvast.kernel import clock
from houvast.web.cell import forms_seats as forms
from houvast.web.cell.facts import SEATED, cited, form_facts, seat_words
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


@keeps_draft
def seat_holder(request: HouvastRequest, security_cell: UUID) -> HttpResponse:
    """Seats somebody."""
    start = starting.start_seat(request.actor, security_cell)
    form = drafted(request, forms.SeatHolderForm, {"from_on": clock.today().isoformat()})
    form.offer(start)
    if saved(request, form, lambda: seating.seat_holder(request.actor, form.new(security_cell))):
        return see_other("cell:show_cell", security_cell=security_cell)
    facts = form_facts(form, start.head, seated=cited(SEATED))
    return page(request, "cell/seat_holder.html", facts, status=form.status)


@keeps_draft
def change_seat(request: HouvastRequest, cell_seat: UUID) -> HttpResponse:
    """Corrects somebody's time in a seat."""
    known = reading.show_seat(request.actor, cell_seat)
    form = drafted(request, forms.ChangeSeatForm, forms.seat_start(known.content))
    form.offer(starting.start_seat(request.actor, known.head.id))
    if saved(request, form, lambda: changing.change_seat(request.actor, cell_seat, form.content())):
        return see_other("cell:show_cell", security_cell=known.head.id)
    facts = form_facts(form, known.head, seat=seat_words(known.content))
    return page(request, "cell/change_seat.html", facts, status=form.status)


@keeps_draft
def end_seat(request: HouvastRequest, cell_seat: UUID) -> HttpResponse:
    """Sets somebody's last day in a seat."""
    known = reading.show_seat(request.actor, cell_seat)
    form = drafted(request, forms.EndSeatForm, {"until_on": clock.today().isoformat()})
    act = ending.end_seat
    if saved(request, form, lambda: act(request.actor, cell_seat, form.cleaned_data["until_on"])):
        return see_other("cell:show_cell", security_cell=known.head.id)
    facts = form_facts(form, known.head, seat=seat_words(known.content), holder=known.content.holder)
    return page(request, "cell/end_seat.html", facts, status=form.status)


@keeps_draft
def key_seats(request: HouvastRequest, security_cell: UUID) -> HttpResponse:
    """Changes with which keys the seats sign in; whoever gave theirs away knows the cell no more."""
    start = starting_keys.start_seat_keys(request.actor, security_cell)
    form = drafted(request, forms.KeySeatsForm, forms.keys_start(start))
    form.offer(start)
    if saved(request, form, lambda: keying.key_seats(request.actor, security_cell, form.keys(start))):
        return see_other("cell:list_cells")
    facts = form_facts(form, start.head, start=start)
    return page(request, "cell/key_seats.html", facts, status=form.status)
