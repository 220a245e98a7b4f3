"""My appointments: today's, those over of which nobody noted what became, and those of the coming week."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from houvast.access.actor import Actor
from houvast.access.dossiers import references_of
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.finding import opened_appointments
from houvast.guidance.models.appointment import Appointment
from houvast.guidance.selectors._appointments import AppointmentLine, appointment_line
from houvast.guidance.values.appointments import AppointmentState
from houvast.kernel import clock
from houvast.people.selectors.name_central import name_central

AHEAD = timedelta(days=7)


@dataclass(frozen=True)
class AgendaLine:
    """An appointment with the name and reference of its dossier; ``name`` is empty while nobody is named."""

    appointment: AppointmentLine
    name: str
    reference: str


@dataclass(frozen=True)
class Agenda:
    """My own appointments, and today's of colleagues whose dossiers I may see."""

    today: tuple[AgendaLine, ...]
    waiting: tuple[AgendaLine, ...]
    coming: tuple[AgendaLine, ...]
    of_colleagues: tuple[AgendaLine, ...]


def show_agenda(actor: Actor) -> Agenda:
    """Returns my appointments up to a week ahead; a constant number of queries."""
    must(actor, "guidance.show_agenda")
    today, now = clock.today(), clock.now()
    rows = Appointment.objects.filter(state=AppointmentState.PLANNED, due_on__lte=today + AHEAD)
    lines = _named(actor, [appointment_line(actor, each, now) for each in opened_appointments(actor, rows)])
    log.record("guidance.show_agenda")
    mine = [line for line in lines if line.appointment.is_mine]
    days = {line: _day(line) for line in lines}
    return Agenda(
        today=tuple(line for line in mine if days[line] == today),
        waiting=tuple(line for line in mine if days[line] < today),
        coming=tuple(line for line in mine if days[line] > today),
        of_colleagues=tuple(line for line in lines if not line.appointment.is_mine and days[line] == today),
    )


def _day(line: AgendaLine) -> date:
    return clock.day_of(line.appointment.content.plan.starts_at)


def _named(actor: Actor, lines: Sequence[AppointmentLine]) -> list[AgendaLine]:
    dossiers = list({line.trajectory_id for line in lines})
    names, references = dict(name_central(actor, dossiers)), references_of(dossiers)
    return [
        AgendaLine(line, names.get(line.trajectory_id, ""), references.get(line.trajectory_id, ""))
        for line in lines
    ]
