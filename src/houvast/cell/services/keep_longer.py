"""Keeping a closed case longer: a decision with objective reasons, discussed on a day (F12)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cases import is_step, take_case
from houvast.cell.services._keeping import Extension, extend
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.cases import CaseState
from houvast.cell.values.keeping import ObjectiveGround
from houvast.kernel import clock


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
    refuse_ter((longer.reasons,), longer.looked, case.dossier_id)
    new = Extension(
        longer.step_id, clock.today(), actor.name, longer.grounds, longer.reasons, longer.until_on
    )
    extend(actor, case, new)
    log.record("cell.keep_longer", dossier=case.dossier_id)
