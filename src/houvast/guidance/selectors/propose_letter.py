"""What a letter can say before anybody wrote it: the facts it is about, and under which sender it goes."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.rules import must
from houvast.guidance.models.sender import Sender
from houvast.guidance.selectors.list_appointments import list_appointments
from houvast.guidance.selectors.show_barrier import show_barrier
from houvast.guidance.values.appointments import AppointmentEnd, Plan
from houvast.kernel import clock
from houvast.people.selectors.list_people import list_people
from houvast.people.values import Part


@dataclass(frozen=True)
class LetterFacts:
    """Whom a letter is about, and the appointments it may speak of: the next, the last missed, those kept."""

    name: str
    role: str
    language: str
    sender: str
    has_sender: bool
    next_at: datetime | None
    next_place: str
    missed_at: datetime | None
    kept: tuple[datetime, ...]
    barrier: str = ""


def propose_letter(actor: Actor, trajectory_id: UUID, barrier_id: UUID | None = None) -> LetterFacts:
    """Returns the facts letters are written from, and a barrier's words when it is about one.

    A constant number of queries. Raises NotFound.
    """
    must(actor, "guidance.write_letter")
    known = dossier(trajectory_id)
    plans = [(line.content.plan, line.content.end) for line in list_appointments(actor, trajectory_id)]
    coming = sorted((plan for plan, end in plans if end is None and plan.starts_at > clock.now()), key=_at)
    missed = [plan.starts_at for plan, end in plans if end is AppointmentEnd.MISSED]
    people = list_people(actor, trajectory_id)
    central = next((one for one in people if one.part is Part.CENTRAL), None)
    sender = Sender.objects.filter(controller_id=known.controller_id).first()
    return LetterFacts(
        name=central.name if central else "",
        role=central.role if central else "",
        language=central.language if central else "",
        sender=sender.lines if sender else known.controller,
        has_sender=sender is not None,
        next_at=coming[0].starts_at if coming else None,
        next_place=coming[0].address if coming else "",
        missed_at=max(missed, default=None),
        barrier=show_barrier(actor, trajectory_id, barrier_id).barrier.what if barrier_id else "",
        kept=tuple(sorted(plan.starts_at for plan, end in plans if end is AppointmentEnd.KEPT)),
    )


def _at(plan: Plan) -> datetime:
    return plan.starts_at
