"""The contacts of a period, for the papers of one's own organisation: so that nothing is typed twice."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.models.trajectory import Entry
from houvast.guidance.selectors._entries import opened
from houvast.guidance.selectors.identify_trajectory import TrajectoryIdentity, identify_trajectory
from houvast.guidance.selectors.list_appointments import list_appointments
from houvast.guidance.values.appointments import AppointmentEnd, Place
from houvast.guidance.values.entries import Action, Contact, Conversation
from houvast.guidance.values.lists import ActionState
from houvast.kernel import clock


@dataclass(frozen=True)
class ContactLine:
    """An appointment that is over, or a conversation (without place, minutes and end)."""

    on: date
    minutes: int
    place: Place | None
    end: AppointmentEnd | None
    what_for: str
    words: str


@dataclass(frozen=True)
class NextStep:
    """An open action with its day, or an appointment with its moment."""

    what: str
    day: date | None
    moment: datetime | None
    place: Place | None


@dataclass(frozen=True)
class ContactSummary:
    """What happened in a period and what comes next; ``minutes`` counts kept appointments only."""

    identity: TrajectoryIdentity
    contacts: tuple[ContactLine, ...]
    minutes: int
    next_steps: tuple[NextStep, ...]


def summarise_contacts(actor: Actor, trajectory_id: UUID, first: date, last: date) -> ContactSummary:
    """Returns the contacts from the first to the last day, both included. Raises NotFound."""
    must(actor, "guidance.summarise_contacts")
    identity = identify_trajectory(actor, trajectory_id)
    log.record("guidance.summarise_contacts", dossier=trajectory_id)
    lines = opened(actor, Entry.objects.filter(dossier_id=trajectory_id).order_by("created_at", "id"))
    found = [_contact(line.body) for line in lines if isinstance(line.body, Contact | Conversation)]
    contacts = sorted((line for line in found if first <= line.on <= last), key=lambda line: line.on)
    steps = [
        NextStep(line.body.what, line.due_on, None, None)
        for line in lines
        if isinstance(line.body, Action) and line.state == ActionState.OPEN
    ]
    planned = (line.content.plan for line in list_appointments(actor, trajectory_id) if line.is_planned)
    steps += [NextStep(plan.what_for, None, plan.starts_at, plan.place) for plan in planned]
    kept = (line.minutes for line in contacts if line.end is AppointmentEnd.KEPT)
    return ContactSummary(identity, tuple(contacts), sum(kept), tuple(sorted(steps, key=_when)))


def _contact(body: Contact | Conversation) -> ContactLine:
    if isinstance(body, Conversation):
        return ContactLine(body.held_on, 0, None, None, "", "")
    day = clock.day_of(body.held_at)
    return ContactLine(day, body.minutes, body.place, body.end, body.what_for, body.words)


def _when(step: NextStep) -> date:
    day = clock.day_of(step.moment) if step.moment else step.day
    return day or date.max
