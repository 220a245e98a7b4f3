"""An exercise on roles: per seat and organisation what they bring, do not do, and are bound by."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.sitting import own_document, seats_of
from houvast.cell.selectors._heads import CellHead, head
from houvast.cell.values.documents import Role, RoleExercise
from houvast.cell.values.seats import YEAR
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class ExercisePage:
    """An exercise; ``mine`` are the roles whose sentences the reader may write."""

    id: UUID
    head: CellHead
    on: date
    due_on: date
    roles: tuple[Role, ...]
    mine: tuple[UUID, ...]

    def role(self, party_id: UUID) -> Role:
        """Returns the role of somebody whose sentences the reader may write; raises NotFound."""
        found = next((one for one in self.roles if one.party_id == party_id), None)
        if found is None or party_id not in self.mine:
            raise NotFound(message("This does not exist, or not for you."))
        return found


def show_role_exercise(actor: Actor, exercise_id: UUID) -> ExercisePage:
    """Returns an exercise. Raises NotFound."""
    must(actor, "cell.show_role_exercise")
    found = own_document(actor, exercise_id)
    said = found.content.said
    if not isinstance(said, RoleExercise):
        raise NotFound(message("This does not exist, or not for you."))
    log.record_reading("cell.show_role_exercise", dossier=found.cell_id)
    above = head(actor, found.cell_id)
    own = {seat.id for seat in seats_of(actor, found.cell_id) if seat.content.user_id == actor.user_id}
    mine = tuple(one.party_id for one in said.roles if above.may_prepare or one.party_id in own)
    return ExercisePage(found.id, above, said.on, said.on + YEAR, said.roles, mine)
