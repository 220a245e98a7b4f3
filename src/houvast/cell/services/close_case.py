"""Closing a case: the mayor's seat alone takes somebody off the list, with reasons (F4)."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.dossiers import dossier
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.figures import count_case
from houvast.cell.services._cases import add_step, is_step, take_case
from houvast.cell.services._keeping import ON_LIST, counted_from, span_of
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.cases import CaseState
from houvast.cell.values.figures import Happened
from houvast.cell.values.keeping import CaseClosed
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.legal.values import PeriodKind


@dataclass(frozen=True)
class Closing:
    """A case to close: why, and what went well."""

    case_id: UUID
    step_id: UUID
    reasons: str
    positive: str
    looked: bool = False


def close_case(actor: Actor, closing: Closing) -> None:
    """Takes somebody off the list and sets the day on which the case is erased, keys and all (F12).

    The day counts from the last discussion, by the regime or by the local decision. Raises Conflict where
    there is neither, or for a case not on the list; Invalid without reasons and what went well; NotFound.
    """
    must(actor, "cell.close_case")
    if is_step(closing.step_id):
        return
    case = take_case(closing.case_id, *ON_LIST)
    if not closing.reasons.strip() or not closing.positive.strip():
        raise Invalid(message("Write why it is closed, and what went well."))
    refuse_ter((closing.reasons, closing.positive), closing.looked, case.dossier_id)
    span = span_of(actor, case, PeriodKind.RETENTION_AFTER_LAST_DISCUSSION)
    case.erase_on = max(span.after(counted_from(case)), clock.today())
    case.save(update_fields=["erase_on"])
    said = CaseClosed(clock.today(), actor.name, closing.reasons, closing.positive)
    add_step(actor, case, closing.step_id, said)
    with speaking():
        set_state(case.dossier_id, CaseState.CLOSED, case.erase_on)
    count_case(dossier(case.dossier_id).controller_id, Happened.CLOSED)
    log.record("cell.close_case", dossier=case.dossier_id)
