"""Saying one's role at the table: what I bring, what I do not do, what I am bound by."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import may, must
from houvast.audit import log
from houvast.cell.finding.sitting import seats_of
from houvast.cell.services._documents import keep_said, take_document
from houvast.cell.values.documents import Role, RoleExercise
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message


def say_role(actor: Actor, exercise_id: UUID, said: Role) -> None:
    """Keeps the sentences of somebody who was there: one's own, or of anybody for who prepares.

    Raises Invalid when one is missing, NotFound.
    """
    must(actor, "cell.say_role")
    row, before = take_document(actor, exercise_id)
    if not isinstance(before.said, RoleExercise):
        raise NotFound(message("This does not exist, or not for you."))
    known = next((one for one in before.said.roles if one.party_id == said.party_id), None)
    mine = {seat.id for seat in seats_of(actor, row.dossier_id) if seat.content.user_id == actor.user_id}
    if known is None or not (known.party_id in mine or may(actor, "cell.hold_role_exercise")):
        raise NotFound(message("This does not exist, or not for you."))
    role = Role(known.party_id, known.name, said.brings, said.does_not, said.bound_by)
    if role == known:
        return
    if not role.is_said:
        raise Invalid(message("Write one sentence for each of the three."))
    keep_said(actor, row, before, before.said.with_role(role))
    log.record("cell.say_role", dossier=row.dossier_id)
