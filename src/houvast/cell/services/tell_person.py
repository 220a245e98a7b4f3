"""Keeping what the person concerned was told, by whom, when."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cases import add_step, is_step, take_case
from houvast.cell.services._keeping import ON_LIST
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.cases import CaseState
from houvast.cell.values.keeping import PersonTold
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Telling:
    """What the person of a case was told."""

    case_id: UUID
    step_id: UUID
    said: PersonTold
    looked: bool = False


def tell_person(actor: Actor, telling: Telling) -> None:
    """Keeps what was told once. Raises Invalid without words or for a day to come, NotFound, Conflict."""
    must(actor, "cell.tell_person")
    if is_step(telling.step_id):
        return
    case, said = take_case(telling.case_id, *ON_LIST, CaseState.CLOSED), telling.said
    if not said.what.strip() or not said.by.strip():
        raise Invalid(message("Write what was told, and who told it."))
    if said.on > clock.today():
        raise Invalid(message("This day is yet to come."))
    refuse_ter((said.what,), telling.looked, case.dossier_id)
    add_step(actor, case, telling.step_id, said)
    log.record("cell.tell_person", dossier=case.dossier_id)
