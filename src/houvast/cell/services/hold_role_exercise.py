"""Holding the exercise "what is my role here": on which day, and who was there (VVSG)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.parties import parties_on
from houvast.cell.finding.sitting import organisations_of, seats_of
from houvast.cell.services._cells import settle_due
from houvast.cell.services._documents import keep_new
from houvast.cell.values.documents import Role, RoleExercise
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewExercise:
    """An exercise that was held; its number comes with the form, ``parties`` are who was there."""

    exercise_id: UUID
    cell_id: UUID
    on: date
    parties: tuple[UUID, ...]


def hold_role_exercise(actor: Actor, new: NewExercise) -> UUID:
    """Keeps an exercise once, due again a year later; returns its number. Raises Invalid, NotFound."""
    must(actor, "cell.hold_role_exercise")
    if new.on > clock.today():
        raise Invalid(message("This day is yet to come."))
    cell = own_cell(actor, new.cell_id)
    known = {
        one.id: one for one in parties_on(new.on, seats_of(actor, cell.id), organisations_of(actor, cell.id))
    }
    if not new.parties:
        raise Invalid(message("Tick who was there."))
    if not set(new.parties) <= set(known):
        raise NotFound(message("This does not exist, or not for you."))
    roles = tuple(Role(party, known[party].name) for party in new.parties)
    if keep_new(actor, cell, new.exercise_id, RoleExercise(new.on, roles)):
        settle_due(actor, cell.id, cell.content)
        log.record("cell.hold_role_exercise", dossier=cell.id)
    return new.exercise_id
