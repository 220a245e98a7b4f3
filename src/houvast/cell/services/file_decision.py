"""Filing the mayor's decision on paper: the coordinator copies one signed page, and the mayor's seat is told.

The only way in which a case comes on the list, stays there, leaves it or is kept longer without the mayor at
the keys. The database accepts it in the very transaction of the filing alone, and tells the mayor's seat
itself (law of 30 July 2018, art. 3 §2; F4).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.seats import mayors_on
from houvast.cell.models.cases import Case, Filing
from houvast.cell.services._cases import is_step, last_decided_on, state_of_case, take_case
from houvast.cell.services._closing import close_off
from houvast.cell.services._decisions import Decided, carry_out, keep_on_list
from houvast.cell.services._keeping import ON_LIST, Extension, extend
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.cases import CaseState
from houvast.cell.values.decisions import Decision, Verdict
from houvast.cell.values.keeping import CaseClosed, ObjectiveGround
from houvast.kernel import clock, ids
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message

ON_PAPER: Final[Mapping[CaseState, tuple[Verdict, ...]]] = {
    CaseState.PROPOSED: (Verdict.LIST, Verdict.REFUSE),
    **dict.fromkeys(ON_LIST, (Verdict.KEEP, Verdict.UNLIST)),
    CaseState.CLOSED: (Verdict.EXTEND,),
}
"""What a signed page can decide, by where the case stands."""


@dataclass(frozen=True)
class PaperDecision:
    """What the signed page says: which holder of the mayor's seat signed when, why, and where it lies.

    ``review_on`` is for the list, ``positive`` for closing, ``grounds`` and ``until_on`` for keeping longer.
    """

    case_id: UUID
    step_id: UUID
    verdict: Verdict
    signed_on: date
    seat_id: UUID
    reasons: str
    paper: str
    review_on: date | None = None
    positive: str = ""
    grounds: tuple[ObjectiveGround, ...] = ()
    until_on: date | None = None
    looked: bool = False


def file_decision(actor: Actor, filed: PaperDecision) -> None:
    """Files a signed page about a case once and carries it out, as if the mayor had signed in.

    Raises Invalid for a day to come or before what was decided last, a page that lies nowhere, or who did not
    hold the mayor's seat that day; NotFound, Conflict once something else was decided.
    """
    must(actor, "cell.file_decision")
    if is_step(filed.step_id):
        return
    case = take_case(filed.case_id, *ON_PAPER)
    if not filed.paper.strip():
        raise Invalid(message("Choose what the page says, and write where it lies."))
    if filed.verdict not in ON_PAPER[state_of_case(case)]:
        raise Conflict(message("Something was decided about this case meanwhile. Look at it again."))
    refuse_ter((filed.reasons, filed.positive, filed.paper), filed.looked, case.dossier_id)
    by = _signer(actor, case, filed)
    row = Filing(
        id=ids.new_id(),
        dossier_id=case.dossier_id,
        compartment_id=case.compartment_id,
        step_id=filed.step_id,
    )
    with speaking():
        row.save(force_insert=True)
    _carry_out(actor, case, filed, by)
    log.record("cell.file_decision", dossier=case.dossier_id, subject=filed.step_id)


def _carry_out(actor: Actor, case: Case, filed: PaperDecision, by: str) -> None:
    """Does what the page says."""
    if filed.verdict is Verdict.UNLIST:
        said = CaseClosed(filed.signed_on, by, filed.reasons, filed.positive, filed.paper)
        close_off(actor, case, filed.step_id, said)
    elif filed.verdict is Verdict.EXTEND:
        new = Extension(
            filed.step_id, filed.signed_on, by, filed.grounds, filed.reasons, filed.until_on, filed.paper
        )
        extend(actor, case, new)
    else:
        decision = Decision(filed.signed_on, filed.verdict, by, filed.reasons, filed.paper, filed.review_on)
        act = keep_on_list if filed.verdict is Verdict.KEEP else carry_out
        act(actor, case, Decided(filed.step_id, decision))


def _signer(actor: Actor, case: Case, filed: PaperDecision) -> str:
    """Returns who signed. Raises Invalid unless they held the mayor's seat that day."""
    if not last_decided_on(actor, case) <= filed.signed_on <= clock.today():
        raise Invalid(message("The page is signed between the day of what was decided last and today."))
    holder = mayors_on(actor, case.cell_id, filed.signed_on).get(filed.seat_id)
    if holder is None:
        raise Invalid(message("Whoever signed did not hold the mayor's seat on that day."))
    return holder
