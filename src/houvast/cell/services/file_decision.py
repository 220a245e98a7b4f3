"""Filing the mayor's decision on paper: the coordinator copies one signed page, and the mayor's seat is told.

The only way in which a case comes on the list without the mayor at the keys. The database accepts it in the
very transaction of the filing alone, and tells the mayor's seat itself (law of 30 July 2018, art. 3 §2; F4).
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.seats import mayors_on
from houvast.cell.models.cases import Case, Filing
from houvast.cell.services._cases import is_step, take_case
from houvast.cell.services._decisions import Decided, carry_out
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.cases import CaseState
from houvast.cell.values.decisions import Decision, Verdict
from houvast.kernel import clock, ids
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

ON_PAPER = (Verdict.LIST, Verdict.REFUSE)


@dataclass(frozen=True)
class PaperDecision:
    """What the signed page says: which holder of the mayor's seat signed when, why, and where it lies."""

    case_id: UUID
    step_id: UUID
    verdict: Verdict
    signed_on: date
    seat_id: UUID
    reasons: str
    paper: str
    review_on: date | None = None
    looked: bool = False


def file_decision(actor: Actor, filed: PaperDecision) -> None:
    """Files a signed page on a proposal once and carries it out.

    Raises Invalid for a day to come or before the proposal, a page that lies nowhere, or who did not hold the
    mayor's seat that day; NotFound, Conflict once it is decided.
    """
    must(actor, "cell.file_decision")
    if is_step(filed.step_id):
        return
    case = take_case(filed.case_id, CaseState.PROPOSED)
    if filed.verdict not in ON_PAPER or not filed.paper.strip():
        raise Invalid(message("Choose what the page says, and write where it lies."))
    refuse_ter((filed.reasons, filed.paper), filed.looked, case.dossier_id)
    by = _signer(actor, case, filed)
    said = Decision(filed.signed_on, filed.verdict, by, filed.reasons, filed.paper, filed.review_on)
    row = Filing(
        id=ids.new_id(),
        dossier_id=case.dossier_id,
        compartment_id=case.compartment_id,
        step_id=filed.step_id,
    )
    with speaking():
        row.save(force_insert=True)
    carry_out(actor, case, Decided(filed.step_id, said))
    log.record("cell.file_decision", dossier=case.dossier_id, subject=filed.step_id)


def _signer(actor: Actor, case: Case, filed: PaperDecision) -> str:
    """Returns who signed. Raises Invalid unless they held the mayor's seat that day."""
    proposed_on = case.created_at.astimezone(clock.BELGIUM).date()
    if not proposed_on <= filed.signed_on <= clock.today():
        raise Invalid(message("The page is signed between the day of the proposal and today."))
    holder = mayors_on(actor, case.cell_id, filed.signed_on).get(filed.seat_id)
    if holder is None:
        raise Invalid(message("Whoever signed did not hold the mayor's seat on that day."))
    return holder
