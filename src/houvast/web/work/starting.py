"""How the forms of appointments and outings begin: with what is known already."""

from datetime import datetime, timedelta
from uuid import UUID

from django.utils import timezone

from houvast.guidance.selectors import show_appointment as appointments
from houvast.guidance.selectors._appointments import AppointmentLine
from houvast.guidance.selectors.show_own_outing import OutingPage
from houvast.guidance.values.appointments import AppointmentEnd
from houvast.kernel import clock
from houvast.web.requests import HouvastRequest

USUAL_OUTING = timedelta(hours=2)
QUARTER = 15


def move_start(line: AppointmentLine) -> dict[str, object]:
    """Returns how moving begins: at the moment an appointment has."""
    return {"starts_at": timezone.localtime(line.content.plan.starts_at)}


def settle_start(line: AppointmentLine) -> dict[str, object]:
    """Returns how settling begins: an appointment whose moment has come took place, more often than not."""
    return {"end": AppointmentEnd.KEPT.value} if line.content.plan.starts_at <= clock.now() else {}


def outing_start(request: HouvastRequest, mine: OutingPage) -> dict[str, object]:
    """Returns how an outing begins: from the appointment a link names, with the number last given."""
    begin: dict[str, object] = {"phone": mine.phone, "back_at": later()}
    named = [request.GET.get(name, "") for name in ("trajectory", "appointment")]
    if all(named):
        try:
            ids = [UUID(number) for number in named]
        except ValueError:
            return begin
        plan = appointments.show_appointment(request.actor, *ids).content.plan
        back = plan.ends_at + timedelta(minutes=plan.travel_minutes or QUARTER)
        begin |= {"where": plan.address, "back_at": timezone.localtime(max(back, later()))}
    return begin


def later() -> datetime:
    """Returns a moment two hours from now, on the quarter."""
    moment = timezone.localtime(clock.now() + USUAL_OUTING)
    return moment.replace(minute=moment.minute // QUARTER * QUARTER, second=0, microsecond=0)
