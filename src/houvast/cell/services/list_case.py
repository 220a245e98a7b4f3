"""Putting somebody on the list of cases: the mayor's seat alone does it, with reasons (F4, art. 3 §2)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cases import add_step, is_step, take_case
from houvast.cell.values.cases import CaseState
from houvast.cell.values.decisions import Decision, Verdict
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Listing:
    """A proposal the mayor puts on the list: why, and by which day it is looked at again."""

    case_id: UUID
    step_id: UUID
    reasons: str
    review_on: date


def list_case(actor: Actor, listing: Listing) -> None:
    """Puts a proposed case on the list. Raises Invalid without reasons or a day, NotFound, Conflict."""
    must(actor, "cell.list_case")
    if is_step(listing.step_id):
        return
    case = take_case(listing.case_id, CaseState.PROPOSED)
    if not listing.reasons.strip():
        raise Invalid(message("Write which indications weigh, and why."))
    if listing.review_on <= clock.today():
        raise Invalid(message("Choose a day to come on which it is looked at again."))
    said = Decision(clock.today(), Verdict.LIST, actor.name, listing.reasons, review_on=listing.review_on)
    add_step(actor, case, listing.step_id, said)
    set_state(case.dossier_id, CaseState.LISTED, listing.review_on)
    log.record("cell.list_case", dossier=case.dossier_id)
