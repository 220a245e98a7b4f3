"""What closing does, signed in or on paper: off the list, its last day set, its end told (F4, F12)."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.dossiers import dossier
from houvast.access.finding import set_state
from houvast.cell.figures import count_case
from houvast.cell.models.cases import Case
from houvast.cell.services._cases import add_step
from houvast.cell.services._ending import end_for_everybody
from houvast.cell.services._keeping import counted_from, span_of
from houvast.cell.values.cases import CaseState
from houvast.cell.values.figures import Happened
from houvast.cell.values.keeping import CaseClosed
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.legal.values import PeriodKind


def close_off(actor: Actor, case: Case, step_id: UUID, said: CaseClosed) -> None:
    """Takes somebody off the list and sets the day on which the case is erased, keys and all.

    The day counts from the last discussion, by the regime or by the local decision. Raises Conflict where
    there is neither; Invalid without reasons and what went well.
    """
    if not said.reasons.strip() or not said.positive.strip():
        raise Invalid(message("Write why it is closed, and what went well."))
    span = span_of(actor, case, PeriodKind.RETENTION_AFTER_LAST_DISCUSSION)
    case.erase_on = max(span.after(counted_from(case)), clock.today())
    case.save(update_fields=["erase_on"])
    add_step(actor, case, step_id, said)
    with speaking():
        set_state(case.dossier_id, CaseState.CLOSED, case.erase_on)
    end_for_everybody(actor, case)
    count_case(dossier(case.dossier_id).controller_id, Happened.CLOSED)
