"""Refusing a proposal: somebody does not come on the list, with reasons; it goes within thirty days."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cases import is_step, take_case
from houvast.cell.services._decisions import Decided, carry_out
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.cases import CaseState
from houvast.cell.values.decisions import Decision, Verdict
from houvast.kernel import clock


@dataclass(frozen=True)
class Refusal:
    """A proposal the mayor does not follow, and why."""

    case_id: UUID
    step_id: UUID
    reasons: str
    looked: bool = False


def refuse_case(actor: Actor, refusal: Refusal) -> None:
    """Refuses a proposal: it is erased after thirty days. Raises Invalid, NotFound, Conflict."""
    must(actor, "cell.refuse_case")
    if is_step(refusal.step_id):
        return
    case = take_case(refusal.case_id, CaseState.PROPOSED)
    refuse_ter((refusal.reasons,), refusal.looked, case.dossier_id)
    said = Decision(clock.today(), Verdict.REFUSE, actor.name, refusal.reasons)
    carry_out(actor, case, Decided(refusal.step_id, said))
    log.record("cell.refuse_case", dossier=case.dossier_id)
