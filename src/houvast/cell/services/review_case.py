"""Reviewing a case: why somebody is still on the list, said by the mayor's seat alone (F4)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.dossiers import dossier
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.figures import count_case
from houvast.cell.services._cases import add_step, content_of, is_step, take_case
from houvast.cell.services._keeping import ON_LIST, ensure_review
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.cases import CaseState
from houvast.cell.values.decisions import Decision, Verdict
from houvast.cell.values.figures import Happened
from houvast.cell.values.keeping import review_day
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


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
    if not review.reasons.strip():
        raise Invalid(message("Write why it still has to be on the list."))
    refuse_ter((review.reasons,), review.looked, case.dossier_id)
    born_on = content_of(actor, case).person.born_on
    day = review_day(ensure_review(review.review_on), born_on, clock.today())
    said = Decision(clock.today(), Verdict.KEEP, actor.name, review.reasons, review_on=day)
    add_step(actor, case, review.step_id, said)
    with speaking():
        set_state(case.dossier_id, CaseState.LISTED, day)
    count_case(dossier(case.dossier_id).controller_id, Happened.REVIEWED)
    log.record("cell.review_case", dossier=case.dossier_id)
