"""Noting that somebody was called outside the cell: who, when, by whom. Never what was said."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cases import add_step, is_step, take_case
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.case_steps import CaseEmergency
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def note_emergency(
    actor: Actor, case_id: UUID, step_id: UUID, said: CaseEmergency, *, looked: bool = False
) -> None:
    """Notes an emergency call once. Raises Invalid without who and by whom, for a day to come; NotFound."""
    must(actor, "cell.note_emergency")
    if is_step(step_id):
        return
    case = take_case(case_id)
    if not said.called.strip() or not said.by.strip():
        raise Invalid(message("Write who was called, and by whom."))
    if said.on > clock.today():
        raise Invalid(message("This day is yet to come."))
    refuse_ter((said.at, said.called, said.by), looked, case.dossier_id)
    if add_step(actor, case, step_id, said):
        log.record("cell.note_emergency", dossier=case.dossier_id)
