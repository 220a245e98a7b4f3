"""Putting somebody on the list of cases: the mayor's seat alone does it, with reasons (F4, art. 3 §2)."""

from dataclasses import dataclass
from datetime import date
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
class Listing:
    """A proposal the mayor puts on the list: why, and by which day it is looked at again."""

    case_id: UUID
    step_id: UUID
    reasons: str
    review_on: date
    looked: bool = False


def list_case(actor: Actor, listing: Listing) -> None:
    """Puts a proposed case on the list.

    Raises Invalid without reasons or a day, NotFound, also for whoever does not sit as this cell's mayor: the
    database refuses it too; Conflict.
    """
    must(actor, "cell.list_case")
    if is_step(listing.step_id):
        return
    case = take_case(listing.case_id, CaseState.PROPOSED)
    said = Decision(clock.today(), Verdict.LIST, actor.name, listing.reasons, review_on=listing.review_on)
    refuse_ter((listing.reasons,), listing.looked, case.dossier_id)
    carry_out(actor, case, Decided(listing.step_id, said))
    log.record("cell.list_case", dossier=case.dossier_id)
