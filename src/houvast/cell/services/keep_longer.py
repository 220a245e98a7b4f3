"""Keeping a closed case longer: a decision with objective reasons, discussed on a day (F12)."""

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
from houvast.cell.services._cases import add_step, is_step, take_case
from houvast.cell.services._keeping import counted_from, span_of
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.cases import CaseState
from houvast.cell.values.figures import Happened
from houvast.cell.values.keeping import KeptLonger, ObjectiveGround
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.legal.values import PeriodKind


@dataclass(frozen=True)
class Longer:
    """A closed case to keep longer: on which elements, why, and until when."""

    case_id: UUID
    step_id: UUID
    grounds: tuple[ObjectiveGround, ...]
    reasons: str
    until_on: date
    looked: bool = False


def keep_longer(actor: Actor, longer: Longer) -> None:
    """Moves the day on which a closed case is erased, once it was discussed (FWB decree art. 20).

    Raises Invalid without an objective element and reasons, or past the longest period; Conflict where no
    period is known, or it was never discussed in a meeting; NotFound.
    """
    must(actor, "cell.keep_longer")
    if is_step(longer.step_id):
        return
    case = take_case(longer.case_id, CaseState.CLOSED)
    if not longer.grounds or not longer.reasons.strip():
        raise Invalid(message("Choose on which objective elements it rests, and write why."))
    if case.last_discussed_on is None or case.erase_on is None:
        raise Conflict(message("A case is kept longer only after the cell discussed it."))
    refuse_ter((longer.reasons,), longer.looked, case.dossier_id)
    last = span_of(actor, case, PeriodKind.RETENTION_EXTENDED).after(counted_from(case))
    if not case.erase_on < longer.until_on <= last:
        raise Invalid(
            message("Choose a day after the one that is set, and not past %(last)s."), last=last.isoformat()
        )
    said = KeptLonger(
        clock.today(), actor.name, longer.grounds, longer.reasons, case.last_discussed_on, longer.until_on
    )
    add_step(actor, case, longer.step_id, said)
    case.erase_on = longer.until_on
    case.save(update_fields=["erase_on"])
    with speaking():
        set_state(case.dossier_id, CaseState.CLOSED, case.erase_on)
    count_case(dossier(case.dossier_id).controller_id, Happened.KEPT_LONGER)
    log.record("cell.keep_longer", dossier=case.dossier_id)
