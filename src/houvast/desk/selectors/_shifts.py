"""Reads the roster: who has which half day, as far as a colleague of the team wrote it."""

from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import colleagues_serving
from houvast.access.together import open_together
from houvast.access.values import Function
from houvast.desk.models.duty import Shift
from houvast.desk.values.duty import Half, ShiftContent, Slot, shift_place
from houvast.kernel.errors import NotFound, Tampered


def people_of(actor: Actor) -> dict[UUID, str]:
    """Returns the names of everybody who works at the actor's desk, the actor's own first."""
    colleagues = colleagues_serving(actor, (Function.DESK,))
    return {actor.user_id: actor.name} | {one.id: one.name for one in colleagues if not one.is_elsewhere}


def shifts_of(actor: Actor, team_id: UUID, first: date, last: date) -> dict[Slot, ShiftContent | None]:
    """Returns who is on duty in the half days of some days; None where no colleague wrote it."""
    rows = list(Shift.objects.filter(function_key_id=team_id, day__gte=first, day__lte=last))
    writers = actor.keyring.signers({row.writer_id for row in rows})
    found: dict[Slot, ShiftContent | None] = {}
    for row in rows:
        slot = Slot(row.day, Half(row.half))
        written = (bytes(row.sealed), bytes(row.signature), writers[row.writer_id])
        try:
            found[slot] = open_together(actor, team_id, shift_place(slot), written, ShiftContent)
        except (NotFound, Tampered):
            found[slot] = None
    return found
