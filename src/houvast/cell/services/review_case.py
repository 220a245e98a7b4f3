"""Reviewing a case: why somebody is still on the list, said by the mayor's seat alone (F4)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cases import is_step, take_case
from houvast.cell.services._decisions import Decided, keep_on_list
from houvast.cell.services._keeping import ON_LIST
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.decisions import Decision, Verdict
from houvast.kernel import clock


@dataclass(frozen=True)
class Review:
    """Why somebody is still on the list, and by which day that is asked again."""

    case_id: UUID
    step_id: UUID
    reasons: str
    review_on: date
    looked: bool = False


def review_case(actor: Actor, review: Review) -> None:
    """Keeps somebody on the list until the next review; what was frozen runs again.

    Raises Invalid without reasons or a day within six months, NotFound, also for whoever does not sit as this
    cell's mayor; Conflict for a case that is not on the list.
    """
    must(actor, "cell.review_case")
    if is_step(review.step_id):
        return
    case = take_case(review.case_id, *ON_LIST)
    refuse_ter((review.reasons,), review.looked, case.dossier_id)
    said = Decision(clock.today(), Verdict.KEEP, actor.name, review.reasons, review_on=review.review_on)
    keep_on_list(actor, case, Decided(review.step_id, said))
    log.record("cell.review_case", dossier=case.dossier_id)
