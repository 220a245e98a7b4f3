"""Closing a case: the mayor's seat alone takes somebody off the list, with reasons (F4)."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cases import is_step, take_case
from houvast.cell.services._closing import close_off
from houvast.cell.services._keeping import ON_LIST
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.keeping import CaseClosed
from houvast.kernel import clock


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
    refuse_ter((closing.reasons, closing.positive), closing.looked, case.dossier_id)
    said = CaseClosed(clock.today(), actor.name, closing.reasons, closing.positive)
    close_off(actor, case, closing.step_id, said)
    log.record("cell.close_case", dossier=case.dossier_id)
