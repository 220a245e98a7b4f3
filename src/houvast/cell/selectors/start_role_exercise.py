"""Who can have been at an exercise on roles: the seats and organisations of today."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.parties import Party, parties_on
from houvast.cell.finding.sitting import organisations_of, seats_of
from houvast.cell.selectors._heads import CellHead, head_of
from houvast.kernel import clock


@dataclass(frozen=True)
class ExerciseStart:
    """Who takes part today."""

    head: CellHead
    parties: tuple[Party, ...]


def start_role_exercise(actor: Actor, cell_id: UUID) -> ExerciseStart:
    """Returns who can be ticked. Raises NotFound."""
    must(actor, "cell.hold_role_exercise")
    cell = own_cell(actor, cell_id)
    log.record_reading("cell.show_cell", dossier=cell.id)
    parties = parties_on(clock.today(), seats_of(actor, cell.id), organisations_of(actor, cell.id))
    return ExerciseStart(head_of(actor, cell), parties)
