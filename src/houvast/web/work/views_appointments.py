"""The pages of appointments."""

from uuid import UUID

from django.http import HttpResponse

from houvast.guidance.selectors import export_appointment as exporting
from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.guidance.selectors import list_appointments as listing
from houvast.guidance.selectors import show_appointment as appointments
from houvast.guidance.services import move_appointment as moving
from houvast.guidance.services import plan_appointment as planning
from houvast.guidance.services import settle_appointment as settling
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.guidance.facts import identity_of
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other
from houvast.web.work.facts import appointment_facts
from houvast.web.work.forms_appointments import (
    MoveAppointmentForm,
    PlanAppointmentForm,
    SettleAppointmentForm,
)
from houvast.web.work.ics import calendar_answer
from houvast.web.work.starting import move_start, settle_start


def list_appointments(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Shows a trajectory's appointments."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    lines = listing.list_appointments(request.actor, trajectory)
    facts = {"lines": lines, "trajectory": known, "identity": identity_of(known)}
    return page(request, "work/list_appointments.html", facts)


@keeps_draft
def plan_appointment(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Plans an appointment."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    form = drafted(request, PlanAppointmentForm)
    if saved(request, form, lambda: planning.plan_appointment(request.actor, form.new(trajectory))):
        return see_other("work:list_appointments", trajectory=trajectory)
    facts = {"form": form, "trajectory": known, "identity": identity_of(known)}
    return page(request, "work/plan_appointment.html", facts, status=form.status)


@keeps_draft
def move_appointment(request: HouvastRequest, trajectory: UUID, appointment: UUID) -> HttpResponse:
    """Moves an appointment."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    line = appointments.show_appointment(request.actor, trajectory, appointment)
    form = drafted(request, MoveAppointmentForm, move_start(line))
    act = moving.move_appointment
    if saved(request, form, lambda: act(request.actor, form.new(trajectory, appointment))):
        return see_other("work:list_appointments", trajectory=trajectory)
    facts = appointment_facts(form, known, line)
    return page(request, "work/move_appointment.html", facts, status=form.status)


@keeps_draft
def settle_appointment(request: HouvastRequest, trajectory: UUID, appointment: UUID) -> HttpResponse:
    """Notes what became of an appointment."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    line = appointments.show_appointment(request.actor, trajectory, appointment)
    form = drafted(request, SettleAppointmentForm, settle_start(line))
    act = settling.settle_appointment
    if saved(request, form, lambda: act(request.actor, form.new(trajectory, appointment))):
        return see_other("work:list_appointments", trajectory=trajectory)
    facts = appointment_facts(form, known, line)
    return page(request, "work/settle_appointment.html", facts, status=form.status)


def export_appointment(request: HouvastRequest, trajectory: UUID, appointment: UUID) -> HttpResponse:
    """Gives one appointment to a calendar: moment and reference."""
    entry = exporting.export_appointment(request.actor, trajectory, appointment)
    return calendar_answer([entry], f"houvast-{entry.reference}")
