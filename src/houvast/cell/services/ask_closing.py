"""Putting a case forward to be closed: it heads "to close" on the next agenda; the mayor decides."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cases import add_step, is_step, take_case
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.cases import CaseState
from houvast.cell.values.keeping import ClosingAsked
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class ClosingRequest:
    """A case to put forward, and why."""

    case_id: UUID
    step_id: UUID
    reasons: str
    looked: bool = False


def ask_closing(actor: Actor, asked: ClosingRequest) -> None:
    """Puts a case forward to be closed. Raises Invalid without reasons, NotFound, Conflict."""
    must(actor, "cell.ask_closing")
    if is_step(asked.step_id):
        return
    case = take_case(asked.case_id, CaseState.LISTED, CaseState.FROZEN)
    if not asked.reasons.strip():
        raise Invalid(message("Write why it can be closed."))
    refuse_ter((asked.reasons,), asked.looked, case.dossier_id)
    add_step(actor, case, asked.step_id, ClosingAsked(clock.today(), asked.reasons))
    set_state(case.dossier_id, CaseState.TO_CLOSE, dossier(case.dossier_id).due_on)
    log.record("cell.ask_closing", dossier=case.dossier_id)
